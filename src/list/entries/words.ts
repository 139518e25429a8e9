/**
 * Small judgements about short texts: what reads as a label, a title, a list of people. They look at
 * words alone; what a text *is* in its entry the reader decides with the place it stands in.
 */

import { isAscii, remembered } from '../../model/memo.ts'

const labels =
  /^(?:the\s+)?(?:official\s+|full\s+|arxiv\s+|pytorch\s+|tensorflow\s+|python\s+|project\s+|github\s+|source\s+|original\s+|conference\s+|journal\s+|third[- ]party\s+)*(?:paper|papers|pdf|arxiv|ar5iv|link|links|url|code|codes|code\s*&\s*\w+|codebase|github|gitlab|git|repo|repository|project|projects|page|project\s*page|website|web|site|homepage|home\s*page|video|videos|youtube|bilibili|slides?|blog|blog\s*post|post|data|datasets?|demo|abs|abstract|html|openreview|doi|bib|bibtex|cite|poster|supp|supplementary|supplement|supplemental|appendix|model|models|hugging\s*face|hf|colab|notebook|talk|media|presentation|preprint|gitxiv|web\s*server|web\s*interface|reading\s*notes?|news|review|reviews|notes?|summary|tweet|twitter|implementation|reference|impl|pytorch|tensorflow|tf|keras|jax|caffe|matlab|torch|mindspore|chainer|mxnet|python|c\+\+|julia|official|unofficial|pub|publication|springer|ieee|acm|wiki|docs?|documentation|benchmark|leaderboard|book|tutorial|course|material|materials|resource|resources|download|here|source|full\s*text|survey\s*paper|scholar|google\s*scholar|semantic\s*scholar|dblp|medium|zhihu|weights|checkpoint|checkpoints|space|app|intro|论文|论文地址|论文链接|论文下载|代码|代码链接|源码|主页|项目|项目主页|解读|数据集|链接|地址|视频|博客|翻译|笔记|知乎)(?:\s*(?:page|link|repo|code|paper|pdf|version|site|website|address|\d{1,2}|[（(].{0,20}[)）]))?$/i

/** @returns whether the text is what a link to something is called (`paper`, `[code]`, `论文`). */
export function isLabel(text: string): boolean {
  // What begins and ends with a letter and is long is none: the commonest case.
  if (text.length > 48 && isAsciiWord(text.charCodeAt(0))) {
    if (isAsciiWord(text.charCodeAt(text.length - 1))) return false
  }
  return isShortLabel(text)
}

const isShortLabel = remembered(judgeLabel, 64)

function judgeLabel(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+）)]+$/gu, '').trim()
  if (bare === '' || /^\s*:[a-z0-9_+-]+:\s*$/.test(text)) return true
  if (bare.length > 48) return false
  if (labels.test(bare)) return true
  const parts = bare.split(/\s*[/&+,|·]\s*|\s+(?:and|or)\s+/i)
  return parts.length > 1 && parts.every((part) => labels.test(part))
}

const words = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * @param enough where so many are as good as more
 * @returns how many words the text has; two CJK characters count as one
 */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return countAnyWords(text)
    // `'`, `-` and `.` between letters part nothing: "state-of-the-art" is one word.
    const joins: boolean = inside && (code === 39 || code === 45 || code === 46)
    const holds: boolean = isAsciiWord(code) || (joins && isAsciiWord(text.charCodeAt(at + 1)))
    if (holds && !inside && ++count >= enough) return count
    inside = holds
  }
  return count
}

function isAsciiWord(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
}

/** The same for any script; slower, since it asks Unicode what a letter is. */
function countAnyWords(text: string): number {
  const ideographs = text.match(cjk)?.length ?? 0
  const rest = ideographs > 0 ? text.replace(cjk, ' ') : text
  return (rest.match(words)?.length ?? 0) + Math.ceil(ideographs / 2)
}

/** A first name, initial, family name, particle, as they are written in author lists. */
const person =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.?|d[aeiu]|de\s+la|del|della|van|von|der|den|ten|ter|el|al|bin|ibn|le|la|du|dos|y|zu|jr\.?|sr\.?|i{2,3}|i?v)\*?(?:\s+|-|$)){1,6}$/u

