import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPaperList } from '../src/list/read.ts'
import type { Entry, Text } from '../src/model/list.ts'
import { Source } from '../src/model/source.ts'

/**
 * Lists of every shape beside what the reader makes of them, `<name>.md` and `<name>.entries.json`.
 * `UPDATE_EXPECT=1` writes the expected entries anew; read what it writes.
 */
const folder = join(import.meta.dirname, '../fixtures/lists/shapes')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))

function read(name: string) {
  const source = new Source(`${name}.md`, readFileSync(join(folder, `${name}.md`), 'utf8'))
  return { source, list: readPaperList(source) }
}

function plain(entry: Entry) {
  return {
    line: entry.line,
    title: entry.title.text,
    authors: entry.authors?.text ?? null,
    venue: entry.venue?.text ?? null,
    year: entry.year?.value ?? null,
    month: entry.month?.value ?? null,
    links: entry.links.map(({ url, role, work }) => ({ url, role, work: work?.key ?? null })),
  }
}

function within(inner: Text['range'], outer: Text['range']): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Letters and digits alone: markup, escapes, line prefixes and addresses between them are gone. */
function letters(text: string): string {
  return text
    .replace(/\]\([^()\s]*\)/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

describe.each(names)('%s', (name) => {
  const { source, list } = read(name)

  it('reads the entries', () => {
    const path = join(folder, `${name}.entries.json`)
    const found = list.entries.map(plain)
    if (process.env.UPDATE_EXPECT) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`)
    expect(existsSync(path)).toBe(true)
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it('gives every field its place', () => {
    for (const { range, title, authors, venue, date, year, venueYear, links } of list.entries) {
      const texts: Text[] = [title, authors, venue, date].filter((field) => field !== null)
      for (const field of texts) {
        let written = source.slice(field.range)
        // A venue that goes on behind its year spans the year.
        if (field === venue && venueYear && within(venueYear.range, field.range)) {
          const at = venueYear.range.start - field.range.start
          written = written.slice(0, at) + written.slice(venueYear.range.end - field.range.start)
        }
        expect(letters(written)).toBe(letters(field.text))
      }
      for (const stated of [year, venueYear]) {
        if (!stated) continue
        expect(source.slice(stated.range)).toContain(String(stated.value).slice(-2))
      }
      const places = [...texts, ...links].map((field) => field.range)
      for (const place of places) {
        expect(place.start).toBeGreaterThanOrEqual(range.start)
        expect(place.end).toBeLessThanOrEqual(range.end)
      }
    }
  })

  it('gives every entry its own place', () => {
    for (const { range } of list.entries) {
      expect(source.slice(range)).toBe(source.slice(range).trim())
    }
  })

  it('reads CRLF the same', () => {
    const crlf = new Source(source.path, source.text.replaceAll('\n', '\r\n'))
    expect(readPaperList(crlf).entries.map(plain)).toEqual(list.entries.map(plain))
  })
})
