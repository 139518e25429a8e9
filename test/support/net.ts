import { openNet } from '../../src/verify/net/net.ts'
import type { Clock, Net, NetOptions, Refusal } from '../../src/verify/net/types.ts'
import { type Answer, isAnswer } from '../../src/verify/net/types.ts'
import type { Internet } from './internet/internet.ts'

/** An address of the internet proper, for names that resolve. */
export const publicAddress = { address: '93.184.216.34', family: 4 }

/** A clock that moves only when somebody sleeps. */
export function fakeClock(): Clock & { slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
    },
  }
}

/** The network under test, with the stand-in where the internet would be and no proxy. */
export function direct(internet: Internet, options: Partial<NetOptions> = {}): Net {
  return openNet({
    version: '1.2.3',
    env: {},
    ca: internet.ca,
    detour: internet.detour,
    lookup: async () => [publicAddress],
    clock: fakeClock(),
    ...options,
  })
}

/** The same behind the stand-in's proxy. */
export function proxied(internet: Internet, options: Partial<NetOptions> = {}): Net {
  const { env, ca } = internet
  return openNet({ version: '1.2.3', env, ca, clock: fakeClock(), ...options })
}

export function answered(result: Answer | Refusal): Answer {
  if (!isAnswer(result)) throw new Error(`refused: ${result.kind}: ${result.reason}`)
  return result
}

export function refused(result: Answer | Refusal): Refusal {
  if (isAnswer(result)) throw new Error(`answered: ${result.status} ${result.url}`)
  return result
}
