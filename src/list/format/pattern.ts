import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'

/** Names of links by role, as formats write them. */
const linkNames = { paper: 'url', code: 'code', project: 'project', other: 'other' } as const

/** @returns the fields of an entry in order; a role's second link is not named again. */
export function fieldNamesOf(skeleton: Skeleton): string[] {
  const names: string[] = []
  const add = (name: string): void => {
    if (!names.includes(name)) names.push(name)
  }
  for (const part of skeleton.parts) {
    if (part.name === 'link') add(linkNames[part.link!.role])
    else {
      add(part.name)
      if (part.name === 'venue' && skeleton.entry.venueYear) add('year')
      if (part.link) add(linkNames[part.link.role])
    }
  }
  return names
}

/**
 * An entry as a format: its source with every field replaced by its name. Null where fields lie in
 * other lines or overlap, or where a role has two links: no format says that.
 */
export function patternOf(entry: Entry, list: PaperList): string | null {
  const { text } = list.source
  const skeleton = skeletonOf(entry, text)
  const fields: { name: string; range: Range }[] = [{ name: 'title', range: entry.title.range }]
  if (entry.authors) fields.push({ name: 'authors', range: entry.authors.range })
  if (entry.venue) fields.push({ name: 'venue', range: entry.venue.range })
  if (entry.venueYear) fields.push({ name: 'year', range: entry.venueYear.range })
  if (entry.date) fields.push({ name: 'date', range: entry.date.range })
  for (const { link } of skeleton.parts) {
    if (link) fields.push({ name: linkNames[link.role], range: link.urlRange })
  }
  fields.sort((a, b) => a.range.start - b.range.start)
  const first = skeleton.parts[0]
  const last = skeleton.parts.at(-1)
  if (!first || !last) return null
  let at = first.outer.start
  let pattern = ''
  const seen = new Set<string>()
  for (const { name, range } of fields) {
    if (range.start < at || range.end > last.outer.end || seen.has(name)) return null
    seen.add(name)
    pattern += `${text.slice(at, range.start)}{${name}}`
    at = range.end
  }
  pattern += text.slice(at, last.outer.end)
  return /[\r\n]/.test(pattern) ? null : pattern
}
