import { t as entry_format_default$1 } from "../shared/entry-format.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/entry-format
var entry_format_default = remarkPlugin(entry_format_default$1);
export { entry_format_default as default };
