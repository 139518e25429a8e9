import type { ConfigOptions } from './config.ts'
import { type Config, defaultConfig } from './defaults.ts'
import { type Found, findConfig, readConfigFile } from './find.ts'

/** Gives lists their configurations; a file is read once however many lists it counts for. */
export interface ConfigLoader {
  /** @returns the configuration that counts in a folder, or the defaults */
  forFolder(folder: string): Promise<Config>
  /** @returns the configuration of the file the command line names (`--config`) */
  fromFile(path: string): Promise<Config>
}

/** @param cwd the working folder, root of the defaults and of a file named on the command line */
export function configLoader(options: ConfigOptions, cwd: string): ConfigLoader {
  const byFolder = new Map<string, Config>()
  const byPath = new Map<string, Config>()
  return {
    async forFolder(folder) {
      let config = byFolder.get(folder)
      if (config) return config
      const found = findConfig(folder)
      const key = found ? found.path : ''
      config = byPath.get(key)
      config ??= found ? await parsed(found, options) : defaultConfig(options.rules, cwd)
      byFolder.set(folder, config)
      byPath.set(key, config)
      return config
    },
    async fromFile(path) {
      return parsed(readConfigFile(path, cwd), options)
    },
  }
}

/** YAML is dear to load, and most lists have no configuration. */
async function parsed(found: Found, options: ConfigOptions): Promise<Config> {
  const { parseConfig } = await import('./config.ts')
  return parseConfig(found, options)
}
