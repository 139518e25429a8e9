import { relative, resolve } from 'node:path'
import type { Target } from './report.ts'

/**
 * @param path as the report names it, from the working folder
 * @returns the path from the root of the checkout, with forward slashes: what CI systems take
 */
export function workspacePath(path: string, { cwd, workspace }: Target): string {
  return relative(workspace, resolve(cwd, path)).replaceAll('\\', '/')
}
