import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import type { Ask, Net } from '../src/verify/net/types.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'
import { spawnInternet } from './support/internet/spawn.ts'
import type { Paper, World } from './support/internet/world.ts'
import { answered, proxied, refused } from './support/net.ts'

let internet: Internet
let net: Net

afterEach(async () => {
  await net?.close()
  await internet?.close()
})

/** Asks a world one thing. */
async function asked(world: World, ask: string | Ask) {
  await net?.close()
  await internet?.close()
  internet = await startInternet(world)
  net = proxied(internet)
  return again(ask)
}

async function again(ask: string | Ask) {
  return answered(await net.ask(typeof ask === 'string' ? { url: ask } : ask))
}

const papers: Paper[] = [
  { id: '2208.01066', title: 'What Can Transformers Learn In-Context?' },
  { id: '2104.12255', title: '0', comment: 'Not a <joke> & short', doi: '10.1000/zero' },
  { id: 'math/0309136', title: 'The Dilogarithm', journalRef: 'Ann. Math. 1 (2004) 1' },
  { id: '2401.00001', title: 'New Name', earlier: [{ title: 'Old Name' }], withdrawn: true },
  ...Array.from({ length: 20 }, (_, i) => ({ id: `2301.000${i + 10}`, title: `Paper ${i}` })),
]
const api = 'https://export.arxiv.org/api/query'
const idsOf = (body: string) =>
  [...body.matchAll(/<id[^>]*>http:\/\/arxiv\.org\/abs\/([^<]+)<\/id>/g)].map((found) => found[1]!)
const allIds = papers.map(({ id }) => id)

describe('arXiv’s API', () => {
  it('gives the newest versions in no order, ten where no number is asked for', async () => {
    const answer = await asked({ papers }, `${api}?id_list=${allIds}&max_results=100`)
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    const ids = idsOf(answer.body)
    expect([...ids].sort()).toEqual(
      allIds.map((id) => `${id}v${id === '2401.00001' ? 2 : 1}`).sort(),
    )
    expect(ids.map((id) => id.replace(/v\d$/, ''))).not.toEqual(allIds)
    expect(idsOf((await again(`${api}?id_list=${allIds}`)).body)).toHaveLength(10)
    expect((await again(`${api}?id_list=${allIds}`)).body).toContain(
      '<opensearch:totalResults>24</opensearch:totalResults>',
    )
    const page = await again(`${api}?id_list=${allIds}&start=20&max_results=100`)
    expect(idsOf(page.body)).toHaveLength(4)
  })

  it.each([
    ['2401.00001v1', ['2401.00001v1']],
    ['2401.00001v1,2401.00001', ['2401.00001v1', '2401.00001v2']],
    ['2401.00001v3', []],
    ['2104.12255,2104.12255', ['2104.12255v1']],
    ['0000.0000', []],
    ['1234.1234', []],
    ['2401.123456', []],
    ['arXiv:2104.12255', []],
    ['https://arxiv.org/abs/2104.12255', []],
    [' 2104.12255', []],
    ['math.GT/0309136', []],
    ['math/0309136', ['math/0309136v1']],
  ])('answers %j with %j', async (list, ids) => {
    const url = `${api}?id_list=${encodeURIComponent(list)}`
    const answer = await asked({ papers }, url)
    expect(answer.status).toBe(200)
    expect(idsOf(answer.body).sort()).toEqual(ids)
  })

  it('refuses the whole batch for one malformed id, and names the first', async () => {
    const ids = '2104.12255,abc,2401.123'
    const answer = await asked({ papers }, { url: api, method: 'POST', body: `id_list=${ids}` })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain(
      '<id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>',
    )
    expect(answer.body).toContain('<summary>incorrect id format for abc</summary>')
    expect(answer.body.match(/<entry>/g)).toHaveLength(1)
  })

  it('writes both formats', async () => {
    const url = `${api}?id_list=2104.12255`
    const now = (await asked({ papers }, url)).body
    const then = (await asked({ papers, feed: 'old' }, url)).body
    expect(now).toContain('<title>0</title>')
    expect(now).toContain('<arxiv:comment>Not a &lt;joke&gt; &amp; short</arxiv:comment>')
    expect(then).toContain('<title xmlns="http://www.w3.org/2005/Atom" type="html">0</title>')
    expect(then).toMatch(/<arxiv:doi xmlns:arxiv="[^"]+">10\.1000\/zero</)
  })

  it.each([
    ['ti:"transformers learn in context"', 1],
    ['ti:"transformer learning"', 1],
    ['ti:"transformers learn in-context"', 0],
    ['What Can Transformers: Learn', 0],
    ['ti:dilogarithm AND ti:the', 1],
  ])('searches %s: %i', async (query, count) => {
    const url = `${api}?search_query=${encodeURIComponent(query)}`
    expect(idsOf((await asked({ papers }, url)).body)).toHaveLength(count)
  })

  it('refuses an unbalanced parenthesis', async () => {
    expect((await asked({ papers }, `${api}?search_query=ti:(a`)).status).toBe(400)
  })
})

