import { KnownError } from '../model/errors.ts'
import type { CheckOptions } from '../options.ts'

/**
 * What no single option can refuse by itself.
 *
 * @throws KnownError that names the options and what to do
 */
export function refuseContradictions(paths: readonly string[], options: CheckOptions): void {
  const { fix, diff, unsafeFixes, stdinFilename, baseline, updateBaseline } = options
  if (unsafeFixes && !fix && !diff) {
    throw new KnownError('--unsafe-fixes goes with --fix (to make them) or --diff (to see them)')
  }
  if (updateBaseline && baseline === undefined) {
    throw new KnownError('--update-baseline goes with --baseline <file>, which it writes')
  }
  for (const name of ['facts', 'strict', 'contact', 'allowPrivateNetwork'] as const) {
    if (options[name] === undefined || options.verify || options.offline) continue
    const long = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    throw new KnownError(`--${long} goes with --verify (or --offline), which looks things up`)
  }
  if (!paths.includes('-')) {
    if (stdinFilename === undefined) return
    throw new KnownError('--stdin-filename goes with - (standard input)')
  }
  if (paths.length > 1) throw new KnownError('- (standard input) does not go with other paths')
  for (const name of ['since', 'staged', 'watch'] as const) {
    if (options[name] === undefined) continue
    throw new KnownError(`--${name} does not go with - (standard input): name the file`)
  }
}
