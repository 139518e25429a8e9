import type { Reporter } from './report.ts'

/** The formats of `--format`, each in a file of its own that is loaded when it is asked for. */
const load = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof load

/** Their names, in the order of the help. */
export const formats = Object.keys(load) as Format[]

/** @returns what makes reports of a format */
export function reporterOf(format: Format): Promise<Reporter> {
  return load[format]()
}
