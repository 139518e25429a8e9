import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { titleMismatches } from '../src/list/queries/title-mismatch.ts'
import type { WorkFact } from '../src/model/fact.ts'
import { type Internet, startInternet } from './support/internet/internet.ts'
import type { Paper, Trouble, World } from './support/internet/world.ts'
import { asked, lookUp, papers } from './support/verify.ts'

let internet: Internet

beforeEach(async () => {
  internet = await startInternet()
})
afterEach(() => internet.close())

const abs = (id: string) => `https://arxiv.org/abs/${id}`
const api = { host: 'export.arxiv.org' }

/** So many papers, with titles that have hardly a word in common. */
function shelf(count: number): Paper[] {
  const words = 'kernel lattice orchid quartz monsoon falcon cobalt harbour saffron glacier'.split(
    ' ',
  )
  return Array.from({ length: count }, (_, index) => {
    const digits = String(index).split('')
    return {
      id: `2301.${String(index + 1).padStart(5, '0')}`,
      title: `Paper ${digits.map((digit) => words[Number(digit)]).join(' ')} of number ${index}`,
    }
  })
}

function listing(shown: readonly Paper[]): string {
  return papers(shown.map(({ id, title }) => [title, abs(id)]))
}

function verdicts(works: ReadonlyMap<string, WorkFact> | undefined): Record<string, string> {
  return Object.fromEntries([...(works ?? [])].map(([key, fact]) => [key, fact.verdict]))
}

describe('a batch', () => {
  it('asks for canonical ids, sorted, each once, whatever their spelling', async () => {
    internet.world = {
      papers: [
        { id: '2301.00002', title: 'Learning to Rank Orchids' },
        { id: 'math/0309136', title: 'On the Lattices Behind Harbours' },
      ],
    }
    const list = papers([
      ['On the Lattices Behind Harbours', 'https://arxiv.org/abs/math.GT/0309136v1'],
      ['Learning to Rank Orchids', 'http://www.arxiv.org/pdf/2301.00002v3.pdf'],
      ['Learning to Rank Orchids again', 'https://huggingface.co/papers/2301.00002'],
      ['A Paper That Cannot Be There', 'https://arxiv.org/abs/2313.00001'],
      ['Another Paper That Cannot Be', 'https://arxiv.org/abs/2301.123'],
    ])
    const { facts, verification } = await lookUp(internet, list)
    expect(asked(internet)).toEqual(['export.arxiv.org ids 2301.00002,math/0309136'])
    expect(new URL(internet.requests[0]!.url).searchParams.get('max_results')).toBe('2')
    expect(verdicts(facts.works)).toEqual({ 'arxiv:2301.00002': 'ok', 'arxiv:math/0309136': 'ok' })
    expect(verification).toMatchObject({ verified: 2, unverified: 0, requests: 1 })
  })

  it.each(['new', 'old'] as const)('reads the %s feed', async (feed) => {
    internet.world = {
      feed,
      papers: [
        {
          id: '2301.00001',
          title:
            'A Title That Is Long Enough to Be Wrapped & Holds an Ampersand, as Titles of Papers Do',
          authors: ['Zoë Ärger', 'B. Second'],
          comment: 'Accepted at ICML 2023',
          journalRef: 'JMLR 24 (2023)',
          doi: '10.1000/x.1',
          earlier: [{ title: 'An Earlier Title' }, {}],
        },
        { id: '2301.00002', title: '0' },
      ],
    }
    const { facts } = await lookUp(
      internet,
      papers([
        ['A Title That Is Long Enough', abs('2301.00001')],
        ['The Number Nought', abs('2301.00002')],
      ]),
    )
    expect(facts.works?.get('arxiv:2301.00001')).toEqual({
      verdict: 'ok',
      checkedAt: '2026-11-20T08:00:00.000Z',
      by: 'arxiv.org',
      title: internet.world.papers![0]!.title,
      authors: ['Zoë Ärger', 'B. Second'],
      version: 3,
      published: '2023-01-01T12:00:00Z',
      comment: 'Accepted at ICML 2023',
      journalRef: 'JMLR 24 (2023)',
      doi: '10.1000/x.1',
    })
    expect(facts.works?.get('arxiv:2301.00002')?.title).toBe('0')
  })

  it('holds a hundred, and all is well without a word more', async () => {
    const all = shelf(250)
    internet.world = { papers: all }
    const { verification } = await lookUp(internet, [listing(all.slice(0, 200)), listing(all)])
    expect(internet.requests.map(({ url }) => url.split(',').length)).toEqual([100, 100, 50])
    expect(verification).toMatchObject({ verified: 250, unverified: 0, requests: 3 })
  })

  it('goes on without an id that arXiv calls malformed', async () => {
    const all = shelf(4)
    internet.world = { papers: all }
    // What passes our check and not the service's is for the stand-in to say.
    internet.world.troubles = [
      {
        ...api,
        path: '/api/query?id_list=2301.00001,',
        times: 1,
        status: 400,
        body: errorFeed('2301.00003'),
      },
    ]
    const { facts, verification } = await lookUp(internet, listing(all))
    expect(asked(internet)).toEqual([
      'export.arxiv.org ids 2301.00001,2301.00002,2301.00003,2301.00004',
      'export.arxiv.org ids 2301.00001,2301.00002,2301.00004',
      expect.stringMatching(/^GET api\.datacite\.org/),
    ])
    expect(facts.works?.get('arxiv:2301.00003')).toMatchObject({ by: 'api.datacite.org' })
    expect(verification).toMatchObject({ verified: 4, unverified: 0 })
  })
})

