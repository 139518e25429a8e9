import { c as readList, f as treeOf, r as Source, s as decodeList, u as isInside } from "./check.js";
import { p as KnownError } from "./start.js";
import { t as changedLines } from "./lines.js";
import { realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { execFile } from "node:child_process";
// src/git/git.ts
const MOST_OUTPUT = 256 * 2 ** 20;
const settings = ["core.fsmonitor=false", "diff.relative=false"];
function gitIn(folder, env) {
	const options = {
		cwd: folder,
		encoding: "buffer",
		maxBuffer: MOST_OUTPUT,
		env: {
			...env,
			GIT_OPTIONAL_LOCKS: "0",
			GIT_LITERAL_PATHSPECS: "1",
			LC_ALL: "C"
		}
	};
	const common = settings.flatMap((setting) => ["-c", setting]);
	return (args, input = "") => new Promise((resolve, reject) => {
		const child = execFile("git", [...common, ...args], options, (error, stdout, stderr) => {
			const complaint = stderr.toString().trim().split("\n")[0] ?? "";
			const { code } = error ?? { code: 0 };
			if (code === "ENOENT") reject(new KnownError("git is not installed, or not on the PATH"));
			else if (typeof code === "number") resolve({
				status: code,
				stdout,
				complaint
			});
			else reject(error);
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input);
	});
}
function parts(output) {
	return output.toString().split("\0").slice(0, -1);
}
function withoutGit(env) {
	const own = Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG|EXEC_PATH)/.test(name));
	return Object.fromEntries(own);
}
// src/git/base.ts
async function mergeBase(git, ref) {
	const option = `--since ${ref}`;
	if (ref.startsWith("-") || ref === "") throw new KnownError(`${option}: no name of a commit`);
	const commit = await commitOf(git, ref);
	if (commit === null) {
		if (await isShallow(git)) throw shallow(option, `there is no ${ref} here`);
		const hint = await commitOf(git, `origin/${ref}`) ? `did you mean origin/${ref}?` : "\"git branch -a\" names what there is";
		throw new KnownError(`${option}: no such branch, tag or commit: ${hint}`);
	}
	if (await commitOf(git, "HEAD") === null) throw new KnownError(`${option}: the branch has no commit yet`);
	const { status, stdout } = await git([
		"merge-base",
		"HEAD",
		commit
	]);
	if (status === 0) return text(stdout);
	if (await isShallow(git)) throw shallow(option, `where HEAD and ${ref} parted is not in it`);
	throw new KnownError(`${option}: HEAD and ${ref} have no commit in common`);
}
async function headOrNothing(git) {
	return await commitOf(git, "HEAD") ?? text((await git([
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	])).stdout);
}
async function namesBefore(git, from, to) {
	const list = parts(need(await git([
		"diff",
		...to === "index" ? ["--cached"] : [],
		"--name-status",
		"-z",
		"-M",
		"--no-ext-diff",
		from,
		"--"
	])));
	const before = /* @__PURE__ */ new Map();
	for (let at = 0; at < list.length;) {
		const kind = list[at++][0];
		const path = list[at++];
		if (kind === "R" || kind === "C") before.set(list[at++], path);
		else before.set(path, kind === "A" ? null : path);
	}
	return before;
}
async function textIn(git, commit, path) {
	const tree = need(await git([
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		path
	]));
	const hash = /^100\d{3} blob ([\da-f]+)\t/.exec(tree.toString())?.[1];
	return hash ? need(await git([
		"cat-file",
		"blob",
		hash
	])).toString() : "";
}
async function commitOf(git, ref) {
	const { status, stdout } = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return status === 0 ? text(stdout) : null;
}
async function isShallow(git) {
	return text((await git(["rev-parse", "--is-shallow-repository"])).stdout) === "true";
}
function shallow(option, what) {
	return new KnownError(`${option}: this clone is shallow, and ${what}: run "git fetch --unshallow" (actions/checkout: "fetch-depth: 0")`);
}
function need({ status, stdout, complaint }) {
	if (status !== 0) throw new KnownError(`git: ${complaint || `exit status ${status}`}`);
	return stdout;
}
function text(output) {
	return output.toString().trim();
}
// src/git/changed.ts
function changesSince(before) {
	const old = linesOf(new Source("", before));
	const changed = /* @__PURE__ */ new WeakMap();
	const touches = (source, range) => {
		const lines = changed.get(source) ?? newLines(old, linesOf(source));
		changed.set(source, lines);
		return lies(source, range, lines);
	};
	const only = (source, findings) => findings.filter(({ range, related = [] }) => [range, ...related.map((one) => one.range)].some((place) => touches(source, place)));
	return {
		only,
		touches
	};
}
function newLines(old, now) {
	const lines = /* @__PURE__ */ new Set();
	for (const { newStart, newEnd } of changedLines(old, now)) for (let line = newStart; line < newEnd; line++) lines.add(line + 1);
	return lines;
}
function linesOf(source) {
	return source.lineStarts.map((_, at) => source.slice(source.lineRange(at + 1)));
}
function lies(source, { start, end }, lines) {
	const first = source.lineAt(start);
	const last = source.lineAt(Math.max(start, end - 1));
	for (let line = first; line <= last; line++) if (lines.has(line)) return true;
	return false;
}
// src/git/repository.ts
function repositories(cwd, option) {
	const known = /* @__PURE__ */ new Map();
	let own;
	return async (real) => {
		own ??= topOf(cwd, process.env);
		const here = await own;
		const nearest = treeOf(real, cwd);
		if (here && isInside(real, here.top) && !isInside(nearest, `${here.top}${sep}`)) return here;
		const folder = dirname(real);
		let found = known.get(folder);
		if (!found) {
			found = topOf(folder, withoutGit(process.env)).then((repository) => {
				if (repository) return repository;
				throw new KnownError(`${option}: ${folder} is in no git repository`);
			});
			known.set(folder, found);
		}
		return found;
	};
	async function topOf(folder, env) {
		const { status, stdout, complaint } = await gitIn(folder, env)(["rev-parse", "--show-toplevel"]);
		const path = stdout.toString().replace(/\r?\n$/, "");
		if (status === 0 && path) {
			const top = realpathSync(path);
			return {
				top,
				git: gitIn(top, env)
			};
		}
		if (/not a git repository/.test(complaint)) return null;
		throw new KnownError(`${option}: ${complaint || "this repository has no work tree"}`);
	}
}
function inRepository({ top }, real) {
	return relative(top, real).split(sep).join("/");
}
// src/git/scope.ts
function since(ref, cwd) {
	const repositoryOf = repositories(cwd, `--since ${ref}`);
	const stateOf = once(async ({ git }) => {
		const commit = await mergeBase(git, ref);
		return {
			commit,
			tracked: new Set(parts(need(await git([
				"ls-files",
				"-z",
				"--full-name"
			])))),
			before: await namesBefore(git, commit, "files")
		};
	});
	return { async open({ real, path }) {
		const repository = await repositoryOf(real);
		const { commit, tracked, before } = await stateOf(repository);
		const text = readList(real, path);
		const name = inRepository(repository, real);
		return {
			text,
			...changesSince(!before.has(name) && !tracked.has(name) ? "" : await oldText(repository, {
				commit,
				before,
				name,
				text
			}))
		};
	} };
}
function staged(cwd) {
	const repositoryOf = repositories(cwd, "--staged");
	const stateOf = once(async ({ git }) => {
		const commit = await headOrNothing(git);
		return {
			commit,
			before: await namesBefore(git, commit, "index")
		};
	});
	return { async open({ real, path }) {
		const repository = await repositoryOf(real);
		const { commit, before } = await stateOf(repository);
		const name = inRepository(repository, real);
		if (!before.has(name)) return null;
		const text = await indexText(repository, name, path);
		if (text === null) return null;
		return {
			text,
			...changesSince(await oldText(repository, {
				commit,
				before,
				name,
				text
			}))
		};
	} };
}
async function oldText({ git }, { commit, before, name, text }) {
	const old = before.get(name);
	if (old === void 0) return text;
	return old === null ? "" : textIn(git, commit, old);
}
async function indexText({ git }, name, path) {
	const found = parts(need(await git([
		"ls-files",
		"-s",
		"-z",
		"--full-name",
		"--",
		name
	]))).map((entry) => /^100\d{3} ([\da-f]+) (\d)\t/.exec(entry)).filter((one) => !!one);
	if (found.some(([, , stage]) => stage !== "0")) throw new KnownError(`${path}: has conflicts of a merge: resolve them and add it first`);
	const hash = found[0]?.[1];
	return hash ? decodeList(need(await git([
		"cat-file",
		"blob",
		hash
	])), path) : null;
}
function once(make) {
	const made = /* @__PURE__ */ new Map();
	return (repository) => {
		const state = made.get(repository.top) ?? make(repository);
		made.set(repository.top, state);
		return state;
	};
}
export { since, staged };
