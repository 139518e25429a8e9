import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import { changedLines, type LineChange } from './lines.ts'

const context = 3
const noNewline = '\\ No newline at end of file'

/**
 * @param path from the root of the tree, with `/` between folders
 * @param before the file's text; CRLF, a lone CR and a missing last newline are kept as they are
 * @param after what it would be
 * @returns a unified diff that `git apply` takes, three lines of context; empty if nothing changed
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const [old, now] = [linesOf(before), linesOf(after)]
  const changes = changedLines(old, now)
  const hunks = grouped(changes, old.length).map((group) => hunkOf(group, old, now))
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}` }
  const patch = { ...names, oldHeader: undefined, newHeader: undefined, hunks }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

/** Lines as git counts them: ended by LF, which they keep. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** Changes whose contexts meet share a hunk. */
function grouped(changes: LineChange[], lines: number): LineChange[][] {
  const groups: LineChange[][] = []
  let end = -1
  for (const change of changes) {
    if (end >= 0 && change.oldStart - context <= end) groups.at(-1)!.push(change)
    else groups.push([change])
    end = Math.min(change.oldEnd + context, lines)
  }
  return groups
}

function hunkOf(group: LineChange[], old: string[], now: string[]): StructuredPatchHunk {
  const [first, last] = [group[0]!, group.at(-1)!]
  const start = Math.max(0, first.oldStart - context)
  const end = Math.min(old.length, last.oldEnd + context)
  const newStart = first.newStart - (first.oldStart - start)
  const newEnd = last.newEnd + (end - last.oldEnd)
  const lines: string[] = []
  let at = start
  for (const change of group) {
    put(lines, ' ', old, at, change.oldStart)
    put(lines, '-', old, change.oldStart, change.oldEnd)
    put(lines, '+', now, change.newStart, change.newEnd)
    at = change.oldEnd
  }
  put(lines, ' ', old, at, end)
  const counts = { oldLines: end - start, newLines: newEnd - newStart }
  return { oldStart: start + 1, newStart: newStart + 1, ...counts, lines }
}

function put(to: string[], sign: string, lines: string[], start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const line = lines[at]!
    if (line.endsWith('\n')) to.push(sign + line.slice(0, -1))
    else to.push(sign + line, noNewline)
  }
}
