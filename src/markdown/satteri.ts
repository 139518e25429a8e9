import type { Root } from 'mdast'
import { hasTooManyEntities, parseWithoutEntities } from './entities.ts'

// A static import would stand at the head of a bundle, which then fails where the package is not.
const { markdownToMdast } = await import('satteri')

/**
 * The parser in Rust, some sixty times as fast, where its binary is there. The same tree but for
 * literal links, which it gives the places that remark leaves out, and for a text that no one but
 * an attacker writes (see `entities.ts`). Front matter is the reader's.
 */
export function parse(text: string): Root {
  return hasTooManyEntities(text) ? parseWithoutEntities(text, toTree) : toTree(text)
}

function toTree(text: string): Root {
  return markdownToMdast(text, { features: { frontmatter: false } }) as Root
}
