import type { Entry, PaperList } from '../../model/list.ts'
import { departuresOf } from './departures.ts'
import { fieldNamesOf, patternOf } from './pattern.ts'
import { skeletonOf } from './skeleton.ts'

/** A format read off the list, and how many entries state the same fields in the same order. */
export interface LearntFormat {
  source: string
  count: number
  example: Entry
}

/** Formats beyond these cover a handful of entries each: they would excuse what is wrong. */
const MOST = 12
const LEAST_SHARE = 0.01
const FEWEST = 2

interface Group {
  count: number
  patterns: Map<string, { count: number; example: Entry; clean: boolean }>
}

/**
 * Reads the formats off a list: for every order of fields that enough entries have, the way most of
 * them write it that departs in nothing from the list's own style. The commonest comes first.
 */
export function learnFormats(list: PaperList): LearntFormat[] {
  const departing = new Set(departuresOf(list).map(({ entry }) => entry))
  const groups = new Map<string, Group>()
  let entries = 0
  for (const entry of list.entries) {
    if (entry.shape === 'table' || entry.shape === 'html') continue
    entries++
    const pattern = patternOf(entry, list)
    if (pattern === null) continue
    const key = fieldNamesOf(skeletonOf(entry, list.source.text)).join(' ')
    const group: Group = groups.get(key) ?? { count: 0, patterns: new Map() }
    groups.set(key, group)
    group.count++
    const source = markerOf(entry) + pattern
    const known = group.patterns.get(source)
    if (known) known.count++
    else group.patterns.set(source, { count: 1, example: entry, clean: !departing.has(entry) })
  }
  const least = Math.max(FEWEST, entries * LEAST_SHARE)
  return [...groups.values()]
    .filter((group) => group.count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .flatMap((group) => {
      // A way of writing that nobody repeats is no format, nor one that holds words of the entry.
      const repeated = [...group.patterns].filter(
        ([source, { count }]) =>
          count >= Math.max(2, group.count * 0.05) &&
          (!holdsWords(source) || count >= Math.max(group.count * 0.5, entries * 0.1)),
      )
      const [best] = repeated.sort(
        (a, b) => Number(b[1].clean) - Number(a[1].clean) || b[1].count - a[1].count,
      )
      return best ? [{ source: best[0], count: group.count, example: best[1].example }] : []
    })
}

/** Whether words stand between the fields other than labels of links and tags. */
function holdsWords(source: string): boolean {
  const bare = source
    .replace(/\{\w+\}/g, ' ')
    .replace(/\[[^[\]]{0,30}\]\(/g, ' ')
    .replace(/`[^`]*`|:\w+:|<[^>]*>/g, ' ')
  return /\p{L}{2,}/u.test(bare)
}

/** What stands before an entry in a format; `- ` for every bullet and `1. ` for every number. */
function markerOf(entry: Entry): string {
  switch (entry.shape) {
    case 'quote':
      return '> '
    case 'bullet':
      return '- '
    case 'numbered':
      return '1. '
    case 'heading':
      return '### '
    default:
      return ''
  }
}
