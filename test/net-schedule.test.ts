import { describe, expect, it } from 'vitest'
import type { HopAnswer } from '../src/verify/net/hop.ts'
import { retryAfter } from '../src/verify/net/host-state.ts'
import { makeScheduler, queueOf } from '../src/verify/net/scheduler.ts'
import type { NetOptions, Waiting } from '../src/verify/net/types.ts'
import { fakeClock } from './support/net.ts'

function reply(status: number, headers: Record<string, string> = {}): HopAnswer {
  return { status, headers, body: '', bytes: 0, truncated: false }
}

/** A scheduler on a clock of its own, and when each request started. */
function scheduler(options: Partial<NetOptions> = {}) {
  const clock = fakeClock()
  const waits: Waiting[] = []
  const ended = new AbortController()
  const own = { version: '1', clock, onWait: (wait: Waiting) => waits.push(wait), ...options }
  const made = makeScheduler(own, ended.signal)
  const starts: number[] = []
  const run = (url: string, ...replies: HopAnswer[]) =>
    made.run(new URL(url), async () => {
      starts.push(clock.now())
      return replies[0] ?? reply(200)
    })
  return { run, starts, waits, clock, made, ended }
}

/** Work that ends when told. */
function held() {
  let flying = 0
  let most = 0
  const ends: (() => void)[] = []
  const work = () => {
    most = Math.max(most, ++flying)
    return new Promise<HopAnswer>((resolve) => {
      ends.push(() => {
        flying--
        resolve(reply(200))
      })
    })
  }
  /** Lets one after the other go, until nothing comes any more. */
  const drain = async () => {
    for (;;) {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve()
      const end = ends.shift()
      if (!end) return
      end()
    }
  }
  return { work, drain, most: () => most }
}

describe('queues', () => {
  it.each([
    ['https://export.arxiv.org/api/query', 'arxiv.org'],
    ['http://arxiv.org/abs/1', 'arxiv.org'],
    ['https://www.arxiv.org./abs/1', 'arxiv.org'],
    ['https://oaipmh.arxiv.org/oai', 'arxiv.org'],
    ['https://notarxiv.org/', 'notarxiv.org'],
    ['https://arxiv.org.example.com/', 'arxiv.org.example.com'],
    ['https://Example.com./a', 'example.com'],
  ])('%s queues for %s', (url, queue) => {
    expect(queueOf(new URL(url))).toBe(queue)
  })

  it('asks arXiv once in three seconds over all its hosts', async () => {
    const { run, starts, waits } = scheduler()
    const hosts = ['export.arxiv.org', 'arxiv.org', 'www.arxiv.org', 'export.arxiv.org']
    await Promise.all(hosts.map((host) => run(`https://${host}/`)))
    expect(starts).toEqual([0, 3000, 6000, 9000])
    expect(waits).toEqual(Array(3).fill({ host: 'arxiv.org', ms: 3000, why: 'pace' }))
  })

  it('asks arXiv one request at a time', async () => {
    const { made } = scheduler()
    const { work, drain, most } = held()
    const runs = ['arxiv.org', 'export.arxiv.org', 'arxiv.org'].map((host) =>
      made.run(new URL(`https://${host}/`), work),
    )
    await drain()
    await Promise.all(runs)
    expect(most()).toBe(1)
  })

  it('holds at most so many requests to one host, and over all', async () => {
    for (const [hosts, most] of [
      [1, 6],
      [50, 128],
    ] as const) {
      const { made } = scheduler()
      const own = held()
      const runs = Array.from({ length: 200 }, (_, i) =>
        made.run(new URL(`https://h${i % hosts}.example.com/`), own.work),
      )
      await own.drain()
      await Promise.all(runs)
      expect(own.most()).toBe(most)
    }
  })

  it('asks a host that does nothing before one that is asked already', async () => {
    const { made } = scheduler({ concurrency: 2 })
    const { work, drain } = held()
    const order: string[] = []
    const runs = ['a', 'a', 'a', 'b', 'c'].map((host) =>
      made.run(new URL(`https://${host}.example.com/`), () => {
        order.push(host)
        return work()
      }),
    )
    await drain()
    await Promise.all(runs)
    expect(order).toEqual(['a', 'b', 'a', 'c', 'a'])
  })

  it('lets nobody wait for a slow host but its own', async () => {
    const { made } = scheduler({ concurrency: 4, perHost: 2 })
    const slow = held()
    const stuck = Array.from({ length: 20 }, () =>
      made.run(new URL('https://slow.example.com/'), slow.work),
    )
    const quick = Array.from({ length: 20 }, (_, i) =>
      made.run(new URL(`https://q${i}.example.com/`), async () => reply(204)),
    )
    expect(await Promise.all(quick)).toEqual(Array(20).fill(reply(204)))
    await slow.drain()
    await Promise.all(stuck)
  })
})

