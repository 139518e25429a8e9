import { KnownError } from './model/errors.ts'
import { defuse } from './report/defuse.ts'
import { visible } from './report/visible.ts'

/** Exit statuses. By 130 shells know Ctrl-C, which is no failure of ours. */
export const status = { clean: 0, found: 1, failed: 2, interrupted: 130 } as const

type Stream = NodeJS.WriteStream

/** Whether to use colours on a stream: what the user says, then the environment, then a terminal. */
export function wantsColor(stream: Stream, wish: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (wish !== undefined) return wish
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return Boolean(stream.isTTY) && TERM !== 'dumb'
}

/** @returns the columns of a report: those of a terminal between 40 and 100, else 80 */
export function widthOf(stream: Stream): number {
  return stream.isTTY ? Math.max(40, Math.min(stream.columns || 80, 100)) : 80
}

/** Prints a text for people or scripts; in a log of GitHub Actions it cannot give commands. */
export function print(stream: Stream, text: string): void {
  stream.write(process.env.GITHUB_ACTIONS === 'true' ? defuse(text) : text)
}

/** One line on standard error. */
export function complain(message: string): void {
  print(process.stderr, `paperlint: ${visible(message.trim())}\n`)
}

/**
 * A reader that has seen enough (`| head`) is no failure; a full disk behind standard output is.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      complain(`cannot write to standard output (${error.code})`)
      process.exit(status.failed)
    }
    process.exit()
  })
  process.stderr.on('error', () => {})
}

/**
 * @param error what was thrown
 * @throws it again where it is a bug and no mistake of the user's
 */
export function fail(error: unknown): void {
  if (!(error instanceof KnownError)) throw error
  complain(error.message)
  process.exitCode = status.failed
}
