import { t as link_text_default$1 } from "../shared/link-text.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/link-text
var link_text_default = remarkPlugin(link_text_default$1);
export { link_text_default as default };
