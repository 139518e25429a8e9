import type { Entry, Link, LinkRole, Shape } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'

/**
 * A format: how an entry looks, written the way it looks. `> {title}, *{venue} {year}*,
 * [link]({url})` is a quote that holds the title, the venue and its year in italics, and a link
 * labelled "link". What stands between the fields is Markdown and is meant to the letter.
 */
export interface Format {
  source: string
  shape: Shape | null
  /** Literal and field in turn: a literal first, a literal last. */
  pieces: Piece[]
  /** The format read as if it were an entry, so that entries can be compared with it. */
  skeleton: Skeleton
}

export type Piece = { literal: string } | { field: FieldName }

export const fieldNames = [
  'title',
  'authors',
  'venue',
  'year',
  'month',
  'date',
  'url',
  'code',
  'project',
  'other',
] as const

export type FieldName = (typeof fieldNames)[number]

const markers: [RegExp, Shape][] = [
  [/^>[ \t]*/, 'quote'],
  [/^[-*+][ \t]+/, 'bullet'],
  [/^\d+[.)][ \t]+/, 'numbered'],
  [/^#{1,6}[ \t]+/, 'heading'],
]

/**
 * @param source a format as written in a configuration
 * @returns the format, or what is wrong with it (one line, for the user)
 */
export function parseFormat(source: string): Format | string {
  const marker = markers.find(([pattern]) => pattern.test(source))
  const body = marker ? source.replace(marker[0], '') : source
  const pieces: Piece[] = []
  let at = 0
  const placeholder = /\{([^{}\n]*)\}/g
  for (let match = placeholder.exec(body); match; match = placeholder.exec(body)) {
    const name = match[1]!.trim()
    if (!isFieldName(name)) {
      return `unknown field {${name.slice(0, 30)}} in a format: the fields are ${fieldNames.map((field) => `{${field}}`).join(' ')}`
    }
    if (pieces.some((piece) => 'field' in piece && piece.field === name)) {
      return `the field {${name}} stands twice in a format`
    }
    const literal = body.slice(at, match.index)
    // A year glued to its venue (`{venue}{year}`) is told apart by its digits.
    if (literal === '' && pieces.length > 0 && name !== 'year') {
      return `nothing parts {${name}} from the field before it in a format`
    }
    pieces.push({ literal }, { field: name })
    at = match.index + match[0].length
  }
  pieces.push({ literal: body.slice(at) })
  if (!pieces.some((piece) => 'field' in piece && piece.field === 'title')) {
    return 'a format needs the field {title}'
  }
  return { source, shape: marker ? marker[1] : null, pieces, skeleton: skeletonOfFormat(body) }
}

function isFieldName(name: string): name is FieldName {
  return (fieldNames as readonly string[]).includes(name)
}

/** @returns the formats that parse; those that do not have been reported with the configuration. */
export function parseFormats(sources: readonly string[]): Format[] {
  return sources.map(parseFormat).filter((format) => typeof format !== 'string')
}

/** Reads the format's own text as an entry: its fields are the placeholders. */
function skeletonOfFormat(body: string): Skeleton {
  const text = body
  const whole = { start: 0, end: text.length }
  const rangeOf = (name: FieldName): Range | null => {
    const start = text.indexOf(`{${name}}`)
    return start < 0 ? null : { start, end: start + name.length + 2 }
  }
  const textOf = (name: FieldName) => {
    const range = rangeOf(name)
    return range && { text: text.slice(range.start, range.end), range }
  }
  const venue = textOf('venue')
  const year = rangeOf('year')
  const month = rangeOf('month')
  const date = textOf('date') ?? dateOf(text, month, venue ? null : year)
  const entry: Entry = {
    index: -1,
    shape: 'paragraph',
    range: whole,
    line: 1,
    section: null,
    title: textOf('title')!,
    authors: textOf('authors'),
    venue,
    year: null,
    month: null,
    date: date && { ...date, year: 0, month: null, day: null },
    venueYear: venue && year ? { value: 0, range: year } : null,
    links: linksOfFormat(text),
    runs: [],
  }
  return skeletonOf(entry, text)
}

function dateOf(text: string, month: Range | null, year: Range | null) {
  const first = month ?? year
  if (!first) return null
  const range =
    month && year
      ? { start: Math.min(month.start, year.start), end: Math.max(month.end, year.end) }
      : first
  return { text: text.slice(range.start, range.end), range }
}

const roles: Partial<Record<FieldName, LinkRole>> = {
  url: 'paper',
  code: 'code',
  project: 'project',
  other: 'other',
}

function linksOfFormat(text: string): Link[] {
  const links: Link[] = []
  const inline = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\{(url|code|project|other)\}\)/g
  for (let match = inline.exec(text); match; match = inline.exec(text)) {
    const start = match.index
    const label = match[1]!
    links.push({
      range: { start, end: start + match[0].length },
      syntax: 'inline',
      url: `{${match[2]}}`,
      urlRange: { start: start + label.length + 3, end: start + match[0].length - 1 },
      label: { text: label, range: { start: start + 1, end: start + 1 + label.length } },
      role: roles[match[2] as FieldName]!,
      work: null,
      badge: false,
    })
  }
  return links
}

/**
 * Renders an entry in a format.
 *
 * @param values the fields, as Markdown
 * @returns the entry's text with its marker; null where the format asks for a field that is not given
 */
export function renderFormat(
  format: Format,
  values: Partial<Record<FieldName, string>>,
): string | null {
  let text = format.source.slice(0, format.source.length - bodyLength(format))
  for (const piece of format.pieces) {
    const next = 'literal' in piece ? piece.literal : values[piece.field]
    if (next === undefined) return null
    text += next
  }
  return text
}

function bodyLength(format: Format): number {
  return format.pieces.reduce(
    (sum, piece) => sum + ('literal' in piece ? piece.literal.length : piece.field.length + 2),
    0,
  )
}
