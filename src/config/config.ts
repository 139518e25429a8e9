import { type InferOutput, parse } from 'valibot'
import { KnownError } from '../model/errors.ts'
import type { Level } from '../model/finding.ts'
import type { Rule } from '../rule/define.ts'
import { type Found, findConfig, readConfigFile } from './find.ts'
import { type Mistake, readText } from './read.ts'
import { configSchema } from './schema.ts'
import { flaws } from './validate.ts'
import { oneLine } from './words.ts'

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

export interface ConfigOptions {
  rules: readonly Rule[]
  /** @returns what is wrong with a format (a short clause, no full stop), or null */
  checkFormat?: (format: string) => string | null
}

type Written = InferOutput<ReturnType<typeof configSchema>>

/** @returns the configuration where there is none: every rule at its own level and options */
export function defaultConfig(rules: readonly Rule[], root: string): Config {
  return resolved({}, rules, { path: null, root })
}

function resolved(
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

/** `file:line:column: message`, of several mistakes the first in the text with their number. */
function failure(found: Found, mistakes: Mistake[]): KnownError {
  const first = mistakes.reduce((a, b) => (b.offset < a.offset ? b : a))
  const before = found.text.slice(0, first.offset).split(/\r\n|\r|\n/)
  const place = `${before.length}:${before.at(-1)!.length + 1}`
  const others = mistakes.length - 1
  const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'mistake' : 'mistakes'})`
  return new KnownError(oneLine(`${found.path}:${place}: ${first.message}${more}`))
}

/**
 * @param found a configuration file's text, from `findConfig` or `readConfigFile`
 * @returns the configuration, valid and whole; an empty file gives the defaults
 * @throws KnownError, one line: file, line and column, the key, what is wrong and what would be
 *   right; of several mistakes the first
 */
export function parseConfig(found: Found, { rules, checkFormat }: ConfigOptions): Config {
  const reading = readText(found.text, found.kind, found.section)
  // A text that cannot be read as it is meant says nothing about its keys.
  if (reading.mistakes.length > 0) throw failure(found, reading.mistakes)

  const data = reading.data ?? (found.section === undefined ? {} : null)
  const schema = configSchema(rules)
  const mistakes: Mistake[] = []
  for (const { path, part, message } of flaws(schema, data)) {
    mistakes.push({ offset: reading.offsetOf(path, part), message })
  }
  if (mistakes.length > 0) throw failure(found, mistakes)

  const written = parse(schema, data)
  const listed = Array.isArray(written.format)
  for (const [index, format] of [written.format ?? []].flat().entries()) {
    const flaw = checkFormat?.(format)
    const path = listed ? ['format', index] : ['format']
    const name = listed ? `format[${index}]` : 'format'
    if (!flaw) continue
    mistakes.push({ offset: reading.offsetOf(path, 'value'), message: `"${name}": ${flaw}` })
  }
  if (mistakes.length > 0) throw failure(found, mistakes)
  return resolved(written, rules, found)
}

/** Gives lists their configurations; a file is read once however many lists it counts for. */
export interface ConfigLoader {
  /** @returns the configuration that counts in a folder, or the defaults */
  forFolder(folder: string): Config
  /** @returns the configuration of the file the command line names (`--config`) */
  fromFile(path: string): Config
}

/** @param cwd the working folder, root of the defaults and of a file named on the command line */
export function configLoader(options: ConfigOptions, cwd: string): ConfigLoader {
  const byFolder = new Map<string, Config>()
  const byPath = new Map<string, Config>()
  return {
    forFolder(folder) {
      let config = byFolder.get(folder)
      if (config) return config
      const found = findConfig(folder)
      const key = found ? found.path : ''
      config = byPath.get(key)
      config ??= found ? parseConfig(found, options) : defaultConfig(options.rules, cwd)
      byFolder.set(folder, config)
      byPath.set(key, config)
      return config
    },
    fromFile(path) {
      return parseConfig(readConfigFile(path, cwd), options)
    },
  }
}
