import type { CheckOptions } from '../options.ts'
import { count } from '../report/report.ts'
import { complain, status } from '../shell.ts'
import { refuseContradictions } from './contradictions.ts'
import { deliverDiff, deliverReport } from './deliver.ts'
import { examine } from './examine.ts'
import { tune } from '../tune.ts'

/**
 * The check as the command line gives it.
 *
 * @returns the exit status
 */
export async function check(paths: string[], options: CheckOptions): Promise<number> {
  refuseContradictions(paths, options)
  if (options.watch) {
    const { watch } = await import('./watch.ts')
    return watch(() => examine(paths, options), options)
  }
  tune()
  const { report, failures, notes, diff, text, interrupted } = await examine(paths, options)
  if (interrupted) {
    for (const line of [...notes, 'interrupted: what was looked up is kept']) complain(line)
    return status.interrupted
  }
  const { files, verification } = report
  if (text !== null) process.stdout.write(text)
  // With the mended list on standard output, the report is on standard error.
  const stream = text === null ? process.stdout : process.stderr
  if (options.diff) await deliverDiff(diff, stream, options)
  else if (files.length || !failures.length) await deliverReport(report, stream, options)
  if (!files.length && !failures.length) complain(nothing(options))
  for (const line of [...notes, ...failures]) complain(line)

  if (failures.length) return status.failed
  if (options.diff) return diff ? status.found : status.clean
  const { errors, warnings } = count(report)
  const tooMany = warnings > (options.maxWarnings ?? Infinity)
  if (tooMany) complain(`${warnings} warnings, more than the ${options.maxWarnings} allowed`)
  const unverified = options.strict ? (verification?.unverified ?? 0) : 0
  if (unverified) complain(`--strict: ${unverified} papers or links could not be verified`)
  return errors || tooMany || unverified ? status.found : status.clean
}

/** Why no list was checked, though nothing went wrong. */
function nothing({ staged }: CheckOptions): string {
  return staged ? 'no list is staged' : 'every file named is ignored by the configuration'
}
