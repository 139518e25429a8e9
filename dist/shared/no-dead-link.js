import { D as defineRule, F as webUrl, J as strictObject } from "./url.js";
import { r as titleClaims, t as KnownTitles } from "./title-claims.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/model/fact.ts
function linkKey(url) {
	const parsed = webUrl(url);
	if (!parsed) return null;
	parsed.hash = "";
	return parsed.href;
}
// rules/no-dead-link.ts
var no_dead_link_default = defineRule({
	id: "no-dead-link",
	summary: "a link whose page is gone",
	why: "Readers end at an error page. Only what is gone for certain is called dead: two answers of 404 or 410, a host that does not exist, a paper that arXiv does not have. What refuses to answer is not.",
	level: "error",
	fix: "display",
	fixNote: "Where arXiv has a paper of just this title, its link is shown; nothing is changed.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		const seen = /* @__PURE__ */ new Set();
		let claims;
		let titles;
		for (const entry of list.entries) for (const link of entry.links) {
			const fact = factOf(link, facts);
			if (fact?.verdict !== "dead" || seen.has(link.urlRange.start)) continue;
			seen.add(link.urlRange.start);
			claims ??= claimsByLink(list);
			titles ??= new KnownTitles(facts);
			const claim = claims.get(link);
			const fix = claim ? fixOf(claim, titles) : null;
			yield {
				range: link.urlRange,
				message: message(entry, link, fact),
				...fix && { fix },
				evidence: {
					verdict: "dead",
					reason: fact.reason ?? "gone",
					source: fact.by,
					checkedAt: fact.checkedAt,
					...fact.stale && { stale: true }
				}
			};
		}
	}
});
function factOf({ work, url }, facts) {
	if (!work) return void 0;
	if (work.kind !== "url") return facts.works?.get(work.key);
	const key = linkKey(url);
	return key === null ? void 0 : facts.urls?.get(key);
}
function claimsByLink(list) {
	return new Map(titleClaims(list).map((claim) => [claim.link, claim]));
}
function message(entry, link, fact) {
	const reason = oneLine(fact.reason ?? "it is gone", 60);
	const when = fact.stale ? ` when last looked up (${fact.checkedAt.slice(0, 10)})` : "";
	return `Unexpected dead link ${oneLine(link.url, 70)} of ${nameOf(entry)}: ${reason}${when}; link another page or remove it`;
}
function fixOf(claim, titles) {
	const { link } = claim;
	const right = titles.right(claim);
	if (!right || link.syntax === "reference") return null;
	return {
		title: `link arXiv:${right.id}, which has this title`,
		applicability: "display",
		edits: [{
			...link.urlRange,
			text: `https://arxiv.org/abs/${right.id}`
		}]
	};
}
export { no_dead_link_default as t };