function errorFeed(id: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_${id}</id><title>Error</title>
    <summary>incorrect id format for ${id}</summary></entry></feed>`
}

describe('a missing paper', () => {
  it('is dead only if a paper that was found before is in the same answer', async () => {
    const [one, two] = shelf(2)
    internet.world = { papers: [one!] }
    const { facts } = await lookUp(internet, listing([one!, two!]))
    expect(asked(internet)).toEqual([
      'export.arxiv.org ids 2301.00001,2301.00002',
      'export.arxiv.org ids 2301.00001,2301.00002',
      expect.stringMatching(/ search ti:"paper lattice of number 1"$/),
    ])
    expect(verdicts(facts.works)).toEqual({ 'arxiv:2301.00001': 'ok', 'arxiv:2301.00002': 'dead' })
  })

  it('is alive where it was only left out once', async () => {
    const all = shelf(3)
    internet.world = { papers: all, troubles: [{ ...api, times: 1, omit: ['2301.00002'] }] }
    const { facts } = await lookUp(internet, listing(all))
    expect(internet.requests).toHaveLength(2)
    expect(new Set(Object.values(verdicts(facts.works)))).toEqual(new Set(['ok']))
  })

  it('is unverifiable where the canary is missing too', async () => {
    const all = shelf(2)
    const omit = ['2301.00001', '2301.00002']
    internet.world = {
      papers: all,
      troubles: [
        { ...api, times: 1, omit: ['2301.00002'] },
        { ...api, omit },
        { host: 'api.datacite.org', status: 500 },
      ],
    }
    const { facts, verification } = await lookUp(internet, listing(all))
    expect(verdicts(facts.works)).toEqual({
      'arxiv:2301.00001': 'ok',
      'arxiv:2301.00002': 'unverifiable',
    })
    expect(verification.unanswered).toEqual([
      { host: 'arxiv.org', reason: 'arXiv leaves out papers that it has', count: 1 },
    ])
  })
})

const troubles: [name: string, trouble: Omit<Trouble, 'host'>, reason: RegExp][] = [
  ['429', { status: 429, body: 'Rate exceeded.' }, /429/],
  ['503', { status: 503, headers: { 'retry-after': '0' }, body: 'first byte timeout' }, /503/],
  ['403', { status: 403, body: 'Forbidden' }, /403/],
  ['406', { status: 406 }, /406/],
  ['an empty 200', { mangle: 'empty' }, /nothing/],
  ['half a feed', { mangle: 'halve' }, /no whole feed/],
  ['a page', { status: 200, body: '<html><body>Welcome</body></html>' }, /no whole feed/],
  ['a document type', { status: 200, body: entities() }, /no whole feed/],
  ['a reset', { behaviour: 'reset' }, /./],
]

function entities(): string {
  const lines = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`)
  const feed = '<feed><entry><id>http://arxiv.org/abs/2301.00001v1</id><title>&e20;</title></entry>'
  return `<!DOCTYPE feed [<!ENTITY e0 "x">${lines.join('')}]>${feed}</feed>`
}

