import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { Config } from '../config/config.ts'
import { withoutReadme } from './candidates.ts'
import { gitIgnores } from './gitignore.ts'
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
  configFor(folder: string): Config
}

/** In folders, these are the lists. Hidden folders (`.github`) hold none. */
const markdown = '**/*.{md,markdown}'
const never = ['**/node_modules/**', '**/.git/**']
const walk = { absolute: true, ignore: never, followSymbolicLinks: false, expandDirectories: false }

/**
 * Finds the lists to check. Folders and globs honour .gitignore and pass links over; `ignore` of the configuration
 * holds for whatever it names, since tools pass the names of all files changed.
 *
 * @returns the lists sorted by path, each once however many names lead to it
 * @throws KnownError for a path that names nothing
 */
export function collect({ paths, cwd, configFor }: CollectOptions): Collected {
  const isIgnored = configIgnores(configFor)
  const found = new Map<string, Found>()
  const refused: KnownError[] = []
  const named = paths.length
    ? paths.flatMap((path) => expand(path, cwd))
    : configured(configFor(cwd))
  // Plain files go before links to them, so that a list has its own name.
  const links = named.filter((file) => lstatSync(file).isSymbolicLink())
  for (const file of [...named.filter((one) => !links.includes(one)), ...links]) {
    try {
      const real = realFile(file, shown(file, cwd), treeOf(file, cwd))
      if (!real || found.has(real) || isIgnored(file)) continue
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
function expand(path: string, cwd: string): string[] {
  const full = resolve(cwd, path)
  const stat = statSync(full, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return inFolder(full, path)
  if (stat || lstatSync(full, { throwIfNoEntry: false })) return [full]
  if (!isDynamicPattern(path)) throw new KnownError(`${path}: no such file${nearest(full)}`)
  const ignored = gitIgnores(treeOf(full, cwd))
  const files = globSync(path, { ...walk, cwd }).filter((file) => !ignored(file))
  if (!files.length) throw new KnownError(`${path}: no file matches this glob`)
  return files
}

function inFolder(folder: string, name: string): string[] {
  const ignored = gitIgnores(treeOf(join(folder, 'x'), folder))
  const files = globSync(markdown, { ...walk, cwd: folder, caseSensitiveMatch: false })
  const lists = files.filter((file) => !ignored(file))
  if (lists.length) return lists
  throw new KnownError(`${name}: no Markdown file (.md, .markdown) in this folder`)
}

/** What `files` of the configuration names; `README.md` where there is none. */
function configured({ files: globs, root, path }: Config): string[] {
  const files = globs.flatMap((glob) => {
    if (isDynamicPattern(glob) || glob.startsWith('!')) return []
    const file = resolve(root, glob)
    if (existsSync(file) || lstatSync(file, { throwIfNoEntry: false })) return [file]
    const near = nearest(file)
    if (path === null && !near) throw new KnownError(withoutReadme(root))
    const hint = `, which "files" of ${path} names: mend that, or name the lists to check`
    throw new KnownError(`no ${glob} here${near || hint}`)
  })
  const dynamic = globs.filter((glob) => isDynamicPattern(glob) || glob.startsWith('!'))
  if (dynamic.length) {
    const ignored = gitIgnores(treeOf(join(root, 'x'), root))
    files.push(...globSync(dynamic, { ...walk, cwd: root }).filter((file) => !ignored(file)))
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
function configIgnores(configFor: (folder: string) => Config): (file: string) => boolean {
  const expanded = new Map<Config, Set<string>>()
  return (file) => {
    const config = configFor(dirname(file))
    if (!config.ignore.length) return false
    let ignored = expanded.get(config)
    if (!ignored) {
      const options = { ...walk, cwd: config.root, dot: true, expandDirectories: true }
      ignored = new Set(globSync(config.ignore, options).map((one) => resolve(one)))
      expanded.set(config, ignored)
    }
    return ignored.has(resolve(file))
  }
}
