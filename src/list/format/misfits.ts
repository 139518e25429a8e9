import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { expectationOf, type Stated } from './expectation.ts'
import type { Format } from './format.ts'
import { fieldNamesOf } from './pattern.ts'
import type { Skeleton } from './skeleton.ts'

/** An entry whose fields are not those of any format, or not in its order. */
export interface Misfit {
  entry: Entry
  range: Range
  /** What is missing, too much or misplaced, and what to do. */
  message: string
}

/** Where nearly every entry links a paper, one that links nothing lacks it. */
const LINKED_SHARE = 0.95
const FEWEST = 20

/**
 * Entries that lack a field, have one too many or have them in another order than the formats say.
 * Without a configured format only the surest departure counts: no link where all others have one.
 */
export function* formatMisfits(list: PaperList, fixed: Stated): Generator<Misfit> {
  const { formats, skeletons } = expectationOf(list, fixed)
  if (formats.length === 0) {
    yield* withoutLink(list)
    return
  }
  const known = new Set(formats.map((format) => stated(format.skeleton).join(' ')))
  for (const skeleton of skeletons) {
    const found = stated(skeleton)
    if (known.has(found.join(' '))) continue
    const { entry } = skeleton
    const message = difference(found, formats)
    if (message) yield { entry, range: entry.title.range, message }
  }
}

/**
 * The fields that make an entry. Further links (code, projects) come and go with the paper; but the
 * first link of an entry that links no paper stands in the paper's place.
 */
function stated(skeleton: Skeleton): string[] {
  const names = fieldNamesOf(skeleton)
  const first = names.includes('url') ? -1 : names.findIndex((name) => extra.has(name))
  return names
    .map((name, index) => (index === first ? 'url' : name))
    .filter((name) => !extra.has(name))
}

const extra = new Set(['code', 'project', 'other'])

function* withoutLink(list: PaperList): Generator<Misfit> {
  const linked = list.entries.filter((entry) => entry.links.length > 0).length
  if (list.entries.length < FEWEST || linked < list.entries.length * LINKED_SHARE) return
  for (const entry of list.entries) {
    if (entry.links.length > 0) continue
    yield {
      entry,
      range: entry.title.range,
      message: `without a link, expected one as in ${linked} of ${list.entries.length} entries: add the link to the paper`,
    }
  }
}

/**
 * Words for the difference to the nearest format: the one with the fewest fields missing, then the
 * fewest besides. Null where the entry only says more than the format asks for.
 */
function difference(found: string[], formats: Format[]): string | null {
  let best: { missing: string[]; besides: number; format: Format } | null = null
  for (const format of formats) {
    const expected = stated(format.skeleton)
    const missing = expected.filter((name) => !found.includes(name))
    const besides = found.filter((name) => !expected.includes(name)).length
    const nearer =
      !best ||
      missing.length < best.missing.length ||
      (missing.length === best.missing.length && besides < best.besides)
    if (nearer) best = { missing, besides, format }
  }
  const { missing, besides, format } = best!
  const shown = `expected ${format.source.replace(/\s*\n\s*/g, ' ⏎ ')}`
  if (missing.length > 0) {
    return `without ${list(missing.map(spoken))}, ${shown}: add what is missing`
  }
  return besides > 0 ? null : `with its fields in another order, ${shown}: put them in this order`
}

/** A link's field is called by what it is for. */
function spoken(name: string): string {
  return name === 'url' ? 'a link to the paper' : name
}

function list(names: string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
