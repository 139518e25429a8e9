import { configsOf } from '../configs.ts'
import { collect, type Found } from '../files/collect.ts'
import type { ChangedFile } from '../github/diff.ts'
import type { Settings } from '../github/inputs.ts'
import type { Verification } from '../model/verification.ts'
import { checkLists } from './check.ts'
import type { Fetched } from './fetched.ts'
import { headTexts, pathInRepository } from './head.ts'
import { type PlacedFindings, placed } from './placed.ts'
import type { PullTarget } from './target.ts'

/** Where the lists lie. `fill` brings their texts where only their names are there. */
export interface Workspace extends Pick<Fetched, 'folder'> {
  fill: Fetched['fill'] | null
}

/** All that a run has found. */
export interface Examined extends PlacedFindings {
  cwd: string
  changedOnly: boolean
  /** What kept files from being checked, a line each. */
  failures: string[]
  /** By path: the text with the safe fixes made. */
  mend: Map<string, () => string>
  /** What looking things up came to; null where nothing was to be. */
  verification: Verification | null
}

/** Finds the lists, checks them as they are at the head, and places what is found. */
export async function examine(
  settings: Settings,
  target: PullTarget | null,
  { folder: cwd, fill }: Workspace,
): Promise<Examined> {
  const changedOnly = target !== null && settings['changed-only']
  const { files: all, refused } = await collect({
    paths: settings.files,
    cwd,
    configFor: await configsOf({ cwd, config: settings.config }),
  })
  const isChanged = (list: Found) => target?.changed.has(pathInRepository(list, cwd))
  const lists = changedOnly ? all.filter(isChanged) : all
  const unfilled = fill ? await fill(lists) : []
  const texts = target && !fill ? await headTexts(target, lists, cwd) : new Map<string, string>()
  const touched = changedOnly ? touchedLines(target, lists, cwd) : new Map<string, string>()
  const result = await checkLists(lists, { cwd, settings, texts, touched })
  const failures = [...refused, ...result.failures].map(({ message }) => message)
  return {
    ...(await placed(result.files, lists, { cwd, settings, changedOnly, target })),
    cwd,
    changedOnly,
    failures: [...new Set([...unfilled, ...failures])],
    mend: result.mend,
    verification: result.verification ?? null,
  }
}

/** By a list's path: what was added to it, where only that is to be looked up. */
function touchedLines(
  { changed }: PullTarget,
  lists: readonly Found[],
  cwd: string,
): Map<string, string> {
  const touched = new Map<string, string>()
  for (const list of lists) {
    const diff = changed.get(pathInRepository(list, cwd))?.diff
    if (diff) touched.set(list.path, addedText(diff))
  }
  return touched
}

/** The added lines, as they stand and with what hides in URLs resolved. */
function addedText({ hunks }: ChangedFile): string {
  const added = hunks.flatMap(({ lines }) => lines.filter((line) => line.startsWith('+')))
  const text = added.join('\n')
  return `${text}\n${text.replaceAll('&amp;', '&').replace(/\\([!-/:-@[-`{-~])/g, '$1')}`
}
