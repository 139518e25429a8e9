import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { CheckOptions } from '../options.ts'
import { progressLine } from '../report/progress.ts'
import type { Verify } from '../run/look-up.ts'
import { version } from '../version.ts'

/** How a run looks things up, and what to do when it has. */
export interface Online {
  verify: Verify | null
  /** Takes the line of progress from the terminal. */
  done(): void
}

/** @returns what `--verify` or `--offline` and their companions ask for */
export function onlineOf(options: CheckOptions): Online {
  const { offline = false, facts, contact, allowPrivateNetwork = false } = options
  const line = progressLine(process.stderr, () => performance.now())
  return {
    verify: {
      version,
      offline,
      factsPath: facts === undefined ? undefined : resolve(facts),
      contact,
      allowPrivateNetwork,
      // Watching has a Ctrl-C of its own.
      ...(!options.watch && { onInterrupt }),
      onProgress: (state) => line.show(state),
    },
    done: () => line.clear(),
  }
}

/** The first Ctrl-C ends looking up and keeps what is known; a second one ends the program. */
function onInterrupt(end: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}
