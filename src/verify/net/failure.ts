import { BlockedError } from './connector.ts'
import type { Refusal, RefusalKind } from './types.ts'

/** A refusal, and whether the same request may fare better on a fresh connection. */
export interface Failure extends Refusal {
  again?: boolean
}

/** Why a request was ended from our side. */
export class EndedError extends Error {
  override readonly name = 'EndedError'
  readonly kind: RefusalKind

  constructor(kind: RefusalKind, message: string) {
    super(message)
    this.kind = kind
  }
}

const tlsCodes =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_(?:CA|PURPOSE)|EPROTO$|UND_ERR_PRX_TLS)/
/** Also what a server does that closes an idle connection just as it is used again. */
const brokenCodes = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/

const plainWords: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within 10 s',
  ETIMEDOUT: 'no connection in time',
  EAI_AGAIN: 'the name could not be resolved for now',
  ENETUNREACH: 'the network is unreachable',
  EHOSTUNREACH: 'the host is unreachable',
}

/** An error and what it stands for: its causes, and the attempts of a name with several addresses. */
function* unfold(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return
  yield error
  yield* unfold(error.cause, depth + 1)
  if (error instanceof AggregateError) {
    for (const each of error.errors) yield* unfold(each, depth + 1)
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

/** @returns what an error of undici, TLS, DNS or the policy says about the request */
export function failureOf(error: unknown): Failure {
  const errors = [...unfold(error)]
  const ended = errors.find((each) => each instanceof EndedError)
  if (ended) return { kind: ended.kind, reason: ended.message }
  const blocked = errors.find((each) => each instanceof BlockedError)
  if (blocked) return { kind: 'blocked', reason: blocked.message }
  const codes = errors.map(codeOf).filter(Boolean)
  if (codes.includes('ENOTFOUND')) return { kind: 'no-host', reason: 'there is no such host' }
  const tls = errors.find((each) => tlsCodes.test(codeOf(each)))
  if (tls) return { kind: 'tls', reason: oneLine(tls.message) }
  if (codes.includes('UND_ERR_HEADERS_OVERFLOW')) {
    return { kind: 'too-large', reason: 'the headers of the answer are too long' }
  }
  const known = codes.find((code) => code in plainWords)
  const message = errors.at(-1)?.message || 'the connection failed'
  const proxy = /^Proxy response \((\d+)\)/.exec(message)
  if (proxy) return { kind: 'network', reason: `the proxy answered ${proxy[1]}` }
  const failure: Failure = {
    kind: 'network',
    reason: known ? plainWords[known]! : oneLine(message),
  }
  if (codes.some((code) => brokenCodes.test(code))) failure.again = true
  return failure
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}
