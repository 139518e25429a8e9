import {
  literal,
  looseObject,
  nullish,
  number,
  optional,
  pipe,
  regex,
  safeParse,
  string,
} from 'valibot'
import { KnownError } from '../model/errors.ts'

/** What a run is about. */
export type Job =
  /** A pull request whose merge with its base is checked out. */
  | { kind: 'pull'; number: number; head: string }
  /** A pull request of which nothing is checked out, since the job has rights that it must not get. */
  | { kind: 'fetch'; number: number; head: string }
  /** A finished workflow, whose pull request is to be looked up by its head. */
  | { kind: 'lookup'; head: string; owner: string; branch: string }
  /** Nothing to look at, and why. */
  | { kind: 'none'; reason: string }
  /** Whatever is checked out: push, schedule, by hand. */
  | { kind: 'tree' }

const sha = pipe(string(), regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))

const pullEvent = looseObject({
  pull_request: looseObject({ number: number(), head: looseObject({ sha }) }),
})

const runEvent = looseObject({
  workflow_run: looseObject({
    event: string(),
    head_sha: sha,
    head_branch: nullish(string()),
    head_repository: optional(looseObject({ owner: looseObject({ login: string() }) })),
  }),
})

const closed = looseObject({ action: literal('closed') })

/**
 * @param name the event's name, as GITHUB_EVENT_NAME says
 * @param payload the event, as GITHUB_EVENT_PATH holds it
 * @throws KnownError where a pull request's event lacks what it must have
 */
export function jobOf(name: string, payload: unknown): Job {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const event = safeParse(pullEvent, payload)
    if (!event.success) throw new KnownError(`the event ${name} names no pull request`)
    if (safeParse(closed, payload).success) {
      return { kind: 'none', reason: 'the pull request is closed' }
    }
    const { number, head } = event.output.pull_request
    return { kind: name === 'pull_request' ? 'pull' : 'fetch', number, head: head.sha }
  }
  if (name !== 'workflow_run') return { kind: 'tree' }
  const event = safeParse(runEvent, payload)
  if (!event.success) throw new KnownError('the event workflow_run names no commit')
  const run = event.output.workflow_run
  if (run.event !== 'pull_request') {
    return { kind: 'none', reason: 'the workflow did not run for a pull request' }
  }
  const owner = run.head_repository?.owner.login
  if (!owner || !run.head_branch) {
    return { kind: 'none', reason: 'the repository of the pull request is gone' }
  }
  return { kind: 'lookup', head: run.head_sha, owner, branch: run.head_branch }
}
