import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import { rdjson } from './rdjson.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'

/** The formats of `--format`, each in a file of its own. */
export const reporters = {
  pretty,
  json,
  sarif,
  github,
  gitlab,
  junit,
  rdjson,
} satisfies Record<string, Reporter>

export type Format = keyof typeof reporters
