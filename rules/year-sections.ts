import { optional, picklist, strictObject } from 'valibot'
import { insertHeading, moveToYear } from '../src/list/queries/year-fixes.ts'
import {
  headingOf,
  headingsOutOfOrder,
  learnBasis,
  learnDirection,
  type YearBasis,
  type YearGroup,
  yearBy,
  yearGroups,
} from '../src/list/queries/year-sections.ts'
import type { RuleFinding } from '../src/model/finding.ts'
import type { Entry, PaperList } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

export default defineRule({
  id: 'year-sections',
  summary: 'an entry under the wrong year, or outside the year headings its section has',
  why: 'Where a section has a heading for each year, readers look for a paper under its year; an entry under another year, or above all of them, is not found there.',
  level: 'warn',
  fix: 'unsafe',
  fixNote:
    'A missing year heading is inserted safely, since no entry moves. Moving an entry to its year is unsafe: the year may be what is wrong.',
  options: strictObject({
    /** Whose year the headings name: the venue's (or the stated date's), or the arXiv id's. */
    by: optional(picklist(['consistent', 'venue', 'arxiv']), 'consistent'),
  }),

  *check(list, { by }) {
    const groups = yearGroups(list)
    const basis = by === 'consistent' ? learnBasis(groups) : by
    const direction = learnDirection(groups)
    for (const group of groups) {
      if (basis) yield* misplaced(list, group, basis)
      if (basis) yield* outside(list, group, basis)
      if (!direction) continue
      for (const section of headingsOutOfOrder(group, direction)) {
        const order = direction === 'rise' ? 'oldest' : 'newest'
        yield {
          range: section.range,
          message: `Unexpected place of the heading ${section.year}, expected the years ${order} first as in the rest of the list: move the section`,
        }
      }
    }
  },
})

function* misplaced(list: PaperList, group: YearGroup, basis: YearBasis): Iterable<RuleFinding> {
  for (const { entry, heading } of group.placed) {
    const year = yearBy(entry, basis)
    if (year === null || year === heading.year) continue
    const fix = moveToYear(list, group, entry, year)
    const what = basis === 'venue' ? 'its year' : 'the year of its arXiv id'
    const todo = headingOf(group, year) ? 'move it there, or mend' : 'move it, or mend'
    yield {
      range: placeOfYear(entry, basis),
      message: `Unexpected entry ${nameOf(entry)} under ${heading.year}, expected it under ${year}, ${what}: ${todo} the year`,
      ...(fix && { fix }),
    }
  }
}

function placeOfYear(entry: Entry, basis: YearBasis) {
  const year = entry.venueYear?.range ?? entry.date?.range
  return basis === 'venue' && year ? year : entry.title.range
}

/** Entries above the year headings of their section. */
function* outside(list: PaperList, group: YearGroup, basis: YearBasis): Iterable<RuleFinding> {
  const entries = group.parent?.entries ?? []
  const years = entries.map((entry) => yearBy(entry, basis) ?? yearBy(entry, 'arxiv'))
  const [first] = years
  const alike = first !== null && years.every((year) => year === first)
  const heading = alike && first !== undefined ? insertHeading(list, group, entries, first) : null
  for (const [at, entry] of entries.entries()) {
    const year = years[at]
    if (year === null || year === undefined) continue
    const fix = heading ? (at === 0 ? heading : null) : moveToYear(list, group, entry, year)
    const todo = headingOf(group, year) ? 'move it there' : `add the heading ${year}`
    yield {
      range: entry.title.range,
      message: `Unexpected entry ${nameOf(entry)} under no year, expected it under ${year} as its section has year headings: ${todo}`,
      ...(fix && { fix }),
    }
  }
}
