import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import { integer, minValue, number, optional, picklist, pipe, strictObject } from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Config, defaultConfig, parseConfig } from '../src/config/config.ts'
import { findConfig, readConfigFile } from '../src/config/find.ts'
import { globFlaw } from '../src/config/glob.ts'
import { jsonFlaw } from '../src/config/json.ts'
import { jsonSchema } from '../src/config/json-schema.ts'
import { configLoader } from '../src/config/loader.ts'
import { KnownError } from '../src/model/errors.ts'
import type { Level } from '../src/model/finding.ts'
import { defineRule, type Rule } from '../src/rule/define.ts'

const cases = resolve(import.meta.dirname, '../fixtures/config')

function rule(id: string, level: Level, options: Rule['options']): Rule {
  const text = { summary: `what ${id} finds`, why: '', fixNote: '' }
  return defineRule({ id, level, fix: 'none', options, ...text, *check() {} })
}

const rules = [
  rule('link-text', 'warn', strictObject({})),
  rule('entry-order', 'off', strictObject({})),
  rule(
    'canonical-link',
    'warn',
    strictObject({
      form: optional(picklist(['consistent', 'abs', 'pdf']), 'consistent'),
      most: optional(pipe(number(), integer(), minValue(0)), 3),
    }),
  ),
]

const options = {
  rules,
  checkFormat: (format: string) => (format.includes('titel') ? 'unknown field {titel}' : null),
}

