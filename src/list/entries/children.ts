import type { Item } from '../blocks/items.ts'
import { isAttribute, type Looks, looks } from './looks.ts'
import type { Manner } from './manner.ts'
import { countWords } from './words.ts'

/** Parts an item's children into what states something about it and what stands for itself. */
export function partChildren(item: Item, manner: Manner): { own: Item[]; apart: Item[] } {
  const look = looks(item, manner)
  const children = item.children
  const entries = children.filter(
    (child) => looks(child, manner).entry || holdsEntries(child, manner),
  ).length
  if (entries === 0) return childrenWithoutEntries(item, look, manner)
  const titled = look.best !== null && look.best.merit >= 0.6 && look.paper
  // A short title beside its own link stands for itself as its neighbours do.
  const short = children.filter((child) => isShort(child, manner)).length
  if (titled && Math.max(entries, short) * 2 <= children.length) return { own: children, apart: [] }
  if (titled || isEntryWithoutLink(look)) {
    const stands = (child: Item): boolean =>
      looks(child, manner).entry || holdsEntries(child, manner) || isShort(child, manner)
    return { own: children.filter((child) => !stands(child)), apart: children.filter(stands) }
  }
  return { own: [], apart: children }
}

function isShort(item: Item, manner: Manner): boolean {
  const { best, paper } = looks(item, manner)
  return paper && best !== null && best.merit >= 0.3 && !isAttribute(item, manner)
}

function holdsEntries(item: Item, manner: Manner): boolean {
  return item.children.some((child) => looks(child, manner).entry)
}

export function isEntryWithoutLink(look: Looks): boolean {
  return look.best !== null && look.best.carrier !== 'plain' && look.best.merit >= 0.8
}

/** `- ICCV` above plain titles is a label; `- A Long Title` above plain lines is an entry. */
function childrenWithoutEntries(
  item: Item,
  look: Looks,
  manner: Manner,
): { own: Item[]; apart: Item[] } {
  const words = look.best ? countWords(item.rich.text.slice(look.best.from, look.best.to)) : 0
  const attributes = item.children.filter((child) => isAttribute(child, manner)).length
  const label = !look.paper && words <= 3 && item.rich.links.length === 0 && attributes === 0
  return label ? { own: [], apart: item.children } : { own: item.children, apart: [] }
}
