import type { DateField, Entry, Link, Stated, Text } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import type { Source } from '../../model/source.ts'
import type { Stretch } from './chunks.ts'
import type { FoundFields } from './fields.ts'
import { inOneLine, type Rich } from '../blocks/rich.ts'
import type { TitleChoice } from './title.ts'
import type { Unit } from './units.ts'
import type { FoundVenue } from './venue-field.ts'

/** A unit with its title and fields as an entry of the model. */
export function makeEntry(
  unit: Unit,
  choice: TitleChoice,
  fields: FoundFields,
  index: number,
  source: Source,
): Entry {
  const { rich } = unit
  const { venue } = fields
  const dates = [...fields.dates].sort(
    (a, b) => Number(b.month !== null) - Number(a.month !== null),
  )
  const found = dates[0] ?? null
  const title = titleText(rich, choice)
  const links = entryLinks(rich)
  const venueYear: Stated | null =
    venue?.year && !isMonthOfId(rich, venue, links)
      ? { value: venue.year.value, range: rich.source(venue.year.from, venue.year.to) }
      : null
  const date: DateField | null = found && {
    ...textAt(rich, found),
    year: found.year,
    month: found.month,
    day: found.day,
  }
  const year = venueYear ?? (date ? { value: date.year, range: date.range } : null)
  return {
    index,
    shape: unit.item.shape,
    range: trimmed(unit.range, source),
    line: source.lineAt(title.range.start),
    section: unit.item.section,
    title,
    authors: fields.authors && textAt(rich, fields.authors),
    venue: venue && venueText(rich, venue),
    year,
    month: date?.month ? { value: date.month, range: date.range } : null,
    date,
    venueYear,
    links,
    runs: [],
  }
}

/** The title; braces that protect a name's case in BibTeX, `{TVM}: An …`, are no part of it. */
function titleText(rich: Rich, choice: TitleChoice): Text {
  const title = textAt(rich, choice)
  if (!title.text.includes('{') || /[\\$]/.test(title.text)) return title
  return { ...title, text: title.text.replace(/\{([^{}]*)\}/g, '$1') }
}

function textAt(rich: Rich, { from, to }: Stretch): Text {
  return { text: inOneLine(rich.text.slice(from, to)), range: rich.source(from, to) }
}

/** A place without white space around it, and without the quote marks of a line that wraps. */
function trimmed({ start, end }: Range, source: Source): Range {
  const { text } = source
  while (start < end && /[\s>]/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** The venue with what belongs to it behind its year; the range then spans the year as well. */
function venueText(rich: Rich, venue: FoundVenue): Text {
  const name = textAt(rich, venue)
  if (!venue.also) return name
  const also = textAt(rich, venue.also)
  return {
    text: `${name.text} ${also.text}`,
    range: { start: name.range.start, end: also.range.end },
  }
}

/** `arXiv 2011` above a link to 2011.13526: the month of the id, November 2020. */
function isMonthOfId(rich: Rich, { from, to, year }: FoundVenue, links: Link[]): boolean {
  if (!/^arxiv$/i.test(rich.text.slice(from, to).trim())) return false
  return links.some(({ work }) => work?.kind === 'arxiv' && work.id.startsWith(`${year?.value}.`))
}

function entryLinks(rich: Rich): Link[] {
  return rich.links.filter((link) => !link.url.startsWith('#'))
}
