import { type InferOutput, parse } from 'valibot'
import type { Level } from '../model/finding.ts'
import type { Rule } from '../rule/define.ts'
import type { configSchema } from './schema.ts'

/** What one rule is set to. `options` is the output of the rule's own schema. */
export interface RuleSetting {
  level: Level
  options: unknown
}

/** A configuration with every default filled in. */
export interface Config {
  /** The file it was read from, as messages name it; null for the defaults. */
  path: string | null
  /** The folder, absolute, that `files` and `ignore` are relative to. */
  root: string
  /** Globs of the lists to check where the command line names none. */
  files: string[]
  /** The formats an entry may have, in order; null: the list's own is learnt. */
  format: string[] | null
  /** Further venues: canonical name to other spellings. No prototype. */
  venues: Record<string, string[]>
  ignore: string[]
  /** Globs over URLs that are not looked up. */
  verifyExclude: string[]
  /** Every rule there is, by id. */
  rules: Map<string, RuleSetting>
}

/** What a configuration file may say, once it is known to be valid. */
type Written = InferOutput<ReturnType<typeof configSchema>>

/** @returns the configuration where there is none: every rule at its own level and options */
export function defaultConfig(rules: readonly Rule[], root: string): Config {
  return resolved({}, rules, { path: null, root })
}

/** @returns what is written, with every default filled in; `rules` are all there are */
export function resolved(
  written: Written,
  rules: readonly Rule[],
  { path, root }: { path: string | null; root: string },
): Config {
  const { files, format, venues, ignore, verify } = written
  const settings = new Map<string, RuleSetting>()
  for (const rule of rules) {
    const set = written.rules?.[rule.id] as Level | [Level, unknown] | undefined
    const [level, options] = Array.isArray(set) ? set : [set ?? rule.level, parse(rule.options, {})]
    settings.set(rule.id, { level, options })
  }
  return {
    path,
    root,
    files: files ?? ['README.md'],
    format: format === undefined ? null : [format].flat(),
    venues: Object.assign(Object.create(null), venues),
    ignore: ignore ?? [],
    verifyExclude: verify?.exclude ?? [],
    rules: settings,
  }
}
