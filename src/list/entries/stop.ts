import { findDates } from '../../model/date.ts'
import { findVenue, looksLikeVenue } from '../../model/venue.ts'
import { goesOn, namedAndDated, namedWithYear, peopleFollow } from './follows.ts'
import type { Manner } from './manner.ts'
import { IMAGE, type Rich } from '../blocks/rich.ts'
import { countWords, isLabel, namesScore } from './words.ts'

const abbreviation =
  /(?:\b(?:vs|et|al|st|dr|mr|no|cf|e\.g|i\.e|approx|resp|fig|eq|inc|ph|jr|sr|vol)|\b\p{L})$/iu

/** Signs tried before a text is taken to be no title, and how much of what follows one is read. */
const MOST_STOPS = 40
/** A stretch of so many words may be a title as well as any longer one. */
const ENOUGH = 3
const REST = 400

/**
 * Where a title that nothing marks comes to its end: before a link's label, an image, a venue, a
 * date, the authors, a sentence's end.
 *
 * @returns the offset behind the title; at most the end of the line that the title ends on
 */
export function plainEnd(rich: Rich, start: number, to: number, manner: Manner): number {
  const { text } = rich
  let end = Math.min(to, markedEnd(rich, start, to))
  const stop = /[.,?!;|\n\uFFFC([（【—–@]|\s(?:-|by|in|from|with)\s|\s\/\/|\*\*|[:：]\s/gi
  stop.lastIndex = start
  let tries = 0
  for (let match = stop.exec(text); match && match.index < end; match = stop.exec(text)) {
    if (++tries > MOST_STOPS) break
    const at = match.index
    const sign = match[0]
    const words = countWords(text.slice(start, at), ENOUGH)
    const rest = text.slice(at + sign.length, Math.min(end, at + REST))
    if (words < 1) continue
    if (ends(sign, text, start, at, rest, words, rich, manner)) {
      end = /[?!]/.test(sign) ? at + 1 : at
      break
    }
  }
  while (end > start && /[\s[(（【,;|-]/.test(text[end - 1]!)) end--
  return end - venueAtEnd(text.slice(start, end))
}

/** Length of a venue and year that only a space parts from the title: `… Recommendation RecSys 2021`. */
function venueAtEnd(text: string): number {
  const tail = text.slice(-60)
  if (!/\d\d$/.test(tail)) return 0
  for (const { index } of tail.matchAll(/\s+(?=[\p{Lu}\d])/gu)) {
    const venue = tail.slice(index).trim()
    const name = venue.replace(/[\s'’-]*\d+$/, '')
    if (name.split(/\s+/).length > 3 || !/\p{Lu}.*\p{Lu}/u.test(name) || !findVenue(name)) continue
    const length = tail.length - index
    return countWords(text.slice(0, text.length - length)) >= 3 ? length : 0
  }
  return 0
}

/** The first link label, image or marked venue or people behind a place. */
function markedEnd(rich: Rich, start: number, to: number): number {
  let end = to
  for (const span of rich.spans) {
    if (span.from >= end || span.from < start || span.to <= start) continue
    const text = rich.text.slice(span.from, span.to)
    const label = text.replaceAll(IMAGE, '').trim()
    if (span.kind === 'image') end = span.from
    else if (span.kind === 'link') {
      const words = countWords(rich.text.slice(start, span.from))
      if (isLabel(label) || words >= 3 || /^https?:/i.test(label)) end = span.from
    } else if (span.kind === 'emphasis' || span.kind === 'strong') {
      const states = looksLikeVenue(label) >= 0.6 || namesScore(label) >= 0.6
      if (span.from > start && states) end = span.from
    } else if (span.kind === 'code' && span.from > start) {
      const behind = rich.text.slice(span.to, to).replace(/^[\s.,|]+/, '')
      if (behind === '' || /^[[(\uFFFC]/.test(behind) || isLabel(behind.slice(0, 20)))
        end = span.from
    }
  }
  return end
}

function ends(
  sign: string,
  text: string,
  start: number,
  at: number,
  rest: string,
  words: number,
  rich: Rich,
  manner: Manner,
): boolean {
  const next = firstPart(rest)
  const states = (): boolean => looksLikeVenue(next) >= 0.6 || dateFollows(rest)
  switch (sign) {
    case '\uFFFC':
    case '|':
    case '**':
      return true
    case '\n': {
      const kind = rich.breaks.find((mark) => mark.at === at)?.kind
      if (kind !== 'soft') return true
      const line = rest.slice(0, rest.includes('\n') ? rest.indexOf('\n') : undefined)
      return (
        words >= 3 &&
        (states() || namesScore(line) >= 0.7 || isLabel(line) || /^\s*[[\uFFFC]/.test(line))
      )
    }
    case '.':
      if (!/^\s|^$/.test(rest)) return false
      if (abbreviation.test(text.slice(Math.max(start, at - 8), at))) return false
      if (words >= 2 && goesOn(rest)) return false
      return words >= 2 && (/^\s*$/.test(rest) || !/^\s+\p{Ll}/u.test(rest) || states())
    case '?':
    case '!':
      return (
        words >= 3 &&
        (states() || peopleFollow(rest) || /^\s*(?:\(|\[|$)/.test(rest)) &&
        !/^["”']?\s*:/.test(rest)
      )
    case ',':
    case ';':
      return (
        states() || peopleFollow(rest) || /^\s*$/.test(rest) || (words >= 3 && namedAndDated(rest))
      )
    case '(':
    case '（':
    case '[':
    case '【': {
      if (sign === '【') return true
      const close = rest.search(/[)）\]】]/)
      const inside = close < 0 ? rest : rest.slice(0, close)
      if (sign === '[') return words >= 2
      const last = close >= 0 && rest.slice(close + 1).replace(/[\s.,]/g, '') === ''
      return (
        looksLikeVenue(inside) >= 0.6 ||
        /^\s*@/.test(inside) ||
        dateFollows(inside) ||
        /^https?:/i.test(inside) ||
        (last && (namesScore(inside) >= 0.7 || namedWithYear.test(inside)))
      )
    }
    case '@':
      return words >= 2 && /\s$/.test(text.slice(start, at))
    default: {
      const word = sign.trim().toLowerCase()
      if (word === 'by')
        return words >= 2 && namesScore(byline(rest)) >= (manner.byline ? 0.4 : 0.6)
      if (word === 'in' || word === 'from') {
        // `Forgetting in Neural Networks`: a journal's name may be plain words.
        return /\d\d|\p{Lu}{3}|\p{Lu}\p{Ll}*\p{Lu}/u.test(next) && looksLikeVenue(next) >= 0.75
      }
      if (word === '-' || word === '–' || word === '—') {
        return words >= 3 && (states() || peopleFollow(rest))
      }
      if (word === '//') return true
      // `AlphaZero: Silver et al, 2017`.
      if (word === ':' || word === '：') {
        const line = rest.split(/\n|,\s*\d/, 1)[0]!
        // `…: Networks for Embedding. Yu et al.` goes on; a sentence parts it from the people.
        const people = line.split(/\bet\.? al\b/, 1)[0]!
        return (
          people.length < line.length && !/\p{L}{2}\.\s/u.test(people) && namesScore(line) >= 0.75
        )
      }
      return false
    }
  }
}

function dateFollows(rest: string): boolean {
  const text = rest.slice(0, 40)
  if (!/\d/.test(text)) return false
  return (
    /^\s*(?:19|20)\d\d\b/.test(text) || /^\s*$/.test(text.slice(0, findDates(text)[0]?.start ?? 40))
  )
}

/** The next stretch up to a sign that parts fields. */
function firstPart(rest: string): string {
  return /^\s*([^,;|\n([（【\uFFFC]*?)(?=\.\s|\.$|[,;|\n([（【\uFFFC]|$)/u.exec(rest)?.[1] ?? ''
}

function byline(rest: string): string {
  return rest.slice(0, 160).split(/\.\s|\n|[[(（]/)[0]!
}
