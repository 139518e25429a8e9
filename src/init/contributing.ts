import { entryText } from './entry-text.ts'
import type { Learnt } from './learn.ts'

/** A section for CONTRIBUTING.md: the list's format, a real entry of it, and how to check one. */
export function contributingText(learnt: Learnt): string {
  const { formats, path } = learnt
  const example = formats[0]?.example ?? firstAgreeing(learnt)
  const fence = fenceFor([...formats.map(({ source }) => source), example ?? ''])
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
    lines.push('For example:', '', `${fence}markdown`, example, fence, '')
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

function firstAgreeing({ list, departing }: Learnt): string | undefined {
  const others = new Set(departing.map(({ entry }) => entry))
  const entry = list.entries.find((entry) => !others.has(entry))
  return entry && entryText(entry, list)
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
