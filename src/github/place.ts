import type { Finding } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import { fingerprintsOf } from '../report/identity.ts'
import type { FileReport } from '../report/report.ts'
import { addedWithin, type Changes } from './changes.ts'
import { Lines } from './lines.ts'

/** A list that was checked. */
export interface Checked {
  report: FileReport
  lines: Lines
  /** Its path from the root of the repository, as GitHub names it. */
  path: string
  /** What the pull request did to it; null where that is not asked for or not known. */
  changes: Changes | null
}

/** A finding and where it is shown. */
export interface Placed {
  file: Checked
  finding: Finding
  /** The lines it is shown on. */
  start: number
  end: number
  /** Shown at a related place, since that is what has changed. */
  elsewhere: boolean
  inDiff: boolean
  /** 32 hexadecimal digits, the same in every run that finds the same. */
  fingerprint: string
}

export function checkedFile(report: FileReport, path: string, changes: Changes | null): Checked {
  return { report, lines: new Lines(report.source.text), path, changes }
}

/**
 * Gives every finding its place. Of what touches changed lines that is the first of them; a
 * finding between an old entry and a new one is shown at the new.
 *
 * @param changedOnly whether what touches no changed line is left out
 */
export function place(file: Checked, changedOnly: boolean): Placed[] {
  const { report, lines, changes } = file
  const prints = fingerprintsOf(report)
  const placed: Placed[] = []
  for (const [index, finding] of report.findings.entries()) {
    const rest = { file, finding, fingerprint: prints[index]! }
    const own = lines.of(finding.range)
    const ranges = [finding.range, ...(finding.related ?? []).map((related) => related.range)]
    const at = changes ? ranges.findIndex((range) => changedWithin(range, file) !== null) : -1
    if (at >= 0) {
      const line = changedWithin(ranges[at]!, file)!
      const end = at === 0 ? own.end : line
      placed.push({ ...rest, start: line, end, elsewhere: at > 0, inDiff: true })
    } else if (!changes || !changedOnly) {
      placed.push({ ...rest, ...own, elsewhere: false, inDiff: false })
    }
  }
  return placed
}

function changedWithin(range: Range, { lines, changes }: Checked): number | null {
  const { start, end } = lines.of(range)
  return addedWithin(changes!, start, end)[0] ?? null
}

/** Whether all that is changed about a finding is that its lines moved. */
export function isMoved({ file, start, end }: Placed): boolean {
  const { changes } = file
  return (
    changes !== null && addedWithin(changes, start, end).every((line) => changes.moved.has(line))
  )
}

/**
 * @param before the report of the file before the change
 * @returns the findings without those that moved with their lines: they were there before
 */
export function withoutMoved(placed: Placed[], before: FileReport): Placed[] {
  const lines = new Lines(before.source.text)
  const known = new Map<string, number>()
  for (const finding of before.findings) {
    const key = keyOf(finding, before, lines)
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  return placed.filter((one) => {
    if (!isMoved(one)) return true
    const key = keyOf(one.finding, one.file.report, one.file.lines)
    const left = known.get(key) ?? 0
    if (left > 0) known.set(key, left - 1)
    return left === 0
  })
}

function keyOf({ rule, range }: Finding, { source }: FileReport, lines: Lines): string {
  return JSON.stringify([rule, lines.texts[lines.at(range.start) - 1], source.slice(range)])
}
