import type { WorkFact } from '../../model/fact.ts'
import type { Facts } from '../../model/facts.ts'
import type { PaperList } from '../../model/list.ts'
import type { TitleRelation } from '../../model/title.ts'
import {
  agreement,
  KnownTitles,
  type RightPaper,
  type TitleClaim,
  titleClaims,
} from './title-claims.ts'

/** A link that leads to another paper than its entry says. */
export interface Mismatch extends TitleClaim {
  fact: WorkFact
  /** The paper the entry means, where it is known. */
  right: RightPaper | null
}

/** A claim that its paper's title does not plainly bear out. */
export interface Doubt extends Mismatch {
  relation: Exclude<TitleRelation, 'same'>
}

/** @returns the claims of a list that what is known of their papers does not bear out */
export function titleDoubts(
  list: PaperList,
  facts: Facts,
  titles = new KnownTitles(facts),
): Doubt[] {
  const doubts: Doubt[] = []
  if (!facts.works?.size) return doubts
  for (const claim of titleClaims(list)) {
    const fact = facts.works.get(claim.link.work.key)
    if (!fact || fact.verdict === 'dead') continue
    const relation = agreement(claim, fact)
    if (relation === null || relation === 'same') continue
    const isArxiv = claim.link.work.kind === 'arxiv'
    doubts.push({ ...claim, fact, relation, right: isArxiv ? titles.right(claim) : null })
  }
  return doubts
}

/**
 * Titles change between versions and lists shorten them, so a doubt alone is none: either hardly a
 * word is shared, or another paper is known to have just the title the entry states.
 */
export function isMismatch({ relation, right, title }: Doubt): boolean {
  if (right) return true
  return relation === 'different' && (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3
}

/** @returns the links of a list that lead to another paper than their entry says */
export function titleMismatches(list: PaperList, facts: Facts): Mismatch[] {
  return titleDoubts(list, facts).filter(isMismatch)
}
