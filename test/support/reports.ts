import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/files.ts'
import { readPaperList } from '../../src/list/read.ts'
import type { Applicability, Finding, Severity } from '../../src/model/finding.ts'
import { Source } from '../../src/model/source.ts'
import type { FileReport, Report, RuleNote, Target } from '../../src/report/report.ts'

/** A finding as `findings.json` writes it: its place is a text of the list. */
interface Written {
  rule: string
  severity: Severity
  message: string
  on: string
  /** So many code units more than `on`. */
  more?: number
  /** A finding for every place of the text, not only the first. */
  all?: boolean
  fix?: { title: string; applicability: Applicability; text: string }
  related?: { message: string; on: string }
}

/** Lists and what is found in them, written by hand; beside them the reports of it. */
export const reportFixtures = join(root, 'fixtures/reports')

/** Few rules, so that reports stay short. */
const notes: RuleNote[] = ['entry-format', 'no-mojibake', 'spacing'].map((id) => ({
  id,
  summary: `what ${id} finds`,
  why: 'It matters.',
  fixNote: 'It is safe.',
  level: id === 'entry-format' ? 'error' : 'warn',
  url: `https://example.org/${id}`,
}))

export const target: Target = {
  color: false,
  width: 80,
  cwd: '/home/me/repo/lists',
  workspace: '/home/me/repo',
}

export function placesOf(text: string, on: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(on); at >= 0; at = text.indexOf(on, at + on.length)) places.push(at)
  return places
}

function findingsOf(text: string, written: Written): Finding[] {
  const { rule, severity, message, on, more = 0, all, fix, related } = written
  const places = all ? placesOf(text, on) : [text.indexOf(on)]
  return places.map((start) => {
    const range = { start, end: start + on.length + more }
    const second = related && text.indexOf(related.on)
    return {
      rule,
      severity,
      message,
      range,
      url: `https://example.org/${rule}`,
      ...(fix && {
        fix: {
          title: fix.title,
          applicability: fix.applicability,
          edits: [{ ...range, text: fix.text }],
        },
      }),
      ...(related && {
        related: [
          {
            message: related.message,
            range: { start: second!, end: second! + related.on.length },
          },
        ],
      }),
    }
  })
}

/** @returns what is found in the list of `fixtures/reports/<name>` */
export function reportOf(name: string): Report {
  const text = readFileSync(join(reportFixtures, name, 'list.md'), 'utf8')
  const written = JSON.parse(
    readFileSync(join(reportFixtures, name, 'findings.json'), 'utf8'),
  ) as Written[]
  const findings = written
    .flatMap((one) => findingsOf(text, one))
    .sort((a, b) => a.range.start - b.range.start)
  const entries = placesOf(text, '\n- ').length
  const file = fileOf(new Source('a,b/list.md', text), findings)
  return { version: '1.2.3', rules: notes, files: [{ ...file, entries }] }
}

/** @returns findings as a file's report */
export function fileOf(source: Source, findings: Finding[]): FileReport {
  const list = readPaperList(source, { formats: null, venues: {} })
  return { source, list, entries: list.entries.length, findings, fixed: 0 }
}