/** What a maintainer sees: the resolved configuration, or the line of the error. */
async function outcome(root: string, read: () => Promise<Config>): Promise<string> {
  try {
    const { rules, ...config } = await read()
    expect(config.root).toBe(root)
    const shown = { ...config, root: '.', rules: Object.fromEntries(rules) }
    return `${JSON.stringify(shown, null, 2)}\n`.replaceAll(`fixtures/config/`, '')
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return `${error.message}\n`.replaceAll(/fixtures\/config\/[\w-]+\//g, '')
  }
}

describe('every case under fixtures/config', () => {
  const names = readdirSync(cases).filter((name) => !name.includes('.'))
  it('has cases', () => expect(names.length).toBeGreaterThan(50))
  it.each(names)('%s', async (name) => {
    const folder = join(cases, name)
    const shown = await outcome(folder, () => configLoader(options, folder).forFolder(folder))
    expect(shown.split('\n').length === 2 || shown.startsWith('{')).toBe(true)
    await expect(shown).toMatchFileSnapshot(join(folder, 'expected.txt'))
  })
})

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'paperlint-config-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes files under the test's own folder, by path. */
function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const load = (path = '.') => configLoader(options, folder).forFolder(join(folder, path))
const failing = async (read: () => unknown) => {
  try {
    await read()
  } catch (error) {
    expect(error).toBeInstanceOf(KnownError)
    return (error as KnownError).message.replace(folder, '<folder>')
  }
  throw new Error('did not fail')
}

describe('findConfig', () => {
  it('takes the nearest, and globs are relative to its folder', async () => {
    write({ '.paperlintrc.yaml': 'files: [top.md]', 'a/.paperlintrc.json': '{"files":["a.md"]}' })
    write({ 'a/b/README.md': '', 'c/README.md': '' })
    expect(await load('a/b')).toMatchObject({ files: ['a.md'], root: join(folder, 'a') })
    expect(await load('c')).toMatchObject({ files: ['top.md'], root: folder })
    expect(await load('c/not/there')).toMatchObject({ files: ['top.md'] })
  })

  it('takes the folder that holds .github as the root', async () => {
    write({ '.github/paperlint.yml': 'files: [a.md]', 'lists/a.md': '' })
    expect(await load('lists')).toMatchObject({ files: ['a.md'], root: folder })
  })

  it('does not look above the repository', async () => {
    write({ '.paperlintrc.yaml': 'files: [top.md]', 'repo/lists/README.md': '' })
    execFileSync('git', ['init', '--quiet', join(folder, 'repo')])
    expect(findConfig(join(folder, 'repo/lists'))).toBeNull()
    expect(await load('repo/lists')).toEqual(defaultConfig(rules, folder))
    rmSync(join(folder, 'repo/.git'), { recursive: true })
    writeFileSync(join(folder, 'repo/.git'), 'gitdir: elsewhere\n')
    expect(findConfig(join(folder, 'repo/lists'))).toBeNull()
  })

  it('passes over a package.json without the key, broken or not', async () => {
    write({ 'package.json': '{"paperlint":{"files":["top.md"]}}', 'a/package.json': '{"name":' })
    write({ 'a/b/package.json': '{"keywords":["paperlint"]}', 'a/b/c/package.json': '3' })
    expect(await load('a/b/c')).toMatchObject({ files: ['top.md'] })
  })

  it('runs no code and loads no plugin, whatever lies there', async () => {
    const code = `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`
    const names = ['.paperlintrc', 'paperlint.config', '.paperlintrc.yaml', '.paperlintrc.config']
    for (const end of ['.js', '.cjs', '.mjs', '.ts']) {
      for (const name of names) write({ [name + end]: code })
    }
    const main = { main: './.paperlintrc.js', scripts: { preinstall: code }, exports: './x.js' }
    write({ 'package.json': JSON.stringify({ ...main, paperlint: { files: ['a.md'] } }) })
    expect((await load()).files).toEqual(['a.md'])
    expect(await failing(() => readConfigFile(join(folder, '.paperlintrc.js'), folder))).toBe(
      '<folder>/.paperlintrc.js: code, which is never run: write it as YAML or JSON',
    )
    write({ 'package.json': '{"paperlint": "./.paperlintrc.js"}' })
    expect(await failing(load)).toBe(
      '<folder>/package.json:1:15: the configuration must be a mapping, not "./.paperlintrc.js"',
    )
    expect(readdirSync(folder)).not.toContain('ran')
  })

  const outside: [name: string, target: string, reason: string][] = [
    [
      'a file above the repository',
      '../secret.yaml',
      'a symbolic link that leads out of the repository',
    ],
    ['an endless device', '/dev/zero', 'a symbolic link that leads out of the repository'],
    ['nothing', 'missing.yaml', 'a symbolic link that leads nowhere'],
    ['itself', '.paperlintrc.yaml', 'a symbolic link that leads nowhere'],
    ['a folder', 'lists', 'not a regular file'],
  ]
  it.each(outside)('refuses a link to %s', async (_, target, reason) => {
    write({ 'secret.yaml': 'files: [secret.md]', 'repo/lists/a.md': '', 'repo/.git/HEAD': '' })
    symlinkSync(target, join(folder, 'repo/.paperlintrc.yaml'))
    expect(await failing(() => load('repo/lists'))).toBe(
      `<folder>/repo/.paperlintrc.yaml: ${reason}, not read as a configuration`,
    )
  })

  it('follows a link inside the repository, also to the list', async () => {
    write({ 'repo/.git/HEAD': '', 'repo/shared.yaml': 'files: [a.md]', 'repo/lists/a.md': '' })
    symlinkSync('shared.yaml', join(folder, 'repo/.paperlintrc.yaml'))
    symlinkSync('repo/lists', join(folder, 'linked'))
    expect(await load('linked')).toMatchObject({ files: ['a.md'], root: join(folder, 'repo') })
  })

  it('refuses what is too large before reading it, and what is no UTF-8', async () => {
    write({ '.paperlintrc.yaml': `# ${'x'.repeat(256 * 1024)}` })
    expect(await failing(load)).toBe(
      '<folder>/.paperlintrc.yaml: larger than 256 KiB, not read as a configuration',
    )
    write({ '.paperlintrc.yaml': Uint8Array.of(0x66, 0xff, 0xfe) })
    expect(await failing(load)).toBe(
      '<folder>/.paperlintrc.yaml: not UTF-8 text: save the file as UTF-8',
    )
  })
})

describe('parseConfig', () => {
  const lines: [name: string, text: string, line: string][] = [
    ['CRLF', 'files: [a.md]\r\nrules:\r\n  link-txt: off\r\n', '3:3: unknown rule'],
    ['an empty venue', 'venues:\n  "": [a]', '2:'],
    ['no last newline', 'rules: {link-txt: off}', '1:9: unknown rule'],
    ['a key in capitals', 'Files: [a.md]', '1:1: unknown key "Files": did you mean "files"?'],
  ]
  it.each(lines)('names the place: %s', async (_, text, line) => {
    const found = { path: 'x.yaml', root: folder, text, kind: 'yaml' } as const
    expect(await failing(() => parseConfig(found, options))).toContain(`x.yaml:${line}`)
  })

  it('leaves the prototypes alone', () => {
    const text = 'venues: {toString: [a]}'
    const { venues } = parseConfig({ path: 'x.yaml', root: folder, text, kind: 'yaml' }, options)
    expect(Object.getPrototypeOf(venues)).toBeNull()
    expect(venues).toEqual(Object.assign(Object.create(null), { toString: ['a'] }))
  })
})

describe('the file of --config', () => {
  it('is exactly that file, with globs relative to the working folder', async () => {
    write({ 'else/base.conf': 'files: [b.md]', '.paperlintrc.yaml': 'files: [a.md]' })
    const config = await configLoader(options, folder).fromFile(join(folder, 'else/base.conf'))
    expect(config).toMatchObject({ files: ['b.md'], root: folder })
  })

  const failures: [path: string, message: string][] = [
    ['none.yaml', 'no such configuration file'],
    ['lists', 'a folder, not a configuration'],
    ['package.json', 'has no "paperlint" key'],
    ['bad.json', 'JSON syntax'],
  ]
  it.each(failures)('%s: %s', async (path, message) => {
    write({ 'lists/a.md': '', 'package.json': '{}', 'bad.json': 'files: []' })
    const line = await failing(() => configLoader(options, folder).fromFile(join(folder, path)))
    expect(line.startsWith(`<folder>/${path}:`) && line.includes(message)).toBe(true)
  })
})

describe('hostile YAML', () => {
  const size = 50_000
  const texts: [name: string, text: string][] = [
    ['lists opened and not closed', '['.repeat(size)],
    ['mappings opened and not closed', '{'.repeat(size)],
    ['nested bullets', '- '.repeat(size / 2)],
    ['nested keys', '? '.repeat(size / 2)],
    ['keys and colons', 'a: b: c\n'.repeat(size / 8)],
    ['lists closed and not opened', ']'.repeat(size / 4)],
    ['documents', '---\n'.repeat(size / 4)],
    [
      'doubling aliases',
      Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join(''),
    ],
    ['many unknown keys', Array.from({ length: size / 8 }, (_, i) => `k${i}: 1\n`).join('')],
    ['many unknown rules', `rules:\n${' link-txt: off\n'.repeat(size / 16)}`],
    ['a long key', `${'a'.repeat(size)}: 1`],
  ]
  it.each(texts)('%s give one line', async (_, text) => {
    const found = { path: 'x.yaml', root: folder, text, kind: 'yaml' } as const
    const line = await failing(() => parseConfig(found, options))
    expect(line).toMatch(/^x\.yaml:\d+:\d+: [^\n]{1,300}$/)
  })

  it('whatever the text: a configuration or one line', () => {
    const words = ['rules', 'link-text', 'files', 'verify', 'format', 'venues', 'off', '__proto__']
    const marks = [
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '? ',
      '|',
      '&a',
      '*a',
    ]
    const rest = ['!', '#', '%', '---', '...', '\t', '\r', '\0', '\ud800', '1', 'null', '~', '<<']
    const piece = fc.oneof(fc.constantFrom(...words, ...marks, ...rest), fc.string())
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    const kinds = fc.constantFrom('yaml' as const, 'json' as const)
    fc.assert(
      fc.property(fc.oneof(texts, fc.json()), kinds, (text, kind) => {
        try {
          const config = parseConfig({ path: 'x', root: folder, text, kind }, options)
          expect([...config.rules.keys()]).toEqual(rules.map(({ id }) => id))
        } catch (error) {
          if (!(error instanceof KnownError)) throw error
          expect(error.message).toMatch(/^x:\d+:\d+: .+$/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('nests too deeply for JSON too', async () => {
    const text = `{"files":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const found = { path: 'x.json', root: folder, text, kind: 'json' } as const
    expect(await failing(() => parseConfig(found, options))).toMatch(
      /^x\.json:1:\d+: nested too deeply$/,
    )
  })
})

describe('globFlaw', () => {
  it.each(['README.md', './a.md', '**/*.{md,markdown}', '!old/**', 'a/..b/*', '[a-z]*.md'])(
    'lets %s pass',
    (glob) => expect(globFlaw(glob)).toBeNull(),
  )
  const refused: [glob: string, why: string][] = [
    ['', 'empty'],
    ['!', 'empty'],
    ['/etc/passwd', 'relative'],
    ['!/etc/passwd', 'relative'],
    ['C:\\x', 'relative'],
    ['~/x', 'relative'],
    ['..', '".."'],
    ['a/../../b', '".."'],
    ['a\\..\\b', '".."'],
    ['{..,a}/b', '".."'],
    ['.{.,a}/b', '".."'],
    ['{.,a}{.,b}/c', '".."'],
    ['[.][.]/c', '".."'],
    ['+(a|b)*', '"+("'],
    ['*a*b*c*d*e', 'four "*"'],
    ['**/a/**/a/**/a/**/a/**/a', 'four "**"'],
    ['a'.repeat(257), '256'],
  ]
  it.each(refused)('refuses %s', (glob, why) => expect(globFlaw(glob)).toContain(why))
})

describe('jsonFlaw', () => {
  const texts: [before: string, after: string][] = [
    ['[1,', ']'],
    ['{"a": 1, ', '}'],
    ['{"a": [1, 2, {"b": ', 'x}]}'],
    ['{"a": "b"', ' "c"}'],
    ['[', "'a']"],
    ['', '# a comment\n{}'],
    ['{"a":', ''],
    ['[1] ', '2'],
  ]
  it.each(texts)('%s|%s', (before, after) => {
    const flaw = jsonFlaw(before + after)
    expect((before + after).slice(0, flaw?.offset).trimEnd()).toBe(before.trimEnd())
    expect(flaw?.message).not.toMatch(/position|not valid JSON/)
  })
  it('is null for JSON', () => expect(jsonFlaw('{"a": [1]}')).toBeNull())
})

describe('jsonSchema', () => {
  it('describes every key and every rule', async () => {
    const text = `${JSON.stringify(jsonSchema(rules), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(join(cases, 'schema.expected.json'))
  })
})
