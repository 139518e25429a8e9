import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './files.ts'

/** The parser in Rust, and its binary for the machines that most workflows run on. */
const packages = ['satteri', '@bruits/satteri-linux-x64-gnu']

/** What a package needs to run: no types, no notes. */
const needed = /(?:\.js|\.node|package\.json|LICENSE)$/

/**
 * Copies the parser beside the bundles, where Node finds it: the action runs from a checkout, without
 * an install, and reads a long list several times as fast with it. On other systems the bundle falls
 * back to the parser it holds. The npm package leaves this out: there satteri is a dependency.
 *
 * Where the binary is not installed (a build on another system) the one that is there is kept.
 */
export async function nativeParser(folder: string): Promise<void> {
  for (const name of packages) {
    const installed = join(root, 'node_modules', name)
    const source = existsSync(installed) ? installed : join(root, 'dist/node_modules', name)
    if (existsSync(source)) await copy(source, join(folder, 'node_modules', name))
  }
}

async function copy(from: string, to: string): Promise<void> {
  for (const item of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !needed.test(item.name)) continue
    const path = join(item.parentPath, item.name)
    const target = join(to, path.slice(from.length))
    await mkdir(dirname(target), { recursive: true })
    await cp(path, target)
  }
}
