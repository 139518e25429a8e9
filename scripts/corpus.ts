/**
 * Measures the reader and the rules over a folder of lists:
 * `npm run corpus -- <folder> [--labels <file>] [--misses] [--no-rules]`.
 *
 * Prints a line a list in order of name: entries, agreement with the labels, findings per hundred
 * entries in all; then a line a rule: its findings per hundred entries in all and on the median
 * list, and the lists it speaks on; the totals last. Times go to standard error, so that the output
 * can be compared from run to run. `--misses` prints every label that the reading departs from.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../rules/index.ts'
import { lint } from '../src/lint.ts'
import { readPaperList } from '../src/list/read.ts'
import { Source } from '../src/model/source.ts'
import { addScore, emptyScore, judge, type Miss, readLabels, showScore } from './corpus-score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    labels: { type: 'string' },
    misses: { type: 'boolean' },
    'no-rules': { type: 'boolean' },
  },
})
const folder = positionals[0]
if (!folder) {
  console.error('usage: npm run corpus -- <folder> [--labels <file>] [--misses] [--no-rules]')
  process.exit(2)
}
const labels = readLabels(values.labels ? readFileSync(values.labels, 'utf8') : '')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()

/** Findings per hundred entries of every list, by rule. */
const rates = new Map<string, number[]>(rules.map((rule) => [rule.id, []]))
const counts = new Map<string, number>()
const totals = emptyScore()
let entries = 0
let findings = 0
for (const file of files) {
  const source = new Source(file, readFileSync(join(folder, file), 'utf8'))
  const started = performance.now()
  const read = values['no-rules']
    ? { list: readPaperList(source), findings: [] }
    : lint(source, { rules })
  process.stderr.write(`${Math.round(performance.now() - started)} ms ${file}\n`)
  const { list } = read
  const { score, misses } = judge(list.entries, source, labels.get(file) ?? [])
  addScore(totals, score)
  entries += list.entries.length
  findings += read.findings.length
  const byRule = new Map<string, number>()
  for (const { rule } of read.findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  for (const [rule, list_] of rates) {
    const count = byRule.get(rule) ?? 0
    counts.set(rule, (counts.get(rule) ?? 0) + count)
    if (list.entries.length > 0) list_.push((count / list.entries.length) * 100)
  }
  print(file, list.entries.length, read.findings.length, showScore(score))
  if (values.misses) for (const miss of misses) printMiss(miss)
}
if (!values['no-rules']) {
  for (const [rule, perList] of [...rates].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = counts.get(rule) ?? 0
    const speaks = perList.filter((rate) => rate > 0).length
    const cells = [
      `${String(count).padStart(6)} findings`,
      `${perHundred(count, entries)} per 100 entries`,
      `median ${median(perList).toFixed(1).padStart(5)}`,
      `lists ${String(speaks).padStart(3)}`,
    ]
    console.log(`rule ${rule.padEnd(32)} ${cells.join('  ')}`)
  }
}
print('total', entries, findings, showScore(totals))

function print(name: string, size: number, found: number, score: string): void {
  const rate = values['no-rules'] ? '' : `findings ${perHundred(found, size)}/100`
  const cells = [name.padEnd(64), `${String(size).padStart(6)} entries`, rate, score]
  console.log(
    cells
      .filter((cell) => cell !== '')
      .join('  ')
      .trimEnd(),
  )
}

function printMiss({ row, what, found, expected }: Miss): void {
  console.log(`  ${row.line} ${what}: ${found}\n      expected ${expected}`)
}

function perHundred(count: number, of: number): string {
  return of === 0 ? '    -' : ((count / of) * 100).toFixed(1).padStart(5)
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
