import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { command, folderOf, paperlint } from './support/cli.ts'
import { type FarInternet, spawnInternet } from './support/internet/spawn.ts'
import type { World } from './support/internet/world.ts'
import { seedWorld } from './support/seed-world.ts'
import { listOf, papers } from './support/verify.ts'

let internet: FarInternet | undefined
afterEach(async () => {
  await internet?.close()
  internet = undefined
})

const title = 'On the Lattices Behind Harbours'
const paper = 'https://arxiv.org/abs/2301.00001'
const one = { id: '2301.00001', title }

/** A folder with a list, and the program run in it before a stand-in internet. */
async function prepared(world: World, text: string, files: Record<string, string> = {}) {
  internet = await spawnInternet(world)
  const cwd = folderOf({ 'README.md': text, ...files })
  const env = { ...internet.env, XDG_CACHE_HOME: join(cwd, 'cache') }
  const run = (...args: string[]) => paperlint(args, { cwd, env })
  return { cwd, env, run, hosts: async () => (await internet!.seen()).requests }
}

describe('--verify', () => {
  const home = new URL('../fixtures/lists/large-foundation-model-theory/README.md', import.meta.url)
  const seed = readFileSync(fileURLToPath(home), 'utf8')

  it('finds the first list’s wrong links, politely, and knows them the next time', async () => {
    const { run, hosts } = await prepared(seedWorld(listOf(seed)), seed)
    const ran = run('--verify', '--format', 'json', '--contact', 'me@example.org')
    expect(ran.stderr).toBe('')
    const report = JSON.parse(ran.stdout)
    const found = (all: typeof report) =>
      all.files[0].findings
        .filter(({ rule }: { rule: string }) => rule === 'no-title-mismatch')
        .map(({ range, fix }: typeof report) => [range.start.line, fix.edits[0].text])
    const rows = [
      [135, 'https://arxiv.org/pdf/2409.02426'],
      [142, 'https://www.arxiv.org/abs/2305.15408'],
    ]
    expect(found(report)).toEqual(rows)
    expect(report.summary).toMatchObject({ verified: 54, unverified: 4 })
    expect(report.summary.unanswered).toEqual([
      { host: 'openreview.net', reason: 'asks for proof of a human', count: 4 },
    ])
    const requests = await hosts()
    expect(report.summary.requests).toBe(requests.length)
    const toArxiv = requests.filter(({ host }) => host.endsWith('arxiv.org'))
    expect(toArxiv).toHaveLength(2)
    expect(toArxiv.every(({ concurrent }) => concurrent === 1)).toBe(true)
    expect(toArxiv[1]!.start - toArxiv[0]!.start).toBeGreaterThan(2900)
    expect(
      requests.every(({ headers }) => /me@example\.org/.test(`${headers['user-agent']}`)),
    ).toBe(true)

    const again = JSON.parse(run('--verify', '--format', 'json').stdout)
    expect(found(again)).toEqual(rows)
    const later = (await hosts()).slice(requests.length)
    expect(new Set(later.map(({ host }) => host))).toEqual(new Set(['openreview.net']))

    const offline = JSON.parse(run('--offline', '--format', 'json').stdout)
    expect(found(offline)).toEqual(rows)
    expect(offline.summary).toMatchObject({ verified: 54, unverified: 4, requests: 0 })
  })

  it('does not take for gone what a host did not answer about', async () => {
    const [gone, late] = ['https://lab.example.edu/gone.pdf', 'https://other.example.edu/late.pdf']
    const text = papers([
      [title, gone],
      ['On the Harbours Behind Lattices', late],
    ])
    const world: World = { pages: { [gone]: 404, [late]: 404 } }
    const { cwd, run } = await prepared(world, text)
    const known = () => readFileSync(join(cwd, 'known.txt'), 'utf8').match(/no-dead-link/g)
    run('--verify', '--baseline', 'known.txt', '--update-baseline')
    expect(known()).toHaveLength(2)
    await internet?.close()
    internet = await spawnInternet({ pages: { [gone]: 404, [late]: 503 } })
    const env = { ...internet.env, XDG_CACHE_HOME: join(cwd, 'another') }
    const again = (...args: string[]) =>
      paperlint(['--verify', '--baseline', 'known.txt', ...args], { cwd, env })
    expect(again()).toMatchObject({ status: 0, stderr: '' })
    expect(again('--update-baseline').stderr).toContain('(0 new ones, 0 gone)')
    expect(known()).toHaveLength(2)
  }, 60_000)

  it('says first when nothing could be verified, and fails only with --strict', async () => {
    const url = 'https://lab.example.edu/paper.pdf'
    const { run } = await prepared({ pages: { [url]: 403 } }, papers([[title, url]]))
    const ran = run('--verify')
    expect(ran.status).toBe(0)
    expect(
      ran.stdout,
    ).toBe(`nothing could be verified (1 paper or link): lab.example.edu answers 403

no problems in 1 entry
verified 0 papers and links in 2 requests
unverified: 1
  1 lab.example.edu answers 403
`)
    const strict = run('--verify', '--strict')
    expect(strict.status).toBe(1)
    expect(strict.stderr).toBe('paperlint: --strict: 1 papers or links could not be verified\n')
    // What is not green: the words that stand for all being well.
    expect(run('--verify', '--color').stdout).toContain('\u001b[33mno problems')
  })

  it('lists what is known of each link', async () => {
    const code = 'https://lab.example.edu/gone'
    const { run, cwd } = await prepared(
      { papers: [one], pages: { [code]: 404 } },
      papers([[title, paper, code]]),
    )
    const ran = run('--verify', '--format', 'json', '--facts', 'facts.json')
    expect(ran.status).toBe(1)
    const { files } = JSON.parse(ran.stdout)
    expect(files[0].findings).toMatchObject([
      { rule: 'no-dead-link', evidence: { verdict: 'dead' } },
    ])
    expect(files[0].verdicts).toMatchObject([
      { url: paper, work: 'arxiv:2301.00001', verdict: 'ok', evidence: { by: 'arxiv.org', title } },
      { url: code, work: null, verdict: 'dead', evidence: { reason: 'answers 404' } },
    ])
    expect(readFileSync(join(cwd, 'facts.json'), 'utf8')).toMatch(/^\{"version": 1, "facts": \{\n/)
  })

  it('mends a wrong link only where unsafe fixes are asked for', async () => {
    const two = { id: '2302.00002', title: 'Cobalt Falcons and the Monsoon They Follow' }
    const wrong = papers([
      [title, 'https://arxiv.org/abs/2302.00002'],
      [two.title, paper],
    ])
    const { run, cwd } = await prepared({ papers: [one, two] }, wrong)
    run('--verify', '--fix')
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(wrong)
    expect(run('--verify', '--fix', '--unsafe-fixes').status).toBe(0)
    const right = papers([
      [title, paper],
      [two.title, 'https://arxiv.org/abs/2302.00002'],
    ])
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(right)
  })

  it('leaves alone what the configuration excludes', async () => {
    const code = 'https://lab.example.edu/gone'
    const config = { '.paperlintrc.yaml': "verify: {exclude: ['https://lab.example.edu/**']}\n" }
    const { run, hosts } = await prepared({ papers: [one] }, papers([[title, paper, code]]), config)
    expect(run('--verify').status).toBe(0)
    expect((await hosts()).map(({ host }) => host)).toEqual(['export.arxiv.org'])
  })

  it('warns of a damaged facts file in one line, and goes on', async () => {
    const files = { 'facts.json': 'not JSON' }
    const { run } = await prepared({ papers: [one] }, papers([[title, paper]]), files)
    const ran = run('--verify', '--facts', 'facts.json')
    expect(ran.status).toBe(0)
    expect(ran.stderr).toMatch(/^paperlint: .*facts\.json: damaged, set aside as [^\n]*\n$/)
  })

  it('ends at Ctrl-C with 130 and keeps what is known', async () => {
    const code = 'https://slow.example.org/code'
    const pages = { [code]: { behaviour: 'hang' as const } }
    const { cwd, env, run, hosts } = await prepared(
      { papers: [one], pages },
      papers([[title, paper, code]]),
    )
    const child = spawn('sh', ['-c', `exec ${command} --verify`], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const ended = new Promise((resolve) => child.on('close', (status) => resolve(status)))
    const answered = async () => {
      const requests = await hosts()
      const arxiv = requests.some(({ host, end }) => host === 'export.arxiv.org' && end !== null)
      return arxiv && requests.some(({ host }) => host === 'slow.example.org')
    }
    while (!(await answered())) await new Promise((resolve) => setTimeout(resolve, 20))
    const start = performance.now()
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    // A second is what is promised; the rest is for slow machines.
    expect(performance.now() - start).toBeLessThan(3000)
    expect(said).toBe('paperlint: interrupted: what was looked up is kept\n')
    const { summary } = JSON.parse(run('--offline', '--format', 'json').stdout)
    expect(summary).toMatchObject({ verified: 1, unverified: 1, requests: 0 })
  })
})

describe('the options of looking up', () => {
  it.each([
    ['--strict'],
    ['--facts', 'x'],
    ['--contact', 'a@b.example'],
    ['--allow-private-network'],
  ])('%s mean nothing without --verify', (...option) => {
    const cwd = folderOf({ 'README.md': papers([[title, paper]]) })
    const ran = paperlint(option, { cwd })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toBe(
      `paperlint: ${option[0]} goes with --verify (or --offline), which looks things up\n`,
    )
  })

  it('--contact must be a mail address', () => {
    const cwd = folderOf({ 'README.md': papers([[title, paper]]) })
    const ran = paperlint(['--verify', '--contact', 'me'], { cwd })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toMatch(/^paperlint: .*"me" is not a mail address\n$/)
  })

  it('asks no private address, unless the command line allows it', () => {
    const env = { XDG_CACHE_HOME: folderOf({}) }
    const url = 'http://127.0.0.1/paper.pdf'
    const cwd = folderOf({ 'README.md': papers([[title, url]]) })
    const ran = paperlint(['--verify', '--format', 'json'], { cwd, env })
    expect(JSON.parse(ran.stdout)).toMatchObject({
      summary: { verified: 0, unverified: 1, requests: 0 },
      files: [{ verdicts: [{ verdict: 'blocked' }] }],
    })
  })
})
