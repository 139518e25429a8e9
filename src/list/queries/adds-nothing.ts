import type { Entry, Link } from '../../model/list.ts'
import { rememberedOf } from '../../model/memo.ts'
import { normalTitle } from '../../model/title.ts'

/** What an entry says, as sets that can be compared. */
interface Said {
  words: Set<string>
  links: Set<string>
}

const saidBy = rememberedOf((entry: Entry): Said => {
  const words = new Set(entry.runs.flatMap(({ text }) => normalTitle(text).split(' ')))
  words.delete('')
  return { words, links: new Set(entry.links.map(linkKey)) }
})

function linkKey(link: Link): string {
  return link.work?.key ?? link.url
}

/**
 * @returns whether an entry says nothing that the other does not say too: no other link, no word
 *   more. Linear in the entry; what the other says is gathered once.
 */
export function addsNothing(entry: Entry, other: Entry): boolean {
  if (entry.runs.length === 0 || other.runs.length === 0) return false
  const [later, first] = [saidBy(entry), saidBy(other)]
  for (const link of later.links) if (!first.links.has(link)) return false
  for (const word of later.words) if (!first.words.has(word)) return false
  return true
}
