import { changedLines } from '../fix/lines.ts'
import type { Finding } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import { Source } from '../model/source.ts'

/** What of a text is new. */
export interface Changes {
  /**
   * @returns of the findings in a text those that a changed line has to answer for: one they stand
   *   on, or one that a related place stands on (the second listing of a paper may be the old one)
   */
  only(source: Source, findings: readonly Finding[]): Finding[]
  /** @returns whether a place in a text lies on a changed line */
  touches(source: Source, range: Range): boolean
}

/**
 * @param before the text as it was
 * @returns what is new in any text that it has become
 */
export function changesSince(before: string): Changes {
  const old = linesOf(new Source('', before))
  const changed = new WeakMap<Source, ReadonlySet<number>>()
  const touches = (source: Source, range: Range) => {
    const lines = changed.get(source) ?? newLines(old, linesOf(source))
    changed.set(source, lines)
    return lies(source, range, lines)
  }
  const only = (source: Source, findings: readonly Finding[]) =>
    findings.filter(({ range, related = [] }) =>
      [range, ...related.map((one) => one.range)].some((place) => touches(source, place)),
    )
  return { only, touches }
}

/** The lines, from 1, that are not as they were. */
function newLines(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { newStart, newEnd } of changedLines(old, now)) {
    for (let line = newStart; line < newEnd; line++) lines.add(line + 1)
  }
  return lines
}

/** Without their endings: git may have stored LF for what lies here with CRLF. */
function linesOf(source: Source): string[] {
  return source.lineStarts.map((_, at) => source.slice(source.lineRange(at + 1)))
}

function lies(source: Source, { start, end }: Range, lines: ReadonlySet<number>): boolean {
  const first = source.lineAt(start)
  // A range that ends with a line's ending does not touch the next line.
  const last = source.lineAt(Math.max(start, end - 1))
  for (let line = first; line <= last; line++) if (lines.has(line)) return true
  return false
}
