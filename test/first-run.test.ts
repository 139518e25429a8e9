/** What a new user meets first: one line says what to do next. */
import { describe, expect, it } from 'vitest'
import { folderOf, paperlint } from './support/cli.ts'

const list =
  '# Papers\n\n- A Title of a Paper, *ICML 2023*, [link](https://arxiv.org/abs/2301.00001)\n'

describe('a folder without README.md', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'nothing',
      { 'x.txt': '' },
      'no README.md here, and no other Markdown file: go to the folder of your list, or name it: paperlint path/to/list.md',
    ],
    [
      'one candidate',
      { 'papers.md': list, 'CONTRIBUTING.md': 'x', 'LICENSE.md': 'x' },
      'no README.md here, but papers.md: to check it, run paperlint papers.md',
    ],
    [
      'a candidate below',
      { 'docs/my list.md': list, 'node_modules/a/README.md': list },
      "no README.md here, but docs/my list.md: to check it, run paperlint 'docs/my list.md'",
    ],
    [
      'several',
      { 'a.md': list, 'b.md': `${list}${list}`, 'c/d.md': 'x', 'e.md': '' },
      'no README.md here, but b.md, a.md, c/d.md and 1 more: name the lists to check, as in paperlint b.md',
    ],
    ['another case', { 'readme.md': list }, 'no README.md here: did you mean "readme.md"?'],
    [
      'a configuration that names it',
      { '.paperlintrc.yaml': 'files: [list.md]\n', 'other.md': list },
      'no list.md here, which "files" of .paperlintrc.yaml names: mend that, or name the lists to check',
    ],
  ])('%s', (_, files, says) => {
    const ran = paperlint([], { cwd: folderOf(files) })
    expect(ran).toEqual({ status: 2, stdout: '', stderr: `paperlint: ${says}\n` })
  })

  it('the command it names does what it says', () => {
    const cwd = folderOf({ 'papers.md': list })
    const { stderr } = paperlint([], { cwd })
    const args = /run paperlint (.*)\n$/.exec(stderr)![1]!.split(' ')
    expect(paperlint(args, { cwd })).toEqual({
      status: 0,
      stdout: 'no problems in 1 entry\n',
      stderr: '',
    })
  })
})

describe('a list it cannot read', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'UTF-16',
      Buffer.from(`\ufeff${list}`, 'utf16le'),
      /^paperlint: README\.md: UTF-16 text: save it as UTF-8\n$/,
    ],
    [
      'Latin-1',
      Buffer.from('# Caf\xe9\n', 'latin1'),
      /^paperlint: README\.md:1: not UTF-8 at byte 5: save the file as UTF-8\n$/,
    ],
    ['a binary', Uint8Array.of(1, 0, 2), /^paperlint: README\.md: a binary file, not a list\n$/],
    [
      'too deep',
      `${'> '.repeat(9000)}x\n`,
      /^paperlint: README\.md: cannot be read as Markdown: .*\n$/,
    ],
  ])('%s', (_, content, says) => {
    const ran = paperlint([], { cwd: folderOf({ 'README.md': content }) })
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toMatch(says)
  })

  it('without papers', () => {
    const ran = paperlint([], { cwd: folderOf({ 'README.md': '# Hello\n\nSome words.\n' }) })
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    expect(ran.stdout.replace(/\s+/g, ' ')).toBe(
      'no problems in 0 entries no papers found in README.md A paper is an item, quote, table row or heading with a title and a link: name another file, or say with "format" in .paperlintrc.yaml how your entries look. ',
    )
  })
})
