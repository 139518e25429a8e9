import type { Entry, PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'
import { findVenue } from '../../model/venue.ts'
import { type Submission, submissionOf } from './own-paper.ts'

/** An entry whose date cannot be its paper's by the arXiv id it links. */
export interface DateConflict {
  entry: Entry
  range: Range
  /** `month`: a stated month; `venue`: the venue's year. */
  by: 'month' | 'venue'
  submission: Submission
}

interface StatedMonth {
  entry: Entry
  submission: Submission
  /** From first submission to the stated month; negative where it is stated too early. */
  months: number
}

/** So many dates that are the ids' show that a list means first submission by its dates. */
const FEWEST = 4
/** If more of the dates than this disagree, they mean something else (publication, reading). */
const MOST_OTHER = 0.35
/** Later dates are slips where few; more than this share (or three) are a habit of their own. */
const MOST_LATER = 0.1
/** arXiv keeps some papers on hold: the id may come up to two months behind the submission. */
const HOLD = 2
/**
 * Months after the venue's year by which papers of conferences are posted. In 59 lists nearly all
 * that came within four were posted late, most that came after were wrong links.
 */
const POSTED_LATE = 4

/** @returns the conflicts of a list, one an entry at most, in order. Linear in the entries. */
export function dateConflicts(list: PaperList): DateConflict[] {
  const found: DateConflict[] = []
  const told = new Set<Entry>()
  for (const { entry, submission } of wrongMonths(list)) {
    if (!entry.date) continue
    told.add(entry)
    found.push({ entry, range: entry.date.range, by: 'month', submission })
  }
  for (const entry of list.entries) {
    if (!entry.venueYear || told.has(entry)) continue
    const submission = submissionOf(entry)
    if (submission && isTooEarly(entry, entry.venueYear.value, submission)) {
      found.push({ entry, range: entry.venueYear.range, by: 'venue', submission })
    }
  }
  return found
}

function wrongMonths(list: PaperList): StatedMonth[] {
  let right = 0
  const other: StatedMonth[] = []
  for (const entry of list.entries) {
    const { date } = entry
    const submission = date?.month ? submissionOf(entry) : null
    if (!date?.month || !submission) continue
    const months = (date.year - submission.year) * 12 + date.month - submission.month
    if (months === 0) right++
    else other.push({ entry, submission, months })
  }
  const total = right + other.length
  if (right < FEWEST || other.length > total * MOST_OTHER) return []
  const later = other.filter((one) => one.months > 0 && !isExplained(one))
  const habit = later.length > Math.max(3, total * MOST_LATER)
  return other.filter((one) => (one.months > 0 ? !habit && !isExplained(one) : one.months < -HOLD))
}

/** A later date may be that of the version the link pins, or the venue's. */
function isExplained({ entry, submission }: StatedMonth): boolean {
  if ((submission.link.work.version ?? 1) > 1) return true
  const venue = entry.venue && findVenue(entry.venue.text)
  return entry.venue !== null && venue?.kind !== 'preprint'
}

/** Whether the venue's year lies so far before the first submission that the link must be wrong. */
function isTooEarly(entry: Entry, year: number, { year: posted, month }: Submission): boolean {
  const after = (posted - year - 1) * 12 + month
  if (after <= 0) return false
  const text = entry.venue?.text ?? ''
  const venue = findVenue(text)
  // A preprint has its id's year, but for one sent in at the turn of the year.
  if (venue?.kind === 'preprint') return after > 1
  const known = venue?.kind === 'conference' || venue?.kind === 'journal'
  return known && after > POSTED_LATE && !/workshop|\bW$|@/i.test(text)
}
