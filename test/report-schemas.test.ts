/** The formats for other tools against their published schemas, and what those cannot say. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { rdformatSchema } from '@umbrelladocs/rdformat-validator'
import { Ajv } from 'ajv'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { root } from '../scripts/files.ts'
import { lint } from '../src/lint.ts'
import type { Edit } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'
import { reporters } from '../src/report/index.ts'
import type { Report } from '../src/report/report.ts'
import { ruleNotes } from '../src/rule/notes.ts'
import { reportFixtures, reportOf, target } from './support/reports.ts'

const require = createRequire(import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const draft04 = new Draft04.default({ strict: false, unicodeRegExp: false })
addFormats.default(draft04)
const sarifSchema = json(
  require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
)
const isSarif = draft04.compile(sarifSchema)
const ajv = new Ajv({ strict: false })
// The alternatives of the whole schema overlap; what is meant is the structured one.
const { $schema, oneOf } = rdformatSchema
const isRdjson = ajv.compile({ $schema, ...oneOf!.at(-1)! })
const isGitlab = ajv.compile(json(join(root, 'fixtures/schemas/gitlab.json')))
const xsd = XmlDocument.fromString(readFileSync(join(root, 'fixtures/schemas/junit.xsd'), 'utf8'))

/** The real list, all rules: every kind of finding and fix there is offline. */
function realReport(): Report {
  const path = 'fixtures/lists/large-foundation-model-theory/README.md'
  const source = new Source(path, readFileSync(join(root, path), 'utf8'))
  const { list, findings, entries } = lint(source, { rules })
  const file = { source, list, findings, entries, fixed: 0 }
  return { version: '1.2.3', rules: ruleNotes(rules), files: [file] }
}

const real = realReport()
const reports: [string, Report][] = [
  ...readdirSync(reportFixtures).map((name): [string, Report] => [name, reportOf(name)]),
  ['a real list', real],
  ['no file', { ...real, files: [] }],
]

describe.each(reports)('the report of %s', (_, report) => {
  it('is valid SARIF 2.1.0', () => {
    isSarif(JSON.parse(reporters.sarif(report, target)))
    expect(isSarif.errors).toBeNull()
  })

  it('is what GitLab documents', () => {
    isGitlab(JSON.parse(reporters.gitlab(report, target)))
    expect(isGitlab.errors).toBeNull()
  })

  it('is valid JUnit', () => {
    const document = XmlDocument.fromString(reporters.junit(report, target))
    const validator = XsdValidator.fromDoc(xsd)
    expect(() => validator.validate(document)).not.toThrow()
    validator.dispose()
    document.dispose()
  })

  it('is valid rdjson', () => {
    isRdjson(JSON.parse(reporters.rdjson(report, target)))
    expect(isRdjson.errors).toBeNull()
  })
})

describe('SARIF', () => {
  const log = JSON.parse(reporters.sarif(real, target))
  const [run] = log.runs

  it('has what code scanning asks for', () => {
    for (const rule of run.tool.driver.rules) {
      expect(rule.help.text, rule.id).toBeTruthy()
      expect(rule.fullDescription.text, rule.id).toBeTruthy()
      expect(rule.properties.tags, rule.id).not.toEqual([])
    }
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]{16}:1$/)
    }
  })

  it('leads to the findings, and its replacements are the fixes', () => {
    const { source, findings } = real.files[0]!
    expect(run.results).toHaveLength(findings.length)
    for (const [at, { range, fix }] of findings.entries()) {
      const { region } = run.results[at].locations[0].physicalLocation
      expect(offsetOf(source, region.startLine, region.startColumn)).toBe(range.start)
      expect(offsetOf(source, region.endLine, region.endColumn)).toBe(range.end)
      const replacements = run.results[at].fixes?.[0].artifactChanges[0].replacements ?? []
      const edits = fix && fix.applicability !== 'display' ? fix.edits : []
      expect(replacements.map(editOf)).toEqual(
        edits.map(({ start, end, text }) => [start, end, text]),
      )
    }
  })

  function editOf({ deletedRegion: region, insertedContent }: Replacement) {
    return [region.charOffset, region.charOffset + region.charLength, insertedContent.text]
  }

  it('names files from the root of the checkout, as references', () => {
    const text = reporters.sarif(reportOf('hostile'), target)
    expect(JSON.parse(text).runs[0].artifacts).toEqual([
      { location: { uri: 'lists/a%2Cb/list.md' } },
    ])
  })

  it('keeps links of a list from being links of a message', () => {
    const report = reportOf('hostile')
    report.files[0]!.findings[0]!.message = 'Unexpected "[x](https://e.org)"'
    const [result] = JSON.parse(reporters.sarif(report, target)).runs[0].results
    expect(result.message.text).toBe('Unexpected "\\[x\\](https://e.org)"')
  })

  it('keeps within what GitHub takes, errors first', () => {
    const source = new Source('a.md', 'x\n'.repeat(26_000))
    const [file] = reportOf('hostile').files
    const [finding] = file!.findings
    const findings = source.lineStarts.slice(0, 26_000).map((start, at) => ({
      ...finding!,
      severity: at === 25_999 ? ('error' as const) : ('warning' as const),
      range: { start, end: start + 1 },
    }))
    const text = reporters.sarif({ ...real, files: [{ ...file!, source, findings }] }, target)
    const [{ results, invocations }] = JSON.parse(text).runs
    expect(results).toHaveLength(25_000)
    expect(results[0].level).toBe('error')
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1000 findings/)
  })
})

