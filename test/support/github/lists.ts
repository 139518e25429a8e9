import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/files.ts'

/** A list in which nothing is found: 36 entries in two sections. */
export const base = readFileSync(join(root, 'fixtures/github/base.md'), 'utf8')

/** @returns the list with lines put below its first section's last entry */
export function withLines(...lines: string[]): string {
  return base.replace('\n\n## Dynamics', `\n${lines.join('\n')}\n\n## Dynamics`)
}

/** An entry that lacks its comma, and links another form than the list: both are mended safely. */
export function broken(number: number): string {
  const id = `2303.${String(10_000 + number)}`
  return `- ${name(number)} *ICML 2023*, [paper](https://arxiv.org/pdf/${id})`
}

/** An entry as the list writes them. */
export function good(number: number): string {
  const id = `2303.${String(10_000 + number)}`
  return `- ${name(number)}, *ICML 2023*, [paper](https://arxiv.org/abs/${id})`
}

/** Titles of several words, so that none is like another. */
function name(number: number): string {
  const words = ['sparse', 'noisy', 'deep', 'shallow', 'wide', 'narrow', 'stiff', 'smooth']
  const part = (by: number) => words[Math.floor(number / by) % words.length]
  return `On ${part(1)} ${part(8)} ${part(64)} maps of kind ${number}`
}

/** An entry that stands in the list already: an error without a safe fix. */
export const twice =
  '- Attention in the limit of many heads, *ICML 2023*, [paper](https://arxiv.org/abs/2301.00001)'
