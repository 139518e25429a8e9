import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { type FoundVenue, findVenue } from '../../model/venue.ts'

/** A venue as an entry writes it. */
export interface VenueUse {
  entry: Entry
  found: FoundVenue
  /** Where the name stands in the source; null where markup or a reference is in it. */
  place: Range | null
  /** Whether the configuration names it so. */
  configured: boolean
  /** The year it met: its own, the entry's, or the heading's. */
  year: number | null
}

/**
 * @param list its `venues` (canonical name to other spellings) go before the dictionary
 * @returns what the entries write where their venue stands, one a venue
 */
export function venueUses(list: PaperList): VenueUse[] {
  const own = ownNames(list)
  const uses: VenueUse[] = []
  for (const entry of list.entries) {
    const { venue } = entry
    if (!venue) continue
    const found = named(venue.text, own)
    if (!found) continue
    const year = entry.venueYear?.value ?? entry.year?.value ?? entry.section?.year ?? null
    const configured = own.has(found.name)
    uses.push({ entry, found, configured, place: placeOf(list, venue.range, found.name), year })
  }
  return uses
}

/** The configuration's venues by every spelling, as written. */
function ownNames(list: PaperList): Map<string, string> {
  const names = new Map<string, string>()
  for (const [canonical, others] of Object.entries(list.venues)) {
    for (const other of others) names.set(other, canonical)
    names.set(canonical, canonical)
  }
  return names
}

function named(text: string, own: Map<string, string>): FoundVenue | null {
  const found = findVenue(text)
  const name = own.has(text) ? text : (found?.name ?? text)
  const canonical = own.get(name)
  if (canonical === undefined) return found
  const start = Math.max(0, text.indexOf(name))
  const spelling = canonical === name ? 'canonical' : 'misspelt'
  return {
    name,
    canonical,
    kind: found?.kind ?? 'other',
    spelling,
    start,
    end: start + name.length,
  }
}

function placeOf(list: PaperList, range: Range, name: string): Range | null {
  const source = list.source.slice(range)
  const at = source.indexOf(name)
  if (at < 0 || source.includes(name, at + 1)) return null
  return { start: range.start + at, end: range.start + at + name.length }
}

/** What stands between a venue and its year of four digits: nothing or one space. */
export interface YearGap {
  entry: Entry
  /** From the venue's first character to the year's last. */
  range: Range
  name: string
  year: string
  gap: '' | ' '
}

/** @returns the places where a year stands behind a venue with nothing or one space between. */
export function yearGaps(list: PaperList, uses: VenueUse[]): YearGap[] {
  const { source } = list
  const gaps: YearGap[] = []
  for (const { entry, place } of uses) {
    const at = entry.venueYear?.range
    if (!place || !at || at.start < place.end || at.start > place.end + 1) continue
    const gap = source.text.slice(place.end, at.start)
    const year = source.slice(at)
    if ((gap !== '' && gap !== ' ') || !/^\d{4}$/.test(year)) continue
    const range = { start: place.start, end: at.end }
    gaps.push({ entry, range, name: source.slice(place), year, gap })
  }
  return gaps
}

/** The first year a venue met under its new name; earlier years keep the older one. */
const renamedIn: Record<string, number> = { NeurIPS: 2018, MLSys: 2020, FAccT: 2021 }

/** @returns for each venue that was renamed, its uses for years in which it had the new name */
export function renamedVenues(uses: VenueUse[]): { since: number; late: VenueUse[] }[] {
  const short = /^(?:canonical|case|older)$/
  return Object.entries(renamedIn).map(([canonical, since]) => {
    const late = uses.filter(({ found, year }) => {
      const named = found.canonical === canonical && short.test(found.spelling)
      return named && year !== null && year >= since
    })
    return { since, late }
  })
}

/** @returns the uses that are well spelt, grouped by their name whatever its case */
export function sameLetters(uses: VenueUse[]): VenueUse[][] {
  const groups = new Map<string, VenueUse[]>()
  for (const use of uses) {
    if (use.found.spelling === 'misspelt') continue
    const key = use.found.name.toLowerCase()
    const group = groups.get(key)
    if (group) group.push(use)
    else groups.set(key, [use])
  }
  return [...groups.values()]
}
