import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { TestProject } from 'vitest/node'
import { root } from '../../scripts/files.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built program, see `buildCli`. */
    cli: string
  }
}

/**
 * Builds the program from the sources as `npm run build` does, beside and not into `dist/`, so that
 * tests neither run a stale build nor freshen one.
 *
 * @returns the file to run with node
 */
export async function buildCli(folder: string): Promise<string> {
  const input = { cli: join(root, 'src/cli.ts') }
  const build = await rolldown({ input, cwd: root, platform: 'node' })
  await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    codeSplitting: false,
  })
  await build.close()
  return join(folder, 'cli.mjs')
}

/** Builds the program once for all test files. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'paperlint-cli-'))
  project.provide('cli', await buildCli(folder))
  return () => rmSync(folder, { recursive: true, force: true })
}
