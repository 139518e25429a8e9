import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KnownError } from '../src/model/errors.ts'
import { openNet } from '../src/verify/net/net.ts'
import type { Net, NetOptions } from '../src/verify/net/types.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'
import { answered, direct, proxied, refused } from './support/net.ts'

let internet: Internet
const nets: Net[] = []

beforeEach(async () => {
  internet = await startInternet({
    pages: {
      'http://example.com/a': { body: 'plain' },
      'https://example.com/a': { body: 'secret' },
      'http://example.com/to': { redirect: 'https://other.example.com/b' },
      'https://other.example.com/b': { body: 'there' },
      'https://example.com/in': { redirect: 'http://127.0.0.1/' },
    },
  })
})
afterEach(async () => {
  await Promise.all(nets.splice(0).map((net) => net.close()))
  await internet.close()
})

function kept(net: Net): Net {
  nets.push(net)
  return net
}

/** The proxy stands on 127.0.0.1, which is the user's own affair. */
const proxy = () => internet.env.HTTP_PROXY!

describe('a proxy from the environment', () => {
  it('carries http as it is and https in a tunnel', async () => {
    const { ask } = kept(proxied(internet))
    expect(answered(await ask({ url: 'http://example.com/a' })).body).toBe('plain')
    expect(answered(await ask({ url: 'https://example.com/a' })).body).toBe('secret')
    expect(internet.connects).toEqual(['example.com:443'])
  })

  it('holds one connection to arXiv', async () => {
    internet.world.papers = [{ id: '2208.01066', title: 'A' }]
    const { ask } = kept(proxied(internet))
    const url = 'https://export.arxiv.org/api/query?id_list=2208.01066'
    await Promise.all([1, 2, 3].map(() => ask({ url })))
    for (let i = 0; i < 3; i++) expect(answered(await ask({ url })).status).toBe(200)
    expect(internet.connects).toEqual(['export.arxiv.org:443'])
    expect(internet.requests.map(({ concurrent }) => concurrent)).toEqual(Array(6).fill(1))
  })

  it('carries redirects from host to host', async () => {
    const { ask } = kept(proxied(internet))
    const answer = answered(await ask({ url: 'http://example.com/to' }))
    expect(answer.body).toBe('there')
    expect(internet.requests.map(({ host }) => host)).toEqual(['example.com', 'other.example.com'])
  })

  it.each([['HTTPS_PROXY'], ['https_proxy']])('is read from %s', async (name) => {
    const env = { [name]: proxy() }
    const { ask } = kept(proxied({ ...internet, env }))
    expect(answered(await ask({ url: 'https://example.com/a' })).body).toBe('secret')
    expect(internet.connects).toHaveLength(1)
  })

  it.each(['HTTP_PROXY', 'http_proxy'])('is read from %s', async (name) => {
    const env = { [name]: proxy().replace('http://', '') }
    const { ask } = kept(proxied({ ...internet, env }))
    expect(answered(await ask({ url: 'http://example.com/a' })).body).toBe('plain')
  })

  it.each(['NO_PROXY', 'no_proxy'])('is passed by for the hosts of %s', async (name) => {
    const env = { ...internet.env, [name]: 'localhost,.other.example.com,example.com' }
    const { ask } = kept(direct(internet, { env }))
    expect(answered(await ask({ url: 'https://example.com/a' })).body).toBe('secret')
    expect(internet.connects).toEqual([])
  })

  it('leaves the policy standing for hosts that pass it by', async () => {
    const lookup = async () => [{ address: '10.0.0.1', family: 4 }]
    const env = { ...internet.env, NO_PROXY: 'example.com' }
    const { ask } = kept(direct(internet, { env, lookup }))
    expect(refused(await ask({ url: 'https://example.com/a' })).kind).toBe('blocked')
    expect(internet.connections()).toBe(0)
  })

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://localhost/',
    'http://a.localhost/',
    'http://intranet/',
    'https://example.com:8443/',
    'https://example.com/in',
  ])('is not asked for %s', async (url) => {
    const { ask } = kept(proxied(internet))
    expect(refused(await ask({ url })).kind).toBe('blocked')
    expect(internet.connects.filter((host) => host !== 'example.com:443')).toEqual([])
    expect(internet.requests.filter(({ host }) => host !== 'example.com')).toEqual([])
  })

  it('that knows no such host proves nothing', async () => {
    const { ask } = kept(proxied(internet))
    expect(refused(await ask({ url: 'https://nowhere.example.org/' }))).toMatchObject({
      kind: 'network',
      reason: 'the proxy answered 502',
    })
    expect(answered(await ask({ url: 'http://nowhere.example.org/' })).status).toBe(502)
  })

  it('gets its password, and no site does', async () => {
    const own = proxy().replace('http://', 'http://me:secret@')
    const env = { HTTP_PROXY: own, HTTPS_PROXY: own }
    const { ask } = kept(proxied({ ...internet, env }))
    await ask({ url: 'https://example.com/a' })
    expect(internet.requests[0]!.headers['proxy-authorization']).toBeUndefined()
    expect(internet.connects).toHaveLength(1)
  })

  it('that is not there is said to be refused, its password unsaid', async () => {
    const gone = await startInternet()
    const env = { HTTPS_PROXY: gone.env.HTTP_PROXY!.replace('http://', 'http://me:secret@') }
    await gone.close()
    const { ask } = kept(proxied({ ...internet, env }))
    const refusal = refused(await ask({ url: 'https://example.com/a' }))
    expect(refusal).toMatchObject({ kind: 'network', reason: 'the connection was refused' })
  })

  it.each(['http://', 'ftp://proxy:21', 'socks5://127.0.0.1:1080', 'http://a b'])(
    'that is no address is named in one line: %s',
    (value) => {
      const options: NetOptions = { version: '1', env: { HTTPS_PROXY: value } }
      expect(() => openNet(options)).toThrow(KnownError)
      expect(() => openNet(options)).toThrow(/^HTTPS_PROXY is not the address of a proxy/)
    },
  )
})
