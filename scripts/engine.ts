import { parse } from 'valibot'
import { fixText } from '../src/fix/loop.ts'
import { lint } from '../src/lint.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Range } from '../src/model/range.ts'
import { Source } from '../src/model/source.ts'
import type { Rule } from '../src/rule/define.ts'
import type { FixtureCase } from './fixtures.ts'

/** The text of a fixture, and what some rules find in it, in order. */
export interface Outcome {
  source: Source
  findings: Finding[]
}

/** Lints a fixture with its configuration; its own rule is on even where it is off by default. */
export function outcome(one: FixtureCase, rules: Rule[]): Outcome {
  return check(one, rules, one.text)
}

/** @returns the fixture as fixes leave it: the safe ones, or the unsafe ones too. */
export function fixedText(one: FixtureCase, rules: Rule[], boldest: 'safe' | 'unsafe'): string {
  const lintText = (text: string) => check(one, rules, text)
  return fixText(one.text, lintText, { unsafe: boldest === 'unsafe' }).text
}

function check(one: FixtureCase, rules: Rule[], text: string) {
  const settings = new Map(
    rules.map((rule) => {
      const own = rule.id === one.rule
      const level = own && rule.level === 'off' ? ('warn' as const) : rule.level
      return [rule.id, { level, options: parse(rule.options, (own && one.config.options) || {}) }]
    }),
  )
  const source = new Source('README.md', text)
  const { format, venues = {} } = one.config
  const formats = typeof format === 'string' ? [format] : (format ?? null)
  return { ...lint(source, { rules, settings, formats, venues, facts: one.facts }), source }
}

/** @returns the findings as `<case>.findings.txt` holds them: see CONTRIBUTING.md. */
export function outcomeText(source: Source, findings: Finding[]): string {
  return findings.map((finding) => `${lines(source, finding).join('\n')}\n`).join('')
}

function lines(source: Source, finding: Finding): string[] {
  const { rule, severity, range, message, related = [], fix } = finding
  return [
    `${place(source, range)} ${severity} ${rule}: ${message}`,
    ...related.map((other) => `  ${place(source, other.range)} ${other.message}`),
    ...(fix ? [`  ${fix.applicability} fix: ${fix.title}`] : []),
  ]
}

function place(source: Source, { start, end }: Range): string {
  const [from, to] = [source.point(start), source.point(end)]
  return `${from.line}:${from.column}-${to.line}:${to.column}`
}
