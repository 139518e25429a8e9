import { t as no_stray_emphasis_default$1 } from "../shared/no-stray-emphasis.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-stray-emphasis
var no_stray_emphasis_default = remarkPlugin(no_stray_emphasis_default$1);
export { no_stray_emphasis_default as default };
