import { dirname, resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import type { Config } from './config/config.ts'
import { configsOf } from './configs.ts'
import { collect, type Found } from './files/collect.ts'
import { readInput, readList } from './files/read.ts'
import { pathsIn, treeOf } from './files/tree.ts'
import { unifiedDiff } from './fix/diff.ts'
import { fixText } from './fix/loop.ts'
import { writeChange } from './fix/write.ts'
import { lint } from './lint.ts'
import type { Part, Scope } from './git/scope.ts'
import { KnownError } from './model/errors.ts'
import type { PaperList } from './model/list.ts'
import { Source } from './model/source.ts'
import type { FileReport } from './report/report.ts'
import { localTargets } from './rule/targets.ts'

export interface RunOptions {
  /** Files, folders and globs; none for the `files` of the configuration. */
  paths: readonly string[]
  cwd: string
  /** Standard input in place of files, and the path it goes by. */
  input: { stream: AsyncIterable<Uint8Array>; path: string } | null
  /** A file; false for none; otherwise the nearest of each list. */
  config: string | false | undefined
  fix: 'safe' | 'unsafe' | null
  /** What of the files is looked at (`--since`, `--staged`); null for all. */
  scope?: Scope | null
  /** Whether files are changed; otherwise the fixes are a diff. */
  write: boolean
}

export interface RunResult {
  files: FileReport[]
  /** What went wrong with single files; the others are reported all the same. */
  failures: KnownError[]
  /** What the fixes would change, where they are not written. */
  diff: string
  /** Standard input as mended, where fixes are asked for. */
  text: string | null
  /** By a list's path: its text with the safe fixes made, worked out when it is asked for. */
  mend: Map<string, () => string>
}

/** The pipeline: collect, read, lint and mend, write; the shells make reports of the result. */
export async function run(options: RunOptions): Promise<RunResult> {
  const configFor = configsOf(options)
  if (options.input) return runInput(options, configFor)
  const { files, refused } = collect({ ...options, configFor })
  const result: RunResult = {
    files: [],
    failures: [...refused],
    diff: '',
    text: null,
    mend: new Map(),
  }
  for (const file of files) {
    // One bad file does not keep the others from being reported.
    try {
      await runFile(file, options, configFor, result)
    } catch (error) {
      if (!(error instanceof KnownError)) throw error
      result.failures.push(error)
    }
  }
  return result
}

async function runFile(
  file: Found,
  options: RunOptions,
  configFor: (folder: string) => Config,
  result: RunResult,
): Promise<void> {
  const { path, real } = file
  const { cwd, write } = options
  const part = options.scope ? await options.scope.open(file) : whole(readList(real, path))
  if (!part) return
  const { text } = part
  const checked = checkText(part, file, configFor(dirname(resolve(cwd, path))), options)
  result.mend.set(path, checked.mend)
  if (!write) {
    result.files.push(checked.report)
    result.diff += unifiedDiff(path, text, checked.text)
  } else {
    // What is not written is not mended: the report is then of the file as it is.
    result.files.push(checked.text === text ? checked.report : checked.before)
    if (checked.text === text) return
    await writeChange({ path, before: text, after: checked.text, root: treeOf(real, cwd) })
    result.files[result.files.length - 1] = checked.report
  }
}

async function runInput(
  options: RunOptions,
  configFor: (folder: string) => Config,
): Promise<RunResult> {
  const { path, stream } = options.input!
  const text = await readInput(stream, path)
  const real = resolve(options.cwd, path)
  const checked = checkText(whole(text), { path, real }, configFor(dirname(real)), options)
  return {
    files: [checked.report],
    failures: [],
    diff: unifiedDiff(path, text, checked.text),
    text: options.write ? checked.text : null,
    mend: new Map([[path, checked.mend]]),
  }
}

interface Checked {
  report: FileReport
  /** The report of the text as it was. */
  before: FileReport
  /** The text with the fixes made; as it was where none are asked for. */
  text: string
  /** Makes the safe fixes, whether or not they are asked for. */
  mend: () => string
}

/** A text of which every finding counts. */
function whole(text: string): Part {
  return { text, only: (_, findings) => [...findings] }
}

/** Lints one text, and mends it where fixes are asked for. */
function checkText(
  { text, only }: Part,
  { path, real }: Found,
  config: Config,
  options: RunOptions,
): Checked {
  const targets = new Targets(pathsIn(dirname(real), treeOf(real, options.cwd)))
  const check = (source: Source) => {
    const { format: formats, venues } = config
    const found = lint(source, {
      rules,
      settings: config.rules,
      formats,
      venues,
      facts: { targets },
    })
    return { ...found, findings: only(source, found.findings), source }
  }
  const first = check(new Source(path, text))
  const unreadable = first.list.unreadable
  if (unreadable) throw new KnownError(`${path}: cannot be read as Markdown: ${unreadable}`)
  const before = reportOf(first, 0)
  const fixed = (unsafe: boolean) =>
    fixText(text, (now) => (now === text ? first : check(new Source(path, now))), { unsafe })
  const mend = () => fixed(false).text
  if (!options.fix) return { report: before, before, text, mend }
  const mended = fixed(options.fix === 'unsafe')
  return { report: reportOf(mended.report, mended.applied), before, text: mended.text, mend }
}

type Linted = ReturnType<typeof lint> & { source: Source }

function reportOf({ source, list, entries, findings }: Linted, fixed: number): FileReport {
  return { source, list, entries, findings, fixed }
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
    const list = { links: [{ url }] } as unknown as PaperList
    return localTargets(list, this.#exists).get(url)
  }
}
