import { normalTitle } from '../../model/title.ts'
import { isOther, type Reading } from './is-entry.ts'
import type { Carrier } from './title.ts'
import { countWords } from './words.ts'

/** Items of a list that must stand together, and the share of them that must be titles. */
const ENOUGH = 3
const SHARE = 0.8
const SHARE_OF_MARKED = 0.6

/** Words of a title on average; topics and hints are shorter. */
const WORDS = 5

/**
 * The entries of a list of bare titles (`- Dynamic SLAM: The Need for Speed`), for a text whose
 * heading promises papers and in which nothing links or states one. A list that repeats headings is
 * a table of contents.
 */
export function bareTitles(readings: Reading[]): Reading[] {
  const headings = new Set<string>()
  let promised = false
  for (const { unit } of readings) {
    for (let at = unit.item.section; at; at = at.parent) {
      const text = at.title.text
      promised ||= /papers?\b|\bpublications\b|论文/i.test(text)
      headings.add(normalTitle(text))
    }
  }
  if (!promised) return []
  const groups = new Map<string, Reading[]>()
  for (const reading of readings) {
    const { shape, group } = reading.unit.item
    if (shape !== 'bullet' && shape !== 'numbered') continue
    // Marks set titles off in all of the text; without them only neighbours tell.
    const { carrier } = reading.choice
    const key = carrier === 'plain' ? `plain ${group}` : carrier
    const rows = groups.get(key)
    if (rows) rows.push(reading)
    else groups.set(key, [reading])
  }
  return [...groups.values()].flatMap((rows) => {
    const titles = rows.filter(isBareTitle)
    const share = rows[0]?.choice.carrier === 'plain' ? SHARE : SHARE_OF_MARKED
    if (titles.length < ENOUGH || titles.length < rows.length * share) return []
    const words = titles.reduce((sum, row) => sum + countWords(textOf(row)), 0)
    const repeated = rows.filter((row) => headings.has(normalTitle(textOf(row)))).length
    return words < titles.length * WORDS || repeated * 3 >= rows.length ? [] : titles
  })
}

/** Nothing, or marks around the whole line. */
const carriers: ReadonlySet<Carrier> = new Set<Carrier>(['plain', 'strong', 'quote'])

function textOf({ unit, choice }: Reading): string {
  return unit.rich.text.slice(choice.from, choice.to)
}

/** A line with no link that is written as titles are: most of its long words with a capital. */
function isBareTitle(reading: Reading): boolean {
  const { unit, choice } = reading
  // What is nested below are notes.
  const { rich } = unit.item
  if (rich.links.length > 0 || isOther(unit) || choice.to > rich.text.length) return false
  const text = rich.text.trim()
  const title = textOf(reading)
  if (text.length > 300 || text.length - title.length > 12 || !carriers.has(choice.carrier))
    return false
  const long = title.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? []
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return countWords(title) >= 3 && long.length >= 2 && capitals * 3 >= long.length * 2
}
