import { F as normalTitle } from "./check.js";
import { createHash } from "node:crypto";
// src/report/identity.ts
const LONGEST_TITLE = 100;
const LONGEST_CONTENT = 120;
const TELLING = 3;
const LONGEST_WORD = 30;
function identitiesOf({ source, list, findings }) {
	const entries = [...list.entries].sort((a, b) => a.range.start - b.range.start);
	return findings.map(({ rule, range, related = [], about }) => {
		const base = {
			path: source.path,
			rule
		};
		if (about !== void 0) return {
			...base,
			title: "",
			work: "",
			content: about
		};
		const own = placeOf(range);
		if (related.length === 0) return {
			...base,
			...own
		};
		const places = [own, ...related.map((one) => placeOf(one.range))];
		const all = (key) => [...new Set(places.map((one) => one[key]))].sort().join(" & ");
		return {
			...base,
			title: all("title"),
			work: all("work"),
			content: all("content")
		};
	});
	function placeOf(range) {
		const entry = entryAt(entries, range);
		const work = entry?.links.find((link) => link.role === "paper" && link.work)?.work?.key;
		return {
			title: cut(entry ? normalTitle(entry.title.text) : headingAbove(list, range), LONGEST_TITLE),
			work: cut(work ?? "", LONGEST_TITLE),
			content: contentAt(source, range)
		};
	}
}
function fingerprintsOf(file) {
	const seen = /* @__PURE__ */ new Map();
	return identitiesOf(file).map(({ path, rule, title, work, content }) => {
		const key = JSON.stringify([
			path,
			rule,
			title,
			work,
			content
		]);
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return createHash("sha256").update(`${key}${times}`).digest("hex").slice(0, 32);
	});
}
function entryAt(entries, range) {
	const at = lastBefore(entries, range.start);
	const [entry, next] = [entries[at], entries[at + 1]];
	if (entry && range.start <= entry.range.end) return entry;
	return next && range.end > next.range.start ? next : null;
}
function headingAbove(list, range) {
	const section = list.sections[lastBefore(list.sections, range.start)];
	return section ? `# ${normalTitle(section.title.text)}` : "#";
}
function lastBefore(sorted, offset) {
	let low = -1;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (sorted[middle].range.start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function contentAt(source, range) {
	const line = source.lineRange(source.lineAt(range.start));
	let { start } = range;
	let end = Math.min(range.end, Math.max(line.end, start));
	const { text } = source;
	if (text.slice(start, Math.min(end, start + 50)).trim().length < TELLING) {
		start = wordStart(text, start, Math.max(line.start, start - LONGEST_WORD));
		end = wordEnd(text, end, Math.min(line.end, end + LONGEST_WORD));
	}
	return cut(text.slice(start, Math.min(end, start + 240)), LONGEST_CONTENT);
}
function wordStart(text, offset, least) {
	let at = offset;
	while (at > least && isSpace(text, at - 1)) at--;
	while (at > least && !isSpace(text, at - 1)) at--;
	return at;
}
function wordEnd(text, offset, most) {
	let at = offset;
	while (at < most && isSpace(text, at)) at++;
	while (at < most && !isSpace(text, at)) at++;
	return at;
}
function isSpace(text, at) {
	return /\s/.test(text[at] ?? " ");
}
function cut(text, most) {
	return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, "") : text;
}
export { identitiesOf as n, fingerprintsOf as t };
