import type { Known } from './lines.ts'

/**
 * Matches what is found with what is known, one to one. What differs in nothing goes first; then a
 * paper whose title was mended or whose link was changed is still the same.
 *
 * @returns for each that is found whether it is known; and what is known but was not found
 */
export function compare(known: readonly Known[], found: readonly Known[]) {
  const isKnown = new Array<boolean>(found.length).fill(false)
  const left = new Set(known)
  for (const keyOf of [exactly, byWork, byTitle]) {
    const waiting = new Map<string, Known[]>()
    for (const one of left) {
      const key = keyOf(one)
      if (key === null) continue
      const same = waiting.get(key)
      if (same) same.push(one)
      else waiting.set(key, [one])
    }
    for (const [at, one] of found.entries()) {
      const key = isKnown[at] ? null : keyOf(one)
      const match = key === null ? undefined : waiting.get(key)?.pop()
      if (!match) continue
      isKnown[at] = true
      left.delete(match)
    }
  }
  return { isKnown, gone: [...left] }
}

function exactly({ path, title, work, rule, content }: Known): string {
  return JSON.stringify([path, title, work, rule, content])
}

function byWork({ path, work, rule, content }: Known): string | null {
  return work ? JSON.stringify([path, work, rule, content]) : null
}

function byTitle({ path, title, rule, content }: Known): string {
  return JSON.stringify([path, title, rule, content])
}
