#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import type { ExportOptions } from './commands/export.ts'
import type { InitOptions } from './commands/init.ts'
import type { ExportFormat } from './export/index.ts'
import { KnownError } from './model/errors.ts'
import { addCheckOptions, type CheckOptions } from './options.ts'
import { complain, fail, print, status, wantsColor, watchOutput, widthOf } from './shell.ts'
import { version } from './version.ts'

/*
 * What a command needs is loaded when it is run: `--help` and `--version` need none of it.
 */

const notes = `
Examples:
  paperlint                      check README.md, or what the config names
  paperlint docs '*.md'          folders and globs; folders honour .gitignore
  paperlint --diff               see what --fix would do
  paperlint --fix                mend what is safe
  paperlint --since main         only what this branch has changed
  paperlint --verify             look papers and links up online
  paperlint --watch              check again at every save
  paperlint --fix - <in >out     mend standard input (report on standard error)

Exit status: 0 clean, 1 something found, 2 paperlint could not do its work.`

const exportFormats = Object.keys({
  json: null,
  csv: null,
  bibtex: null,
  'csl-json': null,
} satisfies Record<ExportFormat, null>)

const program = new Command('paperlint')
  .description('The linter for Markdown lists of papers.')
  .argument('[paths...]', 'files, folders and globs to check; - for standard input')
  .helpOption('-h, --help', 'print this help')
  .version(version, '--version', 'print the version')
  .helpCommand(false)
  .enablePositionalOptions()
  .addHelpText('after', notes)
  .exitOverride()
  // Errors are printed below, in one line.
  .configureOutput({ writeErr: () => {}, writeOut: (text) => print(process.stdout, text) })
  .action(async (paths: string[], options: CheckOptions) => {
    await refuseMistypedCommand(paths)
    const { check } = await import('./commands/check.ts')
    process.exitCode = await check(paths, options)
  })
addCheckOptions(program)

program
  .command('explain')
  .argument('<rule>', 'the id of a rule')
  .description('say what a rule finds and why, its options and examples')
  .action(async (id: string) => {
    const { rules } = await import('../rules/index.ts')
    const { explanation, ruleNamed } = await import('./commands/explain.ts')
    const { examples } = await import('../rules/examples.ts')
    const { docsUrl } = await import('./rule/url.ts')
    const rule = ruleNamed(id, rules)
    const options = { url: docsUrl(rule.id), examples: examples[rule.id] ?? [], ...page() }
    print(process.stdout, explanation(rule, options))
  })

program
  .command('rules')
  .description('list the rules: level, boldest fix, what they find')
  .action(async () => {
    const { rules } = await import('../rules/index.ts')
    const { rulesText } = await import('./commands/rules.ts')
    const { color, width } = page()
    print(process.stdout, rulesText(rules, color, process.stdout.isTTY ? width : Infinity))
  })

program
  .command('init')
  .argument('[path]', 'the list to learn from (default: README.md)')
  .description("learn a list's own format and write the configuration")
  .option('--force', 'write over what is there')
  .option('--action', 'also write the GitHub workflow')
  .option('--contributing', 'only print a section for CONTRIBUTING.md')
  .action(async (path: string | undefined, options: InitOptions) => {
    const { init } = await import('./commands/init.ts')
    process.exitCode = await init(path, options)
  })

program
  .command('export')
  .argument('[paths...]', 'files, folders and globs (default as for the check)')
  .description('print the entries as data')
  .addOption(new Option('--to <format>', 'what to write').choices(exportFormats).default('json'))
  .option('--config <file>', 'use this file')
  .option('--no-config', 'use no configuration file')
  .option('--output-file <file>', 'write to a file')
  .action(async (paths: string[], options: ExportOptions) => {
    const { exportEntries } = await import('./commands/export.ts')
    process.exitCode = await exportEntries(paths, options)
  })

for (const command of program.commands) command.hook('preAction', refuseForeignOptions)

function page() {
  return { color: wantsColor(process.stdout, undefined), width: widthOf(process.stdout) }
}

/** `paperlint --fix rules`: the options of the check mean nothing to the other commands. */
function refuseForeignOptions(command: Command): void {
  for (const option of program.options) {
    if (program.getOptionValueSource(option.attributeName()) !== 'cli') continue
    throw new KnownError(`${option.long} does not go with "${command.name()}"`)
  }
}

/** `paperlint ruls`: a word that is no file and nearly a command. */
async function refuseMistypedCommand([word]: string[]): Promise<void> {
  if (word === undefined || !/^[a-z]{1,20}$/i.test(word) || existsSync(word)) return
  const { closest, distance } = await import('fastest-levenshtein')
  const near = closest(
    word,
    program.commands.map((command) => command.name()),
  )
  if (distance(word, near) > 2) return
  throw new KnownError(`no file or command "${word}": did you mean "paperlint ${near}"?`)
}

watchOutput()
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) fail(error)
  else if (error.exitCode !== 0) {
    complain(
      error.message
        .replace(/^error: /, '')
        .replace(/\n\(Did you mean (.*)\?\)/, ': did you mean $1?'),
    )
    process.exitCode = status.failed
  }
}
