import type { CheckOptions } from '../options.ts'
import { type Format, reporterOf } from '../report/formats.ts'
import type { Report, Target } from '../report/report.ts'
import { visible } from '../report/visible.ts'
import { print, wantsColor, widthOf } from '../shell.ts'

type Stream = NodeJS.WriteStream

/** Tells a report where the command line wants it, in its format. */
export async function deliverReport(
  report: Report,
  stream: Stream,
  options: CheckOptions,
): Promise<void> {
  const format = formatOf(stream, options)
  const text = await rendered(report, stream, { ...options, format })
  await deliver(text, stream, { ...options, format })
}

/** On a runner of GitHub Actions the report becomes annotations, where nothing else is asked for. */
export function formatOf(stream: Stream, { format, outputFile }: CheckOptions): Format {
  if (format) return format
  const toLog = outputFile === undefined && stream === process.stdout
  return toLog && process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty'
}

/** @returns the report as it is told */
export async function rendered(
  report: Report,
  stream: Stream,
  options: CheckOptions,
): Promise<string> {
  const { outputFile, color, quiet } = options
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env
  const cwd = process.cwd()
  const target: Target = {
    color: outputFile === undefined ? wantsColor(stream, color) : color === true,
    width: outputFile === undefined ? widthOf(stream) : 80,
    cwd,
    workspace: GITHUB_WORKSPACE || CI_PROJECT_DIR || cwd,
  }
  const reporter = await reporterOf(formatOf(stream, options))
  return reporter(quiet ? errorsOnly(report) : report, target)
}

function errorsOnly(report: Report): Report {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
  }))
  return { ...report, files }
}

/** A diff for a file or a pipe is exact; on a terminal it cannot give orders. */
export async function deliverDiff(
  diff: string,
  stream: Stream,
  options: CheckOptions,
): Promise<void> {
  const exact = options.outputFile !== undefined || !process.stdout.isTTY
  await deliver(exact ? diff : diff.split('\n').map(visible).join('\n'), stream, options)
}

async function deliver(text: string, stream: Stream, options: CheckOptions): Promise<void> {
  const { outputFile, format } = options
  if (outputFile !== undefined) {
    const { writeOutput } = await import('../files/output.ts')
    await writeOutput(outputFile, text)
  }
  // Workflow commands must reach the runner as they are; the reporter has escaped them.
  else if (format === 'github') stream.write(text)
  else print(stream, text)
}
