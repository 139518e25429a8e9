import {
  array,
  check,
  description,
  type GenericSchema,
  minLength,
  optional,
  picklist,
  pipe,
  rawCheck,
  record,
  strictObject,
  strictTuple,
  string,
  union,
} from 'valibot'
import type { Rule } from '../rule/define.ts'
import { globFlaw } from './glob.ts'

/*
 * The shape of a configuration. It comes from the checkout, so it may be a stranger's: whatever
 * says where requests go, or what may be reached, has no key here and must never get one.
 */

const glob = pipe(
  string(),
  rawCheck(({ dataset, addIssue }) => {
    const flaw = dataset.typed && globFlaw(dataset.value)
    if (flaw) addIssue({ message: flaw })
  }),
)

const filled = pipe(
  string(),
  check((text) => text.trim() !== '', 'must not be empty'),
)

const url = pipe(
  string(),
  check((text) => text.trim() !== '' && text.length <= 256, 'must have 1 to 256 characters'),
)

const keys = {
  $schema: optional(pipe(string(), description('The JSON Schema of this file, for editors.'))),
  files: optional(
    pipe(
      array(glob),
      minLength(1, 'must name at least one file'),
      description('The lists to check where none is named: globs, relative to this folder.'),
    ),
  ),
  format: optional(
    pipe(
      union([filled, pipe(array(filled), minLength(1, 'must hold at least one format'))]),
      description(
        'How an entry looks, or several such formats, accepted in order: "> {title}, *{venue} {year}*, [link]({url})". Without it the list\'s own format is learnt.',
      ),
    ),
  ),
  venues: optional(
    pipe(
      record(filled, array(filled)),
      description('Further venues: the name to write, with the other spellings of it.'),
    ),
  ),
  ignore: optional(
    pipe(array(glob), description('Files to leave alone: globs, relative to this folder.')),
  ),
  verify: optional(
    pipe(
      strictObject({
        exclude: optional(
          pipe(array(url), description('Links not to look up: globs over the whole URL.')),
        ),
      }),
      description('What --verify looks up.'),
    ),
  ),
}

const level = picklist(['off', 'warn', 'error'])

/** @returns what may stand beside a rule's id: a level, or a level with the rule's options */
function setting(rule: Rule): GenericSchema {
  const note = `${rule.summary} (${rule.level} unless set)`
  return optional(pipe(union([level, strictTuple([level, rule.options])]), description(note)))
}

/**
 * @param rules every rule there is
 * @returns the schema of a whole configuration file
 */
export function configSchema(rules: readonly Rule[]) {
  const settings = Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)]))
  const note = 'Levels and options of the rules, by id.'
  return strictObject({
    ...keys,
    rules: optional(pipe(strictObject(settings), description(note))),
  })
}
