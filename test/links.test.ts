/** What is wrong with an address, and which text was meant as a link, by examples. */
import { describe, expect, it } from 'vitest'
import { brokenLinks } from '../src/list/queries/broken-links.ts'
import { linkFlaw } from '../src/list/queries/link-flaw.ts'
import { readPaperList } from '../src/list/read.ts'
import { Source } from '../src/model/source.ts'

const listOf = (text: string) => readPaperList(new Source('list.md', text))

describe('addresses that are fine', () => {
  it.each([
    'https://arxiv.org/abs/1706.03762',
    'https://en.wikipedia.org/wiki/Attention_(machine_learning)',
    'https://en.wikipedia.org/wiki/Foo_Inc.',
    'https://example.org/search?q=Attention!',
    '//arxiv.org/abs/1706.03762',
    'mailto:lists@example.org',
    'docs/notes.md',
    '#papers',
    'https://web.archive.org/web/2020/https://arxiv.org/abs/1706.03762',
  ])('%s', (url) => {
    const [link] = listOf(`[paper](${url})`).links
    expect(link?.url).toBe(url)
    expect(linkFlaw(link!)).toBeNull()
  })
})

describe('addresses that are mended', () => {
  it.each([
    ['arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ['www.example.org', null],
    ['http://https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ['https:/arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ['ttps://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ['https://arxiv.org/abs/1706.03762).', 'https://arxiv.org/abs/1706.03762'],
    ['https://arxiv.org/abs/1706.03762%20', 'https://arxiv.org/abs/1706.03762'],
    // Known by no site, so that the host may be the slip: found, and left to the author.
    ['b.com/owner/repository', null],
    ['https://arxiv.org/abs/1713.03762', null],
    ['https://github', null],
    ['file:///home/me/paper.pdf', null],
  ])('%s', (url, mended) => {
    const [link] = listOf(`[paper](<${url}>)`).links
    const flaw = linkFlaw(link!)
    expect(flaw?.what).toMatch(/\S/)
    expect(flaw?.mended).toBe(mended)
  })
})

describe('text that was meant as a link', () => {
  const url = 'https://arxiv.org/abs/1706.03762'
  it.each([
    [`[paper] (${url})`, `[paper](${url})`],
    [`[paper]（${url}）`, `[paper](${url})`],
    [`[paper](${url}）`, `[paper](${url})`],
    [`[[paper](${url}]`, `[[paper](${url})]`],
    [`(paper)[${url}]`, `[paper](${url})`],
    ['[paper](to appear soon)', null],
    [`[paper](https://arxiv.org/abs/ 1706.03762)`, null],
  ])('%s', (text, mended) => {
    const [broken, more] = brokenLinks(listOf(`A title ${text} here`))
    expect(more).toBeUndefined()
    expect(broken?.edit === null).toBe(mended === null)
    if (!broken?.edit || mended === null) return
    const { start, end, text: written } = broken.edit
    const source = `A title ${text} here`
    expect(source.slice(0, start) + written + source.slice(end)).toBe(`A title ${mended} here`)
  })

  it.each([
    `[paper](${url})`,
    `[[paper](${url})] (${url})`,
    `see [1] (${url})`,
    `f\\[i\\](x)`,
    `\`[paper] (${url})\``,
    'a [note] (in brackets)',
  ])('nothing in %s', (text) => {
    expect(brokenLinks(listOf(`A title ${text} here`))).toEqual([])
  })
})
