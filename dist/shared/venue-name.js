import { D as defineRule, J as strictObject } from "./url.js";
import { t as ownStyle } from "./own-style.js";
import { i as yearGaps, n as sameLetters, r as venueUses, t as renamedVenues } from "./venue-use.js";
import { n as nameOf } from "./words.js";
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
