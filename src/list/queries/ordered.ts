/**
 * @param values numbers or texts
 * @param ascending whether they should rise (equals may follow each other) or fall
 * @returns the fewest indices that must move for the rest to be in order: all that are not in one
 *   longest run that is. n log n.
 */
export function outOfOrder<T extends number | string>(values: T[], ascending: boolean): number[] {
  // Patience sorting: the last index of the best run of each length, with links backwards.
  const tails: number[] = []
  const previous = new Int32Array(values.length).fill(-1)
  const fits = (a: T, b: T) => (ascending ? a <= b : a >= b)
  for (let index = 0; index < values.length; index++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (fits(values[tails[middle]!]!, values[index]!)) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = tails[low - 1]!
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) kept.add(at)
  return [...values.keys()].filter((index) => !kept.has(index))
}

/** @returns how many neighbours rise and how many fall; equals are neither. */
export function steps<T extends number | string>(values: T[]): { up: number; down: number } {
  let up = 0
  let down = 0
  for (let index = 1; index < values.length; index++) {
    if (values[index]! > values[index - 1]!) up++
    else if (values[index]! < values[index - 1]!) down++
  }
  return { up, down }
}
