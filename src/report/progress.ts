import { columns, visible } from './text.ts'

/** What a line of progress says: see `ProgressState` of the verification. */
export interface Shown {
  requests: number
  settled: number
  total: number
  waiting: { host: string; ms: number; why: string } | null
}

const whys: Record<string, string> = {
  pace: 'its pace',
  'retry-after': 'it asked for it',
  'back-off': 'it is busy',
}

/** Milliseconds between two drawings. */
const EVERY = 100
/** Before so many milliseconds a guess of the time left is none. */
const EARLY = 3000

export interface ProgressLine {
  show(state: Shown): void
  /** Erases the line: something else is printed now. */
  clear(): void
}

/**
 * One line that is drawn over itself on a terminal; on a pipe or in a file nothing is written.
 *
 * @param stream standard error
 * @param now milliseconds that never run backwards
 */
export function progressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>,
  now: () => number,
): ProgressLine {
  if (!stream.isTTY) return { show() {}, clear() {} }
  const start = now()
  let drawn = Number.NEGATIVE_INFINITY
  let isShown = false
  return {
    show(state) {
      if (now() - drawn < EVERY && state.settled < state.total) return
      drawn = now()
      isShown = true
      const width = Math.max(20, (stream.columns || 80) - 1)
      stream.write(`\r\u001b[2K${progressText(state, now() - start, width)}`)
    },
    clear() {
      if (isShown) stream.write('\r\u001b[2K')
      isShown = false
    },
  }
}

/**
 * @param elapsed milliseconds since the run began
 * @returns `12 of 58 looked up, 4 requests, 9 s left; waiting 3 s for export.arxiv.org (its pace)`
 */
export function progressText(state: Shown, elapsed: number, width: number): string {
  const { requests, settled, total, waiting } = state
  const left = timeLeft(state, elapsed)
  const done = `${settled} of ${total} looked up, ${requests} requests${left}`
  const seconds = waiting ? Math.ceil(waiting.ms / 1000) : 0
  const why = waiting ? (whys[waiting.why] ?? waiting.why) : ''
  const wait = waiting ? `; waiting ${seconds} s for ${visible(waiting.host)} (${why})` : ''
  const text = done + wait
  return columns(text) <= width ? text : done.slice(0, width)
}

function timeLeft({ settled, total }: Shown, elapsed: number): string {
  if (settled === 0 || settled >= total || elapsed < EARLY) return ''
  const seconds = Math.ceil((elapsed * (total - settled)) / settled / 1000)
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`
}
