/** Dates as entries write them. Pure, linear in the length of the text, no clock. */

import { remembered } from './memo.ts'

/** A calendar date found in a text; `start` and `end` are offsets into that text. */
export interface FoundDate {
  start: number
  end: number
  year: number
  month: number | null
  day: number | null
  /**
   * How it is written, as a pattern that `renderDate` takes: `MMM YYYY`, `MMMM D, YYYY`, `YYYY.MM`,
   * `YYYY年M月`. Letter case and runs of spaces are no part of it.
   * Tokens: `YYYY`; `MMMM` January; `MMM` Jan; `MM` 01; `M` 1; `DD` 01; `D` 1; `Do` 1st.
   */
  form: string
  /**
   * Every form the text fits, `form` first: `May 2024` is both `MMM YYYY` and `MMMM YYYY`,
   * `2023.12` both `YYYY.MM` and `YYYY.M`. A text is out of a list's form only where none of these
   * is that form. `Sept` counts as `MMM`; `June` and `July` in full are `MMMM` only.
   */
  forms: string[]
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const name =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const year = '(?<year>(?:19|20)\\d{2})'
const day = '(?<day>\\d{1,2})(?<nth>st|nd|rd|th)?'
const space = '[ \\t\\u00a0\\u3000]'
/** In front of a number: no word, number, path or option that it is part of. */
const beforeMonth = '(?<![A-Za-z0-9_/#$@=&+-])(?<!\\d[.:,])'
const before = `${beforeMonth}(?<!arxiv[:.])`
const after = '(?![A-Za-z0-9_%])(?![-/.:,]\\d)'

/** Tried in this order at every place. Every part is bounded, so the scan is linear. */
const [numeric, chinese, nameFirst, nameAndYear, dayFirst, yearAndName, numberAndYear, alone] = [
  `${beforeMonth}${year}(?<mark>[-/.])(?<month>\\d{1,2})(?:\\k<mark>(?<day>\\d{1,2}))?${after}`,
  `${before}${year}${space}?年(?:${space}?(?<month>\\d{1,2})${space}?月(?:${space}?(?<day>\\d{1,2})${space}?[日号])?)?`,
  `(?<![A-Za-z0-9_])${name}\\.?,?${space}{0,2}${day}(?:,${space}{0,2}|${space}{1,2})${year}${after}`,
  `(?<![A-Za-z0-9_])${name}\\.?(?:,?${space}{0,2}|[-/])${year}${after}`,
  `${before}${day}[ .-]{1,2}${name}\\.?,?[ -]{1,2}${year}${after}`,
  `${before}${year}(?:,?${space}{1,2}|[-/.])${name}(?![A-Za-z0-9_])(?:\\.?${space}${day}${after})?`,
  `${before}(?<month>\\d{1,2})[/.]${year}${after}`,
  `${before}${year}${after}(?![-.][A-Za-z])`,
].map((source) => new RegExp(source, 'diy')) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
]
const byDigit = [numeric, chinese, dayFirst, yearAndName, numberAndYear, alone]
const byName = [nameFirst, nameAndYear]

