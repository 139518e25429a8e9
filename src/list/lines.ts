import type { Manner } from './manner.ts'
import { HEAD, linksOf } from './looks.ts'
import { IMAGE, Rich } from './rich.ts'
import { titleChoices } from './title.ts'
import { looksLikeVenue } from '../model/venue.ts'
import { attributeLine, countWords, namesScore } from './words.ts'

/**
 * Parts a paragraph that holds several entries, a line each or several lines each.
 *
 * @returns the entries' texts in order, or null where the paragraph is one
 */
export function partLines(rich: Rich, manner: Manner): Rich[] | null {
  const parts = rich.lines().filter((line) => line.text.trim() !== '')
  if (parts.length < 2) return null
  const looks = parts.map((line) => lineLooks(line, manner))
  const complete = looks.filter((look) => look.complete).length
  const opening = looks.filter((look) => look.opens).length
  const numbers = looks.filter((look) => look.numbered).length
  const starts =
    numbers >= 2 && looks[0]!.numbered ? 'numbered' : complete >= 2 ? 'complete' : opening >= 2 && looks[0]!.opens ? 'opens' : null
  if (!starts) return null
  const entries: Rich[] = []
  parts.forEach((line, index) => {
    if (index === 0 || looks[index]![starts]) {
      const entry = new Rich()
      entry.append(line, 'soft')
      entries.push(entry)
    } else entries.at(-1)!.append(line, line.opened)
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
