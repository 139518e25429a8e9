import { optional, picklist, strictObject } from 'valibot'
import { moveBlock } from '../src/list/queries/block-edits.ts'
import { misordered, type Order } from '../src/list/queries/entry-order.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

const orders: Record<Order, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
}

export default defineRule({
  id: 'entry-order',
  summary: 'entries out of their section’s order, by date or by title',
  why: 'In a list that is kept in order, readers look for a new paper at one end and for a known one in its place; an entry out of order is overlooked or added again.',
  level: 'off',
  fix: 'unsafe',
  fixNote:
    'An entry moves behind the one it follows in that order; it may have stood where it was on purpose.',
  options: strictObject({
    /** `consistent`: the order that nearly all entries of a section are in, if there is one. */
    order: optional(picklist(['consistent', 'newest', 'oldest', 'title']), 'consistent'),
  }),

  *check(list, { order }) {
    for (const one of misordered(list, order === 'consistent' ? null : order)) {
      const { entry, behind } = one
      const edits = behind && moveBlock(list, entry, behind)
      const place = behind ? `behind ${nameOf(behind)} in line ${behind.line}` : 'to the front'
      yield {
        range: entry.title.range,
        message: `Unexpected place of ${nameOf(entry)}, expected the entries ${orders[one.order]}: move it ${place}`,
        ...(edits && { fix: { title: `move the entry ${place}`, applicability: 'unsafe', edits } }),
      }
    }
  },
})
