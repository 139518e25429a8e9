import type { Edit } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'
import { characters, columns, visible } from './text.ts'

/** A stretch of a line as it is shown. All texts are visible ones, `before + marked + after`. */
export interface Excerpt {
  before: string
  marked: string
  after: string
  /** Columns in front of the mark, and of the mark itself (at least one). */
  indent: number
  length: number
  /** Where in the given text the stretch begins. */
  from: number
}

interface Cell {
  start: number
  end: number
  shown: string
  width: number
}

/** A line can be as long as the file: only so many code units around the place are looked at. */
const REACH = 400

function cellsOf(text: string): Cell[] {
  return characters(text).map(({ segment, index }) => {
    const shown = segment === '\t' ? '    ' : visible(segment)
    return { start: index, end: index + segment.length, shown, width: columns(shown) }
  })
}

/** Whether an offset would cut a surrogate pair in two. */
function insidePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code < 0xe000
}

/**
 * @param text one line
 * @param mark the place in it
 * @param width columns there are
 * @param from where to begin if the mark can be seen from there
 * @returns the line's stretch around the mark, `…` where something is cut off
 */
export function excerptOf(text: string, mark: Range, width: number, from?: number): Excerpt {
  let low = Math.max(0, mark.start - REACH)
  if (insidePair(text, low)) low++
  let high = Math.min(text.length, mark.start + REACH)
  if (insidePair(text, high)) high++
  const cells = cellsOf(text.slice(low, high))
  let begin = firstCell(cells, mark.start - low, width, {
    forced: from === undefined ? null : from - low,
    cutLeft: low > 0,
    end: mark.end - low,
  })
  let room = width - 1
  let last = begin
  while (last < cells.length && cells[last]!.width <= room) room -= cells[last++]!.width
  // Near the end of the line there is room for more of what stands in front.
  const whole = last === cells.length && from === undefined
  while (whole && begin > 0 && cells[begin - 1]!.width <= room) room -= cells[--begin]!.width
  const cutLeft = low > 0 || begin > 0
  if (!cutLeft) room++
  const cutRight = last < cells.length || high < text.length
  // The sign of the cut needs a column of its own.
  if (cutRight) while (room < 1 && last > begin) room += cells[--last]!.width
  return assemble(cells.slice(begin, last), {
    mark: { start: mark.start - low, end: mark.end - low },
    cutLeft,
    cutRight,
    from: low + (cells[begin]?.start ?? 0),
  })
}

interface Wish {
  forced: number | null
  cutLeft: boolean
  end: number
}

/** The first cell to show: the line's first if the mark's end can be seen, else a third in front. */
function firstCell(cells: Cell[], start: number, width: number, wish: Wish): number {
  const at = cells.findIndex((cell) => cell.end > start)
  const marked = at < 0 ? cells.length : at
  const { forced } = wish
  if (forced !== null) {
    const same = cells.findIndex((cell) => cell.start >= forced)
    if (same >= 0 && same <= marked && span(cells, same, marked) < width - 2) return same
  }
  const stop = cells.findIndex((cell) => cell.start >= wish.end)
  const tail = Math.max(marked, stop < 0 ? cells.length : stop)
  if (!wish.cutLeft && span(cells, 0, tail) < width - 1) return 0
  if (!wish.cutLeft && span(cells, 0, marked) < width / 2) return 0
  let first = marked
  let room = Math.floor(width / 3)
  while (first > 0 && cells[first - 1]!.width <= room) room -= cells[--first]!.width
  return first
}

function span(cells: Cell[], from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += cells[at]!.width
  return sum
}

interface Cut {
  mark: Range
  cutLeft: boolean
  cutRight: boolean
  from: number
}

function assemble(cells: Cell[], { mark, cutLeft, cutRight, from }: Cut): Excerpt {
  const result: Excerpt = { before: '', marked: '', after: '', indent: 0, length: 0, from }
  if (cutLeft) {
    result.before = '…'
    result.indent = 1
  }
  for (const cell of cells) {
    if (cell.end <= mark.start) {
      result.before += cell.shown
      result.indent += cell.width
    } else if (cell.start < mark.end) {
      result.marked += cell.shown
      result.length += cell.width
    } else result.after += cell.shown
  }
  if (cutRight) result.after += '…'
  result.length = Math.max(1, result.length)
  return result
}

/** The line a range starts on, and the part of the range that lies on it. */
export function lineOf(source: Source, range: Range): { text: string; mark: Range; start: number } {
  const line = source.lineRange(source.lineAt(range.start))
  const mark = {
    start: Math.min(range.start, line.end) - line.start,
    end: Math.min(range.end, line.end) - line.start,
  }
  return { text: source.slice(line), mark, start: line.start }
}

/**
 * @param text a line that starts at offset `start` of the source
 * @returns the line with the edits made (so much of it as can be shown), the place of what is new in
 *   it and how much its start was cut by; null where the edits reach beyond the line or are too far
 *   apart to be seen at once
 */
export function mended(
  text: string,
  start: number,
  edits: readonly Edit[],
): { text: string; mark: Range; cut: number } | null {
  const first = edits[0]
  const last = edits.at(-1)
  if (!first || !last || first.start < start || last.end > start + text.length) return null
  if (last.end - first.start > REACH || edits.some((edit) => /[\r\n]/.test(edit.text))) return null
  const cut = Math.max(0, first.start - start - 2 * REACH)
  const head = text.slice(cut, first.start - start)
  let middle = ''
  let at = first.start - start
  for (const edit of edits) {
    middle += text.slice(at, edit.start - start) + edit.text
    at = edit.end - start
  }
  const mark = { start: head.length, end: head.length + middle.length }
  return { text: head + middle + text.slice(at, at + 2 * REACH), mark, cut }
}
