/**
 * The laws every rule is held to by its fixtures: see CONTRIBUTING.md. A new rule needs no test of
 * its own for them. `UPDATE_EXPECT=1` writes the expectations beside the fixtures.
 */
import { rm, writeFile } from 'node:fs/promises'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { fixedText, outcome, outcomeText } from '../scripts/engine.ts'
import { casesOf, type FixtureCase, readIfThere } from '../scripts/fixtures.ts'
import { loadRules } from '../scripts/rules.ts'
import { readPaperList } from '../src/list/read.ts'
import type { Applicability } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'
import type { Rule } from '../src/rule/define.ts'
import { remarkPlugin } from '../src/rule/remark.ts'

const update = process.env.UPDATE_EXPECT === '1'
const rules = await loadRules()
const fixtures = await Promise.all(
  rules.map(async (rule) => ({ rule, cases: await casesOf(rule) })),
)
const boldness: Record<Applicability | 'none', number> = { none: 0, safe: 1, unsafe: 2, display: 3 }

describe.each(fixtures.filter(({ cases }) => cases.length > 0))('$rule.id', ({ rule, cases }) => {
  describe.each(cases)('$name', (one) => laws(rule, one))

  it('finds nothing in an empty file', () => {
    for (const text of ['', '\n', '\uFEFF', ' \r\n']) {
      for (const { config, facts } of cases) {
        const empty = { ...cases[0]!, config, facts, text }
        expect(outcome(empty, [rule]).findings).toEqual([])
      }
    }
  })
})

function laws(rule: Rule, one: FixtureCase): void {
  const { findings, source } = outcome(one, [rule])

  it('finds what is expected, and nothing in valid files', async () => {
    await expectFile(one, '.findings.txt', outcomeText(source, findings))
    if (one.valid) expect(findings).toEqual([])
    else expect(findings).not.toEqual([])
  })

  it('is the only rule that speaks', () => {
    const others = outcome(one, rules).findings.filter((finding) => finding.rule !== rule.id)
    expect(outcomeText(source, others)).toBe('')
  })

  it('says what, why and what to do', () => {
    for (const { message, fix, related } of findings) {
      expect(message).toMatch(/^(?:Unexpected|Missing) /)
      expect(message).toMatch(/\bexpected \S|: \S/)
      expect(message).not.toMatch(/[\r\n]|\.$/)
      expect(message.length).toBeLessThanOrEqual(300)
      for (const text of [fix?.title, ...(related ?? []).map((place) => place.message)]) {
        if (text !== undefined) expect(text).toMatch(/^[^\r\n]*[^\r\n.]$/)
      }
    }
  })

  it('has places inside the text', () => {
    for (const { range, related } of findings) {
      for (const { start, end } of [range, ...(related ?? []).map((place) => place.range)]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(one.text.length)
      }
    }
  })

  it('is silent where the tree has no positions', async () => {
    const file = await inRemark(rule, one, (tree) => {
      visit(tree, (node) => {
        delete node.position
      })
    })
    expect(file.messages).toEqual([])
  })

  // The plugin has no way to be told a format, venues or facts, and looks for real files.
  const needsMore = one.config.format || one.config.venues || Object.keys(one.facts).length
  if (!needsMore) {
    it('finds the same as a remark plugin', async () => {
      const file = await inRemark(rule, one)
      const said = file.messages.map(({ reason, ruleId }) => `${ruleId}: ${reason}`)
      expect(said.sort()).toEqual(findings.map((f) => `${f.rule}: ${f.message}`).sort())
    })
  }

  it('finds the same with CRLF and keeps it', () => {
    const lf = one.text.replace(/\r\n?/g, '\n')
    const crlf = lf.replaceAll('\n', '\r\n')
    const plain = outcome({ ...one, text: lf }, [rule])
    const windows = outcome({ ...one, text: crlf }, [rule])
    expect(places(windows)).toEqual(places(plain))
    for (const level of ['safe', 'unsafe'] as const) {
      const fixed = fixedText({ ...one, text: crlf }, [rule], level)
      expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(fixed.replaceAll('\r\n', '\n')).toBe(fixedText({ ...one, text: lf }, [rule], level))
    }
  })

  it('fixes within what it declares', () => {
    for (const { fix } of findings) {
      if (!fix) continue
      expect(boldness[fix.applicability]).toBeLessThanOrEqual(boldness[rule.fix])
      expect(fix.edits.length).toBeGreaterThan(0)
      let end = 0
      for (const edit of fix.edits) {
        expect(edit.start).toBeGreaterThanOrEqual(end)
        expect(edit.end).toBeGreaterThanOrEqual(edit.start)
        expect(source.slice(edit)).not.toBe(edit.text)
        end = edit.end
      }
      expect(end).toBeLessThanOrEqual(one.text.length)
    }
  })

  it('fixes to the end', async () => {
    const safe = fixedText(one, [rule], 'safe')
    const unsafe = fixedText(one, [rule], 'unsafe')
    await expectFile(one, '.fixed.md', safe === one.text ? '' : safe)
    await expectFile(one, '.unsafe.md', unsafe === safe ? '' : unsafe)
    expect(fixable({ ...one, text: safe }, rule, ['safe'])).toEqual([])
    expect(fixable({ ...one, text: unsafe }, rule, ['safe', 'unsafe'])).toEqual([])
    expect(fixedText({ ...one, text: safe }, [rule], 'safe')).toBe(safe)
    expect(fixedText({ ...one, text: unsafe }, [rule], 'unsafe')).toBe(unsafe)
  })

  it('loses nothing by safe fixes', () => {
    expectNothingLost(one, fixedText(one, [rule], 'safe'))
  })

  it('gets along with all other rules', () => {
    for (const level of ['safe', 'unsafe'] as const) {
      const fixed = fixedText(one, rules, level)
      expect(fixedText({ ...one, text: fixed }, rules, level)).toBe(fixed)
    }
    expectNothingLost(one, fixedText(one, rules, 'safe'))
  })
}

