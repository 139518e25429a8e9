/** The action looking things up, before a stand-in internet. */
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { folderOf } from './support/cli.ts'
import { world } from './support/github/action.ts'
import { base, withLines } from './support/github/lists.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'

let internet: Internet | undefined
afterEach(async () => {
  await internet?.close()
  internet = undefined
})

const added = withLines(
  '- A map of quiet rivers, *ICML 2023*, [paper](https://arxiv.org/abs/2303.30001)',
  '- A map of silent seas, *ICML 2023*, [paper](https://quiet.example/a?b=1&amp;c=2)',
)

describe('verify', () => {
  it('looks up what the pull request adds, and nothing else', async () => {
    internet = await startInternet({
      papers: [{ id: '2303.30001', title: 'Something else altogether, about lakes' }],
      pages: { 'https://quiet.example/a?b=1&c=2': 404 },
    })
    const made = await world({ 'README.md': base }, { 'README.md': added })
    const cwd = folderOf({})
    const facts = join(cwd, 'kept/facts.json')
    const env = { ...internet.env, NO_PROXY: '127.0.0.1', XDG_CACHE_HOME: join(cwd, 'cache') }
    const ran = await made.run({ env, inputs: { verify: 'true', facts } })
    expect(ran.stderr).toBe('')
    const asked = internet.requests.map(({ host, url }) => `${host}${url}`)
    expect(asked.join(' ')).toContain('2303.30001')
    expect(asked.join(' ')).not.toContain('2302.00002')
    const rules = ran.report!.files[0]!.findings.map(({ rule }) => rule)
    expect(rules).toContain('no-title-mismatch')
    expect(rules).toContain('no-dead-link')
    expect(ran.report!.summary.verified).toBe(2)
    expect(ran.summary).toContain('Verified online: 2 papers and links.')
    expect(made.github.offences).toEqual([])

    // What is known is told without a question.
    const before = internet.requests.length
    const known = await made.run({ env, inputs: { verify: 'false', facts } })
    expect(known.report!.files[0]!.findings.map(({ rule }) => rule)).toEqual(rules)
    expect(internet.requests).toHaveLength(before)
  })

  it('fails with strict where something could not be verified', async () => {
    internet = await startInternet({ submissions: [{ id: 'abc', title: 'A map of quiet rivers' }] })
    const line =
      '- A map of quiet rivers, *ICML 2023*, [paper](https://openreview.net/forum?id=abc)'
    const made = await world({ 'README.md': base }, { 'README.md': withLines(line) })
    const env = { ...internet.env, NO_PROXY: '127.0.0.1', XDG_CACHE_HOME: folderOf({}) }
    const run = (inputs: object) => made.run({ env, inputs: { verify: 'true', ...inputs } })
    const strict = await run({ strict: 'true' })
    expect(strict).toMatchObject({ status: 1, outputs: { errors: '0', unverified: '1' } })
    expect(strict.summary).toMatch(/1 could not be\.\n\n- 1 at openreview\.net: /)
    expect(await run({})).toMatchObject({ status: 0, outputs: { unverified: '1' } })
  })
})
