import { t as contents_default$1 } from "../shared/contents.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/contents
var contents_default = remarkPlugin(contents_default$1);
export { contents_default as default };
