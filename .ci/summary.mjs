/** Adds up vitest's JSON reports and prints the closing line. Exit status 1 without any report. */
import { readFileSync } from 'node:fs'

const reports = process.argv.slice(2).flatMap((path) => {
  try {
    return [JSON.parse(readFileSync(path, 'utf8'))]
  } catch {
    return []
  }
})
/** Files that failed before any of their tests could run. */
const broken = reports
  .flatMap((report) => report.testResults)
  .filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
const sum = (key) => reports.reduce((total, report) => total + report[key], 0)
const skipped = sum('numPendingTests') + sum('numTodoTests')
const failed = sum('numFailedTests') + broken
console.log(`${sum('numPassedTests')} passed, ${failed} failed, ${skipped} skipped`)
if (reports.length === 0) process.exitCode = 1
