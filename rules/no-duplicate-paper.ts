import { optional, picklist, strictObject } from 'valibot'
import { addsNothing } from '../src/list/queries/adds-nothing.ts'
import { removeBlock } from '../src/list/queries/block-edits.ts'
import { duplicates } from '../src/list/queries/duplicates.ts'
import { ownPaper } from '../src/list/queries/own-paper.ts'
import type { Fix } from '../src/model/finding.ts'
import type { Entry, PaperList } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-duplicate-paper',
  summary: 'a paper listed twice in one section',
  why: 'A paper that stands twice in one section was added by two people who did not see each other, often once as a preprint and once as published; readers take it for two, and one of the two is not kept up to date. The same paper in two sections is left alone, since it may belong in both.',
  level: 'error',
  fix: 'unsafe',
  fixNote:
    'The later entry is deleted only where it has no word and no link that the first has not; which of the two places is the right one is still for the author to judge.',
  options: strictObject({
    /** Where the other listing is looked for: in the same section, or in the whole list. */
    scope: optional(picklist(['section', 'list']), 'section'),
  }),

  *check(list, { scope }) {
    for (const { entry, first, by } of duplicates(list, scope)) {
      const fix = deletion(list, entry, first)
      const where = `in line ${first.line}`
      const place = scope === 'section' ? ' in this section' : ''
      const why = by === 'link' || !ownPaper(entry) || !ownPaper(first) ? '' : ' under another link'
      yield {
        range: entry.title.range,
        message: `Unexpected second entry of ${nameOf(entry)}${place}, which stands${why} ${where} already: ${
          fix ? 'delete one' : 'keep one entry with the links and notes of both'
        }`,
        related: [{ message: `first listed here as ${nameOf(first)}`, range: first.title.range }],
        ...(fix && { fix }),
      }
    }
  },
})

function deletion(list: PaperList, entry: Entry, first: Entry): Fix | null {
  if (!addsNothing(entry, first)) return null
  const edit = removeBlock(list, entry)
  return edit && { title: 'delete the second entry', applicability: 'unsafe', edits: [edit] }
}
