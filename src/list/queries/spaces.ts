import type { Entry, PaperList } from '../../model/list.ts'
import { rememberedOf } from '../../model/memo.ts'
import type { Range } from '../../model/range.ts'

/** A place in an entry's text where the spaces are wrong, and what they should be. */
export interface Gap {
  entry: Entry
  range: Range
  text: string
  why: string
}

/**
 * Double spaces and missing spaces in the running text of entries, a look at each run. Where most
 * entries hold double spaces (made by a script, say) they are how the list is written.
 */
export function gapsOf(list: PaperList): Gap[] {
  const { text } = list.source
  const found: { gap: Gap; double: boolean }[] = []
  const doubled = new Set<Entry>()
  let entries = 0
  for (const entry of list.entries) {
    if (entry.shape === 'table' || entry.shape === 'html') continue
    entries++
    for (const run of entry.runs) {
      // Runs that differ from their source hold escapes or references: nothing is counted there.
      if (run.text.length !== run.range.end - run.range.start) continue
      if (twoSpaces.test(run.text)) {
        for (const gap of doubles(entry, run.range, text)) {
          found.push({ gap, double: true })
          doubled.add(entry)
        }
      }
      if (run.link) continue
      for (const gap of glued(entry, run.range, text)) found.push({ gap, double: false })
    }
  }
  const habit = doubled.size * 2 > entries
  return found.filter(({ double }) => !(double && habit)).map(({ gap }) => gap)
}

const twoSpaces = /[ \t]{2}/
const double = /(?<=[^\s])[ \t]{2,}(?=[^\s])/g

function* doubles(entry: Entry, range: Range, text: string): Generator<Gap> {
  const slice = text.slice(range.start, range.end)
  for (const match of slice.matchAll(double)) {
    const start = range.start + match.index
    yield {
      entry,
      range: { start, end: start + match[0].length },
      text: ' ',
      why: 'Unexpected double space',
    }
  }
  // Spaces at a run's end stand before a mark or link; the next character tells whether they part.
  const tail = /[^\s](?<space>[ \t]{2,})$/.exec(slice)
  const next = text[range.end]
  if (tail && next !== undefined && !/[\s\\<]/.test(next)) {
    const start = range.end - tail.groups!.space!.length
    yield { entry, range: { start, end: range.end }, text: ' ', why: 'Unexpected double space' }
  }
}

/** `Foo,Bar` and `Foo,*ICML*`: a comma between words wants a space; between digits it does not. */
const comma = /(?<=[a-z]{2}),(?=[A-Za-z]{2})/g

function* glued(entry: Entry, { start, end }: Range, text: string): Generator<Gap> {
  const slice = text.slice(start, end)
  if (slice.includes(',')) {
    for (const match of slice.matchAll(comma)) {
      const at = start + match.index + 1
      yield { entry, range: { start: at, end: at }, text: ' ', why: 'Missing space after a comma' }
    }
  }
  const runsInto = text[end] === '[' && text[end + 1] !== ']'
  if (runsInto && /[\p{L}\p{N},.;)?!]/u.test(slice.at(-1) ?? '') && linked(entry).has(end)) {
    yield { entry, range: { start: end, end }, text: ' ', why: 'Missing space before a link' }
  }
}

/** Where an entry's links to papers, code and projects begin. */
const linked = rememberedOf((entry: Entry) => {
  const links = entry.links.filter(({ badge, role }) => !badge && role !== 'other')
  return new Set(links.map(({ range }) => range.start))
})

/**
 * Spaces at the end of an entry's last line, or of a line before a blank one, where they are no
 * hard break. Where most entries end so it is how the list is written, and says nothing.
 */
export function trailingSpaces(list: PaperList): { entry: Entry; range: Range }[] {
  const { source } = list
  const found: { entry: Entry; range: Range }[] = []
  let entries = 0
  for (const entry of list.entries) {
    if (entry.shape === 'table' || entry.shape === 'html') continue
    entries++
    const first = source.lineAt(entry.range.start)
    const last = source.lineAt(Math.max(entry.range.start, entry.range.end - 1))
    for (let line = first; line <= last && line < first + 40; line++) {
      const range = trailing(list, line, line === last)
      if (range) found.push({ entry, range })
    }
  }
  return found.length > entries / 2 ? [] : found
}

function trailing(list: PaperList, line: number, isLast: boolean): Range | null {
  const { source } = list
  const { start, end } = source.lineRange(line)
  let at = end
  while (at > start && (source.text[at - 1] === ' ' || source.text[at - 1] === '\t')) at--
  if (at === end || at === start) return null
  const next = source.text.slice(source.lineRange(line + 1).start, source.lineRange(line + 1).end)
  const breaks = end - at >= 2 && !isLast && next.replace(/^[>\s]+/, '') !== ''
  return breaks ? null : { start: at, end }
}
