import { createHash } from 'node:crypto'
import type { Entry, PaperList } from '../model/list.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'
import { normalTitle } from '../model/title.ts'
import type { FileReport } from './report.ts'

/**
 * What a finding is known by from one run to the next: the paper, the rule and what the list says
 * there. No line and no count stands in it, nor the message, so that neither a list put into
 * another order nor another release makes an old finding new.
 */
export interface Identity {
  path: string
  rule: string
  /** The normal form of the paper's title; `# ` and a heading for what belongs to no paper. */
  title: string
  /** What the paper's link denotes (`arxiv:2208.01066`); empty where there is none. */
  work: string
  /** The text at the finding's place; short ones with the words around them. */
  content: string
}

/** So much of titles and texts is kept: enough to tell them apart, and to read. */
const LONGEST_TITLE = 100
const LONGEST_CONTENT = 120
/** A text with fewer signs says nothing by itself. */
const TELLING = 3
const LONGEST_WORD = 30

/** @returns one for each finding of the file, in their order */
export function identitiesOf({ source, list, findings }: FileReport): Identity[] {
  const entries = [...list.entries].sort((a, b) => a.range.start - b.range.start)
  return findings.map(({ rule, range, related = [], about }) => {
    const base = { path: source.path, rule }
    if (about !== undefined) return { ...base, title: '', work: '', content: about }
    const own = placeOf(range)
    if (related.length === 0) return { ...base, ...own }
    // Which of two papers is the second changes with the order of the list.
    const places = [own, ...related.map((one) => placeOf(one.range))]
    const all = (key: keyof Place) => [...new Set(places.map((one) => one[key]))].sort().join(' & ')
    return { ...base, title: all('title'), work: all('work'), content: all('content') }
  })

  function placeOf(range: Range): Place {
    const entry = entryAt(entries, range)
    const work = entry?.links.find((link) => link.role === 'paper' && link.work)?.work?.key
    return {
      title: cut(entry ? normalTitle(entry.title.text) : headingAbove(list, range), LONGEST_TITLE),
      work: cut(work ?? '', LONGEST_TITLE),
      content: contentAt(source, range),
    }
  }
}

type Place = Pick<Identity, 'title' | 'work' | 'content'>

/**
 * @returns a fingerprint for each finding of the file, 32 hexadecimal digits: equal in every run
 *   that finds the same, different for findings that are alike
 */
export function fingerprintsOf(file: FileReport): string[] {
  const seen = new Map<string, number>()
  return identitiesOf(file).map(({ path, rule, title, work, content }) => {
    const key = JSON.stringify([path, rule, title, work, content])
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return createHash('sha256').update(`${key}${times}`).digest('hex').slice(0, 32)
  })
}

/** The last entry that begins at or before the range and touches it. */
function entryAt(entries: readonly Entry[], range: Range): Entry | null {
  const at = lastBefore(entries, range.start)
  const [entry, next] = [entries[at], entries[at + 1]]
  if (entry && range.start <= entry.range.end) return entry
  // A bullet or a quote's mark stands in front of its entry.
  return next && range.end > next.range.start ? next : null
}

function headingAbove(list: PaperList, range: Range): string {
  const section = list.sections[lastBefore(list.sections, range.start)]
  return section ? `# ${normalTitle(section.title.text)}` : '#'
}

/** The index of the last of these, in order of place, that begins at or before the offset; or -1. */
function lastBefore(sorted: readonly { range: Range }[], offset: number): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]!.range.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The first line of what stands there; without its words one comma is like another. */
function contentAt(source: Source, range: Range): string {
  const line = source.lineRange(source.lineAt(range.start))
  let { start } = range
  let end = Math.min(range.end, Math.max(line.end, start))
  const { text } = source
  if (text.slice(start, Math.min(end, start + 50)).trim().length < TELLING) {
    start = wordStart(text, start, Math.max(line.start, start - LONGEST_WORD))
    end = wordEnd(text, end, Math.min(line.end, end + LONGEST_WORD))
  }
  return cut(text.slice(start, Math.min(end, start + 2 * LONGEST_CONTENT)), LONGEST_CONTENT)
}

/** The start of the word in front of an offset, past the spaces between. */
function wordStart(text: string, offset: number, least: number): number {
  let at = offset
  while (at > least && isSpace(text, at - 1)) at--
  while (at > least && !isSpace(text, at - 1)) at--
  return at
}

function wordEnd(text: string, offset: number, most: number): number {
  let at = offset
  while (at < most && isSpace(text, at)) at++
  while (at < most && !isSpace(text, at)) at++
  return at
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? ' ')
}

function cut(text: string, most: number): string {
  // Not in the midst of a surrogate pair.
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text
}
