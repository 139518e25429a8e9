import type { Range } from '../../model/range.ts'

/**
 * Finds a link's destination in its source (CommonMark 0.31, link destination): `<…>` or a run
 * without spaces in which parentheses balance.
 *
 * @param text the source
 * @param from where the label's content ends, or where a definition begins
 * @param end where the construct ends
 * @param opener what stands before the destination: `](` for links, `]:` for definitions
 * @returns the destination without angle brackets; empty, in the right place, where there is none
 */
export function destinationRange(text: string, from: number, end: number, opener: string): Range {
  const open = text.indexOf(opener, from)
  if (open < 0 || open >= end) return { start: end, end }
  let at = open + opener.length
  while (at < end && /\s/.test(text[at]!)) at++
  if (text[at] === '<') {
    const close = text.indexOf('>', at)
    return { start: at + 1, end: close < 0 || close > end ? end : close }
  }
  const start = at
  let depth = 0
  for (; at < end; at++) {
    const char = text[at]!
    if (char === '\\') at++
    else if (char === '(') depth++
    else if (char === ')' && depth-- === 0) break
    else if (/\s/.test(char)) break
  }
  return { start, end: Math.min(at, end) }
}
