import type { Finding } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'
import { inert } from './inert.ts'
import { count, type Reporter } from './report.ts'

/**
 * The report for scripts, version 1. Places are UTF-16 code units into the file as read, lines and
 * columns count from 1; `related`, `fix` and `evidence` stand only where there are any;
 * `unanswered` (why things could not be verified, by host) and a file's `verdicts` (what is known of
 * each link) only where something was to be looked up.
 */
export const json: Reporter = (report) => {
  const { files, entries, errors, warnings, fixable } = count(report)
  const data = {
    version: 1,
    tool: { name: 'paperlint', version: report.version },
    summary: {
      files,
      entries,
      errors,
      warnings,
      fixable,
      verified: report.verification?.verified ?? 0,
      unverified: report.verification?.unverified ?? 0,
      requests: report.verification?.requests ?? 0,
      ...(report.verification && { unanswered: report.verification.unanswered }),
    },
    files: report.files.map((file) => ({
      path: file.source.path,
      entries: file.entries,
      findings: file.findings.map((finding) => findingOf(file.source, finding)),
      ...(file.verdicts && {
        verdicts: file.verdicts.map(({ range, ...verdict }) => {
          return { ...verdict, range: placeOf(file.source, range) }
        }),
      }),
    })),
  }
  return `${inert(JSON.stringify(data, null, 2))}\n`
}

function findingOf(source: Source, finding: Finding) {
  const { rule, severity, message, range, related, fix, url, evidence } = finding
  return {
    rule,
    severity,
    message,
    range: placeOf(source, range),
    ...(related?.length && {
      related: related.map((one) => ({ message: one.message, range: placeOf(source, one.range) })),
    }),
    ...(fix && {
      fix: {
        title: fix.title,
        applicability: fix.applicability,
        edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })),
      },
    }),
    url,
    ...(evidence && Object.keys(evidence).length && { evidence }),
  }
}

function placeOf(source: Source, range: Range) {
  return { start: source.point(range.start), end: source.point(range.end) }
}
