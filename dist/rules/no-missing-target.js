import { t as no_missing_target_default$1 } from "../shared/no-missing-target.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-missing-target
var no_missing_target_default = remarkPlugin(no_missing_target_default$1);
export { no_missing_target_default as default };
