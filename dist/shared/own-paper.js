import { A as arxivMonth, b as contains } from "./url.js";
// src/list/queries/own-paper.ts
function ownPaper(entry) {
	let first = null;
	for (const link of entry.links) {
		if (!leadsToPaper(link)) continue;
		if (contains(link.range, entry.title.range)) return link;
		first ??= link;
	}
	return first;
}
function leadsToPaper(link) {
	return link.work !== null && (link.work.kind !== "url" ? link.role !== "other" : link.role === "paper");
}
function submissionOf(entry) {
	let found = null;
	for (const link of entry.links) {
		if (link.work?.kind !== "arxiv" || !leadsToPaper(link)) continue;
		if (found && found.work.id !== link.work.id) return null;
		found ??= link;
	}
	const month = found && arxivMonth(found.work.id);
	return found && month && {
		id: found.work.id,
		link: found,
		...month
	};
}
export { submissionOf as n, ownPaper as t };
