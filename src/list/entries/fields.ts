import type { FoundDate } from '../../model/date.ts'
import { findAuthors } from './authors.ts'
import { cut, type Stretch } from './chunks.ts'
import { findDateFields } from './date-field.ts'
import type { Rich } from '../blocks/rich.ts'
import { type FieldStyle, type FoundVenue, findVenueField } from './venue-field.ts'

export interface FoundFields {
  venue: FoundVenue | null
  authors: Stretch | null
  dates: (FoundDate & Stretch)[]
}

/**
 * Finds venue, authors and dates in what the title leaves of an entry.
 *
 * @param rich the entry's text
 * @param title where its title stands
 * @param style how the list writes what it writes
 */
export function findFields(rich: Rich, title: Stretch, style: FieldStyle): FoundFields {
  const chunks = cut(rich, title)
  const venue = findVenueField(rich, title, chunks, style)
  const dates = findDateFields(rich, chunks, venue)
  return { venue, authors: findAuthors(rich, title, venue), dates }
}
