import type picocolors from 'picocolors'
import type { Finding } from '../model/finding.ts'
import { isAllUnverified } from '../model/verification.ts'
import { type Counts, count, plural, type Report } from './report.ts'
import { columns, visible, wrap } from './text.ts'
import { verificationLines } from './verification.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** From so many findings on, a table of rules stands above the numbers. */
const MANY = 10

/** @returns the end of the report for people: a table of rules, the numbers, what to run next */
export function summary(report: Report, width: number, paint: Colors): string {
  const counts = count(report)
  const findings = report.files.flatMap((file) => file.findings)
  const blocks = findings.length > MANY ? [table(findings, paint)] : []
  const { verification } = report
  // A run that could verify nothing is not shown as one that found all well.
  const good = verification && isAllUnverified(verification) ? paint.yellow : paint.green
  const lines = [numbers(counts, width, paint, good)]
  for (const { source, entries } of report.files) {
    if (entries === 0) lines.push(...wrap(`no papers found in ${visible(source.path)}`, width))
  }
  if (counts.files > 0 && counts.entries === 0) lines.push(...wrap(noPapers, width))
  if (report.known) lines.push(paint.dim(`${plural(report.known, 'known problem')} not shown`))
  if (verification) lines.push(...verificationLines(verification, width, paint))
  for (const step of next(counts)) lines.push(...wrap(step, width).map((line) => paint.dim(line)))
  return [...blocks, lines.join('\n')].join('\n\n')
}

/** What to do where a list was read and no paper in it. */
const noPapers =
  'A paper is an item, quote, table row or heading with a title and a link: name another file, or say with "format" in .paperlintrc.yaml how your entries look.'

/** `2 errors and 90 warnings in 59 entries (80 fixable with --fix)`. */
function numbers(
  counts: Counts,
  width: number,
  paint: Colors,
  good: (text: string) => string,
): string {
  const { errors, warnings, fixable, unsafe, fixed, files, entries } = counts
  const done = fixed ? `${paint.green(`fixed ${plural(fixed, 'problem')}`)}, ` : ''
  const left = fixed ? ' left' : ''
  const papers = plural(entries, 'entry', 'entries')
  const where = files === 1 ? `in ${papers}` : `in ${papers} of ${plural(files, 'file')}`
  if (!errors && !warnings) return `${done}${good(`no problems${left}`)} ${where}`
  const parts = [
    errors ? paint.bold(paint.red(plural(errors, 'error'))) : '',
    warnings ? paint.bold(paint.yellow(plural(warnings, 'warning'))) : '',
  ]
  const what = parts.filter(Boolean).join(' and ')
  const ways = [
    fixable ? `${fixable} fixable with --fix` : '',
    unsafe ? `${unsafe} ${fixable ? 'more ' : 'fixable '}with --unsafe-fixes` : '',
  ]
  const how = ways.filter(Boolean).join(', ')
  const all = `${done}${what}${left} ${where}${how && ` (${how})`}`
  return columns(all) <= width ? all : `${done}${what}${left} ${where}\n(${how})`
}

function next({ errors, warnings, fixable, unsafe }: Counts): string[] {
  if (!errors && !warnings) return []
  const why = 'paperlint explain <rule> tells why a rule speaks.'
  if (fixable) return ['Run again with --diff to see the fixes, with --fix to make them.', why]
  if (unsafe) return ['Run again with --diff --unsafe-fixes to see the fixes.', why]
  return [why]
}

interface Row {
  rule: string
  severity: string
  found: number
  fixable: number
}

/** How often each rule speaks, errors first, then by number. */
function table(findings: Finding[], paint: Colors): string {
  const rows = new Map<string, Row>()
  for (const { rule, severity, fix } of findings) {
    const key = `${severity} ${rule}`
    const row = rows.get(key) ?? { rule, severity, found: 0, fixable: 0 }
    row.found++
    if (fix?.applicability === 'safe') row.fixable++
    rows.set(key, row)
  }
  const order = [...rows.values()].sort(
    (a, b) => a.severity.localeCompare(b.severity) || b.found - a.found,
  )
  const longest = Math.max(...order.map((row) => row.rule.length))
  const digits = Math.max(...order.map((row) => String(row.found).length))
  return order
    .map(({ rule, severity, found, fixable }) => {
      const color = severity === 'error' ? paint.red : paint.yellow
      const fixes = fixable === 0 ? '' : fixable === found ? 'all fixable' : `${fixable} fixable`
      const start = `  ${String(found).padStart(digits)} ${color(severity.padEnd(7))}`
      return `${start} ${fixes ? `${rule.padEnd(longest)}  ${paint.dim(fixes)}` : rule}`
    })
    .join('\n')
}
