import type { Entry } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import type { OwnStyle } from './own-style.ts'

/** One case of a style: what is done, where, by which entry. */
export interface Case {
  value: string
  place: Range
  entry: Entry
}

/**
 * Where a list uses two ways about evenly, neither is a departure, but the mixture itself is worth
 * one finding: at the first case of the rarer way.
 */
export function mixedStyle(
  style: OwnStyle<string>,
  cases: Iterable<Case>,
): { first: Case; values: [string, string]; counts: [number, number] } | null {
  if (style.kind !== 'mixed') return null
  for (const found of cases) {
    if (found.value === style.values[1]) {
      return { first: found, values: style.values, counts: style.counts }
    }
  }
  return null
}
