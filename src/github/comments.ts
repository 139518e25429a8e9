import { createHash } from 'node:crypto'
import { plural } from '../report/report.ts'
import { fenced, link, plainText } from './markdown.ts'
import type { Placed } from './place.ts'
import type { Suggestion } from './suggest.ts'

/** A comment of the review, before it is posted. */
export interface Draft {
  path: string
  /** First and last line, from 1, both in one hunk. */
  start: number
  end: number
  body: string
  fingerprint: string
  severity: 'error' | 'warning'
  suggests: boolean
  /** How many findings it speaks of. */
  findings: number
}

/** GitHub takes no more in one body; what would be longer is told without the suggestion. */
const LONGEST = 60_000

/** So many findings are told in one comment. */
const MOST_REASONS = 10

const marker = /\n<!-- paperlint ([0-9a-f]{32}) -->$/

/** @returns the fingerprint that a comment of ours ends with; null for any other text */
export function fingerprintIn(body: string): string | null {
  return marker.exec(body.replaceAll('\r\n', '\n').trimEnd())?.[1] ?? null
}

function signed(body: string, fingerprint: string): string {
  return `${body}\n\n<!-- paperlint ${fingerprint} -->`
}

/** @returns for each suggestion the comment that brings it, or null where it cannot be posted */
export function suggestionDraft(suggestion: Suggestion, permalink: Permalink): Draft | null {
  const { file, start, end, lines, placed } = suggestion
  const content = lines.join('\n')
  const old = file.lines.texts.slice(start - 1, end)
  const fingerprint = hash(['suggestion', file.path, old, lines])
  const block =
    lines.length === 1 && content === '' ? '```suggestion\n\n```' : fenced('suggestion', content)
  const body = signed(`${reasons(placed, permalink, true)}\n\n${block}`, fingerprint)
  if (body.length > LONGEST || /\p{Cs}/u.test(content)) return null
  return { ...draft(placed), path: file.path, start, end, body, fingerprint, suggests: true }
}

/** Makes comments of findings without a suggestion, one a line. */
export function plainDrafts(placed: readonly Placed[], permalink: Permalink): Draft[] {
  const byLine = new Map<string, Placed[]>()
  for (const one of placed) {
    if (!one.file.changes?.shown.has(one.start)) continue
    const key = `${one.start} ${one.file.path}`
    const there = byLine.get(key)
    if (there) there.push(one)
    else byLine.set(key, [one])
  }
  return [...byLine.values()].map((group) => {
    const { file, start } = group[0]!
    const fingerprint = hash(group.map((one) => one.fingerprint).sort())
    const body = signed(reasons(group, permalink, false), fingerprint)
    return {
      ...draft(group),
      path: file.path,
      start,
      end: start,
      body,
      fingerprint,
      suggests: false,
    }
  })
}

/** @returns where a line of a file can be seen, as it is at the head */
export type Permalink = (path: string, line: number) => string

function draft(placed: readonly Placed[]) {
  const isError = placed.some(({ finding }) => finding.severity === 'error')
  return { severity: isError ? 'error' : 'warning', findings: placed.length } as const
}

/** The rule and the reason, one paragraph a finding, errors first. */
function reasons(placed: readonly Placed[], permalink: Permalink, suggested: boolean): string {
  const errors = placed.filter(({ finding }) => finding.severity === 'error')
  const warnings = placed.filter(({ finding }) => finding.severity !== 'error')
  const all = [...errors, ...warnings]
  const told = all.slice(0, MOST_REASONS).map((one) => reason(one, permalink, suggested))
  const left = all.length - told.length
  if (left > 0) told.push(`And ${plural(left, 'more finding', 'more findings')} here.`)
  return told.join('\n\n')
}

function reason(
  { finding, file, elsewhere }: Placed,
  permalink: Permalink,
  suggested: boolean,
): string {
  const { rule, severity, url, message, related, fix } = finding
  const to = (range: { start: number; end: number }) => {
    const { start } = file.lines.of(range)
    return link(`line ${start}`, permalink(file.path, start))
  }
  const parts = [`**${severity}** ${link(rule, url)}: ${plainText(message, 500)}`]
  if (elsewhere)
    parts.push(`The finding is about ${to(finding.range)}, which this line brings about.`)
  else {
    for (const { message, range } of (related ?? []).slice(0, 5)) {
      parts.push(`See ${to(range)}: ${plainText(message, 300)}`)
    }
  }
  if (fix && !suggested) {
    const isSafe = fix.applicability === 'safe'
    const how = isSafe ? '`paperlint --fix` mends it' : 'What may mend it (judge for yourself)'
    parts.push(`${how}: ${plainText(fix.title, 300)}`)
  }
  return parts.join('\\\n')
}

function hash(of: unknown): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32)
}

/** Gives drafts that are alike fingerprints of their own, in order of place. */
export function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>()
  return drafts.map((one) => {
    const times = seen.get(one.fingerprint) ?? 0
    seen.set(one.fingerprint, times + 1)
    if (times === 0) return one
    const fingerprint = hash([one.fingerprint, times])
    const body = signed(one.body.replace(marker, '').trimEnd(), fingerprint)
    return { ...one, body, fingerprint }
  })
}

/**
 * @param room how many may be posted
 * @returns the most severe, suggestions first, in the order in which they are posted: from the
 *   bottom up, so that accepting one moves none of the others
 */
export function choose(drafts: readonly Draft[], room: number): Draft[] {
  const weight = (one: Draft) => (one.severity === 'error' ? 0 : 2) + (one.suggests ? 0 : 1)
  return drafts
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, Math.max(0, room))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : b.end - a.end))
}
