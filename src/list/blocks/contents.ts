import type { Contents, ContentsItem } from '../../model/list.ts'
import { type Block, BREAK, type Item } from './items.ts'

/** Finds tables of contents: lists of three items and more, most of them linking to anchors. */
export function readContents(blocks: Block[]): Contents[] {
  const groups = new Map<number, Item[]>()
  for (const block of blocks) {
    if (block === BREAK || (block.shape !== 'bullet' && block.shape !== 'numbered')) continue
    const group = groups.get(block.group)
    if (group) group.push(block)
    else groups.set(block.group, [block])
  }
  const found: Contents[] = []
  for (const items of groups.values()) {
    const made: ContentsItem[] = []
    let count = 0
    const visit = (item: Item, depth: number): void => {
      count++
      const link = item.rich.links.find(({ url }) => url.startsWith('#') && url.length > 1)
      if (link) {
        made.push({ range: item.own, link, depth, anchor: decode(link.url.slice(1)) })
      }
      for (const child of item.children) visit(child, depth + 1)
    }
    for (const item of items) visit(item, 0)
    if (made.length >= 3 && made.length >= count * 0.6) {
      found.push({
        range: { start: items[0]!.range.start, end: items.at(-1)!.range.end },
        items: made,
      })
    }
  }
  return found
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
