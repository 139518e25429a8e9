import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What a reader of Markdown sees in a body, as GitHub renders it. */
export interface Seen {
  /** Texts outside of code: what GitHub searches for mentions and references. */
  texts: string[]
  html: string[]
  links: string[]
  images: number
  rows: number
}

export function seenIn(markdown: string): Seen {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const seen: Seen = { texts: [], html: [], links: [], images: 0, rows: 0 }
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') seen.texts.push(node.value)
    if (node.type === 'html') seen.html.push(node.value)
    if (node.type === 'link' || node.type === 'definition') seen.links.push(node.url)
    if (node.type === 'image') seen.images++
    if (node.type === 'tableRow') seen.rows++
  })
  return seen
}

/** What GitHub takes for a mention of somebody, or for a reference to an issue. */
export function callsIn(texts: readonly string[]): string[] {
  const call = /[@＠][\w-]|(?:^|[^\w])#\d|\bGH-\d|\w\/[\w.-]+#\d|https?:\/\/|\bwww\./gi
  return texts.flatMap((text) => text.match(call) ?? [])
}
