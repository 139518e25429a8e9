import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'
import { defuse } from '../src/report/defuse.ts'
import { formats, reporterOf } from '../src/report/formats.ts'
import { reporters } from '../src/report/index.ts'
import { characters, clip, columns, visible, wrap } from '../src/report/text.ts'
import { isFlat } from '../src/report/visible.ts'
import { fileOf, reportFixtures, reportOf, target } from './support/reports.ts'

const folder = reportFixtures
const cases = readdirSync(folder)

describe.each(cases)('the report of %s', (name) => {
  const report = reportOf(name)

  it.each([
    ['pretty', 'pretty.txt'],
    ['json', 'report.json'],
    ['github', 'github.txt'],
    ['sarif', 'report.sarif'],
    ['gitlab', 'gitlab.json'],
    ['junit', 'junit.xml'],
    ['rdjson', 'rdjson.json'],
  ] as const)('as %s', async (format, file) => {
    const text = reporters[format](report, target)
    await expect(text).toMatchFileSnapshot(join(folder, name, file))
  })

  it('holds nothing that a terminal obeys or hides', () => {
    for (const [format, reporter] of Object.entries(reporters)) {
      const text = reporter(report, target)
      expect(text, format).not.toMatch(
        /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      )
    }
  })

  it.each([40, 80, 100])('fits %i columns', (width) => {
    const lines = reporters.pretty(report, { ...target, width }).split('\n')
    // A row of the table of rules is as long as it is.
    const wide = lines.filter((line) => stringWidth(line) > Math.max(width, 50))
    expect(wide).toEqual([])
  })

  it('is the same in colour but for the colours', () => {
    const colored = reporters.pretty(report, { ...target, color: true })
    expect(colored).toContain('\x1b[')
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(reporters.pretty(report, target))
  })

  it('gives every finding a place in every format', () => {
    const [file] = report.files
    const pretty = reporters.pretty(report, target)
    const github = reporters.github(report, target)
    const json = JSON.parse(reporters.json(report, target))
    expect(json.files[0].findings).toHaveLength(file!.findings.length)
    expect(github.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(
      file!.findings.length,
    )
    for (const { range } of file!.findings) {
      const { line, column } = file!.source.point(range.start)
      expect(pretty).toContain(`${line}:${column}`)
    }
  })
})

describe('a name made to command', () => {
  it('is one property of an annotation, and nothing that a terminal obeys', () => {
    const report = reportOf('repeats')
    const [file] = report.files
    const source = new Source('a\n::error::b\x1b[31m,c.md', file!.source.text)
    const shown = reporters.github({ ...report, files: [{ ...file!, source }] }, target)
    expect(shown).toContain('a%0A%3A%3Aerror%3A%3Ab\uFFFD[31m%2Cc.md,line=')
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  })
})

describe('a long path', () => {
  it('stands once above its findings, which then fit', () => {
    const report = reportOf('repeats')
    const [file] = report.files
    const path = `${'folder/'.repeat(8)}list.md`
    const source = new Source(path, file!.source.text)
    const shown = reporters.pretty({ ...report, files: [{ ...file!, source }] }, target)
    expect(shown.startsWith(`${path}\n\n12:38 error entry-format\n`)).toBe(true)
    expect(shown.split(path)).toHaveLength(2)
    expect(shown.split('\n').filter((line) => columns(line) > 80)).toEqual([])
  })
})

describe('errors', () => {
  it('are never folded, however many', () => {
    const text = 'x\n'.repeat(500)
    const findings = [...text.matchAll(/x/g)].map(({ index }): Finding => {
      const range = { start: index, end: index + 1 }
      const fix = { title: 'y', applicability: 'safe', edits: [{ ...range, text: 'y' }] } as const
      const place = { range, url: 'u', message: `Unexpected x ${index}`, rule: 'entry-format' }
      return { ...place, severity: 'error', fix: { ...fix, edits: [...fix.edits] } }
    })
    const files = [fileOf(new Source('a.md', text), findings)]
    const shown = reporters.pretty({ version: '1', rules: [], files }, target)
    for (const { message } of findings) expect(shown).toContain(`${message}\n`)
  })
})

describe('a line as long as a file', () => {
  it('costs no more than what is shown of it', () => {
    const text = `${'word '.repeat(400_000)}\n`
    const findings = Array.from({ length: 2000 }, (_, index): Finding => {
      const range = { start: index * 900, end: index * 900 + 4 }
      const fix = { title: 'y', applicability: 'unsafe' as const, edits: [{ ...range, text: 'y' }] }
      return {
        range,
        rule: 'spacing',
        severity: 'error',
        message: `m${'a'.repeat(index)}`,
        url: '',
        fix,
      }
    })
    const files = [
      { ...fileOf(new Source('a.md', ''), findings), source: new Source('a.md', text) },
    ]
    const shown = reporters.pretty({ version: '1', rules: [], files }, target)
    const { pretty: _, ...others } = reporters
    for (const reporter of Object.values(others)) {
      expect(reporter({ version: '1', rules: [], files }, target)).toContain('spacing')
    }
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('visible', () => {
  it.each([
    ['a\u200bb', 'a<U+200B>b'],
    ['\x1b[31m', '<U+001B>[31m'],
    ['a\r\nb\tc', 'a b c'],
    ['\ud800', '<U+D800>'],
    ['👩‍🔬 👍🏽 ❤️ 1️⃣', '👩‍🔬 👍🏽 ❤️ 1️⃣'],
    ['x\u200dy', 'x<U+200D>y'],
    ['\u{e0041}', '<U+E0041>'],
    ['é Ünïcode 中文', 'é Ünïcode 中文'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('formats', () => {
  it('are loaded one by one as they are all together', async () => {
    expect(formats).toEqual(Object.keys(reporters))
    for (const format of formats) expect(await reporterOf(format)).toBe(reporters[format])
  })
})

describe('flat texts', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const flat = units.filter(isFlat)

  it('are Latin and East Asian', () => {
    expect(flat.length).toBeGreaterThan(30_000)
    for (const one of ['é', '…', '中', '，', 'か', '한']) expect(isFlat(one)).toBe(true)
    for (const one of ['\u00ad', '\u200b', '\u0301', '\ud83d', '👍', '\u3099']) {
      expect(isFlat(one)).toBe(false)
    }
  })

  it('take the short way to what the long one gives', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const long = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u
    const wrong = flat.filter((one) => {
      const text = `${one}${one}a${one}`
      const segments = [...graphemes.segment(text)].map(({ segment }) => segment)
      return (
        columns(text) !== stringWidth(text) ||
        characters(text)
          .map(({ segment }) => segment)
          .join('|') !== segments.join('|') ||
        long.test(text)
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('lines', () => {
  it('clip counts columns, not code units', () => {
    expect(clip('中文中文', 5)).toBe('中文…')
    expect(clip('abc', 3)).toBe('abc')
  })

  it('wrap breaks words that are longer than a line', () => {
    const lines = wrap(`see ${'中'.repeat(30)} and https://e.org/${'x'.repeat(50)}`, 20)
    expect(lines.every((line) => columns(line) <= 20)).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toContain('中'.repeat(30))
  })
})

describe('defuse', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a\r::error::x', 'a\r: :error::x'],
    ['a ##[error]x', 'a ## [error]x'],
    ['a::b', 'a::b'],
  ])('makes %j %j', (text, inert) => {
    expect(defuse(text)).toBe(inert)
  })
})
