/** More texts than this are not remembered at once; a list's own short texts fit. */
const MOST = 4096

/**
 * Remembers what a function makes of short texts, since the reader and the rules ask the same of a
 * text many times.
 *
 * @param work pure; what it returns must not be changed by anybody
 * @param longest longer texts (in code units) are worked out anew
 */
export function remembered<Value>(
  work: (text: string) => Value,
  longest: number,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > longest) return work(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made
  }
}

const ascii = /^[\0-\x7f]*$/

/** @returns whether a text is ASCII alone, of which letters can be told without asking Unicode */
export function isAscii(text: string): boolean {
  return ascii.test(text)
}
