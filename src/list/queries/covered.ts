import type { Edit } from '../../model/finding.ts'
import type { Contents, ContentsItem, PaperList, Section } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { targetOf } from './anchors.ts'

/** An item of a table of contents with the section it leads to and the items below it. */
export interface Listed {
  item: ContentsItem
  section: Section | null
  children: Listed[]
  /** From the item's first character to the end of the last item below it. */
  block: Range
}

/** @returns the items as a tree, each with its section; an item for none keeps null. */
export function listedItems(list: PaperList, contents: Contents): Listed[] {
  const roots: Listed[] = []
  const path: Listed[] = []
  for (const item of contents.items) {
    const section = targetOf(list, item.anchor, item.link.label.text)?.section ?? null
    const made: Listed = { item, section, children: [], block: { ...item.range } }
    while (path.length > 0 && path.at(-1)!.item.depth >= item.depth) path.pop()
    ;(path.at(-1)?.children ?? roots).push(made)
    path.push(made)
    for (const above of path) above.block.end = Math.max(above.block.end, item.range.end)
  }
  return roots
}

/** An item that stands out of its sections' order, and the sibling it belongs behind or before. */
export interface Misplaced {
  siblings: Listed[]
  from: number
  to: number
}

/**
 * Compares siblings with the order of their sections. Only a few strays are told: where much of a
 * table of contents has another order (the alphabet, say), that order is meant.
 */
export function misplacedItems(siblings: Listed[]): Misplaced[] {
  const known = siblings.flatMap(({ section }, at) => (section ? { at, order: section.index } : []))
  const kept = longestRise(known.map(({ order }) => order))
  if (known.length < 3 || known.length - kept.size > Math.max(1, known.length * 0.2)) return []
  const fixed = known.filter((_, index) => kept.has(index))
  return known
    .filter((_, index) => !kept.has(index))
    .map(({ at, order }) => {
      const above = fixed.filter((other) => other.order <= order).at(-1)
      const to = above === undefined ? fixed[0]!.at : above.at < at ? above.at + 1 : above.at
      return { siblings, from: at, to }
    })
}

/** Places of a longest non-falling subsequence; of equals the one of smaller values. */
function longestRise(values: number[]): Set<number> {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! <= value) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? tails[low - 1]! : -1)
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) kept.add(at)
  return kept
}

/**
 * Moves an item by moving texts from place to place, so that numbers stay where they are.
 *
 * @returns null where something other than list markers stands between the items
 */
export function moveItem(list: PaperList, { siblings, from, to }: Misplaced): Edit[] | null {
  const { source } = list
  const first = Math.min(from, to)
  const places = siblings.slice(first, Math.max(from, to) + 1)
  for (const [at, place] of places.entries()) {
    const next = places[at + 1]
    const between = next && source.text.slice(place.block.end, next.block.start)
    if (between !== undefined && !/^\s{0,200}(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(between))
      return null
  }
  const nested = places.some(({ children }) => children.length > 0)
  if (nested && new Set(places.map(({ block }) => source.point(block.start).column)).size > 1)
    return null
  const texts = places.map(({ block }) => source.slice(block))
  const [moved] = texts.splice(from - first, 1)
  texts.splice(to - first, 0, moved!)
  return places.map(({ block }, at) => ({ ...block, text: texts[at]! }))
}

const aside =
  /\b(?:contents|toc|licen[cs]e|contribut\w*|acknowledg\w*|citations?|cite|citing|about|star history|contacts?|references?|disclaimer|news|updates?|changelog|sponsors?|code of conduct|maintainers?|authors?|overview|introduction|related (?:lists|repositories)|support|to-?do|how to)\b|目录|引用|致谢|贡献|许可|更新|简介/i

/** @returns the sections that the contents leave out though nearly all of their kind are in. */
export function missingSections(list: PaperList, contents: Contents, items: Listed[]): Section[] {
  const covered = new Set<Section>()
  for (const other of list.contents) {
    const tree = other === contents ? items : listedItems(list, other)
    for (const { section } of flat(tree)) if (section) covered.add(section)
  }
  const full = sectionsWithEntries(list)
  const kinds = new Map<string, { missing: Section[]; found: number }>()
  for (const section of list.sections) {
    if (section.range.start < contents.range.end) continue
    const { text } = section.title
    const known = covered.has(section)
    if (!known && (text === '' || section.year !== null || aside.test(text.slice(0, 200)))) continue
    // Below a section that is not listed its subsections have no place.
    const parent = section.parent
    if (!known && parent && parent.range.start > contents.range.end && !covered.has(parent))
      continue
    const key = `${section.depth} ${full.has(section)}`
    const kind = kinds.get(key) ?? { missing: [], found: 0 }
    kinds.set(key, kind)
    if (known) kind.found++
    else kind.missing.push(section)
  }
  return [...kinds.values()]
    .filter(({ missing, found }) => found >= 3 && found >= (found + missing.length) * 0.7)
    .flatMap(({ missing }) => missing)
    .sort((a, b) => a.index - b.index)
}

/** All listed items, in order of place. */
export function flat(items: Listed[]): Listed[] {
  return items.flatMap((item) => [item, ...flat(item.children)])
}

function sectionsWithEntries(list: PaperList): Set<Section> {
  const full = new Set<Section>()
  for (const section of list.sections.toReversed()) {
    if (section.entries.length > 0 || section.children.some((child) => full.has(child))) {
      full.add(section)
    }
  }
  return full
}
