import type { Edit } from '../../model/finding.ts'
import { Mark, type PaperList, type TextRun } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'

/** One or more literal asterisks, with what stands on each side on the line ('' at its ends). */
export interface Star {
  range: Range
  size: number
  before: string
  after: string
  run: TextRun
}

/** Stars that were meant as one emphasis, or one alone. */
export interface StrayStars {
  stars: Star[]
  /** The edits that mend it; empty where it is not clear what was meant. */
  edits: Edit[]
  /** What is wrong with them, to stand behind the stars themselves. */
  what: string
  /** What the edits do. */
  title: string
}

/** @returns the visible asterisks of a list by line, those that are meant as such left out. */
export function visibleStars(list: PaperList): Star[][] {
  const lines: Star[][] = []
  let current = -1
  for (const run of list.runs) {
    // Escaped asterisks (`\*`) are runs longer in the source than in the text.
    if (run.text.length !== run.range.end - run.range.start || !run.text.includes('*')) continue
    if (run.link && run.link.syntax !== 'inline' && run.link.syntax !== 'reference') continue
    for (const match of run.text.matchAll(/\*+/g)) {
      const start = run.range.start + match.index
      const end = start + match[0].length
      const before = characterBefore(list.source.text, start)
      const after = characterAt(list.source.text, end)
      const line = list.source.lineAt(start)
      if (line !== current) lines.push([])
      current = line
      lines.at(-1)!.push({ range: { start, end }, size: match[0].length, before, after, run })
    }
  }
  return lines
}

function characterBefore(text: string, at: number): string {
  const char = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  return /[\r\n]/.test(char) ? '' : char
}

function characterAt(text: string, at: number): string {
  const char = [...text.slice(at, at + 2)][0] ?? ''
  return /[\r\n]/.test(char) ? '' : char
}

const LONE = 'that opens or closes nothing'

const space = /^\s?$/
const word = /[\p{L}\p{N}]/u

/** @returns what the stars of one line were meant as; sides of a product or a power are left out. */
export function judgeStars(all: readonly Star[]): StrayStars[] {
  const stars = all.filter((star) => !isFormula(star))
  const [first, second, third] = stars
  if (first && second && !third && first.size === second.size) {
    const pair = mendPair(first, second)
    if (pair) return [pair]
  }
  const doubles = stars.filter(({ size }) => size === 2)
  // `Jane Roe*, John Doe**`: footnotes, where single stars stand beside double ones.
  if (stars.some(({ size, before }) => size === 1 && word.test(before))) return []
  const [star, ...others] = doubles
  if (!star) return []
  // Several of them on a line: which belong together nobody can say.
  return [others.length > 0 ? { stars: [star], edits: [], what: LONE, title: '' } : lone(star)]
}

/** `a * b`, `2**n`, `x^{**}`, `f(*)`, `"**"`. */
function isFormula({ before, after, size }: Star): boolean {
  if (/[\d$=+/]/.test(before) && /[\w$+/(]/.test(after)) return true
  if (/['"`(]/.test(before) && /['"`)]/.test(after)) return true
  if (/[\^{\\_]/.test(before) || after === '}') return true
  return size > 3 || (word.test(before) && word.test(after) && size === 1)
}

/** `** Title**`, `**Title **`, `**Title.**CVPR`: the marks are there, a space keeps them from working. */
function mendPair(open: Star, close: Star): StrayStars | null {
  if (open.size > 3 || open.run.marks & (Mark.strong | Mark.emphasis)) return null
  const inner = { from: open.range.end, to: close.range.start }
  if (inner.to <= inner.from) return null
  const opens = space.test(open.before) || /\p{P}|\p{S}/u.test(open.before)
  const closes = space.test(close.after) || /\p{P}|\p{S}/u.test(close.after)
  const gapOpen = /^\s$/.test(open.after)
  const gapClose = /^\s$/.test(close.before)
  // Single stars with a space on the inside are as likely products or footnotes.
  if (open.size === 1 && gapOpen && (gapClose || space.test(open.before))) return null
  if (open.size === 1 && !gapOpen && (!gapClose || !word.test(open.after))) return null
  let what = 'with a space inside'
  let title = 'put the space outside'
  const edits: Edit[] = []
  if (gapOpen && !gapClose)
    edits.push(...moved(open, 'out', /[\p{L}\p{N}.,;:)\]]/u.test(open.before)))
  else if (!gapOpen && gapClose && opens)
    edits.push(...moved(close, 'in', !closes || word.test(close.after)))
  else if (!gapOpen && !gapClose && opens && word.test(close.after)) {
    what = 'that punctuation and a word close in, so that it ends nothing'
    title = 'add a space behind it'
    edits.push({ start: close.range.end, end: close.range.end, text: ' ' })
  }
  if (edits.length === 0) return null
  return { stars: [open, close], edits, what, title }
}

/** Takes the space inside a star away and, where words would run together, puts it outside. */
function moved(star: Star, side: 'out' | 'in', spaced: boolean): Edit[] {
  const { start, end } = star.range
  const mark = '*'.repeat(star.size)
  if (side === 'out') return [{ start, end: end + 1, text: spaced ? ` ${mark}` : mark }]
  const behind = spaced || /[([{]/.test(star.after) ? `${mark} ` : mark
  return [{ start: start - 1, end, text: behind }]
}

/** A `**` without a partner: it goes where it hangs on a word on one side only. */
function lone(star: Star): StrayStars {
  const { before, after, range } = star
  const edits: Edit[] = []
  const beside = before === '*' || after === '*'
  if (!beside) {
    if (space.test(before) && space.test(after)) {
      // Between two spaces one of them goes as well; at a line's end both would be left dangling.
      const { start, end } = range
      if (after !== '' && before !== '') edits.push({ start, end: end + 1, text: '' })
    } else if (!(word.test(before) && word.test(after))) edits.push({ ...range, text: '' })
  }
  return { stars: [star], edits, what: LONE, title: 'remove it' }
}
