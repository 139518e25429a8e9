import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { getText, postText } from './control.ts'
import type { Recorded, World } from './world.ts'

export interface Seen {
  requests: Recorded[]
  connects: string[]
  connections: number
}

/** The stand-in internet in another process. */
export interface FarInternet {
  /** For the environment of the program under test. */
  env: Record<string, string>
  ca: string[]
  detour: Record<number, number>
  seen(): Promise<Seen>
  change(world: World): Promise<void>
  close(): Promise<void>
}

/** Starts the stand-in in a process of its own; `close` ends that process. */
export async function spawnInternet(world: World): Promise<FarInternet> {
  const file = fileURLToPath(new URL('process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  child.stdin.write(`${JSON.stringify(world)}\n`)
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more
      if (text.includes('\n')) resolve(text)
    })
    child.on('close', () => reject(new Error('the stand-in internet did not start')))
  })
  type Started = Pick<FarInternet, 'env' | 'ca' | 'detour'> & { port: number }
  const { port, ...started }: Started = JSON.parse(line)
  return {
    ...started,
    seen: async () => JSON.parse(await getText(port)),
    change: async (next) => {
      await postText(port, JSON.stringify(next))
    },
    async close() {
      child.stdin.end()
      await ended
    },
  }
}
