import type { Link } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'

/** What stands in the visible text for an image: one character, so that places stay distinct. */
export const IMAGE = '\uFFFC'

export type SpanKind = 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'image'

/** A stretch of visible text under one mark. `source` is the whole construct in the source. */
export interface Span {
  kind: SpanKind
  from: number
  to: number
  source: Range
  /** For links, and for images inside a link. */
  link: Link | null
  /** For images: the alternative text and the address. */
  alt?: string
  src?: string
}

/** What parts two lines: a wrapped line, a hard break, a block, a list item, a table cell. */
export type Break = 'soft' | 'hard' | 'block' | 'item' | 'cell'

/** A stretch in which visible text and source run in step. */
interface Segment {
  at: number
  length: number
  source: number
  sourceLength: number
}

/**
 * Visible text with its marks and the way back to the source: what Markdown shows, as one string.
 * Lines are parted by "\n" whatever parted them in the source; `breaks` says what did.
 */
export class Rich {
  text = ''
  readonly spans: Span[] = []
  readonly breaks: { at: number; kind: Break }[] = []
  /**
   * The segments as three numbers each: where it begins in the text, in the source, how long it is
   * there. They follow each other without a gap. Of all that is read there are the most of these.
   */
  readonly #segments: number[] = []
  /** What the text was put together from, a piece for each of the last segments, until `finish`. */
  #pieces: string[] = []
  #links: Link[] = []
  #linked = 0

  /** The links of the spans, in their order. */
  get links(): readonly Link[] {
    for (; this.#linked < this.spans.length; this.#linked++) {
      const { kind, link } = this.spans[this.#linked]!
      if (kind === 'link' && link) this.#links.push(link)
    }
    return this.#links
  }

  /** Appends visible text standing at `start` to `end` of the source. */
  add(value: string, start: number, end: number): void {
    if (value === '') return
    this.#segments.push(this.text.length, start, end - start)
    this.#pieces.push(value)
    this.text += value
  }

  addBreak(kind: Break, start: number, end: number): void {
    this.breaks.push({ at: this.text.length, kind })
    this.add('\n', start, end)
  }

  /** Appends another text, parted by a break. */
  append(other: Rich, kind: Break): void {
    const first = other.#segments[1]
    if (first === undefined) return
    if (this.text !== '') this.addBreak(kind, first, first)
    const shift = this.text.length
    for (let index = 0; index < other.#count; index++) {
      const { at, source, sourceLength } = other.#segment(index)
      this.#segments.push(at + shift, source, sourceLength)
    }
    for (const span of other.spans) {
      this.spans.push({ ...span, from: span.from + shift, to: span.to + shift })
    }
    for (const { at, kind: other_ } of other.breaks)
      this.breaks.push({ at: at + shift, kind: other_ })
    this.text += other.text
  }

  /**
   * @param from where something was added
   * @returns the text from there on. While a text grows, slicing it would copy the whole each time.
   */
  since(from: number): string {
    let added = 0
    while (added < this.#count && this.#segments.at(-3 * (added + 1))! >= from) added++
    return this.#pieces.slice(this.#pieces.length - added).join('')
  }

  /** Nothing will be asked of its growth any more: what only that needs is let go. */
  finish(): this {
    this.#pieces = []
    return this
  }

  /**
   * @param own where the text stands in the source, its marks included
   * @returns the lines as texts of their own, without their breaks. One pass.
   */
  lines(own: Range): Line[] {
    const starts = [0, ...this.breaks.map((mark) => mark.at + 1)]
    const broken = this.breaks.map(({ at }) => this.#segmentAt(at))
    const lines = starts.map((_, index) => {
      const before = broken[index - 1]
      const start = before ? before.source + before.sourceLength : own.start
      const range = { start, end: broken[index]?.source ?? own.end }
      return new Line(index === 0 ? 'block' : this.breaks[index - 1]!.kind, range)
    })
    const endOf = (index: number): number => this.breaks[index]?.at ?? this.text.length
    const lineOf = (at: number): number => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= at) low = middle
        else high = middle - 1
      }
      return low
    }
    for (let segment = 0; segment < this.#count; segment++) {
      const { at, length, source, sourceLength } = this.#segment(segment)
      const index = lineOf(at)
      // A break is a segment of its own.
      if (at >= endOf(index)) continue
      lines[index]!.add(this.text.slice(at, at + length), source, source + sourceLength)
    }
    for (const span of this.spans) {
      const last = lineOf(Math.max(span.from, span.to - 1))
      for (let index = lineOf(span.from); index <= last; index++) {
        const from = Math.max(span.from, starts[index]!)
        const to = Math.min(span.to, endOf(index))
        if (to < from) continue
        lines[index]!.spans.push({ ...span, from: from - starts[index]!, to: to - starts[index]! })
      }
    }
    return lines
  }

