import { linkFlaw } from '../list/queries/link-flaw.ts'
import { linkKey } from '../model/fact.ts'
import type { Link, PaperList } from '../model/list.ts'
import { malformedArxiv, type Work } from '../model/work.ts'

/** What the entries of some lists link, each once. */
export interface Targets {
  /** arXiv's ids, canonical. */
  arxiv: Set<string>
  /** Papers elsewhere, by `Work.key`, with one link to each. */
  papers: Map<string, { work: Work; url: string }>
  /** Every other address, by `linkKey`. */
  urls: Map<string, string>
}

/**
 * @param excluded whether a URL is not to be looked up
 * @returns what is behind the entries' links; what no-malformed-link finds is left out, so that no
 *   id that cannot exist is sent to arXiv
 */
export function collectTargets(
  lists: readonly PaperList[],
  excluded: (url: string, list: PaperList) => boolean = () => false,
): Targets {
  const targets: Targets = { arxiv: new Set(), papers: new Map(), urls: new Map() }
  for (const list of lists) {
    for (const { links } of list.entries) {
      for (const link of links) {
        if (link.work && !excluded(link.url, list)) collect(targets, link, link.work)
      }
    }
  }
  return targets
}

function collect(targets: Targets, link: Link, work: Work): void {
  const { url } = link
  if (work.kind === 'arxiv') {
    targets.arxiv.add(work.id)
  } else if (work.kind !== 'url') {
    if (!targets.papers.has(work.key)) targets.papers.set(work.key, { work, url })
  } else {
    const key = linkKey(url)
    if (key === null || malformedArxiv(url) !== null || linkFlaw(link)) return
    targets.urls.set(key, key)
  }
}
