import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { KnownError } from '../model/errors.ts'

/** No list comes near: the largest known has 2 MB. */
const LARGEST = 20 * 2 ** 20

/**
 * @param file a regular file
 * @param path how messages name it
 * @returns its text, a byte order mark included, so that places and fixes fit the file
 * @throws KnownError where it is too large, binary, no UTF-8 or unreadable
 */
export function readList(file: string, path: string): string {
  const size = attempt(path, () => statSync(file).size)
  if (size > LARGEST) throw new KnownError(`${path}: ${inMiB(size)} large, more than a list can be`)
  return decodeList(
    attempt(path, () => readFileSync(file)),
    path,
  )
}

/** @returns the text of standard input; see `readList` */
export async function readInput(input: AsyncIterable<Uint8Array>, path: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > LARGEST) {
      throw new KnownError(`${path}: larger than ${inMiB(LARGEST)}, more than a list can be`)
    }
    chunks.push(chunk)
  }
  return decodeList(Buffer.concat(chunks), path)
}

function inMiB(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`
}

function attempt<Result>(path: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code) throw error
    throw new KnownError(`${path}: cannot be read (${code})`)
  }
}

/** @returns the text of a list's bytes; see `readList` */
export function decodeList(bytes: Uint8Array, path: string): string {
  if (bytes.length > LARGEST) {
    throw new KnownError(`${path}: ${inMiB(bytes.length)} large, more than a list can be`)
  }
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'LE' : ''
  if (mark || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new KnownError(`${path}: UTF-16 text: save it as UTF-8`)
  }
  if (bytes.includes(0)) throw new KnownError(`${path}: a binary file, not a list`)
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const at = firstFlaw(bytes)
  const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1)
  throw new KnownError(`${path}:${line}: not UTF-8 at byte ${at}: save the file as UTF-8`)
}

/** Where the first character that is none begins. */
function firstFlaw(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (canGoOn(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // What is good so far may end within that character.
  while (!isUtf8(bytes.subarray(0, good))) good--
  return good
}

function canGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
