import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach } from 'vitest'
import { programFile } from './cli.ts'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** A program that goes on until it is told to end. */
export interface Watching {
  /** @returns the output from the last call on, once it holds this */
  until(text: string | RegExp): Promise<string>
  end(signal: NodeJS.Signals): Promise<{ status: number | null; signal: NodeJS.Signals | null }>
}

/** Starts the program; both outputs are taken as one. */
export function start(args: string[], cwd: string): Watching {
  const child = spawn(process.execPath, [programFile, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  let look = () => {}
  const take = (text: string) => {
    output += text
    look()
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const closed = new Promise<Awaited<ReturnType<Watching['end']>>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }))
  })
  return {
    until: (text) =>
      new Promise((resolve, reject) => {
        look = () => {
          const found = typeof text === 'string' ? output.includes(text) : text.test(output)
          if (!found) return
          look = () => {}
          const seen = output
          output = ''
          resolve(seen)
        }
        child.on('close', () => reject(new Error(`ended without ${text}: ${output}`)))
        look()
      }),
    end: (signal) => {
      child.kill(signal)
      return closed
    },
  }
}
