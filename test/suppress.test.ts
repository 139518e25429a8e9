import { strictObject } from 'valibot'
import { describe, expect, it } from 'vitest'
import { lint } from '../src/lint.ts'
import type { Level } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'
import { defineRule, type Rule } from '../src/rule/define.ts'
import { commentRule } from '../src/rule/suppress.ts'

/** Finds a word wherever it stands in visible text. */
function wordRule(id: string, level: Level = 'error', verify = false): Rule {
  return defineRule({
    id,
    summary: 'a word',
    why: 'For the test.',
    level,
    fix: 'none',
    fixNote: 'For the test.',
    verify,
    options: strictObject({}),
    *check({ runs }) {
      for (const { text, range } of runs) {
        const at = text.indexOf(id)
        const start = range.start + at
        if (at >= 0) yield { range: { start, end: start + id.length }, message: `Unexpected ${id}` }
      }
    },
  })
}

const rules = [
  wordRule('apple'),
  wordRule('banana'),
  wordRule('cherry', 'off'),
  wordRule('damson', 'error', true),
]
const withoutVerify = rules.slice(0, 3)

const paper = (words: string, id: number) =>
  `- [Learning about ${words}](https://arxiv.org/abs/2301.0000${id}), 2023`

/** What is left, as `line rule`, of comments `line: message`. */
function left(text: string, of = withoutVerify, verified = false): string[] {
  const source = new Source('README.md', text)
  return lint(source, { rules: of, verified }).findings.map(({ rule, message, range }) => {
    const line = source.lineAt(range.start)
    return rule === commentRule ? `${line}: ${message}` : `${line} ${rule}`
  })
}

const one = paper('an apple and a banana', 1)
const two = paper('one apple and one banana', 2)

const silent: [name: string, text: string, left: string[]][] = [
  ['nothing', `${one}\n`, ['1 apple', '1 banana']],
  [
    'the next entry, one rule',
    `<!-- paperlint-disable-next-entry apple -->\n\n${one}\n${two}\n`,
    ['3 banana', '4 apple', '4 banana'],
  ],
  [
    'the next entry, all rules',
    `<!-- paperlint-disable-next-entry -->\n\n${one}\n${two}\n`,
    ['4 apple', '4 banana'],
  ],
  ['two rules', `<!-- paperlint-disable-next-entry apple banana -->\n\n${one}\n`, []],
  ['two rules and commas', `<!-- paperlint-disable-next-entry apple, banana -->\n\n${one}\n`, []],
  [
    'a reason',
    `<!-- paperlint-disable-next-entry apple -- no cherry here, nor spacign -->\n\n${one}\n`,
    ['3 banana'],
  ],
  ['a reason and all rules', `<!-- paperlint-disable-next-entry -- as cited -->\n\n${one}\n`, []],
  ['no spaces', `<!--paperlint-disable-next-entry apple-->\n\n${one}\n`, ['3 banana']],
  ['several lines', `<!--\n  paperlint-disable-next-entry\n  apple\n  banana\n-->\n\n${one}\n`, []],
  [
    'between two bullets',
    `${one}\n<!-- paperlint-disable-next-entry -->\n${two}\n`,
    ['1 apple', '1 banana'],
  ],
  [
    'inside the bullet',
    `- 2023, <!-- paperlint-disable-next-entry apple --> ${one.slice(2)}\n${two}\n`,
    ['1 banana', '2 apple', '2 banana'],
  ],
  [
    'text that is no entry',
    `<!-- paperlint-disable-next-entry apple -->\n\nAn apple a day.\n\n${one}\n`,
    ['3 apple', '5 banana'],
  ],
  [
    'two comments, one entry',
    `<!-- paperlint-disable-next-entry apple -->\n<!-- paperlint-disable-next-entry banana -->\n\n${one}\n`,
    [],
  ],
  ['all below', `${one}\n\n<!-- paperlint-disable -->\n\n${two}\n`, ['1 apple', '1 banana']],
  [
    'a block',
    `<!-- paperlint-disable -->\n\n${one}\n\n<!-- paperlint-enable -->\n\n${two}\n`,
    ['7 apple', '7 banana'],
  ],
  [
    'a block of one rule',
    `<!-- paperlint-disable apple -->\n\n${one}\n\n<!-- paperlint-enable apple -->\n\n${two}\n`,
    ['3 banana', '7 apple', '7 banana'],
  ],
  [
    'all off, one on again',
    `<!-- paperlint-disable -->\n\n${one}\n\n<!-- paperlint-enable apple -->\n\n${two}\n`,
    ['7 apple'],
  ],
  [
    'two off, one on again',
    `<!-- paperlint-disable apple banana -->\n\n${one}\n\n<!-- paperlint-enable banana -->\n\n${two}\n`,
    ['7 banana'],
  ],
  [
    'the file, from its end',
    `${one}\n${two}\n\n<!-- paperlint-disable-file apple -->\n`,
    ['1 banana', '2 banana'],
  ],
  ['the whole file', `${one}\n${two}\n\n<!-- paperlint-disable-file -->\n`, []],
  [
    'a rule that is off',
    `<!-- paperlint-disable-file cherry -->\n\n${one}\n`,
    ['3 apple', '3 banana'],
  ],
  ['a comment in code', `\`<!-- paperlint-disable-file -->\` ${one}\n`, ['1 apple', '1 banana']],
  [
    'prose that begins alike',
    `<!-- paperlint is run on this list -->\n<!-- paperlinter-disable -->\n\n${one}\n`,
    ['4 apple', '4 banana'],
  ],
  [
    'CRLF',
    `<!-- paperlint-disable-next-entry apple -->\r\n\r\n${one}\r\n${two}\r\n`,
    ['3 banana', '4 apple', '4 banana'],
  ],
]

