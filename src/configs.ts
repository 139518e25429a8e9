import { resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { type Config, defaultConfig } from './config/defaults.ts'
import { configLoader } from './config/loader.ts'
import { parseFormat } from './list/format/format.ts'

/** Which configuration counts in a folder. */
export type ConfigFor = (folder: string) => Promise<Config>

export interface ConfigChoice {
  cwd: string
  /** A file; false for none; otherwise the nearest of each folder. */
  config: string | false | undefined
}

/**
 * @returns which configuration counts in a folder, its formats checked where they are written
 * @throws KnownError where the file that is named cannot be read or is wrong
 */
export async function configsOf({ config, cwd }: ConfigChoice): Promise<ConfigFor> {
  const loader = configLoader({ rules, checkFormat }, cwd)
  if (config === undefined) return (folder) => loader.forFolder(folder)
  const only =
    config === false ? defaultConfig(rules, cwd) : await loader.fromFile(resolve(cwd, config))
  return async () => only
}

function checkFormat(format: string): string | null {
  const read = parseFormat(format)
  return typeof read === 'string' ? read : null
}
