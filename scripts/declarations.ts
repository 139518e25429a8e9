import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './files.ts'

const entries = ['src/index.ts', 'src/api.ts', 'src/rule/plugin.ts']

/**
 * Writes the type declarations of the library into a built folder: those of the entries and of
 * what they import, below `types/`, and one beside every rule.
 */
export async function declarations(dist: string, rules: string[]): Promise<void> {
  const emitted = await mkdtemp(join(tmpdir(), 'paperlint-types-'))
  try {
    await emit(emitted)
    for (const path of await reachable(emitted)) {
      const text = await readFile(join(emitted, path), 'utf8')
      const target = join(dist, 'types', path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"))
    }
  } finally {
    await rm(emitted, { recursive: true })
  }
  for (const id of rules) {
    await writeFile(
      join(dist, 'rules', `${id}.d.ts`),
      `import type { RulePlugin } from '../types/src/rule/plugin.js'
/** The rule \`${id}\` as a remark-lint plugin. */
declare const plugin: RulePlugin
export default plugin
`,
    )
  }
}

/** Runs the compiler; its own configuration file is a copy of the project's that emits. */
async function emit(folder: string): Promise<void> {
  const config = join(folder, 'tsconfig.json')
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // Types are checked by "npm run types".
    noCheck: true,
    rootDir: root,
    outDir: folder,
    typeRoots: [join(root, 'node_modules/@types')],
  }
  await writeFile(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      include: [],
      files: entries.map((entry) => join(root, entry)),
    }),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit' })
}

/** The declarations the entries lead to, relative to the folder. */
async function reachable(folder: string): Promise<Set<string>> {
  const found = new Set(entries.map((entry) => entry.replace(/\.ts$/, '.d.ts')))
  for (const path of found) {
    const text = await readFile(join(folder, path), 'utf8')
    for (const [, target] of text.matchAll(/from '(\.[^']*)\.ts'/g)) {
      found.add(join(dirname(path), `${target}.d.ts`))
    }
  }
  return found
}
