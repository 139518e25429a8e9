import { KnownError } from '../model/errors.ts'
import { type Git, parts } from './git.ts'

/** The name a path had before (null: it was not there), for paths that differ from a commit. */
export type Before = ReadonlyMap<string, string | null>

/**
 * @param git in the repository that is meant
 * @param ref a branch, tag or commit of the user's
 * @returns the commit at which HEAD and the ref parted
 * @throws KnownError where there is none, which in a shallow clone is for want of history
 */
export async function mergeBase(git: Git, ref: string): Promise<string> {
  const option = `--since ${ref}`
  // git would take it for an option of its own.
  if (ref.startsWith('-') || ref === '') throw new KnownError(`${option}: no name of a commit`)
  const commit = await commitOf(git, ref)
  if (commit === null) {
    if (await isShallow(git)) throw shallow(option, `there is no ${ref} here`)
    const remote = await commitOf(git, `origin/${ref}`)
    const hint = remote ? `did you mean origin/${ref}?` : '"git branch -a" names what there is'
    throw new KnownError(`${option}: no such branch, tag or commit: ${hint}`)
  }
  if ((await commitOf(git, 'HEAD')) === null) {
    throw new KnownError(`${option}: the branch has no commit yet`)
  }
  const { status, stdout } = await git(['merge-base', 'HEAD', commit])
  if (status === 0) return text(stdout)
  if (await isShallow(git)) throw shallow(option, `where HEAD and ${ref} parted is not in it`)
  throw new KnownError(`${option}: HEAD and ${ref} have no commit in common`)
}

/** @returns the commit a hook compares the index with; an empty tree before the first one */
export async function headOrNothing(git: Git): Promise<string> {
  const head = await commitOf(git, 'HEAD')
  return head ?? text((await git(['hash-object', '-t', 'tree', '--stdin'])).stdout)
}

/**
 * @param from a commit or tree
 * @param to what is compared with it
 * @returns the paths that differ, and the names they had there, renames followed
 */
export async function namesBefore(git: Git, from: string, to: 'files' | 'index'): Promise<Before> {
  const against = to === 'index' ? ['--cached'] : []
  const diff = ['diff', ...against, '--name-status', '-z', '-M', '--no-ext-diff', from, '--']
  const list = parts(need(await git(diff)))
  const before = new Map<string, string | null>()
  for (let at = 0; at < list.length; ) {
    const kind = list[at++]![0]
    const path = list[at++]!
    if (kind === 'R' || kind === 'C') before.set(list[at++]!, path)
    else before.set(path, kind === 'A' ? null : path)
  }
  return before
}

/** @returns a file's text in a commit, for comparison; empty where it was none */
export async function textIn(git: Git, commit: string, path: string): Promise<string> {
  const tree = need(await git(['ls-tree', '-z', '--full-tree', commit, '--', path]))
  // `100644 blob <hash>\t<path>`; links and submodules are no texts.
  const hash = /^100\d{3} blob ([\da-f]+)\t/.exec(tree.toString())?.[1]
  return hash ? need(await git(['cat-file', 'blob', hash])).toString() : ''
}

async function commitOf(git: Git, ref: string): Promise<string | null> {
  const { status, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return status === 0 ? text(stdout) : null
}

async function isShallow(git: Git): Promise<boolean> {
  return text((await git(['rev-parse', '--is-shallow-repository'])).stdout) === 'true'
}

function shallow(option: string, what: string): KnownError {
  const how = 'run "git fetch --unshallow" (actions/checkout: "fetch-depth: 0")'
  return new KnownError(`${option}: this clone is shallow, and ${what}: ${how}`)
}

/** @throws KnownError with git's own words where it failed */
export function need({ status, stdout, complaint }: Awaited<ReturnType<Git>>): Buffer {
  if (status !== 0) throw new KnownError(`git: ${complaint || `exit status ${status}`}`)
  return stdout
}

function text(output: Buffer): string {
  return output.toString().trim()
}
