import GithubSlugger from 'github-slugger'
import type { Heading, List, ListItem, Root, RootContent, Table } from 'mdast'
import type { Table as ListTable, Section, Shape } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { htmlPieces } from './html.ts'
import { type HtmlBlock, htmlBlocks } from './html-blocks.ts'
import { flatten, flattenHtml, type Gathered } from './inline.ts'
import { IMAGE, Rich } from './rich.ts'

/** A cell of a table row, as visible text of the row's `rich`. */
export interface Cell {
  from: number
  to: number
}

/**
 * A block that may be an entry or part of one: a paragraph, a list item's first paragraph, a table
 * row, a heading. Nested blocks are its children.
 */
export interface Item {
  shape: Shape
  rich: Rich
  /** The item with everything below it. */
  range: Range
  /** The item's own text. */
  own: Range
  section: Section | null
  children: Item[]
  cells: Cell[]
  /** Header texts of the table this row stands in. */
  columns: string[]
  /** Items of one list, table or run of paragraphs share a number. */
  group: number
}

/** A thematic break or code block: nothing is merged across it. */
export const BREAK = 'break'

export type Block = Item | typeof BREAK

export interface Outline {
  blocks: Block[]
  sections: Section[]
  tables: ListTable[]
}

interface Walk {
  gathered: Gathered
  sections: Section[]
  tables: ListTable[]
  section: Section | null
  slugger: GithubSlugger
  groups: number
  frontMatterEnd: number
}

/** Reads the tree into sections, tables and the blocks that may be entries. One pass. */
export function outline(root: Root, gathered: Gathered, frontMatterEnd: number): Outline {
  const walk: Walk = {
    gathered,
    sections: [],
    tables: [],
    section: null,
    slugger: new GithubSlugger(),
    groups: 0,
    frontMatterEnd,
  }
  const blocks = readBlocks(root.children, 'paragraph', walk)
  closeSections(walk, 1, gathered.source.text.length)
  return { blocks, sections: walk.sections, tables: walk.tables }
}

function readBlocks(nodes: RootContent[], shape: Shape, walk: Walk): Block[] {
  const blocks: Block[] = []
  const group = ++walk.groups
  for (const node of nodes) {
    const range = rangeOf(node)
    if (!range || range.end <= walk.frontMatterEnd) continue
    switch (node.type) {
      case 'heading':
        blocks.push(readHeading(node, range, walk))
        break
      case 'paragraph': {
        const rich = flatten(node.children, range.start, walk.gathered)
        blocks.push(newItem(shape, rich, range, walk, group))
        break
      }
      case 'list':
        for (const item of readList(node, walk)) blocks.push(item)
        break
      case 'blockquote':
        for (const block of readBlocks(node.children, 'quote', walk)) blocks.push(block)
        break
      case 'table':
        for (const row of readTable(node, range, walk)) blocks.push(row)
        break
      case 'html':
        for (const item of readHtml(node.value, range, walk)) blocks.push(item)
        break
      case 'thematicBreak':
        blocks.push(BREAK)
        break
      case 'code':
        walk.gathered.verbatim.push(range)
        break
      case 'footnoteDefinition':
        for (const block of readBlocks(node.children, 'paragraph', walk)) blocks.push(block)
        break
      default:
        break
    }
  }
  return blocks
}

function rangeOf(node: RootContent | ListItem): Range | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : { start, end }
}

function newItem(shape: Shape, rich: Rich, range: Range, walk: Walk, group: number): Item {
  return {
    shape,
    rich,
    range,
    own: range,
    section: walk.section,
    children: [],
    cells: [],
    columns: [],
    group,
  }
}

function readHeading(node: Heading, range: Range, walk: Walk): Item {
  closeSections(walk, node.depth, range.start)
  const rich = flatten(node.children, range.start + node.depth, walk.gathered)
  const text = rich.text.replaceAll(IMAGE, '').replace(/\s+/g, ' ').trim()
  const parent = walk.section
  const section: Section = {
    index: walk.sections.length,
    title: { text, range: rich.text === '' ? range : rich.source(0, rich.text.length) },
    depth: node.depth,
    range,
    end: range.end,
    parent,
    children: [],
    slug: walk.slugger.slug(rich.text.replaceAll(IMAGE, '')),
    year: yearOfHeading(text),
    entries: [],
  }
  parent?.children.push(section)
  walk.sections.push(section)
  const item = newItem('heading', rich, range, walk, ++walk.groups)
  walk.section = section
  return item
}

