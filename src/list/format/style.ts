import type { Entry, PaperList } from '../../model/list.ts'
import { rememberedOf } from '../../model/memo.ts'
import { type OwnStyle, ownStyle } from './own-style.ts'
import { type Part, type Separator, type Skeleton, skeletonOf } from './skeleton.ts'

/** How an entry writes its fields, and what most entries of the list do. */
export interface Style {
  skeletons: Skeleton[]
  /** What stands between two fields, by `title>venue`; only where the list has a habit. */
  separators: Map<string, SeparatorHabit>
  /** The emphasis of the venue (`*`, `**`, `_` or none). */
  venueMark: OwnStyle<string>
  /** The form of a venue's year: ` #`, `, #`, ` (#)`, `'##`. */
  venueYear: OwnStyle<string>
  /** The share of venues in running text that have a year, 0 to 1; those with a date need none. */
  withYear: number
  /** The label of paper links with its brackets: `[link](…)`, `[[paper](…)]`. */
  label: OwnStyle<string>
}

export interface SeparatorHabit {
  text: string
  count: number
  total: number
  /** Whether most entries leave more than one space there. */
  spaced: boolean
}

/**
 * The least share of entries that makes a separator the list's own: a higher one where there are
 * few cases, and where it stands between two links, which lists part carelessly.
 */
const SHARE = 0.75
const SHARE_OF_FEW = 0.82
const SHARE_OF_LINKS = 0.95
/** Venues are set in two ways in lists that quote references beside their own entries. */
const CLEAR = 0.7
const FEW = 20
const FEWEST = 4

/** @returns the list's style, learnt once. Linear in the entries. */
export const styleOf: (list: PaperList) => Style = rememberedOf(learn)

function learn(list: PaperList): Style {
  const skeletons = list.entries
    .filter(inRunningText)
    .map((entry) => skeletonOf(entry, list.source.text))
  const bySeparator = new Map<string, string[]>()
  const spacedPairs = new Map<string, number>()
  const venueMarks: string[] = []
  const venueYears: string[] = []
  const labels: string[] = []
  for (const skeleton of skeletons) {
    for (const separator of skeleton.separators) {
      const text = plainSeparator(separator)
      if (text === null) continue
      // Stray marks beside it (`Title**, `) are no other way to part two fields.
      const signs = text.replace(/[*_]+/g, '')
      const key = pairOf(separator)
      if (separator.text !== text) spacedPairs.set(key, (spacedPairs.get(key) ?? 0) + 1)
      const texts = bySeparator.get(key)
      if (texts) texts.push(signs)
      else bySeparator.set(key, [signs])
    }
    const venue = skeleton.parts.find((part) => part.name === 'venue')
    const mark = venue ? venueMarkOf(venue, skeleton) : null
    if (mark !== null) venueMarks.push(mark)
    const form = venueYearForm(skeleton.entry, list.source.text)
    if (form !== null) venueYears.push(form)
    for (const part of skeleton.parts) {
      const label = labelForm(part)
      if (label !== null) labels.push(label)
    }
  }
  const separators = new Map<string, SeparatorHabit>()
  for (const [key, texts] of bySeparator) {
    const own = ownStyle(texts)
    if (
      own.kind === 'own' &&
      own.total >= FEWEST &&
      own.count >= own.total * leastShare(key, own.total)
    ) {
      const spaced = (spacedPairs.get(key) ?? 0) * 2 > own.total
      separators.set(key, { text: own.value, count: own.count, total: own.total, spaced })
    }
  }
  return {
    skeletons,
    separators,
    venueMark: ownStyle(venueMarks, CLEAR),
    withYear: shareWithYear(skeletons),
    venueYear: ownStyle(venueYears, CLEAR),
    label: ownStyle(labels),
  }
}

function shareWithYear(skeletons: Skeleton[]): number {
  const venues = skeletons.filter(({ entry }) => entry.venue && (entry.venueYear || !entry.date))
  return venues.filter(({ entry }) => entry.venueYear).length / Math.max(1, venues.length)
}

function leastShare(pair: string, total: number): number {
  if (!/title|authors|venue|date/.test(pair)) return SHARE_OF_LINKS
  return total < FEW ? SHARE_OF_FEW : SHARE
}

/** Entries whose fields follow each other in text; a table's stand in cells. */
function inRunningText(entry: Entry): boolean {
  return entry.shape !== 'table' && entry.shape !== 'html'
}

/** What a separator stands between: `title>venue`; links by their role. */
export function pairOf({ before, after }: Separator): string {
  return `${nameOf(before!)}>${nameOf(after!)}`
}

/** A title that nothing marks is ended by its separator, so it has habits of its own. */
function nameOf(part: Part): string {
  if (part.name === 'link') return part.link!.role
  return part.name === 'title' && part.open === '' ? 'bare title' : part.name
}

/**
 * A separator as it counts for the list's habit: runs of spaces as one. Null where words, other
 * links or line breaks stand there too, which say nothing about punctuation.
 */
export function plainSeparator(separator: Separator): string | null {
  const { text } = separator
  if (text.length > 12 || /[\p{L}\p{N}\n\r|<>[\]`]/u.test(text)) return null
  return text.replace(/[ \t]+/g, ' ')
}

/** The emphasis around a venue; null where it shares it, or is a link's label or a badge. */
export function venueMarkOf(part: Part, skeleton: Skeleton): string | null {
  if (part.link) return null
  const marks = /[*_]+/.exec(part.open)?.[0] ?? ''
  if (marks !== '') return marks
  // `*Authors. ICML 2020*`: emphasis that holds more than the venue is the other field's too.
  const shared = skeleton.separators.some(
    ({ before, after, text }) => (before === part || after === part) && /[*_]/.test(text),
  )
  return shared ? null : ''
}

/** How a venue's year follows it, `#` for the year; null where it does not stand beside it. */
export function venueYearForm(entry: Entry, text: string): string | null {
  if (!entry.venue || !entry.venueYear) return null
  const venue = entry.venue.range
  const year = entry.venueYear.range
  const digits = text[year.start] === '{' || year.end - year.start === 4 ? '#' : '##'
  if (year.end <= venue.start) {
    const between = text.slice(year.end, venue.start)
    return /^[\s,.'’:-]{0,3}$/.test(between) ? `${digits}${between} @` : null
  }
  const between = text.slice(venue.end, year.start)
  if (!/^[\s,.'’‘(:*_-]{0,5}$/.test(between)) return null
  // The year of a date (`bioRxiv (2024.03)`), or in brackets that hold more, is no venue's year.
  const behind = text.slice(year.end, year.end + 2)
  if (/^[./-]\d/.test(behind) || (between.includes('(') && behind[0] !== ')')) return null
  // The full stop of an abbreviated venue (`J. Chem. Inf. Model. 2005`) parts nothing.
  const plain = between.replace(/[*_]/g, '').replace(/\s+/g, ' ').replace(/^\. /, ' ')
  return `@${plain}${digits}${plain.includes('(') ? ')' : ''}`
}

/** A paper link's label with its brackets; null for links whose label is a title, a venue, a URL. */
export function labelForm(part: Part): string | null {
  if (part.name !== 'link' || part.link?.role !== 'paper') return null
  const label = part.link.label.text
  if (label === '' || /^https?:|^www\.|\.\w+\//i.test(label) || label.length > 30) return null
  const outer = part.open.startsWith('[') && part.close.endsWith(']') ? ['[', ']'] : ['', '']
  return `${outer[0]}[${label}](…)${outer[1]}`
}
