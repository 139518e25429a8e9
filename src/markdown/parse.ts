import type { Root } from 'mdast'

/** Containers (`>`, nested lists) deeper than this overflow the parsers' stacks; no list needs them. */
const DEEPEST = 100

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${DEEPEST},}`, 'm')

type Parser = (text: string) => Root

/** Where satteri has no binary for the platform, or is not installed, remark does the work. */
const native: Parser | null = await import('./satteri.ts').then(
  ({ parse }) => parse,
  () => null,
)
const portable: Parser | null = native ? null : (await import('./remark.ts')).parse

/**
 * Parses GitHub Flavored Markdown with places.
 *
 * @param text the source, as read
 * @returns the tree, or why there is none: the text nests too deeply for the parser
 */
export function parseMarkdown(text: string): Root | string {
  const why = `it nests more than ${DEEPEST} quotes or lists in each other`
  if (nested.test(text)) return why
  try {
    // The parsers drop a byte order mark and count from behind it: a space keeps the places right.
    return (native ?? portable!)(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text)
  } catch (error) {
    if (error instanceof RangeError) return why
    throw error
  }
}
