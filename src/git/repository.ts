import { realpathSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { isInside, treeOf } from '../files/tree.ts'
import { KnownError } from '../model/errors.ts'
import { type Git, gitIn, withoutGit } from './git.ts'

export interface Repository {
  /** Its top folder, links resolved. */
  top: string
  git: Git
}

/**
 * Finds the repositories that lists lie in: the one of the working folder, or another one inside
 * or beside it. In a hook, git's own variables hold for the first alone.
 *
 * @param option how messages name what needs git: `--since main`
 * @returns what gives a file (absolute, links resolved) its repository
 */
export function repositories(cwd: string, option: string) {
  const known = new Map<string, Promise<Repository>>()
  let own: Promise<Repository | null> | undefined

  return async (real: string): Promise<Repository> => {
    own ??= topOf(cwd, process.env)
    const here = await own
    const nearest = treeOf(real, cwd)
    // `treeOf` sees folders that hold `.git`; git may be told of another place by its variables.
    if (here && isInside(real, here.top) && !isInside(nearest, `${here.top}${sep}`)) return here
    const folder = dirname(real)
    let found = known.get(folder)
    if (!found) {
      found = topOf(folder, withoutGit(process.env)).then((repository) => {
        if (repository) return repository
        throw new KnownError(`${option}: ${folder} is in no git repository`)
      })
      known.set(folder, found)
    }
    return found
  }

  async function topOf(folder: string, env: NodeJS.ProcessEnv): Promise<Repository | null> {
    const git = gitIn(folder, env)
    const { status, stdout, complaint } = await git(['rev-parse', '--show-toplevel'])
    const path = stdout.toString().replace(/\r?\n$/, '')
    if (status === 0 && path) {
      const top = realpathSync(path)
      return { top, git: gitIn(top, env) }
    }
    if (/not a git repository/.test(complaint)) return null
    throw new KnownError(`${option}: ${complaint || 'this repository has no work tree'}`)
  }
}

/** @returns the path as git names it */
export function inRepository({ top }: Repository, real: string): string {
  return relative(top, real).split(sep).join('/')
}
