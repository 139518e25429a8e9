/**
 * The work grows with the list and no faster: it is counted, not timed, for lists of n, 2n and 4n
 * entries, so that a machine's mood decides nothing.
 */
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { afterEach, describe, expect, it } from 'vitest'
import { makeList } from '../bench/lists.ts'
import { rules } from '../rules/index.ts'
import { editsOf } from '../src/fix/apply.ts'
import { fixText } from '../src/fix/loop.ts'
import { lint } from '../src/lint.ts'
import { readPaperList, readPaperListFromTree } from '../src/list/read.ts'
import { parseMarkdown } from '../src/markdown/parse.ts'
import { noFacts } from '../src/model/facts.ts'
import { Source } from '../src/model/source.ts'
import { parse } from 'valibot'

const N = 150
const shapes: [name: string, defectEvery: number][] = [
  ['clean', 0],
  ['every entry wrong', 1],
]

const sourceOf = (entries: number, defectEvery: number) =>
  new Source('list.md', makeList({ entries, defectEvery }))

/**
 * The second step, from 2n to 4n, is twice the first one where work is linear; at four times it
 * would be quadratic. What is done once a list does not count.
 */
function expectLinear(work: (entries: number) => number): void {
  const [once, twice, fourfold] = [N, 2 * N, 4 * N].map(work) as [number, number, number]
  expect(fourfold - twice).toBeLessThanOrEqual(2.3 * (twice - once) + 50)
}

describe.each(shapes)('for a list, %s,', (_, defectEvery) => {
  it('the reader looks at nodes of the tree', () => {
    let visits = 0
    const count = (node: Node): void => {
      const { children } = node as Partial<Parent>
      if (!children) return
      children.forEach(count)
      Object.defineProperty(node, 'children', {
        get: () => {
          visits += 1 + children.length
          return children
        },
      })
    }
    expectLinear((entries) => {
      const source = sourceOf(entries, defectEvery)
      const tree = parseMarkdown(source.text) as Root
      count(tree)
      visits = 0
      expect(readPaperListFromTree(source, tree).entries).toHaveLength(entries)
      expect(visits).toBeGreaterThan(entries)
      return visits
    })
  })

  it('the reader and the rules search text', () => {
    expectLinear((entries) => {
      const source = sourceOf(entries, defectEvery)
      return charactersSearched(() => lint(source, { rules }))
    })
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s looks at it', (_, rule) => {
    const options = parse(rule.options, {})
    expectLinear((entries) => {
      const list = readPaperList(sourceOf(entries, defectEvery))
      let reads = 0
      const counted = <Item>(items: Item[]): Item[] =>
        new Proxy(items, {
          get(target, key, receiver) {
            reads++
            return Reflect.get(target, key, receiver)
          },
        })
      for (const key of ['entries', 'sections', 'links', 'runs', 'tables', 'verbatim'] as const) {
        Object.assign(list, { [key]: counted<unknown>(list[key]) })
      }
      return [...rule.check(list, options, noFacts)].length + reads
    })
  })
})

describe('mending a list in which every entry is wrong', () => {
  it('makes edits, in rounds that do not become more', () => {
    const rounds: number[] = []
    expectLinear((entries) => {
      const source = sourceOf(entries, 1)
      let edits = 0
      let round = 0
      const check = (text: string) => {
        const report = lint(new Source('list.md', text), { rules })
        edits += editsOf(report.findings).length
        round++
        return report
      }
      const { applied, text } = fixText(source.text, check, { unsafe: false })
      expect(applied).toBeGreaterThan(entries / 3)
      expect(text).not.toBe(source.text)
      rounds.push(round)
      return edits + applied
    })
    expect(new Set(rounds).size).toBe(1)
  })

  it('searches text', () => {
    expectLinear((entries) => {
      const { text } = sourceOf(entries, 1)
      const check = (now: string) => lint(new Source('list.md', now), { rules })
      return charactersSearched(() => fixText(text, check, { unsafe: true }))
    })
  })
})

const exec = RegExp.prototype.exec
afterEach(() => {
  RegExp.prototype.exec = exec
})

/** How many characters regular expressions walk over; every method of theirs goes through `exec`. */
function charactersSearched(work: () => void): number {
  let walked = 0
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    const to = match ? match.index + match[0].length : this.sticky ? from : String(text).length
    walked += 1 + to - from
    return match
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
  }
  return walked
}
