import type { Preset } from './rule/plugin.js';
/**
 * A remark preset: every rule that is on by default, at its own severity, and the comments that
 * suppress findings. For `.remarkrc` files and for `unified().use(paperlint)`.
 */
declare const preset: Preset;
export default preset;
