/**
 * Writes everything that follows from the rules and their fixtures: the index, the examples for
 * `explain`, the schema, the documentation, the table and the output in the README. With `--check` it writes
 * nothing and says what is stale (exit status 1).
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Rule } from '../src/rule/define.ts'
import { actionYml } from './action-yml.ts'
import { examplesModule } from './examples.ts'
import { filesBelow, root } from './files.ts'
import { casesOf, type FixtureCase } from './fixtures.ts'
import { format } from './format.ts'
import { withGenerated } from './readme.ts'
import { indexModule } from './rule-index.ts'
import { rulePage } from './rule-page.ts'
import { loadRules } from './rules.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

/** Writes a file of the project where it differs; null removes it. */
async function put(path: string, text: string | null): Promise<void> {
  const file = join(root, path)
  const there = await readFile(file, 'utf8').catch(() => null)
  if (there === text) return
  stale.push(path)
  if (check) return
  if (text === null) return rm(file)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function pages(rules: Rule[], cases: Map<string, FixtureCase[]>): Promise<void> {
  const wanted = new Set(rules.map((rule) => `${rule.id}.md`))
  for (const file of await filesBelow(join(root, 'docs/rules'))) {
    if (!wanted.has(file)) await put(`docs/rules/${file}`, null)
  }
  for (const rule of rules) {
    await put(`docs/rules/${rule.id}.md`, rulePage(rule, cases.get(rule.id) ?? []))
  }
}

const rules = await loadRules()
// First of all: what is imported from here on may itself import the index.
await put('rules/index.ts', await format('rules/index.ts', indexModule(rules.map(({ id }) => id))))
const cases = new Map<string, FixtureCase[]>()
for (const rule of rules) cases.set(rule.id, await casesOf(rule))
await put('rules/examples.ts', await format('rules/examples.ts', examplesModule(rules, cases)))
const { jsonSchema } = await import('../src/config/json-schema.ts')
await put('schema.json', `${JSON.stringify(jsonSchema(rules), null, 2)}\n`)
await put('action.yml', actionYml())
await pages(rules, cases)
const readme = await readFile(join(root, 'README.md'), 'utf8')
await put('README.md', withGenerated(readme, rules))

for (const path of stale) {
  if (check) console.error(`${path} is stale: run "npm run generate"`)
  else console.log(path)
}
if (check && stale.length > 0) process.exitCode = 1
