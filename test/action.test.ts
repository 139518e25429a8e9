/** The action as GitHub runs it: a process of its own, a real repository, GitHub on loopback. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, paperlint } from './support/cli.ts'
import { nodes, pullEvent, world } from './support/github/action.ts'
import { applied, suggestionIn } from './support/github/apply.ts'
import { base, broken, good, twice, withLines } from './support/github/lists.ts'

const three = withLines(broken(1), twice, broken(2))

/** What `--fix` makes of a text. */
function fixed(text: string): string {
  const folder = folderOf({ 'README.md': text })
  paperlint(['--fix', '--no-config', 'README.md'], { cwd: folder })
  return readFileSync(join(folder, 'README.md'), 'utf8')
}

describe.each(nodes)('on a pull request (%s)', (node) => {
  it('posts what --fix would do, line by line, and why', async () => {
    const { github, repository, run } = await world({ 'README.md': base }, { 'README.md': three })
    const ran = await run({ node })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(github.offences).toEqual([])
    expect(ran.outputs).toMatchObject({ errors: '3', warnings: '2', fixable: '4', unverified: '0' })
    expect(ran.report!.summary).toMatchObject({ errors: 3, warnings: 2 })
    expect(github.reviews).toHaveLength(1)
    const { comments } = github.reviews[0]!
    expect(comments.map(({ line }) => line)).toEqual([13, 12, 11])
    expect(comments.map(({ body }) => suggestionIn(body) !== null)).toEqual([true, false, true])
    expect(comments[0]!.body).toMatch(/^\*\*error\*\* \[entry-format\]\(\S+\): Unexpected " " /)
    expect(applied(repository.textAtHead('README.md'), comments)).toBe(fixed(three))
    expect(fixed(three)).not.toBe(three)
  })

  it('posts nothing twice', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    await run({ node })
    const posted = structuredClone(github.comments)
    const ran = await run({ node })
    expect(ran.stdout).toContain('0 comments posted, 0 removed')
    expect(github.comments).toEqual(posted)
    expect(github.reviews).toHaveLength(1)
  })
})

describe('what comes before the review', () => {
  it('annotates, and sums up with links to the lines of the head', async () => {
    const { repository, run } = await world({ 'README.md': base }, { 'README.md': three })
    const { commands, summary } = await run()
    expect(commands.map(({ name, properties }) => [name, properties.line])).toEqual([
      ['error', '11'],
      ['error', '12'],
      ['error', '13'],
      ['warning', '11'],
      ['warning', '13'],
    ])
    expect(commands[0]!.properties).toMatchObject({
      file: 'README.md',
      title: 'paperlint(entry-format)',
    })
    expect(summary).toContain(
      '**3 errors and 2 warnings** on the lines that this pull request changes',
    )
    const link = `[12](https://github.com/owner/list/blob/${repository.head}/README.md?plain=1#L12)`
    expect(summary).toContain(`| ${link} | :x: [no-duplicate-paper]`)
  })

  it('names the ten most severe of each level, and all of them in the summary', async () => {
    const many = Array.from({ length: 60 }, (_, index) => (index % 5 ? good(index) : broken(index)))
    const { run } = await world({ 'README.md': base }, { 'README.md': withLines(...many) })
    const { commands, summary, outputs } = await run()
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10)
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(10)
    expect(outputs).toMatchObject({ errors: '12', warnings: '12' })
    expect(summary.match(/^\| \[\d+\]/gm)).toHaveLength(24)
    expect(summary).toContain('| :x: [entry-format](')
  })

  it('does without a summary, and without outputs', async () => {
    const { run } = await world({ 'README.md': base }, { 'README.md': three })
    const env = { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '/nowhere/at/all' }
    expect(await run({ env })).toMatchObject({ status: 1, stderr: '', summary: '' })
  })
})

