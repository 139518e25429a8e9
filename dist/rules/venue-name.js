import { t as venue_name_default$1 } from "../shared/venue-name.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/venue-name
var venue_name_default = remarkPlugin(venue_name_default$1);
export { venue_name_default as default };
