import type { WorkFact } from './fact.ts'
import { findVenue, parseVenue } from './venue.ts'

/** Where a paper has been published, as its facts state it. */
export interface Publication {
  /** The dictionary's name. */
  venue: string
  year: number | null
  /** What says so. */
  from: 'page' | 'journal reference' | 'DOI' | 'comment'
  /** The words it was read from. */
  text: string
}

/** What comments call anything but the publication of the paper itself. */
const notYet =
  /\b(?:submitted|submission|under review|in review|review|preprint|rejected|withdrawn|workshops?|extend(?:ed|s|ing)|extension|previous(?:ly)?|earlier|preliminary|short(?:er)? version|journal version|(?:longer|full) version (?:in|of)|based on|part of|builds? on|follow-?up|related to|see also|challenge|competition|tutorial|demo|code|data ?sets? from|template|style|format|poster session|supersedes?|companion|thesis|solution)\b|\bat the\b.*@/i
const led =
  /^(?:(?:this|the) (?:paper|work|article) (?:has been|was|is|will be)\s+)?(?:(?:has been|was|is|will be|to be)\s+)?(?:accepted|published|to appear|appears?|appearing|appeared|accept|presented|forthcoming)(?: as (?:an? )?[\w -]{1,40}?)?(?:\s+(?:for|to)\s+(?:publication|presentation|the proceedings|appear))?\s+(?:at|in|to|by|for|on|with)\s+/i
const trailing =
  /[\s,(-]*\b(?:camera[- ]ready(?: version)?|final version|full version|accepted(?: paper)?|conference paper|main(?: conference| track)?|long paper|short paper|regular paper|oral(?: presentation)?|spotlight|highlight|poster|best paper(?: award)?|proceedings)\b[\s)]*$/i

/**
 * @returns where arXiv or the paper's own page say that it has been published: the page first, then
 *   the journal reference, the DOI, the comment; null where none names a venue of the dictionary
 */
export function publicationOf(fact: WorkFact): Publication | null {
  const { venue, journalRef, doi, comment, by } = fact
  return (
    (venue !== undefined && by !== 'arxiv.org' && reference(venue, 'page', fact.published)) ||
    (journalRef !== undefined && reference(journalRef, 'journal reference')) ||
    (doi !== undefined && byDoi(doi)) ||
    (comment !== undefined && byComment(comment)) ||
    null
  )
}

/** `Proceedings of the 40th International Conference on Machine Learning, PMLR 202:1-9, 2023`. */
function reference(text: string, from: Publication['from'], date?: string): Publication | null {
  const source = text.slice(0, 500)
  if (/\bworkshops?\b/i.test(source)) return null
  const year = yearIn(source) ?? yearIn(date ?? '')
  const parts = [source, ...source.split(/[,;:()]|\.\s/)]
  for (const part of parts.slice(0, 20)) {
    // Neither year nor volume is part of the name.
    const name = part.replace(/\b(?:19|20)\d{2}\b/g, ' ').replace(/\s+\d+[\s\d.–-]*$/, '')
    const venue = published(name.trim())
    if (venue) return { venue, year, from, text: source }
  }
  return null
}

/** Publishers whose DOIs name the venue: IEEE's and the ACL Anthology's. */
function byDoi(doi: string): Publication | null {
  const ieee = /^10\.1109\/([a-z]{3,10})(?:w?\d{3,})?\.((?:19|20)\d{2})\.\d+$/i.exec(doi)
  const acl = /^10\.18653\/v1\/(\d{4})\.([a-z]+)-(?:main|long|short)\.\d+$/i.exec(doi)
  const name = ieee?.[1] ?? acl?.[2]
  const year = ieee?.[2] ?? acl?.[1]
  if (name === undefined || /w$/i.test(name)) return null
  const venue = published(name.toUpperCase())
  return venue ? { venue, year: Number(year), from: 'DOI', text: doi } : null
}

/** `Accepted at ICML 2024`, `NeurIPS 2023 camera ready`, `12 pages, to appear in CVPR 2022`. */
function byComment(comment: string): Publication | null {
  const source = comment.slice(0, 1000)
  const found: Publication[] = []
  for (const sentence of source.split(/[.;\n]+(?:\s|$)/).slice(0, 30)) {
    if (notYet.test(sentence)) continue
    for (const part of partsOf(sentence)) {
      const one = venueAndYear(part)
      if (one) found.push({ ...one, from: 'comment', text: part })
    }
  }
  const [first] = found
  // Two venues are a story (a conference paper and what came of it): which one counts is unclear.
  if (!first || found.some(({ venue }) => venue !== first.venue)) return null
  return found.find(({ year }) => year !== null) ?? first
}

/** The sentence's clauses; what stands in brackets is one of its own. */
function partsOf(sentence: string): string[] {
  const whole = sentence.replace(/\(([^()]*)\)/g, ', $1, ')
  return whole
    .split(/,|\s[-–—|/]\s|[[\]()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= 200)
    .slice(0, 30)
}

/** A clause that is a venue with its year, or says that the paper has been accepted there. */
function venueAndYear(part: string): Pick<Publication, 'venue' | 'year'> | null {
  const lead = led.exec(part)
  let rest = (lead ? part.slice(lead[0].length) : part).replace(
    /^(?:the|proceedings of(?: the)?)\s+/i,
    '',
  )
  for (let round = 0; round < 3; round++) rest = rest.replace(trailing, '')
  const parsed = parseVenue(rest)
  const name = parsed ? rest.slice(...parsed.venue) : rest
  const year = parsed?.year?.value ?? null
  // A bare `Nature` or `CVPR` in a comment may be anything.
  if (!lead && year === null) return null
  const venue = published(name.trim())
  return venue ? { venue, year } : null
}

function published(name: string): string | null {
  if (name.length < 2 || name.length > 200) return null
  const found = findVenue(name)
  if (!found || found.kind === 'preprint' || found.kind === 'other') return null
  return /\bworkshops?\b/i.test(name) || found.spelling === 'misspelt' ? null : found.canonical
}

function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?![\d:–-])/g)
  return years ? Number(years.at(-1)) : null
}
