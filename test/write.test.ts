import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root as project } from '../scripts/files.ts'
import { writeChange } from '../src/fix/write.ts'
import { KnownError } from '../src/model/errors.ts'

let top = ''
let root = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'paperlint-write-'))
  root = join(top, 'tree')
  mkdirSync(root)
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

function file(path: string, text = 'before\n'): string {
  writeFileSync(join(root, path), text)
  return join(root, path)
}

function change(path: string, more: Partial<Parameters<typeof writeChange>[0]> = {}) {
  return writeChange({ path, before: 'before\n', after: 'after\n', root, ...more })
}

/** One line that names the file, and nothing left behind. */
async function refused(path: string, promise: Promise<void>, says: RegExp): Promise<void> {
  const files = readdirSync(root)
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(KnownError)
  const { message } = error as KnownError
  expect(message.startsWith(`${path}: `)).toBe(true)
  expect(message).toMatch(says)
  expect(message).not.toContain('\n')
  expect(readdirSync(root)).toEqual(files)
}

const read = (path: string) => readFileSync(path, 'utf8')

describe('writeChange', () => {
  it('writes the text and leaves nothing else', async () => {
    const path = file('README.md')
    await change(path)
    expect(read(path)).toBe('after\n')
    expect(readdirSync(root)).toEqual(['README.md'])
  })

  it.each([0o600, 0o644, 0o664, 0o755])('keeps the mode %o', async (mode) => {
    const path = file('README.md')
    chmodSync(path, mode)
    await change(path)
    expect(statSync(path).mode & 0o7777).toBe(mode)
  })

  it.skipIf(process.getuid?.() !== 0)('keeps the owner', async () => {
    const path = file('README.md')
    execFileSync('chown', ['1234:2345', path])
    await change(path)
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 })
  })

  it('keeps a byte order mark and CRLF', async () => {
    const [before, after] = ['\uFEFFa\r\nb', '\uFEFFa\r\nc']
    const path = file('README.md', before)
    await change(path, { before, after })
    expect(readFileSync(path)).toEqual(Buffer.from(after))
  })

  it('puts a new file in place: whoever reads the old one reads it whole', async () => {
    const path = file('README.md')
    linkSync(path, join(top, 'old'))
    await change(path)
    expect([read(path), read(join(top, 'old'))]).toEqual(['after\n', 'before\n'])
  })

  it('takes a path relative to the working folder', async () => {
    const path = file('README.md')
    await change(relative(process.cwd(), path))
    expect(read(path)).toBe('after\n')
  })

  it('leaves a file alone that was changed since', async () => {
    const path = file('README.md', 'by someone else\n')
    await refused(path, change(path), /changed while/)
    expect(read(path)).toBe('by someone else\n')
  })

  it('leaves a read-only file alone, for root too', async () => {
    const path = file('README.md')
    chmodSync(path, 0o444)
    await refused(path, change(path), /read-only/)
    expect(read(path)).toBe('before\n')
  })

  it('names what is not there, or no file', async () => {
    await refused(join(root, 'no.md'), change(join(root, 'no.md')), /no such file/)
    await refused(join(root, 'no', 'a.md'), change(join(root, 'no', 'a.md')), /no such file/)
    mkdirSync(join(root, 'folder'))
    await refused(join(root, 'folder'), change(join(root, 'folder')), /not a file/)
    symlinkSync('loop', join(root, 'loop'))
    await refused(join(root, 'loop'), change(join(root, 'loop')), /leads to itself/)
  })

  it('rethrows what is a bug', async () => {
    const path = file('README.md')
    await expect(change(path, { after: null as unknown as string })).rejects.toThrow(TypeError)
    expect(readdirSync(root)).toEqual(['README.md'])
  })
})

describe('writeChange and symlinks', () => {
  it('writes through one that stays in the tree', async () => {
    const path = file('README.md')
    const link = join(root, 'index.md')
    symlinkSync('README.md', link)
    await change(link)
    expect(read(path)).toBe('after\n')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  it('refuses one that leads out of it, as a file or as a folder on the way', async () => {
    writeFileSync(join(top, 'secret.md'), 'before\n')
    symlinkSync('../secret.md', join(root, 'README.md'))
    symlinkSync('..', join(root, 'docs'))
    for (const path of [join(root, 'README.md'), join(root, 'docs/secret.md')]) {
      await refused(path, change(path), /symlink out of the tree/)
    }
    expect(read(join(top, 'secret.md'))).toBe('before\n')
  })

  it('is not taken in by a name that begins alike', async () => {
    mkdirSync(`${root}-other`)
    writeFileSync(`${root}-other/a.md`, 'before\n')
    symlinkSync(`${root}-other/a.md`, join(root, 'a.md'))
    await refused(join(root, 'a.md'), change(join(root, 'a.md')), /symlink out of the tree/)
  })

  it('takes a tree that is itself reached by one, and a file named outside of it', async () => {
    file('README.md')
    symlinkSync('tree', join(top, 'alias'))
    await change(join(top, 'alias/README.md'), { root: join(top, 'alias') })
    expect(read(join(root, 'README.md'))).toBe('after\n')
    writeFileSync(join(top, 'a.md'), 'before\n')
    await change(join(top, 'a.md'))
    expect(read(join(top, 'a.md'))).toBe('after\n')
  })
})

describe('writeChange on a full disk', () => {
  /** Writes in a process of its own, so that limits can be put on it. */
  const script = (path: string, megabytes: number) => `
    import { readFileSync } from 'node:fs'
    import { writeChange } from ${JSON.stringify(pathToFileURL(join(project, 'src/fix/write.ts')).href)}
    process.on('SIGXFSZ', () => {})
    const path = ${JSON.stringify(path)}
    const after = 'x'.repeat(${megabytes} * 2 ** 20)
    try {
      await writeChange({ path, before: readFileSync(path, 'utf8'), after, root: ${JSON.stringify(root)} })
      console.log('written')
    } catch (error) {
      console.log(error.name + ': ' + error.message)
    }`

  function limited(command: string, path: string, megabytes: number): string {
    const tsx = pathToFileURL(join(project, 'node_modules/tsx/dist/loader.mjs')).href
    const run = spawnSync(
      'bash',
      [
        '-c',
        `${command}; exec "$@"`,
        'bash',
        process.execPath,
        '--import',
        tsx,
        '--input-type=module',
        '-e',
        script(path, megabytes),
      ],
      { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
    )
    expect(run.stderr).toBe('')
    return run.stdout.trim()
  }

  it.skipIf(process.platform === 'win32')('keeps the file where writing stops halfway', () => {
    const path = file('README.md')
    // A kilobyte a block: the first half is written, the rest is refused.
    expect(limited('ulimit -f 512', path, 1)).toMatch(
      /^KnownError: .*README\.md: cannot be written, left as it is: the file would be larger/,
    )
    expect(read(path)).toBe('before\n')
    expect(readdirSync(root)).toEqual(['README.md'])
    expect(limited('ulimit -f unlimited', path, 1)).toBe('written')
    expect(statSync(path).size).toBe(2 ** 20)
  })

  const canMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0
  it.skipIf(!canMount)('keeps the file where the disk is full', (context) => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'none', root])
    if (mounted.status !== 0) return context.skip()
    try {
      const path = file('README.md')
      expect(limited('true', path, 1)).toMatch(
        /^KnownError: .*README\.md: cannot be written, left as it is: no space left on the device$/,
      )
      expect(read(path)).toBe('before\n')
      expect(readdirSync(root)).toEqual(['README.md'])
    } finally {
      execFileSync('umount', [root])
    }
  })
})
