import type { Block, Item } from '../blocks/items.ts'
import { BREAK } from '../blocks/items.ts'
import { leadingPeople } from './people-before.ts'
import { attributeLine, knownKey, namesScore } from './words.ts'

/** How a list writes its lines, told by counting before any of them is called an entry. */
export interface Manner {
  /** Lower-case keys of lines that state something of a paper (`analysis`, `解读`). */
  keys: Set<string>
  /** Authors stand behind `by`, so that a single name there is one. */
  byline: boolean
  /** Authors stand before titles that nothing marks, so that a single name there is one. */
  peopleFirst: boolean
  /** Whether an item is written in a configured format, and so an entry whatever it looks like. */
  written: (item: Item) => boolean
}

/** How much of a line is looked at. */
const LINE = 400

/**
 * Counts keys and bylines over all blocks, in one pass. A word before a colon is a key where it
 * stands beside known ones (`Paper: …`) in two groups at least; a nickname does not come back.
 */
export function readManner(blocks: Block[], written: Manner['written']): Manner {
  const groups = new Map<string, number>()
  let items = 0
  let bylines = 0
  let people = 0
  let single = 0
  const visit = (level: Item[]): void => {
    countKeys(level, groups)
    for (const item of level) {
      items++
      const head = item.rich.text.slice(0, LINE)
      const before = leadingPeople(head).people
      if (before >= 2) people++
      else if (before === 1) single++
      const by = /[\s,.]by:?\s(.*)/i.exec(head)?.[1]
      if (by && namesScore(by.split(/\.\s|[[(（\uFFFC]/u)[0]!) >= 0.75) bylines++
      visit(item.children)
    }
  }
  visit(blocks.filter((block) => block !== BREAK))
  const keys = new Set<string>()
  for (const [key, count] of groups) if (count >= 2) keys.add(key)
  const byline = bylines >= 3 && bylines * 10 >= items
  return { keys, byline, peopleFirst: people >= 3 && people >= single, written }
}

/** Adds one to every key that a group with known keys holds. */
function countKeys(level: Item[], groups: Map<string, number>): void {
  let from = 0
  while (from < level.length) {
    let to = from
    let known = false
    // A key alone has no others beside it.
    if (level[from + 1]?.group !== level[from]!.group) {
      from++
      continue
    }
    const found = new Set<string>()
    while (to < level.length && level[to]!.group === level[from]!.group) {
      const line = level[to]!.rich.text.slice(0, 80)
      known ||= knownKey.test(line)
      const key = keyOf(line)
      if (key) found.add(key)
      to++
    }
    if (known && found.size > 1)
      for (const key of found) groups.set(key, (groups.get(key) ?? 0) + 1)
    from = to
  }
}

/** @returns the key a line begins with, in lower case; null where it has none */
export function keyOf(line: string): string | null {
  const match = attributeLine.exec(line.slice(0, 80))
  const key = match?.[0].replace(/[^\p{L}\p{N} ]+/gu, '')
  return key?.trim().toLowerCase() ?? null
}
