import { Mark, type PaperList, type TextRun } from '../../model/list.ts'
import { isAscii } from '../../model/memo.ts'
import type { Source } from '../../model/source.ts'

/** Full-width punctuation and its ASCII form, spaces aside. Brackets that could make a link stay. */
const ascii: Record<string, string> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '％': '%',
  '＆': '&',
  '．': '.',
  '　': ' ',
}

/** @returns a global pattern for the characters `asciiFor` knows. */
export function fullWidth(): RegExp {
  return /[，、。：；！？（）％＆．　]/g
}

const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

/** @returns whether a text holds a letter of a script that writes full-width punctuation. */
export function isCjk(text: string): boolean {
  return cjk.test(text)
}

/**
 * The ASCII form of a full-width mark with the spaces Latin text wants around it, none doubled.
 *
 * @param char the full-width character
 * @param before the character before it on the line, '' at its beginning or behind an opening mark
 * @param after the character behind it, '' at the line's end or before a closing mark
 * @returns null for other characters
 */
export function asciiFor(char: string, before: string, after: string): string | null {
  const plain = ascii[char]
  if (plain === undefined) return null
  if (plain === ' ') return /\s|^$/.test(before) || /\s|^$/.test(after) ? '' : ' '
  if (plain === '(') return /[\s([{"'“‘/-]|^$/.test(before) ? '(' : ' ('
  if (plain === '%' || plain === '&') return plain
  // `3：4`, `10：30`: a ratio or a time has no space.
  if (plain === ':' && /\d/.test(before) && /\d/.test(after)) return plain
  const open = plain === ')' ? /[\p{L}\p{N}*_[`(]/u : /[^\s.,;:!?)\]}"'”’|<]/u
  return after !== '' && open.test(after) ? `${plain} ` : plain
}

/**
 * @param run the run that holds the character, `index` its place in the run
 * @param length how many code units it takes
 * @param next the run behind, if any
 * @returns its neighbours on the line, '' where the line or a mark around it begins or ends
 */
export function neighbours(
  source: Source,
  run: TextRun,
  index: number,
  length: number,
  previous: TextRun | undefined,
  next: TextRun | undefined,
): { before: string; after: string } {
  const start = run.range.start + index
  const end = start + length
  const before = /[\r\n]/.test(source.text[start - 1] ?? '\n') ? '' : source.text[start - 1]!
  const after = /[\r\n]/.test(source.text[end] ?? '\n') ? '' : source.text[end]!
  const opens = index === 0 && isMark(before) && beyond(run.marks, previous, run.range.start)
  const closes = end === run.range.end && isMark(after) && beyond(run.marks, next, run.range.end)
  return { before: opens ? '' : before, after: closes ? '' : after }
}

function isMark(char: string): boolean {
  return char === '*' || char === '_' || char === '~'
}

/** Whether a run has marks that its neighbour (if it is near) has not. */
function beyond(marks: number, other: TextRun | undefined, place: number): boolean {
  const near =
    other && (Math.abs(other.range.start - place) <= 3 || Math.abs(other.range.end - place) <= 3)
  const all = Mark.strong | Mark.emphasis | Mark.delete
  return (marks & all & ~(near ? other.marks : 0)) !== 0
}

/** A list with more CJK letters than this among its letters is written in such a script. */
const FOREIGN = 0.05

/** @returns whether a list is written in a script that has full-width punctuation of its own */
export function writesCjk(list: PaperList): boolean {
  if (isAscii(list.source.text)) return false
  let latin = 0
  let cjk = 0
  for (const { text } of list.runs) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 0x250) latin += (code | 32) > 96 && (code | 32) < 123 ? 1 : 0
      else if (isCjk(String.fromCodePoint(text.codePointAt(at)!))) cjk++
    }
  }
  return cjk * 3 > (latin + cjk * 3) * FOREIGN
}
