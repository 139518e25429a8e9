import { D as defineRule, J as strictObject } from "./url.js";
import { t as linkFlaw } from "./link-flaw.js";
import { n as isVerbatim, t as entryAt } from "./places.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/list/queries/broken-links.ts
const LABEL = 300;
const ADDRESS = 1e3;
const joint = /\](?:[ \t]{0,4}\(|[ \t]?（)|\)\[(?=https?:)/g;
function brokenLinks(list) {
	const found = [];
	let done = 0;
	for (const run of list.runs) {
		if (run.link || run.text.length !== run.range.end - run.range.start) continue;
		if (!/[\])]/.test(run.text)) continue;
		for (const match of run.text.matchAll(joint)) {
			const at = run.range.start + match.index;
			if (at < done) continue;
			const broken = judge$1(list, at, match[0]);
			if (!broken) continue;
			done = broken.range.end;
			found.push(broken);
		}
	}
	return found;
}
function judge$1(list, at, mark) {
	const { source } = list;
	const line = source.lineRange(source.lineAt(at));
	const before = source.text.slice(Math.max(line.start, at - LABEL), at);
	const behind = at + mark.length;
	const rest = source.text.slice(behind, Math.min(line.end, behind + ADDRESS));
	if (mark.startsWith(")")) return reversed(before, rest, at);
	const open = openingBracket(before);
	if (open < 0) return null;
	const label = before.slice(open + 1);
	const start = at - (before.length - open);
	const web = /^\s*(?:https?:|www\.)/i.test(rest);
	const close = closing(rest);
	const end = behind + (close ?? address(rest));
	const closed = close !== null && /[)）]/.test(rest[close] ?? "");
	const range = {
		start,
		end: closed ? end + 1 : end
	};
	const plain = !/\]\(/.test(label) && !/^(?:\s*|x|\d+)$/i.test(label);
	if (mark !== "](") {
		if (!web || !plain || !closed || /\s/.test(rest.slice(0, close).trim())) return null;
		return apart(range, at, mark, rest.slice(0, close).trim());
	}
	if (/\]\(/.test(label)) return {
		range,
		what: "a link inside a link's label is not shown as one; part the two",
		edit: null
	};
	if (!closed) {
		const edit = web && end > behind ? {
			start: end,
			end,
			text: ")"
		} : null;
		return {
			range: edit ? range : {
				start,
				end: behind
			},
			what: "the address is not closed; add \")\"",
			edit
		};
	}
	if (rest[close] === "）") return {
		range,
		what: "a full-width bracket closes the address; write \")\"",
		edit: web ? {
			start: end,
			end: end + 1,
			text: ")"
		} : null
	};
	if (!/\s/.test(rest.slice(0, close).trim())) return null;
	return {
		range,
		what: !web && !/[/\\]|\.\w{2,4}$/.test(rest.slice(0, close).trim()) ? "words stand where the address belongs; put the address in" : "a space in the address; remove it, or write %20",
		edit: null
	};
}
function apart(range, at, mark, url) {
	if (!mark.includes("（")) return {
		range,
		what: "a space parts the label from the address; remove it",
		edit: {
			start: at + 1,
			end: at + mark.length - 1,
			text: ""
		}
	};
	return {
		range,
		what: "full-width brackets make no link; write \"(\" and \")\"",
		edit: {
			start: at + 1,
			end: range.end,
			text: `(${url})`
		}
	};
}
function reversed(before, rest, at) {
	const open = before.lastIndexOf("(");
	const close = rest.indexOf("]");
	if (open < 0 || close < 0) return null;
	const label = before.slice(open + 1);
	const url = rest.slice(0, close);
	if (/[[\])]/.test(label) || label.trim() === "" || /[\s()[]/.test(url)) return null;
	const range = {
		start: at - label.length - 1,
		end: at + 2 + close + 1
	};
	return {
		range,
		what: "the brackets are the wrong way round; write [label](address)",
		edit: {
			...range,
			text: `[${label}](${url})`
		}
	};
}
function openingBracket(text) {
	let depth = 0;
	for (let at = text.length - 1; at >= 0; at--) if (text[at] === "]") depth++;
	else if (text[at] === "[" && depth-- === 0) return at;
	return -1;
}
function closing(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "(") depth++;
	else if (text[at] === "）") return at;
	else if (text[at] === ")" && depth-- === 0) return at;
	return null;
}
function address(text) {
	return (/^\s*[^\s<>[\]()（）]*/.exec(text)?.[0] ?? "").replace(/[.,;:'"*]{1,20}$/, "").length;
}
// rules/no-malformed-link.ts
var no_malformed_link_default = defineRule({
	id: "no-malformed-link",
	summary: "an empty link, a missing scheme, spaces or stray punctuation in an address, broken link syntax, an arXiv id that cannot exist",
	why: "The paper is listed, but nobody can reach it: the page shows brackets instead of a link, or the link leads nowhere.",
	level: "error",
	fix: "safe",
	fixNote: "Only slips with one possible mend are mended: a scheme missing or doubled, punctuation behind the address, a space between label and address. Missing addresses and impossible arXiv ids are left to the author.",
	options: strictObject({}),
	*check(list) {
		const broken = brokenLinks(list);
		for (const { range, what, edit } of broken) yield {
			range: edit && edit.end > edit.start ? {
				start: edit.start,
				end: edit.end
			} : range,
			message: `Unexpected text where a link is meant${inEntry(list, range)}: ${what}`,
			...fixOf(list, edit)
		};
		let next = 0;
		const seen = /* @__PURE__ */ new Set();
		for (const link of list.links) {
			while (next < broken.length && broken[next].range.end <= link.range.start) next++;
			if (next < broken.length && broken[next].range.start < link.range.end && (link.syntax === "raw" || link.syntax === "autolink")) continue;
			if (seen.has(link.urlRange.start)) continue;
			seen.add(link.urlRange.start);
			const finding = judge(list, link);
			if (finding) yield finding;
		}
	}
});
function judge(list, link) {
	const flaw = linkFlaw(link);
	if (!flaw) return null;
	const empty = link.url.trim() === "" || link.url.trim() === "#";
	if (empty && isTag(list, link)) return null;
	const label = oneLine(link.label.text, 30).replaceAll("\"", "'");
	const named = label !== "" && link.syntax !== "raw" && link.syntax !== "autolink" ? `link "${label}" ` : "link ";
	const address = empty ? "without an address" : `to ${oneLine(link.url, 60)}`;
	return {
		range: empty ? link.range : link.urlRange,
		message: `Unexpected ${named}${address}${inEntry(list, link.range)}: ${flaw.what}`,
		...fixOf(list, editOf(list, link, flaw.mended))
	};
}
function isTag(list, link) {
	const { start } = link.range;
	const alt = /^\[!\[([^\]]{0,80})\]/.exec(list.source.text.slice(start, start + 90));
	return link.badge && !/paper|pdf|arxiv|code|github|link|project|page|demo/i.test(alt?.[1] ?? "");
}
function editOf(list, link, mended) {
	if (mended === null || list.source.slice(link.urlRange) !== link.url) return null;
	const angled = link.syntax === "raw" ? `<${mended}>${link.url.slice(mended.length)}` : mended;
	return {
		...link.urlRange,
		text: angled
	};
}
function fixOf(list, edit) {
	if (!edit || isVerbatim(list, edit)) return {};
	return { fix: {
		title: edit.text === "" ? "remove the space" : `write ${oneLine(edit.text, 80)}`,
		applicability: "safe",
		edits: [edit]
	} };
}
function inEntry(list, range) {
	const entry = entryAt(list, range.start);
	return entry ? ` in ${nameOf(entry)}` : "";
}
export { no_malformed_link_default as t };
