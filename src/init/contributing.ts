import type { Entry, PaperList } from '../model/list.ts'
import type { Learnt } from './learn.ts'

/** A section for CONTRIBUTING.md: the list's format, a real entry of it, and how to check one. */
export function contributingText(learnt: Learnt): string {
  const { formats, list, path } = learnt
  const example = formats[0]?.example ?? firstAgreeing(learnt)
  const fence = fenceFor([
    ...formats.map(({ source }) => source),
    example ? sourceOf(example, list) : '',
  ])
  const lines = ['## Adding a paper', '']
  if (formats.length > 0) {
    lines.push(
      formats.length === 1 ? 'An entry looks like this:' : 'An entry looks like one of these:',
      '',
      `${fence}markdown`,
      ...formats.map(({ source }) => source),
      fence,
      '',
    )
  }
  if (example) {
    lines.push('For example:', '', `${fence}markdown`, sourceOf(example, list), fence, '')
  }
  lines.push(
    'Before you open a pull request, check the list, and let what is safe be mended:',
    '',
    '```sh',
    `npx paperlint ${shellWord(path)}`,
    `npx paperlint --fix ${shellWord(path)}`,
    '```',
    '',
  )
  return lines.join('\n')
}

function firstAgreeing({ list, departing }: Learnt): Entry | undefined {
  const others = new Set(departing.map(({ entry }) => entry))
  return list.entries.find((entry) => !others.has(entry))
}

/** The entry's lines as they stand, marker included, without the indentation they share. */
function sourceOf(entry: Entry, { source }: PaperList): string {
  const first = source.lineRange(source.lineAt(entry.range.start)).start
  const lines = source.text.slice(first, entry.range.end).split(/\r?\n/)
  const indent = /^[ \t]*/.exec(lines[0]!)![0].length
  return lines
    .map((line) => line.slice(Math.min(indent, /^[ \t]*/.exec(line)![0].length)).trimEnd())
    .join('\n')
}

/** A fence longer than any in what it holds. */
function fenceFor(texts: string[]): string {
  const longest = Math.max(
    2,
    ...texts.flatMap((text) => text.match(/`+/g) ?? []).map((run) => run.length),
  )
  return '`'.repeat(longest + 1)
}

function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
