import { h as skeletonOf, k as rememberedOf } from "./url.js";
import { t as ownStyle } from "./own-style.js";
// src/list/format/style.ts
const SHARE = .75;
const SHARE_OF_FEW = .82;
const SHARE_OF_LINKS = .95;
const CLEAR = .7;
const FEW = 20;
const FEWEST = 4;
const styleOf = rememberedOf(learn);
function learn(list) {
	const skeletons = list.entries.filter(inRunningText).map((entry) => skeletonOf(entry, list.source.text));
	const bySeparator = /* @__PURE__ */ new Map();
	const spacedPairs = /* @__PURE__ */ new Map();
	const venueMarks = [];
	const venueYears = [];
	const labels = [];
	for (const skeleton of skeletons) {
		for (const separator of skeleton.separators) {
			const text = plainSeparator(separator);
			if (text === null) continue;
			const signs = text.replace(/[*_]+/g, "");
			const key = pairOf(separator);
			if (separator.text !== text) spacedPairs.set(key, (spacedPairs.get(key) ?? 0) + 1);
			const texts = bySeparator.get(key);
			if (texts) texts.push(signs);
			else bySeparator.set(key, [signs]);
		}
		const venue = skeleton.parts.find((part) => part.name === "venue");
		const mark = venue ? venueMarkOf(venue, skeleton) : null;
		if (mark !== null) venueMarks.push(mark);
		const form = venueYearForm(skeleton.entry, list.source.text);
		if (form !== null) venueYears.push(form);
		for (const part of skeleton.parts) {
			const label = labelForm(part);
			if (label !== null) labels.push(label);
		}
	}
	const separators = /* @__PURE__ */ new Map();
	for (const [key, texts] of bySeparator) {
		const own = ownStyle(texts);
		if (own.kind === "own" && own.total >= FEWEST && own.count >= own.total * leastShare(key, own.total)) {
			const spaced = (spacedPairs.get(key) ?? 0) * 2 > own.total;
			separators.set(key, {
				text: own.value,
				count: own.count,
				total: own.total,
				spaced
			});
		}
	}
	return {
		skeletons,
		separators,
		venueMark: ownStyle(venueMarks, CLEAR),
		withYear: shareWithYear(skeletons),
		venueYear: ownStyle(venueYears, CLEAR),
		label: ownStyle(labels)
	};
}
function shareWithYear(skeletons) {
	const venues = skeletons.filter(({ entry }) => entry.venue && (entry.venueYear || !entry.date));
	return venues.filter(({ entry }) => entry.venueYear).length / Math.max(1, venues.length);
}
function leastShare(pair, total) {
	if (!/title|authors|venue|date/.test(pair)) return SHARE_OF_LINKS;
	return total < FEW ? SHARE_OF_FEW : SHARE;
}
function inRunningText(entry) {
	return entry.shape !== "table" && entry.shape !== "html";
}
function pairOf({ before, after }) {
	return `${nameOf(before)}>${nameOf(after)}`;
}
function nameOf(part) {
	if (part.name === "link") return part.link.role;
	return part.name === "title" && part.open === "" ? "bare title" : part.name;
}
function plainSeparator(separator) {
	const { text } = separator;
	if (text.length > 12 || /[\p{L}\p{N}\n\r|<>[\]`]/u.test(text)) return null;
	return text.replace(/[ \t]+/g, " ");
}
function venueMarkOf(part, skeleton) {
	if (part.link) return null;
	const marks = /[*_]+/.exec(part.open)?.[0] ?? "";
	if (marks !== "") return marks;
	return skeleton.separators.some(({ before, after, text }) => (before === part || after === part) && /[*_]/.test(text)) ? null : "";
}
function venueYearForm(entry, text) {
	if (!entry.venue || !entry.venueYear) return null;
	const venue = entry.venue.range;
	const year = entry.venueYear.range;
	const digits = text[year.start] === "{" || year.end - year.start === 4 ? "#" : "##";
	if (year.end <= venue.start) {
		const between = text.slice(year.end, venue.start);
		return /^[\s,.'’:-]{0,3}$/.test(between) ? `${digits}${between} @` : null;
	}
	const between = text.slice(venue.end, year.start);
	if (!/^[\s,.'’‘(:*_-]{0,5}$/.test(between)) return null;
	const behind = text.slice(year.end, year.end + 2);
	if (/^[./-]\d/.test(behind) || between.includes("(") && behind[0] !== ")") return null;
	const plain = between.replace(/[*_]/g, "").replace(/\s+/g, " ").replace(/^\. /, " ");
	return `@${plain}${digits}${plain.includes("(") ? ")" : ""}`;
}
function labelForm(part) {
	if (part.name !== "link" || part.link?.role !== "paper") return null;
	const label = part.link.label.text;
	if (label === "" || /^https?:|^www\.|\.\w+\//i.test(label) || label.length > 30) return null;
	const outer = part.open.startsWith("[") && part.close.endsWith("]") ? ["[", "]"] : ["", ""];
	return `${outer[0]}[${label}](…)${outer[1]}`;
}
export { venueMarkOf as a, styleOf as i, pairOf as n, venueYearForm as o, plainSeparator as r, labelForm as t };
