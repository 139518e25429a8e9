import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'

/** So far apart are the places whose byte offset is kept. */
const STEP = 1024

/** Places as tools count them that read bytes: columns in UTF-8, from 1. Linear, then constant. */
export class Utf8 {
  readonly #source: Source
  /** Bytes in front of every STEP-th code unit. */
  readonly #bytes: number[] = [0]

  constructor(source: Source) {
    this.#source = source
    for (let at = 0; at + STEP <= source.text.length; at += STEP) {
      this.#bytes.push(this.#bytes.at(-1)! + this.#count(at, at + STEP))
    }
  }

  range({ start, end }: Range) {
    return { start: this.#position(start), end: this.#position(end) }
  }

  #position(offset: number): { line: number; column: number } {
    const { line, column } = this.#source.point(offset)
    const start = this.#source.lineStarts[line - 1]!
    return { line, column: this.#before(start + column - 1) - this.#before(start) + 1 }
  }

  #before(offset: number): number {
    const step = Math.floor(offset / STEP)
    return this.#bytes[step]! + this.#count(step * STEP, offset)
  }

  /** Half a surrogate pair counts for half of its four bytes, so that a pair may be cut. */
  #count(start: number, end: number): number {
    let bytes = 0
    for (let at = start; at < end; at++) {
      const code = this.#source.text.charCodeAt(at)
      if (code < 0x80) bytes += 1
      else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) bytes += 2
      else bytes += 3
    }
    return bytes
  }
}