/** The same for texts in ASCII: without Unicode's tables it is made and run many times as fast. */
const asciiPerson =
  /^(?:(?:[A-Z][A-Za-z'.-]*|d[aeiu]|de\s+la|del|della|van|von|der|den|ten|ter|el|al|bin|ibn|le|la|du|dos|y|zu|jr\.?|sr\.?|i{2,3}|i?v)\*?(?:\s+|-|$)){1,6}$/

/** @returns whether a text is written as one person's name */
export function isPerson(text: string): boolean {
  if (text.length > 40) return false
  const bare = text.trim()
  return (isAscii(bare) ? asciiPerson : person).test(bare)
}

const crowd = /(?:^|[\s,.])et\.?\s*al\b|^and\s+others$|\betc\.?$|\bothers\b/i

/** Whether `crowd` is worth trying; it is dear, and most texts have none of its words. */
function mayBeCrowd(text: string): boolean {
  const lower = text.toLowerCase()
  return /et\.? ?al|others|etc/.test(lower)
}

/** No list of authors is longer. */
const LONGEST = 4000

/**
 * How much a text reads as the names of people, from 0 to 1: `J. Long, E. Shelhamer, and T. Darrell`,
 * `Leo Gao et al`, `Trevithick and Yang`.
 */
export function namesScore(text: string): number {
  return text.length > LONGEST ? 0 : scoreShort(text)
}

const scoreShort = remembered(scoreNames, 64)

/** What parts people, or a text that could be one person's; all else is prose. */
const partsPeople = /[,;&()[\]，、；*†‡§¶∗#^⋆\d]|\sand\s|et\.? ?al|others|etc/i

/** With so many words a text that nothing parts is nobody's name, whatever is taken off its ends. */
const MANY = 7

const severalPeople = /[,;&，、；]|\sand\s/i
const betweenPeople = /\s*(?:,\s*and\s+|[,;，、；]|\s+and\s+|\s+&\s+)\s*/i

/** The names without brackets, footnote signs, digits and a lead such as `Authors:`. */
function bareNames(text: string): string {
  let bare = text
  if (/[([]/.test(bare)) bare = bare.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
  if (/[*†‡§¶∗#^⋆\d]/.test(bare)) bare = bare.replace(/[*†‡§¶∗#^⋆\d]+/gu, '')
  // Single spaces: the patterns for people try every way to share a run of them out.
  if (/\s\s|[^\S ]/.test(bare)) bare = bare.replace(/\s+/g, ' ')
  bare = bare.trim()
  if (/^[ab作]/i.test(bare)) bare = bare.replace(/^(?:by|authors?|作者) ?[:：]? ?/i, '')
  return /[.,;]$/.test(bare) ? bare.replace(/[.,;]+$/, '') : bare
}

function scoreNames(text: string): number {
  if (!partsPeople.test(text) && countWords(text, MANY + 1) > MANY) return 0
  const bare = bareNames(text)
  if (bare === '') return 0
  if (mayBeCrowd(bare) && crowd.test(bare)) {
    const [head, behind] = bare.split(/[\s,.]*(?:\bet\.?\s*al\b|\band\s+others\b|\betc\.?$)/i, 2)
    if (!/^[\p{Lu}\p{Script=Han}]/u.test(head!) || countWords(head!) > 40) return 0.4
    // Much before it that is no list of people, or much behind it: a line that holds more.
    const people = head!.split(/,|\band\b|&/).filter(isPerson)
    const parts = head!.split(/,|\band\b|&/).length
    return people.length * 2 >= parts && countWords(behind ?? '') <= 6 ? 0.95 : 0.4
  }
  const parts = severalPeople.test(bare)
    ? bare.split(betweenPeople).filter((part) => part !== '')
    : [bare]
  if (parts.length === 0) return 0
  // `Kingma, Diederik, and Jimmy Ba`: the first by family name.
  if (parts.length > 2 && parts.slice(0, 2).every((part) => countWords(part) === 1)) {
    if (parts.slice(2).every((part) => countWords(part) >= 2))
      parts.splice(0, 2, `${parts[1]} ${parts[0]}`)
  }
  // `GAN, Feat, VQ`: acronyms in a row are no surnames.
  if (parts.length > 1 && parts.every((part) => !part.includes(' ')) && parts.some(isAcronym))
    return 0.2
  const people = parts.filter(isPerson).length
  const share = people / parts.length
  if (parts.length === 1)
    return share === 1 && countWords(bare) >= 2 && countWords(bare) <= 4 ? 0.4 : 0
  const twoWords = parts.filter((part) => countWords(part, 2) >= 2).length / parts.length
  return share >= 0.7 ? share * (0.6 + 0.4 * twoWords) : share * 0.4
}

function isAcronym(text: string): boolean {
  return /^[A-Z]{2,6}$/.test(text)
}

/** @returns whether a text could be a title by its words: three at least, no label, no address. */
export function titleLike(text: string, least = 3): boolean {
  const bare = text.trim()
  if (bare.length < 6 || bare.length > 400) return false
  if (/^(?:https?:|www\.)/i.test(bare)) return false
  return countWords(bare) >= least && !isLabel(bare)
}

/** `Paper:`, `论文/Paper：`, `- **Metrics:**`: a line that names what it states. */
export const attributeLine = /^[^\p{L}\p{N}]*(?:[\p{L}][\p{L}\p{M}\p{N}/&() _-]{0,28})\s*[:：]/u

/** Keys that every list knows. */
export const knownKey =
  /^[^\p{L}\p{N}]*(?:papers?|arxiv|pdf|links?|code|github|projects?|home\s?page|website|intro(?:duction)?|key\s?words?|keys?|metrics?|data\s?sets?|comments?|authors?|affiliations?|institutions?|organi[sz]ations?|venue|conference|journal|date|year|published|publisher|envs?|expenvs?|environments?|tl;?dr|abstract|summary|notes?|openreview|demo|video|slides?|blog|poster|bib(?:tex)?|cite|citations?|doi|tags?|topics?|tasks?|models?|methods?|tldr|official|supp\w*|related|award|status|benchmark|contributions?|论文\S{0,6}|代码\S{0,6}|主页|项目\S{0,4}|简介|摘要|作者|单位|机构|会议|期刊|关键词|数据集|解读|备注|说明|标签|任务|方法|时间|日期)\s*(?:\([^)]*\))?\s*(?:\/\s*\p{L}+\s*)?[:：]/iu
