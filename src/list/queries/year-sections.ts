import type { Entry, PaperList, Section } from '../../model/list.ts'
import { outOfOrder, steps } from './ordered.ts'
import { submissionOf } from './own-paper.ts'

/** A section that parts its papers by year headings. */
export interface YearGroup {
  parent: Section | null
  /** Its year headings, in the order they stand. */
  years: Section[]
  /** The entries below each of them, deeper headings included. */
  placed: { entry: Entry; heading: Section }[]
}

export type YearBasis = 'venue' | 'arxiv'

/** One heading alone parts nothing. */
const FEWEST_HEADINGS = 2

/** @returns the sections (or the document itself) that have year headings. Linear in the entries. */
export function yearGroups(list: PaperList): YearGroup[] {
  const groups = new Map<Section | null, YearGroup>()
  for (const section of list.sections) {
    if (section.year === null) continue
    const group = groups.get(section.parent) ?? { parent: section.parent, years: [], placed: [] }
    groups.set(section.parent, group)
    group.years.push(section)
  }
  // Each section's year heading, found from its parent's: parents come first.
  const headings = new Map<Section, Section>()
  for (const section of list.sections) {
    const above = section.parent ? headings.get(section.parent) : undefined
    const heading = section.year === null ? above : section
    if (heading) headings.set(section, heading)
  }
  for (const entry of list.entries) {
    const heading = entry.section && headings.get(entry.section)
    if (heading) groups.get(heading.parent)?.placed.push({ entry, heading })
  }
  return [...groups.values()].filter(({ years }) => years.length >= FEWEST_HEADINGS)
}

/** @returns the year an entry belongs to; null where it says nothing by this measure. */
export function yearBy(entry: Entry, basis: YearBasis): number | null {
  if (basis === 'venue') return entry.venueYear?.value ?? entry.date?.year ?? null
  return submissionOf(entry)?.year ?? null
}

/** Entries that have to bear a measure out, and the most that may speak against it. */
const FEWEST = 4
const MOST_WRONG = 0.2

/**
 * @returns what the list's headings mean: the venue's year (or stated date) or the year of the
 *   arXiv id, whichever the entries agree with more; null where neither is clear
 */
export function learnBasis(groups: YearGroup[]): YearBasis | null {
  const counts = { venue: { right: 0, wrong: 0 }, arxiv: { right: 0, wrong: 0 } }
  const apart = { venue: 0, arxiv: 0 }
  for (const { placed } of groups) {
    for (const { entry, heading } of placed) {
      const venue = yearBy(entry, 'venue')
      const arxiv = yearBy(entry, 'arxiv')
      if (venue !== null) counts.venue[venue === heading.year ? 'right' : 'wrong']++
      if (arxiv !== null) counts.arxiv[arxiv === heading.year ? 'right' : 'wrong']++
      // Only entries whose two years differ tell the measures apart.
      if (venue === null || arxiv === null || venue === arxiv) continue
      if (venue === heading.year) apart.venue++
      if (arxiv === heading.year) apart.arxiv++
    }
  }
  const holds = (basis: YearBasis) => {
    const { right, wrong } = counts[basis]
    return right >= FEWEST && wrong <= (right + wrong) * MOST_WRONG
  }
  if (holds('venue') && apart.venue >= apart.arxiv) return 'venue'
  if (holds('arxiv') && apart.arxiv > apart.venue) return 'arxiv'
  return null
}

/** @returns whether the list's year headings mostly rise; null where they show no direction. */
export function learnDirection(groups: YearGroup[]): 'rise' | 'fall' | null {
  let up = 0
  let down = 0
  for (const { years } of groups.filter(namesEachYearOnce)) {
    const found = steps(yearsOf(years))
    up += found.up
    down += found.down
  }
  const [most, least] = up > down ? [up, down] : [down, up]
  if (most < 3 || least * 4 > most) return null
  return up > down ? 'rise' : 'fall'
}

/** @returns the year headings that stand out of the list's direction. */
export function headingsOutOfOrder(group: YearGroup, direction: 'rise' | 'fall'): Section[] {
  if (!namesEachYearOnce(group)) return []
  return outOfOrder(yearsOf(group.years), direction === 'rise').map((at) => group.years[at]!)
}

/** A year named twice below one heading shows parts that are marked by something else. */
function namesEachYearOnce({ years }: YearGroup): boolean {
  return new Set(yearsOf(years)).size === years.length
}

export function yearsOf(sections: Section[]): number[] {
  return sections.map(({ year }) => year ?? 0)
}

/** @returns the only heading of a year in a group; null where there is none or more. */
export function headingOf({ years }: YearGroup, year: number): Section | null {
  const found = years.filter((section) => section.year === year)
  return found.length === 1 ? found[0]! : null
}
