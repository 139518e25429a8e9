import type { Point, Range } from './range.ts'

/** The text of one file with the places of its lines, found once. `path` is as the user gave it. */
export class Source {
  readonly path: string
  readonly text: string
  /** Offset of the first code unit of every line. CRLF, LF and a lone CR end a line (CommonMark). */
  readonly lineStarts: readonly number[]

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
    const starts = [0]
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
    this.lineStarts = starts
  }

  /** @returns the line (from 1) that holds the offset. Logarithmic in the number of lines. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.lineStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** @returns line, column (both from 1) and offset; offsets outside the text are clamped. */
  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const line = this.lineAt(at)
    return { line, column: at - this.lineStarts[line - 1]! + 1, offset: at }
  }

  /** @returns the range of a line (from 1) without its line ending. */
  lineRange(line: number): Range {
    const start = this.lineStarts[line - 1] ?? this.text.length
    let end = this.lineStarts[line] ?? this.text.length
    if (end > start && this.text.charCodeAt(end - 1) === 10) end--
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--
    return { start, end }
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end)
  }
}
