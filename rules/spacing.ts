import { strictObject } from 'valibot'
import { departuresOf } from '../src/list/departures.ts'
import { type Gap, gapsOf, trailingSpaces } from '../src/list/spaces.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf } from '../src/rule/words.ts'

export default defineRule({
  id: 'spacing',
  summary: 'double spaces, a missing space after a comma or before a link, trailing spaces that break nothing',
  why: 'Stray spaces do not show on the page but in every later diff, and a missing one glues words together.',
  level: 'warn',
  fix: 'safe',
  fixNote: 'Only spaces change that the page does not show, or that part two words; hard breaks are kept.',
  options: strictObject({}),

  *check(list) {
    const taken = new Set<number>()
    for (const { matter, entry, range, found, expected, place, reason } of departuresOf(list)) {
      if (matter !== 'space') continue
      const gap = changed(range.start, found, expected)
      taken.add(gap.start)
      const what = gap.text.length < gap.end - gap.start ? 'spaces' : 'missing space'
      yield {
        range: { start: gap.start, end: gap.end },
        message: `Unexpected ${what} ${place} of ${nameOf(entry)}, expected "${expected}" ${reason}: ${gap.text === '' ? 'take the space out' : 'leave one space'}`,
        fix: { title: titleOf(gap), applicability: 'safe', edits: [gap] },
      }
    }
    for (const { entry, range, text, why } of gapsOf(list)) {
      if (taken.has(range.start)) continue
      yield {
        range,
        message: `Unexpected ${why} in ${nameOf(entry)}: ${text === '' ? 'take the space out' : 'leave one space'}`,
        fix: { title: titleOf({ ...range, text }), applicability: 'safe', edits: [{ ...range, text }] },
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

function titleOf({ start, end, text }: Gap['range'] & { text: string }): string {
  if (end === start) return 'insert a space'
  return text === '' ? 'remove the space' : 'leave one space'
}
