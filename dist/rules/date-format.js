import { t as date_format_default$1 } from "../shared/date-format.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/date-format
var date_format_default = remarkPlugin(date_format_default$1);
export { date_format_default as default };
