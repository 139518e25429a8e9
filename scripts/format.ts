import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './files.ts'

/**
 * @param path what the text will be, from the root of the project
 * @returns the text as the project's formatter writes it
 */
export async function format(path: string, text: string): Promise<string> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
