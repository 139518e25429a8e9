import type { WorkFact } from '../../model/fact.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Link, PaperList } from '../../model/list.ts'
import { normalTitle, relation, sameTitle, type TitleRelation } from '../../model/title.ts'
import { ownPaper, type PaperLink } from './own-paper.ts'
import { isNews } from './section-kind.ts'
import { namesPaper, untagged } from './title-kind.ts'

/** An entry says: behind this link is the paper of this title. */
export interface TitleClaim {
  entry: Entry
  link: PaperLink
  /** The entry's title without the list's own tags. */
  title: string
  /** What the link itself is labelled with, where that reads as a title of its own. */
  label: string | null
}

/**
 * @returns what the list claims of its links to papers: of each entry's own link, and of its links
 *   of another kind (arXiv beside the proceedings). News, rows that name no paper, and titles
 *   written without an alphabet claim nothing.
 */
export function titleClaims(list: PaperList): TitleClaim[] {
  const rare = rareShapes(list)
  const claims: TitleClaim[] = []
  for (const entry of list.entries) {
    if (rare.has(entry.shape) || !namesPaper(entry) || isCjk(entry.title.text)) continue
    if (isNews(entry.section)) continue
    const title = untagged(entry.title.text)
    for (const link of claimedLinks(entry)) {
      claims.push({ entry, link, title, label: labelOf(link, title) })
    }
  }
  return claims
}

/** Sentences with a link around a list of papers are read as entries now and then. */
function rareShapes(list: PaperList): Set<Entry['shape']> {
  const counts = new Map<Entry['shape'], number>()
  for (const { shape } of list.entries) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const loose = ['paragraph', 'heading', 'html', 'quote'] as const
  return new Set(loose.filter((shape) => (counts.get(shape) ?? 0) * 5 < list.entries.length))
}

/** The own link, and one link of each other kind, unless an entry has several of that kind. */
function claimedLinks(entry: Entry): PaperLink[] {
  const own = ownPaper(entry)
  if (!own) return []
  const kinds = new Map<string, Set<string>>()
  const first = new Map<string, PaperLink>()
  for (const link of entry.links) {
    if (link.role !== 'paper' || !link.work || link.work.kind === 'url') continue
    const { kind, key } = link.work
    if (!kinds.has(kind)) kinds.set(kind, new Set())
    kinds.get(kind)!.add(key)
    if (!first.has(kind)) first.set(kind, link as PaperLink)
  }
  const others = [...first.values()].filter(
    ({ work }) => work.kind !== own.work.kind && kinds.get(work.kind)!.size === 1,
  )
  return own.work.kind === 'url' ? others : [own, ...others]
}

function labelOf(link: Link, title: string): string | null {
  const label = link.label.text.slice(0, 400)
  const words = label.match(/\p{L}{2,}/gu)?.length ?? 0
  return words >= 3 && label !== title ? label : null
}

const letters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/gu

function isCjk(text: string): boolean {
  return (text.match(letters)?.length ?? 0) * 5 > text.length
}

const order: TitleRelation[] = ['same', 'renamed', 'unsure', 'different']

/** @returns how well a claim fits what is known of the paper; null where its title is not known */
export function agreement(claim: TitleClaim, fact: WorkFact): TitleRelation | null {
  const known = [fact.title, ...Object.values(fact.versions ?? {})].filter((one) => one)
  const said = claim.label === null ? [claim.title] : [claim.title, claim.label]
  let best = -1
  for (const title of known) {
    for (const one of said) {
      const at = order.indexOf(relation(one, title!))
      if (best < 0 || at < best) best = at
    }
  }
  return order[best] ?? null
}

/** A paper that has just the title an entry states. */
export interface RightPaper {
  /** arXiv's id, canonical. */
  id: string
  title: string
  /** Whether another entry of the run links it, or a search on arXiv has found it. */
  by: 'listed' | 'search'
}

/** The arXiv papers that are known, by title. */
export class KnownTitles {
  readonly #byKey = new Map<string, { id: string; fact: WorkFact; title: string }[]>()
  readonly #facts: Facts

  constructor(facts: Facts) {
    this.#facts = facts
    for (const [key, fact] of facts.works ?? []) {
      if (!key.startsWith('arxiv:') || fact.title === undefined) continue
      const known = { id: key.slice('arxiv:'.length), fact, title: fact.title }
      for (const one of keysOf(fact.title)) {
        const others = this.#byKey.get(one)
        if (!others) this.#byKey.set(one, [known])
        else if (others.length < 8) others.push(known)
      }
    }
  }

  /** @returns the paper an entry means, where its title (and authors) leave no doubt */
  right(claim: TitleClaim): RightPaper | null {
    const { entry, link, title } = claim
    for (const key of keysOf(title)) {
      for (const { id, fact, title: known } of this.#byKey.get(key) ?? []) {
        if (id === link.work.id || !sameTitle(known, title)) continue
        if (isSure(title, entry, fact.authors)) return { id, title: known, by: 'listed' }
      }
    }
    const found = this.#facts.searches?.get(normalTitle(title))
    if (!found?.id || found.title === undefined || found.id === link.work.id) return null
    return sameTitle(found.title, title) ? { id: found.id, title: found.title, by: 'search' } : null
  }
}

/** A title alone is enough where it is long; a short one needs an author in common. */
export function isSure(title: string, entry: Entry, authors: string[] | undefined): boolean {
  const normal = normalTitle(title)
  if (normal.length >= 20 && normal.split(' ').length >= 4) return true
  const stated = new Set(normalTitle(entry.authors?.text ?? '').split(' '))
  return (authors ?? []).some((author) => {
    const surname = normalTitle(author).split(' ').at(-1) ?? ''
    return surname.length > 2 && stated.has(surname)
  })
}

/** A title as it may be found again: whole, without a nickname before it or behind it. */
function keysOf(title: string): string[] {
  const text = title.slice(0, 400)
  const colon = text.search(/[:：]|\s[–—-]\s/)
  const rest = colon > 0 ? text.slice(colon + 1) : ''
  const front = text.replace(/[(（][^()（）\s]{2,24}[)）]\s*$/, '')
  const keys = [text, rest, front].map((one) => normalTitle(one).replaceAll(' ', ''))
  return [...new Set(keys)].filter((key) => key.length > 3)
}
