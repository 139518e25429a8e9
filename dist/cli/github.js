import { t as workspacePath } from "./path.js";
import { u as visible } from "./start.js";
// src/report/github.ts
const github = (report, target) => {
	const lines = report.files.flatMap(({ source, findings }) => findings.map((finding) => ({
		error: finding.severity === "error",
		line: command(source, finding, target)
	})));
	return [...lines.filter((one) => one.error), ...lines.filter((one) => !one.error)].map((one) => `${one.line}\n`).join("");
};
function command(source, finding, target) {
	const start = source.point(finding.range.start);
	const end = source.point(finding.range.end);
	const properties = {
		file: workspacePath(source.path, target),
		line: start.line,
		endLine: end.line,
		title: `paperlint(${finding.rule})`
	};
	if (start.line === end.line) {
		properties.col = start.column;
		properties.endColumn = end.column;
	}
	const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
	return `::${finding.severity} ${list.join(",")}::${message(finding)}`;
}
function message({ message, fix, related }) {
	const lines = [message, ...(related ?? []).map((one) => one.message)];
	if (fix) lines.push(`Fix: ${fix.title}`);
	return lines.map((line) => encode(visible(line))).join("%0A");
}
function encode(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return encode(text).replaceAll(":", "%3A").replaceAll(",", "%2C").replace(/[\x00-\x1f\x7f-\x9f]/g, "�");
}
export { github };
