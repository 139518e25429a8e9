import { array, description, optional, pipe, strictObject, string, union } from 'valibot'
import { departuresOf } from '../src/list/format/departures.ts'
import { formatMisfits } from '../src/list/format/misfits.ts'
import { defineRule } from '../src/rule/define.ts'
import { quoteSource } from '../src/rule/quote.ts'
import { nameOf } from '../src/rule/words.ts'

export default defineRule({
  id: 'entry-format',
  summary:
    "an entry that departs from the list's format: a field missing or misplaced, a wrong separator",
  why: 'Entries that are all written alike can be read at a glance, and by scripts; one that is not breaks both.',
  level: 'error',
  fix: 'safe',
  fixNote:
    'Only punctuation between fields changes. Where a field is missing or misplaced there is no fix, since only the author knows what belongs there.',
  options: strictObject({
    format: optional(
      pipe(
        union([string(), array(string())]),
        description(
          'How an entry looks, such as `- {title}, *{venue} {year}*, [link]({url})`; several in order',
        ),
      ),
    ),
  }),

  *check(list, { format }) {
    const stated = format === undefined ? {} : { formats: [format].flat() }
    for (const { matter, entry, range, found, expected, place, reason, edit } of departuresOf(
      list,
      stated,
    )) {
      if (matter !== 'separator') continue
      yield {
        range,
        message: `Unexpected ${found === '' ? 'nothing' : quoteSource(found)} ${place} of ${nameOf(entry)}, expected ${quoteSource(expected)} ${reason}: part the fields the same way`,
        ...(edit && {
          fix: { title: `write ${quoteSource(expected)}`, applicability: 'safe', edits: [edit] },
        }),
      }
    }
    for (const { entry, range, message } of formatMisfits(list, stated)) {
      yield { range, message: `Unexpected entry ${nameOf(entry)} ${message}` }
    }
  },
})
