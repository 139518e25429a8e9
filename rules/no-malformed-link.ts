import { strictObject } from 'valibot'
import { brokenLinks } from '../src/list/queries/broken-links.ts'
import { linkFlaw } from '../src/list/queries/link-flaw.ts'
import { entryAt, isVerbatim } from '../src/list/queries/places.ts'
import type { Edit, RuleFinding } from '../src/model/finding.ts'
import type { Link, PaperList } from '../src/model/list.ts'
import type { Range } from '../src/model/range.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-malformed-link',
  summary:
    'an empty link, a missing scheme, spaces or stray punctuation in an address, broken link syntax, an arXiv id that cannot exist',
  why: 'The paper is listed, but nobody can reach it: the page shows brackets instead of a link, or the link leads nowhere.',
  level: 'error',
  fix: 'safe',
  fixNote:
    'Only slips with one possible mend are mended: a scheme missing or doubled, punctuation behind the address, a space between label and address. Missing addresses and impossible arXiv ids are left to the author.',
  options: strictObject({}),

  *check(list) {
    const broken = brokenLinks(list)
    for (const { range, what, edit } of broken) {
      yield {
        range: edit && edit.end > edit.start ? { start: edit.start, end: edit.end } : range,
        message: `Unexpected text where a link is meant${inEntry(list, range)}: ${what}`,
        ...fixOf(list, edit),
      }
    }
    let next = 0
    const seen = new Set<number>()
    for (const link of list.links) {
      while (next < broken.length && broken[next]!.range.end <= link.range.start) next++
      const inside = next < broken.length && broken[next]!.range.start < link.range.end
      if (inside && (link.syntax === 'raw' || link.syntax === 'autolink')) continue
      if (seen.has(link.urlRange.start)) continue
      seen.add(link.urlRange.start)
      const finding = judge(list, link)
      if (finding) yield finding
    }
  },
})

function judge(list: PaperList, link: Link): RuleFinding | null {
  const flaw = linkFlaw(link)
  if (!flaw) return null
  const empty = link.url.trim() === '' || link.url.trim() === '#'
  if (empty && isTag(list, link)) return null
  const label = oneLine(link.label.text, 30).replaceAll('"', "'")
  const shown = label !== '' && link.syntax !== 'raw' && link.syntax !== 'autolink'
  const named = shown ? `link "${label}" ` : 'link '
  const address = empty ? 'without an address' : `to ${oneLine(link.url, 60)}`
  return {
    range: empty ? link.range : link.urlRange,
    message: `Unexpected ${named}${address}${inEntry(list, link.range)}: ${flaw.what}`,
    ...fixOf(list, editOf(list, link, flaw.mended)),
  }
}

/** A badge that states something (`![Publish](…/ICML'23)`) needs no address; one for a paper does. */
function isTag(list: PaperList, link: Link): boolean {
  const { start } = link.range
  const alt = /^\[!\[([^\]]{0,80})\]/.exec(list.source.text.slice(start, start + 90))
  return link.badge && !/paper|pdf|arxiv|code|github|link|project|page|demo/i.test(alt?.[1] ?? '')
}

/** Replaces the address where it stands as it is read, without escapes or references. */
function editOf(list: PaperList, link: Link, mended: string | null): Edit | null {
  if (mended === null || list.source.slice(link.urlRange) !== link.url) return null
  const angled = link.syntax === 'raw' ? `<${mended}>${link.url.slice(mended.length)}` : mended
  return { ...link.urlRange, text: angled }
}

function fixOf(list: PaperList, edit: Edit | null): Pick<RuleFinding, 'fix'> {
  if (!edit || isVerbatim(list, edit)) return {}
  const title = edit.text === '' ? 'remove the space' : `write ${oneLine(edit.text, 80)}`
  return { fix: { title, applicability: 'safe', edits: [edit] } }
}

function inEntry(list: PaperList, range: Range): string {
  const entry = entryAt(list, range.start)
  return entry ? ` in ${nameOf(entry)}` : ''
}
