import { findDates } from '../../model/date.ts'
import type { Range } from '../../model/range.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import type { FieldName, Format } from './format.ts'
import { namesScore } from '../entries/words.ts'

/** Longest text a format is held against: an entry of this length is no one-line entry. */
const LONGEST = 4000

/** Most places tried for one text: a text that parts its fields in so many ways is not matched. */
const MOST_TRIES = 5000

/** What it takes to look at a field: to hold a text of this length against it counts twice. */
const ONE_TRY = 128

/** No date is longer. */
const LONGEST_DATE = 40

/** Places at which the authors may begin that are weighed. */
const MOST_NAMES = 30

/** Where a text's fields stand, when it is written in a format to the letter. */
export type Matched = Partial<Record<FieldName, Range>>

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|0?[1-9]|1[0-2])\.?$/i

/** What a field can hold; `before` is the character in front of it. */
const holds: Record<FieldName, (text: string, before: string) => boolean> = {
  title: (text) => text.trim() !== '' && text === text.trim() && !endsInVenue(text),
  authors: (text) => text.trim() !== '' && text === text.trim(),
  venue: (text) => text.trim() !== '' && text === text.trim() && !/\]\(|[,;:([]$/.test(text),
  year: (text, before) => /^(?:(?:19|20)\d\d|['’]?\d\d)$/.test(text) && !/\d/.test(before),
  month: (text) => month.test(text),
  date: isDate,
  url: address,
  code: address,
  project: address,
  other: address,
}

/**
 * A title that ends in a venue or date (`A Title, *JMLR*`) has taken in a field that this format has
 * no place for: the text is written in another.
 */
function endsInVenue(text: string): boolean {
  const comma = text.lastIndexOf(', ')
  if (comma < 0) return false
  const last = text.slice(comma + 2)
  const bare = last.replace(/^[*_]+|[*_]+$/g, '')
  return (bare !== last && last.length < 80) || looksLikeVenue(bare) >= 0.75 || isDate(bare)
}

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE) return false
  return findDates(text).some((date) => date.start === 0 && date.end === text.length)
}

function address(text: string): boolean {
  return text !== '' && !/[\s<>]/.test(text)
}

/**
 * Reads a text in a format. The last field is as short as it can be, then the one before it, so
 * that a title may hold what parts the other fields.
 *
 * @param text an entry's source without its marker; space at its end does not count
 * @returns the fields' places in `text`; null where it is not written in this format
 */
export function matchFormat(format: Format, text: string): Matched | null {
  const end = text.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '').length
  if (end > LONGEST) return null
  const { pieces } = format
  const dead = new Set<number>()
  const found: Matched = {}
  let tries = 0

  /** Where the authors may begin: where they read best as names, and then the longest. */
  const namesFirst = (literal: string, to: number): number[] => {
    const places: { at: number; score: number }[] = []
    for (let at = to - 1; at > 0 && places.length < MOST_NAMES && tries < MOST_TRIES; ) {
      const last = at - literal.length - 1
      const start = last < 0 ? -1 : text.lastIndexOf(literal, last)
      if (start < 0) break
      at = start + literal.length
      const value = text.slice(at, to)
      tries += 1 + value.length / ONE_TRY
      if (holds.authors(value, '')) places.push({ at, score: namesScore(value) })
    }
    return places.sort((a, b) => b.score - a.score || a.at - b.at).map(({ at }) => at)
  }

  /** Whether the pieces up to `index` can end at `to`; fills in the fields on the way back. */
  const fits = (index: number, to: number): boolean => {
    const piece = pieces[index]
    if (!piece) return to === 0
    const key = index * (LONGEST + 1) + to
    if (dead.has(key)) return false
    if ('literal' in piece) {
      const start = to - piece.literal.length
      if (start >= 0 && text.startsWith(piece.literal, start) && fits(index - 1, start)) return true
      dead.add(key)
      return false
    }
    const before = pieces[index - 1] as { literal: string }
    if (piece.field === 'authors' && index > 1) {
      for (const at of namesFirst(before.literal, to)) {
        if (!fits(index - 1, at)) continue
        found.authors = { start: at, end: to }
        return true
      }
      dead.add(key)
      return false
    }
    const first = index === 1
    const lowest = first ? before.literal.length : 0
    let at = first ? lowest : to - 1
    for (; at >= lowest && at < to && tries < MOST_TRIES; at--) {
      tries += 1 + (to - at) / ONE_TRY
      if (!first) {
        const from = at - before.literal.length
        const literal = from < 0 ? -1 : text.lastIndexOf(before.literal, from)
        if (literal < 0) break
        at = literal + before.literal.length
      }
      const value = text.slice(at, to)
      if (holds[piece.field](value, text[at - 1] ?? '') && fits(index - 1, at)) {
        found[piece.field] = { start: at, end: to }
        return true
      }
      if (first) break
    }
    dead.add(key)
    return false
  }
  return fits(pieces.length - 1, end) ? found : null
}
