import { plural } from '../report/report.ts'
import { type Api, type Pull, type ReviewComment, waitedFor } from './api.ts'
import { choose, type Draft, distinct, fingerprintIn } from './comments.ts'
import { Failure } from './failure.ts'

export interface ReviewOptions {
  /** The commit that was checked. */
  head: string
  number: number
  /** So many comments of ours may be open at a time. */
  most: number
  /** Everything there is to say, posted or not. */
  drafts: readonly Draft[]
  /** Where the run with its summary can be seen. */
  runUrl: string | null
}

export interface ReviewOutcome {
  posted: number
  removed: number
  /** What the reader of the summary has to know, a sentence each. */
  notes: string[]
}

/** The login of the token that every job has. */
const ACTIONS = 'github-actions[bot]'
/** So many comments are removed in one run; more would meet GitHub's limits. */
const MOST_REMOVED = 30

/**
 * Brings the pull request's comments of ours up to date: removes those that no longer hold (unless
 * somebody answered), and posts what is new as one review. What is there already stays. Whatever
 * GitHub refuses ends in a note.
 */
export async function review(api: Api, options: ReviewOptions): Promise<ReviewOutcome> {
  const outcome: ReviewOutcome = { posted: 0, removed: 0, notes: [] }
  try {
    await update(api, { ...options, drafts: distinct(options.drafts) }, outcome)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    outcome.notes.push(noteOf(error))
  }
  return outcome
}

async function update(api: Api, options: ReviewOptions, outcome: ReviewOutcome): Promise<void> {
  const { number, head, drafts, most } = options
  const ours = await ownComments(api, number)
  const wanted = new Set(drafts.map((draft) => draft.fingerprint))
  const { kept, stale } = sorted(ours, wanted)
  const there = new Set(kept.map((one) => one.fingerprint))
  const fresh = drafts.filter((draft) => !there.has(draft.fingerprint))
  const chosen = choose(fresh, most - there.size)
  if (!stale.length && !chosen.length) return
  const moved = movedOn(await api.pull(number), head)
  if (moved) {
    outcome.notes.push(moved)
    return
  }
  for (const { comment } of stale.slice(0, MOST_REMOVED)) {
    await removed(api, comment)
    outcome.removed++
  }
  if (!chosen.length) return
  await post(api, options, chosen, fresh.length - chosen.length)
  outcome.posted = chosen.length
}

interface Own {
  comment: ReviewComment
  fingerprint: string
  answered: boolean
}

/** Comments that end with our mark; from anybody else the mark means nothing. */
async function ownComments(api: Api, number: number): Promise<Own[]> {
  const comments = await api.comments(number)
  if (!comments.some(({ body }) => fingerprintIn(body))) return []
  const login = await api.login().catch((error: unknown) => {
    if (error instanceof Failure && !error.passing) return ACTIONS
    throw error
  })
  const answered = new Set(comments.map(({ answers }) => answers))
  return comments.flatMap((comment) => {
    const fingerprint = fingerprintIn(comment.body)
    if (!fingerprint || comment.answers !== null || !isBy(comment, login)) return []
    return [{ comment, fingerprint, answered: answered.has(comment.id) }]
  })
}

/** GraphQL may leave the `[bot]` away, which no person's login can have. */
function isBy(comment: ReviewComment, login: string): boolean {
  return comment.login === login || (comment.isBot && comment.login === `${login}[bot]`)
}

/** What still holds; and what does not, has lost its lines or stands twice, with no answer to it. */
function sorted(ours: readonly Own[], wanted: ReadonlySet<string>): { kept: Own[]; stale: Own[] } {
  const kept: Own[] = []
  const stale: Own[] = []
  const there = new Set<string>()
  for (const own of ours) {
    const { comment, fingerprint, answered } = own
    const holds = wanted.has(fingerprint) && !there.has(fingerprint)
    if (holds && (answered || !comment.outdated)) {
      kept.push(own)
      there.add(fingerprint)
    } else if (!answered) stale.push(own)
  }
  return { kept, stale }
}

function movedOn(pull: Pull, head: string): string | null {
  if (!pull.open) return 'The pull request is closed: no review was posted.'
  if (pull.head === head) return null
  return 'The pull request has moved on to a newer commit, whose own run posts the review.'
}

async function removed(api: Api, comment: ReviewComment): Promise<void> {
  try {
    await api.deleteComment(comment.id)
  } catch (error) {
    // Somebody was quicker.
    if (!(error instanceof Failure) || error.status !== 404) throw error
  }
}

async function post(
  api: Api,
  options: ReviewOptions,
  chosen: Draft[],
  left: number,
): Promise<void> {
  const { number, head } = options
  const review = { commit: head, body: bodyOf(chosen, left, options.runUrl), comments: chosen }
  try {
    await api.createReview(number, review)
  } catch (error) {
    if (!(error instanceof Failure) || !(await waitedFor(error, 1))) throw error
    // A gateway may have given up on a review that was posted all the same.
    const ours = await ownComments(api, number)
    const there = new Set(ours.map((one) => one.fingerprint))
    if (chosen.some((draft) => there.has(draft.fingerprint))) return
    const moved = movedOn(await api.pull(number), head)
    if (moved) throw error
    await api.createReview(number, review)
  }
}

function bodyOf(chosen: readonly Draft[], left: number, runUrl: string | null): string {
  const suggestions = chosen.filter((draft) => draft.suggests).length
  const plain = chosen.length - suggestions
  const parts = [
    suggestions ? plural(suggestions, 'suggestion') : '',
    plain ? plural(plain, 'note') : '',
  ].filter(Boolean)
  const lines = [`paperlint has ${parts.join(' and ')} for the changed lines.`]
  if (left > 0) {
    const more = plural(left, 'more comment is', 'more comments are')
    const where = runUrl ? `[the summary of the run](${runUrl})` : 'the summary of the run'
    lines.push(`${more} held back: ${where} has everything.`)
  }
  if (suggestions > 1) {
    lines.push('Several suggestions can be accepted at once under *Files changed*.')
  }
  return lines.join(' ')
}

function noteOf(error: Failure): string {
  if (error.forbidden) {
    return 'This run may not post a review, as is usual for pull requests from forks: see [how to get suggestions there](https://github.com/paperlint/paperlint/blob/main/docs/action.md#pull-requests-from-forks), or give the job the permission `pull-requests: write`.'
  }
  const why = error.message.replace(/[^\w\s().,:;/'-]/g, ' ')
  if (error.limited) return `GitHub asks to post less at a time, so no review was posted: ${why}.`
  return `GitHub refused the review, so it holds only here: ${why}.`
}
