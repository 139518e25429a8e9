import type { Dispatcher } from 'undici'
import type { EndedError } from './failure.ts'

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

/** A body, or its beginning. */
export interface Bytes {
  chunks: Buffer[]
  size: number
  truncated: boolean
}

/** What is read to keep a connection usable, in bytes and milliseconds. */
const idleBytes = 16 * 1024
const idleTime = 1_000

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

/**
 * One request and what comes back for it. The body is taken as undici hands it over, for a stream
 * of its own costs more than the rest of a small answer, which shows over a thousand links.
 *
 * A body that is wanted is read up to its cap, then cut off, and the connection with it; of one that
 * is not wanted so much is read that the connection serves again.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  status = 0
  headers: Record<string, string> = {}
  readonly body: Bytes = { chunks: [], size: 0, truncated: false }
  /** Whether the body is read. */
  wanted = false
  /** Why the request was ended from our side. */
  reason: EndedError | undefined = undefined
  readonly #request: HopRequest
  #controller: Dispatcher.DispatchController | undefined = undefined
  #idle: NodeJS.Timeout | undefined = undefined
  #settled = false
  #resolve: () => void = () => {}
  #reject: (error: Error) => void = () => {}

  constructor(request: HopRequest) {
    this.#request = request
  }

  /** Resolves when the answer is complete, or enough of it is there; rejects where there is none. */
  send(dispatcher: Dispatcher): Promise<void> {
    const { url, method, headers, body } = this.#request
    return new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method,
          // A copy: undici's proxy agent writes the host into it, which must not reach the next hop.
          headers: { ...headers },
          body: body ?? null,
          // Without this undici closes the connection after every HEAD.
          reset: false,
        },
        this,
      )
    })
  }

  /** Ends the request, whether it has been sent or still waits for a connection. */
  end(reason: EndedError): void {
    if (this.#settled || this.reason) return
    this.reason = reason
    if (this.#controller) this.#controller.abort(reason)
    else this.#fail(reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.reason) controller.abort(this.reason)
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    // Hints before the answer.
    if (status < 200) return
    const { method, maxBytes } = this.#request
    this.status = status
    this.headers = flat(headers)
    if (method === 'HEAD') return
    this.wanted = maxBytes > 0 && !isRedirect(status)
    if (this.wanted) return
    if (Number(this.headers['content-length']) > idleBytes) this.#cut()
    else this.#idle = setTimeout(() => this.#cut(), idleTime)
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#settled) return
    const { body } = this
    const room = (this.wanted ? this.#request.maxBytes : idleBytes) - body.size
    const part = chunk.length > room ? chunk.subarray(0, room) : chunk
    if (this.wanted) body.chunks.push(part)
    body.size += part.length
    if (chunk.length <= room) return
    body.truncated = true
    this.#cut()
  }

  onResponseEnd(): void {
    this.#settle()
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    // The status is known; what becomes of a body that is not wanted does not matter.
    if (this.status > 0 && !this.wanted) this.#settle()
    else this.#fail(error)
  }

  /** Takes what is there for the answer, and closes the connection. */
  #cut(): void {
    this.#settle()
    this.#controller?.abort(new Error('the rest of the body is not read'))
  }

  #settle(): void {
    if (this.#over()) this.#resolve()
  }

  #fail(error: Error): void {
    if (this.#over()) this.#reject(error)
  }

  /** @returns whether this is the first end that the request comes to */
  #over(): boolean {
    if (this.#settled) return false
    this.#settled = true
    clearTimeout(this.#idle)
    return true
  }
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const record: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) record[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return record
}
