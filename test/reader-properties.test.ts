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
 * Texts at which a step that looks at everything for every part of it, or a pattern that backtracks,
 * would take minutes. Reading them takes moments; the tests' own time limit tells the two apart.
 */
describe('hostile texts', () => {
  const many = (part: string, times: number): string => part.repeat(times)
  it.each([
    ['a paragraph of links', many('[a b c d](https://arxiv.org/abs/2401.00001) ', 4000), 1],
    ['links of one letter', many('[a](b) ', 20_000), 1],
    ['lines of one paragraph', many('**A Title of Five Words** [pdf](x.pdf)\n', 3000), 3000],
    ['open tags', `x ${many('<b>', 20_000)}${many('</i>', 20_000)}`, 0],
    ['names', `- ${many('Jane Roe, ', 50_000)}`, 0],
    ['spaces', many(`- A Title of Words${many(' ', 1900)}x, y and z\n`, 100), 0],
    ['commas and stops', `- ${many('a, b. c (d) ', 20_000)}`, 0],
    ['paragraphs', many('**A Title of Five Words**\n\nwords\n\n', 3000), 0],
    ['table rows', `|Title|Venue|\n|--|--|\n${many('|A Title of Words|ICML 2020|\n', 3000)}`, 3000],
    ['one line', many('word ', 200_000), 0],
    ['brackets', `- ${many('(', 100_000)}${many('{"“', 100_000)}`, 0],
    ['hyphens in names', many(`- ${many('A-', 900)}, ${many('B-', 50)}b\n`, 100), 0],
  ])('%s', (_, text, most) => {
    expect(read(text).entries.length).toBeLessThanOrEqual(most)
  })
})
