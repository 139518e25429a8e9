import { D as defineRule, J as strictObject, U as picklist, V as optional, l as normalTitle } from "./url.js";
import { i as moveBlock } from "./block-edits.js";
import { n as steps, t as outOfOrder } from "./ordered.js";
import { n as submissionOf } from "./own-paper.js";
import { n as nameOf } from "./words.js";
// src/list/queries/entry-order.ts
const FEWEST = 5;
const MOST_OUT = .1;
function misordered(list, order) {
	const found = [];
	const groups = [null, ...list.sections];
	const loose = list.entries.filter(({ section }) => section === null);
	for (const section of groups) {
		const entries = section?.entries ?? (section === null ? loose : []);
		if (entries.length < 2) continue;
		const own = order ?? learnOrder(entries);
		if (own) for (const one of outOf(entries, own)) found.push(one);
	}
	return found;
}
function learnOrder(entries) {
	if (entries.length < FEWEST) return null;
	let best = null;
	let least = MOST_OUT;
	for (const order of [
		"newest",
		"oldest",
		"title"
	]) {
		const keyed = keyedBy(entries, order);
		if (keyed.length < Math.max(FEWEST, entries.length * .6)) continue;
		const { up, down } = steps(keyed.map(({ key }) => key));
		if ((order === "newest" ? down : up) < 3) continue;
		const share = outOfOrder(keyed.map(({ key }) => key), order !== "newest").length / keyed.length;
		if (share <= least && (best === null || share < least)) {
			best = order;
			least = share;
		}
	}
	return best;
}
function keyedBy(entries, order) {
	return entries.flatMap((entry) => {
		const key = order === "title" ? normalTitle(entry.title.text) : dateKey(entry);
		return key ? [{
			entry,
			key
		}] : [];
	});
}
function dateKey({ date, ...entry }) {
	const found = (date?.month ? {
		year: date.year,
		month: date.month
	} : null) ?? submissionOf({
		date,
		...entry
	});
	return found && `${found.year}-${String(found.month).padStart(2, "0")}`;
}
function outOf(entries, order) {
	const keyed = keyedBy(entries, order);
	const out = outOfOrder(keyed.map(({ key }) => key), order !== "newest");
	const moving = new Set(out);
	const kept = keyed.filter((_, at) => !moving.has(at));
	return out.map((at) => {
		const { entry, key } = keyed[at];
		let low = 0;
		let high = kept.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (order === "newest" ? kept[middle].key >= key : kept[middle].key <= key) low = middle + 1;
			else high = middle;
		}
		return {
			entry,
			order,
			behind: kept[low - 1]?.entry ?? null
		};
	});
}
// rules/entry-order.ts
const orders = {
	newest: "newest first",
	oldest: "oldest first",
	title: "by title"
};
var entry_order_default = defineRule({
	id: "entry-order",
	summary: "entries out of their section’s order, by date or by title",
	why: "In a list that is kept in order, readers look for a new paper at one end and for a known one in its place; an entry out of order is overlooked or added again.",
	level: "off",
	fix: "unsafe",
	fixNote: "An entry moves behind the one it follows in that order; it may have stood where it was on purpose.",
	options: strictObject({ order: optional(picklist([
		"consistent",
		"newest",
		"oldest",
		"title"
	]), "consistent") }),
	*check(list, { order }) {
		for (const one of misordered(list, order === "consistent" ? null : order)) {
			const { entry, behind } = one;
			const edits = behind && moveBlock(list, entry, behind);
			const place = behind ? `behind ${nameOf(behind)} in line ${behind.line}` : "to the front";
			yield {
				range: entry.title.range,
				message: `Unexpected place of ${nameOf(entry)}, expected the entries ${orders[one.order]}: move it ${place}`,
				...edits && { fix: {
					title: `move the entry ${place}`,
					applicability: "unsafe",
					edits
				} }
			};
		}
	}
});
export { entry_order_default as t };
