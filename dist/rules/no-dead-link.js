import { t as no_dead_link_default$1 } from "../shared/no-dead-link.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-dead-link
var no_dead_link_default = remarkPlugin(no_dead_link_default$1);
export { no_dead_link_default as default };
