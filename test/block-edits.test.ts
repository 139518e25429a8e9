/** Whole entries taken out or moved: the lines around them stay what they are. */
import { describe, expect, it } from 'vitest'
import { moveBlock, removeBlock } from '../src/list/queries/block-edits.ts'
import { outOfOrder } from '../src/list/queries/ordered.ts'
import { readPaperList } from '../src/list/read.ts'
import type { Edit } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'

const titles = ['Deep Residual Learning', 'Attention Is All You Need', 'Learning to Rank']
const entry = (at: number, lead = '- ') =>
  `${lead}${titles[at]}, *ICML 2019*, [paper](https://arxiv.org/abs/1901.0000${at + 1})`
const [a, b, c] = [0, 1, 2].map((at) => entry(at)) as [string, string, string]
const [qa, qb, qc] = [0, 1, 2].map((at) => entry(at, '> ')) as [string, string, string]
const [na, nb, nc] = [0, 1, 2].map((at) => entry(at, `${at + 1}. `)) as [string, string, string]

function read(text: string) {
  return readPaperList(new Source('list.md', text))
}

function applied(text: string, edits: Edit[]): string {
  let out = text
  for (const { start, end, text: put } of edits.toReversed()) {
    out = out.slice(0, start) + put + out.slice(end)
  }
  return out
}

describe('removeBlock', () => {
  it.each([
    ['an item in the middle', `${a}\n${b}\n${c}\n`, 1, `${a}\n${c}\n`],
    ['an item with a line of its own', `${a}\n  A note.\n${b}\n`, 0, `${b}\n`],
    ['CRLF', `${a}\r\n${b}\r\n${c}\r\n`, 1, `${a}\r\n${c}\r\n`],
    ['the last line without an ending', `${a}\n${b}\n${c}`, 2, `${a}\n${b}`],
    ['a quote with its blank line', `${qa}\n\n${qb}\n\n${qc}\n`, 1, `${qa}\n\n${qc}\n`],
    ['the last quote', `${qa}\n\n${qb}\n`, 1, `${qa}\n`],
    ['a quote before two blank lines', `${qa}\n\n${qb}\n\n\n## Next\n`, 1, `${qa}\n\n\n## Next\n`],
    ['an item before a heading', `${a}\n${b}\n\n## Next\n`, 1, `${a}\n\n## Next\n`],
  ])('takes out %s', (_, text, index, expected) => {
    const list = read(text)
    const edit = removeBlock(list, list.entries[index]!)
    expect(edit && applied(text, [edit])).toBe(expected)
  })

  it('leaves an item on which other items hang', () => {
    const text = `${a}\n  ${b}\n${c}\n`
    const list = read(text)
    const first = list.entries.find(({ title }) => title.text === titles[0])
    const edit = first && removeBlock(list, first)
    if (edit) expect(read(applied(text, [edit])).entries.at(-1)?.title.text).toBe(titles[2])
    expect(list.entries.length === 3 ? edit : null).toBeNull()
  })

  it('leaves a heading', () => {
    const list = read(`#### ${titles[0]}\n\n[paper](https://arxiv.org/abs/1901.00001)\n`)
    for (const one of list.entries) expect(removeBlock(list, one)).toBeNull()
  })
})

describe('moveBlock', () => {
  it.each([
    ['an item', `${a}\n${b}\n${c}\n`, 0, 2, `${b}\n${c}\n${a}\n`],
    ['an item upwards, CRLF', `${a}\r\n${b}\r\n${c}\r\n`, 2, 0, `${a}\r\n${c}\r\n${b}\r\n`],
    ['to an end without an ending', `${a}\n${b}\n${c}`, 0, 2, `${b}\n${c}\n${a}`],
    ['a quote', `${qa}\n\n${qb}\n\n${qc}\n`, 0, 2, `${qb}\n\n${qc}\n\n${qa}\n`],
    ['a numbered item', `${na}\n${nb}\n${nc}\n`, 0, 2, `${nb}\n${nc}\n${na.replace('1', '4')}\n`],
  ])('moves %s', (_, text, from, to, expected) => {
    const list = read(text)
    const edits = moveBlock(list, list.entries[from]!, list.entries[to]!)
    expect(edits && applied(text, edits)).toBe(expected)
  })

  it('does not mix bullets and numbers', () => {
    const list = read(`${a}\n${b}\n\n# Next\n\n${nc}\n`)
    expect(moveBlock(list, list.entries[0]!, list.entries[2]!)).toBeNull()
  })
})

describe('outOfOrder', () => {
  it.each([
    [[1, 2, 3], true, []],
    [[1, 9, 2, 3], true, [1]],
    [[5, 4, 4, 6, 3], false, [3]],
    [[2, 2, 2], true, []],
    [[], true, []],
  ])('%j', (values, ascending, expected) => {
    expect(outOfOrder(values, ascending)).toEqual(expected)
  })

  it('takes n log n time', () => {
    const values = Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 200_003)
    expect(outOfOrder(values, true).length).toBeGreaterThan(100_000)
  })
})
