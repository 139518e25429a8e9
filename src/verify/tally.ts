import { isVerified, type LinkFact, type WorkFact } from '../model/fact.ts'
import type { Unanswered, Verification } from '../model/verification.ts'
import { hostName } from '../model/fact.ts'
import type { Targets } from './collect.ts'
import type { Memory } from './memory.ts'

type Counts = Pick<Verification, 'verified' | 'unverified' | 'stale' | 'unanswered'>

/** Counts the targets of a run by what is known of them. */
export function tally({ arxiv, papers, urls }: Targets, memory: Memory): Counts {
  const counts: Counts = { verified: 0, unverified: 0, stale: 0, unanswered: [] }
  const reasons = new Map<string, Unanswered>()
  const add = (fact: WorkFact | LinkFact | undefined, host: () => string) => {
    if (fact && isVerified(fact)) {
      counts.verified++
      if (fact.stale) counts.stale++
      return
    }
    counts.unverified++
    const reason = fact?.reason ?? 'not looked up'
    const name = host()
    const key = `${name} ${reason}`
    const known = reasons.get(key)
    if (known) known.count++
    else reasons.set(key, { host: name, reason, count: 1 })
  }
  for (const id of arxiv) add(memory.works.get(`arxiv:${id}`), () => 'arxiv.org')
  for (const [key, { url }] of papers) {
    const fact = memory.works.get(key)
    add(fact, () => fact?.by ?? hostName(url))
  }
  for (const url of urls.keys()) add(memory.urls.get(url), () => hostName(url))
  counts.unanswered = [...reasons.values()].sort(
    (a, b) => b.count - a.count || (a.host < b.host ? -1 : 1),
  )
  return counts
}
