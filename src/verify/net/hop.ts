import { EventEmitter } from 'node:events'
import type { Dispatcher } from 'undici'
import { readBody, skipBody } from './body.ts'
import { EndedError, type Failure, failureOf } from './failure.ts'

/** One request on its way, without redirects. */
export interface HopRequest {
  url: URL
  method: 'GET' | 'HEAD' | 'POST'
  headers: Record<string, string>
  body?: string
  maxBytes: number
  /** Milliseconds until the last byte. */
  deadline: number
}

export interface HopAnswer {
  status: number
  headers: Record<string, string>
  body: string
  bytes: number
  truncated: boolean
}

/**
 * Ends a request from our side. undici takes an event emitter where it takes an AbortSignal, at a
 * fraction of the cost, which shows over a thousand links.
 */
export class Ending extends EventEmitter {
  aborted = false
  reason: EndedError | undefined = undefined

  abort(reason: EndedError): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.emit('abort')
  }
}

/** Requests in flight, so that the end of the run reaches them. */
export type InFlight = Set<Ending>

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const record: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) record[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return record
}

/** Sends one request and reads its answer; never throws. */
export async function hop(
  dispatcher: Dispatcher,
  inFlight: InFlight,
  request: HopRequest,
): Promise<HopAnswer | Failure> {
  const { url, method, body, maxBytes, deadline } = request
  const ending = new Ending()
  const late = () => {
    const seconds = Math.max(0.1, Math.round(deadline / 100) / 10)
    ending.abort(new EndedError('timeout', `no complete answer within ${seconds} s`))
  }
  const timer = setTimeout(late, deadline)
  inFlight.add(ending)
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      // A copy: undici's proxy agent writes the host into it, which must not reach the next hop.
      headers: { ...request.headers },
      body: body ?? null,
      signal: ending,
      // Without this undici closes the connection after every HEAD.
      reset: false,
    })
    const headers = flat(answer.headers)
    const wanted = method !== 'HEAD' && maxBytes > 0 && !isRedirect(answer.statusCode)
    if (wanted) {
      const read = await readBody(answer.body, headers, maxBytes)
      return { status: answer.statusCode, headers, ...read }
    }
    await skipBody(answer.body)
    return { status: answer.statusCode, headers, body: '', bytes: 0, truncated: false }
  } catch (error) {
    return failureOf(ending.reason ?? error)
  } finally {
    clearTimeout(timer)
    inFlight.delete(ending)
  }
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}
