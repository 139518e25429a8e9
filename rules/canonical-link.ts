import { optional, picklist, strictObject } from 'valibot'
import {
  type ArxivLink,
  arxivLinks,
  type Expected,
  expectedOf,
  learnArxivStyle,
} from '../src/list/queries/arxiv-style.ts'
import type { OwnStyle } from '../src/list/format/own-style.ts'
import { isVerbatim } from '../src/list/queries/places.ts'
import { arxivUrl } from '../src/model/arxiv.ts'
import type { Edit, RuleFinding } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

const options = strictObject({
  form: optional(picklist(['consistent', 'abs', 'pdf', 'any']), 'consistent'),
  scheme: optional(picklist(['consistent', 'https', 'any']), 'consistent'),
  host: optional(picklist(['consistent', 'arxiv.org', 'any']), 'consistent'),
  version: optional(picklist(['consistent', 'never', 'any']), 'consistent'),
  suffix: optional(picklist(['consistent', 'always', 'never', 'any']), 'consistent'),
})

export default defineRule({
  id: 'canonical-link',
  summary: 'another spelling of a paper’s arXiv URL than the list’s',
  why: 'One spelling for all papers lets readers know what a click brings, and lets searches and scripts find a paper that is listed already. http and pinned versions lead to outdated pages.',
  level: 'warn',
  fix: 'safe',
  fixNote: 'The URL leads to the same paper before and after; a pinned version becomes the newest.',
  options,

  *check(list, chosen) {
    const links = arxivLinks(list)
    const style = learnArxivStyle(links)
    yield* mixed(links, style.form, chosen.form, 'PDFs and abstracts', ({ spelling, free }) =>
      free ? spelling.form : null,
    )
    yield* mixed(
      links,
      style.suffix,
      chosen.suffix,
      'PDFs with and without ".pdf"',
      ({ spelling }) => (spelling.form === 'pdf' ? spelling.suffix : null),
    )
    const expected = expectedOf(style, chosen)
    for (const link of links) {
      const finding = judge(list, link, expected)
      if (finding) yield finding
    }
  },
})

/** A list with two habits gets one finding that says so, at the first of the rarer. */
function* mixed<T>(
  links: ArxivLink[],
  style: OwnStyle<T>,
  option: string,
  what: string,
  part: (link: ArxivLink) => T | null,
): Iterable<RuleFinding> {
  if (option !== 'consistent' || style.kind !== 'mixed') return
  const first = links.find((link) => part(link) === style.values[1])!
  const [more, fewer] = style.counts
  const message = `Unexpected mix of arXiv links, first at ${nameOf(first.entry)}: ${what} are about as many (${more} and ${fewer}); set the option of this rule to the one you want`
  yield { range: first.link.urlRange, message, about: what }
}

function judge(list: PaperList, one: ArxivLink, expected: Expected): RuleFinding | null {
  const { entry, link, spelling, free } = one
  const target = { ...spelling }
  const why: string[] = []
  if (expected.scheme && spelling.scheme !== 'https') {
    target.scheme = 'https'
    why.push('http')
  }
  if (expected.host && spelling.host !== 'arxiv.org') {
    target.host = 'arxiv.org'
    why.push(oneLine(spelling.host, 40))
  }
  if (spelling.exact) {
    if (expected.form && free && spelling.form !== expected.form) {
      target.form = expected.form
      target.suffix = expected.form === 'pdf' && expected.suffix === true
      why.push(spelling.form === 'pdf' ? 'a PDF' : 'an abstract')
    } else if (
      expected.suffix !== null &&
      spelling.form === 'pdf' &&
      spelling.suffix !== expected.suffix
    ) {
      target.suffix = expected.suffix
      why.push(`${spelling.suffix ? '' : 'no '}".pdf"`)
    }
    if (expected.version && spelling.version !== null) {
      target.version = null
      why.push(`version ${spelling.version}`)
    }
  }
  if (why.length === 0) return null
  const origin = `${target.scheme}://${target.host}`
  const url = spelling.exact ? arxivUrl(target) : link.url.replace(/^https?:\/\/[^/]+/i, origin)
  return {
    range: link.urlRange,
    message: `Unexpected arXiv link in ${nameOf(entry)} (${why.join(', ')}), expected ${oneLine(url, 80)} as elsewhere in the list`,
    ...fixOf(list, one, url),
  }
}

/** Replaces the URL, and the label where it is the URL itself. */
function fixOf(list: PaperList, { link }: ArxivLink, url: string): Pick<RuleFinding, 'fix'> {
  if (list.source.slice(link.urlRange).trim() !== link.url || isVerbatim(list, link.urlRange))
    return {}
  const edits: Edit[] = [{ ...link.urlRange, text: url }]
  const { range } = link.label
  const repeated = link.syntax === 'inline' && list.source.slice(range) === link.url
  if (repeated && range.end <= link.urlRange.start) edits.unshift({ ...range, text: url })
  return { fix: { title: `write ${oneLine(url, 80)}`, applicability: 'safe', edits } }
}
