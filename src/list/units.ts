import type { Link } from '../model/list.ts'
import type { Range } from '../model/range.ts'
import { type Block, BREAK, type Cell, type Item } from './items.ts'
import { IMAGE, Rich } from './rich.ts'
import { type TitleChoice, titleChoices } from './title.ts'
import { attributeLine, countWords, isLabel, namesScore } from './words.ts'

/** Longest head in which a title is looked for; a title and its authors fit many times over. */
const HEAD = 2000

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

/** What the blocks say of themselves before any of them is called an entry. */
interface Looks {
  choices: TitleChoice[]
  /** A title of its own and, beside or in it, a link to a paper. */
  entry: boolean
  /** Links to papers or elsewhere at all. */
  paper: boolean
  best: TitleChoice | null
}

const looksOf = new WeakMap<Item, Looks>()

function looks(item: Item): Looks {
  const known = looksOf.get(item)
  if (known) return known
  const choices = titleChoices(item.rich, 0, Math.min(item.rich.text.length, HEAD))
  const links = linksOf(item.rich)
  const paper = links.some((link) => link.role === 'paper')
  const best = choices[0] ?? null
  const marked = best !== null && best.carrier !== 'plain' && best.merit >= 0.6
  const spelled = best !== null && best.carrier === 'plain' && best.merit >= 0.5
  const entry =
    !isAttribute(item) && ((marked && (paper || best.link !== null)) || (spelled && paper))
  const made = { choices, entry, paper, best }
  looksOf.set(item, made)
  return made
}

export function linksOf(rich: Rich): Link[] {
  const links: Link[] = []
  for (const span of rich.spans) if (span.kind === 'link' && span.link) links.push(span.link)
  return links
}

const knownKey =
  /^[^\p{L}\p{N}]*(?:papers?|arxiv|pdf|links?|code|github|projects?|home\s?page|website|intro(?:duction)?|key\s?words?|keys?|metrics?|data\s?sets?|comments?|authors?|affiliations?|institutions?|organi[sz]ations?|venue|conference|journal|date|year|published|publisher|envs?|expenvs?|environments?|tl;?dr|abstract|summary|notes?|openreview|demo|video|slides?|blog|poster|bib(?:tex)?|cite|citations?|doi|tags?|topics?|tasks?|models?|methods?|tldr|official|supp\w*|related|award|status|benchmark|contributions?|论文\S{0,6}|代码\S{0,6}|主页|项目\S{0,4}|简介|摘要|作者|单位|机构|会议|期刊|关键词|数据集|解读|备注|说明|标签|任务|方法|时间|日期)\s*(?:\([^)]*\))?\s*(?:\/\s*\p{L}+\s*)?[:：]/iu

/** A line that states something about a paper named elsewhere: `Paper: …`, its people, its links. */
function isAttribute(item: Item): boolean {
  const { text } = item.rich
  const bare = text.replaceAll(IMAGE, '').trim()
  if (bare === '') return true
  if (knownKey.test(bare)) return true
  const unlinked = withoutLabels(item.rich)
  if (unlinked.replace(/[^\p{L}\p{N}]+/gu, '') === '') return true
  const line = unlinked.split('\n')[0]!
  return namesScore(line) >= 0.75 && !/["“]/.test(line)
}

/** The text without labelled links and their brackets. */
function withoutLabels(rich: Rich): string {
  let out = ''
  let at = 0
  const spans = rich.spans.filter((span) => span.kind === 'link').sort((a, b) => a.from - b.from)
  for (const span of spans) {
    if (span.from < at) continue
    const label = rich.text.slice(span.from, span.to)
    const bracketed = rich.text[span.from - 1] === '[' && rich.text[span.to] === ']'
    if (!isLabel(label) && !bracketed && !/^https?:/i.test(label)) continue
    out += rich.text.slice(at, span.from)
    at = span.to
  }
  return (out + rich.text.slice(at)).replaceAll(IMAGE, '')
}

/** Puts the blocks together into units, in order of place. */
export function assemble(blocks: Block[]): Unit[] {
  const units: Unit[] = []
  let head: Unit | null = null
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block === BREAK) {
      head = null
      continue
    }
    if (block.shape === 'heading') {
      head = headingUnit(block, blocks, index)
      if (head) units.push(head)
      continue
    }
    if (head && belongs(block, head)) {
      attach(head, block)
      continue
    }
    const made = unitsOf(block)
    units.push(...made)
    const last = made.at(-1) ?? null
    head = last && opensEntry(last, block) ? last : null
  }
  return units
}

