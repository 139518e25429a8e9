import { readFileSync } from 'node:fs'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exporters } from '../src/export/index.ts'
import { peopleOf } from '../src/export/people.ts'
import { readPaperList } from '../src/list/read.ts'
import { Source } from '../src/model/source.ts'
import { paperlint } from './support/cli.ts'

const path = 'fixtures/export/list.md'
const text = readFileSync(path, 'utf8')
const files = (source = text) => [
  { path: 'list.md', list: readPaperList(new Source('list.md', source)) },
]

describe('the formats', () => {
  it.each(Object.keys(exporters) as ExportFormat[])('%s is as expected', async (format) => {
    await expect(exporters[format](files())).toMatchFileSnapshot(
      `../fixtures/export/list.${format}.txt`,
    )
  })

  it('BibTeX is read without errors, with every paper once', () => {
    const bibliography = parseBibtex(exporters.bibtex(files()), { sentenceCase: false })
    expect(bibliography.errors).toEqual([])
    expect(bibliography.entries.map(({ type }) => type)).toEqual([
      'inproceedings',
      'inproceedings',
      'misc',
      'article',
      'inproceedings',
      'article',
      'inproceedings',
    ])
    const [first] = bibliography.entries
    expect(first?.fields.title).toBe('Attention Is All You Need')
    expect(first?.fields.note).toMatch(/list\.md:12/)
    expect(first?.fields.author?.map(({ lastName }) => lastName)).toEqual([
      'Vaswani',
      'Shazeer',
      'others',
    ])
  })

  it('CSV parts its fields by RFC 4180', () => {
    const [header, ...rows] = exporters.csv(files()).trimEnd().split('\r\n')
    expect(header?.split(',')).toHaveLength(13)
    expect(rows).toHaveLength(7)
    expect(rows.find((row) => row.includes('16x16'))).toContain(
      '"An Image, ""Quoted"", Is Worth 16x16 Words"',
    )
  })

  it('JSON names every listing, with its place', () => {
    const { version, files: shown } = JSON.parse(exporters.json(files()))
    expect(version).toBe(1)
    expect(shown[0].entries).toHaveLength(8)
    for (const { range, title } of shown[0].entries) {
      const listed = text.slice(range.start.offset, range.end.offset)
      expect(listed).toContain(title)
    }
  })
})

describe('keys', () => {
  const keysOf = (source: string) =>
    new Map(
      JSON.parse(exporters['csl-json'](files(source))).map(
        ({ id, title }: Record<string, string>) => [title, id],
      ),
    )

  it('are unique', () => {
    const keys = [...keysOf(text).values()]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('do not depend on the order of the list', () => {
    const [head, ...entries] = text.split('\n- ')
    const turned = [head, ...entries.map((entry) => entry.trim()).reverse()].join('\n- ')
    const sorted = (keys: Map<unknown, unknown>) => [...keys].sort()
    expect(sorted(keysOf(turned))).toEqual(sorted(keysOf(text)))
  })
})

describe('a title that TeX would run', () => {
  it.each([
    ['of $\\alpha_2$ and $O(n^2)$', '$\\alpha_2$ and $O(n^2)$'],
    ['$\\input /etc/passwd$', '\\$\\textbackslash{}input /etc/passwd\\$'],
    ['$\\inputx$', '\\$\\textbackslash{}inputx\\$'],
    ['$a % b$', '\\$a \\% b\\$'],
    ['$^^5cinput x$', '\\$\\textasciicircum{}\\textasciicircum{}5cinput x\\$'],
  ])('%s', (maths, written) => {
    const source = `- **A Survey of Words ${maths}**, *ICML 2020* [paper](https://arxiv.org/abs/2001.00001)\n`
    expect(exporters.bibtex(files(source))).toContain(written)
  })
})

describe('people', () => {
  it.each([
    ['J. Long, E. Shelhamer, and T. Darrell', ['Long|J.', 'Shelhamer|E.', 'Darrell|T.']],
    [
      'LeCun, Yann, Yoshua Bengio, and Geoffrey Hinton',
      ['LeCun|Yann', 'Bengio|Yoshua', 'Hinton|Geoffrey'],
    ],
    ['Nan, Guoshun and Qiao, Rui', ['Nan|Guoshun', 'Qiao|Rui']],
    ['Leo Gao et al.', ['Gao|Leo', 'others|']],
    ['by Rianne van den Berg', ['van den Berg|Rianne']],
    ['Trevithick and Yang', ['Trevithick|', 'Yang|']],
    ['', []],
  ])('%s', (written, expected) => {
    expect(peopleOf(written).map(({ family, given }) => `${family}|${given}`)).toEqual(expected)
  })
})

describe('paperlint export', () => {
  it('prints JSON, writes a file, refuses an unknown format', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paperlint-export-'))
    writeFileSync(join(folder, 'README.md'), text)
    const printed = await paperlint(['export'], { cwd: folder })
    expect(printed.status).toBe(0)
    expect(JSON.parse(printed.stdout).files[0].path).toBe('README.md')
    const written = await paperlint(['export', '--to', 'bibtex', '--output-file', 'a.bib'], {
      cwd: folder,
    })
    expect([written.status, written.stdout]).toEqual([0, ''])
    expect(readFileSync(join(folder, 'a.bib'), 'utf8')).toMatch(
      /^@inproceedings\{vaswani2017attention,/,
    )
    const refused = await paperlint(['export', '--to', 'ris'], { cwd: folder })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/ris.*json, csv, bibtex, csl-json/)
  })
})
