import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examples } from '../rules/examples.ts'
import { rules } from '../rules/index.ts'
import { root } from '../scripts/files.ts'
import manifest from '../package.json' with { type: 'json' }
import { explanation } from '../src/commands/explain.ts'
import { docsUrl } from '../src/rule/url.ts'
import { folderOf, paperlint, shell } from './support/cli.ts'

const entries = ['A', 'B', 'C', 'D', 'E'].map(
  (name, at) =>
    `- Paper ${name} on Learning, *ICML 2023*, [link](https://arxiv.org/abs/2301.0000${at + 1})`,
)
const good = `# Papers\n\n${entries.join('\n')}\n`
/** One warning, which is safely mended. */
const warned = good.replace('abs/2301.00003', 'pdf/2301.00003')
/** One error, which is not: the second entry's link stands at the fourth as well. */
const wrong = good.replace('2301.00004', '2301.00002')

describe('exit status', () => {
  it.each<[string, string, string[], number]>([
    ['nothing found', good, [], 0],
    ['warnings', warned, [], 0],
    ['warnings within --max-warnings', warned, ['--max-warnings', '1'], 0],
    ['warnings beyond --max-warnings', warned, ['--max-warnings', '0'], 1],
    ['warnings beyond --max-warnings, unseen', warned, ['--max-warnings', '0', '--quiet'], 1],
    ['errors', wrong, [], 1],
    ['errors as JSON', wrong, ['--format', 'json'], 1],
    ['--diff with nothing to do', good, ['--diff'], 0],
    ['--diff with something to do', warned, ['--diff'], 1],
    ['--fix that leaves nothing', warned, ['--fix', '--max-warnings', '0'], 0],
    ['--fix that leaves an error', wrong, ['--fix'], 1],
  ])('%s', (_, text, args, status) => {
    const ran = paperlint(args, { cwd: folderOf({ 'README.md': text }) })
    expect(ran.status).toBe(status)
  })
})

describe('--fix', () => {
  it('writes, counts and reports what remains', () => {
    const cwd = folderOf({ 'README.md': warned })
    const ran = paperlint(['--fix'], { cwd })
    expect(ran.stdout).toBe('fixed 1 problem, no problems left in 5 entries\n')
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(good)
  })

  it('writes nothing where nothing changes, nor with --diff', () => {
    const cwd = folderOf({ 'README.md': warned })
    const ran = paperlint(['--diff'], { cwd })
    expect(ran.stdout).toContain('--- a/README.md\n+++ b/README.md\n@@')
    expect(ran.stdout).toContain(
      '-- Paper C on Learning, *ICML 2023*, [link](https://arxiv.org/pdf/2301.00003)\n',
    )
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(warned)
    expect(readdirSync(cwd)).toEqual(['README.md'])
  })

  it('the diff is what git applies and --fix does', async () => {
    const cwd = folderOf({ 'docs/README.md': warned })
    const ran = await shell(
      'paperlint --diff docs > x.patch; git apply x.patch && paperlint --diff docs',
      { cwd },
    )
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(readFileSync(join(cwd, 'docs/README.md'), 'utf8')).toBe(good)
  })
})

describe('standard input', () => {
  it('is reported under its name', () => {
    const cwd = folderOf({})
    const named = paperlint(['-', '--stdin-filename', 'docs/list.md'], { cwd, input: warned })
    expect(named.stdout).toMatch(/^docs\/list\.md:5:\d+ warning canonical-link\n/)
    expect(paperlint(['-'], { cwd, input: warned }).stdout).toMatch(/^stdin\.md:5:/)
  })

  it('under --fix comes out mended, the report on standard error', () => {
    const ran = paperlint(['--fix', '-'], { cwd: folderOf({}), input: warned })
    expect(ran.stdout).toBe(good)
    expect(ran.stderr).toContain('fixed 1 problem')
    expect(ran.status).toBe(0)
  })

  it('has the configuration of the folder it is said to be in', () => {
    const cwd = folderOf({ 'docs/.paperlintrc.yaml': 'rules: {canonical-link: off}\n' })
    const ran = paperlint(['-', '--stdin-filename', 'docs/list.md'], { cwd, input: warned })
    expect(ran.stdout).toBe('no problems in 5 entries\n')
  })
})

