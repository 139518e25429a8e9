import { parse } from 'valibot'
import { KnownError } from '../model/errors.ts'
import type { Rule } from '../rule/define.ts'
import { type Config, resolved } from './defaults.ts'
import type { Found } from './find.ts'
import { type Mistake, readText } from './read.ts'
import { configSchema } from './schema.ts'
import { flaws } from './validate.ts'
import { oneLine } from './words.ts'

export { type Config, defaultConfig, type RuleSetting } from './defaults.ts'

export interface ConfigOptions {
  rules: readonly Rule[]
  /** @returns what is wrong with a format (a short clause, no full stop), or null */
  checkFormat?: (format: string) => string | null
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
