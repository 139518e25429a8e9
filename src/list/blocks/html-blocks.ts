import type { Range } from '../../model/range.ts'
import { htmlPieces } from './html.ts'

/** A part of an HTML block that stands by itself: a table row, a list item, a paragraph. */
export interface HtmlBlock extends Range {
  row: boolean
  /** The row's cells, or the one stretch of a block. Offsets into the HTML. */
  parts: Range[]
  /** Texts of the header row, for rows. */
  columns: string[]
}

const parting = new Set(['tr', 'li', 'p', 'div', 'ul', 'ol', 'table', 'tbody', 'thead', 'summary'])
const headings = /^h[1-6]$/

/** Cuts a block of HTML into rows, items and paragraphs, linear in its length. */
export function htmlBlocks(html: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  let open: HtmlBlock | null = null
  let columns: string[] = []
  let cell = -1
  const close = (end: number): void => {
    if (open) {
      open.end = end
      if (open.row && cell >= 0) open.parts.push({ start: cell, end })
      if (!open.row) open.parts.push({ start: open.start, end })
      blocks.push(open)
    }
    open = null
    cell = -1
  }
  const begin = (start: number, row: boolean): void => {
    close(start)
    open = { start, end: start, row, parts: [], columns: row ? columns : [] }
  }
  for (const piece of htmlPieces(html)) {
    if (piece.type === 'open' && (piece.name === 'td' || piece.name === 'th')) {
      const row = open as HtmlBlock | null
      if (!row?.row) begin(piece.start, true)
      if (cell >= 0) open!.parts.push({ start: cell, end: piece.start })
      cell = piece.end
    } else if (piece.type === 'close' && (piece.name === 'td' || piece.name === 'th')) {
      if (open && cell >= 0) (open as HtmlBlock).parts.push({ start: cell, end: piece.start })
      cell = -1
    } else if ((piece.type === 'open' || piece.type === 'close') && parts(piece.name)) {
      const row = open as HtmlBlock | null
      if (row?.row && piece.name !== 'tr' && cell >= 0) continue
      if (piece.type === 'open') {
        if (piece.name === 'table') columns = []
        begin(piece.name === 'tr' ? piece.start : piece.end, piece.name === 'tr')
      } else {
        close(piece.start)
        if (piece.name === 'tr' && columns.length === 0 && blocks.length > 0) {
          columns = blocks.at(-1)!.parts.map((part) => visible(html.slice(part.start, part.end)))
        }
      }
    } else if (!open && piece.type === 'text' && piece.text.trim() !== '') {
      begin(piece.start, false)
    } else if (!open && piece.type === 'open') {
      begin(piece.start, false)
    }
  }
  close(html.length)
  return blocks
}

function parts(name: string): boolean {
  return parting.has(name) || headings.test(name)
}

function visible(html: string): string {
  return htmlPieces(html)
    .map((piece) => (piece.type === 'text' ? piece.text : ''))
    .join('')
    .trim()
}
