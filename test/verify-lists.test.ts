import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { titleMismatches } from '../src/list/queries/title-mismatch.ts'
import { isAllUnverified } from '../src/model/verification.ts'
import { parseFacts, renderFacts } from '../src/verify/facts-format.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'
import { seedWorld } from './support/seed-world.ts'
import { asked, day, listOf, lookUp, lookUpOffline, papers, today } from './support/verify.ts'

let internet: Internet

beforeEach(async () => {
  internet = await startInternet()
})
afterEach(() => internet.close())

const home = new URL('../fixtures/lists/large-foundation-model-theory/README.md', import.meta.url)
const seed = readFileSync(fileURLToPath(home), 'utf8')

const toArxiv = () => internet.requests.filter(({ host }) => host.endsWith('arxiv.org'))

describe('the first list', () => {
  it('takes one batch and one search, and both wrong links are found with the right ids', async () => {
    internet.world = seedWorld(listOf(seed))
    const { lists, facts, verification } = await lookUp(internet, seed)
    const batches = toArxiv().map(({ url }) => new URL(url).searchParams)
    expect(batches.map((query) => query.get('id_list')?.split(',').length ?? 0)).toEqual([52, 0])
    expect(toArxiv().every(({ concurrent }) => concurrent === 1)).toBe(true)
    const found = titleMismatches(lists[0]!, facts).map(({ entry, link, right }) => {
      return [entry.line, link.work.id, right?.id, right?.by]
    })
    expect(found).toEqual([
      [135, '2407.01079', '2409.02426', 'listed'],
      [142, '2409.02426', '2305.15408', 'search'],
    ])
    expect(verification.verified + verification.unverified).toBe(
      52 + lists[0]!.entries.flatMap(({ links }) => links).filter(elsewhere).length,
    )
  })

  it('keeps three seconds between any two requests to arXiv', async () => {
    internet.world = seedWorld(listOf(seed))
    const { waited } = await lookUp(internet, seed)
    expect(waited.filter((ms) => ms > 0).length).toBe(toArxiv().length - 1)
    const interval = 150
    const clock = {
      now: () => performance.now(),
      sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    }
    internet.requests.length = 0
    await lookUp(internet, seed, { net: { arxivInterval: interval, clock } })
    const starts = toArxiv().map(({ start }) => start)
    for (const [index, start] of starts.slice(1).entries()) {
      expect(start - starts[index]!).toBeGreaterThan(interval - 20)
    }
  })

  it('takes no request the second time, and the same is found', async () => {
    internet.world = seedWorld(listOf(seed))
    const first = await lookUp(internet, seed)
    internet.requests.length = 0
    const read = parseFacts(renderFacts(first.fresh))
    const known = read.kind === 'facts' ? read.facts : new Map()
    const second = await lookUp(internet, seed, { known })
    expect(asked(internet)).toEqual(
      // What is unverifiable is asked for again.
      asked(internet).filter((line) => line.includes('openreview.net')),
    )
    const ids = ({ lists, facts }: typeof first) =>
      titleMismatches(lists[0]!, facts).map(({ link, right }) => [link.work.id, right?.id])
    expect(ids(second)).toEqual(ids(first))
    const offline = await lookUpOffline(seed, known, today + 90 * day)
    expect(titleMismatches(listOf(seed), offline.facts)).toHaveLength(2)
    expect(offline.verification.stale).toBe(offline.verification.verified)
  })
})

function elsewhere({ work }: { work: { kind: string } | null }): boolean {
  return work !== null && work.kind !== 'arxiv'
}

describe('a long list', () => {
  const words = 'kernel lattice orchid quartz monsoon falcon cobalt harbour saffron glacier'.split(
    ' ',
  )
  const all = Array.from({ length: 5000 }, (_, index) => {
    const name = String(index)
      .split('')
      .map((digit) => words[Number(digit)])
    return {
      id: `${2301 + Math.floor(index / 1000)}.${String((index % 1000) + 1).padStart(5, '0')}`,
      title: `Provable Bounds for ${name.join(' ')} Networks of Size ${index}`,
    }
  })
  const text = papers(all.map(({ id, title }) => [title, `https://arxiv.org/abs/${id}`]))

  it('of 5,000 papers takes 50 requests, and none the second time', async () => {
    internet.world = { papers: all }
    const { fresh, verification } = await lookUp(internet, text)
    expect(internet.requests).toHaveLength(50)
    expect(verification).toMatchObject({ verified: 5000, unverified: 0, requests: 50 })
    const again = await lookUp(internet, text, { known: fresh })
    expect(internet.requests).toHaveLength(50)
    expect(again.verification).toMatchObject({ verified: 5000, requests: 0, stale: 0 })
  })
})

