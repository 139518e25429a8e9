import { resolve } from 'node:path'
import { type GlobOptions, globSync, isDynamicPattern } from 'tinyglobby'
import { gitIgnores } from './gitignore.ts'

export { isDynamicPattern }

const never = ['**/node_modules/**', '**/.git/**']
const walk = { absolute: true, ignore: never, followSymbolicLinks: false, expandDirectories: false }

/**
 * @param globs from the folder `cwd`
 * @param root the folder whose .gitignore is the topmost that counts
 * @returns the files they name, absolute, without those that git ignores
 */
export function unignored(
  globs: string | readonly string[],
  options: Pick<GlobOptions, 'cwd' | 'caseSensitiveMatch'>,
  root: string,
): string[] {
  const ignored = gitIgnores(root)
  return globSync(globs, { ...walk, ...options }).filter((file) => !ignored(file))
}

/** @returns all that globs from a folder name, absolute: hidden files and whole folders too */
export function named(globs: readonly string[], cwd: string): Set<string> {
  const files = globSync(globs, { ...walk, cwd, dot: true, expandDirectories: true })
  return new Set(files.map((file) => resolve(file)))
}
