import type { Entry } from '../src/model/list.ts'
import type { Source } from '../src/model/source.ts'

/** A row of a labels file: what a person read at a line of a list. */
export interface Label {
  file: string
  line: number
  endLine: number
  entry: boolean
  title?: string
  links?: { url: string; role: string }[]
  venue?: string | null
  year?: number | null
  /** The row is doubtful in venue and year, and left out of their scores. */
  note?: string
}

export interface Score {
  labelled: number
  found: number
  titles: number
  urls: number
  /** Found entries whose label has a note. */
  noted: number
  venues: number
  years: number
  /** Rows that are no entries, and how many of them were read as one. */
  others: number
  falseEntries: number
}

/** A label the reading departs from. */
export interface Miss {
  row: Label
  what: 'not found' | 'false entry' | 'title' | 'paper url' | 'venue' | 'year'
  found: string
  expected: string
}

export function emptyScore(): Score {
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

export function addScore(to: Score, from: Score): void {
  for (const key of Object.keys(to) as (keyof Score)[]) to[key] += from[key]
}

/** @returns the labels of a JSONL file by the list they are about */
export function readLabels(text: string): Map<string, Label[]> {
  const byFile = new Map<string, Label[]>()
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const label = JSON.parse(line) as Label
    const rows = byFile.get(label.file)
    if (rows) rows.push(label)
    else byFile.set(label.file, [label])
  }
  return byFile
}

/**
 * Judges a reading by the labels of its list. Titles and venues agree where they differ in space,
 * case and outer punctuation only.
 */
export function judge(
  entries: Entry[],
  source: Source,
  rows: Label[],
): { score: Score; misses: Miss[] } {
  const score = emptyScore()
  const misses: Miss[] = []
  const atLine = new Map<number, Entry[]>()
  for (const entry of entries) {
    for (const line of new Set([entry.line, source.lineAt(entry.range.start)])) {
      const here = atLine.get(line)
      if (here) here.push(entry)
      else atLine.set(line, [entry])
    }
  }
  for (const row of rows) {
    const entry = pick(atLine.get(row.line) ?? [], row)
    const miss = (what: Miss['what'], found: unknown, expected: unknown): void => {
      misses.push({
        row,
        what,
        found: String(found ?? 'none'),
        expected: String(expected ?? 'none'),
      })
    }
    if (!row.entry) {
      score.others++
      if (!entry) continue
      score.falseEntries++
      miss('false entry', entry.title.text, null)
      continue
    }
    score.labelled++
    if (!entry) {
      miss('not found', null, row.title)
      continue
    }
    score.found++
    if (normal(entry.title.text) === normal(row.title)) score.titles++
    else miss('title', entry.title.text, row.title)
    const wanted = (row.links ?? []).filter(({ role }) => role === 'paper').map(({ url }) => url)
    const urls = entry.links.filter(({ role }) => role === 'paper').map(({ url }) => url)
    if (wanted.every((url) => urls.includes(url))) score.urls++
    else miss('paper url', urls.join(' '), wanted.join(' '))
    if (row.note) {
      score.noted++
      continue
    }
    if (normal(entry.venue?.text) === normal(row.venue)) score.venues++
    else miss('venue', entry.venue?.text, row.venue)
    if ((entry.year?.value ?? null) === (row.year ?? null)) score.years++
    else miss('year', entry.year?.value, row.year)
  }
  return { score, misses }
}

/** The entry of a line that a label is about: the one with its title, else the first. */
function pick(entries: Entry[], row: Label): Entry | undefined {
  const wanted = normal(row.title)
  return entries.find((entry) => normal(entry.title.text) === wanted) ?? entries[0]
}

function normal(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
}

/** A score in columns of fixed width. */
export function showScore(score: Score): string {
  const { labelled, found, titles, urls, noted, venues, years, others, falseEntries } = score
  if (labelled + others === 0) return ''
  const share = (count: number, of: number): string =>
    of === 0 ? '     -' : `${((count / of) * 100).toFixed(1).padStart(5)}%`
  return [
    `found ${share(found, labelled)}`,
    `title ${share(titles, labelled)}`,
    `url ${share(urls, labelled)}`,
    `venue ${share(venues, found - noted)}`,
    `year ${share(years, found - noted)}`,
    `false ${falseEntries}/${others}`,
  ].join('  ')
}
