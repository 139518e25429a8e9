/** --since and --staged, as a process, in real repositories. */
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { changesSince } from '../src/git/changed.ts'
import type { Finding } from '../src/model/finding.ts'
import { Source } from '../src/model/source.ts'
import { command, folderOf, paperlint, type RunOptions } from './support/cli.ts'
import { commit, git, repositoryOf, write } from './support/git.ts'
import { type FarInternet, spawnInternet } from './support/internet/spawn.ts'

function entry(name: string, id: string): string {
  return `- ${name} on Learning Things, *ICML 2023*, [link](https://arxiv.org/abs/2301.${id})`
}
const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta']
const entries = names.map((name, at) => entry(name, `0000${at + 1}`))
const bad = (line: string) => line.replace('/abs/', '/pdf/')
const listOf = (lines: string[]) => `# Papers\n\n${lines.join('\n')}\n`
/** With one old defect, in the first entry. */
const old = listOf([bad(entries[0]!), ...entries.slice(1)])
const fresh = bad(entry('Eta', '00007'))

/** `path:line rule` of all findings. */
function found(args: string[], options: RunOptions): string[] {
  const ran = paperlint(['--format', 'json', ...args], options)
  expect(ran.stderr).toBe('')
  interface Json {
    files: { path: string; findings: { rule: string; range: { start: { line: number } } }[] }[]
  }
  return (JSON.parse(ran.stdout) as Json).files.flatMap(({ path, findings }) =>
    findings.map(({ rule, range }) => `${path}:${range.start.line} ${rule}`),
  )
}

/** A branch off a main that has gone on since. */
function branched(): string {
  const cwd = repositoryOf({ 'README.md': old })
  git(cwd, 'checkout', '-q', '-b', 'topic')
  git(cwd, 'checkout', '-q', 'main')
  write(cwd, { 'README.md': old.replace(entries[3]!, bad(entries[3]!)) })
  commit(cwd)
  git(cwd, 'checkout', '-q', 'topic')
  return cwd
}

