import type { Dispatcher } from 'undici'
import { readBody } from './body.ts'
import { Exchange, type HopRequest } from './exchange.ts'
import { EndedError, type Failure, failureOf } from './failure.ts'

export interface HopAnswer {
  status: number
  headers: Record<string, string>
  body: string
  bytes: number
  truncated: boolean
}

/** Requests in flight, so that the end of the run reaches them. */
export type InFlight = Set<Exchange>

/** Sends one request and reads its answer; never throws. The time it takes is the request's. */
export async function hop(
  dispatcher: Dispatcher | Promise<Dispatcher>,
  inFlight: InFlight,
  request: HopRequest,
): Promise<HopAnswer | Failure> {
  const { deadline, maxBytes } = request
  const start = performance.now()
  const exchange = new Exchange(request)
  const late = () => {
    const seconds = Math.max(0.1, Math.round(deadline / 100) / 10)
    exchange.end(new EndedError('timeout', `no complete answer within ${seconds} s`))
  }
  const timer = setTimeout(late, deadline)
  inFlight.add(exchange)
  try {
    await exchange.send(await dispatcher)
    // undici lets a connection serve again in the next turn: whoever asks now gets a new one.
    await new Promise(setImmediate)
    const { status, headers, wanted } = exchange
    if (!wanted) return { status, headers, body: '', bytes: 0, truncated: false }
    const read = await readBody(exchange.body, headers, maxBytes)
    return { status, headers, ...read }
  } catch (error) {
    return failureOf(exchange.reason ?? error)
  } finally {
    clearTimeout(timer)
    inFlight.delete(exchange)
    request.deadline -= performance.now() - start
  }
}
