import type { Entry } from '../model/list.ts'
import type { Source } from '../model/source.ts'
import { type ExportFile, sectionPath } from './works.ts'

/** The entries as JSON, version 1: every listing with its place, as the list states it. */
export function json(files: readonly ExportFile[]): string {
  const shown = files.map(({ path, list }) => ({
    path,
    entries: list.entries.map((entry) => entryOf(entry, list.source)),
  }))
  return `${JSON.stringify({ version: 1, files: shown }, null, 2)}\n`
}

function entryOf(entry: Entry, source: Source): object {
  return {
    range: { start: source.point(entry.range.start), end: source.point(entry.range.end) },
    title: entry.title.text,
    authors: entry.authors?.text ?? null,
    venue: entry.venue?.text ?? null,
    year: entry.year?.value ?? null,
    month: entry.month?.value ?? null,
    links: entry.links.map(({ url, role, work }) => ({ url, role, work: work?.key ?? null })),
    section: sectionPath(entry),
  }
}
