import { strictObject } from 'valibot'
import { ownStyle } from '../src/list/format/own-style.ts'
import {
  renamedVenues,
  sameLetters,
  type VenueUse,
  venueUses,
  type YearGap,
  yearGaps,
} from '../src/list/queries/venue-use.ts'
import type { RuleFinding } from '../src/model/finding.ts'
import type { Range } from '../src/model/range.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

/** A spelling is the list's own only if so large a part of its uses has it. */
const CLEAR = 2 / 3

/** Fewer uses do not make a spelling of its own (`CORL`) out of a venue's. */
const HABIT = 5

export default defineRule({
  id: 'venue-name',
  summary: 'a misspelt or glued venue, or a second spelling of one',
  why: 'Readers search a list for a venue and tools group by it; a misspelt name, a year glued to it, or two spellings of one venue hide entries from both.',
  level: 'warn',
  fix: 'safe',
  fixNote:
    'The same venue is named the way the dictionary, the configuration or the rest of the list writes it.',
  options: strictObject({}),

  *check(list) {
    const uses = venueUses(list)
    yield* misspelt(uses)
    yield* older(uses)
    yield* variants(uses)
    yield* glued(yearGaps(list, uses))
  },
})

function* misspelt(uses: VenueUse[]): Iterable<RuleFinding> {
  for (const use of uses) {
    if (use.found.spelling !== 'misspelt') continue
    const early = use.found.canonical === 'NeurIPS' && use.year !== null && use.year < 2018
    const why = use.configured ? 'the configuration names it so' : 'it is misspelt'
    yield named(use, early ? 'NIPS' : use.found.canonical, why)
  }
}

/** The older name beside the new one, for years in which the venue had the new name. */
function* older(uses: VenueUse[]): Iterable<RuleFinding> {
  for (const { since, late } of renamedVenues(uses)) {
    const own = ownStyle(late.map(({ found }) => found.spelling !== 'older'))
    if (own.kind !== 'own' || !own.value) continue
    for (const use of late) {
      if (use.found.spelling !== 'older') continue
      yield named(use, use.found.canonical, `its name since ${since}, as the list writes elsewhere`)
    }
  }
}

/** One venue in letters of another case: `Arxiv` where the list writes `arXiv`. */
function* variants(uses: VenueUse[]): Iterable<RuleFinding> {
  for (const group of sameLetters(uses)) {
    const own = ownStyle(group.map(({ found }) => found.name))
    if (own.kind === 'none') continue
    if (own.kind === 'mixed' || own.count < own.total * CLEAR) {
      yield* mixture(group, own.kind === 'own' ? own.value : own.values[0])
      continue
    }
    const usual = group.find(({ found }) => found.name === own.value)
    if (usual?.found.spelling === 'case' && own.count < HABIT) continue
    for (const use of group) {
      if (use.found.name === own.value) continue
      yield named(use, own.value, `${own.count} of ${own.total} entries write it so`)
    }
  }
}

/** Two spellings used about evenly: one finding, since neither is a departure. */
function* mixture(group: VenueUse[], value: string): Iterable<RuleFinding> {
  const other = group.find(({ found }) => found.name !== value)
  if (!other) return
  yield {
    range: placeOf(other),
    message: `Unexpected "${other.found.name}" of ${nameOf(other.entry)} beside "${value}" elsewhere, expected one spelling in the whole list: choose one`,
  }
}

function placeOf({ entry, place }: VenueUse): Range {
  return place ?? entry.venue?.range ?? entry.range
}

function named(use: VenueUse, text: string, why: string): RuleFinding {
  return {
    range: placeOf(use),
    message: `Unexpected venue "${use.found.name}" of ${nameOf(use.entry)}, expected "${text}": ${why}`,
    ...(use.place && fix(use.place, text)),
  }
}

function fix(place: Range, text: string): Pick<RuleFinding, 'fix'> {
  return { fix: { title: `write "${text}"`, applicability: 'safe', edits: [{ ...place, text }] } }
}

/** A year without a space behind the venue, where the list puts one. */
function* glued(gaps: YearGap[]): Iterable<RuleFinding> {
  const own = ownStyle(gaps.map(({ gap }) => gap))
  if (own.kind !== 'own' || own.value !== ' ') return
  for (const { entry, range, name, year, gap } of gaps) {
    if (gap === ' ') continue
    const text = `${name} ${year}`
    yield {
      range,
      message: `Unexpected "${name}${year}" in ${nameOf(entry)}, expected "${text}": the list parts venue and year by a space`,
      ...fix(range, text),
    }
  }
}
