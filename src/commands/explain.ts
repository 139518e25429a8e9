import { closest } from 'fastest-levenshtein'
import picocolors from 'picocolors'
import { KnownError } from '../model/errors.ts'
import { wrap } from '../report/text.ts'
import type { Rule } from '../rule/define.ts'
import { optionsOf } from './rule-options.ts'

/** A list with something a rule finds, what the rule says of it, and the mended list. */
export interface Example {
  before: string
  /** `line:column: message`, a finding each. */
  findings: string[]
  after?: string
  /** The configuration it needs. */
  config?: string
}

export interface ExplainOptions {
  color: boolean
  width: number
  url: string
  examples?: readonly Example[]
}

/**
 * @returns the rule with this id
 * @throws KnownError that names the nearest rule where there is none
 */
export function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const bare = id.replace(/^paperlint:/, '')
  const rule = rules.find((one) => one.id === bare)
  if (rule) return rule
  const near = closest(
    bare.slice(0, 64),
    rules.map((one) => one.id),
  )
  throw new KnownError(`no rule ${JSON.stringify(bare.slice(0, 64))}: did you mean "${near}"?`)
}

const fixes = {
  safe: 'made by --fix',
  unsafe: 'made by --fix --unsafe-fixes',
  display: 'shown, never made',
  none: 'none',
}

/** @returns all there is to say about a rule: what, why, fixes, options, examples */
export function explanation(rule: Rule, { color, width, url, examples }: ExplainOptions): string {
  const paint = picocolors.createColors(color)
  const paragraph = (text: string) => wrap(text, width).join('\n')
  const block = (title: string, body: string) => `${paint.bold(title)}\n${indented(body)}`
  const sentence = `${rule.summary[0]?.toUpperCase()}${rule.summary.slice(1)}.`
  const level = `Level: ${rule.level}${rule.verify ? ' (speaks with --verify)' : ''}`
  const blocks = [
    `${paint.bold(rule.id)}\n${paragraph(sentence)}`,
    paragraph(rule.why),
    `${level}\n${paragraph(`Fixes: ${fixes[rule.fix]}. ${rule.fixNote}`)}`,
  ]
  const options = optionsOf(rule.options)
  if (options.length) {
    const rows = options.flatMap(({ name, type, default: standard, about }) =>
      wrap(`${name}: ${type} (default: ${standard})${about ? `. ${about}` : ''}`, width - 2),
    )
    blocks.push(block('Options', rows.join('\n')))
  }
  for (const example of examples ?? []) {
    const { config, before, findings, after } = example
    if (config !== undefined) blocks.push(block('With the configuration', config))
    blocks.push(
      block('Finds', before),
      indented(findings.flatMap((one) => wrap(one, width - 2)).join('\n')),
    )
    if (after !== undefined) blocks.push(block('Makes of it', after))
  }
  blocks.push(paint.dim(url))
  return `${blocks.join('\n\n')}\n`
}

function indented(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line ? `  ${line}` : ''))
    .join('\n')
}
