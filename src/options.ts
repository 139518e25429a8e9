import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Format, formats } from './report/formats.ts'

/** The options of the check as the user set them; what is not set is missing. */
export interface CheckOptions {
  fix?: boolean
  unsafeFixes?: boolean
  diff?: boolean
  /** A file; false for `--no-config`. */
  config?: string | false
  format?: Format
  outputFile?: string
  maxWarnings?: number
  quiet?: boolean
  stdinFilename?: string
  color?: boolean
  since?: string
  staged?: boolean
  baseline?: string
  updateBaseline?: boolean
  watch?: boolean
  verify?: boolean
  offline?: boolean
  facts?: string
  strict?: boolean
  contact?: string
  allowPrivateNetwork?: boolean
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('It must be a whole number.')
  }
  return number
}

/** The one table of the options: from it come the parsing, the help and the README's usage block. */
const table: [group: string, options: Option[]][] = [
  [
    'Fixes:',
    [
      new Option('--fix', 'make the safe fixes'),
      new Option('--diff', 'print what --fix would do, write nothing').conflicts([
        'fix',
        'format',
        'quiet',
        'maxWarnings',
      ]),
      new Option('--unsafe-fixes', 'with --fix or --diff: also fixes that may change the meaning'),
    ],
  ],
  [
    'Online:',
    [
      new Option('--verify', 'look papers and links up: titles, venues, what is gone'),
      new Option('--offline', 'with what was looked up before, and no request'),
      new Option('--facts <file>', 'keep what was looked up here (default: in the user’s cache)'),
      new Option('--strict', 'fail where something could not be verified'),
      new Option('--contact <address>', 'your mail address, for the services that are asked'),
      new Option('--allow-private-network', 'also ask private and loopback addresses'),
    ],
  ],
  [
    'Only what is new:',
    [
      new Option('--since <ref>', 'findings on lines changed since HEAD and the ref parted'),
      new Option(
        '--staged',
        'for hooks: the lines of the next commit, as it will hold them',
      ).conflicts(['since', 'fix']),
      new Option('--baseline <file>', 'leave out the findings that this file knows'),
      new Option('--update-baseline', 'write what is found to that file').conflicts([
        'since',
        'staged',
        'fix',
        'diff',
      ]),
    ],
  ],
  [
    'Configuration:',
    [
      new Option('--config <file>', 'use this file (otherwise the nearest .paperlintrc.yaml, …)'),
      new Option('--no-config', 'use no configuration file'),
      new Option('--stdin-filename <name>', 'with -: the name that standard input goes by'),
    ],
  ],
  [
    'Report:',
    [
      new Option(
        '--format <format>',
        'how to report (default: pretty; on a runner github)',
      ).choices(formats),
      new Option('--output-file <file>', 'write the report to a file'),
      new Option('--max-warnings <n>', 'fail where there are more warnings').argParser(wholeNumber),
      new Option('--quiet', 'report errors only'),
      new Option('--watch', 'check again whenever a list is saved; Ctrl-C ends it').conflicts([
        'fix',
        'diff',
        'updateBaseline',
      ]),
      new Option('--color', 'use colours, even in a pipe'),
      new Option('--no-color', 'use no colours (also: NO_COLOR)'),
    ],
  ],
]

/** Adds the options of the check to a command. */
export function addCheckOptions(command: Command): void {
  for (const [group, options] of table) {
    for (const option of options) command.addOption(option.helpGroup(group))
  }
}
