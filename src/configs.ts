import { resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { type Config, configLoader, defaultConfig } from './config/config.ts'
import { parseFormat } from './list/format/format.ts'

export interface ConfigChoice {
  cwd: string
  /** A file; false for none; otherwise the nearest of each folder. */
  config: string | false | undefined
}

/** @returns which configuration counts in a folder, its formats checked where they are written. */
export function configsOf({ config, cwd }: ConfigChoice): (folder: string) => Config {
  const loader = configLoader({ rules, checkFormat }, cwd)
  if (config === undefined) return (folder) => loader.forFolder(folder)
  const only = config === false ? defaultConfig(rules, cwd) : loader.fromFile(resolve(cwd, config))
  return () => only
}

function checkFormat(format: string): string | null {
  const read = parseFormat(format)
  return typeof read === 'string' ? read : null
}
