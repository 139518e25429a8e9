import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WorkFact } from '../src/model/fact.ts'
import { openFactsFile } from '../src/verify/facts-file.ts'
import {
  type FactMap,
  mergeFacts,
  parseFacts,
  renderFacts,
  type StoredFact,
} from '../src/verify/facts-format.ts'
import { Memory } from '../src/verify/memory.ts'
import { day, today } from './support/verify.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperlint-facts-'))
  path = join(folder, 'facts.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (days: number) => new Date(today - days * day).toISOString()

function ok(title: string, days = 0): WorkFact {
  return { verdict: 'ok', checkedAt: at(days), by: 'arxiv.org', title }
}

describe('the file', () => {
  it('is sorted, a fact a line, and the same whatever the order', async () => {
    const facts: FactMap = new Map<string, StoredFact>([
      ['url:https://a.example/', { verdict: 'dead', checkedAt: at(0), by: 'a.example' }],
      ['arxiv:2301.00002', ok('Two')],
      ['title:two', { id: '2301.00002', title: 'Two', checkedAt: at(0) }],
      ['arxiv:2301.00001', ok('One\u2028"')],
    ])
    const file = await openFactsFile(path)
    await file.save(facts)
    expect(file.warnings).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(`{"version": 1, "facts": {
"arxiv:2301.00001": {"by":"arxiv.org","checkedAt":"2026-11-20T08:00:00.000Z","title":"One\u2028\\"","verdict":"ok"},
"arxiv:2301.00002": {"by":"arxiv.org","checkedAt":"2026-11-20T08:00:00.000Z","title":"Two","verdict":"ok"},
"title:two": {"checkedAt":"2026-11-20T08:00:00.000Z","id":"2301.00002","title":"Two"},
"url:https://a.example/": {"by":"a.example","checkedAt":"2026-11-20T08:00:00.000Z","verdict":"dead"}
}}
`)
    expect((await openFactsFile(path)).facts).toEqual(facts)
    expect(renderFacts(new Map([...facts].reverse()))).toBe(readFileSync(path, 'utf8'))
    expect(readdirSync(folder)).toEqual(['facts.json'])
  })

  it('keeps nothing that could not be verified, and calls nothing stale', async () => {
    const none: WorkFact = { verdict: 'unverifiable', checkedAt: at(0), by: 'arxiv.org' }
    const file = await openFactsFile(path)
    await file.save(
      new Map([
        ['arxiv:2301.00001', none],
        ['arxiv:2301.00002', { ...none, verdict: 'blocked' as const }],
        ['arxiv:2301.00003', { ...ok('Three'), stale: true as const }],
        ['arxiv:2301.00004', ok('Four')],
      ]),
    )
    expect([...(await openFactsFile(path)).facts.keys()]).toEqual(['arxiv:2301.00004'])
  })

  it('makes its folder, and is not written where there is nothing new', async () => {
    const deep = join(folder, 'a/b/facts.json')
    await (await openFactsFile(deep)).save(new Map())
    expect(readdirSync(folder)).toEqual([])
    await (await openFactsFile(deep)).save(new Map([['arxiv:2301.00001', ok('One')]]))
    expect((await openFactsFile(deep)).facts.size).toBe(1)
  })

  it('loses nothing of what two runs look up at once', async () => {
    const [one, two] = [await openFactsFile(path), await openFactsFile(path)]
    await one.save(new Map([['arxiv:2301.00001', ok('New', 0)]]))
    const older = ok('Old', 3)
    await two.save(
      new Map([
        ['arxiv:2301.00001', older],
        ['arxiv:2301.00002', ok('Two')],
      ]),
    )
    const { facts } = await openFactsFile(path)
    expect(facts.get('arxiv:2301.00001')).toMatchObject({ title: 'New' })
    expect(facts.get('arxiv:2301.00002')).toMatchObject({ title: 'Two' })
  })

  it('loses nothing of what several processes write at once', async () => {
    const writer = fileURLToPath(new URL('support/facts-writer.ts', import.meta.url))
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', writer, path, name, '20'])
    await Promise.all(['2301', '2302', '2303'].map(run))
    expect((await openFactsFile(path)).facts.size).toBe(60)
    expect(readdirSync(folder)).toEqual(['facts.json'])
  })

  it('takes over the lock of a process that was killed', async () => {
    writeFileSync(`${path}.lock`, '')
    const old = new Date(Date.now() - 3_600_000)
    utimesSync(`${path}.lock`, old, old)
    await (await openFactsFile(path)).save(new Map([['arxiv:2301.00001', ok('One')]]))
    expect(readdirSync(folder)).toEqual(['facts.json'])
  })
})

describe('a bad file', () => {
  const damaged: [name: string, text: string][] = [
    ['cut off', '{"version": 1, "facts": {"arxiv:2301.00001": {"verdict"'],
    ['of another kind', '[1, 2, 3]'],
    ['with marks of a merge', '<<<<<<< ours\n{"version": 1, "facts": {}}\n'],
    ['empty', ''],
    ['of no version', '{"facts": {}}'],
    ['of version 0', '{"version": 0, "facts": {}}'],
  ]
  it.each(damaged)('%s is set aside with a warning', async (_, text) => {
    writeFileSync(path, text)
    const file = await openFactsFile(path)
    expect(file.facts.size).toBe(0)
    expect(file.warnings).toEqual([expect.stringMatching(/damaged, set aside as .*damaged-/)])
    await file.save(new Map([['arxiv:2301.00001', ok('One')]]))
    expect((await openFactsFile(path)).facts.size).toBe(1)
    const aside = readdirSync(folder).find((name) => name.includes('damaged'))
    expect(readFileSync(join(folder, aside!), 'utf8')).toBe(text)
  })

  it('of a later version is left alone with a warning', async () => {
    const text = '{"version": 2, "facts": {"something": "new"}}'
    writeFileSync(path, text)
    const file = await openFactsFile(path)
    expect(file.facts.size).toBe(0)
    expect(file.warnings).toEqual([expect.stringMatching(/later paperlint \(version 2\)/)])
    await file.save(new Map([['arxiv:2301.00001', ok('One')]]))
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('that is a folder, a pipe, or not to be written is a warning and no more', async () => {
    mkdirSync(path)
    const one = await openFactsFile(path)
    await one.save(new Map([['arxiv:2301.00001', ok('One')]]))
    expect(one.warnings).toEqual([expect.stringMatching(/cannot be read/)])
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect((await openFactsFile(pipe)).warnings).toEqual([expect.stringMatching(/no file/)])
    const below = join(folder, 'facts.json', 'x', 'y')
    writeFileSync(join(folder, 'file'), '')
    const lost = await openFactsFile(join(folder, 'file', 'facts.json'))
    expect(lost.warnings).toHaveLength(1)
    expect((await openFactsFile(below)).warnings).toEqual([])
  })

  it('that is a symlink is replaced, and what it led to is left alone', async () => {
    const victim = join(folder, 'victim')
    writeFileSync(victim, '{"version": 1, "facts": {}}')
    chmodSync(victim, 0o600)
    symlinkSync(victim, path)
    await (await openFactsFile(path)).save(new Map([['arxiv:2301.00001', ok('One')]]))
    expect(readFileSync(victim, 'utf8')).toBe('{"version": 1, "facts": {}}')
    expect(statSync(path).isFile()).toBe(true)
  })

  it('of a stranger’s making brings nothing in but facts of the right shape', () => {
    const good = { verdict: 'ok', checkedAt: at(1), by: 'arxiv.org' }
    const facts = {
      'arxiv:1': { ...good, title: 7 },
      'arxiv:2': { ...good, verdict: 'perfect' },
      'arxiv:3': { ...good, checkedAt: 'yesterday' },
      'arxiv:4': { ...good, url: 'file:///etc/passwd' },
      'arxiv:5': { ...good, title: 'x'.repeat(5000) },
      'arxiv:6': null,
      'title:a': { id: 'https://evil.example/', checkedAt: at(1) },
      'title:b': { id: '2313.00001', checkedAt: at(1) },
      'url:https://a.example/': { ...good, title: 'of no paper' },
      __proto__x: 1,
      'arxiv:7': good,
    }
    const read = parseFacts(JSON.stringify({ version: 1, facts }))
    expect(read.kind === 'facts' && [...read.facts.keys()]).toEqual(['arxiv:7'])
    expect(read.kind === 'facts' && read.dropped).toBe(10)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a fact', () => {
  const ages: [name: string, fact: WorkFact, days: number][] = [
    ['ok', ok('One'), 30],
    ['moved', { ...ok('One'), verdict: 'moved' }, 30],
    ['withdrawn', { ...ok('One'), verdict: 'withdrawn' }, 7],
    ['dead', { ...ok('One'), verdict: 'dead' }, 1],
    ['from DataCite', { ...ok('One'), by: 'api.datacite.org' }, 1],
  ]
  it.each(ages)('%s holds for %o days', (_, fact, days) => {
    const known: FactMap = new Map([['arxiv:2301.00001', fact]])
    const memoryAfter = (time: number) => new Memory(known, () => today + time)
    expect(memoryAfter(days * day - 1).recall('arxiv:2301.00001')).toBe(true)
    const late = memoryAfter(days * day)
    expect(late.recall('arxiv:2301.00001')).toBe(false)
    expect(late.facts.works?.size).toBe(0)
    expect(late.recallStale('arxiv:2301.00001')).toBe(true)
    expect(late.facts.works?.get('arxiv:2301.00001')).toMatchObject({ stale: true })
  })

  it('of a time to come does not hold', () => {
    const known: FactMap = new Map([['arxiv:2301.00001', ok('One', -400)]])
    expect(new Memory(known, () => today).recall('arxiv:2301.00001')).toBe(false)
  })

  it('gives way to a later one', () => {
    const facts: FactMap = new Map([['arxiv:2301.00001', ok('Old', 2)]])
    mergeFacts(facts, new Map([['arxiv:2301.00001', ok('New', 1)]]))
    mergeFacts(facts, new Map([['arxiv:2301.00001', ok('Older', 3)]]))
    expect(facts.get('arxiv:2301.00001')).toMatchObject({ title: 'New' })
  })
})
