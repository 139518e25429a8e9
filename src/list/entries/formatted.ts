import { findDates } from '../../model/date.ts'
import type { Shape } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import type { Source } from '../../model/source.ts'
import { roleOf } from '../../model/work.ts'
import type { Stretch } from './chunks.ts'
import type { FoundFields } from './fields.ts'
import type { Format } from '../format/format.ts'
import { type Matched, matchFormat } from '../format/match.ts'
import type { Rich } from '../blocks/rich.ts'
import type { TitleChoice } from './title.ts'

/** A title and the other fields, as a format says where they stand. */
export interface FormattedEntry {
  choice: TitleChoice
  fields: FoundFields
}

/**
 * Reads a text that is written in a configured format to the letter: then its fields are what the
 * format says, whatever they look like.
 *
 * @param range where the text stands in the source; `rich` is what it shows
 * @returns null where it is written in none of the formats
 */
export function readFormatted(
  rich: Rich,
  range: Range,
  shape: Shape,
  formats: readonly Format[],
  source: Source,
): FormattedEntry | null {
  const { start, end } = range
  const text = source.text.slice(start, end)
  for (const format of formats) {
    if (format.shape !== null && format.shape !== shape) continue
    const matched = matchFormat(format, text)
    if (!matched?.title || !statesPaper(matched, text)) continue
    const at = (place: Range): Stretch => visible(rich, place, start)
    const choice: TitleChoice = { ...at(matched.title), carrier: 'plain', link: null, merit: 1 }
    return { choice, fields: fieldsOf(matched, text, at) }
  }
  return null
}

/**
 * Title and link alone may be anything's, a tool's or a section's: then the link has to be a paper's,
 * and whether the text is an entry is left to the reader.
 */
function statesPaper({ url, venue, authors, date, year }: Matched, text: string): boolean {
  if ([venue, authors, date, year].some((range) => range !== undefined)) return true
  return url !== undefined && roleOf(text.slice(url.start, url.end), '') === 'paper'
}

function fieldsOf(matched: Matched, text: string, at: (range: Range) => Stretch): FoundFields {
  const { venue, year, authors } = matched
  const stated = dateRange(matched)
  const date = stated && findDates(text.slice(stated.start, stated.end))[0]
  const digits = year && text.slice(year.start, year.end).replace(/\D/g, '')
  return {
    authors: authors ? at(authors) : null,
    venue: venue
      ? {
          ...at(venue),
          score: 1,
          year: year && digits ? { value: fullYear(digits), ...at(year) } : null,
        }
      : null,
    dates: date ? [{ ...date, ...at(stated) }] : [],
  }
}

/** The date of a format: `{date}`, or `{month}` and, where no venue claims it, `{year}`. */
function dateRange({ date, month, year, venue }: Matched): Range | null {
  if (date) return date
  if (month && year) {
    return { start: Math.min(month.start, year.start), end: Math.max(month.end, year.end) }
  }
  return !venue && year ? year : null
}

function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length === 4 ? value : value + (value >= 80 ? 1900 : 2000)
}

/** The visible stretch that stands at a range of the entry's source. */
function visible(rich: Rich, range: Range, offset: number): Stretch {
  return {
    from: firstAt(rich, range.start + offset),
    to: firstAt(rich, range.end + offset),
  }
}

/** The first visible character at or behind a place; places grow with the text. */
function firstAt(rich: Rich, place: number): number {
  let low = 0
  let high = rich.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rich.source(middle, middle + 1).start >= place) high = middle
    else low = middle + 1
  }
  return low
}
