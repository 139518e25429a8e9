/** The package as it is installed: built from the sources, without the project's dependencies. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, root } from '../scripts/files.ts'
import { ruleIds } from '../scripts/rules.ts'

const run = promisify(execFile)
const node = process.execPath
let folder: string
let installed: string

async function build(to: string): Promise<void> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  await run(node, [tsx, join(root, 'scripts/build.ts'), to], { cwd: tmpdir() })
}

/** Runs a module in a project that has installed the package and nothing else. */
async function evaluate(code: string): Promise<unknown> {
  const program = `${code}\nconsole.log(JSON.stringify(result))`
  const { stdout } = await run(node, ['--input-type=module', '-e', program], { cwd: folder })
  return JSON.parse(stdout)
}

/** How much has to be read for a file of a bundle: it, and what it imports. */
async function sizeOf(dist: string, entry: string): Promise<number> {
  const files = new Set([entry])
  let size = 0
  for (const file of files) {
    const text = await readFile(join(dist, file), 'utf8')
    size += text.length
    for (const [, path] of text.matchAll(/^(?:im|ex)port .*"(\.[^"]+)";$/gm)) {
      files.add(join(dirname(file), path!))
    }
  }
  return size
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperlint-package-'))
  installed = join(folder, 'node_modules/paperlint')
  await mkdir(installed, { recursive: true })
  await cp(join(root, 'package.json'), join(installed, 'package.json'))
  await cp(join(root, 'schema.json'), join(installed, 'schema.json'))
  await build(join(installed, 'dist'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the package', () => {
  it('is the same, byte for byte, when it is built again', async () => {
    await build(join(folder, 'again'))
    expect(await differences(join(folder, 'again'), join(installed, 'dist'))).toEqual([])
  })

  it('runs as a program', async () => {
    const { bin, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const { stdout } = await run(join(installed, bin.paperlint), ['--version'], { cwd: folder })
    expect(stdout).toBe(`${version}\n`)
  })

  it('reads what it needs and no more, to start and to check', async () => {
    const dist = join(installed, 'dist')
    const start = await sizeOf(dist, 'cli.js')
    // The report imports the check.
    const check = await sizeOf(dist, 'cli/pretty.js')
    // Options and errors; then the reader and the rules, without YAML, globs, diffs, the network.
    expect(start).toBeLessThan(100_000)
    expect(check).toBeGreaterThan(start)
    expect(check).toBeLessThan(700_000)
  })

  it('lints the list of the README', async () => {
    await cp(join(root, 'fixtures/lists'), join(folder, 'lists'), { recursive: true })
    const program = join(installed, 'dist/cli.js')
    const args = [program, 'lists/large-foundation-model-theory', '--format', 'json']
    const failed = await run(node, args, { cwd: folder }).catch((error) => error)
    expect(failed).toMatchObject({ code: 1, stderr: '' })
    const { summary } = JSON.parse(failed.stdout)
    expect(summary).toMatchObject({ files: 1, entries: 59 })
    expect(summary.errors).toBeGreaterThan(0)
  })

  it('does so where the native parser is not there', async () => {
    const bare = join(folder, 'bare/paperlint')
    const filter = (path: string) => !path.endsWith(join('dist', 'node_modules'))
    await cp(installed, bare, { recursive: true, filter })
    const args = [join(bare, 'dist/cli.js'), 'lists/large-foundation-model-theory']
    const failed = await run(node, args, { cwd: folder }).catch((error) => error)
    expect(failed).toMatchObject({ code: 1, stderr: '' })
    expect(failed.stdout).toContain('in 59 entries')
  })

  it('gives the engine', async () => {
    const result = await evaluate(`
      import { fix, lint, readPaperList } from 'paperlint/api'
      const text = '# Papers\\n\\n- A title, *ICML 2023*, [link](https://arxiv.org/abs/2301.00001)\\n'
      const broken = text + '\\n| a | b |\\n| - | - |\\n| c |\\n'
      const config = { rules: { 'table-shape': 'error' } }
      let error
      try { lint(text, { config: { rules: { 'tabel-shape': 'off' } } }) } catch (e) { error = e.message }
      const result = {
        titles: readPaperList(text).entries.map((entry) => entry.title.text),
        found: lint(broken, { config }).findings.map(({ rule, severity }) => [rule, severity]),
        fixed: fix(text).text === text,
        error,
      }`)
    expect(result).toMatchObject({
      titles: ['A title'],
      found: [['table-shape', 'error']],
      fixed: true,
      error: expect.stringContaining('did you mean "table-shape"?'),
    })
  })

  it('gives the preset and every rule as plugins', async () => {
    const ids = await ruleIds()
    const result = await evaluate(`
      import preset from 'paperlint'
      const result = [preset.plugins.length > 0, typeof preset.settings]
      for (const id of ${JSON.stringify(ids)}) {
        result.push((await import('paperlint/rules/' + id)).default.name)
      }`)
    expect(result).toEqual([true, 'object', ...ids.map((id) => `paperlint:${id}`)])
  })

  it('gives the schema', async () => {
    const result = await evaluate(`
      import schema from 'paperlint/schema.json' with { type: 'json' }
      const result = schema.title`)
    expect(result).toBe('Configuration of paperlint')
  })

  it('type-checks as a package', async () => {
    const uses = `
import { unified } from 'unified'
import paperlint from 'paperlint'
import tableShape from 'paperlint/rules/table-shape'
import { fix, lint, readPaperList, type Entry, type Finding, type PaperList } from 'paperlint/api'
unified().use(paperlint).use(tableShape, ['error', {}]).use(tableShape)
const list: PaperList = readPaperList('# Papers', { path: 'README.md' })
const titles: string[] = list.entries.map((entry: Entry) => entry.title.text)
const findings: Finding[] = lint('', { config: { rules: { spacing: ['warn', {}] } } }).findings
export const text: string = fix('', { unsafe: true }).text
// @ts-expect-error: no such level
lint('', { config: { rules: { spacing: 'fatal' } } })
console.log(titles, findings)
`
    await writeFile(join(folder, 'uses.ts'), uses)
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      noEmit: true,
      types: [],
    }
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['uses.ts'] }),
    )
    // What a project that uses remark has anyhow.
    const modules = join(root, 'node_modules')
    for (const name of ['unified', '@types/mdast']) {
      await mkdir(join(folder, 'node_modules', name, '..'), { recursive: true })
      await symlink(join(modules, name), join(folder, 'node_modules', name))
    }
    const tsc = join(modules, 'typescript/bin/tsc')
    const { stdout } = await run(node, [tsc, '-p', folder]).catch((error) => error)
    expect(stdout).toBe('')
  })
})
