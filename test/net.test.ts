import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KnownError } from '../src/model/errors.ts'
import { openNet } from '../src/verify/net/net.ts'
import type { Net, NetOptions } from '../src/verify/net/types.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'
import type { Page, World } from './support/internet/world.ts'
import { answered, direct, fakeClock, publicAddress, refused } from './support/net.ts'

let internet: Internet
const nets: Net[] = []

beforeEach(async () => {
  internet = await startInternet()
})
afterEach(async () => {
  await Promise.all(nets.splice(0).map((net) => net.close()))
  await internet.close()
})

/** The network before a world of these pages on example.com. */
function net(pages: Record<string, number | Page>, options: Partial<NetOptions> = {}): Net {
  const named = Object.entries(pages).map(([path, page]) => {
    return [path.startsWith('http') ? path : `https://example.com${path}`, page] as const
  })
  internet.world = { pages: Object.fromEntries(named) } satisfies World
  const made = direct(internet, options)
  nets.push(made)
  return made
}

const at = (path: string) => `https://example.com${path}`
const paths = () => internet.requests.map(({ method, url }) => `${method} ${url}`)

describe('a request', () => {
  it('is answered with status, headers and body', async () => {
    const headers = { 'content-type': 'text/html', 'x-two': 'a' }
    const { ask } = net({ '/a?b=1': { headers, body: 'grüezi' } })
    const answer = answered(await ask({ url: `${at('/a?b=1')}#part` }))
    expect(answer).toMatchObject({ status: 200, body: 'grüezi', bytes: 7, truncated: false })
    expect(answer.headers).toMatchObject(headers)
    expect(answer.url).toBe(`${at('/a?b=1')}#part`)
    expect(paths()).toEqual([`GET ${at('/a?b=1')}`])
  })

  it('says who asks, and nothing else of the user', async () => {
    const { ask } = net({ '/': 200 }, { contact: 'me@example.org' })
    await ask({ url: at('/'), accept: 'text/html' })
    const { headers } = internet.requests[0]!
    expect(headers).toEqual({
      host: 'example.com',
      connection: 'keep-alive',
      'user-agent':
        'paperlint/1.2.3 (+https://github.com/paperlint/paperlint; mailto:me@example.org)',
      accept: 'text/html',
      'accept-encoding': 'gzip, br',
    })
  })

  it.each(['me', 'me@example.org\r\nx: y', 'a b@example.org', '@', 'é@example.org'])(
    'is not made under the contact %j',
    (contact) => {
      expect(() => direct(internet, { contact })).toThrow(KnownError)
    },
  )

  it.each(['HEAD', 'GET'] as const)(
    '%s goes over the connection of the one before',
    async (method) => {
      const { ask } = net({ '/a': { body: 'a' }, '/b': { redirect: '/a' } })
      const before = internet.connections()
      for (let i = 0; i < 5; i++) answered(await ask({ url: at('/b'), method }))
      expect(internet.requests).toHaveLength(10)
      expect(internet.connections() - before).toBe(1)
    },
  )

  it('sends a body', async () => {
    const { ask } = net({ '/': 200 })
    const headers = { 'content-type': 'application/json' }
    await ask({ url: at('/'), method: 'POST', headers, body: '{"ids":[]}' })
    expect(internet.requests[0]).toMatchObject({ method: 'POST', body: '{"ids":[]}', headers })
  })

  it('takes no cookie', async () => {
    const cookie = { 'set-cookie': 'id=1; Path=/' }
    const { ask } = net({ '/a': { headers: cookie, redirect: '/b' }, '/b': 200 })
    await ask({ url: at('/a') })
    await ask({ url: at('/b') })
    expect(internet.requests).toHaveLength(3)
    for (const { headers } of internet.requests) expect(headers.cookie).toBeUndefined()
  })

  it('reads the charset the server names', async () => {
    const page = { headers: { 'content-type': 'text/html; charset="shift_jis"' }, body: 'abc' }
    const odd = { headers: { 'content-type': 'text/html; charset=nonsense' }, body: 'é' }
    const { ask } = net({ '/a': page, '/b': odd })
    expect(answered(await ask({ url: at('/a') })).body).toBe('abc')
    expect(answered(await ask({ url: at('/b') })).body).toBe('é')
  })

  it.each([
    ['https://example.com', 2],
    ['https://arxiv.org', 1],
  ])('to %s goes over %i connections, HEAD as well as GET', async (site, most) => {
    const { ask } = net({ [`${site}/`]: 200, [`${site}/r`]: { redirect: '/' } })
    for (let i = 0; i < 10; i++) await ask({ url: `${site}/`, method: 'HEAD' })
    for (let i = 0; i < 10; i++) await ask({ url: `${site}/r` })
    for (let i = 0; i < 10; i++) await ask({ url: `${site}/`, maxBytes: 0 })
    expect(internet.requests).toHaveLength(40)
    // The pool may open a second one while the first is still being tidied up.
    expect(internet.connections()).toBeLessThanOrEqual(most)
  })

  it('is asked again once where the connection broke', async () => {
    const made = net({})
    internet.world.troubles = [{ host: 'example.com', behaviour: 'reset', times: 1 }]
    internet.world.pages = { [at('/')]: 200 }
    expect(answered(await made.ask({ url: at('/') })).status).toBe(200)
    expect(made.requests).toBe(2)
    internet.world.troubles = [{ host: 'example.com', behaviour: 'reset' }]
    expect(refused(await made.ask({ url: at('/') })).kind).toBe('network')
    expect(made.requests).toBe(4)
  })
})

