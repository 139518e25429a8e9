/** --watch, as a process: saves are real, and waits end with what is printed. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, paperlint } from './support/cli.ts'
import { start } from './support/watching.ts'

const entries = ['Alpha', 'Beta', 'Gamma', 'Delta'].map(
  (name, at) =>
    `- ${name} on Learning Things, *ICML 2023*, [link](https://arxiv.org/abs/2301.0000${at + 1})`,
)
const good = `# Papers\n\n${entries.join('\n')}\n`
const bad = good.replace('abs/2301.00003', 'pdf/2301.00003')
const save = (cwd: string, name: string, text: string) => writeFileSync(join(cwd, name), text)

describe('--watch', () => {
  it('reports at the start and at every save, however it is done', async () => {
    const cwd = folderOf({ 'README.md': good })
    const watching = start(['--watch'], cwd)
    expect(await watching.until('Ctrl-C ends it\n')).toBe(
      'no problems in 4 entries\npaperlint: watching 1 list, Ctrl-C ends it\n',
    )
    save(cwd, 'README.md', bad)
    expect(await watching.until('1 warning in')).toContain('README.md:5:49 warning canonical-link')
    // As many editors do: a new file takes the name.
    save(cwd, '.README.md.swp', good)
    renameSync(join(cwd, '.README.md.swp'), join(cwd, 'README.md'))
    expect(await watching.until('entries\n')).toBe('no problems in 4 entries\n')
  })

  it('watches several lists and reports all of them', async () => {
    const cwd = folderOf({ 'a/one.md': good, 'b/two.md': good })
    const watching = start(['--watch', 'a', 'b/two.md'], cwd)
    await watching.until('watching 2 lists')
    save(cwd, 'b/two.md', bad)
    expect(await watching.until('of 2 files')).toContain('b/two.md:5:')
    save(cwd, 'a/three.md', bad)
    expect(await watching.until('of 3 files')).toContain('a/three.md:5:')
  })

  it('reads a changed configuration, tells its mistakes and goes on', async () => {
    const cwd = folderOf({ 'docs/README.md': bad, '.git/HEAD': '' })
    const watching = start(['--watch', 'docs'], cwd)
    await watching.until('Ctrl-C ends it\n')
    save(cwd, '.paperlintrc.yaml', 'rules: {canonical-link: off}\n')
    expect(await watching.until('no problems')).not.toContain('canonical-link')
    save(cwd, '.paperlintrc.yaml', 'rules: {canonical-lnk: off}\n')
    expect(await watching.until('\n')).toMatch(
      /^paperlint: \.paperlintrc\.yaml:1:9: .*canonical-link/,
    )
    rmSync(join(cwd, '.paperlintrc.yaml'))
    expect(await watching.until('1 warning in')).toContain('docs/README.md:5:')
  })

  it('tells what is gone, and finds it again', async () => {
    const cwd = folderOf({ 'README.md': good, 'z.md': good })
    const watching = start(['--watch', '.'], cwd)
    await watching.until('watching 2 lists')
    rmSync(join(cwd, 'README.md'))
    await watching.until('no problems in 4 entries\n')
    save(cwd, 'README.md', bad)
    expect(await watching.until('of 2 files')).toContain('README.md:5:')
  })

  it('takes --format, --baseline and --output-file', async () => {
    const cwd = folderOf({ 'README.md': bad })
    paperlint(['--baseline', 'known.txt', '--update-baseline'], { cwd })
    const watching = start(['--watch', '--baseline', 'known.txt', '--format', 'json'], cwd)
    await watching.until('Ctrl-C ends it\n')
    save(cwd, 'README.md', bad.replace('abs/2301.00002', 'pdf/2301.00002').replace('Alpha', 'Alfa'))
    const report = await watching.until(/^}\n/m)
    expect(JSON.parse(report).summary).toMatchObject({ warnings: 1 })
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', null],
  ] as const)('ends with %s', async (signal, status) => {
    const watching = start(['--watch'], folderOf({ 'README.md': good }))
    await watching.until('Ctrl-C ends it\n')
    expect((await watching.end(signal)).status).toBe(status)
  })

  it('does not begin with a mistake, or go with what writes', () => {
    const cwd = folderOf({})
    const fails = (args: string[], says: RegExp) => {
      const ran = paperlint(args, { cwd })
      expect(ran.stderr).toMatch(says)
      expect(ran).toMatchObject({ status: 2, stdout: '' })
    }
    fails(['--watch'], /no README\.md/)
    fails(['--watch', '--fix'], /cannot be used with/)
    fails(['--watch', '-'], /does not go with -/)
  })
})
