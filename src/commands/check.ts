import { rules } from '../../rules/index.ts'
import { KnownError } from '../model/errors.ts'
import type { CheckOptions } from '../options.ts'
import { reporters } from '../report/index.ts'
import { count, type Report, type Target } from '../report/report.ts'
import { visible } from '../report/text.ts'
import { ruleNotes } from '../rule/notes.ts'
import { run } from '../run.ts'
import { complain, print, status, wantsColor, widthOf } from '../shell.ts'
import { version } from '../version.ts'
import { writeOutput } from '../files/output.ts'

/**
 * The check as the command line gives it.
 *
 * @returns the exit status
 */
export async function check(paths: string[], options: CheckOptions): Promise<number> {
  const fromInput = paths.includes('-')
  refuseContradictions(paths, options)
  const { files, failures, diff, text } = await run({
    paths,
    cwd: process.cwd(),
    input: fromInput ? { stream: process.stdin, path: options.stdinFilename ?? 'stdin.md' } : null,
    config: options.config,
    fix: options.fix || options.diff ? (options.unsafeFixes ? 'unsafe' : 'safe') : null,
    write: Boolean(options.fix),
  })
  if (text !== null) process.stdout.write(text)
  // With the mended list on standard output, the report is on standard error.
  const stream = text === null ? process.stdout : process.stderr
  const all: Report = { version, rules: ruleNotes(rules), files }
  if (options.diff) await deliver(shownDiff(diff, options), stream, options)
  else if (files.length || !failures.length) {
    await deliver(rendered(all, stream, options), stream, options)
  }
  if (!files.length && !failures.length)
    complain('every file named is ignored by the configuration')
  // One broken configuration can count for many lists.
  for (const message of new Set(failures.map((failure) => failure.message))) complain(message)

  if (failures.length) return status.failed
  if (options.diff) return diff ? status.found : status.clean
  const { errors, warnings } = count(all)
  const tooMany = warnings > (options.maxWarnings ?? Infinity)
  if (tooMany) complain(`${warnings} warnings, more than the ${options.maxWarnings} allowed`)
  return errors || tooMany ? status.found : status.clean
}

function refuseContradictions(paths: string[], options: CheckOptions): void {
  const { fix, diff, unsafeFixes, stdinFilename } = options
  if (unsafeFixes && !fix && !diff) {
    throw new KnownError('--unsafe-fixes goes with --fix (to make them) or --diff (to see them)')
  }
  if (!paths.includes('-')) {
    if (stdinFilename === undefined) return
    throw new KnownError('--stdin-filename goes with - (standard input)')
  }
  if (paths.length > 1) throw new KnownError('- (standard input) does not go with other paths')
}

function rendered(report: Report, stream: NodeJS.WriteStream, options: CheckOptions): string {
  const { format = 'pretty', outputFile, color, quiet } = options
  const cwd = process.cwd()
  const target: Target = {
    color: outputFile === undefined ? wantsColor(stream, color) : color === true,
    width: outputFile === undefined ? widthOf(stream) : 80,
    cwd,
    workspace: process.env.GITHUB_WORKSPACE || cwd,
  }
  return reporters[format](quiet ? errorsOnly(report) : report, target)
}

function errorsOnly(report: Report): Report {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
  }))
  return { ...report, files }
}

/** A diff for a file or a pipe is exact; on a terminal it cannot give orders. */
function shownDiff(diff: string, { outputFile }: CheckOptions): string {
  if (outputFile !== undefined || !process.stdout.isTTY) return diff
  return diff.split('\n').map(visible).join('\n')
}

async function deliver(
  text: string,
  stream: NodeJS.WriteStream,
  { outputFile, format }: CheckOptions,
): Promise<void> {
  if (outputFile !== undefined) await writeOutput(outputFile, text)
  // Workflow commands must reach the runner as they are; the reporter has escaped them.
  else if (format === 'github') stream.write(text)
  else print(stream, text)
}
