import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file's content; null deletes it; `{ link }` is a symbolic link. */
export type Content = string | Uint8Array | null | { link: string }
export type Files = Record<string, Content>

/** A real repository with a base branch, a pull request's branch and their merge checked out. */
export class Repository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'paperlint-repository-')))
  base: string
  head: string

  constructor(base: Files, head: Files, { merged = true } = {}) {
    this.git('init', '-q', '-b', 'main')
    this.base = this.#commit(base)
    this.git('checkout', '-q', '-b', 'change')
    this.head = this.#commit(head)
    if (merged) this.merge()
  }

  /** Checks out the merge of the pull request with its base, as `pull_request` does. */
  merge(): string {
    this.git('checkout', '-q', '--detach', 'main')
    this.git('merge', '-q', '--no-ff', '-m', 'merge', 'change')
    return this.git('rev-parse', 'HEAD').trim()
  }

  /** A further commit on the pull request's branch. */
  push(files: Files): void {
    this.git('checkout', '-q', '-f', 'change')
    this.head = this.#commit(files)
    this.merge()
  }

  /** A further commit on the base branch; the merge that is checked out takes it in. */
  pushBase(files: Files): void {
    this.git('checkout', '-q', '-f', 'main')
    this.base = this.#commit(files)
    this.merge()
  }

  git(...args: string[]): string {
    return this.bytes(...args).toString('utf8')
  }

  bytes(...args: string[]): Buffer {
    return execFileSync('git', ['-C', this.folder, '-c', 'core.quotePath=true', ...args], {
      env: { ...environment, PATH: process.env.PATH },
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** What GitHub shows as the pull request's diff. */
  diff(): string {
    return this.git('diff', '--no-color', '-M', `main...${this.head}`)
  }

  textAtHead(path: string): string {
    return this.git('cat-file', 'blob', `${this.head}:${path}`)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Writes files without a commit. */
  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path)
      rmSync(file, { force: true })
      if (content === null) continue
      mkdirSync(dirname(file), { recursive: true })
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file)
      else writeFileSync(file, content)
    }
  }

  /** The diff of two files that are in no commit. */
  compare(one: string, other: string): string {
    try {
      return this.git('diff', '--no-color', '--no-index', one, other)
    } catch (error) {
      // Status 1 says that they differ.
      return String((error as { stdout: Buffer }).stdout)
    }
  }

  #commit(files: Files): string {
    this.write(files)
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', 'change')
    return this.git('rev-parse', 'HEAD').trim()
  }
}

const environment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}
