import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, paperlint, shell } from './support/cli.ts'

/** Six entries; the arXiv form that one departs from is what `--fix` mends. */
const entries = [1, 2, 3, 4, 5].map(
  (n) =>
    `- Paper ${'ABCDE'[n - 1]} on Learning, *ICML 2023*, [link](https://arxiv.org/abs/2301.0000${n})`,
)
const good = `# Papers\n\n${entries.join('\n')}\n`
const mendable = good.replace('abs/2301.00003', 'pdf/2301.00003')

/** One line, which names the program, and nothing that a terminal obeys. */
function oneLine(stderr: string): string {
  expect(stderr).toMatch(/^paperlint: [^\n]+\n$/)
  expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  return stderr.slice('paperlint: '.length, -1)
}

describe('a mistake gets one line and exit status 2', () => {
  it.each<[string, string[], Record<string, string | Uint8Array>, RegExp]>([
    [
      'no such file',
      ['REDME.md'],
      { 'README.md': good },
      /^REDME\.md: no such file: did you mean "README\.md"\?$/,
    ],
    [
      'no README',
      [],
      { 'x.txt': '' },
      /no README\.md here, and no other Markdown file: .*paperlint path/,
    ],
    ['a folder without lists', ['papers'], { 'papers/a.txt': '' }, /^papers: no Markdown file/],
    ['a glob without match', ['x/*.md'], {}, /^x\/\*\.md: no file matches/],
    [
      'a binary file',
      ['a.md'],
      { 'a.md': new Uint8Array([35, 32, 0, 1, 2]) },
      /^a\.md: a binary file/,
    ],
    ['UTF-16', ['a.md'], { 'a.md': Buffer.from('\ufeff# A', 'utf16le') }, /^a\.md: UTF-16/],
    [
      'invalid UTF-8',
      ['a.md'],
      { 'a.md': Buffer.concat([Buffer.from('# Á\n\nx'), new Uint8Array([0xe9, 0x20])]) },
      /^a\.md:3: not UTF-8 at byte 7:/,
    ],
    [
      'a character cut off at the end',
      ['a.md'],
      { 'a.md': new Uint8Array([0x61, 0xe4, 0xb8]) },
      /^a\.md:1: not UTF-8 at byte/,
    ],
    ['a 50 MB file', ['a.md'], { 'a.md': Buffer.alloc(50_000_000, 'a') }, /^a\.md: 48 MiB large/],
    [
      '8,000 nested quotes',
      ['a.md'],
      { 'a.md': `${'>'.repeat(8000)} a\n` },
      /^a\.md: .*nests more than/,
    ],
    [
      '8,000 nested lists',
      ['a.md'],
      { 'a.md': `${'- '.repeat(8000)}a\n` },
      /^a\.md: .*nests more than/,
    ],
    [
      'an unknown option',
      ['--fixx'],
      { 'README.md': good },
      /unknown option '--fixx': did you mean --fix\?$/,
    ],
    [
      'an option that is nearly one',
      ['--verfy'],
      { 'README.md': good },
      /unknown option '--verfy'/,
    ],
    ['an option without its value', ['--config'], {}, /'--config <file>' argument missing/],
    ['an unknown format', ['--format', 'xml'], {}, /'xml' is invalid.*pretty, json, sarif, github/],
    ['a number that is none', ['--max-warnings', '-1'], {}, /'-1' is invalid.*whole number/],
    ['--unsafe-fixes alone', ['--unsafe-fixes'], {}, /goes with --fix .* or --diff/],
    ['--fix with --diff', ['--fix', '--diff'], {}, /'--diff' cannot be used with option '--fix'/],
    ['--stdin-filename alone', ['--stdin-filename', 'a.md'], {}, /goes with -/],
    ['- among others', ['-', 'a.md'], {}, /does not go with other paths/],
    ['an option of the check elsewhere', ['--fix', 'rules'], {}, /--fix does not go with "rules"/],
    ['a command that is nearly one', ['ruls'], {}, /did you mean "paperlint rules"\?$/],
    [
      'a rule that is nearly one',
      ['explain', 'table-shap'],
      {},
      /^no rule "table-shap": did you mean "table-shape"\?$/,
    ],
    ['explain without a rule', ['explain'], {}, /missing required argument 'rule'/],
    ['an argument too many', ['rules', 'x'], {}, /too many arguments/],
    [
      'no such configuration',
      ['--config', 'no.yaml'],
      { 'README.md': good },
      /no\.yaml: no such configuration file$/,
    ],
    [
      'a configuration without end',
      ['--config', '/dev/zero'],
      { 'README.md': good },
      /^\/dev\/zero: larger than 256 KiB, no configuration is$/,
    ],
    [
      'a folder as configuration',
      ['--config', '.'],
      { 'README.md': good },
      /: a folder, not a configuration$/,
    ],
    [
      'an unknown key',
      [],
      { '.paperlintrc.yaml': 'file: [a.md]\n' },
      /^\.paperlintrc\.yaml:1:1: unknown key "file": did you mean "files"\?$/,
    ],
    [
      'an unknown rule',
      [],
      { '.paperlintrc.yaml': 'rules:\n  table-shap: off\n' },
      /^\.paperlintrc\.yaml:2:3: unknown rule "table-shap".*"table-shape"\?$/,
    ],
    [
      'an unknown value',
      [],
      { '.paperlintrc.yaml': 'rules:\n  table-shape: loud\n' },
      /^\.paperlintrc\.yaml:2:16: .*must be off, warn, error/,
    ],
    [
      'a YAML syntax error',
      [],
      { '.paperlintrc.yaml': 'files: [a.md\nrules: {\n' },
      /^\.paperlintrc\.yaml:\d+:\d+: /,
    ],
    ['an escape sequence in a name', ['\x1b[31mx.md'], {}, /^<U\+001B>\[31mx\.md: no such file/],
  ])('%s', (_, args, files, message) => {
    const ran = paperlint(args, { cwd: folderOf(files) })
    expect(oneLine(ran.stderr)).toMatch(message)
    expect(ran.status).toBe(2)
    expect(ran.stdout).toBe('')
  })

  it('a report that cannot be written', () => {
    const cwd = folderOf({ 'README.md': good })
    const ran = paperlint(['--output-file', 'no/such/folder.txt'], { cwd })
    expect(oneLine(ran.stderr)).toMatch(/cannot write no\/such\/folder\.txt/)
    expect(ran.status).toBe(2)
  })

  it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', async () => {
    const cwd = folderOf({ 'README.md': mendable })
    const ran = await shell('paperlint > /dev/full', { cwd })
    expect(oneLine(ran.stderr)).toMatch(/cannot write to standard output \(ENOSPC\)/)
    expect(ran.status).toBe(2)
  })
})

