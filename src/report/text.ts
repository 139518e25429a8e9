import stringWidth from 'string-width'

/** Dear to make, and seldom needed: made when it is. */
let graphemes: Intl.Segmenter | undefined

/**
 * Emoji, whose joiners are part of what is seen; then what is not seen and what a terminal would
 * obey: controls, format characters (zero-width, direction), lone surrogates, line separators.
 */
let unseen: RegExp | undefined
const unseenPattern =
  '\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?(?:\\u200D\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?){0,6}' +
  '|[0-9#*]\\uFE0F\\u20E3' +
  '|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]'
const harmful = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** Most of what is shown; measuring it the long way would take most of the time. */
const plain = /^[\x20-\x7e]*$/

/**
 * Makes a stranger's text fit for a terminal: no escape sequence, no turn of direction and no
 * invisible character passes; each is shown as `<U+200B>`. Spaces take the place of line endings
 * and tabs.
 *
 * @returns the text on one line
 */
export function visible(text: string): string {
  if (plain.test(text)) return text
  unseen ??= new RegExp(unseenPattern, 'gu')
  return text.replace(/\r\n?|[\n\t]/g, ' ').replace(unseen, (found) => {
    if (!harmful.test(found)) return found
    return `<U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** Latin letters and the dashes, quotation marks and dots of print: one column each. */
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2026]*$/

/** @returns the columns a visible text takes on a terminal; wide characters take two */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length
  return stringWidth(text)
}

/** Splits a text into what a reader takes for characters. */
export function characters(text: string): { segment: string; index: number }[] {
  if (plain.test(text)) return [...text].map((segment, index) => ({ segment, index }))
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
