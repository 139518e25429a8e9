import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyEdits, chooseFixes, editsOf } from '../src/fix/apply.ts'
import { unifiedDiff } from '../src/fix/diff.ts'
import { changedLines } from '../src/fix/lines.ts'
import { fixText, type Linted, mostRounds } from '../src/fix/loop.ts'
import { readPaperList } from '../src/list/read.ts'
import type { Applicability, Edit, Finding } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'

function finding(edits: Edit[], applicability: Applicability = 'safe', message = 'm'): Finding {
  const range = { start: edits[0]?.start ?? 0, end: edits[0]?.end ?? 0 }
  const fix = { title: 'x', applicability, edits }
  return { rule: 'r', severity: 'warning', url: '', range, message, fix }
}

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text })

/** Edits as their parts: `1-2:x`. */
const write = (edits: Edit[]) => edits.map(({ start, end, text }) => `${start}-${end}:${text}`)

const edits = fc
  .tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', 'X', 'YY'))
  .map(([start, length, text]) => edit(start, start + length, text))

/** Edits in order of place, none overlapping, as a fix promises. */
const orderly = fc
  .uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 })
  .chain((cuts) => fc.tuple(fc.constant(cuts.toSorted((a, b) => a - b)), fc.string()))
  .map(([cuts, text]) => {
    const found: Edit[] = []
    for (let at = 0; at + 1 < cuts.length; at += 2) found.push(edit(cuts[at]!, cuts[at + 1]!, text))
    return found.length > 0 ? found : [edit(cuts[0]!, cuts[0]!, text)]
  })

describe('applyEdits', () => {
  const cases: [edits: Edit[], result: string][] = [
    [[], '0123456789'],
    [[edit(0, 1, 'a')], 'a123456789'],
    [[edit(9, 10, '')], '012345678'],
    [[edit(10, 10, 'z')], '0123456789z'],
    [[edit(0, 10, '')], ''],
    [[edit(5, 6, 'b'), edit(1, 2, 'a')], '0a234b6789'],
    [[edit(1, 5, 'a'), edit(4, 6, 'b')], '0a56789'],
    [[edit(1, 3, 'a'), edit(3, 5, 'b')], '0ab56789'],
    [[edit(1, 1, 'a'), edit(1, 1, 'a')], '0a123456789'],
    [[edit(1, 1, 'a'), edit(1, 1, 'b')], '0a123456789'],
    [[edit(1, 2, 'a'), edit(1, 2, 'a')], '0a23456789'],
    [[edit(1, 2, 'a'), edit(1, 1, 'b')], '0ba23456789'],
    [[edit(8, 11, 'a')], '0123456789'],
  ]
  it.each(cases)('%j', (given, result) => {
    expect(applyEdits('0123456789', given)).toBe(result)
  })

  it('does what replacing one by one from the end does', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 31, maxLength: 40 }), orderly, (text, given) => {
        let naive = text
        for (const { start, end, text: put } of given.toReversed()) {
          naive = naive.slice(0, start) + put + naive.slice(end)
        }
        expect(applyEdits(text, given)).toBe(naive)
        expect(applyEdits(text, given.toReversed())).toBe(naive)
        expect(applyEdits(text, [...given, ...given])).toBe(naive)
      }),
    )
  })

  it('takes a hundred thousand edits', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => edit(at * 2, at * 2 + 1, ''))
    expect(applyEdits('ab'.repeat(100_000), many)).toBe('b'.repeat(100_000))
  })
})

