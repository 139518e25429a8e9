import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'

/** @returns the index of the last range that begins at or before the offset, or -1. */
function lastBefore(ranges: readonly Range[], offset: number): number {
  let low = -1
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const starts = new WeakMap<PaperList, Range[]>()

/** @returns the entry an offset stands in, or null. Logarithmic in the number of entries. */
export function entryAt(list: PaperList, offset: number): Entry | null {
  let ranges = starts.get(list)
  if (!ranges) {
    ranges = list.entries.map((entry) => entry.range)
    starts.set(list, ranges)
  }
  const entry = list.entries[lastBefore(ranges, offset)]
  return entry && offset < entry.range.end ? entry : null
}

const merged = new WeakMap<PaperList, Range[]>()

/** @returns the verbatim places of a list in order, those that touch joined. */
export function verbatimPlaces(list: PaperList): readonly Range[] {
  const known = merged.get(list)
  if (known) return known
  const places: Range[] = []
  for (const { start, end } of [...list.verbatim].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  merged.set(list, places)
  return places
}

/** @returns whether a range shares a character with code, raw HTML or other untouchable places. */
export function isVerbatim(list: PaperList, range: Range): boolean {
  const places = verbatimPlaces(list)
  const last = places[lastBefore(places, Math.max(range.start, range.end - 1))]
  return last !== undefined && last.end > range.start
}
