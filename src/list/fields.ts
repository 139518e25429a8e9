import { type FoundDate, findDates } from '../model/date.ts'
import { looksLikeVenue, parseVenue } from '../model/venue.ts'
import { IMAGE, type Rich, type Span } from './rich.ts'
import { isLabel, namesScore } from './words.ts'

/** Visible stretch of an entry's text. */
export interface Stretch {
  from: number
  to: number
}

export interface FoundVenue extends Stretch {
  year: { value: number; from: number; to: number } | null
  score: number
}

export interface FoundFields {
  venue: FoundVenue | null
  authors: Stretch | null
  dates: (FoundDate & Stretch)[]
}

/** How the list writes what it writes; learnt in the first pass, used in the second. */
export interface FieldStyle {
  /** Labels of paper links are the venues: `[[ICCV2021](…)]`. */
  venueLabels: boolean
}

/** A stretch between two boundaries (marks, brackets, line ends) and what it stands in. */
interface Chunk extends Stretch {
  link: Span | null
  emphasis: boolean
  bracket: string
  line: number
}

const LONGEST = 4000

/**
 * Finds venue, authors and dates in what the title leaves of an entry.
 *
 * @param rich the entry's text, cut at 4,000 characters so that a page of prose costs nothing
 * @param title where its title stands
 */
export function findFields(rich: Rich, title: Stretch, style: FieldStyle): FoundFields {
  const chunks = cut(rich, title)
  const venue = findVenueField(rich, title, chunks, style)
  const dates = findDateFields(rich, chunks, venue)
  return { venue, authors: findAuthors(rich, title, venue), dates }
}

