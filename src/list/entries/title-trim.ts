import { isAscii } from '../../model/memo.ts'
import { findVenue, looksLikeVenue, parseVenue } from '../../model/venue.ts'
import type { Stretch } from './chunks.ts'
import type { Rich } from '../blocks/rich.ts'
import { countWords, namesScore } from './words.ts'

/** Marks that open and close a quotation. */
export const quotes: [open: string, close: string][] = [
  ['"', '"'],
  ['“', '”'],
  ['``', "''"],
  ['《', '》'],
  ['「', '」'],
  // Mixed up by whoever typed them.
  ['"', '”'],
  ['“', '"'],
]

/** Whether two marks are no proper pair; between such there is no other mark. */
export function isMixed(open: string, close: string): boolean {
  return (open === '"') !== (close === '"') && close !== "''" && '"“”'.includes(open)
}

/** How much of an end is looked at to trim it. */
const EDGE = 160

const outerStart = /^(?:[\s*_,;:：.|\uFFFC]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u
/** `ï¼Œ` and `ã€‚` are a full-width comma and full stop decoded wrongly. */
const outerEnd =
  /(?:[\s,;:：，、。|\uFFFC]|ï¼[\u0080-\uFFFF]|ã€[\u0080-\uFFFF]|\*+|(?<=[.?!])\s+et\.? al|(?<![A-Z]\.[A-Z])\.|\p{Extended_Pictographic}|\uFE0F|\u200D|:[a-z_]+:|(?<=\p{L})\.(?:pdf|docx?|pptx?)|[（(]\s*(?:oral|spotlight|poster|best paper|new|hot|highlight)[^()（）]{0,30}[)）])+$/iu

/** The commonest beginning and end, which nothing is taken off. */
const startsPlain = /^[A-Za-z0-9]/
const otherEnd = /(?:al|pdf|docx?|pptx?)$/i

function endsPlain(text: string): boolean {
  return /[A-Za-z0-9]$/.test(text.slice(-1)) && !otherEnd.test(text.slice(-4))
}

function tailOf(text: string): number {
  return outerEnd.exec(text.slice(-EDGE))?.[0].length ?? 0
}

/** Takes space, punctuation, stray marks, badges and whole-title quotation marks off the ends. */
export function trimTitle<Choice extends Stretch>(rich: Rich, choice: Choice): Choice {
  let { from, to } = choice
  for (let round = 0; round < 6; round++) {
    const text = rich.text.slice(from, to)
    const lead = startsPlain.test(text) ? 0 : (outerStart.exec(text)?.[0].length ?? 0)
    const tail = lead < text.length && !endsPlain(text) ? tailOf(text) : 0
    const next = { from: from + lead, to: to - tail }
    const inner = rich.text.slice(next.from, next.to)
    const pair = quotes.find(
      ([open, close]) =>
        inner.startsWith(open) &&
        inner.endsWith(close) &&
        inner.indexOf(close, open.length) === inner.length - close.length &&
        (!isMixed(open, close) || !/["“”]/.test(inner.slice(1, -1))),
    )
    if (!pair && /^\[[^[\]]*\]$/.test(inner)) {
      next.from++
      next.to--
    }
    if (pair) {
      next.from += pair[0].length
      next.to -= pair[1].length
    }
    next.to -= statedGroup(rich.text.slice(next.from, next.to))
    next.to -= statedTail(rich.text.slice(next.from, next.to))
    next.to -= translation(rich.text.slice(next.from, next.to))
    const quote = quoteWithin(rich.text.slice(next.from, next.to))
    if (quote) {
      next.to = next.from + quote.to
      next.from += quote.from
    }
    if (next.from === from && next.to === to) break
    from = next.from
    to = Math.max(next.from, next.to)
  }
  return { ...choice, from, to }
}

/** A quotation that a label begins with, where it goes on with a year or names: `“T” (1905) — E.` */
function quoteWithin(text: string): Stretch | null {
  for (const [open, close] of quotes) {
    if (!text.startsWith(open)) continue
    const end = text.indexOf(close, open.length)
    if (end < 0 || countWords(text.slice(0, end)) < 3) continue
    const behind = text.slice(end + close.length)
    if (/^[\s,.]*(?:\(\d{4}\)|\d{4}\b|[—–-]\s|by\s)/u.test(behind))
      return { from: open.length, to: end }
  }
  return null
}

/** Length of a translation behind a Latin title: `Online Transfer Learning 在线迁移学习`. */
function translation(text: string): number {
  if (isAscii(text)) return 0
  const at = text.search(/\s\p{Script=Han}/u)
  if (at < 0 || /\p{Script=Han}/u.test(text.slice(0, at)) || countWords(text.slice(0, at)) < 4)
    return 0
  const tail = text.slice(at)
  const han = tail.match(/\p{Script=Han}/gu)!.length
  return han >= 4 && han * 2 >= tail.length ? tail.length : 0
}

/**
 * Length of a last sentence or clause that states a venue with its year, or a date:
 * `Federated Learning of Things. ICML 2020.`, `Learning Things. 2020-03`.
 */
function statedTail(text: string): number {
  // Every venue with its year and every date has a digit.
  if (!/\d/.test(text.slice(-62))) return 0
  const match = /[.,?!]\s+([^.,?!]{4,60})\.?$/u.exec(text.slice(-EDGE))
  if (!match || countWords(text.slice(0, text.length - match[0].length)) < 2) return 0
  const tail = match[1]!
  const sign = /[?!]/.test(match[0][0]!) ? 1 : 0
  if (/^(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$/.test(tail)) return match[0].length - sign
  const parsed = /\d/.test(tail) && looksLikeVenue(tail) >= 0.8 ? parseVenue(tail) : null
  if (!parsed?.year || parsed.venue[0] !== 0) return 0
  return match[0].length - sign
}

/** `Défossez et al., 2023`: whose and when. */
function isCitation(text: string): boolean {
  const match = /^(\p{Lu}[^\d]{2,100}?)(,?)\s+(?:19|20)\d\d[a-z]?$/u.exec(text)
  if (!match) return false
  const names = match[1]!
  // `Lund, 2020`: a surname alone; behind a venue's name stands no comma.
  if (match[2] === ',' && /^\p{Lu}\p{Ll}+$/u.test(names) && !findVenue(names)) return true
  return /\bet\.? al\b/.test(names) || namesScore(names) >= 0.6
}

/** Length of a last group in brackets that states something else: `(CIDR 2017)`, `(@Google)`. */
function statedGroup(text: string): number {
  if (!/[)\]）】]/.test(text.slice(-1))) return 0
  const match = /\s*[([（【]([^()[\]（）【】]{1,160})[)\]）】]$/u.exec(text)
  if (!match || match.index === 0) return 0
  const inside = match[1]!
  const states =
    /^\s*@/.test(inside) ||
    /^(?:paper|pdf|blog|video|slides|code|talk)$/.test(inside) ||
    /^(?:19|20)\d\d(?:[./-]\d{1,2})*$/.test(inside.trim()) ||
    (/^\p{Lu}[^,.:]{1,60}\s(?:19|20)\d\d$/u.test(inside) && countWords(inside) <= 6) ||
    isCitation(inside) ||
    (looksLikeVenue(inside) >= 0.6 && /\d\d|^[A-Z&]{3,}$|arxiv/i.test(inside))
  return states ? match[0].length : 0
}
