import type { Link } from '../../model/list.ts'
import { remembered } from '../../model/memo.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import { roleOf } from '../../model/work.ts'
import type { FoundFields } from './fields.ts'
import type { TitleChoice } from './title.ts'
import type { Unit } from './units.ts'
import { countWords, isLabel } from './words.ts'

/** A unit with what the reader takes for its title and fields. */
export interface Reading {
  unit: Unit
  choice: TitleChoice
  fields: FoundFields
  /** It is written in a configured format, and so an entry whatever it looks like. */
  formatted: boolean
}

/** How many of the units that stand together are papers by what they link or state, 0 to 1. */
export type Shares = (unit: Unit) => number

/** Units that must stand together before their share says anything. */
const ENOUGH = 3

/** Reckons the shares per list, table or run of paragraphs, and per shape where those are small. */
export function shareOfPapers(units: Unit[], readings: Reading[]): Shares {
  const counts = new Map<string, Count>()
  const countAt = (key: string): Count => {
    const known = counts.get(key)
    if (known) return known
    const made = { all: 0, papers: 0 }
    counts.set(key, made)
    return made
  }
  const countsOf = ({ item }: Unit): Count[] => {
    const section = item.section?.index ?? -1
    return [`${item.group} ${section}`, `${item.shape} ${section}`, item.shape].map(countAt)
  }
  const papers = new Set<Unit>()
  for (const { unit, choice, fields, formatted } of readings) {
    const linked = choice.merit >= 0.5 && unit.rich.links.some(isSurePaper)
    if (formatted || linked || statesPaper(unit, choice, fields)) papers.add(unit)
  }
  const own = new Map<Unit, Count[]>()
  for (const unit of units) {
    const found = countsOf(unit)
    own.set(unit, found)
    for (const count of found) {
      count.all++
      if (papers.has(unit)) count.papers++
    }
  }
  return (unit) => {
    const count = own.get(unit)!.find(({ all }) => all >= ENOUGH)
    return count ? count.papers / count.all : 0
  }
}

interface Count {
  all: number
  papers: number
}

/** Whether a unit states what only papers have: a venue with its year, or authors by a marked title. */
function statesPaper(unit: Unit, choice: TitleChoice, fields: FoundFields): boolean {
  const words = countWords(unit.rich.text.slice(choice.from, choice.to))
  const marked = choice.carrier !== 'plain' && choice.merit >= 0.6
  if (fields.authors && marked && (words >= 3 || fields.dates.length > 0)) return true
  return words >= 2 && fields.venue !== null && fields.venue.score >= 0.6 && !!fields.venue.year
}

/** Whether a link leads to a paper by its target, not merely by a label that could be anything's. */
function isSurePaper(link: Link): boolean {
  if (link.role !== 'paper') return false
  return (link.work !== null && link.work.kind !== 'url') || roleOf(link.url, '') === 'paper'
}

const otherSection =
  /\b(?:contribut|licen[cs]e|acknowledg|contact|citation|code of conduct|news|updates?|change\s?log|to-?do|table of contents|contents|star history|contributors?|blogs?|tools?|toolkits?|librar(?:y|ies)|software|frameworks?|courses?|tutorials?|videos?|talks?|lectures?|slides|podcasts?|communit|websites?|repositor(?:y|ies)|related\s+(?:awesome|lists?|repos?)|other\s+(?:awesome|lists?|resources)|demos?|products?|people|groups?|jobs?|code ?bases?|implementations?|datasets?|posts?|events|workshops?|seminars?|resources)\b|目录|工具|教程|博客|贡献|新闻|更新/i

/** A section of code; one of papers with code is none. */
const codeAlone = /^[^\p{L}]*(?:source\s+)?codes?[^\p{L}]*$/iu

