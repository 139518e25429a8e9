import { Parser } from 'htmlparser2'

/** What a landing page says of its paper in its meta elements. */
export interface PageFacts {
  title?: string
  authors?: string[]
  venue?: string
  doi?: string
  /** As it stands: a year or a date. */
  date?: string
}

const LONGEST = 2000
const MOST_AUTHORS = 500

/** Names of meta elements that hold the venue, the most telling first. */
const venueNames = [
  'citation_conference_title',
  'citation_journal_title',
  'citation_inbook_title',
  'citation_book_title',
]

/** Reads the `citation_` meta elements, the order of their attributes whatever it is. */
export function readPage(html: string): PageFacts {
  const found = new Map<string, string[]>()
  const parser = new Parser({
    onopentag(element, attributes) {
      if (element !== 'meta') return
      const name = (attributes.name ?? attributes.property ?? '').toLowerCase()
      const content = (attributes.content ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim()
      if (!name.startsWith('citation_') || content === '') return
      const others = found.get(name)
      if (!others) found.set(name, [content])
      else if (others.length < MOST_AUTHORS) others.push(content)
    },
  })
  parser.end(html)
  const first = (name: string) => found.get(name)?.[0]
  const title = first('citation_title')
  const venue = venueNames.map(first).find((one) => one !== undefined)
  const doi = first('citation_doi')
  const date = first('citation_publication_date') ?? first('citation_date')
  const authors = found.get('citation_author')?.map(forwards)
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...(venue && { venue }),
    ...(doi && { doi }),
    ...(date && { date }),
  }
}

/** `Li, Yingcong` the way arXiv has it. */
function forwards(name: string): string {
  const at = name.indexOf(',')
  return at < 0 ? name : `${name.slice(at + 1)} ${name.slice(0, at)}`.trim()
}