describe('comments suppress', () => {
  it.each(silent)('%s', (_, text, expected) => {
    expect(left(text)).toEqual(expected)
  })

  it('a finding behind the last character of the entry, and not the next line', () => {
    const text = `<!-- paperlint-disable-next-entry ends -->\n\n${one}  \n${two}  \n`
    const ends = defineRule({
      ...wordRule('ends'),
      *check({ source }) {
        for (const { index } of source.text.matchAll(/ {2}\n/g)) {
          yield { range: { start: index, end: index + 2 }, message: 'Unexpected spaces' }
        }
      },
    })
    expect(left(text, [ends])).toEqual(['4 ends'])
  })
})

const reported: [name: string, text: string, says: string[]][] = [
  [
    'an unknown rule with a near one',
    '<!-- paperlint-disable aple -->\n',
    [
      '1: Unexpected rule "aple", expected "apple": there is no rule of this name, so the comment does nothing for it',
    ],
  ],
  [
    'an unknown rule',
    '<!-- paperlint-disable-file zzzzzzzzz -->\n',
    [
      '1: Unexpected rule "zzzzzzzzz", expected a name that "paperlint rules" lists: there is no rule of this name, so the comment does nothing for it',
    ],
  ],
  [
    'a star is no rule',
    `<!-- paperlint-disable * -->\n\n${one}\n`,
    [
      '1: Unexpected rule "*", expected a name that "paperlint rules" lists: there is no rule of this name, so the comment does nothing for it',
      '3 apple',
      '3 banana',
    ],
  ],
  [
    'its own id is no rule',
    `<!-- paperlint-disable-file ${commentRule} -->\n`,
    [expect.stringMatching(`^1: Unexpected rule "${commentRule}"`) as unknown as string],
  ],
  [
    'another word for it',
    '<!-- paperlint-disable-next-line apple -->\n',
    [
      '1: Unexpected comment "paperlint-disable-next-line", expected "paperlint-disable-next-entry": as it stands it does nothing',
    ],
  ],
  [
    'a slip',
    '<!-- paperlint-disabel apple -->\n',
    [
      '1: Unexpected comment "paperlint-disabel", expected "paperlint-disable": as it stands it does nothing',
    ],
  ],
  [
    'a space for the hyphen',
    '<!-- paperlint disable-file apple -->\n',
    [
      '1: Unexpected comment "paperlint disable-file", expected "paperlint-disable-file": as it stands it does nothing',
    ],
  ],
  [
    'capitals',
    '<!-- Paperlint-Enable -->\n',
    [
      '1: Unexpected comment "Paperlint-Enable", expected "paperlint-enable": as it stands it does nothing',
    ],
  ],
  [
    'one that suppresses nothing',
    '<!-- paperlint-disable apple -->\n\nA pear.\n',
    [
      '1: Unexpected "paperlint-disable apple", expected something for it to suppress: apple finds nothing here; remove it',
    ],
  ],
  [
    'one rule of two',
    `<!-- paperlint-disable-next-entry apple banana -->\n\n${paper('an apple', 1)}\n`,
    [
      '1: Unexpected "paperlint-disable-next-entry banana", expected something for it to suppress: banana finds nothing here; remove it',
    ],
  ],
  [
    'all rules',
    `<!-- paperlint-disable-next-entry -->\n\n${paper('a pear', 1)}\n`,
    [
      '1: Unexpected "paperlint-disable-next-entry", expected something for it to suppress: no rule finds anything here; remove it',
    ],
  ],
  [
    'the same twice',
    `<!-- paperlint-disable apple -->\n<!-- paperlint-disable apple -->\n\nAn apple.\n`,
    [
      '2: Unexpected "paperlint-disable apple", expected something for it to suppress: apple finds nothing here; remove it',
    ],
  ],
  [
    'no entry below',
    `${one}\n\n<!-- paperlint-disable-next-entry apple -->\n`,
    [
      '1 apple',
      '1 banana',
      '3: Unexpected "paperlint-disable-next-entry", expected a paper below it: none follows, so move or remove the comment',
    ],
  ],
  [
    'nothing to turn on',
    '<!-- paperlint-enable -->\n',
    [
      '1: Unexpected "paperlint-enable", expected a "paperlint-disable" of the same rules above it: nothing is off here',
    ],
  ],
  [
    'another rule to turn on',
    '<!-- paperlint-disable apple -->\n\nAn apple.\n\n<!-- paperlint-enable banana -->\n',
    [
      '5: Unexpected "paperlint-enable", expected a "paperlint-disable" of the same rules above it: nothing is off here',
    ],
  ],
  [
    'a slip once, not again at its end',
    '<!-- paperlint-disable aple -->\n\nAn apple.\n\n<!-- paperlint-enable -->\n',
    [expect.stringMatching('^1: Unexpected rule "aple"') as unknown as string, '3 apple'],
  ],
]

