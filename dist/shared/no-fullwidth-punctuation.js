import { D as defineRule, J as strictObject, O as isAscii } from "./url.js";
import { a as writesCjk, i as neighbours, n as fullWidth, r as isCjk, t as asciiFor } from "./full-width.js";
import { t as entryAt } from "./places.js";
import { n as nameOf } from "./words.js";
// rules/no-fullwidth-punctuation.ts
const NEAR = 400;
var no_fullwidth_punctuation_default = defineRule({
	id: "no-fullwidth-punctuation",
	summary: "full-width punctuation on a Latin line",
	why: "A full-width mark brings its own gap, so that it looks wrong in Latin text, and searches and scripts do not take it for the comma or bracket it stands for.",
	level: "warn",
	fix: "safe",
	fixNote: "The mark becomes its ASCII form with the space Latin text wants. Lines and lists in Chinese, Japanese or Korean are left alone.",
	options: strictObject({}),
	*check(list) {
		if (writesCjk(list)) return;
		const found = [];
		const counts = /* @__PURE__ */ new Map();
		for (const [at, run] of list.runs.entries()) {
			if (isAscii(run.text) || run.text.length !== run.range.end - run.range.start) continue;
			if (run.link && run.link.syntax !== "inline" && run.link.syntax !== "reference") continue;
			const edits = editsOf(list, at, run);
			if (edits.length > 0) found.push({
				run,
				edits
			});
			for (const edit of edits) {
				const mark = list.source.slice(edit);
				counts.set(mark, (counts.get(mark) ?? 0) + 1);
			}
		}
		const most = Math.max(5, list.entries.length / 2);
		for (const { run, edits } of found) {
			const odd = edits.filter((edit) => (counts.get(list.source.slice(edit)) ?? 0) < most);
			if (odd.length > 0) yield report(list, run, odd);
		}
	}
});
function report(list, run, edits) {
	const entry = entryAt(list, run.range.start);
	const first = edits[0];
	const marks = quoted(edits.map((edit) => list.source.slice(edit)));
	const plain = quoted(edits.map(({ text }) => text.trim() || " "));
	const finding = {
		range: {
			start: first.start,
			end: first.end
		},
		message: `Unexpected full-width ${marks}${entry ? ` in ${nameOf(entry)}` : ""}, expected ${plain}: the text around is Latin`
	};
	const line = list.source.slice(list.source.lineRange(list.source.lineAt(first.start)));
	if (/^[\s>]{0,9}#{1,6}\s/.test(line.slice(0, 20)) && edits.some(({ text }) => text.length !== 1)) return finding;
	return {
		...finding,
		fix: {
			title: `write ${plain}`,
			applicability: "safe",
			edits
		}
	};
}
function quoted(marks) {
	return [...new Set(marks)].slice(0, 6).map((mark) => `"${mark}"`).join(" ");
}
function editsOf(list, at, run) {
	const edits = [];
	const { source } = list;
	for (const match of run.text.matchAll(fullWidth())) {
		const start = run.range.start + match.index;
		const end = start + match[0].length;
		if (!onLatinLine(list, start, end)) continue;
		const { before, after } = neighbours(source, run, match.index, 1, list.runs[at - 1], list.runs[at + 1]);
		if (before === "]" && /[：（]/.test(match[0])) continue;
		const text = asciiFor(match[0], before, after);
		if (text !== null && !startsBlock(run, match.index, text)) edits.push({
			start,
			end,
			text
		});
	}
	return edits;
}
function startsBlock(run, index, text) {
	return index < 10 && /^[.)]/.test(text) && /^\s*\d*$/.test(run.text.slice(0, index));
}
function onLatinLine(list, start, end) {
	const line = list.source.lineRange(list.source.lineAt(start));
	const before = list.source.text.slice(Math.max(line.start, start - NEAR), start);
	const after = list.source.text.slice(end, Math.min(line.end, end + NEAR));
	if (isCjk(before) || isCjk(after)) return false;
	return /\p{Script=Latin}|\d/u.test(before.slice(-40)) || /\p{Script=Latin}|\d/u.test(after.slice(0, 40));
}
export { no_fullwidth_punctuation_default as t };