describe.each(troubles)('%s', (_, trouble, reason) => {
  const all = shelf(150)

  it('is met with two more tries', async () => {
    internet.world = { papers: all, troubles: [{ ...api, ...trouble, times: 2 }] }
    const { verification } = await lookUp(internet, listing(all))
    expect(verification).toMatchObject({ verified: 150, unverified: 0 })
    expect(internet.requests).toHaveLength(4)
  })

  it('opens the circuit if it lasts, and DataCite is asked one by one', async () => {
    internet.world = { papers: all.slice(0, 149), troubles: [{ ...api, ...trouble }] }
    const { facts, verification } = await lookUp(internet, listing(all))
    const hosts = internet.requests.map(({ host }) => host)
    // A connection that breaks is tried once more by the network itself.
    const tries = trouble.behaviour === 'reset' ? 6 : 3
    expect(hosts.filter((host) => host === api.host)).toHaveLength(tries)
    expect(hosts.filter((host) => host === 'api.datacite.org')).toHaveLength(150)
    expect(Math.max(...internet.requests.map(({ concurrent }) => concurrent))).toBe(1)
    expect(verification).toMatchObject({ verified: 149, unverified: 1 })
    expect(facts.works?.get('arxiv:2301.00150')?.verdict).toBe('unverifiable')
    expect(facts.works?.get('arxiv:2301.00150')?.reason).toMatch(reason)
  })

  it('is nobody’s death where DataCite fails as well', async () => {
    const datacite = { host: 'api.datacite.org', ...trouble }
    internet.world = { papers: all, troubles: [{ ...api, ...trouble }, datacite] }
    const { facts, verification } = await lookUp(internet, listing(all))
    expect(new Set(Object.values(verdicts(facts.works)))).toEqual(new Set(['unverifiable']))
    expect(verification).toMatchObject({ verified: 0, unverified: 150 })
    expect(internet.requests.length).toBeLessThan(11)
  })
})

describe('a title that does not match', () => {
  const right = { id: '2305.15408', title: 'Towards Revealing the Mystery behind Chain of Thought' }
  const wrong = { id: '2409.02426', title: 'Low-Dimensional Distributions via Subspace Clustering' }

  async function mismatches(world: World, list: string) {
    internet.world = world
    const { lists, facts } = await lookUp(internet, list)
    return titleMismatches(lists[0]!, facts).map(({ entry, link, right }) => {
      return [entry.title.text, link.work.id, right?.id ?? null, right?.by ?? null]
    })
  }

  it('is looked for among the other entries first: a swap takes no request', async () => {
    const list = papers([
      [right.title, abs(wrong.id)],
      [wrong.title, abs(right.id)],
    ])
    expect(await mismatches({ papers: [right, wrong] }, list)).toEqual([
      [right.title, wrong.id, right.id, 'listed'],
      [wrong.title, right.id, wrong.id, 'listed'],
    ])
    expect(internet.requests).toHaveLength(1)
  })

  it('is looked for on arXiv then, with nothing but words', async () => {
    const title = 'Towards (Revealing) the Mystery: behind Chain-of-Thought'
    const list = papers([[title, abs(wrong.id)]])
    expect(await mismatches({ papers: [right, wrong] }, list)).toEqual([
      [title, wrong.id, right.id, 'search'],
    ])
    expect(asked(internet)[1]).toBe(
      'export.arxiv.org search ti:"towards revealing the mystery behind chain of thought"',
    )
  })

  it('is searched for ten times a run at most', async () => {
    const all = shelf(40)
    const list = papers(
      all.slice(0, 20).map(({ id }, at) => [`Wholly Different Words About Tulips ${at}`, abs(id)]),
    )
    expect(await mismatches({ papers: all }, list)).toHaveLength(20)
    const searches = asked(internet).filter((line) => line.includes(' search '))
    expect(searches).toHaveLength(10)
  })

  it('is the pinned version’s where the link pins one', async () => {
    const renamed = { ...wrong, earlier: [{ title: right.title }, {}] }
    const list = papers([[right.title, `https://arxiv.org/abs/${wrong.id}v1`]])
    expect(await mismatches({ papers: [renamed] }, list)).toEqual([])
    expect(asked(internet)).toEqual([
      `export.arxiv.org ids ${wrong.id}`,
      `export.arxiv.org ids ${wrong.id}v1`,
    ])
  })

  it('may be the first version’s where nothing else is found', async () => {
    const renamed = { ...wrong, earlier: [{ title: right.title }, {}] }
    expect(await mismatches({ papers: [renamed] }, papers([[right.title, abs(wrong.id)]]))).toEqual(
      [],
    )
  })

  it('suggests no short title without an author in common', async () => {
    const short = { id: '2301.00009', title: 'Deep Orchids', authors: ['Ada Author'] }
    const list = papers([['Deep Orchids Bloom', abs(wrong.id)]])
    const found = await mismatches(
      { papers: [{ ...short, title: 'Deep Orchids Bloom' }, wrong] },
      list,
    )
    expect(found).toEqual([['Deep Orchids Bloom', wrong.id, null, null]])
  })
})
