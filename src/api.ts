import { rules } from '../rules/index.ts'
import { parseConfig } from './config/config.ts'
import { configSchema } from './config/schema.ts'
import { flaws } from './config/validate.ts'
import { fixText } from './fix/loop.ts'
import { lint as lintSource } from './lint.ts'
import { parseFormat } from './list/format/format.ts'
import { readPaperList as readSource } from './list/read.ts'
import { KnownError } from './model/errors.ts'
import type { Facts } from './model/facts.ts'
import type { Finding, Level } from './model/finding.ts'
import type { PaperList } from './model/list.ts'
import { Source } from './model/source.ts'

export type { Facts } from './model/facts.ts'
export type * from './model/finding.ts'
export type * from './model/list.ts'
export type { Point, Range } from './model/range.ts'
export type { Source } from './model/source.ts'
export type { Work } from './model/work.ts'
export { KnownError }

/** How to read and judge a list: the keys of a configuration file that matter to a text. */
export interface Config {
  /** How an entry looks, or several formats, accepted in order; none: the list's own are learnt. */
  format?: string | string[]
  /** Further venues: the name to write, with the other spellings of it. */
  venues?: Record<string, string[]>
  /** A rule's level, or its level and options, by id. */
  rules?: Record<string, Level | [level: Level, options: object]>
}

export interface Options {
  /** The name the list goes by; nothing is read from there. */
  path?: string
  config?: Config
  /** What is known from outside, such as which relative targets exist. */
  facts?: Facts
}

export interface Result {
  list: PaperList
  /** In order of place, then rule. Ranges are offsets; `list.source.point` gives line and column. */
  findings: Finding[]
}

/**
 * Reads Markdown as a list of papers.
 *
 * @throws KnownError when the configuration is wrong, never because of the text: one that cannot
 *   be parsed gives an empty list that says why (`unreadable`)
 */
export function readPaperList(text: string, { path, config }: Options = {}): PaperList {
  const { formats, venues } = settled(config)
  return readSource(new Source(path ?? 'README.md', text), { formats, venues })
}

/**
 * Lints a list. No input or output: what has to be looked up comes with `facts`.
 *
 * @throws KnownError when the configuration is wrong
 */
export function lint(text: string, options: Options = {}): Result {
  return linter(options)(text)
}

/**
 * Mends a list as `--fix` does, or with `unsafe` as `--fix --unsafe-fixes` does.
 *
 * @returns the mended text, and what is still found in it
 * @throws KnownError when the configuration is wrong
 */
export function fix(
  text: string,
  { unsafe = false, ...options }: Options & { unsafe?: boolean } = {},
): Result & { text: string } {
  const mended = fixText(text, linter(options), { unsafe })
  return { text: mended.text, ...mended.report }
}

function linter({ path = 'README.md', config, facts = {} }: Options): (text: string) => Result {
  const settings = settled(config)
  return (text) => {
    const { list, findings } = lintSource(new Source(path, text), { rules, ...settings, facts })
    return { list, findings }
  }
}

/** Validates as for a configuration file; the message needs no place, since there is no file. */
function settled(data: Config = {}) {
  const [flaw] = flaws(configSchema(rules), data)
  if (flaw) throw new KnownError(flaw.message)
  const found = { path: 'config', root: '.', text: JSON.stringify(data), kind: 'json' } as const
  const checkFormat = (format: string) => {
    const read = parseFormat(format)
    return typeof read === 'string' ? read : null
  }
  const config = parseConfig(found, { rules, checkFormat })
  return { settings: config.rules, formats: config.format, venues: config.venues }
}