describe('comments without effect are reported', () => {
  it.each(reported)('%s', (_, text, expected) => {
    expect(left(text)).toEqual(expected)
  })

  it('at the name, as a warning, without a fix', () => {
    const text = '> <!-- paperlint-disable apple,\tbanan -- banan -->\n\nAn apple.\n'
    const { findings } = lint(new Source('a.md', text), { rules: withoutVerify })
    expect(findings).toHaveLength(1)
    const warning = findings[0]!
    expect(text.slice(warning.range.start, warning.range.end)).toBe('banan')
    expect(warning.range.start).toBe(text.indexOf('banan'))
    expect(warning).toMatchObject({ rule: commentRule, severity: 'warning' })
    expect(warning.fix).toBeUndefined()
  })

  it('not while rules that could need them have not run', () => {
    const named = '<!-- paperlint-disable-file damson -->\n'
    const whole = '<!-- paperlint-disable-file -->\n'
    expect([left(named, rules), left(whole, rules)]).toEqual([[], []])
    expect(left(named, rules, true)).toHaveLength(1)
    expect(left(whole, rules, true)).toHaveLength(1)
  })

  it('on one line, short, whatever they hold', () => {
    const text = `<!-- paperlint-disable \u001b[31mx\u202e${'y'.repeat(100_000)} -->\n`
    const [message] = left(text)
    expect(message).toMatch(/^1: Unexpected rule ".*…"/)
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(message!.length).toBeLessThan(300)
  })
})

it('stays linear with very many comments and findings', () => {
  const block = `<!-- paperlint-disable apple banana -->\n<!-- paperlint-disable-next-entry apple -->\n`
  const text =
    block.repeat(1000) + `${one}\n`.repeat(500) + '<!-- paperlint-enable apple -->\n'.repeat(1000)
  const lines = left(text)
  // All but the first of each kind are without effect.
  expect(lines.filter((line) => line.includes('disable apple'))).toHaveLength(999)
  expect(lines.filter((line) => line.includes('-enable'))).toHaveLength(999)
  expect(lines.filter((line) => /^\d+ /.test(line))).toEqual([])
})
