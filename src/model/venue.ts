import { findDates } from './date.ts'
import { remembered } from './memo.ts'
import { findVenue, longest } from './venue-name.ts'

export type { FoundVenue, VenueKind } from './venue-name.ts'
export { findVenue } from './venue-name.ts'

const structures: [RegExp, number][] = [
  [/^(?:in:? )?(?:the )?(?:proceedings|proc\.?|findings|advances) (?:of|in) /i, 0.9],
  [
    /\b(?:conference|symposium|workshop|colloquium|congress|meeting|challenge) (?:on|of|for|in) /i,
    0.85,
  ],
  [/\b(?:transactions|trans\.|letters) (?:on|of|in) /i, 0.9],
  [/^(?:international |european |american )?(?:journal|annals|bulletin|archives) of /i, 0.9],
  [/\b(?:workshops?|conference|symposium|journal|magazine|proceedings)$/i, 0.7],
  [/^(?:ieee|acm|usenix|siam|ifip|springer|elsevier|nature|lancet|npj|frontiers in) /i, 0.7],
]

/**
 * @param text a stretch of an entry, with or without a year
 * @returns how much it looks like a venue, 0 to 1: 1 for the dictionary's, at least 0.7 by
 *   structure (`Proceedings of …`, `ABCD 2021`), below 0.5 for a bare unknown acronym
 */
export function looksLikeVenue(text: string): number {
  return text.length > 2 * longest ? 0 : judgeShort(text)
}

/** Venues come back with every entry; what is as long as a title seldom does. */
const judgeShort = remembered((text) => judge(text.trim()), 48)

/** Words of sentences, which no venue's name holds. */
const prose =
  /\b(?:we|our|you|your|see|is|are|was|were|has|have|been|please)\b|\bSee (?:the|our|also)\b/

function judge(trimmed: string): number {
  if (!trimmed || trimmed.length > longest || prose.test(trimmed)) return 0
  if (findVenue(trimmed)) return 1
  if (/^(?:in )?arxiv\b[\s:.,][^;]*$/i.test(trimmed)) return 0.95
  const parsed = splitYear(trimmed)
  const name = parsed ? trimmed.slice(...parsed.venue) : trimmed
  if (parsed && findVenue(name)) return startsTitle(trimmed, parsed) ? 0.6 : 1
  for (const [pattern, score] of structures) if (pattern.test(name)) return score
  if (/-[34]\d$/.test(name) && findVenue(name.slice(0, -3))) return 1
  if (abbreviated(name)) return 0.75
  if (parsed && acronyms(name)) return 0.8
  const acronym =
    /^[\p{Lu}\p{N}][\p{L}\p{N}&@/.-]{1,14}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)
  if (acronym) return parsed ? 0.8 : 0.4
  return parsed && name.split(' ').length <= 4 && /^\p{Lu}/u.test(name) ? 0.3 : 0
}

/** `ICML 2023 was the year of …`: much text behind the year, in lower case, is no venue's. */
function startsTitle(text: string, { extra }: ParsedVenue): boolean {
  const rest = extra ? text.slice(...extra) : ''
  return rest.split(' ').length > 6 && !/workshop|track|award/i.test(rest)
}

/** `J. Chem. Inf. Model.`; initials as in `J. Smith` are too short. */
function abbreviated(name: string): boolean {
  if (!name.includes('.')) return false
  const parts = name.split(/\s+/)
  const cut = parts.filter((part) => /^\p{Lu}?\p{L}{2,}\.$/u.test(part))
  return (
    parts.length <= 8 && cut.length >= 2 && parts.every((part) => /^\p{L}+\.?$|^&$/u.test(part))
  )
}

/** A known venue among acronyms, `ICML LRGSD`: a workshop of it. */
function acronyms(name: string): boolean {
  const parts = name.split(/\s+/)
  return (
    parts.length <= 4 &&
    parts.every((part) => /^[\p{Lu}\p{N}][\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}&-]*$/u.test(part)) &&
    parts.some((part) => findVenue(part))
  )
}

export type Span = [start: number, end: number]

/** A venue text taken apart; all places are offsets into it. */
export interface ParsedVenue {
  venue: Span
  year: { value: number; start: number; end: number } | null
  /** The month of a date that stands for the year: `arXiv 2020.03`, `Arxiv Apr 2024`. */
  month: number | null
  /** What else is there: `Oral`, `Ratings: 8866`, `521.7553`, `Workshop on …`. */
  extra: Span | null
}

