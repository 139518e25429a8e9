import { text } from 'node:stream/consumers'
import { openNet } from '../../src/verify/net/net.ts'
import type { Answer, Refusal } from '../../src/verify/net/types.ts'
import { publicAddress } from './net.ts'

/**
 * A process that asks for a list of URLs, so that its memory is its own. Standard input: the URLs,
 * what names resolve to (each time the next; the last for ever), and where the internet stands in.
 */
export interface HostileRun {
  urls: string[]
  names: Record<string, string[]>
  ca: string[]
  detour: Record<number, number>
  deadline: number
}

export interface HostileResult {
  results: (Answer | Refusal)[]
  /** Of memory, at its peak, in bytes. */
  growth: number
}

const run: HostileRun = JSON.parse(await text(process.stdin))
const net = openNet({
  version: '1',
  env: {},
  ca: run.ca,
  detour: run.detour,
  lookup: async (host) => {
    const answers = run.names[host]
    const address = answers && (answers.length > 1 ? answers.shift() : answers[0])
    return address ? [{ address, family: address.includes(':') ? 6 : 4 }] : [publicAddress]
  },
})
// What any first request needs: code, the certificate store, the parser.
for (const scheme of ['http', 'https']) await net.ask({ url: `${scheme}://warm.example.com/` })
const before = process.memoryUsage().rss
const asked = run.urls.map((url) => net.ask({ url, deadline: run.deadline }))
const results = await Promise.all(asked)
const growth = process.resourceUsage().maxRSS * 1024 - before
await net.close()
const brief = results.map((result) => ('body' in result ? { ...result, body: '' } : result))
process.stdout.write(JSON.stringify({ results: brief, growth } satisfies HostileResult))
