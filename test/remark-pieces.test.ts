/**
 * The parser in JavaScript reads a text piece by piece, and leaves out what a piece has no use for.
 * The tree has to be that of remark-parse with remark-gfm all the same, to the last place.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { makeList } from '../bench/lists.ts'
import { filesBelow, root } from '../scripts/files.ts'
import { parseInPieces } from '../src/markdown/pieces.ts'
import { parse } from '../src/markdown/remark.ts'

const remark = unified().use(remarkParse).use(remarkGfm).freeze()

function whole(text: string): Root {
  return remark.parse(text)
}

/** @returns the tree, cut wherever it can be, and the pieces it was parsed in, failed ones too */
function inPieces(text: string, least = 0): { tree: Root; pieces: string[] } {
  const pieces: string[] = []
  const tree = parseInPieces(
    text,
    (piece) => {
      pieces.push(piece)
      return whole(piece)
    },
    least,
  )
  return { tree, pieces }
}

function expectSame(text: string): void {
  const expected = whole(text)
  expect(inPieces(text).tree).toStrictEqual(expected)
  expect(parse(text)).toStrictEqual(expected)
}

const fixtures = join(root, 'fixtures')
const lists = (await filesBelow(fixtures)).filter((path) => path.endsWith('.md'))

describe('a text in pieces', () => {
  it.each(lists)('has the tree of the whole: %s', (path) => {
    expectSame(readFileSync(join(fixtures, path), 'utf8'))
  })

  const list = makeList({ entries: 300, defectEvery: 7 })
  it.each([
    ['quotes', list],
    ['paragraphs', list.replaceAll('> ', '')],
    ['a loose list', list.replaceAll('> ', '- ')],
    ['a tight list', list.replaceAll(/\n\n> /g, '\n- ')],
    ['numbers', list.replaceAll('> ', '7. ')],
    ['Windows line endings', list.replaceAll('\n', '\r\n')],
    ['old line endings', list.replaceAll('\n', '\r')],
  ])('is cut between entries: %s', (_, text) => {
    expectSame(text)
    expect(inPieces(text).pieces.length).toBeGreaterThan(300)
  })

  it.each([
    ['- a\n- b\n\n\n- c\n\n  d\n- e\n\n# f\n', 5],
    ['3) a\n4) b\n5. c\n6. d\n', 3],
    ['- a\n* b\n* c\n+ d\n', 4],
    ['- [ ] a\n- [x] b\n', 2],
    ['> a\n\n> b\nlazy\n\n> c\n', 3],
    ['a\n===\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nb\n- c\n', 4],
    ['a\0b\n\n\tcode\n\nc\td\n\n# \0\n', 3],
    ['a\r\n\r\nb\r\rc\n\n\n \nd\n\t\ne', 5],
    ['- ```\n  a\n\n# b\n\n- c\n', 3],
    ['> <!--\n\n> -->\n\n# a\n', 3],
    ['a@b.cd\n\nwww.a.bc https&colon;//a.bc/d&#64;e\n\na&commat;b.cd\n\nHTTP://a.bc\n', 4],
  ])('is cut where all is closed: %j', (text, count) => {
    expectSame(text)
    expect(inPieces(text).pieces).toHaveLength(count)
  })

  it.each([
    '```\n\n# a\n\n> b\n\n- c\n',
    '~~~ js\n\n```\n\na\n\n``` \n',
    '   ````\n\n```\n\na\n',
    '<!-- a\n\n# b\n\n> c\n',
    '<script>\n\n# a\n\n- b\n- c\n',
    '<pre>\n\na\n\n<style>\n\nb\n',
    '<textarea\n\n> a\n',
    '<?a\n\n# b\n',
    '<!DOCTYPE\n\n# b\n',
    '<![CDATA[\n\n# b\n]]\n',
    '<div>\n- a\n- b\n',
    'a\n2. b\n3. c\n',
    '    a\n\n2. b\n3. c\n',
    '    a\n\n- - *\n',
    'a\n* - *\n',
    '- a\n\n  - b\n\n    c\n',
    '-\n  - a\n  - b\n',
    'a\n\n\uFEFFb\n',
    '[a] [^b]\n\n# c\n\n[a]: d\n\n[^b]: e\n\n    f\n',
    '[a]\n\n> - [a\n>   b]: c\n\n[a b]\n',
    '[a\\]b]\n\n- 1. [a\\]b]: c\n',
  ])('is the same where there is no cut: %j', (text) => {
    const { tree, pieces } = inPieces(text)
    expect(tree).toStrictEqual(whole(text))
    expect(pieces.at(-1)).toBe(text)
  })

  it('is left whole behind a byte order mark, from which the parser counts', () => {
    const text = '\uFEFF# a\n\n# b\n'
    expect(inPieces(text)).toEqual({ tree: whole(text), pieces: [text] })
  })

  it('is the same whatever its lines are', () => {
    const property = fc.property(anyText, fc.constantFrom(0, 0, 0, 8, 40), (text, least) => {
      const expected = whole(text)
      expect(inPieces(text, least).tree).toStrictEqual(expected)
      expect(parse(text)).toStrictEqual(expected)
    })
    fc.assert(property, { numRuns: 1000 })
  }, 60_000)

  // What is parsed counts, not seconds.
  it.each([
    ['quotes', '>\n\n'.repeat(10_000)],
    ['a fence', `\`\`\`\n\n${'# a\n\n> b\n\n'.repeat(2000)}`],
    ['fences', '```\n\n# a\n\n'.repeat(3000)],
    ['a comment', '<!--\n\n'.repeat(5000)],
    ['other bullets', '- a\n* b\n'.repeat(2000)],
    ['other numbers', '1. a\n2) b\n'.repeat(2000)],
    ['no blank line', '> a\n'.repeat(8000)],
    ['definitions', '[a]: b\n\n'.repeat(3000)],
  ])('takes time that grows with the text: %s', (_, text) => {
    let sum = 0
    const nothing: Root = { type: 'root', children: [] }
    // No cut succeeds: the most that can be parsed.
    parseInPieces(text, (piece) => {
      sum += piece.length
      return piece.length === text.length ? whole('') : nothing
    })
    expect(sum).toBeLessThan(4 * text.length)
    const parsed = inPieces(text, 6000).pieces.reduce((all, { length }) => all + length, 0)
    expect(parsed).toBeLessThan(4 * text.length)
  })
})

