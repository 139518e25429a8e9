import { D as defineRule, J as strictObject, U as picklist, V as optional } from "./url.js";
import { i as moveBlock, n as isBlank, r as lineEnding, t as blockOf } from "./block-edits.js";
import { n as steps, t as outOfOrder } from "./ordered.js";
import { n as submissionOf } from "./own-paper.js";
import { n as nameOf } from "./words.js";
// src/list/queries/year-sections.ts
const FEWEST_HEADINGS = 2;
function yearGroups(list) {
	const groups = /* @__PURE__ */ new Map();
	for (const section of list.sections) {
		if (section.year === null) continue;
		const group = groups.get(section.parent) ?? {
			parent: section.parent,
			years: [],
			placed: []
		};
		groups.set(section.parent, group);
		group.years.push(section);
	}
	const headings = /* @__PURE__ */ new Map();
	for (const section of list.sections) {
		const above = section.parent ? headings.get(section.parent) : void 0;
		const heading = section.year === null ? above : section;
		if (heading) headings.set(section, heading);
	}
	for (const entry of list.entries) {
		const heading = entry.section && headings.get(entry.section);
		if (heading) groups.get(heading.parent)?.placed.push({
			entry,
			heading
		});
	}
	return [...groups.values()].filter(({ years }) => years.length >= FEWEST_HEADINGS);
}
function yearBy(entry, basis) {
	if (basis === "venue") return entry.venueYear?.value ?? entry.date?.year ?? null;
	return submissionOf(entry)?.year ?? null;
}
const FEWEST = 4;
const MOST_WRONG = .2;
function learnBasis(groups) {
	const counts = {
		venue: {
			right: 0,
			wrong: 0
		},
		arxiv: {
			right: 0,
			wrong: 0
		}
	};
	const apart = {
		venue: 0,
		arxiv: 0
	};
	for (const { placed } of groups) for (const { entry, heading } of placed) {
		const venue = yearBy(entry, "venue");
		const arxiv = yearBy(entry, "arxiv");
		if (venue !== null) counts.venue[venue === heading.year ? "right" : "wrong"]++;
		if (arxiv !== null) counts.arxiv[arxiv === heading.year ? "right" : "wrong"]++;
		if (venue === null || arxiv === null || venue === arxiv) continue;
		if (venue === heading.year) apart.venue++;
		if (arxiv === heading.year) apart.arxiv++;
	}
	const holds = (basis) => {
		const { right, wrong } = counts[basis];
		return right >= FEWEST && wrong <= (right + wrong) * MOST_WRONG;
	};
	if (holds("venue") && apart.venue >= apart.arxiv) return "venue";
	if (holds("arxiv") && apart.arxiv > apart.venue) return "arxiv";
	return null;
}
function learnDirection(groups) {
	let up = 0;
	let down = 0;
	for (const { years } of groups.filter(namesEachYearOnce)) {
		const found = steps(yearsOf(years));
		up += found.up;
		down += found.down;
	}
	const [most, least] = up > down ? [up, down] : [down, up];
	if (most < 3 || least * 4 > most) return null;
	return up > down ? "rise" : "fall";
}
function headingsOutOfOrder(group, direction) {
	if (!namesEachYearOnce(group)) return [];
	return outOfOrder(yearsOf(group.years), direction === "rise").map((at) => group.years[at]);
}
function namesEachYearOnce({ years }) {
	return new Set(yearsOf(years)).size === years.length;
}
function yearsOf(sections) {
	return sections.map(({ year }) => year ?? 0);
}
function headingOf({ years }, year) {
	const found = years.filter((section) => section.year === year);
	return found.length === 1 ? found[0] : null;
}
// src/list/queries/year-fixes.ts
function moveToYear(list, group, entry, year) {
	const heading = headingOf(group, year);
	const last = heading?.children.length === 0 ? heading.entries.at(-1) : void 0;
	const edits = last ? moveBlock(list, entry, last) : null;
	return edits && {
		title: `move the entry under ${year}`,
		applicability: "unsafe",
		edits
	};
}
function insertHeading(list, group, entries, year) {
	const [first] = entries;
	const sibling = group.years[0];
	const block = first && blockOf(list, first);
	if (!block || !sibling || group.years.some((section) => section.year === year)) return null;
	const order = steps([year, ...yearsOf(group.years)]);
	if (order.up > 0 && order.down > 0) return null;
	const { source } = list;
	const eol = lineEnding(source);
	const start = source.lineStarts[block.first - 1];
	const above = block.first > 1 ? source.slice(source.lineRange(block.first - 1)) : "";
	const text = `${isBlank(above) ? "" : eol}${headingText(list, sibling, year)}${eol}${eol}`;
	return {
		title: `insert the heading ${year}`,
		applicability: "safe",
		edits: [{
			start,
			end: start,
			text
		}]
	};
}
function headingText(list, sibling, year) {
	const text = list.source.slice(sibling.range);
	if (/^#{1,6} [\p{L}\p{N} ]{1,60}$/u.test(text)) return text.replace(String(sibling.year), String(year));
	return `${"#".repeat(Math.min(sibling.depth, 6))} ${year}`;
}
// rules/year-sections.ts
var year_sections_default = defineRule({
	id: "year-sections",
	summary: "an entry under the wrong year, or outside the year headings its section has",
	why: "Where a section has a heading for each year, readers look for a paper under its year; an entry under another year, or above all of them, is not found there.",
	level: "warn",
	fix: "unsafe",
	fixNote: "A missing year heading is inserted safely, since no entry moves. Moving an entry to its year is unsafe: the year may be what is wrong.",
	options: strictObject({ by: optional(picklist([
		"consistent",
		"venue",
		"arxiv"
	]), "consistent") }),
	*check(list, { by }) {
		const groups = yearGroups(list);
		const basis = by === "consistent" ? learnBasis(groups) : by;
		const direction = learnDirection(groups);
		for (const group of groups) {
			if (basis) yield* misplaced(list, group, basis);
			if (basis) yield* outside(list, group, basis);
			if (!direction) continue;
			for (const section of headingsOutOfOrder(group, direction)) {
				const order = direction === "rise" ? "oldest" : "newest";
				yield {
					range: section.range,
					message: `Unexpected place of the heading ${section.year}, expected the years ${order} first as in the rest of the list: move the section`
				};
			}
		}
	}
});
function* misplaced(list, group, basis) {
	for (const { entry, heading } of group.placed) {
		const year = yearBy(entry, basis);
		if (year === null || year === heading.year) continue;
		const fix = moveToYear(list, group, entry, year);
		const what = basis === "venue" ? "its year" : "the year of its arXiv id";
		const todo = headingOf(group, year) ? "move it there, or mend" : "move it, or mend";
		yield {
			range: placeOfYear(entry, basis),
			message: `Unexpected entry ${nameOf(entry)} under ${heading.year}, expected it under ${year}, ${what}: ${todo} the year`,
			...fix && { fix }
		};
	}
}
function placeOfYear(entry, basis) {
	const year = entry.venueYear?.range ?? entry.date?.range;
	return basis === "venue" && year ? year : entry.title.range;
}
function* outside(list, group, basis) {
	const entries = group.parent?.entries ?? [];
	const years = entries.map((entry) => yearBy(entry, basis) ?? yearBy(entry, "arxiv"));
	const [first] = years;
	const heading = first !== null && years.every((year) => year === first) && first !== void 0 ? insertHeading(list, group, entries, first) : null;
	for (const [at, entry] of entries.entries()) {
		const year = years[at];
		if (year === null || year === void 0) continue;
		const fix = heading ? at === 0 ? heading : null : moveToYear(list, group, entry, year);
		const todo = headingOf(group, year) ? "move it there" : `add the heading ${year}`;
		yield {
			range: entry.title.range,
			message: `Unexpected entry ${nameOf(entry)} under no year, expected it under ${year} as its section has year headings: ${todo}`,
			...fix && { fix }
		};
	}
}
export { year_sections_default as t };
