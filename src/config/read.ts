import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Parser,
  type YAMLError,
} from 'yaml'
import { jsonFlaw } from './json.ts'

/** Something wrong in a configuration's text. `offset` counts UTF-16 code units. */
export interface Mistake {
  offset: number
  message: string
}

/** The data of a configuration's text, with the place of every key and value. */
export interface Reading {
  data: unknown
  mistakes: Mistake[]
  /** @returns the offset of the key (or the value) at a path, or of the nearest that is there */
  offsetOf(path: readonly (string | number)[], part: 'key' | 'value'): number
}

type Places = Map<object, Map<string | number, { key: number; value: number }>>

// A configuration needs six. The composer recurses, and a process whose stack is nearly full can
// die in the compiler of regular expressions, where no handler catches it.
const deepest = 32

/** How deep a token nests, without recursion. */
function tooDeep(tokens: CST.Token[]): CST.Token | null {
  const left: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0])
  for (let next = left.pop(); next; next = left.pop()) {
    const [token, depth] = next
    if (depth > deepest) return token
    if ('value' in token && token.value) left.push([token.value, depth + 1])
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key) left.push([key, depth + 1])
      if (value) left.push([value, depth + 1])
    }
  }
  return null
}

/** Turns nodes into plain data, noting places. Objects have no prototype. */
class Walk {
  readonly places: Places = new Map()
  readonly mistakes: Mistake[] = []

  read(node: unknown): unknown {
    if (isScalar(node)) return node.value
    if (isSeq(node)) return this.#list(node.items)
    if (isMap(node)) return this.#mapping(node.items)
    if (node)
      this.#add(
        node,
        'YAML aliases are not read: write the value out, or quote a text that begins with "*"',
      )
    return null
  }

  #add(node: unknown, message: string): void {
    this.mistakes.push({ offset: start(node) ?? 0, message })
  }

  #list(items: unknown[]): unknown[] {
    const list: unknown[] = []
    const places = new Map()
    this.places.set(list, places)
    for (const item of items) {
      const offset = start(item) ?? 0
      places.set(list.length, { key: offset, value: offset })
      list.push(this.read(item))
    }
    return list
  }

  #mapping(items: { key: unknown; value: unknown }[]): object {
    const mapping: Record<string, unknown> = Object.create(null)
    const places = new Map()
    this.places.set(mapping, places)
    for (const { key, value } of items) {
      if (!isScalar(key) || key.value === null) {
        this.#add(key, 'a key must be a plain word or a string')
        continue
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      if (places.has(name)) this.#add(key, `${JSON.stringify(name)} is given twice`)
      const offset = start(key) ?? 0
      places.set(name, { key: offset, value: start(value) ?? offset })
      mapping[name] = this.read(value)
    }
    return mapping
  }
}

function start(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null)?.range?.[0]
}

/** What a format or a glob without quotes runs into: `> {title}`, `* [{title}]`, `@x`. */
const unquoted: readonly string[] = ['BAD_ALIAS', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED']

function syntaxMessage({ code, message }: YAMLError): string {
  const said = message.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase())
  const needsQuotes = unquoted.includes(code) || said.startsWith('not a YAML token')
  return `YAML syntax: ${said}${needsQuotes ? ': text that begins with a sign needs quotes' : ''}`
}

/** Parsing in two steps, so that the depth is known before anything recurses. */
function compose(text: string): { document: Document | null; mistakes: Mistake[] } {
  const tokens = [...new Parser().parse(text)]
  const deep = tooDeep(tokens)
  if (deep) {
    const offset = 'offset' in deep ? deep.offset : 0
    return { document: null, mistakes: [{ offset, message: 'nested too deeply' }] }
  }
  // Equal keys are found by the walk: the composer's own search is quadratic.
  const options = { prettyErrors: false, uniqueKeys: false, resolveKnownTags: false } as const
  const composer = new Composer({ ...options, schema: 'core', logLevel: 'silent' })
  let document: Document | null = null
  const mistakes: Mistake[] = []
  for (const found of composer.compose(tokens, true, text.length)) {
    if (document) {
      mistakes.push({ offset: found.range[0], message: 'YAML syntax: more than one document' })
      break
    }
    document = found
    // What follows a syntax error is mostly its echo.
    const [first] = [...found.errors, ...found.warnings].sort((a, b) => a.pos[0] - b.pos[0])
    if (first) mistakes.push({ offset: first.pos[0], message: syntaxMessage(first) })
  }
  return { document, mistakes }
}

/**
 * Reads YAML 1.2 (where `on` and `off` are strings) or JSON into plain data, whatever the text.
 * Linear in its length. Aliases and tags are mistakes, so nothing grows and nothing is built.
 *
 * @param text the file's text, without a byte order mark
 * @param kind the syntax to hold it to
 * @param section the key of the top level that holds the configuration, where it is not the whole
 */
export function readText(text: string, kind: 'yaml' | 'json', section?: string): Reading {
  const flaw = kind === 'json' && text.trim() !== '' ? jsonFlaw(text) : null
  if (flaw) return { data: null, mistakes: [flaw], offsetOf: () => flaw.offset }
  const { document, mistakes } = compose(text)
  // Valid JSON is valid YAML but for oddities (keys of a thousand characters) that do not matter.
  if (document && kind === 'json') mistakes.length = 0

  const whole = document?.contents
  const node = section === undefined || !isMap(whole) ? whole : whole.get(section, true)
  const walk = new Walk()
  const data = walk.read(node)
  return {
    data,
    mistakes: mistakes.length > 0 ? mistakes : walk.mistakes,
    offsetOf(path, part) {
      let offset = start(node) ?? 0
      let value = data
      for (const [index, step] of path.entries()) {
        const place = walk.places.get(value as object)?.get(step)
        if (!place) break
        offset = index === path.length - 1 ? place[part] : place.value
        value = (value as Record<string | number, unknown>)[step]
      }
      return offset
    },
  }
}
