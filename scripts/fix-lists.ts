/**
 * Mends every list of a folder in memory and holds the result to what `--fix` promises:
 * `npm run fix-lists -- <folder>`. Prints a line a list and fails where a promise is broken. Nothing
 * is written.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../rules/index.ts'
import { fixText } from '../src/fix/loop.ts'
import { lint } from '../src/lint.ts'
import type { PaperList } from '../src/model/list.ts'
import { Source } from '../src/model/source.ts'
import { normalTitle } from '../src/model/title.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: npm run fix-lists -- <folder>')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()
let broken = 0
let applied = 0
for (const file of files) {
  const before = readFileSync(join(folder, file), 'utf8')
  const lintText = (text: string) => {
    const source = new Source(file, text)
    return { ...lint(source, { rules }), source }
  }
  const first = lintText(before)
  const outcome = fixText(before, (text) => (text === before ? first : lintText(text)))
  const { text, report, rounds, stopped, withheld } = outcome
  const again = fixText(text, (now) => (now === text ? report : lintText(now)))
  const flaws = [
    stopped === 'rest' ? null : `stopped at ${stopped} after ${rounds} rounds`,
    again.text === text ? null : 'a second run changes it again',
    ...lost('work', worksOf(first.list), worksOf(report.list)),
    ...lost('title', titlesOf(first.list), titlesOf(report.list)),
    ...lost('verbatim text', verbatimOf(first.list), verbatimOf(report.list)),
    endings(before) === endings(text) ? null : 'line endings change',
    /\n$/.test(before) === /\n$/.test(text) ? null : 'the last newline changes',
  ].filter((flaw) => flaw !== null)
  applied += outcome.applied
  broken += flaws.length
  const note = withheld.length ? `, ${withheld.length} withheld` : ''
  console.log(
    `${file.padEnd(64)} ${String(outcome.applied).padStart(5)} fixes in ${rounds} rounds${note}`,
  )
  for (const flaw of flaws) console.log(`  ${flaw}`)
}
console.log(`${files.length} lists, ${applied} fixes, ${broken} promises broken`)
process.exitCode = broken ? 1 : 0

function worksOf(list: PaperList): string[] {
  return list.entries.flatMap(({ links }) =>
    links.flatMap(({ work }) => (work && work.kind !== 'url' ? [work.key] : [])),
  )
}

/** Titles by their letters: stray marks, spaces and wrongly decoded signs may go. */
function titlesOf(list: PaperList): string[] {
  return list.entries.map(({ title }) => normalTitle(title.text).replace(/[^\p{L}\p{N}]/gu, ''))
}

function verbatimOf({ verbatim, source }: PaperList): string[] {
  return verbatim.map((range) => source.slice(range))
}

function endings(text: string): string {
  const all: string[] = text.match(/\r\n|\r|\n/g) ?? []
  return ['\r\n', '\r', '\n'].filter((end) => all.includes(end)).join(' ')
}

/** What stood there before and no longer does, counted; at most three are named. */
function lost(what: string, before: string[], after: string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of after) counts.set(value, (counts.get(value) ?? 0) + 1)
  const gone = before.filter((value) => {
    const left = counts.get(value) ?? 0
    counts.set(value, left - 1)
    return left <= 0
  })
  if (gone.length === 0) return []
  return [
    `${gone.length} lost: ${what} ${gone
      .slice(0, 3)
      .map((value) => JSON.stringify(value.slice(0, 90)))
      .join(', ')}`,
  ]
}
