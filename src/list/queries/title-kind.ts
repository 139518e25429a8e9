import type { Entry } from '../../model/list.ts'
import { isAscii, rememberedOf } from '../../model/memo.ts'
import { looksLikeVenue } from '../../model/venue.ts'
import { namesScore } from '../entries/words.ts'

/**
 * @returns whether what stands as an entry's title can be a paper's: neither a date nor a venue nor
 *   people nor a page of prose, as rows and lines without a title have
 */
export const namesPaper: (entry: Entry) => boolean = rememberedOf(judge)

function judge({ title, shape }: Entry): boolean {
  const text = title.text.slice(0, 400)
  const ascii = isAscii(text)
  const words = ascii ? countAscii(text) : (text.match(/\p{L}{2,}/gu)?.length ?? 0)
  const cjk = ascii ? 0 : (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  if ((words < 2 && cjk < 6) || words > 30) return false
  if (shape === 'heading' && /^\d+\.\d/.test(text)) return false
  return namesScore(text) < 0.7 && looksLikeVenue(text) < 0.6
}

/** Runs of two letters at least. */
function countAscii(text: string): number {
  let count = 0
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) | 32
    run = letter > 96 && letter < 123 ? run + 1 : 0
    if (run === 2) count++
  }
  return count
}

/** @returns the title without the list's tags (`【SFT】`) and kinds (`Poster:`) before it. */
export function untagged(title: string): string {
  if (!/[】:：]/.test(title)) return title
  return title
    .replace(/^(?:\s*【[^】]{0,40}】)+/u, '')
    .replace(/^\s*(?:poster|demo|short paper|invited|keynote|tutorial)\s*[:：]\s*/i, '')
}
