import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Found } from '../files/collect.ts'
import { decodeList } from '../files/read.ts'
import { treeOf } from '../files/tree.ts'
import type { PullTarget } from './target.ts'

/** @returns the path of a list from the root of its repository, with forward slashes */
export function pathInRepository({ real }: Found, cwd: string): string {
  return relative(treeOf(real, cwd), real).split(sep).join('/')
}

/**
 * What is checked out for a pull request is its merge with the base, while comments stand on lines
 * of its head.
 *
 * @returns the texts at the head of those lists that differ from what is checked out, by path
 * @throws KnownError where one cannot be read as text
 */
export async function headTexts(
  { api, changed }: Pick<PullTarget, 'api' | 'changed'>,
  lists: readonly Found[],
  cwd: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const list of lists) {
    const change = changed.get(pathInRepository(list, cwd))
    if (!change?.blob || change.blob === blobOf(readFileSync(list.real), change.blob)) continue
    const bytes = await api.blob(change.blob)
    texts.set(list.path, decodeList(bytes, list.path))
  }
  return texts
}

/** The id that git gives to a content: SHA-1, or SHA-256 in repositories that use it. */
function blobOf(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