describe('patience', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    ['99999999999999', null],
    [undefined, null],
  ])('reads Retry-After: %s', (value, ms) => {
    expect(retryAfter(value, Date.parse('2026-11-24T12:00:00Z'))).toBe(ms)
  })

  it('waits as long as a host asks before its next request', async () => {
    const { run, starts, waits } = scheduler()
    await run('https://example.com/', reply(429, { 'retry-after': '7' }))
    await run('https://example.com/')
    await run('https://other.example.com/')
    expect(starts).toEqual([0, 7000, 7000])
    expect(waits).toEqual([{ host: 'example.com', ms: 7000, why: 'retry-after' }])
  })

  it('backs off further each time where a host names no time', async () => {
    const { run, starts } = scheduler()
    for (let i = 0; i < 4; i++) await run('https://example.com/', reply(429))
    await run('https://example.com/', reply(503, { 'retry-after': '0' }))
    expect(starts).toEqual([0, 1000, 3000, 7000, 15_000])
    const arxiv = scheduler()
    for (let i = 0; i < 3; i++) await arxiv.run('https://arxiv.org/', reply(429))
    expect(arxiv.starts).toEqual([0, 3000, 9000])
  })

  it('counts once what is refused together, and asks less at a time then', async () => {
    const { run, made, clock } = scheduler()
    const limited = reply(429, { 'retry-after': '7' })
    const first = Array.from({ length: 6 }, () => run('https://example.com/', limited))
    expect(await Promise.all(first)).toEqual(Array(6).fill(limited))
    const { work, drain, most } = held()
    const next = Array.from({ length: 6 }, () => made.run(new URL('https://example.com/'), work))
    await drain()
    expect(await Promise.all(next)).toEqual(Array(6).fill(reply(200)))
    expect(most()).toBe(3)
    expect(clock.now()).toBeGreaterThanOrEqual(7000)
  })

  it('begins anew after an answer', async () => {
    const { run, starts } = scheduler()
    await run('https://example.com/', reply(429))
    await run('https://example.com/', reply(200))
    await run('https://example.com/', reply(429))
    await run('https://example.com/', reply(429))
    expect(starts).toEqual([0, 1000, 1000, 2000])
  })

  it('does not hold a page’s own 503 against its host', async () => {
    const { run, starts } = scheduler()
    for (let i = 0; i < 20; i++) await run('https://example.com/', reply(503))
    expect(starts).toEqual(Array(20).fill(0))
  })

  it('gives a host up that asks for more patience than there is, until then', async () => {
    const { run, starts, clock } = scheduler()
    await run('https://example.com/', reply(503, { 'retry-after': '3600' }))
    expect(await run('https://example.com/')).toEqual({
      kind: 'busy',
      reason: 'example.com asks for 3600 s of patience',
    })
    expect(await run('https://other.example.com/')).toEqual(reply(200))
    await clock.sleep(3_600_000)
    expect(await run('https://example.com/')).toEqual(reply(200))
    expect(starts).toHaveLength(3)
  })

  it('gives a host up that keeps answering 429', async () => {
    const { run, starts } = scheduler()
    const results = []
    for (let i = 0; i < 8; i++) results.push(await run('https://example.com/', reply(429)))
    expect(starts).toHaveLength(5)
    expect(results.at(-1)).toEqual({
      kind: 'busy',
      reason: 'example.com keeps answering 429',
    })
  })

  it('gives a host up that does not answer, and no other', async () => {
    const { made } = scheduler()
    let asked = 0
    const ask = (url: string) =>
      made.run(new URL(url), async () => {
        asked++
        return { kind: 'timeout', reason: 'no answer' }
      })
    for (let i = 0; i < 30; i++) await ask('https://example.com/')
    expect(asked).toBe(10)
    await ask('https://other.example.com/')
    expect(asked).toBe(11)
  })
})

describe('caps', () => {
  it('stops at so many requests a host and a run', async () => {
    const { run, made } = scheduler({ maxRequests: 5, maxRequestsPerHost: 3 })
    for (let i = 0; i < 3; i++) expect(await run('https://example.com/')).toEqual(reply(200))
    expect(await run('https://example.com/')).toEqual({
      kind: 'limit',
      reason: 'more than 3 requests to example.com',
    })
    for (let i = 0; i < 2; i++) expect(await run('https://b.example.com/')).toEqual(reply(200))
    expect(await run('https://c.example.com/')).toEqual({
      kind: 'limit',
      reason: 'more than 5 requests in one run',
    })
    expect(made.requests).toBe(5)
  })
})
