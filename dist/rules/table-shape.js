import { t as table_shape_default$1 } from "../shared/table-shape.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/table-shape
var table_shape_default = remarkPlugin(table_shape_default$1);
export { table_shape_default as default };
