import { f as require_fastest_levenshtein } from "./url.js";
import { t as canonical_link_default } from "./canonical-link.js";
import { r as oneLine } from "./words.js";
import { t as contents_default } from "./contents.js";
import { t as date_format_default } from "./date-format.js";
import { t as entry_format_default } from "./entry-format.js";
import { t as entry_order_default } from "./entry-order.js";
import { t as link_text_default } from "./link-text.js";
import { t as no_date_mismatch_default } from "./no-date-mismatch.js";
import { t as no_dead_link_default } from "./no-dead-link.js";
import { t as no_duplicate_paper_default } from "./no-duplicate-paper.js";
import { t as no_fullwidth_punctuation_default } from "./no-fullwidth-punctuation.js";
import { t as no_malformed_link_default } from "./no-malformed-link.js";
import { t as no_missing_target_default } from "./no-missing-target.js";
import { t as no_mojibake_default } from "./no-mojibake.js";
import { t as no_shared_link_default } from "./no-shared-link.js";
import { t as no_stray_emphasis_default } from "./no-stray-emphasis.js";
import { t as no_title_mismatch_default } from "./no-title-mismatch.js";
import { t as no_withdrawn_paper_default } from "./no-withdrawn-paper.js";
import { t as published_venue_default } from "./published-venue.js";
import { t as spacing_default } from "./spacing.js";
import { t as table_shape_default } from "./table-shape.js";
import { t as venue_italics_default } from "./venue-italics.js";
import { t as venue_name_default } from "./venue-name.js";
import { t as venue_year_default } from "./venue-year.js";
import { t as year_sections_default } from "./year-sections.js";
// rules/index.ts
const rules = [
	canonical_link_default,
	contents_default,
	date_format_default,
	entry_format_default,
	entry_order_default,
	link_text_default,
	no_date_mismatch_default,
	no_dead_link_default,
	no_duplicate_paper_default,
	no_fullwidth_punctuation_default,
	no_malformed_link_default,
	no_missing_target_default,
	no_mojibake_default,
	no_shared_link_default,
	no_stray_emphasis_default,
	no_title_mismatch_default,
	no_withdrawn_paper_default,
	published_venue_default,
	spacing_default,
	table_shape_default,
	venue_italics_default,
	venue_name_default,
	venue_year_default,
	year_sections_default
];
// src/rule/directive.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const verbs = [
	"disable-next-entry",
	"disable-file",
	"disable",
	"enable"
];
const synonyms = {
	"disable-next-line": "disable-next-entry",
	"disable-next": "disable-next-entry",
	"disable-line": "disable-next-entry",
	"disable-entry": "disable-next-entry",
	ignore: "disable-next-entry",
	"ignore-next": "disable-next-entry",
	"ignore-start": "disable",
	"ignore-end": "enable",
	"ignore-file": "disable-file",
	off: "disable",
	on: "enable"
};
function readDirective(comment, source) {
	const [written] = /^paperlint(?:[-:]\S*|\s+(?:disable|enable|ignore)\S*)/i.exec(comment.text) ?? [];
	if (!written) return null;
	const word = written.slice(9).replace(/^[-:\s]+/, "");
	const verb = verbs.find((one) => `paperlint-${one}` === written);
	if (!verb) return {
		range: comment.range,
		written,
		meant: `paperlint-${nearestVerb(word)}`
	};
	return {
		verb,
		range: comment.range,
		rules: namedRules(comment, source, written)
	};
}
function namedRules(comment, source, head) {
	const raw = source.slice(comment.range);
	const rules = /* @__PURE__ */ new Map();
	let at = raw.indexOf(head) + head.length;
	for (const [name] of comment.text.slice(head.length).matchAll(/[^\s,]+/g)) {
		if (name.startsWith("--")) break;
		const found = raw.indexOf(name, at);
		const start = comment.range.start + found;
		if (found >= 0) at = found + name.length;
		if (rules.has(name)) continue;
		rules.set(name, found < 0 ? comment.range : {
			start,
			end: start + name.length
		});
	}
	return rules;
}
function nearestVerb(word) {
	const lower = word.toLowerCase();
	return synonyms[lower] ?? nearest(lower, verbs) ?? "disable";
}
function nearest(word, known) {
	if (known.length === 0 || word.length > 64) return null;
	const near = (0, import_fastest_levenshtein.closest)(word, known);
	return (0, import_fastest_levenshtein.distance)(word, near) <= Math.max(2, near.length / 3) ? near : null;
}
// src/rule/entry-scopes.ts
var EntryScopes = class {
	#list;
	#make;
	#entries;
	#scopes = [];
	#next = 0;
	constructor(list, make) {
		this.#list = list;
		this.#make = make;
		this.#entries = list.entries.toSorted((a, b) => a.title.range.start - b.title.range.start);
	}
	after(offset) {
		while (this.#next < this.#entries.length && this.#titleStart(this.#next) < offset) this.#next++;
		if (this.#next === this.#entries.length) return null;
		const lines = this.#linesOf(this.#next);
		const last = this.#scopes.at(-1);
		if (last?.lines.start === lines.start) return last.value;
		const scope = {
			lines,
			value: this.#make()
		};
		this.#scopes.push(scope);
		return scope.value;
	}
	at(offset) {
		let low = 0;
		let high = this.#scopes.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.#scopes[middle].lines.start <= offset) low = middle + 1;
			else high = middle;
		}
		const found = this.#scopes[low - 1];
		return found && offset < found.lines.end ? found.value : void 0;
	}
	#titleStart(index) {
		return this.#entries[index].title.range.start;
	}
	#linesOf(index) {
		const { source } = this.#list;
		const { start, end } = this.#entries[index].range;
		const before = this.#entries[index - 1]?.range.end ?? 0;
		const after = this.#entries[index + 1]?.range.start ?? source.text.length + 1;
		const lineStart = source.lineStarts[source.lineAt(start) - 1];
		const nextLine = source.lineStarts[source.lineAt(end)] ?? source.text.length + 1;
		return {
			start: before <= start ? Math.max(lineStart, before) : lineStart,
			end: after >= end ? Math.min(nextLine, after) : nextLine
		};
	}
};
// src/rule/suppress-words.ts
const says = {
	noEntry: "Unexpected \"paperlint-disable-next-entry\", expected a paper below it: none follows, so move or remove the comment",
	nothingOff: "Unexpected \"paperlint-enable\", expected a \"paperlint-disable\" of the same rules above it: nothing is off here",
	unused: (comment, who) => `Unexpected "${oneLine(comment, 60)}", expected something for it to suppress: ${who} here; remove it`,
	misspelt: ({ written, meant }) => `Unexpected comment "${oneLine(written, 60)}", expected "${meant}": as it stands it does nothing`,
	unknown(id, known) {
		const near = nearest(id.toLowerCase(), known);
		const hint = near ? `"${near}"` : "a name that \"paperlint rules\" lists";
		return `Unexpected rule "${oneLine(id, 60)}", expected ${hint}: there is no rule of this name, so the comment does nothing for it`;
	}
};
// src/rule/suppress.ts
const commentRule = "paperlint-comment";
const commentUrl = "https://github.com/paperlint/paperlint#suppressing-findings";
const all = "*";
function suppress(list, findings, rules) {
	const comments = list.comments.map((comment) => readDirective(comment, list.source)).filter((one) => one !== null);
	if (comments.length === 0) return findings;
	comments.sort((a, b) => a.range.start - b.range.start);
	const sweep = new Sweep(list, rules);
	let at = 0;
	const rest = [];
	sweep.open(comments);
	for (const finding of findings) {
		while (at < comments.length && comments[at].range.end <= finding.range.start) sweep.pass(comments[at++]);
		if (!sweep.suppresses(finding)) rest.push(finding);
	}
	while (at < comments.length) sweep.pass(comments[at++]);
	sweep.close();
	return [...rest, ...sweep.warnings];
}
var Sweep = class {
	warnings = [];
	#rules;
	#known;
	#effects = [];
	#file = /* @__PURE__ */ new Map();
	#entries;
	#block = /* @__PURE__ */ new Map();
	#except = /* @__PURE__ */ new Set();
	#mistaken = false;
	constructor(list, rules) {
		this.#entries = new EntryScopes(list, () => /* @__PURE__ */ new Map());
		this.#rules = rules;
		this.#known = new Set(rules.known);
	}
	open(comments) {
		for (const comment of comments) {
			if ("meant" in comment) continue;
			if (comment.verb === "disable-file") this.#turnOff(comment, this.#file);
			if (comment.verb !== "disable-next-entry") continue;
			const off = this.#entries.after(comment.range.end);
			if (off) this.#turnOff(comment, off);
			else this.#warn(comment.range, says.noEntry);
		}
	}
	pass(comment) {
		if ("meant" in comment) {
			this.#mistaken = true;
			this.#warn(comment.range, says.misspelt(comment));
			return;
		}
		for (const [id, range] of comment.rules) {
			if (this.#known.has(id)) continue;
			this.#mistaken = true;
			this.#warn(range, says.unknown(id, this.#rules.known));
		}
		if (comment.verb === "enable") this.#turnOn(comment);
		if (comment.verb !== "disable") return;
		if (comment.rules.size === 0 && this.#except.size > 0) this.#block.delete(all);
		this.#turnOff(comment, this.#block);
		if (comment.rules.size === 0) this.#except.clear();
	}
	suppresses({ rule, range }) {
		const offs = [
			this.#file,
			this.#block,
			this.#entries.at(range.start)
		];
		let suppressed = false;
		for (const off of offs) for (const id of [rule, all]) {
			const effect = off?.get(id);
			if (!effect || off === this.#block && id === all && this.#except.has(rule)) continue;
			effect.used.add(id);
			suppressed = true;
		}
		return suppressed;
	}
	close() {
		const { ran, complete } = this.#rules;
		for (const { directive, used } of this.#effects) {
			const name = `paperlint-${directive.verb}`;
			if (directive.rules.size === 0 && complete && !used.has(all)) this.#warn(directive.range, says.unused(name, "no rule finds anything"));
			for (const [id, range] of directive.rules) {
				if (!ran.has(id) || used.has(id)) continue;
				this.#warn(range, says.unused(`${name} ${id}`, `${id} finds nothing`));
			}
		}
	}
	#turnOff(directive, off) {
		const effect = {
			directive,
			used: /* @__PURE__ */ new Set()
		};
		const named = [...directive.rules.keys()].filter((id) => this.#known.has(id));
		const ids = directive.rules.size > 0 ? named : [all];
		for (const id of ids) if (!off.has(id)) off.set(id, effect);
		this.#effects.push(effect);
	}
	#turnOn({ rules, range }) {
		const ids = [...rules.keys()].filter((id) => this.#known.has(id));
		let changes = rules.size === 0 ? this.#block.size > 0 : ids.length === 0;
		for (const id of ids) {
			const off = this.#block.has(all) && !this.#except.has(id);
			if (off) this.#except.add(id);
			changes = this.#block.delete(id) || off || changes;
		}
		if (!changes && !this.#mistaken) this.#warn(range, says.nothingOff);
		if (rules.size > 0) return;
		this.#block.clear();
		this.#except.clear();
		this.#mistaken = false;
	}
	#warn(range, message) {
		this.warnings.push({
			rule: commentRule,
			severity: "warning",
			range,
			message,
			url: commentUrl
		});
	}
};
export { rules as n, suppress as t };
