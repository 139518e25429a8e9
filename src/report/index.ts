import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import { rdjson } from './rdjson.ts'
import type { Format } from './formats.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'

/** All that `formats.ts` loads one by one. */
export const reporters = {
  pretty,
  json,
  sarif,
  github,
  gitlab,
  junit,
  rdjson,
} satisfies Record<Format, Reporter>
