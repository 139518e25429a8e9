/** The parts of the action that need no process: diffs, places, suggestions, texts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedWithin, changesOf, textBefore } from '../src/github/changes.ts'
import { choose, type Draft, distinct, fingerprintIn } from '../src/github/comments.ts'
import { parseDiff, parsePatch } from '../src/github/diff.ts'
import { failureOf } from '../src/github/failure.ts'
import { Lines } from '../src/github/lines.ts'
import { fenced, plainText, urlPath } from '../src/github/markdown.ts'
import { checkedFile, place } from '../src/github/place.ts'
import { suggestionsFor } from '../src/github/suggest.ts'
import { summaryOf } from '../src/github/summary.ts'
import { lint } from '../src/api.ts'
import { suggestionIn } from './support/github/apply.ts'
import { base, broken, withLines } from './support/github/lists.ts'
import { callsIn, seenIn } from './support/github/markdown.ts'
import { Repository } from './support/github/repository.ts'

function reportOf(text: string) {
  const { list, findings } = lint(text)
  return { source: list.source, list, entries: list.entries.length, findings, fixed: 0 }
}

describe('a diff', () => {
  it('is read as git means it: names, modes, lines that look like heads', () => {
    const old = {
      'a.md': 'one\n-- a\ntwo\n',
      'gone.md': 'x\n',
      'old name.md': base,
      'b.md': 'x\r\ny\r\n',
    }
    const now = {
      'a.md': 'one\n++ b/x.md\n@@ -1 +1 @@\ntwo\n\\ No newline',
      'gone.md': null,
      'old name.md': null,
      'new "ö" \\name.md': `${base}last`,
      'link.md': { link: 'a.md' },
      'b.md': 'x\r\nz\ry\r\n',
    }
    const repository = new Repository(old, now)
    try {
      const files = parseDiff(repository.diff())
      expect([...files.keys()].sort()).toEqual(['a.md', 'b.md', 'link.md', 'new "ö" \\name.md'])
      expect(files.get('link.md')!.mode).toBe('120000')
      expect(changesOf(files.get('a.md')!).added).toEqual([2, 3, 5])
      expect(changesOf(files.get('b.md')!).added).toEqual([2])
      for (const [path, file] of files) {
        if (path === 'link.md') continue
        const text = repository.textAtHead(path)
        const name = path.startsWith('new') ? 'old name.md' : path
        const before = repository.git('cat-file', 'blob', `${repository.base}:${name}`)
        expect(textBefore(text, file)).toBe(before)
      }
      const patch = repository.diff().split(/^(?=diff --git )/m)[0]!
      expect(parsePatch('a.md', patch.slice(patch.indexOf('@@')))).toMatchObject({
        hunks: files.get('a.md')!.hunks,
      })
    } finally {
      repository.remove()
    }
  })

  it('gives back the text before, whatever was changed', () => {
    const word = fc.constantFrom('a', 'b', 'c', '', '-- a', '++ b', '@@ -1 +1 @@', 'x\r')
    const text = fc
      .array(word, { maxLength: 12 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
    const repository = new Repository({ 'x.md': '' }, { 'x.md': '' }, { merged: false })
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          repository.write({ 'before.md': before, 'after.md': after })
          const diff = repository.compare('before.md', 'after.md')
          const file = parseDiff(diff).get('after.md')
          if (before === after) expect(file).toBeUndefined()
          else expect(textBefore(after, file!)).toBe(before)
        }),
        { numRuns: 60 },
      )
    } finally {
      repository.remove()
    }
  })

  it('that does not fit the text gives nothing', () => {
    const patch = '@@ -1,2 +1,2 @@\n one\n-two\n+three'
    expect(textBefore('one\nother\n', parsePatch('x.md', patch))).toBeNull()
  })

  it('finds the added lines of a range', () => {
    const changes = { added: [2, 3, 7], shown: new Map(), moved: new Set<number>() }
    expect(addedWithin(changes, 3, 7)).toEqual([3, 7])
    expect(addedWithin(changes, 4, 6)).toEqual([])
  })
})

describe('lines', () => {
  it('end where git ends them', () => {
    const lines = new Lines('a\rb\r\nc\n')
    expect(lines.texts).toEqual(['a\rb\r', 'c'])
    expect([lines.at(2), lines.at(4), lines.at(5)]).toEqual([1, 1, 2])
    expect(lines.of({ start: 0, end: 5 })).toEqual({ start: 1, end: 1 })
    expect(lines.column(6)).toBe(2)
  })
})

describe('suggestions', () => {
  const head = withLines(broken(1), broken(2))
  const file = (added: number[], shown = added) => {
    const changes = {
      added,
      shown: new Map(shown.map((line) => [line, 0])),
      moved: new Set<number>(),
    }
    return checkedFile(reportOf(head), 'README.md', changes)
  }
  const of = (checked: ReturnType<typeof file>, mended: string) =>
    suggestionsFor(checked, place(checked, true), mended, true).map(({ start, end, lines }) => {
      return [start, end, ...lines]
    })
  const replaced = (line: number, ...by: string[]) =>
    head
      .split('\n')
      .toSpliced(line - 1, 1, ...by)
      .join('\n')

  it('replace lines that were added, and no others', () => {
    const mended = head.replaceAll(
      ' *ICML 2023*, [paper](https://arxiv.org/pdf',
      ', *ICML 2023*, [paper](https://arxiv.org/abs',
    )
    expect(of(file([12]), mended).map(([start]) => start)).toEqual([12])
    expect(of(file([11, 12]), mended).map(([start]) => start)).toEqual([11, 12])
    expect(of(file([5]), mended)).toEqual([])
  })

  it('can put a line in front, behind, or take one away', () => {
    expect(of(file([11]), replaced(11, 'new', broken(1)))).toEqual([[11, 11, 'new', broken(1)]])
    expect(of(file([11]), replaced(11, broken(1), 'new'))).toEqual([[11, 11, broken(1), 'new']])
    expect(of(file([11]), replaced(11))).toEqual([[11, 11]])
  })

  it('are whole or not at all: a fix that reaches into old lines is none', () => {
    const checked = file([11])
    const finding = checked.report.findings.find(({ rule }) => rule === 'entry-format')!
    const old = checked.report.list.entries[0]!.range.start
    finding.fix!.edits.unshift({ start: old, end: old, text: ' ' })
    expect(of(checked, replaced(11, 'mended'))).toEqual([])
  })

  it('of several lines stay together where one fix spans them', () => {
    const checked = file([10, 11, 12])
    const finding = checked.report.findings.find(({ rule }) => rule === 'entry-format')!
    const [first, second] = checked.report.findings.filter(({ rule }) => rule === 'entry-format')
    finding.fix = { ...first!.fix!, edits: [...first!.fix!.edits, ...second!.fix!.edits] }
    const mended = head.replace(broken(1), 'one').replace(broken(2), 'two')
    expect(of(checked, mended)).toEqual([[11, 12, 'one', 'two']])
  })
})

describe('comments', () => {
  const draft = (over: Partial<Draft>): Draft => ({
    path: 'a.md',
    start: 1,
    end: 1,
    body: `x\n\n<!-- paperlint ${'a'.repeat(32)} -->`,
    fingerprint: 'a'.repeat(32),
    severity: 'warning',
    suggests: false,
    findings: 1,
    ...over,
  })

  it('are chosen by severity, and posted from the bottom up', () => {
    const drafts = [
      draft({ end: 1 }),
      draft({ end: 2, suggests: true }),
      draft({ end: 3, severity: 'error' }),
      draft({ end: 4, severity: 'error', suggests: true }),
    ]
    expect(choose(drafts, 3).map(({ end }) => end)).toEqual([4, 3, 2])
    expect(choose(drafts, -1)).toEqual([])
  })

  it('that are alike have marks of their own, the same every time', () => {
    const twice = distinct([draft({}), draft({ end: 2 })])
    const marks = twice.map(({ body }) => fingerprintIn(body))
    expect(new Set(marks).size).toBe(2)
    expect(marks).toEqual(twice.map(({ fingerprint }) => fingerprint))
    expect(distinct([draft({}), draft({ end: 2 })])).toEqual(twice)
  })

  it('have their mark at the end, and only there', () => {
    const mark = `<!-- paperlint ${'0'.repeat(32)} -->`
    expect(fingerprintIn(`x\r\n\r\n${mark}\r\n`)).toBe('0'.repeat(32))
    for (const body of [`${mark}\nx`, `x ${mark}`, `\n<!-- paperlint ${'g'.repeat(32)} -->`]) {
      expect(fingerprintIn(body)).toBeNull()
    }
  })
})

describe('a text of a stranger', () => {
  const piece = fc.constantFrom(
    ...'@name|#1|GH-1|o/r#1|https://x.y/z|www.x.y|`|``|```|*|_|~~|[a](b)|![a](b)|<b>|<!--|-->|&#64;|&lt;|\\|\\\\|!|$|^|:|a| |é|漢|\u200b|\u202e|\n|{|}|||1.|- '.split(
      '|',
    ),
  )
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

  it('stays text: no markup, no link, no call', () => {
    fc.assert(
      fc.property(text, (stranger) => {
        const shown = plainText(`x ${stranger}`)
        for (const body of [`**a** ${shown}`, `| a |\n| - |\n| ${shown} |\n`]) {
          const seen = seenIn(body)
          expect(seen.html).toEqual([])
          expect(seen.links).toEqual([])
          expect(seen.images).toBe(0)
          expect(callsIn(seen.texts)).toEqual([])
          expect(shown).not.toMatch(/[\n\r\u202e]/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('stands in a fence that it cannot end', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
        const content = `x${lines.join(' ').replaceAll('\n', ' ')}`
        expect(suggestionIn(fenced('suggestion', content))).toBe(`${content}\n`)
      }),
    )
    expect(suggestionIn(fenced('suggestion', ''))).toBe('')
  })

  it('can be a path in a link', () => {
    expect(urlPath("a b/(c)'*!~<>\ud800.md")).toBe('a%20b/%28c%29%27%2a%21%7e%3C%3E%EF%BF%BD.md')
  })
})

describe('the summary', () => {
  it('is cut at a row below 1 MiB, and counts what is left', () => {
    const report = reportOf(withLines(broken(1)))
    const file = checkedFile(report, 'README.md', null)
    const [one] = place(file, false)
    const placed = Array.from({ length: 20_000 }, () => one!)
    const rest = { entries: 1, files: 1, verification: null, failures: [] } as const
    const permalink = (path: string, line: number) => `https://x/${path}#L${line}`
    const text = summaryOf({ placed, scope: 'all', permalink, ...rest })
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20 - 10_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(2 ** 20 - 20_000)
    const shown = text.match(/^\| \[\d+\]/gm)!.length
    expect(text).toMatch(new RegExp(`\n${20_000 - shown} more findings have no room here[^\n]*\n$`))
  })

  it('says what was verified, and why the rest was not', () => {
    const unanswered = [{ host: 'evil.example', reason: '@everyone <b>', count: 2 }]
    const numbers = { verified: 5, unverified: 2, requests: 3, stale: 0 }
    const verification = { ...numbers, unanswered, interrupted: false, warnings: [] }
    const text = summaryOf({
      placed: [],
      entries: 3,
      files: 1,
      scope: 'changed',
      verification,
      failures: [],
      permalink: () => '',
    })
    expect(text).toContain('Verified online: 5 papers and links; 2 could not be.')
    expect(text).toContain('- 2 at evil.example: @\u200beveryone &lt;b&gt;')
  })
})

describe('what GitHub refuses', () => {
  it.each([
    [
      { status: 403, response: { headers: {}, data: { message: 'Resource not accessible' } } },
      [true, false, false],
    ],
    [{ status: 403, response: { headers: { 'retry-after': '5' } } }, [false, true, true]],
    [{ status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } }, [false, true, true]],
    [
      { status: 422, response: { headers: {}, data: { message: 'was submitted too quickly' } } },
      [false, true, true],
    ],
    [{ status: 422, response: { headers: {}, data: { message: 'no' } } }, [false, false, false]],
    [{ status: 502, response: { headers: {} } }, [false, false, true]],
    [{ status: 500, message: 'connect ECONNREFUSED' }, [false, false, true]],
  ])('is told apart: %j', (error, expected) => {
    const { forbidden, limited, passing } = failureOf(error)
    expect([forbidden, limited, passing]).toEqual(expected)
  })

  it('is not what the program itself does wrong', () => {
    expect(() => failureOf(new TypeError('x'))).toThrow(TypeError)
  })
})
