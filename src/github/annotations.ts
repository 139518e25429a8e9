import { visible } from '../report/text.ts'
import type { Placed } from './place.ts'

/** What `@actions/core` makes an annotation of. */
export interface Annotation {
  level: 'error' | 'warning'
  message: string
  properties: {
    title: string
    file: string
    startLine: number
    endLine?: number
    startColumn?: number
    endColumn?: number
  }
}

/** The runner keeps ten of a level and drops the rest without a word. */
const PER_LEVEL = 10
/** A message is cut at 4,096 characters. */
const LONGEST = 4000

/**
 * @param placed all findings
 * @returns the ten most severe of each level: what is in the diff first, then by place
 */
export function annotationsOf(placed: readonly Placed[]): Annotation[] {
  return (['error', 'warning'] as const).flatMap((level) =>
    placed
      .filter(({ finding }) => finding.severity === level)
      .toSorted((a, b) => Number(b.inDiff) - Number(a.inDiff))
      .slice(0, PER_LEVEL)
      .map(annotation),
  )
}

function annotation({ finding, file, start, end, elsewhere }: Placed): Annotation {
  const { rule, severity, message, related, fix, range } = finding
  const { lines } = file
  const texts = [message, ...(related ?? []).map((one) => one.message)]
  if (elsewhere) texts.push(`The finding is about line ${lines.at(range.start)}`)
  if (fix) texts.push(`Fix: ${fix.title}`)
  // Columns hold only within one line.
  const within = !elsewhere && start === end && lines.of(range).start === start
  return {
    level: severity,
    message: defused(texts.map(visible).join('\n')).slice(0, LONGEST),
    properties: {
      title: `paperlint(${rule})`,
      file: file.report.source.path,
      startLine: start,
      endLine: end,
      ...(within && {
        startColumn: lines.column(range.start),
        endColumn: lines.column(range.end),
      }),
    },
  }
}

/** The old form of a command is looked for anywhere in a line. */
function defused(text: string): string {
  return text.replaceAll('##[', '## [')
}
