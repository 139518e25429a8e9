import type { Fix } from '../../model/finding.ts'
import type { Entry, PaperList, Section } from '../../model/list.ts'
import { blockOf, isBlank, lineEnding, moveBlock } from './block-edits.ts'
import { steps } from './ordered.ts'
import { headingOf, type YearGroup, yearsOf } from './year-sections.ts'

/** @returns the move of an entry to the end of its year, where that year has its place. */
export function moveToYear(
  list: PaperList,
  group: YearGroup,
  entry: Entry,
  year: number,
): Fix | null {
  const heading = headingOf(group, year)
  // Below a year with headings of its own the right place is not clear.
  const last = heading?.children.length === 0 ? heading.entries.at(-1) : undefined
  const edits = last ? moveBlock(list, entry, last) : null
  return edits && { title: `move the entry under ${year}`, applicability: 'unsafe', edits }
}

/**
 * @param entries all that stand before the group's first year heading, of one year
 * @returns the heading they miss, where it fits before the others
 */
export function insertHeading(
  list: PaperList,
  group: YearGroup,
  entries: Entry[],
  year: number,
): Fix | null {
  const [first] = entries
  const sibling = group.years[0]
  const block = first && blockOf(list, first)
  if (!block || !sibling || group.years.some((section) => section.year === year)) return null
  const order = steps([year, ...yearsOf(group.years)])
  if (order.up > 0 && order.down > 0) return null
  const { source } = list
  const eol = lineEnding(source)
  const start = source.lineStarts[block.first - 1]!
  const above = block.first > 1 ? source.slice(source.lineRange(block.first - 1)) : ''
  const text = `${isBlank(above) ? '' : eol}${headingText(list, sibling, year)}${eol}${eol}`
  return {
    title: `insert the heading ${year}`,
    applicability: 'safe',
    edits: [{ start, end: start, text }],
  }
}

/** The heading as its sibling is written, with another year. */
function headingText(list: PaperList, sibling: Section, year: number): string {
  const text = list.source.slice(sibling.range)
  const plain = /^#{1,6} [\p{L}\p{N} ]{1,60}$/u.test(text)
  if (plain) return text.replace(String(sibling.year), String(year))
  return `${'#'.repeat(Math.min(sibling.depth, 6))} ${year}`
}
