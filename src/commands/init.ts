import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { places } from '../config/find.ts'
import { configsOf } from '../configs.ts'
import { collect } from '../files/collect.ts'
import { writeOutput } from '../files/output.ts'
import { readList } from '../files/read.ts'
import { pathsIn, treeOf } from '../files/tree.ts'
import { configText } from '../init/config-text.ts'
import { contributingText } from '../init/contributing.ts'
import { type Learnt, learn } from '../init/learn.ts'
import { workflowPath, workflowText } from '../init/workflow.ts'
import { KnownError } from '../model/errors.ts'
import { Source } from '../model/source.ts'
import { visible } from '../report/visible.ts'
import { localTargets } from '../rule/targets.ts'
import { oneLine } from '../rule/words.ts'
import { readPaperList } from '../list/read.ts'
import { print, status } from '../shell.ts'

export interface InitOptions {
  /** Write over a configuration or workflow that is there. */
  force?: boolean
  /** Also write the GitHub workflow. */
  action?: boolean
  /** Only print the section for CONTRIBUTING.md. */
  contributing?: boolean
}

const configPath = '.paperlintrc.yaml'

/** Entries that depart are named up to this many. */
const SHOWN = 10

/**
 * `paperlint init`: learns a list's own format and writes it down.
 *
 * @returns the exit status
 * @throws KnownError where a file is in the way, or the list holds no papers
 */
export async function init(path: string | undefined, options: InitOptions): Promise<number> {
  const learnt = await learnFrom(path)
  if (options.contributing) {
    print(process.stdout, contributingText(learnt))
    return status.clean
  }
  if (!options.force) refuseOverwriting(options.action ? [...places, workflowPath] : places)
  await writeOutput(configPath, configText(learnt))
  const written = [configPath]
  if (options.action) {
    await mkdir(dirname(workflowPath), { recursive: true })
    await writeOutput(workflowPath, workflowText)
    written.push(workflowPath)
  }
  print(process.stdout, summary(learnt, written))
  return status.clean
}

async function learnFrom(path: string | undefined): Promise<Learnt> {
  const cwd = process.cwd()
  const configFor = await configsOf({ cwd, config: false })
  const { files } = await collect({ paths: path === undefined ? [] : [path], cwd, configFor })
  const [file, second] = files
  if (!file) throw new KnownError(`${path}: no list to learn from`)
  if (second) throw new KnownError(`${path}: holds several lists; name the one to learn from`)
  const source = new Source(file.path, readList(file.real, file.path))
  const list = readPaperList(source)
  if (list.unreadable)
    throw new KnownError(`${file.path}: cannot be read as Markdown: ${list.unreadable}`)
  if (list.entries.length === 0) {
    throw new KnownError(`${file.path}: no papers found in it, so there is no format to learn`)
  }
  const exists = pathsIn(dirname(file.real), treeOf(file.real, cwd))
  return learn(source, rules, { targets: localTargets(list, exists) })
}

function refuseOverwriting(paths: readonly string[]): void {
  const there = paths.find(
    (path) => path !== 'package.json' && existsSync(join(process.cwd(), path)),
  )
  if (there) throw new KnownError(`${there} is there already: --force writes over it`)
}

function summary(learnt: Learnt, written: string[]): string {
  const { agreeing, departing, list, formats, broken } = learnt
  const total = list.entries.length
  const lines = [`Wrote ${written.join(' and ')} from ${visible(learnt.path)}.`, '']
  lines.push(
    formats.length === 0
      ? `The list has no single format; ${agreeing} of ${total} entries keep its own habits.`
      : `${agreeing} of ${total} entries agree with ${formats.length === 1 ? 'this format' : 'these formats'}:`,
    ...formats.map(({ source }) => `  ${visible(source)}`),
  )
  if (departing.length > 0) {
    lines.push(
      '',
      departing.length <= SHOWN
        ? 'These do not:'
        : `These ${SHOWN} and ${departing.length - SHOWN} others do not:`,
    )
    for (const { entry, finding } of departing.slice(0, SHOWN)) {
      lines.push(
        `  ${learnt.path}:${entry.line}  ${finding.rule}  ${visible(oneLine(entry.title.text))}`,
      )
    }
  }
  if (broken.length > 0) {
    lines.push(
      '',
      `Switched off, since the list does not keep them: ${broken.map(({ rule }) => rule.id).join(', ')}.`,
    )
  }
  lines.push('', 'Next: paperlint to see what is left, paperlint --fix to mend what is safe.', '')
  return lines.join('\n')
}
