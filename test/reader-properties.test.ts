import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaperList } from '../src/list/read.ts'
import type { PaperList } from '../src/model/list.ts'
import type { Range } from '../src/model/range.ts'
import { Source } from '../src/model/source.ts'

/** Pieces that mean something to Markdown, to HTML or to the reader, whole and broken. */
const piece = fc.constantFrom(
  ...[
    '> ',
    '- ',
    '* ',
    '1. ',
    '12) ',
    '# ',
    '### ',
    '  ',
    '    ',
    '\t',
    '---\n',
    '| a | b |\n|--|--|\n',
  ],
  ...[
    '| ',
    ' |',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\\\n',
    '  \n',
    '\\',
    '\\*',
    '`',
    '```\n',
    '~~~',
    '&amp;',
  ],
  ...['&#x41;', '&bogus;', '*', '**', '***', '_', '~~', '[', ']', '](', ')', '![', '<br>', '<br/>'],
  ...['<a href="https://arxiv.org/abs/2401.00001">', '</a>', '<b>', '</i>', '<td>', '<table><tr>'],
  ...['</table>', '<details><summary>', '</details>', '<!--', '-->', '<img src=x alt=y>', '<'],
  ...[
    'https://arxiv.org/abs/2106.09685',
    '<https://arxiv.org/abs/1706.03762>',
    'http://x y',
    'www.a.b',
  ],
  ...[
    '[paper](https://arxiv.org/abs/2005.14165)',
    '[[code](https://github.com/a/b)]',
    '[x]()',
    '[^1]',
  ],
  ...[
    '[ref]',
    '[ref]: https://doi.org/10.1/x\n',
    '**Attention Is All You Need**',
    '"A Title of Words"',
  ],
  ...[
    'Jane Roe, J. Doe, et al.',
    'NeurIPS 2017',
    '*ICML 2020 Workshop*',
    '(CVPR 2021)',
    'Findings',
  ],
  ...[
    '2023-07-01',
    'Apr 2024',
    '2024',
    ', ',
    '. ',
    ': ',
    '：',
    '【标签】',
    '论文',
    ' by ',
    ' in ',
    '“',
    '”',
  ],
  ...[
    '🔥',
    ':star:',
    '\u0000',
    '\uD83D',
    '\uDE00',
    '\uFEFF',
    '\u200B',
    '\uFFFC',
    '{',
    '}',
    '$x^2$',
  ],
)
const markdown = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
)

function read(text: string): PaperList {
  return readPaperList(new Source('list.md', text))
}

function within(range: Range, outer: Range): void {
  expect(range.start).toBeGreaterThanOrEqual(outer.start)
  expect(range.end).toBeGreaterThanOrEqual(range.start)
  expect(range.end).toBeLessThanOrEqual(outer.end)
}

describe('reading any text', () => {
  it('never throws, and every place is inside what holds it', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const list = read(text)
        const all = { start: 0, end: text.length }
        for (const { range } of [...list.links, ...list.runs, ...list.sections]) within(range, all)
        for (const entry of list.entries) {
          within(entry.range, all)
          const { title, authors, venue, date } = entry
          for (const field of [title, authors, venue, date]) {
            if (field) within(field.range, entry.range)
          }
          expect(title.text.trim()).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives entries in order, apart or one in another', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { entries } = read(text)
        entries.forEach(({ range, index }, at) => {
          expect(index).toBe(at)
          const next = entries[at + 1]?.range
          if (!next) return
          expect(next.start).toBeGreaterThanOrEqual(range.start)
          expect(next.start >= range.end || next.end <= range.end).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is the same twice', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const titles = (list: PaperList) => list.entries.map((entry) => [entry.title, entry.venue])
        expect(titles(read(text))).toEqual(titles(read(text)))
      }),
      { numRuns: 50 },
    )
  })
})

/**
 * Work is counted, not timed: the steps of everything that walks a text go through `charCodeAt`,
 * `slice` or a regular expression, and those that could be quadratic go over `Rich.spans`. So a
 * text twice as long may look at no more than some three times as much.
 */
describe('hostile texts', () => {
  const long = (part: string, times: number): string => part.repeat(times)
  it.each([
    [
      'a paragraph of links',
      (n: number) => long('[a b c d](https://arxiv.org/abs/2401.00001) ', n),
    ],
    ['links of one letter', (n: number) => long('[a](b) ', n)],
    ['lines of one paragraph', (n: number) => long('**A Title of Five Words** [pdf](x.pdf)\n', n)],
    ['open tags', (n: number) => `x ${long('<b>', n)}${long('</i>', n)}`],
    ['names', (n: number) => `- ${long('Jane Roe, ', n)}`],
    ['spaces', (n: number) => `- a${long(' ', n * 8)}b, c`],
    ['commas and stops', (n: number) => `- ${long('a, b. c (d) ', n)}`],
    [
      'one paragraph after another',
      (n: number) => long('**A Title of Five Words**\n\nwords\n\n', n),
    ],
    [
      'table rows',
      (n: number) => `|Title|Venue|\n|--|--|\n${long('|A Title of Words|ICML|\n', n)}`,
    ],
    ['braces and quotes', (n: number) => `- ${long('{"“', n)}`],
  ])('%s take work that grows no faster than they do', (_, make) => {
    const small = spansSeen(make(250))
    const large = spansSeen(make(1000))
    expect(large).toBeLessThanOrEqual(small * 8 + 20_000)
  })
})

/** How many characters the regular expressions and searches of a reading were given in all. */
function spansSeen(text: string): number {
  let seen = 0
  const { exec } = RegExp.prototype
  const { slice } = String.prototype
  RegExp.prototype.exec = function (value: string) {
    const result = exec.call(this, value)
    // A match, or a miss of an anchored pattern, looks at its surroundings only.
    seen += result ? result[0].length + 1 : this.sticky ? 1 : value.length - this.lastIndex
    return result
  }
  String.prototype.slice = function (...bounds: [number?, number?]) {
    const result = slice.apply(this, bounds)
    seen += 1 + Math.min(result.length, 64)
    return result
  }
  try {
    read(text)
  } finally {
    RegExp.prototype.exec = exec
    String.prototype.slice = slice
  }
  return seen
}
