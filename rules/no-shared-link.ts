import { strictObject } from 'valibot'
import { ownPaper } from '../src/list/queries/own-paper.ts'
import { type Listing, sharedLinks } from '../src/list/queries/same-link.ts'
import type { Fix } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import { normalTitle } from '../src/model/title.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-shared-link',
  summary: 'one link under two different titles',
  why: 'When two different papers link one page, one of the links was copied from the other, and its reader lands at the wrong paper. A paper that was renamed between its versions is left alone where its titles show it.',
  level: 'error',
  fix: 'display',
  fixNote:
    'Which of the two links is wrong is for the author to see. Where the list links the same title elsewhere to another paper, that link is shown.',
  options: strictObject({}),

  *check(list) {
    const pairs = sharedLinks(list)
    if (pairs.length === 0) return
    const elsewhere = linksByTitle(list)
    const told = new Set<Listing>()
    for (const { first, second } of pairs) {
      for (const [one, other] of [
        [first, second],
        [second, first],
      ] as const) {
        if (told.has(one)) continue
        told.add(one)
        const line = list.source.lineAt(other.link.range.start)
        const fix = fixFrom(elsewhere.get(normalTitle(one.entry.title.text)), one)
        yield {
          range: one.link.range,
          message: `Unexpected link ${oneLine(workName(one), 60)} of ${nameOf(one.entry)}, which ${nameOf(other.entry)} in line ${line} links too: give each paper its own link`,
          related: [{ message: `${nameOf(other.entry)} links it too`, range: other.link.range }],
          ...(fix && { fix }),
        }
      }
    }
  },
})

function workName({ link }: Listing): string {
  const { kind, id } = link.work
  return kind === 'url' ? id : `${kind}:${id}`
}

/** Every title's own links, so that a title listed twice can lend its link. */
function linksByTitle(list: PaperList): Map<string, Listing[]> {
  const found = new Map<string, Listing[]>()
  for (const entry of list.entries) {
    const link = ownPaper(entry)
    if (!link) continue
    const title = normalTitle(entry.title.text)
    const others = found.get(title)
    if (!others) found.set(title, [{ entry, link }])
    else if (others.every((other) => other.link.work.key !== link.work.key) && others.length < 3) {
      others.push({ entry, link })
    }
  }
  return found
}

function fixFrom(listings: Listing[] | undefined, { link }: Listing): Fix | null {
  const own = listings?.find((listing) => listing.link.work.key !== link.work.key)
  if (!own || link.syntax === 'reference') return null
  const url = own.link.url
  return {
    title: `write ${oneLine(url, 80)}, which the list links from the same title elsewhere`,
    applicability: 'display',
    edits: [{ ...link.urlRange, text: url }],
  }
}