describe('chooseFixes', () => {
  const cases: [name: string, fixes: Edit[][], chosen: number[]][] = [
    ['apart', [[edit(1, 2, 'a')], [edit(3, 4, 'b')]], [0, 1]],
    ['overlapping', [[edit(1, 4, 'a')], [edit(3, 5, 'b')]], [0]],
    ['one inside the other', [[edit(1, 9, 'a')], [edit(3, 5, 'b')]], [0]],
    ['one around the other', [[edit(3, 5, 'a')], [edit(1, 9, 'b')]], [0]],
    ['touching replacements', [[edit(1, 3, 'a')], [edit(3, 5, 'b')]], [0, 1]],
    ['an insertion at a border', [[edit(1, 3, 'a')], [edit(3, 3, 'b')], [edit(1, 1, 'c')]], [0]],
    ['insertions at one point', [[edit(3, 3, 'a')], [edit(3, 3, 'b')]], [0]],
    ['insertions side by side', [[edit(3, 3, 'a')], [edit(4, 4, 'b')]], [0, 1]],
    ['equal insertions', [[edit(3, 3, 'a')], [edit(3, 3, 'a')]], [0, 1]],
    [
      'whole or not at all',
      [[edit(5, 6, 'a')], [edit(1, 2, 'b'), edit(5, 7, 'c')], [edit(1, 2, 'd')]],
      [0, 2],
    ],
    ['the first in the order given', [[edit(7, 9, 'a')], [edit(1, 8, 'b')]], [0]],
    [
      'an insertion at the border of its own',
      [[edit(1, 1, 'a'), edit(1, 3, 'b'), edit(3, 3, 'c')]],
      [0],
    ],
    ['out of order', [[edit(5, 6, 'a'), edit(1, 2, 'b')], [edit(1, 2, 'c')]], [1]],
    ['overlapping itself', [[edit(1, 4, 'a'), edit(3, 5, 'b')]], []],
    ['two insertions of its own at one point', [[edit(1, 1, 'a'), edit(1, 1, 'b')]], []],
    ['no edits', [[]], []],
  ]
  it.each(cases)('%s', (_, fixes, chosen) => {
    const findings = fixes.map((given) => finding(given))
    expect(chooseFixes(findings, ['safe']).chosen).toEqual(chosen.map((at) => findings[at]))
  })

  it('takes the kinds asked for, and tells what has to wait', () => {
    const [safe, unsafe, display, late] = [
      finding([edit(1, 2, 'a')]),
      finding([edit(3, 4, 'b')], 'unsafe'),
      finding([edit(5, 6, 'c')], 'display'),
      finding([edit(1, 2, 'd')]),
    ]
    const all = [safe!, unsafe!, display!, late!]
    expect(chooseFixes(all, ['safe'])).toEqual({ chosen: [safe], skipped: [late] })
    expect(chooseFixes(all, ['unsafe'])).toEqual({ chosen: [unsafe], skipped: [] })
  })

  it('never chooses two that get into each other’s way, nor leaves out one that fits', () => {
    const clash = (a: Edit, b: Edit) => {
      if (a.start === b.start && a.end === b.end && a.text === b.text) return false
      const insertion = a.start === a.end || b.start === b.end
      return insertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
    }
    const fixes = fc.array(fc.oneof(orderly, fc.array(edits, { minLength: 1, maxLength: 1 })))
    fc.assert(
      fc.property(fixes, (given) => {
        const { chosen, skipped } = chooseFixes(
          given.map((one) => finding(one)),
          ['safe'],
        )
        const taken: Edit[] = []
        const model = given.filter((one) => {
          const fits = !one.some((a) => taken.some((b) => clash(a, b)))
          if (fits) taken.push(...one)
          return fits
        })
        expect(chosen.map(({ fix }) => fix!.edits)).toEqual(model)
        expect(chosen.length + skipped.length).toBe(given.length)
        // Nothing of what was chosen is dropped when it is applied.
        const distinct = new Set(write(taken))
        const text = '.'.repeat(40)
        const removed = [...distinct].reduce((sum, one) => {
          const [, from, to, put] = /^(\d+)-(\d+):(.*)$/s.exec(one)!
          return sum + Number(to) - Number(from) - put!.length
        }, 0)
        expect(applyEdits(text, editsOf(chosen)).length).toBe(text.length - removed)
      }),
    )
  })

  it('is quick where fixes overlap a thousandfold', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => finding([edit(at, 1_000_000 - at, '')]))
    expect(chooseFixes(many, ['safe']).chosen).toHaveLength(1)
  })
})

/** Rules as plain replacements: every match of a pattern is a finding. */
type Rewrite = [pattern: RegExp, put: string, kind?: Applicability]

