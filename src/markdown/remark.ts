import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import remarkGfm from 'remark-gfm'
import { unified } from 'unified'
import { parseInPieces } from './pieces.ts'

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = unified()
  .use(remarkGfm)
  .freeze()
  .data()

/** Looks for an address at every letter that begins a word, which takes a tenth of the time. */
const withoutMail = micromarkExtensions.map(({ text, ...rest }) => {
  const kept = Object.entries(text ?? {}).map(([code, constructs]) => {
    return [code, [constructs].flat().filter((one) => one?.name !== 'emailAutolink')]
  })
  return { ...rest, text: Object.fromEntries(kept) }
})

const extensions = fromMarkdownExtensions.flat()
/** Look at every text of the tree, with four expressions each, for what is a link by its looks. */
const transforms = extensions.flatMap(({ transforms }) => transforms ?? [])
const withoutTransforms = extensions.map((extension) => ({ ...extension, transforms: [] }))

/** The parser in JavaScript, there on every platform: the tree of remark-parse with remark-gfm. */
export function parse(text: string): Root {
  return parseInPieces(text, parsePiece)
}

function parsePiece(text: string): Root {
  const tree = fromMarkdown(text, {
    extensions: text.includes('@') ? micromarkExtensions : withoutMail,
    mdastExtensions: withoutTransforms,
  })
  if (hasLiteral(tree)) for (const transform of transforms) transform(tree)
  return tree
}

/** Whether a text may hold an address: each has one of these marks, once entities are read. */
function hasLiteral(tree: Root): boolean {
  const nodes: Nodes[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'text' && /@|:\/\/|www\./i.test(node.value)) return true
    if ('children' in node) for (const child of node.children) nodes.push(child)
  }
  return false
}
