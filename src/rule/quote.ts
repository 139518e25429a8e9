import { oneLine } from './words.ts'

/** @returns a stretch of source in quotation marks; line ends and tabs visible, spaces kept. */
export function quoteSource(text: string): string {
  const seen = text.replace(/\r?\n|\r/g, '⏎').replace(/\t/g, '⇥')
  return seen.trim() === '' ? `"${seen.slice(0, 50)}"` : `"${spaced(seen)}"`
}

/** On one line and short, but with the spaces at its ends, which may be what is wrong. */
function spaced(text: string): string {
  const lead = /^ */.exec(text)![0].slice(0, 4)
  const tail = /(?<! ) *$/.exec(text)?.[0].slice(0, 4) ?? ''
  return `${lead}${oneLine(text)}${tail}`
}
