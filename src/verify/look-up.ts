import type { Facts } from '../model/facts.ts'
import type { PaperList } from '../model/list.ts'
import type { Verification } from '../model/verification.ts'
import { defaultFactsPath, openFactsFile } from './facts-file.ts'
import { systemClock } from './net/clock.ts'
import { openNet } from './net/net.ts'
import type { Waiting } from './net/types.ts'
import { verify } from './verify.ts'

/** A run ends after so many milliseconds, whatever is left: half an hour. */
const RUN_DEADLINE = 1_800_000

export interface LookUpOptions {
  /** The program's, for the User-Agent. */
  version: string
  /** Nothing is asked: only what is known counts. */
  offline: boolean
  /** Where facts are kept, absolute; none for the user's cache folder. */
  factsPath: string | undefined
  /** A mail address for the User-Agent. */
  contact: string | undefined
  /** From the command line only. */
  allowPrivateNetwork: boolean
  /** Ends the run soon; what has been looked up is kept. */
  signal: AbortSignal | undefined
  /** Whether a list's configuration excludes a URL. */
  excluded: (url: string, list: PaperList) => boolean
  /** Told whenever something is settled or waited for. */
  onProgress: ((state: ProgressState) => void) | undefined
}

/** How far a run has come. */
export interface ProgressState {
  requests: number
  /** Papers and addresses, each once. */
  settled: number
  total: number
  /** The last wait that has begun, and when, in the clock's milliseconds. */
  waiting: (Waiting & { since: number }) | null
}

/**
 * Looks up everything the entries of some lists link, with the facts file before and after.
 *
 * @returns the facts for the rules, and the numbers for the reports
 * @throws KnownError where the contact or the proxy's address cannot be used
 */
export async function lookUp(
  lists: readonly PaperList[],
  options: LookUpOptions,
): Promise<{ facts: Facts; verification: Verification }> {
  const { offline, factsPath, signal, excluded, onProgress } = options
  const state: ProgressState = { requests: 0, settled: 0, total: 0, waiting: null }
  const tell = (change: Partial<ProgressState>) => {
    Object.assign(state, change, { requests: net?.requests ?? 0 })
    onProgress?.(state)
  }
  const net = offline
    ? null
    : openNet({ ...netOptions(options), onWait: (waiting) => wait(waiting) })
  const wait = (waiting: Waiting) => tell({ waiting: { ...waiting, since: systemClock.now() } })
  const file = await openFactsFile(factsPath ?? defaultFactsPath())
  try {
    const { facts, fresh, verification } = await verify(lists, {
      net,
      clock: systemClock,
      known: file.facts,
      now: Date.now,
      ...(signal && { signal }),
      excluded,
      onProgress: (progress) => tell({ ...progress, waiting: null }),
    })
    await file.save(fresh)
    return { facts, verification: { ...verification, warnings: file.warnings } }
  } finally {
    await net?.close()
  }
}

function netOptions({ version, contact, allowPrivateNetwork, signal }: LookUpOptions) {
  return {
    version,
    allowPrivateNetwork,
    runDeadline: RUN_DEADLINE,
    ...(contact !== undefined && { contact }),
    ...(signal && { signal }),
  }
}
