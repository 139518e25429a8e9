import type {
  Definition,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  PhrasingContent,
} from 'mdast'
import { type Link, Mark, type TextRun } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import type { Source } from '../../model/source.ts'
import { roleOf, workOf } from '../../model/work.ts'
import { alignText } from './align.ts'
import { destinationRange } from './destination.ts'
import { attributeOf, type HtmlPiece, htmlPieces } from './html.ts'
import { IMAGE, inOneLine, Rich, type SpanKind } from './rich.ts'

/** What a pass over the tree gathers for the whole document. */
export interface Gathered {
  source: Source
  definitions: Map<string, Definition>
  runs: TextRun[]
  links: Link[]
  comments: { range: Range; text: string }[]
  anchors: Set<string>
  verbatim: Range[]
}

interface Context {
  gathered: Gathered
  rich: Rich
  marks: number
  link: Link | null
  open: {
    name: string
    from: number
    piece: Extract<HtmlPiece, { type: 'open' }>
    offset: number
  }[]
}

const markOf = { strong: Mark.strong, emphasis: Mark.emphasis, delete: Mark.delete } as const

/** An end tag closes one of the last elements so many deep. */
const MOST_OPEN = 64

/** Elements whose marks mean the same as Markdown's. */
const htmlMarks: Record<string, SpanKind> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete',
  code: 'code',
}

/**
 * Flattens phrasing content into visible text with marks, gathering the document's runs, links,
 * comments and anchors on the way.
 *
 * @param nodes the children of a paragraph, heading or cell
 * @param start where they begin in the source (used where nodes lack positions)
 */
export function flatten(nodes: PhrasingContent[], start: number, gathered: Gathered): Rich {
  const context: Context = { gathered, rich: new Rich(), marks: 0, link: null, open: [] }
  walk(nodes, start, context)
  return finish(context)
}

/** Flattens a block of HTML the same way. */
export function flattenHtml(html: string, start: number, gathered: Gathered): Rich {
  const context: Context = { gathered, rich: new Rich(), marks: 0, link: null, open: [] }
  for (const piece of htmlPieces(html)) addHtml(piece, html, start, context)
  return finish(context)
}

/** An `<a>` that is never closed links what follows it in its block. */
function finish(context: Context): Rich {
  const open = context.open.find((element) => element.name === 'a')
  if (open && context.link) finishLink(context.link, open.from, context.link.range, context)
  return context.rich.finish()
}

function walk(nodes: PhrasingContent[], start: number, context: Context): number {
  let at = start
  for (const node of nodes) {
    const begin = node.position?.start.offset ?? at
    at = visit(node, begin, context)
    at = node.position?.end.offset ?? at
  }
  return at
}

function visit(node: PhrasingContent, start: number, context: Context): number {
  const { rich, gathered } = context
  const end = node.position?.end.offset ?? start
  switch (node.type) {
    case 'text':
      return alignText(node.value, gathered.source.text, start, (value, from, to) => {
        if (value === '\n') rich.addBreak('soft', from, to)
        else addRun(value, from, to, context)
      })
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const from = rich.text.length
      const marks = context.marks
      context.marks |= markOf[node.type]
      const inner = walk(node.children, start, context)
      context.marks = marks
      const source = { start, end: node.position ? end : inner }
      rich.spans.push({ kind: node.type, from, to: rich.text.length, source, link: context.link })
      return source.end
    }
    case 'inlineCode': {
      const from = rich.text.length
      rich.add(node.value, start, end)
      gathered.verbatim.push({ start, end })
      const source = { start, end }
      rich.spans.push({ kind: 'code', from, to: rich.text.length, source, link: context.link })
      return end
    }
    case 'break':
      rich.addBreak('hard', start, end)
      return end
    case 'image':
    case 'imageReference':
      addImage(node, { start, end }, context)
      return end
    case 'link':
    case 'linkReference':
      return addLink(node, start, context)
    case 'html':
      for (const piece of htmlPieces(node.value)) addHtml(piece, node.value, start, context)
      return end
    default:
      return end
  }
}

function addRun(text: string, start: number, end: number, context: Context): void {
  context.rich.add(text, start, end)
  const { marks, link } = context
  context.gathered.runs.push({ range: { start, end }, text, marks, link })
}

function addImage(node: Image | ImageReference, source: Range, context: Context): void {
  const { rich, gathered } = context
  const from = rich.text.length
  rich.add(IMAGE, source.start, source.end)
  const definition = node.type === 'image' ? node : gathered.definitions.get(node.identifier)
  rich.spans.push({
    kind: 'image',
    from,
    to: from + 1,
    source,
    link: context.link,
    alt: node.alt ?? '',
    src: definition?.url ?? '',
  })
}

