/** The action as a job runs it, on a long list of which a pull request changes a few lines. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobEnvironment, pullEvent } from '../test/support/github/job.ts'
import { Repository } from '../test/support/github/repository.ts'
import { GitHub } from '../test/support/github/server.ts'
import { makeList } from './lists.ts'
import { median } from './measure.ts'

const CHANGED = 20

/**
 * @param program `dist/action.js`
 * @param nodes programs by name
 * @returns a Markdown table: CPU, wall time and peak memory of the job, without `verify`
 */
export async function actionTable(
  program: string,
  nodes: Map<string, string>,
  entries: number,
  runs: number,
): Promise<string> {
  const lines = [
    `### The action: a pull request that changes ${CHANGED} lines of ${entries} entries`,
    '',
    '| node | CPU s | wall s | peak MiB | comments | runs |',
    '|---|--:|--:|--:|--:|--:|',
  ]
  for (const [name, node] of nodes) {
    const costs: { cpu: number; wall: number; peak: number; comments: number }[] = []
    for (let run = 0; run < runs; run++) costs.push(await once(program, node, entries))
    const middle = (key: keyof (typeof costs)[0]) => median(costs.map((cost) => cost[key]))
    lines.push(
      `| ${name} | ${middle('cpu').toFixed(2)} | ${middle('wall').toFixed(2)} | ${middle('peak').toFixed(0)} | ${middle('comments')} | ${runs} |`,
    )
  }
  return [...lines, ''].join('\n')
}

async function once(program: string, node: string, entries: number) {
  const base = makeList({ entries })
  const every = Math.floor(entries / CHANGED)
  let entry = 0
  const head = base.replace(/^> .*$/gm, (line) =>
    entry++ % every === 0 ? line.replace('/abs/', '/pdf/').replace(', [link]', ' [link]') : line,
  )
  const repository = new Repository({ 'README.md': base }, { 'README.md': head })
  const github = new GitHub()
  github.pulls.push({ number: 7, state: 'open', headOwner: 'owner', branch: 'change', repository })
  const url = await github.start()
  const temporary = mkdtempSync(join(tmpdir(), 'paperlint-runner-'))
  try {
    writeFileSync(join(temporary, 'event.json'), JSON.stringify(pullEvent(repository)))
    writeFileSync(join(temporary, 'output'), '')
    const cost = join(temporary, 'cost')
    const job = { event: 'pull_request', temporary }
    const child = spawn('/usr/bin/time', ['-q', '-o', cost, '-f', '%U %S %e %M', node, program], {
      cwd: repository.folder,
      env: jobEnvironment(repository, url, job),
      stdio: 'ignore',
    })
    await new Promise((done) => child.on('close', done))
    const [user, system, wall, memory] = readFileSync(cost, 'utf8').trim().split(' ').map(Number)
    const comments = github.comments.length
    return { cpu: user! + system!, wall: wall!, peak: memory! / 1024, comments }
  } finally {
    await github.stop()
    repository.remove()
    rmSync(temporary, { recursive: true, force: true })
  }
}
