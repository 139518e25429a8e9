import type { Range } from '../../model/range.ts'
import { isEntryWithoutLink, partChildren } from './children.ts'
import { type Block, BREAK, type Cell, type Item } from '../blocks/items.ts'
import { type Parted, partLines } from './lines.ts'
import { HEAD, isAttribute, looks } from './looks.ts'
import type { Manner } from './manner.ts'
import { Rich } from '../blocks/rich.ts'
import { type TitleChoice, titleChoices } from './title.ts'
import { countWords, namesScore } from './words.ts'

/** One block, with what belongs to it, that may be an entry. */
export interface Unit {
  item: Item
  rich: Rich
  /** The part in which the title stands. */
  from: number
  to: number
  range: Range
  choices: TitleChoice[]
  /** The cells of a table row, with the headers of their columns. */
  cells: Cell[]
  columns: string[]
}

/** Puts the blocks together into units, in order of place. */
export function assemble(blocks: Block[], manner: Manner): Unit[] {
  const units: Unit[] = []
  let head: Unit | null = null
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block === BREAK) {
      head = null
      continue
    }
    if (block.shape === 'heading') {
      head = headingUnit(block, blocks, index, manner)
      if (head) units.push(head)
      continue
    }
    if (head && isAside(block, blocks[index - 1])) continue
    if (head && belongs(block, head, manner)) {
      attach(head, block)
      continue
    }
    if (isOutdented(units.at(-1), block, blocks[index - 1], manner)) {
      attach(units.at(-1)!, block)
      continue
    }
    const made = unitsOf(block, manner)
    for (const unit of made) units.push(unit)
    const last = made.at(-1) ?? null
    head = last && opensEntry(last, block) ? last : null
  }
  return units
}

/**
 * The second paragraph of a numbered item, indented too little to be in it: people or links right
 * behind an item that has a title and no link to a paper.
 */
function isOutdented(
  last: Unit | undefined,
  block: Item,
  before: Block | undefined,
  manner: Manner,
): boolean {
  if (!last || block.shape !== 'paragraph' || before !== last.item) return false
  if (last.item.shape !== 'numbered' && last.item.shape !== 'bullet') return false
  if (!isEntryWithoutLink(looks(last.item, manner)) || looks(last.item, manner).paper) return false
  return looks(block, manner).paper && isAttribute(block, manner)
}

/** Paragraphs (and quotes) can be followed by blocks that belong to them; list items hold theirs. */
function opensEntry(unit: Unit, block: Item): boolean {
  if (block.shape !== 'paragraph' && block.shape !== 'quote') return false
  const best = unit.choices[0]
  if (!best || best.merit < 0.55) return false
  return best.carrier !== 'plain' || hasPaper(unit)
}

/** An abstract folded away between a title and its links: HTML without links, long or so called. */
function isAside({ shape, rich, cells }: Item, before: Block | undefined): boolean {
  if (shape !== 'html' || cells.length > 0 || rich.links.length > 0) return false
  const text = rich.text.trim()
  if (text === '' || asideName.test(text) || countWords(text) > 30) return true
  return before !== undefined && before !== BREAK && asideName.test(before.rich.text.trim())
}

const asideName = /^(?:abstract|summary|tl;?dr|details?|bibtex|摘要|简介)\s*[:：]?$/i

function belongs(block: Item, head: Unit, manner: Manner): boolean {
  if (block.shape === 'table' || block.shape === 'html') return false
  if (head.item.shape === 'quote' && block.shape !== 'quote') return false
  const look = looks(block, manner)
  if (look.entry) return false
  const best = look.best
  // `**GPT Understands, Too.** *Xiao Liu* [[pdf]](…)` reads as people; the head has its own link.
  if (best?.carrier === 'strong' && best.merit >= 0.8 && look.paper && hasPaper(head)) return false
  const plain = best === null || best.carrier === 'plain' || best.merit < 0.6
  // A bold line that could be the next title opens its own entry.
  return (
    plain ||
    isAttribute(block, manner) ||
    (best.carrier === 'emphasis' && namesScore(textOf(block, best)) > 0.3)
  )
}

