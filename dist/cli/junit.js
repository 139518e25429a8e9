import { u as visible } from "./start.js";
// src/report/junit.ts
const junit = (report) => {
	const suites = report.files.map(suite);
	const sum = (key) => suites.reduce((all, one) => all + one[key], 0);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="paperlint" ${`tests="${sum("tests")}" failures="${sum("failures")}" errors="0"`}>`,
		...suites.flatMap(({ lines }) => lines),
		"</testsuites>\n"
	].join("\n");
};
function suite({ source, findings }) {
	const failures = findings.filter(({ severity }) => severity === "error").length;
	const tests = Math.max(1, findings.length);
	const path = xml(source.path);
	const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${findings.length - failures}"`;
	const clean = `    <testcase classname="${path}" name="no problems"/>`;
	return {
		tests,
		failures,
		lines: [
			`  <testsuite name="${path}" ${counts}>`,
			...findings.length > 0 ? findings.flatMap((one) => testcase(source, one, path)) : [clean],
			"  </testsuite>"
		]
	};
}
function testcase(source, finding, path) {
	const { rule, severity, message, range, fix } = finding;
	const { line, column } = source.point(range.start);
	const place = `${line}:${column}`;
	const body = [`${path}:${place} ${xml(message)}`, ...fix ? [`Fix: ${xml(fix.title)}`] : []].join("\n");
	const verdict = severity === "error" ? `<failure type="${xml(rule)}" message="${xml(message)}">${body}</failure>` : `<skipped>${body}</skipped>`;
	return [
		`    <testcase classname="${path}" name="${xml(rule)} ${place}">`,
		`      ${verdict}`,
		"    </testcase>"
	];
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function xml(text) {
	return visible(text).replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']/g, (sign) => entities[sign]);
}
export { junit };
