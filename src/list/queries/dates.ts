import { type FoundDate, findDates, renderDate } from '../../model/date.ts'
import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'

/** A date that an entry states, and the shape it is written in. */
export interface StatedDate extends FoundDate {
  entry: Entry
  place: Range
}

/**
 * The dates of the list, parted by how much they say: those with a month, those with a day. A date
 * that says only the year has no shape, and one that says more than another is no departure from it.
 */
export function datesOf(list: PaperList): StatedDate[][] {
  const withMonth: StatedDate[] = []
  const withDay: StatedDate[] = []
  for (const entry of list.entries) {
    if (!entry.date || entry.date.month === null) continue
    const place = entry.date.range
    const text = list.source.slice(place)
    const [date] = findDates(text)
    // What the source writes across marks (`**May** 2024`) has no shape to compare.
    if (date?.start !== 0 || date.end !== text.length) continue
    const stated = { ...date, forms: withShortNames(date), entry, place }
    if (date.day === null) withMonth.push(stated)
    else withDay.push(stated)
  }
  return [withMonth, withDay].map(settle)
}

/**
 * June and July are seldom shortened: in full they fit a list of short names as well. In full, as
 * May always is, a name takes no point: `May, 2024` stands beside `Jan., 2024`.
 */
function withShortNames(date: FoundDate): string[] {
  if (date.month === null || date.month < 5 || date.month > 7) return date.forms
  const forms = date.forms.flatMap((form) =>
    form.includes('MMMM')
      ? [form, form.replace('MMMM', 'MMM'), form.replace('MMMM', 'MMM.')]
      : form,
  )
  return [...new Set(forms)]
}

/** Dates that fit several shapes count for the one most others are written in. */
function settle(dates: StatedDate[]): StatedDate[] {
  const counts = new Map<string, number>()
  for (const date of dates) {
    for (const form of date.forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const most = (forms: string[]): string =>
    forms.reduce((best, form) => ((counts.get(form) ?? 0) > (counts.get(best) ?? 0) ? form : best))
  return dates.map((date) => ({ ...date, form: most(date.forms) }))
}

const shortName = /(?<!M)MMM(?!M)/

/**
 * @returns the date written in another form, its month's name as it was where the form takes a
 *   name: "July, 2024" in `MMM YYYY` is "July 2024"; null where the form asks for more than is known
 */
export function redated(text: string, date: StatedDate, form: string): string | null {
  const name = /\p{L}{3,}/u.exec(text)?.[0]
  const short = name !== undefined && (name.length <= 4 || date.month === 6 || date.month === 7)
  if (name && short && shortName.test(form)) {
    const rendered = renderDate(form.replace(shortName, '\u0000'), date)
    const full = /^(?:may|june|july)$/i.test(name)
    if (rendered?.includes('\u0000')) return rendered.replace(full ? /\0\.?/ : '\0', name)
  }
  return renderDate(form, date)
}
