import type { Verdict } from './fact.ts'
import type { Range } from './range.ts'

/** What looking things up came to, in numbers: for the reports. */
export interface Verification {
  /** Papers and addresses, each once, of which something is known: gone and withdrawn ones too. */
  verified: number
  /** Those that nothing could be learnt of, or that our own policy does not ask. */
  unverified: number
  /** Requests sent, redirects' hops included. */
  requests: number
  /** Of the verified those whose facts are older than they should be. */
  stale: number
  /** Why things are unverified, by host and reason, the most frequent first. */
  unanswered: Unanswered[]
  /** The user ended it before it was done. */
  interrupted: boolean
  /** One line each, for standard error: a damaged facts file and the like. */
  warnings: string[]
}

export interface Unanswered {
  host: string
  /** One line, perhaps a stranger's words. */
  reason: string
  count: number
}

/** @returns whether there was something to verify, and nothing of it could be */
export function isAllUnverified({ verified, unverified }: Verification): boolean {
  return verified === 0 && unverified > 0
}

/** What is known of one link of a list. */
export interface LinkVerdict {
  url: string
  /** Where the address stands. */
  range: Range
  /** The paper it denotes: `Work.key`; null for plain addresses. */
  work: string | null
  /** A fact's verdict, or `mismatch`: the paper is there, and is another than the entry says. */
  verdict: Verdict | 'mismatch'
  /** What the verdict rests on. */
  evidence: {
    /** The host that says so, and when it did (ISO 8601). */
    by: string
    checkedAt: string
    title?: string
    reason?: string
    movedTo?: string
    stale?: true
  }
}
