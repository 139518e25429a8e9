import { looksLikeVenue } from '../../model/venue.ts'
import { skipLead } from './lead.ts'
import type { Manner } from './manner.ts'
import { peopleBefore, referenceLead } from './people-before.ts'
import { IMAGE, type Rich, type Span } from '../blocks/rich.ts'
import { plainEnd } from './stop.ts'
import { continues, endsBehind, isCitation } from './title-link.ts'
import { isMixed, quotes, trimTitle } from './title-trim.ts'
import { countWords, isLabel, namesScore, titleLike } from './words.ts'

/** What carries a title: its quotation marks, its link, its bold, its italics, or nothing. */
export type Carrier = 'quote' | 'link' | 'strong' | 'emphasis' | 'plain'

export interface TitleChoice {
  from: number
  to: number
  carrier: Carrier
  /** The link whose label the title is (or begins with). */
  link: Span | null
  /** How good a title it is by its own looks, 0 to 1. */
  merit: number
}

/** Marks of a kind that are tried in a head. */
const MOST_MARKS = 24

/**
 * The places in an entry's head where its title may stand, the likeliest first by looks alone.
 *
 * @param rich the entry's text
 * @param from where its head begins
 * @param to where its head ends
 */
export function titleChoices(rich: Rich, from: number, to: number, manner: Manner): TitleChoice[] {
  const start = skipLead(rich, from, to)
  const quote = quoted(rich, start, to)
  const choices = [
    quote,
    linked(rich, start, to, manner),
    marked(rich, 'strong', start, to),
    marked(rich, 'emphasis', start, to),
    // What goes on around a sure quotation is no title of its own.
    quote && quote.merit >= 0.8 && quote.from > start + 1 ? null : plain(rich, start, to, manner),
  ]
  const found = choices.filter((choice) => choice !== null)
  // A name with its year looks like a venue; it is one where more than links is there.
  const name = found.length === 0 ? boldName(rich, from, to) : null
  return (name ? [name] : found)
    .map((choice) => trimTitle(rich, choice))
    .filter((choice) => choice.to > choice.from)
    .sort((a, b) => b.merit - a.merit)
}

/** What may stand between the lead and a title that is marked: a nickname, the authors, nothing. */
function before(rich: Rich, from: number, to: number): number {
  if (to <= from) return 1
  const text = rich.text.slice(from, to).replaceAll(IMAGE, '').trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return 1
  if (/[:：]\s*[*_]*$/.test(text) && countWords(text) <= 6) return 0.95
  if (namesScore(text) >= 0.5) return 0.95
  const words = countWords(text)
  if (words <= 3) return 0.85
  return /[.,;:：]$/.test(text) && words <= 60 ? 0.7 : words <= 6 ? 0.5 : 0.15
}