function linter(...rewrites: Rewrite[]) {
  let calls = 0
  const lint = (text: string): Linted => {
    calls++
    const findings = rewrites.flatMap(([pattern, put, kind = 'safe']) =>
      [...text.matchAll(pattern)].map((match) => {
        const change = edit(
          match.index,
          match.index + match[0].length,
          match[0].replace(pattern, put),
        )
        return finding([change], kind, `Unexpected ${match[0]}`)
      }),
    )
    findings.sort((a, b) => a.range.start - b.range.start)
    return { findings, list: readPaperList(new Source('README.md', text)) }
  }
  return { lint, calls: () => calls }
}

describe('fixText', () => {
  it('leaves alone what has nothing to mend', () => {
    const { lint, calls } = linter()
    expect(fixText('a', lint)).toMatchObject({ text: 'a', rounds: 0, applied: 0, stopped: 'rest' })
    expect(calls()).toBe(1)
  })

  it('applies, lints again, and reports what is left', () => {
    const { lint } = linter([/b/g, 'c'], [/a/g, 'b'], [/z/g, 'y', 'unsafe'], [/q/g, 'p', 'display'])
    const result = fixText('aa z q', lint)
    expect(result).toMatchObject({ text: 'cc z q', rounds: 2, applied: 4, stopped: 'rest' })
    expect(result.report.findings.map(({ message }) => message)).toEqual([
      'Unexpected z',
      'Unexpected q',
    ])
  })

  it('applies unsafe fixes when asked to, safe ones first', () => {
    const { lint } = linter([/ab/g, 'x', 'unsafe'], [/b/g, 'c'])
    expect(fixText('ab', lint, { unsafe: true }).text).toBe('ac')
    expect(fixText('ab', linter([/ab/g, 'x', 'unsafe']).lint, { unsafe: true }).text).toBe('x')
  })

  it('stops where fixes undo each other, in the same place from either side', () => {
    const { lint } = linter([/a/g, 'b'], [/b/g, 'a'])
    const results = ['a', 'b'].map((text) => fixText(text, lint))
    expect(results.map(({ text }) => text)).toEqual(['a', 'a'])
    expect(results.map(({ stopped }) => stopped)).toEqual(['cycle', 'cycle'])
    expect(fixText('a', linter([/a/g, 'a']).lint)).toMatchObject({ text: 'a', stopped: 'cycle' })
  })

  it('stops after ten rounds', () => {
    const result = fixText('a', linter([/a+/g, '$&a']).lint)
    expect(result).toMatchObject({ rounds: mostRounds, stopped: 'limit', text: 'a'.repeat(11) })
  })

  it('converges with random rules that always mend something', () => {
    // Each letter becomes a later one: nothing can go round.
    const letters = 'abcdefgh'
    const rewrite = fc.tuple(fc.nat(6), fc.nat(6)).map(([from, by]): Rewrite => {
      const to = letters[Math.min(from + by + 1, 7)]!
      return [new RegExp(letters[from]!, 'g'), to]
    })
    const rewrites = fc.array(rewrite, { maxLength: 6 })
    const text = fc.string({ unit: fc.constantFrom(...letters, ' ', '\n', '\r\n') })
    fc.assert(
      fc.property(rewrites, text, (given, before) => {
        const { lint } = linter(...given)
        const result = fixText(before, lint)
        expect(result.stopped).toBe('rest')
        expect(result.report.findings).toEqual([])
        expect(fixText(result.text, lint)).toMatchObject({ text: result.text, applied: 0 })
        expect(result.text.replace(/[a-h]/g, '')).toBe(before.replace(/[a-h]/g, ''))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the last line as it is, with its newline or without', () => {
    const drop = (text: string) => fixText(text, linter([/x\r?\n?$/g, '']).lint).text
    expect(drop('a\nx')).toBe('a')
    expect(drop('a\r\nx')).toBe('a')
    expect(drop('a\nx\n')).toBe('a\n')
    const join = (text: string) => fixText(text, linter([/\r?\n$/g, '']).lint).text
    expect(join('a\n')).toBe('a\n')
    expect(join('a\r\n')).toBe('a\r\n')
    expect(fixText('a', linter([/a$/g, 'b\n']).lint).text).toBe('b')
  })
})

describe('fixText loses no paper', () => {
  const paper = (name: string, id: string) => `- [${name}](https://arxiv.org/abs/${id}), 2023\n`
  const list = Array.from({ length: 30 }, (_, at) =>
    paper(
      `Learning about thing ${at}`,
      `2301.000${String(at).padStart(2, '0')}`.replace('00000', '00030'),
    ),
  ).join('')
  const count = (text: string) => readPaperList(new Source('a', text)).entries.length

  it('withholds the fixes to blame and applies the rest', () => {
    expect(count(list)).toBe(30)
    // Good: a full stop for the year's comma. Bad: two papers go.
    const { lint } = linter(
      [/\), 2023/g, ') 2023'],
      [/- \[Learning about thing (?:7|23)\].*\n/g, ''],
    )
    const result = fixText(list, lint)
    expect(count(result.text)).toBe(30)
    expect(result.withheld.map(({ message }) => /thing \d+/.exec(message)![0])).toEqual([
      'thing 7',
      'thing 23',
    ])
    expect(result.text.match(/\) 2023/g)!.length).toBeGreaterThanOrEqual(28)
    expect(result.stopped).toBe('rest')
    expect(fixText(result.text, lint).text).toBe(result.text)
  })

  const losses: [name: string, rewrite: Rewrite, lost: boolean][] = [
    ['another work', [/2301\.00005/g, '2301.99999'], true],
    ['a link made text', [/\[(Learning about thing 5)\]\([^)]*\)/g, '$1'], true],
    ['the same work spelt another way', [/abs\/(2301\.\d+)/g, 'pdf/$1'], false],
    ['a link added', [/(thing 5)\]\(([^)]*)\)/g, '$1]($2) [[pdf]]($2)'], false],
    ['a title mended', [/thing 5/g, 'things'], false],
  ]
  it.each(losses)('%s', (_, rewrite, lost) => {
    const { lint } = linter([rewrite[0], rewrite[1]])
    const [first] = lint(list).findings
    const once = (text: string) =>
      text === list ? { ...lint(text), findings: [first!] } : { ...lint(text), findings: [] }
    const result = fixText(list, once)
    expect(result.text === list).toBe(lost)
    expect(result.withheld).toHaveLength(lost ? 1 : 0)
  })

  it('a plain URL may be mended, and may not be lost in passing', () => {
    const text =
      '- [A page](https://example.org/a.pdf,), 2023\n- [B page](https://example.org/b), 2023\n'
    expect(fixText(text, linter([/pdf,/g, 'pdf']).lint).text).toContain('a.pdf)')
    const dropped = fixText(text, linter([/- \[B page.*\n/g, '']).lint)
    expect(dropped.text).toBe(text)
  })

  it('lets unsafe fixes remove a paper', () => {
    const { lint } = linter([/- \[Learning about thing 7\].*\n/g, '', 'unsafe'])
    expect(count(fixText(list, lint, { unsafe: true }).text)).toBe(29)
  })

  it('spends a bounded number of readings on it', () => {
    const { lint, calls } = linter([/- \[Learning about thing \d+\].*\n/g, ''])
    const result = fixText(list.repeat(4), lint)
    expect(count(result.text)).toBe(120)
    expect(calls()).toBeLessThan(50)
  })
})

