import { getOctokit } from '@actions/github'
import { type Failure, failureOf } from './failure.ts'
import type { NewReview, Pull, PullFile, ReviewComment, TreeFile } from './shapes.ts'

export type * from './shapes.ts'

/** What the action asks of GitHub. Every call rejects with a `Failure`. */
export type Api = ReturnType<typeof apiFor>

/** How often reading is tried, and how long is waited at most before another try, in seconds. */
const TRIES = 3
const LONGEST_WAIT = 60

/**
 * @param repository `owner/name`
 * @param token of the job; GITHUB_API_URL says where
 */
export function apiFor(repository: string, token: string) {
  const [owner = '', repo = ''] = repository.split('/')
  const octokit = getOctokit(token, { log: silent })
  const { rest } = octokit
  const at = { owner, repo }

  return {
    pull: (pull_number: number) =>
      reading(async (): Promise<Pull> => {
        const { data } = await rest.pulls.get({ ...at, pull_number })
        return pullOf(data)
      }),

    /** Open pull requests from a branch of somebody's repository. */
    pullsFrom: (login: string, branch: string) =>
      reading(async (): Promise<Pull[]> => {
        const head = `${login}:${branch}`
        const options = { ...at, head, state: 'open', per_page: 100 } as const
        return (await octokit.paginate(rest.pulls.list, options)).map(pullOf)
      }),

    /** The whole diff as text; null where GitHub finds it too large to give. */
    diff: (pull_number: number) =>
      reading(async (): Promise<string | null> => {
        const options = { ...at, pull_number, mediaType: { format: 'diff' } }
        try {
          return (await rest.pulls.get(options)).data as unknown as string
        } catch (error) {
          const failure = failureOf(error)
          if (failure.status === 406 || failure.status === 422) return null
          throw failure
        }
      }),

    files: (pull_number: number) =>
      reading(async (): Promise<PullFile[]> => {
        const options = { ...at, pull_number, per_page: 100 }
        const files = await octokit.paginate(rest.pulls.listFiles, options)
        return files
          .filter(({ status }) => status !== 'removed')
          .map(({ filename, sha, patch }) => ({
            path: filename,
            blob: sha ?? '',
            patch: patch ?? null,
          }))
      }),

    blob: (file_sha: string) =>
      reading(async (): Promise<Uint8Array> => {
        const { data } = await rest.git.getBlob({ ...at, file_sha })
        return Buffer.from(data.content, 'base64')
      }),

    /** All files of a commit; `whole` unless GitHub has cut the list. */
    tree: (commit: string) =>
      reading(async (): Promise<{ files: TreeFile[]; whole: boolean }> => {
        const options = { ...at, tree_sha: commit, recursive: '1' }
        const { data } = await rest.git.getTree(options)
        const files = data.tree
          .filter(({ type }) => type === 'blob')
          .map(({ path, mode, sha }) => ({ path: path ?? '', mode: mode ?? '', blob: sha ?? '' }))
        return { files, whole: !data.truncated }
      }),

    /** Who the token speaks for; the job's own token may not ask for its user. */
    login: () =>
      reading(async (): Promise<string> => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(
          'query { viewer { login } }',
        )
        return viewer.login
      }),

    comments: (pull_number: number) =>
      reading(async (): Promise<ReviewComment[]> => {
        const options = { ...at, pull_number, per_page: 100 }
        const comments = await octokit.paginate(rest.pulls.listReviewComments, options)
        return comments.map((one) => ({
          id: one.id,
          login: one.user?.login ?? '',
          isBot: one.user?.type === 'Bot',
          body: one.body,
          answers: one.in_reply_to_id ?? null,
          outdated: (one.line ?? null) === null,
        }))
      }),

    deleteComment: (comment_id: number) =>
      once(async () => {
        await rest.pulls.deleteReviewComment({ ...at, comment_id })
      }),

    /** Posts all or nothing. Tried once: whether a failed attempt was posted is for the caller. */
    createReview: (pull_number: number, { commit, body, comments }: NewReview) =>
      once(async () => {
        await rest.pulls.createReview({
          ...at,
          pull_number,
          commit_id: commit,
          event: 'COMMENT',
          body,
          comments: comments.map(({ path, start, end, body }) => ({
            path,
            body,
            line: end,
            side: 'RIGHT',
            ...(start < end && { start_line: start, start_side: 'RIGHT' }),
          })),
        })
      }),
  }
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

function pullOf(data: {
  number: number
  state: string
  head: { sha: string }
  base: { sha: string }
}): Pull {
  const { number, state, head, base } = data
  return { number, open: state === 'open', head: head.sha, base: base.sha }
}

async function once<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw failureOf(error)
  }
}

/** What only reads can be tried again. */
async function reading<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await once(ask)
    } catch (error) {
      if (tries === TRIES || !(await waitedFor(error as Failure, tries))) throw error
    }
  }
}

/** @returns whether another try makes sense; waits as long as GitHub says, else a few seconds */
export async function waitedFor(failure: Failure, tries: number): Promise<boolean> {
  if (!failure.passing) return false
  const seconds = failure.retryAfter ?? (failure.limited ? LONGEST_WAIT : 2 ** tries)
  if (seconds > LONGEST_WAIT) return false
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  return true
}