/** Paragraphs (and quotes) can be followed by blocks that belong to them; list items hold theirs. */
function opensEntry(unit: Unit, block: Item): boolean {
  if (block.shape !== 'paragraph' && block.shape !== 'quote') return false
  const best = unit.choices[0]
  if (!best || best.merit < 0.55) return false
  return best.carrier !== 'plain' || linksOf(unit.rich).some((link) => link.role === 'paper')
}

function belongs(block: Item, head: Unit): boolean {
  if (block.shape === 'table' || block.shape === 'html') return false
  if (head.item.shape === 'quote' && block.shape !== 'quote') return false
  const look = looks(block)
  if (look.entry) return false
  const best = look.best
  const plain = best === null || best.carrier === 'plain' || best.merit < 0.6
  // A bold line that could be the next title opens its own entry.
  return (
    plain ||
    isAttribute(block) ||
    (best.carrier === 'emphasis' && namesScore(textOf(block, best)) > 0.3)
  )
}

function textOf(item: Item, choice: TitleChoice): string {
  return item.rich.text.slice(choice.from, choice.to)
}

/**
 * A heading is an entry where it links a paper, or where nothing below it up to the next heading is
 * an entry and something there links one.
 */
function headingUnit(heading: Item, blocks: Block[], index: number): Unit | null {
  const look = looks(heading)
  if (!look.best || countWords(textOf(heading, look.best)) < 3) return null
  const unit = newUnit(heading)
  if (look.entry) return unit
  if (countWords(textOf(heading, look.best)) < 4) return null
  let paper = false
  let seen = 0
  for (let next = index + 1; next < blocks.length && seen < 12; next++) {
    const block = blocks[next]!
    if (block === BREAK || block.shape === 'heading') break
    if (block.shape === 'table' || looks(block).entry) return null
    if (block.children.some((child) => looks(child).entry)) return null
    paper ||= looks(block).paper
    seen++
  }
  return paper && seen <= 8 ? unit : null
}

function newUnit(item: Item, rich = item.rich, range = item.range): Unit {
  const copy = new Rich()
  copy.append(rich, 'block')
  const to = Math.min(copy.text.length, HEAD)
  const choices = rich === item.rich ? looks(item).choices : titleChoices(copy, 0, to)
  return { item, rich: copy, from: 0, to, range, choices, cells: item.cells, columns: item.columns }
}

function attach(unit: Unit, block: Item): void {
  unit.rich.append(
    block.rich,
    block.shape === 'bullet' || block.shape === 'numbered' ? 'item' : 'block',
  )
  unit.range = { start: unit.range.start, end: Math.max(unit.range.end, block.range.end) }
  for (const child of block.children) attach(unit, child)
}

function unitsOf(item: Item): Unit[] {
  if (item.shape === 'table' || (item.shape === 'html' && item.cells.length > 0))
    return [newUnit(item)]
  const own = lines(item)
  if (item.children.length === 0) return own
  const { own: attached, apart } = partChildren(item)
  const last = own.at(-1)
  if (last) for (const child of attached) attach(last, child)
  if (apart.length === 0) return own
  // The parent of entries is a label or an entry of its own; it keeps only what belongs to it.
  if (last)
    last.range = { start: last.range.start, end: attached.at(-1)?.range.end ?? item.own.end }
  return [...own, ...assemble(apart)]
}

