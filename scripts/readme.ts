import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Rule } from '../src/rule/define.ts'
import { root } from './files.ts'

/** The findings that the README shows: the first of each of these rules. */
const shown = ['no-missing-target', 'entry-format', 'no-shared-link', 'no-date-mismatch']

/** @returns the README with everything between its markers made new. */
export function withGenerated(readme: string, rules: Rule[]): string {
  const parts = { rules: ruleTable(rules), output: excerpt(), usage: usage() }
  return Object.entries(parts).reduce((text, [name, part]) => between(text, name, part), readme)
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`README.md lacks the lines "${start}" and "${end}"`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

function ruleTable(rules: Rule[]): string {
  const rows = rules.map(({ id, level, fix, verify, summary }) => {
    const finds = `${verify ? '(`--verify`) ' : ''}${summary.replaceAll('|', '\\|')}`
    return `| [${id}](docs/rules/${id}.md) | ${level} | ${fix} | ${finds} |`
  })
  return ['| Rule | Level | Fix | Finds |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** `paperlint --help`. */
function usage(): string {
  const { stdout, stderr, status } = program(['--help'], root)
  if (status !== 0 || stderr) throw new Error(`cannot print the help: ${stderr}`)
  return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``
}

/** Runs the program from its sources. No colours, no GitHub: the same wherever it runs. */
function program(args: string[], cwd: string) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const command = [tsx, join(root, 'src/cli.ts'), ...args]
  const env = { PATH: process.env.PATH, NO_COLOR: '1' }
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env })
}

/** What the program prints for the list that comes with the project, cut down. */
function excerpt(): string {
  const list = join(root, 'fixtures/lists/large-foundation-model-theory')
  const { stdout, stderr, status } = program([], list)
  if (status !== 1 || stderr) throw new Error(`cannot lint the list of the README: ${stderr}`)
  const blocks = stdout.trimEnd().split('\n\n')
  const first = shown.flatMap((rule) => {
    const block = blocks.find((lines) => lines.split('\n')[0]?.endsWith(` ${rule}`))
    return block ? [block] : []
  })
  return `\`\`\`text\n${[...first, '…', blocks.at(-1)].join('\n\n')}\n\`\`\``
}
