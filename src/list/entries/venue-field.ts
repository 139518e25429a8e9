import { findVenue } from '../../model/venue.ts'
import { type Chunk, joined, type Stretch } from './chunks.ts'
import type { Rich } from '../blocks/rich.ts'
import {
  type Candidate,
  type FoundVenue,
  parts,
  trailingYear,
  venueAt,
  yearedInSlot,
} from './venue-text.ts'

export type { FoundVenue } from './venue-text.ts'

import { countWords, isLabel, namesScore } from './words.ts'

/** How the list writes what it writes; learnt in the first pass, used in the second. */
export interface FieldStyle {
  /** Labels of paper links are the venues: `[[ICCV2021](…)]`. */
  venueLabels: boolean
  /** Share of each slot among the venues that are sure. */
  slots: Map<string, number>
}

const venueKey =
  /^\s*(?:venue|publisher|published(?:\s+(?:at|in))?|conference|journal|publication|会议|期刊|发表于?)\s*[:：]\s*/i

/** The stretch of an entry that names its venue, with the venue's year; null where none does. */
export function findVenueField(
  rich: Rich,
  title: Stretch,
  chunks: Chunk[],
  style: FieldStyle,
): FoundVenue | null {
  let best: FoundVenue | null = null
  chunks.forEach((chunk, index) => {
    const slot = slotOf(chunk, title)
    const habit = style.slots.get(slot) ?? 0
    const whole = joined(rich, chunks, index)
    const candidates = venuesOf(rich, chunk, style, habit)
    const marked =
      candidates.length === 0
        ? (markedInSlot(rich, chunk, habit) ?? labelInSlot(rich, chunk, title, style, habit))
        : null
    if (marked) candidates.push(marked)
    if (whole) {
      for (const found of venuesOf(rich, whole, style, habit)) {
        // Only what reaches into the bracket is more than the chunk alone says.
        const from = Math.min(found.from, found.year?.from ?? found.from)
        if (/[.;,]\s*[(（]/.test(rich.text.slice(from, found.to))) continue
        if ((found.also?.to ?? found.year?.to ?? found.to) <= chunk.to && found.to <= chunk.to)
          continue
        // The name in full is more than the acronym behind it, however well that is known.
        const inFull = inFullWithAcronym.test(rich.text.slice(found.from, found.to))
        candidates.push({ ...found, score: found.score + (inFull ? 0.3 : 0.06) })
      }
    }
    for (const found of candidates) {
      let score = found.score
      if (found.year) score += 0.08
      if (chunk.emphasis || chunk.bracket) score += 0.05
      const behind = chunk.from >= title.to
      if (!behind && !chunk.bracket && !chunk.link && chunk.line > 0) score -= 0.2
      if (chunk.line > 2) score -= 0.05
      if (habit >= 0.4) score += habit * 0.12
      if (score >= 0.6 && (!best || score > best.score + 0.001)) best = { ...found, score, slot }
    }
  })
  return best && withYearBehind(rich, best, chunks)
}

/** `Pacific Symposium on Biocomputing (PSB)` */
const inFullWithAcronym = /^\S+(?:\s+\S+){2,}\s*[(（]\p{Lu}[\p{L}\d&-]{1,14}[)）]$/u

/** What a chunk stands in and on which side of the title: the place a list keeps for one thing. */
function slotOf(chunk: Chunk, title: Stretch): string {
  const side = chunk.from >= title.to ? 'behind' : 'before'
  const mark = chunk.link ? 'link' : chunk.emphasis ? 'mark' : chunk.bracket || 'plain'
  return `${side} ${mark}`
}

/** A year that stands behind the venue across a bracket or mark: `*ICML* (2020)`, `AISTATS(2012)`. */
function withYearBehind(rich: Rich, venue: FoundVenue, chunks: Chunk[]): FoundVenue {
  if (venue.year) return venue
  const chunk = chunks.find((next) => next.from >= venue.to)
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

function venuesOf(rich: Rich, chunk: Chunk, style: FieldStyle, habit: number): Candidate[] {
  const text = rich.text.slice(chunk.from, chunk.to)
  if (/^\s*(?:(?:https?:|www\.)|preprint\s*$)/i.test(text)) return []
  if (chunk.link) {
    const label = text.trim()
    if (isLabel(label) && !(style.venueLabels && chunk.link.link?.role === 'paper')) return []
    // Half a label of something else, `[… reading notes (CVPR2020)](blog)`, is not the paper's.
    const all = rich.text.slice(chunk.link.from, chunk.link.to)
    if (chunk.link.link?.role === 'other' && lettersOf(all) !== lettersOf(label)) return []
  }
  if (/[:：]/.test(text)) {
    const key = venueKey.exec(text)
    if (key) return keyed(text, key[0].length, chunk)
    // A key alone, `arXiv: <https://…>`, says what follows; it states nothing.
    if (/^[^\d]{2,24}[:：]\s*$/u.test(text)) return []
  }
  const found = spelled(text, chunk, habit)
  return chunk.prose ? found.filter((one) => isSureInProse(rich, one)) : found
}

function isSureInProse(rich: Rich, { score, year, from, to }: Candidate): boolean {
  return score >= 0.9 && !!year && findVenue(rich.text.slice(from, to))?.kind !== 'other'
}

function lettersOf(text: string): string {
  return text.slice(0, 200).replace(/[^\p{L}\p{N}]+/gu, '')
}

function keyed(text: string, start: number, chunk: Chunk): Candidate[] {
  const found = venueAt(text, start, text.length, chunk.from)
  const value = text.slice(start).trim()
  if (found) return [{ ...found, score: 0.95 }]
  if (value.length < 2 || value.length > 80) return []
  const from = chunk.from + text.indexOf(value, start)
  return [{ from, to: from + value.length, year: null, also: null, score: 0.8 }]
}

function spelled(text: string, chunk: Chunk, habit: number): Candidate[] {
  const candidates: Candidate[] = []
  if (text.length <= 160) {
    const whole = venueAt(text, 0, text.length, chunk.from)
    // A workshop's name may be anything; it must not swallow the people before it.
    if (whole)
      candidates.push(swallowsPeople(text) ? { ...whole, score: whole.score - 0.2 } : whole)
    else if (chunk.emphasis || chunk.bracket) {
      const named = trailingYear(text, chunk.from)
      if (named) candidates.push(named)
    }
  }
  const slotted = unknownInSlot(text, chunk, habit)
  if (slotted) candidates.push(slotted)
  if (habit >= (chunk.bracket ? 0.3 : 0.6) && !(habit < 0.6 && namesScore(text) >= 0.6)) {
    const beside = yearedInSlot(text, chunk.from, chunk.bracket !== '', habit)
    if (beside) candidates.push(beside)
  }
  for (const part of parts(text)) {
    const found = venueAt(text, part.from, part.to, chunk.from)
    if (found) candidates.push({ ...found, score: found.score - 0.02 })
  }
  return candidates
}

/** What stands behind `et al.` where the list keeps its venues is one, whatever it is called. */
function unknownInSlot(text: string, chunk: Chunk, habit: number): Candidate | null {
  if (habit < 0.5 || text.length > 400) return null
  const match = /\bet\.? al\b[.,]*\s+(\p{L}[^.,;()]{2,40})\.?\s*$/u.exec(text)
  if (!match || countWords(match[1]!) > 5 || namesScore(match[1]!) >= 0.4) return null
  const from = chunk.from + match.index + match[0].indexOf(match[1]!)
  return { from, to: from + match[1]!.trimEnd().length, year: null, score: 0.6 }
}

/** What stands in italics behind people where the list keeps its venues: `A. B., C. D. *Some Review*`. */
function markedInSlot(rich: Rich, chunk: Chunk, habit: number): Candidate | null {
  if (habit < 0.5 || !chunk.emphasis || chunk.link || chunk.prose) return null
  const text = rich.text.slice(chunk.from, chunk.to)
  if (!/^\p{Lu}[\p{L}\s&-]{2,60}$/u.test(text) || countWords(text) > 6) return null
  const line = rich.text
    .slice(Math.max(0, chunk.from - 600), chunk.from)
    .split('\n')
    .at(-1)!
  return namesScore(line) >= 0.6 ? { from: chunk.from, to: chunk.to, year: null, score: 0.6 } : null
}

/** What labels the paper's link where the list has its venues there: `[BMC Bioinformatics](doi)`. */
function labelInSlot(
  rich: Rich,
  chunk: Chunk,
  title: Stretch,
  style: FieldStyle,
  habit: number,
): Candidate | null {
  const link = chunk.link
  if (!style.venueLabels || habit < 0.5 || !link || chunk.from < title.to) return null
  if (link.link?.role !== 'paper' || link.from !== chunk.from || link.to !== chunk.to) return null
  const label = rich.text.slice(chunk.from, chunk.to)
  if (
    isLabel(label) ||
    /version|preprint/i.test(label) ||
    countWords(label) > 12 ||
    !/^\s*\p{Lu}[\p{L}\s&:-]+$/u.test(label)
  )
    return null
  return { from: chunk.from, to: chunk.to, year: null, score: 0.6 }
}

function swallowsPeople(text: string): boolean {
  const at = Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '))
  if (at > 0 && namesScore(text.slice(0, at).replace(/^\W+/, '')) >= 0.6) return true
  const comma = text.replace(/[,\s]*(?:19|20)\d\d\W*$/, '').lastIndexOf(', ')
  return comma > 0 && text.slice(0, comma).includes(', ') && namesScore(text.slice(0, comma)) >= 0.8
}
