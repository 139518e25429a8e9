import { type Api, apiFor, type Pull } from '../github/api.ts'
import type { Job } from '../github/event.ts'
import { Failure } from '../github/failure.ts'
import { KnownError } from '../model/errors.ts'
import { changedFiles, type PullChange } from './changed.ts'

/** The pull request a run is about, with all that GitHub says of it. */
export interface PullTarget {
  api: Api
  /** As GitHub has it now; its head is the commit that is checked. */
  pull: Pull
  changed: Map<string, PullChange>
  /** Whether the lists are fetched as data, since nothing of it may be checked out. */
  fetches: boolean
}

/**
 * @param job one that is about a pull request
 * @returns the pull request; a text that says why there is nothing to do
 * @throws KnownError where GitHub does not tell
 */
export async function pullTarget(
  job: Extract<Job, { kind: 'pull' | 'fetch' | 'lookup' }>,
  repository: string,
  token: string,
): Promise<PullTarget | string> {
  if (!token) throw new KnownError('input github-token: empty, and pull requests need one')
  const api = apiFor(repository, token)
  try {
    const pull =
      job.kind === 'lookup'
        ? (await api.pullsFrom(job.owner, job.branch)).find(({ head }) => head === job.head)
        : await api.pull(job.number)
    if (!pull) return 'no open pull request has this commit as its head'
    if (pull.head !== job.head) return 'the pull request has moved on to a newer commit'
    const changed = await changedFiles(api, pull.number)
    return { api, pull, changed, fetches: job.kind !== 'pull' }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const hint =
      error.status === 403 || error.status === 404 ? ' (is "pull-requests: read" granted?)' : ''
    throw new KnownError(`GitHub does not show the pull request: ${error.message}${hint}`)
  }
}
