import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { places } from '../config/find.ts'
import type { Found } from '../files/collect.ts'
import type { Api, Pull, TreeFile } from '../github/api.ts'
import type { PullChange } from './changed.ts'
import { pathInRepository } from './head.ts'

/** A symbolic link's mode in git. */
const LINK = '120000'
/** So many empty files stand for what links may lead to. */
const MOST_FILES = 20_000

/** A folder in which a pull request's lists lie as data, beside the configuration of the base. */
export interface Fetched {
  folder: string
  /** Fetches the text of lists; until then each is empty. @returns what was refused, a line each */
  fill(lists: readonly Found[]): Promise<string[]>
}

/**
 * Lays out what is needed to check a pull request of which nothing may be checked out: names of
 * Markdown files at the head, configuration files of the base. Nothing of it is ever run, and links
 * are not followed.
 *
 * @param config a configuration file of the base that an input names
 */
export async function fetchPull(
  api: Api,
  pull: Pull,
  changed: ReadonlyMap<string, PullChange>,
  config: string | undefined,
): Promise<Fetched> {
  const folder = await realpath(
    await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'paperlint-')),
  )
  // The root of a repository, beyond which nobody looks for a configuration.
  await mkdir(join(folder, '.git'))
  const [head, base] = [await api.tree(pull.head), await api.tree(pull.base)]
  const files = new Map(
    head.files.filter(({ path }) => isPlain(path)).map((file) => [file.path, file]),
  )
  for (const { path, blob } of configsOf(base.files, [...changed.keys()], config)) {
    await put(folder, path, await api.blob(blob))
  }
  const lists = [...files.keys()].filter((path) => /\.(?:md|markdown)$/i.test(path))
  await putEmpty(folder, lists.slice(0, MOST_FILES))
  return {
    folder,
    async fill(found) {
      const refused: string[] = []
      const texts: string[] = []
      for (const list of found) {
        const path = pathInRepository(list, folder)
        const file = files.get(path)
        if (!file || file.mode === LINK) refused.push(`${path}: a symbolic link, not followed`)
        else {
          const bytes = await api.blob(file.blob)
          texts.push(Buffer.from(bytes).toString('utf8'))
          await put(folder, path, bytes)
        }
      }
      await putTargets(folder, [...files.keys()], texts)
      return refused
    },
  }
}

async function put(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

/** Whether a path can be a file's below a folder, on any system, and stays there. */
function isPlain(path: string): boolean {
  return (
    path.length < 1000 &&
    !/[\x00-\x1f\\:*?"<>|]/.test(path) &&
    path.split('/').every((part) => part !== '' && !/^(?:\.git|.*[. ])$/i.test(part))
  )
}

/** The configuration files that can count for the lists that were changed. */
function configsOf(
  files: readonly TreeFile[],
  changed: readonly string[],
  named: string | undefined,
): TreeFile[] {
  const wanted = new Set<string>(named === undefined ? [] : [posix.normalize(named)])
  for (const path of ['README.md', ...changed]) {
    if (!/\.(?:md|markdown)$/i.test(path)) continue
    for (let at = posix.dirname(path); ; at = posix.dirname(at)) {
      for (const place of places) wanted.add(posix.join(at, place))
      if (at === '.') break
    }
  }
  return files.filter(({ path, mode }) => wanted.has(path) && mode !== LINK && isPlain(path))
}

/** Empty files where relative links of the lists may lead, so that only what is missing is missed. */
async function putTargets(folder: string, paths: readonly string[], texts: readonly string[]) {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of text.split(/[\s()[\]<>"'`#?/]+/)) words.add(decoded(word))
  }
  const isLinked = (path: string) => path.split('/').some((part) => words.has(part))
  await putEmpty(folder, paths.filter(isLinked).slice(0, MOST_FILES))
}

/** Empty files, but for those that say how to check: only the base does. */
async function putEmpty(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (places.some((place) => `/${path}`.endsWith(`/${place}`))) continue
    // A name may stand for a folder at the head and for a file of the base: the base's stays.
    await mkdir(dirname(join(folder, path)), { recursive: true })
      .then(() => writeFile(join(folder, path), '', { flag: 'a' }))
      .catch(() => {})
  }
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
