import type { Link } from '../model/list.ts'
import { roleOf } from '../model/work.ts'
import type { FoundFields } from './fields.ts'
import { choose, type Habits } from './habits.ts'
import { linksOf } from './looks.ts'
import type { TitleChoice } from './title.ts'
import type { Unit } from './units.ts'
import { countWords } from './words.ts'

/** How many of the units that stand together link a paper beside a title, 0 to 1. */
export type Shares = (unit: Unit) => number

/** Units that must stand together before their share says anything. */
const ENOUGH = 3

/** Reckons the shares per list, table or run of paragraphs, and per shape where those are small. */
export function shareOfPapers(units: Unit[], habits: Habits): Shares {
  const counts = new Map<string, { all: number; papers: number }>()
  const keysOf = ({ item }: Unit): string[] => {
    const section = item.section?.index ?? -1
    return [`${item.group} ${section}`, `${item.shape} ${section}`, item.shape]
  }
  for (const unit of units) {
    const choice = choose(unit, habits)
    const paper = choice !== null && choice.merit >= 0.5 && linksOf(unit.rich).some(isSurePaper)
    for (const key of keysOf(unit)) {
      const count = counts.get(key) ?? { all: 0, papers: 0 }
      counts.set(key, count)
      count.all++
      if (paper) count.papers++
    }
  }
  return (unit) => {
    for (const key of keysOf(unit)) {
      const { all, papers } = counts.get(key)!
      if (all >= ENOUGH) return papers / all
    }
    return 0
  }
}

/** Whether a link leads to a paper by its target, not merely by a label that could be anything's. */
function isSurePaper(link: Link): boolean {
  if (link.role !== 'paper') return false
  return (link.work !== null && link.work.kind !== 'url') || roleOf(link.url, '') === 'paper'
}

const otherSection =
  /\b(?:contribut|licen[cs]e|acknowledg|contact|citation|code of conduct|news|updates?|change\s?log|to-?do|table of contents|contents|star history|contributors?|blogs?|tools?|toolkits?|librar(?:y|ies)|software|frameworks?|courses?|tutorials?|videos?|talks?|lectures?|slides|podcasts?|communit|websites?|repositor(?:y|ies)|related\s+(?:awesome|lists?|repos?)|other\s+(?:awesome|lists?|resources)|demos?|products?|people|groups?|jobs?|code ?bases?|implementations?|datasets?|posts?|events?|workshops?|seminars?|resources)\b|目录|工具|教程|博客|贡献|新闻|更新/iu

/** Sections about the list itself. */
const aboutList =
  /^[^\p{L}]*(?:(?:latest|recent|our|the|project|what['’]s)\s+)*(?:news|new|updates?|change\s?log|licen[cs]e|citations?|cit(?:e|ing)(?:\s+(?:us|this\s+\w+))?|contribut\w+|acknowledge?ments?|contact|star\s+history|to-?do)[^\p{L}]*$/iu

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
  const links = linksOf(unit.rich)
  const outward = links.filter((link) => !link.url.startsWith('#'))
  if (links.length > 0 && outward.length === 0) return false
  const section = unit.item.section?.title.text ?? ''
  if (aboutList.test(section) && choice.merit < 0.9) return false
  const stated = fields.venue !== null && fields.venue.score >= 0.6
  const papers = links.filter(
    (link) => link.role === 'paper' || (link.work !== null && link.work.kind !== 'url'),
  )
  const sure = papers.some(isSurePaper) || (share >= 0.5 && !otherSection.test(section))
  if (papers.length > 0 && (sure || stated || fields.authors)) {
    if (choice.carrier === 'link' && fields.authors) return true
    return choice.merit >= 0.5 || (words >= 2 && choice.merit >= 0.3)
  }
  if (otherSection.test(section) || unit.item.shape === 'heading') return false
  if (keyedElsewhere.test(unit.rich.text.slice(0, 2000))) return false
  const marked = choice.carrier !== 'plain' && choice.merit >= 0.6
  if (fields.authors && marked && (words >= 3 || fields.dates.length > 0)) return true
  if (words < 3) return false
  if (stated && (fields.venue?.year || marked || fields.authors)) return true
  if (choice.carrier === 'quote' && words >= 4 && (outward.length > 0 || share > 0.5)) return true
  return share >= 0.6 && words >= 4 && marked && outward.some((link) => link.role !== 'other')
}
