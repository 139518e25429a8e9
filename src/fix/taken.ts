import type { Edit } from '../model/finding.ts'

/**
 * The edits chosen so far, none of which conflict. All edits that may come are known beforehand,
 * so that a look-up is a walk over a Fenwick tree: logarithmic, whatever the edits are like.
 */
export class Taken {
  /** Every possible `from`, ascending. */
  readonly #froms: number[]
  /** Fenwick tree over `#froms`: the edit with the largest `from` among those taken. */
  readonly #tree: (Edit | undefined)[]
  readonly #keys = new Set<string>()

  constructor(edits: readonly Edit[]) {
    this.#froms = [...new Set(edits.map(from))].sort((a, b) => a - b)
    this.#tree = Array(this.#froms.length + 1)
  }

  /** @returns whether the edit conflicts with one that is taken and is not the same edit */
  conflicts(edit: Edit): boolean {
    // Of edits that do not overlap, the one that begins last also ends last.
    const last = this.#lastFrom(to(edit))
    return last !== undefined && to(last) >= from(edit) && !this.#keys.has(key(edit))
  }

  add(edit: Edit): void {
    this.#keys.add(key(edit))
    for (let at = this.#rank(from(edit)); at < this.#tree.length; at += at & -at) {
      const there = this.#tree[at]
      if (!there || from(there) < from(edit)) this.#tree[at] = edit
    }
  }

  /** The taken edit with the largest `from` that is at most `limit`. */
  #lastFrom(limit: number): Edit | undefined {
    let best: Edit | undefined
    for (let at = this.#rank(limit); at > 0; at -= at & -at) {
      const there = this.#tree[at]
      if (there && (!best || from(best) < from(there))) best = there
    }
    return best
  }

  /** How many of `#froms` are at most `limit`. */
  #rank(limit: number): number {
    let low = 0
    let high = this.#froms.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#froms[middle]! <= limit) low = middle + 1
      else high = middle
    }
    return low
  }
}

/*
 * Closed intervals on a finer scale, four steps a code unit: a replacement lies inside its borders
 * and an insertion spans its point, so that replacements may touch and an insertion may not.
 */
function from({ start, end }: Edit): number {
  return 4 * start + (start === end ? -1 : 1)
}

function to({ start, end }: Edit): number {
  return 4 * end + (start === end ? 1 : -1)
}

function key({ start, end, text }: Edit): string {
  return `${start}:${end}:${text}`
}
