/** A list's own short texts fit. */
const MOST = 4096

/**
 * Remembers what a function makes of short texts, since the reader and the rules ask the same of a
 * text many times.
 *
 * @param work pure; what it returns must not be changed by anybody
 * @param longest longer texts (in code units) are worked out anew
 * @param most more texts than these are not remembered at once
 */
export function remembered<Value>(
  work: (text: string) => Value,
  longest: number,
  most = MOST,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > longest) return work(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

/**
 * The same for what is made of an object: kept as long as the object is.
 *
 * @param work pure; asked once an object
 */
export function rememberedOf<Key extends object, Value>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = work(key)
    known.set(key, made)
    return made
  }
}

const ascii = /^[\0-\x7f]*$/

/** @returns whether a text is ASCII alone, of which letters can be told without asking Unicode */
export function isAscii(text: string): boolean {
  return ascii.test(text)
}
