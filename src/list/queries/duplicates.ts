import { findDates } from '../../model/date.ts'
import type { Entry, PaperList, TableRow } from '../../model/list.ts'
import { normalTitle, relation } from '../../model/title.ts'
import { findVenue } from '../../model/venue.ts'
import { ownPaper } from './own-paper.ts'
import { isNews } from './section-kind.ts'
import { namesPaper, untagged } from './title-kind.ts'

export interface Duplicate {
  /** The later entry. */
  entry: Entry
  /** The first that lists the same paper. */
  first: Entry
  /** What shows it: one link, or one title under two links (a preprint and its publication). */
  by: 'link' | 'title'
}

/** Titles of fewer words (`A Survey`) are many papers'. */
const TELLING = 4

/**
 * @param scope `section`: within one innermost section; `list`: anywhere
 * @returns the entries that list a paper once more, in order. Not: news, and the rows of a table
 *   that name several models or datasets of one paper. Linear in the entries.
 */
export function duplicates(list: PaperList, scope: 'section' | 'list'): Duplicate[] {
  const found: Duplicate[] = []
  const seen = new Map<string, Entry>()
  const names = new Names(list)
  for (const entry of list.entries) {
    if (isNews(entry.section) || !namesPaper(entry)) continue
    const title = normalTitle(untagged(entry.title.text))
    const place = scope === 'section' ? `${entry.section?.index ?? 'top'} ` : ''
    const work = ownPaper(entry)?.work.key
    const keys = [`${place}title ${title}`, ...(work === undefined ? [] : [`${place}work ${work}`])]
    const [byTitle, byWork] = keys.map((key) => seen.get(key))
    const first =
      byTitle && samePaper(byTitle, work, title)
        ? byTitle
        : byWork && sameUnder(byWork, entry)
          ? byWork
          : null
    if (first && names.agree(first, entry) && !continuesEntry(first, entry)) {
      found.push({ entry, first, by: first === byWork ? 'link' : 'title' })
    }
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry)
  }
  return found
}

/**
 * Whether the later entry says whose and where the first appeared, right behind it and without a
 * link: `- SPP [[Paper]](…)`, then ` - A. B., C. D., SPP, ECCV, 2014`, indented too little to be in it.
 */
function continuesEntry(first: Entry, entry: Entry): boolean {
  return (
    entry.index === first.index + 1 &&
    entry.links.length === 0 &&
    first.links.length > 0 &&
    entry.authors !== null &&
    first.authors === null
  )
}

/** Whether one title is one paper: short ones only where the links agree. */
function samePaper(first: Entry, work: string | undefined, title: string): boolean {
  if (work !== undefined && ownPaper(first)?.work.key === work) return true
  return title.split(' ', TELLING).length >= TELLING || /\p{Script=Han}{6}/u.test(title)
}

/** Whether two titles at one link are one paper's. */
function sameUnder(first: Entry, entry: Entry): boolean {
  const verdict = relation(untagged(first.title.text), untagged(entry.title.text))
  return verdict === 'same' || verdict === 'renamed'
}

/** What a table's rows are about, told by the cells before the title. */
class Names {
  readonly list: PaperList
  readonly rows = new Map<number, TableRow>()

  constructor(list: PaperList) {
    this.list = list
    for (const table of list.tables) {
      for (const row of [table.header, ...table.rows]) this.rows.set(row.range.start, row)
    }
  }

  /** Whether two entries are about one thing; a list's item and a table's row never are. */
  agree(first: Entry, entry: Entry): boolean {
    if ((first.shape === 'table') !== (entry.shape === 'table')) return false
    if (entry.shape !== 'table') return true
    const [a, b] = [this.before(first), this.before(entry)]
    return a.every(
      (name, at) => b[at] === undefined || name === '' || b[at] === '' || name === b[at],
    )
  }

  /** The cells before the title in normal form; dates and venues, which may differ, are empty. */
  before(entry: Entry): string[] {
    const cells = this.rows.get(entry.range.start)?.cells ?? []
    const names = cells.filter((cell) => cell.end <= entry.title.range.start)
    return names.map((cell) => {
      const text = this.list.source
        .slice(cell)
        .replace(/^\s*\|/, '')
        .slice(0, 200)
        .trim()
      return findDates(text).length > 0 || findVenue(text) || /\d{4}/.test(text)
        ? ''
        : normalTitle(text)
    })
  }
}
