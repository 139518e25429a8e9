import type { Api } from '../github/api.ts'
import { type ChangedFile, parseDiff, parsePatch } from '../github/diff.ts'

/** A file that a pull request changes, as it is at the head. */
export interface PullChange {
  path: string
  /** The id of its content. */
  blob: string
  /** What was changed in it; null where GitHub does not say, since it is too much. */
  diff: ChangedFile | null
}

/** @returns what a pull request changes, by path; what it deletes is not there */
export async function changedFiles(api: Api, number: number): Promise<Map<string, PullChange>> {
  const [files, diff] = await Promise.all([api.files(number), api.diff(number)])
  const whole = diff === null ? null : parseDiff(diff)
  return new Map(
    files.map(({ path, blob, patch }) => {
      const known = whole?.get(path) ?? (patch === null ? null : parsePatch(path, patch))
      // A file that is only renamed has nothing to show.
      const renamed = whole && !known ? { path, mode: null, hunks: [] } : null
      return [path, { path, blob, diff: known ?? renamed }]
    }),
  )
}
