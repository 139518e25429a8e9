import { statSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

/** What repositories hold besides lists. */
const others =
  /(?:^|\/)(?:contributing|changelog|changes|history|license|licence|code[-_]of[-_]conduct|security|support|governance|pull_request_template|issue_template|authors|todo)\.(?:md|markdown)$/i

/** So many are named. */
const NAMED = 3

/**
 * Lists that may be meant where there is no README.md.
 *
 * @returns Markdown files in the folder and those just below it, the largest first: lists are long
 */
function candidatesIn(folder: string): string[] {
  const files = globSync('{*,*/*}.{md,markdown}', {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  })
  const sized = files
    .filter((file) => !others.test(file))
    .slice(0, 1000)
    .map((file) => ({
      file,
      size: statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0,
    }))
  sized.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1))
  return sized.map(({ file }) => file)
}

/** @returns what to say, and to do next, where a folder has no README.md */
export function withoutReadme(folder: string): string {
  const [first, ...rest] = candidatesIn(folder)
  if (first === undefined) {
    return 'no README.md here, and no other Markdown file: go to the folder of your list, or name it: paperlint path/to/list.md'
  }
  const run = `paperlint ${quoted(first)}`
  if (rest.length === 0) return `no README.md here, but ${first}: to check it, run ${run}`
  const names = [first, ...rest].slice(0, NAMED)
  const left = rest.length + 1 - names.length
  const listed = left > 0 ? `${names.join(', ')} and ${left} more` : names.join(' and ')
  return `no README.md here, but ${listed}: name the lists to check, as in ${run}`
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) && !path.startsWith('-')
    ? path
    : `'${path.replaceAll("'", "'\\''")}'`
}
