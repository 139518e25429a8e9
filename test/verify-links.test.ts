import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { urlMatcher } from '../src/verify/exclude.ts'
import { landingPage } from '../src/verify/landing.ts'
import { readPage } from '../src/verify/page.ts'
import { workOf } from '../src/model/work.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'
import type { World } from './support/internet/world.ts'
import { asked, lookUp, papers } from './support/verify.ts'

let internet: Internet

beforeEach(async () => {
  internet = await startInternet()
})
afterEach(() => internet.close())

const paper = 'https://arxiv.org/abs/2301.00001'
const title = 'On the Lattices Behind Harbours'

/** What becomes of one link to code, beside a paper that is fine. */
async function codeFact(url: string, world: World) {
  internet.world = { papers: [{ id: '2301.00001', title }], ...world }
  const { facts } = await lookUp(internet, papers([[title, paper, url]]))
  return facts.urls?.get(new URL(url).href)
}

const requestsTo = (host: string) => asked(internet).filter((line) => line.includes(host))

describe('a plain link', () => {
  const url = 'https://lab.example.edu/code'

  it('is ok by HEAD alone', async () => {
    expect(await codeFact(url, { pages: { [url]: 200 } })).toEqual({
      verdict: 'ok',
      checkedAt: '2026-11-20T08:00:00.000Z',
      by: 'lab.example.edu',
    })
    expect(requestsTo('lab.example.edu')).toEqual(['HEAD lab.example.edu/code'])
  })

  it.each([404, 410])('is dead after two answers of %d', async (status) => {
    const fact = await codeFact(url, { pages: { [url]: status } })
    expect(fact).toMatchObject({ verdict: 'dead', reason: `answers ${status}` })
    expect(requestsTo('lab.example.edu')).toEqual([
      'HEAD lab.example.edu/code',
      'GET lab.example.edu/code',
    ])
  })

  it('is alive where only HEAD is refused, whatever way', async () => {
    for (const status of [400, 403, 404, 405, 501]) {
      const troubles = [{ host: 'lab.example.edu', times: 1, status }]
      expect(await codeFact(url, { pages: { [url]: 200 }, troubles })).toMatchObject({
        verdict: 'ok',
      })
    }
  })

  it.each([401, 403, 418, 429, 451, 500, 502, 503, 999, 202])(
    'that answers %d is unverifiable',
    async (status) => {
      const fact = await codeFact(url, { pages: { [url]: status } })
      expect(fact?.verdict).toBe('unverifiable')
      expect(fact?.reason).toMatch(String(status))
    },
  )

  it('is moved where it leads elsewhere for good, ok where only for now', async () => {
    const redirect = 'https://new.example.edu/'
    const pages = { [url]: { status: 301, redirect }, [redirect]: 200 }
    expect(await codeFact(url, { pages })).toMatchObject({ verdict: 'moved', movedTo: redirect })
    const now = { [url]: { status: 302, redirect }, [redirect]: 200 }
    expect(await codeFact(url, { pages: now })).toMatchObject({ verdict: 'ok' })
  })

  it('that leads to a private address is blocked, whatever the status', async () => {
    const redirect = 'http://169.254.169.254/latest/meta-data'
    for (const status of [301, 302, 307, 308]) {
      const fact = await codeFact(url, { pages: { [url]: { status, redirect } } })
      expect(fact).toMatchObject({ verdict: 'blocked' })
    }
  })

  it('that asks for a human is unverifiable', async () => {
    const pages = [
      { headers: { 'cf-mitigated': 'challenge' }, body: '' },
      { body: '<html><head><title>Just a moment...</title>' },
      { redirect: 'https://lab.example.edu/challenge?redirect=%2Fcode' },
    ]
    for (const page of pages) {
      const challenge = 'https://lab.example.edu/challenge?redirect=%2Fcode'
      // HEAD shows no body: only what headers and addresses tell is seen there.
      const troubles = [{ host: 'lab.example.edu', path: '/code', times: 1, status: 405 }]
      const fact = await codeFact(url, { pages: { [url]: page, [challenge]: 200 }, troubles })
      expect(fact).toMatchObject({ verdict: 'unverifiable' })
    }
  })

  it('is asked without its fragment, once however often it stands there', async () => {
    internet.world = { pages: { [url]: 200 } }
    const list = papers([
      [title, `${url}#one`, url],
      ['A Second Paper on Orchids', `${url}#two`],
    ])
    const { verification } = await lookUp(internet, list)
    expect(asked(internet)).toEqual(['HEAD lab.example.edu/code'])
    expect(verification).toMatchObject({ verified: 1, unverified: 0 })
  })

  it('that the configuration excludes is never asked', async () => {
    const matcher = urlMatcher(['https://lab.example.edu/**'])
    const list = papers([[title, paper, url]])
    internet.world = { papers: [{ id: '2301.00001', title }] }
    const { verification } = await lookUp(internet, list, { excluded: matcher })
    expect(requestsTo('lab.example.edu')).toEqual([])
    expect(verification).toMatchObject({ verified: 1, unverified: 0 })
  })

  it('without a host is dead, of a machine without a network it is not', async () => {
    const gone = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
    const lookup = async (host: string) => {
      if (host === 'lab.example.edu') throw gone
      return [{ address: '93.184.216.34', family: 4 }]
    }
    internet.world = { papers: [{ id: '2301.00001', title }] }
    const list = papers([[title, paper, url]])
    const { facts } = await lookUp(internet, list, { net: { lookup } })
    expect(facts.urls?.get(url)).toMatchObject({ verdict: 'dead' })
    const none = async () => Promise.reject(gone)
    const without = await lookUp(internet, list, { net: { lookup: none } })
    expect(without.verification).toMatchObject({ verified: 0, unverified: 2 })
  })
})

