import { B as skeletonOf, L as fieldNamesOf, R as patternOf, T as rules, U as oneLine, a as readPaperList, c as readList, d as pathsIn, f as treeOf, i as lint, l as collect, m as places, n as localTargets, o as fixText, p as configsOf, r as Source, z as departuresOf } from "./check.js";
import { t as writeOutput } from "./output2.js";
import { t as require_dist } from "./dist2.js";
import { a as status, i as print, p as KnownError, u as visible } from "./start.js";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { mkdir } from "node:fs/promises";
// src/init/config-text.ts
var import_dist = require_dist();
function configText(learnt) {
	return [
		"# paperlint: how this list is written, and what is checked.",
		"# Every rule: https://github.com/paperlint/paperlint/tree/main/docs/rules",
		"",
		"files:",
		`  - ${scalar(learnt.path)}`,
		"",
		...formatLines(learnt),
		"",
		...ruleLines(learnt),
		""
	].join("\n");
}
function formatLines({ formats, list }) {
	const total = list.entries.length;
	if (formats.length === 0) return [
		"# No format is set: the entries are written in several ways, and each is held against what",
		`# most of them do. To fix one, write it the way an entry looks, for example:`,
		"# format: '- {title}, *{venue} {year}*, [paper]({url})'"
	];
	return [
		`# How an entry looks, learnt from ${total} entries; the fields an entry has choose the line.`,
		"format:",
		...formats.map(({ source, count }) => `  - ${scalar(source)} # ${count} of ${total} entries`)
	];
}
function ruleLines({ broken }) {
	if (broken.length === 0) return ["# All rules hold; a level or option may be changed here.", "rules: {}"];
	return [
		"# Rules that this list does not keep; take a line out to be told.",
		"rules:",
		...broken.map(({ rule, count }) => `  ${rule.id}: off # ${count} places: ${rule.summary}`)
	];
}
function scalar(text) {
	return (0, import_dist.stringify)(text, {
		lineWidth: 0,
		singleQuote: true,
		defaultStringType: "QUOTE_SINGLE"
	}).trim();
}
// src/init/entry-text.ts
function entryText(entry, { source }) {
	const first = source.lineRange(source.lineAt(entry.range.start)).start;
	const lines = source.text.slice(first, entry.range.end).split(/\r?\n/);
	const indent = /^[ \t]*/.exec(lines[0])[0].length;
	return lines.map((line) => line.slice(Math.min(indent, /^[ \t]*/.exec(line)[0].length)).trimEnd()).join("\n");
}
// src/init/contributing.ts
function contributingText(learnt) {
	const { formats, path } = learnt;
	const example = formats[0]?.example ?? firstAgreeing(learnt);
	const fence = fenceFor([...formats.map(({ source }) => source), example ?? ""]);
	const lines = ["## Adding a paper", ""];
	if (formats.length > 0) lines.push(formats.length === 1 ? "An entry looks like this:" : "An entry looks like one of these:", "", `${fence}markdown`, ...formats.map(({ source }) => source), fence, "");
	if (example) lines.push("For example:", "", `${fence}markdown`, example, fence, "");
	lines.push("Before you open a pull request, check the list, and let what is safe be mended:", "", "```sh", `npx paperlint ${shellWord(path)}`, `npx paperlint --fix ${shellWord(path)}`, "```", "");
	return lines.join("\n");
}
function firstAgreeing({ list, departing }) {
	const others = new Set(departing.map(({ entry }) => entry));
	const entry = list.entries.find((entry) => !others.has(entry));
	return entry && entryText(entry, list);
}
function fenceFor(texts) {
	const longest = Math.max(2, ...texts.flatMap((text) => text.match(/`+/g) ?? []).map((run) => run.length));
	return "`".repeat(longest + 1);
}
function shellWord(path) {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
// src/list/format/learn.ts
const MOST = 12;
const LEAST_SHARE = .01;
const FEWEST$1 = 2;
function learnFormats(list) {
	const departing = new Set(departuresOf(list).map(({ entry }) => entry));
	const groups = /* @__PURE__ */ new Map();
	let entries = 0;
	for (const entry of list.entries) {
		if (entry.shape === "table" || entry.shape === "html") continue;
		entries++;
		const pattern = patternOf(entry, list);
		if (pattern === null) continue;
		const key = fieldNamesOf(skeletonOf(entry, list.source.text)).join(" ");
		const group = groups.get(key) ?? {
			count: 0,
			patterns: /* @__PURE__ */ new Map()
		};
		groups.set(key, group);
		group.count++;
		const source = markerOf(entry) + pattern;
		const known = group.patterns.get(source);
		if (known) known.count++;
		else group.patterns.set(source, {
			count: 1,
			example: entry,
			clean: !departing.has(entry)
		});
	}
	const least = Math.max(FEWEST$1, entries * LEAST_SHARE);
	return [...groups.values()].filter((group) => group.count >= least).sort((a, b) => b.count - a.count).slice(0, MOST).flatMap((group) => {
		const [best] = [...group.patterns].filter(([source, { count }]) => count >= Math.max(2, group.count * .05) && (!holdsWords(source) || count >= Math.max(group.count * .5, entries * .1))).sort((a, b) => Number(b[1].clean) - Number(a[1].clean) || b[1].count - a[1].count);
		return best ? [{
			source: best[0],
			count: group.count,
			example: best[1].example
		}] : [];
	});
}
function holdsWords(source) {
	const bare = source.replace(/\{\w+\}/g, " ").replace(/\[[^[\]]{0,30}\]\(/g, " ").replace(/`[^`]*`|:\w+:|<[^>]*>/g, " ");
	return /\p{L}{2,}/u.test(bare);
}
function markerOf(entry) {
	switch (entry.shape) {
		case "quote": return "> ";
		case "bullet": return "- ";
		case "numbered": return "1. ";
		case "heading": return "### ";
		default: return "";
	}
}
// src/init/learn.ts
const AGREEMENT = .5;
const LOSS = .1;
const KEPT = .15;
const KEPT_IF_SAFE = .34;
const FEWEST = 3;
const ofForm = /* @__PURE__ */ new Set([
	"entry-format",
	"venue-italics",
	"venue-year",
	"link-text",
	"date-format"
]);
function learn(source, rules, facts) {
	const lintText = (text) => {
		const now = text === source.text ? source : new Source(source.path, text);
		return {
			...lint(now, {
				rules,
				facts
			}),
			source: now
		};
	};
	const plain = lintText(source.text);
	const { list } = plain;
	const mended = fixText(source.text, (text) => lintText(text));
	const formats = learnFormats(mended.report.list);
	const configured = formats.length > 0 ? lint(source, {
		rules,
		facts,
		formats: formats.map((format) => format.source)
	}) : null;
	const total = list.entries.length;
	const inHabit = agreeing(plain, rules);
	const kept = configured && agreeing(configured, rules) >= Math.max(total * AGREEMENT, inHabit - total * LOSS) ? configured : null;
	const result = kept ?? plain;
	const broken = brokenRules(result, rules);
	const off = new Set(broken.map(({ rule }) => rule.id));
	const findings = result.findings.filter(({ rule }) => ofForm.has(rule) && !off.has(rule));
	const departing = departures(list.entries, findings);
	return {
		path: source.path,
		list,
		formats: (kept ? formats : []).map((format) => ({
			...format,
			example: entryText(format.example, mended.report.list)
		})),
		broken,
		agreeing: list.entries.length - departing.length,
		departing
	};
}
function agreeing(result, rules) {
	const off = new Set(brokenRules(result, rules).map(({ rule }) => rule.id));
	const formal = result.findings.filter(({ rule }) => ofForm.has(rule) && !off.has(rule));
	return result.list.entries.length - departures(result.list.entries, formal).length;
}
function brokenRules(result, rules) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of result.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return rules.map((rule) => ({
		rule,
		count: counts.get(rule.id) ?? 0
	})).filter(({ rule, count }) => count > mostOf(rule, result.entries) && isTaste(rule));
}
function mostOf(rule, entries) {
	return Math.max(FEWEST, entries * (rule.fix === "safe" ? KEPT_IF_SAFE : KEPT));
}
function isTaste(rule) {
	return rule.level === "warn";
}
function departures(entries, findings) {
	const found = [];
	let at = 0;
	for (const entry of entries) {
		while (at < findings.length && findings[at].range.start < entry.range.start) at++;
		const finding = findings[at];
		if (finding && finding.range.start <= entry.range.end) found.push({
			entry,
			finding
		});
	}
	return found;
}
// src/init/workflow.ts
const workflowPath = ".github/workflows/paperlint.yml";
const workflowText = `# Checks the paper list in pull requests and suggests fixes.
name: paperlint
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
  pull-requests: write
jobs:
  paperlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: paperlint/paperlint@v1
`;
// src/commands/init.ts
const configPath = ".paperlintrc.yaml";
const SHOWN = 10;
async function init(path, options) {
	const learnt = await learnFrom(path);
	if (options.contributing) {
		print(process.stdout, contributingText(learnt));
		return status.clean;
	}
	if (!options.force) refuseOverwriting(options.action ? [...places, workflowPath] : places);
	await writeOutput(configPath, configText(learnt));
	const written = [configPath];
	if (options.action) {
		await mkdir(dirname(workflowPath), { recursive: true });
		await writeOutput(workflowPath, workflowText);
		written.push(workflowPath);
	}
	print(process.stdout, summary(learnt, written));
	return status.clean;
}
async function learnFrom(path) {
	const cwd = process.cwd();
	const configFor = await configsOf({
		cwd,
		config: false
	});
	const { files } = await collect({
		paths: path === void 0 ? [] : [path],
		cwd,
		configFor
	});
	const [file, second] = files;
	if (!file) throw new KnownError(`${path}: no list to learn from`);
	if (second) throw new KnownError(`${path}: holds several lists; name the one to learn from`);
	const source = new Source(file.path, readList(file.real, file.path));
	const list = readPaperList(source);
	if (list.unreadable) throw new KnownError(`${file.path}: cannot be read as Markdown: ${list.unreadable}`);
	if (list.entries.length === 0) throw new KnownError(`${file.path}: no papers found in it, so there is no format to learn`);
	const exists = pathsIn(dirname(file.real), treeOf(file.real, cwd));
	return learn(source, rules, { targets: localTargets(list, exists) });
}
function refuseOverwriting(paths) {
	const there = paths.find((path) => path !== "package.json" && existsSync(join(process.cwd(), path)));
	if (there) throw new KnownError(`${there} is there already: --force writes over it`);
}
function summary(learnt, written) {
	const { agreeing, departing, list, formats, broken } = learnt;
	const total = list.entries.length;
	const lines = [`Wrote ${written.join(" and ")} from ${visible(learnt.path)}.`, ""];
	lines.push(formats.length === 0 ? `The list has no single format; ${agreeing} of ${total} entries keep its own habits.` : `${agreeing} of ${total} entries agree with ${formats.length === 1 ? "this format" : "these formats"}:`, ...formats.map(({ source }) => `  ${visible(source)}`));
	if (departing.length > 0) {
		lines.push("", departing.length <= SHOWN ? "These do not:" : `These ${SHOWN} and ${departing.length - SHOWN} others do not:`);
		for (const { entry, finding } of departing.slice(0, SHOWN)) lines.push(`  ${learnt.path}:${entry.line}  ${finding.rule}  ${visible(oneLine(entry.title.text))}`);
	}
	if (broken.length > 0) lines.push("", `Switched off, since the list does not keep them: ${broken.map(({ rule }) => rule.id).join(", ")}.`);
	lines.push("", "Next: paperlint to see what is left, paperlint --fix to mend what is safe.", "");
	return lines.join("\n");
}
export { init };