function quoted(rich: Rich, start: number, to: number): TitleChoice | null {
  const { text } = rich
  for (const [open, close] of quotes) {
    const at = text.indexOf(open, start)
    if (at < 0 || at >= to) continue
    const inner = at + open.length
    let end = text.indexOf(close, inner)
    // A quotation within the title: `"“Zo Grof !”: A Corpus"` and `"A "B" C"` end at the last mark.
    const outer = text.slice(inner, to)
    const closing = outer.search(
      new RegExp(`${close}(?=[\\s.]*(?:[,;(\\[|]|\\n|$|[A-Z]{2,}|\\*))`, 'u'),
    )
    if (closing >= 0 && inner + closing > end) end = inner + closing
    if (end < 0 || end > to || !titleLike(text.slice(inner, end), 2)) continue
    if (isMixed(open, close) && /["“]/.test(text.slice(inner, end))) continue
    const after = text.slice(end + close.length, Math.min(to, end + close.length + 3))
    const goesOn = at <= start + 1 && /^(?:[:：]|\s\p{Ll}|\s?[-–—]\s?\p{L}|\p{L})/u.test(after)
    const lead = before(rich, start, at)
    // A comma before and one behind set a quotation off, whatever the people before it are called.
    const apart = /,\s*$/.test(text.slice(start, at)) && /^[,.]/.test(after)
    const alone = apart ? Math.max(lead, 0.9) : lead
    if (goesOn || alone < 0.5) continue
    const link = rich.within('link', inner, end)[0] ?? null
    return { from: inner, to: end, carrier: 'quote', link, merit: 0.95 * alone }
  }
  return null
}

function linked(rich: Rich, start: number, to: number, manner: Manner): TitleChoice | null {
  let best: TitleChoice | null = null
  for (const span of rich.within('link', start, to).slice(0, MOST_MARKS)) {
    const begin = Math.max(span.from, start)
    const label = rich.text.slice(begin, span.to)
    const words = countWords(label)
    if (words === 0 || isLabel(label) || /^\s*(?:https?:|www\.)/i.test(label)) continue
    if (span.link?.url.startsWith('#')) continue
    // `Recursive Programming. [Dijkstra (1960)](…)`: who and when, cited behind a title.
    if (isCitation(label, rich.text.slice(start, span.from))) continue
    const opening = rich.text.slice(Math.max(start, span.from - 1), span.from)
    const bracketed = opening === '[' && rich.text[span.to] === ']'
    const alone = before(rich, start, span.from)
    const venue = looksLikeVenue(label)
    if (venue >= 0.6 && (words <= 8 || venue >= 0.9)) continue
    const goesOn = continues(rich, span, to)
    if (goesOn && words < 3 && alone === 1) {
      const end = plainEnd(rich, span.to, to, manner)
      if (countWords(rich.text.slice(span.from, end)) >= 3) {
        return { from: span.from, to: end, carrier: 'link', link: span, merit: 0.85 }
      }
    }
    if (words < 2 && alone < 1) continue
    if (namesScore(label) >= 0.9 && words <= 4 && words > 1 && inEmphasis(rich, span)) continue
    const sure = alone === 1 && span.link?.role === 'paper' && endsBehind(rich, span, to)
    const size = words >= 4 ? 0.93 : words === 3 || sure ? 0.85 : words === 2 ? 0.7 : 0.4
    // `[[A Title]](…), of whom`: brackets around a title alone are no label's.
    const whole = alone === 1 && words >= 3 && span.link?.role === 'paper'
    const merit = size * alone * (bracketed && !whole ? 0.4 : 1)
    if (!best || merit > best.merit) {
      best = { from: begin, to: span.to, carrier: 'link', link: span, merit }
    }
    if (merit > 0.8) break
  }
  return best
}

function inEmphasis(rich: Rich, span: Span): boolean {
  return rich.spans.some((s) => s.kind === 'emphasis' && s.from <= span.from && s.to >= span.to)
}

function marked(
  rich: Rich,
  kind: 'strong' | 'emphasis',
  start: number,
  to: number,
): TitleChoice | null {
  for (const span of rich.within(kind, start, to).slice(0, MOST_MARKS)) {
    const begin = Math.max(span.from, start)
    const text = rich.text.slice(begin, span.to)
    const words = countWords(text)
    if (words === 0 || isLabel(text)) continue
    if (looksLikeVenue(text) >= 0.6 && words <= 6) continue
    const alone = before(rich, start, span.from)
    const after = rich.text.slice(span.to, Math.min(to, span.to + 3))
    // `**MaxViT**: Multi-Axis …` and `**Foo:** bar` go on in plain text.
    if (
      words <= 3 &&
      alone === 1 &&
      !/[.?!]$/.test(text) &&
      /^(?:\s?[:：]\s?\p{L}|\s\p{Lu})/u.test(after)
    )
      return null
    if (words <= 3 && /[:：]\s*$/.test(text)) return null
    if (kind === 'emphasis' && (namesScore(text) >= 0.5 || alone < 1)) continue
    const size = words >= 3 ? 0.9 : words === 2 ? 0.7 : 0.35
    const link = rich.within('link', span.from, span.to)[0] ?? null
    const carrier = kind
    const merit = size * alone * (kind === 'emphasis' ? 0.7 : 1)
    // A line of linked or listed people in bold is no title.
    if (link && inEmphasis(rich, link) && namesScore(text) > 0.5) continue
    return { from: begin, to: span.to, carrier, link, merit }
  }
  return null
}

/** `**PointCNN (2018)**` */
function boldName(rich: Rich, from: number, to: number): TitleChoice | null {
  const span = rich.within('strong', from, to)[0]
  if (!span || !/^\p{L}[\p{L}\d+-]* \((?:19|20)\d\d\)$/u.test(rich.text.slice(span.from, span.to)))
    return null
  return { from: span.from, to: span.to, carrier: 'strong', link: null, merit: 0.6 }
}

/** Whether the next sign to one side is a bar. */
function isBar(text: string, at: number, step: 1 | -1): boolean {
  while (text[at] === ' ') at += step
  return text[at] === '|'
}

function plain(rich: Rich, start: number, to: number, manner: Manner): TitleChoice | null {
  const head = rich.text.slice(start, Math.min(to, start + 800))
  const begin = start + (referenceLead(head) || peopleBefore(head, manner.peopleFirst ? 1 : 2))
  const end = plainEnd(rich, begin, to, manner)
  const text = rich.text.slice(begin, end)
  const words = countWords(text)
  if (words < 2 || isLabel(text) || /^\s*(?:https?:|www\.)/i.test(text)) return null
  // `[Adversarial Autoencoders] [[Paper]](…)`: brackets set a title off as quotation marks do.
  const link = rich.within('link', begin, end)[0] ?? null
  if (begin === start && !link && /^\[[^[\]]*\]$/.test(text.trim())) {
    return { from: begin, to: end, carrier: 'quote', link: null, merit: words >= 3 ? 0.9 : 0.8 }
  }
  // `2015 | Efficient and Robust Learning | …`: a cell of its own is read for people only if short.
  const cell = words >= 4 && isBar(rich.text, start - 1, -1) && isBar(rich.text, end, 1)
  if (!cell && namesScore(text) >= 0.7) return null
  const size = words >= 4 ? 0.65 : words === 3 ? 0.5 : 0.3
  return { from: begin, to: end, carrier: 'plain', link, merit: words > 45 ? 0.15 : size }
}
