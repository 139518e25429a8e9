import type { Verification } from '../model/verification.ts'
import { plural } from '../report/report.ts'
import type { Permalink } from './comments.ts'
import { link, plainText } from './markdown.ts'
import type { Placed } from './place.ts'

/** What a run has to tell in its summary. */
export interface SummaryData {
  placed: readonly Placed[]
  files: number
  entries: number
  /** `changed` where only findings on changed lines are reported. */
  scope: 'changed' | 'all'
  /** What was looked up online; null where nothing was to be. */
  verification: Verification | null
  /** What kept single files from being checked, a line each. */
  failures: readonly string[]
  permalink: Permalink
}

/** GitHub drops a summary over 1 MiB as a whole; what is left of it is for notes that follow. */
const MOST_BYTES = 2 ** 20 - 16 * 2 ** 10
/** So many reasons why things are unverified are given. */
const MOST_REASONS = 10
/** From so many findings on, a table of rules stands above them. */
const MANY = 10

/** @returns the job summary as Markdown, cut at a row where it would be too long */
export function summaryOf(data: SummaryData): string {
  const { placed, failures } = data
  const page = new Page(MOST_BYTES)
  page.put(`## paperlint\n\n${headline(data)}\n`)
  for (const failure of failures.slice(0, 50)) {
    page.put(`\n> [!WARNING]\n> ${plainText(failure, 500)}\n`)
  }
  if (placed.length > MANY) page.put(`\n${overview(placed)}\n`)
  let left = placed.length
  for (const [path, ofFile] of groupBy(placed, (one) => one.file.path)) {
    const head = `\n### ${plainText(path, 200)}\n\n| Line | Rule | Finding | Fix |\n| ---: | --- | --- | --- |\n`
    if (!page.put(head)) break
    for (const one of sortedByRule(ofFile)) {
      if (!page.put(row(one, data.permalink))) break
      left--
    }
    if (page.full) break
  }
  const rest = `\n${plural(left, 'more finding has', 'more findings have')} no room here: the report as JSON has them all.\n`
  return page.text + (left > 0 ? rest : '')
}

/** @returns a note to be put below a summary; the text is Markdown of our own */
export function noteBelow(text: string): string {
  return `\n> [!NOTE]\n> ${text}\n`
}

class Page {
  text = ''
  full = false
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  /** Adds a piece whole or not at all; once one did not fit, nothing does. */
  put(piece: string): boolean {
    this.#left -= Buffer.byteLength(piece)
    if (this.#left < 0) this.full = true
    else if (!this.full) this.text += piece
    return !this.full
  }
}

function headline({ placed, files, entries, scope, verification }: SummaryData): string {
  const errors = placed.filter(({ finding }) => finding.severity === 'error').length
  const warnings = placed.length - errors
  const fixable = placed.filter(({ finding }) => finding.fix?.applicability === 'safe').length
  const parts = [errors ? plural(errors, 'error') : '', warnings ? plural(warnings, 'warning') : '']
  const what = parts.filter(Boolean).join(' and ') || 'Nothing found'
  const where = scope === 'changed' ? ' on the lines that this pull request changes' : ''
  const lists = `${plural(entries, 'entry', 'entries')} of ${plural(files, 'list')}`
  const mend = fixable ? ` ${fixable} can be mended safely.` : ''
  return `**${what}**${where} (${lists}).${mend}\n${verification ? lookedUp(verification) : ''}`
}

/** What was verified, and why the rest was not. */
function lookedUp({ verified, unverified, unanswered }: Verification): string {
  const papers = plural(verified, 'paper or link', 'papers and links')
  const rest = unverified ? `; ${unverified} could not be` : ''
  const reasons = unanswered.slice(0, MOST_REASONS).map(({ host, reason, count }) => {
    return `- ${count} at ${plainText(host, 100)}: ${plainText(reason, 200)}\n`
  })
  const list = reasons.length ? `\n${reasons.join('')}` : ''
  return `\nVerified online: ${papers}${rest}.\n${list}`
}

/** How often each rule speaks, errors first, then by number. */
function overview(placed: readonly Placed[]): string {
  const groups = groupBy(placed, ({ finding }) => `${finding.severity} ${finding.rule}`)
  const rows = [...groups.values()]
    .map((group) => {
      const { severity, rule, url } = group[0]!.finding
      const fixable = group.filter(({ finding }) => finding.fix?.applicability === 'safe').length
      return { severity, rule, url, found: group.length, fixable }
    })
    .sort((a, b) =>
      a.severity === b.severity ? b.found - a.found : a.severity < b.severity ? -1 : 1,
    )
    .map(({ severity, rule, url, found, fixable }) => {
      return `| ${sign(severity)} ${link(rule, url)} | ${found} | ${fixable || ''} |`
    })
  return ['| Rule | Found | Fixable |', '| --- | ---: | ---: |', ...rows].join('\n')
}

/** Errors first, then each rule's findings together, rules and findings by place. */
function sortedByRule(placed: readonly Placed[]): Placed[] {
  const byPlace = placed.toSorted((a, b) => a.start - b.start)
  const groups = groupBy(byPlace, ({ finding }) => `${finding.severity} ${finding.rule}`)
  const order = [...groups.values()]
  const isError = (group: Placed[]) => group[0]!.finding.severity === 'error'
  return [...order.filter(isError), ...order.filter((group) => !isError(group))].flat()
}

function row({ finding, file, start }: Placed, permalink: Permalink): string {
  const { rule, severity, url, message, fix } = finding
  const place = link(String(start), permalink(file.path, start))
  const mend = fix ? `${plainText(fix.title, 200)}${manner[fix.applicability]}` : ''
  const text = plainText(message, 500)
  return `| ${place} | ${sign(severity)} ${link(rule, url)} | ${text} | ${mend} |\n`
}

const manner = { safe: '', unsafe: ' (unsafe)', display: ' (by hand)' }

function sign(severity: 'error' | 'warning'): string {
  return severity === 'error' ? ':x:' : ':warning:'
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
