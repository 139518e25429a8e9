import { D as defineRule, J as strictObject } from "./url.js";
import { n as nameOf, r as oneLine } from "./words.js";
// rules/no-withdrawn-paper.ts
var no_withdrawn_paper_default = defineRule({
	id: "no-withdrawn-paper",
	summary: "a paper that its authors or arXiv have withdrawn",
	why: "A withdrawn paper is one its authors, or arXiv, no longer stand behind: its PDF is gone, and often its result is wrong. Readers of a list do not see that.",
	level: "warn",
	fix: "none",
	fixNote: "Whether the entry goes, or stays and says so, is for its maintainer to decide.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		for (const entry of list.entries) {
			if (/\bwithdrawn\b|\bretracted\b/i.test(list.source.slice(entry.range))) continue;
			const seen = /* @__PURE__ */ new Set();
			for (const link of entry.links) {
				const { work } = link;
				const fact = work ? facts.works?.get(work.key) : void 0;
				if (!work || fact?.verdict !== "withdrawn" || seen.has(work.key)) continue;
				seen.add(work.key);
				const comment = oneLine(telling(fact.comment ?? ""), 90).replaceAll("\"", "'");
				yield {
					range: link.urlRange,
					message: `Unexpected withdrawn paper arXiv:${work.id} of ${nameOf(entry)}: its comment is "${comment}"; remove the entry, or say there that it is withdrawn`,
					evidence: {
						verdict: "withdrawn",
						comment: fact.comment ?? null,
						source: fact.by,
						checkedAt: fact.checkedAt,
						...fact.stale && { stale: true }
					}
				};
			}
		}
	}
});
function telling(comment) {
	const at = comment.search(/withdr/i);
	const before = comment.slice(0, Math.max(at, 0)).search(/[^.;]*$/);
	return comment.slice(before).trim();
}
export { no_withdrawn_paper_default as t };
