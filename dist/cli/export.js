import { F as normalTitle, V as findVenue, a as readPaperList, c as readList, l as collect, p as configsOf, r as Source } from "./check.js";
import { t as writeOutput } from "./output2.js";
import { a as status, i as print, n as complain, p as KnownError } from "./start.js";
import { dirname, resolve } from "node:path";
// src/export/people.ts
const OTHERS = {
	family: "others",
	given: "",
	others: true
};
const crowd = /[\s,]*(?:\bet\.?\s*al\b\.?|\band others\b|\betc\b\.?|等).*$/i;
const particles = /* @__PURE__ */ new Set([
	"van",
	"von",
	"der",
	"den",
	"de",
	"del",
	"della",
	"di",
	"da",
	"la",
	"le",
	"ter",
	"ten",
	"bin",
	"al",
	"el"
]);
function peopleOf(text) {
	const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]|[*†‡§¶∗#^⋆]/g, " ").replace(/^\s*(?:by|authors?)\s*:?\s+/i, "").replace(/\s+/g, " ").trim();
	const others = crowd.test(bare);
	const people = names(bare.replace(crowd, "").replace(/[\s,.;]+$/, (end) => /\p{Lu}\.$/u.test(bare) ? "." : end && "")).map(personOf).filter(({ family }) => family !== "");
	return others && people.length > 0 ? [...people, OTHERS] : people;
}
function names(text) {
	if (text.includes(";")) return split(text, /\s*;\s*/);
	const ands = split(text, /\s*,?\s+(?:and|&)\s+/i);
	if (ands.length > 1 && ands.every((part) => /^[^,]+,[^,]+$/.test(part))) return ands;
	const parts = ands.flatMap((part) => split(part, /\s*[,，、]\s*/));
	const [first, second] = split(ands[0] ?? "", /\s*[,，、]\s*/);
	if (!(first !== void 0 && second !== void 0 && isFamily(first) && isGiven(second))) return parts;
	const rest = parts.slice(2);
	return [`${first}, ${second}`, ...rest.every(isShort) ? pairs(rest) : rest];
}
function split(text, at) {
	return text.split(at).map((part) => part.trim()).filter((part) => part !== "");
}
function isFamily(text) {
	return !text.includes(" ") && !text.includes(".");
}
function isGiven(text) {
	return /^\p{L}[\p{L}'’-]*\.?(?:[ -]?\p{Lu}\.?)*$/u.test(text);
}
function isShort(text) {
	return isFamily(text) || isGiven(text);
}
function pairs(parts) {
	const made = [];
	for (let at = 0; at < parts.length; at += 2) made.push(parts[at + 1] === void 0 ? parts[at] : `${parts[at]}, ${parts[at + 1]}`);
	return made;
}
function personOf(name) {
	const comma = name.indexOf(",");
	if (comma > 0) return {
		family: name.slice(0, comma).trim(),
		given: name.slice(comma + 1).trim()
	};
	const words = name.split(" ");
	let from = words.length - 1;
	while (from > 1 && particles.has(words[from - 1].toLowerCase())) from--;
	return {
		family: words.slice(from).join(" "),
		given: words.slice(0, from).join(" ")
	};
}
// src/export/works.ts
function papersOf(files) {
	const known = /* @__PURE__ */ new Map();
	const papers = [];
	for (const { path, list } of files) for (const entry of list.entries) {
		const paper = paperOf(entry, path);
		const marks = identities(paper);
		const first = marks.map((mark) => known.get(mark)).find((found) => found !== void 0);
		const kept = first ?? paper;
		if (first) {
			first.also.push(`${path}:${entry.line}${paper.section.length ? ` (${paper.section.at(-1)})` : ""}`);
			complete(first, paper);
		} else papers.push(paper);
		for (const mark of marks) if (!known.has(mark)) known.set(mark, kept);
	}
	return keyed(papers);
}
function identities(paper) {
	const title = normalTitle(paper.title);
	const work = paper.entry.links.find((link) => link.role === "paper" && link.work)?.work;
	return [...work ? [work.key] : [], ...title.length >= 20 ? [`title:${title}`] : []];
}
function complete(paper, other) {
	paper.venue ??= other.venue;
	paper.kind ??= other.kind;
	paper.year ??= other.year;
	paper.month ??= other.month;
	paper.url ??= other.url;
	paper.arxiv ??= other.arxiv;
	paper.doi ??= other.doi;
	if (paper.authors.length === 0) paper.authors = other.authors;
}
function paperOf(entry, path) {
	const papers = entry.links.filter((link) => link.role === "paper");
	const idOf = (kind) => papers.find((link) => link.work?.kind === kind)?.work?.id ?? null;
	const venue = entry.venue?.text ?? null;
	return {
		key: "",
		entry,
		path,
		title: entry.title.text,
		authors: entry.authors ? peopleOf(entry.authors.text) : [],
		venue,
		kind: venue === null ? null : findVenue(venue)?.kind ?? "other",
		year: entry.year?.value ?? null,
		month: entry.month?.value ?? null,
		url: papers[0]?.url ?? null,
		arxiv: idOf("arxiv"),
		doi: idOf("doi"),
		section: sectionPath(entry),
		also: []
	};
}
function sectionPath(entry) {
	const path = [];
	for (let section = entry.section; section; section = section.parent) path.unshift(section.title.text);
	return path;
}
const idle = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the",
	"on",
	"of",
	"for",
	"in",
	"to",
	"and",
	"with",
	"from",
	"towards",
	"is",
	"are"
]);
function keyed(papers) {
	const shared = /* @__PURE__ */ new Map();
	for (const paper of papers) {
		const key = plainKey(paper);
		const group = shared.get(key);
		if (group) group.push(paper);
		else shared.set(key, [paper]);
	}
	const taken = new Set(shared.keys());
	for (const [key, group] of shared) {
		const sorted = [...group].sort((a, b) => identity(a) < identity(b) ? -1 : 1);
		for (const [index, paper] of sorted.entries()) {
			paper.key = key;
			for (let salt = 0; index > 0 && (salt === 0 || taken.has(paper.key)); salt++) paper.key = `${key}-${mark(identity(paper) + (salt || ""))}`;
			taken.add(paper.key);
		}
	}
	return papers;
}
function plainKey({ authors, year, title }) {
	const words = normalTitle(title).normalize("NFD").replace(/[^a-z0-9 ]+/g, "").split(" ").filter((word) => word !== "" && !idle.has(word));
	const family = authors[0] ? ascii(authors[0].family) : "";
	const first = words[0] ?? "paper";
	return family === "" ? `${first}${year ?? ""}${words[1] ?? ""}` : `${family}${year ?? ""}${first}`;
}
function ascii(text) {
	return text.normalize("NFD").toLowerCase().replace(/[^a-z]+/g, "");
}
function identity(paper) {
	return (paper.entry.links.find((link) => link.role === "paper" && link.work)?.work)?.key ?? `${normalTitle(paper.title)} ${paper.path}:${paper.entry.line}`;
}
function mark(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return (hash >>> 0).toString(36);
}
// src/export/bibtex.ts
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function bibtex(files) {
	return papersOf(files).map(entryOf$1).join("\n");
}
function entryOf$1(paper) {
	const { kind, venue, year, month, url, arxiv, doi, also } = paper;
	const type = kind === "conference" ? "inproceedings" : kind === "journal" ? "article" : "misc";
	const place = kind && {
		conference: "booktitle",
		journal: "journal",
		other: "howpublished",
		preprint: null
	}[kind];
	const lines = [
		["title", `{${escapeText(paper.title)}}`],
		["author", paper.authors.length ? paper.authors.map(author).join(" and ") : null],
		[place ?? "howpublished", place && venue ? escapeText(venue) : null],
		["year", year === null ? null : String(year)],
		["eprint", arxiv],
		["archiveprefix", arxiv && "arXiv"],
		["doi", doi && escapeUrl(doi)],
		["url", url && escapeUrl(url)],
		["note", also.length ? escapeText(`Also listed at ${also.join(", ")}`) : null]
	].filter((field) => field[1] !== null).map(([name, value]) => `  ${name} = {${value}},`);
	if (month !== null) lines.push(`  month = ${months[month - 1]},`);
	return `@${type}{${paper.key},\n${lines.join("\n")}\n}\n`;
}
function author({ family, given, others }) {
	if (others) return "others";
	const safe = (name) => escapeText(name.replace(/,|\band\b/gi, " ").replace(/\s+/g, " ").trim());
	return given === "" ? `{${safe(family)}}` : `${safe(family)}, ${safe(given)}`;
}
const special = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"{": "\\{",
	"}": "\\}",
	"%": "\\%",
	"&": "\\&",
	$: "\\$",
	"#": "\\#",
	_: "\\_"
};
const sign = /\\(?:var)?(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega|ell|infty|times|cdot|circ|pm|mp|leq?|geq?|neq?|sim|approx|equiv|to|(?:left|right)arrow|Rightarrow|partial|nabla|in|subset|cup|cap|prime|star|ast|dagger|sqrt|log|exp|min|max|sum|prod|int|forall|exists|perp|ldots|cdots|mathbb|mathcal|mathrm|mathbf|bf|rm|it|text)(?![A-Za-z])/g;
function isMath(part) {
	return !/[\\%#&~]|\^\^/.test(part.replace(sign, ""));
}
function escapeText(text) {
	return text.split(/(\$[^$\n{}]{1,80}\$)/).map((part, index) => index % 2 === 1 && isMath(part) ? part : part.replace(/[\\~^{}%&$#_]/g, (c) => special[c])).join("");
}
function escapeUrl(url) {
	return url.replace(/[\\{}\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
// src/export/csl.ts
const types = {
	conference: "paper-conference",
	journal: "article-journal",
	preprint: "article",
	other: "document"
};
function cslJson(files) {
	return `${JSON.stringify(papersOf(files).map(itemOf), null, 2)}\n`;
}
function itemOf(paper) {
	const { kind, venue, year, month, url, arxiv, doi, also } = paper;
	const people = paper.authors.filter((person) => !person.others);
	return {
		id: paper.key,
		type: kind ? types[kind] : arxiv ? types.preprint : types.other,
		title: paper.title,
		...people.length && { author: people.map(({ family, given }) => given === "" ? { literal: family } : {
			family,
			given
		}) },
		...venue !== null && { "container-title": venue },
		...year !== null && { issued: { "date-parts": [month === null ? [year] : [year, month]] } },
		...arxiv !== null && {
			archive: "arXiv",
			archive_location: arxiv
		},
		...doi !== null && { DOI: doi },
		...url !== null && { URL: url },
		...also.length && { note: `Also listed at ${also.join(", ")}` }
	};
}
// src/export/csv.ts
const columns = [
	"path",
	"line",
	"title",
	"authors",
	"venue",
	"year",
	"month",
	"paper",
	"work",
	"code",
	"project",
	"section",
	"also"
];
function csv(files) {
	const rows = papersOf(files).map((paper) => {
		const { entry } = paper;
		const link = (role) => entry.links.find((one) => one.role === role)?.url ?? "";
		const work = entry.links.find((one) => one.role === "paper")?.work?.key;
		return [
			paper.path,
			entry.line,
			paper.title,
			entry.authors?.text,
			paper.venue,
			paper.year,
			paper.month,
			paper.url,
			work,
			link("code"),
			link("project"),
			paper.section.join(" > "),
			paper.also.join("; ")
		];
	});
	return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
function field(value) {
	const text = String(value ?? "");
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/export/json.ts
function json(files) {
	const shown = files.map(({ path, list }) => ({
		path,
		entries: list.entries.map((entry) => entryOf(entry, list.source))
	}));
	return `${JSON.stringify({
		version: 1,
		files: shown
	}, null, 2)}\n`;
}
function entryOf(entry, source) {
	return {
		range: {
			start: source.point(entry.range.start),
			end: source.point(entry.range.end)
		},
		title: entry.title.text,
		authors: entry.authors?.text ?? null,
		venue: entry.venue?.text ?? null,
		year: entry.year?.value ?? null,
		month: entry.month?.value ?? null,
		links: entry.links.map(({ url, role, work }) => ({
			url,
			role,
			work: work?.key ?? null
		})),
		section: sectionPath(entry)
	};
}
// src/export/index.ts
const exporters = {
	json,
	csv,
	bibtex,
	"csl-json": cslJson
};
// src/commands/export.ts
async function exportEntries(paths, options) {
	const cwd = process.cwd();
	const configFor = await configsOf({
		cwd,
		config: options.config
	});
	const { files, refused } = await collect({
		paths,
		cwd,
		configFor
	});
	const read = [];
	for (const { path, real } of files) {
		const { format: formats, venues } = await configFor(dirname(resolve(cwd, path)));
		const list = readPaperList(new Source(path, readList(real, path)), {
			formats,
			venues
		});
		if (list.unreadable) throw new KnownError(`${path}: cannot be read as Markdown: ${list.unreadable}`);
		read.push({
			path,
			list
		});
	}
	const text = exporters[options.to](read);
	if (options.outputFile !== void 0) await writeOutput(options.outputFile, text);
	else print(process.stdout, text);
	for (const { message } of refused) complain(message);
	return refused.length ? status.failed : status.clean;
}
export { exportEntries };
