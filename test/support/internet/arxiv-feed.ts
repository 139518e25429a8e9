import { escaped } from './reply.ts'
import type { Paper } from './world.ts'

/** A paper in one version. */
export interface Edition {
  paper: Paper
  version: number
}

export interface Query {
  search: string
  ids: string
  start: number
  max: number
}

export function versionsOf(paper: Paper): number {
  return (paper.earlier?.length ?? 0) + 1
}

/** The title or comment of an edition. */
export function stated(edition: Edition, field: 'title' | 'comment'): string | undefined {
  const { paper, version } = edition
  return paper.earlier?.[version - 1]?.[field] ?? paper[field]
}

export function publishedOf({ id, published }: Paper): string {
  if (published) return published.length === 10 ? `${published}T12:00:00Z` : published
  const [, year, month] = /(\d\d)(\d\d)(?:\.|\d{3}$)/.exec(id)!
  return `${Number(year) > 90 ? 19 : 20}${year}-${month}-01T12:00:00Z`
}

export function authorsOf(paper: Paper): string[] {
  return paper.authors ?? ['Ada Author', 'Ben Writer']
}

const category = (id: string) => (id.includes('/') ? id.split('/')[0]! : 'cs.LG')

/** As recorded from the service in spring 2026. */
function newEntry(edition: Edition): string {
  const { paper, version } = edition
  const id = `${paper.id}v${version}`
  const comment = stated(edition, 'comment')
  const published = publishedOf(paper)
  const lines = [
    `<id>http://arxiv.org/abs/${id}</id>`,
    `<title>${escaped(stated(edition, 'title')!)}</title>`,
    `<updated>${published}</updated>`,
    `<link href="https://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>`,
    `<link href="https://arxiv.org/pdf/${id}" rel="related" type="application/pdf" title="pdf"/>`,
    '<summary>  We study it &amp; show that it holds. title&gt; &lt;title&gt;No title&lt;/title&gt;</summary>',
    `<category term="${category(paper.id)}" scheme="http://arxiv.org/schemas/atom"/>`,
    `<published>${published}</published>`,
    comment && `<arxiv:comment>${escaped(comment)}</arxiv:comment>`,
    `<arxiv:primary_category term="${category(paper.id)}"/>`,
    paper.journalRef && `<arxiv:journal_ref>${escaped(paper.journalRef)}</arxiv:journal_ref>`,
    ...authorsOf(paper).map(
      (name) => `<author>\n      <name>${escaped(name)}</name>\n    </author>`,
    ),
    paper.doi && `<arxiv:doi>${escaped(paper.doi)}</arxiv:doi>`,
  ]
  return `  <entry>\n    ${lines.filter(Boolean).join('\n    ')}\n  </entry>\n`
}

/** The service's older format: namespaces on each element, long titles wrapped at spaces. */
function oldEntry(edition: Edition): string {
  const { paper, version } = edition
  const id = `${paper.id}v${version}`
  const atom = 'xmlns="http://www.w3.org/2005/Atom"'
  const own = 'xmlns:arxiv="http://arxiv.org/schemas/atom"'
  const title = escaped(stated(edition, 'title')!).replace(/(.{60,78}?) /g, '$1\n  ')
  const comment = stated(edition, 'comment')
  const lines = [
    `<id ${atom}>http://arxiv.org/abs/${id}</id>`,
    `<published ${atom}>${publishedOf(paper)}</published>`,
    `<updated ${atom}>${publishedOf(paper)}</updated>`,
    `<title ${atom} type="html">${title}</title>`,
    `<summary ${atom} type="html">  We study it.\n</summary>`,
    ...authorsOf(paper).map(
      (name) => `<author ${atom}>\n      <name ${atom}>${escaped(name)}</name>\n    </author>`,
    ),
    comment && `<arxiv:comment ${own}>${escaped(comment)}</arxiv:comment>`,
    paper.journalRef &&
      `<arxiv:journal_ref ${own}>${escaped(paper.journalRef)}</arxiv:journal_ref>`,
    paper.doi && `<arxiv:doi ${own}>${escaped(paper.doi)}</arxiv:doi>`,
    `<link ${atom} href="http://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>`,
    `<link ${atom} title="pdf" href="http://arxiv.org/pdf/${id}" rel="related" type="application/pdf"/>`,
    `<arxiv:primary_category ${own} term="${category(paper.id)}" scheme="http://arxiv.org/schemas/atom"/>`,
  ]
  return `  <entry ${atom} ${own}>\n    ${lines.filter(Boolean).join('\n    ')}\n  </entry>\n`
}

const namespaces =
  'xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom"'

export function feedOf(
  format: 'new' | 'old',
  query: Query,
  editions: Edition[],
  total: number,
): string {
  const words = `search_query=${query.search}&id_list=${query.ids}&start=${query.start}&max_results=${query.max}`
  const entry = format === 'new' ? newEntry : oldEntry
  const head = format === 'new' ? "<?xml version='1.0' encoding='UTF-8'?>\n" : ''
  const name = format === 'new' ? 'arXiv' : 'ArXiv'
  return `${head}<feed ${namespaces}>
  <id>https://arxiv.org/api/oqaUC9OB2SccftmJHZqrxySXrao</id>
  <title>${name} Query: ${escaped(words)}</title>
  <updated>2026-04-12T22:09:26Z</updated>
  <link href="https://arxiv.org/api/query?${escaped(words)}" type="application/atom+xml"/>
  <opensearch:itemsPerPage>${query.max}</opensearch:itemsPerPage>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>${query.start}</opensearch:startIndex>
${editions.map(entry).join('')}</feed>
`
}

/** The answer that goes with status 400: one entry in place of all. */
export function errorFeed(format: 'new' | 'old', slug: string, summary: string): string {
  const scheme = format === 'new' ? 'https' : 'http'
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed ${namespaces}>
  <id>https://arxiv.org/</id>
  <title>arXiv Search Results</title>
  <updated>2026-04-12T22:59:06Z</updated>
  <opensearch:itemsPerPage>1</opensearch:itemsPerPage>
  <opensearch:totalResults>1</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
  <entry>
    <id>${scheme}://arxiv.org/api/errors#${escaped(slug)}</id>
    <title>Error</title>
    <updated>2026-04-12T22:59:06Z</updated>
    <link href="${scheme}://arxiv.org/api/errors#${escaped(slug)}" rel="alternate" type="text/html"/>
    <summary>${escaped(summary)}</summary>
    <author>
      <name>arXiv api core</name>
    </author>
  </entry>
</feed>
`
}
