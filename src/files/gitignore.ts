import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** A .gitignore of this size holds thousands of patterns; a larger one is not read. */
const LARGEST = 64 * 1024

/**
 * A pattern becomes a backtracking expression, and the file may be a stranger's: what could take
 * more than a moment to match is passed over.
 */
function isTame(pattern: string): boolean {
  if (pattern.length > 256) return false
  return pattern.split('/').every((part) => (part.match(/\*/g)?.length ?? 0) <= 4)
}

function read(folder: string): Ignore | null {
  const file = join(folder, '.gitignore')
  const stat = lstatSync(file, { throwIfNoEntry: false })
  // git follows no link here either.
  if (!stat?.isFile() || stat.size > LARGEST) return null
  return ignore().add(readFileSync(file, 'utf8').split(/\r?\n/).filter(isTame))
}

/**
 * @param root the folder whose .gitignore is the topmost that counts
 * @returns whether git would leave a file (absolute, below the root) alone: the nearest .gitignore
 *   that has a word to say decides, and what lies in an ignored folder is ignored
 */
export function gitIgnores(root: string): (file: string) => boolean {
  const rules = new Map<string, Ignore | null>()
  const folders = new Map<string, boolean>()

  function rulesOf(folder: string): Ignore | null {
    let found = rules.get(folder)
    if (found === undefined) {
      found = read(folder)
      rules.set(folder, found)
    }
    return found
  }

  function judged(path: string, isFolder: boolean): boolean {
    for (let at = dirname(path); at.length >= root.length; at = dirname(at)) {
      const name = relative(at, path).split(sep).join('/') + (isFolder ? '/' : '')
      const verdict = rulesOf(at)?.test(name)
      if (verdict?.ignored) return true
      if (verdict?.unignored) return false
      if (at === dirname(at)) break
    }
    return false
  }

  function folderIgnored(folder: string): boolean {
    if (folder.length <= root.length || folder === dirname(folder)) return false
    let ignored = folders.get(folder)
    if (ignored === undefined) {
      ignored = folderIgnored(dirname(folder)) || judged(folder, true)
      folders.set(folder, ignored)
    }
    return ignored
  }

  return (file) => folderIgnored(dirname(file)) || judged(file, false)
}
