import { type Permalink, plainDrafts, suggestionDraft } from '../github/comments.ts'
import { type ReviewOutcome, review } from '../github/review.ts'
import { suggestionsFor } from '../github/suggest.ts'
import type { Examined } from './examine.ts'
import type { PullTarget } from './target.ts'
import { runUrl } from './run-url.ts'

export interface PostOptions {
  most: number
  permalink: Permalink
}

/** Makes comments of what was found, and brings the pull request's review up to date with them. */
export async function postReview(
  { api, pull }: PullTarget,
  found: Examined,
  { most, permalink }: PostOptions,
): Promise<ReviewOutcome> {
  const drafts = found.files.flatMap(({ file }) => {
    const placed = found.placed.filter((one) => one.file === file)
    if (!file.changes || !placed.length) return []
    // Mending reads the list anew, which is for nothing where nothing can be suggested.
    const canMend = placed.some(({ finding }) => finding.fix?.applicability === 'safe')
    const mended = canMend ? found.mend.get(file.report.source.path)?.() : undefined
    const suggestions =
      mended === undefined ? [] : suggestionsFor(file, placed, mended, found.changedOnly)
    const told = new Set<unknown>()
    const suggested = suggestions.flatMap((suggestion) => {
      const draft = suggestionDraft(suggestion, permalink)
      if (draft) for (const { finding } of suggestion.placed) told.add(finding)
      return draft ?? []
    })
    const rest = placed.filter(({ finding }) => !told.has(finding))
    return [...suggested, ...plainDrafts(rest, permalink)]
  })
  return review(api, { head: pull.head, number: pull.number, most, drafts, runUrl: runUrl() })
}
