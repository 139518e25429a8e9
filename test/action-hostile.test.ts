/** Texts of strangers in everything the action says: none gives an order, calls or hides anything. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import { type Ran, type World, world } from './support/github/action.ts'
import { applied } from './support/github/apply.ts'
import { commandsIn } from './support/github/commands.ts'
import { base, good, withLines } from './support/github/lists.ts'
import { callsIn, seenIn } from './support/github/markdown.ts'

const titles = readFileSync(join(root, 'fixtures/github/hostile.txt'), 'utf8').trim().split('\n')

/** Each title in an entry that is mended, in one that stands twice, and in one with a dead end. */
const lines = titles.flatMap((title, index) => {
  const id = `2304.${20_000 + index}`
  return [
    `- ${title}, *ICML 2023*, [paper](https://arxiv.org/pdf/${id})`,
    `- ${title}, *ICML 2023*, [paper](https://arxiv.org/abs/${id})`,
    `- ${title}, *Neurips 2023*, [${title.slice(0, 12)}](#none-of-it)`,
  ]
})

function unharmed({ commands, stdout, summary, outputs }: Ran, { github }: World): void {
  const found = Number(outputs.errors) + Number(outputs.warnings)
  expect(found).toBeGreaterThan(titles.length)
  // Only what the action itself means to say, each in a line of its own.
  for (const { name, properties } of commands) {
    expect(['error', 'warning']).toContain(name)
    expect(properties.title).toMatch(/^paperlint/)
  }
  expect(commands.length).toBe(stdout.split('\n').filter((line) => line.startsWith('::')).length)
  expect(commands.length).toBeLessThanOrEqual(20)

  const page = seenIn(summary)
  expect(page.html).toEqual([])
  expect(page.images).toBe(0)
  expect(callsIn(page.texts)).toEqual([])
  expect(page.links.filter((url) => !isOurs(url))).toEqual([])
  expect(summary.match(/^\| \[\d+\]/gm)).toHaveLength(found)

  for (const { body } of [...github.comments, ...github.reviews]) {
    const seen = seenIn(body)
    expect(callsIn(seen.texts)).toEqual([])
    expect(seen.links.filter((url) => !isOurs(url))).toEqual([])
    expect(seen.images).toBe(0)
    expect(seen.html.filter((html) => !/^<!-- paperlint [0-9a-f]{32} -->$/.test(html))).toEqual([])
    // What turns the direction of a text is shown by name, save in the suggestion, which is exact.
    const said = body.replace(/^(`{3,})suggestion\n[\s\S]*?\n\1$/m, '')
    expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  }
}

function isOurs(url: string): boolean {
  return /^https:\/\/github\.com\/(?:paperlint\/paperlint|owner\/list)\//.test(url)
}

describe('a stranger’s text', () => {
  it('does no harm in any output', async () => {
    const made = await world({ 'README.md': base }, { 'README.md': withLines(...lines) })
    const ran = await made.run({ inputs: { 'max-suggestions': '32' } })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(made.github.offences).toEqual([])
    expect(made.github.comments.length).toBeGreaterThan(titles.length)
    unharmed(ran, made)
    const head = made.repository.textAtHead('README.md')
    const mended = applied(head, made.github.comments)
    // No title lost a letter to the suggestions.
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const title of titles) expect(letters(mended)).toContain(letters(title))
    expect(mended).not.toBe(head)
  })

  it('of 100,000 characters does none', async () => {
    const long = `${'very '.repeat(20_000)}long @everyone ::error::x`
    const entries = [
      long,
      `${'\u202e'.repeat(100_000)}x`,
      '`'.repeat(100_000),
      '>'.repeat(3000),
      'a,b  '.repeat(20_000),
    ]
    const added = entries.map((title) => `- [paper](#none-of-it) ${title}`)
    const made = await world({ 'README.md': base }, { 'README.md': withLines(...added) })
    const ran = await made.run()
    expect(ran.stderr).toBe('')
    expect(made.github.offences).toEqual([])
    expect(ran.summary).not.toContain('GitHub refused')
    expect(made.github.comments.map(({ line }) => line)).toEqual([15, 14, 13, 12, 11])
    expect(Buffer.byteLength(ran.summary)).toBeLessThan(2 ** 20)
    for (const { body } of made.github.comments) expect(body.length).toBeLessThan(65_536)
    for (const { data } of ran.commands) expect(data.length).toBeLessThan(4096)
  })

  it('that no parser can read is a mistake in one line, and the rest is checked', async () => {
    const head = { 'a.md': withLines(`- ${'>'.repeat(3000)} x`), 'b.md': withLines(...lines) }
    const { run, github } = await world({ 'README.md': base }, head)
    const ran = await run({ inputs: { files: '.' } })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(ran.commands.at(-1)!.data).toMatch(/^a\.md: cannot be read as Markdown: /)
    expect(ran.summary).toContain('a.md: cannot be read as Markdown')
    expect(new Set(github.comments.map(({ path }) => path))).toEqual(new Set(['b.md']))
  })

  it('does no harm in the name of a list', async () => {
    const names = [
      '##[error]x @everyone.md',
      'a <!-- b --> `c` | d.md',
      '::error::x ‮.md',
      'x%0A::error::y.md',
    ]
    const files = Object.fromEntries(names.map((name) => [name, withLines(...lines.slice(0, 3))]))
    const made = await world({ 'README.md': base }, files)
    const ran = await made.run({ inputs: { files: '.' } })
    expect(ran.stderr).toBe('')
    expect(made.github.offences).toEqual([])
    expect(ran.summary).not.toContain('GitHub refused')
    expect(new Set(made.github.comments.map(({ path }) => path)).size).toBe(names.length)
    for (const { name, properties } of ran.commands) {
      expect(['error', 'warning']).toContain(name)
      expect(names).toContain(properties.file)
    }
    expect(callsIn(seenIn(ran.summary).texts)).toEqual([])
    expect(seenIn(ran.summary).html).toEqual([])
  })

  it('does no harm in what a mistake names', async () => {
    const { run } = await world(
      { 'README.md': base },
      { 'README.md': `${base}x\n`, '.paperlintrc.yaml': '"::error::@everyone ##[error]x": 1\n' },
    )
    const { commands, stdout, status } = await run()
    expect(status).toBe(1)
    expect(commands).toHaveLength(1)
    expect(commands[0]!.properties).toEqual({ title: 'paperlint' })
    expect(stdout.split('\n')).toHaveLength(2)
  })
})

