import { Tokenizer } from 'htmlparser2'

/** The tokenizer's `QuoteType.Single`; `Double` is one more. */
const SINGLE_QUOTE = 2

/** One piece of HTML, with offsets into the HTML text. */
export type HtmlPiece =
  | { type: 'open'; name: string; start: number; end: number; attributes: HtmlAttribute[] }
  | { type: 'close'; name: string; start: number; end: number }
  | { type: 'text'; text: string; start: number; end: number }
  | { type: 'comment'; start: number; end: number }

export interface HtmlAttribute {
  name: string
  value: string
  /** Where the value stands, quotes excluded. */
  start: number
  end: number
}

/**
 * Splits HTML into tags, text and comments, in order. Broken HTML gives what a browser's tokenizer
 * would see of it; it never throws.
 */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let tag: Extract<HtmlPiece, { type: 'open' }> | null = null
  let attribute: HtmlAttribute | null = null
  const closeTag = (end: number): void => {
    if (tag) {
      tag.end = end + 1
      pieces.push(tag)
    }
    tag = null
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase()
        tag = { type: 'open', name, start: start - 1, end, attributes: [] }
      },
      onattribname(start, end) {
        attribute = { name: html.slice(start, end).toLowerCase(), value: '', start: -1, end: -1 }
      },
      onattribdata(start, end) {
        if (!attribute) return
        if (attribute.start < 0) attribute.start = start
        attribute.value += html.slice(start, end)
      },
      onattribentity(codepoint) {
        if (attribute) attribute.value += String.fromCodePoint(codepoint)
      },
      onattribend(quote, end) {
        if (!attribute) return
        // A quoted value ends before its quote; entities give no place of their own.
        attribute.end = quote >= SINGLE_QUOTE ? end - 1 : end
        if (attribute.start < 0) attribute.start = attribute.end
        tag?.attributes.push(attribute)
        attribute = null
      },
      onopentagend: closeTag,
      onselfclosingtag: closeTag,
      onclosetag(start, end) {
        const close = html.indexOf('>', end)
        pieces.push({
          type: 'close',
          name: html.slice(start, end).toLowerCase(),
          start: start - 2,
          end: close < 0 ? html.length : close + 1,
        })
      },
      ontext(start, end) {
        pieces.push({ type: 'text', text: html.slice(start, end), start, end })
      },
      ontextentity(codepoint, end) {
        const start = html.lastIndexOf('&', end - 1)
        pieces.push({ type: 'text', text: String.fromCodePoint(codepoint), start, end })
      },
      oncomment(start, end) {
        const close = html.indexOf('-->', Math.max(start, end - 3))
        pieces.push({
          type: 'comment',
          start: start - 4,
          end: close < 0 ? html.length : close + 3,
        })
      },
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return pieces
}

/** @returns the value of the first attribute of that name, or null. */
export function attributeOf(
  piece: Extract<HtmlPiece, { type: 'open' }>,
  name: string,
): HtmlAttribute | null {
  return piece.attributes.find((attribute) => attribute.name === name) ?? null
}
