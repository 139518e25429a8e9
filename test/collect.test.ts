import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Config, defaultConfig } from '../src/config/config.ts'
import { collect } from '../src/files/collect.ts'
import { pathsIn } from '../src/files/tree.ts'
import { folderOf } from './support/cli.ts'

const list = '# L\n'

async function found(cwd: string, paths: string[], config: Partial<Config> = {}) {
  const whole: Config = { ...defaultConfig([], cwd), ...config }
  const { files, refused } = await collect({ paths, cwd, configFor: async () => whole })
  return { paths: files.map((file) => file.path), refused: refused.map((error) => error.message) }
}

const tree = {
  'README.md': list,
  'b.md': list,
  'notes.txt': 'x',
  'docs/a.md': list,
  'docs/deep/c.markdown': list,
  'docs/UPPER.MD': list,
  'node_modules/x/README.md': list,
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/x.md': list,
  '.github/PULL_REQUEST_TEMPLATE.md': list,
}

describe('what is checked', () => {
  it.each<[string, string[], string[]]>([
    ['nothing named', [], ['README.md']],
    ['a file', ['b.md'], ['b.md']],
    ['a file of any name', ['notes.txt'], ['notes.txt']],
    ['a folder', ['docs'], ['docs/UPPER.MD', 'docs/a.md', 'docs/deep/c.markdown']],
    [
      'the whole',
      ['.'],
      ['README.md', 'b.md', 'docs/UPPER.MD', 'docs/a.md', 'docs/deep/c.markdown'],
    ],
    ['a glob', ['docs/*.md'], ['docs/a.md']],
    ['a deep glob', ['**/*.md'], ['README.md', 'b.md', 'docs/a.md']],
    ['one file by many names', ['b.md', './b.md', '*.md', 'docs/../b.md'], ['README.md', 'b.md']],
  ])('%s', async (_, paths, expected) => {
    expect((await found(folderOf(tree), paths)).paths).toEqual(expected)
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['a name', { '.gitignore': 'b.md\n' }, ['README.md', 'docs/a.md']],
    ['a folder', { '.gitignore': 'docs/\n' }, ['README.md', 'b.md']],
    ['a nested file', { 'docs/.gitignore': 'a.md\n' }, ['README.md', 'b.md']],
    [
      'a negation below',
      { '.gitignore': 'a.md\n', 'docs/.gitignore': '!a.md\n' },
      ['README.md', 'b.md', 'docs/a.md'],
    ],
    ['an anchored name', { 'docs/.gitignore': '/b.md\n' }, ['README.md', 'b.md', 'docs/a.md']],
    [
      'a folder that a negation cannot open',
      { '.gitignore': 'docs\n!docs/a.md\n' },
      ['README.md', 'b.md'],
    ],
  ])('a .gitignore with %s', async (_, extra, expected) => {
    const { 'README.md': one, 'b.md': two, 'docs/a.md': three, '.git/HEAD': head } = tree
    const files = { 'README.md': one, 'b.md': two, 'docs/a.md': three, '.git/HEAD': head, ...extra }
    expect((await found(folderOf(files), ['.'])).paths).toEqual(expected)
    expect((await found(folderOf(files), ['**/*.md'])).paths).toEqual(expected)
  })

  it('a folder below the .gitignore that names its files', async () => {
    const cwd = folderOf({ ...tree, '.gitignore': 'docs/deep\n' })
    expect((await found(join(cwd, 'docs'), ['.'])).paths).toEqual(['UPPER.MD', 'a.md'])
  })

  it('a .gitignore whose patterns would take for ever is passed over', async () => {
    const pattern = `${'a*'.repeat(40)}b`
    const cwd = folderOf({ [`${'a'.repeat(200)}.md`]: list, '.gitignore': `${pattern}\n` })
    expect((await found(cwd, ['.'])).paths).toHaveLength(1)
  })

  it('the configuration names files and ignores some', async () => {
    const config = { files: ['**/*.md', '!b.md'], ignore: ['docs'], path: '.paperlintrc.yaml' }
    const cwd = folderOf(tree)
    expect((await found(cwd, [], config)).paths).toEqual(['README.md'])
    expect((await found(cwd, ['docs/a.md', 'b.md'], config)).paths).toEqual(['b.md'])
  })
})

