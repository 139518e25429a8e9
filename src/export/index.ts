import { bibtex } from './bibtex.ts'
import { cslJson } from './csl.ts'
import { csv } from './csv.ts'
import { json } from './json.ts'
import type { ExportFile } from './works.ts'

export type { ExportFile } from './works.ts'

/** What `paperlint export --to` can write. */
export const exporters = { json, csv, bibtex, 'csl-json': cslJson } satisfies Record<
  string,
  (files: readonly ExportFile[]) => string
>

export type ExportFormat = keyof typeof exporters
