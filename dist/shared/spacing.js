import { D as defineRule, J as strictObject, k as rememberedOf } from "./url.js";
import { t as departuresOf } from "./departures.js";
import { n as nameOf } from "./words.js";
// src/list/queries/spaces.ts
function gapsOf(list) {
	const { text } = list.source;
	const found = [];
	const doubled = /* @__PURE__ */ new Set();
	let entries = 0;
	for (const entry of list.entries) {
		if (entry.shape === "table" || entry.shape === "html") continue;
		entries++;
		for (const run of entry.runs) {
			if (run.text.length !== run.range.end - run.range.start) continue;
			if (twoSpaces.test(run.text)) for (const gap of doubles(entry, run.range, text)) {
				found.push({
					gap,
					double: true
				});
				doubled.add(entry);
			}
			if (run.link) continue;
			for (const gap of glued(entry, run.range, text)) found.push({
				gap,
				double: false
			});
		}
	}
	const habit = doubled.size * 2 > entries;
	return found.filter(({ double }) => !(double && habit)).map(({ gap }) => gap);
}
const twoSpaces = /[ \t]{2}/;
const double = /(?<=[^\s])[ \t]{2,}(?=[^\s])/g;
function* doubles(entry, range, text) {
	const slice = text.slice(range.start, range.end);
	for (const match of slice.matchAll(double)) {
		const start = range.start + match.index;
		yield {
			entry,
			range: {
				start,
				end: start + match[0].length
			},
			text: " ",
			why: "Unexpected double space"
		};
	}
	const tail = /[^\s](?<space>[ \t]{2,})$/.exec(slice);
	const next = text[range.end];
	if (tail && next !== void 0 && !/[\s\\<]/.test(next)) yield {
		entry,
		range: {
			start: range.end - tail.groups.space.length,
			end: range.end
		},
		text: " ",
		why: "Unexpected double space"
	};
}
const comma = /(?<=[a-z]{2}),(?=[A-Za-z]{2})/g;
function* glued(entry, { start, end }, text) {
	const slice = text.slice(start, end);
	if (slice.includes(",")) for (const match of slice.matchAll(comma)) {
		const at = start + match.index + 1;
		yield {
			entry,
			range: {
				start: at,
				end: at
			},
			text: " ",
			why: "Missing space after a comma"
		};
	}
	if (text[end] === "[" && text[end + 1] !== "]" && /[\p{L}\p{N},.;)?!]/u.test(slice.at(-1) ?? "") && linked(entry).has(end)) yield {
		entry,
		range: {
			start: end,
			end
		},
		text: " ",
		why: "Missing space before a link"
	};
}
const linked = rememberedOf((entry) => {
	const links = entry.links.filter(({ badge, role }) => !badge && role !== "other");
	return new Set(links.map(({ range }) => range.start));
});
function trailingSpaces(list) {
	const { source } = list;
	const found = [];
	let entries = 0;
	for (const entry of list.entries) {
		if (entry.shape === "table" || entry.shape === "html") continue;
		entries++;
		const first = source.lineAt(entry.range.start);
		const last = source.lineAt(Math.max(entry.range.start, entry.range.end - 1));
		for (let line = first; line <= last && line < first + 40; line++) {
			const range = trailing(list, line, line === last);
			if (range) found.push({
				entry,
				range
			});
		}
	}
	return found.length > entries / 2 ? [] : found;
}
function trailing(list, line, isLast) {
	const { source } = list;
	const { start, end } = source.lineRange(line);
	let at = end;
	while (at > start && (source.text[at - 1] === " " || source.text[at - 1] === "	")) at--;
	if (at === end || at === start) return null;
	const next = source.text.slice(source.lineRange(line + 1).start, source.lineRange(line + 1).end);
	return end - at >= 2 && !isLast && next.replace(/^[>\s]+/, "") !== "" ? null : {
		start: at,
		end
	};
}
// rules/spacing.ts
var spacing_default = defineRule({
	id: "spacing",
	summary: "double spaces, a missing space after a comma or before a link, trailing spaces that break nothing",
	why: "Stray spaces do not show on the page but in every later diff, and a missing one glues words together.",
	level: "warn",
	fix: "safe",
	fixNote: "Only spaces change that the page does not show, or that part two words; hard breaks are kept.",
	options: strictObject({}),
	*check(list) {
		const taken = /* @__PURE__ */ new Set();
		for (const { matter, entry, range, found, expected, place, reason } of departuresOf(list)) {
			if (matter !== "space") continue;
			for (let at = range.start; at <= range.end; at++) taken.add(at);
			const gap = changed(range.start, found, expected);
			const missing = gap.text.length > gap.end - gap.start;
			const double = !missing && / {2}/.test(found) && / /.test(expected);
			const what = missing ? "Missing space" : double ? "Unexpected double space" : "Unexpected space";
			const mend = double ? "leave one space" : doing(gap);
			yield {
				range: {
					start: gap.start,
					end: gap.end
				},
				message: `${what} ${place} of ${nameOf(entry)}, expected "${expected}" ${reason}: ${mend}`,
				fix: {
					title: mend,
					applicability: "safe",
					edits: [gap]
				}
			};
		}
		for (const { entry, range, text, why } of gapsOf(list)) {
			if (taken.has(range.start) || taken.has(range.end)) continue;
			const gap = {
				...range,
				text
			};
			yield {
				range,
				message: `${why} in ${nameOf(entry)}: ${doing(gap)}`,
				fix: {
					title: doing(gap),
					applicability: "safe",
					edits: [gap]
				}
			};
		}
		for (const { entry, range } of trailingSpaces(list)) yield {
			range,
			message: `Unexpected trailing ${range.end - range.start === 1 ? "space" : "spaces"} behind ${nameOf(entry)}, where no line follows: they break nothing, take them out`,
			fix: {
				title: "remove the trailing space",
				applicability: "safe",
				edits: [{
					...range,
					text: ""
				}]
			}
		};
	}
});
function changed(start, found, expected) {
	let head = 0;
	while (head < found.length && found[head] === expected[head]) head++;
	let tail = 0;
	while (tail < found.length - head && tail < expected.length - head && found.at(-1 - tail) === expected.at(-1 - tail)) tail++;
	return {
		start: start + head,
		end: start + found.length - tail,
		text: expected.slice(head, expected.length - tail)
	};
}
function doing({ start, end, text }) {
	if (end === start) return "insert a space";
	return text === "" ? "take the space out" : "leave one space";
}
export { spacing_default as t };