describe('unifiedDiff', () => {
  let folder = ''
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] })
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'paperlint-diff-'))
    git('init', '--quiet')
    git('config', 'core.autocrlf', 'false')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What `git apply` makes of it. */
  function applied(before: string, after: string, path = 'README.md'): string {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), before)
    writeFileSync(join(folder, 'patch'), unifiedDiff(path, before, after))
    git('apply', '--whitespace=nowarn', 'patch')
    return readFileSync(join(folder, path), 'utf8')
  }
  const lines = (count: number, of = (at: number) => `line ${at}`) =>
    Array.from({ length: count }, (_, at) => `${of(at)}\n`).join('')

  it('has three lines of context and git’s names', () => {
    expect(unifiedDiff('docs/a b.md', lines(9), lines(9).replace('line 4', 'mended'))).toBe(
      `--- a/docs/a b.md
+++ b/docs/a b.md
@@ -2,7 +2,7 @@
 line 1
 line 2
 line 3
-line 4
+mended
 line 5
 line 6
 line 7
`,
    )
    expect(unifiedDiff('a', 'same', 'same')).toBe('')
  })

  const cases: [name: string, before: string, after: string][] = [
    ['no newline at the end', 'a\nb', 'a\nc'],
    ['no newline at the end, far from the change', `x\n${lines(3)}a`, `y\n${lines(3)}a`],
    ['a newline added', 'a', 'a\n'],
    ['a newline removed', 'a\nb\n', 'a\nb'],
    ['CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\nc\r\n'],
    ['mixed line endings', 'a\r\nb\nc\rd\n', 'a\nb\r\nc\re\n'],
    ['a byte order mark', '\uFEFFa\nb\n', '\uFEFFa\nc\n'],
    ['everything gone', 'a\nb\n', ''],
    ['the first and the last line', lines(30), `x\n${lines(30).slice(7, -8)}y\n`],
    ['lines that look like a patch', '--- a\n+++ b\n@@ -1 +1 @@\n', '-- a\n+++ b\n@@ -1 +1 @@\n'],
    ['a line moved', lines(40), `${lines(40).replace('line 3\n', '')}line 3\n`],
    ['changes near each other', lines(40), lines(40).replace(/line (10|17|24|32)\n/g, 'x\n')],
  ]
  it.each(cases)('git applies it: %s', (_, before, after) => {
    expect(applied(before, after)).toBe(after)
  })

  it.each(['a b/c d.md', 'ü/论文.md', 'quote".md', 'tab\t.md'])('git applies it to %j', (path) => {
    expect(applied('a\n', 'b\n', path)).toBe('b\n')
  })

  it('git applies what random changes give', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd e', '', '\r'), { maxLength: 25 })
      .chain((some) => fc.constantFrom(some.join('\n'), `${some.join('\n')}\n`))
    fc.assert(
      fc.property(text, text, (before, after) => {
        // An empty file is created by a patch, not changed.
        fc.pre(before !== '' && before !== after)
        expect(applied(before, after)).toBe(after)
      }),
      { numRuns: 60 },
    )
  })

  const long: [name: string, before: string, after: string][] = [
    ['every line changed', lines(10_000), lines(10_000, (at) => `mended ${at}`)],
    [
      'every second line changed, blank ones between',
      lines(20_000, (at) => (at % 2 ? '' : `line ${at}`)),
      lines(20_000, (at) => (at % 2 ? '' : `mended ${at}`)),
    ],
    [
      'every tenth line changed',
      lines(10_000),
      lines(10_000, (at) => (at % 10 ? `line ${at}` : `mended ${at}`)),
    ],
    ['equal lines, some gone', lines(10_000, () => 'same'), lines(9_000, () => 'same')],
    [
      'two kinds of lines, turned round',
      lines(10_000, (at) => `${at % 2}`),
      lines(9_999, (at) => `${(at * 7) % 3}`),
    ],
    ['the order turned round', lines(10_000), lines(10_000, (at) => `line ${9999 - at}`)],
  ]
  it.each(long)('is quick over a long file: %s', { timeout: 10_000 }, (_, before, after) => {
    expect(applied(before, after)).toBe(after)
  })

  it('shows a moved line as one, among many changes', () => {
    const old = Array.from({ length: 1000 }, (_, at) => `line ${at}\n`)
    const now = old.map((line, at) => (at % 7 ? line : `mended ${line}`))
    now.splice(900, 0, ...now.splice(100, 1))
    const changed = changedLines(old, now).reduce((sum, one) => sum + one.oldEnd - one.oldStart, 0)
    expect(changed).toBe(143 + 1)
  })
})
