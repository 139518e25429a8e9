import { context } from '@actions/github'

/** @returns where the run and its summary can be seen; null outside of a runner */
export function runUrl(): string | null {
  if (!Number.isFinite(context.runId)) return null
  const { owner, repo } = context.repo
  return `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`
}
