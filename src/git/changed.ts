import { changedLines } from '../fix/lines.ts'
import type { Finding } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import { Source } from '../model/source.ts'

/**
 * @param before the text as it was
 * @returns what picks, of the findings in a text, those that a changed line has to answer for: one
 *   they stand on, or one of their related places does (the second listing of a paper may be the
 *   old one)
 */
export function changesSince(before: string) {
  const old = linesOf(new Source('', before))
  return (source: Source, findings: readonly Finding[]): Finding[] => {
    if (findings.length === 0) return []
    const changed = new Set<number>()
    for (const { newStart, newEnd } of changedLines(old, linesOf(source))) {
      for (let line = newStart; line < newEnd; line++) changed.add(line + 1)
    }
    return findings.filter(({ range, related = [] }) =>
      [range, ...related.map((one) => one.range)].some((place) => touches(source, place, changed)),
    )
  }
}

/** Without their endings: git may have stored LF for what lies here with CRLF. */
function linesOf(source: Source): string[] {
  return source.lineStarts.map((_, at) => source.slice(source.lineRange(at + 1)))
}

function touches(source: Source, { start, end }: Range, changed: ReadonlySet<number>): boolean {
  const first = source.lineAt(start)
  // A range that ends with a line's ending does not touch the next line.
  const last = source.lineAt(Math.max(start, end - 1))
  for (let line = first; line <= last; line++) if (changed.has(line)) return true
  return false
}