/** Ends the sections that a heading of this depth ends. */
function closeSections(walk: Walk, depth: number, end: number): void {
  while (walk.section && walk.section.depth >= depth) {
    walk.section.end = end
    walk.section = walk.section.parent
  }
}

const aroundYear =
  /^(?:[^\p{L}\p{N}]*)(?:(?:papers?|publications?|year|in|of|from|published)\s+)*((?:19|20)\d\d)(?:\s*年)?(?:\s+(?:papers?|publications?))?(?:[^\p{L}\p{N}]*)$/iu

/** `### 2023`, `## Papers of 2023`, `## 2023年`; a venue's heading (`ICML 2023`) is none. */
function yearOfHeading(text: string): number | null {
  const match = text.length <= 60 ? aroundYear.exec(text) : null
  return match ? Number(match[1]) : null
}

function readList(list: List, walk: Walk): Item[] {
  const group = ++walk.groups
  const items: Item[] = []
  for (const child of list.children) {
    const range = rangeOf(child)
    if (!range) continue
    const [first, ...rest] = child.children
    const shape = list.ordered ? 'numbered' : 'bullet'
    const paragraph = first?.type === 'paragraph' ? first : null
    const own = paragraph ? (rangeOf(paragraph) ?? range) : { start: range.start, end: range.start }
    const rich = paragraph ? flatten(paragraph.children, own.start, walk.gathered) : new Rich()
    const item = newItem(shape, rich, { start: own.start, end: range.end }, walk, group)
    item.own = own
    const nested = readBlocks(paragraph ? rest : child.children, 'paragraph', walk)
    item.children = nested.filter((block) => block !== BREAK)
    items.push(item)
  }
  return items
}

function readTable(node: Table, range: Range, walk: Walk): Item[] {
  const group = ++walk.groups
  const rows = node.children.map((row) => {
    const rich = new Rich()
    const cells: Cell[] = []
    const places: Range[] = []
    for (const cell of row.children) {
      const place = rangeOf(cell as unknown as RootContent)
      if (!place) continue
      const text = flatten(cell.children, place.start, walk.gathered)
      rich.append(text, 'cell')
      cells.push({ from: rich.text.length - text.text.length, to: rich.text.length })
      places.push(place)
    }
    return { rich, cells, places, range: rangeOf(row as unknown as RootContent) ?? range }
  })
  const [header, ...body] = rows
  if (!header) return []
  walk.tables.push({
    range,
    header: { range: header.range, cells: header.places },
    rows: body.map((row) => ({ range: row.range, cells: row.places })),
  })
  const columns = header.cells.map(({ from, to }) => header.rich.text.slice(from, to).trim())
  // A header row that holds a paper itself (tables made without a header) is a row like others.
  return rows.map((row) => ({
    ...newItem('table', row.rich, row.range, walk, group),
    cells: row.cells,
    columns,
  }))
}

/** The comments between the parts of a block of HTML; those inside come with the parts. */
function gatherComments(html: string, start: number, gathered: Gathered): void {
  const parts = htmlBlocks(html).flatMap((block) => block.parts)
  let next = 0
  for (const piece of htmlPieces(html)) {
    if (piece.type !== 'comment') continue
    while (next < parts.length && parts[next]!.end <= piece.start) next++
    if (next < parts.length && parts[next]!.start <= piece.start) continue
    const text = html.slice(piece.start, piece.end).replace(/^<!--+|(?<!-)--+>$/g, '')
    const range = { start: start + piece.start, end: start + piece.end }
    gathered.comments.push({ range, text: text.trim() })
  }
}

function readHtml(value: string, range: Range, walk: Walk): Item[] {
  walk.gathered.verbatim.push(range)
  const group = ++walk.groups
  gatherComments(value, range.start, walk.gathered)
  return htmlBlocks(value).map((block: HtmlBlock) => {
    const rich = new Rich()
    const cells: Cell[] = []
    for (const part of block.parts) {
      const text = flattenHtml(
        value.slice(part.start, part.end),
        range.start + part.start,
        walk.gathered,
      )
      rich.append(text, block.row ? 'cell' : 'block')
      cells.push({ from: rich.text.length - text.text.length, to: rich.text.length })
    }
    const place = { start: range.start + block.start, end: range.start + block.end }
    return {
      ...newItem('html', rich, place, walk, group),
      cells: block.row ? cells : [],
      columns: block.columns,
    }
  })
}