describe('links', () => {
  it('within the tree are followed, the list once, by its own name', async () => {
    const cwd = folderOf(tree)
    symlinkSync('b.md', join(cwd, 'a-link.md'))
    expect((await found(cwd, ['a-link.md', 'b.md'])).paths).toEqual(['b.md'])
    expect((await found(cwd, ['a-link.md'])).paths).toEqual(['a-link.md'])
  })

  it('in folders are passed over; named ones that lead out of the tree are refused, the rest is found', async () => {
    const outside = folderOf({ 'secret.md': 'secret\n', 'folder/x.md': list })
    const cwd = folderOf(tree)
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'leak.md'))
    symlinkSync(join(outside, 'folder'), join(cwd, 'docs/leak'))
    symlinkSync('/nowhere/at/all', join(cwd, 'dangling.md'))
    const { paths, refused } = await found(cwd, ['.'])
    expect(paths).toEqual([
      'README.md',
      'b.md',
      'docs/UPPER.MD',
      'docs/a.md',
      'docs/deep/c.markdown',
    ])
    expect(refused).toEqual([])
    const named = await found(cwd, ['leak.md', 'b.md', 'docs/leak/x.md', 'dangling.md'])
    expect(named.paths).toEqual(['b.md'])
    expect(named.refused).toEqual([
      expect.stringMatching(/^docs\/leak\/x\.md: a symbolic link out of .*, not followed$/),
      expect.stringMatching(/^leak\.md: a symbolic link out of .*, not followed$/),
      expect.stringMatching(/^dangling\.md: a symbolic link that leads nowhere$/),
    ])
  })
})

describe('mistakes', () => {
  it.each<[string, string[], Partial<Config>, RegExp]>([
    ['no such file', ['REDME.md'], {}, /^REDME\.md: no such file: did you mean "README\.md"\?$/],
    ['nothing like it', ['zzzzzzz.md'], {}, /^zzzzzzz\.md: no such file$/],
    ['no such folder', ['x/y/z.md'], {}, /^x\/y\/z\.md: no such file$/],
    ['a folder without lists', ['empty'], {}, /^empty: no Markdown file/],
    ['a glob without match', ['*.rst'], {}, /^\*\.rst: no file matches this glob$/],
    [
      'files that are not there',
      [],
      { files: ['LIST.md'], path: 'c.yaml' },
      /^no LIST\.md here, which "files" of c\.yaml names: mend that, or name the lists to check$/,
    ],
    [
      'globs that match nothing',
      [],
      { files: ['x/*.md'], path: 'c.yaml' },
      /^c\.yaml: "files" names no file/,
    ],
  ])('%s', async (_, paths, config, message) => {
    const cwd = folderOf({ ...tree, 'empty/x.txt': '' })
    await expect(found(cwd, paths, config)).rejects.toThrow(message)
  })
})

describe('pathsIn', () => {
  it('looks at the letter case, and never outside nor behind links', () => {
    const root = folderOf({ 'docs/A b.md': list, 'README.md': list })
    symlinkSync('/etc', join(root, 'etc'))
    const exists = pathsIn(join(root, 'docs'), root)
    const answers = [
      'A b.md',
      'a b.md',
      '../README.md',
      '../readme.md',
      '.',
      'x/../A b.md',
      '../../x',
      '../etc/nothing',
      'A b.md/x',
    ]
    expect(answers.map((path) => [path, exists(path)])).toEqual([
      ['A b.md', true],
      ['a b.md', false],
      ['../README.md', true],
      ['../readme.md', false],
      ['.', true],
      ['x/../A b.md', true],
      ['../../x', true],
      ['../etc/nothing', true],
      ['A b.md/x', false],
    ])
  })
})
