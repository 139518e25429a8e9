import type { Comment } from './answers.ts'
import type { Repository } from './repository.ts'

/** Which lines GitHub takes comments on: those that the diff shows, read with git's own words. */
interface NewComment {
  path: string
  body: string
  line: number
  start_line?: number | undefined
}

/** @returns why GitHub refuses a comment; null where it takes it */
export function refusal(comment: NewComment, diff: string): string | null {
  const { path, body, line, start_line: start = line } = comment
  if (body.length > 65_536) return 'body is too long'
  if (comment.start_line !== undefined && start >= line)
    return 'start_line must precede the end line'
  const hunks = hunksOf(path, diff)
  const hunk = hunks.find((one) => one.start <= line && line < one.end)
  if (!hunk) return 'pull_request_review_thread.line must be part of the diff'
  if (start < hunk.start) return 'start_line must be part of the same hunk as the line'
  return null
}

/** The lines of the new file that each hunk shows, the end excluded. */
function hunksOf(path: string, diff: string): { start: number; end: number }[] {
  const parts = diff.split(/^(?=diff --git )/m)
  const cited = `\n+++ "b/${quoted(path)}"`
  const names = [`${cited}\n`, `${cited}\t\n`, `\n+++ b/${path}\n`, `\n+++ b/${path}\t\n`]
  const part = parts.find((one) => names.some((name) => one.includes(name))) ?? ''
  return [...part.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, start, length = '1']) => ({ start: Number(start), end: Number(start) + Number(length) }),
  )
}

function quoted(path: string): string {
  return [...Buffer.from(path)]
    .map((byte) => {
      if (byte === 34 || byte === 92) return `\\${String.fromCharCode(byte)}`
      return byte < 127 && byte > 31
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, '0')}`
    })
    .join('')
}

/** @returns where a comment's line is at the head, told by git; null where it was changed */
export function lineAfter({ path, line, commit }: Comment, repository: Repository): number | null {
  if (line === null) return null
  const diff = repository.git('diff', '--unified=0', commit, repository.head, '--', path)
  let shift = 0
  for (const found of diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const [oldStart = 0, oldCount = 1, , newCount = 1] = found
      .slice(1)
      .map((part) => (part === undefined ? undefined : Number(part)))
    if (line < oldStart || (oldCount === 0 && line === oldStart)) break
    if (line < oldStart + oldCount) return null
    shift += newCount - oldCount
  }
  return line + shift
}
