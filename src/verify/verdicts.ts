import { titleMismatches } from '../list/queries/title-mismatch.ts'
import { type LinkFact, linkKey, type WorkFact } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import type { Link, PaperList } from '../model/list.ts'
import type { LinkVerdict } from '../model/verification.ts'

/** @returns what is known of every link of the entries, in order of place; unknown ones are left out */
export function verdictsOf(list: PaperList, facts: Facts): LinkVerdict[] {
  const wrong = new Set<Link>(titleMismatches(list, facts).map(({ link }) => link))
  const verdicts: LinkVerdict[] = []
  for (const { links } of list.entries) {
    for (const link of links) {
      const fact = factOf(link, facts)
      if (!fact) continue
      const { by, checkedAt, reason, stale } = fact
      const title = 'title' in fact ? fact.title : undefined
      const movedTo = 'movedTo' in fact ? fact.movedTo : undefined
      verdicts.push({
        url: link.url,
        range: link.urlRange,
        work: link.work && link.work.kind !== 'url' ? link.work.key : null,
        verdict: wrong.has(link) ? 'mismatch' : fact.verdict,
        evidence: {
          by,
          checkedAt,
          ...(title && { title }),
          ...(reason && { reason }),
          ...(movedTo && { movedTo }),
          ...(stale && { stale }),
        },
      })
    }
  }
  return verdicts
}

function factOf({ work, url }: Link, facts: Facts): WorkFact | LinkFact | undefined {
  if (!work) return undefined
  if (work.kind !== 'url') return facts.works?.get(work.key)
  const key = linkKey(url)
  return key === null ? undefined : facts.urls?.get(key)
}
