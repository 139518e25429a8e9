import { t as no_shared_link_default$1 } from "../shared/no-shared-link.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-shared-link
var no_shared_link_default = remarkPlugin(no_shared_link_default$1);
export { no_shared_link_default as default };