function hasPaper(unit: Unit): boolean {
  return unit.rich.links.some((link) => link.role === 'paper')
}

function textOf(item: Item, choice: TitleChoice): string {
  return item.rich.text.slice(choice.from, choice.to)
}

/** A paper's PDF, its page, another version: more paper links than these are several papers'. */
const MOST_PAPERS = 4

/**
 * A heading is an entry where it links a paper, or where nothing below it up to the next heading is
 * an entry and something there links one.
 */
function headingUnit(heading: Item, blocks: Block[], index: number, manner: Manner): Unit | null {
  const look = looks(heading, manner)
  if (!look.best) return null
  if (countWords(textOf(heading, look.best)) < 3 && !isLinkedPaper(heading)) return null
  const unit = newUnit(heading, manner)
  if (look.entry) return unit
  if (countWords(textOf(heading, look.best)) < 4) return null
  let papers = 0
  let seen = 0
  for (let next = index + 1; next < blocks.length && seen < 12; next++) {
    const block = blocks[next]!
    if (block === BREAK) break
    if (block.shape === 'heading') {
      // The document's own heading, with sections below it, is no paper's.
      const own = heading.section?.index === 0 && heading.section.depth === 1
      if (own && (block.section?.depth ?? 1) > 1) return null
      break
    }
    if (block.shape === 'table' || looks(block, manner).entry) return null
    if (block.children.some((child) => looks(child, manner).entry)) return null
    papers += block.rich.links.filter((link) => link.role === 'paper').length
    seen++
  }
  // Many papers below a heading (a venue's years, say) make it a section's.
  return papers > 0 && papers <= MOST_PAPERS && seen <= 8 ? unit : null
}

/** Whether the whole heading is a link to what is a paper whatever it is called. */
function isLinkedPaper({ rich }: Item): boolean {
  const span = rich.spans.find(({ kind }) => kind === 'link')
  const work = span?.link?.work
  return !!work && work.kind !== 'url' && span.from === 0 && span.to === rich.text.trimEnd().length
}

function newUnit(item: Item, manner: Manner, part?: Parted): Unit {
  const rich = part?.line ?? item.rich
  const to = Math.min(rich.text.length, HEAD)
  const choices = part
    ? (part.choices ?? titleChoices(rich, 0, to, manner))
    : looks(item, manner).choices
  const { cells, columns } = item
  return { item, rich, from: 0, to, range: part?.line.range ?? item.range, choices, cells, columns }
}

function attach(unit: Unit, block: Item): void {
  // The item keeps its own text as it is.
  if (unit.rich === unit.item.rich) {
    unit.rich = new Rich()
    unit.rich.append(unit.item.rich, 'block')
  }
  unit.rich.append(
    block.rich,
    block.shape === 'bullet' || block.shape === 'numbered' ? 'item' : 'block',
  )
  unit.range = { start: unit.range.start, end: Math.max(unit.range.end, block.range.end) }
  for (const child of block.children) attach(unit, child)
}

function unitsOf(item: Item, manner: Manner): Unit[] {
  if (item.shape === 'table' || (item.shape === 'html' && item.cells.length > 0))
    return [newUnit(item, manner)]
  const own = lines(item, manner)
  if (item.children.length === 0) return own
  const { own: attached, apart } = partChildren(item, manner)
  const last = own.at(-1)
  if (last) for (const child of attached) attach(last, child)
  if (apart.length === 0) return own
  // The parent of entries is a label or an entry of its own; it keeps only what belongs to it.
  if (last)
    last.range = { start: last.range.start, end: attached.at(-1)?.range.end ?? item.own.end }
  return [...own, ...assemble(apart, manner)]
}

function lines(item: Item, manner: Manner): Unit[] {
  const { rich } = item
  if (rich.text.trim() === '') return []
  const parted =
    item.shape === 'paragraph' || item.shape === 'quote' ? partLines(rich, item.own, manner) : null
  if (!parted) return [newUnit(item, manner)]
  return parted.map((part) => newUnit(item, manner, part))
}
