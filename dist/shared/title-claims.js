import { d as sameTitle, l as normalTitle, u as relation } from "./url.js";
import { t as ownPaper } from "./own-paper.js";
import { n as untagged, r as isNews, t as namesPaper } from "./title-kind.js";
// src/list/queries/title-claims.ts
function titleClaims(list) {
	const rare = rareShapes(list);
	const claims = [];
	for (const entry of list.entries) {
		if (rare.has(entry.shape) || !namesPaper(entry) || isCjk(entry.title.text)) continue;
		if (isNews(entry.section)) continue;
		const title = untagged(entry.title.text);
		for (const link of claimedLinks(entry)) claims.push({
			entry,
			link,
			title,
			label: labelOf(link, title)
		});
	}
	return claims;
}
function rareShapes(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const { shape } of list.entries) counts.set(shape, (counts.get(shape) ?? 0) + 1);
	return new Set([
		"paragraph",
		"heading",
		"html",
		"quote"
	].filter((shape) => (counts.get(shape) ?? 0) * 5 < list.entries.length));
}
function claimedLinks(entry) {
	const own = ownPaper(entry);
	if (!own) return [];
	const kinds = /* @__PURE__ */ new Map();
	const first = /* @__PURE__ */ new Map();
	for (const link of entry.links) {
		if (link.role !== "paper" || !link.work || link.work.kind === "url") continue;
		const { kind, key } = link.work;
		if (!kinds.has(kind)) kinds.set(kind, /* @__PURE__ */ new Set());
		kinds.get(kind).add(key);
		if (!first.has(kind)) first.set(kind, link);
	}
	const others = [...first.values()].filter(({ work }) => work.kind !== own.work.kind && kinds.get(work.kind).size === 1);
	return own.work.kind === "url" ? others : [own, ...others];
}
function labelOf(link, title) {
	const label = link.label.text.slice(0, 400);
	return (label.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 && label !== title ? label : null;
}
const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/gu;
function isCjk(text) {
	return (text.match(letters)?.length ?? 0) * 5 > text.length;
}
const order = [
	"same",
	"renamed",
	"unsure",
	"different"
];
function agreement(claim, fact) {
	const known = [fact.title, ...Object.values(fact.versions ?? {})].filter((one) => one);
	const said = claim.label === null ? [claim.title] : [claim.title, claim.label];
	let best = -1;
	for (const title of known) for (const one of said) {
		const at = order.indexOf(relation(one, title));
		if (best < 0 || at < best) best = at;
	}
	return order[best] ?? null;
}
var KnownTitles = class {
	#byKey = /* @__PURE__ */ new Map();
	#facts;
	constructor(facts) {
		this.#facts = facts;
		for (const [key, fact] of facts.works ?? []) {
			if (!key.startsWith("arxiv:") || fact.title === void 0) continue;
			const known = {
				id: key.slice(6),
				fact,
				title: fact.title
			};
			for (const one of keysOf(fact.title)) {
				const others = this.#byKey.get(one);
				if (!others) this.#byKey.set(one, [known]);
				else if (others.length < 8) others.push(known);
			}
		}
	}
	right(claim) {
		const { entry, link, title } = claim;
		for (const key of keysOf(title)) for (const { id, fact, title: known } of this.#byKey.get(key) ?? []) {
			if (id === link.work.id || !sameTitle(known, title)) continue;
			if (isSure(title, entry, fact.authors)) return {
				id,
				title: known,
				by: "listed"
			};
		}
		const found = this.#facts.searches?.get(normalTitle(title));
		if (!found?.id || found.title === void 0 || found.id === link.work.id) return null;
		return sameTitle(found.title, title) ? {
			id: found.id,
			title: found.title,
			by: "search"
		} : null;
	}
};
function isSure(title, entry, authors) {
	const normal = normalTitle(title);
	if (normal.length >= 20 && normal.split(" ").length >= 4) return true;
	const stated = new Set(normalTitle(entry.authors?.text ?? "").split(" "));
	return (authors ?? []).some((author) => {
		const surname = normalTitle(author).split(" ").at(-1) ?? "";
		return surname.length > 2 && stated.has(surname);
	});
}
function keysOf(title) {
	const text = title.slice(0, 400);
	const colon = text.search(/[:：]|\s[–—-]\s/);
	const keys = [
		text,
		colon > 0 ? text.slice(colon + 1) : "",
		text.replace(/[(（][^()（）\s]{2,24}[)）]\s*$/, "")
	].map((one) => normalTitle(one).replaceAll(" ", ""));
	return [...new Set(keys)].filter((key) => key.length > 3);
}
export { agreement as n, titleClaims as r, KnownTitles as t };