describe('one bad file', () => {
  it('does not keep the others from being reported', () => {
    const bad = { 'bad.md': new Uint8Array([0]), 'deep.md': `${'>'.repeat(8000)} a\n` }
    const cwd = folderOf({ 'a.md': good, ...bad, 'z.md': good })
    const ran = paperlint(['.', '--format', 'json'], { cwd })
    const { files } = JSON.parse(ran.stdout) as { files: { path: string }[] }
    expect(files.map((file) => file.path)).toEqual(['a.md', 'z.md'])
    expect(ran.stderr.match(/^paperlint: \w+\.md: /gm)).toHaveLength(2)
    expect(ran.status).toBe(2)
  })

  it('a link out of the tree is refused and not shown, also under --fix', () => {
    const outside = folderOf({ 'secret.md': mendable })
    const cwd = folderOf({ 'a.md': good, '.git/HEAD': 'ref: x\n' })
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'link.md'))
    for (const args of [
      ['a.md', 'link.md'],
      ['--fix', 'a.md', 'link.md'],
    ]) {
      const ran = paperlint(args, { cwd })
      expect(oneLine(ran.stderr)).toMatch(/^link\.md: a symbolic link out of .*, not followed$/)
      expect(ran.stdout).not.toContain('link.md')
      expect(ran.status).toBe(2)
    }
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(mendable)
  })

  it('a read-only file is left alone under --fix, with its findings reported', () => {
    const cwd = folderOf({ 'a.md': mendable, 'b.md': mendable })
    chmodSync(join(cwd, 'a.md'), 0o444)
    const ran = paperlint(['--fix', 'a.md', 'b.md'], { cwd })
    expect(oneLine(ran.stderr)).toMatch(/^a\.md: read-only, left as it is/)
    expect(ran.status).toBe(2)
    expect(ran.stdout).toMatch(/a\.md:5:\d+ warning canonical-link/)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mendable)
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(good)
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.md'])
  })
})

describe('one bad configuration', () => {
  it('is told once, however many lists it counts for', () => {
    const cwd = folderOf({ 'a.md': good, 'b.md': good, '.paperlintrc.yaml': 'oops: 1\n' })
    const ran = paperlint(['a.md', 'b.md'], { cwd })
    expect(oneLine(ran.stderr)).toMatch(/unknown key "oops"/)
    expect(ran.status).toBe(2)
  })
})

describe('odd but fine', () => {
  it.each([
    ['an empty file', '', 0],
    ['a file that is no list', '# Notes\n\nNothing here.\n', 0],
    ['a byte order mark', `\ufeff${good}`, 5],
    ['CRLF', good.replaceAll('\n', '\r\n'), 5],
    ['no last newline', good.trimEnd(), 5],
  ])('%s', (_, text, entries) => {
    const cwd = folderOf({ 'README.md': text })
    const ran = paperlint([], { cwd })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(ran.stdout).toContain(`no problems in ${entries} entries\n`)
    expect(ran.stdout.includes('no papers found in README.md')).toBe(entries === 0)
  })

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no last newline', (text: string) => text.trimEnd()],
  ])('%s has the same places and stays under --fix', (_, dress) => {
    const cwd = folderOf({ 'plain.md': mendable, 'odd.md': dress(mendable) })
    const ran = paperlint(['--format', 'json', 'plain.md', 'odd.md'], { cwd })
    const [odd, plain] = JSON.parse(ran.stdout).files.map((file: { findings: [] }) =>
      file.findings.map(
        ({ rule, range }: { rule: string; range: { start: { line: number; column: number } } }) => [
          rule,
          range.start.line,
          range.start.column,
        ],
      ),
    )
    expect(plain.length).toBeGreaterThan(0)
    expect(odd).toEqual(plain)
    expect(paperlint(['--fix', 'odd.md'], { cwd }).status).toBe(0)
    expect(readFileSync(join(cwd, 'odd.md'), 'utf8')).toBe(dress(good))
  })

  it('a configuration that is empty', () => {
    const cwd = folderOf({ 'README.md': good })
    writeFileSync(join(cwd, '.paperlintrc.yaml'), '')
    expect(paperlint([], { cwd }).status).toBe(0)
  })
})
