import { strictObject } from 'valibot'
import { type Mismatch, titleMismatches } from '../src/list/queries/title-mismatch.ts'
import { arxivSpelling, arxivUrl } from '../src/model/arxiv.ts'
import type { Fix, Related } from '../src/model/finding.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'no-title-mismatch',
  summary: 'a link that leads to a paper with another title',
  why: 'A valid link to the wrong paper is the one defect no link checker finds: the page is there, and it is another paper’s. Mostly the id was copied from a neighbouring entry, or a digit of it is off.',
  level: 'error',
  fix: 'unsafe',
  fixNote:
    'The right link is offered where another entry or a search on arXiv has a paper of just this title; that it is the one meant is for you to see.',
  verify: true,
  options: strictObject({}),

  *check(list, _options, facts) {
    const mismatches = titleMismatches(list, facts)
    const byId = new Map(mismatches.map((one) => [one.link.work.id, one]))
    for (const one of mismatches) {
      const { entry, link, fact, right } = one
      const fix = fixOf(one)
      const swapped = right ? byId.get(right.id) : undefined
      yield {
        range: link.urlRange,
        message: message(one),
        ...(swapped && swapped.entry !== entry && { related: [relatedOf(swapped)] }),
        ...(fix && { fix }),
        evidence: {
          verdict: 'mismatch',
          linked: { work: link.work.key, title: fact.title },
          ...(right && { right: { work: `arxiv:${right.id}`, title: right.title, by: right.by } }),
          source: fact.by,
          checkedAt: fact.checkedAt,
          ...(fact.stale && { stale: true }),
        },
      }
    }
  },
})

function message({ entry, link, fact, right }: Mismatch): string {
  const { kind, id, key } = link.work
  const name = kind === 'arxiv' ? `arXiv:${id}` : oneLine(key, 60)
  const title = `"${oneLine(fact.title ?? '', 70).replaceAll('"', "'")}"`
  const unexpected = `Unexpected link ${name} of ${nameOf(entry)}`
  const known = fact.stale ? 'was' : 'is'
  if (right) return `${unexpected}, expected arXiv:${right.id}: ${name} ${known} ${title}`
  return `${unexpected}: that ${known} ${title}; look up the right link`
}

function relatedOf({ entry, link, right }: Mismatch): Related {
  const swap = right ? ', and has another id itself' : ', which is wrong there too'
  return { message: `${nameOf(entry)} links it${swap}`, range: link.range }
}

/** The same spelling with the right id; a version of the wrong paper means nothing. */
function fixOf({ link, right }: Mismatch): Fix | null {
  // A definition may serve several entries.
  if (!right || link.syntax === 'reference') return null
  const spelling = arxivSpelling(link.url)
  const text = spelling
    ? arxivUrl({ ...spelling, id: right.id, version: null })
    : `https://arxiv.org/abs/${right.id}`
  const edits = [{ ...link.urlRange, text }]
  return { title: `link arXiv:${right.id}`, applicability: 'unsafe', edits }
}