describe('a review that GitHub does not take', () => {
  async function refused(answer: {
    status: number
    body?: unknown
    headers?: Record<string, string>
  }) {
    const made = await world({ 'README.md': base }, { 'README.md': three })
    made.github.faults.push(({ method, path }) => {
      return method === 'POST' && path.endsWith('/reviews') ? answer : null
    })
    return { ...made, ran: await made.run() }
  }

  it('leaves all else whole, and says so (422)', async () => {
    const body = { message: 'Unprocessable Entity', errors: ['::error::x @everyone'] }
    const { ran, github } = await refused({ status: 422, body })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(ran.commands).toHaveLength(5)
    expect(ran.outputs).toMatchObject({ errors: '3' })
    expect(ran.summary).toContain('**3 errors and 2 warnings**')
    expect(ran.summary).toContain('GitHub refused the review, so it holds only here: HTTP 422')
    expect(github.comments).toEqual([])
  })

  it('says how to get suggestions where the token may only read', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    github.readOnly = true
    const ran = await run()
    expect(ran.commands).toHaveLength(5)
    expect(ran.summary).toMatch(
      /may not post a review.*pull-requests-from-forks.*`pull-requests: write`/,
    )
    expect(github.offences).toEqual([])
  })

  it('waits as long as a secondary limit says, and tries once more', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    let left = 1
    github.faults.push(({ method }) => {
      if (method !== 'POST' || left-- <= 0) return null
      const body = { message: 'You have exceeded a secondary rate limit.' }
      return { status: 403, body, headers: { 'retry-after': '0' } }
    })
    await run()
    expect(github.reviews).toHaveLength(1)
  })

  it('gives up where it would have to wait long', async () => {
    const headers = { 'retry-after': '3600' }
    const { ran, github } = await refused({ status: 429, body: { message: 'Too many' }, headers })
    expect(ran.summary).toContain('GitHub asks to post less at a time')
    expect(github.asked.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('posts once where a gateway gave up on a review that was taken (502)', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    let answered = false
    github.faults.push((asked) => {
      if (asked.method !== 'POST' || !asked.path.endsWith('/reviews') || answered) return null
      answered = true
      github.answer(asked)
      return { status: 502, body: { message: 'Server Error' }, headers: { 'retry-after': '0' } }
    })
    const ran = await run()
    expect(github.reviews).toHaveLength(1)
    expect(ran.summary).not.toContain('[!NOTE]')
  })

  it('reads again where a gateway gave up on a question', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    let left = 2
    github.faults.push(({ path }) => {
      if (!path.endsWith('/files') || left-- <= 0) return null
      return { status: 502, headers: { 'retry-after': '0' } }
    })
    await run()
    expect(github.reviews).toHaveLength(1)
  })
})

describe('a head that moves on', () => {
  it('gets no review for the commit before', async () => {
    const { github, repository, run } = await world({ 'README.md': base }, { 'README.md': three })
    github.faults.push(({ path }) => {
      if (path.endsWith('/comments')) repository.push({ 'README.md': `${three}\nMore.\n` })
      return null
    })
    const ran = await run()
    expect(github.comments).toEqual([])
    expect(ran.outputs).toMatchObject({ errors: '3' })
    expect(ran.summary).toContain('moved on to a newer commit, whose own run posts the review')
  })

  it('has nothing checked where it moved before the start', async () => {
    const { repository, run, github } = await world({ 'README.md': base }, { 'README.md': three })
    const payload = pullEvent(repository)
    repository.push({ 'README.md': `${three}\nMore.\n` })
    const ran = await run({ payload })
    expect(ran).toMatchObject({ status: 0, commands: [], summary: '' })
    expect(ran.stdout).toBe('Nothing to do: the pull request has moved on to a newer commit.\n')
    expect(github.reviews).toEqual([])
  })
})

describe('on the next push', () => {
  it('removes what no longer holds and posts what is new, whatever lines move', async () => {
    const { github, repository, run } = await world({ 'README.md': base }, { 'README.md': three })
    await run()
    const [first] = github.comments.filter(({ line }) => line === 11)
    repository.push({ 'README.md': withLines(good(5), broken(1), twice, good(2), broken(3)) })
    github.moveComments()
    const ran = await run()
    expect(ran.stdout).toContain('1 comment posted, 1 removed')
    expect(github.comments.map(({ line }) => line).sort()).toEqual([12, 13, 15])
    expect(github.comments).toContainEqual({ ...first, line: 12 })
  })

  it('keeps a comment that somebody answered', async () => {
    const { github, repository, run } = await world({ 'README.md': base }, { 'README.md': three })
    await run()
    const first = github.comments.find(({ line }) => line === 11)!
    const author = { login: 'reader', type: 'User' } as const
    github.comment({ ...first, author, body: 'Why?', answers: first.id })
    repository.push({ 'README.md': withLines(good(1), twice, good(2)) })
    github.moveComments()
    expect((await run()).stdout).toContain('0 comments posted, 1 removed')
    expect(github.comments.map(({ id }) => id)).toContain(first.id)
  })

  it('takes the mark of a stranger for nothing', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    await run()
    const author = { login: 'stranger', type: 'User' } as const
    github.comments = github.comments.map((comment) => ({ ...comment, author }))
    expect((await run()).stdout).toContain('3 comments posted, 0 removed')
    expect(github.comments).toHaveLength(6)
  })

  it('finds its comments on every page', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    const author = { login: 'reader', type: 'User' } as const
    const other = { path: 'README.md', body: 'Fine.', start: null, line: 11, commit: 'x', author }
    for (let count = 0; count < 70; count++) github.comment(other)
    await run()
    expect((await run()).stdout).toContain('0 comments posted, 0 removed')
    expect(github.offences).toEqual([])
  })
})

