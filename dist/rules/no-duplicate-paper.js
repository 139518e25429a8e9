import { t as no_duplicate_paper_default$1 } from "../shared/no-duplicate-paper.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-duplicate-paper
var no_duplicate_paper_default = remarkPlugin(no_duplicate_paper_default$1);
export { no_duplicate_paper_default as default };
