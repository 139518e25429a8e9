import { strictObject } from 'valibot'
import { asciiFor, isCjk, neighbours } from '../src/list/queries/full-width.ts'
import { byName, type Hidden, hiddenParts, holdsUp } from '../src/list/queries/hidden.ts'
import { garbledParts } from '../src/list/queries/mojibake.ts'
import { entryAt } from '../src/list/queries/places.ts'
import type { RuleFinding } from '../src/model/finding.ts'
import type { Entry, PaperList, TextRun } from '../src/model/list.ts'
import { overlaps } from '../src/model/range.ts'
import { isAscii } from '../src/model/memo.ts'
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
      if (isAscii(run.text) || run.text.length !== run.range.end - run.range.start) continue
      if (run.link && run.link.syntax !== 'inline' && run.link.syntax !== 'reference') continue
      const entry = entryAt(list, run.range.start)
      const garbled = garbledParts(run.text)
      for (const { start, end, decoded } of garbled) {
        const text = spaced(list, at, start, end, decoded)
        const title = text === '' ? 'remove it' : `write "${oneLine(text, 20)}"`
        const shown = `"${oneLine(run.text.slice(start, end), 20)}"`
        const message = `Unexpected text ${shown}${inEntry(entry)}: it is "${oneLine(decoded, 20)}" in UTF-8, decoded wrongly; ${title}`
        yield finding(run, [{ start, end, text }], message, title)
      }
      const hidden = hiddenParts(run.text, entry !== null).filter(
        (part) => !holdsUp(list, run, part) && !garbled.some((other) => overlaps(other, part)),
      )
      for (const [name, parts] of byName(hidden)) {
        yield unseen(list, run, name, parts, inEntry(entry))
      }
    }
  },
})

function unseen(
  list: PaperList,
  run: TextRun,
  name: string,
  parts: Hidden[],
  place: string,
): RuleFinding {
  const edits = parts.map((part) => {
    const behind = list.source.text[run.range.start + part.end] ?? '\n'
    return part.text === ' ' && /\s/.test(behind) ? { ...part, text: '' } : part
  })
  const spaces = edits.some(({ text }) => text === ' ')
  const advice = spaces ? 'write a plain space' : 'remove it'
  const what = parts.length > 1 ? `${parts.length} times a ${name}` : name
  if (parts.some(({ text }) => text === null)) {
    return finding(
      run,
      edits,
      `Unexpected ${what}${place}: a character was lost; write it anew`,
      '',
    )
  }
  return finding(
    run,
    edits,
    `Unexpected ${what}${place}: searches miss the text around it; ${advice}`,
    advice,
  )
}

function inEntry(entry: Entry | null): string {
  return entry ? ` in ${nameOf(entry)}` : ''
}

/** What was decoded; on Latin text a full-width mark becomes the ASCII one with its space. */
function spaced(list: PaperList, at: number, start: number, end: number, decoded: string): string {
  const run = list.runs[at]!
  const { before, after } = neighbours(
    list.source,
    run,
    start,
    end - start,
    list.runs[at - 1],
    list.runs[at + 1],
  )
  if (decoded === '\u00A0') return /\s|^$/.test(before) || /\s|^$/.test(after) ? '' : ' '
  if (/^[\u200B\uFEFF\u00AD]+$/.test(decoded)) return ''
  const latin = !isCjk(run.text) && [...decoded].length === 1
  return (latin ? asciiFor(decoded, before, after) : null) ?? decoded
}

/** One finding at the first of its parts, mended together. */
function finding(
  run: TextRun,
  parts: { start: number; end: number; text: string | null }[],
  message: string,
  title: string,
): RuleFinding {
  const edits = parts.flatMap(({ start, end, text }) =>
    text === null ? [] : { start: run.range.start + start, end: run.range.start + end, text },
  )
  const first = parts[0]!
  const range = { start: run.range.start + first.start, end: run.range.start + first.end }
  if (edits.length < parts.length) return { range, message }
  return { range, message, fix: { title, applicability: 'safe', edits } }
}
