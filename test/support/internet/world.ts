/** What the stand-in internet holds. Plain data, so that it travels to a child process as JSON. */
export interface World {
  /** What arXiv knows. */
  papers?: Paper[]
  /** arXiv's feed as it has been since 2026 (default), or as it was before. */
  feed?: 'new' | 'old'
  /** The seed of arXiv's and Semantic Scholar's order of answers. */
  seed?: number
  /** Handles doi.org knows beside those of the papers (`10.48550/arXiv.…` and their `doi`). */
  dois?: string[]
  /** Pages of PMLR, NeurIPS, the ACL Anthology, CVF and JMLR, in each one's own HTML. */
  landings?: Landing[]
  /** Submissions behind OpenReview's challenge; `openreviewOpen` opens their pages. */
  submissions?: { id: string; title: string; venue?: string }[]
  openreviewOpen?: boolean
  /** How many requests Semantic Scholar answers before its 429s; default 2. */
  semanticScholarQuota?: number
  /** Any other URL, without fragment: a status, or a page. */
  pages?: Record<string, number | Page>
  /** Whether hosts nobody has named answer 200; otherwise there is no such host. */
  anyHost?: boolean
  /** What goes wrong, the first that fits. */
  troubles?: Trouble[]
  /** Milliseconds before every answer. */
  latency?: number
}

export interface Paper {
  /** Canonical, without version. */
  id: string
  /** Of the newest version, as is `comment`. */
  title: string
  authors?: string[]
  /** ISO date; default the first of the id's month. */
  published?: string
  comment?: string
  journalRef?: string
  doi?: string
  /** What differs in the versions before the newest, v1 first. */
  earlier?: { title?: string; comment?: string }[]
  /** The newest version is withdrawn: its PDF is gone. */
  withdrawn?: boolean
}

export interface Landing {
  /** The page; its PDF is served at `pdf`. */
  url: string
  pdf?: string
  title: string
  venue?: string
  year?: number
  authors?: string[]
}

export interface Page {
  status?: number
  headers?: Record<string, string>
  body?: string
  /** A `Location`, with status 302 where none is given. */
  redirect?: string
  behaviour?: Behaviour
}

/** What no well-meaning server does. */
export type Behaviour =
  /** The connection is reset. */
  | 'reset'
  /** Headers, then a byte every 20 ms for ever. */
  | 'drip'
  /** No answer at all. */
  | 'hang'
  /** A body without end, as fast as it is read. */
  | 'endless-body'
  /** Zeros: a gigabyte in a megabyte of gzip, 64 MiB in 64 KiB of deflate, or in less of brotli. */
  | 'gzip-bomb'
  | 'deflate-bomb'
  | 'brotli-bomb'
  /** Header lines without end. */
  | 'endless-headers'
  /** `103 Early Hints` without end. */
  | 'endless-hints'
  /** Half of the body that was announced. */
  | 'truncated'

export interface Trouble extends Page {
  host: string
  /** How the path and query begin; default all. */
  path?: string
  /** How many requests go well before, and how many then meet it; default 0 and all. */
  after?: number
  times?: number
  /** Cuts the real answer in half (`truncated` XML, with a length that fits), or empties it. */
  mangle?: 'halve' | 'empty'
  /** Papers arXiv leaves out of its answer. */
  omit?: string[]
}

/** One request as the stand-in saw it. */
export interface Recorded {
  method: string
  url: string
  host: string
  headers: Record<string, string | string[] | undefined>
  body: string
  /** Milliseconds on one clock. */
  start: number
  end: number | null
  status: number | null
  /** Which connection carried it. */
  connection: number
  /** Requests in flight to this host when it came, itself included. */
  concurrent: number
}
