import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { workspacePath } from './path.ts'
import type { Reporter, Target } from './report.ts'
import { visible } from './text.ts'

/**
 * The report for GitHub Actions: a workflow command a finding, which the runner turns into an
 * annotation. Errors come first, since the runner drops what is over its limit.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = (report, target) => {
  const lines: { error: boolean; line: string }[] = report.files.flatMap(({ source, findings }) =>
    findings.map((finding) => ({
      error: finding.severity === 'error',
      line: command(source, finding, target),
    })),
  )
  const sorted = [...lines.filter((one) => one.error), ...lines.filter((one) => !one.error)]
  return sorted.map((one) => `${one.line}\n`).join('')
}

function command(source: Source, finding: Finding, target: Target): string {
  const start = source.point(finding.range.start)
  const end = source.point(finding.range.end)
  const properties: Record<string, string | number> = {
    file: workspacePath(source.path, target),
    line: start.line,
    endLine: end.line,
    title: `paperlint(${finding.rule})`,
  }
  // The runner takes columns only for a place on one line.
  if (start.line === end.line) {
    properties.col = start.column
    properties.endColumn = end.column
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${finding.severity} ${list.join(',')}::${message(finding)}`
}

function message({ message, fix, related }: Finding): string {
  const lines = [message, ...(related ?? []).map((one) => one.message)]
  if (fix) lines.push(`Fix: ${fix.title}`)
  return lines.map((line) => encode(visible(line))).join('%0A')
}

/** What the runner decodes in a message; escaping `%` first keeps the rest as it is. */
function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A terminal would obey what controls a file's name may hold. */
function property(text: string): string {
  return encode(text)
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
    .replace(/[\x00-\x1f\x7f-\x9f]/g, '\uFFFD')
}
