import type { Comment } from './answers.ts'

/** What GitHub finds in a comment's body: the content of its `suggestion` block; null without one. */
export function suggestionIn(body: string): string | null {
  const lines = body.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const open = /^ {0,3}(`{3,})(.*)$/.exec(lines[at]!.replace(/\r$/, ''))
    if (!open || open[2]!.includes('`')) continue
    const close = lines.findIndex(
      (line, index) => index > at && new RegExp(`^ {0,3}\`{${open[1]!.length},}\\s*$`).test(line),
    )
    const end = close < 0 ? lines.length : close
    if (open[2]!.trim() === 'suggestion') {
      return lines
        .slice(at + 1, end)
        .map((line) => `${line}\n`)
        .join('')
    }
    at = end
  }
  return null
}

/** Accepts every suggestion of these comments, in the order given. */
export function applied(text: string, comments: readonly Comment[]): string {
  const taken = new Set<number>()
  let lines = text.split(/(?<=\n)/)
  for (const { body, start, line } of comments) {
    const suggestion = suggestionIn(body)
    if (suggestion === null || line === null) continue
    for (let at = start ?? line; at <= line; at++) {
      if (taken.has(at)) throw new Error(`two suggestions for line ${at}`)
      taken.add(at)
    }
    const last = lines[line - 1] ?? ''
    const now = last.endsWith('\n') ? suggestion : suggestion.replace(/\n$/, '')
    lines = [...lines.slice(0, (start ?? line) - 1), now, ...lines.slice(line)]
  }
  return lines.join('')
}
