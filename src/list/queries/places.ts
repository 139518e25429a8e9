import type { Entry, PaperList } from '../../model/list.ts'
import { rememberedOf } from '../../model/memo.ts'
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

const rangesOf = rememberedOf((list: PaperList) => list.entries.map(({ range }) => range))

/** @returns the entry an offset stands in, or null. Logarithmic in the number of entries. */
export function entryAt(list: PaperList, offset: number): Entry | null {
  const entry = list.entries[lastBefore(rangesOf(list), offset)]
  return entry && offset < entry.range.end ? entry : null
}

/** @returns the verbatim places of a list in order, those that touch joined. */
export const verbatimPlaces = rememberedOf((list: PaperList): readonly Range[] => {
  const places: Range[] = []
  for (const { start, end } of [...list.verbatim].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  return places
})

/** @returns whether a range shares a character with code, raw HTML or other untouchable places. */
export function isVerbatim(list: PaperList, range: Range): boolean {
  const places = verbatimPlaces(list)
  const last = places[lastBefore(places, Math.max(range.start, range.end - 1))]
  return last !== undefined && last.end > range.start
}
