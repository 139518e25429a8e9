import { t as inert } from "./inert.js";
import { C as count } from "./check.js";
// src/report/json.ts
const json = (report) => {
	const { files, entries, errors, warnings, fixable } = count(report);
	const data = {
		version: 1,
		tool: {
			name: "paperlint",
			version: report.version
		},
		summary: {
			files,
			entries,
			errors,
			warnings,
			fixable,
			verified: report.verification?.verified ?? 0,
			unverified: report.verification?.unverified ?? 0,
			requests: report.verification?.requests ?? 0,
			...report.verification && { unanswered: report.verification.unanswered }
		},
		files: report.files.map((file) => ({
			path: file.source.path,
			entries: file.entries,
			findings: file.findings.map((finding) => findingOf(file.source, finding)),
			...file.verdicts && { verdicts: file.verdicts.map(({ range, ...verdict }) => {
				return {
					...verdict,
					range: placeOf(file.source, range)
				};
			}) }
		}))
	};
	return `${inert(JSON.stringify(data, null, 2))}\n`;
};
function findingOf(source, finding) {
	const { rule, severity, message, range, related, fix, url, evidence } = finding;
	return {
		rule,
		severity,
		message,
		range: placeOf(source, range),
		...related?.length && { related: related.map((one) => ({
			message: one.message,
			range: placeOf(source, one.range)
		})) },
		...fix && { fix: {
			title: fix.title,
			applicability: fix.applicability,
			edits: fix.edits.map(({ start, end, text }) => ({
				start,
				end,
				text
			}))
		} },
		url,
		...evidence && Object.keys(evidence).length && { evidence }
	};
}
function placeOf(source, range) {
	return {
		start: source.point(range.start),
		end: source.point(range.end)
	};
}
export { json };
