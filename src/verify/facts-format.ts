import {
  array,
  type GenericSchema,
  maxLength,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  number,
  integer,
  minValue,
  unknown,
} from 'valibot'
import type { LinkFact, TitleFact, WorkFact } from '../model/fact.ts'
import { isPossibleArxivId } from '../model/arxiv.ts'
import { parse } from './json.ts'

/** Of a shape that this program cannot read, it leaves files of later versions alone. */
export const VERSION = 1

export type StoredFact = WorkFact | LinkFact | TitleFact

/**
 * Everything that is known, by `Work.key`, `url:<address>` or `title:<normal title>`: one map, so
 * that the file can be sorted and merged line by line.
 */
export type FactMap = Map<string, StoredFact>

export const urlPrefix = 'url:'
export const titlePrefix = 'title:'

const text = (longest: number) => pipe(string(), maxLength(longest))
const time = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/))
// What could not be verified is not kept, and neither is what our own policy refused.
const base = {
  verdict: picklist(['ok', 'moved', 'withdrawn', 'dead']),
  checkedAt: time,
  by: text(300),
  reason: optional(text(1000)),
}
const work = strictObject({
  ...base,
  title: optional(text(4000)),
  versions: optional(record(pipe(string(), regex(/^[1-9]\d{0,3}$/)), text(4000))),
  authors: optional(pipe(array(text(4000)), maxLength(500))),
  published: optional(text(100)),
  version: optional(pipe(number(), integer(), minValue(1))),
  comment: optional(text(4000)),
  journalRef: optional(text(4000)),
  doi: optional(text(4000)),
  venue: optional(text(4000)),
})
const link = strictObject({ ...base, movedTo: optional(text(4000)) })
const title = strictObject({
  id: nullable(string()),
  title: optional(text(4000)),
  checkedAt: time,
})
const file = object({ version: number(), facts: record(string(), unknown()) })
const newer = object({ version: pipe(number(), minValue(VERSION + 1)) })

export type ReadFacts =
  | { kind: 'facts'; facts: FactMap; dropped: number }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged' }

/**
 * Reads a facts file. It may be a stranger's, committed to a repository: every fact is held to its
 * shape, and one that does not fit is dropped.
 */
export function parseFacts(source: string): ReadFacts {
  const data: unknown = parse(source.replace(/^\uFEFF/, ''))
  const later = safeParse(newer, data)
  if (later.success) return { kind: 'newer', version: later.output.version }
  const read = safeParse(file, data)
  if (!read.success || read.output.version !== VERSION) return { kind: 'damaged' }
  const facts: FactMap = new Map()
  let dropped = 0
  for (const [key, value] of Object.entries(read.output.facts)) {
    const parsed = safeParse(schemaOf(key), value)
    const fact = parsed.success ? (parsed.output as StoredFact) : null
    const idFits = fact && (!('id' in fact) || fact.id === null || isPossibleArxivId(fact.id))
    if (fact && idFits) facts.set(key, fact)
    else dropped++
  }
  return { kind: 'facts', facts, dropped }
}

function schemaOf(key: string): GenericSchema {
  if (key.startsWith(urlPrefix)) return link
  return key.startsWith(titlePrefix) ? title : work
}

/** @returns the file's text: sorted, a fact a line, so that git can merge two of them */
export function renderFacts(facts: FactMap): string {
  const lines = [...facts.keys()]
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${JSON.stringify(sorted(facts.get(key)!))}`)
  const body = lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''
  return `{"version": ${VERSION}, "facts": {${body}}}\n`
}

type Field = Exclude<keyof WorkFact | keyof LinkFact | keyof TitleFact, 'stale'>

/** Its fields by name; those it lacks are not written, and how old it is the reader sees. */
function sorted(fact: StoredFact): object {
  const all: Partial<WorkFact & LinkFact> & Partial<TitleFact> = fact
  return {
    authors: all.authors,
    by: all.by,
    checkedAt: all.checkedAt,
    comment: all.comment,
    doi: all.doi,
    id: all.id,
    journalRef: all.journalRef,
    movedTo: all.movedTo,
    published: all.published,
    reason: all.reason,
    title: all.title,
    venue: all.venue,
    verdict: all.verdict,
    version: all.version,
    versions: all.versions,
  } satisfies Record<Field, unknown>
}

/** Puts facts into others; of two about one thing the later stays. */
export function mergeFacts(into: FactMap, from: FactMap): void {
  for (const [key, fact] of from) {
    const known = into.get(key)
    if (!known || known.checkedAt <= fact.checkedAt) into.set(key, fact)
  }
}
