import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'

/** The formats of `--format`, each in a file of its own. */
export const reporters = { pretty, json, github } satisfies Record<string, Reporter>

export type Format = keyof typeof reporters
