import type { Found } from '../files/collect.ts'
import { changesOf, textBefore } from '../github/changes.ts'
import {
  type Checked,
  checkedFile,
  isMoved,
  type Placed,
  place,
  withoutMoved,
} from '../github/place.ts'
import { plainText } from '../github/markdown.ts'
import type { Settings } from '../github/inputs.ts'
import type { Finding } from '../model/finding.ts'
import type { FileReport } from '../report/report.ts'
import { checkBefore } from './check.ts'
import { pathInRepository } from './head.ts'
import type { PullTarget } from './target.ts'

export interface PlacedOptions {
  cwd: string
  settings: Settings
  changedOnly: boolean
  target: PullTarget | null
}

export interface PlacedFindings {
  placed: Placed[]
  /** Each list with those of its findings that are reported. */
  files: { file: Checked; report: FileReport; findings: Finding[] }[]
  /** What the reader of the summary has to know, Markdown of our own. */
  notes: string[]
}

/** Gives all findings their places; of a pull request those are left that it brings about. */
export async function placed(
  files: readonly FileReport[],
  lists: readonly Found[],
  options: PlacedOptions,
): Promise<PlacedFindings> {
  const byPath = new Map(lists.map((list) => [list.path, list]))
  const result: PlacedFindings = { placed: [], files: [], notes: [] }
  for (const report of files) {
    const list = byPath.get(report.source.path)!
    const path = pathInRepository(list, options.cwd)
    const change = options.target?.changed.get(path)
    if (change && !change.diff) {
      result.notes.push(
        `GitHub shows no diff of ${plainText(path, 200)}, it is too large: all its findings are here, and none as a comment.`,
      )
    }
    const file = checkedFile(report, path, change?.diff ? changesOf(change.diff) : null)
    let kept = place(file, options.changedOnly)
    if (options.changedOnly && change?.diff && kept.some(isMoved)) {
      const before = textBefore(report.source.text, change.diff)
      const old = before === null ? null : await checkBefore(list, before, options)
      if (old) kept = withoutMoved(kept, old)
    }
    const left = new Set(kept.map(({ finding }) => finding))
    const findings = report.findings.filter((finding) => left.has(finding))
    result.placed.push(...kept)
    result.files.push({ file, report, findings })
  }
  return result
}