describe('redirects', () => {
  it('are followed and told', async () => {
    const { ask } = net({
      'http://example.com/a': { status: 301, redirect: at('/b') },
      '/b': { status: 302, redirect: 'https://other.example.com/c' },
      'https://other.example.com/c': { status: 308, redirect: '../d' },
      'https://other.example.com/d': { body: 'there' },
    })
    const answer = answered(await ask({ url: 'http://example.com/a' }))
    expect(answer).toMatchObject({ status: 200, body: 'there', url: 'https://other.example.com/d' })
    expect(answer.redirects).toEqual([
      { from: 'http://example.com/a', to: at('/b'), status: 301 },
      { from: at('/b'), to: 'https://other.example.com/c', status: 302 },
      { from: 'https://other.example.com/c', to: 'https://other.example.com/d', status: 308 },
    ])
  })

  it('are given as they are where none may be followed', async () => {
    const { ask } = net({ '/a': { redirect: '/b' }, '/c': { status: 302 } })
    const answer = answered(await ask({ url: at('/a'), redirects: 0 }))
    expect(answer).toMatchObject({ status: 302, redirects: [], headers: { location: '/b' } })
    expect(answered(await ask({ url: at('/c') })).status).toBe(302)
  })

  it.each([5, 50])('end after five (asked for %i)', async (redirects) => {
    const pages = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`/${i}`, { redirect: `/${i + 1}` }]),
    )
    const { ask } = net({ ...pages, '/9': 200 })
    const refusal = refused(await ask({ url: at('/0'), redirects }))
    expect(refusal).toMatchObject({ kind: 'network', reason: 'more than 5 redirects' })
    expect(refusal.redirects).toHaveLength(5)
    expect(internet.requests).toHaveLength(6)
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1/',
    'http://2130706433/',
    '//localhost/',
    'http://[::ffff:10.0.0.1]/',
    'https://user:password@example.com/',
    'https://example.com:8443/',
    'file:///etc/passwd',
    'gopher://example.com/',
    'http://[',
  ])('do not lead to %s', async (redirect) => {
    const { ask } = net({ '/a': { redirect: '/b' }, '/b': { redirect } })
    const refusal = refused(await ask({ url: at('/a') }))
    expect(refusal.kind).toBe('blocked')
    expect(refusal.reason).toMatch(/^redirected to a place not asked: /)
    expect(refusal.redirects).toHaveLength(2)
    expect(paths()).toEqual([`GET ${at('/a')}`, `GET ${at('/b')}`])
  })

  it('turn a POST into a GET where browsers do', async () => {
    const { ask } = net({
      '/a': { status: 303, redirect: '/c' },
      '/b': { status: 307, redirect: '/c' },
      '/c': 200,
    })
    const headers = { 'content-type': 'text/plain' }
    await ask({ url: at('/a'), method: 'POST', body: 'x', headers })
    await ask({ url: at('/b'), method: 'POST', body: 'x', headers })
    const [, afterSee, , afterTemporary] = internet.requests
    expect(afterSee).toMatchObject({ method: 'GET', body: '' })
    expect(afterSee!.headers['content-type']).toBeUndefined()
    expect(afterTemporary).toMatchObject({ method: 'POST', body: 'x', headers })
  })
})

