import { y as findVenue } from "./url.js";
// src/list/queries/venue-use.ts
function venueUses(list) {
	const own = ownNames(list);
	const uses = [];
	for (const entry of list.entries) {
		const { venue } = entry;
		if (!venue) continue;
		const found = named(venue.text, own);
		if (!found) continue;
		const year = entry.venueYear?.value ?? entry.year?.value ?? entry.section?.year ?? null;
		const configured = own.has(found.name);
		uses.push({
			entry,
			found,
			configured,
			place: placeOf(list, venue.range, found.name),
			year
		});
	}
	return uses;
}
function ownNames(list) {
	const names = /* @__PURE__ */ new Map();
	for (const [canonical, others] of Object.entries(list.venues)) {
		for (const other of others) names.set(other, canonical);
		names.set(canonical, canonical);
	}
	return names;
}
function named(text, own) {
	const found = findVenue(text);
	const name = own.has(text) ? text : found?.name ?? text;
	const canonical = own.get(name);
	if (canonical === void 0) return found;
	const start = Math.max(0, text.indexOf(name));
	const spelling = canonical === name ? "canonical" : "misspelt";
	return {
		name,
		canonical,
		kind: found?.kind ?? "other",
		spelling,
		start,
		end: start + name.length
	};
}
function placeOf(list, range, name) {
	const source = list.source.slice(range);
	const at = source.indexOf(name);
	if (at < 0 || source.includes(name, at + 1)) return null;
	return {
		start: range.start + at,
		end: range.start + at + name.length
	};
}
function yearGaps(list, uses) {
	const { source } = list;
	const gaps = [];
	for (const { entry, place } of uses) {
		const at = entry.venueYear?.range;
		if (!place || !at || at.start < place.end || at.start > place.end + 1) continue;
		const gap = source.text.slice(place.end, at.start);
		const year = source.slice(at);
		if (gap !== "" && gap !== " " || !/^\d{4}$/.test(year)) continue;
		const range = {
			start: place.start,
			end: at.end
		};
		gaps.push({
			entry,
			range,
			name: source.slice(place),
			year,
			gap
		});
	}
	return gaps;
}
const renamedIn = {
	NeurIPS: 2018,
	MLSys: 2020,
	FAccT: 2021
};
function renamedVenues(uses) {
	const short = /^(?:canonical|case|older)$/;
	return Object.entries(renamedIn).map(([canonical, since]) => {
		return {
			since,
			late: uses.filter(({ found, year }) => {
				return found.canonical === canonical && short.test(found.spelling) && year !== null && year >= since;
			})
		};
	});
}
function sameLetters(uses) {
	const groups = /* @__PURE__ */ new Map();
	for (const use of uses) {
		if (use.found.spelling === "misspelt") continue;
		const key = use.found.name.toLowerCase();
		const group = groups.get(key);
		if (group) group.push(use);
		else groups.set(key, [use]);
	}
	return [...groups.values()];
}
export { yearGaps as i, sameLetters as n, venueUses as r, renamedVenues as t };
