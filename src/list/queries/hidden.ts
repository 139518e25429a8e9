import type { PaperList, TextRun } from '../../model/list.ts'

/** A character nobody sees, or that stands for one that was lost. */
export interface Hidden {
  start: number
  end: number
  name: string
  /** What belongs there; null where nobody knows. */
  text: string | null
}

const hidden = /[\u0080-\u009F\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF\uFFFD]+/gu

const names: Record<string, string> = {
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'replacement character',
}

/** Scripts and signs that need joiners and direction marks. */
const joining =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Mongolian}]/u

/**
 * @param text visible text
 * @param entry whether it belongs to an entry: elsewhere no-break spaces are a matter of layout
 * @returns the hidden characters that no script or typography needs, in order
 */
export function hiddenParts(text: string, entry: boolean): Hidden[] {
  const parts: Hidden[] = []
  hidden.lastIndex = 0
  for (let match = hidden.exec(text); match; match = hidden.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    // Two code units each way hold any neighbouring character.
    const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
    const after = [...text.slice(end, end + 2)][0] ?? ''
    if (needed(match[0], before, after, entry)) continue
    const char = match[0][0]!
    const name = `${names[char] ?? 'control character'} (U+${code(char)})`
    parts.push({ start, end, name, text: replacement(match[0], before, after) })
  }
  return parts
}

function needed(found: string, before: string, after: string, entry: boolean): boolean {
  if (found.includes('\uFFFD')) return false
  if (/^\u00A0+$/.test(found)) {
    // French sets one before double marks and inside guillemets; several are a hand-made indent.
    return !entry || found.length > 1 || /[:;!?»%]/.test(after) || /[«№§]/.test(before)
  }
  return /[\u200C-\u200F]/.test(found) && (joining.test(before) || joining.test(after))
}

function replacement(found: string, before: string, after: string): string | null {
  if (found.includes('\uFFFD')) return null
  if (!/[\u00A0\u2028\u2029]/.test(found)) return ''
  return /\s/.test(before) || /\s/.test(after) ? '' : ' '
}

function code(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/**
 * Whether Markdown would read another text without the character: it parts `*`, brackets or the
 * beginning of a line from what stands beside it.
 */
export function holdsUp(list: PaperList, run: TextRun, part: Hidden): boolean {
  if (part.text !== '' && part.text !== ' ') return false
  const { text } = list.source
  const start = run.range.start + part.start
  const before = text[start - 1] ?? '\n'
  const after = text[run.range.start + part.end] ?? '\n'
  if (part.start === 0 && /[-+*#>=\d`~|:\s]/.test(after)) return true
  return part.text === '' && (/[*_~`\]!<&\\]/.test(before) || /[*_~`(]/.test(after))
}

/** @returns the parts by name, in order. */
export function byName(parts: Hidden[]): Map<string, Hidden[]> {
  const groups = new Map<string, Hidden[]>()
  for (const part of parts) {
    const group = groups.get(part.name)
    if (group) group.push(part)
    else groups.set(part.name, [part])
  }
  return groups
}
