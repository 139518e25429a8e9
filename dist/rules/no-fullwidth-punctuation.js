import { t as no_fullwidth_punctuation_default$1 } from "../shared/no-fullwidth-punctuation.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/no-fullwidth-punctuation
var no_fullwidth_punctuation_default = remarkPlugin(no_fullwidth_punctuation_default$1);
export { no_fullwidth_punctuation_default as default };
