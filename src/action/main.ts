import { rm } from 'node:fs/promises'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { configsOf } from '../configs.ts'
import { collect, type Found } from '../files/collect.ts'
import { annotationsOf } from '../github/annotations.ts'
import { jobOf } from '../github/event.ts'
import { readInputs, type Settings } from '../github/inputs.ts'
import { urlPath } from '../github/markdown.ts'
import { noteBelow, summaryOf } from '../github/summary.ts'
import { KnownError } from '../model/errors.ts'
import { count, plural } from '../report/report.ts'
import { checkLists } from './check.ts'
import { addToSummary, annotate, log, logError, setOutputs, writeReports } from './emit.ts'
import { type Fetched, fetchPull } from './fetched.ts'
import { headTexts, pathInRepository } from './head.ts'
import { placed } from './placed.ts'
import { postReview } from './post.ts'
import { type PullTarget, pullTarget } from './target.ts'

/**
 * The action, from the event to the review. What needs no right comes first, so that a refused
 * review changes nothing else.
 *
 * @returns the exit status
 * @throws KnownError for a mistake of the user's
 */
export async function main(): Promise<number> {
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
  if (!target?.fetches) return checkAndTell(settings, target, process.cwd(), null)
  const fetched = await fetchPull(target.api, target.pull, target.changed, settings.config)
  try {
    return await checkAndTell(settings, target, fetched.folder, fetched)
  } finally {
    await rm(fetched.folder, { recursive: true, force: true })
  }
}

function nothing(reason: string): number {
  log(`Nothing to do: ${reason}.`)
  return 0
}

async function checkAndTell(
  settings: Settings,
  target: PullTarget | null,
  cwd: string,
  fetched: Fetched | null,
): Promise<number> {
  const { config } = settings
  const changedOnly = target !== null && settings['changed-only']
  const { files: all, refused } = collect({
    paths: settings.files,
    cwd,
    configFor: configsOf({ cwd, config }),
  })
  const isChanged = (list: Found) => target?.changed.has(pathInRepository(list, cwd))
  const lists = changedOnly ? all.filter(isChanged) : all
  const refusals = [
    ...refused.map(({ message }) => message),
    ...((await fetched?.fill(lists)) ?? []),
  ]
  const texts =
    target && !fetched ? await headTexts(target.api, lists, target.changed, cwd) : new Map()
  const outcome = await checkLists(lists, { cwd, config, texts })
  const failures = [...new Set([...refusals, ...outcome.failures])]
  const found = await placed(outcome, lists, { cwd, config, changedOnly, target })

  const reports = found.files.map(({ report, findings }) => ({ ...report, findings }))
  const counts = count({ version: '', rules: [], files: reports })
  const sarifFile = settings['sarif-file']
  const report = await writeReports(reports, { cwd, sarifFile })
  const { errors, warnings, fixable, files, entries } = counts
  setOutputs({ errors, warnings, fixable, unverified: 0, report })
  annotate(annotationsOf(found.placed))
  for (const failure of failures) logError(failure)
  const permalink = permalinks(target?.pull.head ?? context.sha)
  const scope = changedOnly ? 'changed' : 'all'
  const data = { placed: found.placed, files, entries, scope, verified: null, failures } as const
  addToSummary(summaryOf({ ...data, permalink }))
  for (const note of found.notes) addToSummary(noteBelow(note))
  const numbers = [plural(errors, 'error'), plural(warnings, 'warning')].join(' and ')
  log(`${numbers} in ${plural(entries, 'entry', 'entries')} of ${plural(files, 'list')}`)

  if (target && settings.review === 'suggest') {
    const outcomeOf = { ...found, mend: outcome.mend, changedOnly }
    const most = settings['max-suggestions']
    const { posted, removed, notes } = await postReview(target, outcomeOf, { most, permalink })
    for (const note of notes) addToSummary(noteBelow(note))
    log(
      `${plural(posted, 'comment')} posted, ${removed} removed${notes.map((note) => `; ${note}`).join('')}`,
    )
  }
  if (failures.length) return 1
  if (settings['fail-on'] === 'never') return 0
  return errors || (settings['fail-on'] === 'warning' && warnings) ? 1 : 0
}

function permalinks(commit: string): (path: string, line: number) => string {
  const { owner, repo } = context.repo
  const root = `${context.serverUrl}/${owner}/${repo}/blob/${commit}`
  // GitHub renders Markdown, which has no lines, unless it is told not to.
  return (path, line) => `${root}/${urlPath(path)}?plain=1#L${line}`
}
