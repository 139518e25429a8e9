/** Pull requests of which nothing may be checked out: all that is read comes from GitHub, as data. */
import { describe, expect, it } from 'vitest'
import { folderOf } from './support/cli.ts'
import { pullEvent, type World, world } from './support/github/action.ts'
import { applied } from './support/github/apply.ts'
import { base, broken, good, twice, withLines } from './support/github/lists.ts'

const three = withLines(broken(1), twice, broken(2))

/** Runs where nothing is checked out. */
function away({ repository, run }: World, event: string, payload: object, inputs = {}) {
  return run({ event, payload, inputs, cwd: folderOf({}), env: { GITHUB_SHA: repository.base } })
}

function runEvent({ repository }: World, over: object = {}): object {
  const run = {
    event: 'pull_request',
    head_sha: repository.head,
    head_branch: 'change',
    head_repository: { owner: { login: 'stranger' } },
    pull_requests: [],
  }
  return { action: 'completed', workflow_run: { ...run, ...over } }
}

describe.each(['pull_request_target', 'workflow_run'])('on %s', (event) => {
  const payloadOf = (made: World) =>
    event === 'workflow_run' ? runEvent(made) : pullEvent(made.repository)

  it('reviews the lists of the head without a checkout', async () => {
    const made = await world({ 'README.md': base }, { 'README.md': three })
    made.pull.headOwner = 'stranger'
    const ran = await away(made, event, payloadOf(made))
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect(made.github.offences).toEqual([])
    expect(made.github.comments.map(({ line }) => line)).toEqual([13, 12, 11])
    const mended = applied(made.repository.textAtHead('README.md'), made.github.comments)
    expect(mended).toBe(withLines(good(1), twice, good(2)))
    expect(ran.commands[0]!.properties).toMatchObject({ file: 'README.md', line: '11' })
    expect(ran.outputs).toMatchObject({ errors: '3' })
  })

  it('takes the configuration of the base, and nothing of the head’s', async () => {
    const own = 'files: [papers/list.md]\nrules: { no-duplicate-paper: off }\n'
    const made = await world(
      { 'papers/list.md': base, '.github/paperlint.yml': own },
      {
        'papers/list.md': `${three}\n[x](.paperlintrc.yaml) [y](papers/.paperlintrc.yaml)\n`,
        '.paperlintrc.yaml': 'rules: { entry-format: off }\n',
        'papers/.paperlintrc.yaml': 'rules: { entry-format: off }\n',
        '.github/paperlint.yml': null,
        '.github/paperlint.yml/x.md': 'x\n',
      },
    )
    made.pull.headOwner = 'stranger'
    const ran = await away(made, event, payloadOf(made))
    const rules = ran.report!.files.flatMap(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules).toContain('entry-format')
    expect(rules).not.toContain('no-duplicate-paper')
    expect(ran.report!.files.map(({ path }) => path)).toEqual(['papers/list.md'])
  })

  it('posts nothing on a head that has moved on', async () => {
    const made = await world({ 'README.md': base }, { 'README.md': three })
    made.pull.headOwner = 'stranger'
    const payload = payloadOf(made)
    made.github.faults.push(({ path }) => {
      if (path.endsWith('/comments')) made.repository.push({ 'README.md': base })
      return null
    })
    const ran = await away(made, event, payload)
    expect(made.github.reviews).toEqual([])
    expect(ran.summary).toContain('moved on to a newer commit')
    const late = await away(made, event, payload)
    expect(late.stdout).toMatch(/^Nothing to do: /)
  })
})

describe('what is fetched', () => {
  it('follows no symbolic link', async () => {
    const made = await world({ 'README.md': base }, { 'README.md': { link: '/etc/passwd' } })
    const ran = await away(made, 'pull_request_target', pullEvent(made.repository))
    expect(ran.status).toBe(1)
    expect(ran.commands.map(({ data }) => data)).toEqual([
      'README.md: a symbolic link, not followed',
    ])
    expect(ran.stdout + ran.summary).not.toContain('root:')
  })

  it('is only what the run is about', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`docs/${index}.md`, base]),
    )
    const made = await world({ 'README.md': base, ...others }, { 'README.md': three })
    const ran = await away(made, 'pull_request_target', pullEvent(made.repository))
    expect(ran.status).toBe(1)
    expect(made.github.asked.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(1)
  })

  it('knows which files there are, so that a link to one is not called broken', async () => {
    const head = withLines(
      good(1).replace('[paper]', '[notes](notes/a%20b.txt), [paper]'),
      '[x](gone.txt)',
    )
    const made = await world({ 'README.md': base }, { 'README.md': head, 'notes/a b.txt': 'x' })
    const ran = await away(made, 'pull_request_target', pullEvent(made.repository))
    const messages = ran
      .report!.files.flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'no-missing-target')
      .map(({ message }) => message)
    expect(messages).toEqual([expect.stringContaining('gone.txt')])
  })

  it('is not asked for where the workflow did not run for a pull request', async () => {
    const made = await world({ 'README.md': base }, { 'README.md': three })
    const ran = await away(made, 'workflow_run', runEvent(made, { event: 'push' }))
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    expect(ran.stdout).toBe('Nothing to do: the workflow did not run for a pull request.\n')
    expect(made.github.asked).toEqual([])
  })

  it('ends quietly where no pull request has the commit', async () => {
    const made = await world({ 'README.md': base }, { 'README.md': three })
    const ran = await away(made, 'workflow_run', runEvent(made))
    expect(ran.stdout).toBe('Nothing to do: no open pull request has this commit as its head.\n')
  })
})
