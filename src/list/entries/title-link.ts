import type { Rich, Span } from '../blocks/rich.ts'
import { countWords, namesScore } from './words.ts'

/** How links stand to titles: what goes on behind one, ends behind it, or merely cites. */

const citation = /^\p{Lu}[\p{L}\s,.&'’-]{1,60}\(?(?:19|20)\d\d\)?$/u

/** Whether a label says who and when behind a title: `Recursive Programming. [Dijkstra (1960)](…)`. */
export function isCitation(label: string, before: string): boolean {
  return citation.test(label) && countWords(before) >= 2 && /[.,?!]$/.test(before.trimEnd())
}

/** Whether the text goes straight on behind a link: `[Prepacking](…): A Simple Method`. */
export function continues(rich: Rich, span: Span, to: number): boolean {
  const after = rich.text.slice(span.to, Math.min(to, span.to + 40))
  if (/^\s?[:：]/.test(after) && namesScore(after.slice(1).split(/\n|,\s*\d/)[0]!) >= 0.6)
    return false
  return /^(?:\s?[:：]\s?|\s|-)[\p{Lu}\p{Ll}]/u.test(after) && !/^\s?(?:by|in|from)\s/i.test(after)
}

/** Whether a sentence, a year or what is said of the paper follows: `[Spanner](…) (2012): …`. */
export function endsBehind(rich: Rich, span: Span, to: number): boolean {
  return /^(?:\s*(?:[(（](?:19|20)\d\d[)）]|。)|\.\s)/.test(
    rich.text.slice(span.to, Math.min(to, span.to + 12)),
  )
}