const nasty = `
# h|#|> q|>|> - q|>> q|> \`\`\`|> # h|- i|- j|-|- |-\ta|-   a|-      code|* i|+ i|* * *|- - -|***|---
===|1. o|2. o|2) o|10. o|1.|- \`\`\`|- <!--|- > q|- - n|- 1. n|- 2. n|- # h|- [ ] t|- [x] t|  c|  - n
   - n|    c|    - n|\tc|   > q| - i|  # h|\`\`\`|\`\`\`\`|~~~| \`\`\`|  \`\`\`|    \`\`\`|<!--|-->|<!-- c -->
<?|?>|<!X|<![CDATA[|]]>|<script>|</script>|<pre>|<style>|<textarea>|</textarea>|<div>|</div>|<b>|  <!--
--- \\| ---|\\| a \\| b \\||\\|---\\|---\\||\\| - \\||:-|- \\| a \\||> \\| a \\||  \\|---\\|---\\||[a]|[^a]|"t"|\\\\|a\\\\|a  
\`|**b*|[x](y)|![x](y)|www.a.bc|https://a.bc/d|a@b.cd|&amp;|&#64;|\0|a\0b|\uFEFF|\uFEFFa|\u00a0|- \u00a0a
\u2028|\f|~~d~~|+++|- a\\\\|-a|1.a|- - - a|* - *|- - *|- 2. *|123456789. a|1234567890. a|a|b c||||`
const lines = nasty
  .slice(1)
  .split(/(?<!\\)[|\n]/)
  .map((line) => line.replaceAll(/\\(.)/g, '$1'))
const definitions = ['[a]: b', '[^a]: b', '- [a]: b', '> [^a]: b', '[a]:', '[^a]:', 'b "t', 't"']

const anyText = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 16 }))
  .map(([defines, picks]) => {
    const choices = defines ? [...lines, ...definitions] : lines
    const ends = ['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '']
    return picks
      .map(([line, end]) => choices[line % choices.length]! + ends[end % ends.length]!)
      .join('')
  })
