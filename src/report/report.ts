import type { Finding, Level, Severity } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import type { Source } from '../model/source.ts'
import type { LinkVerdict, Verification } from '../model/verification.ts'

/** What was found in one file. `source` is the text the findings' places belong to. */
export interface FileReport {
  source: Source
  /** The text as it was read: it says which paper a finding is about. */
  list: PaperList
  /** How many papers were read from it. */
  entries: number
  /** In order of place, then rule. */
  findings: Finding[]
  /** How many findings `--fix` has mended; 0 without it. */
  fixed: number
  /** What is known of its entries' links, in order of place; missing where nothing was looked up. */
  verdicts?: LinkVerdict[]
}

/** What formats that describe rules say of one. */
export interface RuleNote {
  id: string
  /** One line, lower case, no full stop. */
  summary: string
  why: string
  fixNote: string
  /** The rule's own level; a configuration may have set another. */
  level: Level
  url: string
}

/** What a whole run found: all that a report is made of. */
export interface Report {
  version: string
  /** Every rule there is, those that found nothing too. */
  rules: readonly RuleNote[]
  /** How many findings a baseline knows, which are left out; missing without one. */
  known?: number
  /** What looking things up came to; missing where nothing was to be. */
  verification?: Verification
  files: FileReport[]
}

/** Where a report goes. */
export interface Target {
  color: boolean
  /** Columns a line may take. */
  width: number
  /** The folder that the files' paths start from. */
  cwd: string
  /** The folder that a CI system's paths start from. */
  workspace: string
}

/** Makes the whole text of a report, with its last line ending; empty where there is no word to say. */
export type Reporter = (report: Report, target: Target) => string

/** The numbers of a run. `fixable` are the findings that `--fix` mends, `unsafe` those it needs `--unsafe-fixes` for. */
export interface Counts {
  files: number
  entries: number
  errors: number
  warnings: number
  fixable: number
  unsafe: number
  fixed: number
}

/** @returns the numbers of a report */
export function count(report: Report): Counts {
  const findings = report.files.flatMap((file) => file.findings)
  const severe = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  const fixes = (how: string) => findings.filter((one) => one.fix?.applicability === how).length
  return {
    files: report.files.length,
    entries: report.files.reduce((sum, file) => sum + file.entries, 0),
    errors: severe('error'),
    warnings: severe('warning'),
    fixable: fixes('safe'),
    unsafe: fixes('unsafe'),
    fixed: report.files.reduce((sum, file) => sum + file.fixed, 0),
  }
}

/** @returns `1 error`, `2 errors`; irregular words bring their plural */
export function plural(number: number, word: string, words = `${word}s`): string {
  return `${number} ${number === 1 ? word : words}`
}
