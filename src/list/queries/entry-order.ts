import type { Entry, PaperList, Section } from '../../model/list.ts'
import { normalTitle } from '../../model/title.ts'
import { outOfOrder, steps } from './ordered.ts'
import { submissionOf } from './own-paper.ts'

export type Order = 'newest' | 'oldest' | 'title'

export interface Misordered {
  entry: Entry
  order: Order
  /** The nearest entry in order that should stand right before it, or null: it goes first. */
  behind: Entry | null
}

/** Fewer entries of a section show no order. */
const FEWEST = 5
/** The most entries of a section, as a share, that may be out of an order it has. */
const MOST_OUT = 0.1

/**
 * @param order the order every section must have, or null to learn each section's own
 * @returns the fewest entries that have to move. n log n.
 */
export function misordered(list: PaperList, order: Order | null): Misordered[] {
  const found: Misordered[] = []
  const groups: (Section | null)[] = [null, ...list.sections]
  const loose = list.entries.filter(({ section }) => section === null)
  for (const section of groups) {
    const entries = section?.entries ?? (section === null ? loose : [])
    if (entries.length < 2) continue
    const own = order ?? learnOrder(entries)
    if (own) for (const one of outOf(entries, own)) found.push(one)
  }
  return found
}

/** The order in which nearly all entries of a section stand, if any. */
function learnOrder(entries: Entry[]): Order | null {
  if (entries.length < FEWEST) return null
  let best: Order | null = null
  let least = MOST_OUT
  for (const order of ['newest', 'oldest', 'title'] as const) {
    const keyed = keyedBy(entries, order)
    if (keyed.length < Math.max(FEWEST, entries.length * 0.6)) continue
    const { up, down } = steps(keyed.map(({ key }) => key))
    // Entries of one month are in every order; a few real steps have to show one.
    if ((order === 'newest' ? down : up) < FEWEST - 2) continue
    const out = outOfOrder(
      keyed.map(({ key }) => key),
      order !== 'newest',
    )
    const share = out.length / keyed.length
    if (share <= least && (best === null || share < least)) {
      best = order
      least = share
    }
  }
  return best
}

interface Keyed {
  entry: Entry
  key: string
}

/** The entries that have something to be ordered by; dates as `2024-05`, which sort as text. */
function keyedBy(entries: Entry[], order: Order): Keyed[] {
  return entries.flatMap((entry) => {
    const key = order === 'title' ? normalTitle(entry.title.text) : dateKey(entry)
    return key ? [{ entry, key }] : []
  })
}

/** The stated month, else the arXiv id's; a bare year only says too little. */
function dateKey({ date, ...entry }: Entry): string | null {
  const known = date?.month ? { year: date.year, month: date.month } : null
  const found = known ?? submissionOf({ date, ...entry })
  return found && `${found.year}-${String(found.month).padStart(2, '0')}`
}

function outOf(entries: Entry[], order: Order): Misordered[] {
  const keyed = keyedBy(entries, order)
  const out = outOfOrder(
    keyed.map(({ key }) => key),
    order !== 'newest',
  )
  const moving = new Set(out)
  const kept = keyed.filter((_, at) => !moving.has(at))
  return out.map((at) => {
    const { entry, key } = keyed[at]!
    // Behind the last of those in order that may stand before it.
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      const before = order === 'newest' ? kept[middle]!.key >= key : kept[middle]!.key <= key
      if (before) low = middle + 1
      else high = middle
    }
    return { entry, order, behind: kept[low - 1]?.entry ?? null }
  })
}
