import { t as fingerprintsOf } from "./identity.js";
import { t as inert } from "./inert.js";
import { t as workspacePath } from "./path.js";
// src/report/gitlab.ts
const gitlab = (report, target) => {
	const issues = report.files.flatMap((file) => {
		const prints = fingerprintsOf(file);
		const path = workspacePath(file.source.path, target);
		return file.findings.map(({ rule, severity, message, range }, at) => ({
			description: message,
			check_name: rule,
			fingerprint: prints[at],
			severity: severity === "error" ? "major" : "minor",
			location: {
				path,
				lines: { begin: file.source.lineAt(range.start) }
			}
		}));
	});
	return `${inert(JSON.stringify(issues, null, 2))}\n`;
};
export { gitlab };