function addLink(node: LinkNode | LinkReference, start: number, context: Context): number {
  const { rich, gathered } = context
  const text = gathered.source.text
  const definition =
    node.type === 'linkReference' ? gathered.definitions.get(node.identifier) : node
  if (!definition) return walk(node.children, start, context)
  const first = text[start]
  const syntax =
    node.type === 'linkReference'
      ? 'reference'
      : first === '['
        ? 'inline'
        : first === '<'
          ? 'autolink'
          : 'raw'
  const link = newLink(syntax, definition.url)
  const from = rich.text.length
  const outer = context.link
  context.link = link
  gathered.links.push(link)
  const inner = walk(node.children, syntax === 'raw' ? start : start + 1, context)
  context.link = outer
  const end = node.position?.end.offset ?? inner
  link.range = { start, end }
  if (syntax === 'reference') {
    const place = definition.position
    link.urlRange = destinationRange(
      text,
      place?.start.offset ?? start,
      place?.end.offset ?? end,
      ']:',
    )
  } else if (syntax === 'inline') {
    const behind = node.children.at(-1)?.position?.end.offset ?? start + 1
    link.urlRange = destinationRange(text, behind, end, '](')
  } else {
    link.urlRange = syntax === 'autolink' ? { start: start + 1, end: end - 1 } : { start, end }
  }
  finishLink(link, from, link.range, context)
  return end
}

function newLink(syntax: Link['syntax'], url: string): Link {
  const nowhere = { start: 0, end: 0 }
  return {
    range: nowhere,
    syntax,
    url,
    urlRange: nowhere,
    label: { text: '', range: nowhere },
    role: 'other',
    work: null,
    badge: false,
  }
}

function finishLink(link: Link, from: number, source: Range, context: Context): void {
  const { rich } = context
  const to = rich.text.length
  const label = rich.since(from)
  link.range = source
  link.badge = label.includes(IMAGE) && label.replaceAll(IMAGE, '').trim() === ''
  const image = link.badge ? rich.spans.findLast((span) => span.kind === 'image') : undefined
  link.label = {
    text: inOneLine(label),
    range: to > from ? rich.source(from, to) : { start: source.start + 1, end: source.start + 1 },
  }
  // `[x]((https://…))`: what is meant is clear; the URL stays as written.
  const target = link.url.startsWith('(') ? link.url.replace(/^\(+|\)+$/g, '') : link.url
  link.work = workOf(target)
  link.role = roleOf(target, link.badge && image ? `${image.alt} ${image.src}` : link.label.text)
  rich.spans.push({ kind: 'link', from, to, source, link })
}

function addHtml(piece: HtmlPiece, html: string, offset: number, context: Context): void {
  const { rich, gathered } = context
  const range = { start: offset + piece.start, end: offset + piece.end }
  switch (piece.type) {
    case 'text':
      if (/^\s*\n\s*$/.test(piece.text)) rich.addBreak('soft', range.start, range.end)
      else rich.add(piece.text.replace(/\s/g, ' '), range.start, range.end)
      return
    case 'comment': {
      const text = html.slice(piece.start, piece.end).replace(/^<!--+|(?<!-)--+>$/g, '')
      gathered.comments.push({ range, text: text.trim() })
      gathered.verbatim.push(range)
      return
    }
    case 'open': {
      gathered.verbatim.push(range)
      for (const name of ['id', 'name']) {
        const anchor = attributeOf(piece, name)
        if (anchor) gathered.anchors.add(anchor.value)
      }
      if (piece.name === 'br') rich.addBreak('hard', range.start, range.end)
      else if (piece.name === 'img') addHtmlImage(piece, range, context)
      else if (piece.name === 'a' || piece.name in htmlMarks) {
        if (piece.name === 'a') openAnchor(piece, offset, context)
        context.open.push({ name: piece.name, from: rich.text.length, piece, offset })
      }
      return
    }
    case 'close':
      gathered.verbatim.push(range)
      closeElement(piece.name, range, context)
  }
}

function addHtmlImage(
  piece: Extract<HtmlPiece, { type: 'open' }>,
  source: Range,
  context: Context,
): void {
  const from = context.rich.text.length
  context.rich.add(IMAGE, source.start, source.end)
  const alt = attributeOf(piece, 'alt')?.value ?? ''
  const src = attributeOf(piece, 'src')?.value ?? ''
  context.rich.spans.push({
    kind: 'image',
    from,
    to: from + 1,
    source,
    link: context.link,
    alt,
    src,
  })
}

function openAnchor(
  piece: Extract<HtmlPiece, { type: 'open' }>,
  offset: number,
  context: Context,
): void {
  const href = attributeOf(piece, 'href')
  if (!href || context.link) return
  const link = newLink('html', href.value.trim())
  link.urlRange = { start: offset + href.start, end: offset + href.end }
  link.range = { start: offset + piece.start, end: offset + piece.end }
  context.gathered.links.push(link)
  context.link = link
}

function closeElement(name: string, range: Range, context: Context): void {
  const at = context.open.slice(-MOST_OPEN).findLastIndex((open) => open.name === name)
  if (at < 0) return
  const [open] = context.open.splice(at - Math.min(MOST_OPEN, context.open.length))
  const source = { start: open!.offset + open!.piece.start, end: range.end }
  if (name === 'a') {
    if (context.link?.syntax !== 'html') return
    const link = context.link
    context.link = null
    finishLink(link, open!.from, source, context)
  } else {
    const to = context.rich.text.length
    context.rich.spans.push({
      kind: htmlMarks[name]!,
      from: open!.from,
      to,
      source,
      link: context.link,
    })
  }
}
