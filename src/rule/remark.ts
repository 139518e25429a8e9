import type { Root } from 'mdast'
import { lintRule } from 'unified-lint-rule'
import { getDotPath, safeParse } from 'valibot'
import type { VFile } from 'vfile'
import { KnownError } from '../model/errors.ts'
import type { Rule } from './define.ts'
import { addMessage } from './message.ts'
import type { RuleConfig, RulePlugin } from './plugin.ts'
import { type Session, sessionOf } from './session.ts'
import { docsUrl } from './url.ts'

/**
 * Makes a rule a remark-lint plugin, usable alone in any remark pipeline.
 *
 * @param rule the definition
 * @returns the plugin; it throws a KnownError when it is attached with options the rule has not
 */
export function remarkPlugin(rule: Rule): RulePlugin {
  const url = docsUrl(rule.id)
  const lint = lintRule<Root, unknown>(
    { origin: `paperlint:${rule.id}`, url },
    (tree, file, options) => {
      const session = sessionOf(tree, file)
      if (session) check(rule, session, file, options, url)
    },
  )
  const plugin: RulePlugin = (config) => {
    const { severity, options } = readConfig(rule, config)
    const transform = (lint as unknown as Attach)([severity, options])
    if (!transform) return undefined
    return (tree, file, next) =>
      transform(tree, file, () => {
        soften(tree, file)
        next()
      })
  }
  Object.defineProperty(plugin, 'name', { value: `paperlint:${rule.id}` })
  return plugin
}

/** unified-lint-rule's plugin as it is: it needs no processor, and it calls back. */
type Attach = (
  config: [severity: 0 | 1 | 2, options: unknown],
) => ((tree: Root, file: VFile, next: () => void) => undefined) | undefined

function check(rule: Rule, session: Session, file: VFile, options: unknown, url: string): void {
  const { list, facts, permitted, ran, findings } = session
  ran.add(rule)
  for (const { level, fix: offered, ...found } of rule.check(list, options, facts)) {
    if (level === 'off') continue
    const fix = offered && permitted(offered)
    // A finding without a level of its own has the severity the rule is set to.
    const severity = level === 'warn' ? 'warning' : 'error'
    const finding = { ...found, rule: rule.id, severity, url, ...(fix && { fix }) } as const
    findings.set(addMessage(file, list.source, finding), finding)
  }
}

/** unified-lint-rule gives every message the rule's severity; a finding may be milder. */
function soften(tree: Root, file: VFile): void {
  const findings = sessionOf(tree, file)?.findings
  for (const message of file.messages) {
    if (findings?.get(message)?.severity === 'warning') message.fatal = false
  }
}

const severities = new Map<unknown, 0 | 1 | 2>([
  [false, 0],
  [0, 0],
  ['off', 0],
  [true, 1],
  [1, 1],
  ['on', 1],
  ['warn', 1],
  [2, 2],
  ['error', 2],
])

/** The options are checked when the plugin is attached: inside the lint rule a throw is a message. */
function readConfig(rule: Rule, config: RuleConfig | undefined) {
  const pair = Array.isArray(config) ? config : severities.has(config) ? [config] : [1, config]
  const severity = severities.get(pair[0])
  if (severity === undefined || pair.length > 2) {
    throw new KnownError(
      `paperlint:${rule.id}: expected [severity, options] with severity "off", "warn" or "error"`,
    )
  }
  const result = safeParse(rule.options, pair[1] ?? {})
  if (result.success) return { severity, options: result.output }
  const issue = result.issues[0]
  const path = getDotPath(issue)
  const place = path ? `option "${path}"` : 'options'
  throw new KnownError(`paperlint:${rule.id}: ${place}: ${issue.message}`)
}
