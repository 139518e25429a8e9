/** Pull requests of every kind, each as a maintainer would expect it to end. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../scripts/files.ts'
import { folderOf, paperlint } from './support/cli.ts'
import { world } from './support/github/action.ts'
import { applied, suggestionIn } from './support/github/apply.ts'
import { base, broken, good, twice, withLines } from './support/github/lists.ts'

/** A list with old mistakes in its first entries. */
const old = base
  .replace('heads, *ICML', 'heads *ICML')
  .replace('abs/2302.00002', 'pdf/2302.00002')
  .replace('flow, *ICLR', 'flow,  *ICLR')

/** The list with the lines of its first section in another order. */
function turned(text: string): string {
  const lines = text.split('\n')
  const section = lines.slice(4, 10)
  return [
    ...lines.slice(0, 4),
    ...section.slice(3),
    ...section.slice(0, 3),
    ...lines.slice(10),
  ].join('\n')
}

describe('a pull request that', () => {
  it('only moves lines is not blamed for what was wrong with them', async () => {
    const { github, run } = await world({ 'README.md': old }, { 'README.md': turned(old) })
    const ran = await run()
    expect(ran).toMatchObject({ status: 0, outputs: { errors: '0', warnings: '0' }, commands: [] })
    expect(ran.summary).toContain('**Nothing found** on the lines that this pull request changes')
    expect(github.reviews).toEqual([])
  })

  it('moves lines and adds one is told of the one', async () => {
    const head = turned(old).replace('\n\n## Dynamics', `\n${broken(1)}\n\n## Dynamics`)
    const { github, run } = await world({ 'README.md': old }, { 'README.md': head })
    await run()
    expect(github.comments.map(({ line }) => line)).toEqual([11])
  })

  it('renames the list is not blamed for it', async () => {
    const { github, run } = await world(
      { 'README.md': old },
      { 'README.md': null, 'papers.md': old },
    )
    const ran = await run({ inputs: { files: 'papers.md' } })
    expect(ran).toMatchObject({ status: 0, outputs: { errors: '0', warnings: '0' }, stderr: '' })
    expect(github.offences).toEqual([])
  })

  it('renames the list and adds a line is told of the line, under the new name', async () => {
    const head = old.replace('\n\n## Dynamics', `\n${broken(1)}\n\n## Dynamics`)
    const path = 'papers/a list, of "ö" %41.md'
    const { github, run } = await world({ 'README.md': old }, { 'README.md': null, [path]: head })
    const ran = await run({ inputs: { files: 'papers' } })
    expect(github.offences).toEqual([])
    expect(ran.summary).not.toContain('GitHub refused')
    expect(github.comments.map((one) => [one.path, one.line])).toEqual([[path, 11]])
    expect(ran.commands[0]!.properties.file).toBe(path)
    expect(ran.summary).toContain('/papers/a%20list%2C%20of%20%22%C3%B6%22%20%2541.md?plain=1#L11)')
  })

  it('adds 500 entries gets as many comments as allowed, the rest counted', async () => {
    const many = Array.from({ length: 500 }, (_, index) => broken(index))
    const { github, run } = await world({ 'README.md': base }, { 'README.md': withLines(...many) })
    // In a list of some 500 entries most of which lack the comma, the comma is the mistake.
    const commas = withLines(...many.map((line, index) => (index % 4 ? good(index) : line)))
    const { repository } = github.pulls[0]!
    repository.push({ 'README.md': commas })
    const ran = await run()
    expect(Number(ran.outputs.errors)).toBe(125)
    expect(github.reviews).toHaveLength(1)
    expect(github.reviews[0]!.comments).toHaveLength(20)
    expect(github.reviews[0]!.body).toContain(
      '105 more comments are held back: [the summary of the run]',
    )
    expect(ran.commands).toHaveLength(20)
    expect(ran.summary.match(/^\| \[\d+\]/gm)).toHaveLength(250)
    expect((await run()).stdout).toContain('0 comments posted, 0 removed')
    await run({ inputs: { 'max-suggestions': '25' } })
    expect(github.reviews.map(({ comments }) => comments.length)).toEqual([20, 5])
  })

  it('deletes entries ends without a word', async () => {
    const head = old.replace(/^- Attention.*\n/m, '').replace(/^- Deep.*\n/m, '')
    const { github, run } = await world({ 'README.md': old }, { 'README.md': head })
    const ran = await run()
    expect(ran).toMatchObject({ status: 0, outputs: { errors: '0', warnings: '0' }, stderr: '' })
    expect(github.offences).toEqual([])
  })

  it('deletes the list ends with what is wrong', async () => {
    const { run } = await world({ 'README.md': old }, { 'README.md': null, 'x.txt': 'x' })
    const ran = await run()
    expect(ran.status).toBe(1)
    expect(ran.commands.map(({ data }) => data)).toEqual([
      expect.stringContaining('no README.md here'),
    ])
  })

  it('touches no list ends without a word', async () => {
    const { run } = await world({ 'README.md': old }, { 'x.txt': 'x' })
    expect(await run()).toMatchObject({ status: 0, outputs: { errors: '0' }, stderr: '' })
  })

  it('touches lines that end in CRLF keeps them so', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const head = crlf(withLines(broken(1), twice, broken(2)))
    const { github, repository, run } = await world(
      { 'README.md': crlf(base) },
      { 'README.md': head },
    )
    await run()
    expect(github.offences).toEqual([])
    expect(github.comments.map(({ line }) => line)).toEqual([13, 12, 11])
    const mended = applied(repository.textAtHead('README.md'), github.comments)
    expect(mended).toBe(crlf(withLines(good(1), twice, good(2))))
  })

  it('edits a table gets whole rows', async () => {
    const row = (title: string, id: string, venue = 'ICML 2023') =>
      `| ${title} | ${venue} | [paper](https://arxiv.org/abs/${id}) |`
    const rows = [
      row('Attention in the limit of many heads', '2301.00001'),
      row('Deep networks as trees of decisions', '2302.00002'),
      row('Learning to learn by gradient flow', '2303.00003'),
      row('Sampling without a schedule of noise', '2304.00004'),
    ]
    const table = (lines: string[]) =>
      ['# Papers', '', '| Title | Venue | Link |', '| --- | --- | --- |', ...lines, ''].join('\n')
    const added = row('Memory in wide recurrent networks', '2305.00005').replace('/abs/', '/pdf/')
    const { github, repository, run } = await world(
      { 'README.md': table(rows) },
      { 'README.md': table([...rows.slice(0, 2), added, ...rows.slice(2)]) },
    )
    await run()
    expect(github.comments).toHaveLength(1)
    expect(suggestionIn(github.comments[0]!.body)).toMatch(/^\| Memory in wide recurrent.*\|\n$/)
    const whole = row('Memory in wide recurrent networks', '2305.00005')
    expect(applied(repository.textAtHead('README.md'), github.comments)).toBe(
      table([...rows.slice(0, 2), whole, ...rows.slice(2)]),
    )
  })

  it('adds the first of two like entries is told where the new line is', async () => {
    const above = (line: string, text: string) =>
      text.replace('## Dynamics\n\n', `## Dynamics\n\n${line}\n`)
    const text = above(good(9), base)
    const first = above(good(9).replace('ICML 2023', 'ICML 2024'), text)
    const { github, run } = await world({ 'README.md': text }, { 'README.md': first })
    const ran = await run()
    const [comment] = github.comments.filter(({ body }) => body.includes('no-duplicate-paper'))
    expect(comment!.line).toBe(14)
    expect(comment!.body).toContain('[line 15](')
    expect(ran.commands.find(({ data }) => data.includes('second entry'))!.properties.line).toBe(
      '14',
    )
  })

  it('adds a part of a real list gets what --fix makes of each of its lines', async () => {
    const real = readFileSync(
      join(root, 'fixtures/lists/large-foundation-model-theory/README.md'),
      'utf8',
    )
    // Without the rules that add lines, a line of one text is the same line of the other.
    const rules = 'rules: { contents: off, year-sections: off }\n'
    const config = { '.paperlintrc.yaml': rules }
    const before = real.split('\n').filter((_, index) => index < 100 || index >= 150)
    const { github, repository, run } = await world(
      { 'README.md': before.join('\n'), ...config },
      { 'README.md': real },
    )
    await run({ inputs: { 'max-suggestions': '32' } })
    expect(github.offences).toEqual([])
    expect(github.comments.length).toBeGreaterThan(20)
    const cwd = folderOf({ 'README.md': real, ...config })
    paperlint(['--fix'], { cwd })
    const fixed = readFileSync(join(cwd, 'README.md'), 'utf8').split('\n')
    const lines = real.split('\n')
    expect(fixed).toHaveLength(lines.length)
    const suggested = github.comments
      .filter(({ body }) => suggestionIn(body) !== null)
      .map(({ line }) => line! - 1)
    const expected = lines.map((line, at) => (suggested.includes(at) ? fixed[at] : line))
    expect(applied(repository.textAtHead('README.md'), github.comments)).toBe(expected.join('\n'))
    // Nothing that --fix mends there is left out.
    const mended = lines.flatMap((line, at) =>
      at >= 100 && at < 150 && line !== fixed[at] ? at : [],
    )
    expect(suggested.sort((a, b) => a - b)).toEqual(mended)
  })
})
