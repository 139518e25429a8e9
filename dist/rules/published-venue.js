import { t as published_venue_default$1 } from "../shared/published-venue.js";
import { t as remarkPlugin } from "../shared/remark.js";
// virtual:rules/published-venue
var published_venue_default = remarkPlugin(published_venue_default$1);
export { published_venue_default as default };
