import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, inject } from 'vitest'
import { buildCli } from './global-setup.ts'

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The program as the global setup built it, or built here where that has not run. */
const program = inject('cli') ?? (await buildHere())

/** The program's file, for tests that start it themselves. */
export const programFile = program

/** The program as a shell calls it. */
export const command = `'${process.execPath}' '${program}'`

async function buildHere(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'paperlint-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return buildCli(folder)
}

/** The environment of a user who has set nothing: no colours forced, no CI system. */
function environment(env: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', ...env }
}

/** Runs the program as a process of its own. */
export function paperlint(args: string[], { cwd, input, env }: RunOptions = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw error
  return { status, stdout, stderr }
}

/** Runs a line of shell with `paperlint` standing for the program. */
export function shell(line: string, { cwd, env }: RunOptions = {}): Promise<Ran> {
  const own = `paperlint() { ${command} "$@"; }; ${line}`
  const child = spawn('sh', ['-c', own], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran: Ran = { status: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ ...ran, status }))
  })
}

/**
 * Makes a folder with these files, gone after the test.
 *
 * @returns its path, links resolved
 */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'paperlint-test-')))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
