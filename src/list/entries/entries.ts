import type { Entry, Shape } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import type { Source } from '../../model/source.ts'
import { bareTitles } from './bare.ts'
import { findFields } from './fields.ts'
import type { FormattedEntry } from './formatted.ts'
import { choose, learnHabits } from './habits.ts'
import { isEntry, type Reading, shareOfPapers } from './is-entry.ts'
import type { Block } from '../blocks/items.ts'
import { makeEntry } from './make-entry.ts'
import { readManner } from './manner.ts'
import type { Rich } from '../blocks/rich.ts'
import { columnsOf, isRow, stateFromColumns } from './tables.ts'
import { assemble, type Unit } from './units.ts'

/** What a configured format says of a text; null where it is written in none. */
export type Formatted = (rich: Rich, range: Range, shape: Shape) => FormattedEntry | null

/**
 * Reads the blocks into entries: once to learn the list's habits, once more in their light.
 *
 * @param formatted asked before the reader judges for itself
 */
export function readEntries(
  blocks: Block[],
  source: Source,
  formatted: Formatted = () => null,
): Entry[] {
  const manner = readManner(
    blocks,
    (item) => item.cells.length === 0 && formatted(item.rich, item.own, item.shape) !== null,
  )
  const units = assemble(blocks, manner).filter(isRow)
  columnsOf(units, manner)
  const habits = learnHabits(units)
  const entries: Entry[] = []
  const readings: Reading[] = []
  for (const unit of units) {
    const known = unit.cells.length > 0 ? null : inFormat(unit, formatted)
    const choice = known?.choice ?? choose(unit, habits)
    if (!choice) continue
    const fields = known?.fields ?? findFields(unit.rich, choice, habits)
    if (!known) stateFromColumns(unit, fields)
    readings.push({ unit, choice, fields, formatted: known !== null })
  }
  const share = shareOfPapers(units, readings)
  for (const { unit, choice, fields, formatted: known } of readings) {
    if (known || isEntry(unit, choice, fields, share(unit))) {
      entries.push(makeEntry(unit, choice, fields, 0, source))
    }
  }
  if (entries.length === 0) {
    for (const { unit, choice, fields } of bareTitles(readings)) {
      entries.push(makeEntry(unit, choice, fields, 0, source))
    }
  }
  entries.sort((a, b) => a.range.start - b.range.start)
  for (const [index, entry] of entries.entries()) entry.index = index
  return entries
}

/** With what belongs to it, as a format of several lines has it, or by its own text alone. */
function inFormat({ rich, range, item }: Unit, formatted: Formatted): FormattedEntry | null {
  return formatted(rich, range, item.shape) ?? formatted(item.rich, item.own, item.shape)
}
