import type { Entry, PaperList } from '../../model/list.ts'

/** Entries that a list must hold elsewhere before one in its introduction counts as its own paper. */
const ENOUGH = 5

/**
 * The list's own paper: the only entry under its first heading (or above it), before the sections
 * that hold the others. It is written as an announcement, and not as the entries are.
 *
 * @returns null where there is none
 */
export function announcedPaper(list: PaperList): Entry | null {
  const [first, second] = list.entries
  if (!first || list.entries.length <= ENOUGH) return null
  const inFront = (entry: Entry): boolean => (entry.section?.index ?? 0) === 0
  return inFront(first) && !inFront(second!) ? first : null
}
