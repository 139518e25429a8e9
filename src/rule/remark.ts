import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Root } from 'mdast'
import type { TransformCallback, Transformer } from 'unified'
import { lintRule } from 'unified-lint-rule'
import { getDotPath, safeParse } from 'valibot'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { readPaperList } from '../list/read.ts'
import { KnownError } from '../model/errors.ts'
import type { RuleFinding } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import { overlaps, type Range } from '../model/range.ts'
import { Source } from '../model/source.ts'
import type { Rule } from './define.ts'
import { localTargets } from './targets.ts'
import { docsUrl } from './url.ts'

/** What stands in a `.remarkrc` behind a rule: options, a severity, or both as a pair. */
export type RuleConfig = object | Severity | [severity: Severity, options?: object] | null
type Severity = boolean | 0 | 1 | 2 | 'off' | 'on' | 'warn' | 'error'
export type RulePlugin = (this: unknown, config?: RuleConfig) => Transformer<Root, Root> | undefined

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

/**
 * Makes a rule a remark-lint plugin, usable alone in any remark pipeline. Where one in-place
 * replacement mends a finding, the message's `place` is what it replaces and `expected` the new
 * text, which is what editors turn into quick fixes. Relative targets are looked up when the file
 * has a path.
 *
 * @param rule the definition
 * @returns the plugin; it throws a KnownError when it is attached with options the rule has not
 */
export function remarkPlugin(rule: Rule): RulePlugin {
  const lint = lintRule<Root, unknown>(
    { origin: `paperlint:${rule.id}`, url: docsUrl(rule.id) },
    (tree, file, options) => {
      const list = sharedList(tree, file)
      if (!list) return
      for (const finding of rule.check(list, options, targetFacts(list, file))) {
        report(file, list.source, finding)
      }
    },
  )
  function plugin(this: unknown, config?: RuleConfig): Transformer<Root, Root> | undefined {
    const { severity, options } = readConfig(rule, config)
    const transform = lint.call(this as never, [severity, options]) as Lint | undefined
    if (!transform) return undefined
    return (tree, file, next) =>
      transform(tree, file, () => {
        soften(file)
        next()
      })
  }
  Object.defineProperty(plugin, 'name', { value: `paperlint:${rule.id}` })
  return plugin
}

type Lint = (tree: Root, file: VFile, next: TransformCallback<Root>) => void

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

/** One reading a tree for all rules; null where the tree has lost its places. */
const lists = new WeakMap<Root, PaperList | null>()

/**
 * The text is read, not the tree: the pipeline's parser may lack tables and literal links
 * (remark-gfm), and a rule has to find the same wherever it runs.
 */
function sharedList(tree: Root, file: VFile): PaperList | null {
  const known = lists.get(tree)
  if (known !== undefined) return known
  const text = String(file)
  const placed = tree.position !== undefined && tree.children.every((node) => node.position)
  const list = placed && text ? readPaperList(new Source(file.path ?? '', text)) : null
  lists.set(tree, list)
  return list
}

/** Looks the relative targets up beside the file; without a path nothing is known. */
function targetFacts(list: PaperList, file: VFile) {
  if (!file.path) return {}
  const folder = resolve(file.cwd, dirname(file.path))
  return { targets: localTargets(list, (path) => existsSync(resolve(folder, path))) }
}

const softened = new WeakSet<VFileMessage>()

/** unified-lint-rule gives every message the rule's severity; a finding may be milder. */
function soften(file: VFile): void {
  for (const message of file.messages) if (softened.has(message)) message.fatal = false
}

function report(file: VFile, source: Source, finding: RuleFinding): void {
  const edit = inPlaceEdit(finding)
  const range = edit ?? finding.range
  const message = file.message(finding.message, {
    place: position(source, range),
    cause: causes(source, finding),
  })
  message.actual = source.slice(range)
  if (edit) message.expected = [edit.text]
  if (finding.fix) message.note = `To ${finding.fix.title} (${finding.fix.applicability} fix).`
  if (finding.level === 'warn') softened.add(message)
}

/** The single edit that mends a finding where the finding stands, or null. */
function inPlaceEdit({ range, fix }: RuleFinding) {
  const [edit, more] = fix?.edits ?? []
  if (!edit || more || fix?.applicability === 'display') return null
  const touches = overlaps(range, edit) || (edit.start <= range.end && range.start <= edit.end)
  return touches ? edit : null
}

/** The related places as a chain of causes, which reporters print one below the other. */
function causes(source: Source, finding: RuleFinding): VFileMessage | undefined {
  let cause: VFileMessage | undefined
  for (const related of finding.related?.toReversed() ?? []) {
    cause = new VFileMessage(related.message, { place: position(source, related.range), cause })
  }
  return cause
}

function position(source: Source, range: Range) {
  return { start: source.point(range.start), end: source.point(range.end) }
}
