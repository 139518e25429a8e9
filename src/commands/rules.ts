import picocolors from 'picocolors'
import { clip, columns } from '../report/text.ts'
import type { Rule } from '../rule/define.ts'

/**
 * @param width columns a line may take; Infinity where it goes to a pipe
 * @returns a line a rule: id, level, the boldest fix, what it finds
 */
export function rulesText(rules: readonly Rule[], color: boolean, width: number): string {
  const paint = picocolors.createColors(color)
  const longest = Math.max(...rules.map((rule) => rule.id.length))
  const levels = { error: paint.red, warn: paint.yellow, off: paint.dim }
  return rules
    .map(({ id, level, fix, verify, summary }) => {
      const note = verify ? `(verify) ${summary}` : summary
      const start = `${id.padEnd(longest)}  ${level.padEnd(5)}  ${fix.padEnd(7)}`
      const room = width - columns(start) - 2
      const end = Number.isFinite(room) ? clip(note, Math.max(room, 20)) : note
      const shownFix = fix === 'none' ? paint.dim(fix.padEnd(7)) : fix.padEnd(7)
      return `${paint.bold(id.padEnd(longest))}  ${levels[level](level.padEnd(5))}  ${shownFix}  ${end}\n`
    })
    .join('')
}
