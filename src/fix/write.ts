import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { KnownError } from '../model/errors.ts'

export interface Change {
  /** The file, as the user named it: goes into messages. */
  path: string
  /** Its content when it was read, byte for byte: a byte order mark included. */
  before: string
  after: string
  /** The folder the run is about: a symlink inside it may not lead out of it. */
  root: string
}

/**
 * Writes a mended file, or leaves it as it is: the text goes to a new file beside it, which then
 * takes its name. Mode and owner are kept, a symlink stays one and its target is written.
 *
 * @throws KnownError where the file is not there, is read-only or no file, was changed since it was
 *   read, is reached by a symlink out of the tree, or cannot be written (full disk and the like)
 */
export async function writeChange({ path, before, after, root }: Change): Promise<void> {
  try {
    const target = await insideTarget(path, root)
    const stats = await stat(target)
    await assertWritable(path, target, stats)
    // Just before the rename, so that as little as possible can happen in between.
    const unchanged = async () => {
      if (!(await readFile(target)).equals(Buffer.from(before))) {
        throw new KnownError(
          `${path}: changed while it was being checked, left as it is: run again`,
        )
      }
    }
    await replaceFile(target, Buffer.from(after), stats, unchanged)
  } catch (error) {
    throw known(path, error)
  }
}

/** The file behind symlinks, which must stay in the tree, or in its folder if named from outside. */
async function insideTarget(path: string, root: string): Promise<string> {
  const target = await realpath(path)
  const named = isInside(resolve(root), resolve(path)) ? root : dirname(path)
  if (isInside(await realpath(named), target)) return target
  throw new KnownError(`${path}: a symlink out of the tree (to ${target}), left as it is`)
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A rename needs no permission on the file itself, and root needs none at all: so ask the mode. */
async function assertWritable(path: string, target: string, stats: Stats): Promise<void> {
  if (!stats.isFile()) throw new KnownError(`${path}: not a file, left as it is`)
  if (!(stats.mode & constants.S_IWUSR)) throw new KnownError(readOnly(path))
  await access(target, constants.W_OK)
}

function readOnly(path: string): string {
  return `${path}: read-only, left as it is: make it writable, or use --diff to see the fixes`
}

/**
 * Done by hand since write-file-atomic 7 takes a short write (which is how a disk fills up) for a
 * whole one and renames the stump, and follows a symlink that waits under its predictable
 * temporary name.
 */
async function replaceFile(
  target: string,
  content: Buffer,
  { mode, uid, gid }: Stats,
  lastCheck: () => Promise<void>,
): Promise<void> {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`
  // Exclusive: what stands under that name is neither followed nor overwritten.
  const file = await open(temporary, 'wx', mode & 0o777)
  try {
    try {
      await file.writeFile(content)
      const made = await file.stat()
      if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid)
      await file.chmod(mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    await lastCheck()
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  ELOOP: 'a symlink that leads to itself',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than allowed',
  EROFS: 'the file system is read-only',
  EIO: 'the device failed',
  ENAMETOOLONG: 'the name is too long',
}

/** What the world does is the user's to know; anything else is a bug. */
function known(path: string, error: unknown): unknown {
  if (error instanceof KnownError || !(error instanceof Error) || !('code' in error)) return error
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  if ((code === 'EACCES' || code === 'EPERM') && syscall === 'access') {
    return new KnownError(readOnly(path))
  }
  const reason =
    code === 'EACCES' || code === 'EPERM'
      ? 'no permission to write beside it'
      : (reasons[code ?? ''] ?? error.message)
  return new KnownError(`${path}: cannot be written, left as it is: ${reason}`, { cause: error })
}
