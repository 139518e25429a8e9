import type { Edit } from '../../model/finding.ts'
import type { PaperList } from '../../model/list.ts'
import type { Range } from '../../model/range.ts'

/** Link syntax that Markdown does not take for a link, so that it shows as it stands. */
export interface BrokenLink {
  /** From the label's bracket to the end of what was meant as the link. */
  range: Range
  /** The flaw and what to do, to stand behind a colon. */
  what: string
  /** The edit that makes it a link, where it is clear. */
  edit: Edit | null
}

/** How far a label and an address may reach; real ones are shorter. */
const LABEL = 300
const ADDRESS = 1000

/** `](`, `] (`, `]（`, `)[`: the joint of a link that did not become one. */
const joint = /\](?:[ \t]{0,4}\(|[ \t]?（)|\)\[(?=https?:)/g

/** @returns the broken links of a list, in order of place: only visible text is looked at. */
export function brokenLinks(list: PaperList): BrokenLink[] {
  const found: BrokenLink[] = []
  let done = 0
  for (const run of list.runs) {
    // Where text and source are not in step there are escapes: brackets that are meant as such.
    if (run.link || run.text.length !== run.range.end - run.range.start) continue
    if (!/[\])]/.test(run.text)) continue
    for (const match of run.text.matchAll(joint)) {
      const at = run.range.start + match.index
      if (at < done) continue
      const broken = judge(list, at, match[0])
      if (!broken) continue
      done = broken.range.end
      found.push(broken)
    }
  }
  return found
}

function judge(list: PaperList, at: number, mark: string): BrokenLink | null {
  const { source } = list
  const line = source.lineRange(source.lineAt(at))
  const before = source.text.slice(Math.max(line.start, at - LABEL), at)
  const behind = at + mark.length
  const rest = source.text.slice(behind, Math.min(line.end, behind + ADDRESS))
  if (mark.startsWith(')')) return reversed(before, rest, at)
  const open = openingBracket(before)
  if (open < 0) return null
  const label = before.slice(open + 1)
  const start = at - (before.length - open)
  const web = /^\s*(?:https?:|www\.)/i.test(rest)
  const close = closing(rest)
  const end = behind + (close ?? address(rest))
  const closed = close !== null && /[)）]/.test(rest[close] ?? '')
  const range = { start, end: closed ? end + 1 : end }
  // A label that holds a link is text in brackets; `[1] (…)` and `[x] (…)` are no labels either.
  const plain = !/\]\(/.test(label) && !/^(?:\s*|x|\d+)$/i.test(label)
  if (mark !== '](') {
    if (!web || !plain || !closed || /\s/.test(rest.slice(0, close).trim())) return null
    return apart(range, at, mark, rest.slice(0, close).trim())
  }
  if (/\]\(/.test(label)) {
    return {
      range,
      what: "a link inside a link's label is not shown as one; part the two",
      edit: null,
    }
  }
  if (!closed) {
    const edit = web && end > behind ? { start: end, end, text: ')' } : null
    return {
      range: edit ? range : { start, end: behind },
      what: 'the address is not closed; add ")"',
      edit,
    }
  }
  if (rest[close] === '）') {
    const edit = web ? { start: end, end: end + 1, text: ')' } : null
    return { range, what: 'a full-width bracket closes the address; write ")"', edit }
  }
  if (!/\s/.test(rest.slice(0, close).trim())) return null
  const words = !web && !/[/\\]|\.\w{2,4}$/.test(rest.slice(0, close).trim())
  const what = words
    ? 'words stand where the address belongs; put the address in'
    : 'a space in the address; remove it, or write %20'
  return { range, what, edit: null }
}

/** `[label] (url)` and `[label]（url）`. */
function apart(range: Range, at: number, mark: string, url: string): BrokenLink {
  if (!mark.includes('（')) {
    const edit = { start: at + 1, end: at + mark.length - 1, text: '' }
    return { range, what: 'a space parts the label from the address; remove it', edit }
  }
  const edit = { start: at + 1, end: range.end, text: `(${url})` }
  return { range, what: 'full-width brackets make no link; write "(" and ")"', edit }
}

/** `(label)[url]`. */
function reversed(before: string, rest: string, at: number): BrokenLink | null {
  const open = before.lastIndexOf('(')
  const close = rest.indexOf(']')
  if (open < 0 || close < 0) return null
  const label = before.slice(open + 1)
  const url = rest.slice(0, close)
  if (/[[\])]/.test(label) || label.trim() === '' || /[\s()[]/.test(url)) return null
  const range = { start: at - label.length - 1, end: at + 2 + close + 1 }
  const edit = { ...range, text: `[${label}](${url})` }
  return { range, what: 'the brackets are the wrong way round; write [label](address)', edit }
}

/** The bracket that opens the label which ends with the text, or -1. */
function openingBracket(text: string): number {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ']') depth++
    else if (text[at] === '[' && depth-- === 0) return at
  }
  return -1
}

/** The bracket that ends the address, a full-width one included, or null. */
function closing(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === '）') return at
    else if (text[at] === ')' && depth-- === 0) return at
  }
  return null
}

/** The length of the address at the start of a text that does not close it. */
function address(text: string): number {
  const found = /^\s*[^\s<>[\]()（）]*/.exec(text)?.[0] ?? ''
  return found.replace(/[.,;:'"*]{1,20}$/, '').length
}
