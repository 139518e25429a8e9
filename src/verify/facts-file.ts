import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import envPaths from 'env-paths'
import {
  type FactMap,
  mergeFacts,
  parseFacts,
  renderFacts,
  type StoredFact,
} from './facts-format.ts'
import { withLock } from './facts-lock.ts'

/** A larger file is none of ours: a hundred thousand papers take a tenth of it. */
const MOST_BYTES = 256 << 20

/** What has been looked up before, kept between runs. */
export interface FactsFile {
  facts: FactMap
  /** One line each: damaged, of a later version, not to be read. */
  warnings: string[]
  /**
   * Adds facts to the file, merging with what others have written meanwhile. What cannot be written
   * is a warning: the report of the run is worth more than its cache.
   */
  save(fresh: FactMap): Promise<void>
}

/** @returns where facts are kept unless `--facts` says otherwise: in the user's cache folder */
export function defaultFactsPath(): string {
  return join(envPaths('paperlint', { suffix: '' }).cache, 'facts.json')
}

/** @param path absolute; the file need not be there */
export async function openFactsFile(path: string): Promise<FactsFile> {
  const warnings: string[] = []
  const first = await load(path, warnings)
  return {
    facts: first ?? new Map(),
    warnings,
    async save(fresh) {
      if (fresh.size === 0 || first === null) return
      try {
        await mkdir(dirname(path), { recursive: true })
        await withLock(`${path}.lock`, async () => {
          const now = await load(path, warnings)
          if (now === null) return
          mergeFacts(now, keepable(fresh))
          await replace(path, renderFacts(now))
        })
      } catch (error) {
        warnings.push(
          `${path}: cannot be written (${reasonOf(error)}): what was looked up is not kept`,
        )
      }
    },
  }
}

/** What could not be verified is asked again the next time. */
function keepable(facts: FactMap): FactMap {
  const keep = (fact: StoredFact) =>
    !('verdict' in fact) || (fact.verdict !== 'unverifiable' && fact.verdict !== 'blocked')
  return new Map([...facts].filter(([, fact]) => keep(fact) && !fact.stale))
}

/** @returns what the file holds; null where it must be left as it is */
async function load(path: string, warnings: string[]): Promise<FactMap | null> {
  let text: string | null
  try {
    text = await readText(path)
  } catch (error) {
    warnings.push(`${path}: cannot be read (${reasonOf(error)}): nothing known is used or kept`)
    return null
  }
  if (text === null) return new Map()
  const read = parseFacts(text)
  if (read.kind === 'newer') {
    warnings.push(
      `${path}: written by a later paperlint (version ${read.version}): left alone, not used`,
    )
    return null
  }
  if (read.kind === 'damaged') {
    const aside = await setAside(path)
    warnings.push(`${path}: damaged, set aside as ${aside}: everything is looked up anew`)
    return new Map()
  }
  if (read.dropped > 0)
    warnings.push(`${path}: ${read.dropped} facts of a wrong shape are not used`)
  return read.facts
}

/** @returns null where there is no file. A pipe or a device is never waited for. */
async function readText(path: string): Promise<string | null> {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (file === null) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new Error('no file')
    if (stats.size > MOST_BYTES) throw new Error('too large')
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

async function setAside(path: string): Promise<string> {
  const aside = `${path}.damaged-${randomBytes(3).toString('hex')}`
  await rename(path, aside)
  return aside
}

/** A new file takes the name of the old one: a reader sees one or the other, a symlink goes. */
async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const file = await open(temporary, 'wx')
  try {
    await file
      .writeFile(text)
      .then(() => file.sync())
      .finally(() => file.close())
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}
