import { dirname } from 'node:path'
import { rules } from '../../rules/index.ts'
import { pathsIn, treeOf } from '../files/tree.ts'
import { fixText } from '../fix/loop.ts'
import { lint } from '../lint.ts'
import { KnownError } from '../model/errors.ts'
import type { PaperList } from '../model/list.ts'
import type { Facts } from '../model/facts.ts'
import { Source } from '../model/source.ts'
import type { FileReport } from '../report/report.ts'
import { localTargets } from '../rule/targets.ts'
import { verdictsOf } from '../verify/verdicts.ts'
import type { Opened } from './open.ts'

export interface CheckTextOptions {
  cwd: string
  fix: 'safe' | 'unsafe' | null
  /** What was looked up; null where nothing was to be. */
  facts: Facts | null
  /** The text as it was read before, to look things up; null where it was not. */
  list: PaperList | null
}

export interface Checked {
  report: FileReport
  /** The report of the text as it was. */
  before: FileReport
  /** The text with the fixes made; as it was where none are asked for. */
  text: string
  /** Makes the safe fixes, whether or not they are asked for. */
  mend: () => string
}

/**
 * Lints one text, and mends it where fixes are asked for.
 *
 * @throws KnownError where it cannot be read as Markdown
 */
export function checkText(opened: Opened, { cwd, fix, facts, list }: CheckTextOptions): Checked {
  const { file, part, config } = opened
  const { path, real } = file
  const { text, only } = part
  const targets = new Targets(pathsIn(dirname(real), treeOf(real, cwd)))
  const check = (source: Source, list?: PaperList) => {
    const { format: formats, venues } = config
    const found = lint(source, {
      rules,
      settings: config.rules,
      formats,
      venues,
      facts: { ...facts, targets },
      verified: facts !== null,
      ...(list && { list }),
    })
    return { ...found, findings: only(source, found.findings), source }
  }
  const reportOf = ({ source, list, entries, findings }: ReturnType<typeof check>, fixed = 0) => {
    const verdicts = facts && { verdicts: verdictsOf(list, facts) }
    return { source, list, entries, findings, fixed, ...verdicts }
  }
  const first = list ? check(list.source, list) : check(new Source(path, text))
  const unreadable = first.list.unreadable
  if (unreadable) throw new KnownError(`${path}: cannot be read as Markdown: ${unreadable}`)
  const before = reportOf(first)
  const fixed = (unsafe: boolean) =>
    fixText(text, (now) => (now === text ? first : check(new Source(path, now))), { unsafe })
  const mend = () => fixed(false).text
  if (!fix) return { report: before, before, text, mend }
  const mended = fixed(fix === 'unsafe')
  return { report: reportOf(mended.report, mended.applied), before, text: mended.text, mend }
}

/**
 * Whether relative targets are there, looked up when a rule asks, so that a list need not be read
 * twice. See `localTargets` for which they are.
 */
class Targets extends Map<string, boolean> {
  readonly #exists: (path: string) => boolean

  constructor(exists: (path: string) => boolean) {
    super()
    this.#exists = exists
  }

  override has(url: string): boolean {
    return this.get(url) !== undefined
  }

  override get(url: string): boolean | undefined {
    return localTargets({ links: [{ url }] }, this.#exists).get(url)
  }
}
