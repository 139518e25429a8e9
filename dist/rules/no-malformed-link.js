import { t as no_malformed_link_default$1 } from "../shared/no-malformed-link.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-malformed-link
var no_malformed_link_default = remarkPlugin(no_malformed_link_default$1);
export { no_malformed_link_default as default };