/** Parts an item's children into what states something about it and what stands for itself. */
function partChildren(item: Item): { own: Item[]; apart: Item[] } {
  const look = looks(item)
  const children = item.children
  const entries = children.filter((child) => looks(child).entry || holdsEntries(child)).length
  if (entries === 0) return childrenWithoutEntries(item, look)
  const titled = look.best !== null && look.best.merit >= 0.6 && look.paper
  if (titled && entries * 2 <= children.length) return { own: children, apart: [] }
  if (titled || isEntryWithoutLink(look)) {
    return {
      own: children.filter((child) => !looks(child).entry && !holdsEntries(child)),
      apart: children.filter((child) => looks(child).entry || holdsEntries(child)),
    }
  }
  return { own: [], apart: children }
}

function holdsEntries(item: Item): boolean {
  return item.children.some((child) => looks(child).entry)
}

function isEntryWithoutLink(look: Looks): boolean {
  return look.best !== null && look.best.carrier !== 'plain' && look.best.merit >= 0.8
}

/** `- ICCV` above plain titles is a label; `- A Long Title` above plain lines is an entry. */
function childrenWithoutEntries(item: Item, look: Looks): { own: Item[]; apart: Item[] } {
  const words = look.best ? countWords(textOf(item, look.best)) : 0
  const attributes = item.children.filter(isAttribute).length
  const label = !look.paper && words <= 3 && linksOf(item.rich).length === 0 && attributes === 0
  return label ? { own: [], apart: item.children } : { own: item.children, apart: [] }
}

/** A paragraph may hold several entries, a line each or several lines each. */
function lines(item: Item): Unit[] {
  if (item.rich.text.trim() === '') return []
  const whole = newUnit(item)
  const breaks = item.rich.breaks
  if (breaks.length === 0 || (item.shape !== 'paragraph' && item.shape !== 'quote')) return [whole]
  const edges = [0, ...breaks.map((mark) => mark.at + 1), item.rich.text.length + 1]
  const parts: { from: number; to: number; opens: boolean; complete: boolean }[] = []
  for (let index = 0; index + 1 < edges.length && index < 400; index++) {
    const from = edges[index]!
    const to = edges[index + 1]! - 1
    if (item.rich.text.slice(from, to).trim() === '') continue
    parts.push({ from, to, ...lineLooks(item.rich.slice(from, to)) })
  }
  const complete = parts.filter((part) => part.complete).length
  const opening = parts.filter((part) => part.opens).length
  const starts = complete >= 2 ? 'complete' : opening >= 2 && parts[0]?.opens ? 'opens' : null
  if (!starts) return [whole]
  const units: Unit[] = []
  let first = 0
  for (let index = 1; index <= parts.length; index++) {
    const part = parts[index]
    if (part && !part[starts]) continue
    const from = parts[first]!.from
    const to = parts[index - 1]!.to
    const rich = item.rich.slice(from, to)
    units.push(newUnit(item, rich, item.rich.source(from, to)))
    first = index
  }
  return units
}

/** Whether a line opens an entry (a marked title fills it) and whether it is one already. */
function lineLooks(rich: Rich): { opens: boolean; complete: boolean } {
  const best = titleChoices(rich, 0, Math.min(rich.text.length, HEAD))[0]
  if (!best || best.merit < 0.6 || attributeLine.test(rich.text.slice(0, best.from))) {
    return { opens: false, complete: false }
  }
  const text = rich.text.slice(best.from, best.to)
  const links = linksOf(rich)
  const marked = best.carrier === 'strong' || best.carrier === 'link' || best.carrier === 'quote'
  const people = namesScore(rich.text.replaceAll(IMAGE, '')) >= 0.7
  const opens = marked && countWords(text) >= 3 && best.merit >= 0.8 && !people
  const paper = links.some((link) => link.role === 'paper')
  return { opens, complete: paper && !people && (opens || countWords(text) >= 4) }
}
