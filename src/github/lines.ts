import type { Range } from '../model/range.ts'

/**
 * The lines of a text as git and GitHub count them: LF ends a line, a CR is part of it. (A lone CR
 * ends a line in Markdown and none here.)
 */
export class Lines {
  /** Without their LF. A text that ends with LF has no empty line after it. */
  readonly texts: readonly string[]
  readonly #starts: number[] = []

  constructor(text: string) {
    this.texts = linesOf(text)
    let at = 0
    for (const line of this.texts) {
      this.#starts.push(at)
      at += line.length + 1
    }
  }

  /** @returns the line (from 1) that holds an offset */
  at(offset: number): number {
    let low = 0
    let high = Math.max(0, this.#starts.length - 1)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** @returns the first and the last line of a range */
  of(range: Range): { start: number; end: number } {
    const start = this.at(range.start)
    return { start, end: Math.max(start, this.at(Math.max(range.start, range.end - 1))) }
  }

  /** @returns the column (from 1, in code units) of an offset */
  column(offset: number): number {
    return offset - (this.#starts[this.at(offset) - 1] ?? 0) + 1
  }
}

export function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
