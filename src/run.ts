import { dirname, resolve } from 'node:path'
import { type ConfigFor, configsOf } from './configs.ts'
import { collect, type Found } from './files/collect.ts'
import { readInput, readList } from './files/read.ts'
import { treeOf } from './files/tree.ts'
import type { Scope } from './git/scope.ts'
import { KnownError } from './model/errors.ts'
import type { Verification } from './model/verification.ts'
import type { FileReport } from './report/report.ts'
import { checkText } from './run/check-text.ts'
import type { LookedUp, Verify } from './run/look-up.ts'
import { type Opened, whole } from './run/open.ts'

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
  /** Looks up what the lists link (`--verify`, `--offline`); null or missing: nothing is. */
  verify?: Verify | null
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
  /** What looking things up came to; missing where nothing was to be. */
  verification?: Verification
}

/**
 * The pipeline: collect, read, look up, lint and mend, write; the shells make reports of the
 * result. Where looking up is interrupted nothing is linted.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const result: RunResult = { files: [], failures: [], diff: '', text: null, mend: new Map() }
  const opened = await open(options, result)
  const looked = options.verify ? await lookUp(opened, options.verify) : null
  if (looked) result.verification = looked.verification
  if (looked?.verification.interrupted) return result
  for (const one of opened) {
    await tolerant(result, () => checkOne(one, options, looked, result))
  }
  return result
}

/*
 * What most runs do without (the network, diffs, writing) is loaded when it is used.
 */

async function lookUp(opened: readonly Opened[], verify: Verify) {
  const { lookUpAll } = await import('./run/look-up.ts')
  return lookUpAll(opened, verify)
}

async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { unifiedDiff } = await import('./fix/diff.ts')
  return unifiedDiff(path, before, after)
}

/** Reads every list; what cannot be read is a failure of the result. */
async function open(options: RunOptions, result: RunResult): Promise<Opened[]> {
  const { cwd, input, scope } = options
  const configFor = await configsOf(options)
  if (input) return [await openInput(input, cwd, configFor)]
  const { files, refused } = await collect({ ...options, configFor })
  result.failures.push(...refused)
  const opened: Opened[] = []
  for (const file of files) {
    await tolerant(result, async () => {
      const { path, real } = file
      const part = scope ? await scope.open(file) : whole(readList(real, path))
      if (part) opened.push({ file, part, config: await configFor(dirname(resolve(cwd, path))) })
    })
  }
  return opened
}

async function openInput(
  { stream, path }: NonNullable<RunOptions['input']>,
  cwd: string,
  configFor: ConfigFor,
): Promise<Opened> {
  const part = whole(await readInput(stream, path))
  const real = resolve(cwd, path)
  return { file: { path, real }, part, config: await configFor(dirname(real)) }
}

/** One bad file does not keep the others from being reported; input that is bad is all there is. */
async function tolerant({ failures }: RunResult, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    failures.push(error)
  }
}

async function checkOne(
  opened: Opened,
  options: RunOptions,
  looked: LookedUp | null,
  result: RunResult,
): Promise<void> {
  const { cwd, fix, write, input } = options
  const { file, part } = opened
  const { path, real }: Found = file
  const { text } = part
  const checked = checkText(opened, {
    cwd,
    fix,
    facts: looked?.facts ?? null,
    list: looked?.lists.get(opened) ?? null,
  })
  result.mend.set(path, checked.mend)
  const changed = checked.text !== text
  if (input || !write) {
    result.files.push(checked.report)
    if (changed) result.diff += await diffOf(path, text, checked.text)
    if (input && write) result.text = checked.text
    return
  }
  // What is not written is not mended: the report is then of the file as it is.
  result.files.push(changed ? checked.before : checked.report)
  if (!changed) return
  const { writeChange } = await import('./fix/write.ts')
  await writeChange({ path, before: text, after: checked.text, root: treeOf(real, cwd) })
  result.files[result.files.length - 1] = checked.report
}
