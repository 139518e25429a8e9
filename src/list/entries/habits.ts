import { looksLikeVenue } from '../../model/venue.ts'
import { findFields } from './fields.ts'
import type { Carrier, TitleChoice } from './title.ts'
import type { Unit } from './units.ts'
import type { FieldStyle } from './venue-field.ts'
import { isLabel } from './words.ts'

/** What the list as a whole does, learnt from its surest entries. */
export interface Habits extends FieldStyle {
  /** Share of each carrier among the sure entries of a shape. */
  carriers: Map<string, Map<Carrier, number>>
}

/** Entries whose fields are read to learn where the list keeps its venues. */
const SAMPLE = 120

/** With fewer sure entries than this the units without any link are asked as well. */
const FEW = 5

/** Learns the habits from the units that have a title of good looks beside a link to a paper. */
export function learnHabits(units: Unit[]): Habits {
  const carriers = new Map<string, Map<Carrier, number>>()
  const sure: Unit[] = []
  const bare: Unit[] = []
  let labels = 0
  let venues = 0
  for (const unit of units) {
    const best = unit.choices[0]
    if (!best || best.merit < 0.5) continue
    const papers = unit.rich.links.filter((link) => link.role === 'paper')
    if (papers.length === 0) {
      if (unit.rich.links.length === 0) bare.push(unit)
      continue
    }
    sure.push(unit)
    const shape = unit.item.shape
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
  for (const counts of carriers.values()) toShares(counts)
  const habits: Habits = {
    carriers,
    venueLabels: labels > 0 && venues / labels >= 0.3,
    slots: new Map(),
  }
  // A list without links keeps its venues somewhere all the same.
  return { ...habits, slots: learnSlots(sure.length < FEW ? [...sure, ...bare] : sure, habits) }
}

/** Where venues stand that the dictionary or a year make sure. */
function learnSlots(sure: Unit[], habits: Habits): Map<string, number> {
  const slots = new Map<string, number>()
  const step = Math.max(1, Math.floor(sure.length / SAMPLE))
  for (let index = 0; index < sure.length; index += step) {
    const unit = sure[index]!
    const choice = choose(unit, habits)
    const venue = choice && findFields(unit.rich, choice, habits).venue
    if (venue?.slot && venue.score >= 0.95) slots.set(venue.slot, (slots.get(venue.slot) ?? 0) + 1)
  }
  toShares(slots)
  return slots
}

function toShares<Key>(counts: Map<Key, number>): void {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  for (const [key, count] of counts) counts.set(key, count / total)
}

/** The title of a unit: the one of best looks, with the list's usual carrier put first. */
export function choose(unit: Unit, habits: Habits): TitleChoice | null {
  const shares = habits.carriers.get(unit.item.shape)
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
