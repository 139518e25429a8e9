import { looksLikeVenue } from '../../model/venue.ts'
import { countWords, namesScore } from './words.ts'

/** What the text behind a sign that may end a title says: more title, people, a name with a year. */

/** A second sentence up to the very end that is a title's by its capitals, and states nothing. */
export function goesOn(rest: string): boolean {
  const text = rest.trim().replace(/[.\s[(]+$/, '')
  if (text.length > 200 || /[.\n\d@]/.test(text) || countWords(text) < 4) return false
  if (namesScore(text) >= 0.4 || looksLikeVenue(text) >= 0.5) return false
  const long = text.match(/(?<=^|\s)\p{L}{5,}/gu) ?? []
  return (
    long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3
  )
}

/** `SIGMOD-Companion ’23`, `CHEOPS 22`, `aiDM2020` */
export const namedWithYear =
  /^\p{L}*\p{Lu}{2}[\p{L}@&/-]{0,20}(?:\s?[’'‘]?\d\d|\s?(?:19|20)\d\d)\s*$/u

/** A name and a year are all that follows: `…, Information and Control, 1977.` */
export function namedAndDated(rest: string): boolean {
  return /^\s*(?!an?\s|the\s)\p{Lu}[^,.;:\n]{2,50},\s*(?:19|20)\d\d[\s.[(]*$/iu.test(
    rest.slice(0, 80),
  )
}

/** Two people at least, or one and others, follow. */
export function peopleFollow(rest: string): boolean {
  const line = rest.slice(0, 200).split(/\.\s+(?=[^,]*$)|\n|[[(（\uFFFC]/)[0]!
  // `…, A Survey, IJRR`, `…? An Empirical Evaluation and Benchmarking` go on with the title.
  if (/^\s*(?:a|an|the)\s+\p{L}{3,}/iu.test(line)) return false
  const parts = line.split(/,|;|\band\b|&/).filter((part) => part.trim() !== '')
  return (parts.length >= 2 || /\bet\.? al\b/i.test(line)) && namesScore(line) >= 0.8
}
