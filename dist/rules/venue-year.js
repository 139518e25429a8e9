import { t as venue_year_default$1 } from "../shared/venue-year.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/venue-year
var venue_year_default = remarkPlugin(venue_year_default$1);
export { venue_year_default as default };
