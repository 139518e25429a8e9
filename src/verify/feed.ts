import { Parser } from 'htmlparser2'
import { arxivIdOf } from '../model/arxiv.ts'
import { webUrl } from '../model/url.ts'

/** One paper as arXiv's feed has it: of the version that was asked for, else of the newest. */
export interface FeedPaper {
  /** Canonical, without version. */
  id: string
  version: number
  title: string
  authors: string[]
  published?: string
  comment?: string
  journalRef?: string
  doi?: string
}

export interface Feed {
  papers: FeedPaper[]
  /** The id that arXiv calls malformed: then the whole batch has failed. */
  badId: string | null
}

/** The elements whose text is kept, whatever the prefix; those of `author` are read apart. */
const fields = new Set(['id', 'title', 'published', 'comment', 'journal_ref', 'doi', 'summary'])

/** Beyond these a field is cut: it only goes into comparisons and messages. */
const LONGEST = 4000
const MOST_AUTHORS = 500

/**
 * Reads arXiv's Atom feed, the older form (elements with a namespace each, wrapped titles) as well.
 * Only XML's own entities are decoded, and nothing with a document type is read.
 *
 * @returns null where the text is no whole feed: empty, cut off, HTML, plain text
 */
export function parseFeed(text: string): Feed | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null
  const reader = new Reader()
  const parser = new Parser(
    {
      onopentag: (name) => reader.open(localName(name)),
      ontext: (piece) => reader.text(piece),
      // What is closed by the end of the text alone was cut off.
      onclosetag: (name, implied) => reader.close(localName(name), implied),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return reader.whole ? { papers: reader.papers, badId: reader.badId } : null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

class Reader {
  readonly papers: FeedPaper[] = []
  badId: string | null = null
  whole = false
  readonly #path: string[] = []
  #entry: Record<string, string> = {}
  #authors: string[] = []
  #text: string | null = null

  open(name: string): void {
    this.#path.push(name)
    const [root, entry, field] = this.#path
    if (root !== 'feed' || entry !== 'entry') return
    if (this.#path.length === 2) {
      this.#entry = {}
      this.#authors = []
    }
    const kept = this.#path.length === 3 && fields.has(name)
    if (kept || (field === 'author' && name === 'name')) this.#text = ''
  }

  text(piece: string): void {
    if (this.#text !== null && this.#text.length < LONGEST) this.#text += piece
  }

  close(name: string, implied: boolean): void {
    const depth = this.#path.length
    const inEntry = this.#path[0] === 'feed' && this.#path[1] === 'entry'
    this.#path.pop()
    if (implied) return
    if (this.#text !== null) {
      const text = this.#text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
      this.#text = null
      if (name !== 'name') this.#entry[name] ??= text
      else if (text && this.#authors.length < MOST_AUTHORS) this.#authors.push(text)
    }
    if (depth === 2 && inEntry) this.#keep()
    if (depth === 1 && name === 'feed') this.whole = true
  }

  #keep(): void {
    const { id = '', title = '', summary = '', published, comment, journal_ref, doi } = this.#entry
    if (/\/api\/errors\b/.test(id)) {
      this.badId ??= /incorrect id format for (\S+)/i.exec(summary)?.[1] ?? ''
      return
    }
    const url = webUrl(id)
    const read = url && arxivIdOf(url)
    // A real paper is called "0"; only one without a title is none.
    if (!read || title === '') return
    this.papers.push({
      id: read.id,
      version: read.version ?? 1,
      title,
      authors: this.#authors,
      ...(published && { published }),
      ...(comment && { comment }),
      ...(journal_ref && { journalRef: journal_ref }),
      ...(doi && { doi }),
    })
  }
}
