import type { RulePlugin } from '../types/src/rule/plugin.js'
/** The rule `published-venue` as a remark-lint plugin. */
declare const plugin: RulePlugin
export default plugin
