import {
  authorsOf,
  type Edition,
  errorFeed,
  feedOf,
  publishedOf,
  stated,
  versionsOf,
} from './arxiv-feed.ts'
import { escaped, html, type Incoming } from './reply.ts'
import { shuffled } from './shuffle.ts'
import type { Page, Paper, World } from './world.ts'

/** The server's own check of an id: loose, and anywhere in the text. */
const looseId = /\d{4}\.\d{4,}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}/
const exactId = /^(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v([1-9]\d*))?$/

function edition(world: World, text: string): Edition | null {
  const found = exactId.exec(text)
  const paper = found && world.papers?.find(({ id }) => id === found[1])
  if (!paper) return null
  const version = found[2] ? Number(found[2]) : versionsOf(paper)
  return version <= versionsOf(paper) ? { paper, version } : null
}

const stem = (word: string) => word.toLowerCase().replace(/(?:ies|es|s|ing|ed)$/, '')
const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)

/** Titles holding every word; what follows a hyphen is excluded, as the service has done. */
function search(papers: Paper[], query: string): Paper[] {
  const quoted = /^(?:ti|all):"([^"]*)"$/.exec(query.trim())
  const bare = query.replace(/\b(?:ti|all):/g, '').replace(/\b(?:AND|OR)\b/g, ' ')
  if (!quoted && bare.includes(':')) return []
  const text = quoted?.[1] ?? bare
  const excluded = [...text.matchAll(/-([\p{L}\p{N}]+)/gu)].map((found) => stem(found[1]!))
  const wanted = wordsOf(text).filter((word) => !excluded.includes(word))
  if (wanted.length === 0) return []
  return papers.filter(({ title }) => {
    const words = new Set(wordsOf(title))
    return wanted.every((word) => words.has(word)) && !excluded.some((word) => words.has(word))
  })
}

function balanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    if (char === ')' && --depth < 0) return false
  }
  return depth === 0
}

function api(world: World, { method, url, body }: Incoming, omit: string[]): Page {
  const format = world.feed ?? 'new'
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8' }
  const asked = method === 'POST' ? new URLSearchParams(body) : url.searchParams
  const [terms, ids] = [asked.get('search_query') ?? '', asked.get('id_list') ?? '']
  const start = Number(asked.get('start') ?? 0)
  const max = Number(asked.get('max_results') ?? 10)
  const refuse = (slug: string, summary: string): Page => {
    return { status: 400, headers, body: errorFeed(format, slug, summary) }
  }
  if (ids.length > 8_000) return { status: 414, body: 'Request-URI Too Large' }
  if (start > 10_000) return refuse('start_too_large', 'start must be at most 10000')
  if (!balanced(terms)) return refuse('bad_query', 'unbalanced parentheses')
  const list = ids ? ids.split(',') : []
  const bad = list.find((id) => !looseId.test(id))
  if (bad !== undefined) {
    const words = `incorrect id format for ${bad}`
    return refuse(words.replaceAll(' ', '_'), words)
  }
  const wanted = list.map((id) => edition(world, id)).filter((found) => found !== null)
  const known = terms
    ? search(world.papers ?? [], terms).map((paper) => ({ paper, version: versionsOf(paper) }))
    : [...new Map(wanted.map((each) => [`${each.paper.id}v${each.version}`, each])).values()]
  const kept = known.filter(({ paper }) => !omit.includes(paper.id))
  const page = shuffled(kept, world.seed ?? 1).slice(start, start + max)
  const query = { search: terms, ids, start, max }
  return { status: 200, headers, body: feedOf(format, query, page, kept.length) }
}

function abstract(found: Edition): Page {
  const { paper, version } = found
  const meta = (name: string, content: string) =>
    `<meta name="${name}" content="${escaped(content)}" />`
  const title = stated(found, 'title')!
  const date = publishedOf(paper).slice(0, 10).replaceAll('-', '/')
  return html(`<!DOCTYPE html><html lang="en"><head><title>[${paper.id}] ${escaped(title)}</title>
${meta('citation_title', title)}
${authorsOf(paper)
  .map((name) => meta('citation_author', name))
  .join('')}
${paper.doi ? meta('citation_doi', paper.doi) : ''}${meta('citation_date', date)}
${meta('citation_pdf_url', `https://arxiv.org/pdf/${paper.id}`)}
${meta('citation_arxiv_id', paper.id)}
</head><body><h1>${escaped(title)}</h1>
${paper.withdrawn && version === versionsOf(paper) ? 'This paper has been withdrawn by its authors' : ''}
</body></html>`)
}

function site(world: World, { url }: Incoming): Page {
  const found = /^\/(abs|pdf|html)\/(.+)$/.exec(url.pathname)
  if (!found) return html('Not found', url.pathname === '/' ? 200 : 404)
  const [, form, rest] = found
  const old = /^([a-z-]+)\.[A-Z]{2}(\/\d{7}.*)$/.exec(rest!)
  if (old) return { status: 301, redirect: `/${form}/${old[1]}${old[2]}` }
  if (form === 'pdf' && rest!.endsWith('.pdf')) {
    return { status: 301, redirect: `/pdf/${rest!.slice(0, -4)}` }
  }
  const paper = edition(world, rest!)
  if (!paper) return html('No paper with this id', 404)
  if (form === 'abs') return abstract(paper)
  const gone = paper.paper.withdrawn && paper.version === versionsOf(paper.paper)
  // HTML has been made since December 2023 only.
  if (form === 'html') return html('<html></html>', paper.paper.id < '2312' ? 404 : 200)
  if (gone) return html('The author has withdrawn it', 404)
  return { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.5' }
}

/** arXiv, all its hosts. */
export function arxiv(world: World, request: Incoming, omit: string[]): Page {
  const { url } = request
  if (url.pathname === '/api/query') return api(world, request, omit)
  if (url.protocol === 'http:' || url.hostname === 'www.arxiv.org') {
    return { status: 301, redirect: `https://arxiv.org${url.pathname}${url.search}` }
  }
  return site(world, request)
}
