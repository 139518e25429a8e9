import { D as defineRule, J as strictObject, o as Mark } from "./url.js";
import { t as entryAt } from "./places.js";
import { n as nameOf } from "./words.js";
// src/list/queries/stray-stars.ts
function visibleStars(list) {
	const lines = [];
	let current = -1;
	for (const run of list.runs) {
		if (run.text.length !== run.range.end - run.range.start || !run.text.includes("*")) continue;
		if (run.link && run.link.syntax !== "inline" && run.link.syntax !== "reference") continue;
		for (const match of run.text.matchAll(/\*+/g)) {
			const start = run.range.start + match.index;
			const end = start + match[0].length;
			const before = characterBefore(list.source.text, start);
			const after = characterAt(list.source.text, end);
			const line = list.source.lineAt(start);
			if (line !== current) lines.push([]);
			current = line;
			lines.at(-1).push({
				range: {
					start,
					end
				},
				size: match[0].length,
				before,
				after,
				run
			});
		}
	}
	return lines;
}
function characterBefore(text, at) {
	const char = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
	return /[\r\n]/.test(char) ? "" : char;
}
function characterAt(text, at) {
	const char = [...text.slice(at, at + 2)][0] ?? "";
	return /[\r\n]/.test(char) ? "" : char;
}
const LONE = "that opens or closes nothing";
const space = /^\s?$/;
const word = /[\p{L}\p{N}]/u;
function judgeStars(all) {
	const stars = all.filter((star) => !isFormula(star));
	const [first, second, third] = stars;
	if (first && second && !third && first.size === second.size) {
		const pair = mendPair(first, second);
		if (pair) return [pair];
	}
	const doubles = stars.filter(({ size }) => size === 2);
	if (stars.some(({ size, before }) => size === 1 && word.test(before))) return [];
	const [star, ...others] = doubles;
	if (!star) return [];
	return [others.length > 0 ? {
		stars: [star],
		edits: [],
		what: LONE,
		title: ""
	} : lone(star)];
}
function isFormula({ before, after, size }) {
	if (/[\d$=+/]/.test(before) && /[\w$+/(]/.test(after)) return true;
	if (/['"`(]/.test(before) && /['"`)]/.test(after)) return true;
	if (/[\^{\\_]/.test(before) || after === "}") return true;
	return size > 3 || word.test(before) && word.test(after) && size === 1;
}
function mendPair(open, close) {
	if (open.size > 3 || open.run.marks & (Mark.strong | Mark.emphasis)) return null;
	const inner = {
		from: open.range.end,
		to: close.range.start
	};
	if (inner.to <= inner.from) return null;
	const opens = space.test(open.before) || /\p{P}|\p{S}/u.test(open.before);
	const closes = space.test(close.after) || /\p{P}|\p{S}/u.test(close.after);
	const gapOpen = /^\s$/.test(open.after);
	const gapClose = /^\s$/.test(close.before);
	if (open.size === 1 && gapOpen && (gapClose || space.test(open.before))) return null;
	if (open.size === 1 && !gapOpen && (!gapClose || !word.test(open.after))) return null;
	let what = "with a space inside";
	let title = "put the space outside";
	const edits = [];
	if (gapOpen && !gapClose) edits.push(...moved(open, "out", /[\p{L}\p{N}.,;:)\]]/u.test(open.before)));
	else if (!gapOpen && gapClose && opens) edits.push(...moved(close, "in", !closes || word.test(close.after)));
	else if (!gapOpen && !gapClose && opens && word.test(close.after)) {
		what = "that punctuation and a word close in, so that it ends nothing";
		title = "add a space behind it";
		edits.push({
			start: close.range.end,
			end: close.range.end,
			text: " "
		});
	}
	if (edits.length === 0) return null;
	return {
		stars: [open, close],
		edits,
		what,
		title
	};
}
function moved(star, side, spaced) {
	const { start, end } = star.range;
	const mark = "*".repeat(star.size);
	if (side === "out") return [{
		start,
		end: end + 1,
		text: spaced ? ` ${mark}` : mark
	}];
	const behind = spaced || /[([{]/.test(star.after) ? `${mark} ` : mark;
	return [{
		start: start - 1,
		end,
		text: behind
	}];
}
function lone(star) {
	const { before, after, range } = star;
	const edits = [];
	if (!(before === "*" || after === "*")) {
		if (space.test(before) && space.test(after)) {
			const { start, end } = range;
			if (after !== "" && before !== "") edits.push({
				start,
				end: end + 1,
				text: ""
			});
		} else if (!(word.test(before) && word.test(after))) edits.push({
			...range,
			text: ""
		});
	}
	return {
		stars: [star],
		edits,
		what: LONE,
		title: "remove it"
	};
}
// rules/no-stray-emphasis.ts
var no_stray_emphasis_default = defineRule({
	id: "no-stray-emphasis",
	summary: "`*` or `**` that opens or closes nothing",
	why: "The page shows the asterisks, and the words that were meant to stand out do not.",
	level: "warn",
	fix: "safe",
	fixNote: "A lone \"**\" beside a word is removed, a space inside a pair is moved outside; no word changes. Footnote stars, products and names like A* are left alone.",
	options: strictObject({}),
	*check(list) {
		for (const stars of visibleStars(list)) for (const { stars: stray, edits, what, title } of judgeStars(stars)) {
			const [first] = stray;
			if (!first) continue;
			const entry = entryAt(list, first.range.start);
			if (inAuthors(entry, first)) continue;
			const mark = "*".repeat(first.size);
			const advice = edits.length > 0 ? title : "close it, or remove it";
			const safe = edits.length > 0 && !startsBlock(list, edits);
			yield {
				range: rangeOf(first, edits),
				message: `Unexpected "${mark}" ${what}${entry ? ` in ${nameOf(entry)}` : ""}: it is shown as it stands; ${advice}`,
				...safe ? { fix: {
					title,
					applicability: "safe",
					edits
				} } : {}
			};
		}
	}
});
function rangeOf(star, edits) {
	const [edit, more] = edits;
	return edit && !more && edit.end > edit.start ? {
		start: edit.start,
		end: edit.end
	} : star.range;
}
function inAuthors(entry, { range }) {
	const authors = entry?.authors?.range;
	return authors !== void 0 && authors.start <= range.start && range.end <= authors.end + 3;
}
function startsBlock(list, edits) {
	const { source } = list;
	return edits.some(({ start, end, text }) => {
		const line = source.lineRange(source.lineAt(start));
		const before = source.text.slice(Math.max(line.start, start - 20), start);
		const after = source.text.slice(end, Math.min(line.end, end + 12));
		return text === "" && /^[\s>]*$/.test(before) && /^\s*(?:[-+#>=|~`]|\d+[.)])/.test(after);
	});
}
export { no_stray_emphasis_default as t };
