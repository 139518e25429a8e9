import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { identitiesOf } from '../report/identity.ts'
import type { FileReport } from '../report/report.ts'
import { compare } from './compare.ts'
import type { Known } from './lines.ts'

export interface BaselineOptions {
  /** The baseline's file, from the working folder. */
  path: string
  cwd: string
  /** Rules that did not see everything: what is known of them and not found is not gone. */
  idle: ReadonlySet<string>
}

export interface Sifted {
  /** The files with what is not known. */
  files: FileReport[]
  /** How many findings were known. */
  known: number
  /** What is known of these files and rules but was not found any more. */
  gone: Known[]
}

/** Takes out of the reports what the baseline knows. */
export function sift(
  files: readonly FileReport[],
  baseline: readonly Known[],
  options: BaselineOptions,
): Sifted {
  const found = files.map((file) => foundIn(file, options))
  const { isKnown, gone } = compare(baseline, found.flat())
  let at = 0
  const fresh = files.map((file) => {
    const first = at
    at += file.findings.length
    return { ...file, findings: file.findings.filter((_, index) => !isKnown[first + index]) }
  })
  const judged = judgedBy(files, options)
  return { files: fresh, known: isKnown.filter(Boolean).length, gone: gone.filter(judged) }
}

/** @returns the baseline of what is found, and of what was not looked at and is still there */
export function renewed(
  files: readonly FileReport[],
  baseline: readonly Known[],
  options: BaselineOptions,
): Known[] {
  const judged = judgedBy(files, options)
  const folder = dirname(resolve(options.cwd, options.path))
  const exists = new Map<string, boolean>()
  const found = files.flatMap((file) => foundIn(file, options))
  const kept = compare(baseline, found).gone.filter((one) => {
    if (judged(one)) return false
    const there = exists.get(one.path) ?? existsSync(resolve(folder, one.path))
    exists.set(one.path, there)
    return there
  })
  return [...kept, ...found]
}

function foundIn(file: FileReport, options: BaselineOptions): Known[] {
  const path = pathFrom(file, options)
  return identitiesOf(file).map((one) => ({ ...one, path }))
}

/** From the baseline's folder, so that it holds from wherever paperlint is run. */
function pathFrom({ source }: FileReport, { path, cwd }: BaselineOptions): string {
  const folder = dirname(resolve(cwd, path))
  return relative(folder, resolve(cwd, source.path)).split(sep).join('/')
}

function judgedBy(files: readonly FileReport[], options: BaselineOptions) {
  const paths = new Set(files.map((file) => pathFrom(file, options)))
  return ({ path, rule }: Known): boolean => paths.has(path) && !options.idle.has(rule)
}
