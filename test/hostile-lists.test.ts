import { describe, expect, it } from 'vitest'
import { lint } from '../src/api.ts'
import { parseFormat } from '../src/list/format/format.ts'
import { matchFormat } from '../src/list/format/match.ts'
import { readPaperList } from '../src/list/read.ts'
import { Source } from '../src/model/source.ts'

const link = '[paper](https://arxiv.org/abs/2301.00001)'

describe('a list made to take long', () => {
  it.each<[string, string]>([
    ['initials that no comma ends', `- **T.** ${'J. '.repeat(100_000)}${link}\n`],
    ['initials with commas', `- ${'J. S., '.repeat(50_000)}${link}\n`],
    ['front matter of spaces', `---\n${' \n'.repeat(150_000)}---\n\n- A Title ${link}\n`],
    ['a comment of dashes', `- A Title <!-- ${'-'.repeat(300_000)} x --> ${link}\n`],
    ['a comment block of dashes', `<!-- ${'-'.repeat(300_000)} x -->\n\n- A Title ${link}\n`],
    ['spaces inside an entry', `- A Title${' '.repeat(300_000)}of Words ${link}\n`],
    ['entities in a paragraph', `- A Title ${'论&amp;'.repeat(60_000)} ${link}\n`],
    ['links in an entry', `- A Title ${'[a](https://x.org/) '.repeat(60_000)}${link}\n`],
    ['items of a list', '- a\n'.repeat(150_000)],
    ['entities in a URL', `- A Title https://x.org/${'&amp;'.repeat(100_000)}\n`],
  ])(
    '%s',
    (_, text) => {
      const { list } = lint(`# Papers\n\n${text}`)
      expect(list.unreadable).toBeNull()
      expect(lint(text).list.unreadable).toBeNull()
    },
    10_000,
  )

  it('a format of spaces, and entries of many words', () => {
    const format =
      '- {title} {authors} {venue} {year} {month} {date} {url} {code} {project} {other}'
    const parsed = parseFormat(format)
    if (typeof parsed === 'string') throw new Error(parsed)
    for (let at = 0; at < 100; at++) {
      expect(matchFormat(parsed, `Title ${'a b '.repeat(950)}${at} ${link}`)).toBeNull()
    }
  }, 10_000)
})

describe('people before a title', () => {
  it.each([
    ['N. Wang, D.-Y. Yeung, Learning a Deep Compact Image Representation', 'Learning a Deep'],
    ['J. F. K. Smith, A. B. C. Jones, On the Motion of Bodies in Water', 'On the Motion'],
  ])('%s', (text, title) => {
    const lines = Array.from({ length: 4 }, (_, at) => `- ${text} ${'ABCD'[at]} ${link}`)
    const list = readPaperList(new Source('a.md', `# Papers\n\n${lines.join('\n')}\n`))
    expect(list.entries).toHaveLength(4)
    for (const entry of list.entries) expect(entry.title.text).toMatch(new RegExp(`^${title}`))
  })
})
