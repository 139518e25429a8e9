import { _ as contains, k as arxivMonth } from "./url.js";
// src/list/queries/own-paper.ts
function ownPaper(entry) {
	const papers = entry.links.filter(leadsToPaper);
	const { title } = entry;
	return papers.find(({ range }) => contains(range, title.range)) ?? papers[0] ?? null;
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