describe('facts from before', () => {
  const one = { id: '2301.00001', title: 'On the Lattices Behind Harbours' }
  const list = papers([[one.title, `https://arxiv.org/abs/${one.id}`]])
  const hosts = ['export.arxiv.org', 'api.datacite.org']
  const down = hosts.map((host) => ({ host, status: 503 }))

  it('serve when the service is down, and are called stale', async () => {
    internet.world = { papers: [one] }
    const { fresh } = await lookUp(internet, list)
    internet.world = { papers: [one], troubles: down }
    const later = { known: fresh, now: () => today + 31 * day }
    const { facts, verification } = await lookUp(internet, list, later)
    expect(facts.works?.get('arxiv:2301.00001')).toMatchObject({ verdict: 'ok', stale: true })
    expect(verification).toMatchObject({ verified: 1, unverified: 0, stale: 1 })
  })

  it('hold for seven days where the entry contradicts them', async () => {
    internet.world = { papers: [one] }
    const wrong = papers([
      ['A Wholly Different Matter of Tulips', `https://arxiv.org/abs/${one.id}`],
    ])
    const { fresh } = await lookUp(internet, wrong)
    const at = async (days: number, text: string) => {
      internet.requests.length = 0
      await lookUp(internet, text, { known: fresh, now: () => today + days * day })
      return asked(internet).length
    }
    expect([await at(6, wrong), await at(8, list)]).toEqual([0, 0])
    expect(await at(8, wrong)).toBe(2)
  })

  it('are all there is offline, and what is not known is said to be so', async () => {
    const { facts, verification } = await lookUpOffline(list, new Map())
    expect(facts.works?.size).toBe(0)
    expect(verification).toMatchObject({ verified: 0, unverified: 1, requests: 0 })
    expect(verification.unanswered).toEqual([
      { host: 'arxiv.org', reason: 'not looked up', count: 1 },
    ])
    expect(isAllUnverified(verification)).toBe(true)
  })

  it('are kept when the run is interrupted', async () => {
    internet.world = {
      papers: [one],
      pages: { 'https://slow.example.org/code': { behaviour: 'hang' } },
    }
    const stop = new AbortController()
    const text = papers([
      [one.title, `https://arxiv.org/abs/${one.id}`, 'https://slow.example.org/code'],
    ])
    const onProgress = ({ settled }: { settled: number }) => {
      if (settled === 1) setTimeout(() => stop.abort(), 50)
    }
    const { signal } = stop
    const { fresh, verification } = await lookUp(internet, text, {
      signal,
      onProgress,
      net: { signal },
    })
    expect(fresh.get('arxiv:2301.00001')).toMatchObject({ verdict: 'ok' })
    expect(verification).toMatchObject({ verified: 1, unverified: 1, interrupted: true })
  })
})

describe('a server that drips for ever', () => {
  it('does not hold a run up beyond its deadline', async () => {
    const one = { id: '2301.00001', title: 'On the Lattices Behind Harbours' }
    const code = 'https://slow.example.org/code'
    const hosts = ['export.arxiv.org', 'api.datacite.org', 'slow.example.org']
    internet.world = {
      papers: [one],
      troubles: hosts.map((host) => ({ host, behaviour: 'drip' })),
    }
    const list = papers([[one.title, `https://arxiv.org/abs/${one.id}`, code]])
    const { verification } = await lookUp(internet, list, { net: { runDeadline: 300 } })
    expect(verification).toMatchObject({ verified: 0, unverified: 2 })
    expect(isAllUnverified(verification)).toBe(true)
  })
})
