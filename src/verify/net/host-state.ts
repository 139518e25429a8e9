import type { Failure } from './failure.ts'
import type { HopAnswer } from './hop.ts'
import type { Waiting } from './types.ts'

/** Answers of 429 or 503, and failures, in a row after which a host is left alone for a while. */
const mostRefusals = 5
const mostFailures = 10
/** Milliseconds a host is left alone after that. */
const rest = 60_000
const firstBackOff = 1_000

/** What one host (or all of arXiv) is asked with, and what it has said so far. */
export interface HostState<Waiter> {
  name: string
  /** Requests at a time, and how many have their place. */
  places: number
  taken: number
  /** Those without, in order of coming. */
  waiting: Waiter[]
  /** Milliseconds between the starts of two requests. */
  interval: number
  requests: number
  /** Requests on their way. */
  flying: number
  lastStart: number
  /** No request starts before; and why. */
  notBefore: number
  why: Waiting['why']
  /** Answered 429 or 503, or not at all, so many times in a row. */
  refusals: number
  failures: number
  /** When it last answered 429 or 503. */
  refusedAt: number
  /** Until then the host is given up; and the reason shown. */
  closedUntil: number
  closedBecause: string
}

export function newHost<Waiter>(name: string, places: number, interval: number): HostState<Waiter> {
  return {
    name,
    places,
    taken: 0,
    waiting: [],
    interval,
    requests: 0,
    flying: 0,
    lastStart: Number.NEGATIVE_INFINITY,
    notBefore: 0,
    why: 'pace',
    refusals: 0,
    failures: 0,
    refusedAt: Number.NEGATIVE_INFINITY,
    closedUntil: 0,
    closedBecause: '',
  }
}

/**
 * @param value the header `Retry-After`: seconds or a date
 * @param wall the date now, milliseconds since 1970
 * @returns milliseconds from now, or null where nothing readable is stated
 */
export function retryAfter(value: string | undefined, wall: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text.slice(0, 60)) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - wall)
}

/** Whether an answer asks for patience. */
export function isBusy(result: HopAnswer | Failure): result is HopAnswer {
  return 'status' in result && (result.status === 429 || result.status === 503)
}

function close(host: HostState<unknown>, until: number, because: string): void {
  host.closedUntil = until
  host.closedBecause = `${host.name} ${because}`
}

/**
 * Remembers what a result says about its host's next requests.
 *
 * @param started when the request was sent, on the same clock as `now`
 */
export function learn(
  host: HostState<unknown>,
  result: HopAnswer | Failure,
  started: number,
  now: number,
  maxRetryAfter: number,
): void {
  if (isBusy(result)) {
    host.failures = 0
    const stated = retryAfter(result.headers['retry-after'], Date.now())
    // A plain 503 is often one page's own trouble.
    if (result.status === 503 && stated === null) return
    // Requests that were under way together are refused together: that counts once. After it
    // fewer go at a time.
    if (started > host.refusedAt) {
      host.refusals++
      host.places = Math.ceil(host.places / 2)
    }
    host.refusedAt = now
    if (stated !== null && stated > maxRetryAfter) {
      close(host, now + stated, `asks for ${Math.round(stated / 1000)} s of patience`)
      return
    }
    const backOff = Math.max(firstBackOff, host.interval) * 2 ** (host.refusals - 1)
    host.notBefore = now + (stated || Math.min(backOff, maxRetryAfter))
    host.why = stated ? 'retry-after' : 'back-off'
    if (host.refusals >= mostRefusals) close(host, now + rest, `keeps answering ${result.status}`)
    return
  }
  if ('status' in result) {
    host.refusals = 0
    host.failures = 0
    return
  }
  if (result.kind !== 'timeout' && result.kind !== 'network') return
  host.failures++
  if (host.failures >= mostFailures) close(host, now + rest, 'has failed several times in a row')
}
