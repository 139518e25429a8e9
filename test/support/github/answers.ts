/** Answers in the shapes of GitHub's description. */
import type { Repository } from './repository.ts'
import type { PullRequest, Schemas } from './shapes.ts'

export interface Person {
  login: string
  type: 'User' | 'Bot'
}

/** A review comment as the stand-in keeps it. */
export interface Comment {
  id: number
  author: Person
  path: string
  body: string
  start: number | null
  /** Null once the line has changed. */
  line: number | null
  commit: string
  answers?: number
}

export interface Pull {
  number: number
  state: 'open' | 'closed'
  headOwner: string
  branch: string
  repository: Repository
}

export function pullRequest({ number, state, headOwner, branch, repository }: Pull): PullRequest {
  const base = { sha: repository.base, ref: 'main', label: 'owner:main' }
  const head = { sha: repository.head, ref: branch, label: `${headOwner}:${branch}` }
  return { number, state, title: 'A change', head, base }
}

const url = 'https://api.github.com/x'

export function person({ login, type }: Person): Schemas['simple-user'] {
  const urls = [
    'avatar_url',
    'url',
    'html_url',
    'followers_url',
    'following_url',
    'gists_url',
    'starred_url',
    'subscriptions_url',
    'organizations_url',
    'repos_url',
    'events_url',
    'received_events_url',
  ] as const
  const all = Object.fromEntries(urls.map((name) => [name, url]))
  const rest = { login, type, id: 1, node_id: 'x', gravatar_id: null, site_admin: false }
  return { ...rest, ...(all as Record<(typeof urls)[number], string>) }
}

export function reviewComment(comment: Comment): Schemas['pull-request-review-comment'] {
  const { id, author, path, body, start, line, commit, answers } = comment
  return {
    url,
    pull_request_review_id: 1,
    id,
    node_id: 'x',
    diff_hunk: '@@',
    path,
    commit_id: commit,
    original_commit_id: commit,
    ...(answers !== undefined && { in_reply_to_id: answers }),
    user: person(author),
    body,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    html_url: url,
    pull_request_url: url,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: url }, pull_request: { href: url } },
    start_line: start,
    // GitHub says null of a line that has changed, which the description leaves out.
    line: line as number,
    side: 'RIGHT',
  }
}

export function review(id: number, body: string, author: Person): Schemas['pull-request-review'] {
  return {
    id,
    node_id: 'x',
    user: person(author),
    body,
    state: 'COMMENTED',
    html_url: url,
    pull_request_url: url,
    _links: { html: { href: url }, pull_request: { href: url } },
    commit_id: null,
    author_association: 'NONE',
  }
}

/** The files that a pull request changes; GitHub leaves the patch of large ones away. */
export function diffEntries(repository: Repository, patches: boolean): Schemas['diff-entry'][] {
  const raw = repository.git(
    'diff',
    '--raw',
    '-z',
    '-M',
    '--no-abbrev',
    `main...${repository.head}`,
  )
  const parts = raw.split('\0')
  const entries: Schemas['diff-entry'][] = []
  for (let at = 0; at < parts.length - 1; ) {
    const [, , , sha, letter = ''] = parts[at++]!.split(' ')
    const renamed = letter.startsWith('R')
    const previous = renamed ? parts[at++]! : null
    const filename = parts[at++]!
    const status = ({ A: 'added', D: 'removed', R: 'renamed' } as const)[letter[0]!] ?? 'modified'
    const diff = repository.git('diff', '-M', `main...${repository.head}`, '--', filename)
    const start = diff.indexOf('\n@@ ') + 1
    entries.push({
      sha: sha!,
      filename,
      status,
      additions: 0,
      deletions: 0,
      changes: 0,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...(patches && start > 0 && !renamed && { patch: diff.slice(start).replace(/\n$/, '') }),
      ...(previous !== null && { previous_filename: previous }),
    })
  }
  return entries
}

export function tree(repository: Repository, commit: string): Schemas['git-tree'] {
  const listed = repository.git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean)
  return {
    sha: commit,
    url,
    truncated: false,
    tree: listed.map((line) => {
      const [info = '', path = ''] = line.split('\t')
      const [mode = '', type = '', sha = ''] = info.split(' ')
      return { path, mode, type, sha, url }
    }),
  }
}

export function blob(repository: Repository, sha: string): Schemas['blob'] {
  const bytes = repository.bytes('cat-file', 'blob', sha)
  // GitHub breaks the lines of base64.
  const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n')
  return { content, encoding: 'base64', url, sha, size: bytes.length, node_id: 'x' }
}
