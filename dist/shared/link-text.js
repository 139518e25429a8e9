import { D as defineRule, J as strictObject, R as description, V as optional, W as pipe, X as string } from "./url.js";
import { t as departuresOf } from "./departures.js";
import { t as mixedStyle } from "./mixed.js";
import { i as styleOf, t as labelForm } from "./style.js";
import { n as nameOf, r as oneLine } from "./words.js";
// rules/link-text.ts
var link_text_default = defineRule({
	id: "link-text",
	summary: "another link label than the list's",
	why: "Labels that agree let a reader run down the list to the links; a stray form looks like another kind of link.",
	level: "warn",
	fix: "safe",
	fixNote: "Only the label and its brackets change; where the link leads stays.",
	options: strictObject({ label: optional(pipe(string(), description("The label of paper links, such as `[link]` or `[[paper]]`; consistent: the list's own")), "consistent") }),
	*check(list, { label }) {
		const stated = label === "consistent" ? {} : { label: withTarget(label) };
		for (const departure of departuresOf(list, stated)) {
			if (departure.matter !== "label") continue;
			const { entry, range, found, expected, reason, edit } = departure;
			yield {
				range,
				message: `Unexpected link ${oneLine(found)} in ${nameOf(entry)}, expected ${oneLine(expected)} ${reason}: write every paper link the same way`,
				...edit && { fix: {
					title: `label it ${oneLine(expected)}`,
					applicability: "safe",
					edits: [edit]
				} }
			};
		}
		if (label !== "consistent" || list.formats.length > 0) return;
		const style = styleOf(list);
		const labels = style.skeletons.flatMap(({ entry, parts }) => parts.flatMap((part) => {
			const value = labelForm(part);
			return value === null ? [] : [{
				value,
				place: part.outer,
				entry
			}];
		}));
		const mixed = mixedStyle(style.label, labels);
		if (!mixed || !sameWord(...mixed.values)) return;
		yield {
			range: mixed.first.place,
			message: `Unexpected mix of link labels, ${mixed.counts[0]} written ${oneLine(mixed.values[0])} and ${mixed.counts[1]} ${oneLine(mixed.values[1])}, the first of these in ${nameOf(mixed.first.entry)}: choose one with the option label`,
			about: "mix"
		};
	}
});
function withTarget(label) {
	if (label.includes("(…)")) return label;
	const inner = /^\[(\[.*\])\]$/.exec(label)?.[1];
	return inner ? `[${inner}(…)]` : label.startsWith("[") ? `${label}(…)` : `[${label}](…)`;
}
function sameWord(one, other) {
	const word = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
	return word(one) === word(other);
}
export { link_text_default as t };
