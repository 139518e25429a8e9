import { distance } from 'fastest-levenshtein'
import { Parser } from 'htmlparser2'
import { isAscii, remembered } from './memo.ts'
import { isCommonWord, isWrittenOut, tellingWords } from './title-words.ts'

/** Titles longer than this (in normal form) are cut before they are measured. */
const longest = 400

/** Accent commands with their letter: `\"{o}`, `\'e`, `\c{c}`. */
const accent = /\\(?:["'`^~=.]|[cvuHk](?=\{))\{?(\p{L})\}?/gu
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
const greekLetters = 'αβγδεζηθικλμνξοπρστυφχψω'

/**
 * Several rules ask for the normal form of every title, and with --watch again at every save: it is
 * the dearest thing that they do.
 */
const MOST_TITLES = 20_000

/**
 * A title as it is compared: NFKC, entities decoded, LaTeX commands, `$`, braces, Markdown and
 * accents gone, dashes and quotes unified, lower case, Greek letters by name, words parted by
 * single spaces. Digits stay. Empty where nothing is left.
 */
export const normalTitle = remembered(inNormalForm, 400, MOST_TITLES)

/** Signs that the first steps of the normal form are about. */
const needsSteps = /[<&[\\]/

function inNormalForm(text: string): string {
  if (isAscii(text) && !needsSteps.test(text)) {
    const bare = text.toLowerCase().replace(/['`{}$^_*~"]/g, '')
    return bare.replace(/[^a-z0-9+]+/g, ' ').trim()
  }
  const plain = decode(text)
    .normalize('NFKC')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(accent, '$1')
    .replace(/\\([A-Za-z]+)/g, (_, command: string) => {
      if (greek.includes(command.toLowerCase())) return ` ${command} `
      return /^(?:ell|times)$/.test(command) ? (command === 'ell' ? 'l' : 'x') : ' '
    })
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => {
      const name = greek[greekLetters.indexOf(letter === 'ς' ? 'σ' : letter)]
      return name ? ` ${name} ` : letter
    })
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/×/g, 'x')
    .replace(/&/g, ' and ')
    // Inside words apostrophes and LaTeX's marks part nothing: `don't`, `{BERT}`, `K$^2$`.
    .replace(/['’‘`´{}$^_*~"“”]/g, '')
  return plain.replace(/[^\p{L}\p{N}+]+/gu, ' ').trim()
}

/** Character references decoded and simple inline HTML dropped; a bare `<` stays text. */
function decode(text: string): string {
  const bare = text.replace(/<\/?(?:b|i|em|strong|sub|sup|br|span|code|tt|u|s)\s?\/?>/gi, '')
  if (!bare.includes('&')) return bare
  let decoded = ''
  const parser = new Parser({ ontext: (piece) => (decoded += piece) }, { decodeEntities: true })
  parser.end(bare.replaceAll('<', '&lt;'))
  return decoded
}

/** Normal form without spaces: `Pre-training` and `Pretraining` are one word. */
function compact(text: string): string {
  return normalTitle(text).replaceAll(' ', '')
}

/**
 * @returns how alike two titles are by their letters, 0 to 1 (1 minus edit distance over length);
 *   an upper bound of it, below 0.5, where the lengths alone keep them apart
 */
export function similarTitles(a: string, b: string): number {
  const [left, right] = [compact(a).slice(0, longest), compact(b).slice(0, longest)]
  const most = Math.max(left.length, right.length)
  if (most === 0) return 0
  const bound = Math.min(left.length, right.length) / most
  return bound < 0.5 ? bound : 1 - distance(left, right) / most
}

/** A title in two at its first colon (or spaced dash); `head` null where there is none. */
function parts(text: string): { head: string | null; rest: string } {
  const at = text.search(/[:：]|\s[–—-]\s/)
  if (at <= 0) return { head: null, rest: text }
  return { head: text.slice(0, at), rest: text.slice(at + 1) }
}

/** The title without a nickname before it (`X: `) or behind it (`… (X)`); null where none is. */
function withoutNickname(text: string): string | null {
  const behind = /[(（][^()（）\s]{2,24}[)）]\s*$/.exec(text.slice(-40))
  if (behind) return compact(text.slice(0, -behind[0].length))
  const { head, rest } = parts(text)
  if (head === null || head.length > 40) return null
  const short = normalTitle(head).split(' ').length <= 4
  return short && normalTitle(rest).split(' ').length >= 3 ? compact(rest) : null
}

/** @returns whether two titles are one, a nickname (`X: `, `… (X)`) coming or going. */
export function sameTitle(a: string, b: string): boolean {
  const [left, right] = [compact(a), compact(b)]
  if (left === '' || right === '') return false
  return left === right || withoutNickname(a) === right || withoutNickname(b) === left
}

/** What two titles share: as a part of the lighter's and the heavier's weight, in telling words. */
function shared(a: string, b: string): { part: number; whole: number; telling: number } {
  const [left, right] = [a, b].map((one) => tellingWords(normalTitle(one).slice(0, longest)))
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, one) => sum + (isCommonWord(one) ? 0.35 : 1), 0)
  const both = [...left!].filter((one) => right!.has(one))
  const [least, most] = [weigh(left!), weigh(right!)].sort((x, y) => x - y)
  const telling = both.filter((one) => !isCommonWord(one)).length
  if (!least || !most) return { part: 0, whole: 0, telling: 0 }
  return { part: weigh(both) / least, whole: weigh(both) / most, telling }
}

/**
 * A coined name that leads the part before the colon (`SageAttention2 Technical Report: …`), in
 * lower case. Without a colon none: `LoRA Learns Less` is about LoRA, not LoRA's paper.
 */
function coined(text: string): string | null {
  const lead = parts(text).head?.trim().split(/\s+/, 5) ?? []
  const first = lead[0] ?? ''
  const word = first.toLowerCase()
  if (lead.length > 3 || first.length < 3 || isWrittenOut(word) || isCommonWord(word)) return null
  const odd = /\p{L}/u.test(first) && /^.+[\p{Lu}\p{N}]/u.test(first)
  return odd || lead.length === 1 ? compact(first) : null
}

const numbers = (text: string) => (normalTitle(text).match(/\d+/g) ?? []).join(' ')

export type TitleRelation = 'same' | 'renamed' | 'different' | 'unsure'

/**
 * What two titles are to each other, as well as words alone can say.
 * - `same`: equal but for spelling, a typo, a nickname coming or going
 * - `renamed`: one is the other without subtitle, both have the same coined name, or most of the
 *   telling words are shared
 * - `different`: hardly a telling word is shared
 * - `unsure`: in between (numbers alone differing included: `Qwen2` and `Qwen3` are two papers)
 */
export function relation(a: string, b: string): TitleRelation {
  if (sameTitle(a, b)) return 'same'
  if (compact(a) === '' || compact(b) === '') return 'unsure'
  const sameNumbers = numbers(a) === numbers(b)
  const alike = similarTitles(a, b)
  if (alike >= 0.9) return sameNumbers ? 'same' : 'unsure'
  if (shortened(a, b) || shortened(b, a)) return 'renamed'
  const [left, right] = [coined(a), coined(b)]
  if (left !== null && left === right) return 'renamed'
  const { part, whole, telling } = shared(a, b)
  const kin = part >= 0.6 && telling >= 2
  if (kin || (part >= 0.85 && whole >= 0.6)) return sameNumbers ? 'renamed' : 'unsure'
  if (part >= 0.3 && (telling >= 1 || part >= 0.5)) return 'unsure'
  return 'different'
}

/** Whether `short` is `long` up to its subtitle, or its subtitle alone. */
function shortened(long: string, short: string): boolean {
  const { head, rest } = parts(long)
  const whole = compact(short)
  if (head === null || whole.length < 4) return false
  return whole === compact(head) || (whole === compact(rest) && whole.length > 12)
}

/** @returns whether two titles are rather one paper renamed than two papers. */
export function renamed(a: string, b: string): boolean {
  const verdict = relation(a, b)
  return verdict === 'renamed' || verdict === 'same'
}
