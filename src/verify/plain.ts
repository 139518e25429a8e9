import type { LinkFact } from '../model/fact.ts'
import { type Answer, isAnswer, type Net, type Refusal } from './net/types.ts'
import { isOver, type Outcome, outcomeOf } from './outcome.ts'

const DEADLINE = 25_000
/** Of a body only so much matters: whether it asks for proof of a human. */
const MOST_BYTES = 16 << 10

/**
 * Looks whether a web address is there: HEAD, then GET where HEAD is refused or finds nothing. It
 * takes two answers to call it dead.
 *
 * @param url http or https
 */
export async function askPlain(net: Net, url: string): Promise<Outcome> {
  const head = await net.ask({ url, method: 'HEAD', deadline: DEADLINE, maxBytes: MOST_BYTES })
  const first = outcomeOf(head)
  if (isOver(head) || isFinal(head, first)) return first
  const get = await net.ask({ url, deadline: DEADLINE, maxBytes: MOST_BYTES })
  const outcome = outcomeOf(get)
  if (outcome.verdict !== 'dead' || first.verdict === 'dead') return outcome
  // HEAD came to something else: the second word on it is another GET's.
  return outcomeOf(await net.ask({ url, deadline: DEADLINE, maxBytes: MOST_BYTES }))
}

/** Whether asking with GET could tell no more: it is there, or will not be asked twice. */
function isFinal(head: Answer | Refusal, { verdict }: Outcome): boolean {
  if (!isAnswer(head)) return ['blocked', 'limit', 'tls', 'busy', 'timeout'].includes(head.kind)
  return verdict === 'ok' || verdict === 'moved' || head.status === 429 || head.status === 999
}

/** @returns the outcome as it is kept */
export function linkFact({ verdict, reason, movedTo }: Outcome, by: string, at: string): LinkFact {
  return {
    verdict,
    checkedAt: at,
    by,
    ...(reason && { reason }),
    ...(movedTo && { movedTo: movedTo.slice(0, 2000) }),
  }
}
