import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { KnownError } from '../model/errors.ts'

/** @returns whether a path is a folder or lies in it; both absolute */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/**
 * The tree that a file may not lead out of: its repository (the nearest folder above that holds
 * `.git`), else the working folder, else its own folder.
 */
export function treeOf(file: string, cwd: string): string {
  for (let at = dirname(file); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) break
  }
  return isInside(file, cwd) ? cwd : dirname(file)
}

/**
 * @param file a path that is there, perhaps a link
 * @param name how messages name it
 * @param tree the folder it may not lead out of
 * @returns the file itself, all links resolved; null for what is no file (a link to a folder)
 * @throws KnownError for a link that leads out of the tree (a stranger's list would show what lies
 *   there in a report) or nowhere
 */
export function realFile(file: string, name: string, tree: string): string | null {
  let real: string
  try {
    real = realpathSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ELOOP') {
      throw new KnownError(`${name}: a symbolic link that leads nowhere`)
    }
    throw new KnownError(`${name}: cannot be read (${code})`)
  }
  if (!isInside(real, realpathSync(tree))) {
    throw new KnownError(`${name}: a symbolic link out of ${tree}, not followed`)
  }
  const stat = statSync(real)
  if (stat.isDirectory()) return null
  if (!stat.isFile()) throw new KnownError(`${name}: no regular file`)
  return real
}

/**
 * Tells whether a path is in the repository, letter for letter as GitHub sees it (a disk may take
 * `Readme.md` for `README.md`). Nothing outside the tree is looked at, and no link is followed:
 * what lies there or behind them counts as present.
 *
 * @param folder the folder that paths start from
 * @param tree the repository's root
 */
export function pathsIn(folder: string, tree: string): (path: string) => boolean {
  const listed = new Map<string, Map<string, boolean> | null>()

  /** The names in a folder, and whether each is a link; null for what is no folder. */
  function namesIn(at: string): Map<string, boolean> | null {
    let names = listed.get(at)
    if (names === undefined) {
      try {
        const entries = readdirSync(at, { withFileTypes: true })
        names = new Map(entries.map((entry) => [entry.name, entry.isSymbolicLink()]))
      } catch {
        names = null
      }
      listed.set(at, names)
    }
    return names
  }

  return (path) => {
    const full = resolve(folder, path)
    if (!isInside(full, tree)) return true
    let at = tree
    for (const part of relative(tree, full).split(sep).filter(Boolean)) {
      const isLink = namesIn(at)?.get(part)
      if (isLink === undefined) return false
      if (isLink) return true
      at = join(at, part)
    }
    return true
  }
}
