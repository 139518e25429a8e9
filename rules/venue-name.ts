import { strictObject } from 'valibot'
import { type OwnStyle, ownStyle } from '../src/list/own-style.ts'
import { type VenueUse, venueUses, yearGaps } from '../src/list/venue-use.ts'
import type { RuleFinding } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import type { Range } from '../src/model/range.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

/** The first year a venue met under its new name; earlier years keep the older one. */
const renamedIn: Record<string, number> = { NeurIPS: 2018, MLSys: 2020, FAccT: 2021 }

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
  fixNote: 'The same venue is named the way the dictionary, the configuration or the rest of the list writes it.',
  options: strictObject({}),

  *check(list) {
    const uses = venueUses(list)
    yield* misspelt(uses)
    yield* older(uses)
    yield* variants(uses)
    yield* glued(list, uses)
  },
})

function* misspelt(uses: VenueUse[]): Iterable<RuleFinding> {
  for (const use of uses) {
    if (use.found.spelling !== 'misspelt') continue
    const early = use.found.canonical === 'NeurIPS' && use.year !== null && use.year < 2018
    yield named(use, early ? 'NIPS' : use.found.canonical, 'it is misspelt')
  }
}

/** The older name beside the new one, for years in which the venue had the new name. */
function* older(uses: VenueUse[]): Iterable<RuleFinding> {
  for (const [canonical, since] of Object.entries(renamedIn)) {
    const late = uses.filter(
      ({ found, year }) => found.canonical === canonical && year !== null && year >= since,
    )
    const names = late.filter(({ found }) => /^(?:canonical|case|older)$/.test(found.spelling))
    const own = ownStyle(names.map(({ found }) => found.spelling !== 'older'))
    if (own.kind !== 'own' || !own.value) continue
    for (const use of names) {
      if (use.found.spelling !== 'older') continue
      yield named(use, canonical, `it has this name since ${since}, and the list writes so`)
    }
  }
}

/** One venue in letters of another case: `Arxiv` where the list writes `arXiv`. */
function* variants(uses: VenueUse[]): Iterable<RuleFinding> {
  const groups = new Map<string, VenueUse[]>()
  for (const use of uses) {
    if (use.found.spelling === 'misspelt') continue
    const key = use.found.name.toLowerCase()
    const group = groups.get(key)
    if (group) group.push(use)
    else groups.set(key, [use])
  }
  for (const group of groups.values()) {
    const own = ownStyle(group.map(({ found }) => found.name))
    if (own.kind === 'none') continue
    const most = own.kind === 'own' ? own.count : own.counts[0]
    if (own.kind === 'mixed' || most < own.total * CLEAR) {
      const finding = mixture(group, own)
      if (finding) yield finding
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

function mixture(group: VenueUse[], own: OwnStyle<string>): RuleFinding | null {
  const value = own.kind === 'own' ? own.value : own.kind === 'mixed' ? own.values[0] : null
  const first = group.find(({ found }) => found.name !== value)
  if (!first || value === null) return null
  return {
    range: first.place ?? first.entry.venue?.range ?? first.entry.range,
    message: `Unexpected "${first.found.name}" of ${nameOf(first.entry)}, expected one spelling in the whole list, which also writes "${value}": choose one`,
  }
}

function named({ entry, found, place }: VenueUse, text: string, why: string): RuleFinding {
  return {
    range: place ?? entry.venue?.range ?? entry.range,
    message: `Unexpected venue "${found.name}" of ${nameOf(entry)}, expected "${text}": ${why}`,
    ...(place && fix(place, text)),
  }
}

function fix(place: Range, text: string): Pick<RuleFinding, 'fix'> {
  return { fix: { title: `write "${text}"`, applicability: 'safe', edits: [{ ...place, text }] } }
}

/** A year without a space behind the venue, where the list puts one. */
function* glued(list: PaperList, uses: VenueUse[]): Iterable<RuleFinding> {
  const gaps = yearGaps(list, uses)
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
