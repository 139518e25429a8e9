import type { Finding, Severity } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'
import { fingerprintsOf } from './identity.ts'
import { inert } from './inert.ts'
import { workspacePath } from './path.ts'
import type { FileReport, Report, Reporter, RuleNote, Target } from './report.ts'

/** GitHub takes no file with more results in a run. */
const MOST = 25_000

/**
 * The report as SARIF 2.1.0, for code scanning and for viewers of it.
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and, for what GitHub
 * reads, https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
export const sarif: Reporter = (report, target) => {
  const index = new Map(report.rules.map(({ id }, at) => [id, at]))
  const all = report.files.flatMap((file) => resultsOf(file, target, index))
  const kept = all.length > MOST ? errorsFirst(all).slice(0, MOST) : all
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report) },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...notices(all.length - kept.length) }],
        artifacts: report.files.map(({ source }) => ({ location: locationOf(source, target) })),
        results: kept,
      },
    ],
  }
  return `${inert(JSON.stringify(log, null, 2))}\n`
}

function driverOf({ version, rules }: Report) {
  return {
    name: 'paperlint',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/paperlint/paperlint',
    rules: rules.map(descriptorOf),
  }
}

function descriptorOf({ id, summary, why, fixNote, level, url }: RuleNote) {
  return {
    id,
    shortDescription: { text: `${summary[0]?.toUpperCase()}${summary.slice(1)}.` },
    fullDescription: { text: why },
    help: {
      text: `${why} Fixes: ${fixNote} See ${url}`,
      markdown: `${why}\n\n**Fixes:** ${fixNote}\n\n[${id}](${url})`,
    },
    helpUri: url,
    defaultConfiguration: {
      enabled: level !== 'off',
      level: level === 'error' ? 'error' : 'warning',
    },
    properties: { tags: ['papers', 'markdown'] },
  }
}

function notices(left: number) {
  if (left === 0) return {}
  const text = `${left} findings are left out: a run holds at most ${MOST}`
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] }
}

function resultsOf(file: FileReport, target: Target, index: ReadonlyMap<string, number>) {
  const { source, findings } = file
  const prints = fingerprintsOf(file)
  const artifactLocation = locationOf(source, target)
  return findings.map((finding, at) => {
    const { rule, severity, message, range, related, evidence } = finding
    return {
      ruleId: rule,
      ...(index.has(rule) && { ruleIndex: index.get(rule) }),
      level: severity satisfies Severity,
      message: { text: plain(message) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(source, range) } }],
      ...(related?.length && {
        relatedLocations: related.map((one, id) => ({
          id,
          message: { text: plain(one.message) },
          physicalLocation: { artifactLocation, region: regionOf(source, one.range) },
        })),
      }),
      // GitHub keeps an alert open from one run to the next by this one.
      partialFingerprints: { primaryLocationLineHash: `${prints[at]!.slice(0, 16)}:1` },
      ...fixesOf(source, finding, artifactLocation),
      properties: {
        ...(finding.fix && { applicability: finding.fix.applicability }),
        ...(evidence && Object.keys(evidence).length > 0 && { evidence }),
      },
    }
  })
}

/** A fix that is only to be shown is no replacement that a viewer may make. */
function fixesOf(source: Source, { fix }: Finding, artifactLocation: { uri: string }) {
  if (!fix || fix.applicability === 'display' || fix.edits.length === 0) return {}
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: regionOf(source, edit),
    insertedContent: { text: edit.text },
  }))
  const changes = [{ artifactLocation, replacements }]
  return { fixes: [{ description: { text: fix.title }, artifactChanges: changes }] }
}

/** What a stranger's list is quoted with must not become a link of the message (section 3.11.6). */
function plain(message: string): string {
  return message.includes('](') ? message.replace(/[[\]\\]/g, '\\$&') : message
}

/** Ends are exclusive: in SARIF the column behind the last character. */
function regionOf(source: Source, range: Range) {
  const start = source.point(range.start)
  const end = source.point(range.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** A relative reference from the root of the checkout; a name may hold anything. */
function locationOf(source: Source, target: Target) {
  const path = workspacePath(source.path, target)
  return {
    uri: path
      .replace(/\p{Cs}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
  }
}

function errorsFirst<Result extends { level: Severity }>(results: Result[]): Result[] {
  return [
    ...results.filter(({ level }) => level === 'error'),
    ...results.filter(({ level }) => level !== 'error'),
  ]
}
