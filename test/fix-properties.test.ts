/** What --fix promises of any text, with every rule that is on. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { fixText } from '../src/fix/loop.ts'
import { lint } from '../src/lint.ts'
import { Source } from '../src/model/source.ts'

function lintText(text: string) {
  const source = new Source('README.md', text)
  return { ...lint(source, { rules }), source }
}

const title = fc.constantFrom(
  'Attention Is All You Need',
  'Deep Residual Learning for Image Recognition',
  'Scaling Laws for Neural Language Models',
  'What Can Transformers Learn In-Context?',
  'Rodimus*: Breaking the Accuracy-Efficiency Trade-Off',
  'Learning，to Learn: A Survey',
  'CLIP on Wheels ï¼Œ Zero-Shot',
  '**Bold** Titles  and Spaces',
  'A Title,without a Space',
)
const venue = fc.constantFrom(
  '*NeurIPS 2022*',
  'ICML 2023',
  '*ICLR (2024)*',
  '**NeurlPS, 2021**',
  '*CVPR2020*',
  "ACL'19",
  '*JMLR*',
  '',
)
const date = fc.constantFrom('', 'May 2024', 'July, 2023', '2024.05', '[2023/11]', '12 Jan 2020')
const url = fc.constantFrom(
  'https://arxiv.org/abs/2205.05055',
  'http://www.arxiv.org/pdf/2205.05055v2.pdf',
  'https://arxiv.org/pdf/2208.01066',
  'arxiv.org/abs/2401.00001',
  'https://openreview.net/forum?id=abcDEF',
  'https://https://x.org/a.pdf',
  'https://x.org/a,',
  '',
)
const label = fc.constantFrom('[link](', '[(link)](', '[[paper](', '[[pdf]](', '[Link](', '<', '')
const separator = fc.constantFrom(', ', '. ', ' ', ',  ', ' - ', ',', '** ', ' * ')
const lineStart = fc.constantFrom('> ', '- ', '* ', '1. ', '', '### ', '| ', '  - ')
const lineEnd = fc.constantFrom('\n', '\n\n', '  \n', ' \n', '\\\n', '\r\n\r\n', '<br>\n')
const between = fc.constantFrom(
  '',
  '## Section\n\n',
  '### 2023\n\n',
  '### 2022\n\n',
  '```\n> Code, ICML 2020 [link](u)\n```\n\n',
  '<!-- paperlint-disable-next-entry -->\n\n',
  '- [Section](#Section)\n- [2023](#2023)\n- [2022](#no)\n\n',
)

const entry = fc
  .tuple(between, lineStart, title, separator, venue, separator, date, label, url, lineEnd)
  .map(([gap, start, name, one, place, two, when, tag, link, end]) => {
    const close =
      tag === ''
        ? ''
        : tag === '<'
          ? '>'
          : tag.startsWith('[[p') && !tag.includes(']]')
            ? ')]'
            : ')'
    return `${gap}${start}${name}${one}${place}${two}${when} ${tag}${link}${close}${end}`
  })
const text = fc.array(entry, { minLength: 1, maxLength: 14 }).map((entries) => entries.join(''))

describe('laws of --fix over random lists', () => {
  it.each(['safe', 'unsafe'])('%s fixes come to rest, and a second run changes nothing', (kind) => {
    const unsafe = kind === 'unsafe'
    fc.assert(
      fc.property(text, (before) => {
        const once = fixText(before, lintText, { unsafe })
        expect(once.stopped).toBe('rest')
        expect(fixText(once.text, lintText, { unsafe }).text).toBe(once.text)
      }),
      { numRuns: 150 },
    )
  })

  it('safe fixes keep every paper, and what stands in code', () => {
    fc.assert(
      fc.property(text, (before) => {
        const { text: after, report } = fixText(before, lintText)
        expect(report.list.entries.length).toBeGreaterThanOrEqual(lintText(before).entries)
        const code = (markdown: string) => markdown.match(/```[^`]*```/g) ?? []
        expect(code(after)).toEqual(code(before))
      }),
      { numRuns: 150 },
    )
  })
})