describe('a body', () => {
  const cap = 64 * 1024

  it.each(['gzip-bomb', 'deflate-bomb', 'brotli-bomb', 'endless-body'] as const)(
    'is cut off at its cap: %s',
    async (behaviour) => {
      const { ask } = net({ '/': { behaviour } })
      const answer = answered(await ask({ url: at('/'), maxBytes: cap }))
      expect(answer).toMatchObject({ status: 200, truncated: true, bytes: cap })
      expect(answer.body).toHaveLength(cap)
    },
  )

  it('that is not wanted is not waited for', async () => {
    const { ask } = net({ '/a': { behaviour: 'endless-body' }, '/b': { behaviour: 'drip' } })
    for (const path of ['/a', '/b']) {
      const answer = answered(await ask({ url: at(path), maxBytes: 0 }))
      expect(answer).toMatchObject({ status: 200, body: '', bytes: 0 })
    }
  })

  it('that ends early is no answer', async () => {
    const { ask } = net({ '/': { behaviour: 'truncated' } })
    expect(refused(await ask({ url: at('/') })).kind).toBe('network')
  })

  it.each([
    ['zstd', 'the body is packed as zstd'],
    ['gzip, gzip', 'the body is packed as gzip, gzip'],
    ['gzip', 'incorrect header check'],
  ])('that claims to be %s is refused in words', async (coding, reason) => {
    const { ask } = net({ '/': { headers: { 'content-encoding': coding }, body: 'plain' } })
    expect(refused(await ask({ url: at('/') }))).toMatchObject({ kind: 'network', reason })
    expect(answered(await ask({ url: at('/'), method: 'HEAD' })).status).toBe(200)
  })

  it('may be nothing at all', async () => {
    const { ask } = net({ '/': { headers: { 'content-encoding': 'gzip' }, body: '' } })
    expect(answered(await ask({ url: at('/') }))).toMatchObject({ body: '', truncated: false })
  })
})

describe('headers', () => {
  it('without end are refused', async () => {
    const { ask } = net({ '/': { behaviour: 'endless-headers' } })
    expect(refused(await ask({ url: at('/') })).kind).toBe('too-large')
  })
})

describe('time', () => {
  it.each(['drip', 'hang', 'endless-hints'] as const)(
    'is up for a server that: %s',
    async (behaviour) => {
      const { ask } = net({ '/': { behaviour } })
      expect(refused(await ask({ url: at('/'), deadline: 200 }))).toMatchObject({
        kind: 'timeout',
        reason: 'no complete answer within 0.2 s',
      })
    },
  )

  it('is up for a name that is never resolved', async () => {
    const { ask } = net({ '/': 200 }, { lookup: () => new Promise(() => {}) })
    expect(refused(await ask({ url: at('/'), deadline: 200 }))).toMatchObject({
      kind: 'timeout',
      reason: 'no complete answer within 0.2 s',
    })
  })

  it('is shared by all redirects', async () => {
    const { ask } = net({ '/a': { redirect: '/b' }, '/b': { behaviour: 'drip' } })
    expect(refused(await ask({ url: at('/a'), deadline: 200 }))).toMatchObject({ kind: 'timeout' })
  })

  it('of the whole run ends all that is under way and all that waits', async () => {
    const { ask } = net({ '/': { behaviour: 'drip' } }, { runDeadline: 300 })
    const asked = Array.from({ length: 20 }, () => ask({ url: at('/'), deadline: 600_000 }))
    const kinds = (await Promise.all(asked)).map((result) => refused(result).kind)
    expect(new Set(kinds)).toEqual(new Set(['deadline']))
    expect(internet.requests).toHaveLength(6)
    expect(refused(await ask({ url: at('/') })).kind).toBe('deadline')
  })

  it('of the user ends all at once, waits for arXiv included', async () => {
    const stop = new AbortController()
    const made = net({ '/': { behaviour: 'drip' } }, { signal: stop.signal, clock: undefined })
    internet.world.papers = [{ id: '2208.01066', title: 'A' }]
    const arxiv = { url: 'https://arxiv.org/abs/2208.01066' }
    expect(answered(await made.ask(arxiv)).status).toBe(200)
    const asked = [made.ask(arxiv), made.ask(arxiv), made.ask({ url: at('/') })]
    while (internet.requests.length < 2) await turn()
    stop.abort()
    const kinds = (await Promise.all(asked)).map((result) => refused(result).kind)
    expect(kinds).toEqual(['aborted', 'aborted', 'aborted'])
    expect(made.requests).toBe(2)
  })
})

describe('patience', () => {
  it('asks again after the time a host names', async () => {
    const clock = fakeClock()
    const made = net({ '/': 200 }, { clock })
    internet.world.troubles = [
      { host: 'example.com', status: 429, headers: { 'retry-after': '5' }, times: 1 },
    ]
    expect(answered(await made.ask({ url: at('/') })).status).toBe(200)
    expect(clock.slept).toEqual([5000])
  })

  it('tells of trouble that lasts', async () => {
    const clock = fakeClock()
    const made = net({ '/': 200 }, { clock })
    internet.world.troubles = [
      { host: 'example.com', status: 503, headers: { 'retry-after': '5' } },
    ]
    expect(answered(await made.ask({ url: at('/') })).status).toBe(503)
    expect(answered(await made.ask({ url: at('/'), retries: 0 })).status).toBe(503)
    expect(clock.slept).toEqual([5000, 5000])
  })

  it('does not wait an hour', async () => {
    const made = net({ '/': { status: 429, headers: { 'retry-after': '3600' } } })
    expect(refused(await made.ask({ url: at('/') }))).toMatchObject({
      kind: 'busy',
      reason: 'example.com asks for 3600 s of patience',
    })
    expect(made.requests).toBe(1)
  })
})

