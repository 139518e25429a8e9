import type { Root } from 'mdast'
import type { Plugin, Preset } from 'unified'

/** A severity as remark-lint takes it; `true`, `1`, `on` and `warn` are the same. */
export type PluginSeverity = boolean | 0 | 1 | 2 | 'off' | 'on' | 'warn' | 'error'

/** What stands in a `.remarkrc` behind a rule: options, a severity, or both as a pair. */
export type RuleConfig =
  | object
  | PluginSeverity
  | [severity: PluginSeverity, options?: object]
  | null

/** A rule as a remark-lint plugin, for `unified().use(plugin, config)`. */
export type RulePlugin = Plugin<[config?: RuleConfig], Root>

export type { Preset }
