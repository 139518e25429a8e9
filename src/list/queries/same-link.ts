import type { Entry, PaperList } from '../../model/list.ts'
import { normalTitle, relation } from '../../model/title.ts'
import { ownPaper, type PaperLink } from './own-paper.ts'
import { isNews } from './section-kind.ts'
import { namesPaper, untagged } from './title-kind.ts'

/** An entry with the link that is its paper's. */
export interface Listing {
  entry: Entry
  link: PaperLink
}

/** Two entries that link one paper under titles of two. */
export interface SharedLink {
  first: Listing
  second: Listing
}

/**
 * More titles than this at one address make it a page about many papers, not one copied wrongly:
 * a leaderboard, a family of models, proceedings.
 */
const MOST_TITLES = 3

/** Wrong links are mostly copied from a neighbour: so near, two doubtful titles are two papers. */
const NEAR = 2

/**
 * @returns the pairs of entries whose own link is one but whose titles are two papers', each entry
 *   beside the first that links the same. A renamed paper, a news item, a row that names no paper
 *   and the same title in another language are none. Linear in the entries.
 */
export function sharedLinks(list: PaperList): SharedLink[] {
  const found: SharedLink[] = []
  for (const listings of byWork(list).values()) {
    const titles = new Map<string, Listing>()
    for (const listing of listings) {
      const title = normalTitle(listing.entry.title.text)
      if (!titles.has(title)) titles.set(title, listing)
      if (titles.size > MOST_TITLES) break
    }
    if (titles.size < 2 || titles.size > MOST_TITLES) continue
    const [first, ...others] = titles.values()
    for (const second of others) if (first && apart(first, second)) found.push({ first, second })
  }
  return found
}

function byWork(list: PaperList): Map<string, Listing[]> {
  const listings = new Map<string, Listing[]>()
  for (const entry of list.entries) {
    const link = ownPaper(entry)
    if (!link || !namesPaper(entry) || !isTelling(entry) || isNews(entry.section)) continue
    const others = listings.get(link.work.key)
    if (others) others.push({ entry, link })
    else listings.set(link.work.key, [{ entry, link }])
  }
  return listings
}

const word = /\p{L}{2,}/gu

/** Two words may be any paper's short name. */
function isTelling({ title }: Entry): boolean {
  let words = 0
  word.lastIndex = 0
  while (words < 3 && word.test(title.text)) words++
  return words === 3
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Whether a good part of the text is written without an alphabet. */
function isCjk(text: string): boolean {
  return (text.match(cjk)?.length ?? 0) * 5 > text.length
}

/** Whether the two titles are two papers' by all that is known. */
function apart(first: Listing, second: Listing): boolean {
  const [a, b] = [first.entry, second.entry]
  // One construct read twice, or a sentence above a list that cites what stands in the list.
  if (first.link.range.start === second.link.range.start) return false
  if (a.shape !== b.shape && !(isListed(a) && isListed(b))) return false
  if (isCjk(a.title.text) || isCjk(b.title.text)) return false
  const verdict = relation(untagged(a.title.text), untagged(b.title.text))
  if (verdict === 'different') return true
  return verdict === 'unsure' && Math.abs(a.index - b.index) <= NEAR
}

function isListed({ shape }: Entry): boolean {
  return shape === 'bullet' || shape === 'numbered' || shape === 'table'
}
