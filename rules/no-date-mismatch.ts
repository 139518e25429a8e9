import { strictObject } from 'valibot'
import { type DateConflict, dateConflicts } from '../src/list/queries/date-conflicts.ts'
import { defineRule } from '../src/rule/define.ts'
import { monthAndYear, nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-date-mismatch',
  summary: 'a stated month, or a venue year, that the arXiv id contradicts',
  why: 'An arXiv id begins with the year and month of first submission. Where an entry says another month than its id, or a venue that met long before the paper was sent in, either the date is wrong or the link leads to another paper.',
  level: 'warn',
  fix: 'none',
  fixNote: 'Whether the date or the link is wrong only a look at the paper can tell.',
  options: strictObject({}),

  *check(list) {
    for (const conflict of dateConflicts(list)) {
      yield { range: conflict.range, message: message(conflict) }
    }
  },
})

function message({ entry, by, submission }: DateConflict): string {
  const first = monthAndYear(submission)
  const id = `arXiv:${submission.id}`
  if (by === 'month') {
    const stated = oneLine(entry.date?.text ?? '', 30)
    return `Unexpected "${stated}" for ${nameOf(entry)}, expected ${first}, when ${id} was first submitted: check the date and the link`
  }
  const venue = oneLine(`${entry.venue?.text ?? ''} ${entry.venueYear?.value ?? ''}`, 40)
  return `Unexpected "${venue}" for ${nameOf(entry)}: its link ${id} was first submitted later, in ${first}; check the link and the year`
}
