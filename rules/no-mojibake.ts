import { strictObject } from 'valibot'
import { asciiFor, isCjk, neighbours } from '../src/list/full-width.ts'
import { type Hidden, hiddenParts } from '../src/list/hidden.ts'
import { garbledParts } from '../src/list/mojibake.ts'
import { entryAt } from '../src/list/places.ts'
import type { RuleFinding } from '../src/model/finding.ts'
import type { PaperList, TextRun } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-mojibake',
  summary: 'UTF-8 decoded wrongly, zero-width characters',
  why: 'Garbled characters are shown as they stand, and hidden ones make a title that looks right unfindable.',
  level: 'warn',
  fix: 'safe',
  fixNote:
    'Garbled text is decoded to what it was; hidden characters go where no script needs them. A lost character (U+FFFD) only the author knows.',
  options: strictObject({}),

  *check(list) {
    for (const [at, run] of list.runs.entries()) {
      if (run.text.length !== run.range.end - run.range.start) continue
      if (run.link && run.link.syntax !== 'inline' && run.link.syntax !== 'reference') continue
      const entry = entryAt(list, run.range.start)
      for (const { start, end, decoded } of garbledParts(run.text)) {
        const text = spaced(list, at, start, end, decoded)
        const garbled = oneLine(run.text.slice(start, end), 20)
        const title = text === '' ? 'remove it' : `write "${oneLine(text, 20)}"`
        const what = `text "${garbled}"${entry ? ` in ${nameOf(entry)}` : ''}: it is "${oneLine(decoded, 20)}" in UTF-8, decoded wrongly; ${title}`
        yield finding(run, { start, end, text }, `Unexpected ${what}`, title)
      }
      for (const part of hiddenParts(run.text, entry !== null)) {
        if (besideMark(list, run, part)) continue
        const place = entry ? ` in ${nameOf(entry)}` : ''
        const advice =
          part.text === null ? 'a character was lost; write it anew' : part.text === '' ? 'remove it' : 'write a plain space'
        const message = `Unexpected ${part.name}${place}: ${part.text === null ? '' : 'searches miss the text around it; '}${advice}`
        yield finding(run, part, message, advice)
      }
    }
  },
})

/** What was decoded; on Latin text a full-width mark becomes the ASCII one with its space. */
function spaced(list: PaperList, at: number, start: number, end: number, decoded: string): string {
  const run = list.runs[at]!
  const { before, after } = neighbours(list.source, run, start, end - start, list.runs[at - 1], list.runs[at + 1])
  if (decoded === '\u00A0') return /\s|^$/.test(before) || /\s|^$/.test(after) ? '' : ' '
  if (/^[\u200B\uFEFF\u00AD]+$/.test(decoded)) return ''
  const latin = !isCjk(run.text) && [...decoded].length === 1
  return (latin ? asciiFor(decoded, before, after) : null) ?? decoded
}

/** A zero-width space beside `*` holds the emphasis up: without it Markdown reads another text. */
function besideMark(list: PaperList, run: TextRun, part: Hidden): boolean {
  const { text } = list.source
  const start = run.range.start + part.start
  const end = run.range.start + part.end
  return part.text === '' && /[*_~`]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)
}

function finding(
  run: TextRun,
  part: { start: number; end: number; text: string | null },
  message: string,
  title: string,
): RuleFinding {
  const range = { start: run.range.start + part.start, end: run.range.start + part.end }
  if (part.text === null) return { range, message }
  const edits = [{ ...range, text: part.text }]
  return { range, message, fix: { title, applicability: 'safe', edits } }
}
