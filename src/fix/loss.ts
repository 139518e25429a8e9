import type { Edit } from '../model/finding.ts'
import type { Entry, Link, PaperList } from '../model/list.ts'
import type { Range } from '../model/range.ts'

/**
 * Whether a change that claims to be safe lost a paper or a link: fewer entries, a title that no
 * entry has any more, fewer links that lead outside, or a work that is linked less often than before. Gains are no loss: a broken link
 * that is mended denotes a work it did not denote before. So a plain URL (not a paper's on a known
 * site) may become another where an edit touches the URL itself: `https://x.org/a,` and
 * `https://x.org/a` are two works.
 *
 * @param edits what was done to `before`, in order of place
 */
export function losesPapers(before: PaperList, after: PaperList, edits: readonly Edit[]): boolean {
  if (after.entries.length < before.entries.length) return true
  const left = new Map<string, number>()
  let surplus = 0
  for (const { work } of after.links) {
    if (!work) continue
    surplus++
    left.set(work.key, (left.get(work.key) ?? 0) + 1)
  }
  const missing: Link[] = []
  for (const link of before.links) {
    if (!link.work) continue
    surplus--
    const count = left.get(link.work.key) ?? 0
    if (count === 0) missing.push(link)
    else left.set(link.work.key, count - 1)
  }
  if (surplus < 0) return true
  // A link that is mended may give its entry another title; else a title changes only by its own edit.
  if (surplus === 0 && losesTitle(before.entries, after.entries, edits)) return true
  // Of equal links in a row the last is called missing, while another may be the one edited.
  const edited = new Set(
    before.links.filter((link) => isTouched(link.urlRange, edits)).map((link) => link.work?.key),
  )
  return missing.some(({ work }) => work!.kind !== 'url' || !edited.has(work!.key))
}

function losesTitle(
  before: readonly Entry[],
  after: readonly Entry[],
  edits: readonly Edit[],
): boolean {
  const left = new Set(after.map(lettersOf))
  return before.some(
    (entry) => !left.has(lettersOf(entry)) && !isTouched(within(entry.title.range), edits),
  )
}

/** The range without its borders: what is put beside a title does not touch it. */
function within({ start, end }: Range): Range {
  return { start: start + 1, end: end - 1 }
}

/** A title by its letters alone: space and marks beside it may change. */
function lettersOf({ title }: Entry): string {
  return title.text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether an edit touches the range; the edits are in order of place. */
function isTouched(range: Range, edits: readonly Edit[]): boolean {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.end < range.start) low = middle + 1
    else high = middle
  }
  return low < edits.length && edits[low]!.start <= range.end
}
