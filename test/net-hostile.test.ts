import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HostileResult, HostileRun } from './support/hostile-run.ts'
import { hostileUrls } from './support/hostile-urls.ts'
import { type FarInternet, type Seen, spawnInternet } from './support/internet/spawn.ts'
import type { Behaviour, World } from './support/internet/world.ts'

const behaviours: Record<Behaviour, string> = {
  reset: 'network',
  hang: 'timeout',
  drip: 'timeout',
  'endless-body': 'truncated',
  'gzip-bomb': 'truncated',
  'deflate-bomb': 'truncated',
  'brotli-bomb': 'truncated',
  'endless-headers': 'too-large',
  'endless-hints': 'timeout',
  truncated: 'network',
}

/** Names and what they resolve to, one connection after the other. */
const names: Record<string, string[]> = {
  'loopback.example.com': ['127.0.0.1'],
  'metadata.example.com': ['169.254.169.254'],
  'six.example.com': ['::1'],
  'mapped.example.com': ['::ffff:10.0.0.1'],
  'nat64.example.com': ['64:ff9b::7f00:1'],
  'unique.example.com': ['fd00::1'],
  'rebinding.example.com': ['93.184.216.34', '127.0.0.1'],
}
const privateNames = Object.keys(names).filter((name) => name !== 'rebinding.example.com')

const inward = [
  'http://127.0.0.1/',
  'http://169.254.169.254/',
  '//localhost/',
  'file:///etc/passwd',
]

const world: World = {
  pages: {
    'http://warm.example.com/': 200,
    'https://warm.example.com/': 200,
    'http://rebinding.example.com/1': { headers: { connection: 'close' }, body: 'first' },
    'http://rebinding.example.com/2': 200,
    ...Object.fromEntries(privateNames.map((name) => [`http://${name}/`, 200])),
    ...Object.fromEntries(
      inward.map((redirect, i) => [`https://inward.example.com/${i}`, { redirect }]),
    ),
    ...Object.fromEntries(
      Object.keys(behaviours).flatMap((name) =>
        ['http', 'https'].map((scheme) => [
          `${scheme}://${name}.example.com/`,
          { behaviour: name as Behaviour },
        ]),
      ),
    ),
  },
}

/** What must not lead to a single connection. */
const forbidden: [string, string][] = [
  ...hostileUrls.map(([url]): [string, string] => [url, 'blocked']),
  ...privateNames.map((name): [string, string] => [`http://${name}/`, 'blocked']),
]

const expected: [string, string][] = [
  ...forbidden,
  ...inward.map((_, i): [string, string] => [`https://inward.example.com/${i}`, 'blocked']),
  ...Object.entries(behaviours).flatMap(([name, kind]): [string, string][] => [
    [`http://${name}.example.com/`, kind],
    [`https://${name}.example.com/`, kind],
  ]),
]

let internet: FarInternet
let untouched: Seen
let run: HostileResult
let seen: Seen

async function ask(asked: Omit<HostileRun, 'ca' | 'detour'>): Promise<HostileResult> {
  const { ca, detour } = internet
  const file = fileURLToPath(new URL('support/hostile-run.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ ...asked, ca, detour } satisfies HostileRun))
  return JSON.parse(await text(child.stdout))
}

beforeAll(async () => {
  internet = await spawnInternet(world)
  await ask({ urls: forbidden.map(([url]) => url), names, deadline: 3_000 })
  untouched = await internet.seen()
  run = await ask({ urls: expected.map(([url]) => url), names, deadline: 3_000 })
  seen = await internet.seen()
})
afterAll(() => internet.close())

describe('a list of hostile URLs', () => {
  it('has every one of them refused or cut off', () => {
    const kinds = run.results.map((result) => {
      if (!('status' in result)) return result.kind
      return result.truncated ? 'truncated' : String(result.status)
    })
    expect(expected.map(([url], i) => [url, kinds[i]])).toEqual(expected)
  })

  it('leads to no connection at all where none is allowed', () => {
    const warm = ['http://warm.example.com/', 'https://warm.example.com/']
    expect(untouched.requests.map(({ url }) => url)).toEqual(warm)
    expect(untouched.connections).toBe(warm.length)
  })

  it('leads to no request but those that are allowed', () => {
    const allowed = new Set(Object.keys(behaviours).map((name) => `${name}.example.com`))
    allowed.add('warm.example.com').add('inward.example.com')
    const others = seen.requests.filter(({ host }) => !allowed.has(host))
    expect(others).toEqual([])
  })

  it('costs less than 50 MiB', () => {
    expect(expected.length).toBeGreaterThan(60)
    expect(run.growth).toBeLessThan(50 * 1024 * 1024)
  })
})

describe('a name that changes its mind', () => {
  it('is asked only while it is public', async () => {
    const urls = ['http://rebinding.example.com/1']
    const once = await ask({ urls, names, deadline: 3_000 })
    expect(once.results[0]).toMatchObject({ status: 200 })
    const before = (await internet.seen()).requests.length
    const later = { ...names, 'rebinding.example.com': ['127.0.0.1'] }
    const twice = await ask({
      urls: ['http://rebinding.example.com/2'],
      names: later,
      deadline: 3_000,
    })
    expect(twice.results[0]).toMatchObject({ kind: 'blocked' })
    // The two of the warming up.
    expect((await internet.seen()).requests.length).toBe(before + 2)
  })
})
