/** One hunk of a unified diff. */
export interface Hunk {
  oldStart: number
  newStart: number
  /** The hunk's lines with their sign (` `, `+`, `-`), without LF. */
  lines: string[]
}

/** What a diff says of one file that is there after it. */
export interface ChangedFile {
  /** The path after the change. */
  path: string
  /** The file's mode where the diff names it: `120000` is a symbolic link. */
  mode: string | null
  hunks: Hunk[]
}

const hunkHead = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads what `git diff` and GitHub print. Deleted and binary files are left out. Linear; what does
 * not look like a diff is passed over.
 *
 * @returns the files by their new path
 */
export function parseDiff(diff: string): Map<string, ChangedFile> {
  const files = new Map<string, ChangedFile>()
  const lines = diff.split('\n')
  let file: ChangedFile | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.startsWith('diff --git ')) file = { path: '', mode: null, hunks: [] }
    if (!file) continue
    const mode = /^(?:new mode|new file mode|index \S+) (\d{6})$/.exec(line)
    if (mode) file.mode = mode[1]!
    if (line.startsWith('+++ ')) file.path = pathOf(line.slice(4))
    if (line.startsWith('rename to ')) file.path = unquoted(line.slice('rename to '.length))
    if (file.path) files.set(file.path, file)
    const head = hunkHead.exec(line)
    if (!head) continue
    const hunk = readHunk(lines, at, head)
    file.hunks.push(hunk)
    at += hunk.lines.length
  }
  return files
}

/** Reads as many lines as the head promises, so that no line of a file can pass for a head. */
function readHunk(lines: string[], at: number, head: RegExpExecArray): Hunk {
  let oldLeft = Number(head[2] ?? 1)
  let newLeft = Number(head[4] ?? 1)
  const hunk: Hunk = { oldStart: Number(head[1]), newStart: Number(head[3]), lines: [] }
  for (let next = at + 1; next < lines.length && (oldLeft > 0 || newLeft > 0); next++) {
    const line = lines[next]!
    const sign = line[0]
    if (sign === '+') newLeft--
    else if (sign === '-') oldLeft--
    else if (sign === ' ') {
      oldLeft--
      newLeft--
    } else if (sign !== '\\') break
    hunk.lines.push(line)
  }
  return hunk
}

/** @returns the file's hunks as GitHub's listing gives them, without the head of the file */
export function parsePatch(path: string, patch: string): ChangedFile {
  const head = `diff --git a/x b/x\n+++ "b/${escaped(path)}"\n`
  return parseDiff(head + patch).get(path) ?? { path, mode: null, hunks: [] }
}

function escaped(path: string): string {
  return path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}

function pathOf(text: string): string {
  // A name with a space in it is followed by a tab.
  const name = unquoted(text.replace(/\t$/, ''))
  return name === '/dev/null' ? '' : name.replace(/^b\//, '')
}

const escapes: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** A name with bytes beyond ASCII or controls stands in quotes, as in C. */
function unquoted(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"')) return text
  const bytes: number[] = []
  for (let at = 1; at < text.length - 1; at++) {
    if (text[at] !== '\\') {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      bytes.push(...Buffer.from(character))
      at += character.length - 1
      continue
    }
    const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4))
    const next = text[at + 1]!
    bytes.push(octal ? Number.parseInt(octal[0], 8) : (escapes[next] ?? next.charCodeAt(0)))
    at += octal ? 3 : 1
  }
  return Buffer.from(bytes).toString('utf8')
}