/** Where a date can begin: with a number or a month's name that nothing goes before. */
const candidate =
  /(?<![a-z0-9_/#$@=&+-])[0-9]|(?<![a-z0-9_])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi

/** Every date has one. */
const anyYear = /(?:19|20)\d\d/

/**
 * @param text visible text of an entry (no markup)
 * @returns the dates in order of place, none overlapping; years alone (1900 to 2099) included.
 *   Not: years glued to a venue (`CVPR2021`, `ICML'20`), arXiv ids, versions, ranges of years.
 */
export function findDates(text: string): readonly FoundDate[] {
  return anyYear.test(text) ? datesOf(text) : none
}

const none: readonly FoundDate[] = []

/** The venues and dates of a list's entries are few and asked for many times. */
const datesOf = remembered(searchDates, 64)

function searchDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  let at = 0
  while (at < text.length) {
    candidate.lastIndex = at
    const next = candidate.exec(text)
    if (!next) break
    const date = dateAt(text, next.index)
    if (date) found.push(date)
    at = date ? date.end : next.index + 1
  }
  return found
}

function dateAt(text: string, at: number): FoundDate | null {
  const code = text.charCodeAt(at)
  for (const shape of code < 58 ? byDigit : byName) {
    shape.lastIndex = at
    const match = shape.exec(text)
    const date = match && read(match)
    if (date) return date
  }
  return null
}

function read(match: RegExpExecArray): FoundDate | null {
  const parts = match.groups!
  const month = parts.name ? monthNumber(parts.name) : parts.month ? Number(parts.month) : null
  const day = parts.day ? Number(parts.day) : null
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > 31)) return null
  // `may` is a verb.
  if (parts.name === 'may') return null
  const forms = [...new Set([formOf(match, 'short'), formOf(match, 'long')])].filter(
    (form) => form !== null,
  )
  if (!forms.length) return null
  const start = match.index
  const end = start + match[0].length
  return { start, end, year: Number(parts.year), month, day, form: forms[0]!, forms }
}

function monthNumber(text: string): number {
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === lower3(text)) + 1
}

function lower3(text: string): string {
  return text.slice(0, 3).toLowerCase()
}

/**
 * The match with its parts replaced by tokens. `short` prefers `MMM` and padded numbers, `long`
 * `MMMM` and bare numbers; null where the text does not fit.
 */
function formOf(match: RegExpExecArray, choice: 'short' | 'long'): string | null {
  const { name, month, day, nth } = match.groups!
  const places = match.indices!.groups!
  const tokens: [start: number, end: number, token: string][] = []
  const put = (group: string, token: string) => tokens.push([...places[group]!, token])
  put('year', 'YYYY')
  if (name) {
    const full = months[monthNumber(name) - 1]!.length === name.length
    const fits = choice === 'short' ? !full || name.length === 3 : full
    if (!fits) return choice === 'short' ? formOf(match, 'long') : null
    put('name', choice === 'short' ? 'MMM' : 'MMMM')
  }
  // Where a name stands the day is never padded, save as it is written.
  const numbers = [month, name ? undefined : day].filter((part) => part !== undefined)
  const padded = name ? day?.startsWith('0') : choice === 'short'
  const wrong = padded
    ? numbers.some((part) => part.length < 2)
    : numbers.some((part) => part.startsWith('0'))
  if (wrong) return null
  if (month) put('month', padded ? 'MM' : 'M')
  if (day) put('day', padded ? 'DD' : 'D')
  if (nth) {
    tokens.pop()
    tokens.push([places.day![0], places.nth![1], 'Do'])
  }
  tokens.sort((a, b) => a[0] - b[0])
  let form = ''
  let at = match.index
  for (const [start, end, token] of tokens) {
    form += match.input.slice(at, start) + token
    at = end
  }
  form += match.input.slice(at, match.index + match[0].length)
  return form.replace(/\s+/g, ' ')
}

/** A date to render; what is not known is null. */
export interface DateParts {
  year: number
  month: number | null
  day: number | null
}

/**
 * @param form a pattern of the tokens above, such as `findDates` reports
 * @returns the date in that form, English month names capitalised; null where the form needs a
 *   month or day that is not known
 */
export function renderDate(form: string, date: DateParts): string | null {
  const { year, month, day } = date
  if ((form.includes('M') && month === null) || (form.includes('D') && day === null)) return null
  const name = months[(month ?? 1) - 1]
  if (!name) return null
  return form.replace(/YYYY|M{1,4}|Do|D{1,2}/g, (token) => {
    if (token === 'YYYY') return String(year).padStart(4, '0')
    if (token === 'MMMM') return name
    if (token === 'MMM') return name.slice(0, 3)
    if (token === 'Do') return `${day}${ordinal(day ?? 0)}`
    return String(token.startsWith('M') ? month : day).padStart(token.length, '0')
  })
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
