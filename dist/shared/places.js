import { k as rememberedOf } from "./url.js";
// src/list/queries/places.ts
function lastBefore(ranges, offset) {
	let low = -1;
	let high = ranges.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (ranges[middle].start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
const rangesOf = rememberedOf((list) => list.entries.map(({ range }) => range));
function entryAt(list, offset) {
	const entry = list.entries[lastBefore(rangesOf(list), offset)];
	return entry && offset < entry.range.end ? entry : null;
}
const verbatimPlaces = rememberedOf((list) => {
	const places = [];
	for (const { start, end } of [...list.verbatim].sort((a, b) => a.start - b.start)) {
		const last = places.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else places.push({
			start,
			end
		});
	}
	return places;
});
function isVerbatim(list, range) {
	const places = verbatimPlaces(list);
	const last = places[lastBefore(places, Math.max(range.start, range.end - 1))];
	return last !== void 0 && last.end > range.start;
}
export { isVerbatim as n, verbatimPlaces as r, entryAt as t };
