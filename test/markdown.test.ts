/**
 * The two parsers are one: the native one and the one in JavaScript give the same tree. Further lists
 * are compared where `PAPERLINT_LISTS` names a folder of them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'
import { makeList } from '../bench/lists.ts'
import { filesBelow, root } from '../scripts/files.ts'
import { readPaperListFromTree } from '../src/list/read.ts'
import { isKnotted, parseMarkdown } from '../src/markdown/parse.ts'
import { parse as portable } from '../src/markdown/remark.ts'
import { Source } from '../src/model/source.ts'

const native = await import('../src/markdown/satteri.ts').then(
  ({ parse }) => parse,
  () => null,
)

const folders = [join(root, 'fixtures'), process.env.PAPERLINT_LISTS].filter(
  (folder) => folder !== undefined && existsSync(folder),
) as string[]
const lists: [name: string, text: string][] = [['generated', makeList({ entries: 300 })]]
for (const folder of folders) {
  for (const path of await filesBelow(folder)) {
    if (/\.(?:md|markdown)$/.test(path))
      lists.push([path, readFileSync(join(folder, path), 'utf8')])
  }
}

describe.skipIf(native === null)('both parsers', () => {
  it.each(lists)('give one tree of %s', (_, text) => {
    const [one, other] = [native!(text), portable(text)]
    expect(comparable(one, other)).toEqual(comparable(other, other))
  })

  it.each(lists)('give one list of papers of %s', (name, text) => {
    const [one, other] = [native!, portable].map((parse) => {
      const { entries } = readPaperListFromTree(new Source(name, text), parse(text))
      return entries.map(({ title, venue, year, links, range }) => {
        return { title, venue, year, range, links: links.map(({ url, role }) => [url, role]) }
      })
    })
    expect(one).toEqual(other)
  })
})

describe('parsing', () => {
  it.runIf(process.platform === 'linux' && process.arch === 'x64')('is native here', () => {
    expect(native).not.toBeNull()
  })

  it('keeps places behind a byte order mark', () => {
    const tree = parseMarkdown('\uFEFF# A\n\ntext\n') as Root
    expect(tree.children[1]!.position!.start).toMatchObject({ offset: 6, line: 3, column: 1 })
  })

  it.skipIf(native === null)('reads more entities than can be kept as they are written', () => {
    const text = `# \uE000R&amp;D\n\n- A ${'&amp;'.repeat(20_000)} [a&lt;](b?c&amp;d) end\n`
    const tree = native!(text)
    const shown = JSON.stringify(tree)
    expect(shown.includes('"\uE000R&amp;D"')).toBe(true)
    expect(shown.includes('"url":"b?c&amp;d"')).toBe(true)
    expect(tree.children.at(-1)!.position!.end.offset).toBe(text.length - 1)
    expect(JSON.stringify(native!('a &amp; b'))).toContain('"a & b"')
  })

  it.each(['> ', '- '])('refuses what nests without end: %j', (mark) => {
    expect(parseMarkdown(`${mark.repeat(20_000)}x`)).toMatch(/nests more than/)
  })
})

/**
 * A tree without what tells the parsers apart and nobody reads: nulls, `data`, text in several
 * nodes, the places that remark does not give (of literal links and what is in them).
 *
 * @param model the other parser's tree, whose missing places are left out
 */
function comparable(node: Node, model: Node | undefined): unknown {
  const { position, children, data: _, ...rest } = node as Parent
  const kept = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
  const plain: Record<string, unknown> = Object.fromEntries(kept)
  if (model?.position) plain.position = position
  if (children) {
    const models = joined((model as Parent | undefined)?.children ?? [])
    plain.children = joined(children).map((child, at) => comparable(child, models[at]))
  }
  return plain
}

type Text = Node & { value: string }

/** Text nodes in a row as one; its place goes from the first to the last. */
function joined(nodes: readonly Node[]): Node[] {
  const made: Node[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') {
      made.push(node)
      continue
    }
    const both: Text = { ...(last as Text), value: (last as Text).value + (node as Text).value }
    if (last.position && node.position) {
      both.position = { start: last.position.start, end: node.position.end }
    } else delete both.position
    made[made.length - 1] = both
  }
  return made
}

describe('a line that the parser in JavaScript cannot part in time', () => {
  it.each([
    [']'.repeat(60_000), true],
    ['![](a)'.repeat(2_000), true],
    ['**a* '.repeat(2_000), true],
    ['- [a](b) *c* `d`\n'.repeat(20_000), false],
    ['plain words '.repeat(20_000), false],
  ])('%#', (text, knotted) => {
    expect(isKnotted(text)).toBe(knotted)
  })
})
