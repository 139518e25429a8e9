import type { GenericSchema, InferOutput } from 'valibot'
import type { Facts } from '../model/facts.ts'
import type { Applicability, Level, RuleFinding } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'

/**
 * One rule, whole: from this follow the remark-lint plugin, the preset, the schema, the
 * documentation and the laws its fixtures are held to.
 */
export interface RuleDefinition<Schema extends GenericSchema> {
  /** The file's name; the remark origin is `paperlint:<id>`. */
  id: string
  /** What it finds, one line, lower case, no full stop: goes into the tables. */
  summary: string
  /** Why it matters, a short paragraph for `explain` and the documentation. */
  why: string
  level: Level
  /** The boldest fix it may offer; `none` where it offers none. */
  fix: Applicability | 'none'
  /** Why its fixes are that safe, or why there are none. */
  fixNote: string
  /** Set where the rule needs facts that only `--verify` brings. */
  verify?: boolean
  /** A valibot schema of the options; every option optional with its default. */
  options: Schema
  /** Yields what is wrong, in any order. Pure: no file system, no network, no clock. */
  check(list: PaperList, options: InferOutput<Schema>, facts: Facts): Iterable<RuleFinding>
}

/** A rule with its option type forgotten, as tables of rules hold it. */
export type Rule = RuleDefinition<GenericSchema>

/**
 * @param definition the rule
 * @returns the same, typed: options in `check` have the type of the schema's output
 */
export function defineRule<const Schema extends GenericSchema>(
  definition: RuleDefinition<Schema>,
): RuleDefinition<Schema> {
  return definition
}
