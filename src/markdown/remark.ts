import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseInPieces } from './pieces.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The parser in JavaScript, there on every platform. */
export function parse(text: string): Root {
  return parseInPieces(text, parseWhole)
}

/** What `parse` gives, in one go: it takes twice the time, and memory without measure. */
export function parseWhole(text: string): Root {
  return processor.parse(text)
}
