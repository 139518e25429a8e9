import type { Section } from '../../model/list.ts'
import { rememberedOf } from '../../model/memo.ts'

const news =
  /\b(?:news|updates?|updated|what['’]?s new|change ?log|latest|recent(?:ly)?|highlights?|announcements?|to-?do|trending|recommend(?:ed|ations?)|must[- ]reads?)\b|新闻|更新|最新|推荐|动态/i

/**
 * @returns whether a section, or one above it, announces papers rather than lists them: news,
 *   updates, highlights; what it names stands elsewhere in the list too, on purpose
 */
export function isNews(section: Section | null): boolean {
  for (let at = section; at; at = at.parent) {
    if (announces(at)) return true
  }
  return false
}

/** By the section's own title; every entry of it asks. */
const announces = rememberedOf(({ title }: Section) => news.test(title.text.slice(0, 120)))
