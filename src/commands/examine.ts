import { rules } from '../../rules/index.ts'
import type { Scope } from '../git/scope.ts'
import type { Verification } from '../model/verification.ts'
import type { CheckOptions } from '../options.ts'
import type { FileReport, Report } from '../report/report.ts'
import { ruleNotes } from '../rule/notes.ts'
import { run } from '../run.ts'
import { version } from '../version.ts'
import type { Sifted } from './known.ts'
import type { Online } from './online.ts'

/** What a check came to. */
export interface Outcome {
  report: Report
  /** A line for each thing that went wrong with a file. */
  failures: string[]
  /** What there is to say besides the report. */
  notes: string[]
  diff: string
  /** Standard input as mended; null where it was not asked for. */
  text: string | null
  /** The user ended it before anything could be told. */
  interrupted: boolean
}

/** Runs the check that the command line asks for; tells nothing yet. */
export async function examine(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const { stdinFilename = 'stdin.md', config, fix, diff, unsafeFixes } = options
  const online = await onlineOf(options)
  const ran = await run({
    paths,
    cwd: process.cwd(),
    input: paths.includes('-') ? { stream: process.stdin, path: stdinFilename } : null,
    config,
    fix: fix || diff ? (unsafeFixes ? 'unsafe' : 'safe') : null,
    scope: await scopeOf(options),
    verify: online.verify,
    write: Boolean(fix),
  }).finally(online.done)
  const { verification } = ran
  const { files, known, notes } = await siftKnown(ran.files, options, verification)
  const counted = options.baseline === undefined ? {} : { known }
  return {
    report: {
      version,
      rules: ruleNotes(rules),
      ...counted,
      ...(verification && { verification }),
      files,
    },
    // One broken configuration can count for many lists.
    failures: [...new Set(ran.failures.map(({ message }) => message))],
    notes: [...notes, ...(verification?.warnings ?? [])],
    diff: ran.diff,
    text: ran.text,
    interrupted: verification?.interrupted ?? false,
  }
}

/*
 * What most checks do without (the network, git, a baseline) is loaded when it is asked for.
 */

async function onlineOf(options: CheckOptions): Promise<Online> {
  if (!options.verify && !options.offline) return { verify: null, done() {} }
  return (await import('./online.ts')).onlineOf(options)
}

async function siftKnown(
  files: FileReport[],
  options: CheckOptions,
  verification: Verification | undefined,
): Promise<Sifted> {
  const { baseline } = options
  if (baseline === undefined) return { files, known: 0, notes: [] }
  return (await import('./known.ts')).siftKnown(files, baseline, options, verification)
}

async function scopeOf(options: CheckOptions): Promise<Scope | null> {
  if (options.since === undefined && !options.staged) return null
  const { since, staged } = await import('../git/scope.ts')
  if (options.staged) return staged(process.cwd())
  return options.since === undefined ? null : since(options.since, process.cwd())
}
