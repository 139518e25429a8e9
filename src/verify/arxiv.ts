import type { WorkFact } from '../model/fact.ts'
import { saysWithdrawn } from '../model/withdrawn.ts'
import type { ArxivService, Trouble } from './arxiv-service.ts'
import type { FeedPaper } from './feed.ts'

/** How many ids one request takes: 414 was seen near 600, clients have settled on this. */
export const BATCH = 100

/** A paper that is on arXiv for certain, where none has been found yet. */
const KNOWN_PAPER = '1706.03762'

/** What became of the ids asked for. */
export interface ArxivAnswer {
  found: Map<string, FeedPaper>
  /** Absent from arXiv, while a paper that is there was not. */
  absent: Set<string>
  /** Not answered for, and why: the circuit is open from then on. */
  unanswered: Map<string, string>
}

/**
 * Asks arXiv for papers, a hundred a request, then once more for those that were left out, beside a
 * paper that is known to be there.
 *
 * @param ids canonical and possible, without versions
 * @param canary an id that arXiv has answered for before, if any
 * @param onSettled told of each batch that has been answered
 */
export async function askArxiv(
  service: ArxivService,
  ids: readonly string[],
  canary?: string,
  onSettled: (count: number) => void = () => {},
): Promise<ArxivAnswer> {
  const answer: ArxivAnswer = { found: new Map(), absent: new Set(), unanswered: new Map() }
  const missing: string[] = []
  const sorted = [...new Set(ids)].sort()
  for (let at = 0; at < sorted.length; at += BATCH) {
    const batch = sorted.slice(at, at + BATCH)
    const result = await service.byId(batch)
    take(answer, batch, result, (id) => missing.push(id))
    onSettled(batch.length)
  }
  const sure = canary ?? answer.found.keys().next().value ?? KNOWN_PAPER
  const doubtful = missing.filter((id) => id !== sure)
  for (let at = 0; at < doubtful.length; at += BATCH - 1) {
    const batch = doubtful.slice(at, at + BATCH - 1)
    const result = await service.byId([...batch, sure].sort())
    const isThere = result.papers.some(({ id }) => id === sure)
    take(answer, batch, result, (id) => {
      if (isThere) answer.absent.add(id)
      else answer.unanswered.set(id, 'arXiv leaves out papers that it has')
    })
  }
  for (const id of missing) {
    if (id === sure) answer.unanswered.set(id, 'arXiv left it out')
  }
  return answer
}

interface BatchResult {
  papers: FeedPaper[]
  refusedIds: Set<string>
  trouble: Trouble | null
}

function take(
  answer: ArxivAnswer,
  batch: string[],
  { papers, refusedIds, trouble }: BatchResult,
  onMissing: (id: string) => void,
): void {
  for (const paper of papers) answer.found.set(paper.id, paper)
  for (const id of batch) {
    if (answer.found.has(id)) continue
    if (refusedIds.has(id)) answer.unanswered.set(id, 'arXiv calls the id malformed')
    else if (trouble) answer.unanswered.set(id, trouble.reason)
    else onMissing(id)
  }
}

/** @returns what is kept of a paper as arXiv states it now */
export function factOf(paper: FeedPaper, checkedAt: string): WorkFact {
  const { title, authors, version, published, comment, journalRef, doi } = paper
  const withdrawn = comment !== undefined && saysWithdrawn(comment)
  return {
    verdict: withdrawn ? 'withdrawn' : 'ok',
    checkedAt,
    by: 'arxiv.org',
    ...(withdrawn && { reason: 'its comment on arXiv says so' }),
    title,
    authors,
    version,
    ...(published && { published }),
    ...(comment && { comment }),
    ...(journalRef && { journalRef }),
    ...(doi && { doi }),
  }
}
