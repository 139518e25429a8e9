import { type FoundDate, findDates } from '../../model/date.ts'
import type { Chunk, Stretch } from './chunks.ts'
import type { Rich } from '../blocks/rich.ts'
import type { FoundVenue } from './venue-field.ts'

/** `ICML 2023, July, 2023`: where another year stands, the venue's own is no part of a date. */
function withoutVenueYear(text: string, chunk: Chunk, venue: FoundVenue | null): string {
  const year = venue?.year
  if (!year || year.from < chunk.from || year.to > chunk.to) return text
  const [from, to] = [year.from - chunk.from, year.to - chunk.from]
  const rest = text.slice(to)
  return /(?:19|20)\d\d/.test(rest) ? text.slice(0, from) + '_'.repeat(to - from) + rest : text
}

/** Every date of an entry but its venue's year, in order of place. */
export function findDateFields(
  rich: Rich,
  chunks: Chunk[],
  venue: FoundVenue | null,
): (FoundDate & Stretch)[] {
  const dates: (FoundDate & Stretch)[] = []
  for (const chunk of chunks) {
    const text = rich.text.slice(chunk.from, chunk.to)
    if (chunk.prose || /^\s*(?:https?:|www\.)/i.test(text) || text.length > 600) continue
    if (!/\d/.test(text)) continue
    for (const date of findDates(withoutVenueYear(text, chunk, venue))) {
      const from = chunk.from + date.start
      const to = chunk.from + date.end
      const isVenueYear = venue?.year && from < venue.year.to && to > venue.year.from
      if (isVenueYear && date.month === null) continue
      if (venue && from < venue.to && to > venue.from) continue
      dates.push({ ...date, from, to })
    }
    const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\s|$)/.exec(text)
    if (compact) {
      const from = chunk.from + compact[0].length - 8
      const [year, month, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])]
      const span = { start: from - chunk.from, end: from - chunk.from + 8 }
      dates.push({
        ...span,
        year,
        month,
        day,
        form: 'YYYYMMDD',
        forms: ['YYYYMMDD'],
        from,
        to: from + 8,
      })
    }
  }
  return dates
}
