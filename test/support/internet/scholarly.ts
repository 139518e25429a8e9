import { authorsOf, publishedOf } from './arxiv-feed.ts'
import { escaped, html, type Incoming, json } from './reply.ts'
import { shuffled } from './shuffle.ts'
import type { Landing, Page, World } from './world.ts'

/** DataCite's record of an arXiv paper. */
export function datacite(world: World, { url }: Incoming): Page {
  const doi = decodeURIComponent(url.pathname).toLowerCase().replace('/dois/', '')
  const paper = world.papers?.find(({ id }) => doi === `10.48550/arxiv.${id}`)
  if (!paper) {
    const title = "The resource you are looking for doesn't exist."
    return json({ errors: [{ status: '404', title }] }, 404)
  }
  const attributes = {
    doi,
    state: 'findable',
    titles: [{ title: paper.title }],
    creators: authorsOf(paper).map((name) => ({ name: name.replace(/^(.*) (\S+)$/, '$2, $1') })),
    publisher: 'arXiv',
    publicationYear: Number(publishedOf(paper).slice(0, 4)),
    url: `https://arxiv.org/abs/${paper.id}`,
  }
  return json({ data: { id: doi, type: 'dois', attributes } })
}

/** OpenReview as it has been since mid-2026: everything stands behind a challenge. */
export function openreview(world: World, { url }: Incoming): Page {
  const api = url.hostname.startsWith('api')
  if (url.pathname === '/challenge') return html('<html><body>Checking your browser</body></html>')
  if (!world.openreviewOpen) {
    if (api) return json({ name: 'ChallengeRequiredError', message: 'Challenge required' }, 403)
    if (url.pathname === '/pdf') return html('Forbidden', 403)
    const here = encodeURIComponent(url.pathname + url.search)
    return { redirect: `/challenge?redirect=${here}` }
  }
  const found = world.submissions?.find(({ id }) => id === url.searchParams.get('id'))
  if (!found) return html('The Note was not found', 404)
  if (api) {
    const content = { title: { value: found.title }, venue: { value: found.venue } }
    return json({ notes: [{ id: found.id, content }], count: 1 })
  }
  return html(`<html><head><meta name="citation_title" content="${escaped(found.title)}"/>
<meta name="citation_conference_title" content="${escaped(found.venue ?? '')}"/></head></html>`)
}

/** Semantic Scholar's batch: in no order, without what it does not know, soon 429. */
export function semanticScholar(world: World, { url, body, count }: Incoming): Page {
  if (count >= (world.semanticScholarQuota ?? 2)) {
    return json({ message: 'Too Many Requests', code: '429' }, 429)
  }
  if (url.pathname !== '/graph/v1/paper/batch') return json({ error: 'Not found' }, 404)
  let ids: unknown
  try {
    ids = JSON.parse(body).ids
  } catch {
    return json({ error: 'Bad JSON' }, 400)
  }
  if (!Array.isArray(ids) || ids.length > 500) return json({ error: 'At most 500 ids' }, 400)
  const papers = (world.papers ?? []).filter(({ id }) => ids.includes(`ARXIV:${id}`))
  return json(
    shuffled(papers, world.seed ?? 1).map((paper) => ({
      paperId: paper.id.replace(/\D/g, '').padStart(40, '0'),
      title: paper.title,
      venue: paper.journalRef ?? '',
      year: Number(publishedOf(paper).slice(0, 4)),
      externalIds: { ArXiv: paper.id, ...(paper.doi && { DOI: paper.doi }) },
    })),
  )
}

/** doi.org: the handle API says whether a DOI exists; the DOI itself redirects to the publisher. */
export function doi(world: World, { url }: Incoming): Page {
  const path = decodeURIComponent(url.pathname)
  const handle = path.replace(/^\/(?:api\/handles\/)?/, '')
  const own = world.papers?.flatMap((paper) => [`10.48550/arXiv.${paper.id}`, paper.doi ?? ''])
  const known = [...(world.dois ?? []), ...(own ?? [])].map((each) => each.toLowerCase())
  const exists = known.includes(handle.toLowerCase())
  const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(handle)
  const target = arxiv ? `https://arxiv.org/abs/${arxiv[1]}` : `https://dl.acm.org/doi/${handle}`
  if (!path.startsWith('/api/handles/')) {
    return exists ? { redirect: target } : html('DOI Not Found', 404)
  }
  if (!exists) return json({ responseCode: 100, handle }, 404)
  const values = [{ index: 1, type: 'URL', data: { format: 'string', value: target } }]
  return json({ responseCode: 1, handle, values })
}

/** Publishers that answer programs alike, whatever is asked. */
export const publishers: Record<string, Page> = {
  'ieeexplore.ieee.org': { status: 202 },
  'dl.acm.org': html('<title>Just a moment...</title>', 403),
  'www.sciencedirect.com': html('Forbidden', 403),
  'onlinelibrary.wiley.com': html('Forbidden', 403),
}

/** A proceedings page as its host writes it. */
export function landing(page: Landing): Page {
  const host = new URL(page.url).hostname
  const authors = page.authors ?? ['Ada Author', 'Ben Writer']
  const pairs: [string, string | undefined][] = [
    ['citation_title', page.title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', page.year === undefined ? undefined : String(page.year)],
    [host.includes('jmlr') ? 'citation_journal_title' : 'citation_conference_title', page.venue],
    ['citation_pdf_url', page.pdf],
  ]
  const meta = pairs.flatMap(([name, value]) => {
    if (value === undefined) return []
    const content = escaped(value)
    // The Anthology writes the attributes the other way round, and without quotes about names.
    return host === 'aclanthology.org'
      ? `<meta content="${content}" name=${name}>`
      : `<meta name="${name}" content="${content}">`
  })
  return html(`<!doctype html><html><head><title>${escaped(page.title)}</title>
${meta.join('\n')}
</head><body><h1>${escaped(page.title)}</h1></body></html>`)
}
