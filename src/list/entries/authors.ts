import type { Stretch } from './chunks.ts'
import { IMAGE, type Rich } from '../blocks/rich.ts'
import type { FoundVenue } from './venue-field.ts'
import { isLabel, namesScore } from './words.ts'

/** How much of an end is looked at to tidy it. */
const EDGE = 120

/** The names of people behind the title (or, where nothing is behind, before it). */
export function findAuthors(rich: Rich, title: Stretch, venue: FoundVenue | null): Stretch | null {
  let best: (Stretch & { score: number }) | null = null
  for (const region of regions(rich, title, venue)) {
    const text = rich.text.slice(region.from, region.to)
    const score =
      namesScore(
        text.replaceAll(IMAGE, ' ').replace(/^(?:[\s:：,.;|\]–-]|\([^()]{0,20}\))+|[\s"“]+$/gu, ''),
      ) - (region.from < title.from ? 0.15 : 0)
    // A single name counts where a venue follows it on a line of its own.
    const least =
      venue && region.to === venue.from && rich.text[region.from - 1] === '\n' ? 0.4 : 0.6
    if (score >= least && (!best || score > best.score)) best = { ...region, score }
  }
  return best && tidy(rich, best)
}

/** Lines and marked stretches outside the title, up to the venue or the first label. */
function regions(rich: Rich, title: Stretch, venue: FoundVenue | null): Stretch[] {
  const found: Stretch[] = []
  const limit = Math.min(rich.text.length, title.to + 3000)
  for (const span of rich.spans) {
    if (span.kind !== 'emphasis' || span.from < title.to || span.to > limit) continue
    if (!holdsVenue(rich, span, venue)) found.push(aroundVenue(span.from, span.to, venue))
  }
  found.push(aroundVenue(title.to, labelAt(rich, title.to, softEnd(rich, title.to, limit)), venue))
  let from = title.to
  const line = /\n/g
  line.lastIndex = from
  for (let count = 0; count < 12 && from < limit; count++) {
    const match = line.exec(rich.text)
    const end = Math.min(match ? match.index : rich.text.length, limit)
    found.push(aroundVenue(from, labelAt(rich, from, end), venue))
    if (!match) break
    from = end + 1
  }
  if (title.from > 3) {
    const start = rich.text.lastIndexOf('\n', title.from - 1) + 1
    found.push({ from: start, to: title.from })
  }
  return found
}

/** Where the lines that are merely wrapped end. */
function softEnd(rich: Rich, from: number, limit: number): number {
  let first = true
  for (const { at, kind } of rich.breaks) {
    if (at < from) continue
    if (at >= limit) break
    // The break behind the title itself does not end its authors.
    if (kind !== 'soft' && !(first && rich.text.slice(from, at).trim() === '')) return at
    first = false
  }
  return limit
}

function aroundVenue(from: number, to: number, venue: FoundVenue | null): Stretch {
  const start = venue ? Math.min(venue.from, venue.year?.from ?? venue.from) : to
  return venue && start > from && start < to ? { from, to: start } : { from, to }
}

/** Whether a marked stretch is a venue with its date: `*IJCAI, Aug 2024*`. */
function holdsVenue(rich: Rich, stretch: Stretch, venue: FoundVenue | null): boolean {
  if (!venue || venue.from < stretch.from || venue.to > stretch.to) return false
  const around = `${rich.text.slice(stretch.from, venue.from)} ${rich.text.slice(venue.to, stretch.to)}`
  return namesScore(around) < 0.4
}

/** Where the first link label, bracket or image of a line begins. */
function labelAt(rich: Rich, from: number, to: number): number {
  let end = to
  for (const span of rich.spans) {
    if (span.from < from || span.from >= end) continue
    const text = rich.text.slice(span.from, span.to)
    if (span.kind === 'image' || (span.kind === 'link' && isLabel(text))) end = span.from
  }
  const bracket = rich.text.slice(from, end).search(/[[【|]/)
  return bracket > 0 ? from + bracket : end
}

function tidy(rich: Rich, stretch: Stretch): Stretch {
  const text = rich.text.slice(stretch.from, stretch.to)
  const lead =
    /^(?:[\s,.;:：|*_\]\uFFFC–-]|\[\d+\]|\([^()]{0,20}\)|by\s|authors?\s*[:：]|作者\s*[:：])*/i.exec(
      text,
    )![0].length
  const tail = /(?:[\s,.;:|*_(["“\uFFFC–-]|(?<=[\s,(])(?:19|20)\d\d\)?(?=[\s,.]*$))*$/u.exec(
    text.slice(lead).slice(-EDGE),
  )![0].length
  return { from: stretch.from + lead, to: stretch.to - tail }
}
