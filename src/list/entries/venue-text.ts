import { looksLikeVenue, parseVenue } from '../../model/venue.ts'
import type { Stretch } from './chunks.ts'
import { namesScore } from './words.ts'

export interface FoundVenue extends Stretch {
  year: { value: number; from: number; to: number } | null
  /** What belongs to the venue and stands behind its year: the `Findings` of `EMNLP 2023 Findings`. */
  also?: Stretch | null
  score: number
  /** Where it stands among the list's entries' parts; see `slotOf`. */
  slot?: string
}

export type Candidate = Omit<FoundVenue, 'slot'>

/** A venue that no dictionary knows, told by its year: `Transformer Circuits Thread, 2022`. */
export function trailingYear(text: string, offset: number): Candidate | null {
  const match = /^\s*([\p{L}][^\d\n]{1,60}?)([\s,(’']*)((?:19|20)\d\d)\)?[\s.,]*$/u.exec(text)
  if (!match || namesScore(match[1]!) >= 0.6) return null
  if (month.test(match[1]!) || !/\p{Lu}/u.test(match[1]!)) return null
  if (/^(?:from|by|since|until)\b/i.test(match[1]!)) return null
  const from = offset + match[0].indexOf(match[1]!)
  const to = from + match[1]!.trimEnd().length
  const yearFrom = offset + match[0].lastIndexOf(match[3]!)
  const year = { value: Number(match[3]), from: yearFrom, to: yearFrom + 4 }
  return { from, to, year, also: null, score: 0.62 }
}

/**
 * What stands beside a year where the list keeps its venues, whatever it is called: `2020 Symmetry`,
 * `CHEOPS 22`, `USER MODEL USER-ADAP, 2002`. Outside brackets it may not read as people.
 *
 * @param bracketed it stands in brackets
 * @param habit the share of the list's venues that stand in this place
 */
export function yearedInSlot(
  text: string,
  offset: number,
  bracketed: boolean,
  habit: number,
): Candidate | null {
  if (text.length > 90) return null
  const match =
    /^[\s.,;:]*(\p{L}[^\d\n:;]{1,60}?)[\s,]*((?:19|20)\d\d|[’'‘]\d\d|(?<=\s)\d\d)[\s.,)]*$/u.exec(
      text,
    ) ?? /^\s*((?:19|20)\d\d)[\s,]+(\p{L}[^\d\n:;]{1,60}?)[\s.,]*$/u.exec(text)
  if (!match) return null
  const first = /\d/.test(match[1]!)
  const [name, digits] = first ? [match[2]!, match[1]!] : [match[1]!, match[2]!]
  if (!/\p{Lu}/u.test(name) || name.split(/\s+/).length > 6 || month.test(name)) return null
  // No person's name is followed by a bare year: `Cluster Computing 2019, [Title](…)`.
  const unparted = habit >= 0.6 && !first && bareYear.test(match[0])
  if (!bracketed && !unparted && namesScore(name) >= 0.4 && !/\p{Lu}{4}/u.test(name)) return null
  const from = offset + text.indexOf(name)
  const bare = digits.replace(/\D/g, '')
  const at = offset + (first ? text.indexOf(bare) : text.lastIndexOf(bare))
  const value = bare.length === 4 ? Number(bare) : Number(bare) + (Number(bare) > 80 ? 1900 : 2000)
  const year = { value, from: at, to: at + bare.length }
  return { from, to: from + name.trimEnd().length, year, also: null, score: 0.6 }
}

/** Words and a year that only a space parts. */
const bareYear = /^\s*(?!(?:by|and|from)\s)\p{L}+(?:\s(?!and\s)\p{L}+)+\s(?:19|20)\d\d[\s.,)]*$/iu

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** What stands behind a year and still names where a paper appeared. */
const keptExtra =
  /\b(?:findings|workshops?|track|demonstrations?|demos?|tutorials?|ws|companion|challenge|competition|short papers?|benchmarks?)\b|^industry$/i

/** Marks, a whole date and `in` before a venue. */
const leadOf =
  /^[\s,.;:·•|"”'’*_~–-]*(?:(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?[\s,;:|]+)?(?:in:?\s+(?=\p{Lu}))?/iu

/** The venue that a stretch of a text is, year apart; null where it is none. */
export function venueAt(text: string, from: number, to: number, offset: number): Candidate | null {
  if (to - from > 400) return null
  const raw = text.slice(from, to)
  const lead = leadOf.exec(raw)![0].length
  const part = raw.slice(lead).replace(/(?:[\s,;:·•|–-]|:[a-z_]+:)+$/, '')
  if (part === '') return null
  // A paper that waits for a venue's word is not of that venue.
  if (/^(?:under review|submitted)\s+(?:at|to|in)\b/i.test(part)) return null
  const score = looksLikeVenue(part)
  if (score < 0.55) return null
  const parsed = parseVenue(part)
  if (!parsed) return null
  const { venue, year, extra } = parsed
  if (venue[1] <= venue[0] || /^(?:from|by|since|until)\b/.test(part.slice(...venue))) return null
  // `OpenReview: 4, 4, 3` is a key and what it says.
  if (!year && /^\s*[:：]/.test(raw.slice(lead + part.length))) return null
  const start = offset + from + lead
  const kept = extra !== null && extra[1] - extra[0] <= 60 && keptExtra.test(part.slice(...extra))
  return {
    from: start + venue[0],
    to: start + venue[1],
    year: year && { value: year.value, from: start + year.start, to: start + year.end },
    also: kept ? withBrackets(part, extra, start) : null,
    score,
  }
}

function withBrackets(text: string, [from, to]: [number, number], offset: number): Stretch {
  const bracketed = text[from - 1] === '(' && text[to] === ')'
  return { from: offset + from - (bracketed ? 1 : 0), to: offset + to + (bracketed ? 1 : 0) }
}

const parting = /[.,;]["”’]?\s+|(?<=\bal)\.(?=\S)|\s[-–—|/]\s|[:：]\s|,(?=\S)|\sby\s/gu

/** Sentences and comma-parted pieces of a chunk, each with and without the piece behind it. */
export function parts(text: string): Stretch[] {
  const cuts = [0]
  const stamp = /^\s*(?:19|20)\d{6}\s+/.exec(text)
  if (stamp) cuts.push(stamp[0].length)
  parting.lastIndex = 0
  for (let match = parting.exec(text); match && cuts.length < 60; match = parting.exec(text)) {
    cuts.push(match.index + match[0].length)
  }
  cuts.push(text.length)
  if (cuts.length <= 2) return []
  const found: Stretch[] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index]!
    const after = cuts[index + 2]
    if (after !== undefined && after - from <= 100) found.push({ from, to: after })
    found.push({ from, to: cuts[index + 1]! })
  }
  return found
}
