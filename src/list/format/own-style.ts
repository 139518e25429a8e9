/**
 * The list's own way of writing something, learnt from its entries.
 * `mixed` where two ways are used about evenly: then neither is a departure from the other.
 */
export type OwnStyle<T> =
  | { kind: 'own'; value: T; count: number; total: number }
  | { kind: 'mixed'; values: [T, T]; counts: [number, number]; total: number }
  | { kind: 'none'; total: number }

/**
 * How far, as a share of all cases, the commonest way must lead the second to be the list's own.
 * The list the project began with labels 32 of its links one way and 27 the other, and its
 * maintainer calls the 27 departures: a lead of 8.5 %.
 */
export const LEAD = 0.08

/** Fewer cases than this show no habit. */
export const FEWEST = 3

/**
 * @param values what each entry does, in the list's order; compared as Map keys
 * @param least the share of all cases, 0 to 1, below which the commonest way is not the list's own
 * @returns the way most entries follow, if enough do
 */
export function ownStyle<T>(values: Iterable<T>, least = 0.5): OwnStyle<T> {
  const counts = new Map<T, number>()
  let total = 0
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
    total++
  }
  if (total < FEWEST) return { kind: 'none', total }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first) return { kind: 'none', total }
  const rival = second?.[1] ?? 0
  if (first[1] >= total * least && first[1] - rival >= total * LEAD) {
    return { kind: 'own', value: first[0], count: first[1], total }
  }
  if (second && first[1] + second[1] >= total * 0.8) {
    return { kind: 'mixed', values: [first[0], second[0]], counts: [first[1], second[1]], total }
  }
  return { kind: 'none', total }
}
