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
const starts = /* @__PURE__ */ new WeakMap();
function entryAt(list, offset) {
	let ranges = starts.get(list);
	if (!ranges) {
		ranges = list.entries.map((entry) => entry.range);
		starts.set(list, ranges);
	}
	const entry = list.entries[lastBefore(ranges, offset)];
	return entry && offset < entry.range.end ? entry : null;
}
const merged = /* @__PURE__ */ new WeakMap();
function verbatimPlaces(list) {
	const known = merged.get(list);
	if (known) return known;
	const places = [];
	for (const { start, end } of [...list.verbatim].sort((a, b) => a.start - b.start)) {
		const last = places.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else places.push({
			start,
			end
		});
	}
	merged.set(list, places);
	return places;
}
function isVerbatim(list, range) {
	const places = verbatimPlaces(list);
	const last = places[lastBefore(places, Math.max(range.start, range.end - 1))];
	return last !== void 0 && last.end > range.start;
}
export { isVerbatim as n, verbatimPlaces as r, entryAt as t };
