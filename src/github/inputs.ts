import { KnownError } from '../model/errors.ts'

interface Row<Value> {
  description: string
  /** As it stands in action.yml; missing where there is none. */
  default?: string
  read(text: string, name: string): Value
}

const optional = (text: string) => (text === '' ? undefined : text)
const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

function flag(text: string, name: string): boolean {
  if (/^true$/i.test(text)) return true
  if (/^false$/i.test(text)) return false
  throw new KnownError(`input ${name}: ${JSON.stringify(text)} is neither true nor false`)
}

function choice<const Choice extends string>(...choices: Choice[]) {
  return (text: string, name: string): Choice => {
    const found = choices.find((one) => one === text)
    if (found) return found
    throw new KnownError(`input ${name}: ${JSON.stringify(text)} is none of ${choices.join(', ')}`)
  }
}

function wholeNumber(text: string, name: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw new KnownError(`input ${name}: ${JSON.stringify(text)} is no whole number below 10000`)
}

function row<Value>(input: Row<Value>): Row<Value> {
  return input
}

/** The one table of the action's inputs: action.yml, its documentation and the code follow it. */
export const inputs = {
  files: row({
    description:
      'Lists to check: files, folders and globs, one a line. Default: `files` of the configuration, else README.md.',
    read: lines,
  }),
  config: row({
    description: 'A configuration file. Default: the nearest of each list.',
    read: optional,
  }),
  verify: row({
    description: 'Look papers and links up online.',
    default: 'true',
    read: flag,
  }),
  review: row({
    description: 'On pull requests: `suggest` posts a review with suggestions, `off` posts none.',
    default: 'suggest',
    read: choice('suggest', 'off'),
  }),
  'fail-on': row({
    description: 'Fail at the level of an `error`, of a `warning`, or `never`.',
    default: 'error',
    read: choice('error', 'warning', 'never'),
  }),
  'changed-only': row({
    description: 'On pull requests: report only what is found on changed lines.',
    default: 'true',
    read: flag,
  }),
  'max-suggestions': row({
    description: 'So many comments of the review are open at a time; the rest is counted.',
    default: '20',
    read: wholeNumber,
  }),
  strict: row({
    description: 'Count what cannot be verified as an error.',
    default: 'false',
    read: flag,
  }),
  facts: row({
    description: 'A file that keeps verified facts from run to run.',
    read: optional,
  }),
  'sarif-file': row({
    description: 'Also write the report as SARIF, for code scanning, to this file.',
    read: optional,
  }),
  'github-token': row({
    description: 'The token to read the pull request and to post the review with.',
    default: `$\{{ github.token }}`,
    read: (text: string) => text,
  }),
}

/** What the steps after it can read. */
export const outputs = {
  errors: 'How many errors were found.',
  warnings: 'How many warnings were found.',
  fixable: 'How many findings have a safe fix.',
  unverified: 'How many papers and links could not be verified.',
  report: 'The path of the report as JSON.',
} as const

/** The inputs as the user set them. */
export type Settings = {
  [Name in keyof typeof inputs]: ReturnType<(typeof inputs)[Name]['read']>
}

/**
 * @param get the text of an input, empty where it is not set
 * @throws KnownError for a value that an input does not take
 */
export function readInputs(get: (name: string) => string): Settings {
  const entries = Object.entries(inputs).map(([name, input]) => {
    const standard: string = 'default' in input ? (input.default ?? '') : ''
    // What stands in braces is filled in by GitHub, or else not there.
    const text = get(name).trim() || (standard.startsWith('$') ? '' : standard)
    return [name, input.read(text, name)]
  })
  return Object.fromEntries(entries) as Settings
}
