import type { Entry, PaperList } from '../model/list.ts'

/** The entry's lines as they stand, marker included, without the indentation they share. */
export function entryText(entry: Entry, { source }: PaperList): string {
  const first = source.lineRange(source.lineAt(entry.range.start)).start
  const lines = source.text.slice(first, entry.range.end).split(/\r?\n/)
  const indent = /^[ \t]*/.exec(lines[0]!)![0].length
  return lines
    .map((line) => line.slice(Math.min(indent, /^[ \t]*/.exec(line)![0].length)).trimEnd())
    .join('\n')
}
