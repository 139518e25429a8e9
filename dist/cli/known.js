import { T as rules, w as plural } from "./check.js";
import { n as identitiesOf } from "./identity.js";
import { p as KnownError } from "./start.js";
import { t as inert } from "./inert.js";
import { t as writeOutput } from "./output2.js";
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
// src/baseline/compare.ts
function compare(known, found) {
	const isKnown = new Array(found.length).fill(false);
	const left = new Set(known);
	for (const keyOf of [
		exactly,
		byWork,
		byTitle
	]) {
		const waiting = /* @__PURE__ */ new Map();
		for (const one of left) {
			const key = keyOf(one);
			if (key === null) continue;
			const same = waiting.get(key);
			if (same) same.push(one);
			else waiting.set(key, [one]);
		}
		for (const [at, one] of found.entries()) {
			const key = isKnown[at] ? null : keyOf(one);
			const match = key === null ? void 0 : waiting.get(key)?.pop();
			if (!match) continue;
			isKnown[at] = true;
			left.delete(match);
		}
	}
	return {
		isKnown,
		gone: [...left]
	};
}
function exactly({ path, title, work, rule, content }) {
	return JSON.stringify([
		path,
		title,
		work,
		rule,
		content
	]);
}
function byWork({ path, work, rule, content }) {
	return work ? JSON.stringify([
		path,
		work,
		rule,
		content
	]) : null;
}
function byTitle({ path, title, rule, content }) {
	return JSON.stringify([
		path,
		title,
		rule,
		content
	]);
}
// src/baseline/baseline.ts
function sift(files, baseline, options) {
	const { isKnown, gone } = compare(baseline, files.map((file) => foundIn(file, options)).flat());
	let at = 0;
	const fresh = files.map((file) => {
		const first = at;
		at += file.findings.length;
		return {
			...file,
			findings: file.findings.filter((_, index) => !isKnown[first + index])
		};
	});
	const judged = judgedBy(files, options);
	return {
		files: fresh,
		known: isKnown.filter(Boolean).length,
		gone: gone.filter(judged)
	};
}
function renewed(files, baseline, options) {
	const judged = judgedBy(files, options);
	const folder = dirname(resolve(options.cwd, options.path));
	const exists = /* @__PURE__ */ new Map();
	const found = files.flatMap((file) => foundIn(file, options));
	return [...compare(baseline, found).gone.filter((one) => {
		if (judged(one)) return false;
		const there = exists.get(one.path) ?? existsSync(resolve(folder, one.path));
		exists.set(one.path, there);
		return there;
	}), ...found];
}
function foundIn(file, options) {
	const path = pathFrom(file, options);
	return identitiesOf(file).map((one) => ({
		...one,
		path
	}));
}
function pathFrom({ source }, { path, cwd }) {
	const folder = dirname(resolve(cwd, path));
	return relative(folder, resolve(cwd, source.path)).split(sep).join("/");
}
function judgedBy(files, options) {
	const paths = new Set(files.map((file) => pathFrom(file, options)));
	return ({ path, rule }) => paths.has(path) && !options.idle.has(rule);
}
// src/baseline/lines.ts
const heading = "# paperlint baseline 1: known findings by file, paper, rule and content, a line each, sorted";
const LARGEST = 50 * 2 ** 20;
function readBaseline(path) {
	return textOf(path).split(/\r?\n/).flatMap((line, at) => line === "" || line.startsWith("#") ? [] : [parsed(line, path, at + 1)]);
}
function textOf(path) {
	let bytes;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const { code } = error;
		if (!code) throw error;
		if (code !== "ENOENT") throw new KnownError(`--baseline: cannot read ${path} (${code})`);
		throw new KnownError(`--baseline: no file ${path}: make it with --update-baseline`);
	}
	if (bytes.length > LARGEST) throw new KnownError(`--baseline: ${path} is no baseline: too large`);
	return bytes.toString();
}
function parsed(line, path, at) {
	if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw new KnownError(`${path}:${at}: a conflict of a merge: keep the lines of both sides and delete the marks`);
	const fields = fieldsOf(line);
	if (fields) return fields;
	throw new KnownError(`${path}:${at}: no line of a baseline: delete it, or use --update-baseline`);
}
function fieldsOf(line) {
	let data;
	try {
		data = JSON.parse(line);
	} catch {
		return null;
	}
	if (!Array.isArray(data) || data.length !== 5) return null;
	if (!data.every((field) => typeof field === "string")) return null;
	const [path, title, work, rule, content] = data;
	return {
		path,
		title,
		work,
		rule,
		content
	};
}
function baselineText(known) {
	const lines = known.map(({ path, title, work, rule, content }) => inert(JSON.stringify([
		path,
		title,
		work,
		rule,
		content
	])));
	return `${[heading, ...lines.sort()].join("\n")}\n`;
}
// src/commands/known.ts
const SHOWN = 3;
async function siftKnown(files, path, options, verification) {
	const { updateBaseline } = options;
	const settings = {
		path,
		cwd: process.cwd(),
		idle: idleRules(verification)
	};
	const isThere = existsSync(path);
	const before = updateBaseline && !isThere ? [] : readBaseline(path);
	const sifted = sift(files, before, settings);
	if (!updateBaseline) {
		const gone = options.since === void 0 && !options.staged ? sifted.gone : [];
		return {
			...sifted,
			notes: gone.length ? [goneNote(path, gone)] : []
		};
	}
	const text = baselineText(renewed(files, before, settings));
	await writeOutput(path, text, "--baseline");
	const all = files.reduce((sum, file) => sum + file.findings.length, 0);
	const added = plural(all - sifted.known, "new one");
	const note = `${path}: ${plural(all, "finding")} known (${added}, ${sifted.gone.length} gone)`;
	return {
		files: files.map((file) => ({
			...file,
			findings: []
		})),
		known: all,
		notes: [note]
	};
}
function goneNote(path, gone) {
	const shown = gone.slice(0, SHOWN).map(({ rule, title }) => `${rule} of "${title.slice(0, 40)}"`);
	const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : "";
	return `${path}: ${gone.length === 1 ? "a known finding is gone" : `${gone.length} known findings are gone`} (${shown.join(", ")}${more}): --update-baseline takes them out`;
}
function idleRules(verification) {
	if (verification?.unverified === 0) return /* @__PURE__ */ new Set();
	return new Set(rules.filter((rule) => rule.verify).map(({ id }) => id));
}
export { siftKnown };
