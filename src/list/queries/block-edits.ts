import type { Edit } from '../../model/finding.ts'
import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import type { Source } from '../../model/source.ts'

/** The whole lines of an entry. Lines count from 1. */
export interface Block {
  first: number
  last: number
  /** What stands before the content on the first line: quote marks, indent, bullet or number. */
  prefix: string
}

const marker = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\|?[ \t]*$/
const tail = /^(?:<br ?\/?>|\\|\|)?$/i
const listMarker = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/
const delimiterRow = /^[\s>|:-]+$/

/**
 * @returns the lines that hold an entry and nothing else; null where it shares a line with another,
 *   where more hangs on it than its own text, or where it is a heading or HTML
 */
export function blockOf(list: PaperList, entry: Entry): Block | null {
  if (entry.shape === 'heading' || entry.shape === 'html') return null
  const { source } = list
  const first = source.lineAt(entry.range.start)
  const last = source.lineAt(Math.max(entry.range.start, entry.range.end - 1))
  const prefix = source.text.slice(source.lineRange(first).start, entry.range.start)
  const behind = source.text.slice(entry.range.end, source.lineRange(last).end)
  if (!marker.test(prefix.slice(0, 200)) || prefix.length > 200 || !tail.test(behind.trim()))
    return null
  const before = list.entries[entry.index - 1]
  const after = list.entries[entry.index + 1]
  if (before && source.lineAt(before.range.end) >= first && before.range.end > before.range.start) {
    return null
  }
  if (after && source.lineAt(after.range.start) <= last) return null
  const block = { first, last, prefix }
  return standsAlone(source, entry, block) ? block : null
}

/** Whether the lines can go without changing what the lines around them are. */
function standsAlone(source: Source, entry: Entry, { first, last, prefix }: Block): boolean {
  const above = lineText(source, first - 1)
  const below = lineText(source, last + 1)
  if (entry.shape === 'table') return !delimiterRow.test(below) || isBlank(below)
  const item = listMarker.test(prefix)
  if (isBlank(below)) {
    // The last line of a paragraph: the break of the line before would show as it is written.
    return isBlank(above) || item || !above.trimEnd().endsWith('\\')
  }
  if (item) return indentOf(below) <= indentOf(prefix) && listMarker.test(below)
  // Lines of one paragraph.
  return entry.shape === 'paragraph' || entry.shape === 'quote'
}

function lineText(source: Source, line: number): string {
  return line < 1 || line > source.lineStarts.length ? '' : source.slice(source.lineRange(line))
}

/** Whether a line holds nothing but white space and quote marks; so does one outside the file. */
export function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line)
}

function indentOf(line: string): number {
  return /^[ \t>]*/.exec(line)![0].length
}

/** @returns the edit that takes an entry's block out, with one of the blank lines around it. */
export function removeBlock(list: PaperList, entry: Entry): Edit | null {
  const block = blockOf(list, entry)
  return block && { ...removed(list.source, block), text: '' }
}

function removed(source: Source, { first, last }: Block): Range {
  const { text, lineStarts } = source
  const parted = isBlank(lineText(source, first - 1))
  const blankBelow = last < lineStarts.length && isBlank(lineText(source, last + 1))
  const start = lineStarts[first - 1]!
  const end = lineStarts[last] ?? text.length
  if (parted && blankBelow && last + 1 < lineStarts.length) {
    return { start, end: lineStarts[last + 1]! }
  }
  const atEnd = last >= lineStarts.length || (blankBelow && end === text.length)
  if (!atEnd || first === 1) return { start, end }
  // At the end of the file the blank line above goes; a last line ending stays as it was.
  const above = parted && first > 2 ? first - 1 : first
  if (last < lineStarts.length) return { start: lineStarts[above - 1]!, end }
  return { start: source.lineRange(above - 1).end, end }
}

/**
 * @returns the edits that move an entry's block behind another's, in order of place; null where
 *   the two do not stand alike
 */
export function moveBlock(list: PaperList, entry: Entry, behind: Entry): Edit[] | null {
  const { source } = list
  const block = blockOf(list, entry)
  const target = blockOf(list, behind)
  if (!block || !target || entry === behind || entry.shape !== behind.shape) return null
  if (withoutNumber(block.prefix) !== withoutNumber(target.prefix)) return null
  const lines = source.text.slice(
    source.lineStarts[block.first - 1]!,
    source.lineRange(block.last).end,
  )
  const moved = renumbered(target.prefix) + lines.slice(block.prefix.length)
  const eol = lineEnding(source)
  const gap = apart(source, target, behind) ? eol : ''
  const at = source.lineRange(target.last).end
  const insert: Edit = { start: at, end: at, text: `${eol}${gap}${moved}` }
  const remove: Edit = { ...removed(source, block), text: '' }
  if (remove.start <= at && at <= remove.end) return null
  return insert.start < remove.start ? [insert, remove] : [remove, insert]
}

/** Whether the list parts its entries by blank lines where the target stands. */
function apart(source: Source, target: Block, entry: Entry): boolean {
  if (entry.shape === 'table') return false
  const siblings = entry.section?.entries ?? []
  const index = siblings.indexOf(entry, Math.max(0, siblings.length - 2))
  const item = listMarker.test(target.prefix)
  if (item && index < 1) return false
  return isBlank(lineText(source, target.first - 1))
}

function withoutNumber(prefix: string): string {
  return prefix.replace(/\d+(?=[.)])/, '1')
}

/** The prefix of the next item of a numbered list; other prefixes stay. */
function renumbered(prefix: string): string {
  return prefix.replace(/\d+(?=[.)])/, (number) => String(Number(number) + 1))
}

/** @returns the line ending the file uses first; `\n` where it has none. */
export function lineEnding(source: Source): string {
  const end = source.lineRange(1).end
  return source.text.startsWith('\r\n', end) ? '\r\n' : source.text[end] === '\r' ? '\r' : '\n'
}
