import { strictObject } from 'valibot'
import {
  flat,
  type Listed,
  listedItems,
  type Misplaced,
  misplacedItems,
  missingSections,
  moveItem,
} from '../src/list/queries/covered.ts'
import type { Edit, RuleFinding } from '../src/model/finding.ts'
import type { PaperList, Section } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'contents',
  summary: 'a table of contents whose items miss, add or reorder sections',
  why: 'Readers of a long list find their way by its contents: a section that is missing there, or stands elsewhere, is not found.',
  level: 'warn',
  fix: 'safe',
  fixNote:
    'Items are moved whole, and a missing one is written the way its neighbours are; where the contents hold more than links nothing is changed.',
  options: strictObject({}),

  *check(list) {
    const [first] = [...list.contents].sort((a, b) => b.items.length - a.items.length)
    for (const contents of list.contents) {
      const items = listedItems(list, contents)
      for (const siblings of [items, ...flat(items).map(({ children }) => children)]) {
        for (const misplaced of misplacedItems(siblings)) yield outOfOrder(list, misplaced)
      }
      if (contents !== first) continue
      const all = flat(items)
      for (const section of missingSections(list, contents, items)) {
        const above = all.findLast((other) => other.section && other.section.index < section.index)
        // Next to an item that leads nowhere the section is there, under a name it had before.
        if (all[above ? all.indexOf(above) + 1 : 0]?.section === null) continue
        yield missing(list, section, all, above)
      }
    }
  },
})

function outOfOrder(list: PaperList, misplaced: Misplaced): RuleFinding {
  const { siblings, from, to } = misplaced
  const { item, section } = siblings[from]!
  const other = siblings[to]!
  const side = to > from ? 'after' : 'before'
  const edits = moveItem(list, misplaced)
  const title = `move it ${side} "${name(other.item.link.label.text)}"`
  const finding: RuleFinding = {
    range: item.range,
    message: `Unexpected place of "${name(item.link.label.text)}" in the contents, expected ${side} "${name(other.item.link.label.text)}", as the sections stand`,
  }
  if (section) finding.related = [{ message: 'the section stands here', range: section.range }]
  if (edits) finding.fix = { title, applicability: 'safe', edits }
  return finding
}

function missing(
  list: PaperList,
  section: Section,
  items: Listed[],
  above: Listed | undefined,
): RuleFinding {
  const line = list.source.lineAt(section.range.start)
  const place = above ?? items[0]!
  const finding: RuleFinding = {
    range: place.item.range,
    message: `Unexpected contents without the section "${name(section.title.text)}" (line ${line}), expected ${above ? `behind "${name(place.item.link.label.text)}"` : 'at their beginning'}: readers do not find it; add it`,
    related: [{ message: 'the section stands here', range: section.range }],
  }
  const edit = above ? insertion(list, section, items) : null
  if (edit) {
    const title = `add "${name(section.title.text)}" to the contents`
    finding.fix = { title, applicability: 'safe', edits: [edit] }
  }
  return finding
}

/** A new item behind the last sibling above it, in that sibling's form; null where that has more. */
function insertion(list: PaperList, section: Section, items: Listed[]): Edit | null {
  const { source } = list
  const beside = items.filter((other) => other.section?.parent === section.parent)
  const sibling = beside.filter((other) => other.section!.index < section.index).at(-1)
  if (!sibling || sibling.section!.depth !== section.depth) return null
  const { range, link } = sibling.item
  const before = source.text.slice(range.start, link.range.start)
  const after = source.text.slice(link.range.end, range.end)
  if (link.syntax !== 'inline' || !/^[*_]{0,3}$/.test(before) || !/^[*_]{0,3}$/.test(after))
    return null
  const line = source.lineRange(source.lineAt(range.start))
  const marker = /^([ \t>]*)([-*+]|\d{1,9}[.)])([ \t]+)$/.exec(
    source.text.slice(line.start, range.start),
  )
  const last = sibling === beside.at(-1)
  if (!marker || (/\d/.test(marker[2]!) && !last)) return null
  const label = source.slice(section.title.range).replace(/[[\]\\]/g, '\\$&')
  // Markup, images and escapes of a heading are not carried over blindly.
  if (label !== section.title.text || /[*_`<>|\\]/.test(label)) return null
  const sign = marker[2]!.replace(/\d+/, (number) => String(Number(number) + 1))
  const ending = source.text.slice(line.end, line.end + 2).startsWith('\r') ? '\r\n' : '\n'
  const text = `${ending}${marker[1]}${sign}${marker[3]}${before}[${label}](#${section.slug})${after}`
  return { start: sibling.block.end, end: sibling.block.end, text }
}

function name(text: string): string {
  return oneLine(text, 40).replaceAll('"', "'")
}
