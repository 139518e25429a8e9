import type { Range } from '../model/range.ts'
import { findDates } from '../model/date.ts'
import type { FieldName, Format } from './format.ts'

/** Longest text a format is held against: an entry of this length is no one-line entry. */
const LONGEST = 4000

/** Most places tried for one text: a text that parts its fields in so many ways is not matched. */
const MOST_TRIES = 5000

/** Where a text's fields stand, when it is written in a format to the letter. */
export type Matched = Partial<Record<FieldName, Range>>

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|0?[1-9]|1[0-2])\.?$/i

const holds: Record<FieldName, (text: string) => boolean> = {
  title: (text) => text.trim() !== '' && text === text.trim(),
  authors: (text) => text.trim() !== '' && text === text.trim(),
  venue: (text) => text.trim() !== '' && text === text.trim() && !/\]\(/.test(text),
  year: (text) => /^(?:(?:19|20)\d\d|['’]?\d\d)$/.test(text),
  month: (text) => month.test(text),
  date: (text) => findDates(text).some((date) => date.start === 0 && date.end === text.length),
  url: address,
  code: address,
  project: address,
  other: address,
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
  const end = text.replace(/[ \t\r\n]+$/, '').length
  if (end > LONGEST) return null
  const { pieces } = format
  const dead = new Set<number>()
  const found: Matched = {}
  let tries = 0

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
    const first = index === 1
    const lowest = first ? before.literal.length : 0
    let at = first ? lowest : to - 1
    for (; at >= lowest && at < to && tries < MOST_TRIES; at--) {
      tries++
      if (!first) {
        const from = at - before.literal.length
        const literal = from < 0 ? -1 : text.lastIndexOf(before.literal, from)
        if (literal < 0) break
        at = literal + before.literal.length
      }
      const value = text.slice(at, to)
      if (holds[piece.field](value) && fits(index - 1, at)) {
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
