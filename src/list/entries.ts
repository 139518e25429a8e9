import type { DateField, Entry, Link, Stated, Text } from '../model/list.ts'
import type { Source } from '../model/source.ts'
import { looksLikeVenue } from '../model/venue.ts'
import { type Columns, readColumns } from './columns.ts'
import type { Stretch } from './chunks.ts'
import { findFields, type FoundFields } from './fields.ts'
import type { FieldStyle, FoundVenue } from './venue-field.ts'
import type { Block } from './items.ts'
import { IMAGE, type Rich } from './rich.ts'
import { type Carrier, type TitleChoice, titleChoices } from './title.ts'
import { assemble, linksOf, type Unit } from './units.ts'
import { countWords, isLabel } from './words.ts'

/** What the list as a whole does, learnt from its surest entries. */
interface Habits extends FieldStyle {
  /** Share of each carrier among the sure entries of a shape. */
  carriers: Map<string, Map<Carrier, number>>
  /** How many of the sure entries state a venue or authors. */
  sure: number
}

/** Reads the blocks into entries: once to learn the list's habits, once more in their light. */
export function readEntries(blocks: Block[], source: Source): Entry[] {
  const units = assemble(blocks).filter((unit) => placeInTable(unit))
  columnsOf(units)
  const habits = learnHabits(units)
  const entries: Entry[] = []
  const shares = entryShares(units, habits)
  for (const unit of units) {
    const choice = choose(unit, habits)
    if (!choice) continue
    const fields = findFields(unit.rich, choice, habits)
    stateFromColumns(unit, fields)
    if (!isEntry(unit, choice, fields, shares.get(unit.item.group) ?? 0)) continue
    entries.push(makeEntry(unit, choice, fields, entries.length, source))
  }
  return entries
    .sort((a, b) => a.range.start - b.range.start)
    .map((entry, index) => ({ ...entry, index }))
}

/** A table's header row is no entry, whatever it says. */
function placeInTable(unit: Unit): boolean {
  if (unit.cells.length === 0) return true
  const first = unit.cells.map((cell) => unit.rich.text.slice(cell.from, cell.to).trim())
  const header =
    first.length === unit.columns.length && first.every((text, i) => text === unit.columns[i])
  return !header || linksOf(unit.rich).some((link) => link.role === 'paper')
}

const columnsByUnit = new WeakMap<Unit, Columns>()

/** Tells the columns of every table and narrows its rows' heads to the title's cell. */
function columnsOf(units: Unit[]): void {
  const tables = new Map<number, Unit[]>()
  for (const unit of units) {
    if (unit.cells.length < 2) continue
    const rows = tables.get(unit.item.group)
    if (rows) rows.push(unit)
    else tables.set(unit.item.group, [unit])
  }
  for (const rows of tables.values()) {
    const columns = readColumns(rows)
    for (const unit of rows) {
      columnsByUnit.set(unit, columns)
      const cell = unit.cells[columns.title]
      if (!cell) {
        unit.choices = []
        continue
      }
      unit.from = cell.from
      unit.to = Math.min(cell.to, cell.from + 2000)
      unit.choices = titleChoices(unit.rich, unit.from, unit.to)
    }
  }
}

function learnHabits(units: Unit[]): Habits {
  const carriers = new Map<string, Map<Carrier, number>>()
  let labels = 0
  let venues = 0
  let sure = 0
  for (const unit of units) {
    const best = unit.choices[0]
    const papers = linksOf(unit.rich).filter((link) => link.role === 'paper')
    if (!best || papers.length === 0 || best.merit < 0.5) continue
    sure++
    const shape = shapeKey(unit)
    const counts = carriers.get(shape) ?? new Map<Carrier, number>()
    carriers.set(shape, counts)
    counts.set(best.carrier, (counts.get(best.carrier) ?? 0) + 1)
    for (const link of papers) {
      if (link === best.link?.link) continue
      labels++
      const label = link.label.text
      if (!isLabel(label) && looksLikeVenue(label) >= 0.6) venues++
    }
  }
  for (const counts of carriers.values()) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [carrier, count] of counts) counts.set(carrier, count / total)
  }
  return { carriers, sure, venueLabels: labels > 0 && venues / labels >= 0.3, slots: new Map() }
}

function shapeKey(unit: Unit): string {
  return unit.item.shape
}

function choose(unit: Unit, habits: Habits): TitleChoice | null {
  const shares = habits.carriers.get(shapeKey(unit))
  let best: TitleChoice | null = null
  let most = 0
  for (const choice of unit.choices) {
    const share = shares?.get(choice.carrier) ?? 0
    const score = choice.merit * (0.6 + 0.4 * share) + (share > 0.6 ? 0.1 : 0)
    if (score > most) {
      most = score
      best = choice
    }
  }
  return best
}

/** For each list, table or run of paragraphs, how many of its units link a paper beside a title. */
function entryShares(units: Unit[], habits: Habits): Map<number, number> {
  const counts = new Map<number, { all: number; papers: number }>()
  for (const unit of units) {
    const count = counts.get(unit.item.group) ?? { all: 0, papers: 0 }
    counts.set(unit.item.group, count)
    count.all++
    const choice = choose(unit, habits)
    if (choice && choice.merit >= 0.5 && linksOf(unit.rich).some((link) => link.role === 'paper'))
      count.papers++
  }
  const shares = new Map<number, number>()
  for (const [group, { all, papers }] of counts) shares.set(group, papers / all)
  return shares
}

