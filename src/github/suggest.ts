import { changedLines } from '../fix/lines.ts'
import type { Finding } from '../model/finding.ts'
import type { Checked, Placed } from './place.ts'
import { linesOf } from './lines.ts'

/** Lines of the head's file and what is to stand in their place. */
export interface Suggestion {
  file: Checked
  /** First and last line that are replaced, from 1. */
  start: number
  end: number
  /** What replaces them, without LF (a CR belongs to its line); none deletes. */
  lines: string[]
  /** The findings that it mends. */
  placed: Placed[]
}

/** Lines `start` to `end` (from 0, the end excluded) become `lines`. */
interface Unit {
  start: number
  end: number
  lines: string[]
}

/**
 * What `--fix` makes of a list, cut into replacements of whole lines that can each be accepted
 * alone: none overlap, each lies in one hunk of the diff, and no fix is torn in two.
 *
 * @param placed the findings that are reported of this file
 * @param mended the file's text as `--fix` leaves it
 * @param changedOnly whether only changed lines may be replaced, or their context too
 */
export function suggestionsFor(
  file: Checked,
  placed: readonly Placed[],
  mended: string,
  changedOnly: boolean,
): Suggestion[] {
  const { changes } = file
  if (!changes) return []
  const added = new Set(changes.added)
  const isOpen = (line: number) => (changedOnly ? added.has(line) : changes.shown.has(line))
  const old = file.lines.texts
  const spans = fixSpans(file)
  const byLine = spansByLine(spans)
  const reported = new Map(placed.map((one) => [one.finding, one]))
  const suggestions: Suggestion[] = []
  for (const unit of joined(unitsOf(old, linesOf(mended), isOpen), spans, old)) {
    const [start, end] = [unit.start + 1, unit.end]
    const numbers = old.slice(unit.start, unit.end).map((_, index) => start + index)
    if (!numbers.length || !numbers.every(isOpen)) continue
    if (changes.shown.get(start) !== changes.shown.get(end)) continue
    const made = new Set(numbers.flatMap((line) => byLine.get(line) ?? []))
    // Half of a fix is none.
    if ([...made].some(({ lines }) => !lines.every(isOpen))) continue
    const reasons = [...made].flatMap(({ finding }) => reported.get(finding) ?? [])
    if (reasons.length) suggestions.push({ file, start, end, lines: unit.lines, placed: reasons })
  }
  return suggestions
}

/** The lines (from 1, ascending) that a safe fix touches. */
interface Span {
  finding: Finding
  lines: number[]
}

function fixSpans({ report, lines }: Checked): Span[] {
  return report.findings.flatMap((finding) => {
    const { fix } = finding
    if (fix?.applicability !== 'safe' || !fix.edits.length) return []
    const touched = new Set<number>()
    for (const edit of fix.edits) {
      const { start, end } = lines.of(edit)
      for (let line = start; line <= end; line++) touched.add(line)
    }
    return [{ finding, lines: [...touched].sort((a, b) => a - b) }]
  })
}

function spansByLine(spans: readonly Span[]): Map<number, Span[]> {
  const byLine = new Map<number, Span[]>()
  for (const span of spans) {
    for (const line of span.lines) {
      const there = byLine.get(line)
      if (there) there.push(span)
      else byLine.set(line, [span])
    }
  }
  return byLine
}

/** The changes between two texts, in units that are as small as can be and at least a line each. */
function unitsOf(
  old: readonly string[],
  now: readonly string[],
  isOpen: (line: number) => boolean,
): Unit[] {
  const units: Unit[] = []
  for (const { oldStart, oldEnd, newStart, newEnd } of changedLines(old, now)) {
    const lines = now.slice(newStart, newEnd)
    if (oldEnd - oldStart === lines.length) {
      for (const [index, line] of lines.entries()) {
        const start = oldStart + index
        if (line !== old[start]) units.push({ start, end: start + 1, lines: [line] })
      }
    } else if (oldEnd > oldStart) units.push({ start: oldStart, end: oldEnd, lines })
    else if (isOpen(oldStart + 1)) {
      units.push({ start: oldStart, end: oldStart + 1, lines: [...lines, old[oldStart]!] })
    } else if (oldStart > 0) {
      units.push({ start: oldStart - 1, end: oldStart, lines: [old[oldStart - 1]!, ...lines] })
    }
  }
  return units
}

/** Joins units that one fix spans, so that it is accepted whole; of two that overlap the first stays. */
function joined(units: Unit[], spans: readonly Span[], old: readonly string[]): Unit[] {
  const reach = new Map<number, number>()
  for (const { lines } of spans) {
    const [first, last] = [lines[0]! - 1, lines.at(-1)!]
    if (last - first > 1) reach.set(first, Math.max(reach.get(first) ?? 0, last))
  }
  const result: Unit[] = []
  for (const unit of units) {
    const last = result.at(-1)
    if (last && unit.start < last.end) continue
    const until = last ? furthest(reach, last) : 0
    if (last && unit.start < until) {
      last.lines = [...last.lines, ...old.slice(last.end, unit.start), ...unit.lines]
      last.end = unit.end
    } else result.push({ ...unit, lines: [...unit.lines] })
  }
  return result
}

/** How far fixes that begin within a unit reach. */
function furthest(reach: ReadonlyMap<number, number>, { start, end }: Unit): number {
  let most = 0
  for (let line = start; line < end; line++) most = Math.max(most, reach.get(line) ?? 0)
  return most
}
