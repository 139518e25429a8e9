import { literal, optional, strictObject } from 'valibot'
import { describe, expect, it } from 'vitest'
import { lint, type LintOptions } from '../src/lint.ts'
import type { Level, RuleFinding } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import { Source } from '../src/model/source.ts'
import { defineRule, type Rule } from '../src/rule/define.ts'

type Check = (list: PaperList, options: { word?: string }) => Iterable<RuleFinding>

function rule(id: string, check: Check, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    summary: 'a rule of this test',
    why: 'For the test.',
    level: 'error',
    fix: 'safe',
    fixNote: 'For the test.',
    options: strictObject({ word: optional(literal('default'), 'default') }),
    check: check as Rule['check'],
    ...more,
  })
}

/** Finds every `!` and would replace it. */
function marks(level?: Level): Check {
  return function* ({ source }) {
    for (const { index } of source.text.matchAll(/!/g)) {
      const range = { start: index, end: index + 1 }
      const edits = [{ ...range, text: '.' }]
      yield {
        range,
        message: 'Unexpected mark',
        ...(level && { level }),
        fix: { title: 'x', applicability: 'safe', edits },
      }
    }
  }
}

function run(text: string, rules: Rule[], more: Partial<LintOptions> = {}) {
  return lint(new Source('README.md', text), { rules, ...more })
}

describe('levels', () => {
  const cases: [own: Level, set: Level | null, finding: Level | undefined, severity: string][] = [
    ['error', null, undefined, 'error'],
    ['warn', null, undefined, 'warning'],
    ['off', null, undefined, 'nothing'],
    ['error', 'warn', undefined, 'warning'],
    ['warn', 'error', undefined, 'error'],
    ['off', 'error', undefined, 'error'],
    ['error', 'off', undefined, 'nothing'],
    ['error', null, 'warn', 'warning'],
    ['error', 'error', 'warn', 'warning'],
    ['warn', null, 'error', 'warning'],
    ['error', 'off', 'error', 'nothing'],
    ['error', null, 'off', 'nothing'],
  ]
  it.each(cases)('own %s, set %s, of the finding %s: %s', (own, set, finding, severity) => {
    const rules = [rule('marks', marks(finding), { level: own })]
    const settings = set && new Map([['marks', { level: set, options: {} }]])
    const { findings } = run('a!', rules, settings ? { settings } : {})
    expect(findings[0]?.severity ?? 'nothing').toBe(severity)
  })
})

it('gives rules their settings, or the defaults of their options', () => {
  const words: unknown[] = []
  const rules = [
    rule('one', (_, { word }) => {
      words.push(word)
      return []
    }),
  ]
  run('a', rules)
  run('a', rules, { settings: new Map([['one', { level: 'warn', options: { word: 'set' } }]]) })
  expect(words).toEqual(['default', 'set'])
})

it('reads the list once, with id, page and entries in the result', () => {
  const lists = new Set<PaperList>()
  const see: Check = (list) => {
    lists.add(list)
    return marks()(list, {})
  }
  const text = '# L\n\n- [One paper!](https://arxiv.org/abs/2301.00001)\n'
  const result = run(text, [rule('a', see), rule('b', see)])
  expect([...lists]).toEqual([result.list])
  expect(result).toMatchObject({ path: 'README.md', entries: 1 })
  expect(result.findings[0]).toMatchObject({
    rule: 'a',
    url: expect.stringMatching(/^https:.*\/docs\/rules\/a\.md$/),
  })
})

it('sorts by start, then rule, then end', () => {
  const at =
    (...ranges: [number, number][]): Check =>
    () =>
      ranges.map(([start, end]) => ({ range: { start, end }, message: 'm' }))
  const rules = [rule('b', at([3, 4], [0, 2], [0, 1])), rule('a', at([3, 9], [1, 2]))]
  const places = run('0123456789', rules).findings.map(
    ({ rule, range }) => `${rule}${range.start}-${range.end}`,
  )
  expect(places).toEqual(['b0-1', 'b0-2', 'a1-2', 'a3-9', 'b3-4'])
})

it('rethrows what a rule throws: that is a bug', () => {
  const broken: Check = () => {
    throw new TypeError('oops')
  }
  expect(() => run('a', [rule('a', broken)])).toThrow(TypeError)
})

it('runs no rule over what cannot be read', () => {
  const text = `${'> '.repeat(8000)}a!\n`
  const { findings, list } = run(text, [rule('marks', marks())])
  expect(list.unreadable).toEqual(expect.any(String))
  expect(findings).toEqual([])
})

describe('what no fix may touch', () => {
  const cases: [name: string, text: string, fixable: string[]][] = [
    ['code', 'a! `b!` c!\n', ['a', 'c']],
    ['a code block', 'a!\n\n```\nb!\n```\n', ['a']],
    ['an indented code block', 'a!\n\n    b!\n', ['a']],
    ['an HTML comment', '<!-- a! -->\n\nb!\n', ['b']],
    ['an HTML comment in a line', 'b! <!-- a! -->\n', ['b']],
    ['raw HTML', '<img alt="a!">\n\nb!\n', ['b']],
    ['front matter', '---\ntitle: a!\n---\n\nb!\n', ['b']],
  ]
  it.each(cases)('%s', (_, text, fixable) => {
    const { findings } = run(text, [rule('marks', marks())])
    expect(findings).toHaveLength(text.split('!').length - 1)
    const fixed = findings.filter(({ fix }) => fix).map(({ range }) => text[range.start - 1])
    expect(fixed.filter((letter) => letter !== '<')).toEqual(fixable)
  })

  const insert = (start: number, end = start, text = 'X\nY\n'): Rule[] => [
    rule('insert', () => [
      {
        range: { start: 0, end: 0 },
        message: 'm',
        fix: { title: 'x', applicability: 'safe', edits: [{ start, end, text }] },
      },
    ]),
  ]
  const fixOf = (text: string, rules: Rule[]) => run(text, rules).findings[0]!.fix?.edits

  it('the borders are free', () => {
    expect(fixOf('a `b` c', insert(2))).toBeDefined()
    expect(fixOf('a `b` c', insert(5))).toBeDefined()
    expect(fixOf('a `b` c', insert(0, 2))).toBeDefined()
    expect(fixOf('a `b` c', insert(3))).toBeUndefined()
    expect(fixOf('a `b` c', insert(0, 3))).toBeUndefined()
  })

  it('a byte order mark stays first', () => {
    expect(fixOf('\uFEFFabc', insert(0))).toEqual([{ start: 1, end: 1, text: 'X\nY\n' }])
    expect(fixOf('\uFEFFabc', insert(0, 1))).toBeUndefined()
    expect(fixOf('\uFEFFabc', insert(0, 2, ''))).toBeUndefined()
  })

  it('a fix that leaves the text is none', () => {
    expect(fixOf('abc', insert(2, 4))).toBeUndefined()
    expect(fixOf('abc', insert(-1, 1))).toBeUndefined()
  })

  it('line breaks are written as the lines around them', () => {
    const textOf = (text: string, at: number) => fixOf(text, insert(at))?.[0]?.text
    expect(textOf('a\r\nb\r\n', 3)).toBe('X\r\nY\r\n')
    expect(textOf('a\r\nb', 4)).toBe('X\r\nY\r\n')
    expect(textOf('a\nb\r\n', 0)).toBe('X\nY\n')
    expect(textOf('a\nb\r\n', 2)).toBe('X\r\nY\r\n')
    expect(textOf('ab', 1)).toBe('X\nY\n')
  })
})