const otherSection =
  /\b(?:contribut|licen[cs]e|acknowledg|contact|citation|code of conduct|news|updates?|change\s?log|to-?do|table of contents|contents|star history|contributors?|blogs?|tools?|toolkits?|librar(?:y|ies)|software|frameworks?|courses?|tutorials?|videos?|talks?|lectures?|slides|podcasts?|communit|websites?|repositor(?:y|ies)|related\s+(?:awesome|lists?|repos?)|other\s+(?:awesome|lists?|resources)|demos?|products?|people|groups?|jobs?|code ?bases?|implementations?|datasets?|posts?|events?|workshops?|seminars?|resources)\b|目录|工具|教程|博客|贡献|新闻|更新/iu

function isEntry(unit: Unit, choice: TitleChoice, fields: FoundFields, share: number): boolean {
  const links = linksOf(unit.rich)
  const title = unit.rich.text.slice(choice.from, choice.to)
  const words = countWords(title)
  if (words === 0 || /^[\p{P}\p{S}\s]+$/u.test(title)) return false
  const outward = links.filter((link) => !link.url.startsWith('#'))
  if (links.length > 0 && outward.length === 0) return false
  const papers = links.filter(
    (link) => link.role === 'paper' || (link.work && link.work.kind !== 'url'),
  )
  if (papers.length > 0) {
    if (choice.merit >= 0.5) return true
    return words >= 2 && choice.merit >= 0.3
  }
  const section = unit.item.section?.title.text ?? ''
  if (otherSection.test(section)) return false
  const stated = fields.venue !== null && fields.venue.score >= 0.6
  const marked = choice.carrier !== 'plain' && choice.merit >= 0.6
  if (unit.item.shape === 'heading') return false
  if (stated && fields.venue?.year && words >= 3) return true
  if (stated && (marked || fields.authors) && words >= 3) return true
  if (fields.authors && marked && words >= 3) return true
  if (choice.carrier === 'quote' && words >= 4 && (outward.length > 0 || share > 0.5)) return true
  return share >= 0.6 && words >= 4 && marked && outward.some((link) => link.role !== 'other')
}

function stateFromColumns(unit: Unit, fields: FoundFields): void {
  const columns = columnsByUnit.get(unit)
  if (!columns || columns.venue < 0) return
  const cell = unit.cells[columns.venue]
  if (!cell || columns.venue === columns.title) return
  if (fields.venue && fields.venue.from >= cell.from && fields.venue.to <= cell.to) return
  const text = unit.rich.text.slice(cell.from, cell.to)
  const match = /^[\s\uFFFC]*([\p{L}][^\n\uFFFC]{0,60}?)\s*$/u.exec(text)
  if (!match || /^(?:n\/?a|none|-|tbd|\?)$/i.test(match[1]!)) return
  const from = cell.from + match[0].indexOf(match[1]!)
  fields.venue = { from, to: from + match[1]!.length, year: null, also: null, score: 0.6, slot: 'cell' }
}

function makeEntry(
  unit: Unit,
  choice: TitleChoice,
  fields: FoundFields,
  index: number,
  source: Source,
): Entry {
  const { rich } = unit
  const { venue } = fields
  const dates = [...fields.dates].sort(
    (a, b) => Number(b.month !== null) - Number(a.month !== null),
  )
  const found = dates[0] ?? null
  const title = textAt(rich, choice)
  const venueYear: Stated | null = venue?.year
    ? { value: venue.year.value, range: rich.source(venue.year.from, venue.year.to) }
    : null
  const date: DateField | null = found && {
    ...textAt(rich, found),
    year: found.year,
    month: found.month,
    day: found.day,
  }
  const year = venueYear ?? (date ? { value: date.year, range: date.range } : null)
  return {
    index,
    shape: unit.item.shape,
    range: unit.range,
    line: source.lineAt(title.range.start),
    section: unit.item.section,
    title,
    authors: fields.authors && textAt(rich, fields.authors),
    venue: venue && venueText(rich, venue),
    year,
    month: date?.month ? { value: date.month, range: date.range } : null,
    date,
    venueYear,
    links: entryLinks(rich),
    runs: [],
  }
}

function textAt(rich: Rich, { from, to }: Stretch): Text {
  const text = rich.text.slice(from, to).replaceAll(IMAGE, ' ').replace(/\s+/g, ' ').trim()
  return { text, range: rich.source(from, to) }
}

/** The venue with what belongs to it behind its year; the range then spans the year as well. */
function venueText(rich: Rich, venue: FoundVenue): Text {
  const name = textAt(rich, venue)
  if (!venue.also) return name
  const also = textAt(rich, venue.also)
  return {
    text: `${name.text} ${also.text}`,
    range: { start: name.range.start, end: also.range.end },
  }
}

function entryLinks(rich: Rich): Link[] {
  return linksOf(rich).filter((link) => !link.url.startsWith('#'))
}
