import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Facts } from '../src/model/facts.ts'
import type { Rule } from '../src/rule/define.ts'
import { filesBelow, root } from './files.ts'

/** One fixture of a rule: see CONTRIBUTING.md for the files. */
export interface FixtureCase {
  rule: string
  /** The file's name without `.md`. */
  name: string
  /** Path without `.md`, absolute. */
  base: string
  text: string
  /** Named `valid…`: must give nothing. */
  valid: boolean
  /** The configuration beside it, as written; null where there is none. */
  configText: string | null
  config: CaseConfig
  facts: Facts
}

/** What `<case>.yaml` may hold. */
export interface CaseConfig {
  /** Options of the rule. */
  options?: Record<string, unknown>
  format?: string | string[]
  venues?: Record<string, string[]>
}

/** @returns the fixtures of a rule, sorted by name. */
export async function casesOf(rule: Rule): Promise<FixtureCase[]> {
  const folder = join(root, 'fixtures/rules', rule.id)
  const names = (await filesBelow(folder))
    .filter((file) => file.endsWith('.md') && !/\.(?:fixed|unsafe)\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
  return Promise.all(names.map((name) => readCase(rule.id, name, join(folder, name))))
}

async function readCase(rule: string, name: string, base: string): Promise<FixtureCase> {
  const [text, configText, targets, verified] = await Promise.all([
    readFile(`${base}.md`, 'utf8'),
    readIfThere(`${base}.yaml`),
    readIfThere(`${base}.targets.json`),
    readIfThere(`${base}.facts.json`),
  ])
  const config = configText ? (parse(configText) as CaseConfig) : {}
  const unknown = Object.keys(config).find((key) => !/^(?:options|format|venues)$/.test(key))
  if (unknown) throw new Error(`${base}.yaml: unknown key "${unknown}"`)
  const facts: Facts = {
    ...(targets && { targets: new Map(Object.entries(JSON.parse(targets))) }),
    ...(verified && factsOf(JSON.parse(verified))),
  }
  const valid = /^valid(?:[-.]|$)/.test(name)
  return { rule, name, base, text, valid, configText, config, facts }
}

/** `<case>.facts.json`: what --verify would have brought, by the keys of `Facts`. */
function factsOf({ works = {}, urls = {}, searches = {} }: Record<string, object>): Facts {
  return {
    works: new Map(Object.entries(works)),
    urls: new Map(Object.entries(urls)),
    searches: new Map(Object.entries(searches)),
  }
}

/** @returns a file's text, or null where there is no such file. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
