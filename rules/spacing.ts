import { strictObject } from 'valibot'
import { departuresOf } from '../src/list/format/departures.ts'
import { type Gap, gapsOf, trailingSpaces } from '../src/list/queries/spaces.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

export default defineRule({
  id: 'spacing',
  summary:
    'double spaces, a missing space after a comma or before a link, trailing spaces that break nothing',
  why: 'Stray spaces do not show on the page but in every later diff, and a missing one glues words together.',
  level: 'warn',
  fix: 'safe',
  fixNote:
    'Only spaces change that the page does not show, or that part two words; hard breaks are kept.',
  options: strictObject({}),

  *check(list) {
    const taken = new Set<number>()
    for (const { matter, entry, range, found, expected, place, reason } of departuresOf(list)) {
      if (matter !== 'space') continue
      for (let at = range.start; at <= range.end; at++) taken.add(at)
      const gap = changed(range.start, found, expected)
      const missing = gap.text.length > gap.end - gap.start
      const double = !missing && / {2}/.test(found) && / /.test(expected)
      const what = missing
        ? 'Missing space'
        : double
          ? 'Unexpected double space'
          : 'Unexpected space'
      const mend = double ? 'leave one space' : doing(gap)
      yield {
        range: { start: gap.start, end: gap.end },
        message: `${what} ${place} of ${nameOf(entry)}, expected "${expected}" ${reason}: ${mend}`,
        fix: { title: mend, applicability: 'safe', edits: [gap] },
      }
    }
    for (const { entry, range, text, why } of gapsOf(list)) {
      if (taken.has(range.start) || taken.has(range.end)) continue
      const gap = { ...range, text }
      yield {
        range,
        message: `${why} in ${nameOf(entry)}: ${doing(gap)}`,
        fix: { title: doing(gap), applicability: 'safe', edits: [gap] },
      }
    }
    for (const { entry, range } of trailingSpaces(list)) {
      yield {
        range,
        message: `Unexpected trailing ${range.end - range.start === 1 ? 'space' : 'spaces'} behind ${nameOf(entry)}, where no line follows: they break nothing, take them out`,
        fix: {
          title: 'remove the trailing space',
          applicability: 'safe',
          edits: [{ ...range, text: '' }],
        },
      }
    }
  },
})

/** The part of a separator that changes: the spaces alone, so that a fix replaces just these. */
function changed(start: number, found: string, expected: string): Gap['range'] & { text: string } {
  let head = 0
  while (head < found.length && found[head] === expected[head]) head++
  let tail = 0
  while (
    tail < found.length - head &&
    tail < expected.length - head &&
    found.at(-1 - tail) === expected.at(-1 - tail)
  ) {
    tail++
  }
  return {
    start: start + head,
    end: start + found.length - tail,
    text: expected.slice(head, expected.length - tail),
  }
}

function doing({ start, end, text }: Gap['range'] & { text: string }): string {
  if (end === start) return 'insert a space'
  return text === '' ? 'take the space out' : 'leave one space'
}
