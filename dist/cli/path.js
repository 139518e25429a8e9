import { relative, resolve } from "node:path";
// src/report/path.ts
function workspacePath(path, { cwd, workspace }) {
	return relative(workspace, resolve(cwd, path)).replaceAll("\\", "/");
}
export { workspacePath as t };
