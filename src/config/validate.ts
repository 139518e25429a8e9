import { closest, distance } from 'fastest-levenshtein'
import { type BaseIssue, type GenericSchema, safeParse } from 'valibot'
import { inspect } from './words.ts'

/** Something wrong in a configuration's data: where, and which side of the colon is meant. */
export interface Flaw {
  path: (string | number)[]
  part: 'key' | 'value'
  message: string
}

type Path = (string | number)[]
/** The parts of valibot's schemas that are walked; the rest is left to its own parsing. */
type Schema = GenericSchema & {
  wrapped?: Schema
  entries?: Record<string, Schema>
  items?: Schema[]
  options?: unknown[]
  expects: string
}

/** `rules.link-text.form`, `files[0]`; keys of other characters in quotes. */
function nameOf(path: Path): string {
  let name = ''
  for (const [depth, step] of path.entries()) {
    // Of [level, options] the message's place tells which.
    if (path[0] === 'rules' && depth === 2) continue
    if (typeof step === 'number') name += `[${step}]`
    else name += `${name && '.'}${/^[\w$ -]+$/.test(step) ? step : JSON.stringify(step)}`
  }
  return name || 'the configuration'
}

/** A path as the subject of a message. */
function quoted(path: Path): string {
  if (path.length === 0) return nameOf(path)
  const part = path[0] === 'rules' && path.length === 3 ? ['the level of ', 'the options of '] : []
  return `${part[Number(path[2])] ?? ''}"${nameOf(path)}"`
}

/** `a, b or c` */
function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function unknownKey(path: Path, known: string[]): string {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  const noun =
    parent[0] === 'rules' ? (['key', 'rule', 'key', 'option'][parent.length] ?? 'key') : 'key'
  const where = parent.length === 0 ? '' : ` in "${nameOf(parent)}"`
  // A key may be a megabyte long; the distance is quadratic.
  const near = known.length > 0 && key.length < 64 ? closest(key.toLowerCase(), known) : null
  const isNear = near && distance(key.toLowerCase(), near) <= Math.max(2, near.length / 3)
  let hint = noun === 'rule' ? 'see "paperlint rules"' : `expected ${listed(known)}`
  if (known.length === 0) hint = 'there are none'
  return `unknown ${noun} ${inspect(key)}${where}: ${isNear ? `did you mean "${near}"?` : hint}`
}

const nouns: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a mapping',
  null: 'nothing',
}

/** valibot's `("abs" | "pdf")` in words. */
function expectation(expects: string): string {
  const parts = expects.replace(/^\((.*)\)$/s, '$1').split(' | ')
  return listed(parts.map((part) => nouns[part] ?? part.replace(/^"(.*)"$/s, '$1')))
}

function mismatch(path: Path, expected: string, value: unknown): string {
  const unquoted = /a string/.test(expected) && ['number', 'boolean'].includes(typeof value)
  const hint = unquoted ? ': put it in quotes' : ''
  return `${quoted(path)} must be ${expected}, not ${inspect(value)}${hint}`
}

/** The innermost issue: of a union the one that came furthest. */
function messageOf(issue: BaseIssue<unknown>, base: Path): Flaw {
  let deepest = issue
  const steps = [...(issue.path ?? [])]
  for (let inner = issue.issues; inner; ) {
    const furthest = inner.reduce((a, b) => ((b.path?.length ?? 0) > (a.path?.length ?? 0) ? b : a))
    if (!furthest.path?.length) break
    steps.push(...furthest.path)
    deepest = furthest
    inner = furthest.issues
  }
  const path = [...base, ...steps.map((step) => step.key as string | number)]
  const own = !deepest.message.startsWith('Invalid ')
  const clause = `${deepest.message.startsWith('must ') ? '' : ':'} ${deepest.message}`
  if (own) return { path, part: 'value', message: `${quoted(path)}${clause}` }
  const expected = expectation(deepest.expected ?? 'something else')
  return { path, part: 'value', message: mismatch(path, expected, deepest.input) }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Everything wrong with a value, in no order. Keys are compared as own keys only, so that
 * `__proto__` or `constructor` are unknown like any other.
 */
export function* flaws(schema: GenericSchema, value: unknown, path: Path = []): Generator<Flaw> {
  const { type, wrapped, entries, items, options } = schema as Schema
  if (wrapped) return yield* flaws(wrapped, value, path)
  if (type === 'strict_object' && !isMapping(value)) {
    // valibot would take a list for an object.
    return yield { path, part: 'value', message: mismatch(path, 'a mapping', value) }
  }
  if (type === 'strict_object' && entries && isMapping(value)) {
    let sound = true
    for (const [key, inner] of Object.entries(value)) {
      const known = Object.hasOwn(entries, key)
      const at = [...path, key]
      if (!known) {
        const message = unknownKey(
          at,
          Object.keys(entries).filter((name) => name !== '$schema'),
        )
        yield { path: at, part: 'key', message }
        sound = false
        continue
      }
      for (const flaw of flaws(entries[key]!, inner, at)) {
        yield flaw
        sound = false
      }
    }
    if (!sound) return
  }
  if (type === 'record' && isMapping(value)) {
    // valibot leaves these out without a word.
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const at = [...path, key]
      const message = `${quoted(at)} cannot be a key`
      if (Object.hasOwn(value, key)) yield { path: at, part: 'key', message }
    }
  }
  const tuple = options?.find((option) => (option as Schema).type === 'strict_tuple') as Schema
  if (tuple) return yield* settingFlaws(options as Schema[], tuple, value, path)
  if (items && Array.isArray(value)) {
    // Reached from a rule's setting: [level, options].
    for (const [index, item] of items.entries()) yield* flaws(item, value[index], [...path, index])
    return
  }
  const result = safeParse(schema, value)
  for (const issue of result.issues ?? []) yield messageOf(issue, path)
}

/** A rule's level, alone or with options. */
function* settingFlaws(
  [level]: Schema[],
  tuple: Schema,
  value: unknown,
  path: Path,
): Generator<Flaw> {
  if (Array.isArray(value) && value.length === 2) return yield* flaws(tuple, value, path)
  if (!Array.isArray(value) && safeParse(level!, value).success) return
  const levels = expectation(level!.expects).replace(' or ', ', ')
  yield {
    path,
    part: 'value',
    message: `${quoted(path)} must be ${levels} or [level, options], not ${inspect(value)}`,
  }
}
