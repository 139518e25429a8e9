import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, paperlint } from './support/cli.ts'

const seed = readFileSync('fixtures/lists/large-foundation-model-theory/README.md', 'utf8')

function initiated(files: Record<string, string>, args: string[] = []) {
  const cwd = folderOf(files)
  return { cwd, ran: paperlint(['init', ...args], { cwd }) }
}

describe('paperlint init', () => {
  it('writes the format it learnt, in comments what it rests on', async () => {
    const { cwd, ran } = initiated({ 'README.md': seed })
    expect(ran.status).toBe(0)
    await expect(readFileSync(join(cwd, '.paperlintrc.yaml'), 'utf8')).toMatchFileSnapshot(
      '../fixtures/init/seed.yaml',
    )
    await expect(ran.stdout).toMatchFileSnapshot('../fixtures/init/seed.txt')
  })

  it('leaves a configuration the check accepts, under which only departures are reported', () => {
    const { cwd } = initiated({ 'README.md': seed })
    const ran = paperlint(['--format', 'json'], { cwd })
    expect(ran.status).toBe(1)
    const rules = new Set(
      JSON.parse(ran.stdout).files[0].findings.map(({ rule }: { rule: string }) => rule),
    )
    expect(rules).not.toContain('link-text')
    expect(rules).toContain('no-shared-link')
    expect(rules).toContain('entry-format')
  })

  it('writes over nothing without --force', () => {
    const { cwd, ran } = initiated({ 'README.md': seed, '.paperlintrc.json': '{}' })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toBe(
      'paperlint: .paperlintrc.json is there already: --force writes over it\n',
    )
    expect(existsSync(join(cwd, '.paperlintrc.yaml'))).toBe(false)
    expect(paperlint(['init', '--force'], { cwd }).status).toBe(0)
  })

  it('--action also writes the workflow', () => {
    const { cwd, ran } = initiated({ 'README.md': seed }, ['--action'])
    expect(ran.stdout).toMatch(/^Wrote \.paperlintrc\.yaml and \.github\/workflows\/paperlint\.yml/)
    const workflow = readFileSync(join(cwd, '.github/workflows/paperlint.yml'), 'utf8')
    expect(workflow).toMatch(/permissions:\n {2}contents: read/)
  })

  it('--contributing prints a section with a real entry, and writes nothing', async () => {
    const { cwd, ran } = initiated({ 'README.md': seed }, ['--contributing'])
    await expect(ran.stdout).toMatchFileSnapshot('../fixtures/init/contributing.md')
    expect(existsSync(join(cwd, '.paperlintrc.yaml'))).toBe(false)
  })

  it.each([
    ['a text without papers', '# Notes\n\nNothing here.\n', /no papers found/],
    ['a text too deep to parse', `${'>'.repeat(8000)} x`, /cannot be read as Markdown/],
  ])('%s is told in one line', (_, text, message) => {
    const { cwd, ran } = initiated({ 'README.md': text })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toMatch(message)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(cwd, '.paperlintrc.yaml'))).toBe(false)
  })

  it('a list with two formats evenly is told so', () => {
    const rows = Array.from({ length: 12 }, (_, n) =>
      n % 2
        ? `- "A Study of Things Number ${n}" by A. Smith, ICML 2020 [[pdf](https://arxiv.org/abs/2001.0${1000 + n})]`
        : `- [2020] **A Study of Things Number ${n}** <br> [[paper](https://arxiv.org/abs/2001.0${1000 + n})] (some words about it, ${n})`,
    )
    const { cwd, ran } = initiated({ 'README.md': `# List\n\n${rows.join('\n')}\n` })
    expect(ran.status).toBe(0)
    expect(paperlint([], { cwd }).status).not.toBe(2)
  })
})
