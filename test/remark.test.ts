import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkLint from 'remark-lint'
import remarkParse from 'remark-parse'
import { type Preset, unified } from 'unified'
import { boolean, optional, strictObject } from 'valibot'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import paperlint from '../src/index.ts'
import type { RuleFinding } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import { defineRule, type Rule } from '../src/rule/define.ts'
import type { RuleConfig } from '../src/rule/plugin.ts'
import { remarkPlugin } from '../src/rule/remark.ts'

/** A rule that yields what it is given, and notes what it was given. */
function probe(found: RuleFinding[] | ((list: PaperList) => RuleFinding[]) = []) {
  const seen: { list: PaperList; options: unknown; facts: unknown }[] = []
  const rule: Rule = defineRule({
    id: 'probe',
    summary: 'what it is told',
    why: 'For tests.',
    level: 'error',
    fix: 'display',
    fixNote: 'For tests.',
    options: strictObject({ strict: optional(boolean(), false) }),
    *check(list, options, facts) {
      seen.push({ list, options, facts })
      yield* typeof found === 'function' ? found(list) : found
    },
  })
  return { rule, seen }
}

async function lint(rule: Rule, value: string, config?: RuleConfig, path?: string) {
  const file = new VFile({ value, ...(path && { path }) })
  const processor = unified().use(remarkParse).use(remarkPlugin(rule), config)
  await processor.run(processor.parse(file), file)
  return file.messages
}

const list = '# Papers\n\n- A title, *ICML 2023*, [link](https://arxiv.org/abs/2301.00001)\n'
const range = { start: 12, end: 19 }

describe('a rule as a remark plugin', () => {
  it('names its origin, its documentation and what stands there', async () => {
    const [message] = await lint(probe([{ range, message: 'Unexpected title' }]).rule, list)
    expect(message).toMatchObject({
      source: 'paperlint',
      ruleId: 'probe',
      reason: 'Unexpected title',
      actual: 'A title',
      fatal: false,
      place: {
        start: { line: 3, column: 3, offset: 12 },
        end: { line: 3, column: 10, offset: 19 },
      },
    })
    expect(message?.url).toMatch(/^https:.*\/docs\/rules\/probe\.md$/)
    expect(message?.expected).toBeUndefined()
  })

  it('offers one edit in place as what is expected, at the place of the edit', async () => {
    const fix = {
      title: 'insert "!"',
      applicability: 'safe' as const,
      edits: [{ start: 19, end: 19, text: '!' }],
    }
    const [message] = await lint(probe([{ range, message: 'Unexpected calm', fix }]).rule, list)
    expect(message).toMatchObject({
      expected: ['!'],
      actual: '',
      note: 'To insert "!" (safe fix).',
    })
    expect(message?.place).toMatchObject({ start: { offset: 19 }, end: { offset: 19 } })
  })

  it.each([
    ['two edits', 'safe', [12, 13, 14, 15]],
    ['an edit elsewhere', 'safe', [2, 3]],
    ['a fix that is only shown', 'display', [12, 13]],
  ] as const)('expects nothing where the fix is %s', async (_, applicability, places) => {
    const edits = []
    for (let at = 0; at < places.length; at += 2) {
      edits.push({ start: places[at]!, end: places[at + 1]!, text: 'x' })
    }
    const fix = { title: 'do it', applicability, edits }
    const [message] = await lint(probe([{ range, message: 'Unexpected title', fix }]).rule, list)
    expect(message?.expected).toBeUndefined()
    expect(message?.place).toMatchObject({ start: { offset: 12 }, end: { offset: 19 } })
  })

  it('gives related places as a chain of causes', async () => {
    const related = [
      { message: 'first here', range: { start: 2, end: 8 } },
      { message: 'then here', range },
    ]
    const [message] = await lint(probe([{ range, message: 'Unexpected twin', related }]).rule, list)
    expect(message?.cause).toMatchObject({
      reason: 'first here',
      line: 1,
      column: 3,
      cause: { reason: 'then here', line: 3 },
    })
  })

  it.each<[RuleConfig | undefined, boolean[], unknown]>([
    [undefined, [false], { strict: false }],
    [{ strict: true }, [false], { strict: true }],
    ['error', [true], { strict: false }],
    [['error', { strict: true }], [true], { strict: true }],
    [[1, { strict: true }], [false], { strict: true }],
    [[2], [true], { strict: false }],
  ])('takes the configuration %j', async (config, fatal, options) => {
    const { rule, seen } = probe([{ range, message: 'Unexpected title' }])
    const messages = await lint(rule, list, config)
    expect(messages.map((message) => message.fatal)).toEqual(fatal)
    expect(seen[0]?.options).toEqual(options)
  })

  it.each<RuleConfig>(['off', [0], ['off', { strict: true }], false])(
    'is off with %j',
    async (config) => {
      const { rule, seen } = probe([{ range, message: 'Unexpected title' }])
      expect(await lint(rule, list, config)).toEqual([])
      expect(seen).toEqual([])
    },
  )

  it.each([
    [{ strct: true }, 'paperlint:probe: option "strct": '],
    [{ strict: 'yes' }, 'paperlint:probe: option "strict": '],
    [[1, { strict: 3 }], 'paperlint:probe: option "strict": '],
    [['fatal', {}], 'paperlint:probe: expected [severity, options]'],
    [[3], 'paperlint:probe: expected [severity, options]'],
    [[1, {}, {}], 'paperlint:probe: expected [severity, options]'],
    ['strict', 'paperlint:probe: options: '],
  ])('refuses the configuration %j when it is attached', (config, start) => {
    const plugin = remarkPlugin(probe().rule)
    const attach = () =>
      unified()
        .use(remarkParse)
        .use(plugin, config as RuleConfig)
        .freeze()
    expect(attach).toThrow(start)
  })

  it('lets a milder finding stay a warning', async () => {
    const found: RuleFinding[] = [
      { range, message: 'Unexpected case', level: 'warn' },
      { range, message: 'Unexpected title' },
    ]
    const messages = await lint(probe(found).rule, list, [2])
    expect(messages.map(({ reason, fatal }) => [reason, fatal])).toEqual([
      ['Unexpected case', false],
      ['Unexpected title', true],
    ])
  })

  it('reads a file once for all rules, tables included where the pipeline knows none', async () => {
    const [one, two] = [probe(), probe()]
    two.rule.id = 'other'
    const value = `${list}\n| a | b |\n| - | - |\n| c | d |\n`
    const processor = unified()
      .use(remarkParse)
      .use(remarkPlugin(one.rule))
      .use(remarkPlugin(two.rule))
    await processor.run(processor.parse(value), new VFile(value))
    expect(one.seen[0]?.list.tables).toHaveLength(1)
    expect(two.seen[0]?.list).toBe(one.seen[0]?.list)
  })
})

