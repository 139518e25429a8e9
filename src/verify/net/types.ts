/** A request. Cookies and credentials are never sent. */
export interface Ask {
  url: string
  /** Default GET. */
  method?: 'GET' | 'HEAD' | 'POST'
  /** All that may be set; the others are the network's own. */
  headers?: { 'content-type'?: string; 'accept-language'?: string }
  body?: string
  /** The `Accept` header; default any. */
  accept?: string
  /**
   * The most bytes of body read, compressed or not, default 512 KiB; what is beyond is cut off
   * (`truncated`). With 0 the body is not looked at. A batch of a hundred papers can take 2 MiB.
   */
  maxBytes?: number
  /** Milliseconds from the first connection to the last byte, waits in queues left out; 20000. */
  deadline?: number
  /**
   * The most redirects followed, default 5, at most 5; 0 gives the 3xx itself as the answer, more
   * than are followed are a `network` refusal.
   */
  redirects?: number
  /**
   * How often 429 and 503 that name a `Retry-After` are asked again after that time, default 1.
   * Other troubles are the caller's; the host's next request waits in any case.
   */
  retries?: number
}

/** One redirect that was followed. */
export interface Redirect {
  from: string
  to: string
  status: number
}

export interface Answer {
  status: number
  /** Lower-case names; a repeated header's values joined by `, `. */
  headers: Record<string, string>
  /** Decompressed, read in the charset the server names, else UTF-8; empty after HEAD. */
  body: string
  /** Bytes of the decompressed body that were read. */
  bytes: number
  /** Where the last answer came from, after redirects. */
  url: string
  redirects: Redirect[]
  /** Whether the body was longer than `maxBytes`. */
  truncated: boolean
}

export type RefusalKind =
  /** Our own policy forbids it: scheme, port, user info, private address. */
  | 'blocked'
  /** The request's deadline passed. */
  | 'timeout'
  /** Reset, refused, broken protocol, endless redirects, a temporary failure of DNS. */
  | 'network'
  /** The name does not exist, said by DNS itself. */
  | 'no-host'
  /** The certificate or the handshake is bad. */
  | 'tls'
  /** Headers beyond the cap. */
  | 'too-large'
  /** The run's deadline passed. */
  | 'deadline'
  /** The user interrupted the run. */
  | 'aborted'
  /** The host has been given up for now: 429s or failures in a row, a very long `Retry-After`. */
  | 'busy'
  /** Over the cap of requests for the run or the host. */
  | 'limit'

/** Why there is no answer. `reason` is for the user: one line, defused by the report. */
export interface Refusal {
  kind: RefusalKind
  reason: string
  /** The hop that was refused, where it is not the URL asked for. */
  url?: string
  /** Redirects followed before. */
  redirects?: Redirect[]
}

export interface Net {
  /** Never throws and never rejects: every failure is a Refusal. */
  ask(ask: Ask): Promise<Answer | Refusal>
  /** Requests sent so far, redirects' hops included. */
  readonly requests: number
  /** Closes every connection. */
  close(): Promise<void>
}

/** @returns whether there is an answer, whatever its status */
export function isAnswer(result: Answer | Refusal): result is Answer {
  return 'status' in result
}

/** What the scheduler waits for, for the progress line. */
export interface Waiting {
  host: string
  /** Milliseconds, as known when the wait began. */
  ms: number
  why: 'pace' | 'retry-after' | 'back-off'
}

/** Time, so that tests do not sleep. */
export interface Clock {
  /** Milliseconds that never run backwards. */
  now(): number
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export interface NetOptions {
  /** The program's version, for the User-Agent. */
  version: string
  /** A mail address for the User-Agent (`--contact`). */
  contact?: string
  /** Command line only, never configuration: private and loopback addresses may be reached. */
  allowPrivateNetwork?: boolean
  /** Command line only: further ports beside 80 and 443. */
  ports?: number[]
  /** Ends every request: the user's Ctrl-C. */
  signal?: AbortSignal
  /** Milliseconds for the whole run; from then on every request is refused as `deadline`. */
  runDeadline?: number
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read; default `process.env`. */
  env?: Record<string, string | undefined>
  /** Requests at once over all hosts, default 128; each host has its own limit besides. */
  concurrency?: number
  /** Requests at once to one host, default 6. */
  perHost?: number
  /** Milliseconds between the starts of two requests to arXiv, default 3000. */
  arxivInterval?: number
  /** The most requests a run, default 5000, and a host, default 1000; redirects count. */
  maxRequests?: number
  maxRequestsPerHost?: number
  /** The longest `Retry-After` that is waited for, in milliseconds, default 60000. */
  maxRetryAfter?: number
  /** Time for pacing and `Retry-After`; deadlines are always real. */
  clock?: Clock
  /** How names are resolved; default the system's. */
  lookup?: Lookup
  /** Trusted certificate authorities (PEM) instead of Node's own. */
  ca?: string[]
  /**
   * Where a connection whose address has passed the policy is really made: port asked for to port
   * of this machine. With it a test puts a server where the internet would be.
   */
  detour?: Record<number, number>
  /** Told before each wait that is longer than nothing. */
  onWait?(waiting: Waiting): void
}

/** One address a name resolves to. */
export interface Address {
  address: string
  family: number
}

/** @returns every address of a name; rejects with Node's DNS errors (`ENOTFOUND`, `EAI_AGAIN`) */
export type Lookup = (host: string) => Promise<Address[]>
