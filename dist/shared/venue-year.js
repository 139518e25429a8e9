import { D as defineRule, J as strictObject, R as description, V as optional, W as pipe, X as string } from "./url.js";
import { t as departuresOf } from "./departures.js";
import { t as mixedStyle } from "./mixed.js";
import { i as styleOf, o as venueYearForm } from "./style.js";
import { t as quoteSource } from "./quote.js";
import { n as nameOf, r as oneLine } from "./words.js";
// rules/venue-year.ts
var venue_year_default = defineRule({
	id: "venue-year",
	summary: "a venue without a year, or with the year in another shape than the list's",
	why: "A venue without its year does not say when a paper appeared, and scripts that read the list miss a year in an unusual place.",
	level: "warn",
	fix: "safe",
	fixNote: "Where the year is there, only the punctuation around it changes; a missing year is not guessed.",
	options: strictObject({ form: optional(pipe(string(), description("How the two stand, @ for the venue and # for the year, such as `@ #` or `@ (#)`; consistent: the list's own")), "consistent") }),
	*check(list, { form }) {
		const stated = form === "consistent" ? {} : { venueYear: form };
		for (const { matter, entry, range, found, expected, reason, edit } of departuresOf(list, stated)) if (matter === "no-year") yield {
			range,
			message: `Unexpected venue ${quoteSource(found)} without a year in ${nameOf(entry)}, expected ${example(expected, found)} ${reason}: add the year it appeared in`
		};
		else if (matter === "year") yield {
			range,
			message: `Unexpected venue and year ${quoteSource(found)} in ${nameOf(entry)}, expected ${quoteSource(expected)} ${reason}: write the year where readers look for it`,
			...edit && { fix: {
				title: `write ${quoteSource(expected)}`,
				applicability: "safe",
				edits: [edit]
			} }
		};
		if (form !== "consistent" || list.formats.length > 0) return;
		const style = styleOf(list);
		const years = style.skeletons.flatMap(({ entry }) => {
			const value = venueYearForm(entry, list.source.text);
			return value === null ? [] : [{
				value,
				place: entry.venue.range,
				entry
			}];
		});
		const mixed = mixedStyle(style.venueYear, years);
		if (!mixed || mixed.values.some((value) => value.startsWith("@#"))) return;
		const [venue = ""] = years.map(({ entry }) => entry.venue.text).sort((a, b) => a.length - b.length);
		yield {
			range: mixed.first.place,
			message: `Unexpected mix of venue years, ${mixed.counts[0]} written ${example(mixed.values[0], venue)} and ${mixed.counts[1]} ${example(mixed.values[1], venue)}, the first of these in ${nameOf(mixed.first.entry)}: choose one with the option form`,
			about: "mix"
		};
	}
});
function example(form, venue) {
	return quoteSource(form.replace("@", () => oneLine(venue, 20)).replace("##", "YY").replace("#", "YYYY"));
}
export { venue_year_default as t };
