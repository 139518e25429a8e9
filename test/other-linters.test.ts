/** The preset beside remark-preset-lint-recommended, as docs/other-linters.md says to set them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remark } from 'remark'
import type { Pluggable, PluggableList } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import preset from '../src/index.ts'

const page = readFileSync(join(root, 'docs/other-linters.md'), 'utf8')
const settings = /<!-- remarkrc -->\s+```json\n(.*?)```/s.exec(page)![1]!

type Named = string | [name: string, config: unknown]

async function load(named: Named): Promise<Pluggable> {
  const [name, config] = typeof named === 'string' ? [named] : named
  const plugin = name === 'paperlint' ? preset : (await import(name)).default
  return config === undefined ? plugin : [plugin, config]
}
const plugins: PluggableList = await Promise.all(
  (JSON.parse(settings).plugins as Named[]).map(load),
)

async function messages(text: string, path = 'README.md') {
  const file = new VFile({ path: join(root, path), value: text })
  await remark().use({ plugins }).process(file)
  return file.messages
}

const entries = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'].map(
  (name, at) =>
    `- ${name} on Learning Things, *ICML 2023*, [link](https://arxiv.org/abs/2301.0000${at + 1})`,
)
/** A defect of each kind that both sides know something of. */
const defects: [what: string, text: string, ours: string][] = [
  ['a link in two pieces', entries[1]!.replace('](', '] ('), 'no-malformed-link'],
  ['a bare address', entries[1]!.replace(/\[link\]\((.*)\)/, '$1'), ''],
  ['spaces at the end', `${entries[1]}  `, 'spacing'],
  ['an anchor that is not there', `${entries[1]} [up](#nowhere)`, 'no-missing-target'],
  ['a stray mark', `${entries[1]!.replace('Beta', '**Beta')}`, 'no-stray-emphasis'],
]

describe('the preset beside remark-lint', () => {
  it.each(defects)('reports once: %s', async (_, line, ours) => {
    const text = `# Papers\n\n${entries.join('\n').replace(entries[1]!, line)}\n`
    const found = await messages(text)
    const rules = found.map(({ source, ruleId }) => `${source}:${ruleId}`)
    if (ours) expect(rules).toContain(`paperlint:${ours}`)
    expect(rules.filter((rule) => rule.startsWith('remark-lint:'))).toEqual([])
  })

  it('still lets remark-lint speak of Markdown', async () => {
    const found = await messages(`# Papers\n\n${entries.join('\n')}\n\n[unused]: https://e.org\n`)
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['no-unused-definitions'])
  })

  it('says nothing twice of a real list', async () => {
    const path = 'fixtures/lists/large-foundation-model-theory/README.md'
    const found = await messages(readFileSync(join(root, path), 'utf8'), path)
    const sources = new Set(found.map(({ source }) => source))
    expect(sources).toEqual(new Set(['paperlint']))
    const all = found.map(({ place, reason }) => JSON.stringify([place, reason]))
    expect(new Set(all).size).toBe(all.length)
  })
})
