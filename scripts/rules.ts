import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../src/rule/define.ts'
import { root } from './files.ts'

/** Files in `rules/` that are no rules: they are generated. */
const generated = new Set(['index.ts', 'examples.ts'])

/** @returns the ids of the rules that have a file, sorted. */
export async function ruleIds(): Promise<string[]> {
  const files = await readdir(join(root, 'rules'))
  return files
    .filter((file) => /^[a-z][a-z-]*\.ts$/.test(file) && !generated.has(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** @returns every rule's definition, read from its file and not from the generated index. */
export async function loadRules(): Promise<Rule[]> {
  const rules: Rule[] = []
  for (const id of await ruleIds()) {
    const file = pathToFileURL(join(root, 'rules', `${id}.ts`)).href
    const { default: rule } = (await import(file)) as { default: Rule }
    if (rule?.id !== id) throw new Error(`rules/${id}.ts: the id is "${rule?.id}", not "${id}"`)
    rules.push(rule)
  }
  return rules
}
