import type { Entry, PaperList } from '../model/list.ts'
import type { Range } from '../model/range.ts'

/**
 * Something kept for single entries, found again by the places that belong to them: their whole
 * lines, up to the entries that share the first and the last line.
 */
export class EntryScopes<Value> {
  readonly #list: PaperList
  readonly #make: () => Value
  readonly #entries: Entry[]
  readonly #scopes: { lines: Range; value: Value }[] = []
  #next = 0

  constructor(list: PaperList, make: () => Value) {
    this.#list = list
    this.#make = make
    this.#entries = list.entries.toSorted((a, b) => a.title.range.start - b.title.range.start)
  }

  /**
   * @param offset not before those of earlier calls
   * @returns the value of the first entry whose title follows; null where none does
   */
  after(offset: number): Value | null {
    while (this.#next < this.#entries.length && this.#titleStart(this.#next) < offset) this.#next++
    if (this.#next === this.#entries.length) return null
    const lines = this.#linesOf(this.#next)
    const last = this.#scopes.at(-1)
    if (last?.lines.start === lines.start) return last.value
    const scope = { lines, value: this.#make() }
    this.#scopes.push(scope)
    return scope.value
  }

  /** @returns the value of the entry an offset belongs to, if `after` has made one */
  at(offset: number): Value | undefined {
    let low = 0
    let high = this.#scopes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#scopes[middle]!.lines.start <= offset) low = middle + 1
      else high = middle
    }
    const found = this.#scopes[low - 1]
    return found && offset < found.lines.end ? found.value : undefined
  }

  #titleStart(index: number): number {
    return this.#entries[index]!.title.range.start
  }

  #linesOf(index: number): Range {
    const { source } = this.#list
    const { start, end } = this.#entries[index]!.range
    const before = this.#entries[index - 1]?.range.end ?? 0
    const after = this.#entries[index + 1]?.range.start ?? source.text.length + 1
    const lineStart = source.lineStarts[source.lineAt(start) - 1]!
    const nextLine = source.lineStarts[source.lineAt(end)] ?? source.text.length + 1
    return {
      start: before <= start ? Math.max(lineStart, before) : lineStart,
      end: after >= end ? Math.min(nextLine, after) : nextLine,
    }
  }
}