describe('trouble', () => {
  const host = 'export.arxiv.org'
  const url = `${api}?id_list=2104.12255`
  const limited = { host, status: 429, body: 'Rate exceeded.' }

  it('comes and goes as told', async () => {
    await asked({ papers, troubles: [{ ...limited, after: 1, times: 2 }] }, url)
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await again(url)).status)
    expect(internet.requests.map(({ status }) => status)).toEqual([200, 429, 429, 200])
    expect(statuses).toEqual([429, 429, 200])
    expect(internet.requests[1]!.headers['retry-after']).toBeUndefined()
  })

  it.each([
    ['empty', ''],
    ['halve', '<?xml'],
  ] as const)('%s is a 200', async (mangle, begin) => {
    const answer = await asked({ papers, troubles: [{ host, mangle }] }, url)
    expect(answer.status).toBe(200)
    expect(answer.body.startsWith(begin)).toBe(true)
    expect(answer.body).not.toContain('</feed>')
  })

  it('leaves papers out', async () => {
    const troubles = [{ host, omit: ['2104.12255'], times: 1 }]
    expect(idsOf((await asked({ papers, troubles }, url)).body)).toEqual([])
    expect(idsOf((await again(url)).body)).toEqual(['2104.12255v1'])
  })

  it.each(['drip', 'hang', 'reset'] as const)('%s', async (behaviour) => {
    internet = await startInternet({ papers, troubles: [{ host, behaviour }] })
    net = proxied(internet)
    const { kind } = refused(await net.ask({ url, deadline: 200 }))
    expect(kind).toBe(behaviour === 'reset' ? 'network' : 'timeout')
  })
})

const doi = '10.1145/1.2'
const challenge = 'https://openreview.net/challenge?redirect=%2Fforum%3Fid%3DX'

