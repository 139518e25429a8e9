import { findDates } from '../../model/date.ts'
import { type Columns, readColumns } from './columns.ts'
import type { FoundFields } from './fields.ts'
import type { Manner } from './manner.ts'
import { type TitleChoice, titleChoices } from './title.ts'
import type { Unit } from './units.ts'

/** A table's header row is no entry, whatever it says. */
export function isRow(unit: Unit): boolean {
  if (unit.cells.length === 0) return true
  const first = unit.cells.map((cell) => unit.rich.text.slice(cell.from, cell.to).trim())
  const header =
    first.length === unit.columns.length && first.every((text, i) => text === unit.columns[i])
  return !header || unit.rich.links.some((link) => link.role === 'paper')
}

const columnsByUnit = new WeakMap<Unit, Columns>()

/** Tells the columns of every table and narrows its rows' heads to the title's cell. */
export function columnsOf(units: Unit[], manner: Manner): void {
  const tables = new Map<number, Unit[]>()
  for (const unit of units) {
    if (unit.cells.length < 2) continue
    const rows = tables.get(unit.item.group)
    if (rows) rows.push(unit)
    else tables.set(unit.item.group, [unit])
  }
  for (const rows of tables.values()) {
    const columns = readColumns(rows, manner)
    for (const unit of rows) {
      columnsByUnit.set(unit, columns)
      const cell = unit.cells[columns.title]
      if (!cell) {
        unit.choices = []
        continue
      }
      unit.from = cell.from
      unit.to = Math.min(cell.to, cell.from + 2000)
      unit.choices = titleChoices(unit.rich, unit.from, unit.to, manner)
      const name = nameAlone(unit)
      if (name) unit.choices = [name]
    }
  }
}

/** One word that fills the title's cell is the title there: `BERT`, `[GAN](…)`. */
function nameAlone({ rich, from, to, choices }: Unit): TitleChoice | null {
  const text = rich.text.slice(from, to)
  const name = /^\s*(\p{Lu}[\p{L}\d+*-]{1,24}|\p{Ll}{1,2}\p{Lu}[\p{L}\d+*-]{1,24})\s*$/u.exec(
    text,
  )?.[1]
  if (!name || (choices[0]?.merit ?? 0) >= 0.6) return null
  const start = from + text.indexOf(name)
  const link = rich.within('link', from, to)[0] ?? null
  return {
    from: start,
    to: start + name.length,
    carrier: link ? 'link' : 'plain',
    link,
    merit: 0.6,
  }
}

/** Takes the venue from its column where the row's text did not tell it. */
export function stateFromColumns(unit: Unit, fields: FoundFields): void {
  const columns = columnsByUnit.get(unit)
  if (!columns || columns.venue < 0) return
  const cell = unit.cells[columns.venue]
  if (!cell || columns.venue === columns.title) return
  if (fields.venue && fields.venue.from >= cell.from && fields.venue.to <= cell.to) return
  const text = unit.rich.text.slice(cell.from, cell.to)
  const match = /^[\s\uFFFC]*([\p{L}][^\n\uFFFC]{0,60}?)(?:\s|:[a-z_]+:)*$/u.exec(text)
  if (findDates(text)[0]?.month && !/\p{L}{2}/u.test(withoutDates(text))) return
  if (!match || /^(?:n\/?a|none|-|tbd|\?)$/i.test(match[1]!)) return
  const from = cell.from + match[0].indexOf(match[1]!)
  fields.venue = {
    from,
    to: from + match[1]!.length,
    year: null,
    also: null,
    score: 0.6,
    slot: 'cell',
  }
}

function withoutDates(text: string): string {
  let out = text
  for (const { start, end } of findDates(text).toReversed())
    out = out.slice(0, start) + out.slice(end)
  return out
}
