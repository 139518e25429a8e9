/**
 * The list's own way of writing something, learnt from its entries.
 * `mixed` where two ways are used about evenly: then neither is a departure from the other.
 */
export type OwnStyle<T> =
  | { kind: 'own'; value: T; count: number; total: number }
  | { kind: 'mixed'; values: [T, T]; counts: [number, number]; total: number }
  | { kind: 'none' }

/** From this share on a way is the list's own; a rival nearer than that makes it mixed. */
export const OWN_SHARE = 0.55

/** Fewer cases than this show no habit. */
export const FEWEST = 3

/**
 * @param values what each entry does, in the list's order; compared as Map keys
 * @returns the way most entries follow, if enough do
 */
export function ownStyle<T>(values: Iterable<T>): OwnStyle<T> {
  const counts = new Map<T, number>()
  let total = 0
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
    total++
  }
  if (total < FEWEST) return { kind: 'none' }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first) return { kind: 'none' }
  if (first[1] >= total * OWN_SHARE) {
    return { kind: 'own', value: first[0], count: first[1], total }
  }
  if (second && first[1] + second[1] >= total * 0.8) {
    return { kind: 'mixed', values: [first[0], second[0]], counts: [first[1], second[1]], total }
  }
  return { kind: 'none' }
}
