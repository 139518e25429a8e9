import type { Edit } from '../../model/finding.ts'
import type { Entry, PaperList } from '../../model/list.ts'
import { contains, type Range } from '../../model/range.ts'
import { findVenue } from '../../model/venue.ts'
import { announcedPaper } from './announced.ts'
import { type Expectation, expectationOf, type Stated } from './expectation.ts'
import { type Part, type Separator, type Skeleton, venueRange } from './skeleton.ts'
import { labelForm, pairOf, plainSeparator, venueMarkOf, venueYearForm } from './style.ts'

/** One way in which an entry is not written as the list's format has it. */
export interface Departure {
  matter: 'separator' | 'space' | 'mark' | 'label' | 'year' | 'no-year'
  entry: Entry
  range: Range
  /** What stands there and what the format has, as Markdown. */
  found: string
  expected: string
  /** Where: `between venue and link`. */
  place: string
  /** Why it is expected: `as in 35 of 37 entries`, `as the format says`. */
  reason: string
  /** The change; none where it cannot be made from what is there. */
  edit: Edit | null
}

/**
 * @param stated what a rule's options fix, before the format and the list's habit
 * @returns the departures of every entry in running text from what is expected, in order
 */
export function departuresOf(list: PaperList, stated: Stated = {}): Departure[] {
  const fixed = Object.keys(stated).length > 0
  const known = fixed ? undefined : departures.get(list)
  if (known) return known
  const expectation = expectationOf(list, stated)
  const made: Departure[] = []
  const announced = expectation.formats.length === 0 && !fixed ? announcedPaper(list) : null
  for (const skeleton of expectation.skeletons) {
    if (skeleton.entry !== announced) made.push(...ofEntry(skeleton, expectation, list))
  }
  if (!fixed) departures.set(list, made)
  return made
}

const departures = new WeakMap<PaperList, Departure[]>()

function* ofEntry(
  skeleton: Skeleton,
  expectation: Expectation,
  list: PaperList,
): Generator<Departure> {
  for (const separator of skeleton.separators) {
    const departure = ofSeparator(separator, skeleton, expectation, list.source.text)
    if (departure) yield departure
  }
  for (const part of skeleton.parts) {
    const departure =
      part.name === 'venue'
        ? ofMark(part, skeleton, expectation, list)
        : ofLabel(part, skeleton, expectation, list)
    if (departure) yield departure
  }
  const year = ofYear(skeleton.entry, expectation, list)
  if (year) yield year
}

const punctuation = /^[\s.,;:|/·•–—-]*$/u

