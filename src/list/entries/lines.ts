import type { Range } from '../../model/range.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import { HEAD } from './looks.ts'
import type { Manner } from './manner.ts'
import { IMAGE, type Line, type Rich } from '../blocks/rich.ts'
import { type TitleChoice, titleChoices } from './title.ts'
import { attributeLine, countWords, namesScore } from './words.ts'

/** A part of a paragraph that is an entry. */
export interface Parted {
  line: Line
  /** Its titles, where it is one line, so that they are read already. */
  choices: TitleChoice[] | null
}

/**
 * Parts a paragraph that holds several entries, a line each or several lines each.
 *
 * @param own where the paragraph stands in the source
 * @returns the entries' texts and places in order, or null where the paragraph is one
 */
export function partLines(rich: Rich, own: Range, manner: Manner): Parted[] | null {
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
  const entries: Parted[] = []
  parts.forEach((line, index) => {
    const look = looks[index]!
    if (index === 0 || look[starts]) {
      entries.push({ line, choices: look.choices })
    } else {
      const entry = entries.at(-1)!
      entry.line.append(line, line.opened)
      entry.line.range.end = line.range.end
      entry.choices = null
    }
  })
  return entries
}

interface LineLooks {
  choices: TitleChoice[]
  /** A marked title fills it. */
  opens: boolean
  /** It is an entry already. */
  complete: boolean
  /** It begins with its number: `[3] …`. */
  numbered: boolean
}

function lineLooks(rich: Rich, manner: Manner): LineLooks {
  const numbered = /^\s*(?:\[\d{1,4}\]|\d{1,4}[.)])\s*\S/.test(rich.text)
  const choices = titleChoices(rich, 0, Math.min(rich.text.length, HEAD), manner)
  const no = { choices, opens: false, complete: false, numbered }
  const [best] = choices
  if (!best || best.merit < 0.6 || attributeLine.test(rich.text.slice(0, best.from))) return no
  const text = rich.text.slice(best.from, best.to)
  if (looksLikeVenue(text) >= 0.9) return no
  const links = rich.links
  const marked = best.carrier === 'strong' || best.carrier === 'link' || best.carrier === 'quote'
  const people = namesScore(rich.text.replaceAll(IMAGE, '')) >= 0.7
  const opens = marked && countWords(text) >= 3 && best.merit >= 0.8 && !people
  const paper = links.some((link) => link.role === 'paper')
  const complete = paper && !people && (opens || countWords(text) >= 4)
  return { choices, opens, complete, numbered }
}
