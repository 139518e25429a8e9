import { D as defineRule, J as strictObject, l as normalTitle, u as relation } from "./url.js";
import { t as ownPaper } from "./own-paper.js";
import { n as untagged, r as isNews, t as namesPaper } from "./title-kind.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/list/queries/same-link.ts
const MOST_TITLES = 3;
const NEAR = 2;
function sharedLinks(list) {
	const found = [];
	for (const listings of byWork(list).values()) {
		const titles = /* @__PURE__ */ new Map();
		for (const listing of listings) {
			const title = normalTitle(listing.entry.title.text);
			if (!titles.has(title)) titles.set(title, listing);
			if (titles.size > MOST_TITLES) break;
		}
		if (titles.size < 2 || titles.size > MOST_TITLES) continue;
		const [first, ...others] = titles.values();
		for (const second of others) if (first && apart(first, second)) found.push({
			first,
			second
		});
	}
	return found;
}
function byWork(list) {
	const listings = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const link = ownPaper(entry);
		if (!link || !namesPaper(entry) || !isTelling(entry) || isNews(entry.section)) continue;
		const others = listings.get(link.work.key);
		if (others) others.push({
			entry,
			link
		});
		else listings.set(link.work.key, [{
			entry,
			link
		}]);
	}
	return listings;
}
const word = /\p{L}{2,}/gu;
function isTelling({ title }) {
	let words = 0;
	word.lastIndex = 0;
	while (words < 3 && word.test(title.text)) words++;
	return words === 3;
}
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
function isCjk(text) {
	return (text.match(cjk)?.length ?? 0) * 5 > text.length;
}
function apart(first, second) {
	const [a, b] = [first.entry, second.entry];
	if (first.link.range.start === second.link.range.start) return false;
	if (a.shape !== b.shape && !(isListed(a) && isListed(b))) return false;
	if (isCjk(a.title.text) || isCjk(b.title.text)) return false;
	const verdict = relation(untagged(a.title.text), untagged(b.title.text));
	if (verdict === "different") return true;
	return verdict === "unsure" && Math.abs(a.index - b.index) <= NEAR;
}
function isListed({ shape }) {
	return shape === "bullet" || shape === "numbered" || shape === "table";
}
// rules/no-shared-link.ts
var no_shared_link_default = defineRule({
	id: "no-shared-link",
	summary: "one link under two different titles",
	why: "When two different papers link one page, one of the links was copied from the other, and its reader lands at the wrong paper. A paper that was renamed between its versions is left alone where its titles show it.",
	level: "error",
	fix: "display",
	fixNote: "Which of the two links is wrong is for the author to see. Where the list links the same title elsewhere to another paper, that link is shown.",
	options: strictObject({}),
	*check(list) {
		const pairs = sharedLinks(list);
		if (pairs.length === 0) return;
		const elsewhere = linksByTitle(list);
		const told = /* @__PURE__ */ new Set();
		for (const { first, second } of pairs) for (const [one, other] of [[first, second], [second, first]]) {
			if (told.has(one)) continue;
			told.add(one);
			const line = list.source.lineAt(other.link.range.start);
			const fix = fixFrom(elsewhere.get(normalTitle(one.entry.title.text)), one);
			yield {
				range: one.link.range,
				message: `Unexpected link ${oneLine(workName(one), 60)} of ${nameOf(one.entry)}, which ${nameOf(other.entry)} in line ${line} links too: give each paper its own link`,
				related: [{
					message: `${nameOf(other.entry)} links it too`,
					range: other.link.range
				}],
				...fix && { fix }
			};
		}
	}
});
function workName({ link }) {
	const { kind, id } = link.work;
	return kind === "url" ? id : `${kind}:${id}`;
}
function linksByTitle(list) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const link = ownPaper(entry);
		if (!link) continue;
		const title = normalTitle(entry.title.text);
		const others = found.get(title);
		if (!others) found.set(title, [{
			entry,
			link
		}]);
		else if (others.every((other) => other.link.work.key !== link.work.key) && others.length < 3) others.push({
			entry,
			link
		});
	}
	return found;
}
function fixFrom(listings, { link }) {
	const own = listings?.find((listing) => listing.link.work.key !== link.work.key);
	if (!own || link.syntax === "reference") return null;
	const url = own.link.url;
	return {
		title: `write ${oneLine(url, 80)}, which the list links from the same title elsewhere`,
		applicability: "display",
		edits: [{
			...link.urlRange,
			text: url
		}]
	};
}
export { no_shared_link_default as t };