describe('hosts', () => {
  it.each<[string, number, string | RegExp]>([
    ['http://arxiv.org/abs/2104.12255', 200, '<meta name="citation_title" content="0" />'],
    ['https://arxiv.org/abs/math.GT/0309136', 200, 'The Dilogarithm'],
    ['https://arxiv.org/abs/2401.00001', 200, 'This paper has been withdrawn by'],
    ['https://arxiv.org/pdf/2104.12255.pdf', 200, '%PDF'],
    ['https://arxiv.org/pdf/2401.00001', 404, 'withdrawn'],
    ['https://arxiv.org/pdf/2401.00001v1', 200, '%PDF'],
    ['https://arxiv.org/html/2104.12255', 404, ''],
    ['https://arxiv.org/abs/2104.99999', 404, ''],
    ['https://api.datacite.org/dois/10.48550/arXiv.2104.12255', 200, '"title":"0"'],
    ['https://api.datacite.org/dois/10.48550/arXiv.2104.99999', 404, 'errors'],
    ['https://doi.org/api/handles/10.48550/arXiv.2104.12255', 200, '"responseCode":1'],
    [`https://doi.org/api/handles/${doi}`, 200, '"responseCode":1'],
    ['https://doi.org/api/handles/10.1145/9.9', 404, '"responseCode":100'],
    [`https://doi.org/${doi}`, 403, ''],
    ['https://ieeexplore.ieee.org/document/1', 202, ''],
    ['https://openreview.net/pdf?id=X', 403, ''],
    ['https://api2.openreview.net/notes?id=X', 403, 'ChallengeRequiredError'],
    [
      'https://aclanthology.org/2020.acl-main.1/',
      200,
      '<meta content="A &amp; B" name=citation_title>',
    ],
    [
      'https://proceedings.mlr.press/v97/a19.html',
      200,
      '<meta name="citation_conference_title" content="ICML">',
    ],
    ['https://proceedings.mlr.press/v97/a19/a19.pdf', 200, '%PDF'],
    ['https://www.jmlr.org/papers/v1/a.html', 200, 'citation_journal_title'],
    ['https://proceedings.mlr.press/v97/unknown.html', 404, ''],
  ])('%s answers %i', async (url, status, body) => {
    const landings = [
      { url: 'https://aclanthology.org/2020.acl-main.1/', title: 'A & B' },
      {
        url: 'https://proceedings.mlr.press/v97/a19.html',
        pdf: 'https://proceedings.mlr.press/v97/a19/a19.pdf',
        title: 'A',
        venue: 'ICML',
      },
      { url: 'https://www.jmlr.org/papers/v1/a.html', title: 'A', venue: 'JMLR' },
    ]
    const answer = await asked({ papers, landings, dois: [doi] }, url)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(body)
  })

  it('OpenReview sends to its challenge, unless it is open', async () => {
    const submissions = [{ id: 'X', title: 'A Title' }]
    const closed = await asked({ submissions }, 'https://openreview.net/forum?id=X')
    expect(closed).toMatchObject({ status: 200, url: challenge })
    const open = await asked(
      { submissions, openreviewOpen: true },
      'https://openreview.net/forum?id=X',
    )
    expect(open.body).toContain('content="A Title"')
  })

  it('Semantic Scholar soon has enough', async () => {
    const url = 'https://api.semanticscholar.org/graph/v1/paper/batch?fields=title,externalIds'
    const body = JSON.stringify({ ids: ['ARXIV:2104.12255', 'ARXIV:2104.99999'] })
    const ask: Ask = { url, method: 'POST', body }
    const first = await asked({ papers }, ask)
    expect(JSON.parse(first.body)).toMatchObject([{ externalIds: { ArXiv: '2104.12255' } }])
    expect([(await again(ask)).status, (await again(ask)).status]).toEqual([200, 429])
  })
})

describe('the record', () => {
  it('has who asked what over which connection, and how many at once', async () => {
    const pages = { 'https://example.com/': 200 }
    await asked({ pages, latency: 50 }, 'https://example.com/')
    await Promise.all([1, 2, 3].map(() => again({ url: 'https://example.com/', method: 'HEAD' })))
    expect(internet.requests.map(({ method }) => method)).toEqual(['GET', 'HEAD', 'HEAD', 'HEAD'])
    expect(Math.max(...internet.requests.map(({ concurrent }) => concurrent))).toBe(3)
    for (const { start, end, status } of internet.requests) {
      expect(status).toBe(200)
      expect(end).toBeGreaterThanOrEqual(start)
    }
  })
})

describe('a process of its own', () => {
  it('serves a program that knows it by its environment alone', async () => {
    const far = await spawnInternet({ papers })
    const script = `
      const { openNet } = await import(${JSON.stringify(new URL('../src/verify/net/net.ts', import.meta.url).href)})
      const net = openNet({ version: '1' })
      const answer = await net.ask({ url: 'https://arxiv.org/abs/2104.12255' })
      console.log(answer.status ?? answer.reason)
      await net.close()`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
    const env = { PATH: process.env.PATH ?? '', ...far.env }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    expect(await text(child.stdout)).toBe('200\n')
    const seen = await far.seen()
    expect(seen.requests.map(({ url }) => url)).toEqual(['https://arxiv.org/abs/2104.12255'])
    expect(seen.connects).toEqual(['arxiv.org:443'])
    await far.close()
  })
})
