import { toJsonSchema } from '@valibot/to-json-schema'
import type { Rule } from '../rule/define.ts'
import { configSchema } from './schema.ts'

/**
 * The JSON Schema (draft-07) of a configuration file, for editors. Only scripts may import this:
 * the converter is no part of what is installed.
 *
 * @param rules every rule there is
 * @returns a plain object, the same for the same rules
 */
export function jsonSchema(rules: readonly Rule[]): object {
  // What a schema checks by code (a glob's form) has no JSON Schema: left to the validation.
  const { $schema, ...rest } = toJsonSchema(configSchema(rules), {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
  })
  return {
    $schema,
    $id: 'https://unpkg.com/paperlint/schema.json',
    title: 'Configuration of paperlint',
    description:
      'For .paperlintrc.yaml, .paperlintrc.yml, .paperlintrc.json, .github/paperlint.yml.',
    ...rest,
  }
}
