import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Containers (`>`, nested lists) deeper than this overflow the parser's stack; no list needs them. */
const DEEPEST = 100

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${DEEPEST},}`, 'm')

/**
 * Parses GitHub Flavored Markdown with places.
 *
 * @param text the source, as read
 * @returns the tree, or why there is none: the text nests too deeply for the parser
 */
export function parseMarkdown(text: string): Root | string {
  const why = `nests more than ${DEEPEST} quotes or lists in each other`
  if (nested.test(text)) return why
  try {
    // micromark drops a byte order mark and counts from behind it: a space keeps the places right.
    return processor.parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text)
  } catch (error) {
    if (error instanceof RangeError) return why
    throw error
  }
}
