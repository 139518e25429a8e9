import { join } from 'node:path'
import type { Repository } from './repository.ts'

/** The event of a pull request, as far as anybody reads it. */
export function pullEvent(repository: Repository): object {
  const head = { sha: repository.head, ref: 'change' }
  const base = { sha: repository.base, ref: 'main' }
  return { action: 'synchronize', number: 7, pull_request: { number: 7, head, base } }
}

export interface Job {
  event: string
  /** The folder of the runner's files: `event.json`, `output`, `summary.md`. */
  temporary: string
  inputs?: Record<string, string>
}

/** What the runner's environment says to the action, with a stand-in for GitHub at `url`. */
export function jobEnvironment(
  repository: Repository,
  url: string,
  { event, temporary, inputs = {} }: Job,
): Record<string, string> {
  const at = (name: string) => join(temporary, name)
  const set = Object.entries({ 'github-token': 'secret', verify: 'false', ...inputs })
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'owner/list',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_SHA: repository.git('rev-parse', 'HEAD').trim(),
    GITHUB_RUN_ID: '42',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary.md'),
    GITHUB_WORKSPACE: repository.folder,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(set.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}