const glued = /(?<!\d)(?:((?:19|20)\d{2})|(?:['’‘`]|(?<=[A-Z]{3})-)(\d{2}))(?!\d)/g
const edge = /[\s,.;:()[\]{}*_"“”'’‘|/–—-]/

/**
 * Splits venue and year: `NeurIPS 2022`, `ICLR2024`, `ICML'20`, `2021 CVPR`, `Nature 521.7553
 * (2015)`. It splits whatever has a year; weigh the result with `looksLikeVenue`.
 * @returns null where there is neither a year with a name beside it nor a venue
 */
export function parseVenue(text: string): ParsedVenue | null {
  if (text.length > 2 * longest) return null
  const parsed = splitYear(text)
  if (parsed) return parsed
  const id = /^\s*(?:in\s+)?(arxiv(?:\s+preprint)?)\s*(?:arxiv)?[:.\s]\s*\d{4}\.\d{4,5}/i.exec(text)
  if (id) {
    const start = text.indexOf(id[1]!)
    const end = start + id[1]!.length
    return { venue: [start, end], year: null, month: null, extra: trimmed(text, end, text.length) }
  }
  const whole = nameSpan(text, 0, text.length)
  if (!whole || looksLikeVenue(text.slice(...whole)) < 0.5) return null
  return { venue: whole, year: null, month: null, extra: null }
}

function splitYear(text: string): ParsedVenue | null {
  return /\d\d/.test(text) ? splitShort(text).parsed : null
}

/** A list's venues come back with every entry. */
const splitShort = remembered((text) => ({ parsed: split(text) }), 64)

function split(text: string): ParsedVenue | null {
  const date = yearOf(text)
  if (!date) return null
  const year = { value: date.year, start: date.yearStart, end: date.yearEnd }
  const before = nameSpan(text, 0, date.start)
  // `Workshop on Learning. (RNN-T)`: what stands in brackets behind a stop is no part of it.
  const stop = text.slice(date.end).search(/[.;]\s+[(（]/)
  const after = trimmed(text, date.end, stop < 0 ? text.length : date.end + stop)
  if (before) {
    const number = trimmed(text, before[1], date.start)
    return { venue: before, year, month: date.month, extra: after ?? number }
  }
  if (!after || !/\p{L}{2}/u.test(text.slice(...after))) return null
  return { venue: after, year, month: date.month, extra: null }
}

interface YearPlace {
  year: number
  month: number | null
  start: number
  end: number
  yearStart: number
  yearEnd: number
}

/** The first date or glued year; an arXiv id's digits are neither. */
function yearOf(text: string): YearPlace | null {
  const date = findDates(text)[0]
  for (const match of text.matchAll(glued)) {
    const start = match.index
    const end = start + match[0].length
    if (date && date.start <= start) break
    if (/^\.\d{4}/.test(text.slice(end)) || /[\d.]$/.test(text.slice(0, start))) continue
    const short = Number(match[2])
    if (!match[1] && isOrdinal(short)) continue
    const year = match[1] ? Number(match[1]) : short + (short > 80 ? 1900 : 2000)
    return { year, month: null, start, end, yearStart: start, yearEnd: end }
  }
  if (!date) return shortYear(text)
  const yearStart = text.indexOf(String(date.year), date.start)
  return { ...date, yearStart, yearEnd: yearStart + 4 }
}

/** `AAAI-34`, `FLAIRS-33` count their meetings; no venue writes these as years yet. */
function isOrdinal(short: number): boolean {
  return short >= 30 && short < 50
}

/** Two digits behind a venue that is known: `ICML 24`, `CVPR17`, `AAAI(Oral) 24`, `ACL 24 (findings)`. */
function shortYear(text: string): YearPlace | null {
  const match =
    /(?:[\s/-]|(?<=[A-Z]))(\d\d)(?=[\s,.;:]*(?:[([][^\d()[\]]{1,40}[)\]])?[\s,.;:]*$)/.exec(text)
  if (!match || !findVenue(text.slice(0, match.index))) return null
  const short = Number(match[1])
  if (isOrdinal(short)) return null
  const end = match.index + match[0].length
  const start = end - 2
  const year = short + (short > 80 ? 1900 : 2000)
  return { year, month: null, start, end, yearStart: start, yearEnd: end }
}

/** Pages, volume, number or an old arXiv path behind a name; how a paper was shown. */
const behindName =
  /[\s,]+(?:(?:pp?|pages?|vol|volume|no|issue)\b\.?\s*[\d:–-]+|abs\/\S+|[\w-]+\/\d{7})$|[\s,([-]+(?:oral|poster|spotlight|highlight|best paper|award)s?\)?$/i

/** The trimmed stretch without a volume or an arXiv id behind the name: `Nature 521.7553`. */
function nameSpan(text: string, from: number, to: number): Span | null {
  let span = trimmed(text, from, to)
  for (let round = 0; span && round < 3; round++) {
    const match = behindName.exec(text.slice(...span))
    if (!match || match.index === 0) break
    span = trimmed(text, span[0], span[0] + match.index)
  }
  if (!span) return null
  const name = text.slice(...span)
  let cut = name.length
  while (cut > 0 && /[\d.:()\s,;–-]/.test(name[cut - 1]!)) cut--
  const behind = name.slice(cut)
  const digits = /^[\s,]+\S/.test(behind) || /arxiv$/i.test(name.slice(0, cut))
  const kept = digits ? trimmed(text, span[0], span[0] + cut) : span
  if (!kept || !/\p{L}/u.test(text.slice(...kept))) return null
  const again = /^(arxiv(?:\s+preprint)?)[\s:.]+arxiv$/i.exec(text.slice(...kept))
  return again ? [kept[0], kept[0] + again[1]!.length] : kept
}

/** A stretch without white space and punctuation at its ends; null where nothing is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && edge.test(text[start]!)) start++
  if (/^in\b[:\s]/i.test(text.slice(start, Math.min(end, start + 4)))) start += 2
  while (start < end && edge.test(text[start]!)) start++
  while (end > start && edge.test(text[end - 1]!)) end--
  // `Conference on Robot Learning (CoRL)`: the bracket that closes one of the name's own stays.
  const open = text.lastIndexOf('(', end)
  if (text[end] === ')' && end < to && open > start && !text.slice(open, end).includes(')')) end++
  return start < end ? [start, end] : null
}
