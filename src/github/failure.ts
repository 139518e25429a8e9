import { visible } from '../report/text.ts'

/** Why GitHub did not do as asked. The message is one line, fit for a log. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null
  /** Asked too much of: secondary limits, or the hour's share is used up. */
  readonly limited: boolean
  /** Whether it may go away by itself. */
  readonly passing: boolean
  /** How many seconds GitHub tells to wait. */
  readonly retryAfter: number | null

  constructor(message: string, status: number | null, limited: boolean, retryAfter: number | null) {
    super(message)
    this.status = status
    this.limited = limited
    this.passing = limited || status === null || status >= 500
    this.retryAfter = retryAfter
  }

  /** The token may not write, as for pull requests from forks. */
  get forbidden(): boolean {
    return !this.limited && (this.status === 403 || this.status === 401)
  }
}

interface Rejection {
  status?: unknown
  message?: unknown
  response?: { headers?: Record<string, unknown>; data?: { message?: unknown; errors?: unknown } }
}

/** @returns what octokit (or fetch below it) has thrown, as a `Failure` */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const { status, message, response } = error as Rejection
  // A mistake of the program's own is none of GitHub's.
  if (typeof status !== 'number') throw error
  const headers = response?.headers ?? {}
  const said = String(response?.data?.message ?? message ?? '')
  // Without an answer octokit says 500.
  const answered = response === undefined ? null : status
  const limited =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse/i.test(said)))
  const tooQuick =
    status === 422 && /submitted too quickly/i.test(JSON.stringify(response?.data ?? ''))
  const after = Number(headers['retry-after'])
  const wait = headers['retry-after'] !== undefined && Number.isFinite(after) ? after : null
  const detail = visible(said).slice(0, 200)
  const text =
    answered === null ? `no answer (${detail})` : `HTTP ${status}${detail && ` (${detail})`}`
  return new Failure(text, answered, limited || tooQuick, wait)
}