describe('--since', () => {
  it('counts what is committed, staged and neither', () => {
    const cwd = branched()
    expect(found(['--since', 'main'], { cwd })).toEqual([])
    write(cwd, { 'README.md': `${old}${fresh}\n` })
    const line = ['README.md:9 canonical-link']
    expect(found(['--since', 'main'], { cwd })).toEqual(line)
    git(cwd, 'add', '-A')
    expect(found(['--since', 'main'], { cwd })).toEqual(line)
    commit(cwd)
    expect(found(['--since', 'main'], { cwd })).toEqual(line)
    expect(found([], { cwd })).toEqual(['README.md:3 canonical-link', ...line])
  })

  it('is about the exit status too', () => {
    const cwd = branched()
    const args = ['--since', 'main', '--max-warnings', '0']
    expect(paperlint(args, { cwd }).status).toBe(0)
    write(cwd, { 'README.md': `${old}${fresh}\n` })
    expect(paperlint(args, { cwd }).status).toBe(1)
  })

  it('takes a file that git does not know for new', () => {
    const cwd = branched()
    write(cwd, { 'docs/more.md': old, '.gitignore': 'docs/own.md\n', 'docs/own.md': old })
    expect(found(['--since', 'main', 'docs/more.md'], { cwd })).toEqual([
      'docs/more.md:3 canonical-link',
    ])
    expect(found(['--since', 'main', 'docs/own.md'], { cwd })).toHaveLength(1)
  })

  it('follows a renamed list', () => {
    const cwd = branched()
    git(cwd, 'mv', 'README.md', 'papers.md')
    write(cwd, { 'papers.md': `${old}${fresh}\n` })
    expect(found(['--since', 'main', 'papers.md'], { cwd })).toEqual(['papers.md:9 canonical-link'])
    commit(cwd)
    expect(found(['--since', 'main', 'papers.md'], { cwd })).toEqual(['papers.md:9 canonical-link'])
  })

  it('counts an old entry that a new one above makes the second', () => {
    const cwd = branched()
    const twice = old.replace('# Papers\n\n', `# Papers\n\n${entries[4]}\n`)
    write(cwd, { 'README.md': twice })
    const [one, ...others] = found(['--since', 'main'], { cwd })
    expect(one).toBe('README.md:8 no-duplicate-paper')
    expect(others).toEqual([])
  })

  it('with --fix mends the changed lines alone', () => {
    const cwd = branched()
    write(cwd, { 'README.md': `${old}${fresh}\n` })
    const ran = paperlint(['--since', 'main', '--fix'], { cwd })
    expect(ran.stdout).toMatch(/^fixed 1 problem, no problems left/)
    const good = `${old}${fresh.replace('/pdf/', '/abs/')}\n`
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(good)
  })

  it('works from a folder below, whatever the names and settings', () => {
    const cwd = branched()
    const name = 'a b "c" \'d\' é 中\t$(touch pwned) [x]*?.md'
    write(cwd, { [`sub/${name}`]: old })
    git(cwd, 'add', '-A')
    commit(cwd)
    git(cwd, 'branch', '-f', 'base')
    git(cwd, 'config', 'diff.relative', 'true')
    git(cwd, 'config', 'diff.external', 'touch pwned')
    git(cwd, 'config', 'core.quotePath', 'true')
    git(cwd, 'config', 'diff.renames', 'false')
    git(cwd, 'mv', `sub/${name}`, `sub/-${name}`)
    write(cwd, { [`sub/-${name}`]: `${old}${fresh}\n` })
    const sub = join(cwd, 'sub')
    expect(found(['--since', 'base', '--', `-${name}`], { cwd: sub })).toEqual([
      `-${name}:9 canonical-link`,
    ])
    expect([cwd, sub].filter((folder) => existsSync(join(folder, 'pwned')))).toEqual([])
  })

  it('compares what a checkout turned into CRLF with what git has stored', () => {
    const cwd = branched()
    git(cwd, 'config', 'core.autocrlf', 'true')
    write(cwd, { 'README.md': `${old}${fresh}\n`.replaceAll('\n', '\r\n') })
    expect(found(['--since', 'main'], { cwd })).toEqual(['README.md:9 canonical-link'])
  })

  it('asks another repository inside for its own history', () => {
    const cwd = branched()
    const inner = repositoryOf({ 'README.md': old })
    renameSync(inner, join(cwd, 'inner'))
    write(join(cwd, 'inner'), { 'README.md': `${old}${fresh}\n` })
    expect(found(['--since', 'main', 'inner'], { cwd })).toEqual([
      'inner/README.md:9 canonical-link',
    ])
  })
})

