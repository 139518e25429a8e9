import { strictObject } from 'valibot'
import { KnownTitles, type TitleClaim, titleClaims } from '../src/list/queries/title-claims.ts'
import { type LinkFact, linkKey, type WorkFact } from '../src/model/fact.ts'
import type { Facts } from '../src/model/facts.ts'
import type { Fix } from '../src/model/finding.ts'
import type { Entry, Link, PaperList } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-dead-link',
  summary: 'a link whose page is gone',
  why: 'Readers end at an error page. Only what is gone for certain is called dead: two answers of 404 or 410, a host that does not exist, a paper that arXiv does not have. What refuses to answer is not.',
  level: 'error',
  fix: 'display',
  fixNote: 'Where arXiv has a paper of just this title, its link is shown; nothing is changed.',
  verify: true,
  options: strictObject({}),

  *check(list, _options, facts) {
    const seen = new Set<number>()
    // What is dear is made where something is dead.
    let claims: Map<Link, TitleClaim> | undefined
    let titles: KnownTitles | undefined
    for (const entry of list.entries) {
      for (const link of entry.links) {
        const fact = factOf(link, facts)
        // Several entries may share a definition.
        if (fact?.verdict !== 'dead' || seen.has(link.urlRange.start)) continue
        seen.add(link.urlRange.start)
        claims ??= claimsByLink(list)
        titles ??= new KnownTitles(facts)
        const claim = claims.get(link)
        const fix = claim ? fixOf(claim, titles) : null
        yield {
          range: link.urlRange,
          message: message(entry, link, fact),
          ...(fix && { fix }),
          evidence: {
            verdict: 'dead',
            reason: fact.reason ?? 'gone',
            source: fact.by,
            checkedAt: fact.checkedAt,
            ...(fact.stale && { stale: true }),
          },
        }
      }
    }
  },
})

function factOf({ work, url }: Link, facts: Facts): WorkFact | LinkFact | undefined {
  if (!work) return undefined
  if (work.kind !== 'url') return facts.works?.get(work.key)
  const key = linkKey(url)
  return key === null ? undefined : facts.urls?.get(key)
}

function claimsByLink(list: PaperList): Map<Link, TitleClaim> {
  return new Map(titleClaims(list).map((claim) => [claim.link, claim]))
}

function message(entry: Entry, link: Link, fact: WorkFact | LinkFact): string {
  const reason = oneLine(fact.reason ?? 'it is gone', 60)
  const when = fact.stale ? ` when last looked up (${fact.checkedAt.slice(0, 10)})` : ''
  return `Unexpected dead link ${oneLine(link.url, 70)} of ${nameOf(entry)}: ${reason}${when}; link another page or remove it`
}

function fixOf(claim: TitleClaim, titles: KnownTitles): Fix | null {
  const { link } = claim
  const right = titles.right(claim)
  if (!right || link.syntax === 'reference') return null
  return {
    title: `link arXiv:${right.id}, which has this title`,
    applicability: 'display',
    edits: [{ ...link.urlRange, text: `https://arxiv.org/abs/${right.id}` }],
  }
}
