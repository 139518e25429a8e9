import { diffArrays } from 'diff'

/** Lines `oldStart` to `oldEnd` (from 0, the end excluded) became `newStart` to `newEnd`. */
export interface LineChange {
  oldStart: number
  oldEnd: number
  newStart: number
  newEnd: number
}

/**
 * jsdiff takes time in the square of the number of edits; beyond this many in one stretch, lines
 * are compared place by place. Far more than a stretch between two unchanged lines tends to have.
 */
const mostEdits = 300

/**
 * Compares two texts line by line. Lines that stand once in either and kept their order hold the
 * two together (as in patience diff); jsdiff compares what is between them. Close to linear, also
 * where every line of a long file has changed.
 *
 * @returns the changes in order, never touching each other
 */
export function changedLines(old: readonly string[], now: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let oldAt = 0
  let newAt = 0
  const ends: [number, number][] = [...anchors(old, now), [old.length, now.length]]
  for (const [oldEnd, newEnd] of ends) {
    compare(old, now, { oldStart: oldAt, oldEnd, newStart: newAt, newEnd }, changes)
    oldAt = oldEnd + 1
    newAt = newEnd + 1
  }
  return changes
}

/** Pairs of places of lines that are unique in both texts, the longest series in order of both. */
function anchors(old: readonly string[], now: readonly string[]): [number, number][] {
  const [oldPlaces, newPlaces] = [uniqueLines(old), uniqueLines(now)]
  const pairs: [number, number][] = []
  for (const [line, oldAt] of oldPlaces) {
    const newAt = newPlaces.get(line)
    if (oldAt >= 0 && newAt !== undefined && newAt >= 0) pairs.push([oldAt, newAt])
  }
  return longestRising(pairs)
}

/** The place of each line, -1 for those that stand more than once. */
function uniqueLines(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? -1 : at)
  return places
}

/** Of pairs rising in the first number, the longest series rising in the second too. */
function longestRising(pairs: [number, number][]): [number, number][] {
  /** `tails[n]`: the pair (by index) with the smallest second number that ends a series of n + 1. */
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, [, second]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < second) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  }
  const series: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) series.push(pairs[at]!)
  return series.reverse()
}

function compare(
  old: readonly string[],
  now: readonly string[],
  within: LineChange,
  changes: LineChange[],
): void {
  let { oldStart, oldEnd, newStart, newEnd } = within
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) {
    oldStart++
    newStart++
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  const gap = { oldStart, oldEnd, newStart, newEnd }
  if (oldStart === oldEnd || newStart === newEnd) push(changes, gap)
  else between(old, now, gap, changes)
}

/** Both sides of the gap have lines. */
function between(
  old: readonly string[],
  now: readonly string[],
  gap: LineChange,
  changes: LineChange[],
): void {
  const parts = diffArrays(
    old.slice(gap.oldStart, gap.oldEnd),
    now.slice(gap.newStart, gap.newEnd),
    {
      maxEditLength: mostEdits,
    },
  )
  if (!parts) {
    placeByPlace(old, now, gap, changes)
    return
  }
  let { oldStart, newStart } = gap
  for (const { added, removed, count } of parts) {
    const oldEnd = added ? oldStart : oldStart + count
    const newEnd = removed ? newStart : newStart + count
    if (added || removed) push(changes, { oldStart, oldEnd, newStart, newEnd })
    oldStart = oldEnd
    newStart = newEnd
  }
}

function placeByPlace(
  old: readonly string[],
  now: readonly string[],
  gap: LineChange,
  changes: LineChange[],
): void {
  let { oldStart, newStart } = gap
  while (oldStart < gap.oldEnd && newStart < gap.newEnd) {
    if (old[oldStart] !== now[newStart]) {
      push(changes, { oldStart, oldEnd: oldStart + 1, newStart, newEnd: newStart + 1 })
    }
    oldStart++
    newStart++
  }
  push(changes, { oldStart, oldEnd: gap.oldEnd, newStart, newEnd: gap.newEnd })
}

/** Joins a change to the one before where they touch; drops what changes nothing. */
function push(changes: LineChange[], change: LineChange): void {
  if (change.oldStart === change.oldEnd && change.newStart === change.newEnd) return
  const last = changes.at(-1)
  if (last && last.oldEnd === change.oldStart && last.newEnd === change.newStart) {
    last.oldEnd = change.oldEnd
    last.newEnd = change.newEnd
  } else {
    changes.push({ ...change })
  }
}