/** Sections about the list itself. */
const aboutList =
  /^[^\p{L}]*(?:(?:latest|recent|our|the|project|what['’]s)\s+)*(?:news|new|updates?|change\s?log|licen[cs]e|citations?|cit(?:e|ing)(?:\s+(?:us|this\s+\w+))?|contribut\w+|acknowledge?ments?|contact|star\s+history|to-?do)[^\p{L}]*$/iu

/** What a section is by its title; a list's sections hold many entries. */
const sectionOf = remembered(
  (title) => ({
    other: otherSection.test(title) || codeAlone.test(title),
    about: aboutList.test(title),
  }),
  200,
)

/** Whether a unit stands in a section of tools, talks and the like, or about the list itself. */
export function isOther({ item }: Unit): boolean {
  const { other, about } = sectionOf(item.section?.title.text ?? '')
  return other || about
}

/** `This list is about [splashing](…)`: a sentence whose next word is a link's is no title. */
const goesOnInLink = /\s(?:about|on|that|of|the|from|with|by|see)$/i
const weDo = /^We (?:are|have|will|also|just|thank|released?) \p{Ll}/u

/** `We are thrilled to share that [A Title](…) has been accepted`: prose of the list's makers. */
const saysWe =
  /^[^\p{L}]*(?:we|our|please|if you|this (?:repo|repository|list|page|survey))\s[^\n]*$/iu

/** A line of links that are no paper's and says so: `- blog: <…>`. */
const keyedElsewhere =
  /(?:^|\n)[^\p{L}\n]{0,20}(?:blog|news|article|video|youtube|tutorial|博客|解读)\s*[:：]/iu

/**
 * Whether a unit with a title is a paper's entry: it links a paper, or states what only papers have
 * (a venue with its year, authors), or stands among papers and looks like them.
 *
 * @param share how many of the units it stands among link a paper
 */
export function isEntry(
  unit: Unit,
  choice: TitleChoice,
  fields: FoundFields,
  share: number,
): boolean {
  const title = unit.rich.text.slice(choice.from, choice.to)
  const words = countWords(title)
  if (words === 0 || /^[\p{P}\p{S}\s]+$/u.test(title)) return false
  const links = unit.rich.links
  const outward = links.filter((link) => !link.url.startsWith('#'))
  if (links.length > 0 && outward.length === 0) return false
  const { other, about } = sectionOf(unit.item.section?.title.text ?? '')
  if (about && (choice.merit < 0.9 || /^(?:we|our)\s/i.test(title))) return false
  if (unit.item.shape !== 'table' && saysWe.test(unit.rich.text.slice(0, choice.from))) return false
  if (choice.carrier === 'plain' && (goesOnInLink.test(title) || weDo.test(title))) return false
  if (choice.carrier === 'plain' && citesInSentence(unit)) return false
  if (choice.carrier === 'plain' && links.length === 0 && introduces.test(title)) return false
  const stated = fields.venue !== null && fields.venue.score >= 0.6
  const papers = links.filter(
    (link) => link.role === 'paper' || (link.work !== null && link.work.kind !== 'url'),
  )
  const sure = papers.some(isSurePaper) || (share >= 0.5 && !other)
  const marked = choice.carrier !== 'plain' && choice.merit >= 0.6
  if (papers.length > 0 && (sure || stated || fields.authors || (marked && hasDate(fields)))) {
    if (isVenueAlone(title, words)) return false
    if (choice.carrier === 'link' && fields.authors) return true
    if (choice.merit >= 0.5 || (words >= 2 && choice.merit >= 0.3)) return true
    // `[Dapper](…), Google's tracing`: one linked word among entries.
    return share >= 0.6 && choice.carrier === 'link' && choice.link?.link?.role === 'paper'
  }
  if (unit.item.shape === 'heading') return false
  if (keyedElsewhere.test(unit.rich.text.slice(0, 2000))) return false
  // Among tools and talks a paper is told only by its company.
  if (other) return share >= 0.5 && statesPaper(unit, choice, fields)
  if (fields.authors && marked && (words >= 3 || hasDate(fields))) return true
  // A row without links is told by its neighbours; elsewhere two words need a venue's year as well.
  const row = unit.cells.length > 0 && links.length === 0
  if (words < 3) return words === 2 && stated && share >= 0.6 && (row || !!fields.venue?.year)
  // `*Machine Learning* is …` in an introduction: a marked name that links nothing is a term's.
  const linked = marked && (links.length > 0 || share > 0)
  if (stated && (fields.venue?.year || linked || fields.authors || share >= 0.6)) return true
  if (choice.carrier === 'quote' && words >= 4 && (outward.length > 0 || share > 0.5)) return true
  if (share < 0.6 || words < 4) return false
  if (links.length === 0)
    return choice.merit >= 0.5 && (fields.dates.length > 0 || isCapitalized(title))
  return marked && outward.some((link) => link.role !== 'other')
}

/** `Here we collect papers`, `In this list, …` */
const introduces = /^(?:here|below|in this|this (?:repo|repository|list|page|section))\b/i

/** `There is [an interesting paper](…) on it`: papers are linked from the middle of sentences alone. */
function citesInSentence({ rich }: Unit): boolean {
  const spans = rich.spans.filter(({ kind, link }) => kind === 'link' && link?.role === 'paper')
  return (
    spans.length > 0 &&
    spans.every(({ from, to }) => {
      const label = rich.text.slice(from, to)
      return (
        /^\p{Ll}/u.test(label) &&
        !isLabel(label) &&
        /[\p{Ll},]\s$/u.test(rich.text.slice(Math.max(0, from - 2), from))
      )
    })
  )
}

/** `An Essay on Machine Learning Agents`: half of the long words at least begin with a capital. */
function isCapitalized(title: string): boolean {
  const long = title.slice(0, 300).match(/(?<![\p{L}\p{N}])\p{L}{5,}/gu) ?? []
  return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length
}

function hasDate({ dates, venue }: FoundFields): boolean {
  return dates.length > 0 || !!venue?.year
}

/** `[ICLR 2024 submission](…)`: the link of a venue is no paper's. */
function isVenueAlone(title: string, words: number): boolean {
  return words <= 4 && /\d{2}/.test(title) && looksLikeVenue(title) >= 0.9
}
