/** Measures whole processes: CPU and wall time in seconds, peak memory in MiB. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Cost {
  cpu: number
  wall: number
  peak: number
}

export interface Tool {
  name: string
  /** Program and arguments; run in the folder of the lists. */
  command: string[]
  env?: Record<string, string>
}

/**
 * Runs one command under bash's `time` (milliseconds) and GNU time (peak memory).
 *
 * @returns what it cost, or null where it failed: killed, or not there. Findings are no failure.
 */
export function cost({ command, env }: Tool, cwd: string, longest: number): Cost | null {
  const folder = mkdtempSync(join(tmpdir(), 'paperlint-bench-'))
  const memory = join(folder, 'memory')
  const script = `TIMEFORMAT='@@%3R %3U %3S'; time /usr/bin/time -q -o "$0" -f %M "$@" >"$0.out" 2>"$0.err"`
  try {
    const ran = spawnSync('bash', ['-c', script, memory, ...command], {
      cwd,
      encoding: 'utf8',
      timeout: longest * 1000,
      env: { ...process.env, ...env },
    })
    const times = /@@([\d.]+) ([\d.]+) ([\d.]+)/.exec(ran.stderr)
    if (!times || ran.signal || ran.status === null || ran.status > 2) return null
    // A program that breaks leaves with 1 as one that finds something does, but for its trace.
    if (/^Node\.js v\d/m.test(readFileSync(`${memory}.err`, 'utf8'))) return null
    const [wall, user, system] = times.slice(1).map(Number) as [number, number, number]
    return { cpu: user + system, wall, peak: Number(readFileSync(memory, 'utf8')) / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

export interface Row {
  name: string
  runs: number
  cost: Cost | null
  /** CPU against the first tool's, run by run. */
  ratio: number | null
}

/**
 * Runs the tools in turn, so that each run of one has a run of the others beside it.
 *
 * @param runs how often; a tool that takes longer than `slow` seconds is run once
 */
export function compare(tools: Tool[], cwd: string, runs: number, slow = 20): Row[] {
  const costs = tools.map((): (Cost | null)[] => [])
  for (let round = 0; round < runs; round++) {
    tools.forEach((tool, index) => {
      const before = costs[index]!
      const last = before.at(-1)
      if (last === null || (last && last.wall > slow)) return
      before.push(cost(tool, cwd, 300))
    })
  }
  return tools.map(({ name }, index) => {
    const own = costs[index]!.filter((one) => one !== null)
    if (own.length < costs[index]!.length) return { name, runs: 0, cost: null, ratio: null }
    const pick = (key: keyof Cost) => median(own.map((one) => one[key]))
    const ratios = own.map((one, round) => one.cpu / (costs[0]![round]?.cpu ?? Number.NaN))
    return {
      name,
      runs: own.length,
      cost: { cpu: pick('cpu'), wall: pick('wall'), peak: pick('peak') },
      ratio: median(ratios),
    }
  })
}

/** @returns a Markdown table */
export function table(title: string, rows: Row[]): string {
  const first = rows[0]?.name ?? ''
  const lines = rows.map(({ name, runs, cost, ratio }) => {
    if (!cost || ratio === null) return `| ${name} | failed | | | | |`
    const { cpu, wall, peak } = cost
    const cells = [cpu.toFixed(3), wall.toFixed(3), peak.toFixed(0), `${ratio.toFixed(2)}x`, runs]
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return [
    `### ${title}`,
    '',
    `| tool | CPU s | wall s | peak MiB | CPU to ${first} | runs |`,
    '|---|--:|--:|--:|--:|--:|',
    ...lines,
    '',
  ].join('\n')
}
