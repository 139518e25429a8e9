import { parse } from 'valibot'
import { fixFilter } from './fix/permitted.ts'
import { readPaperList } from './list/read.ts'
import { type Facts, noFacts } from './model/facts.ts'
import type { Finding, Level, RuleFinding } from './model/finding.ts'
import type { PaperList } from './model/list.ts'
import type { Source } from './model/source.ts'
import type { Rule } from './rule/define.ts'
import { suppress } from './rule/suppress.ts'
import { docsUrl } from './rule/url.ts'

/** What every rule is set to, by id; `options` is the output of the rule's own schema. */
export type RuleSettings = ReadonlyMap<string, { level: Level; options: unknown }>

export interface LintOptions {
  /** Every rule there is, those that are off too: comments may name them. */
  rules: readonly Rule[]
  /** A rule that is not in it has its own level and the defaults of its options. */
  settings?: RuleSettings
  /** How an entry may look, in order; none: the list's own formats are learnt. */
  formats?: string[] | null
  /** Further venues: canonical name to other spellings. */
  venues?: Record<string, string[]>
  facts?: Facts
  /** What has been read of this very source before, with these formats and venues. */
  list?: PaperList
  /**
   * Whether `facts` hold what --verify looks up. Otherwise rules that need it do not count as
   * having run, and comments that suppress them are not called unused.
   */
  verified?: boolean
}

export interface LintResult {
  path: string
  /** How many papers were read. */
  entries: number
  /** In order of place, then rule. */
  findings: Finding[]
  list: PaperList
}

/**
 * Reads a list once and lets every rule that is on look at it. Pure: no input or output.
 *
 * A rule's level is the most its findings can be: a finding may be milder than that, never graver.
 * Findings that comments suppress are left out, comments without effect are reported. A fix that
 * would touch code, HTML, comments or front matter is taken from its finding.
 *
 * @returns the findings, and the list, whose `unreadable` says whether it could not be read
 */
export function lint(source: Source, options: LintOptions): LintResult {
  const { rules, settings, formats = null, venues = {}, facts = noFacts, verified } = options
  const list = options.list ?? readPaperList(source, { formats, venues })
  const permitted = fixFilter(list)
  const findings: Finding[] = []
  const ran = new Set<string>()
  let complete = true
  for (const rule of list.unreadable === null ? rules : []) {
    const set = settings?.get(rule.id)
    const level = set?.level ?? rule.level
    if (level === 'off') continue
    if (rule.verify && !verified) complete = false
    else ran.add(rule.id)
    for (const found of rule.check(list, set ? set.options : parse(rule.options, {}), facts)) {
      const finding = reported(rule, level, found)
      if (!finding) continue
      const fix = finding.fix && permitted(finding.fix)
      if (fix) finding.fix = fix
      else delete finding.fix
      findings.push(finding)
    }
  }
  findings.sort(byPlace)
  const known = rules.map(({ id }) => id)
  const rest = suppress(list, findings, { known, ran, complete })
  return { path: source.path, entries: list.entries.length, findings: rest.sort(byPlace), list }
}

/** A rule's finding as it is reported; null where the rule itself calls it off. */
function reported(rule: Rule, ruleLevel: Level, found: RuleFinding): Finding | null {
  const { level = ruleLevel, ...rest } = found
  if (level === 'off') return null
  const severity = level === 'warn' || ruleLevel === 'warn' ? 'warning' : 'error'
  return { ...rest, rule: rule.id, severity, url: docsUrl(rule.id) }
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || compare(a.rule, b.rule) || a.range.end - b.range.end
}

/** By code units: the order must not depend on where it runs. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
