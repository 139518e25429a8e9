import type { Edit, Fix } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'

/**
 * The last line of defence between a rule's fix and the file, for one list: the returned function
 * gives a fix back with its line breaks written as the file writes them there, or null where it
 * would touch what no fix may touch (code, HTML, comments, front matter, a byte order mark) or
 * leave the text. O(log n) an edit.
 */
export function fixFilter(list: PaperList): (fix: Fix) => Fix | null {
  const { source } = list
  const verbatim = merged(list.verbatim)
  const mark = source.text.startsWith('\uFEFF') ? 1 : 0
  return (fix) => {
    const edits = fix.edits.map((edit) => behindMark(inLineEndings(edit, source), mark))
    const allowed = edits.every(
      (edit) => edit.start >= mark && edit.end <= source.text.length && !touches(verbatim, edit),
    )
    return allowed ? { ...fix, edits } : null
  }
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else if (start < end) result.push({ start, end })
  }
  return result
}

/** Whether an edit replaces part of a range or inserts inside one; its borders are free. */
function touches(ranges: Range[], edit: Edit): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= edit.start) low = middle + 1
    else high = middle
  }
  const next = ranges[low]
  return next !== undefined && next.start < edit.end && edit.start < next.end
}

/** What is put at the very beginning goes behind the byte order mark. */
function behindMark(edit: Edit, mark: number): Edit {
  return edit.start === 0 && edit.end === 0 ? { ...edit, start: mark, end: mark } : edit
}

function inLineEndings(edit: Edit, source: Source): Edit {
  if (!/[\r\n]/.test(edit.text)) return edit
  const text = edit.text.replace(/\r\n?|\n/g, lineEnding(source, edit.start))
  return text === edit.text ? edit : { ...edit, text }
}

/** How the line at an offset ends, or the line before where it is the last; `\n` if it is alone. */
function lineEnding(source: Source, offset: number): string {
  const line = source.lineAt(offset)
  const next = source.lineStarts[line] ?? source.lineStarts[line - 1]!
  if (next === 0) return '\n'
  const before = source.text.slice(Math.max(0, next - 2), next)
  return before === '\r\n' ? before : before.slice(-1)
}
