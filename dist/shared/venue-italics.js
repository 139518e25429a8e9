import { D as defineRule, J as strictObject, U as picklist, V as optional } from "./url.js";
import { t as departuresOf } from "./departures.js";
import { t as mixedStyle } from "./mixed.js";
import { a as venueMarkOf, i as styleOf } from "./style.js";
import { t as quoteSource } from "./quote.js";
import { n as nameOf } from "./words.js";
// rules/venue-italics.ts
const marks = {
	italics: "*",
	bold: "**",
	none: ""
};
var venue_italics_default = defineRule({
	id: "venue-italics",
	summary: "a venue not emphasised the list's way",
	why: "Readers find the venue by how it looks. One that is set another way is overlooked, and copied by the next contributor.",
	level: "warn",
	fix: "safe",
	fixNote: "Only the marks around the venue change, never its words.",
	options: strictObject({ style: optional(picklist([
		"consistent",
		"italics",
		"bold",
		"none"
	]), "consistent") }),
	*check(list, { style }) {
		const stated = style === "consistent" ? {} : { venueMark: marks[style] };
		for (const departure of departuresOf(list, stated)) {
			if (departure.matter !== "mark") continue;
			const { entry, range, found, expected, reason, edit } = departure;
			yield {
				range,
				message: `Unexpected venue ${quoteSource(found)} in ${nameOf(entry)}, expected ${quoteSource(expected)} ${reason}: readers find the venue by its emphasis`,
				...edit && { fix: {
					title: expected.startsWith("*") ? `emphasise the venue` : "take the emphasis off the venue",
					applicability: "safe",
					edits: [edit]
				} }
			};
		}
		if (style !== "consistent" || list.formats.length > 0) return;
		const venues = styleOf(list).skeletons.flatMap((skeleton) => {
			const venue = skeleton.parts.find((part) => part.name === "venue");
			const mark = venue ? venueMarkOf(venue, skeleton) : null;
			return venue && mark !== null ? [{
				value: mark,
				place: venue.inner,
				entry: skeleton.entry
			}] : [];
		});
		const mixed = mixedStyle(styleOf(list).venueMark, venues);
		if (!mixed) return;
		yield {
			range: mixed.first.place,
			message: `Unexpected mix of venues, ${mixed.counts[0]} set as "${mixed.values[0]}venue${mixed.values[0]}" and ${mixed.counts[1]} as "${mixed.values[1]}venue${mixed.values[1]}", the first of these in ${nameOf(mixed.first.entry)}: choose one with the option style`,
			about: "mix"
		};
	}
});
export { venue_italics_default as t };