describe('where it runs', () => {
  it('comments on the lines of the head, not of the merge', async () => {
    const { github, repository, run } = await world({ 'README.md': base }, { 'README.md': three })
    repository.pushBase({
      'README.md': base.replace('# Papers on theory\n', '# Papers on theory\n\nMore\nwords.\n'),
    })
    const ran = await run()
    expect(github.reviews[0]!.comments.map(({ line }) => line)).toEqual([13, 12, 11])
    expect(ran.commands[0]!.properties.line).toBe('11')
  })

  it('checks everything on a push, asks GitHub nothing, and writes SARIF', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    const folder = mkdtempSync(join(tmpdir(), 'paperlint-sarif-'))
    try {
      const file = join(folder, 'paperlint.sarif')
      const inputs = { 'sarif-file': file, 'github-token': '', 'fail-on': 'never' }
      for (const event of ['push', 'schedule']) {
        const ran = await run({ event, payload: { ref: 'refs/heads/main' }, inputs })
        expect(ran).toMatchObject({ status: 0, stderr: '' })
        expect(ran.commands).toHaveLength(5)
        expect(ran.summary).toContain('**3 errors and 2 warnings** (39 entries of 1 list).')
      }
      const sarif = JSON.parse(readFileSync(file, 'utf8'))
      expect(sarif).toMatchObject({ version: '2.1.0' })
      expect(sarif.runs[0].results).toHaveLength(5)
      expect(github.asked).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
  ])('fails on %s', async (level, status) => {
    const only = withLines(good(1).replace('/abs/', '/pdf/'))
    const { run } = await world({ 'README.md': base }, { 'README.md': only })
    expect(await run({ inputs: { 'fail-on': level } })).toMatchObject({
      status,
      outputs: { errors: '0', warnings: '1' },
    })
  })

  it('reports and comments on what is not the pull request’s with changed-only: false', async () => {
    // One old mistake stands beside the change, one far from it.
    const old = base
      .replace('they do, *ICLR', 'they do *ICLR')
      .replace('heads, *ICML', 'heads *ICML')
    const head = old.replace('\n\n## Dynamics', `\n${good(1)}\n\n## Dynamics`)
    const { github, run } = await world({ 'README.md': old }, { 'README.md': head })
    expect(await run()).toMatchObject({ status: 0, outputs: { errors: '0' } })
    expect(github.comments).toEqual([])
    const ran = await run({ inputs: { 'changed-only': 'false' } })
    expect(ran).toMatchObject({ status: 1, outputs: { errors: '2' } })
    expect(ran.summary).toContain('**2 errors** (37 entries of 1 list).')
    expect(github.offences).toEqual([])
    expect(github.comments.map(({ line }) => line)).toEqual([10])
  })

  it('posts nothing with review: off', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    expect(await run({ inputs: { review: 'off' } })).toMatchObject({ status: 1 })
    expect(github.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('makes do with the listing where the diff is too large, and says where that has none', async () => {
    const { github, run } = await world({ 'README.md': base }, { 'README.md': three })
    github.faults.push(({ accept }) => {
      return accept.includes('diff') ? { status: 406, body: { message: 'too large' } } : null
    })
    await run({ inputs: { 'max-suggestions': '1' } })
    expect(github.comments).toHaveLength(1)
    github.patches = false
    const ran = await run()
    expect(ran.summary).toContain('GitHub shows no diff of README.md')
    expect(ran.outputs).toMatchObject({ errors: '3' })
  })

  it.each([
    ['fail-on', 'allways', 'input fail-on: "allways" is none of error, warning, never'],
    ['review', 'SUGGEST', 'input review: "SUGGEST" is none of suggest, off'],
    ['max-suggestions', '-1', 'input max-suggestions: "-1" is no whole number below 10000'],
    ['changed-only', 'ja', 'input changed-only: "ja" is neither true nor false'],
    ['files', 'papers.md', 'papers.md: no such file'],
    ['config', 'none.yaml', 'none.yaml: no such configuration file'],
    ['github-token', '', 'input github-token: empty, and pull requests need one'],
  ])('says in one line what is wrong with %s: %s', async (name, value, message) => {
    const { run } = await world({ 'README.md': base }, { 'README.md': three })
    const ran = await run({ inputs: { [name]: value } })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(ran.commands.map(({ data }) => data)).toEqual([message])
  })
})
