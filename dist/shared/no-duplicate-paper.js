import { D as defineRule, J as strictObject, S as findDates, U as picklist, V as optional, k as rememberedOf, l as normalTitle, u as relation, y as findVenue } from "./url.js";
import { a as removeBlock } from "./block-edits.js";
import { t as ownPaper } from "./own-paper.js";
import { n as untagged, r as isNews, t as namesPaper } from "./title-kind.js";
import { n as nameOf } from "./words.js";
// src/list/queries/adds-nothing.ts
const saidBy = rememberedOf((entry) => {
	const words = new Set(entry.runs.flatMap(({ text }) => normalTitle(text).split(" ")));
	words.delete("");
	return {
		words,
		links: new Set(entry.links.map(linkKey))
	};
});
function linkKey(link) {
	return link.work?.key ?? link.url;
}
function addsNothing(entry, other) {
	if (entry.runs.length === 0 || other.runs.length === 0) return false;
	const [later, first] = [saidBy(entry), saidBy(other)];
	for (const link of later.links) if (!first.links.has(link)) return false;
	for (const word of later.words) if (!first.words.has(word)) return false;
	return true;
}
// src/list/queries/duplicates.ts
const TELLING = 4;
function duplicates(list, scope) {
	const found = [];
	const seen = /* @__PURE__ */ new Map();
	const names = new Names(list);
	for (const entry of list.entries) {
		if (isNews(entry.section) || !namesPaper(entry)) continue;
		const title = normalTitle(untagged(entry.title.text));
		const place = scope === "section" ? `${entry.section?.index ?? "top"} ` : "";
		const work = ownPaper(entry)?.work.key;
		const keys = [`${place}title ${title}`, ...work === void 0 ? [] : [`${place}work ${work}`]];
		const [byTitle, byWork] = keys.map((key) => seen.get(key));
		const first = byTitle && samePaper(byTitle, work, title) ? byTitle : byWork && sameUnder(byWork, entry) ? byWork : null;
		if (first && names.agree(first, entry) && !continuesEntry(first, entry)) found.push({
			entry,
			first,
			by: first === byWork ? "link" : "title"
		});
		for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
	}
	return found;
}
function continuesEntry(first, entry) {
	return entry.index === first.index + 1 && entry.links.length === 0 && first.links.length > 0 && entry.authors !== null && first.authors === null;
}
function samePaper(first, work, title) {
	if (work !== void 0 && ownPaper(first)?.work.key === work) return true;
	return title.split(" ", TELLING).length >= TELLING || /\p{Script=Han}{6}/u.test(title);
}
function sameUnder(first, entry) {
	const verdict = relation(untagged(first.title.text), untagged(entry.title.text));
	return verdict === "same" || verdict === "renamed";
}
var Names = class {
	list;
	rows = /* @__PURE__ */ new Map();
	constructor(list) {
		this.list = list;
		for (const table of list.tables) for (const row of [table.header, ...table.rows]) this.rows.set(row.range.start, row);
	}
	agree(first, entry) {
		if (first.shape === "table" !== (entry.shape === "table")) return false;
		if (entry.shape !== "table") return true;
		const [a, b] = [this.before(first), this.before(entry)];
		return a.every((name, at) => b[at] === void 0 || name === "" || b[at] === "" || name === b[at]);
	}
	before(entry) {
		return (this.rows.get(entry.range.start)?.cells ?? []).filter((cell) => cell.end <= entry.title.range.start).map((cell) => {
			const text = this.list.source.slice(cell).replace(/^\s*\|/, "").slice(0, 200).trim();
			return findDates(text).length > 0 || findVenue(text) || /\d{4}/.test(text) ? "" : normalTitle(text);
		});
	}
};
// rules/no-duplicate-paper.ts
var no_duplicate_paper_default = defineRule({
	id: "no-duplicate-paper",
	summary: "a paper listed twice in one section",
	why: "A paper that stands twice in one section was added by two people who did not see each other, often once as a preprint and once as published; readers take it for two, and one of the two is not kept up to date. The same paper in two sections is left alone, since it may belong in both.",
	level: "error",
	fix: "unsafe",
	fixNote: "The later entry is deleted only where it has no word and no link that the first has not; which of the two places is the right one is still for the author to judge.",
	options: strictObject({ scope: optional(picklist(["section", "list"]), "section") }),
	*check(list, { scope }) {
		for (const { entry, first, by } of duplicates(list, scope)) {
			const fix = deletion(list, entry, first);
			const where = `in line ${first.line}`;
			const place = scope === "section" ? " in this section" : "";
			const why = by === "link" || !ownPaper(entry) || !ownPaper(first) ? "" : " under another link";
			yield {
				range: entry.title.range,
				message: `Unexpected second entry of ${nameOf(entry)}${place}, which stands${why} ${where} already: ${fix ? "delete one" : "keep one entry with the links and notes of both"}`,
				related: [{
					message: `first listed here as ${nameOf(first)}`,
					range: first.title.range
				}],
				...fix && { fix }
			};
		}
	}
});
function deletion(list, entry, first) {
	if (!addsNothing(entry, first)) return null;
	const edit = removeBlock(list, entry);
	return edit && {
		title: "delete the second entry",
		applicability: "unsafe",
		edits: [edit]
	};
}
export { no_duplicate_paper_default as t };
