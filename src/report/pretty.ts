import picocolors from 'picocolors'
import type { Finding, Fix, Severity } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { type Excerpt, excerptOf, lineOf, mended } from './excerpt.ts'
import { fold, type Group } from './fold.ts'
import type { FileReport, Reporter } from './report.ts'
import { summary } from './summary.ts'
import { clip, columns, visible, wrap } from './text.ts'
import { nothingVerified } from './verification.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** A file's findings on their way to text. */
interface Page {
  source: Source
  /** What stands before a place: `README.md:`, which terminals make a link, or nothing. */
  prefix: string
  width: number
  paint: Colors
}

/** No message of ours is so long; one that quotes a hostile title could be. */
const LONGEST_MESSAGE = 600
/** Places of folded findings take at most so many lines. */
const PLACE_LINES = 3

/** The report for people: every finding with its source line, repeats folded, then the numbers. */
export const pretty: Reporter = (report, { color, width }) => {
  const paint = picocolors.createColors(color)
  const blocks = report.files.flatMap((file) => fileBlocks(file, width, paint))
  const nothing = nothingVerified(report.verification)
  if (nothing)
    blocks.unshift(
      wrap(nothing, width)
        .map((line) => paint.yellow(line))
        .join('\n'),
    )
  return `${[...blocks, summary(report, width, paint)].join('\n\n')}\n`
}

function fileBlocks({ source, findings }: FileReport, width: number, paint: Colors): string[] {
  const path = visible(source.path)
  // A long path stands once above its findings, so that their lines fit.
  const isLong = columns(path) > width / 2
  const page = { source, prefix: isLong ? '' : `${path}:`, width, paint }
  const blocks = fold(findings).flatMap((group) => groupBlocks(page, group))
  return isLong && blocks.length ? [paint.underline(path), ...blocks] : blocks
}

function groupBlocks(page: Page, group: Group): string[] {
  const blocks = group.full.map((finding) => fullBlock(page, finding))
  if (group.brief.length) {
    blocks.push(group.brief.flatMap((finding) => heading(page, finding)).join('\n'))
  }
  if (group.folded.length) blocks.push(foldedBlock(page, group))
  return blocks
}

function fullBlock(page: Page, finding: Finding): string {
  return [
    ...heading(page, finding),
    ...sourceLines(page, finding),
    ...relatedLines(page, finding),
    ...fixLines(page, finding.fix),
  ].join('\n')
}

/** Place, severity and rule, then the message. An editor's terminal makes the place a link. */
function heading(page: Page, finding: Finding): string[] {
  const { paint, prefix, width } = page
  const severity = severityColor(paint, finding.severity)(finding.severity)
  const place = paint.bold(`${prefix}${placeOf(page.source, finding.range.start)}`)
  const message = clip(visible(finding.message), LONGEST_MESSAGE)
  return [
    `${place} ${severity} ${paint.dim(finding.rule)}`,
    ...wrap(message, width - 2).map((line) => `  ${line}`),
  ]
}

function severityColor(paint: Colors, severity: Severity): (text: string) => string {
  return severity === 'error' ? (text) => paint.bold(paint.red(text)) : paint.yellow
}

function placeOf(source: Source, offset: number): string {
  const { line, column } = source.point(offset)
  return `${line}:${column}`
}

/** The source line with the place underlined, and below it the line as the fix makes it. */
function sourceLines(page: Page, finding: Finding): string[] {
  const { source, paint, width } = page
  const number = String(source.lineAt(finding.range.start))
  const room = width - number.length - 5
  const line = lineOf(source, finding.range)
  const excerpt = excerptOf(line.text, line.mark, room)
  const color = severityColor(paint, finding.severity)
  const blank = ' '.repeat(number.length)
  const bar = paint.dim('|')
  const carets = '^'.repeat(Math.min(excerpt.length, room - excerpt.indent))
  const lines = [
    `  ${paint.dim(number)} ${bar} ${painted(excerpt, color)}`,
    `  ${blank} ${bar} ${' '.repeat(excerpt.indent)}${color(carets)}`,
  ]
  const after = mended(line.text, line.start, finding.fix?.edits ?? [])
  if (after) {
    const shown = excerptOf(after.text, after.mark, room, excerpt.from - after.cut)
    const plus = paint.green('+'.padStart(number.length))
    lines.push(`  ${plus} ${bar} ${painted(shown, paint.green)}`)
  }
  return lines
}

function painted(excerpt: Excerpt, color: (text: string) => string): string {
  return `${excerpt.before}${excerpt.marked && color(excerpt.marked)}${excerpt.after}`.trimEnd()
}

function relatedLines(page: Page, { related }: Finding): string[] {
  return (related ?? []).flatMap(({ message, range }) => {
    const text = `see ${placeOf(page.source, range.start)}: ${clip(visible(message), LONGEST_MESSAGE)}`
    return hanging(text, page.width).map((line) => page.paint.dim(line))
  })
}

const fixNames = { safe: 'fix', unsafe: 'fix (unsafe)', display: 'suggestion' } as const

function fixLines({ width, paint }: Page, fix: Fix | undefined): string[] {
  if (!fix) return []
  const name = fixNames[fix.applicability]
  const title = clip(`${name}: ${visible(fix.title)}`, width - 2)
  return [`  ${paint.green(title.slice(0, name.length + 1))}${title.slice(name.length + 1)}`]
}

/** One line, for the most part, in place of many blocks. */
function foldedBlock({ source, width, paint }: Page, { rule, folded }: Group): string {
  const places = folded.map((finding) => placeOf(source, finding.range.start))
  const start = `… ${folded.length} more ${rule} like this, all fixable (--diff shows them):`
  const all = hanging(`${start} ${places.join(', ')}`, width)
  if (all.length <= PLACE_LINES) return all.map((line) => paint.dim(line)).join('\n')
  const kept = all.slice(0, PLACE_LINES)
  const shown = kept.join('').split(',').length - 1
  const end = `    and ${folded.length - shown} more places`
  return [...kept, end].map((line) => paint.dim(line)).join('\n')
}

function hanging(text: string, width: number): string[] {
  return wrap(text, width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`))
}
