import type { Fix } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'
import { inert } from './inert.ts'
import type { Reporter } from './report.ts'
import { Utf8 } from './utf8.ts'

/** A suggestion is for a reviewer to look at: moves across half the list are not. */
const LONGEST = 10_000

/**
 * The report for reviewdog. Columns count UTF-8 bytes from 1, ends are exclusive, a suggestion of
 * no text deletes.
 * Source: https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto
 */
export const rdjson: Reporter = (report) => {
  const diagnostics = report.files.flatMap(({ source, findings }) => {
    const utf8 = new Utf8(source)
    return findings.map(({ rule, severity, message, range, url, fix, related }) => ({
      message,
      location: { path: source.path, range: utf8.range(range) },
      severity: severity === 'error' ? 'ERROR' : 'WARNING',
      code: { value: rule, url },
      ...suggestionsOf(source, fix, utf8),
      ...(related?.length && {
        related_locations: related.map((one) => ({
          message: one.message,
          location: { path: source.path, range: utf8.range(one.range) },
        })),
      }),
    }))
  })
  const origin = { name: 'paperlint', url: 'https://github.com/paperlint/paperlint' }
  return `${inert(JSON.stringify({ source: origin, diagnostics }, null, 2))}\n`
}

/** Several suggestions would be taken for alternatives: the edits of a fix are joined into one. */
function suggestionsOf(source: Source, fix: Fix | undefined, utf8: Utf8) {
  const [first, last] = [fix?.edits[0], fix?.edits.at(-1)]
  if (!fix || !first || !last || fix.applicability === 'display') return {}
  const range: Range = { start: first.start, end: last.end }
  let text = ''
  let at = range.start
  for (const edit of fix.edits) {
    text += source.text.slice(at, edit.start) + edit.text
    at = edit.end
    if (text.length > LONGEST) return {}
  }
  return { suggestions: [{ range: utf8.range(range), text }] }
}
