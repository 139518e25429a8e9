import type { Range } from '../../model/range.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import { HEAD, linksOf } from './looks.ts'
import type { Manner } from './manner.ts'
import { IMAGE, Line, type Rich } from '../blocks/rich.ts'
import { titleChoices } from './title.ts'
import { attributeLine, countWords, namesScore } from './words.ts'

/**
 * Parts a paragraph that holds several entries, a line each or several lines each.
 *
 * @param own where the paragraph stands in the source
 * @returns the entries' texts and places in order, or null where the paragraph is one
 */
export function partLines(rich: Rich, own: Range, manner: Manner): Line[] | null {
  if (rich.breaks.length === 0) return null
  const parts = rich.lines(own).filter((line) => line.text.trim() !== '')
  if (parts.length < 2) return null
  const looks = parts.map((line) => lineLooks(line, manner))
  const complete = looks.filter((look) => look.complete).length
  const opening = looks.filter((look) => look.opens).length
  const numbers = looks.filter((look) => look.numbered).length
  const starts =
    numbers >= 2 && looks[0]!.numbered
      ? 'numbered'
      : complete >= 2
        ? 'complete'
        : opening >= 2 && looks[0]!.opens
          ? 'opens'
          : null
  if (!starts) return null
  const entries: Line[] = []
  parts.forEach((line, index) => {
    if (index === 0 || looks[index]![starts]) {
      const entry = new Line(line.opened, { ...line.range })
      entry.append(line, 'soft')
      entries.push(entry)
    } else {
      const entry = entries.at(-1)!
      entry.append(line, line.opened)
      entry.range.end = line.range.end
    }
  })
  return entries
}

interface LineLooks {
  /** A marked title fills it. */
  opens: boolean
  /** It is an entry already. */
  complete: boolean
  /** It begins with its number: `[3] …`. */
  numbered: boolean
}

function lineLooks(rich: Rich, manner: Manner): LineLooks {
  const numbered = /^\s*(?:\[\d{1,4}\]|\d{1,4}[.)])\s*\S/.test(rich.text)
  const no = { opens: false, complete: false, numbered }
  const best = titleChoices(rich, 0, Math.min(rich.text.length, HEAD), manner)[0]
  if (!best || best.merit < 0.6 || attributeLine.test(rich.text.slice(0, best.from))) return no
  const text = rich.text.slice(best.from, best.to)
  if (looksLikeVenue(text) >= 0.9) return no
  const links = linksOf(rich)
  const marked = best.carrier === 'strong' || best.carrier === 'link' || best.carrier === 'quote'
  const people = namesScore(rich.text.replaceAll(IMAGE, '')) >= 0.7
  const opens = marked && countWords(text) >= 3 && best.merit >= 0.8 && !people
  const paper = links.some((link) => link.role === 'paper')
  return { opens, complete: paper && !people && (opens || countWords(text) >= 4), numbered }
}
