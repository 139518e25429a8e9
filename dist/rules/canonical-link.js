import { t as canonical_link_default$1 } from "../shared/canonical-link.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/canonical-link
var canonical_link_default = remarkPlugin(canonical_link_default$1);
export { canonical_link_default as default };
