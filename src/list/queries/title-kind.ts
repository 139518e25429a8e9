import type { Entry } from '../../model/list.ts'
import { isAscii } from '../../model/memo.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import { namesScore } from '../entries/words.ts'

/**
 * @returns whether what stands as an entry's title can be a paper's: neither a date nor a venue nor
 *   people nor a page of prose, as rows and lines without a title have
 */
export function namesPaper(entry: Entry): boolean {
  const known = judged.get(entry)
  if (known !== undefined) return known
  const made = judge(entry)
  judged.set(entry, made)
  return made
}

/** Several rules ask. */
const judged = new WeakMap<Entry, boolean>()

function judge({ title, shape }: Entry): boolean {
  const text = title.text.slice(0, 400)
  const ascii = isAscii(text)
  const words = text.match(ascii ? /[A-Za-z]{2,}/g : /\p{L}{2,}/gu)?.length ?? 0
  const cjk = ascii ? 0 : (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  if ((words < 2 && cjk < 6) || words > 30) return false
  if (shape === 'heading' && /^\d+\.\d/.test(text)) return false
  return namesScore(text) < 0.7 && looksLikeVenue(text) < 0.6
}

/** @returns the title without the list's tags (`【SFT】`) and kinds (`Poster:`) before it. */
export function untagged(title: string): string {
  return title
    .replace(/^(?:\s*【[^】]{0,40}】)+/u, '')
    .replace(/^\s*(?:poster|demo|short paper|invited|keynote|tutorial)\s*[:：]\s*/i, '')
}
