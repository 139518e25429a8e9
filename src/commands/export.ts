import { dirname, resolve } from 'node:path'
import { configsOf } from '../configs.ts'
import { type ExportFile, type ExportFormat, exporters } from '../export/index.ts'
import { collect } from '../files/collect.ts'
import { writeOutput } from '../files/output.ts'
import { readList } from '../files/read.ts'
import { readPaperList } from '../list/read.ts'
import { KnownError } from '../model/errors.ts'
import { Source } from '../model/source.ts'
import { complain, print, status } from '../shell.ts'

export interface ExportOptions {
  to: ExportFormat
  config?: string | false
  outputFile?: string
}

/**
 * `paperlint export`: the entries of the lists as data.
 *
 * @returns the exit status
 */
export async function exportEntries(paths: string[], options: ExportOptions): Promise<number> {
  const cwd = process.cwd()
  const configFor = await configsOf({ cwd, config: options.config })
  const { files, refused } = await collect({ paths, cwd, configFor })
  const read: ExportFile[] = []
  for (const { path, real } of files) {
    const { format: formats, venues } = await configFor(dirname(resolve(cwd, path)))
    const list = readPaperList(new Source(path, readList(real, path)), { formats, venues })
    if (list.unreadable)
      throw new KnownError(`${path}: cannot be read as Markdown: ${list.unreadable}`)
    read.push({ path, list })
  }
  const text = exporters[options.to](read)
  if (options.outputFile !== undefined) await writeOutput(options.outputFile, text)
  else print(process.stdout, text)
  for (const { message } of refused) complain(message)
  return refused.length ? status.failed : status.clean
}
