import { context } from '@actions/github'
import { rules } from '../../rules/index.ts'
import { annotationsOf } from '../github/annotations.ts'
import type { Permalink } from '../github/comments.ts'
import type { Settings } from '../github/inputs.ts'
import { urlPath } from '../github/markdown.ts'
import { noteBelow, summaryOf } from '../github/summary.ts'
import { count, plural, type Report } from '../report/report.ts'
import { ruleNotes } from '../rule/notes.ts'
import { version } from '../version.ts'
import { addToSummary, annotate, log, logError, setOutputs, writeReports } from './emit.ts'
import type { Examined } from './examine.ts'

export interface Told {
  errors: number
  warnings: number
  unverified: number
  permalink: Permalink
}

/**
 * Tells what was found in every way that needs no right: reports, outputs, annotations, summary.
 *
 * @param commit what the lines belong to
 */
export async function tell(examined: Examined, settings: Settings, commit: string): Promise<Told> {
  const { cwd, placed, failures, verification, changedOnly, notes } = examined
  const report: Report = {
    version,
    rules: ruleNotes(rules),
    ...(verification && { verification }),
    files: examined.files.map(({ report, findings }) => ({ ...report, findings })),
  }
  const { errors, warnings, fixable, files, entries } = count(report)
  const path = await writeReports(report, { cwd, sarifFile: settings['sarif-file'] })
  const unverified = verification?.unverified ?? 0
  setOutputs({ errors, warnings, fixable, unverified, report: path })
  annotate(annotationsOf(placed))
  for (const failure of failures) logError(failure)
  const permalink = permalinks(commit)
  const scope = changedOnly ? 'changed' : 'all'
  addToSummary(summaryOf({ placed, files, entries, scope, verification, failures, permalink }))
  notes.forEach(noteInSummary)
  for (const warning of verification?.warnings ?? []) log(warning)
  const numbers = [plural(errors, 'error'), plural(warnings, 'warning')].join(' and ')
  log(`${numbers} in ${plural(entries, 'entry', 'entries')} of ${plural(files, 'list')}`)
  return { errors, warnings, unverified, permalink }
}

/** @param note Markdown of our own */
export function noteInSummary(note: string): void {
  addToSummary(noteBelow(note))
}

function permalinks(commit: string): Permalink {
  const { owner, repo } = context.repo
  const root = `${context.serverUrl}/${owner}/${repo}/blob/${commit}`
  // GitHub renders Markdown, which has no lines, unless it is told not to.
  return (path, line) => `${root}/${urlPath(path)}?plain=1#L${line}`
}
