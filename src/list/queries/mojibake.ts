import { isCjk } from './full-width.ts'

/** A stretch of text that is UTF-8 read as Windows-1252 or Latin-1, and what it was. */
export interface Garbled {
  start: number
  end: number
  decoded: string
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9F (WHATWG encoding standard). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džx'.replace('x', 'Ÿ')

const bytes = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(String.fromCharCode(byte), byte)
for (const [index, char] of [...upper].entries()) bytes.set(char, 0x80 + index)

const lead = /[\u00C2-\u00F4]/g
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Finds UTF-8 decoded wrongly. Letters with accents and quotation marks stay what they are: a
 * sequence counts only where all of it decodes, to a character that lists have.
 *
 * @param text visible text
 * @returns the stretches in order; neighbouring ones are joined
 */
export function garbledParts(text: string): Garbled[] {
  const parts: Garbled[] = []
  lead.lastIndex = 0
  for (let match = lead.exec(text); match; match = lead.exec(text)) {
    const char = decodeAt(text, match.index)
    if (!char) continue
    const last = parts.at(-1)
    const part = { start: match.index, end: match.index + char.length, decoded: char.decoded }
    if (last && last.end === part.start) {
      last.end = part.end
      last.decoded += part.decoded
    } else parts.push(part)
    lead.lastIndex = part.end
  }
  return parts.filter((part) => plausible(text, part))
}

function decodeAt(text: string, at: number): { decoded: string; length: number } | null {
  const first = text.charCodeAt(at)
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const sequence = new Uint8Array(length)
  for (let index = 0; index < length; index++) {
    const byte = index === 0 ? first : bytes.get(text[at + index] ?? '')
    if (byte === undefined || (index > 0 && byte > 0xbf)) return null
    sequence[index] = byte
  }
  try {
    return { decoded: utf8.decode(sequence), length }
  } catch {
    return null
  }
}

/** Scripts and signs whose two-byte forms are met in lists; others are chance. */
const twoByte = /[\u00A0-\u024F\u02B0-\u03FF\u0400-\u04FF]/
const marks = /[\u2000-\u2BFF\u3000-\u301F\uFE0E\uFE0F\uFEFF\uFF01-\uFF65]/

/** A letter in capitals before a quotation mark or dash may be just that: `“SAÔ”`, `Ä–`. */
function plausible(text: string, { start, end, decoded }: Garbled): boolean {
  if ([...decoded].length > 1) return true
  if (end - start === 4 || marks.test(decoded)) return true
  if (end - start === 3) return isCjk(decoded) && !/[‘’“”–—…]/.test(text.slice(start, end))
  if (!twoByte.test(decoded)) return false
  const quotes = /[‘’“”„–—…‹›\u00AB\u00BB]/.test(text[start + 1]!)
  return (
    !quotes ||
    text[start] === 'â' ||
    /\p{Ll}/u.test(text.slice(start - 1, start) + text.slice(end, end + 1))
  )
}
