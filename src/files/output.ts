import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { open, rename, unlink, writeFile } from 'node:fs/promises'
import { KnownError } from '../model/errors.ts'

/**
 * Writes a report in one go: a reader never sees half of it, and a failure leaves the old one.
 * What is no regular file (`/dev/stdout`, a pipe) is written to directly.
 *
 * @param option how messages name what asked for it
 * @throws KnownError where it cannot be written
 */
export async function writeOutput(
  path: string,
  text: string,
  option = '--output-file',
): Promise<void> {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat || stat.isFile()) await replace(path, text)
    else await writeFile(path, text)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code) throw error
    throw new KnownError(`${option}: cannot write ${path} (${reasons[code] ?? code})`)
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'its folder is not there',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  ENOSPC: 'no space left on the device',
}

async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const file = await open(temporary, 'wx')
  try {
    await file.writeFile(text).finally(() => file.close())
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}
