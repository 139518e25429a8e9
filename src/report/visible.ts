/**
 * Emoji, whose joiners are part of what is seen; then what is not seen and what a terminal would
 * obey: controls, format characters (zero-width, direction), lone surrogates, line separators.
 * Classes of Unicode are dear to make, and seldom needed: made when they are.
 */
let unseen: RegExp | undefined
let harmful: RegExp | undefined
const harmfulPattern = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]'
const unseenPattern =
  '\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?(?:\\u200D\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?){0,6}' +
  `|[0-9#*]\\uFE0F\\u20E3|${harmfulPattern}`

/**
 * Printable ASCII, Latin letters, the dashes, quotation marks and dots of print, then what East Asian
 * text is made of, two columns wide each: ideographs, kana, Hangul, full-width signs.
 */
const flat =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2026\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/

/**
 * Makes a stranger's text fit for a terminal: no escape sequence, no turn of direction and no
 * invisible character passes; each is shown as `<U+200B>`. Spaces take the place of line endings
 * and tabs.
 *
 * @returns the text on one line
 */
export function visible(text: string): string {
  if (isFlat(text)) return text
  unseen ??= new RegExp(unseenPattern, 'gu')
  harmful ??= new RegExp(`^${harmfulPattern}`, 'u')
  return text.replace(/\r\n?|[\n\t]/g, ' ').replace(unseen, (found) => {
    if (!harmful!.test(found)) return found
    return `<U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/**
 * Most texts are flat, and need none of what is dear to make.
 *
 * @returns whether each code unit of a text is a character by itself that is seen
 */
export function isFlat(text: string): boolean {
  return flat.test(text)
}
