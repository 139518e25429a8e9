import { execFile } from 'node:child_process'
import { KnownError } from '../model/errors.ts'

/** More than any list, and than the names of all files of a large repository. */
const MOST_OUTPUT = 256 * 2 ** 20

/** What a user has set for diffs must not change what is read here. */
const settings = ['core.fsmonitor=false', 'diff.relative=false']

export interface GitResult {
  /** 0 where git did what it was asked for. */
  status: number
  stdout: Buffer
  /** The first line of what it complained about. */
  complaint: string
}

/** What runs git in one repository. Names are never looked at by a shell, nor taken for patterns. */
export type Git = (args: readonly string[], input?: string) => Promise<GitResult>

/**
 * @param folder where git runs
 * @param env its environment: in a hook git names the index there
 */
export function gitIn(folder: string, env: NodeJS.ProcessEnv): Git {
  const options = {
    cwd: folder,
    encoding: 'buffer' as const,
    maxBuffer: MOST_OUTPUT,
    env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' },
  }
  const common = settings.flatMap((setting) => ['-c', setting])
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = execFile('git', [...common, ...args], options, (error, stdout, stderr) => {
        const complaint = stderr.toString().trim().split('\n')[0] ?? ''
        const { code } = (error ?? { code: 0 }) as { code?: number | string | null }
        if (code === 'ENOENT') reject(new KnownError('git is not installed, or not on the PATH'))
        else if (typeof code === 'number') resolve({ status: code, stdout, complaint })
        else reject(error)
      })
      // git may end before it has read: that is told by its status.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input)
    })
}

/** @returns the parts of an output of `-z` */
export function parts(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1)
}

/** What git may not be told by the environment where another repository is meant. */
export function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG|EXEC_PATH)/.test(name))
  return Object.fromEntries(own)
}
