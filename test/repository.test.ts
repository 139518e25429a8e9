/** Laws about the project's own files. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, root } from '../scripts/files.ts'
import { casesOf } from '../scripts/fixtures.ts'
import { loadRules } from '../scripts/rules.ts'

const run = promisify(execFile)
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
const rules = await loadRules()

async function read(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}

/** Runs a script of a project; resolves with what it printed, whatever its exit status. */
async function script(folder: string, name: string, ...args: string[]) {
  return run(process.execPath, [tsx, join(folder, 'scripts', name), ...args], { cwd: folder }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )
}

describe('the rules', () => {
  it.each(rules)('$id has the files that its fixtures need, and no others', async (rule) => {
    const folder = join(root, 'fixtures/rules', rule.id)
    const names = (await casesOf(rule)).map((one) => one.name)
    const parts = [
      'md',
      'yaml',
      'targets.json',
      'facts.json',
      'findings.txt',
      'fixed.md',
      'unsafe.md',
    ]
    const known = new Set(names.flatMap((name) => parts.map((part) => `${name}.${part}`)))
    expect((await filesBelow(folder)).filter((file) => !known.has(file))).toEqual([])
  })

  it('no fixtures are left of rules that are gone', async () => {
    const folders = await readdir(join(root, 'fixtures/rules'))
    expect(folders.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })

  it('every rule has its page, row, schema and fixtures', async () => {
    const readme = await read('README.md')
    const schema = JSON.parse(await read('schema.json'))
    const pages = await filesBelow(join(root, 'docs/rules'))
    for (const rule of rules) {
      const cases = await casesOf(rule)
      expect(pages, rule.id).toContain(`${rule.id}.md`)
      expect(readme, rule.id).toContain(`| [${rule.id}](docs/rules/${rule.id}.md) |`)
      expect(Object.keys(schema.properties.rules.properties), rule.id).toContain(rule.id)
      // What is only known online cannot be found in a text alone.
      if (rule.verify) continue
      expect(
        cases.some((one) => one.valid),
        `${rule.id}: a valid fixture`,
      ).toBe(true)
      expect(
        cases.some((one) => !one.valid),
        `${rule.id}: an invalid fixture`,
      ).toBe(true)
    }
  })

  it.each(rules)('$id describes itself by the grammar', (rule) => {
    expect(rule.summary).toMatch(/^(?:[a-z`"]|UTF)[^\n]*[^.\n]$/)
    expect(rule.why).toMatch(/^[A-Z`][^\n]*\.$/)
    expect(rule.fixNote).toMatch(/^[A-Z`][^\n]*\.$/)
  })

  it.each(rules)('$id fits in 120 lines', async (rule) => {
    expect((await read(`rules/${rule.id}.ts`)).split('\n').length - 1).toBeLessThanOrEqual(120)
  })
})

describe('generated files', () => {
  it('has fresh generated files', async () => {
    expect(await script(root, 'generate.ts', '--check')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe('a new rule', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperlint-new-rule-'))
    for (const part of ['biome.json', 'package.json', 'tsconfig.json', 'README.md']) {
      await cp(join(root, part), join(folder, part))
    }
    for (const part of ['scripts', 'src', 'rules', 'docs', 'fixtures']) {
      await cp(join(root, part), join(folder, part), { recursive: true })
    }
    await writeFile(join(folder, 'schema.json'), '{}')
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    // Biome looks for ignored files in the repository.
    await cp(join(root, '.gitignore'), join(folder, '.gitignore'))
    await run('git', ['init', '-q', folder])
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('is laid down, then found by everything that is generated', async () => {
    const made = await script(folder, 'new-rule.ts', 'no-todo')
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(made.stdout.split('\n').slice(0, 3)).toEqual([
      'rules/no-todo.ts',
      'fixtures/rules/no-todo/invalid.md',
      'fixtures/rules/no-todo/valid.md',
    ])
    const stale = await script(folder, 'generate.ts', '--check')
    expect(stale.code).toBe(1)
    expect(stale.stderr).toContain('rules/index.ts is stale: run "npm run generate"')
    expect(await script(folder, 'generate.ts')).toMatchObject({ code: 0, stderr: '' })

    expect(await readFile(join(folder, 'rules/index.ts'), 'utf8')).toContain("'./no-todo.ts'")
    expect(await readFile(join(folder, 'schema.json'), 'utf8')).toContain('"no-todo"')
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain('| [no-todo]')
    const page = await readFile(join(folder, 'docs/rules/no-todo.md'), 'utf8')
    expect(page).toContain('warning no-todo: Unexpected "TODO" in the title "TODO find the title"')
  })

  it('is never laid over one that is there', async () => {
    const again = await script(folder, 'new-rule.ts', 'table-shape')
    expect(again).toMatchObject({ code: 2, stderr: 'rules/table-shape.ts is there already\n' })
  })

  it.each([[], ['Bad_Id'], ['../up'], ['one', 'two']])(
    'says how to name it: %j',
    async (...ids) => {
      const { code, stderr } = await script(folder, 'new-rule.ts', ...ids)
      expect(code).toBe(2)
      expect(stderr).toMatch(/^usage: npm run new-rule <id>.*\n$/)
    },
  )
})

describe('the documents', () => {
  it('ARCHITECTURE.md names tests that exist', async () => {
    const text = await read('ARCHITECTURE.md')
    const section = text.slice(text.indexOf('## Invariants'), text.indexOf('## Dependencies'))
    const invariants = section.split('\n').filter((line) => line.startsWith('- '))
    expect(invariants.length).toBeGreaterThan(5)
    for (const line of invariants) {
      const [, file, name] = /: `(test\/[\w-]+\.test\.ts)` › `(.+)`$/.exec(line) ?? []
      expect(name, line).toBeDefined()
      expect(await read(file!), line).toContain(`'${name}'`)
    }
  })

  it('ARCHITECTURE.md says of every dependency what it is for', async () => {
    const text = await read('ARCHITECTURE.md')
    const { devDependencies } = JSON.parse(await read('package.json'))
    const tools = /^(?:@types\/|@biomejs|fast-check$|rolldown$|tsx$|typescript$|vitest$)/
    const shipped = Object.keys(devDependencies).filter((name) => !tools.test(name))
    expect(shipped.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
    '%s links to files that are there',
    async (document) => {
      const prose = (await read(document)).replace(/```.*?```|`[^`\n]*`/gs, '')
      for (const [, target] of prose.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        await expect(read(target!), `${document}: ${target}`).resolves.toBeTypeOf('string')
      }
    },
  )
})
