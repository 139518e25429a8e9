import { D as defineRule, J as strictObject, M as arxivUrl, j as arxivSpelling } from "./url.js";
import { n as agreement, r as titleClaims, t as KnownTitles } from "./title-claims.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/list/queries/title-mismatch.ts
function titleDoubts(list, facts, titles = new KnownTitles(facts)) {
	const doubts = [];
	if (!facts.works?.size) return doubts;
	for (const claim of titleClaims(list)) {
		const fact = facts.works.get(claim.link.work.key);
		if (!fact || fact.verdict === "dead") continue;
		const relation = agreement(claim, fact);
		if (relation === null || relation === "same") continue;
		const isArxiv = claim.link.work.kind === "arxiv";
		doubts.push({
			...claim,
			fact,
			relation,
			right: isArxiv ? titles.right(claim) : null
		});
	}
	return doubts;
}
function isMismatch({ relation, right, title }) {
	if (right) return true;
	return relation === "different" && (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}
function titleMismatches(list, facts) {
	return titleDoubts(list, facts).filter(isMismatch);
}
// rules/no-title-mismatch.ts
var no_title_mismatch_default = defineRule({
	id: "no-title-mismatch",
	summary: "a link that leads to a paper with another title",
	why: "A valid link to the wrong paper is the one defect no link checker finds: the page is there, and it is another paper’s. Mostly the id was copied from a neighbouring entry, or a digit of it is off.",
	level: "error",
	fix: "unsafe",
	fixNote: "The right link is offered where another entry or a search on arXiv has a paper of just this title; that it is the one meant is for you to see.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		const mismatches = titleMismatches(list, facts);
		const byId = new Map(mismatches.map((one) => [one.link.work.id, one]));
		for (const one of mismatches) {
			const { entry, link, fact, right } = one;
			const fix = fixOf(one);
			const swapped = right ? byId.get(right.id) : void 0;
			yield {
				range: link.urlRange,
				message: message(one),
				...swapped && swapped.entry !== entry && { related: [relatedOf(swapped)] },
				...fix && { fix },
				evidence: {
					verdict: "mismatch",
					linked: {
						work: link.work.key,
						title: fact.title
					},
					...right && { right: {
						work: `arxiv:${right.id}`,
						title: right.title,
						by: right.by
					} },
					source: fact.by,
					checkedAt: fact.checkedAt,
					...fact.stale && { stale: true }
				}
			};
		}
	}
});
function message({ entry, link, fact, right }) {
	const { kind, id, key } = link.work;
	const name = kind === "arxiv" ? `arXiv:${id}` : oneLine(key, 60);
	const title = `"${oneLine(fact.title ?? "", 70).replaceAll("\"", "'")}"`;
	const unexpected = `Unexpected link ${name} of ${nameOf(entry)}`;
	const known = fact.stale ? "was" : "is";
	if (right) return `${unexpected}, expected arXiv:${right.id}: ${name} ${known} ${title}`;
	return `${unexpected}: that ${known} ${title}; look up the right link`;
}
function relatedOf({ entry, link, right }) {
	const swap = right ? ", and has another id itself" : ", which is wrong there too";
	return {
		message: `${nameOf(entry)} links it${swap}`,
		range: link.range
	};
}
function fixOf({ link, right }) {
	if (!right || link.syntax === "reference") return null;
	const spelling = arxivSpelling(link.url);
	const text = spelling ? arxivUrl({
		...spelling,
		id: right.id,
		version: null
	}) : `https://arxiv.org/abs/${right.id}`;
	const edits = [{
		...link.urlRange,
		text
	}];
	return {
		title: `link arXiv:${right.id}`,
		applicability: "unsafe",
		edits
	};
}
export { no_title_mismatch_default as t };