interface Replacement {
  deletedRegion: { charOffset: number; charLength: number }
  insertedContent: { text: string }
}

function offsetOf(source: Source, line: number, column: number): number {
  return source.lineStarts[line - 1]! + column - 1
}

describe('fingerprints', () => {
  const prints = (report: Report): string[] =>
    JSON.parse(reporters.gitlab(report, target)).map(
      (one: { fingerprint: string }) => one.fingerprint,
    )

  it('tell all findings apart', () => {
    const all = prints(real)
    expect(new Set(all).size).toBe(all.length)
  })

  it('hold when lines are added above', () => {
    const { source } = real.files[0]!
    const moved = new Source(source.path, `An introduction.\n\n${source.text}`)
    const { list, findings, entries } = lint(moved, { rules })
    const file = { source: moved, list, findings, entries, fixed: 0 }
    expect(prints({ ...real, files: [file] }).sort()).toEqual(prints(real).sort())
  })
})

describe('rdjson', () => {
  it.each(reports)('counts bytes: %s', (_, report) => {
    const { diagnostics } = JSON.parse(reporters.rdjson(report, target))
    const all = report.files.flatMap(({ source, findings }) =>
      findings.map((one) => ({ source, ...one })),
    )
    expect(diagnostics).toHaveLength(all.length)
    for (const [at, { source, range, fix }] of all.entries()) {
      const { location, suggestions } = diagnostics[at]
      const bytes = Buffer.from(source.text)
      const [start, end] = bytesOf(bytes, location.range)
      expect(bytes.subarray(start, end).toString()).toBe(source.slice(range))
      if (!suggestions) continue
      const [from, to] = bytesOf(bytes, suggestions[0].range)
      const made = [bytes.subarray(0, from), Buffer.from(suggestions[0].text), bytes.subarray(to)]
      expect(Buffer.concat(made).toString()).toBe(edited(source.text, fix!.edits))
    }
  })

  it('counts four bytes for what takes two code units, wherever it stands', () => {
    const text = `${'x'.repeat(1023)}𐐀b ${'é'.repeat(2000)}b`
    const source = new Source('a.md', text)
    const [file] = reportOf('hostile').files
    const at = [text.indexOf('b'), text.length - 1]
    const findings = at.map((start) => ({
      ...file!.findings[0]!,
      range: { start, end: start + 1 },
    }))
    const report = { ...real, files: [{ ...file!, source, findings }] }
    const { diagnostics } = JSON.parse(reporters.rdjson(report, target))
    const columns = diagnostics.map(
      (one: { location: { range: BytePlace } }) => one.location.range.start.column,
    )
    expect(columns).toEqual([1023 + 4 + 1, 1023 + 4 + 2 + 4000 + 1])
  })
})

interface BytePlace {
  start: { line: number; column: number }
  end: { line: number; column: number }
}

/** What reviewdog does: lines by their line feeds, columns by bytes. */
function bytesOf(bytes: Buffer, { start, end }: BytePlace): [number, number] {
  const starts = [0]
  for (const [at, byte] of bytes.entries()) if (byte === 10) starts.push(at + 1)
  return [starts[start.line - 1]! + start.column - 1, starts[end.line - 1]! + end.column - 1]
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (now, { start, end, text }) => now.slice(0, start) + text + now.slice(end),
    text,
  )
}

describe('JUnit', () => {
  it('counts what it holds', () => {
    const document = XmlDocument.fromString(reporters.junit(real, target))
    const number = (path: string) => document.find(path).length
    const text = reporters.junit(real, target)
    const { findings } = real.files[0]!
    const errors = findings.filter(({ severity }) => severity === 'error').length
    expect(number('//testcase')).toBe(findings.length)
    expect(number('//failure')).toBe(errors)
    expect(number('//skipped')).toBe(findings.length - errors)
    expect(text).toContain(
      `<testsuites name="paperlint" tests="${findings.length}" failures="${errors}"`,
    )
    document.dispose()
  })

  it('a clean list is one case that passed', () => {
    expect(reporters.junit(reportOf('clean'), target)).toContain('tests="1" failures="0"')
  })
})
