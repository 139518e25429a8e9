import { D as defineRule, J as strictObject, M as arxivUrl, U as picklist, V as optional, j as arxivSpelling } from "./url.js";
import { t as ownStyle } from "./own-style.js";
import { n as isVerbatim } from "./places.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/list/queries/arxiv-style.ts
function arxivLinks(list) {
	const links = [];
	const seen = /* @__PURE__ */ new Set();
	for (const entry of list.entries) {
		const own = [];
		const spellings = [];
		for (const link of entry.links) {
			if (link.role !== "paper" || !/^https?:\/\//i.test(link.url)) continue;
			const spelling = arxivSpelling(link.url);
			if (!spelling) continue;
			spellings.push(spelling);
			const { form } = spelling;
			if (form !== "abs" && form !== "pdf" || seen.has(link.urlRange.start)) continue;
			seen.add(link.urlRange.start);
			own.push({
				entry,
				link,
				spelling: {
					...spelling,
					form
				},
				free: !namesForm(list, link, form)
			});
		}
		if (spellings.length > 1) bindPairs(own, spellings);
		for (const one of own) links.push(one);
	}
	return links;
}
function bindPairs(own, spellings) {
	const forms = /* @__PURE__ */ new Map();
	for (const { id, form } of spellings) {
		const known = forms.get(id);
		if (known) known.add(form);
		else forms.set(id, /* @__PURE__ */ new Set([form]));
	}
	for (const one of own) if (forms.get(one.spelling.id).size > 1) one.free = false;
}
function namesForm(list, link, form) {
	const { start } = link.range;
	const end = Math.min(link.urlRange.start, start + 400);
	const label = link.badge ? list.source.text.slice(start, end) : link.label.text.slice(0, 100);
	return form === "pdf" ? /\bpdf\b/i.test(label) : /\babs(?:tract)?\b/i.test(label);
}
function learnArxivStyle(links) {
	const spellings = links.map(({ spelling }) => spelling);
	const pdfs = spellings.filter(({ form }) => form === "pdf");
	return {
		form: ownStyle(links.filter(({ free }) => free).map(({ spelling }) => spelling.form)),
		scheme: ownStyle(spellings.map(({ scheme }) => scheme)),
		plainHost: ownStyle(spellings.map(({ host }) => host === "arxiv.org")),
		pinned: ownStyle(spellings.map(({ version }) => version !== null)),
		suffix: ownStyle(pdfs.map(({ suffix }) => suffix))
	};
}
function expectedOf(style, chosen) {
	const plain = (option, own, value) => option === "any" ? false : option !== "consistent" || own.kind === "own" && own.value === value;
	const { form, suffix } = chosen;
	const learntForm = style.form.kind === "own" ? style.form.value : null;
	const learntSuffix = style.suffix.kind === "own" ? style.suffix.value : null;
	return {
		form: form === "consistent" ? learntForm : form === "any" ? null : form,
		scheme: plain(chosen.scheme, style.scheme, "https") ? "https" : null,
		host: plain(chosen.host, style.plainHost, true) ? "arxiv.org" : null,
		version: plain(chosen.version, style.pinned, false) ? "never" : null,
		suffix: suffix === "consistent" ? learntSuffix : suffix === "any" ? null : suffix === "always"
	};
}
// rules/canonical-link.ts
const options = strictObject({
	form: optional(picklist([
		"consistent",
		"abs",
		"pdf",
		"any"
	]), "consistent"),
	scheme: optional(picklist([
		"consistent",
		"https",
		"any"
	]), "consistent"),
	host: optional(picklist([
		"consistent",
		"arxiv.org",
		"any"
	]), "consistent"),
	version: optional(picklist([
		"consistent",
		"never",
		"any"
	]), "consistent"),
	suffix: optional(picklist([
		"consistent",
		"always",
		"never",
		"any"
	]), "consistent")
});
var canonical_link_default = defineRule({
	id: "canonical-link",
	summary: "another spelling of a paper’s arXiv URL than the list’s",
	why: "One spelling for all papers lets readers know what a click brings, and lets searches and scripts find a paper that is listed already. http and pinned versions lead to outdated pages.",
	level: "warn",
	fix: "safe",
	fixNote: "The URL leads to the same paper before and after; a pinned version becomes the newest.",
	options,
	*check(list, chosen) {
		const links = arxivLinks(list);
		const style = learnArxivStyle(links);
		yield* mixed(links, style.form, chosen.form, "PDFs and abstracts", ({ spelling, free }) => free ? spelling.form : null);
		yield* mixed(links, style.suffix, chosen.suffix, "PDFs with and without \".pdf\"", ({ spelling }) => spelling.form === "pdf" ? spelling.suffix : null);
		const expected = expectedOf(style, chosen);
		for (const link of links) {
			const finding = judge(list, link, expected);
			if (finding) yield finding;
		}
	}
});
function* mixed(links, style, option, what, part) {
	if (option !== "consistent" || style.kind !== "mixed") return;
	const first = links.find((link) => part(link) === style.values[1]);
	const [more, fewer] = style.counts;
	const message = `Unexpected mix of arXiv links, first at ${nameOf(first.entry)}: ${what} are about as many (${more} and ${fewer}); set the option of this rule to the one you want`;
	yield {
		range: first.link.urlRange,
		message,
		about: what
	};
}
function judge(list, one, expected) {
	const { entry, link, spelling, free } = one;
	const target = { ...spelling };
	const why = [];
	if (expected.scheme && spelling.scheme !== "https") {
		target.scheme = "https";
		why.push("http");
	}
	if (expected.host && spelling.host !== "arxiv.org") {
		target.host = "arxiv.org";
		why.push(oneLine(spelling.host, 40));
	}
	if (spelling.exact) {
		if (expected.form && free && spelling.form !== expected.form) {
			target.form = expected.form;
			target.suffix = expected.form === "pdf" && expected.suffix === true;
			why.push(spelling.form === "pdf" ? "a PDF" : "an abstract");
		} else if (expected.suffix !== null && spelling.form === "pdf" && spelling.suffix !== expected.suffix) {
			target.suffix = expected.suffix;
			why.push(`${spelling.suffix ? "" : "no "}".pdf"`);
		}
		if (expected.version && spelling.version !== null) {
			target.version = null;
			why.push(`version ${spelling.version}`);
		}
	}
	if (why.length === 0) return null;
	const origin = `${target.scheme}://${target.host}`;
	const url = spelling.exact ? arxivUrl(target) : link.url.replace(/^https?:\/\/[^/]+/i, origin);
	return {
		range: link.urlRange,
		message: `Unexpected arXiv link in ${nameOf(entry)} (${why.join(", ")}), expected ${oneLine(url, 80)} as elsewhere in the list`,
		...fixOf(list, one, url)
	};
}
function fixOf(list, { link }, url) {
	if (list.source.slice(link.urlRange).trim() !== link.url || isVerbatim(list, link.urlRange)) return {};
	const edits = [{
		...link.urlRange,
		text: url
	}];
	const { range } = link.label;
	if (link.syntax === "inline" && list.source.slice(range) === link.url && range.end <= link.urlRange.start) edits.unshift({
		...range,
		text: url
	});
	return { fix: {
		title: `write ${oneLine(url, 80)}`,
		applicability: "safe",
		edits
	} };
}
export { canonical_link_default as t };
