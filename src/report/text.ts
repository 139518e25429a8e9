import stringWidth from 'string-width'
import { isFlat } from './visible.ts'

export { visible } from './visible.ts'

/** Dear to make, and seldom needed: made when it is. */
let graphemes: Intl.Segmenter | undefined

/** @returns the columns a visible text takes on a terminal; wide characters take two */
export function columns(text: string): number {
  if (!isFlat(text)) return stringWidth(text)
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) < 0x3000 ? 1 : 2
  return sum
}

/** Splits a text into what a reader takes for characters. */
export function characters(text: string): { segment: string; index: number }[] {
  if (isFlat(text)) return [...text].map((segment, index) => ({ segment, index }))
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return [...graphemes.segment(text)]
}

/** @returns the text cut to so many columns, `…` at its end where something is missing */
export function clip(text: string, width: number): string {
  // No character is wider per code unit than two columns; what is far beyond needs no measuring.
  const near = text.slice(0, width * 16)
  if (near.length === text.length && columns(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of characters(near)) {
    used += columns(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

/**
 * Breaks a visible text into lines at its spaces; what has none (a long URL, Chinese) breaks where
 * the line ends.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter(Boolean)) {
    for (const piece of pieces(word, width)) {
      const wide = columns(piece)
      const space = line === '' ? 0 : 1
      if (line !== '' && used + space + wide > width) {
        lines.push(line)
        line = piece
        used = wide
      } else {
        line += (space ? ' ' : '') + piece
        used += space + wide
      }
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** A word in pieces that each fit a line. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of characters(word)) {
    const wide = columns(segment)
    if (used + wide > width && piece !== '') {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += wide
  }
  found.push(piece)
  return found
}
