/** The preset in a plain .remarkrc.json, as editors use it: a language server over stdio. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageConnection } from 'vscode-jsonrpc/node.js'
import { root } from '../scripts/files.ts'
import { fix } from '../src/api.ts'

const rpc = createRequire(import.meta.url)(
  'vscode-jsonrpc/node',
) as typeof import('vscode-jsonrpc') & typeof import('vscode-jsonrpc/node.js')

interface Place {
  line: number
  character: number
}
interface Range {
  start: Place
  end: Place
}
interface Diagnostic {
  range: Range
  message: string
  severity: number
  source: string
  code: string
  codeDescription?: { href: string }
}
interface TextEdit {
  range: Range
  newText: string
}
interface CodeAction {
  title: string
  kind: string
  edit: { changes: Record<string, TextEdit[]> }
}

const entries = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'].map(
  (name, at) =>
    `- ${name} on Learning Things, *ICML 2023*, [link](https://arxiv.org/abs/2301.0000${at + 1})`,
)
const good = `# Papers\n\n${entries.join('\n')}\n`
/** A wrong URL form, a glued venue, a missing comma and a space too many. */
const bad = good
  .replace('abs/2301.00002', 'pdf/2301.00002')
  .replace('Gamma on Learning Things, *ICML 2023*', 'Gamma on Learning Things, *ICML2023*')
  .replace('Epsilon on Learning Things, *ICML 2023*,', 'Epsilon on Learning Things, *ICML 2023*')
  .replace('Zeta on', 'Zeta  on')

let folder: string
let uri: string
let server: ChildProcess
let connection: MessageConnection
let version = 0
/** What waits for the next diagnostics. */
let published: (diagnostics: Diagnostic[]) => void = () => {}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'paperlint-editor-')))
  const installed = join(folder, 'node_modules/paperlint')
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'package.json'), join(installed, 'package.json'))
  const input = { index: join(root, 'src/index.ts') }
  const build = await rolldown({ input, cwd: root, platform: 'node' })
  await build.write({ dir: join(installed, 'dist'), format: 'esm', codeSplitting: false })
  await build.close()
  writeFileSync(join(folder, '.remarkrc.json'), '{ "plugins": ["paperlint"] }\n')
  uri = pathToFileURL(join(folder, 'README.md')).href

  const program = join(root, 'test/support/language-server.mjs')
  server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout!),
    new rpc.StreamMessageWriter(server.stdin!),
  )
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    published((params as { diagnostics: Diagnostic[] }).diagnostics)
  })
  connection.listen()
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'list' }]
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: workspaceFolders[0]!.uri,
    capabilities: {},
    workspaceFolders,
  })
  await connection.sendNotification('initialized', {})
})
afterAll(async () => {
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  server.kill()
  rmSync(folder, { recursive: true })
})

function diagnosticsAfter(act: () => Promise<void>): Promise<Diagnostic[]> {
  return new Promise((resolve, reject) => {
    published = resolve
    act().catch(reject)
  })
}

function open(text: string): Promise<Diagnostic[]> {
  version = 1
  const textDocument = { uri, languageId: 'markdown', version, text }
  return diagnosticsAfter(() =>
    connection.sendNotification('textDocument/didOpen', { textDocument }),
  )
}

function change(text: string): Promise<Diagnostic[]> {
  version++
  const params = { textDocument: { uri, version }, contentChanges: [{ text }] }
  return diagnosticsAfter(() => connection.sendNotification('textDocument/didChange', params))
}

function close(): Promise<Diagnostic[]> {
  const params = { textDocument: { uri } }
  return diagnosticsAfter(() => connection.sendNotification('textDocument/didClose', params))
}

async function actions(diagnostic: Diagnostic): Promise<CodeAction[]> {
  const { range } = diagnostic
  const params = { textDocument: { uri }, range, context: { diagnostics: [diagnostic] } }
  return connection.sendRequest('textDocument/codeAction', params)
}

function applied(text: string, edits: TextEdit[]): string {
  const lines = text.split('\n')
  const offset = ({ line, character }: Place) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character
  return edits.reduceRight(
    (now, { range, newText }) =>
      now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text,
  )
}

describe('an editor', () => {
  it('shows findings with rule, severity and documentation', async () => {
    const diagnostics = await open(bad)
    const url = diagnostics.find(({ code }) => code === 'canonical-link')!
    expect(url).toMatchObject({
      source: 'paperlint',
      severity: 2,
      range: { start: { line: 3, character: 47 }, end: { line: 3, character: 79 } },
      codeDescription: { href: expect.stringMatching(/docs\/rules\/canonical-link\.md$/) },
    })
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'canonical-link',
      'entry-format',
      'spacing',
      'venue-name',
    ])
    await close()
  })

  it('mends the list by quick fixes alone, to what --fix makes of it', async () => {
    let text = bad
    let diagnostics = await open(text)
    const titles: string[] = []
    for (let at = 0; at < 10 && diagnostics.length > 0; at++) {
      const [action] = await actions(diagnostics[0]!)
      expect(action, diagnostics[0]!.message).toMatchObject({ kind: 'quickfix' })
      titles.push(action!.title)
      text = applied(text, action!.edit.changes[uri]!)
      diagnostics = await change(text)
    }
    expect(text).toBe(good)
    expect(text).toBe(fix(bad).text)
    expect(titles).toHaveLength(4)
    expect(await close()).toEqual([])
  })

  it('shows nothing where a comment says so', async () => {
    const line = entries[1]!.replace('/abs/', '/pdf/')
    const text = good.replace(entries[1]!, `\n<!-- paperlint-disable-next-entry -->\n\n${line}`)
    expect(await open(text)).toEqual([])
    await close()
  })
})
