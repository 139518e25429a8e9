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

/** Requests in flight, so that the end of the run reaches them. */
export type InFlight = Set<AbortController>

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const record: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(headers)) {
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
  const controller = new AbortController()
  const late = () => {
    const seconds = Math.max(1, Math.round(deadline / 1000))
    controller.abort(new EndedError('timeout', `no complete answer within ${seconds} s`))
  }
  const timer = setTimeout(late, deadline)
  inFlight.add(controller)
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      // A copy: undici's proxy agent writes the host into it, which must not reach the next hop.
      headers: { ...request.headers },
      body: body ?? null,
      signal: controller.signal,
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
    return failureOf(controller.signal.aborted ? controller.signal.reason : error)
  } finally {
    clearTimeout(timer)
    inFlight.delete(controller)
  }
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}
