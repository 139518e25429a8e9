import type { Definition, Root } from 'mdast'
import { parseMarkdown } from '../markdown/parse.ts'
import type { PaperList } from '../model/list.ts'
import type { Source } from '../model/source.ts'
import { readContents } from './blocks/contents.ts'
import { readEntries } from './entries/entries.ts'
import { parseFormats } from './format/format.ts'
import { readFormatted } from './entries/formatted.ts'
import type { Gathered } from './blocks/inline.ts'
import { type Block, outline } from './blocks/items.ts'

export interface ReadOptions {
  /** Configured formats, in order; none: the list's own are learnt. */
  formats?: string[] | null
  /** Further venues: canonical name to other spellings. */
  venues?: Record<string, string[]>
}

/**
 * Reads Markdown as a list of papers. Never throws: a text that cannot be parsed gives an empty
 * list with `unreadable` set.
 */
export function readPaperList(source: Source, options: ReadOptions = {}): PaperList {
  const list = emptyList(source, options)
  const blocks = parsedBlocks(list)
  return typeof blocks === 'string' ? { ...list, unreadable: blocks } : withEntries(list, blocks)
}

/** The same from a tree that is there already. */
export function readPaperListFromTree(
  source: Source,
  tree: Root,
  options: ReadOptions = {},
): PaperList {
  const list = emptyList(source, options)
  return withEntries(list, blocksOf(tree, list))
}

/** The tree, by far the largest thing of a run, is let go with this function. */
function parsedBlocks(list: PaperList): Block[] | string {
  const tree = parseMarkdown(list.source.text)
  return typeof tree === 'string' ? tree : blocksOf(tree, list)
}

function withEntries(list: PaperList, blocks: Block[]): PaperList {
  const { source } = list
  const formats = parseFormats(list.formats)
  list.entries = readEntries(blocks, source, (rich, range, shape) =>
    readFormatted(rich, range, shape, formats, source),
  )
  list.contents = readContents(blocks)
  list.links.sort((a, b) => a.range.start - b.range.start)
  shareRuns(list)
  for (const entry of list.entries) entry.section?.entries.push(entry)
  return list
}

/** Fills in all of the list that stands in the tree itself; gives the blocks that may be entries. */
function blocksOf(tree: Root, list: PaperList): Block[] {
  const { source } = list
  const gathered: Gathered = {
    source,
    definitions: definitionsOf(tree),
    runs: list.runs,
    links: list.links,
    comments: list.comments,
    anchors: list.anchors,
    verbatim: list.verbatim,
  }
  const end = frontMatterEnd(source.text)
  if (end > 0) list.verbatim.push({ start: 0, end })
  const { blocks, sections, tables } = outline(tree, gathered, end)
  list.sections = sections
  list.tables = tables
  return blocks
}

function emptyList(source: Source, options: ReadOptions): PaperList {
  return {
    source,
    entries: [],
    sections: [],
    links: [],
    runs: [],
    contents: [],
    tables: [],
    comments: [],
    anchors: new Set(),
    verbatim: [],
    formats: options.formats ?? [],
    venues: options.venues ?? {},
    unreadable: null,
  }
}

/** Gives every entry the text runs inside it; both are in order of place. */
function shareRuns(list: PaperList): void {
  list.runs.sort((a, b) => a.range.start - b.range.start)
  let at = 0
  for (const entry of list.entries) {
    while (at < list.runs.length && list.runs[at]!.range.start < entry.range.start) at++
    for (let next = at; next < list.runs.length; next++) {
      const run = list.runs[next]!
      if (run.range.end > entry.range.end) break
      entry.runs.push(run)
    }
  }
}

/** Definitions by identifier; the first of equals holds (CommonMark). */
function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const queue: Root['children'] = [...tree.children]
  for (const node of queue) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
    if (node.type === 'blockquote' || node.type === 'listItem' || node.type === 'list') {
      for (const child of node.children) queue.push(child)
    }
  }
  return definitions
}

/** The end of YAML front matter, which Markdown itself does not know; 0 where there is none. */
function frontMatterEnd(text: string): number {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return 0
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/g
  close.lastIndex = 3
  const match = close.exec(text)
  return match && /^[ \t]*[\w-]+[ \t]*:/m.test(text.slice(3, match.index))
    ? match.index + match[0].length
    : 0
}
