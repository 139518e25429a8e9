/**
 * Measures the reader over a folder of lists: `npm run corpus -- <folder> [--labels <file>]`.
 * Prints a line a list, sorted, and the totals last. Times go to standard error, so that the output
 * can be compared from run to run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPaperList } from '../src/list/read.ts'
import type { Entry } from '../src/model/list.ts'
import { Source } from '../src/model/source.ts'

interface Label {
  file: string
  line: number
  endLine: number
  entry: boolean
  title?: string
  links?: { url: string; role: string }[]
  venue?: string | null
  year?: number | null
  note?: string
}

interface Score {
  labelled: number
  found: number
  titles: number
  urls: number
  noted: number
  venues: number
  years: number
  others: number
  falseEntries: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string' }, misses: { type: 'boolean' } },
})
const folder = positionals[0]
if (!folder) throw new Error('usage: npm run corpus -- <folder> [--labels <file>] [--misses]')
const labels = values.labels ? readLabels(values.labels) : new Map<string, Label[]>()
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()
const totals = emptyScore()
let entriesInAll = 0
const started = performance.now()
for (const file of files) {
  const source = new Source(file, readFileSync(join(folder, file), 'utf8'))
  const list = readPaperList(source)
  entriesInAll += list.entries.length
  const score = judge(list.entries, source, labels.get(file) ?? [])
  add(totals, score)
  console.log(
    `${file.padEnd(64)} ${String(list.entries.length).padStart(6)} entries ${show(score)}`,
  )
}
process.stderr.write(`${Math.round(performance.now() - started)} ms for ${files.length} lists\n`)
console.log(`${'total'.padEnd(64)} ${String(entriesInAll).padStart(6)} entries ${show(totals)}`)

function readLabels(path: string): Map<string, Label[]> {
  const byFile = new Map<string, Label[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const label = JSON.parse(line) as Label
    byFile.set(label.file, [...(byFile.get(label.file) ?? []), label])
  }
  return byFile
}

function emptyScore(): Score {
  return {
    labelled: 0,
    found: 0,
    titles: 0,
    urls: 0,
    noted: 0,
    venues: 0,
    years: 0,
    others: 0,
    falseEntries: 0,
  }
}

function add(to: Score, from: Score): void {
  for (const key of Object.keys(to) as (keyof Score)[]) to[key] += from[key]
}

function judge(entries: Entry[], source: Source, rows: Label[]): Score {
  const score = emptyScore()
  const byLine = new Map<number, Entry[]>()
  for (const entry of entries) {
    byLine.set(entry.line, [...(byLine.get(entry.line) ?? []), entry])
  }
  const startLines = new Map(entries.map((entry) => [source.lineAt(entry.range.start), entry]))
  for (const row of rows) {
    const here = byLine.get(row.line) ?? []
    const entry = pick(here, row) ?? startLines.get(row.line)
    if (!row.entry) {
      score.others++
      if (entry) {
        score.falseEntries++
        miss(row, 'false entry', entry.title.text)
      }
      continue
    }
    score.labelled++
    if (!entry) {
      miss(row, 'not found', row.title ?? '')
      continue
    }
    score.found++
    if (normal(entry.title.text) === normal(row.title ?? '')) score.titles++
    else miss(row, 'title', `${entry.title.text}\n      expected ${row.title}`)
    const papers = (row.links ?? []).filter((link) => link.role === 'paper').map((link) => link.url)
    const found = new Set(
      entry.links.filter((link) => link.role === 'paper').map((link) => link.url),
    )
    if (papers.every((url) => found.has(url))) score.urls++
    else miss(row, 'paper url', `${[...found].join(' ')}\n      expected ${papers.join(' ')}`)
    if (row.note) {
      score.noted++
      continue
    }
    if (normal(entry.venue?.text ?? '') === normal(row.venue ?? '')) score.venues++
    else miss(row, 'venue', `${entry.venue?.text}\n      expected ${row.venue}`)
    if ((entry.year?.value ?? null) === (row.year ?? null)) score.years++
    else miss(row, 'year', `${entry.year?.value}\n      expected ${row.year}`)
  }
  return score
}

function pick(entries: Entry[], row: Label): Entry | undefined {
  const wanted = normal(row.title ?? '')
  return entries.find((entry) => normal(entry.title.text) === wanted) ?? entries[0]
}

function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
}

function miss(row: Label, what: string, detail: string): void {
  if (values.misses) console.log(`  ${row.file.slice(0, 24)}:${row.line} ${what}: ${detail}`)
}

function show(score: Score): string {
  if (score.labelled + score.others === 0) return ''
  const { labelled, found, titles, urls, noted, venues, years, others, falseEntries } = score
  const stated = found - noted
  const share = (count: number, of: number): string =>
    of === 0 ? '    -' : `${((count / of) * 100).toFixed(1).padStart(5)}%`
  return [
    `found ${share(found, labelled)}`,
    `title ${share(titles, labelled)}`,
    `url ${share(urls, labelled)}`,
    `venue ${share(venues, stated)}`,
    `year ${share(years, stated)}`,
    `false ${falseEntries}/${others}`,
  ].join('  ')
}
