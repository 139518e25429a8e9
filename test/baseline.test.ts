/** --baseline and --update-baseline, as a process. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/baseline/compare.ts'
import type { Known } from '../src/baseline/lines.ts'
import { folderOf, paperlint, type RunOptions } from './support/cli.ts'
import { commit, git, repositoryOf, write } from './support/git.ts'

const names = [
  'Alpha',
  'Beta',
  'Gamma',
  'Delta',
  'Epsilon',
  'Zeta',
  'Eta',
  'Theta',
  'Iota',
  'Kappa',
]
const entryOf = (name: string, at: number) =>
  `- ${name} on Learning Things, *ICML 2023*, [link](https://arxiv.org/abs/2301.000${10 + at})`
const bad = (line: string) => line.replace('/abs/', '/pdf/')
const good = names.map(entryOf)
/** Three defects of a kind, and a paper that stands twice. */
const entries = [...good.slice(0, 7), ...good.slice(7).map(bad), good[2]!]
const listOf = (lines: string[]) => `# Papers\n\n${lines.join('\n')}\n`
const list = listOf(entries)
const update = ['--baseline', 'known.txt', '--update-baseline']
const against = ['--baseline', 'known.txt']

interface Json {
  files: { path: string; findings: { rule: string; range: { start: { line: number } } }[] }[]
}

function found(cwd: string, args = against): string[] {
  const { stdout } = paperlint([...args, '--format', 'json'], { cwd })
  return (JSON.parse(stdout) as Json).files.flatMap(({ findings }) =>
    findings.map(({ rule, range }) => `${range.start.line} ${rule}`),
  )
}

function known(text = list): string {
  const cwd = folderOf({ 'README.md': text })
  expect(paperlint(update, { cwd }).status).toBe(0)
  return cwd
}

const read = (cwd: string) => readFileSync(join(cwd, 'known.txt'), 'utf8')

