/** Links to measure with: sites on loopback that answer late, and the tools that ask them. */
import { fork, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Tool } from './measure.ts'

export interface Sites {
  hosts: number
  links: number
  /** Milliseconds until an answer. */
  latency: number
}

/** Runs the sites in a process of their own, so that what they cost is nobody's, while `work` does. */
export async function withSites(
  { hosts, links, latency }: Sites,
  folder: string,
  work: (list: string) => void,
): Promise<void> {
  const sites = fork(fileURLToPath(new URL('sites.mjs', import.meta.url)), [
    String(hosts),
    String(latency),
  ])
  try {
    const ports = await new Promise<number[]>((resolve, reject) => {
      sites.once('message', (message) => resolve(message as number[]))
      sites.once('exit', () => reject(new Error('the sites did not start')))
    })
    const urls = Array.from({ length: links }, (_, at) => {
      const url = `http://127.0.0.${(at % hosts) + 1}:${ports[at % hosts]}/paper/${at}`
      return new URL(url).href
    })
    const entries = urls.map((url, at) => `- On Large Models in Case ${at}, [link](${url})`)
    const list = join(folder, 'links.md')
    writeFileSync(list, `# Papers\n\n${entries.join('\n')}\n`)
    writeFileSync(join(folder, 'links.txt'), urls.join('\n'))
    work(list)
  } finally {
    sites.kill()
  }
}

/**
 * Every program is to ask every link: one that refuses them (this one asks the ports 80 and 443
 * alone) would look very fast.
 */
function checkWork([command, ...options]: string[], facts: string, links: number): void {
  rmSync(facts, { force: true })
  const { stdout } = spawnSync(command!, options, { encoding: 'utf8' })
  const known = Object.keys(JSON.parse(readFileSync(facts, 'utf8')).facts).length
  if (known !== links) throw new Error(`${known} of ${links} links were looked up:\n${stdout}`)
}

/**
 * The bare loop is first: it is the least that can be done.
 *
 * @throws where this program does not look up every link
 */
export function linkTools(root: string, list: string): Tool[] {
  const node = process.execPath
  const facts = join(list, '..', 'facts.json')
  const urls = list.replace(/\.md$/, '.txt')
  const paperlint = [node, join(root, 'dist/cli.js')].concat([
    '--no-config',
    '--verify',
    '--allow-private-network',
    '--facts',
    facts,
    list,
  ])
  checkWork(paperlint, facts, readFileSync(urls, 'utf8').split('\n').length)
  return [
    {
      name: 'bare undici loop, 64 at once',
      command: [node, join(root, 'bench/loop.mjs'), urls],
    },
    {
      name: 'paperlint --verify',
      // Nothing looked up before: every run asks anew.
      command: ['bash', '-c', 'rm -f "$0"; exec "$@"', facts, ...paperlint],
    },
    {
      name: 'linkinator',
      command: [node, join(root, 'bench/node_modules/.bin/linkinator'), list].concat([
        '--markdown',
        '--concurrency',
        '64',
        '--silent',
      ]),
    },
  ]
}
