import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { places } from '../config/find.ts'
import { treeOf } from '../files/tree.ts'
import { KnownError } from '../model/errors.ts'
import type { CheckOptions } from '../options.ts'
import { plural, type Report } from '../report/report.ts'
import { complain } from '../shell.ts'
import { deliverReport, formatOf, rendered } from './deliver.ts'
import type { Outcome } from './examine.ts'

/** Editors save in several steps; so long after the last one the lists are checked (milliseconds). */
const SETTLE = 8

/** A check is about as fast as it gets after so many; where one is long, so many milliseconds do. */
const ROUNDS = 6
const WARM_UP = 1500

/** Ctrl-C is no failure of ours: the status shells know it by. */
const INTERRUPTED = 130

/** Names besides Markdown files whose change can change the report. */
const settings = new Set([...places.map((place) => basename(place)), '.gitignore'])

/**
 * Checks, then checks again whenever a list or a configuration is saved, until Ctrl-C. A mistake
 * that comes up meanwhile is told, and watching goes on.
 *
 * @param examine runs the check once
 * @throws KnownError where the first check cannot be made
 */
export async function watch(
  examine: () => Promise<Outcome>,
  options: CheckOptions,
): Promise<never> {
  process.on('SIGINT', () => process.exit(INTERRUPTED))
  const watcher = new Watcher(options)
  await watcher.check(examine)
  const { lists } = watcher
  complain(`watching ${plural(lists, 'list')}, Ctrl-C ends it`)
  if (!options.verify && !options.fix) await watcher.warmUp(examine)
  for (;;) {
    await watcher.change()
    try {
      await watcher.check(examine)
    } catch (error) {
      if (!(error instanceof KnownError)) throw error
      complain(error.message)
    }
  }
}

class Watcher {
  lists = 0
  readonly #options: CheckOptions
  readonly #folders = new Map<string, FSWatcher>()
  readonly #named: ReadonlySet<string>
  /** What was told last: a save that changes no list and no finding is passed over. */
  #last = ''
  #timer: NodeJS.Timeout | undefined
  #changed = false
  #wake: (() => void) | null = null

  constructor(options: CheckOptions) {
    this.#options = options
    const { config, baseline } = options
    const files = [config, baseline].filter((file) => typeof file === 'string')
    this.#named = new Set(files.map((file) => basename(file)))
    for (const file of files) this.#watch(dirname(resolve(file)))
  }

  /** Checks and tells, where there is something new to tell. */
  async check(examine: () => Promise<Outcome>): Promise<void> {
    this.#changed = false
    const { report, failures, notes } = await examine()
    this.lists = report.files.length
    this.#watchAll(report)
    const texts = report.files.map((file) => file.source.text)
    const text = await rendered(report, process.stdout, this.#options)
    const now = JSON.stringify([text, failures, notes, texts])
    if (now === this.#last) return
    this.#last = now
    this.#clear()
    if (report.files.length > 0 || failures.length === 0) {
      await deliverReport(report, process.stdout, this.#options)
    }
    for (const line of [...notes, ...failures]) complain(line)
  }

  /**
   * Checks a few times more while the user reads, so that V8 has optimized the check before the
   * first save: a report then comes in half the time. A save goes before.
   */
  async warmUp(examine: () => Promise<Outcome>): Promise<void> {
    const end = performance.now() + WARM_UP
    for (let round = 0; round < ROUNDS && performance.now() < end && !this.#changed; round++) {
      await examine().catch(() => {})
      await setImmediate()
    }
  }

  /** Waits for the next save. */
  async change(): Promise<void> {
    if (this.#changed) return
    await new Promise<void>((wake) => {
      this.#wake = wake
    })
  }

  #clear(): void {
    const { stdout } = process
    if (!stdout.isTTY || formatOf(stdout, this.#options) !== 'pretty') return
    stdout.write('\x1b[2J\x1b[3J\x1b[H')
  }

  /** The folders of the lists, and those above that may hold a configuration. */
  #watchAll({ files }: Report): void {
    const cwd = process.cwd()
    this.#watchUpward(cwd, treeOf(resolve('x'), cwd))
    for (const { source } of files) {
      const file = resolve(source.path)
      this.#watchUpward(dirname(file), treeOf(file, cwd))
    }
  }

  #watchUpward(folder: string, top: string): void {
    for (let at = folder; ; at = dirname(at)) {
      this.#watch(at)
      if (at === top || at === dirname(at)) break
    }
    this.#watch(resolve(top, '.github'))
  }

  #watch(folder: string): void {
    if (this.#folders.has(folder)) return
    try {
      const watcher = watchFolder(folder, (_, name) => this.#notice(name))
      // A folder that is deleted is watched anew when it is there again.
      watcher.on('error', () => this.#folders.delete(folder))
      this.#folders.set(folder, watcher)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') return
      const limit = code === 'ENOSPC' || code === 'EMFILE'
      const why = limit ? 'the system watches too many files already' : code
      throw new KnownError(`--watch: cannot watch ${folder}: ${why}`)
    }
  }

  #notice(name: string | null): void {
    const matters =
      name === null ||
      /\.(?:md|markdown)$/i.test(name) ||
      settings.has(name) ||
      this.#named.has(name)
    if (!matters) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#changed = true
      this.#wake?.()
    }, SETTLE)
  }
}
