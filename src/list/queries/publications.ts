import type { WorkFact } from '../../model/fact.ts'
import type { Facts } from '../../model/facts.ts'
import type { Edit } from '../../model/finding.ts'
import type { Entry, Link, PaperList } from '../../model/list.ts'
import { type Publication, publicationOf } from '../../model/publication.ts'
import { findVenue, parseVenue } from '../../model/venue.ts'
import { styleOf, venueYearForm } from '../format/style.ts'
import { agreement, titleClaims } from './title-claims.ts'
import { venueUses } from './venue-use.ts'

/** An entry whose venue is not the one its paper has been published at. */
export interface Unpublished {
  entry: Entry
  link: Link
  fact: WorkFact
  publication: Publication
  /** `preprint`: it states one; `none`: it states no venue; `other`: it states another one. */
  states: 'preprint' | 'none' | 'other'
}

/** The least share of entries that state a venue where one without lacks it. */
const SHARE = 0.6

/**
 * @returns the entries that call a published paper a preprint, state no venue where the list states
 *   venues, or another venue or year than arXiv's own comment. Only where the title agrees.
 */
export function unpublished(list: PaperList, facts: Facts): Unpublished[] {
  const found: Unpublished[] = []
  if (!facts.works?.size) return found
  const stating = list.entries.filter(({ venue }) => venue).length
  const statesVenues = stating >= list.entries.length * SHARE
  const told = new Set<Entry>()
  for (const claim of titleClaims(list)) {
    const { entry, link } = claim
    const fact = facts.works.get(link.work.key)
    if (told.has(entry) || !fact || fact.verdict === 'dead' || fact.verdict === 'withdrawn')
      continue
    const relation = agreement(claim, fact)
    const publication = relation === 'same' || relation === 'renamed' ? publicationOf(fact) : null
    const states = publication && statement(entry, publication, statesVenues)
    if (!publication || !states) continue
    told.add(entry)
    found.push({ entry, link, fact, publication, states })
  }
  return found
}

function statement(
  entry: Entry,
  publication: Publication,
  statesVenues: boolean,
): Unpublished['states'] | null {
  if (!entry.venue) {
    // A heading or a date may stand for the venue; then its lack is the list's own way.
    return statesVenues && !entry.date && !entry.year ? 'none' : null
  }
  const stated = findVenue(entry.venue.text)
  if (!stated) return null
  if (stated.kind === 'preprint') return 'preprint'
  const whole = parseVenue(entry.venue.text)
  const plain = !whole?.extra && !/workshop|findings|track|@/i.test(entry.venue.text)
  if (publication.from !== 'comment' || stated.kind !== 'conference' || !plain) return null
  if (stated.canonical !== publication.venue) return 'other'
  const year = entry.venueYear?.value
  return year !== undefined && publication.year !== null && year !== publication.year
    ? 'other'
    : null
}

/** @returns how the list writes a venue: its own commonest spelling, else the dictionary's */
export function ownVenueNames(list: PaperList): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { found } of venueUses(list)) {
    if (found.spelling === 'misspelt') continue
    const names = counts.get(found.canonical) ?? new Map<string, number>()
    names.set(found.name, (names.get(found.name) ?? 0) + 1)
    counts.set(found.canonical, names)
  }
  const best = (names: Map<string, number>) => [...names].sort((a, b) => b[1] - a[1])[0]![0]
  return new Map([...counts].map(([canonical, names]) => [canonical, best(names)]))
}

/**
 * @returns the edits that write the venue where a preprint's stands, in the list's own form; null
 *   where its form leaves no place for the year
 */
export function venueEdits(
  list: PaperList,
  { entry, publication }: Unpublished,
  name: string,
): Edit[] | null {
  const { venue, venueYear } = entry
  const year = publication.year
  if (!venue || list.source.slice(venue.range) !== venue.text) return null
  if (!venueYear) {
    const own = styleOf(list).venueYear
    const form = own.kind === 'own' ? own.value : null
    if (entry.date || entry.year || year === null || !/^@[ ,']{0,2}##?$/.test(form ?? ''))
      return null
    const digits = form!.endsWith('##') ? String(year).slice(2) : String(year)
    const text = form!.replace('@', name).replace(/##?$/, digits)
    return [{ ...venue.range, text }]
  }
  if (year === null || entry.date || venueYearForm(entry, list.source.text) === null) return null
  const written = list.source.slice(venueYear.range)
  if (!/^(?:\d{2}|\d{4})$/.test(written)) return null
  const edits = [{ ...venue.range, text: name }]
  const digits = String(year).slice(-written.length)
  if (digits !== written) edits.push({ ...venueYear.range, text: digits })
  return edits.sort((a, b) => a.start - b.start)
}
