import { isAscii, remembered } from './memo.ts'
import type { VenueKind } from './venues.data.ts'
import { venueLines } from './venues.data.ts'

export type { VenueKind } from './venues.data.ts'

/** A venue named in a text. `start` and `end` are where the name itself stands in that text. */
export interface FoundVenue {
  /** The name as written, without `Workshop`, `Findings of` and the like. */
  name: string
  /** The name the venue goes by. */
  canonical: string
  kind: VenueKind
  /**
   * `canonical`; `case`: differs in case, spaces or punctuation only; `alias`: another good name
   * (abbreviated or in full); `older`: the name it had; `misspelt`.
   */
  spelling: 'canonical' | 'case' | 'alias' | 'older' | 'misspelt'
  start: number
  end: number
}

interface Known {
  canonical: string
  kind: VenueKind
  spelling: FoundVenue['spelling']
  /** The only way it may be written, where it is also an ordinary word. */
  exact: string | null
}

export const longest = 200

function keyOf(name: string): string {
  const lower = name.toLowerCase()
  return lower.replace(isAscii(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '')
}

const keyOfWord = remembered(keyOf, 40)

const dictionary = new Map<string, Known>()
for (const kind of Object.keys(venueLines) as VenueKind[]) {
  for (const line of venueLines[kind].trim().split('\n')) {
    const [name, ...lists] = line.split('|').map((part) => part.trim())
    const names = lists.map((list) => list.split(';').map((one) => one.trim()))
    const canonical = name!
    const guarded = names[0]?.find((one) => one.slice(1) === canonical && one[0] === '!')
    add(canonical, { canonical, kind, spelling: 'canonical', exact: guarded ? canonical : null })
    names.forEach((list, index) => {
      const spelling = (['alias', 'older', 'misspelt'] as const)[index]!
      for (const one of list) {
        const exact = one.startsWith('!') ? one.slice(1) : null
        if (one) add(exact ?? one, { canonical, kind, spelling, exact })
      }
    })
  }
}

/** The first to claim a key keeps it, but a later guard (`!`) tightens an earlier free alias. */
function add(name: string, known: Known): void {
  const key = keyOf(name)
  const earlier = dictionary.get(key)
  if (!earlier) dictionary.set(key, known)
  else if (known.exact && earlier.canonical === known.canonical) earlier.exact = known.exact
}

const sortedKeys = [...dictionary.keys()].sort()

/** Whether a key begins so: a search stops at the first word that leads nowhere. */
function beginsKey(text: string): boolean {
  let low = 0
  let high = sortedKeys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sortedKeys[middle]! < text) low = middle + 1
    else high = middle
  }
  return text !== '' && sortedKeys[low] !== undefined && sortedKeys[low].startsWith(text)
}

/** Words that may stand around a venue's name without naming another venue. */
const around = new Set(
  `in proceedings proc of the annual ieee acm cvf rsj usenix aaai findings finding workshop workshops
   track tracks datasets dataset and benchmarks benchmark oral spotlight poster highlight best paper
   award outstanding demo demos demonstrations system companion short long main conference conf ea
   extended abstracts abstract international journal preprint volume vol accepted to at by published
   industry industrial tutorial tutorials survey student joint pmlr d b db`.split(/\s+/),
)
const ordinalWord = /^(?:\d+(?:st|nd|rd|th)|[a-z]+(?:first|second|third|th))$/i
const workshop = /^workshops?$/i
const word = /[\p{L}\p{N}*][\p{L}\p{N}*.&+/'’_-]*/gu
const asciiWord = /[A-Za-z0-9*][A-Za-z0-9*.&+/'_-]*/g

/**
 * @param text what stands where a venue should, without year: `Findings of ACL`, `ICLR Workshop`,
 *   `MLG@KDD`, `CVPRW`, `Conference on Robot Learning (CoRL)`
 * @returns the venue it names, or null where none of the dictionary is named, or where words stand
 *   beside it that a venue does not have
 */
export function findVenue(text: string): FoundVenue | null {
  return text.length > longest ? null : findShort(text).venue
}

const findShort = remembered((text) => ({ venue: search(text) }), 64)

interface Word {
  start: number
  end: number
  key: string
}

/** More words no venue's name has. */
const MOST_WORDS = 24

function search(text: string): FoundVenue | null {
  const pattern = isAscii(text) ? asciiWord : word
  const words: Word[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index
    let end = start + match[0].length
    while (end > start && ".,'’".includes(text[end - 1]!)) end--
    words.push({ start, end, key: keyOfWord(match[0]) })
    if (words.length === 1 && opensOther(text, words[0]!)) return null
    if (words.length > MOST_WORDS) return null
  }
  const candidates: { from: number; size: number; found: FoundVenue }[] = []
  for (let from = 0; from < words.length; from++) {
    let key = ''
    for (let size = 1; size <= 14 && from + size <= words.length; size++) {
      key += words[from + size - 1]!.key
      const { start } = words[from]!
      const { end } = words[from + size - 1]!
      const found = named(text, start, end, key, size === 1)
      if (found) candidates.push({ from, size, found })
      if (!beginsKey(key)) break
    }
  }
  if (candidates.length === 0) return null
  candidates.sort((a, b) => b.size - a.size || a.from - b.from)
  // `Hack, Art, and Science` goes on; no venue's name begins so.
  const goesOn = /^(?:and|or)$/i.test(text.slice(words[0]!.start, words[0]!.end))
  for (const { from, size, found } of candidates) {
    if (goesOn && from > 0) continue
    const rest = [...words.slice(0, from), ...words.slice(from + size)]
    const others = rest.map(({ start, end }) => text.slice(start, end))
    const isWorkshop = others.some((other) => workshop.test(other))
    const loose = isWorkshop || text[found.start - 1] === '@'
    if (others.every((other) => loose || plain(other))) return found
  }
  return null
}

/**
 * Whether the first word can neither begin a venue's name nor stand before one: the commonest case,
 * told at once. Beside a workshop any word may stand.
 */
function opensOther(text: string, { start, end, key }: Word): boolean {
  if (beginsKey(key) || text.includes('@') || /workshop/i.test(text)) return false
  const first = text.slice(start, end)
  return !first.endsWith('W') && !plain(first)
}

function plain(other: string): boolean {
  return around.has(other.toLowerCase()) || ordinalWord.test(other) || dictionary.has(keyOf(other))
}

/** The dictionary's venue that a stretch of the text names; `CVPRW` and `FL-ICML` name CVPR, ICML. */
function named(
  text: string,
  start: number,
  end: number,
  key: string,
  single: boolean,
): FoundVenue | null {
  const known = dictionary.get(key)
  if (!known && !single) return null
  const name = text.slice(start, end)
  if (known) {
    if (known.exact !== null && known.exact !== name) return null
    let { spelling } = known
    if (spelling === 'canonical' && name !== known.canonical) {
      // The full stop of an abbreviation (`ACS Catal.`) is the name's own.
      if (text.startsWith(known.canonical, start)) {
        return {
          name: known.canonical,
          canonical: known.canonical,
          kind: known.kind,
          spelling,
          start,
          end: start + known.canonical.length,
        }
      }
      spelling = 'case'
    }
    return { canonical: known.canonical, kind: known.kind, spelling, name, start, end }
  }
  const tail = /^([A-Z][A-Za-z]{2,})(?:_?W|-W)$/.exec(name)?.[1]
  return tail ? named(text, start, start + tail.length, keyOf(tail), false) : null
}
