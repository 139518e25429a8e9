import type { Verdict } from '../model/fact.ts'
import { type Answer, isAnswer, type Refusal } from './net/types.ts'

/** What one answer, or its absence, says of the thing asked for. */
export interface Outcome {
  verdict: Exclude<Verdict, 'withdrawn'>
  /** Why, where it is no `ok`. */
  reason?: string
  movedTo?: string
}

/** Pages that ask for proof of being human, wherever the redirect leads. */
const challengePath = /\/(?:challenge|captcha|cdn-cgi\/challenge|sorry\/|_sec\/verify|validate)\b/i
const challengeText =
  /<title>\s*(?:just a moment|attention required|access denied|are you a robot|robot check|verifying|security check|please wait|checking your browser|one more step)/i

/**
 * @returns the verdict of one exchange. A 404, a 410 and a name that does not exist are `dead`
 *   here: it takes two of them to say so of a link. Whatever else refuses to answer is
 *   `unverifiable`.
 */
export function outcomeOf(result: Answer | Refusal): Outcome {
  if (!isAnswer(result)) return refused(result)
  const { status, headers, url, redirects } = result
  if (status === 404 || status === 410) return { verdict: 'dead', reason: `answers ${status}` }
  if (isChallenge(result)) return { verdict: 'unverifiable', reason: 'asks for proof of a human' }
  if (status === 202) return { verdict: 'unverifiable', reason: 'answers 202 without the page' }
  if (status < 200 || status > 299) {
    const wait = headers['retry-after'] === undefined ? '' : ' (asks to wait)'
    return { verdict: 'unverifiable', reason: `answers ${status}${wait}` }
  }
  // For good only where the first step of the way says so.
  const first = redirects[0]?.status
  if (first !== 301 && first !== 308) return { verdict: 'ok' }
  return { verdict: 'moved', reason: 'moved for good', movedTo: url }
}

function refused({ kind, reason }: Refusal): Outcome {
  if (kind === 'blocked') return { verdict: 'blocked', reason }
  if (kind === 'no-host') return { verdict: 'dead', reason: 'there is no such host' }
  return { verdict: 'unverifiable', reason }
}

function isChallenge({ headers, url, body }: Answer): boolean {
  if (headers['cf-mitigated'] !== undefined) return true
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 300)
  return challengePath.test(path) || challengeText.test(body.slice(0, 4000))
}

/** @returns whether the run has ended, so that asking on is useless */
export function isOver(result: Answer | Refusal): boolean {
  return !isAnswer(result) && (result.kind === 'aborted' || result.kind === 'deadline')
}
