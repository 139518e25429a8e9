import { looksLikeVenue } from '../../model/venue.ts'
import type { Manner } from './manner.ts'
import { titleChoices } from './title.ts'
import type { Unit } from './units.ts'
import { countWords } from './words.ts'

/** Which column of a table states what; -1 where none does. */
export interface Columns {
  title: number
  venue: number
  year: number
  authors: number
}

const headers: Record<keyof Columns, RegExp> = {
  title:
    /^(?:title|paper|papers|paper\s*title|article|publication\s*title|title\s*[&/].*|论文|标题|题目|论文标题|论文题目|文章|name|work|works?)$/i,
  venue:
    /^(?:venue|venues|pub|pub\.|publication|published|publisher|publish|conference|conf|conf\.|journal|source|where|会议|期刊|发表|出处|来源|conference\s*\/\s*journal|venue\s*[&/,].*)$/i,
  year: /^(?:year|date|time|published\s*date|publication\s*date|release|released|when|年份|年|时间|日期|发表时间)$/i,
  authors: /^(?:authors?|作者)$/i,
}

/** What names a paper where no column spells titles out: `| SRCNN | [ECCV14](…) |`. */
const names = /^(?:models?|methods?|networks?|approach(?:es)?|algorithms?|模型|方法)$/i

/** Rows looked at to tell a table's columns. */
const SAMPLE = 60

/**
 * Tells a table's columns by what its cells hold, with the header words to settle doubts.
 *
 * @param rows the rows of one table, its header among them or not
 */
export function readColumns(rows: Unit[], manner: Manner): Columns {
  const heads = rows[0]?.columns ?? []
  const width = Math.max(...rows.slice(0, SAMPLE).map((row) => row.cells.length), 0)
  const titles = new Array<number>(width).fill(0)
  const venues = new Array<number>(width).fill(0)
  const sample = rows.slice(0, SAMPLE)
  for (const row of sample) {
    row.cells.forEach((cell, index) => {
      const text = row.rich.text.slice(cell.from, cell.to).trim()
      if (text === '') return
      const choice = titleChoices(
        row.rich,
        cell.from,
        Math.min(cell.to, cell.from + 1000),
        manner,
      )[0]
      if (choice) {
        const words = Math.min(1, countWords(row.rich.text.slice(choice.from, choice.to)) / 5)
        // A cell that links its paper is no mere description, however short its name is.
        const paper = choice.link?.link?.role === 'paper' && choice.carrier === 'link'
        titles[index]! += choice.merit * Math.max(words, paper ? 0.7 : 0) * (choice.link ? 1.2 : 1)
      }
      if (text.length < 50 && looksLikeVenue(text) >= 0.6) venues[index]! += 1
    })
  }
  const named = (key: keyof Columns): number =>
    heads.findIndex((name) => headers[key].test(bare(name)))
  const best = (scores: number[], bonus: number): number => {
    let at = -1
    scores.forEach((score, index) => {
      const total = index === bonus ? score * 1.5 + 0.5 : score
      const most = at < 0 ? 0 : at === bonus ? scores[at]! * 1.5 + 0.5 : scores[at]!
      if (total > most) at = index
    })
    return at
  }
  const title = best(titles, named('title'))
  const name = heads.findIndex((head) => names.test(bare(head)))
  const spelled = (titles[title] ?? 0) >= sample.length * 0.35
  const venue = best(venues, named('venue'))
  return {
    title: named('title') < 0 && name >= 0 && !spelled ? name : title,
    venue:
      venue >= 0 && (venue === named('venue') || venues[venue]! >= sample.length * 0.3)
        ? venue
        : -1,
    year: named('year'),
    authors: named('authors'),
  }
}

function bare(name: string): string {
  return name.replace(/[*_`\uFFFC]/g, '').trim()
}
