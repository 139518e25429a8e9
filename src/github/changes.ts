import type { ChangedFile, Hunk } from './diff.ts'
import { linesOf } from './lines.ts'

/** What a pull request did to the lines of one file, as its head counts them. */
export interface Changes {
  /** Lines that were added or changed, ascending. */
  added: readonly number[]
  /** Lines that a comment may stand on (added ones and their context), and their hunk's number. */
  shown: ReadonlyMap<number, number>
  /** Added lines whose text was deleted elsewhere in the file: they moved. */
  moved: ReadonlySet<number>
}

export function changesOf({ hunks }: ChangedFile): Changes {
  const added = new Map<number, string>()
  const shown = new Map<number, number>()
  const removed = new Map<string, number>()
  for (const [index, hunk] of hunks.entries()) {
    let line = hunk.newStart
    for (const text of hunk.lines) {
      const sign = text[0]
      if (sign === '-') removed.set(text.slice(1), (removed.get(text.slice(1)) ?? 0) + 1)
      if (sign !== '+' && sign !== ' ') continue
      shown.set(line, index)
      if (sign === '+') added.set(line, text.slice(1))
      line++
    }
  }
  const moved = new Set<number>()
  for (const [line, text] of added) {
    const left = removed.get(text) ?? 0
    if (left === 0 || text.trim() === '') continue
    removed.set(text, left - 1)
    moved.add(line)
  }
  return { added: [...added.keys()], shown, moved }
}

/** @returns the added lines from `start` to `end` (both included), ascending */
export function addedWithin({ added }: Changes, start: number, end: number): readonly number[] {
  return added.slice(rank(added, start), rank(added, end + 1))
}

/** How many of the ascending numbers are below a limit. */
function rank(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * @param text the file after the change
 * @returns the file before it; null where the diff does not fit the text
 */
export function textBefore(text: string, { hunks }: ChangedFile): string | null {
  const lines = linesOf(text)
  const before: string[] = []
  let at = 0
  for (const hunk of hunks) {
    // A hunk that only deletes names the line before it.
    const start = countOf(hunk, '+ ') === 0 ? hunk.newStart : hunk.newStart - 1
    if (start < at || start > lines.length) return null
    before.push(...lines.slice(at, start))
    at = start
    for (const line of hunk.lines) {
      const sign = line[0]
      if (sign !== '+' && sign !== '\\') before.push(line.slice(1))
      if (sign !== '+' && sign !== ' ') continue
      if (lines[at] !== line.slice(1)) return null
      at++
    }
  }
  before.push(...lines.slice(at))
  return before.map((line) => `${line}\n`).join('')
}

function countOf(hunk: Hunk, signs: string): number {
  return hunk.lines.filter((line) => signs.includes(line[0] ?? '\\')).length
}
