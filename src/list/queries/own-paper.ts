import type { Entry, Link } from '../../model/list.ts'
import { contains } from '../../model/range.ts'
import { arxivMonth, type Work } from '../../model/work.ts'

/** A link to a paper, with what it denotes. */
export interface PaperLink extends Link {
  work: Work
}

/**
 * @returns the link to the paper an entry is about: the one that carries its title, else its first
 *   link to a paper; null where there is none
 */
export function ownPaper(entry: Entry): PaperLink | null {
  let first: PaperLink | null = null
  for (const link of entry.links) {
    if (!leadsToPaper(link)) continue
    if (contains(link.range, entry.title.range)) return link
    first ??= link
  }
  return first
}

/** A page on a paper's host that holds many papers, or none, is no paper. */
function leadsToPaper(link: Link): link is PaperLink {
  return (
    link.work !== null && (link.work.kind !== 'url' ? link.role !== 'other' : link.role === 'paper')
  )
}

/** What an entry's arXiv id tells: the month of first submission. */
export interface Submission {
  id: string
  link: PaperLink
  year: number
  month: number
}

/**
 * @returns the first submission of the paper an entry is about; null where it links no arXiv paper,
 *   or several, so that it is not clear which one its date belongs to
 */
export function submissionOf(entry: Entry): Submission | null {
  let found: PaperLink | null = null
  for (const link of entry.links) {
    if (link.work?.kind !== 'arxiv' || !leadsToPaper(link)) continue
    if (found && found.work.id !== link.work.id) return null
    found ??= link
  }
  const month = found && arxivMonth(found.work.id)
  return found && month && { id: found.work.id, link: found, ...month }
}
