/** What a value is, for a message: short, on one line. */
export function inspect(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = typeof value === 'string' ? value : String(value)
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  return typeof value === 'string' ? JSON.stringify(short) : short
}

/**
 * Characters that could end a line, drive a terminal or turn the reading direction are written
 * as `\u{…}`: messages quote what strangers wrote.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\p{Cs}/gu, (character) => {
    return `\\u{${character.codePointAt(0)!.toString(16)}}`
  })
}
