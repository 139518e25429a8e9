import { D as defineRule, I as array, J as strictObject, R as description, V as optional, W as pipe, X as string, Z as union } from "./url.js";
import { n as expectationOf, t as departuresOf } from "./departures.js";
import { t as quoteSource } from "./quote.js";
import { n as nameOf } from "./words.js";
// src/list/format/pattern.ts
const linkNames = {
	paper: "url",
	code: "code",
	project: "project",
	other: "other"
};
function fieldNamesOf(skeleton) {
	const names = [];
	const add = (name) => {
		if (!names.includes(name)) names.push(name);
	};
	for (const part of skeleton.parts) if (part.name === "link") add(linkNames[part.link.role]);
	else {
		add(part.name);
		if (part.name === "venue" && skeleton.entry.venueYear) add("year");
		if (part.link) add(linkNames[part.link.role]);
	}
	return names;
}
// src/list/format/misfits.ts
const LINKED_SHARE = .95;
const FEWEST = 20;
function* formatMisfits(list, fixed) {
	const { formats, skeletons } = expectationOf(list, fixed);
	if (formats.length === 0) {
		yield* withoutLink(list);
		return;
	}
	const known = new Set(formats.map((format) => stated(format.skeleton).join(" ")));
	for (const skeleton of skeletons) {
		const found = stated(skeleton);
		if (known.has(found.join(" "))) continue;
		const { entry } = skeleton;
		const message = difference(found, formats);
		if (message) yield {
			entry,
			range: entry.title.range,
			message
		};
	}
}
function stated(skeleton) {
	const names = fieldNamesOf(skeleton);
	const first = names.includes("url") ? -1 : names.findIndex((name) => extra.has(name));
	return names.map((name, index) => index === first ? "url" : name).filter((name) => !extra.has(name));
}
const extra = /* @__PURE__ */ new Set([
	"code",
	"project",
	"other"
]);
function* withoutLink(list) {
	const linked = list.entries.filter((entry) => entry.links.length > 0).length;
	if (list.entries.length < FEWEST || linked < list.entries.length * LINKED_SHARE) return;
	for (const entry of list.entries) {
		if (entry.links.length > 0) continue;
		yield {
			entry,
			range: entry.title.range,
			message: `without a link, expected one as in ${linked} of ${list.entries.length} entries: add the link to the paper`
		};
	}
}
function difference(found, formats) {
	let best = null;
	for (const format of formats) {
		const expected = stated(format.skeleton);
		const missing = expected.filter((name) => !found.includes(name));
		const besides = found.filter((name) => !expected.includes(name)).length;
		if (!best || missing.length < best.missing.length || missing.length === best.missing.length && besides < best.besides) best = {
			missing,
			besides,
			format
		};
	}
	const { missing, besides, format } = best;
	const shown = `expected ${format.source.replace(/\s*\n\s*/g, " ⏎ ")}`;
	if (missing.length > 0) return `without ${list(missing.map(spoken))}, ${shown}: add what is missing`;
	return besides > 0 ? null : `with its fields in another order, ${shown}: put them in this order`;
}
function spoken(name) {
	return name === "url" ? "a link to the paper" : name;
}
function list(names) {
	return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// rules/entry-format.ts
var entry_format_default = defineRule({
	id: "entry-format",
	summary: "an entry that departs from the list's format: a field missing or misplaced, a wrong separator",
	why: "Entries that are all written alike can be read at a glance, and by scripts; one that is not breaks both.",
	level: "error",
	fix: "safe",
	fixNote: "Only punctuation between fields changes. Where a field is missing or misplaced there is no fix, since only the author knows what belongs there.",
	options: strictObject({ format: optional(pipe(union([string(), array(string())]), description("How an entry looks, such as `- {title}, *{venue} {year}*, [link]({url})`; several in order"))) }),
	*check(list, { format }) {
		const stated = format === void 0 ? {} : { formats: [format].flat() };
		for (const { matter, entry, range, found, expected, place, reason, edit } of departuresOf(list, stated)) {
			if (matter !== "separator") continue;
			yield {
				range,
				message: `Unexpected ${found === "" ? "nothing" : quoteSource(found)} ${place} of ${nameOf(entry)}, expected ${quoteSource(expected)} ${reason}: part the fields the same way`,
				...edit && { fix: {
					title: `write ${quoteSource(expected)}`,
					applicability: "safe",
					edits: [edit]
				} }
			};
		}
		for (const { entry, range, message } of formatMisfits(list, stated)) yield {
			range,
			message: `Unexpected entry ${nameOf(entry)} ${message}`
		};
	}
});
export { entry_format_default as t };
