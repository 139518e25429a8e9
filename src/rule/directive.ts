import { closest, distance } from 'fastest-levenshtein'
import type { Comment } from '../model/list.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'

const verbs = ['disable-next-entry', 'disable-file', 'disable', 'enable'] as const
export type Verb = (typeof verbs)[number]

/** A comment that turns rules off or on. */
export interface Directive {
  verb: Verb
  range: Range
  /** The rules it names, each once, with the place of the name; empty: all rules. */
  rules: Map<string, Range>
}

/** A comment that is meant as one and is none. */
export interface Misspelling {
  range: Range
  written: string
  /** What it should begin with. */
  meant: string
}

/** Names other linters use for the same. */
const synonyms: Record<string, Verb> = {
  'disable-next-line': 'disable-next-entry',
  'disable-next': 'disable-next-entry',
  'disable-line': 'disable-next-entry',
  'disable-entry': 'disable-next-entry',
  ignore: 'disable-next-entry',
  'ignore-next': 'disable-next-entry',
  'ignore-start': 'disable',
  'ignore-end': 'enable',
  'ignore-file': 'disable-file',
  off: 'disable',
  on: 'enable',
}

/**
 * Reads `paperlint-disable rule… -- reason`; rules may be separated by spaces or commas. Linear.
 *
 * @returns null for comments that have nothing to do with us, prose that begins with our name too
 */
export function readDirective(comment: Comment, source: Source): Directive | Misspelling | null {
  const [written] =
    /^paperlint(?:[-:]\S*|\s+(?:disable|enable|ignore)\S*)/i.exec(comment.text) ?? []
  if (!written) return null
  const word = written.slice('paperlint'.length).replace(/^[-:\s]+/, '')
  const verb = verbs.find((one) => `paperlint-${one}` === written)
  if (!verb) return { range: comment.range, written, meant: `paperlint-${nearestVerb(word)}` }
  return { verb, range: comment.range, rules: namedRules(comment, source, written) }
}

function namedRules(comment: Comment, source: Source, head: string): Map<string, Range> {
  const raw = source.slice(comment.range)
  const rules = new Map<string, Range>()
  let at = raw.indexOf(head) + head.length
  for (const [name] of comment.text.slice(head.length).matchAll(/[^\s,]+/g)) {
    if (name.startsWith('--')) break
    const found = raw.indexOf(name, at)
    const start = comment.range.start + found
    if (found >= 0) at = found + name.length
    if (rules.has(name)) continue
    rules.set(name, found < 0 ? comment.range : { start, end: start + name.length })
  }
  return rules
}

function nearestVerb(word: string): Verb {
  const lower = word.toLowerCase()
  return synonyms[lower] ?? (nearest(lower, verbs) as Verb | null) ?? 'disable'
}

/** @returns the word of `known` that was probably meant, or null */
export function nearest(word: string, known: readonly string[]): string | null {
  // The distance is quadratic, and a word of a comment may be a megabyte long.
  if (known.length === 0 || word.length > 64) return null
  const near = closest(word, known)
  return distance(word, near) <= Math.max(2, near.length / 3) ? near : null
}
