import { R as strictObject, g as findVenue, y as defineRule } from "./url.js";
import { t as ownStyle } from "./own-style.js";
import { n as nameOf } from "./words.js";
// src/list/venue-use.ts
function venueUses(list) {
	const own = ownNames(list);
	const uses = [];
	for (const entry of list.entries) {
		const { venue } = entry;
		if (!venue) continue;
		const found = named$1(venue.text, own);
		if (!found) continue;
		const year = entry.venueYear?.value ?? entry.year?.value ?? entry.section?.year ?? null;
		const configured = own.has(found.name);
		uses.push({
			entry,
			found,
			configured,
			place: placeOf$1(list, venue.range, found.name),
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
function named$1(text, own) {
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
function placeOf$1(list, range, name) {
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
// rules/venue-name.ts
const CLEAR = 2 / 3;
const HABIT = 5;
var venue_name_default = defineRule({
	id: "venue-name",
	summary: "a misspelt or glued venue, or a second spelling of one",
	why: "Readers search a list for a venue and tools group by it; a misspelt name, a year glued to it, or two spellings of one venue hide entries from both.",
	level: "warn",
	fix: "safe",
	fixNote: "The same venue is named the way the dictionary, the configuration or the rest of the list writes it.",
	options: strictObject({}),
	*check(list) {
		const uses = venueUses(list);
		yield* misspelt(uses);
		yield* older(uses);
		yield* variants(uses);
		yield* glued(yearGaps(list, uses));
	}
});
function* misspelt(uses) {
	for (const use of uses) {
		if (use.found.spelling !== "misspelt") continue;
		const early = use.found.canonical === "NeurIPS" && use.year !== null && use.year < 2018;
		const why = use.configured ? "the configuration names it so" : "it is misspelt";
		yield named(use, early ? "NIPS" : use.found.canonical, why);
	}
}
function* older(uses) {
	for (const { since, late } of renamedVenues(uses)) {
		const own = ownStyle(late.map(({ found }) => found.spelling !== "older"));
		if (own.kind !== "own" || !own.value) continue;
		for (const use of late) {
			if (use.found.spelling !== "older") continue;
			yield named(use, use.found.canonical, `its name since ${since}, as the list writes elsewhere`);
		}
	}
}
function* variants(uses) {
	for (const group of sameLetters(uses)) {
		const own = ownStyle(group.map(({ found }) => found.name));
		if (own.kind === "none") continue;
		if (own.kind === "mixed" || own.count < own.total * CLEAR) {
			yield* mixture(group, own.kind === "own" ? own.value : own.values[0]);
			continue;
		}
		if (group.find(({ found }) => found.name === own.value)?.found.spelling === "case" && own.count < HABIT) continue;
		for (const use of group) {
			if (use.found.name === own.value) continue;
			yield named(use, own.value, `${own.count} of ${own.total} entries write it so`);
		}
	}
}
function* mixture(group, value) {
	const other = group.find(({ found }) => found.name !== value);
	if (!other) return;
	yield {
		range: placeOf(other),
		message: `Unexpected "${other.found.name}" of ${nameOf(other.entry)} beside "${value}" elsewhere, expected one spelling in the whole list: choose one`
	};
}
function placeOf({ entry, place }) {
	return place ?? entry.venue?.range ?? entry.range;
}
function named(use, text, why) {
	return {
		range: placeOf(use),
		message: `Unexpected venue "${use.found.name}" of ${nameOf(use.entry)}, expected "${text}": ${why}`,
		...use.place && fix(use.place, text)
	};
}
function fix(place, text) {
	return { fix: {
		title: `write "${text}"`,
		applicability: "safe",
		edits: [{
			...place,
			text
		}]
	} };
}
function* glued(gaps) {
	const own = ownStyle(gaps.map(({ gap }) => gap));
	if (own.kind !== "own" || own.value !== " ") return;
	for (const { entry, range, name, year, gap } of gaps) {
		if (gap === " ") continue;
		const text = `${name} ${year}`;
		yield {
			range,
			message: `Unexpected "${name}${year}" in ${nameOf(entry)}, expected "${text}": the list parts venue and year by a space`,
			...fix(range, text)
		};
	}
}
export { venue_name_default as t };
