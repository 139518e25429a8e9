import type { RulePlugin } from '../types/src/rule/plugin.js'
/** The rule `no-dead-link` as a remark-lint plugin. */
declare const plugin: RulePlugin
export default plugin
