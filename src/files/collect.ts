import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import type { Config } from '../config/config.ts'
import { KnownError } from '../model/errors.ts'
import { realFile, treeOf } from './tree.ts'

/** A list to check. */
export interface Found {
  /** As reports name it: relative to the working folder, with forward slashes. */
  path: string
  /** Where it really lies, absolute, links resolved. */
  real: string
}

export interface Collected {
  files: Found[]
  /** What was refused, a line each: links out of the tree. The rest is checked all the same. */
  refused: KnownError[]
}

export interface CollectOptions {
  /** Files, folders and globs as given; none for the `files` of the configuration. */
  paths: readonly string[]
  cwd: string
  /** The configuration that counts in a folder. */
  configFor(folder: string): Promise<Config>
}

/** In folders, these are the lists. Hidden folders (`.github`) hold none. */
const markdown = '**/*.{md,markdown}'

/** Globs are dear to load, and most runs name a file or take the README.md. */
const walking = () => import('./walk.ts')

/**
 * Finds the lists to check. Folders and globs honour .gitignore and pass links over; `ignore` of the configuration
 * holds for whatever it names, since tools pass the names of all files changed.
 *
 * @returns the lists sorted by path, each once however many names lead to it
 * @throws KnownError for a path that names nothing
 */
export async function collect({ paths, cwd, configFor }: CollectOptions): Promise<Collected> {
  const isIgnored = configIgnores(configFor)
  const found = new Map<string, Found>()
  const refused: KnownError[] = []
  const groups: string[][] = []
  if (!paths.length) groups.push(await configured(await configFor(cwd)))
  for (const path of paths) groups.push(await expand(path, cwd))
  const named = groups.flat()
  // Plain files go before links to them, so that a list has its own name.
  const links = named.filter((file) => lstatSync(file).isSymbolicLink())
  for (const file of [...named.filter((one) => !links.includes(one)), ...links]) {
    try {
      const real = realFile(file, shown(file, cwd), treeOf(file, cwd))
      if (!real || found.has(real) || (await isIgnored(file))) continue
      found.set(real, { path: shown(file, cwd), real })
    } catch (error) {
      if (!(error instanceof KnownError)) throw error
      refused.push(error)
    }
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, refused }
}

function shown(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/')
}

/** What one path of the command line names, absolute. */
async function expand(path: string, cwd: string): Promise<string[]> {
  const full = resolve(cwd, path)
  const stat = statSync(full, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return inFolder(full, path)
  if (stat || lstatSync(full, { throwIfNoEntry: false })) return [full]
  if (!(await isGlob(path))) throw new KnownError(`${path}: no such file${nearest(full)}`)
  const { unignored } = await walking()
  const files = unignored(path, { cwd }, treeOf(full, cwd))
  if (!files.length) throw new KnownError(`${path}: no file matches this glob`)
  return files
}

async function inFolder(folder: string, name: string): Promise<string[]> {
  const options = { cwd: folder, caseSensitiveMatch: false }
  const { unignored } = await walking()
  const lists = unignored(markdown, options, treeOf(join(folder, 'x'), folder))
  if (lists.length) return lists
  throw new KnownError(`${name}: no Markdown file (.md, .markdown) in this folder`)
}

/** Whether a path is a pattern; a name of plain characters is none. */
async function isGlob(path: string): Promise<boolean> {
  if (/^[\w ./-]*$/.test(path)) return false
  return (await walking()).isDynamicPattern(path)
}

/** What `files` of the configuration names; `README.md` where there is none. */
async function configured({ files: globs, root, path }: Config): Promise<string[]> {
  const files: string[] = []
  const dynamic: string[] = []
  for (const glob of globs) {
    if (glob.startsWith('!') || (await isGlob(glob))) {
      dynamic.push(glob)
      continue
    }
    const file = resolve(root, glob)
    if (existsSync(file) || lstatSync(file, { throwIfNoEntry: false })) {
      files.push(file)
      continue
    }
    const near = nearest(file)
    if (path === null && !near) {
      const { withoutReadme } = await import('./candidates.ts')
      throw new KnownError(withoutReadme(root))
    }
    const hint = `, which "files" of ${path} names: mend that, or name the lists to check`
    throw new KnownError(`no ${glob} here${near || hint}`)
  }
  if (dynamic.length) {
    const { unignored } = await walking()
    files.push(...unignored(dynamic, { cwd: root }, treeOf(join(root, 'x'), root)))
  }
  if (files.length) return files
  throw new KnownError(`${path}: "files" names no file that is there`)
}

/** A name much like the missing one, in the same folder. */
function nearest(file: string): string {
  let names: string[]
  try {
    names = readdirSync(dirname(file)).slice(0, 1000)
  } catch {
    return ''
  }
  const name = basename(file).slice(0, 100)
  const kind = extname(name).toLowerCase()
  const likely = names.filter((one) => !kind || extname(one).toLowerCase() === kind)
  if (!likely.length) return ''
  const lower = likely.map((one) => one.toLowerCase())
  const best = likely[lower.indexOf(closest(name.toLowerCase(), lower))]!
  const near = distance(name.toLowerCase(), best.toLowerCase()) <= Math.max(2, name.length / 3)
  return near ? `: did you mean ${JSON.stringify(best)}?` : ''
}

/** Whether the configuration that counts for a file tells to leave it alone. */
function configIgnores(configFor: CollectOptions['configFor']): (file: string) => Promise<boolean> {
  const expanded = new Map<Config, Set<string>>()
  return async (file) => {
    const config = await configFor(dirname(file))
    if (!config.ignore.length) return false
    let ignored = expanded.get(config)
    if (!ignored) {
      ignored = (await walking()).named(config.ignore, config.root)
      expanded.set(config, ignored)
    }
    return ignored.has(resolve(file))
  }
}