describe('names and certificates', () => {
  const failing = (code: string) => async (host: string) => {
    if (host === 'arxiv.org') return [publicAddress]
    throw Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code })
  }

  it.each([
    ['ENOTFOUND', 'no-host'],
    ['EAI_AGAIN', 'network'],
    ['EAI_FAIL', 'network'],
  ])('%s is %s', async (code, kind) => {
    const { ask } = net({ '/': 200 }, { lookup: failing(code) })
    expect(refused(await ask({ url: at('/') })).kind).toBe(kind)
  })

  it('no name is called dead on a machine without a network', async () => {
    const lookup = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    const { ask } = net({ '/': 200 }, { lookup })
    expect(refused(await ask({ url: at('/') })).kind).toBe('network')
  })

  it('no slow lookup holds the user up', async () => {
    const stop = new AbortController()
    const lookup = (host: string) => {
      if (host === 'example.com') return failing('ENOTFOUND')(host)
      stop.abort()
      return new Promise<never>(() => {})
    }
    const { ask } = net({ '/': 200 }, { lookup, signal: stop.signal })
    expect(refused(await ask({ url: at('/') })).kind).toBe('aborted')
  })

  it('a certificate nobody vouches for is told from a dead host', async () => {
    const { ask } = net({ '/': 200 }, { ca: undefined })
    expect(refused(await ask({ url: at('/') })).kind).toBe('tls')
  })

  it('a port where nobody listens is refused in words', async () => {
    const free = await startInternet()
    const { detour } = free
    await free.close()
    const { ask } = net({ '/': 200 }, { detour })
    expect(refused(await ask({ url: at('/') }))).toMatchObject({
      kind: 'network',
      reason: 'the connection was refused',
    })
  })
})

describe('the address policy in the connection', () => {
  it('asks for a name once a connection and connects to what it was told', async () => {
    const asked: string[] = []
    const lookup = async (host: string) => {
      asked.push(host)
      return [publicAddress]
    }
    const { ask } = net({ '/': { headers: { connection: 'close' } } }, { lookup })
    for (let i = 0; i < 3; i++) await ask({ url: at('/') })
    expect(asked).toEqual(Array(3).fill('example.com'))
    expect(internet.connections()).toBe(3)
  })

  it('is not fooled by a name that answers differently the second time', async () => {
    const answers = ['93.184.216.34', '127.0.0.1', '169.254.169.254', '::1', '93.184.216.34']
    const lookup = async () => {
      const address = answers.shift()!
      return [{ address, family: address.includes(':') ? 6 : 4 }]
    }
    const { ask } = net({ '/': { headers: { connection: 'close' } } }, { lookup })
    const results = []
    for (let i = 0; i < 5; i++) results.push(await ask({ url: at('/') }))
    expect(results.map((result) => ('status' in result ? result.status : result.reason))).toEqual([
      200,
      'example.com resolves to 127.0.0.1, which is a private address',
      'example.com resolves to 169.254.169.254, which is a reserved address',
      'example.com resolves to ::1, which is a private address',
      200,
    ])
    expect(internet.requests).toHaveLength(2)
    expect(internet.connections()).toBe(2)
  })

  it('refuses a name with one private address among others', async () => {
    const lookup = async () => [publicAddress, { address: '10.0.0.1', family: 4 }]
    const { ask } = net({ '/': 200 }, { lookup })
    expect(refused(await ask({ url: at('/') })).kind).toBe('blocked')
    expect(internet.connections()).toBe(0)
  })

  it('lets a private server be asked where the command line permits it', async () => {
    const port = internet.detour[80]!
    internet.world = { pages: { [`http://127.0.0.1:${port}/`]: 200 } }
    const url = `http://127.0.0.1:${port}/`
    const options: NetOptions = { version: '1', env: {}, allowPrivateNetwork: true, ports: [port] }
    const permitted = openNet(options)
    const strict = openNet({ ...options, allowPrivateNetwork: false })
    nets.push(permitted, strict)
    expect(answered(await permitted.ask({ url })).status).toBe(200)
    expect(refused(await strict.ask({ url })).kind).toBe('blocked')
    expect(internet.requests).toHaveLength(1)
  })
})
