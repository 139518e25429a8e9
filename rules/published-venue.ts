import { strictObject } from 'valibot'
import {
  ownVenueNames,
  type Unpublished,
  unpublished,
  venueEdits,
} from '../src/list/queries/publications.ts'
import type { Fix } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine } from '../src/rule/words.ts'

export default defineRule({
  id: 'published-venue',
  summary: 'a preprint that has since been published, or a venue that arXiv contradicts',
  why: 'Papers are listed as preprints and published later. The venue tells readers that a paper was reviewed, and where to cite it from.',
  level: 'warn',
  fix: 'unsafe',
  fixNote:
    'A preprint’s venue and year are replaced, in the list’s own form, by what arXiv or the paper’s page state; that they are right is for you to see.',
  verify: true,
  options: strictObject({}),

  *check(list, _options, facts) {
    const found = unpublished(list, facts)
    if (found.length === 0) return
    const names = ownVenueNames(list)
    for (const one of found) {
      const { entry, link, fact, publication, states } = one
      const name = names.get(publication.venue) ?? publication.venue
      const fix = states === 'preprint' ? fixOf(list, one, name) : null
      yield {
        range: entry.venue?.range ?? entry.title.range,
        message: message(one, name),
        ...(fix && { fix }),
        evidence: {
          work: link.work?.key,
          venue: publication.venue,
          year: publication.year,
          from: publication.from,
          text: publication.text,
          source: fact.by,
          checkedAt: fact.checkedAt,
          ...(fact.stale && { stale: true }),
        },
      }
    }
  },
})

function message({ entry, publication, states }: Unpublished, name: string): string {
  const { year, from, text } = publication
  const venue = year === null ? name : `${name} ${year}`
  const words = `the paper’s ${from} says "${oneLine(text, 60).replaceAll('"', "'")}"`
  if (states === 'none') {
    return `Missing venue of ${nameOf(entry)}, expected "${venue}": ${words}`
  }
  const stated = [entry.venue?.text, entry.venueYear?.value].filter(Boolean).join(' ')
  return `Unexpected venue "${oneLine(stated, 40)}" of ${nameOf(entry)}, expected "${venue}": ${words}`
}

function fixOf(list: PaperList, one: Unpublished, name: string): Fix | null {
  const edits = venueEdits(list, one, name)
  if (!edits) return null
  const { year } = one.publication
  return {
    title: `write "${name}${year === null ? '' : ` ${year}`}"`,
    applicability: 'unsafe',
    edits,
  }
}