describe('--baseline', () => {
  it('leaves out what is known, and says how much', () => {
    const cwd = folderOf({ 'README.md': list })
    expect(paperlint([], { cwd }).status).toBe(1)
    const made = paperlint(update, { cwd })
    expect(made).toEqual({
      status: 0,
      stdout: 'no problems in 11 entries\n4 known problems not shown\n',
      stderr: 'paperlint: known.txt: 4 findings known (4 new ones, 0 gone)\n',
    })
    const ran = paperlint(against, { cwd })
    expect(ran.stdout).toBe('no problems in 11 entries\n4 known problems not shown\n')
    expect(ran).toMatchObject({ status: 0, stderr: '' })
  })

  it('is a sorted line each, without places and counts', () => {
    const cwd = known()
    const [heading, ...lines] = read(cwd).trimEnd().split('\n')
    expect(heading).toMatch(/^# paperlint baseline 1/)
    expect(lines).toEqual([...lines].sort())
    expect(lines).toHaveLength(4)
    expect(lines).toContain(
      '["README.md","iota on learning things","arxiv:2301.00018","canonical-link","https://arxiv.org/pdf/2301.00018"]',
    )
    // Whatever is added above, the lines stay.
    const before = read(cwd)
    write(cwd, {
      'README.md': `Words.\n\n${listOf([good[0]!.replace('Alpha', 'Lambda').replace('00010', '00030'), ...entries])}`,
    })
    paperlint(update, { cwd })
    expect(read(cwd)).toBe(before)
  })

  it('holds for a list in another order, and finds what is new in it', () => {
    const cwd = known()
    const fresh = bad(entryOf('Lambda', 20))
    const shuffled = [...entries.slice(4), fresh, ...entries.slice(0, 4)].reverse()
    write(cwd, { 'README.md': listOf(shuffled) })
    expect(found(cwd)).toEqual([`${shuffled.indexOf(fresh) + 3} canonical-link`])
  })

  it('knows two entries of a paper whichever of them comes first', () => {
    const other = good[2]!.replace('Learning Things', 'learning things').replace('abs', 'pdf')
    const cwd = known(listOf([...good, other]))
    write(cwd, { 'README.md': listOf([other, ...good]) })
    expect(found(cwd)).toEqual([])
    expect(paperlint(against, { cwd }).stderr).toBe('')
  })

  it('knows what is said of the whole list wherever it is said', () => {
    const half = good.map((line, at) => (at % 2 ? bad(line) : line))
    const cwd = known(listOf(half))
    expect(read(cwd)).toBe(
      `${read(cwd).split('\n')[0]}\n["README.md","","","canonical-link","PDFs and abstracts"]\n`,
    )
    write(cwd, { 'README.md': listOf([...half].reverse()) })
    expect(found(cwd)).toEqual([])
  })

  it('finds one more of a kind, also in the same paper', () => {
    const cwd = known()
    const again = `${entries[8]} and again`
    write(cwd, { 'README.md': listOf([...entries, again]) })
    expect(found(cwd)).toContain('14 no-duplicate-paper')
  })

  it('knows a paper whose title was mended, or whose link was changed', () => {
    const cwd = known(
      listOf([...entries.slice(0, 9), entries[9]!.replace('*ICML 2023*', '*ICML2023*')]),
    )
    const mended = entries[9]!.replace('*ICML 2023*', '*ICML2023*').replace('Kappa', 'Kapa')
    write(cwd, { 'README.md': listOf([...entries.slice(0, 9), mended]) })
    expect(found(cwd)).toEqual([])
    const moved = mended.replace('Kapa', 'Kappa').replace('pdf/2301.00019', 'abs/2301.00077')
    write(cwd, { 'README.md': listOf([...entries.slice(0, 9), moved]) })
    expect(found(cwd)).toEqual([])
  })

  it('says what is gone, and --update-baseline takes it out', () => {
    const cwd = known()
    write(cwd, { 'README.md': listOf([...good, good[2]!]) })
    const ran = paperlint(against, { cwd })
    expect(ran.status).toBe(0)
    expect(ran.stderr).toBe(
      'paperlint: known.txt: 3 known findings are gone (canonical-link of "iota on learning things", canonical-link of "kappa on learning things", canonical-link of "theta on learning things"): --update-baseline takes them out\n',
    )
    expect(paperlint(update, { cwd }).stderr).toBe(
      'paperlint: known.txt: 1 finding known (0 new ones, 3 gone)\n',
    )
    expect(read(cwd).trimEnd().split('\n')).toHaveLength(2)
    expect(paperlint(against, { cwd }).stderr).toBe('')
  })

  it('leaves alone what the run does not look at', () => {
    const cwd = folderOf({ 'README.md': list, 'b.md': list })
    paperlint([...update, '.'], { cwd })
    const before = read(cwd)
    paperlint([...update, 'b.md'], { cwd })
    expect(read(cwd)).toBe(before)
    expect(paperlint([...against, 'b.md'], { cwd }).stderr).toBe('')
    rmSync(join(cwd, 'b.md'))
    paperlint([...update, 'README.md'], { cwd })
    expect(read(cwd)).not.toContain('"b.md"')
  })

  it('holds from another folder', () => {
    const cwd = folderOf({ 'docs/README.md': list })
    paperlint([...update, 'docs'], { cwd })
    const sub = join(cwd, 'docs')
    const ran = paperlint(['--baseline', '../known.txt'], { cwd: sub })
    expect(ran.stdout).toMatch(/^no problems/)
  })

  it('goes with --since', () => {
    const cwd = repositoryOf({ 'README.md': list })
    paperlint(update, { cwd })
    write(cwd, { 'README.md': listOf([...entries, bad(entryOf('Lambda', 20))]) })
    expect(found(cwd, [...against, '--since', 'main'])).toEqual(['14 canonical-link'])
    expect(paperlint([...against, '--since', 'main'], { cwd }).stderr).toBe('')
  })

  it('merges where two branches add to it, and a merge of both is read', () => {
    const cwd = repositoryOf({ 'README.md': list })
    paperlint(update, { cwd })
    commit(cwd)
    const branch = (name: string, lines: string[]) => {
      git(cwd, 'checkout', '-q', '-b', name, 'main')
      write(cwd, { 'README.md': listOf(lines) })
      paperlint(update, { cwd })
      commit(cwd)
    }
    const [first, last] = [bad(entryOf('Aardvark', 30)), bad(entryOf('Zeppelin', 31))]
    branch('one', [first, ...entries])
    branch('two', [...entries, last])
    git(cwd, 'merge', '-q', '--no-edit', 'one')
    expect(paperlint(against, { cwd }).stdout).toMatch(/^no problems in 13 entries/)
    expect(paperlint(against, { cwd }).stderr).toBe('')
  })
})

describe('a baseline that cannot be read', () => {
  it.each<[string, string | null, string[], RegExp]>([
    ['missing', null, against, /^paperlint: --baseline: no file known\.txt: make it with --update/],
    [
      'with a conflict',
      '# x\n<<<<<<< HEAD\n',
      against,
      /^paperlint: known\.txt:2: a conflict of a merge/,
    ],
    ['with another line', '["a"]\n', against, /^paperlint: known\.txt:1: no line of a baseline/],
    [
      'with another type',
      '[1,2,3,4,5]\n',
      against,
      /^paperlint: known\.txt:1: no line of a baseline/,
    ],
    ['with half a line', '["a\n', against, /^paperlint: known\.txt:1: no line of a baseline/],
    ['with half a line, to be updated', '["a\n', update, /^paperlint: known\.txt:1: no line/],
    ['without --baseline', '', ['--update-baseline'], /goes with --baseline <file>/],
  ])('%s', (_, text, args, says) => {
    const cwd = folderOf({ 'README.md': list, ...(text !== null && { 'known.txt': text }) })
    const ran = paperlint(args, { cwd })
    expect(ran.stderr).toMatch(says)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(existsSync(join(cwd, 'known.txt'))).toBe(text !== null)
    if (text !== null) expect(read(cwd)).toBe(text)
  })

  it('cannot be written', () => {
    const options: RunOptions = { cwd: folderOf({ 'README.md': list }) }
    const ran = paperlint(['--baseline', 'no/known.txt', '--update-baseline'], options)
    expect(ran.stderr).toBe(
      'paperlint: --baseline: cannot write no/known.txt (its folder is not there)\n',
    )
  })
})

describe('the comparison', () => {
  const field = fc.constantFrom('', 'a', 'b')
  const finding: fc.Arbitrary<Known> = fc.record({
    path: fc.constant('p'),
    title: field,
    work: field,
    rule: field,
    content: field,
  })

  it('knows all of what it was made from, in any order, and nothing is gone', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.infiniteStream(fc.nat()), (known, numbers) => {
        const keyed = known.map((one) => ({ one, key: numbers.next().value as number }))
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
        const { isKnown, gone } = compare(known, shuffled)
        expect(isKnown.every(Boolean)).toBe(true)
        expect(gone).toEqual([])
      }),
    )
  })

  it('matches one to one', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (known, found) => {
        const { isKnown, gone } = compare(known, found)
        expect(known.length - gone.length).toBe(isKnown.filter(Boolean).length)
      }),
    )
  })
})
