import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Format, parseFormat, renderFormat } from '../src/list/format/format.ts'
import { matchFormat } from '../src/list/format/match.ts'
import { readPaperList } from '../src/list/read.ts'
import { Source } from '../src/model/source.ts'

function format(source: string): Format {
  const parsed = parseFormat(source)
  if (typeof parsed === 'string') throw new Error(parsed)
  return parsed
}

/** The entry's text behind its marker, as the reader hands it over. */
function body(entry: string): string {
  return entry.replace(/^(?:>|[-*]|\d+\.)\s+/, '')
}

describe('a format that cannot be used is told in one line', () => {
  it.each([
    ['- {titel}', 'unknown field {titel}'],
    ['- {venue}', 'needs the field {title}'],
    ['- {title} {title}', '{title} stands twice'],
    ['- {title}{url}', 'nothing parts {url}'],
  ])('%s', (source, message) => {
    expect(parseFormat(source)).toContain(message)
    expect(parseFormat(source)).not.toContain('\n')
  })
})

describe('a format reads what is written in it', () => {
  it.each([
    [
      '> {title}, *{venue} {year}*, [link]({url})',
      '> Attention, Learn to Solve Routing Problems!, *ICLR 2019*, [link](https://arxiv.org/abs/1803.08475)',
      { title: 'Attention, Learn to Solve Routing Problems!', venue: 'ICLR', year: '2019' },
    ],
    [
      '- **{title}** ({venue} {year}) [[paper]({url})] [[code]({code})]',
      '- **World Models** (NeurIPS 2018) [[paper](https://arxiv.org/abs/1803.10122)] [[code](https://github.com/a/b)]',
      { title: 'World Models', venue: 'NeurIPS', year: '2018', code: 'https://github.com/a/b' },
    ],
    [
      '- [[{venue}{year}]({url})] {title}',
      '- [[ICCV2021](https://arxiv.org/abs/2107.11669)] Rank & Sort Loss for Object Detection',
      { venue: 'ICCV', year: '2021', title: 'Rank & Sort Loss for Object Detection' },
    ],
    [
      '1. {title}. {authors}. {month} {year}. [pdf]({url})',
      '1. Deep Learning. Y. LeCun, Y. Bengio, G. Hinton. May 2015. [pdf](https://x.org/a.pdf)',
      { title: 'Deep Learning', month: 'May', year: '2015' },
    ],
  ])('%s', (source, entry, fields) => {
    const text = body(entry)
    const matched = matchFormat(format(source), text)
    expect(matched).not.toBeNull()
    const read = Object.fromEntries(
      Object.entries(matched!).map(([name, range]) => [name, text.slice(range.start, range.end)]),
    )
    expect(read).toMatchObject(fields)
  })

  it('reads nothing from what is written otherwise', () => {
    const quote = format('> {title}, *{venue} {year}*, [link]({url})')
    for (const text of [
      'A Title, ICML 2020, [link](u)',
      'A Title, *ICML*, [link](u)',
      '',
      'x'.repeat(5000),
    ]) {
      expect(matchFormat(quote, text)).toBeNull()
    }
  })

  it('gives up on a text that can be parted in too many ways', () => {
    const many = format('- {title},{authors},{venue},{code},{url}')
    expect(matchFormat(many, ` ${'a,'.repeat(1990)}a`)).toBeNull()
  })
})

const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)
const title = fc
  .array(fc.oneof(word, fc.constantFrom('of', 'the', 'for', 'and', 'with')), {
    minLength: 3,
    maxLength: 12,
  })
  .map((words) => `Deep ${words.join(' ')}`)
const venue = fc.constantFrom(
  'ICML',
  'NeurIPS',
  'ICLR',
  'CVPR',
  'ACL',
  'JMLR',
  'SIGGRAPH Asia',
  'Nature',
)
const year = fc.integer({ min: 1990, max: 2029 }).map(String)
const url = fc
  .tuple(fc.integer({ min: 1501, max: 1512 }), fc.integer({ min: 10000, max: 99999 }))
  .map(([month, number]) => `https://arxiv.org/abs/${month}.${number}`)
const code = word.map((name) => `https://github.com/lab/${name}`)

/** Random formats: a marker, marks around the title, separators, an order of the rest. */
const formatSource = fc
  .record({
    marker: fc.constantFrom('> ', '- ', '* ', '1. '),
    mark: fc.constantFrom(['', ''], ['**', '**'], ['"', '"'], ['*', '*']),
    separator: fc.constantFrom(', ', '. ', ' - ', ' | '),
    venue: fc.constantFrom(
      '*{venue} {year}*',
      '{venue} {year}',
      '({venue} {year})',
      '{venue}, {year}',
    ),
    label: fc.constantFrom('[link]({url})', '[[paper]({url})]', '[[pdf]]({url})'),
    code: fc.constantFrom('', ' [[code]({code})]'),
  })
  .map(
    (f) =>
      `${f.marker}${f.mark[0]}{title}${f.mark[1]}${f.separator}${f.venue}${f.separator}${f.label}${f.code}`,
  )

describe('laws of the grammar', () => {
  it('reading what a format renders gives the fields back', () => {
    fc.assert(
      fc.property(
        formatSource,
        title,
        venue,
        year,
        url,
        code,
        (source, title, venue, year, url, code) => {
          const values = { title, venue, year, url, code }
          const made = format(source)
          const entry = renderFormat(made, values)!
          const text = body(entry)
          const matched = matchFormat(made, text)
          expect(matched, entry).not.toBeNull()
          for (const [name, range] of Object.entries(matched!)) {
            expect(text.slice(range.start, range.end), `${name} of ${entry}`).toBe(
              values[name as keyof typeof values],
            )
          }
        },
      ),
    )
  })

  it('a list written in a configured format is read as the format says, with nothing to report', () => {
    fc.assert(
      fc.property(
        formatSource,
        fc.array(fc.tuple(title, venue, year, url, code), { minLength: 1, maxLength: 8 }),
        (source, rows) => {
          const made = format(source)
          const entries = rows.map(([title, venue, year, url, code]) =>
            renderFormat(made, { title, venue, year, url, code }),
          )
          const text = `# Papers\n\n${entries.join('\n\n')}\n`
          const list = readPaperList(new Source('README.md', text), { formats: [source] })
          expect(list.entries.map(({ title }) => title.text)).toEqual(rows.map(([title]) => title))
          expect(list.entries.map(({ venue }) => venue?.text)).toEqual(
            rows.map(([, venue]) => venue),
          )
          expect(list.entries.map(({ venueYear }) => String(venueYear?.value))).toEqual(
            rows.map(([, , year]) => year),
          )
          expect(list.entries.map(({ links }) => links[0]?.url)).toEqual(
            rows.map(([, , , url]) => url),
          )
        },
      ),
    )
  })
})
