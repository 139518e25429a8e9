import { looksLikeVenue } from '../../model/venue.ts'
import { IMAGE, type Rich, type Span } from '../blocks/rich.ts'
import { countWords, isLabel } from './words.ts'

const noise =
  /(?:[\s|·•：,.<>*~]|:(?![a-z0-9_+-]+:)|[-–—](?=[\s[<"“(])|\uFFFC|(?![\d#*])\p{Emoji}|\uFE0F|\u200D|↘|→|✔|☑|☐)+/uy
const shortcode = /:[a-z0-9_+-]+:/y
const numbering = /(?:#?\d{1,4}[.)、]|No\.\s?\d+[.:]?)(?=\s|\p{L}|[*["“])/uy
const stamp =
  /(?:(?:19|20)\d{6}|(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?|(?:19|20)\d\d)(?=\s*[-–:：|]?\s*)/y
const abbreviated =
  /[A-Z][A-Za-z]{1,9}[’'`-](?:19|20)?\d\d(?:[-\s](?:oral|spotlight|poster|workshop))?(?=\s)/iy
/** `ICRA 1992, `, `RSS 2022 Best Paper Award Finalist, `: what a year makes sure up to a comma. */
const venueThenComma =
  /[A-Za-z][^,\n\uFFFC]{1,40}?\s(?:19|20)\d\d(?:\.\d\d?)?(?:[\s(][^,\n\uFFFC]{1,40})?,\s+/y
/** `2012-ICML - `, `2014 - `, `2019 | `: a year, with a venue or kind tied to it, set off from what follows. */
const yearSetOff = /(?:19|20)\d\d(?:[-–_ ][A-Za-z][\w&.-]{1,20}){0,2}\s+[-–—|]\s+(?=\S)/y
/** `(SCNN)Spatial As Deep`: a name in brackets with the title on its heels. */
const nickname = /^[A-Z\d+-]*[A-Z]{2,}[A-Z\d+-]*$/
const openers: Record<string, string> = { '[': ']', '(': ')', '（': '）', '【': '】' }

/**
 * Skips what stands before a title: numbers, dates, badges, emoji, tags and venues in brackets,
 * labelled links.
 *
 * @returns where the text proper begins; `from` unchanged where nothing would be left
 */
export function skipLead(rich: Rich, from: number, to: number): number {
  const links = rich.within('link', from, to)
  const codes = rich.within('code', from, to)
  let at = from
  for (let step = 0; step < 40 && at < to; step++) {
    const next =
      past(noise, rich.text, at) ??
      past(shortcode, rich.text, at) ??
      pastLink(rich, links, at) ??
      pastGroup(rich, links, at, to) ??
      past(numbering, rich.text, at) ??
      pastCode(rich, codes, at, to) ??
      pastDate(rich, at, to) ??
      past(yearSetOff, rich.text, at) ??
      pastVenue(rich, at, to)
    if (next === null || next <= at) break
    if (next >= to || countWords(rich.text.slice(next, to), 1) < 1) break
    at = next
  }
  return at
}

function past(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : null
}

/** A link that is no title: a label, a badge, a venue. */
function pastLink(rich: Rich, links: Span[], at: number): number | null {
  const span = links.find((link) => link.from === at && link.to > at)
  if (!span) return null
  const label = rich.text.slice(span.from, span.to)
  const plain = label.replaceAll(IMAGE, '').replace(/^[\s[(]+|[\s\])]+$/g, '')
  if (plain === '' || isLabel(plain)) return span.to
  return countWords(plain) <= 6 && looksLikeVenue(plain) >= 0.6 ? span.to : null
}

/** A tag, date or venue in brackets: short, and parted from what follows. */
function pastGroup(rich: Rich, links: Span[], at: number, to: number): number | null {
  const { text } = rich
  const open = text[at]!
  const close = openers[open]
  if (!close) return null
  const end = text.indexOf(close, at + 1)
  if (end < 0 || end >= to || end - at > 70) return null
  const inside = text.slice(at + 1, end)
  // `[[A Long Title](url)]`: the brackets hold the title itself.
  const inner = links.find((link) => link.from >= at && link.to <= end)
  if (inner && countWords(rich.text.slice(inner.from, inner.to)) >= 4) {
    return looksLikeVenue(inside) >= 0.6 ? end + 1 : at + 1
  }
  if (countWords(inside) > 6 || holdsTitle(rich, links, inside, end + 1, to)) return null
  const follows = text[end + 1] ?? ''
  if (open === '(' && looksLikeVenue(inside) >= 0.8 && /\d{2}/.test(inside)) return end + 1
  const short = (open === '(' || open === '[') && nickname.test(inside)
  if (short && /^\p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 3))) return end + 1
  const parted = open === '【' || open === '（' || /[\s\uFFFC[（(【:"“*<-]/.test(follows) || inner
  return parted || marksEnd(rich, end + 1) ? end + 1 : null
}

/**
 * `[Adversarial Autoencoders] [[Paper]](…)(the first of them)`: nothing but labelled links and
 * remarks in brackets follows, so that the brackets hold the title.
 */
function holdsTitle(rich: Rich, links: Span[], inside: string, at: number, to: number): boolean {
  if (countWords(inside) < 2 || looksLikeVenue(inside) >= 0.5 || /\d{4}/.test(inside)) return false
  const line = rich.text.indexOf('\n', at)
  const end = Math.min(to, line < 0 ? to : line, at + 400)
  let labels = 0
  let rest = ''
  let from = at
  for (const link of links) {
    if (link.from < from || link.from >= end) continue
    if (!isLabel(rich.text.slice(link.from, link.to))) return false
    rest += rich.text.slice(from, link.from)
    from = link.to
    labels++
  }
  rest += rich.text.slice(from, Math.max(from, end))
  return labels > 0 && countWords(rest.replace(/[(（][^()（）]*[)）]/g, '')) === 0
}

function marksEnd(rich: Rich, at: number): boolean {
  return rich.spans.some(
    (span) =>
      (span.kind === 'strong' || span.kind === 'link') && (span.to === at || span.from === at),
  )
}

function pastCode(rich: Rich, codes: Span[], at: number, to: number): number | null {
  const span = codes.find((code) => code.from === at)
  if (!span) return null
  // Code is a tag where more code, a link or a mark follows; else it is a title's first word.
  const rest = /^\s*/.exec(rich.text.slice(span.to, to))![0].length + span.to
  return rich.spans.some((next) => next.from === rest && next.to > rest) ? span.to : null
}

function pastDate(rich: Rich, at: number, to: number): number | null {
  const end = past(stamp, rich.text, at)
  if (end === null || end >= to) return null
  const rest = /^[\s:：|–-]*/.exec(rich.text.slice(end, to))![0].length + end
  const marked = rich.spans.some((span) => span.from === rest && span.to > rest)
  return marked || end - at > 4 || /["“[]/.test(rich.text[rest] ?? '') ? rest : null
}

/** Four words are not longer. */
const LONGEST_VENUE = 120

/** `arXiv [Title](…)`, `PAMI-19 [Title](…)`, `ICLR'24-spotlight Understanding …`. */
function pastVenue(rich: Rich, at: number, to: number): number | null {
  const short = past(abbreviated, rich.text, at)
  if (short !== null && looksLikeVenue(rich.text.slice(at, short)) >= 0.6) return short
  const listed = past(venueThenComma, rich.text, at)
  if (listed !== null && listed < to) {
    if (looksLikeVenue(rich.text.slice(at, listed).replace(/,\s*$/, '')) >= 0.75) return listed
  }
  const marks = rich.spans.filter(
    (span) => span.from > at && span.kind !== 'image' && span.kind !== 'code',
  )
  const next = marks.reduce((least, span) => Math.min(least, span.from), to)
  if (next >= to || next - at > LONGEST_VENUE) return null
  const text = rich.text.slice(at, next).replace(/[[("“:：\s-]+$/, '')
  return text !== '' && countWords(text, 5) <= 4 && looksLikeVenue(text) >= 0.6
    ? at + text.length
    : null
}
