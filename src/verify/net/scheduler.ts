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

/** A request that waits: for its host's place, for its host's turn, for a place among all. */
interface Waiter {
  host: HostState<Waiter>
  work: () => Promise<Outcome>
  resolve: (outcome: Outcome) => void
}

const defaults = {
  concurrency: 128,
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
 * gives its place back before it asks for the next. Of those that wait for a place among all the one
 * goes first whose host has the fewest on their way: that spreads the load, and an open connection serves
 * again. arXiv's terms: one request at a time over all its hosts, three seconds apart.
 *
 * @param ended aborted with an EndedError when the run is over
 */
export function makeScheduler(options: NetOptions, ended: AbortSignal): Scheduler {
  const clock = options.clock ?? systemClock
  const value = (name: keyof typeof defaults) => options[name] ?? defaults[name]
  const [mostRequests, mostPerHost] = [value('maxRequests'), value('maxRequestsPerHost')]
  const longestPatience = value('maxRetryAfter')
  const overall = pLimit(value('concurrency'))
  const hosts = new Map<string, HostState<Waiter>>()
  /** The same by the hosts as URLs have them. */
  const byHost = new Map<string, HostState<Waiter>>()
  /** Those whose host's turn has come. */
  const ready: Waiter[] = []
  let requests = 0

  function hostFor(url: URL): HostState<Waiter> {
    let host = byHost.get(url.host)
    if (!host) {
      const name = queueOf(url)
      const arxiv = name === 'arxiv.org'
      host =
        hosts.get(name) ??
        newHost(name, arxiv ? 1 : value('perHost'), arxiv ? value('arxivInterval') : 0)
      hosts.set(name, host)
      byHost.set(url.host, host)
    }
    return host
  }

  /** Why a request is not sent after all, or null. */
  function refusal(host: HostState<Waiter>): Refusal | null {
    if (ended.aborted) return failureOf(ended.reason)
    if (isClosed(host)) return { kind: 'busy', reason: host.closedBecause }
    if (requests >= mostRequests) {
      return { kind: 'limit', reason: `more than ${requests} requests in one run` }
    }
    if (host.requests >= mostPerHost) {
      return { kind: 'limit', reason: `more than ${host.requests} requests to ${host.name}` }
    }
    return null
  }

  function isClosed(host: HostState<Waiter>): boolean {
    return host.closedUntil > 0 && clock.now() < host.closedUntil
  }

  /** Waits until the host may be asked; what it says meanwhile may lengthen the wait. */
  async function turn(host: HostState<Waiter>): Promise<void> {
    for (;;) {
      const paced = host.lastStart + host.interval
      const ms = Math.max(host.notBefore, paced) - clock.now()
      if (ms <= 0 || ended.aborted || isClosed(host)) return
      const why = host.notBefore > paced ? host.why : 'pace'
      options.onWait?.({ host: host.name, ms: Math.ceil(ms), why })
      // Node's timers may end a little early: one more turn of the loop then.
      await clock.sleep(Math.ceil(ms), ended).catch(() => {})
    }
  }

  /** Callbacks rather than promises: over a thousand links those cost as much as the requests. */
  function run(url: URL, work: () => Promise<Outcome>): Promise<Outcome> {
    return new Promise((resolve) => {
      const host = hostFor(url)
      host.waiting.push({ host, work, resolve })
      admit(host)
    })
  }

  /** Gives free places of a host to those that wait for one. */
  function admit(host: HostState<Waiter>): void {
    while (host.taken < host.places && host.waiting.length > 0) {
      const waiter = host.waiting.shift()!
      host.taken++
      // Most hosts have no pace of their own and ask for no patience.
      if (host.interval > 0 || host.notBefore > 0) turn(host).then(() => line(waiter))
      else line(waiter)
    }
  }

  /** The host's turn has come: now for a place among all. */
  function line(waiter: Waiter): void {
    const refused = refusal(waiter.host)
    if (refused) settle(waiter, refused)
    else {
      ready.push(waiter)
      overall(sendNext)
    }
  }

  function settle({ host, resolve }: Waiter, outcome: Outcome): void {
    resolve(outcome)
    host.taken--
    admit(host)
  }

  /** Sends the first request to the host with the fewest on their way. */
  async function sendNext(): Promise<void> {
    let best = 0
    for (let at = 1; at < ready.length && ready[best]!.host.flying > 0; at++) {
      if (ready[at]!.host.flying < ready[best]!.host.flying) best = at
    }
    const [waiter] = ready.splice(best, 1) as [Waiter]
    settle(waiter, await send(waiter))
  }

  async function send({ host, work }: Waiter): Promise<Outcome> {
    const refused = refusal(host)
    if (refused) return refused
    requests++
    host.requests++
    host.flying++
    const started = clock.now()
    host.lastStart = started
    const result = await work()
    host.flying--
    const now = clock.now()
    // It reached the service after it was sent, by the time of a handshake, before its end.
    host.lastStart = Math.min(now, started + longestWay)
    learn(host, result, started, now, longestPatience)
    return result
  }

  return {
    run,
    get requests() {
      return requests
    },
  }
}