/** Compares with the file beside the fixture; nothing to expect means no file. */
async function expectFile(one: FixtureCase, ending: string, text: string): Promise<void> {
  const path = one.base + ending
  if (update) await (text ? writeFile(path, text) : rm(path, { force: true }))
  expect(text).toBe((await readIfThere(path)) ?? '')
}

function places({ findings, source }: ReturnType<typeof outcome>) {
  return findings.map(({ rule, range, message, fix }) => {
    const [start, end] = [source.point(range.start), source.point(range.end)]
    return `${start.line}:${start.column}-${end.line}:${end.column} ${rule}: ${message} ${fix?.title}`
  })
}

function fixable(one: FixtureCase, rule: Rule, levels: Applicability[]): string[] {
  const { findings } = outcome(one, [rule])
  const open = findings.filter(({ fix }) => fix && levels.includes(fix.applicability))
  return open.map(({ message }) => message)
}

/**
 * Every paper is still there, and as many entries, links and targets as before. A plain URL may be
 * another afterwards: `https://x.org/a,` without its comma.
 */
function expectNothingLost(one: FixtureCase, fixed: string): void {
  const [before, after] = [holdings(one, one.text), holdings(one, fixed)]
  expect([...after.works]).toEqual(expect.arrayContaining([...before.works]))
  expect(after.targets.size).toBeGreaterThanOrEqual(before.targets.size)
  expect(after.links).toBeGreaterThanOrEqual(before.links)
  expect(after.entries).toBeGreaterThanOrEqual(before.entries)
}

function holdings(one: FixtureCase, text: string) {
  const { format, venues } = one.config
  const formats = typeof format === 'string' ? [format] : (format ?? null)
  const list = readPaperList(new Source('README.md', text), { formats, ...(venues && { venues }) })
  const works = list.links.flatMap(({ work }) => (work ? [work] : []))
  return {
    works: new Set(works.filter(({ kind }) => kind !== 'url').map(({ key }) => key)),
    targets: new Set(works.map(({ key }) => key)),
    links: list.links.length,
    entries: list.entries.length,
  }
}

async function inRemark(rule: Rule, one: FixtureCase, change?: (tree: Root) => void) {
  const file = new VFile({ value: one.text })
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlugin(rule), [2, one.config.options ?? {}])
  const tree = processor.parse(file)
  change?.(tree)
  await processor.run(tree, file)
  return file
}
