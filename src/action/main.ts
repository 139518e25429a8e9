import { rm } from 'node:fs/promises'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { jobOf } from '../github/event.ts'
import { readInputs, type Settings } from '../github/inputs.ts'
import { KnownError } from '../model/errors.ts'
import { log } from './emit.ts'
import { examine, type Workspace } from './examine.ts'
import { fetchPull } from './fetched.ts'
import { postReview } from './post.ts'
import { type PullTarget, pullTarget } from './target.ts'
import { noteInSummary, tell } from './tell.ts'
import { plural } from '../report/report.ts'
import { tune } from '../tune.ts'

/**
 * The action, from the event to the review. What needs no right comes first, so that a refused
 * review changes nothing else.
 *
 * @returns the exit status
 * @throws KnownError for a mistake of the user's
 */
export async function main(): Promise<number> {
  tune()
  const settings = readInputs((name) => core.getInput(name))
  const job = jobOf(context.eventName, context.payload)
  if (job.kind === 'none') return nothing(job.reason)
  const repository = process.env.GITHUB_REPOSITORY ?? ''
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new KnownError('GITHUB_REPOSITORY names no repository: this program runs as an action')
  }
  const target =
    job.kind === 'tree' ? null : await pullTarget(job, repository, settings['github-token'])
  if (typeof target === 'string') return nothing(target)
  if (!target?.fetches) {
    return work(settings, target, { folder: process.cwd(), fill: null })
  }
  const fetched = await fetchPull(target.api, target.pull, target.changed, settings.config)
  try {
    return await work(settings, target, fetched)
  } finally {
    await rm(fetched.folder, { recursive: true, force: true })
  }
}

function nothing(reason: string): number {
  log(`Nothing to do: ${reason}.`)
  return 0
}

async function work(
  settings: Settings,
  target: PullTarget | null,
  workspace: Workspace,
): Promise<number> {
  const examined = await examine(settings, target, workspace)
  const told = await tell(examined, settings, target?.pull.head ?? context.sha)
  if (target && settings.review === 'suggest') {
    const most = settings['max-suggestions']
    const { permalink } = told
    const { posted, removed, notes } = await postReview(target, examined, { most, permalink })
    log(`${plural(posted, 'comment')} posted, ${removed} removed`)
    for (const note of notes) {
      log(note)
      noteInSummary(note)
    }
  }
  return statusOf(settings, { ...told, failed: examined.failures.length > 0 })
}

function statusOf(
  settings: Settings,
  found: { errors: number; warnings: number; unverified: number; failed: boolean },
): number {
  if (found.failed) return 1
  const { strict, 'fail-on': level } = settings
  if (level === 'never') return 0
  const warnings = level === 'warning' ? found.warnings : 0
  return found.errors || warnings || (strict && found.unverified) ? 1 : 0
}
