import { rules } from '../../rules/index.ts'
import { type BaselineOptions, renewed, sift } from '../baseline/baseline.ts'
import { baselineText, type Known, readBaseline } from '../baseline/lines.ts'
import { writeOutput } from '../files/output.ts'
import { existsSync } from 'node:fs'
import type { Verification } from '../model/verification.ts'
import type { CheckOptions } from '../options.ts'
import { type FileReport, plural } from '../report/report.ts'

export interface Sifted {
  files: FileReport[]
  /** How many findings are known and left out. */
  known: number
  /** What there is to say of the baseline. */
  notes: string[]
}

/** So many of the findings that are gone are told. */
const SHOWN = 3

/**
 * Leaves out of the reports what the baseline (`path`) knows; with --update-baseline, makes what is found
 * the baseline first.
 */
export async function siftKnown(
  files: FileReport[],
  path: string,
  options: CheckOptions,
  verification?: Verification,
): Promise<Sifted> {
  const { updateBaseline } = options
  const settings: BaselineOptions = { path, cwd: process.cwd(), idle: idleRules(verification) }
  const isThere = existsSync(path)
  const before = updateBaseline && !isThere ? [] : readBaseline(path)
  const sifted = sift(files, before, settings)
  if (!updateBaseline) {
    // What is not looked at is not gone.
    const gone = options.since === undefined && !options.staged ? sifted.gone : []
    return { ...sifted, notes: gone.length ? [goneNote(path, gone)] : [] }
  }
  const text = baselineText(renewed(files, before, settings))
  await writeOutput(path, text, '--baseline')
  const all = files.reduce((sum, file) => sum + file.findings.length, 0)
  const added = plural(all - sifted.known, 'new one')
  const note = `${path}: ${plural(all, 'finding')} known (${added}, ${sifted.gone.length} gone)`
  const empty = files.map((file) => ({ ...file, findings: [] }))
  return { files: empty, known: all, notes: [note] }
}

function goneNote(path: string, gone: readonly Known[]): string {
  const shown = gone.slice(0, SHOWN).map(({ rule, title }) => `${rule} of "${title.slice(0, 40)}"`)
  const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : ''
  const what =
    gone.length === 1 ? 'a known finding is gone' : `${gone.length} known findings are gone`
  return `${path}: ${what} (${shown.join(', ')}${more}): --update-baseline takes them out`
}

/** Without facts from outside these rules say nothing; nor of what was asked in vain. */
function idleRules(verification: Verification | undefined): ReadonlySet<string> {
  if (verification?.unverified === 0) return new Set()
  return new Set(rules.filter((rule) => rule.verify).map(({ id }) => id))
}
