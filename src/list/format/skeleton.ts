import type { Entry, Link } from '../../model/list.ts'
import { contains, overlaps, type Range } from '../../model/range.ts'

/** What stands at one place of an entry, with the marks around it. */
export interface Part {
  name: 'title' | 'authors' | 'venue' | 'date' | 'link'
  /** With its marks, quotation marks and brackets. */
  outer: Range
  /** The bare field; for a link its label. */
  inner: Range
  /** The marks in front and behind, as written: `*` and `*`, `**"` and `"**`. */
  open: string
  close: string
  /** For links, and for titles or venues that are a link's label. */
  link: Link | null
}

/** A stretch of punctuation and space between two parts. */
export interface Separator {
  before: Part | null
  after: Part | null
  range: Range
  text: string
}

export interface Skeleton {
  entry: Entry
  parts: Part[]
  separators: Separator[]
}

const pairs: Record<string, string> = {
  '*': '*',
  _: '_',
  '"': '"',
  '“': '”',
  '(': ')',
  '[': ']',
  '`': '`',
  '（': '）',
  '【': '】',
  '<': '>',
  '~': '~',
}

/** How many marks may stand around a field: `[**"…"**]`. */
const DEEPEST = 8

/**
 * Takes an entry apart into its fields, in the order they stand in, and what parts them. The parts
 * never overlap; together with the separators they are the entry's source from its first part to
 * its last.
 */
export function skeletonOf(entry: Entry, text: string): Skeleton {
  const parts = partsOf(entry, text)
  const separators: Separator[] = []
  for (let index = 0; index + 1 < parts.length; index++) {
    const before = parts[index]!
    const after = parts[index + 1]!
    const range = { start: before.outer.end, end: after.outer.start }
    separators.push({ before, after, range, text: text.slice(range.start, range.end) })
  }
  return { entry, parts, separators }
}

function partsOf(entry: Entry, text: string): Part[] {
  const found: Part[] = []
  const used = new Set<Link>()
  const add = (name: Part['name'], range: Range): void => {
    const link = entry.links.find(
      (link) =>
        link.syntax === 'inline' && link.range.start < range.start && link.range.end > range.end,
    )
    // A link that holds two fields (`[ICML 2020](…)`) belongs to the first of them.
    if (link && used.has(link)) return
    if (link) used.add(link)
    const held = link ? wrapped(text, link.range, entry.range) : wrapped(text, range, entry.range)
    const inside = link ? wrapped(text, range, link.range) : held
    found.push({
      name,
      inner: range,
      link: link ?? null,
      outer: held.outer,
      open: link ? held.open + inside.open : held.open,
      close: link ? inside.close + held.close : held.close,
    })
  }
  add('title', entry.title.range)
  if (entry.authors) add('authors', withStop(entry.authors.range, text))
  if (entry.venue) add('venue', venueRange(entry, text))
  if (entry.date && !insideVenue(entry, text)) add('date', entry.date.range)
  for (const link of entry.links) {
    if (used.has(link) || link.syntax !== 'inline' || link.badge) continue
    const held = wrapped(text, link.range, entry.range)
    found.push({ name: 'link', inner: link.label.range, link, ...held })
  }
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  return found.filter(
    (part, index) => index === 0 || part.outer.start >= found[index - 1]!.outer.end,
  )
}

/** The full stop of an `et al.` or an initial belongs to the names. */
function withStop(range: Range, text: string): Range {
  const ends = /(?:\bal|\betc|\b\p{Lu})$/u.test(text.slice(range.start, range.end))
  return ends && text[range.end] === '.' ? { start: range.start, end: range.end + 1 } : range
}

/** Venue, year and date together where only punctuation parts them: `M3L (2023)`, `arXiv, May 2026`. */
export function venueRange(entry: Entry, text: string): Range {
  const venue = entry.venue!.range
  const withYear = entry.venueYear ? joined(venue, entry.venueYear.range, text) : venue
  return entry.date ? joined(withYear, entry.date.range, text) : withYear
}

function joined(one: Range, other: Range, text: string): Range {
  const [first, second] = other.start < one.start ? [other, one] : [one, other]
  if (second.start < first.end) {
    return contains(one, other) ? one : other
  }
  const between = text.slice(first.end, second.start)
  if (!/^[\s,.'’‘(:-]{0,4}$/.test(between) || between.includes('\n')) return one
  const closes = between.includes('(') && text[second.end] === ')' ? 1 : 0
  return { start: first.start, end: second.end + closes }
}

function insideVenue(entry: Entry, text: string): boolean {
  return entry.venue !== null && overlaps(venueRange(entry, text), entry.date!.range)
}

/** Widens a range over the marks that stand on both of its sides. */
function wrapped(
  text: string,
  range: Range,
  bounds: Range,
): { outer: Range; open: string; close: string } {
  let { start, end } = range
  for (let depth = 0; depth < DEEPEST; depth++) {
    const open = text[start - 1]
    if (open === undefined || start - 1 < bounds.start || end >= bounds.end) break
    // A full stop inside the bold of a title belongs to the marks: `**Title.**`.
    const stop =
      /[.,]/.test(text[end]!) &&
      pairs[open] === text[end + 1] &&
      text[end + 1] !== undefined &&
      end + 1 < bounds.end
    const behind = stop ? end + 1 : end
    if (pairs[open] !== text[behind]) break
    start--
    end = behind + 1
  }
  return {
    outer: { start, end },
    open: text.slice(start, range.start),
    close: text.slice(range.end, end),
  }
}
