import { description, optional, pipe, strictObject, string } from 'valibot'
import { datesOf, redated } from '../src/list/queries/dates.ts'
import { mixedStyle } from '../src/list/format/mixed.ts'
import { ownStyle } from '../src/list/format/own-style.ts'
import { defineRule } from '../src/rule/define.ts'
import { quoteSource } from '../src/rule/quote.ts'
import { nameOf } from '../src/rule/words.ts'

/** Below this share of the dates the commonest shape is not the list's own. */
const CLEAR = 0.75

export default defineRule({
  id: 'date-format',
  summary: "dates in another shape than the list's",
  why: 'Dates in one shape can be compared at a glance and sorted by a script; in several they cannot.',
  level: 'warn',
  fix: 'safe',
  fixNote:
    "The same day, month and year are written in the list's shape; a date that says more or less than the shape is left alone.",
  options: strictObject({
    form: optional(
      pipe(
        string(),
        description(
          "A pattern such as `MMM YYYY`, `YYYY.MM` or `YYYY-MM-DD`; consistent: the list's own",
        ),
      ),
      'consistent',
    ),
  }),

  *check(list, { form }) {
    for (const dates of datesOf(list)) {
      const own = ownStyle(
        dates.map((date) => date.form),
        CLEAR,
      )
      const expected = form !== 'consistent' ? form : own.kind === 'own' ? own.value : null
      if (expected === null) {
        const mixed = mixedStyle(
          own,
          dates.map((date) => ({ ...date, value: date.form })),
        )
        if (!mixed) continue
        yield {
          range: mixed.first.place,
          message: `Unexpected mix of dates, ${mixed.counts[0]} written ${mixed.values[0]} and ${mixed.counts[1]} ${mixed.values[1]}, the first of these in ${nameOf(mixed.first.entry)}: choose one with the option form`,
          about: 'mix',
        }
        continue
      }
      for (const date of dates) {
        if (date.forms.includes(expected)) continue
        const text = list.source.slice(date.place)
        const written = redated(text, date, expected)
        if (written === null || written === text) continue
        const reason =
          own.kind === 'own' && form === 'consistent'
            ? `as in ${own.count} of ${own.total} dates`
            : 'as configured'
        yield {
          range: date.place,
          message: `Unexpected date ${quoteSource(text)} in ${nameOf(date.entry)}, expected ${quoteSource(written)} ${reason}: write every date in one shape`,
          fix: {
            title: `write ${quoteSource(written)}`,
            applicability: 'safe',
            edits: [{ ...date.place, text: written }],
          },
        }
      }
    }
  },
})