describe('configuration', () => {
  const files = {
    'README.md': warned,
    '.paperlintrc.yaml': 'rules: {canonical-link: error}\n',
    'other.yaml': 'rules: {canonical-link: off}\n',
  }
  it.each<[string, string[], number, RegExp]>([
    ['the nearest', [], 1, /^1 error in/m],
    ['--config', ['--config', 'other.yaml'], 0, /^no problems/],
    ['--no-config', ['--no-config'], 0, /^1 warning in/m],
  ])('%s', (_, args, status, summary) => {
    const ran = paperlint(args, { cwd: folderOf(files) })
    expect(ran.stdout).toMatch(summary)
    expect(ran.status).toBe(status)
  })

  it('of each list is its own', () => {
    const cwd = folderOf({
      ...files,
      'sub/.paperlintrc.yaml': 'rules: {canonical-link: off}\n',
      'sub/a.md': warned,
    })
    const ran = paperlint(['README.md', 'sub/a.md', '--format', 'json'], { cwd })
    const found = JSON.parse(ran.stdout).files.map((file: { findings: [] }) => file.findings.length)
    expect(found).toEqual([1, 0])
  })
})

describe('ignored files', () => {
  it('are no failure when a tool names them, and it is said', () => {
    const cwd = folderOf({ 'old/a.md': wrong, '.paperlintrc.yaml': 'ignore: [old/**]\n' })
    const ran = paperlint(['old/a.md', '--format', 'json'], { cwd })
    expect(JSON.parse(ran.stdout).files).toEqual([])
    expect(ran.stderr).toBe('paperlint: every file named is ignored by the configuration\n')
    expect(ran.status).toBe(0)
  })
})

describe('relative links', () => {
  it('are looked up beside the list, letter for letter, and not outside', () => {
    const text = good.replace(
      '# Papers',
      '# Papers\n\n[a](docs/A.md) [b](docs/a.md) [c](../../issues) [d](none.png) [e](docs/%41.md#x)',
    )
    const cwd = folderOf({ '.git/HEAD': '', 'README.md': text, 'docs/A.md': '# A\n' })
    const ran = paperlint(['--format', 'json'], { cwd })
    const found = JSON.parse(ran.stdout).files[0].findings.map(
      (finding: { rule: string; range: { start: { column: number } } }) => [
        finding.rule,
        finding.range.start.column,
      ],
    )
    expect(found.map(([rule]: string[]) => rule)).toEqual([
      'no-missing-target',
      'no-missing-target',
    ])
    expect(ran.stdout).toContain('none.png')
    expect(ran.stdout).toContain('docs/a.md')
  })
})

