import { t as year_sections_default$1 } from "../shared/year-sections.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/year-sections
var year_sections_default = remarkPlugin(year_sections_default$1);
export { year_sections_default as default };
