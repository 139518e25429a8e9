import type { Finding } from '../model/finding.ts'

/** Findings that say the same of different places, in order of place. */
export interface Group {
  rule: string
  /** Shown with their source line. */
  full: Finding[]
  /** Shown by place and message: errors, and what only a person can mend. */
  brief: Finding[]
  /** Shown by place alone: warnings whose fix `--diff` shows. */
  folded: Finding[]
}

/** So many findings of one shape are shown in full; a rest of one is not worth folding. */
const SHOWN = 3

/** What a message says when names and numbers are left out. */
function shapeOf(message: string): string {
  return message.replace(/"[^"]*"|`[^`]*`|\*[^*]*\*|\d+/g, '_')
}

function firstPlace(findings: Finding[]): number {
  return findings[0]!.range.start
}

/**
 * Puts findings in the order a maintainer reads them: errors first, then warnings, each rule's
 * together, rules by their first place; what repeats is shown three times and then folded.
 * Nothing that a person has to act on by hand loses its message, and no error is folded.
 *
 * @param findings of one file
 */
export function fold(findings: readonly Finding[]): Group[] {
  const sorted = [...findings].sort((a, b) => a.range.start - b.range.start)
  const groups: Group[] = []
  for (const severity of ['error', 'warning']) {
    const ofSeverity = sorted.filter((finding) => finding.severity === severity)
    for (const ofRule of groupBy(ofSeverity, (finding) => finding.rule)) {
      for (const same of groupBy(ofRule, (finding) => shapeOf(finding.message))) {
        groups.push(split(same))
      }
    }
  }
  return groups
}

function split(same: Finding[]): Group {
  const shown = same.length <= SHOWN + 1 ? same.length : SHOWN
  const rest = same.slice(shown)
  const canFold = (finding: Finding) =>
    finding.severity !== 'error' && finding.fix?.applicability === 'safe'
  return {
    rule: same[0]!.rule,
    full: same.slice(0, shown),
    brief: rest.filter((finding) => !canFold(finding)),
    folded: rest.filter(canFold),
  }
}

/** Groups in the order of their first members. */
function groupBy(findings: Finding[], key: (finding: Finding) => string): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const name = key(finding)
    const group = groups.get(name)
    if (group) group.push(finding)
    else groups.set(name, [finding])
  }
  return [...groups.values()].sort((a, b) => firstPlace(a) - firstPlace(b))
}
