/**
 * Builds `dist/`, or another folder that is named; with `--check` it says instead whether the
 * `dist/` that is there is fresh (exit status 1 if not). What is built depends on the sources and
 * the lockfile alone: two builds are byte-identical.
 */
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown'
import { declarations } from './declarations.ts'
import { differences, root } from './files.ts'
import { thirdPartyLicenses } from './licenses.ts'
import { lighter } from './lighter.ts'
import { nativeParser } from './native.ts'
import { ruleIds } from './rules.ts'

const [argument] = process.argv.slice(2)
const check = argument === '--check'
const dist = argument && !check ? resolve(argument) : join(root, 'dist')

/** `paperlint/rules/<id>`: the definition as a remark plugin. */
const pluginEntry = 'virtual:rules/'
const pluginEntries: Plugin = {
  name: 'rule-entries',
  resolveId: (id) => (id.startsWith(pluginEntry) ? id : null),
  load(id) {
    if (!id.startsWith(pluginEntry)) return null
    const rule = JSON.stringify(join(root, 'rules', `${id.slice(pluginEntry.length)}.ts`))
    const plugin = JSON.stringify(join(root, 'src/rule/remark.ts'))
    return `import rule from ${rule}
import { remarkPlugin } from ${plugin}
export default remarkPlugin(rule)
`
  },
}

/** The parser's wrapper goes into the program; its binary is found from where it is installed. */
const nativeWrapper: Plugin = {
  name: 'native-wrapper',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]satteri[\\/]index\.js$/.test(id)) return null
    const own = 'createRequire(import.meta.url)'
    if (!code.includes(own)) throw new Error('satteri finds its binary in another way than before')
    return code.replace(own, `createRequire(${own}.resolve('satteri'))`)
  },
}

/**
 * Every file that is read at the start costs a millisecond, so what a command needs together is in
 * one. A file must not import one that waits for it while it is loaded: `cli.ts` waits for the
 * command to end, the reader for its parser, so what these share with what they wait for is apart.
 */
const groups = [
  { name: 'start', tags: ['$initial' as const], test: /(?<![\\/]src[\\/]cli\.ts)$/, priority: 1 },
  {
    name: 'entities',
    test: /[\\/](?:decode-named-character-reference|character-entities)[\\/]/,
    priority: 1,
  },
  { name: 'check', test: /[\\/]commands[\\/](?:check|deliver)\.ts$/ },
  { name: 'pretty', test: /[\\/]report[\\/]pretty\.ts$/ },
]

interface Shape {
  /** Where what several files share goes; null for one file that holds all. */
  chunks: string | null
  /** Whether the native parser's wrapper is part of it: some twenty files fewer at the start. */
  wrapper: boolean
}

async function bundle(input: Record<string, string>, folder: string, { chunks, wrapper }: Shape) {
  const build = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    // Its binary is the platform's; without it the bundle falls back to what it holds.
    external: wrapper ? [] : ['satteri'],
    plugins: [lighter, wrapper ? nativeWrapper : pluginEntries],
    // Half of satteri is for HTML: what is not used of it need not run.
    treeshake: { moduleSideEffects: [{ test: /[\\/]satteri[\\/]dist[\\/]/, sideEffects: false }] },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const output = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: `${chunks}/[name].js`,
    codeSplitting: chunks === 'cli' ? { groups } : chunks !== null,
    comments: { legal: false, annotation: true, jsdoc: false },
  })
  await build.close()
  return output
}

function packagedModules(outputs: RolldownOutput[]): string[] {
  return outputs.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : [])),
  )
}

async function build(folder: string): Promise<void> {
  const rules = await ruleIds()
  const library = Object.fromEntries([
    ['index', join(root, 'src/index.ts')],
    ['api', join(root, 'src/api.ts')],
    ...rules.map((id) => [`rules/${id}`, pluginEntry + id]),
  ])
  const outputs = [await bundle(library, folder, { chunks: 'shared', wrapper: false })]
  // What most runs do without (the network, the parser in JavaScript) is not read at the start.
  const cli = { cli: join(root, 'src/cli.ts') }
  outputs.push(await bundle(cli, folder, { chunks: 'cli', wrapper: true }))
  const action = { action: join(root, 'src/action.ts') }
  outputs.push(await bundle(action, folder, { chunks: null, wrapper: false }))
  for (const program of ['cli', 'action']) await chmod(join(folder, `${program}.js`), 0o755)
  const licenses = await thirdPartyLicenses(packagedModules(outputs))
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES'), licenses)
  await declarations(folder, rules)
  await nativeParser(folder)
}

if (check) {
  const folder = await mkdtemp(join(tmpdir(), 'paperlint-build-'))
  try {
    await build(folder)
    const changed = await differences(folder, dist)
    for (const path of changed) console.error(`dist/${path} is stale: run "npm run build"`)
    process.exitCode = changed.length > 0 ? 1 : 0
  } finally {
    await rm(folder, { recursive: true })
  }
} else {
  const folder = await mkdtemp(join(tmpdir(), 'paperlint-build-'))
  await build(folder)
  await rm(dist, { recursive: true, force: true })
  await cp(folder, dist, { recursive: true })
  await rm(folder, { recursive: true })
}
