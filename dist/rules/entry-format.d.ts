import type { RulePlugin } from '../types/src/rule/plugin.js'
/** The rule `entry-format` as a remark-lint plugin. */
declare const plugin: RulePlugin
export default plugin
