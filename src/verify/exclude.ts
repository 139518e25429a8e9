/**
 * @param globs over whole URLs: `*` is any run of characters but a slash, `**` any run at all;
 *   everything else is itself
 * @returns whether a URL is matched by one of them
 */
export function urlMatcher(globs: readonly string[]): (url: string) => boolean {
  const patterns = globs.map(tokens)
  return (url) => patterns.some((pattern) => matches(pattern, url))
}

/** Stars apart from the characters between them; more than two are two. */
function tokens(glob: string): string[] {
  return glob.match(/\*+|[^*]/gsu)?.map((token) => (token.length > 1 ? '**' : token)) ?? []
}

/** By the set of places in the pattern that may be reached: its length times the URL's, no more. */
function matches(pattern: readonly string[], url: string): boolean {
  let reached = closure(pattern, new Set([0]))
  for (const char of url) {
    const next = new Set<number>()
    for (const at of reached) {
      const token = pattern[at]
      if (token === '**' || (token === '*' && char !== '/')) next.add(at)
      else if (token === char) next.add(at + 1)
    }
    if (next.size === 0) return false
    reached = closure(pattern, next)
  }
  return reached.has(pattern.length)
}

/** A star may stand for nothing. A set grows while it is gone through, so runs of stars do too. */
function closure(pattern: readonly string[], places: Set<number>): Set<number> {
  for (const at of places) if (pattern[at]?.startsWith('*')) places.add(at + 1)
  return places
}
