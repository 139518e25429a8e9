import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { KnownError } from '../model/errors.ts'
import { oneLine } from './words.ts'

/** A configuration file's text, and how to read it. */
export interface Found {
  /** The file as messages name it: relative to the working folder where it lies inside. */
  path: string
  /** The folder, absolute, that globs are relative to. */
  root: string
  text: string
  kind: 'yaml' | 'json'
  /** The key that holds the configuration, where it is not the whole file. */
  section?: string
}

/** In each folder the first of these that is there counts. All are data: nothing is ever run. */
export const places = [
  '.paperlintrc.yaml',
  '.paperlintrc.yml',
  '.paperlintrc.json',
  '.github/paperlint.yml',
  'package.json',
] as const

// 256 KiB hold some five thousand venues; the worst text of that size is read in three seconds.
const largest = 256 * 1024
const manifest = 'package.json'

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function shown(path: string): string {
  const cwd = process.cwd()
  return oneLine(isInside(path, cwd) ? relative(cwd, path).split(sep).join('/') : path)
}

/** What keeps a file of the checkout from being read, before a byte of it is. */
function refusal(path: string, boundary: string): string | null {
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    return 'a symbolic link that leads nowhere'
  }
  if (!isInside(real, boundary)) return 'a symbolic link that leads out of the repository'
  const stat = statSync(real)
  if (!stat.isFile()) return 'not a regular file'
  return stat.size > largest ? `larger than ${largest / 1024} KiB` : null
}

function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.length > largest) {
    throw new KnownError(`${name}: larger than ${largest / 1024} KiB, no configuration is`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new KnownError(`${name}: not UTF-8 text: save the file as UTF-8`)
  }
}

/** The start of a file, enough to tell that it is too large: a device or pipe may never end. */
function startOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(largest + 1)
    let length = 0
    for (let more = -1; more !== 0 && length < bytes.length; length += more) {
      more = readSync(file, bytes, length, bytes.length - length, null)
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return startOf(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new KnownError(`${shown(path)}: no such configuration file`)
    if (code === 'EISDIR') throw new KnownError(`${shown(path)}: a folder, not a configuration`)
    throw new KnownError(`${shown(path)}: cannot be read (${code})`)
  }
}

/** The `paperlint` of a package.json, which is another tool's file: what is not ours is let be. */
function isOurs(text: string): boolean {
  if (!text.includes('"paperlint"')) return false
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'paperlint')
  } catch {
    return true
  }
}

function inFolder(folder: string, boundary: string): Found | null {
  for (const place of places) {
    const path = join(folder, place)
    if (!lstatSync(path, { throwIfNoEntry: false })) continue
    const flaw = refusal(path, boundary)
    if (place === manifest) {
      const text = flaw ? '' : new TextDecoder().decode(bytesOf(path))
      if (!isOurs(text)) continue
      return { path: shown(path), root: folder, text, kind: 'json', section: 'paperlint' }
    }
    if (flaw) throw new KnownError(`${shown(path)}: ${flaw}, not read as a configuration`)
    const text = decoded(bytesOf(path), shown(path))
    return { path: shown(path), root: folder, text, kind: kindOf(place) }
  }
  return null
}

function kindOf(path: string): 'yaml' | 'json' {
  return path.toLowerCase().endsWith('.json') ? 'json' : 'yaml'
}

/** The folder itself, or its nearest parent that exists, with links resolved. */
function realFolder(folder: string): string {
  let at = resolve(folder)
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at)
  return realpathSync(at)
}

/**
 * The nearest configuration: in the folder, then upward to the root of its repository (the folder
 * that holds `.git`), or to the root of the file system outside of one.
 *
 * @param folder where to begin, usually a list's folder; need not exist
 * @returns the configuration file that counts, read but not yet understood, or null
 * @throws KnownError for a file in a place of ours that is a link out of the repository, no
 *   regular file, too large, or no UTF-8
 */
export function findConfig(folder: string): Found | null {
  const folders = [realFolder(folder)]
  while (!existsSync(join(folders.at(-1)!, '.git'))) {
    const parent = dirname(folders.at(-1)!)
    if (parent === folders.at(-1)) break
    folders.push(parent)
  }
  const top = folders.at(-1)!
  const inRepository = existsSync(join(top, '.git'))
  for (const at of folders) {
    const found = inFolder(at, inRepository ? top : at)
    if (found) return found
  }
  return null
}

/**
 * The file that the command line names, which is trusted: links are followed.
 *
 * @param path the file as given; `.json` is held to JSON, anything else to YAML
 * @param root the folder its globs are relative to (the working folder, as the file may lie
 *   anywhere)
 * @throws KnownError where it cannot be read, is too large, no UTF-8, or code
 */
export function readConfigFile(path: string, root: string): Found {
  const name = oneLine(path)
  if (/\.[cm]?[jt]s$/i.test(path)) {
    throw new KnownError(`${name}: code, which is never run: write it as YAML or JSON`)
  }
  const text = decoded(bytesOf(resolve(path)), name)
  const found: Found = { path: name, root: resolve(root), text, kind: kindOf(path) }
  if (!/(?:^|[/\\])package\.json$/.test(path)) return found
  if (!isOurs(text)) throw new KnownError(`${name}: has no "paperlint" key`)
  return { ...found, section: 'paperlint' }
}
