import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import type { FileReport, Reporter } from './report.ts'
import { visible } from './text.ts'

/**
 * The report as JUnit XML: a suite a file, a case a finding. An error is a failure; a warning,
 * which does not fail the run either, is a skipped case that says why; a clean file is one case
 * that passed.
 * Source: the XSD of Jenkins' xUnit plugin, which other readers keep to as well
 */
export const junit: Reporter = (report) => {
  const suites = report.files.map(suite)
  const sum = (key: 'tests' | 'failures') => suites.reduce((all, one) => all + one[key], 0)
  const counts = `tests="${sum('tests')}" failures="${sum('failures')}" errors="0"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="paperlint" ${counts}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>\n',
  ].join('\n')
}

function suite({ source, findings }: FileReport) {
  const failures = findings.filter(({ severity }) => severity === 'error').length
  const tests = Math.max(1, findings.length)
  const path = xml(source.path)
  const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${findings.length - failures}"`
  const clean = `    <testcase classname="${path}" name="no problems"/>`
  const lines = [
    `  <testsuite name="${path}" ${counts}>`,
    ...(findings.length > 0 ? findings.flatMap((one) => testcase(source, one, path)) : [clean]),
    '  </testsuite>',
  ]
  return { tests, failures, lines }
}

function testcase(source: Source, finding: Finding, path: string): string[] {
  const { rule, severity, message, range, fix } = finding
  const { line, column } = source.point(range.start)
  const place = `${line}:${column}`
  const details = [`${path}:${place} ${xml(message)}`, ...(fix ? [`Fix: ${xml(fix.title)}`] : [])]
  const body = details.join('\n')
  const verdict =
    severity === 'error'
      ? `<failure type="${xml(rule)}" message="${xml(message)}">${body}</failure>`
      : `<skipped>${body}</skipped>`
  return [
    `    <testcase classname="${path}" name="${xml(rule)} ${place}">`,
    `      ${verdict}`,
    '    </testcase>',
  ]
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML cannot hold at all (controls, noncharacters) is shown as `<U+001B>`, or dropped. */
function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => entities[sign]!)
}
