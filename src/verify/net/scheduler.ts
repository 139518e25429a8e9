import pLimit from 'p-limit'
import { systemClock } from './clock.ts'
import { type Failure, failureOf } from './failure.ts'
import type { HopAnswer } from './hop.ts'
import { type HostState, learn, newHost } from './host-state.ts'
import type { NetOptions, Refusal } from './types.ts'

type Outcome = HopAnswer | Failure

export interface Scheduler {
  /** Runs one request when its host's turn has come. */
  run(url: URL, work: () => Promise<Outcome>): Promise<Outcome>
  readonly requests: number
}

const defaults = {
  concurrency: 64,
  perHost: 6,
  arxivInterval: 3_000,
  maxRequests: 5_000,
  maxRequestsPerHost: 1_000,
  maxRetryAfter: 60_000,
}

/** @returns the name of the queue of a URL: its host, and one for all of arXiv */
export function queueOf(url: URL): string {
  const host = url.host.replace(/\.(?=:|$)/, '')
  return /(?:^|\.)arxiv\.org$/.test(host) ? 'arxiv.org' : host
}

/** A request is on its way no longer than so many milliseconds, for what its pace is counted from. */
const longestWay = 1000

/**
 * One queue a host under one limit over all. A request takes its host's place first and only then
 * a place among all, so that the many waiting for one slow host hold up nobody else; a redirect
 * gives its place back before it asks for the next. arXiv's terms: one request at a time over all
 * its hosts, three seconds apart.
 *
 * @param ended aborted with an EndedError when the run is over
 */
export function makeScheduler(options: NetOptions, ended: AbortSignal): Scheduler {
  const clock = options.clock ?? systemClock
  const value = (name: keyof typeof defaults) => options[name] ?? defaults[name]
  const overall = pLimit(value('concurrency'))
  const hosts = new Map<string, HostState>()
  let requests = 0

  function hostFor(url: URL): HostState {
    const name = queueOf(url)
    let host = hosts.get(name)
    if (!host) {
      const arxiv = name === 'arxiv.org'
      host = newHost(name, arxiv ? 1 : value('perHost'), arxiv ? value('arxivInterval') : 0)
      hosts.set(name, host)
    }
    return host
  }

  /** Why a request is not sent after all, or null. */
  function refusal(host: HostState): Refusal | null {
    if (ended.aborted) return failureOf(ended.reason)
    if (clock.now() < host.closedUntil) return { kind: 'busy', reason: host.closedBecause }
    if (requests >= value('maxRequests')) {
      return { kind: 'limit', reason: `more than ${requests} requests in one run` }
    }
    if (host.requests >= value('maxRequestsPerHost')) {
      return { kind: 'limit', reason: `more than ${host.requests} requests to ${host.name}` }
    }
    return null
  }

  /** Waits until the host may be asked; what it says meanwhile may lengthen the wait. */
  async function turn(host: HostState): Promise<void> {
    for (;;) {
      const now = clock.now()
      const paced = host.lastStart + host.interval
      const ms = Math.max(host.notBefore, paced) - now
      if (ms <= 0 || ended.aborted || now < host.closedUntil) return
      const why = host.notBefore > paced ? host.why : 'pace'
      options.onWait?.({ host: host.name, ms: Math.ceil(ms), why })
      // Node's timers may end a little early: one more turn of the loop then.
      await clock.sleep(Math.ceil(ms), ended).catch(() => {})
    }
  }

  function run(url: URL, work: () => Promise<Outcome>): Promise<Outcome> {
    const host = hostFor(url)
    return host.limit(async () => {
      await turn(host)
      return (
        refusal(host) ??
        overall(async () => {
          const refused = refusal(host)
          if (refused) return refused
          requests++
          host.requests++
          const started = clock.now()
          host.lastStart = started
          const result = await work()
          // It reached the service after it was sent, by the time of a handshake, before its end.
          host.lastStart = Math.min(clock.now(), started + longestWay)
          learn(host, result, started, clock.now(), value('maxRetryAfter'))
          return result
        })
      )
    })
  }

  return {
    run,
    get requests() {
      return requests
    },
  }
}
