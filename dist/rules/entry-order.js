import { t as entry_order_default$1 } from "../shared/entry-order.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/entry-order
var entry_order_default = remarkPlugin(entry_order_default$1);
export { entry_order_default as default };