describe('--since that cannot be', () => {
  const fails = (args: string[], options: RunOptions) => {
    const { status, stdout, stderr } = paperlint(args, options)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    return stderr
  }

  it('outside of a repository', () => {
    const cwd = folderOf({ 'README.md': old })
    expect(fails(['--since', 'main'], { cwd })).toBe(
      `paperlint: --since main: ${cwd} is in no git repository\n`,
    )
  })

  it('for a ref that is not there', () => {
    const cwd = branched()
    expect(fails(['--since', 'mian'], { cwd })).toBe(
      'paperlint: --since mian: no such branch, tag or commit: "git branch -a" names what there is\n',
    )
    git(cwd, 'update-ref', 'refs/remotes/origin/dev', 'main')
    expect(fails(['--since', 'dev'], { cwd })).toContain('did you mean origin/dev?')
    expect(fails(['--since=--output=pwned'], { cwd })).toContain('no name of a commit')
    expect(fails(['--since', ''], { cwd })).toContain('no name of a commit')
  })

  it('in a shallow clone, and says how to get the history', () => {
    const cwd = branched()
    write(cwd, { 'README.md': `${old}${fresh}\n` })
    commit(cwd)
    const into = folderOf({})
    const source = pathToFileURL(cwd).href
    git(into, 'clone', '-q', '--depth', '1', '--branch', 'topic', source, 'clone')
    const clone = join(into, 'clone')
    const how = 'run "git fetch --unshallow" (actions/checkout: "fetch-depth: 0")'
    expect(fails(['--since', 'origin/main'], { cwd: clone })).toBe(
      `paperlint: --since origin/main: this clone is shallow, and there is no origin/main here: ${how}\n`,
    )
    git(clone, 'fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
    expect(fails(['--since', 'origin/main'], { cwd: clone })).toContain(
      'is shallow, and where HEAD and origin/main parted is not in it',
    )
    git(clone, 'fetch', '-q', '--unshallow')
    expect(found(['--since', 'origin/main'], { cwd: clone })).toEqual([
      'README.md:9 canonical-link',
    ])
  })

  it('where nothing is in common, or nothing is committed', () => {
    const cwd = branched()
    git(cwd, 'checkout', '-q', '--orphan', 'alone')
    expect(fails(['--since', 'main'], { cwd })).toContain('the branch has no commit yet')
    // The same commit in the same second would be the same as main's.
    write(cwd, { 'x.txt': '' })
    commit(cwd)
    expect(fails(['--since', 'main'], { cwd })).toContain('have no commit in common')
  })

  it('without git', () => {
    const cwd = branched()
    const ran = paperlint(['--since', 'main'], { cwd, env: { PATH: '/nonexistent' } })
    expect(ran.stderr).toBe('paperlint: git is not installed, or not on the PATH\n')
    expect(ran.status).toBe(2)
  })

  it('with standard input or --update-baseline', () => {
    const cwd = branched()
    expect(fails(['--since', 'main', '-'], { cwd })).toContain('does not go with -')
    const both = ['--since', 'main', '--baseline', 'x', '--update-baseline']
    expect(fails(both, { cwd })).toContain('cannot be used with')
  })
})

describe('--since with --verify', () => {
  let internet: FarInternet | undefined
  afterEach(() => internet?.close())

  it('looks up only what changed lines link', async () => {
    const titleOf = (name: string) => `${name} on Learning Things`
    const known = [...names, 'Eta'].map((name, at) => ({
      id: `2301.0000${at + 1}`,
      title: titleOf(name),
    }))
    internet = await spawnInternet({ papers: known })
    const cwd = branched()
    write(cwd, { 'README.md': `${old}${entry('Eta', '00007')}\n` })
    const env = { ...internet.env, XDG_CACHE_HOME: folderOf({}) }
    const args = ['--since', 'main', '--verify', '--format', 'json']
    const ran = paperlint(args, { cwd, env })
    expect(JSON.parse(ran.stdout).summary).toMatchObject({
      verified: 1,
      unverified: 0,
      requests: 1,
    })
    const request = JSON.stringify((await internet.seen()).requests)
    expect(request).toContain('2301.00007')
    expect(request).not.toContain('2301.00001')
  })
})

describe('--staged', () => {
  it('reads the index, not the work tree', () => {
    const cwd = repositoryOf({ 'README.md': old })
    write(cwd, { 'README.md': `${old}${fresh}\n` })
    git(cwd, 'add', '-A')
    write(cwd, { 'README.md': `\n\n${old}` })
    expect(found(['--staged'], { cwd })).toEqual(['README.md:9 canonical-link'])
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(`\n\n${old}`)
  })

  it('passes over what is not staged', () => {
    const cwd = repositoryOf({ 'README.md': old })
    write(cwd, { 'README.md': `${old}${fresh}\n`, 'new.md': old })
    const ran = paperlint(['--staged', '.'], { cwd })
    expect(ran.status).toBe(0)
    expect(ran.stderr).toBe('paperlint: no list is staged\n')
  })

  it('works before the first commit, for new files and renamed ones', () => {
    const cwd = folderOf({ 'README.md': old })
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'add', '-A')
    expect(found(['--staged'], { cwd })).toEqual(['README.md:3 canonical-link'])
    commit(cwd)
    git(cwd, 'mv', 'README.md', 'papers.md')
    expect(found(['--staged', 'papers.md'], { cwd })).toEqual([])
  })

  it('says that a merge is not finished', () => {
    const cwd = branched()
    write(cwd, { 'README.md': old.replace(entries[3]!, `${entries[3]} x`) })
    commit(cwd)
    expect(() => git(cwd, 'merge', '-q', 'main')).toThrow()
    expect(paperlint(['--staged'], { cwd }).stderr).toBe(
      'paperlint: README.md: has conflicts of a merge: resolve them and add it first\n',
    )
  })

  it.each([
    ['commit', ['commit', '-q', '-m', 'x']],
    // git gives the hook an index of its own here.
    ['commit -a', ['commit', '-q', '-a', '-m', 'x']],
    ['commit of a path', ['commit', '-q', '-m', 'x', '--', 'README.md']],
  ])('as a hook of git %s', (name, args) => {
    const cwd = repositoryOf({ 'README.md': old, 'other.md': old })
    write(cwd, { 'README.md': `${old}${fresh}\n`, 'other.md': `${old}${fresh}\n` })
    if (name === 'commit') git(cwd, 'add', 'README.md')
    const hook = `#!/bin/sh\n${command} --staged --max-warnings 0 .\n`
    write(cwd, { '.git/hooks/pre-commit': hook })
    chmodSync(join(cwd, '.git/hooks/pre-commit'), 0o755)
    let said = ''
    try {
      git(cwd, ...args)
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      said = stdout + stderr
    }
    expect(said).toContain('README.md:9:')
    expect(said.includes('other.md:9:')).toBe(name === 'commit -a')
    expect(said).not.toContain(':3:')
  })

  it('does not go with --fix', () => {
    const cwd = repositoryOf({ 'README.md': old })
    const ran = paperlint(['--staged', '--fix'], { cwd })
    expect(ran).toMatchObject({ status: 2, stdout: '' })
  })

  it('follows no link', () => {
    const cwd = repositoryOf({ 'README.md': old, 'papers.md': old })
    rmSync(join(cwd, 'README.md'))
    symlinkSync('papers.md', join(cwd, 'README.md'))
    git(cwd, 'add', '-A')
    expect(paperlint(['--staged'], { cwd }).stderr).toBe('paperlint: no list is staged\n')
  })
})

describe('changed lines', () => {
  const findingAt = (start: number, end: number, related: Finding['related'] = []): Finding => ({
    ...{ rule: 'x', severity: 'error', message: 'm', url: '', range: { start, end } },
    related,
  })

  it.each<[string, string, string, [number, number], boolean]>([
    ['on the line', 'a\nb\n', 'a\nB\n', [2, 3], true],
    ['on the line before', 'a\nb\n', 'a\nB\n', [0, 1], false],
    ['with its line ending', 'a\nb\n', 'a\nB\n', [0, 2], false],
    ['across', 'a\nb\nc\n', 'a\nB\nc\n', [0, 5], true],
    ['an empty place at the end of the line', 'a\nb\n', 'a\nB\n', [3, 3], true],
    ['behind a deleted line', 'a\nb\nc\n', 'a\nc\n', [2, 3], false],
    ['in a new file', '', 'a\n', [0, 1], true],
    ['in an empty file', '', '', [0, 0], false],
  ])('a finding %s', (_, before, now, [start, end], counts) => {
    const { only } = changesSince(before)
    expect(only(new Source('a.md', now), [findingAt(start, end)])).toHaveLength(counts ? 1 : 0)
  })
})
