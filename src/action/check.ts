import { Readable } from 'node:stream'
import type { Found } from '../files/collect.ts'
import type { FileReport } from '../report/report.ts'
import { type RunOptions, run } from '../run.ts'

export interface CheckOptions {
  cwd: string
  config: string | undefined
  /** Texts to take in place of what lies there, by path. */
  texts: ReadonlyMap<string, string>
}

export interface Outcome {
  files: FileReport[]
  /** What kept files from being checked, a line each. */
  failures: string[]
  /** By path: the text with the safe fixes made. */
  mend: Map<string, () => string>
}

/** Checks lists, none of which is written to. */
export async function checkLists(lists: readonly Found[], options: CheckOptions): Promise<Outcome> {
  const { texts } = options
  const outcome: Outcome = { files: [], failures: [], mend: new Map() }
  const asTheyAre = lists.filter(({ path }) => !texts.has(path))
  if (asTheyAre.length) {
    add(outcome, await run({ ...base(options), paths: asTheyAre.map(({ path }) => path) }))
  }
  for (const { path } of lists) {
    const text = texts.get(path)
    if (text !== undefined) add(outcome, await runText(path, text, options))
  }
  outcome.files.sort((a, b) => (a.source.path < b.source.path ? -1 : 1))
  return outcome
}

/** @returns the report of a text that goes by a path */
export async function checkText(
  path: string,
  text: string,
  options: Omit<CheckOptions, 'texts'>,
): Promise<FileReport | null> {
  return (await runText(path, text, options)).files[0] ?? null
}

function runText(path: string, text: string, options: Omit<CheckOptions, 'texts'>) {
  const stream = Readable.from([Buffer.from(text)])
  return run({ ...base(options), paths: [], input: { stream, path } })
}

function base({ cwd, config }: Omit<CheckOptions, 'texts'>): Omit<RunOptions, 'paths'> {
  return { cwd, config, input: null, fix: null, write: false }
}

function add(outcome: Outcome, result: Awaited<ReturnType<typeof run>>): void {
  outcome.files.push(...result.files)
  outcome.failures.push(...result.failures.map((failure) => failure.message))
  for (const [path, mend] of result.mend) outcome.mend.set(path, mend)
}
