import { t as no_withdrawn_paper_default$1 } from "../shared/no-withdrawn-paper.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-withdrawn-paper
var no_withdrawn_paper_default = remarkPlugin(no_withdrawn_paper_default$1);
export { no_withdrawn_paper_default as default };