describe('the report', () => {
  it('goes to a file, whole, and nothing to the screen', () => {
    const cwd = folderOf({ 'README.md': wrong, 'out.json': 'old' })
    const ran = paperlint(['--format', 'json', '--output-file', 'out.json'], { cwd })
    expect(ran).toEqual({ status: 1, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).summary.files).toBe(1)
    expect(readdirSync(cwd).sort()).toEqual(['README.md', 'out.json'])
  })

  it('--quiet leaves warnings out', () => {
    const cwd = folderOf({ 'README.md': warned.replace('2301.00004', '2301.00002') })
    const rules = (args: string[]) => {
      const { files } = JSON.parse(paperlint(['--format', 'json', ...args], { cwd }).stdout)
      return new Set(files[0].findings.map((finding: { severity: string }) => finding.severity))
    }
    expect(rules([])).toEqual(new Set(['error', 'warning']))
    expect(rules(['--quiet'])).toEqual(new Set(['error']))
  })

  it('as annotations names files from the workspace', () => {
    const cwd = folderOf({ 'lists/README.md': warned })
    const env = { GITHUB_WORKSPACE: cwd, GITHUB_ACTIONS: 'true' }
    const ran = paperlint(['--format', 'github'], { cwd: join(cwd, 'lists'), env })
    expect(ran.stdout).toMatch(
      /^::warning file=lists\/README\.md,line=5,endLine=5,title=paperlint\(canonical-link\),/,
    )
  })

  it('in a log of GitHub Actions gives no commands', () => {
    const title = '::error file=x::forged ##[error]forged'
    const text = warned.replace('Paper C on', `${title} `.repeat(3))
    const env = { GITHUB_ACTIONS: 'true' }
    for (const args of [['--format', 'pretty'], ['--diff'], ['--format', 'json']]) {
      const { stdout } = paperlint(args, { cwd: folderOf({ 'README.md': text }), env })
      expect(stdout).toContain('forged')
      expect(stdout).not.toMatch(/^\s*::|##\[/m)
    }
  })

  it('is annotations by itself on a runner, unless another format or a file is asked for', () => {
    const cwd = folderOf({ 'README.md': warned })
    const env = { GITHUB_ACTIONS: 'true' }
    const first = (args: string[]) => paperlint(args, { cwd, env }).stdout.slice(0, 9)
    expect(first([])).toBe('::warning')
    expect(first(['--format', 'pretty'])).toBe('README.md')
    expect(first(['--output-file', 'report.txt'])).toBe('')
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^README\.md:5:/)
    const mended = paperlint(['--fix', '-'], { cwd, env, input: wrong })
    expect(mended.stdout).toBe(wrong)
    expect(mended.stderr).not.toMatch(/^::/m)
  })

  it('a reader that stops early is no failure', async () => {
    const cwd = folderOf({ 'README.md': `# P\n\n${warned.repeat(2000)}` })
    const ran = await shell('paperlint --format json | head -c 10', { cwd })
    expect(ran).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('colour', () => {
  it.each<[string, string[], Record<string, string>, boolean]>([
    ['a pipe', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR over FORCE_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_, args, env, colored) => {
    const ran = paperlint(args, { cwd: folderOf({ 'README.md': warned }), env })
    expect(ran.stdout.includes('\x1b[')).toBe(colored)
  })
})

describe('the other commands', () => {
  it('explain prints what there is to say about a rule', () => {
    const { stdout, status } = paperlint(['explain', 'canonical-link'])
    const rule = rules.find(({ id }) => id === 'canonical-link')!
    const options = { color: false, width: 80, url: docsUrl(rule.id) }
    expect(stdout).toBe(explanation(rule, { ...options, examples: examples[rule.id] ?? [] }))
    expect(stdout).toMatch(/\nOptions\n {2}form: .* \(default: "consistent"\)\n/)
    expect(status).toBe(0)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('explanation of %s', (id, rule) => {
    const text = explanation(rule, { color: false, width: 60, url: docsUrl(id) })
    const plain = text.replace(/\s+/g, ' ')
    expect(text.startsWith(`${id}\n`)).toBe(true)
    expect(text.endsWith(`docs/rules/${id}.md\n`)).toBe(true)
    expect(plain).toContain(rule.why.replace(/\s+/g, ' '))
    expect(plain).toContain(rule.fixNote.replace(/\s+/g, ' '))
    expect(plain).toContain(`Level: ${rule.level}`)
  })

  it('rules has a line for each', () => {
    const lines = paperlint(['rules']).stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map((rule) => rule.id))
    for (const [at, rule] of rules.entries()) expect(lines[at]).toContain(rule.summary)
  })

  it('--version and --help', () => {
    expect(paperlint(['--version']).stdout).toBe(`${manifest.version}\n`)
    const { stdout, status } = paperlint(['--help'])
    expect(status).toBe(0)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe.runIf(existsSync(join(root, 'dist/cli.js')))('the program that is installed', () => {
  it('starts', async () => {
    const ran = await shell(`'${process.execPath}' '${join(root, 'dist/cli.js')}' --version`)
    expect(ran).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })
})