function ofSeparator(
  separator: Separator,
  { entry }: Skeleton,
  expectation: Expectation,
  text: string,
): Departure | null {
  const habit = expectation.separators.get(pairOf(separator))
  const plain = plainSeparator(separator)
  if (!habit || plain === null) return null
  const spaced = separator.text !== plain
  if (plain === habit.text && (!spaced || habit.spaced)) return null
  if (!punctuation.test(plain) || !punctuation.test(habit.text)) return null
  // `“A Title,” ICML`: the sign stands inside the marks.
  if (plain.trim() === '' && /[.,;:]/.test(separator.before!.close) && habit.text.trim() !== '')
    return null
  // Only the sign before it ends a title that nothing marks.
  const bare = separator.before!.name === 'title' && separator.before!.open === ''
  if (bare && habit.text.trim() === '' && plain.trim() !== '') return null
  // A colon goes on with a title rather than ending it.
  if (bare && habit.text.startsWith(':')) return null
  // Signs without a space (`bioRxiv/2024`) join two fields: that is another way, not another sign.
  if (!/\s/.test(habit.text) || (plain !== '' && !/\s/.test(plain) && /[/-]/.test(plain)))
    return null
  const sameSigns = plain.replace(/\s/g, '') === habit.text.replace(/\s/g, '')
  // A title that ends its own sentence needs no full stop: `… All You Need? [paper]`.
  const last = text.slice(Math.max(0, separator.range.start - 3), separator.range.start)
  if (!sameSigns && /[.?!]["”*_)\]]*$/.test(last) && /^[.]\s?$/.test(habit.text)) return null
  // … and no comma, where the list writes none behind such titles.
  if (
    !sameSigns &&
    asks.test(last) &&
    /^,\s?$/.test(habit.text) &&
    !commaAfterAsking(expectation, text)
  )
    return null
  // `Ada Berg et al. ICML` among `Ada Berg and Jan Lund. ICML`: the stop of `al.` ends the names, too.
  if (separator.before!.name === 'authors' && habit.text === ' ' && plain === '. ') return null
  const names = [placeName(separator.before!), placeName(separator.after!)]
  return {
    matter: sameSigns ? 'space' : 'separator',
    entry,
    range: separator.range,
    found: separator.text,
    expected: habit.text,
    place: `between ${names[0]} and ${names[1]}`,
    reason: habit.reason,
    edit: { ...separator.range, text: habit.text },
  }
}

/** The end of a title that is a question or a call. */
const asks = /[?!]["”*_)\]]*$/

/** Whether a title of the list that is a question has a comma behind it: `… All You Need?, [paper]`. */
function commaAfterAsking(expectation: Expectation, text: string): boolean {
  const known = commas.get(expectation)
  if (known !== undefined) return known
  const found = expectation.skeletons.some(({ separators }) =>
    separators.some(
      ({ range, text: sign }) =>
        sign.startsWith(',') && asks.test(text.slice(Math.max(0, range.start - 3), range.start)),
    ),
  )
  commas.set(expectation, found)
  return found
}

/** Asked once a list, however many of its titles ask. */
const commas = new WeakMap<Expectation, boolean>()

function placeName(part: Part): string {
  return part.name === 'link' && part.link!.role !== 'paper' ? `${part.link!.role} link` : part.name
}

function ofMark(
  part: Part,
  skeleton: Skeleton,
  { venueMark }: Expectation,
  list: PaperList,
): Departure | null {
  const found = venueMarkOf(part, skeleton)
  if (!venueMark || found === null || found === venueMark.value) return null
  if (!isVenue(skeleton.entry, found !== '')) return null
  // The other italics (`_x_` for `*x*`) look the same to a reader.
  if (found.replaceAll('_', '*') === venueMark.value.replaceAll('_', '*')) return null
  const text = list.source.text
  const at = part.open.lastIndexOf(found)
  const from = found === '' ? part.inner.start : part.outer.start + at
  const range =
    found === '' ? part.inner : { start: from, end: part.inner.end + (part.inner.start - from) }
  const inner = text.slice(part.inner.start, part.inner.end)
  // Emphasis inside the venue, or a word glued to it, would not take another mark.
  const clean =
    !/[*_]/.test(inner) &&
    !/[\p{L}\p{N}*_]/u.test((text[range.start - 1] ?? ' ') + (text[range.end] ?? ' '))
  const expected = venueMark.value + inner + venueMark.value
  return {
    matter: 'mark',
    entry: skeleton.entry,
    range,
    found: found + inner + found,
    expected,
    place: 'around the venue',
    reason: venueMark.reason,
    edit: clean && range.end <= part.outer.end ? { ...range, text: expected } : null,
  }
}

/** How much of what follows a link tells whether its bracket is still open. */
const SOON = 20

/** Labels that say no more than that there is a link to a paper. */
const generic = /^(?:papers?|links?|url|here|article|pub(?:lication)?)$/i

function ofLabel(
  part: Part,
  { entry }: Skeleton,
  { label }: Expectation,
  list: PaperList,
): Departure | null {
  const form = label && labelForm(part)
  if (!label || !form || form === label.value || !part.link) return null
  const words = (value: string): string => value.replace(/\(…\)|[^\p{L}\p{N} ]/gu, '').trim()
  const [found, expected] = [words(form), words(label.value)]
  // Another word is a departure only where both say nothing (`[link]` among `[paper]`), and where
  // it is a paper's page that is linked: `[PDF]`, `[arXiv]`, a blog's `[link]` tell the reader more.
  if (found.toLowerCase() !== expected.toLowerCase()) {
    const idle = generic.test(found) && generic.test(expected)
    if (!idle || label.share < 0.8 || !part.link.work || part.link.work.kind === 'url') return null
  }
  const text = list.source.text
  const url = text.slice(part.link.urlRange.start, part.link.urlRange.end)
  const range = formRange(part, form)
  const source = text.slice(range.start, range.end)
  const [head, tail] = label.value.split('…') as [string, string]
  const [foundHead, foundTail] = form.split('…') as [string, string]
  const plain = source === foundHead + url + foundTail
  const inPlace = foundTail === tail && plain
  // `[[paper](…) [[code](…)]`: the bracket is open, only its close is missing. Where it opens a group
  // (`[[paper](…), [code](…)]`), the links in it have none of their own.
  const open = text[range.start - 1] === '[' && head === `[${foundHead}` && tail === `${foundTail}]`
  if (open && !/^[ \t]*(?:\[\[|\r?\n|$)/.test(text.slice(range.end, range.end + SOON))) return null
  const edit = open
    ? { start: range.end, end: range.end, text: ']' }
    : inPlace
      ? { start: range.start, end: range.start + foundHead.length, text: head }
      : plain
        ? { ...range, text: head + url + tail }
        : null
  const place = inPlace && edit ? { start: edit.start, end: edit.end - 1 } : range
  return {
    matter: 'label',
    entry,
    range: place,
    found: form,
    expected: label.value,
    place: 'as the label of the link',
    reason: label.reason,
    edit: edit && (inPlace ? { ...place, text: head.slice(0, -1) } : edit),
  }
}

/** The link with the brackets that belong to its form. */
function formRange(part: Part, form: string): Range {
  const { range } = part.link!
  return form.startsWith('[[') && form.endsWith(')]')
    ? { start: range.start - 1, end: range.end + 1 }
    : range
}

function ofYear(entry: Entry, { venueYear }: Expectation, list: PaperList): Departure | null {
  if (!venueYear || !entry.venue) return null
  const text = list.source.text
  if (!entry.venueYear) {
    if (entry.date || venueYear.share < 0.9 || findVenue(entry.venue.text)?.kind === 'preprint')
      return null
    return {
      matter: 'no-year',
      entry,
      range: entry.venue.range,
      found: entry.venue.text,
      expected: venueYear.value,
      place: 'behind the venue',
      reason: `as ${Math.round(venueYear.share * 100)} % of the list's venues have it`,
      edit: null,
    }
  }
  const found = venueYearForm(entry, text)
  if (found === null || found === venueYear.value || !isVenue(entry, isMarked(entry, text)))
    return null
  // A glued year (`ICLR2024`) is venue-name's matter, and nobody is asked to glue one. `2019 IEEE
  // Conference` may be a name; a year in full is not shortened.
  if (found.startsWith('@#') || venueYear.value.startsWith('@#')) return null
  if (found.startsWith('#') !== venueYear.value.startsWith('#')) return null
  if (!found.includes('##') && venueYear.value.includes('##')) return null
  const held = venueRange({ ...entry, date: null }, text)
  const year = entry.venueYear.range
  // `*AAAI*, 2021`: the year stands outside the marks, where writing it inside would double it.
  const apart = !contains(held, year)
  const range = apart
    ? { start: Math.min(held.start, year.start), end: Math.max(held.end, year.end) }
    : held
  const written = text.slice(range.start, range.end)
  const expected = venueYear.value
    .replace('@', () => entry.venue!.text)
    .replace(/##?/, (digits) => String(entry.venueYear!.value).slice(digits.length === 2 ? 2 : 0))
  const plain = written.includes(entry.venue.text) && !/[*_[\]`]/.test(written)
  return {
    matter: 'year',
    entry,
    range,
    found: written,
    expected,
    place: 'as venue and year',
    reason: venueYear.reason,
    edit: plain ? { ...range, text: expected } : null,
  }
}

/** A venue the dictionary knows, or one that its marks set off; prose holds names and years, too. */
function isVenue(entry: Entry, marked: boolean): boolean {
  return marked || findVenue(entry.venue!.text) !== null
}

function isMarked(entry: Entry, text: string): boolean {
  return /[*_([]/.test(text[entry.venue!.range.start - 1] ?? '')
}
