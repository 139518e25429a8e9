import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a final slash. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** @returns the files below a folder, as sorted paths relative to it, with forward slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort()
}

/** @returns the paths at which two folders differ: in content, or there in one only. */
export async function differences(one: string, other: string): Promise<string[]> {
  const paths = new Set([...(await filesBelow(one)), ...(await filesBelow(other))])
  const changed: string[] = []
  for (const path of [...paths].sort()) {
    const [a, b] = await Promise.all([one, other].map((folder) => readOrNull(join(folder, path))))
    if (!a || !b || !a.equals(b)) changed.push(path)
  }
  return changed
}

async function readOrNull(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null)
}