describe('relative targets in remark', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperlint-remark-'))
    await mkdir(join(folder, 'docs'))
    await writeFile(join(folder, 'docs/a b.md'), '')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const links = `[a](docs/a%20b.md#x) [b](gone.md) [c](docs/) [d](#papers) [e](/docs) [f](//host/x)
[g](https://example.org/) [h](mailto:a@example.org) [i](%E0.md) [j](gone%00.md)
`

  it('are looked up beside the file', async () => {
    const { rule, seen } = probe()
    await lint(rule, links, undefined, join(folder, 'README.md'))
    expect(seen[0]?.facts).toEqual({
      targets: new Map([
        ['docs/a%20b.md#x', true],
        ['gone.md', false],
        ['docs/', true],
      ]),
    })
  })

  it('are unknown where the file has no path', async () => {
    const { rule, seen } = probe()
    await lint(rule, links)
    expect(seen[0]?.facts).toEqual({})
  })
})

describe('the preset', () => {
  const table = '| a | b |\n| - | - |\n| c |\n'

  async function check(value: string) {
    const file = new VFile(value)
    const processor = unified().use(remarkParse).use(remarkLint).use(paperlint)
    await processor.run(processor.parse(file), file)
    return file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])
  }

  it('holds every rule that is on, at its severity', () => {
    const plugins = (paperlint as Preset).plugins as [{ name: string }, unknown][]
    const on = rules.filter((rule) => rule.level !== 'off')
    expect(plugins.slice(0, on.length).map(([{ name }, config]) => [name, config])).toEqual(
      on.map((rule) => [`paperlint:${rule.id}`, [rule.level === 'error' ? 2 : 1]]),
    )
  })

  it('speaks', async () => {
    expect(await check(table)).toEqual([['table-shape', false]])
  })

  it.each([
    `<!--paperlint disable table-shape-->\n\n${table}`,
    `<!--paperlint ignore table-shape-->\n\n${table}`,
    `<!-- paperlint-disable-file table-shape -- as it was printed -->\n\n${table}`,
    `<!-- paperlint-disable table-shape -->\n\n${table}\n<!-- paperlint-enable -->\n`,
  ])('is silenced by %j', async (value) => {
    expect(await check(value)).toEqual([])
  })

  it('says when a comment names a rule there is not', async () => {
    expect(await check('<!--paperlint disable tabel-shape-->\n\nText\n')).toHaveLength(1)
    expect(await check('<!-- paperlint-disable tabel-shape -->\n\nText\n')).toHaveLength(1)
  })
})
