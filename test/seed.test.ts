/** The list the project began with: what must be found in it, and what `--fix` makes of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { outcomeText } from '../scripts/engine.ts'
import { fixText } from '../src/fix/loop.ts'
import { lint } from '../src/lint.ts'
import type { PaperList } from '../src/model/list.ts'
import { Source } from '../src/model/source.ts'
import { folderOf, paperlint } from './support/cli.ts'

const folder = 'fixtures/lists/large-foundation-model-theory'
const text = readFileSync(join(folder, 'README.md'), 'utf8')
/** The repository's other files, which the list links and which are not there. */
const targets = new Map(
  ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'LICENSE'].map((path) => [path, false]),
)

function lintText(now: string) {
  const source = new Source('README.md', now)
  return { ...lint(source, { rules, facts: { targets } }), source }
}

const found = lintText(text)
const mended = fixText(text, lintText)

describe('with no configuration', () => {
  const rows = readFileSync('fixtures/seed/must-find.tsv', 'utf8').trim().split('\n').slice(1)
  const places = new Set(
    found.findings.map(({ rule, range }) => `${found.source.lineAt(range.start)} ${rule}`),
  )

  it.each(rows.map((row) => row.split('\t') as [string, string, string]))(
    'line %s: %s (%s)',
    (line, rule) => {
      expect(places).toContain(`${line} ${rule}`)
    },
  )

  it('the whole report is as expected: nothing a maintainer would not agree with', async () => {
    await expect(outcomeText(found.source, found.findings)).toMatchFileSnapshot(
      '../fixtures/seed/findings.txt',
    )
  })
})

describe('--fix', () => {
  it('gives the list as expected', async () => {
    await expect(mended.text).toMatchFileSnapshot('../fixtures/seed/fixed.md')
  })

  it('leaves nothing that is safely mendable, and changes nothing the second time', () => {
    expect(mended.report.findings.filter(({ fix }) => fix?.applicability === 'safe')).toEqual([])
    expect(fixText(mended.text, lintText).text).toBe(mended.text)
  })

  it('keeps every work and every title', () => {
    const works = (list: PaperList) =>
      list.links.flatMap(({ work }) => (work ? [work.key] : [])).sort()
    const titles = (list: PaperList) => list.entries.map(({ title }) => title.text)
    expect(works(mended.report.list)).toEqual(works(found.list))
    expect(titles(mended.report.list)).toEqual(titles(found.list))
  })

  it('does so on the disk, as one run of the program', () => {
    const cwd = folderOf({ 'README.md': text })
    const ran = paperlint(['--fix', '--no-config'], { cwd })
    expect(ran.status).toBe(1)
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(mended.text)
    expect(paperlint(['--diff', '--no-config'], { cwd })).toMatchObject({ status: 0, stdout: '' })
  })
})