describe('a list that is a symbolic link', () => {
  it('is not followed out of the repository', async () => {
    const { run } = await world({ 'README.md': base }, { 'README.md': { link: '/etc/passwd' } })
    const ran = await run()
    expect(ran.status).toBe(1)
    expect(ran.stdout + ran.summary).not.toContain('root:')
    expect(ran.commands.map(({ data }) => data)).toEqual([expect.stringContaining('symbolic link')])
  })

  it('is checked under its own name within it', async () => {
    const head = withLines(good(1).replace('/abs/', '/pdf/'))
    const { github, run } = await world(
      { 'papers.md': base, 'README.md': { link: 'papers.md' } },
      { 'papers.md': head },
    )
    const ran = await run()
    expect(ran).toMatchObject({ status: 0, stderr: '', outputs: { warnings: '1' } })
    expect(github.comments.map(({ path, line }) => [path, line])).toEqual([['papers.md', 11]])
  })
})

describe('the reader of commands', () => {
  it('obeys what the runner obeys', () => {
    const log =
      'a\n ::error file=x::one%0Atwo\nb ##[warning]old\n::unknown::x\n::error no end\rx ##[set-env name=A;]b'
    expect(commandsIn(log)).toEqual([
      { name: 'error', properties: { file: 'x' }, data: 'one\ntwo' },
      { name: 'warning', properties: {}, data: 'old' },
      { name: 'set-env', properties: { name: 'A' }, data: 'b' },
    ])
  })
})