  /** @returns the stretch as a text of its own. */
  slice(from: number, to: number): Rich {
    const part = new Rich()
    for (let index = 0; index < this.#count; index++) {
      const segment = this.#segment(index)
      const begin = Math.max(from, segment.at)
      const end = Math.min(to, segment.at + segment.length)
      if (end <= begin) continue
      const source = segment.source + inStep(segment, begin - segment.at)
      const sourceEnd = segment.source + inStep(segment, end - segment.at)
      part.add(this.text.slice(begin, end), source, sourceEnd)
    }
    for (const span of this.spans) {
      if (span.to <= from || span.from >= to) continue
      const clipped = { from: Math.max(from, span.from) - from, to: Math.min(to, span.to) - from }
      part.spans.push({ ...span, ...clipped })
    }
    for (const { at, kind } of this.breaks) {
      if (at >= from && at < to) part.breaks.push({ at: at - from, kind })
    }
    return part
  }

  /** @returns the spans of a kind that touch the stretch, in order of their beginning. */
  within(kind: SpanKind, from: number, to: number): Span[] {
    return this.spans
      .filter((span) => span.kind === kind && span.from < to && span.to > from)
      .sort((a, b) => a.from - b.from || b.to - a.to)
  }

  /** @returns the source from the first visible character of the stretch to its last. */
  source(from: number, to: number): Range {
    if (this.text === '') return { start: 0, end: 0 }
    const first = this.#segmentAt(from)
    const start = first.source + inStep(first, from - first.at)
    if (to <= from) return { start, end: start }
    const last = this.#segmentAt(to - 1)
    return { start, end: last.source + inStep(last, to - last.at) }
  }

  get #count(): number {
    return this.#segments.length / 3
  }

  #segment(index: number): Segment {
    const at = this.#segments[3 * index]!
    const next = this.#segments[3 * index + 3] ?? this.text.length
    const source = this.#segments[3 * index + 1]!
    return { at, length: next - at, source, sourceLength: this.#segments[3 * index + 2]! }
  }

  #segmentAt(at: number): Segment {
    let low = 0
    let high = this.#count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#segments[3 * middle]! <= at) low = middle
      else high = middle - 1
    }
    return this.#segment(low)
  }
}

/** A line of a text, and what parted it from the line before. */
export class Line extends Rich {
  readonly opened: Break
  /** From break to break in the source. */
  readonly range: Range

  constructor(opened: Break, range: Range) {
    super()
    this.opened = opened
    this.range = range
  }
}

/** @returns visible text without images, in single spaces. */
export function inOneLine(text: string): string {
  const plain = unevenSpace.test(text) ? text.replaceAll(IMAGE, ' ').replace(/\s+/g, ' ') : text
  return plain.trim()
}

/** What single spaces and images gone would change. */
const unevenSpace = /\uFFFC|\s\s|[^\S ]/

/** How far into the segment's source a distance into its visible text leads. */
function inStep(segment: Segment, distance: number): number {
  if (distance <= 0) return 0
  if (distance >= segment.length) return segment.sourceLength
  return segment.sourceLength === segment.length ? distance : 0
}
