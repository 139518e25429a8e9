import { t as no_title_mismatch_default$1 } from "../shared/no-title-mismatch.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-title-mismatch
var no_title_mismatch_default = remarkPlugin(no_title_mismatch_default$1);
export { no_title_mismatch_default as default };