describe('a paper elsewhere', () => {
  const pmlr = 'https://proceedings.mlr.press/v202/li23l.html'
  const pdf = 'https://proceedings.mlr.press/v202/li23l/li23l.pdf'

  it('is asked for at its page, where the title stands', async () => {
    internet.world = { landings: [{ url: pmlr, pdf, title, venue: 'ICML', authors: ['A. Li'] }] }
    const { facts } = await lookUp(internet, papers([[title, pdf]]))
    expect(asked(internet)).toEqual(['GET proceedings.mlr.press/v202/li23l.html'])
    expect(facts.works?.get('pmlr:v202/li23l')).toMatchObject({
      verdict: 'ok',
      by: 'proceedings.mlr.press',
      title,
      venue: 'ICML',
    })
  })

  it('is dead only where its own link is', async () => {
    const other = 'https://proceedings.mlr.press/v202/li23m/li23m.pdf'
    internet.world = { pages: { [pdf]: 200, 'https://proceedings.mlr.press/': 200 } }
    const { facts } = await lookUp(
      internet,
      papers([
        [title, pdf],
        ['A Second Paper on Orchids', other],
      ]),
    )
    expect(facts.works?.get('pmlr:v202/li23l')).toMatchObject({ verdict: 'ok' })
    expect(facts.works?.get('pmlr:v202/li23m')).toMatchObject({ verdict: 'dead' })
  })

  it('behind OpenReview’s challenge is unverifiable, with a reason', async () => {
    const url = 'https://openreview.net/pdf?id=I4HTPws9P6'
    internet.world = { submissions: [{ id: 'I4HTPws9P6', title }] }
    const { facts, verification } = await lookUp(internet, papers([[title, url]]))
    expect(facts.works?.get('openreview:I4HTPws9P6')?.verdict).toBe('unverifiable')
    expect(verification).toMatchObject({ verified: 0, unverified: 1 })
    expect(verification.unanswered[0]).toMatchObject({ host: 'openreview.net', count: 1 })
  })

  it('with a DOI is looked up by its handle, and its publisher is left alone', async () => {
    internet.world = { dois: ['10.1109/cvpr.2016.90'] }
    const { facts } = await lookUp(
      internet,
      papers([
        [title, 'https://doi.org/10.1109/CVPR.2016.90'],
        ['A Second Paper on Orchids', 'https://doi.org/10.1109/CVPR.2016.91'],
      ]),
    )
    expect(facts.works?.get('doi:10.1109/cvpr.2016.90')).toMatchObject({ verdict: 'ok' })
    expect(facts.works?.get('doi:10.1109/cvpr.2016.91')).toMatchObject({
      verdict: 'dead',
      reason: 'there is no such DOI',
    })
    expect(new Set(internet.requests.map(({ host }) => host))).toEqual(new Set(['doi.org']))
  })

  it('at a publisher that refuses programs is not dead', async () => {
    internet.world = { pages: { 'https://dl.acm.org/doi/10.1145/1.2': 403 } }
    const list = papers([[title, 'https://dl.acm.org/doi/10.1145/1.2']])
    const { facts } = await lookUp(internet, list)
    expect(facts.works?.get('doi:10.1145/1.2')?.verdict).toBe('unverifiable')
  })
})

