import { t as fingerprintsOf } from "./identity.js";
import { t as inert } from "./inert.js";
import { t as workspacePath } from "./path.js";
// src/report/sarif.ts
const MOST = 25e3;
const sarif = (report, target) => {
	const index = new Map(report.rules.map(({ id }, at) => [id, at]));
	const all = report.files.flatMap((file) => resultsOf(file, target, index));
	const kept = all.length > MOST ? errorsFirst(all).slice(0, MOST) : all;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: driverOf(report) },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				...notices(all.length - kept.length)
			}],
			artifacts: report.files.map(({ source }) => ({ location: locationOf(source, target) })),
			results: kept
		}]
	};
	return `${inert(JSON.stringify(log, null, 2))}\n`;
};
function driverOf({ version, rules }) {
	return {
		name: "paperlint",
		version,
		semanticVersion: version,
		informationUri: "https://github.com/paperlint/paperlint",
		rules: rules.map(descriptorOf)
	};
}
function descriptorOf({ id, summary, why, fixNote, level, url }) {
	return {
		id,
		shortDescription: { text: `${summary[0]?.toUpperCase()}${summary.slice(1)}.` },
		fullDescription: { text: why },
		help: {
			text: `${why} Fixes: ${fixNote} See ${url}`,
			markdown: `${why}\n\n**Fixes:** ${fixNote}\n\n[${id}](${url})`
		},
		helpUri: url,
		defaultConfiguration: {
			enabled: level !== "off",
			level: level === "error" ? "error" : "warning"
		},
		properties: { tags: ["papers", "markdown"] }
	};
}
function notices(left) {
	if (left === 0) return {};
	return { toolExecutionNotifications: [{
		level: "warning",
		message: { text: `${left} findings are left out: a run holds at most ${MOST}` }
	}] };
}
function resultsOf(file, target, index) {
	const { source, findings } = file;
	const prints = fingerprintsOf(file);
	const artifactLocation = locationOf(source, target);
	return findings.map((finding, at) => {
		const { rule, severity, message, range, related, evidence } = finding;
		return {
			ruleId: rule,
			...index.has(rule) && { ruleIndex: index.get(rule) },
			level: severity,
			message: { text: plain(message) },
			locations: [{ physicalLocation: {
				artifactLocation,
				region: regionOf(source, range)
			} }],
			...related?.length && { relatedLocations: related.map((one, id) => ({
				id,
				message: { text: plain(one.message) },
				physicalLocation: {
					artifactLocation,
					region: regionOf(source, one.range)
				}
			})) },
			partialFingerprints: { primaryLocationLineHash: `${prints[at].slice(0, 16)}:1` },
			...fixesOf(source, finding, artifactLocation),
			properties: {
				...finding.fix && { applicability: finding.fix.applicability },
				...evidence && Object.keys(evidence).length > 0 && { evidence }
			}
		};
	});
}
function fixesOf(source, { fix }, artifactLocation) {
	if (!fix || fix.applicability === "display" || fix.edits.length === 0) return {};
	const changes = [{
		artifactLocation,
		replacements: fix.edits.map((edit) => ({
			deletedRegion: regionOf(source, edit),
			insertedContent: { text: edit.text }
		}))
	}];
	return { fixes: [{
		description: { text: fix.title },
		artifactChanges: changes
	}] };
}
function plain(message) {
	return message.includes("](") ? message.replace(/[[\]\\]/g, "\\$&") : message;
}
function regionOf(source, range) {
	const start = source.point(range.start);
	const end = source.point(range.end);
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
		charOffset: start.offset,
		charLength: end.offset - start.offset
	};
}
function locationOf(source, target) {
	return { uri: workspacePath(source.path, target).replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/") };
}
function errorsFirst(results) {
	return [...results.filter(({ level }) => level === "error"), ...results.filter(({ level }) => level !== "error")];
}
export { sarif };
