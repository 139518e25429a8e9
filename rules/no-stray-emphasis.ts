import { strictObject } from 'valibot'
import { entryAt } from '../src/list/queries/places.ts'
import { judgeStars, type Star, visibleStars } from '../src/list/queries/stray-stars.ts'
import type { Edit } from '../src/model/finding.ts'
import type { Entry, PaperList } from '../src/model/list.ts'
import type { Range } from '../src/model/range.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-stray-emphasis',
  summary: '`*` or `**` that opens or closes nothing',
  why: 'The page shows the asterisks, and the words that were meant to stand out do not.',
  level: 'warn',
  fix: 'safe',
  fixNote:
    'A lone "**" beside a word is removed, a space inside a pair is moved outside; no word changes. Footnote stars, products and names like A* are left alone.',
  options: strictObject({}),

  *check(list) {
    for (const stars of visibleStars(list)) {
      for (const { stars: stray, edits, what, title } of judgeStars(stars)) {
        const [first] = stray
        if (!first) continue
        const entry = entryAt(list, first.range.start)
        if (inAuthors(entry, first)) continue
        const mark = '*'.repeat(first.size)
        const advice = edits.length > 0 ? title : 'close it, or remove it'
        const safe = edits.length > 0 && !startsBlock(list, edits)
        yield {
          range: rangeOf(first, edits),
          message: `Unexpected "${mark}" ${what}${entry ? ` in ${nameOf(entry)}` : ''}: it is shown as it stands; ${advice}`,
          ...(safe ? { fix: { title, applicability: 'safe', edits } } : {}),
        }
      }
    }
  },
})

/** What one edit replaces, so that editors can offer it; else the stars themselves. */
function rangeOf(star: Star, edits: Edit[]): Range {
  const [edit, more] = edits
  const single = edit && !more && edit.end > edit.start
  return single ? { start: edit.start, end: edit.end } : star.range
}

/** `Jane Roe**`: a footnote. */
function inAuthors(entry: Entry | null, { range }: Star): boolean {
  const authors = entry?.authors?.range
  return authors !== undefined && authors.start <= range.start && range.end <= authors.end + 3
}

/** Without the stars the line would begin with a mark of its own: `**- x`, `**1. x`. */
function startsBlock(list: PaperList, edits: Edit[]): boolean {
  const { source } = list
  return edits.some(({ start, end, text }) => {
    const line = source.lineRange(source.lineAt(start))
    const before = source.text.slice(Math.max(line.start, start - 20), start)
    const after = source.text.slice(end, Math.min(line.end, end + 12))
    return text === '' && /^[\s>]*$/.test(before) && /^\s*(?:[-+#>=|~`]|\d+[.)])/.test(after)
  })
}