describe('a landing page', () => {
  it.each([
    ['https://openreview.net/pdf?id=a_B-1', 'https://openreview.net/forum?id=a_B-1'],
    [
      'https://proceedings.mlr.press/v97/foo19a/foo19a.pdf',
      'https://proceedings.mlr.press/v97/foo19a.html',
    ],
    ['https://aclanthology.org/2023.acl-long.1.pdf', 'https://aclanthology.org/2023.acl-long.1/'],
    ['https://www.aclweb.org/anthology/P18-1001.pdf', 'https://aclanthology.org/P18-1001/'],
    [
      'https://openaccess.thecvf.com/content/CVPR2023/papers/He_X_CVPR_2023_paper.pdf',
      'https://openaccess.thecvf.com/content/CVPR2023/html/He_X_CVPR_2023_paper.html',
    ],
    [
      'https://proceedings.neurips.cc/paper_files/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf',
      'https://papers.nips.cc/paper_files/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
    ],
    [
      'https://papers.nips.cc/paper/2023/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper-Conference.pdf',
      'https://papers.nips.cc/paper/2023/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract-Conference.html',
    ],
    [
      'http://papers.nips.cc/paper/5221-deep-things.pdf',
      'https://papers.nips.cc/paper/5221-deep-things',
    ],
    [
      'https://www.jmlr.org/papers/volume15/srivastava14a/srivastava14a.pdf',
      'https://jmlr.org/papers/v15/srivastava14a.html',
    ],
  ])('of %s', (url, page) => {
    expect(landingPage(workOf(url)!, url)).toBe(page)
  })

  it('is read whatever the order of attributes', () => {
    const html = `<meta content="A &amp; B of
      Things" name="citation_title"><META NAME="citation_author" CONTENT="Li, Ann">
      <meta property='citation_author' content='Bo Chu'><meta name=citation_conference_title
      content="International Conference on Machine Learning"/>`
    expect(readPage(html)).toEqual({
      title: 'A & B of Things',
      authors: ['Ann Li', 'Bo Chu'],
      venue: 'International Conference on Machine Learning',
    })
  })
})

describe('a glob over URLs', () => {
  it.each([
    ['https://example.org/**', 'https://example.org/a/b?c', true],
    ['https://example.org/*', 'https://example.org/a', true],
    ['https://example.org/*', 'https://example.org/a/b', false],
    ['https://*.example.org/**', 'https://a.example.org/', true],
    ['https://example.org/a?b', 'https://example.org/a?b', true],
    ['https://example.org/a?b', 'https://example.org/axb', false],
    ['https://example.org', 'https://example.org/', false],
    ['**/*.pdf', 'https://example.org/a/b.pdf', true],
  ])('%s matches %s: %s', (glob, url, expected) => {
    expect(urlMatcher([glob])(url)).toBe(expected)
  })

  it('takes no longer than its length times the URL’s', () => {
    const matcher = urlMatcher([`${'**a'.repeat(80)}b`])
    expect(matcher('a'.repeat(4000))).toBe(false)
  })
})
