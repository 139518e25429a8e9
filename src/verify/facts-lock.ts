import { open, rename, stat, unlink } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** A lock is held for as long as a file takes to be written; one this old has been forgotten. */
const FORGOTTEN = 20_000
/** After so long the work is done without the lock: better than not at all. */
const PATIENCE = 10_000

/**
 * Does some work while no other process does it. A process that was killed leaves its lock; it is
 * taken over once it is old.
 *
 * @param path of the lock, a file that is there while the work is done
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const held = await acquire(path)
  try {
    return await work()
  } finally {
    if (held) await unlink(path).catch(() => {})
  }
}

async function acquire(path: string): Promise<boolean> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    try {
      await (await open(path, 'wx')).close()
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (await isForgotten(path)) {
      // Renamed first: of two that find it, one gets it, and the other finds nothing to rename.
      const away = `${path}.${process.pid}`
      await rename(path, away).then(
        () => unlink(away),
        () => {},
      )
    } else await sleep(10 + Math.random() * 30)
  }
  return false
}

async function isForgotten(path: string): Promise<boolean> {
  const made = await stat(path).catch(() => null)
  return made !== null && Date.now() - made.mtimeMs > FORGOTTEN
}
