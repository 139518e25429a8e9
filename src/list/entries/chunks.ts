import { isAscii } from '../../model/memo.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import type { Rich, Span } from '../blocks/rich.ts'
import { attributeLine } from './words.ts'

/** Visible stretch of an entry's text. */
export interface Stretch {
  from: number
  to: number
}

/** A stretch between two boundaries (marks, brackets, line ends) and what it stands in. */
export interface Chunk extends Stretch {
  link: Span | null
  emphasis: boolean
  bracket: string
  /** The line it stands on, from 0. */
  line: number
  /** The line is long and led by a key, `Comments: …`: prose about the paper. */
  prose: boolean
}

/** Entries are looked at up to here, so that a page of prose costs nothing. */
const LONGEST = 4000

/** A line as long as this with a key before it is prose. */
const PROSE = 240

const anySigns = /[[\]()（）【】|\n\uFFFC<>]|\p{Extended_Pictographic}/gu
const asciiSigns = /[[\]()|\n<>]/g

/** Cuts what the title leaves of an entry at its marks, brackets and line ends, in order. */
export function cut(rich: Rich, title: Stretch): Chunk[] {
  const end = Math.min(rich.text.length, Math.max(LONGEST, title.to + 500))
  const edges = [0, title.from, title.to, end]
  for (const span of rich.spans) {
    if (span.from >= end) continue
    edges.push(span.from, Math.min(span.to, end))
  }
  const signs = isAscii(rich.text) ? asciiSigns : anySigns
  signs.lastIndex = 0
  for (
    let match = signs.exec(rich.text);
    match && match.index < end;
    match = signs.exec(rich.text)
  ) {
    edges.push(match.index, match.index + match[0].length)
  }
  edges.sort((a, b) => a - b)
  const chunks: Chunk[] = []
  const spans = rich.spans.length < 2 ? rich.spans : rich.spans.toSorted((a, b) => a.from - b.from)
  let line = 0
  let next = 0
  let open: Span[] = []
  let prose = false
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index]!
    const to = edges[index + 1]!
    if (from === to) continue
    while (next < spans.length && spans[next]!.from <= from) open.push(spans[next++]!)
    if (open.some((span) => span.to <= from)) open = open.filter((span) => span.to > from)
    const text = rich.text.slice(from, to)
    if (text === '\n') {
      line++
      prose = isProse(rich.text, to) && title.from < to
    }
    if (from >= title.from && to <= title.to) continue
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const before = from > 0 ? rich.text[from - 1]! : ''
    chunks.push({
      from,
      to,
      link: open.find((span) => span.kind === 'link') ?? null,
      emphasis: open.some((span) => span.kind === 'emphasis' || span.kind === 'strong'),
      bracket: '[(（【<'.includes(before) ? before : '',
      line,
      prose,
    })
  }
  return chunks
}

function isProse(text: string, from: number): boolean {
  const end = text.indexOf('\n', from)
  if ((end < 0 ? text.length : end) - from < PROSE) return false
  const head = text.slice(from, from + PROSE)
  if (attributeLine.test(head.slice(0, 60))) return true
  // Lists of people are capitals; prose is not.
  const capitals = head.match(/\s\p{Lu}/gu)?.length ?? 0
  return (head.match(/\s\p{Ll}/gu)?.length ?? 0) > capitals
}

/** So long may a chunk with the bracket behind it be. */
const LONGEST_JOINED = 160

/** All before the last sentence; abbreviations end none. */
const lastSentence = /^.*[^.\s]{3}(?<!\b(?:Proc|Conf|Symp|Trans|Int|Natl|vol))\. (?=\S)/su

/** The last sentence of a chunk that is long: the venue behind many people. */
function withTail(rich: Rich, chunk: Chunk): Chunk {
  if (chunk.to - chunk.from <= LONGEST_JOINED / 2) return chunk
  const stop = lastSentence.exec(rich.text.slice(chunk.from, chunk.to))?.[0]
  const from = chunk.from + (stop?.length ?? 0)
  return looksLikeVenue(rich.text.slice(from, chunk.to)) >= 0.6 ? { ...chunk, from } : chunk
}

/**
 * The chunk with the brackets that follow on its heels: `Nature 521.7553 (2015)`, `IEEE (TETCI)`,
 * `SIGGRAPH (TOG) 2020`.
 *
 * @returns null where none does
 */
export function joined(rich: Rich, chunks: Chunk[], index: number): Chunk | null {
  const first = withTail(rich, chunks[index]!)
  let last = first
  let bracketed = false
  for (let next = index + 1; next < chunks.length && next <= index + 2; next++) {
    const chunk = chunks[next]!
    const between = rich.text.slice(last.to, chunk.from)
    if (chunk.link !== first.link || !/^[\s()（）*]{1,3}$/.test(between) || between.includes('\n'))
      break
    if (chunk.to - first.from > LONGEST_JOINED) break
    bracketed ||= /[(（]/.test(between)
    last = chunk
  }
  if (last === first || !bracketed) return null
  const closes = /[)）]/.test(rich.text[last.to] ?? '') ? 1 : 0
  return { ...first, to: last.to + closes, emphasis: first.emphasis || last.emphasis }
}
