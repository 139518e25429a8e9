import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { writeOutput } from '../files/output.ts'
import type { Annotation } from '../github/annotations.ts'
import type { outputs } from '../github/inputs.ts'
import { defuse } from '../report/defuse.ts'
import { reporters } from '../report/index.ts'
import type { Report } from '../report/report.ts'
import { visible } from '../report/text.ts'

/** A line in the log, which cannot give orders to the runner. */
export function log(line: string): void {
  core.info(defuse(visible(line)))
}

/** An annotation without a place, a line; what the runner looks for within lines is broken. */
export function logError(line: string): void {
  core.error(defuse(visible(line)), { title: 'paperlint' })
}

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, properties } of annotations) {
    if (level === 'error') core.error(message, properties)
    else core.warning(message, properties)
  }
}

/** Outputs of the step; outside of a runner there is nobody to read them. */
export function setOutputs(values: Record<keyof typeof outputs, string | number>): void {
  if (!existsSync(process.env.GITHUB_OUTPUT || '')) return
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
}

/** Adds to the job summary; where there is none the annotations have to do. */
export function addToSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    appendFileSync(file, markdown)
  } catch (error) {
    log(`the job summary cannot be written (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** Writes the reports to files. @returns the path of the one as JSON */
export async function writeReports(
  report: Report,
  { cwd, sarifFile }: { cwd: string; sarifFile: string | undefined },
): Promise<string> {
  const target = { color: false, width: 80, cwd, workspace: cwd }
  const name = `paperlint-${randomBytes(6).toString('hex')}`
  const folder = join(process.env.RUNNER_TEMP || tmpdir(), name)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'report.json')
  writeFileSync(path, reporters.json(report, target))
  if (sarifFile !== undefined) await writeOutput(sarifFile, reporters.sarif(report, target))
  return path
}
