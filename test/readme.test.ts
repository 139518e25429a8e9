/** Every command of the README, run as a new user would run it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import { folderOf, paperlint, shell } from './support/cli.ts'
import { git, repositoryOf } from './support/git.ts'
import { start } from './support/watching.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
/** The lines of each block of shell, comments off. */
const blocks = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) =>
  block!
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s+# .*$/, '')),
)

const entries = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map(
  (name, at) =>
    `- ${name} on Learning Things, *ICML 2023*, [link](https://arxiv.org/abs/2301.0000${at + 1})`,
)
const list = `# Papers\n\n${entries.join('\n')}\n`.replace('abs/2301.00003', 'pdf/2301.00003')

/** What lies where a command is run: as clone and as work tree. */
function repository(): string {
  const folder = repositoryOf({ 'README.md': list, 'docs/more.md': list, 'other.md': list })
  git(folder, 'checkout', '-q', '-b', 'topic')
  return folder
}

/** These run for as long as one likes, or are the tests themselves. */
const apart = (line: string) => /--watch\b|^npm ci && npm test$|^node dist\/cli\.js/.test(line)

/** Nothing is asked of the network here: what a line would look up is what is known. */
function offline(line: string): string {
  return line.includes('--verify') ? `${line} --offline` : line
}

/** Runs the lines one after the other; a finding (status 1) is no failure. */
function script(lines: string[]): string {
  const steps = lines
    .filter((line) => !apart(line))
    .map(
      (line) =>
        `${offline(line)}\nstatus=$?; [ $status -le 1 ] || { echo 'failed: ${line.replaceAll("'", "'\\''")}' >&2; exit $status; }`,
    )
  return `npx() { [ "$1" = paperlint ] || exit 9; shift; paperlint "$@"; }\n${steps.join('\n')}`
}

const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@e.org' }
const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@e.org' }

describe('the README', () => {
  it('has commands', () => {
    expect(blocks.flat().filter((line) => line.includes('paperlint')).length).toBeGreaterThan(10)
  })

  it.each(blocks.map((block) => [block.join('; '), block] as const))(
    'runs: %s',
    async (_, block) => {
      const source = repository()
      const clones = block.some((line) => line.startsWith('git clone'))
      const cwd = clones ? folderOf({}) : repository()
      const env = {
        ...author,
        ...committer,
        HOME: folderOf({}),
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${pathToFileURL(source).href}.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://github.com/you/your-list',
      }
      const ran = await shell(script(block), { cwd, env })
      expect(ran.stderr).not.toMatch(/failed:|error:|cannot/)
      expect(ran.status).toBe(0)
      if (!clones) return
      // From the clone to a committed fix.
      const clone = join(cwd, 'your-list')
      expect(git(clone, 'status', '--porcelain')).toBe('')
      expect(git(clone, 'log', '-1', '--format=%s')).toBe('Mend the list\n')
      expect(git(clone, 'diff', '--stat', 'HEAD~1')).toContain('README.md | 2 +-')
      expect(paperlint(['--max-warnings', '0'], { cwd: clone }).status).toBe(0)
    },
  )

  it('runs: the commands that go on, and those of a clean clone', async () => {
    const all = blocks.flat().filter(apart)
    for (const line of all.filter((one) => one.includes('--watch'))) {
      const watching = start(line.split(' ').slice(2), repository())
      await watching.until('Ctrl-C ends it\n')
      await watching.end('SIGINT')
    }
    const built = all.find((line) => line.startsWith('node dist/cli.js'))!
    const args = built.split(' ').slice(2)
    expect(paperlint(args, { cwd: root }).status).toBe(1)
    // The tests are running: CI runs this very line.
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm ci && npm test')
  })

  it('lays down a hook that git can run', async () => {
    const cwd = repository()
    const hook = blocks.find((block) => block.some((line) => line.includes('pre-commit')))!
    expect((await shell(script(hook), { cwd })).status).toBe(0)
    const text = readFileSync(join(cwd, '.git/hooks/pre-commit'), 'utf8')
    expect(text).toBe('#!/bin/sh\nexec npx paperlint --staged\n')
  })

  it('shows the help as it is', () => {
    const { stdout } = paperlint(['--help'])
    const [, usage] = /<!-- usage: generated -->\s+```text\n(.*?)```/s.exec(readme)!
    expect(usage).toBe(`${stdout.trimEnd()}\n`)
  })
})

describe('the other pages', () => {
  it.each(['docs/editors.md', 'docs/other-linters.md'])('%s: its data is valid', (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const data = [...text.matchAll(/^```json\n(.*?)^```$/gms)]
    expect(data.length).toBeGreaterThan(0)
    for (const [, json] of data) expect(() => JSON.parse(json!)).not.toThrow()
  })
})
