import { t as globSync } from "./dist3.js";
import { statSync } from "node:fs";
import { join } from "node:path";
// src/files/candidates.ts
const others = /(?:^|\/)(?:contributing|changelog|changes|history|license|licence|code[-_]of[-_]conduct|security|support|governance|pull_request_template|issue_template|authors|todo)\.(?:md|markdown)$/i;
const NAMED = 3;
function candidatesIn(folder) {
	const sized = globSync("{*,*/*}.{md,markdown}", {
		cwd: folder,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false,
		expandDirectories: false,
		caseSensitiveMatch: false
	}).filter((file) => !others.test(file)).slice(0, 1e3).map((file) => ({
		file,
		size: statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0
	}));
	sized.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
	return sized.map(({ file }) => file);
}
function withoutReadme(folder) {
	const [first, ...rest] = candidatesIn(folder);
	if (first === void 0) return "no README.md here, and no other Markdown file: go to the folder of your list, or name it: paperlint path/to/list.md";
	const run = `paperlint ${quoted(first)}`;
	if (rest.length === 0) return `no README.md here, but ${first}: to check it, run ${run}`;
	const names = [first, ...rest].slice(0, NAMED);
	const left = rest.length + 1 - names.length;
	return `no README.md here, but ${left > 0 ? `${names.join(", ")} and ${left} more` : names.join(" and ")}: name the lists to check, as in ${run}`;
}
function quoted(path) {
	return /^[\w./-]+$/.test(path) && !path.startsWith("-") ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
export { withoutReadme };
