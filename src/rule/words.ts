import type { Entry } from '../model/list.ts'

/** How much of a title a message shows, in code points. */
const SHOWN = 50

/** @returns untrusted text as one line, cut to a length (in code points) with an ellipsis. */
export function oneLine(text: string, longest = SHOWN): string {
  // A title may be megabytes long: what cannot be shown is never looked at.
  const line = text
    .slice(0, longest * 8)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  const points = [...line]
  if (points.length <= longest) return line
  const cut = points.slice(0, longest).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** @returns the entry's name for a message: its title in double quotes, shortened, on one line. */
export function nameOf(entry: Entry): string {
  return `"${oneLine(entry.title.text).replaceAll('"', "'")}"`
}

const months =
  'January February March April May June July August September October November December'

/** @returns `April 2024` for a year and a month from 1 to 12. */
export function monthAndYear(date: { year: number; month: number }): string {
  return `${months.split(' ')[date.month - 1]} ${date.year}`
}

/** @returns `1 entry`, `2 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
