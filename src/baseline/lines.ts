import { readFileSync } from 'node:fs'
import { KnownError } from '../model/errors.ts'
import { inert } from '../report/inert.ts'

/** A finding that is known: what it is told by, see `Identity`; the path starts from the baseline. */
export interface Known {
  path: string
  title: string
  work: string
  rule: string
  content: string
}

const heading =
  '# paperlint baseline 1: known findings by file, paper, rule and content, a line each, sorted'

/** Ten thousands of findings; a larger file is none of ours. */
const LARGEST = 50 * 2 ** 20

/**
 * @param path the file as the user named it
 * @returns its findings, in any order, as merges leave them
 * @throws KnownError where it cannot be read, or a line is none
 */
export function readBaseline(path: string): Known[] {
  return textOf(path)
    .split(/\r?\n/)
    .flatMap((line, at) =>
      line === '' || line.startsWith('#') ? [] : [parsed(line, path, at + 1)],
    )
}

function textOf(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code) throw error
    if (code !== 'ENOENT') throw new KnownError(`--baseline: cannot read ${path} (${code})`)
    throw new KnownError(`--baseline: no file ${path}: make it with --update-baseline`)
  }
  if (bytes.length > LARGEST) throw new KnownError(`--baseline: ${path} is no baseline: too large`)
  return bytes.toString()
}

function parsed(line: string, path: string, at: number): Known {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
    const how = 'keep the lines of both sides and delete the marks'
    throw new KnownError(`${path}:${at}: a conflict of a merge: ${how}`)
  }
  const fields = fieldsOf(line)
  if (fields) return fields
  throw new KnownError(`${path}:${at}: no line of a baseline: delete it, or use --update-baseline`)
}

function fieldsOf(line: string): Known | null {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return null
  }
  if (!Array.isArray(data) || data.length !== 5) return null
  if (!data.every((field) => typeof field === 'string')) return null
  const [path, title, work, rule, content] = data as [string, string, string, string, string]
  return { path, title, work, rule, content }
}

/**
 * Sorted by code units and with no count in it, so that what two branches add to it merges, and
 * what they do not touch stays as it is.
 *
 * @returns the text of the file
 */
export function baselineText(known: readonly Known[]): string {
  const lines = known.map(({ path, title, work, rule, content }) =>
    inert(JSON.stringify([path, title, work, rule, content])),
  )
  return `${[heading, ...lines.sort()].join('\n')}\n`
}
