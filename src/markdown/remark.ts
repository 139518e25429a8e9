import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The parser in JavaScript, there on every platform. */
export function parse(text: string): Root {
  return processor.parse(text)
}
