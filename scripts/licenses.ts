import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
}

/**
 * @param modules paths of the modules that were bundled
 * @returns name, version and licence text of every package among them, sorted by name
 */
export async function thirdPartyLicenses(modules: string[]): Promise<string> {
  const folders = new Set<string>()
  for (const module of modules) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))
    if (folder) folders.add(folder[0])
  }
  const parts = await Promise.all([...folders].map(licenseOf))
  parts.sort()
  return `The files in this folder contain code of these packages.\n\n${parts.join('\n')}`
}

async function licenseOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  const file = (await readdir(folder)).find((name) => /^(?:licen[cs]e|copying)/i.test(name))
  const text = file ? await readFile(join(folder, file), 'utf8') : standardText(manifest)
  const tidy = text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${tidy}\n\n---\n`
}

/** Some packages name the MIT licence in their manifest and leave the text out. */
function standardText({ name, license, author }: Manifest): string {
  if (license !== 'MIT') throw new Error(`${name} ships no licence text (${license})`)
  const holder = typeof author === 'string' ? author.replace(/\s*\(.*$/, '') : author?.name
  return `Copyright (c) ${holder ?? `the authors of ${name}`}\n\n${mit}`
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software
and associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`
