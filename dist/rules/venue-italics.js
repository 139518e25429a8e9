import { t as venue_italics_default$1 } from "../shared/venue-italics.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/venue-italics
var venue_italics_default = remarkPlugin(venue_italics_default$1);
export { venue_italics_default as default };
