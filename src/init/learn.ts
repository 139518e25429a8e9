import { fixText } from '../fix/loop.ts'
import { entryText } from './entry-text.ts'
import { lint, type LintResult } from '../lint.ts'
import { type LearntFormat, learnFormats } from '../list/format/learn.ts'
import type { Entry, PaperList } from '../model/list.ts'
import type { Facts } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import { Source } from '../model/source.ts'
import type { Rule } from '../rule/define.ts'

/** What `init` found out about a list. */
export interface Learnt {
  path: string
  list: PaperList
  /** The formats to configure, each with an entry as it stands; empty where too few share one. */
  formats: (Omit<LearntFormat, 'example'> & { example: string })[]
  /** Rules the list does not keep, with how often it departs: they are switched off. */
  broken: { rule: Rule; count: number }[]
  /** Entries that are written as the formats and the list's habits have it. */
  agreeing: number
  /** The others, with the first thing that sets each apart. */
  departing: { entry: Entry; finding: Finding }[]
}

/** Fewer entries than this share written alike are no format of the list. */
const AGREEMENT = 0.5

/** The share of entries that a format may call departures where the list's habits do not. */
const LOSS = 0.1

/**
 * A rule that speaks of more than this share of the entries is not this list's rule. One whose
 * findings `--fix` mends may speak of more before it is given up.
 */
const KEPT = 0.15
const KEPT_IF_SAFE = 0.34
const FEWEST = 3

/** Rules about how an entry is written, by which an entry agrees or departs. */
const ofForm = new Set(['entry-format', 'venue-italics', 'venue-year', 'link-text', 'date-format'])

/**
 * Learns a list: its formats, the rules it keeps, the entries that depart.
 *
 * @param source the list
 * @param rules every rule there is
 * @param facts what is known of its local targets
 */
export function learn(source: Source, rules: readonly Rule[], facts: Facts): Learnt {
  const lintText = (text: string) => {
    const now = text === source.text ? source : new Source(source.path, text)
    return { ...lint(now, { rules, facts }), source: now }
  }
  const plain = lintText(source.text)
  const { list } = plain
  // Learnt from the list as its own habits would have it, so that no slip becomes a format.
  const mended = fixText(source.text, (text) => lintText(text))
  const formats = learnFormats(mended.report.list)
  const configured =
    formats.length > 0
      ? lint(source, { rules, facts, formats: formats.map((format) => format.source) })
      : null
  // Formats are set only where they say what the entries do about as well as the list's own habits.
  const total = list.entries.length
  const inHabit = agreeing(plain, rules)
  const kept =
    configured && agreeing(configured, rules) >= Math.max(total * AGREEMENT, inHabit - total * LOSS)
      ? configured
      : null
  const result = kept ?? plain
  const broken = brokenRules(result, rules)
  const off = new Set(broken.map(({ rule }) => rule.id))
  const findings = result.findings.filter(({ rule }) => ofForm.has(rule) && !off.has(rule))
  const departing = departures(list.entries, findings)
  return {
    path: source.path,
    list,
    formats: (kept ? formats : []).map((format) => ({
      ...format,
      example: entryText(format.example, mended.report.list),
    })),
    broken,
    agreeing: list.entries.length - departing.length,
    departing,
  }
}

/** How many entries no rule of form speaks of, but for rules that the list does not keep. */
function agreeing(result: LintResult, rules: readonly Rule[]): number {
  const off = new Set(brokenRules(result, rules).map(({ rule }) => rule.id))
  const formal = result.findings.filter(({ rule }) => ofForm.has(rule) && !off.has(rule))
  return result.list.entries.length - departures(result.list.entries, formal).length
}

function brokenRules(result: LintResult, rules: readonly Rule[]): Learnt['broken'] {
  const counts = new Map<string, number>()
  for (const { rule } of result.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return rules
    .map((rule) => ({ rule, count: counts.get(rule.id) ?? 0 }))
    .filter(({ rule, count }) => count > mostOf(rule, result.entries) && isTaste(rule))
}

function mostOf(rule: Rule, entries: number): number {
  return Math.max(FEWEST, entries * (rule.fix === 'safe' ? KEPT_IF_SAFE : KEPT))
}

/** What is wrong by itself (a dead anchor, a shared link) stays on however often it is found. */
function isTaste(rule: Rule): boolean {
  return rule.level === 'warn'
}

/** The entries with findings, each with its first; both are in order of place. */
function departures(entries: readonly Entry[], findings: readonly Finding[]): Learnt['departing'] {
  const found: Learnt['departing'] = []
  let at = 0
  for (const entry of entries) {
    while (at < findings.length && findings[at]!.range.start < entry.range.start) at++
    const finding = findings[at]
    if (finding && finding.range.start <= entry.range.end) found.push({ entry, finding })
  }
  return found
}