function cut(rich: Rich, title: Stretch): Chunk[] {
  const end = Math.min(rich.text.length, Math.max(LONGEST, title.to + 500))
  const edges = new Set<number>([0, title.from, title.to, end])
  for (const span of rich.spans) {
    if (span.from >= end) continue
    edges.add(span.from)
    edges.add(Math.min(span.to, end))
  }
  const signs = /[[\]()（）【】|\n\uFFFC<>]|\p{Extended_Pictographic}/gu
  for (let match = signs.exec(rich.text); match && match.index < end; match = signs.exec(rich.text)) {
    edges.add(match.index)
    edges.add(match.index + match[0].length)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const chunks: Chunk[] = []
  const spans = [...rich.spans].sort((a, b) => a.from - b.from)
  let line = 0
  let next = 0
  let open: Span[] = []
  for (let index = 0; index + 1 < sorted.length; index++) {
    const from = sorted[index]!
    const to = sorted[index + 1]!
    while (next < spans.length && spans[next]!.from <= from) open.push(spans[next++]!)
    open = open.filter((span) => span.to > from)
    const text = rich.text.slice(from, to)
    if (text === '\n') line++
    if (from >= title.from && to <= title.to) continue
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    chunks.push({
      from,
      to,
      link: open.find((span) => span.kind === 'link') ?? null,
      emphasis: open.some((span) => span.kind === 'emphasis' || span.kind === 'strong'),
      bracket: /[[(（【<]/.test(rich.text[from - 1] ?? '') ? rich.text[from - 1]! : '',
      line,
    })
  }
  return chunks
}

const venueKey = /^\s*(?:venue|publisher|published(?:\s+(?:at|in))?|conference|journal|publication|会议|期刊|发表于?)\s*[:：]\s*/iu

function findVenueField(
  rich: Rich,
  title: Stretch,
  chunks: Chunk[],
  style: FieldStyle,
): FoundVenue | null {
  let best: FoundVenue | null = null
  for (const chunk of chunks) {
    for (const found of venuesOf(rich, chunk, style)) {
      const behind = chunk.from >= title.to
      let score = found.score
      if (found.year) score += 0.08
      if (chunk.emphasis || chunk.bracket) score += 0.05
      if (!behind && !chunk.bracket && !chunk.link && chunk.line > 0) score -= 0.2
      if (chunk.line > 2) score -= 0.05
      if (score >= 0.6 && (!best || score > best.score + 0.001)) best = { ...found, score }
    }
  }
  return best && withYearBehind(rich, best, chunks)
}

/** A year that stands behind the venue across a bracket or mark: `*ICML* (2020)`, `AISTATS(2012)`. */
function withYearBehind(rich: Rich, venue: FoundVenue, chunks: Chunk[]): FoundVenue {
  if (venue.year) return venue
  const index = chunks.findIndex((chunk) => chunk.from >= venue.to)
  const chunk = chunks[index]
  if (!chunk || chunk.link || chunk.from - venue.to > 4) return venue
  if (rich.text.slice(venue.to, chunk.from).includes('\n')) return venue
  const text = rich.text.slice(chunk.from, chunk.to)
  const match = /^[\s,]*((?:19|20)\d\d|[’'‘]?\d\d(?=\s*[,.)\]]?\s*$))\b(?![./-]\d)/.exec(text)
  if (!match) return venue
  const digits = match[1]!.replace(/\D/g, '')
  const value = digits.length === 4 ? Number(digits) : 2000 + Number(digits)
  const from = chunk.from + match[0].length - match[1]!.length
  return { ...venue, year: { value, from, to: chunk.from + match[0].length } }
}

function* venuesOf(rich: Rich, chunk: Chunk, style: FieldStyle): Generator<FoundVenue> {
  const text = rich.text.slice(chunk.from, chunk.to)
  if (/^\s*(?:https?:|www\.)/i.test(text)) return
  if (chunk.link) {
    const label = text.trim()
    if (isLabel(label) && !(style.venueLabels && chunk.link.link?.role === 'paper')) return
    if (chunk.link.link?.role !== 'paper' && !style.venueLabels && isLabel(label)) return
  }
  const key = venueKey.exec(text)
  if (key) {
    const found = venueAt(text, key[0].length, text.length, chunk.from)
    const value = text.slice(key[0].length).trim()
    if (found) yield { ...found, score: 0.95 }
    else if (value.length > 1 && value.length <= 80) {
      const from = chunk.from + text.indexOf(value, key[0].length)
      yield { from, to: from + value.length, year: null, score: 0.8 }
    }
    return
  }
  if (text.length <= 120) {
    const whole = venueAt(text, 0, text.length, chunk.from)
    if (whole) yield whole
    else if (chunk.emphasis) {
      const named = trailingYear(text, chunk.from)
      if (named) yield named
    }
  }
  for (const part of parts(text)) {
    const found = venueAt(text, part.from, part.to, chunk.from)
    if (found) yield { ...found, score: found.score - 0.02 }
  }
}

/** A venue that no dictionary knows, told by its year: `Transformer Circuits Thread, 2022`. */
function trailingYear(text: string, offset: number): FoundVenue | null {
  const match = /^\s*([\p{L}][^\d\n]{1,60}?)([\s,(’']*)((?:19|20)\d\d)\)?[\s.,]*$/u.exec(text)
  if (!match || namesScore(match[1]!) >= 0.7) return null
  const from = offset + match[0].indexOf(match[1]!)
  const to = from + match[1]!.trimEnd().length
  const yearFrom = offset + match[0].lastIndexOf(match[3]!)
  const year = { value: Number(match[3]), from: yearFrom, to: yearFrom + 4 }
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(match[1]!)
    ? null
    : { from, to, year, score: 0.62 }
}

function venueAt(text: string, from: number, to: number, offset: number): FoundVenue | null {
  const raw = text.slice(from, to)
  const lead = /^[\s,.;:·•|–-]*(?:in:?\s+(?=\p{Lu}))?/iu.exec(raw)![0].length
  const part = raw.slice(lead).replace(/[\s,;:·•|–-]+$/, '')
  if (part === '') return null
  const score = looksLikeVenue(part)
  if (score < 0.55) return null
  const parsed = parseVenue(part)
  if (!parsed) return null
  const start = offset + from + lead
  const { venue, year } = parsed
  if (venue[1] <= venue[0]) return null
  return {
    from: start + venue[0],
    to: start + venue[1],
    year: year && { value: year.value, from: start + year.start, to: start + year.end },
    score,
  }
}

/** Sentences and comma-parted pieces of a chunk, each with and without the piece behind it. */
function* parts(text: string): Generator<Stretch> {
  const cuts = [0]
  const parting = /[.,;]\s+|(?<=\bal)\.(?=\S)|\s[-–—|/]\s|[:：]\s|,(?=\S)/gu
  for (let match = parting.exec(text); match && cuts.length < 60; match = parting.exec(text)) {
    cuts.push(match.index + match[0].length)
  }
  cuts.push(text.length)
  if (cuts.length <= 2) return
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index]!
    const after = cuts[index + 2]
    if (after !== undefined && after - from <= 100) yield { from, to: after }
    yield { from, to: cuts[index + 1]! }
  }
}

function findDateFields(
  rich: Rich,
  chunks: Chunk[],
  venue: FoundVenue | null,
): (FoundDate & Stretch)[] {
  const dates: (FoundDate & Stretch)[] = []
  for (const chunk of chunks) {
    const text = rich.text.slice(chunk.from, chunk.to)
    if (/^\s*(?:https?:|www\.)/i.test(text) || text.length > 600) continue
    for (const date of findDates(text)) {
      const from = chunk.from + date.start
      const to = chunk.from + date.end
      const isVenueYear = venue?.year && from < venue.year.to && to > venue.year.from
      if (isVenueYear && date.month === null) continue
      if (venue && from < venue.to && to > venue.from) continue
      dates.push({ ...date, from, to })
    }
    const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\s|$)/.exec(text)
    if (compact) {
      const from = chunk.from + compact[0].length - 8
      const [year, month, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])]
      const span = { start: from - chunk.from, end: from - chunk.from + 8 }
      dates.push({ ...span, year, month, day, form: 'YYYYMMDD', forms: ['YYYYMMDD'], from, to: from + 8 })
    }
  }
  return dates
}

/** The names of people behind the title (or, where nothing is behind, before it). */
function findAuthors(rich: Rich, title: Stretch, venue: FoundVenue | null): Stretch | null {
  let best: (Stretch & { score: number }) | null = null
  for (const region of regions(rich, title, venue)) {
    const text = rich.text.slice(region.from, region.to)
    const score = namesScore(text.replaceAll(IMAGE, ' ')) - (region.from < title.from ? 0.15 : 0)
    if (score >= 0.6 && (!best || score > best.score)) best = { ...region, score }
  }
  return best && tidy(rich, best)
}

/** Lines and marked stretches outside the title, up to the venue or the first label. */
function* regions(rich: Rich, title: Stretch, venue: FoundVenue | null): Generator<Stretch> {
  const limit = Math.min(rich.text.length, title.to + 3000)
  for (const span of rich.spans) {
    if (span.kind !== 'emphasis' || span.from < title.to || span.to > limit) continue
    yield* aroundVenue(span.from, span.to, venue)
  }
  let from = title.to
  const line = /\n/g
  line.lastIndex = from
  for (let count = 0; count < 12 && from < limit; count++) {
    const match = line.exec(rich.text)
    const end = Math.min(match ? match.index : rich.text.length, limit)
    yield* aroundVenue(from, labelAt(rich, from, end), venue)
    if (!match) break
    from = end + 1
  }
  if (title.from > 3) {
    const start = rich.text.lastIndexOf('\n', title.from - 1) + 1
    yield { from: start, to: title.from }
  }
}

function* aroundVenue(from: number, to: number, venue: FoundVenue | null): Generator<Stretch> {
  const start = venue ? Math.min(venue.from, venue.year?.from ?? venue.from) : to
  if (venue && start > from && start < to) yield { from, to: start }
  else yield { from, to }
}

/** Where the first link label, bracket or image of a line begins. */
function labelAt(rich: Rich, from: number, to: number): number {
  let end = to
  for (const span of rich.spans) {
    if (span.from < from || span.from >= end) continue
    const text = rich.text.slice(span.from, span.to)
    if (span.kind === 'image' || (span.kind === 'link' && isLabel(text))) end = span.from
  }
  const bracket = rich.text.slice(from, end).search(/[[【|]/)
  return bracket > 0 ? from + bracket : end
}

function tidy(rich: Rich, stretch: Stretch): Stretch {
  const text = rich.text.slice(stretch.from, stretch.to)
  const lead = /^(?:[\s,.;:：|*_\uFFFC–-]|by\s|authors?\s*[:：]|作者\s*[:：])*/iu.exec(text)![0].length
  const tail = /[\s,.;:|*_([\uFFFC–-]*$/u.exec(text.slice(lead))![0].length
  return { from: stretch.from + lead, to: stretch.to - tail }
}
