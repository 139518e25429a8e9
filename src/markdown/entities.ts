import type { Nodes } from 'mdast'

/** An entity, or what begins a block that cannot belong to the one before it. */
const marks = /&#?\w{1,31};|\n[ \t]*(?=\r?\n)|\n[ \t>]*(?:([-*+][ \t])|\d{1,9}[.)][ \t]|\|)/g

/** So much is read again in a tenth of a second, and takes as many bytes. */
const MOST = 20_000_000
/** The same where every line that begins like a row or a numbered item goes on a paragraph. */
const MOST_IN_ALL = 400_000_000

/**
 * Whether a text has so many entities in its paragraphs that satteri, which keeps all that stands
 * before an entity once more, takes time and memory that grow with their square.
 */
export function hasTooManyEntities(text: string): boolean {
  let block = 0
  let line = 0
  let sum = 0
  let all = 0
  for (const { 0: found, 1: bullet, index } of text.matchAll(marks)) {
    if (found.startsWith('&')) {
      sum += index - line
      all += index - block
      if (sum > MOST || all > MOST_IN_ALL) return true
    } else {
      line = index
      if (bullet || found.trim() === '') block = index
    }
  }
  return false
}

/** For private use, so no part of any Markdown, allowed in a URL, and as long as an ampersand. */
const stands = Array.from({ length: 32 }, (_, at) => String.fromCharCode(0xe000 + at))

/**
 * Parses a text as if it had no entities: they are read as they are written.
 *
 * @param parse keeps the places of what it reads
 */
export function parseWithoutEntities<Tree extends Nodes>(
  text: string,
  parse: (text: string) => Tree,
): Tree {
  const stand = stands.find((char) => !text.includes(char))
  if (stand === undefined) throw new RangeError('too many entities')
  const tree = parse(text.replace(/&(?=#?\w{1,31};)/g, stand))
  const queue: object[] = [tree]
  for (const node of queue) {
    for (const [key, value] of Object.entries(node) as [keyof typeof node, unknown][]) {
      if (key === ('position' as string)) continue
      if (typeof value === 'string' && value.includes(stand)) {
        Object.assign(node, { [key]: value.replaceAll(stand, '&') })
      } else if (Array.isArray(value)) {
        for (const child of value) if (typeof child === 'object' && child) queue.push(child)
      }
    }
  }
  return tree
}
