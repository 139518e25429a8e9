import type { Link } from '../../model/list.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import type { Item } from '../blocks/items.ts'
import { keyOf, type Manner } from './manner.ts'
import { IMAGE, type Rich } from '../blocks/rich.ts'
import { referenceLead } from './people-before.ts'
import { type TitleChoice, titleChoices } from './title.ts'
import { countWords, isLabel, knownKey, namesScore } from './words.ts'

/** Longest head in which a title is looked for; a title and its authors fit many times over. */
export const HEAD = 2000

/** What the blocks say of themselves before any of them is called an entry. */
export interface Looks {
  choices: TitleChoice[]
  /** A title of its own and, beside or in it, a link to a paper. */
  entry: boolean
  /** Links to papers or elsewhere at all. */
  paper: boolean
  best: TitleChoice | null
}

const looksOf = new WeakMap<Item, Looks>()

/** @returns what a block says of itself; reckoned once an item */
export function looks(item: Item, manner: Manner): Looks {
  const known = looksOf.get(item)
  if (known) return known
  const choices = titleChoices(item.rich, 0, Math.min(item.rich.text.length, HEAD), manner)
  const links = item.rich.links
  const paper = links.some((link) => link.role === 'paper')
  const best = choices[0] ?? null
  const marked = best !== null && best.carrier !== 'plain' && best.merit >= 0.6
  const spelled = best !== null && best.carrier === 'plain' && best.merit >= 0.5
  const titled = (marked && (paper || best.link !== null)) || (spelled && paper)
  const cited = best?.carrier === 'plain' && referenceLead(item.rich.text.slice(0, 800)) > 0
  const entry = manner.written(item) || cited || (titled && !isAttribute(item, manner))
  const made = { choices, entry, paper, best }
  looksOf.set(item, made)
  return made
}

/** A line that states something about a paper named elsewhere: `Paper: …`, its people, its links. */
export function isAttribute(item: Item, manner: Manner): boolean {
  const bare = item.rich.text.replaceAll(IMAGE, '').trim()
  if (bare === '') return true
  // `[arXiv:2012.06475] EventHands: …`: an id in brackets is no key.
  const start = bare.slice(0, 400)
  if (/[:：]/.test(start)) {
    const head = start.replace(/^[^\p{L}\p{N}]*arxiv:\d{4}\.\d{4,5}(?:v\d+)?\]/iu, '')
    if (knownKey.test(head)) return true
    const key = keyOf(head)
    if (key !== null && manner.keys.has(key)) return true
  }
  if (item.rich.links.some(isTitled)) return false
  const unlinked = withoutLabels(item.rich)
  if (!/[\p{L}\p{N}]/u.test(unlinked)) return true
  const line = unlinked.split('\n')[0]!
  // People are linked to their pages, not to papers: `[Multimodal Deep Learning](…), ICML 2011`.
  if (item.rich.links[0]?.role === 'paper' && opensWithLink(item.rich)) return false
  return namesScore(line) >= 0.75 && !/["“]/.test(line) && !isTitleAndVenue(line)
}

/** A link to what is a paper for sure, under what reads as its title. */
function isTitled({ work, label: { text } }: Link): boolean {
  if (!work || work.kind === 'url' || countWords(text, 2) < 2) return false
  return !isLabel(text) && looksLikeVenue(text) < 0.6 && namesScore(text) < 0.75
}

/** `Denoising Diffusion Probabilistic Models, NeurIPS 2020`: no name of a person has four words. */
function isTitleAndVenue(line: string): boolean {
  const parts = line.split(/[,;]/).filter((part) => part.trim() !== '')
  const others = parts.filter((part) => looksLikeVenue(part) < 0.8)
  return others.length === 1 && parts.length > 1 && countWords(others[0]!) >= 4
}

function opensWithLink(rich: Rich): boolean {
  const first = rich.spans.find((span) => span.kind === 'link')
  return first !== undefined && !/[\p{L}\p{N}[]/u.test(rich.text.slice(0, first.from))
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
