import { resolve } from 'node:path'
import type { Found } from '../files/collect.ts'
import { readList } from '../files/read.ts'
import type { Settings } from '../github/inputs.ts'
import type { FileReport } from '../report/report.ts'
import { type RunResult, run } from '../run.ts'
import { whole } from '../run/open.ts'
import type { Verify } from '../run/look-up.ts'
import { version } from '../version.ts'

export interface CheckOptions {
  cwd: string
  settings: Settings
  /** Texts to take in place of what lies there, by path. */
  texts: ReadonlyMap<string, string>
  /** Lines to look up, by path; a list that is not in it is looked up whole. */
  touched: ReadonlyMap<string, string>
}

/** Checks lists, none of which is written to. */
export async function checkLists(
  lists: readonly Found[],
  options: CheckOptions,
): Promise<RunResult> {
  const { texts, touched, settings } = options
  const leaves = (url: string, path: string) => !(touched.get(path) ?? url).includes(url)
  return runOn(lists, texts, options, verifyOf(settings, leaves))
}

/**
 * @param text the text of a list as it was before
 * @returns its report; what is verified is taken from what is known by now
 */
export async function checkBefore(
  list: Found,
  text: string,
  options: Omit<CheckOptions, 'texts' | 'touched'>,
): Promise<FileReport | null> {
  const verify = verifyOf(options.settings)
  const known = verify && { ...verify, offline: true }
  const { files } = await runOn([list], new Map([[list.path, text]]), options, known)
  return files[0] ?? null
}

function runOn(
  lists: readonly Found[],
  texts: ReadonlyMap<string, string>,
  { cwd, settings }: Omit<CheckOptions, 'texts' | 'touched'>,
  verify: Verify | null,
): Promise<RunResult> {
  // Without any path the lists of the configuration would be meant.
  if (!lists.length) {
    return Promise.resolve({ files: [], failures: [], diff: '', text: null, mend: new Map() })
  }
  return run({
    paths: lists.map(({ path }) => path),
    cwd,
    input: null,
    config: settings.config,
    fix: null,
    scope: {
      open: async ({ path, real }) => {
        return whole(texts.get(path) ?? readList(real, path))
      },
    },
    verify,
    write: false,
  })
}

/** With `verify: false` a facts file still tells what is known. */
function verifyOf({ verify, facts }: Settings, leaves?: Verify['leaves']): Verify | null {
  if (!verify && facts === undefined) return null
  return {
    version,
    offline: !verify,
    factsPath: facts === undefined ? undefined : resolve(facts),
    contact: undefined,
    allowPrivateNetwork: false,
    onProgress: undefined,
    ...(leaves && { leaves }),
  }
}
