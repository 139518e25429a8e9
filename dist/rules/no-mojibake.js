import { t as no_mojibake_default$1 } from "../shared/no-mojibake.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-mojibake
var no_mojibake_default = remarkPlugin(no_mojibake_default$1);
export { no_mojibake_default as default };
