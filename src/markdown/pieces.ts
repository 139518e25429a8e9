import type { Root } from 'mdast'
import type { Node, Parent, Point } from 'unist'

/** So many characters a piece: each costs a start, and large ones cost memory and its collection. */
const SIZE = 6000

const end = '(?:\\n|\\r(?!\\n))'
const blank = `[ \\t]*(?:\\r\\n|${end})`
/** No list begins with it. (Behind some blocks the parser takes `2.` and an empty item for text.) */
const words = '(?:[^\\s\\d*+-]|[*+-]\\S)'
const item = '(?:[*+-]|\\d{1,9}[.)]) {1,4}\\S'

/**
 * Where a piece may begin, in the first column: behind a blank line, at the bullet of a list, or at
 * what can only be trusted as a further item of a list (which is captured).
 */
const begins = new RegExp(
  `${end}(?:${blank}(?=${words})|(?=[*+-] {1,4}${words})|((?=${item})))`,
  'g',
)

/**
 * What may define a label of links or a footnote, which holds for the whole text: it stands at the
 * start of a line, behind nothing but the marks of quotes and lists.
 */
const definition = /^[ \t>*+.)\d-]*\[(?:[^[\]\\]|\\.)*\]:/ms

/**
 * Parses a text piece by piece, for a parser whose time and memory grow faster than the text. The
 * tree is that of the whole text, places included.
 *
 * A piece is parsed with the first line of the next. Where that line begins a block at the root or
 * an item of a list at the root, all before it is closed, and no line behind it changes that. Where
 * it does not, for it stands in a fence or a comment, the piece grows to twice its length.
 *
 * @param parse is given pieces, and the whole text where it may define labels
 * @param least how many characters a piece has at least
 */
export function parseInPieces(text: string, parse: (text: string) => Root, least = SIZE): Root {
  // The parser drops a byte order mark, and counts from behind it.
  if (text.startsWith('\uFEFF') || definition.test(text)) return parse(text)
  const root: Root = { type: 'root', children: [] }
  let from: Place = { line: 1, column: 1, offset: 0 }
  let size = least
  let inList = false
  for (;;) {
    const { cut, further } = nextCut(text, from.offset + size)
    const tree = parse(text.slice(from.offset, endOfLine(text, cut)))
    const next = cut < text.length ? cutOff(tree, cut - from.offset, further) : null
    if (cut < text.length && !next) {
      size = 2 * (cut - from.offset)
      continue
    }
    const { line, offset } = from
    if (next) from = { line: line + next.line - 1, column: 1, offset: cut }
    shift(tree, line - 1, offset)
    append(root, tree, inList)
    if (!next) {
      const start = { line: 1, column: 1, offset: 0 }
      return { ...root, position: { start, end: tree.position!.end } }
    }
    inList = next.inList
    size = least
  }
}

type Place = Point & { offset: number }

/** Where the next line begins that may begin a piece, or the text's end. */
function nextCut(text: string, from: number): { cut: number; further: boolean } {
  begins.lastIndex = from
  const found = begins.exec(text)
  return { cut: found ? begins.lastIndex : text.length, further: found?.[1] !== undefined }
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/)
  return length < 0 ? text.length : from + length
}

/**
 * Takes off the block at the root, or the further item of a list there, that begins at a place.
 *
 * @param further whether only an item will do
 * @returns null: neither begins there
 */
function cutOff(tree: Root, offset: number, further: boolean) {
  const last = tree.children.at(-1)
  const start = last?.position?.start
  if (start?.offset === offset) {
    tree.children.pop()
    return further ? null : { line: start.line, inList: false }
  }
  const item = last?.type === 'list' ? last.children.at(-1)?.position?.start : undefined
  if (last?.type !== 'list' || item?.offset !== offset) return null
  last.children.pop()
  return { line: item.line, inList: true }
}

/** @param inList whether the first list of the tree goes on the last of the root */
function append(root: Root, { children: [first, ...rest] }: Root, inList: boolean): void {
  if (!first) return
  const last = root.children.at(-1)
  if (inList && last?.type === 'list' && first.type === 'list') {
    for (const item of first.children) last.children.push(item)
    last.spread ||= first.spread
    last.position!.end = first.position!.end
  } else root.children.push(first)
  for (const node of rest) root.children.push(node)
}

function shift(tree: Root, lines: number, offset: number): void {
  if (offset === 0) return
  const nodes: Node[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.position) {
      for (const point of [node.position.start, node.position.end]) {
        point.line += lines
        point.offset! += offset
      }
    }
    if ('children' in node) for (const child of (node as Parent).children) nodes.push(child)
  }
}
