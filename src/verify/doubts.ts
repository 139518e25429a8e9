import { isSure, KnownTitles, type TitleClaim, titleClaims } from '../list/queries/title-claims.ts'
import { type Doubt, isMismatch, titleDoubts } from '../list/queries/title-mismatch.ts'
import type { WorkFact } from '../model/fact.ts'
import type { PaperList } from '../model/list.ts'
import { normalTitle, sameTitle } from '../model/title.ts'
import { BATCH } from './arxiv.ts'
import type { ArxivService } from './arxiv-service.ts'
import { titlePrefix } from './facts-format.ts'
import type { FeedPaper } from './feed.ts'
import type { Memory } from './memory.ts'

/** Title searches a run: they are the dear part, and a list that needs more has other troubles. */
export const MOST_SEARCHES = 10

/**
 * Looks into the titles that do not match: at the version a link pins, then among the other
 * entries' papers, then by a search; for those that are left, at the first version's title.
 */
export async function settleDoubts(
  lists: readonly PaperList[],
  memory: Memory,
  service: ArxivService,
): Promise<void> {
  const pinned = doubtsOf(lists, memory).flatMap(({ link, fact }) =>
    link.work.version === undefined ? [] : versionToAsk(link.work.id, link.work.version, fact),
  )
  await askVersions(pinned, memory, service)
  await search(lists, memory, service)
  const renamed = doubtsOf(lists, memory)
    .filter((doubt) => isMismatch(doubt) && !doubt.right)
    .flatMap(({ link, fact }) => versionToAsk(link.work.id, 1, fact))
  await askVersions(renamed, memory, service)
}

/** What arXiv could settle. */
function doubtsOf(lists: readonly PaperList[], memory: Memory): Doubt[] {
  const titles = new KnownTitles(memory.facts)
  return lists
    .flatMap((list) => titleDoubts(list, memory.facts, titles))
    .filter(({ link, fact }) => link.work.kind === 'arxiv' && !fact.stale)
}

/** The one version's title, unless it is known or is the newest. */
function versionToAsk(id: string, version: number, fact: WorkFact): [string, number][] {
  if (fact.by !== 'arxiv.org' || fact.version === undefined) return []
  const known = version >= fact.version || fact.versions?.[version] !== undefined
  return known ? [] : [[id, version]]
}

/** One request: what is beyond it stays as it is. */
async function askVersions(
  versions: [id: string, version: number][],
  memory: Memory,
  service: ArxivService,
): Promise<void> {
  const ids = [...new Set(versions.map(([id, version]) => `${id}v${version}`))].sort()
  if (ids.length === 0) return
  const { papers } = await service.byId(ids.slice(0, BATCH))
  for (const { id, version, title } of papers) {
    const fact = memory.works.get(`arxiv:${id}`)
    if (!fact) continue
    memory.put(`arxiv:${id}`, { ...fact, versions: { ...fact.versions, [version]: title } })
  }
}

async function search(
  lists: readonly PaperList[],
  memory: Memory,
  service: ArxivService,
): Promise<void> {
  let left = MOST_SEARCHES
  const seen = new Set<string>()
  for (const claim of toSearch(lists, memory)) {
    const normal = normalTitle(claim.title)
    if (seen.has(normal)) continue
    seen.add(normal)
    if (memory.recall(titlePrefix + normal)) continue
    if (left-- === 0) break
    const papers = await service.byTitle(claim.title)
    if (papers === null) break
    const found = best(papers, claim)
    memory.put(titlePrefix + normal, {
      id: found?.id ?? null,
      ...(found && { title: found.title }),
      checkedAt: memory.stamp(),
    })
  }
}

/** Links that are wrong for certain come first, then those to nothing, then the merely doubtful. */
function toSearch(lists: readonly PaperList[], memory: Memory): TitleClaim[] {
  const doubts = doubtsOf(lists, memory).filter(({ right }) => !right)
  const titles = new KnownTitles(memory.facts)
  const dead = lists.flatMap(titleClaims).filter((claim) => {
    const { kind, key } = claim.link.work
    return kind === 'arxiv' && memory.works.get(key)?.verdict === 'dead' && !titles.right(claim)
  })
  const claims = [
    ...doubts.filter(isMismatch),
    ...dead,
    ...doubts.filter(({ relation }) => relation === 'unsure'),
  ]
  // A short title without authors would leave any hit in doubt.
  return claims.filter(({ title, entry }) => entry.authors || isSure(title, entry, []))
}

function best(papers: FeedPaper[], { title, entry }: TitleClaim): FeedPaper | undefined {
  const same = papers.filter((paper) => sameTitle(paper.title, title))
  const sure = same.filter(({ authors }) => isSure(title, entry, authors))
  const exact = sure.find((paper) => normalTitle(paper.title) === normalTitle(title))
  return exact ?? sure[0]
}
