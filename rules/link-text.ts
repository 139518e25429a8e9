import { description, optional, pipe, strictObject, string } from 'valibot'
import { departuresOf } from '../src/list/format/departures.ts'
import { mixedStyle } from '../src/list/format/mixed.ts'
import { labelForm, styleOf } from '../src/list/format/style.ts'
import { defineRule } from '../src/rule/define.ts'
import { nameOf, oneLine as short } from '../src/rule/words.ts'

export default defineRule({
  id: 'link-text',
  summary: "another link label than the list's",
  why: 'Labels that agree let a reader run down the list to the links; a stray form looks like another kind of link.',
  level: 'warn',
  fix: 'safe',
  fixNote: 'Only the label and its brackets change; where the link leads stays.',
  options: strictObject({
    label: optional(
      pipe(
        string(),
        description(
          "The label of paper links, such as `[link]` or `[[paper]]`; consistent: the list's own",
        ),
      ),
      'consistent',
    ),
  }),

  *check(list, { label }) {
    const stated = label === 'consistent' ? {} : { label: withTarget(label) }
    for (const departure of departuresOf(list, stated)) {
      if (departure.matter !== 'label') continue
      const { entry, range, found, expected, reason, edit } = departure
      yield {
        range,
        message: `Unexpected link ${short(found)} in ${nameOf(entry)}, expected ${short(expected)} ${reason}: write every paper link the same way`,
        ...(edit && {
          fix: { title: `label it ${short(expected)}`, applicability: 'safe', edits: [edit] },
        }),
      }
    }
    if (label !== 'consistent' || list.formats.length > 0) return
    const style = styleOf(list)
    const labels = style.skeletons.flatMap(({ entry, parts }) =>
      parts.flatMap((part) => {
        const value = labelForm(part)
        return value === null ? [] : [{ value, place: part.outer, entry }]
      }),
    )
    const mixed = mixedStyle(style.label, labels)
    if (!mixed || !sameWord(...mixed.values)) return
    yield {
      range: mixed.first.place,
      message: `Unexpected mix of link labels, ${mixed.counts[0]} written ${short(mixed.values[0])} and ${mixed.counts[1]} ${short(mixed.values[1])}, the first of these in ${nameOf(mixed.first.entry)}: choose one with the option label`,
      about: 'mix',
    }
  },
})

/** `[link]` is `[link](…)`; `[[paper]]` is a link in brackets, as lists write it most. */
function withTarget(label: string): string {
  if (label.includes('(…)')) return label
  const inner = /^\[(\[.*\])\]$/.exec(label)?.[1]
  return inner ? `[${inner}(…)]` : label.startsWith('[') ? `${label}(…)` : `[${label}](…)`
}

/** Labels that differ in words alone (`[pdf]`, `[arXiv]`) tell the reader something. */
function sameWord(one: string, other: string): boolean {
  const word = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return word(one) === word(other)
}
