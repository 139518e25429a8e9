import type { PaperList } from '../../model/list.ts'
import { type Format, parseFormats } from './format.ts'
import type { OwnStyle } from './own-style.ts'
import type { Skeleton } from './skeleton.ts'
import {
  labelForm,
  pairOf,
  plainSeparator,
  type Style,
  styleOf,
  venueMarkOf,
  venueYearForm,
} from './style.ts'

/** What is expected of an entry at one place, and why. */
export interface Expected {
  value: string
  reason: string
  /** The share of entries that do so, 0 to 1; 1 where a format says so. */
  share: number
}

/** What parts two fields; `spaced` where the list habitually leaves more than one space there. */
export interface ExpectedSeparator {
  text: string
  spaced: boolean
  reason: string
}

/** What entries are held against: the configured formats, or the list's own style. */
export interface Expectation {
  skeletons: Skeleton[]
  formats: Format[]
  separators: Map<string, ExpectedSeparator>
  venueMark: Expected | null
  venueYear: Expected | null
  label: Expected | null
}

/** What the options of rules fix; each goes before the format and the list's habit. */
export interface Stated {
  formats?: readonly string[]
  venueMark?: string
  venueYear?: string
  label?: string
}

/** @returns what the list's entries are held against; a configured format goes before a habit. */
export function expectationOf(list: PaperList, fixed: Stated = {}): Expectation {
  const style = styleOf(list)
  const formats = parseFormats(fixed.formats ?? list.formats)
  const separators = new Map<string, ExpectedSeparator>()
  const stated = formats.length > 0
  if (!stated) {
    for (const [key, { text, count, total, spaced }] of style.separators) {
      separators.set(key, { text, spaced, reason: `as in ${count} of ${total} entries` })
    }
  }
  for (const { skeleton } of formats) {
    for (const separator of skeleton.separators) {
      const text = plainSeparator(separator)
      const key = pairOf(separator)
      if (text !== null && !separators.has(key))
        separators.set(key, { text, spaced: false, reason: BY_FORMAT })
    }
  }
  return {
    skeletons: style.skeletons,
    formats,
    separators,
    venueMark:
      byOption(fixed.venueMark) ??
      fromFormats(formats, ({ skeleton }) => {
        const venue = skeleton.parts.find((part) => part.name === 'venue')
        return venue ? venueMarkOf(venue, skeleton) : null
      }) ??
      (stated ? null : own(style.venueMark, 'venues')),
    venueYear:
      byOption(fixed.venueYear) ??
      yearByFormats(formats) ??
      (stated ? null : withYear(own(style.venueYear, 'venues'), style)),
    label:
      byOption(fixed.label) ??
      fromFormats(formats, ({ skeleton }) => {
        const link = skeleton.parts.find((part) => labelForm(part) !== null)
        return link ? labelForm(link) : null
      }) ??
      (stated ? null : own(style.label, 'links')),
  }
}

function byOption(value: string | undefined): Expected | null {
  return value === undefined ? null : { value, reason: 'as configured', share: 1 }
}

export const BY_FORMAT = 'as the format says'

function fromFormats(formats: Format[], read: (format: Format) => string | null): Expected | null {
  for (const format of formats) {
    const value = read(format)
    if (value !== null) return { value, reason: BY_FORMAT, share: 1 }
  }
  return null
}

/** A format with a venue and no year allows both; then a missing year is no departure. */
function yearByFormats(formats: Format[]): Expected | null {
  const expected = fromFormats(formats, ({ skeleton, source }) =>
    venueYearForm(skeleton.entry, source.slice(source.length - skeleton.entry.range.end)),
  )
  const optional = formats.some(({ skeleton: { entry } }) => entry.venue && !entry.venueYear)
  return expected && { ...expected, share: optional ? 0 : 1 }
}

/** How many venues have a year at all counts, too, before one without is a departure. */
function withYear(expected: Expected | null, style: Style): Expected | null {
  return expected && { ...expected, share: style.withYear }
}

function own(style: OwnStyle<string>, what: string): Expected | null {
  if (style.kind !== 'own') return null
  return {
    value: style.value,
    reason: `as in ${style.count} of ${style.total} ${what}`,
    share: style.count / style.total,
  }
}
