import type { Found } from '../files/collect.ts'
import { decodeList, readList } from '../files/read.ts'
import { KnownError } from '../model/errors.ts'
import { type Before, headOrNothing, mergeBase, namesBefore, need, textIn } from './base.ts'
import { type Changes, changesSince } from './changed.ts'
import { parts } from './git.ts'
import { inRepository, type Repository, repositories } from './repository.ts'

/** A list to check for what is new in it; also in texts that it is mended to. */
export interface Part extends Changes {
  text: string
}

/** What of the lists is looked at. `open` gives null for a file that is not to be checked. */
export interface Scope {
  open(file: Found): Promise<Part | null>
}

/** `--since <ref>`: lines changed since HEAD and the ref parted, committed or not. */
export function since(ref: string, cwd: string): Scope {
  const repositoryOf = repositories(cwd, `--since ${ref}`)
  const stateOf = once(async ({ git }: Repository) => {
    const commit = await mergeBase(git, ref)
    const tracked = new Set(parts(need(await git(['ls-files', '-z', '--full-name']))))
    return { commit, tracked, before: await namesBefore(git, commit, 'files') }
  })
  return {
    async open({ real, path }) {
      const repository = await repositoryOf(real)
      const { commit, tracked, before } = await stateOf(repository)
      const text = readList(real, path)
      const name = inRepository(repository, real)
      const isNew = !before.has(name) && !tracked.has(name)
      const old = isNew ? '' : await oldText(repository, { commit, before, name, text })
      return { text, ...changesSince(old) }
    },
  }
}

/** `--staged`: lines that the next commit changes, in the text that it will hold. */
export function staged(cwd: string): Scope {
  const repositoryOf = repositories(cwd, '--staged')
  const stateOf = once(async ({ git }: Repository) => {
    const commit = await headOrNothing(git)
    return { commit, before: await namesBefore(git, commit, 'index') }
  })
  return {
    async open({ real, path }) {
      const repository = await repositoryOf(real)
      const { commit, before } = await stateOf(repository)
      const name = inRepository(repository, real)
      if (!before.has(name)) return null
      const text = await indexText(repository, name, path)
      if (text === null) return null
      const old = await oldText(repository, { commit, before, name, text })
      return { text, ...changesSince(old) }
    },
  }
}

interface Wanted {
  commit: string
  before: Before
  name: string
  /** The text as it is now, which what git calls unchanged was as well. */
  text: string
}

async function oldText({ git }: Repository, { commit, before, name, text }: Wanted) {
  const old = before.get(name)
  if (old === undefined) return text
  return old === null ? '' : textIn(git, commit, old)
}

/** The text in the index; null where the next commit holds no such file. */
async function indexText({ git }: Repository, name: string, path: string): Promise<string | null> {
  const entries = parts(need(await git(['ls-files', '-s', '-z', '--full-name', '--', name])))
  const found = entries
    .map((entry) => /^100\d{3} ([\da-f]+) (\d)\t/.exec(entry))
    .filter((one) => !!one)
  if (found.some(([, , stage]) => stage !== '0')) {
    throw new KnownError(`${path}: has conflicts of a merge: resolve them and add it first`)
  }
  const hash = found[0]?.[1]
  return hash ? decodeList(need(await git(['cat-file', 'blob', hash])), path) : null
}

function once<State>(make: (repository: Repository) => Promise<State>) {
  const made = new Map<string, Promise<State>>()
  return (repository: Repository): Promise<State> => {
    const state = made.get(repository.top) ?? make(repository)
    made.set(repository.top, state)
    return state
  }
}
