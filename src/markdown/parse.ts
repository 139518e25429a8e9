import type { Root } from 'mdast'

/** Containers (`>`, nested lists) deeper than this overflow the parsers' stacks; no list needs them. */
const DEEPEST = 100

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${DEEPEST},}`, 'm')

/**
 * The parser in JavaScript takes quadratic time in the brackets and stars of one line: 60,000 of them
 * take minutes. No list comes near this many; the longest real line seen holds some hundreds.
 */
const MOST_MARKS = 3000

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
  if (!native && isKnotted(text)) {
    return `a line of it holds more than ${MOST_MARKS} brackets and stars, too many where satteri is not installed`
  }
  try {
    // The parsers drop a byte order mark and count from behind it: a space keeps the places right.
    return (native ?? portable!)(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text)
  } catch (error) {
    if (error instanceof RangeError) return why
    throw error
  }
}

/** Whether a line holds more marks than the parser in JavaScript can part. */
export function isKnotted(text: string): boolean {
  let marks = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') marks = 0
    else if ('![]<'.includes(char)) marks++
    // A run of stars, underscores or backticks is one mark.
    else if ('*_`'.includes(char) && text[at - 1] !== char) marks++
    if (marks > MOST_MARKS) return true
  }
  return false
}
