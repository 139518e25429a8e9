import { t as no_date_mismatch_default$1 } from "../shared/no-date-mismatch.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-date-mismatch
var no_date_mismatch_default = remarkPlugin(no_date_mismatch_default$1);
export { no_date_mismatch_default as default };
