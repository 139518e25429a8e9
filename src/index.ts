import type { Root } from 'mdast'
import remarkMessageControl from 'remark-message-control'
import type { Pluggable, Plugin } from 'unified'
import { rules } from '../rules/index.ts'
import type { Preset } from './rule/plugin.ts'
import { remarkPlugin } from './rule/remark.ts'
import { commentsPlugin } from './rule/remark-comments.ts'

/** `<!--paperlint disable rule-->`, `enable` and `ignore`, as users of remark know them. */
const messageControl: Plugin<[], Root> = function paperlintMessageControl() {
  const known = rules.map((rule) => rule.id)
  return remarkMessageControl({ name: 'paperlint', source: 'paperlint', known })
}

const active = rules
  .filter((rule) => rule.level !== 'off')
  .map((rule): Pluggable => [remarkPlugin(rule), [rule.level === 'error' ? 2 : 1]])

/**
 * A remark preset: every rule that is on by default, at its own severity, and the comments that
 * suppress findings. For `.remarkrc` files and for `unified().use(paperlint)`.
 */
const preset: Preset = { plugins: [...active, commentsPlugin(rules), messageControl], settings: {} }

export default preset
