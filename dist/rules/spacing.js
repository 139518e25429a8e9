import { t as spacing_default$1 } from "../shared/spacing.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/spacing
var spacing_default = remarkPlugin(spacing_default$1);
export { spacing_default as default };
