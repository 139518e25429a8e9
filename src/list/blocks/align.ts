import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** Takes a stretch of text in step with its source; a line break is given as "\n" on its own. */
export type Emit = (value: string, start: number, end: number) => void

/** Where value and source may part although they look alike. */
const parting = /[\n&\\]/

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y

/**
 * Walks a text node's value along its source and gives the stretches in which both agree, so that
 * every visible character has a place. They part at escapes (`\*`), references (`&amp;`) and line
 * breaks, where the containers' prefixes (`> `, indentation) stand in the source alone.
 *
 * @param value the node's text
 * @param source the whole source
 * @param start where the node begins
 * @param emit called in order
 * @returns the offset behind the last character
 */
export function alignText(value: string, source: string, start: number, emit: Emit): number {
  // Nearly always both are the same.
  if (!parting.test(value) && source.startsWith(value, start)) {
    if (value !== '') emit(value, start, start + value.length)
    return start + value.length
  }
  let at = start
  let from = 0
  let stretch = start
  const flush = (to: number): void => {
    if (to > from) emit(value.slice(from, to), stretch, at)
    from = to
  }
  for (let index = 0; index < value.length; ) {
    const code = value.charCodeAt(index)
    if (code === 10) {
      flush(index)
      const line = at
      while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++
      if (source.charCodeAt(at) === 13) at++
      if (source.charCodeAt(at) === 10) at++
      emit('\n', line, at)
      while (
        isPrefix(source.charCodeAt(at)) &&
        source.charCodeAt(at) !== value.charCodeAt(index + 1)
      )
        at++
      index++
      from = index
      stretch = at
      continue
    }
    if (source.charCodeAt(at) === code && code !== 38 && code !== 92) {
      at++
      index++
      continue
    }
    const width = escapeAt(source, at, value, index)
    if (width.source > 1) {
      flush(index)
      emit(value.slice(index, index + width.value), at, at + width.source)
      at += width.source
      index += width.value
      from = index
      stretch = at
    } else {
      at++
      index++
    }
  }
  flush(value.length)
  return at
}

function isPrefix(code: number): boolean {
  return code === 32 || code === 9 || code === 62
}

/** The escape or reference at a place of the source, as lengths in the source and in the value. */
function escapeAt(
  source: string,
  at: number,
  value: string,
  index: number,
): { source: number; value: number } {
  if (source.charCodeAt(at) === 92 && source[at + 1] === value[index] && value[index] !== '\\') {
    return { source: 2, value: 1 }
  }
  if (source.startsWith('\\\\', at) && value[index] === '\\' && value[index + 1] !== '\\') {
    return { source: 2, value: 1 }
  }
  if (source.charCodeAt(at) === 38) {
    reference.lastIndex = at
    const match = reference.exec(source)
    const decoded = match && decode(match[0])
    if (match && decoded && value.startsWith(decoded, index)) {
      return { source: match[0].length, value: decoded.length }
    }
  }
  return { source: 1, value: 1 }
}

function decode(text: string): string | false {
  const body = text.slice(1, -1)
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body)
  const hex = body[1] === 'x' || body[1] === 'X'
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
