import { i as __toESM, r as __require$1, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as strictTuple, D as require_fastest_levenshtein, S as strictObject, T as union, _ as pipe, g as picklist, h as parse, i as description, l as minLength, m as optional, n as array, r as check, t as KnownError, v as rawCheck, w as string, x as safeParse, y as record } from "./errors.js";
import { A as overlaps, B as arxivUrl, C as submissionOf, D as relation, E as normalTitle, F as renderDate, L as Tokenizer, M as parseVenue, N as findVenue, P as findDates, S as ownPaper, T as roleOf, _ as isPerson, b as titleLike, c as KnownTitles, d as titleClaims, f as namesPaper, g as isLabel, h as countWords, i as linkFlaw, j as looksLikeVenue, k as contains, l as agreement, m as attributeLine, p as untagged, r as titleMismatches, s as linkKey$1, v as knownKey, w as workOf, x as isNews, y as namesScore, z as arxivSpelling } from "./title-mismatch.js";
import { i as visible$2 } from "./text.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";
import { closeSync, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { randomBytes } from "node:crypto";
import { open, rename, unlink, writeFile } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import * as nativeFs from "fs";
import { readdir, readdirSync as readdirSync$1, realpath as realpath$1, realpathSync as realpathSync$1, stat as stat$1, statSync as statSync$1 } from "fs";
import { basename as basename$1, dirname as dirname$1, isAbsolute as isAbsolute$1, normalize, posix, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "path";
import { fileURLToPath } from "url";
import { createRequire } from "module";
function ownStyle(values, least = .5) {
	const counts = /* @__PURE__ */ new Map();
	let total = 0;
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
		total++;
	}
	if (total < 3) return {
		kind: "none",
		total
	};
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!first) return {
		kind: "none",
		total
	};
	const rival = second?.[1] ?? 0;
	if (first[1] >= total * least && first[1] - rival >= total * .08) return {
		kind: "own",
		value: first[0],
		count: first[1],
		total
	};
	if (second && first[1] + second[1] >= total * .8) return {
		kind: "mixed",
		values: [first[0], second[0]],
		counts: [first[1], second[1]],
		total
	};
	return {
		kind: "none",
		total
	};
}
// src/list/queries/arxiv-style.ts
function arxivLinks(list) {
	const links = [];
	const seen = /* @__PURE__ */ new Set();
	for (const entry of list.entries) {
		const own = [];
		const forms = /* @__PURE__ */ new Map();
		for (const link of entry.links) {
			if (link.role !== "paper" || !/^https?:\/\//i.test(link.url)) continue;
			const spelling = arxivSpelling(link.url);
			if (!spelling) continue;
			const known = forms.get(spelling.id);
			if (known) known.add(spelling.form);
			else forms.set(spelling.id, /* @__PURE__ */ new Set([spelling.form]));
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
		for (const one of own) {
			if (forms.get(one.spelling.id).size > 1) one.free = false;
			links.push(one);
		}
	}
	return links;
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
// src/list/queries/places.ts
function lastBefore(ranges, offset) {
	let low = -1;
	let high = ranges.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (ranges[middle].start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
const starts = /* @__PURE__ */ new WeakMap();
function entryAt(list, offset) {
	let ranges = starts.get(list);
	if (!ranges) {
		ranges = list.entries.map((entry) => entry.range);
		starts.set(list, ranges);
	}
	const entry = list.entries[lastBefore(ranges, offset)];
	return entry && offset < entry.range.end ? entry : null;
}
const merged$1 = /* @__PURE__ */ new WeakMap();
function verbatimPlaces(list) {
	const known = merged$1.get(list);
	if (known) return known;
	const places = [];
	for (const { start, end } of [...list.verbatim].sort((a, b) => a.start - b.start)) {
		const last = places.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else places.push({
			start,
			end
		});
	}
	merged$1.set(list, places);
	return places;
}
function isVerbatim(list, range) {
	const places = verbatimPlaces(list);
	const last = places[lastBefore(places, Math.max(range.start, range.end - 1))];
	return last !== void 0 && last.end > range.start;
}
// src/rule/define.ts
function defineRule(definition) {
	return definition;
}
// src/rule/words.ts
const SHOWN = 50;
function oneLine$1(text, longest = SHOWN) {
	const line = text.slice(0, longest * 8).replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
	const points = [...line];
	if (points.length <= longest) return line;
	const cut = points.slice(0, longest).join("");
	const space = cut.lastIndexOf(" ");
	return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
function nameOf$3(entry) {
	return `"${oneLine$1(entry.title.text).replaceAll("\"", "'")}"`;
}
const months = "January February March April May June July August September October November December";
function monthAndYear(date) {
	return `${months.split(" ")[date.month - 1]} ${date.year}`;
}
var canonical_link_default = defineRule({
	id: "canonical-link",
	summary: "another spelling of a paper’s arXiv URL than the list’s",
	why: "One spelling for all papers lets readers know what a click brings, and lets searches and scripts find a paper that is listed already. http and pinned versions lead to outdated pages.",
	level: "warn",
	fix: "safe",
	fixNote: "The URL leads to the same paper before and after; a pinned version becomes the newest.",
	options: strictObject({
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
	}),
	*check(list, chosen) {
		const links = arxivLinks(list);
		const style = learnArxivStyle(links);
		yield* mixed(links, style.form, chosen.form, "PDFs and abstracts", ({ spelling, free }) => free ? spelling.form : null);
		yield* mixed(links, style.suffix, chosen.suffix, "PDFs with and without \".pdf\"", ({ spelling }) => spelling.form === "pdf" ? spelling.suffix : null);
		const expected = expectedOf(style, chosen);
		for (const link of links) {
			const finding = judge$2(list, link, expected);
			if (finding) yield finding;
		}
	}
});
function* mixed(links, style, option, what, part) {
	if (option !== "consistent" || style.kind !== "mixed") return;
	const first = links.find((link) => part(link) === style.values[1]);
	const [more, fewer] = style.counts;
	const message = `Unexpected mix of arXiv links, first at ${nameOf$3(first.entry)}: ${what} are about as many (${more} and ${fewer}); set the option of this rule to the one you want`;
	yield {
		range: first.link.urlRange,
		message,
		about: what
	};
}
function judge$2(list, one, expected) {
	const { entry, link, spelling, free } = one;
	const target = { ...spelling };
	const why = [];
	if (expected.scheme && spelling.scheme !== "https") {
		target.scheme = "https";
		why.push("http");
	}
	if (expected.host && spelling.host !== "arxiv.org") {
		target.host = "arxiv.org";
		why.push(oneLine$1(spelling.host, 40));
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
		message: `Unexpected arXiv link in ${nameOf$3(entry)} (${why.join(", ")}), expected ${oneLine$1(url, 80)} as elsewhere in the list`,
		...fixOf$5(list, one, url)
	};
}
function fixOf$5(list, { link }, url) {
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
		title: `write ${oneLine$1(url, 80)}`,
		applicability: "safe",
		edits
	} };
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own$1 = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own$1.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/list/blocks/html.ts
const SINGLE_QUOTE = 2;
function htmlPieces(html) {
	const pieces = [];
	let tag = null;
	let attribute = null;
	const closeTag = (end) => {
		if (tag) {
			tag.end = end + 1;
			pieces.push(tag);
		}
		tag = null;
	};
	const tokenizer = new Tokenizer({ decodeEntities: true }, {
		onopentagname(start, end) {
			tag = {
				type: "open",
				name: html.slice(start, end).toLowerCase(),
				start: start - 1,
				end,
				attributes: []
			};
		},
		onattribname(start, end) {
			attribute = {
				name: html.slice(start, end).toLowerCase(),
				value: "",
				start: -1,
				end: -1
			};
		},
		onattribdata(start, end) {
			if (!attribute) return;
			if (attribute.start < 0) attribute.start = start;
			attribute.value += html.slice(start, end);
		},
		onattribentity(codepoint) {
			if (attribute) attribute.value += String.fromCodePoint(codepoint);
		},
		onattribend(quote, end) {
			if (!attribute) return;
			attribute.end = quote >= SINGLE_QUOTE ? end - 1 : end;
			if (attribute.start < 0) attribute.start = attribute.end;
			tag?.attributes.push(attribute);
			attribute = null;
		},
		onopentagend: closeTag,
		onselfclosingtag: closeTag,
		onclosetag(start, end) {
			const close = html.indexOf(">", end);
			pieces.push({
				type: "close",
				name: html.slice(start, end).toLowerCase(),
				start: start - 2,
				end: close < 0 ? html.length : close + 1
			});
		},
		ontext(start, end) {
			pieces.push({
				type: "text",
				text: html.slice(start, end),
				start,
				end
			});
		},
		ontextentity(codepoint, end) {
			const start = html.lastIndexOf("&", end - 1);
			pieces.push({
				type: "text",
				text: String.fromCodePoint(codepoint),
				start,
				end
			});
		},
		oncomment(start, end) {
			const close = html.indexOf("-->", Math.max(start, end - 3));
			pieces.push({
				type: "comment",
				start: start - 4,
				end: close < 0 ? html.length : close + 3
			});
		},
		oncdata() {},
		ondeclaration() {},
		onprocessinginstruction() {},
		onend() {}
	});
	tokenizer.write(html);
	tokenizer.end();
	return pieces;
}
function attributeOf(piece, name) {
	return piece.attributes.find((attribute) => attribute.name === name) ?? null;
}
// src/list/queries/anchors.ts
const page = /* @__PURE__ */ new Set([
	"top",
	"readme",
	"readme-ov-file",
	"start-of-content",
	"repo-content-pjax-container"
]);
const emojiParts = /[\uFE0E\uFE0F\u200D]/g;
const known = /* @__PURE__ */ new WeakMap();
function targetOf(list, anchor, label) {
	const anchors = anchorsOf(list);
	const id = decoded$1(anchor).replace(/^user-content-/, "");
	if (page.has(id)) return {
		match: "exact",
		id,
		section: null
	};
	const exact = anchors.exact.get(bare$1(id));
	if (exact) return {
		match: "exact",
		...exact
	};
	return only("case", anchors.folded.get(bare$1(id).toLowerCase()), anchors) ?? only("letters", anchors.letters.get(letters(id)), anchors) ?? only("label", anchors.titles.get(titleKey(label)), anchors);
}
function only(match, ids, anchors) {
	const [id, more] = ids ?? [];
	if (id === void 0 || more !== void 0) return null;
	return {
		match,
		id,
		section: anchors.exact.get(bare$1(id))?.section ?? null
	};
}
function anchorsOf(list) {
	let anchors = known.get(list);
	if (!anchors) {
		anchors = readAnchors(list);
		known.set(list, anchors);
	}
	return anchors;
}
function readAnchors(list) {
	const anchors = {
		exact: /* @__PURE__ */ new Map(),
		folded: /* @__PURE__ */ new Map(),
		letters: /* @__PURE__ */ new Map(),
		titles: /* @__PURE__ */ new Map()
	};
	for (const section of list.sections) {
		put(anchors, section.slug, section);
		push(anchors.titles, titleKey(section.title.text), section.slug);
	}
	const places = /* @__PURE__ */ new Map();
	for (const { start, end } of verbatimPlaces(list)) {
		if (list.source.text[start] !== "<") continue;
		readHtml$1(list.source.text.slice(start, end), start, anchors, places);
	}
	for (const id of /* @__PURE__ */ new Set([...places.keys(), ...list.anchors])) put(anchors, id, sectionAt(list, places.get(id)));
	return anchors;
}
function readHtml$1(html, offset, anchors, places) {
	let heading = null;
	for (const piece of htmlPieces(html)) if (piece.type === "open") {
		for (const id of idsOf(piece)) if (!places.has(id)) places.set(id, offset + piece.start);
		if (/^h[1-6]$/.test(piece.name)) heading = "";
	} else if (piece.type === "text" && heading !== null) heading += piece.text;
	else if (piece.type === "close" && heading !== null && /^h[1-6]$/.test(piece.name)) {
		put(anchors, slug(heading.trim()), null);
		push(anchors.titles, titleKey(heading), slug(heading.trim()));
		heading = null;
	}
}
function idsOf(piece) {
	return ["id", "name"].flatMap((name) => attributeOf(piece, name)?.value ?? []);
}
function sectionAt(list, offset) {
	if (offset === void 0) return null;
	const { sections, source } = list;
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sections[middle].range.end > offset) high = middle;
		else low = middle + 1;
	}
	const section = sections[low];
	if (!section || section.range.start <= offset) return section ?? null;
	if (section.range.start - offset > 200) return null;
	const between = source.text.slice(offset, section.range.start);
	return /^(?:\s|<[^<>]*>|#)*$/.test(between) ? section : null;
}
function put(anchors, id, section) {
	if (id === "" || anchors.exact.has(bare$1(id))) return;
	anchors.exact.set(bare$1(id), {
		id,
		section
	});
	push(anchors.folded, bare$1(id).toLowerCase(), id);
	push(anchors.letters, letters(id), id);
}
function push(map, key, id) {
	const ids = map.get(key);
	if (key === "") return;
	if (!ids) map.set(key, [id]);
	else if (!ids.includes(id) && ids.length < 2) ids.push(id);
}
function bare$1(id) {
	return id.replace(emojiParts, "");
}
function letters(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
function titleKey(title) {
	return letters(title.replace(/:[a-z\d_+-]{2,40}:/g, ""));
}
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/list/queries/covered.ts
function listedItems(list, contents) {
	const roots = [];
	const path = [];
	for (const item of contents.items) {
		const made = {
			item,
			section: targetOf(list, item.anchor, item.link.label.text)?.section ?? null,
			children: [],
			block: { ...item.range }
		};
		while (path.length > 0 && path.at(-1).item.depth >= item.depth) path.pop();
		(path.at(-1)?.children ?? roots).push(made);
		path.push(made);
		for (const above of path) above.block.end = Math.max(above.block.end, item.range.end);
	}
	return roots;
}
function misplacedItems(siblings) {
	const known = siblings.flatMap(({ section }, at) => section ? {
		at,
		order: section.index
	} : []);
	const kept = longestRise(known.map(({ order }) => order));
	if (known.length < 3 || known.length - kept.size > Math.max(1, known.length * .2)) return [];
	const fixed = known.filter((_, index) => kept.has(index));
	return known.filter((_, index) => !kept.has(index)).map(({ at, order }) => {
		const above = fixed.filter((other) => other.order <= order).at(-1);
		return {
			siblings,
			from: at,
			to: above === void 0 ? fixed[0].at : above.at < at ? above.at + 1 : above.at
		};
	});
}
function longestRise(values) {
	const tails = [];
	const before = [];
	for (const [index, value] of values.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (values[tails[middle]] <= value) low = middle + 1;
			else high = middle;
		}
		before.push(low > 0 ? tails[low - 1] : -1);
		tails[low] = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) kept.add(at);
	return kept;
}
function moveItem(list, { siblings, from, to }) {
	const { source } = list;
	const first = Math.min(from, to);
	const places = siblings.slice(first, Math.max(from, to) + 1);
	for (const [at, place] of places.entries()) {
		const next = places[at + 1];
		const between = next && source.text.slice(place.block.end, next.block.start);
		if (between !== void 0 && !/^\s{0,200}(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(between)) return null;
	}
	if (places.some(({ children }) => children.length > 0) && new Set(places.map(({ block }) => source.point(block.start).column)).size > 1) return null;
	const texts = places.map(({ block }) => source.slice(block));
	const [moved] = texts.splice(from - first, 1);
	texts.splice(to - first, 0, moved);
	return places.map(({ block }, at) => ({
		...block,
		text: texts[at]
	}));
}
const aside = /\b(?:contents|toc|licen[cs]e|contribut\w*|acknowledg\w*|citations?|cite|citing|about|star history|contacts?|references?|disclaimer|news|updates?|changelog|sponsors?|code of conduct|maintainers?|authors?|overview|introduction|related (?:lists|repositories)|support|to-?do|how to)\b|目录|引用|致谢|贡献|许可|更新|简介/iu;
function missingSections(list, contents, items) {
	const covered = /* @__PURE__ */ new Set();
	for (const other of list.contents) {
		const tree = other === contents ? items : listedItems(list, other);
		for (const { section } of flat(tree)) if (section) covered.add(section);
	}
	const full = sectionsWithEntries(list);
	const kinds = /* @__PURE__ */ new Map();
	for (const section of list.sections) {
		if (section.range.start < contents.range.end) continue;
		const { text } = section.title;
		const known = covered.has(section);
		if (!known && (text === "" || section.year !== null || aside.test(text.slice(0, 200)))) continue;
		const parent = section.parent;
		if (!known && parent && parent.range.start > contents.range.end && !covered.has(parent)) continue;
		const key = `${section.depth} ${full.has(section)}`;
		const kind = kinds.get(key) ?? {
			missing: [],
			found: 0
		};
		kinds.set(key, kind);
		if (known) kind.found++;
		else kind.missing.push(section);
	}
	return [...kinds.values()].filter(({ missing, found }) => found >= 3 && found >= (found + missing.length) * .7).flatMap(({ missing }) => missing).sort((a, b) => a.index - b.index);
}
function flat(items) {
	return items.flatMap((item) => [item, ...flat(item.children)]);
}
function sectionsWithEntries(list) {
	const full = /* @__PURE__ */ new Set();
	for (const section of list.sections.toReversed()) if (section.entries.length > 0 || section.children.some((child) => full.has(child))) full.add(section);
	return full;
}
// rules/contents.ts
var contents_default = defineRule({
	id: "contents",
	summary: "a table of contents whose items miss, add or reorder sections",
	why: "Readers of a long list find their way by its contents: a section that is missing there, or stands elsewhere, is not found.",
	level: "warn",
	fix: "safe",
	fixNote: "Items are moved whole, and a missing one is written the way its neighbours are; where the contents hold more than links nothing is changed.",
	options: strictObject({}),
	*check(list) {
		const [first] = [...list.contents].sort((a, b) => b.items.length - a.items.length);
		for (const contents of list.contents) {
			const items = listedItems(list, contents);
			for (const siblings of [items, ...flat(items).map(({ children }) => children)]) for (const misplaced of misplacedItems(siblings)) yield outOfOrder$1(list, misplaced);
			if (contents !== first) continue;
			const all = flat(items);
			for (const section of missingSections(list, contents, items)) {
				const above = all.findLast((other) => other.section && other.section.index < section.index);
				if (all[above ? all.indexOf(above) + 1 : 0]?.section === null) continue;
				yield missing(list, section, all, above);
			}
		}
	}
});
function outOfOrder$1(list, misplaced) {
	const { siblings, from, to } = misplaced;
	const { item, section } = siblings[from];
	const other = siblings[to];
	const side = to > from ? "after" : "before";
	const edits = moveItem(list, misplaced);
	const title = `move it ${side} "${name(other.item.link.label.text)}"`;
	const finding = {
		range: item.range,
		message: `Unexpected place of "${name(item.link.label.text)}" in the contents, expected ${side} "${name(other.item.link.label.text)}", as the sections stand`
	};
	if (section) finding.related = [{
		message: "the section stands here",
		range: section.range
	}];
	if (edits) finding.fix = {
		title,
		applicability: "safe",
		edits
	};
	return finding;
}
function missing(list, section, items, above) {
	const line = list.source.lineAt(section.range.start);
	const place = above ?? items[0];
	const finding = {
		range: place.item.range,
		message: `Unexpected contents without the section "${name(section.title.text)}" (line ${line}), expected ${above ? `behind "${name(place.item.link.label.text)}"` : "at their beginning"}: readers do not find it; add it`,
		related: [{
			message: "the section stands here",
			range: section.range
		}]
	};
	const edit = above ? insertion(list, section, items) : null;
	if (edit) finding.fix = {
		title: `add "${name(section.title.text)}" to the contents`,
		applicability: "safe",
		edits: [edit]
	};
	return finding;
}
function insertion(list, section, items) {
	const { source } = list;
	const beside = items.filter((other) => other.section?.parent === section.parent);
	const sibling = beside.filter((other) => other.section.index < section.index).at(-1);
	if (!sibling || sibling.section.depth !== section.depth) return null;
	const { range, link } = sibling.item;
	const before = source.text.slice(range.start, link.range.start);
	const after = source.text.slice(link.range.end, range.end);
	if (link.syntax !== "inline" || !/^[*_]{0,3}$/.test(before) || !/^[*_]{0,3}$/.test(after)) return null;
	const line = source.lineRange(source.lineAt(range.start));
	const marker = /^([ \t>]*)([-*+]|\d{1,9}[.)])([ \t]+)$/.exec(source.text.slice(line.start, range.start));
	const last = sibling === beside.at(-1);
	if (!marker || /\d/.test(marker[2]) && !last) return null;
	const label = source.slice(section.title.range).replace(/[[\]\\]/g, "\\$&");
	if (label !== section.title.text || /[*_`<>|\\]/.test(label)) return null;
	const sign = marker[2].replace(/\d+/, (number) => String(Number(number) + 1));
	const text = `${source.text.slice(line.end, line.end + 2).startsWith("\r") ? "\r\n" : "\n"}${marker[1]}${sign}${marker[3]}${before}[${label}](#${section.slug})${after}`;
	return {
		start: sibling.block.end,
		end: sibling.block.end,
		text
	};
}
function name(text) {
	return oneLine$1(text, 40).replaceAll("\"", "'");
}
// src/list/queries/dates.ts
function datesOf(list) {
	const withMonth = [];
	const withDay = [];
	for (const entry of list.entries) {
		if (!entry.date || entry.date.month === null) continue;
		const place = entry.date.range;
		const text = list.source.slice(place);
		const [date] = findDates(text);
		if (date?.start !== 0 || date.end !== text.length) continue;
		const stated = {
			...date,
			forms: withShortNames(date),
			entry,
			place
		};
		if (date.day === null) withMonth.push(stated);
		else withDay.push(stated);
	}
	return [withMonth, withDay].map(settle);
}
function withShortNames(date) {
	if (date.month === null || date.month < 5 || date.month > 7) return date.forms;
	const forms = date.forms.flatMap((form) => form.includes("MMMM") ? [
		form,
		form.replace("MMMM", "MMM"),
		form.replace("MMMM", "MMM.")
	] : form);
	return [...new Set(forms)];
}
function settle(dates) {
	const counts = /* @__PURE__ */ new Map();
	for (const date of dates) for (const form of date.forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	const most = (forms) => forms.reduce((best, form) => (counts.get(form) ?? 0) > (counts.get(best) ?? 0) ? form : best);
	return dates.map((date) => ({
		...date,
		form: most(date.forms)
	}));
}
function redated(text, date, form) {
	const name = /\p{L}{3,}/u.exec(text)?.[0];
	const short = name !== void 0 && (name.length <= 4 || date.month === 6 || date.month === 7);
	if (name && short && /MMM(?!M)/.test(form)) {
		const rendered = renderDate(form.replace("MMM", "\0"), date);
		const full = /^(?:may|june|july)$/i.test(name);
		if (rendered?.includes("\0")) return rendered.replace(full ? /\0\.?/ : "\0", name);
	}
	return renderDate(form, date);
}
// src/list/format/mixed.ts
function mixedStyle(style, cases) {
	if (style.kind !== "mixed") return null;
	for (const found of cases) if (found.value === style.values[1]) return {
		first: found,
		values: style.values,
		counts: style.counts
	};
	return null;
}
// src/rule/quote.ts
function quoteSource(text) {
	const seen = text.replace(/\r?\n|\r/g, "⏎").replace(/\t/g, "⇥");
	return seen.trim() === "" ? `"${seen.slice(0, 50)}"` : `"${spaced$1(seen)}"`;
}
function spaced$1(text) {
	const lead = /^ */.exec(text)[0].slice(0, 4);
	const tail = /(?<! ) *$/.exec(text)?.[0].slice(0, 4) ?? "";
	return `${lead}${oneLine$1(text)}${tail}`;
}
// rules/date-format.ts
const CLEAR$2 = .75;
var date_format_default = defineRule({
	id: "date-format",
	summary: "dates in another shape than the list's",
	why: "Dates in one shape can be compared at a glance and sorted by a script; in several they cannot.",
	level: "warn",
	fix: "safe",
	fixNote: "The same day, month and year are written in the list's shape; a date that says more or less than the shape is left alone.",
	options: strictObject({ form: optional(pipe(string(), description("A pattern such as `MMM YYYY`, `YYYY.MM` or `YYYY-MM-DD`; consistent: the list's own")), "consistent") }),
	*check(list, { form }) {
		for (const dates of datesOf(list)) {
			const own = ownStyle(dates.map((date) => date.form), CLEAR$2);
			const expected = form !== "consistent" ? form : own.kind === "own" ? own.value : null;
			if (expected === null) {
				const mixed = mixedStyle(own, dates.map((date) => ({
					...date,
					value: date.form
				})));
				if (!mixed) continue;
				yield {
					range: mixed.first.place,
					message: `Unexpected mix of dates, ${mixed.counts[0]} written ${mixed.values[0]} and ${mixed.counts[1]} ${mixed.values[1]}, the first of these in ${nameOf$3(mixed.first.entry)}: choose one with the option form`,
					about: "mix"
				};
				continue;
			}
			for (const date of dates) {
				if (date.forms.includes(expected)) continue;
				const text = list.source.slice(date.place);
				const written = redated(text, date, expected);
				if (written === null || written === text) continue;
				const reason = own.kind === "own" && form === "consistent" ? `as in ${own.count} of ${own.total} dates` : "as configured";
				yield {
					range: date.place,
					message: `Unexpected date ${quoteSource(text)} in ${nameOf$3(date.entry)}, expected ${quoteSource(written)} ${reason}: write every date in one shape`,
					fix: {
						title: `write ${quoteSource(written)}`,
						applicability: "safe",
						edits: [{
							...date.place,
							text: written
						}]
					}
				};
			}
		}
	}
});
// src/list/format/announced.ts
const ENOUGH$2 = 5;
function announcedPaper(list) {
	const [first, second] = list.entries;
	if (!first || list.entries.length <= ENOUGH$2) return null;
	const inFront = (entry) => (entry.section?.index ?? 0) === 0;
	return inFront(first) && !inFront(second) ? first : null;
}
// src/list/format/skeleton.ts
const pairs = {
	"*": "*",
	_: "_",
	"\"": "\"",
	"“": "”",
	"(": ")",
	"[": "]",
	"`": "`",
	"（": "）",
	"【": "】",
	"<": ">",
	"~": "~"
};
const DEEPEST$1 = 8;
function skeletonOf(entry, text) {
	const parts = partsOf$1(entry, text);
	const separators = [];
	for (let index = 0; index + 1 < parts.length; index++) {
		const before = parts[index];
		const after = parts[index + 1];
		const range = {
			start: before.outer.end,
			end: after.outer.start
		};
		separators.push({
			before,
			after,
			range,
			text: text.slice(range.start, range.end)
		});
	}
	return {
		entry,
		parts,
		separators
	};
}
function partsOf$1(entry, text) {
	const found = [];
	const used = /* @__PURE__ */ new Set();
	const add = (name, range) => {
		const link = entry.links.find((link) => link.syntax === "inline" && link.range.start < range.start && link.range.end > range.end);
		if (link && used.has(link)) return;
		if (link) used.add(link);
		const held = link ? wrapped(text, link.range, entry.range) : wrapped(text, range, entry.range);
		const inside = link ? wrapped(text, range, link.range) : held;
		found.push({
			name,
			inner: range,
			link: link ?? null,
			outer: held.outer,
			open: link ? held.open + inside.open : held.open,
			close: link ? inside.close + held.close : held.close
		});
	};
	add("title", entry.title.range);
	if (entry.authors) add("authors", withStop(entry.authors.range, text));
	if (entry.venue) add("venue", venueRange(entry, text));
	if (entry.date && !insideVenue(entry, text)) add("date", entry.date.range);
	for (const link of entry.links) {
		if (used.has(link) || link.syntax !== "inline" || link.badge) continue;
		const held = wrapped(text, link.range, entry.range);
		found.push({
			name: "link",
			inner: link.label.range,
			link,
			...held
		});
	}
	found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
	return found.filter((part, index) => index === 0 || part.outer.start >= found[index - 1].outer.end);
}
function withStop(range, text) {
	return /(?:\bal|\betc|\b\p{Lu})$/u.test(text.slice(range.start, range.end)) && text[range.end] === "." ? {
		start: range.start,
		end: range.end + 1
	} : range;
}
function venueRange(entry, text) {
	const venue = entry.venue.range;
	const withYear = entry.venueYear ? joined$1(venue, entry.venueYear.range, text) : venue;
	return entry.date ? joined$1(withYear, entry.date.range, text) : withYear;
}
function joined$1(one, other, text) {
	const [first, second] = other.start < one.start ? [other, one] : [one, other];
	if (second.start < first.end) return contains(one, other) ? one : other;
	const between = text.slice(first.end, second.start);
	if (!/^[\s,.'’‘(:-]{0,4}$/.test(between) || between.includes("\n")) return one;
	const closes = between.includes("(") && text[second.end] === ")" ? 1 : 0;
	return {
		start: first.start,
		end: second.end + closes
	};
}
function insideVenue(entry, text) {
	return entry.venue !== null && overlaps(venueRange(entry, text), entry.date.range);
}
function wrapped(text, range, bounds) {
	let { start, end } = range;
	for (let depth = 0; depth < DEEPEST$1; depth++) {
		const open = text[start - 1];
		if (open === void 0 || start - 1 < bounds.start || end >= bounds.end) break;
		const behind = /[.,]/.test(text[end]) && pairs[open] === text[end + 1] && text[end + 1] !== void 0 && end + 1 < bounds.end ? end + 1 : end;
		if (pairs[open] !== text[behind]) break;
		start--;
		end = behind + 1;
	}
	return {
		outer: {
			start,
			end
		},
		open: text.slice(start, range.start),
		close: text.slice(range.end, end)
	};
}
// src/list/format/format.ts
const fieldNames = [
	"title",
	"authors",
	"venue",
	"year",
	"month",
	"date",
	"url",
	"code",
	"project",
	"other"
];
const markers = [
	[/^>[ \t]*/, "quote"],
	[/^[-*+][ \t]+/, "bullet"],
	[/^\d+[.)][ \t]+/, "numbered"],
	[/^#{1,6}[ \t]+/, "heading"]
];
function parseFormat(source) {
	const marker = markers.find(([pattern]) => pattern.test(source));
	const body = marker ? source.replace(marker[0], "") : source;
	const pieces = [];
	let at = 0;
	const placeholder = /\{([^{}\n]*)\}/g;
	for (let match = placeholder.exec(body); match; match = placeholder.exec(body)) {
		const name = match[1].trim();
		if (!isFieldName(name)) return `unknown field {${name.slice(0, 30)}} in a format: the fields are ${fieldNames.map((field) => `{${field}}`).join(" ")}`;
		if (pieces.some((piece) => "field" in piece && piece.field === name)) return `the field {${name}} stands twice in a format`;
		const literal = body.slice(at, match.index);
		if (literal === "" && pieces.length > 0 && name !== "year") return `nothing parts {${name}} from the field before it in a format`;
		pieces.push({ literal }, { field: name });
		at = match.index + match[0].length;
	}
	pieces.push({ literal: body.slice(at) });
	if (!pieces.some((piece) => "field" in piece && piece.field === "title")) return "a format needs the field {title}";
	return {
		source,
		shape: marker ? marker[1] : null,
		pieces,
		skeleton: skeletonOfFormat(body)
	};
}
function isFieldName(name) {
	return fieldNames.includes(name);
}
function parseFormats(sources) {
	return sources.map(parseFormat).filter((format) => typeof format !== "string");
}
function skeletonOfFormat(body) {
	const text = body;
	const whole = {
		start: 0,
		end: text.length
	};
	const rangeOf = (name) => {
		const start = text.indexOf(`{${name}}`);
		return start < 0 ? null : {
			start,
			end: start + name.length + 2
		};
	};
	const textOf = (name) => {
		const range = rangeOf(name);
		return range && {
			text: text.slice(range.start, range.end),
			range
		};
	};
	const venue = textOf("venue");
	const year = rangeOf("year");
	const month = rangeOf("month");
	const date = textOf("date") ?? dateOf(text, month, venue ? null : year);
	return skeletonOf({
		index: -1,
		shape: "paragraph",
		range: whole,
		line: 1,
		section: null,
		title: textOf("title"),
		authors: textOf("authors"),
		venue,
		year: null,
		month: null,
		date: date && {
			...date,
			year: 0,
			month: null,
			day: null
		},
		venueYear: venue && year ? {
			value: 0,
			range: year
		} : null,
		links: linksOfFormat(text),
		runs: []
	}, text);
}
function dateOf(text, month, year) {
	const first = month ?? year;
	if (!first) return null;
	const range = month && year ? {
		start: Math.min(month.start, year.start),
		end: Math.max(month.end, year.end)
	} : first;
	return {
		text: text.slice(range.start, range.end),
		range
	};
}
const roles = {
	url: "paper",
	code: "code",
	project: "project",
	other: "other"
};
function linksOfFormat(text) {
	const links = [];
	const inline = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\{(url|code|project|other)\}\)/g;
	for (let match = inline.exec(text); match; match = inline.exec(text)) {
		const start = match.index;
		const label = match[1];
		links.push({
			range: {
				start,
				end: start + match[0].length
			},
			syntax: "inline",
			url: `{${match[2]}}`,
			urlRange: {
				start: start + label.length + 3,
				end: start + match[0].length - 1
			},
			label: {
				text: label,
				range: {
					start: start + 1,
					end: start + 1 + label.length
				}
			},
			role: roles[match[2]],
			work: null,
			badge: false
		});
	}
	return links;
}
// src/list/format/style.ts
const SHARE$2 = .75;
const SHARE_OF_FEW = .82;
const SHARE_OF_LINKS = .95;
const CLEAR$1 = .7;
const FEW$1 = 20;
const FEWEST$4 = 4;
const styles = /* @__PURE__ */ new WeakMap();
function styleOf(list) {
	const known = styles.get(list);
	if (known) return known;
	const made = learn(list);
	styles.set(list, made);
	return made;
}
function learn(list) {
	const skeletons = list.entries.filter(inRunningText).map((entry) => skeletonOf(entry, list.source.text));
	const bySeparator = /* @__PURE__ */ new Map();
	const spacedPairs = /* @__PURE__ */ new Map();
	const venueMarks = [];
	const venueYears = [];
	const labels = [];
	for (const skeleton of skeletons) {
		for (const separator of skeleton.separators) {
			const text = plainSeparator(separator);
			if (text === null) continue;
			const signs = text.replace(/[*_]+/g, "");
			const key = pairOf(separator);
			if (separator.text !== text) spacedPairs.set(key, (spacedPairs.get(key) ?? 0) + 1);
			const texts = bySeparator.get(key);
			if (texts) texts.push(signs);
			else bySeparator.set(key, [signs]);
		}
		const venue = skeleton.parts.find((part) => part.name === "venue");
		const mark = venue ? venueMarkOf(venue, skeleton) : null;
		if (mark !== null) venueMarks.push(mark);
		const form = venueYearForm(skeleton.entry, list.source.text);
		if (form !== null) venueYears.push(form);
		for (const part of skeleton.parts) {
			const label = labelForm(part);
			if (label !== null) labels.push(label);
		}
	}
	const separators = /* @__PURE__ */ new Map();
	for (const [key, texts] of bySeparator) {
		const own = ownStyle(texts);
		if (own.kind === "own" && own.total >= FEWEST$4 && own.count >= own.total * leastShare(key, own.total)) {
			const spaced = (spacedPairs.get(key) ?? 0) * 2 > own.total;
			separators.set(key, {
				text: own.value,
				count: own.count,
				total: own.total,
				spaced
			});
		}
	}
	return {
		skeletons,
		separators,
		venueMark: ownStyle(venueMarks, CLEAR$1),
		venues: skeletons.filter(({ entry }) => entry.venue && !entry.date).length,
		venueYear: ownStyle(venueYears, CLEAR$1),
		label: ownStyle(labels)
	};
}
function leastShare(pair, total) {
	if (!/title|authors|venue|date/.test(pair)) return SHARE_OF_LINKS;
	return total < FEW$1 ? SHARE_OF_FEW : SHARE$2;
}
function inRunningText(entry) {
	return entry.shape !== "table" && entry.shape !== "html";
}
function pairOf({ before, after }) {
	return `${nameOf$2(before)}>${nameOf$2(after)}`;
}
function nameOf$2(part) {
	if (part.name === "link") return part.link.role;
	return part.name === "title" && part.open === "" ? "bare title" : part.name;
}
function plainSeparator(separator) {
	const { text } = separator;
	if (text.length > 12 || /[\p{L}\p{N}\n\r|<>[\]`]/u.test(text)) return null;
	return text.replace(/[ \t]+/g, " ");
}
function venueMarkOf(part, skeleton) {
	if (part.link) return null;
	const marks = /[*_]+/.exec(part.open)?.[0] ?? "";
	if (marks !== "") return marks;
	return skeleton.separators.some(({ before, after, text }) => (before === part || after === part) && /[*_]/.test(text)) ? null : "";
}
function venueYearForm(entry, text) {
	if (!entry.venue || !entry.venueYear) return null;
	const venue = entry.venue.range;
	const year = entry.venueYear.range;
	const digits = text[year.start] === "{" || year.end - year.start === 4 ? "#" : "##";
	if (year.end <= venue.start) {
		const between = text.slice(year.end, venue.start);
		return /^[\s,.'’:-]{0,3}$/.test(between) ? `${digits}${between} @` : null;
	}
	const between = text.slice(venue.end, year.start);
	if (!/^[\s,.'’‘(:*_-]{0,5}$/.test(between)) return null;
	const behind = text.slice(year.end, year.end + 2);
	if (/^[./-]\d/.test(behind) || between.includes("(") && behind[0] !== ")") return null;
	const plain = between.replace(/[*_]/g, "").replace(/\s+/g, " ").replace(/^\. /, " ");
	return `@${plain}${digits}${plain.includes("(") ? ")" : ""}`;
}
function labelForm(part) {
	if (part.name !== "link" || part.link?.role !== "paper") return null;
	const label = part.link.label.text;
	if (label === "" || /^https?:|^www\.|\.\w+\//i.test(label) || label.length > 30) return null;
	const outer = part.open.startsWith("[") && part.close.endsWith("]") ? ["[", "]"] : ["", ""];
	return `${outer[0]}[${label}](…)${outer[1]}`;
}
// src/list/format/expectation.ts
function expectationOf(list, fixed = {}) {
	const style = styleOf(list);
	const formats = parseFormats(fixed.formats ?? list.formats);
	const separators = /* @__PURE__ */ new Map();
	const stated = formats.length > 0;
	if (!stated) for (const [key, { text, count, total, spaced }] of style.separators) separators.set(key, {
		text,
		spaced,
		reason: `as in ${count} of ${total} entries`
	});
	for (const { skeleton } of formats) for (const separator of skeleton.separators) {
		const text = plainSeparator(separator);
		const key = pairOf(separator);
		if (text !== null && !separators.has(key)) separators.set(key, {
			text,
			spaced: false,
			reason: BY_FORMAT
		});
	}
	return {
		skeletons: style.skeletons,
		formats,
		separators,
		venueMark: byOption(fixed.venueMark) ?? fromFormats(formats, ({ skeleton }) => {
			const venue = skeleton.parts.find((part) => part.name === "venue");
			return venue ? venueMarkOf(venue, skeleton) : null;
		}) ?? (stated ? null : own(style.venueMark, "venues")),
		venueYear: byOption(fixed.venueYear) ?? yearByFormats(formats) ?? (stated ? null : withYear(own(style.venueYear, "venues"), style)),
		label: byOption(fixed.label) ?? fromFormats(formats, ({ skeleton }) => {
			const link = skeleton.parts.find((part) => labelForm(part) !== null);
			return link ? labelForm(link) : null;
		}) ?? (stated ? null : own(style.label, "links"))
	};
}
function byOption(value) {
	return value === void 0 ? null : {
		value,
		reason: "as configured",
		share: 1
	};
}
const BY_FORMAT = "as the format says";
function fromFormats(formats, read) {
	for (const format of formats) {
		const value = read(format);
		if (value !== null) return {
			value,
			reason: BY_FORMAT,
			share: 1
		};
	}
	return null;
}
function yearByFormats(formats) {
	const expected = fromFormats(formats, ({ skeleton, source }) => venueYearForm(skeleton.entry, source.slice(source.length - skeleton.entry.range.end)));
	const optional = formats.some(({ skeleton: { entry } }) => entry.venue && !entry.venueYear);
	return expected && {
		...expected,
		share: optional ? 0 : 1
	};
}
function withYear(expected, style) {
	return expected && {
		...expected,
		share: style.venueYear.total / Math.max(1, style.venues)
	};
}
function own(style, what) {
	if (style.kind !== "own") return null;
	return {
		value: style.value,
		reason: `as in ${style.count} of ${style.total} ${what}`,
		share: style.count / style.total
	};
}
// src/list/format/departures.ts
function departuresOf(list, stated = {}) {
	const fixed = Object.keys(stated).length > 0;
	const known = fixed ? void 0 : departures.get(list);
	if (known) return known;
	const expectation = expectationOf(list, stated);
	const made = [];
	const announced = expectation.formats.length === 0 && !fixed ? announcedPaper(list) : null;
	for (const skeleton of expectation.skeletons) if (skeleton.entry !== announced) made.push(...ofEntry(skeleton, expectation, list));
	if (!fixed) departures.set(list, made);
	return made;
}
const departures = /* @__PURE__ */ new WeakMap();
function* ofEntry(skeleton, expectation, list) {
	for (const separator of skeleton.separators) {
		const departure = ofSeparator(separator, skeleton, expectation, list.source.text);
		if (departure) yield departure;
	}
	for (const part of skeleton.parts) {
		const departure = part.name === "venue" ? ofMark(part, skeleton, expectation, list) : ofLabel(part, skeleton, expectation, list);
		if (departure) yield departure;
	}
	const year = ofYear(skeleton.entry, expectation, list);
	if (year) yield year;
}
const punctuation = /^[\s.,;:|/·•–—-]*$/u;
function ofSeparator(separator, { entry }, expectation, text) {
	const habit = expectation.separators.get(pairOf(separator));
	const plain = plainSeparator(separator);
	if (!habit || plain === null) return null;
	const spaced = separator.text !== plain;
	if (plain === habit.text && (!spaced || habit.spaced)) return null;
	if (!punctuation.test(plain) || !punctuation.test(habit.text)) return null;
	const bare = separator.before.name === "title" && separator.before.open === "";
	if (bare && habit.text.trim() === "" && plain.trim() !== "") return null;
	if (bare && habit.text.startsWith(":")) return null;
	if (!/\s/.test(habit.text) || plain !== "" && !/\s/.test(plain) && /[/-]/.test(plain)) return null;
	const sameSigns = plain.replace(/\s/g, "") === habit.text.replace(/\s/g, "");
	const last = text.slice(Math.max(0, separator.range.start - 3), separator.range.start);
	if (!sameSigns && /[.?!]["”*_)\]]*$/.test(last) && /^[.]\s?$/.test(habit.text)) return null;
	if (!sameSigns && asks.test(last) && /^,\s?$/.test(habit.text) && !commaAfterAsking(expectation, text)) return null;
	if (separator.before.name === "authors" && habit.text === " " && plain === ". ") return null;
	const names = [placeName(separator.before), placeName(separator.after)];
	return {
		matter: sameSigns ? "space" : "separator",
		entry,
		range: separator.range,
		found: separator.text,
		expected: habit.text,
		place: `between ${names[0]} and ${names[1]}`,
		reason: habit.reason,
		edit: {
			...separator.range,
			text: habit.text
		}
	};
}
const asks = /[?!]["”*_)\]]*$/;
function commaAfterAsking(expectation, text) {
	const known = commas.get(expectation);
	if (known !== void 0) return known;
	const found = expectation.skeletons.some(({ separators }) => separators.some(({ range, text: sign }) => sign.startsWith(",") && asks.test(text.slice(Math.max(0, range.start - 3), range.start))));
	commas.set(expectation, found);
	return found;
}
const commas = /* @__PURE__ */ new WeakMap();
function placeName(part) {
	return part.name === "link" && part.link.role !== "paper" ? `${part.link.role} link` : part.name;
}
function ofMark(part, skeleton, { venueMark }, list) {
	const found = venueMarkOf(part, skeleton);
	if (!venueMark || found === null || found === venueMark.value) return null;
	if (!isVenue(skeleton.entry, found !== "")) return null;
	if (found.replaceAll("_", "*") === venueMark.value.replaceAll("_", "*")) return null;
	const text = list.source.text;
	const at = part.open.lastIndexOf(found);
	const from = found === "" ? part.inner.start : part.outer.start + at;
	const range = found === "" ? part.inner : {
		start: from,
		end: part.inner.end + (part.inner.start - from)
	};
	const inner = text.slice(part.inner.start, part.inner.end);
	const clean = !/[*_]/.test(inner) && !/[\p{L}\p{N}*_]/u.test((text[range.start - 1] ?? " ") + (text[range.end] ?? " "));
	const expected = venueMark.value + inner + venueMark.value;
	return {
		matter: "mark",
		entry: skeleton.entry,
		range,
		found: found + inner + found,
		expected,
		place: "around the venue",
		reason: venueMark.reason,
		edit: clean && range.end <= part.outer.end ? {
			...range,
			text: expected
		} : null
	};
}
const SOON = 20;
const generic = /^(?:papers?|links?|url|here|article|pub(?:lication)?)$/i;
function ofLabel(part, { entry }, { label }, list) {
	const form = label && labelForm(part);
	if (!label || !form || form === label.value || !part.link) return null;
	const words = (value) => value.replace(/\(…\)|[^\p{L}\p{N} ]/gu, "").trim();
	const [found, expected] = [words(form), words(label.value)];
	if (found.toLowerCase() !== expected.toLowerCase()) {
		if (!(generic.test(found) && generic.test(expected)) || label.share < .8 || !part.link.work || part.link.work.kind === "url") return null;
	}
	const text = list.source.text;
	const url = text.slice(part.link.urlRange.start, part.link.urlRange.end);
	const range = formRange(part, form);
	const source = text.slice(range.start, range.end);
	const [head, tail] = label.value.split("…");
	const [foundHead, foundTail] = form.split("…");
	const plain = source === foundHead + url + foundTail;
	const inPlace = foundTail === tail && plain;
	const open = text[range.start - 1] === "[" && head === `[${foundHead}` && tail === `${foundTail}]`;
	if (open && !/^[ \t]*(?:\[\[|\r?\n|$)/.test(text.slice(range.end, range.end + SOON))) return null;
	const edit = open ? {
		start: range.end,
		end: range.end,
		text: "]"
	} : inPlace ? {
		start: range.start,
		end: range.start + foundHead.length,
		text: head
	} : plain ? {
		...range,
		text: head + url + tail
	} : null;
	const place = inPlace && edit ? {
		start: edit.start,
		end: edit.end - 1
	} : range;
	return {
		matter: "label",
		entry,
		range: place,
		found: form,
		expected: label.value,
		place: "as the label of the link",
		reason: label.reason,
		edit: edit && (inPlace ? {
			...place,
			text: head.slice(0, -1)
		} : edit)
	};
}
function formRange(part, form) {
	const { range } = part.link;
	return form.startsWith("[[") && form.endsWith(")]") ? {
		start: range.start - 1,
		end: range.end + 1
	} : range;
}
function ofYear(entry, { venueYear }, list) {
	if (!venueYear || !entry.venue) return null;
	const text = list.source.text;
	if (!entry.venueYear) {
		if (entry.date || venueYear.share < .9 || findVenue(entry.venue.text)?.kind === "preprint") return null;
		return {
			matter: "no-year",
			entry,
			range: entry.venue.range,
			found: entry.venue.text,
			expected: venueYear.value,
			place: "behind the venue",
			reason: `as ${Math.round(venueYear.share * 100)} % of the list's venues have it`,
			edit: null
		};
	}
	const found = venueYearForm(entry, text);
	if (found === null || found === venueYear.value || !isVenue(entry, isMarked(entry, text))) return null;
	if (found.startsWith("@#") || venueYear.value.startsWith("@#")) return null;
	if (found.startsWith("#") !== venueYear.value.startsWith("#")) return null;
	if (!found.includes("##") && venueYear.value.includes("##")) return null;
	const range = venueRange({
		...entry,
		date: null
	}, text);
	const written = text.slice(range.start, range.end);
	const expected = venueYear.value.replace("@", () => entry.venue.text).replace(/##?/, (digits) => String(entry.venueYear.value).slice(digits.length === 2 ? 2 : 0));
	const plain = written.includes(entry.venue.text) && !/[*_[\]`]/.test(written);
	return {
		matter: "year",
		entry,
		range,
		found: written,
		expected,
		place: "as venue and year",
		reason: venueYear.reason,
		edit: plain ? {
			...range,
			text: expected
		} : null
	};
}
function isVenue(entry, marked) {
	return marked || findVenue(entry.venue.text) !== null;
}
function isMarked(entry, text) {
	return /[*_([]/.test(text[entry.venue.range.start - 1] ?? "");
}
// src/list/format/pattern.ts
const linkNames = {
	paper: "url",
	code: "code",
	project: "project",
	other: "other"
};
function fieldNamesOf(skeleton) {
	const names = [];
	const add = (name) => {
		if (!names.includes(name)) names.push(name);
	};
	for (const part of skeleton.parts) if (part.name === "link") add(linkNames[part.link.role]);
	else {
		add(part.name);
		if (part.name === "venue" && skeleton.entry.venueYear) add("year");
		if (part.link) add(linkNames[part.link.role]);
	}
	return names;
}
function patternOf(entry, list) {
	const { text } = list.source;
	const skeleton = skeletonOf(entry, text);
	const fields = [{
		name: "title",
		range: entry.title.range
	}];
	if (entry.authors) fields.push({
		name: "authors",
		range: entry.authors.range
	});
	if (entry.venue) fields.push({
		name: "venue",
		range: entry.venue.range
	});
	if (entry.venueYear) fields.push({
		name: "year",
		range: entry.venueYear.range
	});
	if (entry.date) fields.push({
		name: "date",
		range: entry.date.range
	});
	for (const { link } of skeleton.parts) if (link) fields.push({
		name: linkNames[link.role],
		range: link.urlRange
	});
	fields.sort((a, b) => a.range.start - b.range.start);
	const first = skeleton.parts[0];
	const last = skeleton.parts.at(-1);
	if (!first || !last) return null;
	let at = first.outer.start;
	let pattern = "";
	const seen = /* @__PURE__ */ new Set();
	for (const { name, range } of fields) {
		if (range.start < at || range.end > last.outer.end || seen.has(name)) return null;
		seen.add(name);
		pattern += `${text.slice(at, range.start)}{${name}}`;
		at = range.end;
	}
	pattern += text.slice(at, last.outer.end);
	return /[\r\n]/.test(pattern) ? null : pattern;
}
// src/list/format/misfits.ts
const LINKED_SHARE = .95;
const FEWEST$3 = 20;
function* formatMisfits(list, fixed) {
	const { formats, skeletons } = expectationOf(list, fixed);
	if (formats.length === 0) {
		yield* withoutLink(list);
		return;
	}
	const known = new Set(formats.map((format) => stated(format.skeleton).join(" ")));
	for (const skeleton of skeletons) {
		const found = stated(skeleton);
		if (known.has(found.join(" "))) continue;
		const { entry } = skeleton;
		const message = difference(found, formats);
		if (message) yield {
			entry,
			range: entry.title.range,
			message
		};
	}
}
function stated(skeleton) {
	const names = fieldNamesOf(skeleton);
	const first = names.includes("url") ? -1 : names.findIndex((name) => extra.has(name));
	return names.map((name, index) => index === first ? "url" : name).filter((name) => !extra.has(name));
}
const extra = /* @__PURE__ */ new Set([
	"code",
	"project",
	"other"
]);
function* withoutLink(list) {
	const linked = list.entries.filter((entry) => entry.links.length > 0).length;
	if (list.entries.length < FEWEST$3 || linked < list.entries.length * LINKED_SHARE) return;
	for (const entry of list.entries) {
		if (entry.links.length > 0) continue;
		yield {
			entry,
			range: entry.title.range,
			message: `without a link, expected one as in ${linked} of ${list.entries.length} entries: add the link to the paper`
		};
	}
}
function difference(found, formats) {
	let best = null;
	for (const format of formats) {
		const expected = stated(format.skeleton);
		const missing = expected.filter((name) => !found.includes(name));
		const besides = found.filter((name) => !expected.includes(name)).length;
		if (!best || missing.length < best.missing.length || missing.length === best.missing.length && besides < best.besides) best = {
			missing,
			besides,
			format
		};
	}
	const { missing, besides, format } = best;
	const shown = `expected ${format.source.replace(/\s*\n\s*/g, " ⏎ ")}`;
	if (missing.length > 0) return `without ${list(missing.map(spoken))}, ${shown}: add what is missing`;
	return besides > 0 ? null : `with its fields in another order, ${shown}: put them in this order`;
}
function spoken(name) {
	return name === "url" ? "a link to the paper" : name;
}
function list(names) {
	return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// rules/entry-format.ts
var entry_format_default = defineRule({
	id: "entry-format",
	summary: "an entry that departs from the list's format: a field missing or misplaced, a wrong separator",
	why: "Entries that are all written alike can be read at a glance, and by scripts; one that is not breaks both.",
	level: "error",
	fix: "safe",
	fixNote: "Only punctuation between fields changes. Where a field is missing or misplaced there is no fix, since only the author knows what belongs there.",
	options: strictObject({ format: optional(pipe(union([string(), array(string())]), description("How an entry looks, such as `- {title}, *{venue} {year}*, [link]({url})`; several in order"))) }),
	*check(list, { format }) {
		const stated = format === void 0 ? {} : { formats: [format].flat() };
		for (const { matter, entry, range, found, expected, place, reason, edit } of departuresOf(list, stated)) {
			if (matter !== "separator") continue;
			yield {
				range,
				message: `Unexpected ${found === "" ? "nothing" : quoteSource(found)} ${place} of ${nameOf$3(entry)}, expected ${quoteSource(expected)} ${reason}: part the fields the same way`,
				...edit && { fix: {
					title: `write ${quoteSource(expected)}`,
					applicability: "safe",
					edits: [edit]
				} }
			};
		}
		for (const { entry, range, message } of formatMisfits(list, stated)) yield {
			range,
			message: `Unexpected entry ${nameOf$3(entry)} ${message}`
		};
	}
});
// src/list/queries/block-edits.ts
const marker = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\|?[ \t]*$/;
const tail = /^(?:<br ?\/?>|\\|\|)?$/i;
const listMarker = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const delimiterRow = /^[\s>|:-]+$/;
function blockOf(list, entry) {
	if (entry.shape === "heading" || entry.shape === "html") return null;
	const { source } = list;
	const first = source.lineAt(entry.range.start);
	const last = source.lineAt(Math.max(entry.range.start, entry.range.end - 1));
	const prefix = source.text.slice(source.lineRange(first).start, entry.range.start);
	const behind = source.text.slice(entry.range.end, source.lineRange(last).end);
	if (!marker.test(prefix.slice(0, 200)) || prefix.length > 200 || !tail.test(behind.trim())) return null;
	const before = list.entries[entry.index - 1];
	const after = list.entries[entry.index + 1];
	if (before && source.lineAt(before.range.end) >= first && before.range.end > before.range.start) return null;
	if (after && source.lineAt(after.range.start) <= last) return null;
	const block = {
		first,
		last,
		prefix
	};
	return standsAlone(source, entry, block) ? block : null;
}
function standsAlone(source, entry, { first, last, prefix }) {
	const above = lineText(source, first - 1);
	const below = lineText(source, last + 1);
	if (entry.shape === "table") return !delimiterRow.test(below) || isBlank(below);
	const item = listMarker.test(prefix);
	if (isBlank(below)) return isBlank(above) || item || !above.trimEnd().endsWith("\\");
	if (item) return indentOf(below) <= indentOf(prefix) && listMarker.test(below);
	return entry.shape === "paragraph" || entry.shape === "quote";
}
function lineText(source, line) {
	return line < 1 || line > source.lineStarts.length ? "" : source.slice(source.lineRange(line));
}
function isBlank(line) {
	return /^[\s>]*$/.test(line);
}
function indentOf(line) {
	return /^[ \t>]*/.exec(line)[0].length;
}
function removeBlock(list, entry) {
	const block = blockOf(list, entry);
	return block && {
		...removed(list.source, block),
		text: ""
	};
}
function removed(source, { first, last }) {
	const { text, lineStarts } = source;
	const parted = isBlank(lineText(source, first - 1));
	const blankBelow = last < lineStarts.length && isBlank(lineText(source, last + 1));
	const start = lineStarts[first - 1];
	const end = lineStarts[last] ?? text.length;
	if (parted && blankBelow && last + 1 < lineStarts.length) return {
		start,
		end: lineStarts[last + 1]
	};
	if (!(last >= lineStarts.length || blankBelow && end === text.length) || first === 1) return {
		start,
		end
	};
	const above = parted && first > 2 ? first - 1 : first;
	if (last < lineStarts.length) return {
		start: lineStarts[above - 1],
		end
	};
	return {
		start: source.lineRange(above - 1).end,
		end
	};
}
function moveBlock(list, entry, behind) {
	const { source } = list;
	const block = blockOf(list, entry);
	const target = blockOf(list, behind);
	if (!block || !target || entry === behind || entry.shape !== behind.shape) return null;
	if (withoutNumber(block.prefix) !== withoutNumber(target.prefix)) return null;
	const lines = source.text.slice(source.lineStarts[block.first - 1], source.lineRange(block.last).end);
	const moved = renumbered(target.prefix) + lines.slice(block.prefix.length);
	const eol = lineEnding$1(source);
	const gap = apart$2(source, target, behind) ? eol : "";
	const at = source.lineRange(target.last).end;
	const insert = {
		start: at,
		end: at,
		text: `${eol}${gap}${moved}`
	};
	const remove = {
		...removed(source, block),
		text: ""
	};
	if (remove.start <= at && at <= remove.end) return null;
	return insert.start < remove.start ? [insert, remove] : [remove, insert];
}
function apart$2(source, target, entry) {
	if (entry.shape === "table") return false;
	const siblings = entry.section?.entries ?? [];
	const index = siblings.indexOf(entry, Math.max(0, siblings.length - 2));
	if (listMarker.test(target.prefix) && index < 1) return false;
	return isBlank(lineText(source, target.first - 1));
}
function withoutNumber(prefix) {
	return prefix.replace(/\d+(?=[.)])/, "1");
}
function renumbered(prefix) {
	return prefix.replace(/\d+(?=[.)])/, (number) => String(Number(number) + 1));
}
function lineEnding$1(source) {
	const end = source.lineRange(1).end;
	return source.text.startsWith("\r\n", end) ? "\r\n" : source.text[end] === "\r" ? "\r" : "\n";
}
// src/list/queries/ordered.ts
function outOfOrder(values, ascending) {
	const tails = [];
	const previous = new Int32Array(values.length).fill(-1);
	const fits = (a, b) => ascending ? a <= b : a >= b;
	for (let index = 0; index < values.length; index++) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (fits(values[tails[middle]], values[index])) low = middle + 1;
			else high = middle;
		}
		if (low > 0) previous[index] = tails[low - 1];
		tails[low] = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]) kept.add(at);
	return [...values.keys()].filter((index) => !kept.has(index));
}
function steps(values) {
	let up = 0;
	let down = 0;
	for (let index = 1; index < values.length; index++) if (values[index] > values[index - 1]) up++;
	else if (values[index] < values[index - 1]) down++;
	return {
		up,
		down
	};
}
// src/list/queries/entry-order.ts
const FEWEST$2 = 5;
const MOST_OUT = .1;
function misordered(list, order) {
	const found = [];
	const groups = [null, ...list.sections];
	const loose = list.entries.filter(({ section }) => section === null);
	for (const section of groups) {
		const entries = section?.entries ?? (section === null ? loose : []);
		if (entries.length < 2) continue;
		const own = order ?? learnOrder(entries);
		if (own) found.push(...outOf(entries, own));
	}
	return found;
}
function learnOrder(entries) {
	if (entries.length < FEWEST$2) return null;
	let best = null;
	let least = MOST_OUT;
	for (const order of [
		"newest",
		"oldest",
		"title"
	]) {
		const keyed = keyedBy(entries, order);
		if (keyed.length < Math.max(FEWEST$2, entries.length * .6)) continue;
		const { up, down } = steps(keyed.map(({ key }) => key));
		if ((order === "newest" ? down : up) < 3) continue;
		const share = outOfOrder(keyed.map(({ key }) => key), order !== "newest").length / keyed.length;
		if (share <= least && (best === null || share < least)) {
			best = order;
			least = share;
		}
	}
	return best;
}
function keyedBy(entries, order) {
	return entries.flatMap((entry) => {
		const key = order === "title" ? normalTitle(entry.title.text) : dateKey(entry);
		return key ? [{
			entry,
			key
		}] : [];
	});
}
function dateKey({ date, ...entry }) {
	const found = (date?.month ? {
		year: date.year,
		month: date.month
	} : null) ?? submissionOf({
		date,
		...entry
	});
	return found && `${found.year}-${String(found.month).padStart(2, "0")}`;
}
function outOf(entries, order) {
	const keyed = keyedBy(entries, order);
	const out = outOfOrder(keyed.map(({ key }) => key), order !== "newest");
	const moving = new Set(out);
	const kept = keyed.filter((_, at) => !moving.has(at));
	return out.map((at) => {
		const { entry, key } = keyed[at];
		let low = 0;
		let high = kept.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (order === "newest" ? kept[middle].key >= key : kept[middle].key <= key) low = middle + 1;
			else high = middle;
		}
		return {
			entry,
			order,
			behind: kept[low - 1]?.entry ?? null
		};
	});
}
// rules/entry-order.ts
const orders = {
	newest: "newest first",
	oldest: "oldest first",
	title: "by title"
};
var entry_order_default = defineRule({
	id: "entry-order",
	summary: "entries out of their section’s order, by date or by title",
	why: "In a list that is kept in order, readers look for a new paper at one end and for a known one in its place; an entry out of order is overlooked or added again.",
	level: "off",
	fix: "unsafe",
	fixNote: "An entry moves behind the one it follows in that order; it may have stood where it was on purpose.",
	options: strictObject({ order: optional(picklist([
		"consistent",
		"newest",
		"oldest",
		"title"
	]), "consistent") }),
	*check(list, { order }) {
		for (const one of misordered(list, order === "consistent" ? null : order)) {
			const { entry, behind } = one;
			const edits = behind && moveBlock(list, entry, behind);
			const place = behind ? `behind ${nameOf$3(behind)} in line ${behind.line}` : "to the front";
			yield {
				range: entry.title.range,
				message: `Unexpected place of ${nameOf$3(entry)}, expected the entries ${orders[one.order]}: move it ${place}`,
				...edits && { fix: {
					title: `move the entry ${place}`,
					applicability: "unsafe",
					edits
				} }
			};
		}
	}
});
// rules/link-text.ts
var link_text_default = defineRule({
	id: "link-text",
	summary: "another link label than the list's",
	why: "Labels that agree let a reader run down the list to the links; a stray form looks like another kind of link.",
	level: "warn",
	fix: "safe",
	fixNote: "Only the label and its brackets change; where the link leads stays.",
	options: strictObject({ label: optional(pipe(string(), description("The label of paper links, such as `[link]` or `[[paper]]`; consistent: the list's own")), "consistent") }),
	*check(list, { label }) {
		const stated = label === "consistent" ? {} : { label: withTarget(label) };
		for (const departure of departuresOf(list, stated)) {
			if (departure.matter !== "label") continue;
			const { entry, range, found, expected, reason, edit } = departure;
			yield {
				range,
				message: `Unexpected link ${oneLine$1(found)} in ${nameOf$3(entry)}, expected ${oneLine$1(expected)} ${reason}: write every paper link the same way`,
				...edit && { fix: {
					title: `label it ${oneLine$1(expected)}`,
					applicability: "safe",
					edits: [edit]
				} }
			};
		}
		if (label !== "consistent" || list.formats.length > 0) return;
		const style = styleOf(list);
		const labels = style.skeletons.flatMap(({ entry, parts }) => parts.flatMap((part) => {
			const value = labelForm(part);
			return value === null ? [] : [{
				value,
				place: part.outer,
				entry
			}];
		}));
		const mixed = mixedStyle(style.label, labels);
		if (!mixed || !sameWord(...mixed.values)) return;
		yield {
			range: mixed.first.place,
			message: `Unexpected mix of link labels, ${mixed.counts[0]} written ${oneLine$1(mixed.values[0])} and ${mixed.counts[1]} ${oneLine$1(mixed.values[1])}, the first of these in ${nameOf$3(mixed.first.entry)}: choose one with the option label`,
			about: "mix"
		};
	}
});
function withTarget(label) {
	if (label.includes("(…)")) return label;
	const inner = /^\[(\[.*\])\]$/.exec(label)?.[1];
	return inner ? `[${inner}(…)]` : label.startsWith("[") ? `${label}(…)` : `[${label}](…)`;
}
function sameWord(one, other) {
	const word = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
	return word(one) === word(other);
}
// src/list/queries/date-conflicts.ts
const FEWEST$1 = 4;
const MOST_OTHER = .35;
const MOST_LATER = .1;
const POSTED_LATE = 4;
function dateConflicts(list) {
	const found = [];
	const told = /* @__PURE__ */ new Set();
	for (const { entry, submission } of wrongMonths(list)) {
		if (!entry.date) continue;
		told.add(entry);
		found.push({
			entry,
			range: entry.date.range,
			by: "month",
			submission
		});
	}
	for (const entry of list.entries) {
		if (!entry.venueYear || told.has(entry)) continue;
		const submission = submissionOf(entry);
		if (submission && isTooEarly(entry, entry.venueYear.value, submission)) found.push({
			entry,
			range: entry.venueYear.range,
			by: "venue",
			submission
		});
	}
	return found;
}
function wrongMonths(list) {
	let right = 0;
	const other = [];
	for (const entry of list.entries) {
		const { date } = entry;
		const submission = date?.month ? submissionOf(entry) : null;
		if (!date?.month || !submission) continue;
		const months = (date.year - submission.year) * 12 + date.month - submission.month;
		if (months === 0) right++;
		else other.push({
			entry,
			submission,
			months
		});
	}
	const total = right + other.length;
	if (right < FEWEST$1 || other.length > total * MOST_OTHER) return [];
	const habit = other.filter((one) => one.months > 0 && !isExplained(one)).length > Math.max(3, total * MOST_LATER);
	return other.filter((one) => one.months > 0 ? !habit && !isExplained(one) : one.months < -2);
}
function isExplained({ entry, submission }) {
	if ((submission.link.work.version ?? 1) > 1) return true;
	const venue = entry.venue && findVenue(entry.venue.text);
	return entry.venue !== null && venue?.kind !== "preprint";
}
function isTooEarly(entry, year, { year: posted, month }) {
	const after = (posted - year - 1) * 12 + month;
	if (after <= 0) return false;
	const text = entry.venue?.text ?? "";
	const venue = findVenue(text);
	if (venue?.kind === "preprint") return after > 1;
	return (venue?.kind === "conference" || venue?.kind === "journal") && after > POSTED_LATE && !/workshop|\bW$|@/i.test(text);
}
// rules/no-date-mismatch.ts
var no_date_mismatch_default = defineRule({
	id: "no-date-mismatch",
	summary: "a stated month, or a venue year, that the arXiv id contradicts",
	why: "An arXiv id begins with the year and month of first submission. Where an entry says another month than its id, or a venue that met long before the paper was sent in, either the date is wrong or the link leads to another paper.",
	level: "warn",
	fix: "none",
	fixNote: "Whether the date or the link is wrong only a look at the paper can tell.",
	options: strictObject({}),
	*check(list) {
		for (const conflict of dateConflicts(list)) yield {
			range: conflict.range,
			message: message$3(conflict)
		};
	}
});
function message$3({ entry, by, submission }) {
	const first = monthAndYear(submission);
	const id = `arXiv:${submission.id}`;
	if (by === "month") return `Unexpected "${oneLine$1(entry.date?.text ?? "", 30)}" for ${nameOf$3(entry)}, expected ${first}, when ${id} was first submitted: check the date and the link`;
	return `Unexpected "${oneLine$1(`${entry.venue?.text ?? ""} ${entry.venueYear?.value ?? ""}`, 40)}" for ${nameOf$3(entry)}: its link ${id} was first submitted later, in ${first}; check the link and the year`;
}
// rules/no-dead-link.ts
var no_dead_link_default = defineRule({
	id: "no-dead-link",
	summary: "a link whose page is gone",
	why: "Readers end at an error page. Only what is gone for certain is called dead: two answers of 404 or 410, a host that does not exist, a paper that arXiv does not have. What refuses to answer is not.",
	level: "error",
	fix: "display",
	fixNote: "Where arXiv has a paper of just this title, its link is shown; nothing is changed.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		const seen = /* @__PURE__ */ new Set();
		let claims;
		let titles;
		for (const entry of list.entries) for (const link of entry.links) {
			const fact = factOf(link, facts);
			if (fact?.verdict !== "dead" || seen.has(link.urlRange.start)) continue;
			seen.add(link.urlRange.start);
			claims ??= claimsByLink(list);
			titles ??= new KnownTitles(facts);
			const claim = claims.get(link);
			const fix = claim ? fixOf$4(claim, titles) : null;
			yield {
				range: link.urlRange,
				message: message$2(entry, link, fact),
				...fix && { fix },
				evidence: {
					verdict: "dead",
					reason: fact.reason ?? "gone",
					source: fact.by,
					checkedAt: fact.checkedAt,
					...fact.stale && { stale: true }
				}
			};
		}
	}
});
function factOf({ work, url }, facts) {
	if (!work) return void 0;
	if (work.kind !== "url") return facts.works?.get(work.key);
	const key = linkKey$1(url);
	return key === null ? void 0 : facts.urls?.get(key);
}
function claimsByLink(list) {
	return new Map(titleClaims(list).map((claim) => [claim.link, claim]));
}
function message$2(entry, link, fact) {
	const reason = oneLine$1(fact.reason ?? "it is gone", 60);
	const when = fact.stale ? ` when last looked up (${fact.checkedAt.slice(0, 10)})` : "";
	return `Unexpected dead link ${oneLine$1(link.url, 70)} of ${nameOf$3(entry)}: ${reason}${when}; link another page or remove it`;
}
function fixOf$4(claim, titles) {
	const { link } = claim;
	const right = titles.right(claim);
	if (!right || link.syntax === "reference") return null;
	return {
		title: `link arXiv:${right.id}, which has this title`,
		applicability: "display",
		edits: [{
			...link.urlRange,
			text: `https://arxiv.org/abs/${right.id}`
		}]
	};
}
// src/list/queries/adds-nothing.ts
const said = /* @__PURE__ */ new WeakMap();
function saidBy(entry) {
	const known = said.get(entry);
	if (known) return known;
	const words = new Set(entry.runs.flatMap(({ text }) => normalTitle(text).split(" ")));
	words.delete("");
	const made = {
		words,
		links: new Set(entry.links.map(linkKey))
	};
	said.set(entry, made);
	return made;
}
function linkKey(link) {
	return link.work?.key ?? link.url;
}
function addsNothing(entry, other) {
	if (entry.runs.length === 0 || other.runs.length === 0) return false;
	const [later, first] = [saidBy(entry), saidBy(other)];
	for (const link of later.links) if (!first.links.has(link)) return false;
	for (const word of later.words) if (!first.words.has(word)) return false;
	return true;
}
// src/list/queries/duplicates.ts
const TELLING = 4;
function duplicates(list, scope) {
	const found = [];
	const seen = /* @__PURE__ */ new Map();
	const names = new Names(list);
	for (const entry of list.entries) {
		if (isNews(entry.section) || !namesPaper(entry)) continue;
		const title = normalTitle(untagged(entry.title.text));
		const place = scope === "section" ? `${entry.section?.index ?? "top"} ` : "";
		const work = ownPaper(entry)?.work.key;
		const keys = [`${place}title ${title}`, ...work === void 0 ? [] : [`${place}work ${work}`]];
		const [byTitle, byWork] = keys.map((key) => seen.get(key));
		const first = byTitle && samePaper(byTitle, work, title) ? byTitle : byWork && sameUnder(byWork, entry) ? byWork : null;
		if (first && names.agree(first, entry) && !continuesEntry(first, entry)) found.push({
			entry,
			first,
			by: first === byWork ? "link" : "title"
		});
		for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
	}
	return found;
}
function continuesEntry(first, entry) {
	return entry.index === first.index + 1 && entry.links.length === 0 && first.links.length > 0 && entry.authors !== null && first.authors === null;
}
function samePaper(first, work, title) {
	if (work !== void 0 && ownPaper(first)?.work.key === work) return true;
	return title.split(" ", TELLING).length >= TELLING || /\p{Script=Han}{6}/u.test(title);
}
function sameUnder(first, entry) {
	const verdict = relation(untagged(first.title.text), untagged(entry.title.text));
	return verdict === "same" || verdict === "renamed";
}
var Names = class {
	list;
	rows = /* @__PURE__ */ new Map();
	constructor(list) {
		this.list = list;
		for (const table of list.tables) for (const row of [table.header, ...table.rows]) this.rows.set(row.range.start, row);
	}
	agree(first, entry) {
		if (first.shape === "table" !== (entry.shape === "table")) return false;
		if (entry.shape !== "table") return true;
		const [a, b] = [this.before(first), this.before(entry)];
		return a.every((name, at) => b[at] === void 0 || name === "" || b[at] === "" || name === b[at]);
	}
	before(entry) {
		return (this.rows.get(entry.range.start)?.cells ?? []).filter((cell) => cell.end <= entry.title.range.start).map((cell) => {
			const text = this.list.source.slice(cell).replace(/^\s*\|/, "").slice(0, 200).trim();
			return findDates(text).length > 0 || findVenue(text) || /\d{4}/.test(text) ? "" : normalTitle(text);
		});
	}
};
// rules/no-duplicate-paper.ts
var no_duplicate_paper_default = defineRule({
	id: "no-duplicate-paper",
	summary: "a paper listed twice in one section",
	why: "A paper that stands twice in one section was added by two people who did not see each other, often once as a preprint and once as published; readers take it for two, and one of the two is not kept up to date. The same paper in two sections is left alone, since it may belong in both.",
	level: "error",
	fix: "unsafe",
	fixNote: "The later entry is deleted only where it has no word and no link that the first has not; which of the two places is the right one is still for the author to judge.",
	options: strictObject({ scope: optional(picklist(["section", "list"]), "section") }),
	*check(list, { scope }) {
		for (const { entry, first, by } of duplicates(list, scope)) {
			const fix = deletion(list, entry, first);
			const where = `in line ${first.line}`;
			const place = scope === "section" ? " in this section" : "";
			const why = by === "link" || !ownPaper(entry) || !ownPaper(first) ? "" : " under another link";
			yield {
				range: entry.title.range,
				message: `Unexpected second entry of ${nameOf$3(entry)}${place}, which stands${why} ${where} already: ${fix ? "delete one" : "keep one entry with the links and notes of both"}`,
				related: [{
					message: `first listed here as ${nameOf$3(first)}`,
					range: first.title.range
				}],
				...fix && { fix }
			};
		}
	}
});
function deletion(list, entry, first) {
	if (!addsNothing(entry, first)) return null;
	const edit = removeBlock(list, entry);
	return edit && {
		title: "delete the second entry",
		applicability: "unsafe",
		edits: [edit]
	};
}
// src/model/list.ts
const Mark = {
	strong: 1,
	emphasis: 2,
	delete: 4
};
// src/list/queries/full-width.ts
const ascii = {
	"，": ",",
	"、": ",",
	"。": ".",
	"：": ":",
	"；": ";",
	"！": "!",
	"？": "?",
	"（": "(",
	"）": ")",
	"％": "%",
	"＆": "&",
	"．": ".",
	"　": " "
};
function fullWidth() {
	return /[，、。：；！？（）％＆．　]/g;
}
const cjk$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
function isCjk$1(text) {
	return cjk$1.test(text);
}
function asciiFor(char, before, after) {
	const plain = ascii[char];
	if (plain === void 0) return null;
	if (plain === " ") return /\s|^$/.test(before) || /\s|^$/.test(after) ? "" : " ";
	if (plain === "(") return /[\s([{"'“‘/-]|^$/.test(before) ? "(" : " (";
	if (plain === "%" || plain === "&") return plain;
	if (plain === ":" && /\d/.test(before) && /\d/.test(after)) return plain;
	return after !== "" && (plain === ")" ? /[\p{L}\p{N}*_[`(]/u : /[^\s.,;:!?)\]}"'”’|<]/u).test(after) ? `${plain} ` : plain;
}
function neighbours(source, run, index, length, previous, next) {
	const start = run.range.start + index;
	const end = start + length;
	const before = /[\r\n]/.test(source.text[start - 1] ?? "\n") ? "" : source.text[start - 1];
	const after = /[\r\n]/.test(source.text[end] ?? "\n") ? "" : source.text[end];
	const opens = index === 0 && isMark(before) && beyond(run.marks, previous, run.range.start);
	const closes = end === run.range.end && isMark(after) && beyond(run.marks, next, run.range.end);
	return {
		before: opens ? "" : before,
		after: closes ? "" : after
	};
}
function isMark(char) {
	return char === "*" || char === "_" || char === "~";
}
function beyond(marks, other, place) {
	const near = other && (Math.abs(other.range.start - place) <= 3 || Math.abs(other.range.end - place) <= 3);
	return (marks & (Mark.strong | Mark.emphasis | Mark.delete) & ~(near ? other.marks : 0)) !== 0;
}
// rules/no-fullwidth-punctuation.ts
const FOREIGN = .05;
const NEAR$1 = 400;
var no_fullwidth_punctuation_default = defineRule({
	id: "no-fullwidth-punctuation",
	summary: "full-width punctuation on a Latin line",
	why: "A full-width mark brings its own gap, so that it looks wrong in Latin text, and searches and scripts do not take it for the comma or bracket it stands for.",
	level: "warn",
	fix: "safe",
	fixNote: "The mark becomes its ASCII form with the space Latin text wants. Lines and lists in Chinese, Japanese or Korean are left alone.",
	options: strictObject({}),
	*check(list) {
		if (writesCjk(list)) return;
		const found = [];
		const counts = /* @__PURE__ */ new Map();
		for (const [at, run] of list.runs.entries()) {
			if (run.text.length !== run.range.end - run.range.start) continue;
			if (run.link && run.link.syntax !== "inline" && run.link.syntax !== "reference") continue;
			const edits = editsOf$1(list, at, run);
			if (edits.length > 0) found.push({
				run,
				edits
			});
			for (const edit of edits) {
				const mark = list.source.slice(edit);
				counts.set(mark, (counts.get(mark) ?? 0) + 1);
			}
		}
		const most = Math.max(5, list.entries.length / 2);
		for (const { run, edits } of found) {
			const odd = edits.filter((edit) => (counts.get(list.source.slice(edit)) ?? 0) < most);
			if (odd.length > 0) yield report$1(list, run, odd);
		}
	}
});
function report$1(list, run, edits) {
	const entry = entryAt(list, run.range.start);
	const first = edits[0];
	const marks = quoted$3(edits.map((edit) => list.source.slice(edit)));
	const plain = quoted$3(edits.map(({ text }) => text.trim() || " "));
	const finding = {
		range: {
			start: first.start,
			end: first.end
		},
		message: `Unexpected full-width ${marks}${entry ? ` in ${nameOf$3(entry)}` : ""}, expected ${plain}: the text around is Latin`
	};
	const line = list.source.slice(list.source.lineRange(list.source.lineAt(first.start)));
	if (/^[\s>]{0,9}#{1,6}\s/.test(line.slice(0, 20)) && edits.some(({ text }) => text.length !== 1)) return finding;
	return {
		...finding,
		fix: {
			title: `write ${plain}`,
			applicability: "safe",
			edits
		}
	};
}
function quoted$3(marks) {
	return [...new Set(marks)].slice(0, 6).map((mark) => `"${mark}"`).join(" ");
}
function editsOf$1(list, at, run) {
	const edits = [];
	const { source } = list;
	for (const match of run.text.matchAll(fullWidth())) {
		const start = run.range.start + match.index;
		const end = start + match[0].length;
		if (!onLatinLine(list, start, end)) continue;
		const { before, after } = neighbours(source, run, match.index, 1, list.runs[at - 1], list.runs[at + 1]);
		if (before === "]" && /[：（]/.test(match[0])) continue;
		const text = asciiFor(match[0], before, after);
		if (text !== null && !startsBlock$1(run, match.index, text)) edits.push({
			start,
			end,
			text
		});
	}
	return edits;
}
function startsBlock$1(run, index, text) {
	return index < 10 && /^[.)]/.test(text) && /^\s*\d*$/.test(run.text.slice(0, index));
}
function onLatinLine(list, start, end) {
	const line = list.source.lineRange(list.source.lineAt(start));
	const before = list.source.text.slice(Math.max(line.start, start - NEAR$1), start);
	const after = list.source.text.slice(end, Math.min(line.end, end + NEAR$1));
	if (isCjk$1(before) || isCjk$1(after)) return false;
	return /\p{Script=Latin}|\d/u.test(before.slice(-40)) || /\p{Script=Latin}|\d/u.test(after.slice(0, 40));
}
function writesCjk(list) {
	let latin = 0;
	let cjk = 0;
	for (const { text } of list.runs) for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 592) latin += (code | 32) > 96 && (code | 32) < 123 ? 1 : 0;
		else if (isCjk$1(String.fromCodePoint(text.codePointAt(at)))) cjk++;
	}
	return cjk * 3 > (latin + cjk * 3) * FOREIGN;
}
// src/list/queries/broken-links.ts
const LABEL = 300;
const ADDRESS = 1e3;
const joint = /\](?:[ \t]{0,4}\(|[ \t]?（)|\)\[(?=https?:)/g;
function brokenLinks(list) {
	const found = [];
	let done = 0;
	for (const run of list.runs) {
		if (run.link || run.text.length !== run.range.end - run.range.start) continue;
		for (const match of run.text.matchAll(joint)) {
			const at = run.range.start + match.index;
			if (at < done) continue;
			const broken = judge$1(list, at, match[0]);
			if (!broken) continue;
			done = broken.range.end;
			found.push(broken);
		}
	}
	return found;
}
function judge$1(list, at, mark) {
	const { source } = list;
	const line = source.lineRange(source.lineAt(at));
	const before = source.text.slice(Math.max(line.start, at - LABEL), at);
	const behind = at + mark.length;
	const rest = source.text.slice(behind, Math.min(line.end, behind + ADDRESS));
	if (mark.startsWith(")")) return reversed(before, rest, at);
	const open = openingBracket(before);
	if (open < 0) return null;
	const label = before.slice(open + 1);
	const start = at - (before.length - open);
	const web = /^\s*(?:https?:|www\.)/i.test(rest);
	const close = closing(rest);
	const end = behind + (close ?? address$1(rest));
	const closed = close !== null && /[)）]/.test(rest[close] ?? "");
	const range = {
		start,
		end: closed ? end + 1 : end
	};
	const plain = !/\]\(/.test(label) && !/^(?:\s*|x|\d+)$/i.test(label);
	if (mark !== "](") {
		if (!web || !plain || !closed || /\s/.test(rest.slice(0, close).trim())) return null;
		return apart$1(range, at, mark, rest.slice(0, close).trim());
	}
	if (/\]\(/.test(label)) return {
		range,
		what: "a link inside a link's label is not shown as one; part the two",
		edit: null
	};
	if (!closed) {
		const edit = web && end > behind ? {
			start: end,
			end,
			text: ")"
		} : null;
		return {
			range: edit ? range : {
				start,
				end: behind
			},
			what: "the address is not closed; add \")\"",
			edit
		};
	}
	if (rest[close] === "）") return {
		range,
		what: "a full-width bracket closes the address; write \")\"",
		edit: web ? {
			start: end,
			end: end + 1,
			text: ")"
		} : null
	};
	if (!/\s/.test(rest.slice(0, close).trim())) return null;
	return {
		range,
		what: !web && !/[/\\]|\.\w{2,4}$/.test(rest.slice(0, close).trim()) ? "words stand where the address belongs; put the address in" : "a space in the address; remove it, or write %20",
		edit: null
	};
}
function apart$1(range, at, mark, url) {
	if (!mark.includes("（")) return {
		range,
		what: "a space parts the label from the address; remove it",
		edit: {
			start: at + 1,
			end: at + mark.length - 1,
			text: ""
		}
	};
	return {
		range,
		what: "full-width brackets make no link; write \"(\" and \")\"",
		edit: {
			start: at + 1,
			end: range.end,
			text: `(${url})`
		}
	};
}
function reversed(before, rest, at) {
	const open = before.lastIndexOf("(");
	const close = rest.indexOf("]");
	if (open < 0 || close < 0) return null;
	const label = before.slice(open + 1);
	const url = rest.slice(0, close);
	if (/[[\])]/.test(label) || label.trim() === "" || /[\s()[]/.test(url)) return null;
	const range = {
		start: at - label.length - 1,
		end: at + 2 + close + 1
	};
	return {
		range,
		what: "the brackets are the wrong way round; write [label](address)",
		edit: {
			...range,
			text: `[${label}](${url})`
		}
	};
}
function openingBracket(text) {
	let depth = 0;
	for (let at = text.length - 1; at >= 0; at--) if (text[at] === "]") depth++;
	else if (text[at] === "[" && depth-- === 0) return at;
	return -1;
}
function closing(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "(") depth++;
	else if (text[at] === "）") return at;
	else if (text[at] === ")" && depth-- === 0) return at;
	return null;
}
function address$1(text) {
	return (/^\s*[^\s<>[\]()（）]*/.exec(text)?.[0] ?? "").replace(/[.,;:'"*]{1,20}$/, "").length;
}
// rules/no-malformed-link.ts
var no_malformed_link_default = defineRule({
	id: "no-malformed-link",
	summary: "an empty link, a missing scheme, spaces or stray punctuation in an address, broken link syntax, an arXiv id that cannot exist",
	why: "The paper is listed, but nobody can reach it: the page shows brackets instead of a link, or the link leads nowhere.",
	level: "error",
	fix: "safe",
	fixNote: "Only slips with one possible mend are mended: a scheme missing or doubled, punctuation behind the address, a space between label and address. Missing addresses and impossible arXiv ids are left to the author.",
	options: strictObject({}),
	*check(list) {
		const broken = brokenLinks(list);
		for (const { range, what, edit } of broken) yield {
			range: edit && edit.end > edit.start ? {
				start: edit.start,
				end: edit.end
			} : range,
			message: `Unexpected text where a link is meant${inEntry$1(list, range)}: ${what}`,
			...fixOf$3(list, edit)
		};
		let next = 0;
		const seen = /* @__PURE__ */ new Set();
		for (const link of list.links) {
			while (next < broken.length && broken[next].range.end <= link.range.start) next++;
			if (next < broken.length && broken[next].range.start < link.range.end && (link.syntax === "raw" || link.syntax === "autolink")) continue;
			if (seen.has(link.urlRange.start)) continue;
			seen.add(link.urlRange.start);
			const finding = judge(list, link);
			if (finding) yield finding;
		}
	}
});
function judge(list, link) {
	const flaw = linkFlaw(link);
	if (!flaw) return null;
	const empty = link.url.trim() === "" || link.url.trim() === "#";
	if (empty && isTag(list, link)) return null;
	const label = oneLine$1(link.label.text, 30).replaceAll("\"", "'");
	const named = label !== "" && link.syntax !== "raw" && link.syntax !== "autolink" ? `link "${label}" ` : "link ";
	const address = empty ? "without an address" : `to ${oneLine$1(link.url, 60)}`;
	return {
		range: empty ? link.range : link.urlRange,
		message: `Unexpected ${named}${address}${inEntry$1(list, link.range)}: ${flaw.what}`,
		...fixOf$3(list, editOf(list, link, flaw.mended))
	};
}
function isTag(list, link) {
	const { start } = link.range;
	const alt = /^\[!\[([^\]]{0,80})\]/.exec(list.source.text.slice(start, start + 90));
	return link.badge && !/paper|pdf|arxiv|code|github|link|project|page|demo/i.test(alt?.[1] ?? "");
}
function editOf(list, link, mended) {
	if (mended === null || list.source.slice(link.urlRange) !== link.url) return null;
	const angled = link.syntax === "raw" ? `<${mended}>${link.url.slice(mended.length)}` : mended;
	return {
		...link.urlRange,
		text: angled
	};
}
function fixOf$3(list, edit) {
	if (!edit || isVerbatim(list, edit)) return {};
	return { fix: {
		title: edit.text === "" ? "remove the space" : `write ${oneLine$1(edit.text, 80)}`,
		applicability: "safe",
		edits: [edit]
	} };
}
function inEntry$1(list, range) {
	const entry = entryAt(list, range.start);
	return entry ? ` in ${nameOf$3(entry)}` : "";
}
// rules/no-missing-target.ts
var no_missing_target_default = defineRule({
	id: "no-missing-target",
	summary: "in-page anchors and relative files that are not there",
	why: "A click on such a link does nothing, or leads to a 404 page: readers do not reach the section or file it names.",
	level: "error",
	fix: "safe",
	fixNote: "An anchor is mended where exactly one heading fits it, or the link’s own text; only the anchor changes.",
	options: strictObject({}),
	*check(list, _options, facts) {
		for (const link of list.links) {
			const url = link.url.trim();
			if (url.startsWith("#")) {
				const finding = url.length > 1 ? judgeAnchor(list, link, url.slice(1)) : null;
				if (finding) yield finding;
			} else if (facts.targets?.get(link.url) === false && !linkFlaw(link)) yield {
				range: link.urlRange,
				message: `Unexpected link ${labelOf(link)}to ${oneLine$1(url, 60)}: there is no such file; correct the path, or add the file`
			};
		}
	}
});
function judgeAnchor(list, link, anchor) {
	const target = targetOf(list, anchor, link.label.text);
	if (target?.match === "exact") return null;
	const unexpected = `Unexpected anchor #${oneLine$1(anchor, 40)} in the link ${labelOf(link).trimEnd()}`;
	if (!target) {
		const message = `${unexpected}: no heading has it; link a heading that is there`;
		return {
			range: link.urlRange,
			message
		};
	}
	const expected = `expected #${oneLine$1(target.id, 60)}`;
	const why = target.match === "case" ? "anchors are compared with their case" : "no heading has this anchor";
	const finding = {
		range: link.urlRange,
		message: `${unexpected}, ${expected}: ${why}`,
		...fixOf$2(list, link, target)
	};
	return target.match === "case" ? {
		...finding,
		level: "warn"
	} : finding;
}
function fixOf$2(list, link, target) {
	const { start, end } = link.urlRange;
	if (isVerbatim(list, link.urlRange) || list.source.text[start] !== "#") return {};
	const edits = [{
		start,
		end,
		text: `#${target.id.replace(/[\s()<>\\[\]]/g, encodeURIComponent)}`
	}];
	return { fix: {
		title: `link #${oneLine$1(target.id, 60)}`,
		applicability: "safe",
		edits
	} };
}
function labelOf(link) {
	const label = oneLine$1(link.label.text, 40).replaceAll("\"", "'");
	return label === "" ? "" : `"${label}" `;
}
// src/list/queries/hidden.ts
const hidden = /[\u0080-\u009F\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF\uFFFD]+/gu;
const names$1 = {
	"\xA0": "no-break space",
	"­": "soft hyphen",
	"​": "zero-width space",
	"‌": "zero-width non-joiner",
	"‍": "zero-width joiner",
	"‎": "left-to-right mark",
	"‏": "right-to-left mark",
	"\u2028": "line separator",
	"\u2029": "paragraph separator",
	"⁠": "word joiner",
	"﻿": "byte order mark",
	"�": "replacement character"
};
const joining = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Mongolian}]/u;
function hiddenParts(text, entry) {
	const parts = [];
	hidden.lastIndex = 0;
	for (let match = hidden.exec(text); match; match = hidden.exec(text)) {
		const start = match.index;
		const end = start + match[0].length;
		const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? "";
		const after = [...text.slice(end, end + 2)][0] ?? "";
		if (needed(match[0], before, after, entry)) continue;
		const char = match[0][0];
		const name = `${names$1[char] ?? "control character"} (U+${code(char)})`;
		parts.push({
			start,
			end,
			name,
			text: replacement(match[0], before, after)
		});
	}
	return parts;
}
function needed(found, before, after, entry) {
	if (found.includes("�")) return false;
	if (/^\u00A0+$/.test(found)) return !entry || found.length > 1 || /[:;!?»%]/.test(after) || /[«№§]/.test(before);
	return /[\u200C-\u200F]/.test(found) && (joining.test(before) || joining.test(after));
}
function replacement(found, before, after) {
	if (found.includes("�")) return null;
	if (!/[\u00A0\u2028\u2029]/.test(found)) return "";
	return /\s/.test(before) || /\s/.test(after) ? "" : " ";
}
function code(char) {
	return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
function holdsUp(list, run, part) {
	if (part.text !== "" && part.text !== " ") return false;
	const { text } = list.source;
	const before = text[run.range.start + part.start - 1] ?? "\n";
	const after = text[run.range.start + part.end] ?? "\n";
	if (part.start === 0 && /[-+*#>=\d`~|:\s]/.test(after)) return true;
	return part.text === "" && (/[*_~`\]!<&\\]/.test(before) || /[*_~`(]/.test(after));
}
function byName(parts) {
	const groups = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const group = groups.get(part.name);
		if (group) group.push(part);
		else groups.set(part.name, [part]);
	}
	return groups;
}
// src/list/queries/mojibake.ts
const upper = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžx".replace("x", "Ÿ");
const bytes = /* @__PURE__ */ new Map();
for (let byte = 128; byte <= 255; byte++) bytes.set(String.fromCharCode(byte), byte);
for (const [index, char] of [...upper].entries()) bytes.set(char, 128 + index);
const lead = /[\u00C2-\u00F4]/g;
const utf8 = new TextDecoder("utf-8", { fatal: true });
function garbledParts(text) {
	const parts = [];
	lead.lastIndex = 0;
	for (let match = lead.exec(text); match; match = lead.exec(text)) {
		const char = decodeAt(text, match.index);
		if (!char) continue;
		const last = parts.at(-1);
		const part = {
			start: match.index,
			end: match.index + char.length,
			decoded: char.decoded
		};
		if (last && last.end === part.start) {
			last.end = part.end;
			last.decoded += part.decoded;
		} else parts.push(part);
		lead.lastIndex = part.end;
	}
	return parts.filter((part) => plausible(text, part));
}
function decodeAt(text, at) {
	const first = text.charCodeAt(at);
	const length = first < 224 ? 2 : first < 240 ? 3 : 4;
	const sequence = new Uint8Array(length);
	for (let index = 0; index < length; index++) {
		const byte = index === 0 ? first : bytes.get(text[at + index] ?? "");
		if (byte === void 0 || index > 0 && byte > 191) return null;
		sequence[index] = byte;
	}
	try {
		return {
			decoded: utf8.decode(sequence),
			length
		};
	} catch {
		return null;
	}
}
const twoByte = /[\u00A0-\u024F\u02B0-\u03FF\u0400-\u04FF]/;
const marks$1 = /[\u2000-\u2BFF\u3000-\u301F\uFE0E\uFE0F\uFEFF\uFF01-\uFF65]/;
function plausible(text, { start, end, decoded }) {
	if ([...decoded].length > 1) return true;
	if (end - start === 4 || marks$1.test(decoded)) return true;
	if (end - start === 3) return isCjk$1(decoded) && !/[‘’“”–—…]/.test(text.slice(start, end));
	if (!twoByte.test(decoded)) return false;
	return !/[‘’“”„–—…‹›\u00AB\u00BB]/.test(text[start + 1]) || text[start] === "â" || /\p{Ll}/u.test(text.slice(start - 1, start) + text.slice(end, end + 1));
}
// rules/no-mojibake.ts
var no_mojibake_default = defineRule({
	id: "no-mojibake",
	summary: "UTF-8 decoded wrongly, zero-width characters",
	why: "Garbled characters are shown as they stand, and hidden ones make a title that looks right unfindable.",
	level: "warn",
	fix: "safe",
	fixNote: "Garbled text is decoded to what it was; hidden characters go where no script needs them. A lost character (U+FFFD) only the author knows.",
	options: strictObject({}),
	*check(list) {
		for (const [at, run] of list.runs.entries()) {
			if (run.text.length !== run.range.end - run.range.start) continue;
			if (run.link && run.link.syntax !== "inline" && run.link.syntax !== "reference") continue;
			const entry = entryAt(list, run.range.start);
			const garbled = garbledParts(run.text);
			for (const { start, end, decoded } of garbled) {
				const text = spaced(list, at, start, end, decoded);
				const title = text === "" ? "remove it" : `write "${oneLine$1(text, 20)}"`;
				const message = `Unexpected text ${`"${oneLine$1(run.text.slice(start, end), 20)}"`}${inEntry(entry)}: it is "${oneLine$1(decoded, 20)}" in UTF-8, decoded wrongly; ${title}`;
				yield finding(run, [{
					start,
					end,
					text
				}], message, title);
			}
			const hidden = hiddenParts(run.text, entry !== null).filter((part) => !holdsUp(list, run, part) && !garbled.some((other) => overlaps(other, part)));
			for (const [name, parts] of byName(hidden)) yield unseen(list, run, name, parts, inEntry(entry));
		}
	}
});
function unseen(list, run, name, parts, place) {
	const edits = parts.map((part) => {
		const behind = list.source.text[run.range.start + part.end] ?? "\n";
		return part.text === " " && /\s/.test(behind) ? {
			...part,
			text: ""
		} : part;
	});
	const advice = edits.some(({ text }) => text === " ") ? "write a plain space" : "remove it";
	const what = parts.length > 1 ? `${parts.length} times a ${name}` : name;
	if (parts.some(({ text }) => text === null)) return finding(run, edits, `Unexpected ${what}${place}: a character was lost; write it anew`, "");
	return finding(run, edits, `Unexpected ${what}${place}: searches miss the text around it; ${advice}`, advice);
}
function inEntry(entry) {
	return entry ? ` in ${nameOf$3(entry)}` : "";
}
function spaced(list, at, start, end, decoded) {
	const run = list.runs[at];
	const { before, after } = neighbours(list.source, run, start, end - start, list.runs[at - 1], list.runs[at + 1]);
	if (decoded === "\xA0") return /\s|^$/.test(before) || /\s|^$/.test(after) ? "" : " ";
	if (/^[\u200B\uFEFF\u00AD]+$/.test(decoded)) return "";
	return (!isCjk$1(run.text) && [...decoded].length === 1 ? asciiFor(decoded, before, after) : null) ?? decoded;
}
function finding(run, parts, message, title) {
	const edits = parts.flatMap(({ start, end, text }) => text === null ? [] : {
		start: run.range.start + start,
		end: run.range.start + end,
		text
	});
	const first = parts[0];
	const range = {
		start: run.range.start + first.start,
		end: run.range.start + first.end
	};
	if (edits.length < parts.length) return {
		range,
		message
	};
	return {
		range,
		message,
		fix: {
			title,
			applicability: "safe",
			edits
		}
	};
}
// src/list/queries/same-link.ts
const MOST_TITLES = 3;
const NEAR = 2;
function sharedLinks(list) {
	const found = [];
	for (const listings of byWork(list).values()) {
		const titles = /* @__PURE__ */ new Map();
		for (const listing of listings) {
			const title = normalTitle(listing.entry.title.text);
			if (!titles.has(title)) titles.set(title, listing);
			if (titles.size > MOST_TITLES) break;
		}
		if (titles.size < 2 || titles.size > MOST_TITLES) continue;
		const [first, ...others] = titles.values();
		for (const second of others) if (first && apart(first, second)) found.push({
			first,
			second
		});
	}
	return found;
}
function byWork(list) {
	const listings = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const link = ownPaper(entry);
		if (!link || !namesPaper(entry) || !isTelling(entry) || isNews(entry.section)) continue;
		const others = listings.get(link.work.key);
		if (others) others.push({
			entry,
			link
		});
		else listings.set(link.work.key, [{
			entry,
			link
		}]);
	}
	return listings;
}
function isTelling({ title }) {
	return (title.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
function isCjk(text) {
	return (text.match(cjk)?.length ?? 0) * 5 > text.length;
}
function apart(first, second) {
	const [a, b] = [first.entry, second.entry];
	if (first.link.range.start === second.link.range.start) return false;
	if (a.shape !== b.shape && !(isListed(a) && isListed(b))) return false;
	if (isCjk(a.title.text) || isCjk(b.title.text)) return false;
	const verdict = relation(untagged(a.title.text), untagged(b.title.text));
	if (verdict === "different") return true;
	return verdict === "unsure" && Math.abs(a.index - b.index) <= NEAR;
}
function isListed({ shape }) {
	return shape === "bullet" || shape === "numbered" || shape === "table";
}
// rules/no-shared-link.ts
var no_shared_link_default = defineRule({
	id: "no-shared-link",
	summary: "one link under two different titles",
	why: "When two different papers link one page, one of the links was copied from the other, and its reader lands at the wrong paper. A paper that was renamed between its versions is left alone where its titles show it.",
	level: "error",
	fix: "display",
	fixNote: "Which of the two links is wrong is for the author to see. Where the list links the same title elsewhere to another paper, that link is shown.",
	options: strictObject({}),
	*check(list) {
		const pairs = sharedLinks(list);
		if (pairs.length === 0) return;
		const elsewhere = linksByTitle(list);
		const told = /* @__PURE__ */ new Set();
		for (const { first, second } of pairs) for (const [one, other] of [[first, second], [second, first]]) {
			if (told.has(one)) continue;
			told.add(one);
			const line = list.source.lineAt(other.link.range.start);
			const fix = fixFrom(elsewhere.get(normalTitle(one.entry.title.text)), one);
			yield {
				range: one.link.range,
				message: `Unexpected link ${oneLine$1(workName(one), 60)} of ${nameOf$3(one.entry)}, which ${nameOf$3(other.entry)} in line ${line} links too: give each paper its own link`,
				related: [{
					message: `${nameOf$3(other.entry)} links it too`,
					range: other.link.range
				}],
				...fix && { fix }
			};
		}
	}
});
function workName({ link }) {
	const { kind, id } = link.work;
	return kind === "url" ? id : `${kind}:${id}`;
}
function linksByTitle(list) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const link = ownPaper(entry);
		if (!link) continue;
		const title = normalTitle(entry.title.text);
		const others = found.get(title);
		if (!others) found.set(title, [{
			entry,
			link
		}]);
		else if (others.every((other) => other.link.work.key !== link.work.key) && others.length < 3) others.push({
			entry,
			link
		});
	}
	return found;
}
function fixFrom(listings, { link }) {
	const own = listings?.find((listing) => listing.link.work.key !== link.work.key);
	if (!own || link.syntax === "reference") return null;
	const url = own.link.url;
	return {
		title: `write ${oneLine$1(url, 80)}, which the list links from the same title elsewhere`,
		applicability: "display",
		edits: [{
			...link.urlRange,
			text: url
		}]
	};
}
// src/list/queries/stray-stars.ts
function visibleStars(list) {
	const lines = [];
	let current = -1;
	for (const run of list.runs) {
		if (run.text.length !== run.range.end - run.range.start || !run.text.includes("*")) continue;
		if (run.link && run.link.syntax !== "inline" && run.link.syntax !== "reference") continue;
		for (const match of run.text.matchAll(/\*+/g)) {
			const start = run.range.start + match.index;
			const end = start + match[0].length;
			const before = characterBefore(list.source.text, start);
			const after = characterAt(list.source.text, end);
			const line = list.source.lineAt(start);
			if (line !== current) lines.push([]);
			current = line;
			lines.at(-1).push({
				range: {
					start,
					end
				},
				size: match[0].length,
				before,
				after,
				run
			});
		}
	}
	return lines;
}
function characterBefore(text, at) {
	const char = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
	return /[\r\n]/.test(char) ? "" : char;
}
function characterAt(text, at) {
	const char = [...text.slice(at, at + 2)][0] ?? "";
	return /[\r\n]/.test(char) ? "" : char;
}
const LONE = "that opens or closes nothing";
const space = /^\s?$/;
const word = /[\p{L}\p{N}]/u;
function judgeStars(all) {
	const stars = all.filter((star) => !isFormula(star));
	const [first, second, third] = stars;
	if (first && second && !third && first.size === second.size) {
		const pair = mendPair(first, second);
		if (pair) return [pair];
	}
	const doubles = stars.filter(({ size }) => size === 2);
	if (stars.some(({ size, before }) => size === 1 && word.test(before))) return [];
	const [star, ...others] = doubles;
	if (!star) return [];
	return [others.length > 0 ? {
		stars: [star],
		edits: [],
		what: LONE,
		title: ""
	} : lone(star)];
}
function isFormula({ before, after, size }) {
	if (/[\d$=+/]/.test(before) && /[\w$+/(]/.test(after)) return true;
	if (/['"`(]/.test(before) && /['"`)]/.test(after)) return true;
	if (/[\^{\\_]/.test(before) || after === "}") return true;
	return size > 3 || word.test(before) && word.test(after) && size === 1;
}
function mendPair(open, close) {
	if (open.size > 3 || open.run.marks & (Mark.strong | Mark.emphasis)) return null;
	const inner = {
		from: open.range.end,
		to: close.range.start
	};
	if (inner.to <= inner.from) return null;
	const opens = space.test(open.before) || /\p{P}|\p{S}/u.test(open.before);
	const closes = space.test(close.after) || /\p{P}|\p{S}/u.test(close.after);
	const gapOpen = /^\s$/.test(open.after);
	const gapClose = /^\s$/.test(close.before);
	if (open.size === 1 && gapOpen && (gapClose || space.test(open.before))) return null;
	if (open.size === 1 && !gapOpen && (!gapClose || !word.test(open.after))) return null;
	let what = "with a space inside";
	let title = "put the space outside";
	const edits = [];
	if (gapOpen && !gapClose) edits.push(...moved(open, "out", /[\p{L}\p{N}.,;:)\]]/u.test(open.before)));
	else if (!gapOpen && gapClose && opens) edits.push(...moved(close, "in", !closes || word.test(close.after)));
	else if (!gapOpen && !gapClose && opens && word.test(close.after)) {
		what = "that punctuation and a word close in, so that it ends nothing";
		title = "add a space behind it";
		edits.push({
			start: close.range.end,
			end: close.range.end,
			text: " "
		});
	}
	if (edits.length === 0) return null;
	return {
		stars: [open, close],
		edits,
		what,
		title
	};
}
function moved(star, side, spaced) {
	const { start, end } = star.range;
	const mark = "*".repeat(star.size);
	if (side === "out") return [{
		start,
		end: end + 1,
		text: spaced ? ` ${mark}` : mark
	}];
	const behind = spaced || /[([{]/.test(star.after) ? `${mark} ` : mark;
	return [{
		start: start - 1,
		end,
		text: behind
	}];
}
function lone(star) {
	const { before, after, range } = star;
	const edits = [];
	if (!(before === "*" || after === "*")) {
		if (space.test(before) && space.test(after)) {
			const { start, end } = range;
			if (after !== "" && before !== "") edits.push({
				start,
				end: end + 1,
				text: ""
			});
		} else if (!(word.test(before) && word.test(after))) edits.push({
			...range,
			text: ""
		});
	}
	return {
		stars: [star],
		edits,
		what: LONE,
		title: "remove it"
	};
}
// rules/no-stray-emphasis.ts
var no_stray_emphasis_default = defineRule({
	id: "no-stray-emphasis",
	summary: "`*` or `**` that opens or closes nothing",
	why: "The page shows the asterisks, and the words that were meant to stand out do not.",
	level: "warn",
	fix: "safe",
	fixNote: "A lone \"**\" beside a word is removed, a space inside a pair is moved outside; no word changes. Footnote stars, products and names like A* are left alone.",
	options: strictObject({}),
	*check(list) {
		for (const stars of visibleStars(list)) for (const { stars: stray, edits, what, title } of judgeStars(stars)) {
			const [first] = stray;
			if (!first) continue;
			const entry = entryAt(list, first.range.start);
			if (inAuthors(entry, first)) continue;
			const mark = "*".repeat(first.size);
			const advice = edits.length > 0 ? title : "close it, or remove it";
			const safe = edits.length > 0 && !startsBlock(list, edits);
			yield {
				range: rangeOf$1(first, edits),
				message: `Unexpected "${mark}" ${what}${entry ? ` in ${nameOf$3(entry)}` : ""}: it is shown as it stands; ${advice}`,
				...safe ? { fix: {
					title,
					applicability: "safe",
					edits
				} } : {}
			};
		}
	}
});
function rangeOf$1(star, edits) {
	const [edit, more] = edits;
	return edit && !more && edit.end > edit.start ? {
		start: edit.start,
		end: edit.end
	} : star.range;
}
function inAuthors(entry, { range }) {
	const authors = entry?.authors?.range;
	return authors !== void 0 && authors.start <= range.start && range.end <= authors.end + 3;
}
function startsBlock(list, edits) {
	const { source } = list;
	return edits.some(({ start, end, text }) => {
		const line = source.lineRange(source.lineAt(start));
		const before = source.text.slice(Math.max(line.start, start - 20), start);
		const after = source.text.slice(end, Math.min(line.end, end + 12));
		return text === "" && /^[\s>]*$/.test(before) && /^\s*(?:[-+#>=|~`]|\d+[.)])/.test(after);
	});
}
// rules/no-title-mismatch.ts
var no_title_mismatch_default = defineRule({
	id: "no-title-mismatch",
	summary: "a link that leads to a paper with another title",
	why: "A valid link to the wrong paper is the one defect no link checker finds: the page is there, and it is another paper’s. Mostly the id was copied from a neighbouring entry, or a digit of it is off.",
	level: "error",
	fix: "unsafe",
	fixNote: "The right link is offered where another entry or a search on arXiv has a paper of just this title; that it is the one meant is for you to see.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		const mismatches = titleMismatches(list, facts);
		const byId = new Map(mismatches.map((one) => [one.link.work.id, one]));
		for (const one of mismatches) {
			const { entry, link, fact, right } = one;
			const fix = fixOf$1(one);
			const swapped = right ? byId.get(right.id) : void 0;
			yield {
				range: link.urlRange,
				message: message$1(one),
				...swapped && swapped.entry !== entry && { related: [relatedOf(swapped)] },
				...fix && { fix },
				evidence: {
					verdict: "mismatch",
					linked: {
						work: link.work.key,
						title: fact.title
					},
					...right && { right: {
						work: `arxiv:${right.id}`,
						title: right.title,
						by: right.by
					} },
					source: fact.by,
					checkedAt: fact.checkedAt,
					...fact.stale && { stale: true }
				}
			};
		}
	}
});
function message$1({ entry, link, fact, right }) {
	const { kind, id, key } = link.work;
	const name = kind === "arxiv" ? `arXiv:${id}` : oneLine$1(key, 60);
	const title = `"${oneLine$1(fact.title ?? "", 70).replaceAll("\"", "'")}"`;
	const unexpected = `Unexpected link ${name} of ${nameOf$3(entry)}`;
	const known = fact.stale ? "was" : "is";
	if (right) return `${unexpected}, expected arXiv:${right.id}: ${name} ${known} ${title}`;
	return `${unexpected}: that ${known} ${title}; look up the right link`;
}
function relatedOf({ entry, link, right }) {
	const swap = right ? ", and has another id itself" : ", which is wrong there too";
	return {
		message: `${nameOf$3(entry)} links it${swap}`,
		range: link.range
	};
}
function fixOf$1({ link, right }) {
	if (!right || link.syntax === "reference") return null;
	const spelling = arxivSpelling(link.url);
	const text = spelling ? arxivUrl({
		...spelling,
		id: right.id,
		version: null
	}) : `https://arxiv.org/abs/${right.id}`;
	const edits = [{
		...link.urlRange,
		text
	}];
	return {
		title: `link arXiv:${right.id}`,
		applicability: "unsafe",
		edits
	};
}
// rules/no-withdrawn-paper.ts
var no_withdrawn_paper_default = defineRule({
	id: "no-withdrawn-paper",
	summary: "a paper that its authors or arXiv have withdrawn",
	why: "A withdrawn paper is one its authors, or arXiv, no longer stand behind: its PDF is gone, and often its result is wrong. Readers of a list do not see that.",
	level: "warn",
	fix: "none",
	fixNote: "Whether the entry goes, or stays and says so, is for its maintainer to decide.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		for (const entry of list.entries) {
			if (/\bwithdrawn\b|\bretracted\b/i.test(list.source.slice(entry.range))) continue;
			const seen = /* @__PURE__ */ new Set();
			for (const link of entry.links) {
				const { work } = link;
				const fact = work ? facts.works?.get(work.key) : void 0;
				if (!work || fact?.verdict !== "withdrawn" || seen.has(work.key)) continue;
				seen.add(work.key);
				const comment = oneLine$1(telling(fact.comment ?? ""), 90).replaceAll("\"", "'");
				yield {
					range: link.urlRange,
					message: `Unexpected withdrawn paper arXiv:${work.id} of ${nameOf$3(entry)}: its comment is "${comment}"; remove the entry, or say there that it is withdrawn`,
					evidence: {
						verdict: "withdrawn",
						comment: fact.comment ?? null,
						source: fact.by,
						checkedAt: fact.checkedAt,
						...fact.stale && { stale: true }
					}
				};
			}
		}
	}
});
function telling(comment) {
	const at = comment.search(/withdr/i);
	const before = comment.slice(0, Math.max(at, 0)).search(/[^.;]*$/);
	return comment.slice(before).trim();
}
// src/model/publication.ts
const notYet = /\b(?:submitted|submission|under review|in review|review|preprint|rejected|withdrawn|workshops?|extend(?:ed|s|ing)|extension|previous(?:ly)?|earlier|preliminary|short(?:er)? version|journal version|(?:longer|full) version (?:in|of)|based on|part of|builds? on|follow-?up|related to|see also|challenge|competition|tutorial|demo|code|data ?sets? from|template|style|format|poster session|supersedes?|companion|thesis|solution)\b|\bat the\b.*@/i;
const led = /^(?:(?:this|the) (?:paper|work|article) (?:has been|was|is|will be)\s+)?(?:(?:has been|was|is|will be|to be)\s+)?(?:accepted|published|to appear|appears?|appearing|appeared|accept|presented|forthcoming)(?: as (?:an? )?[\w -]{1,40}?)?(?:\s+(?:for|to)\s+(?:publication|presentation|the proceedings|appear))?\s+(?:at|in|to|by|for|on|with)\s+/i;
const trailing$1 = /[\s,(-]*\b(?:camera[- ]ready(?: version)?|final version|full version|accepted(?: paper)?|conference paper|main(?: conference| track)?|long paper|short paper|regular paper|oral(?: presentation)?|spotlight|highlight|poster|best paper(?: award)?|proceedings)\b[\s)]*$/i;
function publicationOf(fact) {
	const { venue, journalRef, doi, comment, by } = fact;
	return venue !== void 0 && by !== "arxiv.org" && reference$1(venue, "page", fact.published) || journalRef !== void 0 && reference$1(journalRef, "journal reference") || doi !== void 0 && byDoi(doi) || comment !== void 0 && byComment(comment) || null;
}
function reference$1(text, from, date) {
	const source = text.slice(0, 500);
	if (/\bworkshops?\b/i.test(source)) return null;
	const year = yearIn(source) ?? yearIn(date ?? "");
	const parts = [source, ...source.split(/[,;:()]|\.\s/)];
	for (const part of parts.slice(0, 20)) {
		const venue = published(part.replace(/\b(?:19|20)\d{2}\b/g, " ").replace(/\s+\d+[\s\d.–-]*$/, "").trim());
		if (venue) return {
			venue,
			year,
			from,
			text: source
		};
	}
	return null;
}
function byDoi(doi) {
	const ieee = /^10\.1109\/([a-z]{3,10})(?:w?\d{3,})?\.((?:19|20)\d{2})\.\d+$/i.exec(doi);
	const acl = /^10\.18653\/v1\/(\d{4})\.([a-z]+)-(?:main|long|short)\.\d+$/i.exec(doi);
	const name = ieee?.[1] ?? acl?.[2];
	const year = ieee?.[2] ?? acl?.[1];
	if (name === void 0 || /w$/i.test(name)) return null;
	const venue = published(name.toUpperCase());
	return venue ? {
		venue,
		year: Number(year),
		from: "DOI",
		text: doi
	} : null;
}
function byComment(comment) {
	const source = comment.slice(0, 1e3);
	const found = [];
	for (const sentence of source.split(/[.;\n]+(?:\s|$)/).slice(0, 30)) {
		if (notYet.test(sentence)) continue;
		for (const part of partsOf(sentence)) {
			const one = venueAndYear(part);
			if (one) found.push({
				...one,
				from: "comment",
				text: part
			});
		}
	}
	const [first] = found;
	if (!first || found.some(({ venue }) => venue !== first.venue)) return null;
	return found.find(({ year }) => year !== null) ?? first;
}
function partsOf(sentence) {
	return sentence.replace(/\(([^()]*)\)/g, ", $1, ").split(/,|\s[-–—|/]\s|[[\]()]/).map((part) => part.trim()).filter((part) => part !== "" && part.length <= 200).slice(0, 30);
}
function venueAndYear(part) {
	const lead = led.exec(part);
	let rest = (lead ? part.slice(lead[0].length) : part).replace(/^(?:the|proceedings of(?: the)?)\s+/i, "");
	for (let round = 0; round < 3; round++) rest = rest.replace(trailing$1, "");
	const parsed = parseVenue(rest);
	const name = parsed ? rest.slice(...parsed.venue) : rest;
	const year = parsed?.year?.value ?? null;
	if (!lead && year === null) return null;
	const venue = published(name.trim());
	return venue ? {
		venue,
		year
	} : null;
}
function published(name) {
	if (name.length < 2 || name.length > 200) return null;
	const found = findVenue(name);
	if (!found || found.kind === "preprint" || found.kind === "other") return null;
	return /\bworkshops?\b/i.test(name) || found.spelling === "misspelt" ? null : found.canonical;
}
function yearIn(text) {
	const years = text.match(/(?<!\d)(?:19|20)\d{2}(?![\d:–-])/g);
	return years ? Number(years.at(-1)) : null;
}
// src/list/queries/venue-use.ts
function venueUses(list) {
	const own = ownNames(list);
	const uses = [];
	for (const entry of list.entries) {
		const { venue } = entry;
		if (!venue) continue;
		const found = named$1(venue.text, own);
		if (!found) continue;
		const year = entry.venueYear?.value ?? entry.year?.value ?? entry.section?.year ?? null;
		const configured = own.has(found.name);
		uses.push({
			entry,
			found,
			configured,
			place: placeOf$1(list, venue.range, found.name),
			year
		});
	}
	return uses;
}
function ownNames(list) {
	const names = /* @__PURE__ */ new Map();
	for (const [canonical, others] of Object.entries(list.venues)) {
		for (const other of others) names.set(other, canonical);
		names.set(canonical, canonical);
	}
	return names;
}
function named$1(text, own) {
	const found = findVenue(text);
	const name = own.has(text) ? text : found?.name ?? text;
	const canonical = own.get(name);
	if (canonical === void 0) return found;
	const start = Math.max(0, text.indexOf(name));
	const spelling = canonical === name ? "canonical" : "misspelt";
	return {
		name,
		canonical,
		kind: found?.kind ?? "other",
		spelling,
		start,
		end: start + name.length
	};
}
function placeOf$1(list, range, name) {
	const source = list.source.slice(range);
	const at = source.indexOf(name);
	if (at < 0 || source.includes(name, at + 1)) return null;
	return {
		start: range.start + at,
		end: range.start + at + name.length
	};
}
function yearGaps(list, uses) {
	const { source } = list;
	const gaps = [];
	for (const { entry, place } of uses) {
		const at = entry.venueYear?.range;
		if (!place || !at || at.start < place.end || at.start > place.end + 1) continue;
		const gap = source.text.slice(place.end, at.start);
		const year = source.slice(at);
		if (gap !== "" && gap !== " " || !/^\d{4}$/.test(year)) continue;
		const range = {
			start: place.start,
			end: at.end
		};
		gaps.push({
			entry,
			range,
			name: source.slice(place),
			year,
			gap
		});
	}
	return gaps;
}
const renamedIn = {
	NeurIPS: 2018,
	MLSys: 2020,
	FAccT: 2021
};
function renamedVenues(uses) {
	const short = /^(?:canonical|case|older)$/;
	return Object.entries(renamedIn).map(([canonical, since]) => {
		return {
			since,
			late: uses.filter(({ found, year }) => {
				return found.canonical === canonical && short.test(found.spelling) && year !== null && year >= since;
			})
		};
	});
}
function sameLetters(uses) {
	const groups = /* @__PURE__ */ new Map();
	for (const use of uses) {
		if (use.found.spelling === "misspelt") continue;
		const key = use.found.name.toLowerCase();
		const group = groups.get(key);
		if (group) group.push(use);
		else groups.set(key, [use]);
	}
	return [...groups.values()];
}
// src/list/queries/publications.ts
const SHARE$1 = .6;
function unpublished(list, facts) {
	const found = [];
	if (!facts.works?.size) return found;
	const statesVenues = list.entries.filter(({ venue }) => venue).length >= list.entries.length * SHARE$1;
	const told = /* @__PURE__ */ new Set();
	for (const claim of titleClaims(list)) {
		const { entry, link } = claim;
		const fact = facts.works.get(link.work.key);
		if (told.has(entry) || !fact || fact.verdict === "dead" || fact.verdict === "withdrawn") continue;
		const relation = agreement(claim, fact);
		const publication = relation === "same" || relation === "renamed" ? publicationOf(fact) : null;
		const states = publication && statement(entry, publication, statesVenues);
		if (!publication || !states) continue;
		told.add(entry);
		found.push({
			entry,
			link,
			fact,
			publication,
			states
		});
	}
	return found;
}
function statement(entry, publication, statesVenues) {
	if (!entry.venue) return statesVenues && !entry.date && !entry.year ? "none" : null;
	const stated = findVenue(entry.venue.text);
	if (!stated) return null;
	if (stated.kind === "preprint") return "preprint";
	const plain = !parseVenue(entry.venue.text)?.extra && !/workshop|findings|track|@/i.test(entry.venue.text);
	if (publication.from !== "comment" || stated.kind !== "conference" || !plain) return null;
	if (stated.canonical !== publication.venue) return "other";
	const year = entry.venueYear?.value;
	return year !== void 0 && publication.year !== null && year !== publication.year ? "other" : null;
}
function ownVenueNames(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const { found } of venueUses(list)) {
		if (found.spelling === "misspelt") continue;
		const names = counts.get(found.canonical) ?? /* @__PURE__ */ new Map();
		names.set(found.name, (names.get(found.name) ?? 0) + 1);
		counts.set(found.canonical, names);
	}
	const best = (names) => [...names].sort((a, b) => b[1] - a[1])[0][0];
	return new Map([...counts].map(([canonical, names]) => [canonical, best(names)]));
}
function venueEdits(list, { entry, publication }, name) {
	const { venue, venueYear } = entry;
	const year = publication.year;
	if (!venue || list.source.slice(venue.range) !== venue.text) return null;
	if (!venueYear) {
		const own = styleOf(list).venueYear;
		const form = own.kind === "own" ? own.value : null;
		if (entry.date || entry.year || year === null || !/^@[ ,']{0,2}##?$/.test(form ?? "")) return null;
		const digits = form.endsWith("##") ? String(year).slice(2) : String(year);
		const text = form.replace("@", name).replace(/##?$/, digits);
		return [{
			...venue.range,
			text
		}];
	}
	if (year === null || entry.date || venueYearForm(entry, list.source.text) === null) return null;
	const written = list.source.slice(venueYear.range);
	if (!/^(?:\d{2}|\d{4})$/.test(written)) return null;
	const edits = [{
		...venue.range,
		text: name
	}];
	const digits = String(year).slice(-written.length);
	if (digits !== written) edits.push({
		...venueYear.range,
		text: digits
	});
	return edits.sort((a, b) => a.start - b.start);
}
// rules/published-venue.ts
var published_venue_default = defineRule({
	id: "published-venue",
	summary: "a preprint that has since been published, or a venue that arXiv contradicts",
	why: "Papers are listed as preprints and published later. The venue tells readers that a paper was reviewed, and where to cite it from.",
	level: "warn",
	fix: "unsafe",
	fixNote: "A preprint’s venue and year are replaced, in the list’s own form, by what arXiv or the paper’s page state; that they are right is for you to see.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		const found = unpublished(list, facts);
		if (found.length === 0) return;
		const names = ownVenueNames(list);
		for (const one of found) {
			const { entry, link, fact, publication, states } = one;
			const name = names.get(publication.venue) ?? publication.venue;
			const fix = states === "preprint" ? fixOf(list, one, name) : null;
			yield {
				range: entry.venue?.range ?? entry.title.range,
				message: message(one, name),
				...fix && { fix },
				evidence: {
					work: link.work?.key,
					venue: publication.venue,
					year: publication.year,
					from: publication.from,
					text: publication.text,
					source: fact.by,
					checkedAt: fact.checkedAt,
					...fact.stale && { stale: true }
				}
			};
		}
	}
});
function message({ entry, publication, states }, name) {
	const { year, from, text } = publication;
	const venue = year === null ? name : `${name} ${year}`;
	const words = `the paper’s ${from} says "${oneLine$1(text, 60).replaceAll("\"", "'")}"`;
	if (states === "none") return `Missing venue of ${nameOf$3(entry)}, expected "${venue}": ${words}`;
	return `Unexpected venue "${oneLine$1([entry.venue?.text, entry.venueYear?.value].filter(Boolean).join(" "), 40)}" of ${nameOf$3(entry)}, expected "${venue}": ${words}`;
}
function fixOf(list, one, name) {
	const edits = venueEdits(list, one, name);
	if (!edits) return null;
	const { year } = one.publication;
	return {
		title: `write "${name}${year === null ? "" : ` ${year}`}"`,
		applicability: "unsafe",
		edits
	};
}
// src/list/queries/spaces.ts
function gapsOf(list) {
	const { text } = list.source;
	const found = [];
	const doubled = /* @__PURE__ */ new Set();
	let entries = 0;
	for (const entry of list.entries) {
		if (entry.shape === "table" || entry.shape === "html") continue;
		entries++;
		const links = /* @__PURE__ */ new Set();
		for (const link of entry.links) if (!link.badge && link.role !== "other") links.add(link.range.start);
		for (const run of entry.runs) {
			if (run.text.length !== run.range.end - run.range.start) continue;
			for (const gap of doubles(entry, run.range, text)) {
				found.push({
					gap,
					double: true
				});
				doubled.add(entry);
			}
			if (run.link) continue;
			for (const gap of glued$1(entry, run.range, text, links)) found.push({
				gap,
				double: false
			});
		}
	}
	const habit = doubled.size * 2 > entries;
	return found.filter(({ double }) => !(double && habit)).map(({ gap }) => gap);
}
const double = /(?<=[^\s])[ \t]{2,}(?=[^\s])/g;
function* doubles(entry, range, text) {
	const slice = text.slice(range.start, range.end);
	for (const match of slice.matchAll(double)) {
		const start = range.start + match.index;
		yield {
			entry,
			range: {
				start,
				end: start + match[0].length
			},
			text: " ",
			why: "Unexpected double space"
		};
	}
	const tail = /[^\s](?<space>[ \t]{2,})$/.exec(slice);
	const next = text[range.end];
	if (tail && next !== void 0 && !/[\s\\<]/.test(next)) yield {
		entry,
		range: {
			start: range.end - tail.groups.space.length,
			end: range.end
		},
		text: " ",
		why: "Unexpected double space"
	};
}
const comma = /(?<=[a-z]{2}),(?=[A-Za-z]{2})/g;
function* glued$1(entry, range, text, links) {
	const slice = text.slice(range.start, range.end);
	for (const match of slice.matchAll(comma)) {
		const at = range.start + match.index + 1;
		yield {
			entry,
			range: {
				start: at,
				end: at
			},
			text: " ",
			why: "Missing space after a comma"
		};
	}
	const next = text.slice(range.end, range.end + 2);
	const last = slice.at(-1) ?? "";
	if (/^\[[^\]]/.test(next) && /[\p{L}\p{N},.;)?!]/u.test(last) && links.has(range.end)) yield {
		entry,
		range: {
			start: range.end,
			end: range.end
		},
		text: " ",
		why: "Missing space before a link"
	};
}
function trailingSpaces(list) {
	const { source } = list;
	const found = [];
	let entries = 0;
	for (const entry of list.entries) {
		if (entry.shape === "table" || entry.shape === "html") continue;
		entries++;
		const first = source.lineAt(entry.range.start);
		const last = source.lineAt(Math.max(entry.range.start, entry.range.end - 1));
		for (let line = first; line <= last && line < first + 40; line++) {
			const range = trailing(list, line, line === last);
			if (range) found.push({
				entry,
				range
			});
		}
	}
	return found.length > entries / 2 ? [] : found;
}
function trailing(list, line, isLast) {
	const { source } = list;
	const { start, end } = source.lineRange(line);
	let at = end;
	while (at > start && (source.text[at - 1] === " " || source.text[at - 1] === "	")) at--;
	if (at === end || at === start) return null;
	const next = source.text.slice(source.lineRange(line + 1).start, source.lineRange(line + 1).end);
	return end - at >= 2 && !isLast && next.replace(/^[>\s]+/, "") !== "" ? null : {
		start: at,
		end
	};
}
// rules/spacing.ts
var spacing_default = defineRule({
	id: "spacing",
	summary: "double spaces, a missing space after a comma or before a link, trailing spaces that break nothing",
	why: "Stray spaces do not show on the page but in every later diff, and a missing one glues words together.",
	level: "warn",
	fix: "safe",
	fixNote: "Only spaces change that the page does not show, or that part two words; hard breaks are kept.",
	options: strictObject({}),
	*check(list) {
		const taken = /* @__PURE__ */ new Set();
		for (const { matter, entry, range, found, expected, place, reason } of departuresOf(list)) {
			if (matter !== "space") continue;
			for (let at = range.start; at <= range.end; at++) taken.add(at);
			const gap = changed(range.start, found, expected);
			const missing = gap.text.length > gap.end - gap.start;
			const double = !missing && / {2}/.test(found) && / /.test(expected);
			const what = missing ? "Missing space" : double ? "Unexpected double space" : "Unexpected space";
			const mend = double ? "leave one space" : doing(gap);
			yield {
				range: {
					start: gap.start,
					end: gap.end
				},
				message: `${what} ${place} of ${nameOf$3(entry)}, expected "${expected}" ${reason}: ${mend}`,
				fix: {
					title: mend,
					applicability: "safe",
					edits: [gap]
				}
			};
		}
		for (const { entry, range, text, why } of gapsOf(list)) {
			if (taken.has(range.start) || taken.has(range.end)) continue;
			const gap = {
				...range,
				text
			};
			yield {
				range,
				message: `${why} in ${nameOf$3(entry)}: ${doing(gap)}`,
				fix: {
					title: doing(gap),
					applicability: "safe",
					edits: [gap]
				}
			};
		}
		for (const { entry, range } of trailingSpaces(list)) yield {
			range,
			message: `Unexpected trailing ${range.end - range.start === 1 ? "space" : "spaces"} behind ${nameOf$3(entry)}, where no line follows: they break nothing, take them out`,
			fix: {
				title: "remove the trailing space",
				applicability: "safe",
				edits: [{
					...range,
					text: ""
				}]
			}
		};
	}
});
function changed(start, found, expected) {
	let head = 0;
	while (head < found.length && found[head] === expected[head]) head++;
	let tail = 0;
	while (tail < found.length - head && tail < expected.length - head && found.at(-1 - tail) === expected.at(-1 - tail)) tail++;
	return {
		start: start + head,
		end: start + found.length - tail,
		text: expected.slice(head, expected.length - tail)
	};
}
function doing({ start, end, text }) {
	if (end === start) return "insert a space";
	return text === "" ? "take the space out" : "leave one space";
}
// rules/table-shape.ts
var table_shape_default = defineRule({
	id: "table-shape",
	summary: "rows with more or fewer cells than the header",
	why: "GitHub drops surplus cells without a word and leaves missing ones empty, so a paper can lose its link or its venue on the page.",
	level: "warn",
	fix: "none",
	fixNote: "Which cell is missing, or which bar was meant as text, only the author knows.",
	options: strictObject({}),
	*check(list) {
		for (const table of list.tables) {
			const expected = table.header.cells.length;
			for (const row of table.rows) {
				const found = row.cells.length;
				if (found === expected) continue;
				const cells = found === 1 ? "1 cell" : `${found} cells`;
				yield {
					range: row.range,
					message: `Unexpected row of ${cells}, expected ${expected} as in the header: ${found > expected ? "the surplus is not shown on GitHub; escape a literal \"|\" as \"\\|\"" : "add the missing \"|\""}`
				};
			}
		}
	}
});
// rules/venue-italics.ts
const marks = {
	italics: "*",
	bold: "**",
	none: ""
};
var venue_italics_default = defineRule({
	id: "venue-italics",
	summary: "a venue not emphasised the list's way",
	why: "Readers find the venue by how it looks. One that is set another way is overlooked, and copied by the next contributor.",
	level: "warn",
	fix: "safe",
	fixNote: "Only the marks around the venue change, never its words.",
	options: strictObject({ style: optional(picklist([
		"consistent",
		"italics",
		"bold",
		"none"
	]), "consistent") }),
	*check(list, { style }) {
		const stated = style === "consistent" ? {} : { venueMark: marks[style] };
		for (const departure of departuresOf(list, stated)) {
			if (departure.matter !== "mark") continue;
			const { entry, range, found, expected, reason, edit } = departure;
			yield {
				range,
				message: `Unexpected venue ${quoteSource(found)} in ${nameOf$3(entry)}, expected ${quoteSource(expected)} ${reason}: readers find the venue by its emphasis`,
				...edit && { fix: {
					title: expected.startsWith("*") ? `emphasise the venue` : "take the emphasis off the venue",
					applicability: "safe",
					edits: [edit]
				} }
			};
		}
		if (style !== "consistent" || list.formats.length > 0) return;
		const venues = styleOf(list).skeletons.flatMap((skeleton) => {
			const venue = skeleton.parts.find((part) => part.name === "venue");
			const mark = venue ? venueMarkOf(venue, skeleton) : null;
			return venue && mark !== null ? [{
				value: mark,
				place: venue.inner,
				entry: skeleton.entry
			}] : [];
		});
		const mixed = mixedStyle(styleOf(list).venueMark, venues);
		if (!mixed) return;
		yield {
			range: mixed.first.place,
			message: `Unexpected mix of venues, ${mixed.counts[0]} set as "${mixed.values[0]}venue${mixed.values[0]}" and ${mixed.counts[1]} as "${mixed.values[1]}venue${mixed.values[1]}", the first of these in ${nameOf$3(mixed.first.entry)}: choose one with the option style`,
			about: "mix"
		};
	}
});
// rules/venue-name.ts
const CLEAR = 2 / 3;
const HABIT = 5;
var venue_name_default = defineRule({
	id: "venue-name",
	summary: "a misspelt or glued venue, or a second spelling of one",
	why: "Readers search a list for a venue and tools group by it; a misspelt name, a year glued to it, or two spellings of one venue hide entries from both.",
	level: "warn",
	fix: "safe",
	fixNote: "The same venue is named the way the dictionary, the configuration or the rest of the list writes it.",
	options: strictObject({}),
	*check(list) {
		const uses = venueUses(list);
		yield* misspelt(uses);
		yield* older(uses);
		yield* variants(uses);
		yield* glued(yearGaps(list, uses));
	}
});
function* misspelt(uses) {
	for (const use of uses) {
		if (use.found.spelling !== "misspelt") continue;
		const early = use.found.canonical === "NeurIPS" && use.year !== null && use.year < 2018;
		const why = use.configured ? "the configuration names it so" : "it is misspelt";
		yield named(use, early ? "NIPS" : use.found.canonical, why);
	}
}
function* older(uses) {
	for (const { since, late } of renamedVenues(uses)) {
		const own = ownStyle(late.map(({ found }) => found.spelling !== "older"));
		if (own.kind !== "own" || !own.value) continue;
		for (const use of late) {
			if (use.found.spelling !== "older") continue;
			yield named(use, use.found.canonical, `its name since ${since}, as the list writes elsewhere`);
		}
	}
}
function* variants(uses) {
	for (const group of sameLetters(uses)) {
		const own = ownStyle(group.map(({ found }) => found.name));
		if (own.kind === "none") continue;
		if (own.kind === "mixed" || own.count < own.total * CLEAR) {
			yield* mixture(group, own.kind === "own" ? own.value : own.values[0]);
			continue;
		}
		if (group.find(({ found }) => found.name === own.value)?.found.spelling === "case" && own.count < HABIT) continue;
		for (const use of group) {
			if (use.found.name === own.value) continue;
			yield named(use, own.value, `${own.count} of ${own.total} entries write it so`);
		}
	}
}
function* mixture(group, value) {
	const other = group.find(({ found }) => found.name !== value);
	if (!other) return;
	yield {
		range: placeOf(other),
		message: `Unexpected "${other.found.name}" of ${nameOf$3(other.entry)} beside "${value}" elsewhere, expected one spelling in the whole list: choose one`
	};
}
function placeOf({ entry, place }) {
	return place ?? entry.venue?.range ?? entry.range;
}
function named(use, text, why) {
	return {
		range: placeOf(use),
		message: `Unexpected venue "${use.found.name}" of ${nameOf$3(use.entry)}, expected "${text}": ${why}`,
		...use.place && fix(use.place, text)
	};
}
function fix(place, text) {
	return { fix: {
		title: `write "${text}"`,
		applicability: "safe",
		edits: [{
			...place,
			text
		}]
	} };
}
function* glued(gaps) {
	const own = ownStyle(gaps.map(({ gap }) => gap));
	if (own.kind !== "own" || own.value !== " ") return;
	for (const { entry, range, name, year, gap } of gaps) {
		if (gap === " ") continue;
		const text = `${name} ${year}`;
		yield {
			range,
			message: `Unexpected "${name}${year}" in ${nameOf$3(entry)}, expected "${text}": the list parts venue and year by a space`,
			...fix(range, text)
		};
	}
}
// rules/venue-year.ts
var venue_year_default = defineRule({
	id: "venue-year",
	summary: "a venue without a year, or with the year in another shape than the list's",
	why: "A venue without its year does not say when a paper appeared, and scripts that read the list miss a year in an unusual place.",
	level: "warn",
	fix: "safe",
	fixNote: "Where the year is there, only the punctuation around it changes; a missing year is not guessed.",
	options: strictObject({ form: optional(pipe(string(), description("How the two stand, @ for the venue and # for the year, such as `@ #` or `@ (#)`; consistent: the list's own")), "consistent") }),
	*check(list, { form }) {
		const stated = form === "consistent" ? {} : { venueYear: form };
		for (const { matter, entry, range, found, expected, reason, edit } of departuresOf(list, stated)) if (matter === "no-year") yield {
			range,
			message: `Unexpected venue ${quoteSource(found)} without a year in ${nameOf$3(entry)}, expected ${example(expected, found)} ${reason}: add the year it appeared in`
		};
		else if (matter === "year") yield {
			range,
			message: `Unexpected venue and year ${quoteSource(found)} in ${nameOf$3(entry)}, expected ${quoteSource(expected)} ${reason}: write the year where readers look for it`,
			...edit && { fix: {
				title: `write ${quoteSource(expected)}`,
				applicability: "safe",
				edits: [edit]
			} }
		};
		if (form !== "consistent" || list.formats.length > 0) return;
		const style = styleOf(list);
		const years = style.skeletons.flatMap(({ entry }) => {
			const value = venueYearForm(entry, list.source.text);
			return value === null ? [] : [{
				value,
				place: entry.venue.range,
				entry
			}];
		});
		const mixed = mixedStyle(style.venueYear, years);
		if (!mixed || mixed.values.some((value) => value.startsWith("@#"))) return;
		yield {
			range: mixed.first.place,
			message: `Unexpected mix of venue years, ${mixed.counts[0]} written ${example(mixed.values[0], "ICML")} and ${mixed.counts[1]} ${example(mixed.values[1], "ICML")}, the first of these in ${nameOf$3(mixed.first.entry)}: choose one with the option form`,
			about: "mix"
		};
	}
});
function example(form, venue) {
	return quoteSource(form.replace("@", () => oneLine$1(venue, 20)).replace("##", "YY").replace("#", "YYYY"));
}
// src/list/queries/year-sections.ts
const FEWEST_HEADINGS = 2;
function yearGroups(list) {
	const groups = /* @__PURE__ */ new Map();
	for (const section of list.sections) {
		if (section.year === null) continue;
		const group = groups.get(section.parent) ?? {
			parent: section.parent,
			years: [],
			placed: []
		};
		groups.set(section.parent, group);
		group.years.push(section);
	}
	const headings = /* @__PURE__ */ new Map();
	for (const section of list.sections) {
		const above = section.parent ? headings.get(section.parent) : void 0;
		const heading = section.year === null ? above : section;
		if (heading) headings.set(section, heading);
	}
	for (const entry of list.entries) {
		const heading = entry.section && headings.get(entry.section);
		if (heading) groups.get(heading.parent)?.placed.push({
			entry,
			heading
		});
	}
	return [...groups.values()].filter(({ years }) => years.length >= FEWEST_HEADINGS);
}
function yearBy(entry, basis) {
	if (basis === "venue") return entry.venueYear?.value ?? entry.date?.year ?? null;
	return submissionOf(entry)?.year ?? null;
}
const FEWEST = 4;
const MOST_WRONG = .2;
function learnBasis(groups) {
	const counts = {
		venue: {
			right: 0,
			wrong: 0
		},
		arxiv: {
			right: 0,
			wrong: 0
		}
	};
	const apart = {
		venue: 0,
		arxiv: 0
	};
	for (const { placed } of groups) for (const { entry, heading } of placed) {
		const venue = yearBy(entry, "venue");
		const arxiv = yearBy(entry, "arxiv");
		if (venue !== null) counts.venue[venue === heading.year ? "right" : "wrong"]++;
		if (arxiv !== null) counts.arxiv[arxiv === heading.year ? "right" : "wrong"]++;
		if (venue === null || arxiv === null || venue === arxiv) continue;
		if (venue === heading.year) apart.venue++;
		if (arxiv === heading.year) apart.arxiv++;
	}
	const holds = (basis) => {
		const { right, wrong } = counts[basis];
		return right >= FEWEST && wrong <= (right + wrong) * MOST_WRONG;
	};
	if (holds("venue") && apart.venue >= apart.arxiv) return "venue";
	if (holds("arxiv") && apart.arxiv > apart.venue) return "arxiv";
	return null;
}
function learnDirection(groups) {
	let up = 0;
	let down = 0;
	for (const { years } of groups.filter(namesEachYearOnce)) {
		const found = steps(yearsOf(years));
		up += found.up;
		down += found.down;
	}
	const [most, least] = up > down ? [up, down] : [down, up];
	if (most < 3 || least * 4 > most) return null;
	return up > down ? "rise" : "fall";
}
function headingsOutOfOrder(group, direction) {
	if (!namesEachYearOnce(group)) return [];
	return outOfOrder(yearsOf(group.years), direction === "rise").map((at) => group.years[at]);
}
function namesEachYearOnce({ years }) {
	return new Set(yearsOf(years)).size === years.length;
}
function yearsOf(sections) {
	return sections.map(({ year }) => year ?? 0);
}
function headingOf({ years }, year) {
	const found = years.filter((section) => section.year === year);
	return found.length === 1 ? found[0] : null;
}
// src/list/queries/year-fixes.ts
function moveToYear(list, group, entry, year) {
	const heading = headingOf(group, year);
	const last = heading?.children.length === 0 ? heading.entries.at(-1) : void 0;
	const edits = last ? moveBlock(list, entry, last) : null;
	return edits && {
		title: `move the entry under ${year}`,
		applicability: "unsafe",
		edits
	};
}
function insertHeading(list, group, entries, year) {
	const [first] = entries;
	const sibling = group.years[0];
	const block = first && blockOf(list, first);
	if (!block || !sibling || group.years.some((section) => section.year === year)) return null;
	const order = steps([year, ...yearsOf(group.years)]);
	if (order.up > 0 && order.down > 0) return null;
	const { source } = list;
	const eol = lineEnding$1(source);
	const start = source.lineStarts[block.first - 1];
	const text = `${isBlank(block.first > 1 ? source.slice(source.lineRange(block.first - 1)) : "") ? "" : eol}${headingText(list, sibling, year)}${eol}${eol}`;
	return {
		title: `insert the heading ${year}`,
		applicability: "safe",
		edits: [{
			start,
			end: start,
			text
		}]
	};
}
function headingText(list, sibling, year) {
	const text = list.source.slice(sibling.range);
	if (/^#{1,6} [\p{L}\p{N} ]{1,60}$/u.test(text)) return text.replace(String(sibling.year), String(year));
	return `${"#".repeat(Math.min(sibling.depth, 6))} ${year}`;
}
// rules/year-sections.ts
var year_sections_default = defineRule({
	id: "year-sections",
	summary: "an entry under the wrong year, or outside the year headings its section has",
	why: "Where a section has a heading for each year, readers look for a paper under its year; an entry under another year, or above all of them, is not found there.",
	level: "warn",
	fix: "unsafe",
	fixNote: "A missing year heading is inserted safely, since no entry moves. Moving an entry to its year is unsafe: the year may be what is wrong.",
	options: strictObject({ by: optional(picklist([
		"consistent",
		"venue",
		"arxiv"
	]), "consistent") }),
	*check(list, { by }) {
		const groups = yearGroups(list);
		const basis = by === "consistent" ? learnBasis(groups) : by;
		const direction = learnDirection(groups);
		for (const group of groups) {
			if (basis) yield* misplaced(list, group, basis);
			if (basis) yield* outside(list, group, basis);
			if (!direction) continue;
			for (const section of headingsOutOfOrder(group, direction)) {
				const order = direction === "rise" ? "oldest" : "newest";
				yield {
					range: section.range,
					message: `Unexpected place of the heading ${section.year}, expected the years ${order} first as in the rest of the list: move the section`
				};
			}
		}
	}
});
function* misplaced(list, group, basis) {
	for (const { entry, heading } of group.placed) {
		const year = yearBy(entry, basis);
		if (year === null || year === heading.year) continue;
		const fix = moveToYear(list, group, entry, year);
		const what = basis === "venue" ? "its year" : "the year of its arXiv id";
		const todo = headingOf(group, year) ? "move it there, or mend" : "move it, or mend";
		yield {
			range: placeOfYear(entry, basis),
			message: `Unexpected entry ${nameOf$3(entry)} under ${heading.year}, expected it under ${year}, ${what}: ${todo} the year`,
			...fix && { fix }
		};
	}
}
function placeOfYear(entry, basis) {
	const year = entry.venueYear?.range ?? entry.date?.range;
	return basis === "venue" && year ? year : entry.title.range;
}
function* outside(list, group, basis) {
	const entries = group.parent?.entries ?? [];
	const years = entries.map((entry) => yearBy(entry, basis) ?? yearBy(entry, "arxiv"));
	const [first] = years;
	const heading = first !== null && years.every((year) => year === first) && first !== void 0 ? insertHeading(list, group, entries, first) : null;
	for (const [at, entry] of entries.entries()) {
		const year = years[at];
		if (year === null || year === void 0) continue;
		const fix = heading ? at === 0 ? heading : null : moveToYear(list, group, entry, year);
		const todo = headingOf(group, year) ? "move it there" : `add the heading ${year}`;
		yield {
			range: entry.title.range,
			message: `Unexpected entry ${nameOf$3(entry)} under no year, expected it under ${year} as its section has year headings: ${todo}`,
			...fix && { fix }
		};
	}
}
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
// src/report/defuse.ts
function defuse(text) {
	return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
// src/shell.ts
const status = {
	clean: 0,
	found: 1,
	failed: 2,
	interrupted: 130
};
function wantsColor(stream, wish) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (wish !== void 0) return wish;
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return Boolean(stream.isTTY) && TERM !== "dumb";
}
function widthOf(stream) {
	return stream.isTTY ? Math.max(40, Math.min(stream.columns || 80, 100)) : 80;
}
function print(stream, text) {
	stream.write(process.env.GITHUB_ACTIONS === "true" ? defuse(text) : text);
}
function complain(message) {
	print(process.stderr, `paperlint: ${visible$2(message.trim())}\n`);
}
function watchOutput() {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") {
			complain(`cannot write to standard output (${error.code})`);
			process.exit(status.failed);
		}
		process.exit();
	});
	process.stderr.on("error", () => {});
}
function fail(error) {
	if (!(error instanceof KnownError)) throw error;
	complain(error.message);
	process.exitCode = status.failed;
}
// src/files/output.ts
async function writeOutput(path, text, option = "--output-file") {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat || stat.isFile()) await replace(path, text);
		else await writeFile(path, text);
	} catch (error) {
		const { code } = error;
		if (!code) throw error;
		throw new KnownError(`${option}: cannot write ${path} (${reasons[code] ?? code})`);
	}
}
const reasons = {
	ENOENT: "its folder is not there",
	EISDIR: "it is a folder",
	EACCES: "no permission",
	ENOSPC: "no space left on the device"
};
async function replace(path, text) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	const file = await open(temporary, "wx");
	try {
		await file.writeFile(text).finally(() => file.close());
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	}
}
// src/files/read.ts
const LARGEST$1 = 20 * 2 ** 20;
function readList$1(file, path) {
	const size = attempt(path, () => statSync(file).size);
	if (size > LARGEST$1) throw new KnownError(`${path}: ${inMiB(size)} large, more than a list can be`);
	return decodeList(attempt(path, () => readFileSync(file)), path);
}
async function readInput(input, path) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		size += chunk.length;
		if (size > LARGEST$1) throw new KnownError(`${path}: larger than ${inMiB(LARGEST$1)}, more than a list can be`);
		chunks.push(chunk);
	}
	return decodeList(Buffer.concat(chunks), path);
}
function inMiB(bytes) {
	return `${Math.round(bytes / 2 ** 20)} MiB`;
}
function attempt(path, read) {
	try {
		return read();
	} catch (error) {
		const { code } = error;
		if (!code) throw error;
		throw new KnownError(`${path}: cannot be read (${code})`);
	}
}
function decodeList(bytes, path) {
	if (bytes.length > LARGEST$1) throw new KnownError(`${path}: ${inMiB(bytes.length)} large, more than a list can be`);
	if ((bytes[0] === 255 && bytes[1] === 254 ? "LE" : "") || bytes[0] === 254 && bytes[1] === 255) throw new KnownError(`${path}: UTF-16 text: save it as UTF-8`);
	if (bytes.includes(0)) throw new KnownError(`${path}: a binary file, not a list`);
	if (isUtf8(bytes)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const at = firstFlaw(bytes);
	const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
	throw new KnownError(`${path}:${line}: not UTF-8 at byte ${at}: save the file as UTF-8`);
}
function firstFlaw(bytes) {
	let good = 0;
	let bad = bytes.length + 1;
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		if (canGoOn$1(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	while (!isUtf8(bytes.subarray(0, good))) good--;
	return good;
}
function canGoOn$1(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
// src/model/source.ts
var Source = class {
	path;
	text;
	lineStarts;
	constructor(path, text) {
		this.path = path;
		this.text = text;
		const starts = [0];
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
		}
		this.lineStarts = starts;
	}
	lineAt(offset) {
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.lineStarts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	point(offset) {
		const at = Math.max(0, Math.min(offset, this.text.length));
		const line = this.lineAt(at);
		return {
			line,
			column: at - this.lineStarts[line - 1] + 1,
			offset: at
		};
	}
	lineRange(line) {
		const start = this.lineStarts[line - 1] ?? this.text.length;
		let end = this.lineStarts[line] ?? this.text.length;
		if (end > start && this.text.charCodeAt(end - 1) === 10) end--;
		if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
		return {
			start,
			end
		};
	}
	slice(range) {
		return this.text.slice(range.start, range.end);
	}
};
// src/files/tree.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function isInside$1(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function treeOf(file, cwd) {
	for (let at = dirname(file);; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) break;
	}
	return isInside$1(file, cwd) ? cwd : dirname(file);
}
function realFile(file, name, tree) {
	let real;
	try {
		real = realpathSync(file);
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" || code === "ELOOP") throw new KnownError(`${name}: a symbolic link that leads nowhere`);
		throw new KnownError(`${name}: cannot be read (${code})`);
	}
	if (!isInside$1(real, realpathSync(tree))) throw new KnownError(`${name}: a symbolic link out of ${tree}, not followed`);
	const stat = statSync(real);
	if (stat.isDirectory()) return null;
	if (!stat.isFile()) throw new KnownError(`${name}: no regular file`);
	return real;
}
function pathsIn(folder, tree) {
	const listed = /* @__PURE__ */ new Map();
	function namesIn(at) {
		let names = listed.get(at);
		if (names === void 0) {
			try {
				const entries = readdirSync(at, { withFileTypes: true });
				names = new Map(entries.map((entry) => [entry.name, entry.isSymbolicLink()]));
			} catch {
				names = null;
			}
			listed.set(at, names);
		}
		return names;
	}
	return (path) => {
		const full = resolve(folder, path);
		if (!isInside$1(full, tree)) return true;
		let at = tree;
		for (const part of relative(tree, full).split(sep).filter(Boolean)) {
			const isLink = namesIn(at)?.get(part);
			if (isLink === void 0) return false;
			if (isLink) return true;
			at = join(at, part);
		}
		return true;
	};
}
// src/rule/directive.ts
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
	return synonyms[lower] ?? nearest$1(lower, verbs) ?? "disable";
}
function nearest$1(word, known) {
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
	unused: (comment, who) => `Unexpected "${oneLine$1(comment, 60)}", expected something for it to suppress: ${who} here; remove it`,
	misspelt: ({ written, meant }) => `Unexpected comment "${oneLine$1(written, 60)}", expected "${meant}": as it stands it does nothing`,
	unknown(id, known) {
		const near = nearest$1(id.toLowerCase(), known);
		const hint = near ? `"${near}"` : "a name that \"paperlint rules\" lists";
		return `Unexpected rule "${oneLine$1(id, 60)}", expected ${hint}: there is no rule of this name, so the comment does nothing for it`;
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
// src/rule/url.ts
function docsUrl(id) {
	return `https://github.com/paperlint/paperlint/blob/main/docs/rules/${id}.md`;
}
// src/config/words.ts
function inspect(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return "a mapping";
	const text = typeof value === "string" ? value : String(value);
	const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
	return typeof value === "string" ? JSON.stringify(short) : short;
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\p{Cs}/gu, (character) => {
		return `\\u{${character.codePointAt(0).toString(16)}}`;
	});
}
// src/config/find.ts
const places = [
	".paperlintrc.yaml",
	".paperlintrc.yml",
	".paperlintrc.json",
	".github/paperlint.yml",
	"package.json"
];
const largest = 262144;
const manifest = "package.json";
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function shown$1(path) {
	const cwd = process.cwd();
	return oneLine(isInside(path, cwd) ? relative(cwd, path).split(sep).join("/") : path);
}
function refusal(path, boundary) {
	let real;
	try {
		real = realpathSync(path);
	} catch {
		return "a symbolic link that leads nowhere";
	}
	if (!isInside(real, boundary)) return "a symbolic link that leads out of the repository";
	const stat = statSync(real);
	if (!stat.isFile()) return "not a regular file";
	return stat.size > largest ? `larger than ${largest / 1024} KiB` : null;
}
function decoded(bytes, name) {
	if (bytes.length > largest) throw new KnownError(`${name}: larger than ${largest / 1024} KiB, no configuration is`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new KnownError(`${name}: not UTF-8 text: save the file as UTF-8`);
	}
}
function startOf(path) {
	const file = openSync(path, "r");
	try {
		const bytes = /* @__PURE__ */ new Uint8Array(262145);
		let length = 0;
		for (let more = -1; more !== 0 && length < bytes.length; length += more) more = readSync(file, bytes, length, bytes.length - length, null);
		return bytes.subarray(0, length);
	} finally {
		closeSync(file);
	}
}
function bytesOf(path) {
	try {
		return startOf(path);
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") throw new KnownError(`${shown$1(path)}: no such configuration file`);
		if (code === "EISDIR") throw new KnownError(`${shown$1(path)}: a folder, not a configuration`);
		throw new KnownError(`${shown$1(path)}: cannot be read (${code})`);
	}
}
function isOurs(text) {
	if (!text.includes("\"paperlint\"")) return false;
	try {
		const data = JSON.parse(text);
		return typeof data === "object" && data !== null && Object.hasOwn(data, "paperlint");
	} catch {
		return true;
	}
}
function inFolder$1(folder, boundary) {
	for (const place of places) {
		const path = join(folder, place);
		if (!lstatSync(path, { throwIfNoEntry: false })) continue;
		const flaw = refusal(path, boundary);
		if (place === manifest) {
			const text = flaw ? "" : new TextDecoder().decode(bytesOf(path));
			if (!isOurs(text)) continue;
			return {
				path: shown$1(path),
				root: folder,
				text,
				kind: "json",
				section: "paperlint"
			};
		}
		if (flaw) throw new KnownError(`${shown$1(path)}: ${flaw}, not read as a configuration`);
		const text = decoded(bytesOf(path), shown$1(path));
		return {
			path: shown$1(path),
			root: folder,
			text,
			kind: kindOf(place)
		};
	}
	return null;
}
function kindOf(path) {
	return path.toLowerCase().endsWith(".json") ? "json" : "yaml";
}
function realFolder(folder) {
	let at = resolve(folder);
	while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
	return realpathSync(at);
}
function findConfig(folder) {
	const folders = [realFolder(folder)];
	while (!existsSync(join(folders.at(-1), ".git"))) {
		const parent = dirname(folders.at(-1));
		if (parent === folders.at(-1)) break;
		folders.push(parent);
	}
	const top = folders.at(-1);
	const inRepository = existsSync(join(top, ".git"));
	for (const at of folders) {
		const found = inFolder$1(at, inRepository ? top : at);
		if (found) return found;
	}
	return null;
}
function readConfigFile(path, root) {
	const name = oneLine(path);
	if (/\.[cm]?[jt]s$/i.test(path)) throw new KnownError(`${name}: code, which is never run: write it as YAML or JSON`);
	const text = decoded(bytesOf(resolve(path)), name);
	const found = {
		path: name,
		root: resolve(root),
		text,
		kind: kindOf(path)
	};
	if (!/(?:^|[/\\])package\.json$/.test(path)) return found;
	if (!isOurs(text)) throw new KnownError(`${name}: has no "paperlint" key`);
	return {
		...found,
		section: "paperlint"
	};
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require$1("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require$1("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require$1("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require$1("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/config/json.ts
var import_dist = require_dist();
function failure$1(text) {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		return error.message;
	}
}
function canGoOn(text) {
	const message = failure$1(text);
	if (message === null || /end of JSON input|Unterminated/.test(message)) return true;
	return Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= text.length;
}
function jsonFlaw(text) {
	const message = failure$1(text);
	if (message === null) return null;
	const said = message.replace(/(?: in JSON)? at position.*$| JSON input$|, (?:\.\.\.)?".*$/s, "");
	const stated = /at position (\d+)/.exec(message)?.[1];
	let low = 0;
	let high = text.length;
	if (stated !== void 0) low = Number(stated);
	else if (message.includes("end of JSON")) low = text.length;
	else while (low < high) {
		const middle = low + high + 1 >> 1;
		if (canGoOn(text.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	return {
		offset: low,
		message: `JSON syntax: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
	};
}
// src/config/read.ts
const deepest = 32;
function tooDeep(tokens) {
	const left = tokens.map((token) => [token, 0]);
	for (let next = left.pop(); next; next = left.pop()) {
		const [token, depth] = next;
		if (depth > deepest) return token;
		if ("value" in token && token.value) left.push([token.value, depth + 1]);
		if (!("items" in token)) continue;
		for (const { key, value } of token.items) {
			if (key) left.push([key, depth + 1]);
			if (value) left.push([value, depth + 1]);
		}
	}
	return null;
}
var Walk = class {
	places = /* @__PURE__ */ new Map();
	mistakes = [];
	read(node) {
		if ((0, import_dist.isScalar)(node)) return node.value;
		if ((0, import_dist.isSeq)(node)) return this.#list(node.items);
		if ((0, import_dist.isMap)(node)) return this.#mapping(node.items);
		if (node) this.#add(node, "YAML aliases are not read: write the value out, or quote a text that begins with \"*\"");
		return null;
	}
	#add(node, message) {
		this.mistakes.push({
			offset: start(node) ?? 0,
			message
		});
	}
	#list(items) {
		const list = [];
		const places = /* @__PURE__ */ new Map();
		this.places.set(list, places);
		for (const item of items) {
			const offset = start(item) ?? 0;
			places.set(list.length, {
				key: offset,
				value: offset
			});
			list.push(this.read(item));
		}
		return list;
	}
	#mapping(items) {
		const mapping = Object.create(null);
		const places = /* @__PURE__ */ new Map();
		this.places.set(mapping, places);
		for (const { key, value } of items) {
			if (!(0, import_dist.isScalar)(key) || key.value === null) {
				this.#add(key, "a key must be a plain word or a string");
				continue;
			}
			const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
			if (places.has(name)) this.#add(key, `${JSON.stringify(name)} is given twice`);
			const offset = start(key) ?? 0;
			places.set(name, {
				key: offset,
				value: start(value) ?? offset
			});
			mapping[name] = this.read(value);
		}
		return mapping;
	}
};
function start(node) {
	return node?.range?.[0];
}
const unquoted = [
	"BAD_ALIAS",
	"BAD_SCALAR_START",
	"TAG_RESOLVE_FAILED"
];
function syntaxMessage({ code, message }) {
	const said = message.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
	return `YAML syntax: ${said}${unquoted.includes(code) || said.startsWith("not a YAML token") ? ": text that begins with a sign needs quotes" : ""}`;
}
function compose(text) {
	const tokens = [...new import_dist.Parser().parse(text)];
	const deep = tooDeep(tokens);
	if (deep) return {
		document: null,
		mistakes: [{
			offset: "offset" in deep ? deep.offset : 0,
			message: "nested too deeply"
		}]
	};
	const composer = new import_dist.Composer({
		prettyErrors: false,
		uniqueKeys: false,
		resolveKnownTags: false,
		schema: "core",
		logLevel: "silent"
	});
	let document = null;
	const mistakes = [];
	for (const found of composer.compose(tokens, true, text.length)) {
		if (document) {
			mistakes.push({
				offset: found.range[0],
				message: "YAML syntax: more than one document"
			});
			break;
		}
		document = found;
		const [first] = [...found.errors, ...found.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
		if (first) mistakes.push({
			offset: first.pos[0],
			message: syntaxMessage(first)
		});
	}
	return {
		document,
		mistakes
	};
}
function readText(text, kind, section) {
	const flaw = kind === "json" && text.trim() !== "" ? jsonFlaw(text) : null;
	if (flaw) return {
		data: null,
		mistakes: [flaw],
		offsetOf: () => flaw.offset
	};
	const { document, mistakes } = compose(text);
	if (document && kind === "json") mistakes.length = 0;
	const whole = document?.contents;
	const node = section === void 0 || !(0, import_dist.isMap)(whole) ? whole : whole.get(section, true);
	const walk = new Walk();
	const data = walk.read(node);
	return {
		data,
		mistakes: mistakes.length > 0 ? mistakes : walk.mistakes,
		offsetOf(path, part) {
			let offset = start(node) ?? 0;
			let value = data;
			for (const [index, step] of path.entries()) {
				const place = walk.places.get(value)?.get(step);
				if (!place) break;
				offset = index === path.length - 1 ? place[part] : place.value;
				value = value[step];
			}
			return offset;
		}
	};
}
// src/config/glob.ts
const longest = 256;
function globFlaw(glob) {
	const pattern = glob.startsWith("!") ? glob.slice(1) : glob;
	if (pattern.trim() === "") return "must not be empty";
	if (glob.length > longest) return `must not be longer than ${longest} characters`;
	if (pattern.includes("\0")) return "must not hold a null character";
	if (/^[/\\~]|^[a-z]:/i.test(pattern)) return "must be relative, not start at a root";
	const pieces = pattern.replace(/^(?:\.\/)+/, "").split(/[/\\{},()|[\]]/);
	if (pieces.includes("..") || /[{([]/.test(pattern) && pieces.includes(".")) return "must stay inside its folder, without \"..\"";
	if (/[@?*+!]\(/.test(pattern)) return "must not use \"?(\", \"*(\", \"+(\", \"@(\" or \"!(\"";
	const segments = pattern.split("/");
	if (segments.filter((segment) => segment.includes("**")).length > 4) return "must not have more than four \"**\"";
	return segments.some((segment) => (segment.match(/\*+/g)?.length ?? 0) > 4) ? "must not have more than four \"*\" between two slashes" : null;
}
// src/config/schema.ts
const glob = pipe(string(), rawCheck(({ dataset, addIssue }) => {
	const flaw = dataset.typed && globFlaw(dataset.value);
	if (flaw) addIssue({ message: flaw });
}));
const filled = pipe(string(), check((text) => text.trim() !== "", "must not be empty"));
const url = pipe(string(), check((text) => text.trim() !== "" && text.length <= 256, "must have 1 to 256 characters"));
const keys = {
	$schema: optional(pipe(string(), description("The JSON Schema of this file, for editors."))),
	files: optional(pipe(array(glob), minLength(1, "must name at least one file"), description("The lists to check where none is named: globs, relative to this folder."))),
	format: optional(pipe(union([filled, pipe(array(filled), minLength(1, "must hold at least one format"))]), description("How an entry looks, or several such formats, accepted in order: \"> {title}, *{venue} {year}*, [link]({url})\". Without it the list's own format is learnt."))),
	venues: optional(pipe(record(filled, array(filled)), description("Further venues: the name to write, with the other spellings of it."))),
	ignore: optional(pipe(array(glob), description("Files to leave alone: globs, relative to this folder."))),
	verify: optional(pipe(strictObject({ exclude: optional(pipe(array(url), description("Links not to look up: globs over the whole URL."))) }), description("What --verify looks up.")))
};
const level = picklist([
	"off",
	"warn",
	"error"
]);
function setting(rule) {
	const note = `${rule.summary} (${rule.level} unless set)`;
	return optional(pipe(union([level, strictTuple([level, rule.options])]), description(note)));
}
function configSchema(rules) {
	const settings = Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)]));
	const note = "Levels and options of the rules, by id.";
	return strictObject({
		...keys,
		rules: optional(pipe(strictObject(settings), description(note)))
	});
}
// src/config/validate.ts
function nameOf$1(path) {
	let name = "";
	for (const [depth, step] of path.entries()) {
		if (path[0] === "rules" && depth === 2) continue;
		if (typeof step === "number") name += `[${step}]`;
		else name += `${name && "."}${/^[\w$ -]+$/.test(step) ? step : JSON.stringify(step)}`;
	}
	return name || "the configuration";
}
function quoted$2(path) {
	if (path.length === 0) return nameOf$1(path);
	return `${(path[0] === "rules" && path.length === 3 ? ["the level of ", "the options of "] : [])[Number(path[2])] ?? ""}"${nameOf$1(path)}"`;
}
function listed(words) {
	return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function unknownKey(path, known) {
	const key = String(path.at(-1));
	const parent = path.slice(0, -1);
	const noun = parent[0] === "rules" ? [
		"key",
		"rule",
		"key",
		"option"
	][parent.length] ?? "key" : "key";
	const where = parent.length === 0 ? "" : ` in "${nameOf$1(parent)}"`;
	const near = known.length > 0 && key.length < 64 ? (0, import_fastest_levenshtein.closest)(key.toLowerCase(), known) : null;
	const isNear = near && (0, import_fastest_levenshtein.distance)(key.toLowerCase(), near) <= Math.max(2, near.length / 3);
	let hint = noun === "rule" ? "see \"paperlint rules\"" : `expected ${listed(known)}`;
	if (known.length === 0) hint = "there are none";
	return `unknown ${noun} ${inspect(key)}${where}: ${isNear ? `did you mean "${near}"?` : hint}`;
}
const nouns = {
	string: "a string",
	number: "a number",
	boolean: "true or false",
	Array: "a list",
	Object: "a mapping",
	null: "nothing"
};
function expectation(expects) {
	return listed(expects.replace(/^\((.*)\)$/s, "$1").split(" | ").map((part) => nouns[part] ?? part.replace(/^"(.*)"$/s, "$1")));
}
function mismatch(path, expected, value) {
	const hint = /a string/.test(expected) && ["number", "boolean"].includes(typeof value) ? ": put it in quotes" : "";
	return `${quoted$2(path)} must be ${expected}, not ${inspect(value)}${hint}`;
}
function messageOf(issue, base) {
	let deepest = issue;
	const steps = [...issue.path ?? []];
	for (let inner = issue.issues; inner;) {
		const furthest = inner.reduce((a, b) => (b.path?.length ?? 0) > (a.path?.length ?? 0) ? b : a);
		if (!furthest.path?.length) break;
		steps.push(...furthest.path);
		deepest = furthest;
		inner = furthest.issues;
	}
	const path = [...base, ...steps.map((step) => step.key)];
	const own = !deepest.message.startsWith("Invalid ");
	const clause = `${deepest.message.startsWith("must ") ? "" : ":"} ${deepest.message}`;
	if (own) return {
		path,
		part: "value",
		message: `${quoted$2(path)}${clause}`
	};
	return {
		path,
		part: "value",
		message: mismatch(path, expectation(deepest.expected ?? "something else"), deepest.input)
	};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function* flaws(schema, value, path = []) {
	const { type, wrapped, entries, items, options } = schema;
	if (wrapped) return yield* flaws(wrapped, value, path);
	if (type === "strict_object" && !isMapping(value)) return yield {
		path,
		part: "value",
		message: mismatch(path, "a mapping", value)
	};
	if (type === "strict_object" && entries && isMapping(value)) {
		let sound = true;
		for (const [key, inner] of Object.entries(value)) {
			const known = Object.hasOwn(entries, key);
			const at = [...path, key];
			if (!known) {
				yield {
					path: at,
					part: "key",
					message: unknownKey(at, Object.keys(entries).filter((name) => name !== "$schema"))
				};
				sound = false;
				continue;
			}
			for (const flaw of flaws(entries[key], inner, at)) {
				yield flaw;
				sound = false;
			}
		}
		if (!sound) return;
	}
	if (type === "record" && isMapping(value)) for (const key of [
		"__proto__",
		"constructor",
		"prototype"
	]) {
		const at = [...path, key];
		const message = `${quoted$2(at)} cannot be a key`;
		if (Object.hasOwn(value, key)) yield {
			path: at,
			part: "key",
			message
		};
	}
	const tuple = options?.find((option) => option.type === "strict_tuple");
	if (tuple) return yield* settingFlaws(options, tuple, value, path);
	if (items && Array.isArray(value)) {
		for (const [index, item] of items.entries()) yield* flaws(item, value[index], [...path, index]);
		return;
	}
	const result = safeParse(schema, value);
	for (const issue of result.issues ?? []) yield messageOf(issue, path);
}
function* settingFlaws([level], tuple, value, path) {
	if (Array.isArray(value) && value.length === 2) return yield* flaws(tuple, value, path);
	if (!Array.isArray(value) && safeParse(level, value).success) return;
	const levels = expectation(level.expects).replace(" or ", ", ");
	yield {
		path,
		part: "value",
		message: `${quoted$2(path)} must be ${levels} or [level, options], not ${inspect(value)}`
	};
}
// src/config/config.ts
function defaultConfig(rules, root) {
	return resolved({}, rules, {
		path: null,
		root
	});
}
function resolved(written, rules, { path, root }) {
	const { files, format, venues, ignore, verify } = written;
	const settings = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const set = written.rules?.[rule.id];
		const [level, options] = Array.isArray(set) ? set : [set ?? rule.level, parse(rule.options, {})];
		settings.set(rule.id, {
			level,
			options
		});
	}
	return {
		path,
		root,
		files: files ?? ["README.md"],
		format: format === void 0 ? null : [format].flat(),
		venues: Object.assign(Object.create(null), venues),
		ignore: ignore ?? [],
		verifyExclude: verify?.exclude ?? [],
		rules: settings
	};
}
function failure(found, mistakes) {
	const first = mistakes.reduce((a, b) => b.offset < a.offset ? b : a);
	const before = found.text.slice(0, first.offset).split(/\r\n|\r|\n/);
	const place = `${before.length}:${before.at(-1).length + 1}`;
	const others = mistakes.length - 1;
	const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "mistake" : "mistakes"})`;
	return new KnownError(oneLine(`${found.path}:${place}: ${first.message}${more}`));
}
function parseConfig(found, { rules, checkFormat }) {
	const reading = readText(found.text, found.kind, found.section);
	if (reading.mistakes.length > 0) throw failure(found, reading.mistakes);
	const data = reading.data ?? (found.section === void 0 ? {} : null);
	const schema = configSchema(rules);
	const mistakes = [];
	for (const { path, part, message } of flaws(schema, data)) mistakes.push({
		offset: reading.offsetOf(path, part),
		message
	});
	if (mistakes.length > 0) throw failure(found, mistakes);
	const written = parse(schema, data);
	const listed = Array.isArray(written.format);
	for (const [index, format] of [written.format ?? []].flat().entries()) {
		const flaw = checkFormat?.(format);
		const path = listed ? ["format", index] : ["format"];
		const name = listed ? `format[${index}]` : "format";
		if (!flaw) continue;
		mistakes.push({
			offset: reading.offsetOf(path, "value"),
			message: `"${name}": ${flaw}`
		});
	}
	if (mistakes.length > 0) throw failure(found, mistakes);
	return resolved(written, rules, found);
}
function configLoader(options, cwd) {
	const byFolder = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	return {
		forFolder(folder) {
			let config = byFolder.get(folder);
			if (config) return config;
			const found = findConfig(folder);
			const key = found ? found.path : "";
			config = byPath.get(key);
			config ??= found ? parseConfig(found, options) : defaultConfig(options.rules, cwd);
			byFolder.set(folder, config);
			byPath.set(key, config);
			return config;
		},
		fromFile(path) {
			return parseConfig(readConfigFile(path, cwd), options);
		}
	};
}
// src/configs.ts
function configsOf({ config, cwd }) {
	const loader = configLoader({
		rules,
		checkFormat
	}, cwd);
	if (config === void 0) return (folder) => loader.forFolder(folder);
	const only = config === false ? defaultConfig(rules, cwd) : loader.fromFile(resolve(cwd, config));
	return () => only;
}
function checkFormat(format) {
	const read = parseFormat(format);
	return typeof read === "string" ? read : null;
}
// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep$1) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve$1(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative$1(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname$1(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname$1(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename$1(resolvedPath);
						const directoryPath$1 = normalizePath(dirname$1(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: 1e400,
		suppressErrors: true,
		pathSeparator: sep$1,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix.relative(cwd, p) || ".";
	return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = import_picomatch.default.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute$1(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
	const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve$1(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync$1,
		realpath: opts.fs.realpath || realpath$1,
		realpathSync: opts.fs.realpathSync || realpathSync$1,
		stat: opts.fs.stat || stat$1,
		statSync: opts.fs.statSync || statSync$1
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}
// src/files/candidates.ts
const others$1 = /(?:^|\/)(?:contributing|changelog|changes|history|license|licence|code[-_]of[-_]conduct|security|support|governance|pull_request_template|issue_template|authors|todo)\.(?:md|markdown)$/i;
const NAMED = 3;
function candidatesIn(folder) {
	const sized = globSync("{*,*/*}.{md,markdown}", {
		cwd: folder,
		ignore: ["**/node_modules/**"],
		followSymbolicLinks: false,
		expandDirectories: false,
		caseSensitiveMatch: false
	}).filter((file) => !others$1.test(file)).slice(0, 1e3).map((file) => ({
		file,
		size: statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0
	}));
	sized.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
	return sized.map(({ file }) => file);
}
function withoutReadme(folder) {
	const [first, ...rest] = candidatesIn(folder);
	if (first === void 0) return "no README.md here, and no other Markdown file: go to the folder of your list, or name it: paperlint path/to/list.md";
	const run = `paperlint ${quoted$1(first)}`;
	if (rest.length === 0) return `no README.md here, but ${first}: to check it, run ${run}`;
	const names = [first, ...rest].slice(0, NAMED);
	const left = rest.length + 1 - names.length;
	return `no README.md here, but ${left > 0 ? `${names.join(", ")} and ${left} more` : names.join(" and ")}: name the lists to check, as in ${run}`;
}
function quoted$1(path) {
	return /^[\w./-]+$/.test(path) && !path.startsWith("-") ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
// src/files/gitignore.ts
var import_ignore = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
})))(), 1);
const LARGEST = 65536;
function isTame(pattern) {
	if (pattern.length > 256) return false;
	return pattern.split("/").every((part) => (part.match(/\*/g)?.length ?? 0) <= 4);
}
function read(folder) {
	const file = join(folder, ".gitignore");
	const stat = lstatSync(file, { throwIfNoEntry: false });
	if (!stat?.isFile() || stat.size > LARGEST) return null;
	return (0, import_ignore.default)().add(readFileSync(file, "utf8").split(/\r?\n/).filter(isTame));
}
function gitIgnores(root) {
	const rules = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	function rulesOf(folder) {
		let found = rules.get(folder);
		if (found === void 0) {
			found = read(folder);
			rules.set(folder, found);
		}
		return found;
	}
	function judged(path, isFolder) {
		for (let at = dirname(path); at.length >= root.length; at = dirname(at)) {
			const name = relative(at, path).split(sep).join("/") + (isFolder ? "/" : "");
			const verdict = rulesOf(at)?.test(name);
			if (verdict?.ignored) return true;
			if (verdict?.unignored) return false;
			if (at === dirname(at)) break;
		}
		return false;
	}
	function folderIgnored(folder) {
		if (folder.length <= root.length || folder === dirname(folder)) return false;
		let ignored = folders.get(folder);
		if (ignored === void 0) {
			ignored = folderIgnored(dirname(folder)) || judged(folder, true);
			folders.set(folder, ignored);
		}
		return ignored;
	}
	return (file) => folderIgnored(dirname(file)) || judged(file, false);
}
// src/files/collect.ts
const markdown = "**/*.{md,markdown}";
const walk$1 = {
	absolute: true,
	ignore: ["**/node_modules/**", "**/.git/**"],
	followSymbolicLinks: false,
	expandDirectories: false
};
function collect({ paths, cwd, configFor }) {
	const isIgnored = configIgnores(configFor);
	const found = /* @__PURE__ */ new Map();
	const refused = [];
	const named = paths.length ? paths.flatMap((path) => expand(path, cwd)) : configured(configFor(cwd));
	const links = named.filter((file) => lstatSync(file).isSymbolicLink());
	for (const file of [...named.filter((one) => !links.includes(one)), ...links]) try {
		const real = realFile(file, shown(file, cwd), treeOf(file, cwd));
		if (!real || found.has(real) || isIgnored(file)) continue;
		found.set(real, {
			path: shown(file, cwd),
			real
		});
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		refused.push(error);
	}
	return {
		files: [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1),
		refused
	};
}
function shown(file, cwd) {
	return relative(cwd, file).split(sep).join("/");
}
function expand(path, cwd) {
	const full = resolve(cwd, path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (stat?.isDirectory()) return inFolder(full, path);
	if (stat || lstatSync(full, { throwIfNoEntry: false })) return [full];
	if (!isDynamicPattern(path)) throw new KnownError(`${path}: no such file${nearest(full)}`);
	const ignored = gitIgnores(treeOf(full, cwd));
	const files = globSync(path, {
		...walk$1,
		cwd
	}).filter((file) => !ignored(file));
	if (!files.length) throw new KnownError(`${path}: no file matches this glob`);
	return files;
}
function inFolder(folder, name) {
	const ignored = gitIgnores(treeOf(join(folder, "x"), folder));
	const lists = globSync(markdown, {
		...walk$1,
		cwd: folder,
		caseSensitiveMatch: false
	}).filter((file) => !ignored(file));
	if (lists.length) return lists;
	throw new KnownError(`${name}: no Markdown file (.md, .markdown) in this folder`);
}
function configured({ files: globs, root, path }) {
	const files = globs.flatMap((glob) => {
		if (isDynamicPattern(glob) || glob.startsWith("!")) return [];
		const file = resolve(root, glob);
		if (existsSync(file) || lstatSync(file, { throwIfNoEntry: false })) return [file];
		const near = nearest(file);
		if (path === null && !near) throw new KnownError(withoutReadme(root));
		const hint = `, which "files" of ${path} names: mend that, or name the lists to check`;
		throw new KnownError(`no ${glob} here${near || hint}`);
	});
	const dynamic = globs.filter((glob) => isDynamicPattern(glob) || glob.startsWith("!"));
	if (dynamic.length) {
		const ignored = gitIgnores(treeOf(join(root, "x"), root));
		files.push(...globSync(dynamic, {
			...walk$1,
			cwd: root
		}).filter((file) => !ignored(file)));
	}
	if (files.length) return files;
	throw new KnownError(`${path}: "files" names no file that is there`);
}
function nearest(file) {
	let names;
	try {
		names = readdirSync(dirname(file)).slice(0, 1e3);
	} catch {
		return "";
	}
	const name = basename(file).slice(0, 100);
	const kind = extname(name).toLowerCase();
	const likely = names.filter((one) => !kind || extname(one).toLowerCase() === kind);
	if (!likely.length) return "";
	const lower = likely.map((one) => one.toLowerCase());
	const best = likely[lower.indexOf((0, import_fastest_levenshtein.closest)(name.toLowerCase(), lower))];
	return (0, import_fastest_levenshtein.distance)(name.toLowerCase(), best.toLowerCase()) <= Math.max(2, name.length / 3) ? `: did you mean ${JSON.stringify(best)}?` : "";
}
function configIgnores(configFor) {
	const expanded = /* @__PURE__ */ new Map();
	return (file) => {
		const config = configFor(dirname(file));
		if (!config.ignore.length) return false;
		let ignored = expanded.get(config);
		if (!ignored) {
			const options = {
				...walk$1,
				cwd: config.root,
				dot: true,
				expandDirectories: true
			};
			ignored = new Set(globSync(config.ignore, options).map((one) => resolve(one)));
			expanded.set(config, ignored);
		}
		return ignored.has(resolve(file));
	};
}
// src/fix/taken.ts
var Taken = class {
	#froms;
	#tree;
	#keys = /* @__PURE__ */ new Set();
	constructor(edits) {
		this.#froms = [...new Set(edits.map(from))].sort((a, b) => a - b);
		this.#tree = Array(this.#froms.length + 1);
	}
	conflicts(edit) {
		const last = this.#lastFrom(to(edit));
		return last !== void 0 && to(last) >= from(edit) && !this.#keys.has(key(edit));
	}
	add(edit) {
		this.#keys.add(key(edit));
		for (let at = this.#rank(from(edit)); at < this.#tree.length; at += at & -at) {
			const there = this.#tree[at];
			if (!there || from(there) < from(edit)) this.#tree[at] = edit;
		}
	}
	#lastFrom(limit) {
		let best;
		for (let at = this.#rank(limit); at > 0; at -= at & -at) {
			const there = this.#tree[at];
			if (there && (!best || from(best) < from(there))) best = there;
		}
		return best;
	}
	#rank(limit) {
		let low = 0;
		let high = this.#froms.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.#froms[middle] <= limit) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
function from({ start, end }) {
	return 4 * start + (start === end ? -1 : 1);
}
function to({ start, end }) {
	return 4 * end + (start === end ? 1 : -1);
}
function key({ start, end, text }) {
	return `${start}:${end}:${text}`;
}
// src/fix/apply.ts
function applyEdits(text, edits) {
	const parts = [];
	let at = 0;
	let last = null;
	for (const edit of inOrder(edits)) {
		const insertsTwice = last && last.start === edit.start && last.end === edit.end;
		if (edit.start < at || edit.end < edit.start || edit.end > text.length || insertsTwice) continue;
		parts.push(text.slice(at, edit.start), edit.text);
		at = edit.end;
		last = edit;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
function inOrder(edits) {
	return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
function chooseFixes(findings, kinds) {
	const candidates = findings.filter(({ fix }) => fix && kinds.includes(fix.applicability) && fix.edits.length > 0);
	const taken = new Taken(candidates.flatMap(({ fix }) => fix.edits));
	const choice = {
		chosen: [],
		skipped: []
	};
	for (const finding of candidates) {
		const edits = finding.fix.edits;
		const fits = isOrderly(edits) && !edits.some((edit) => taken.conflicts(edit));
		if (fits) for (const edit of edits) taken.add(edit);
		choice[fits ? "chosen" : "skipped"].push(finding);
	}
	return choice;
}
function isOrderly(edits) {
	return edits.every((edit, index) => {
		const before = edits[index - 1];
		if (edit.start < 0 || edit.end < edit.start) return false;
		if (!before) return true;
		return before.end < edit.start || before.end === edit.start && before.start < edit.end;
	});
}
function editsOf(findings) {
	return inOrder(findings.flatMap(({ fix }) => fix?.edits ?? []));
}
// src/fix/loss.ts
function losesPapers(before, after, edits) {
	if (after.entries.length < before.entries.length) return true;
	const left = /* @__PURE__ */ new Map();
	let surplus = 0;
	for (const { work } of after.links) {
		if (!work) continue;
		surplus++;
		left.set(work.key, (left.get(work.key) ?? 0) + 1);
	}
	const missing = [];
	for (const link of before.links) {
		if (!link.work) continue;
		surplus--;
		const count = left.get(link.work.key) ?? 0;
		if (count === 0) missing.push(link);
		else left.set(link.work.key, count - 1);
	}
	if (surplus < 0) return true;
	if (surplus === 0 && losesTitle(before.entries, after.entries, edits)) return true;
	const edited = new Set(before.links.filter((link) => isTouched(link.urlRange, edits)).map((link) => link.work?.key));
	return missing.some(({ work }) => work.kind !== "url" || !edited.has(work.key));
}
function losesTitle(before, after, edits) {
	const left = new Set(after.map(lettersOf$1));
	return before.some((entry) => !left.has(lettersOf$1(entry)) && !isTouched(within(entry.title.range), edits));
}
function within({ start, end }) {
	return {
		start: start + 1,
		end: end - 1
	};
}
function lettersOf$1({ title }) {
	return title.text.replace(/[^\p{L}\p{N}]+/gu, "");
}
function isTouched(range, edits) {
	let low = 0;
	let high = edits.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (edits[middle].end < range.start) low = middle + 1;
		else high = middle;
	}
	return low < edits.length && edits[low].start <= range.end;
}
const mostTries = 32;
function fixText(text, lint, { unsafe = false } = {}) {
	const loop = new Loop(lint, unsafe);
	let state = {
		text,
		report: lint(text),
		applied: 0
	};
	const seen = [state];
	for (let rounds = 0;; rounds++) {
		const next = loop.step(state);
		const outcome = (stopped, end = state) => ({
			...end,
			rounds,
			stopped,
			withheld: end.report.findings.filter((finding) => loop.isWithheld(finding))
		});
		if (!next) return outcome("rest");
		if (rounds === 10) return outcome("limit");
		const known = seen.findIndex((earlier) => earlier.text === next.text);
		if (known >= 0) return outcome("cycle", best(seen.slice(known)));
		seen.push(next);
		state = next;
	}
}
function best(circle) {
	return circle.reduce((a, b) => {
		const more = b.report.findings.length - a.report.findings.length;
		return more < 0 || more === 0 && b.text < a.text ? b : a;
	});
}
var Loop = class {
	#lint;
	#unsafe;
	#withheld = /* @__PURE__ */ new Set();
	#tries = 0;
	constructor(lint, unsafe) {
		this.#lint = lint;
		this.#unsafe = unsafe;
	}
	isWithheld(finding) {
		return finding.fix?.applicability === "safe" && this.#withheld.has(nameOf(finding));
	}
	step(state) {
		const open = state.report.findings.filter((finding) => !this.isWithheld(finding));
		const safe = chooseFixes(open, ["safe"]).chosen;
		const next = safe.length > 0 ? this.#applySafely(state, safe) : null;
		if (next || !this.#unsafe) return next;
		const bold = chooseFixes(open, ["unsafe"]).chosen;
		return bold.length > 0 ? this.#apply(state, bold) : null;
	}
	#apply(state, chosen) {
		const text = withLastLine(applyEdits(state.text, editsOf(chosen)), state.text);
		return {
			text,
			report: this.#lint(text),
			applied: state.applied + chosen.length
		};
	}
	#applySafely(state, chosen) {
		const whole = this.#attempt(state, chosen);
		if (whole) return whole;
		let kept = [];
		let result = null;
		const groups = halves(chosen);
		for (let group = groups.pop(); group; group = groups.pop()) {
			const tried = this.#tries++ < mostTries ? this.#attempt(state, [...kept, ...group]) : null;
			if (tried) {
				kept = [...kept, ...group];
				result = tried;
			} else if (group.length === 1 || this.#tries > mostTries) for (const finding of group) this.#withheld.add(nameOf(finding));
			else groups.push(...halves(group));
		}
		return result;
	}
	#attempt(state, chosen) {
		const next = this.#apply(state, chosen);
		return losesPapers(state.report.list, next.report.list, editsOf(chosen)) ? null : next;
	}
};
function halves(items) {
	const middle = items.length >> 1;
	return [items.slice(middle), items.slice(0, middle)].filter((half) => half.length > 0);
}
function nameOf({ rule, message, fix }) {
	return JSON.stringify([
		rule,
		message,
		fix?.title
	]);
}
function withLastLine(text, model) {
	const ending = /(?:\r\n|\r|\n)$/;
	const wanted = ending.exec(model.slice(-2))?.[0] ?? "";
	const found = ending.exec(text.slice(-2))?.[0] ?? "";
	if (text === "" || model === "" || wanted === "" === (found === "")) return text;
	return wanted ? text + wanted : text.slice(0, -found.length);
}
// src/fix/permitted.ts
function fixFilter(list) {
	const { source } = list;
	const verbatim = merged(list.verbatim);
	const mark = source.text.startsWith("﻿") ? 1 : 0;
	return (fix) => {
		const edits = fix.edits.map((edit) => behindMark(inLineEndings(edit, source), mark));
		return edits.every((edit) => edit.start >= mark && edit.end <= source.text.length && !touches(verbatim, edit)) ? {
			...fix,
			edits
		} : null;
	};
}
function merged(ranges) {
	const result = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else if (start < end) result.push({
			start,
			end
		});
	}
	return result;
}
function touches(ranges, edit) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= edit.start) low = middle + 1;
		else high = middle;
	}
	const next = ranges[low];
	return next !== void 0 && next.start < edit.end && edit.start < next.end;
}
function behindMark(edit, mark) {
	return edit.start === 0 && edit.end === 0 ? {
		...edit,
		start: mark,
		end: mark
	} : edit;
}
function inLineEndings(edit, source) {
	if (!/[\r\n]/.test(edit.text)) return edit;
	const text = edit.text.replace(/\r\n?|\n/g, lineEnding(source, edit.start));
	return text === edit.text ? edit : {
		...edit,
		text
	};
}
function lineEnding(source, offset) {
	const line = source.lineAt(offset);
	const next = source.lineStarts[line] ?? source.lineStarts[line - 1];
	if (next === 0) return "\n";
	const before = source.text.slice(Math.max(0, next - 2), next);
	return before === "\r\n" ? before : before.slice(-1);
}
// src/markdown/parse.ts
const DEEPEST = 100;
const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${DEEPEST},}`, "m");
const MOST_MARKS$1 = 3e3;
const native = await import("./satteri.js").then(({ parse }) => parse, () => null);
const portable = native ? null : (await import("./remark.js")).parse;
function parseMarkdown(text) {
	const why = `it nests more than ${DEEPEST} quotes or lists in each other`;
	if (nested.test(text)) return why;
	if (!native && isKnotted(text)) return `a line of it holds more than ${MOST_MARKS$1} brackets and stars, too many where satteri is not installed`;
	try {
		return (native ?? portable)(text.startsWith("﻿") ? ` ${text.slice(1)}` : text);
	} catch (error) {
		if (error instanceof RangeError) return why;
		throw error;
	}
}
function isKnotted(text) {
	let marks = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === "\n") marks = 0;
		else if ("![]<".includes(char)) marks++;
		else if ("*_`".includes(char) && text[at - 1] !== char) marks++;
		if (marks > MOST_MARKS$1) return true;
	}
	return false;
}
// src/list/blocks/html-blocks.ts
const parting = /* @__PURE__ */ new Set([
	"tr",
	"li",
	"p",
	"div",
	"ul",
	"ol",
	"table",
	"tbody",
	"thead",
	"summary"
]);
const headings = /^h[1-6]$/;
function htmlBlocks(html) {
	const blocks = [];
	let open = null;
	let columns = [];
	let cell = -1;
	const close = (end) => {
		if (open) {
			open.end = end;
			if (open.row && cell >= 0) open.parts.push({
				start: cell,
				end
			});
			if (!open.row) open.parts.push({
				start: open.start,
				end
			});
			blocks.push(open);
		}
		open = null;
		cell = -1;
	};
	const begin = (start, row) => {
		close(start);
		open = {
			start,
			end: start,
			row,
			parts: [],
			columns: row ? columns : []
		};
	};
	for (const piece of htmlPieces(html)) if (piece.type === "open" && (piece.name === "td" || piece.name === "th")) {
		if (!open?.row) begin(piece.start, true);
		if (cell >= 0) open.parts.push({
			start: cell,
			end: piece.start
		});
		cell = piece.end;
	} else if (piece.type === "close" && (piece.name === "td" || piece.name === "th")) {
		if (open && cell >= 0) open.parts.push({
			start: cell,
			end: piece.start
		});
		cell = -1;
	} else if ((piece.type === "open" || piece.type === "close") && parts$1(piece.name)) {
		if (open?.row && piece.name !== "tr" && cell >= 0) continue;
		if (piece.type === "open") {
			if (piece.name === "table") columns = [];
			begin(piece.name === "tr" ? piece.start : piece.end, piece.name === "tr");
		} else {
			close(piece.start);
			if (piece.name === "tr" && columns.length === 0 && blocks.length > 0) columns = blocks.at(-1).parts.map((part) => visible$1(html.slice(part.start, part.end)));
		}
	} else if (!open && piece.type === "text" && piece.text.trim() !== "") begin(piece.start, false);
	else if (!open && piece.type === "open") begin(piece.start, false);
	close(html.length);
	return blocks;
}
function parts$1(name) {
	return parting.has(name) || headings.test(name);
}
function visible$1(html) {
	return htmlPieces(html).map((piece) => piece.type === "text" ? piece.text : "").join("").trim();
}
// src/list/blocks/align.ts
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;
function alignText(value, source, start, emit) {
	let at = start;
	let from = 0;
	let stretch = start;
	const flush = (to) => {
		if (to > from) emit(value.slice(from, to), stretch, at);
		from = to;
	};
	for (let index = 0; index < value.length;) {
		const code = value.charCodeAt(index);
		if (code === 10) {
			flush(index);
			const line = at;
			while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++;
			if (source.charCodeAt(at) === 13) at++;
			if (source.charCodeAt(at) === 10) at++;
			emit("\n", line, at);
			while (isPrefix(source.charCodeAt(at)) && source.charCodeAt(at) !== value.charCodeAt(index + 1)) at++;
			index++;
			from = index;
			stretch = at;
			continue;
		}
		if (source.charCodeAt(at) === code && code !== 38 && code !== 92) {
			at++;
			index++;
			continue;
		}
		const width = escapeAt(source, at, value, index);
		if (width.source > 1) {
			flush(index);
			emit(value.slice(index, index + width.value), at, at + width.source);
			at += width.source;
			index += width.value;
			from = index;
			stretch = at;
		} else {
			at++;
			index++;
		}
	}
	flush(value.length);
	return at;
}
function isPrefix(code) {
	return code === 32 || code === 9 || code === 62;
}
function escapeAt(source, at, value, index) {
	if (source.charCodeAt(at) === 92 && source[at + 1] === value[index] && value[index] !== "\\") return {
		source: 2,
		value: 1
	};
	if (source.startsWith("\\\\", at) && value[index] === "\\" && value[index + 1] !== "\\") return {
		source: 2,
		value: 1
	};
	if (source.charCodeAt(at) === 38) {
		reference.lastIndex = at;
		const match = reference.exec(source);
		const decoded = match && decode$1(match[0]);
		if (match && decoded && value.startsWith(decoded, index)) return {
			source: match[0].length,
			value: decoded.length
		};
	}
	return {
		source: 1,
		value: 1
	};
}
function decode$1(text) {
	const body = text.slice(1, -1);
	if (!body.startsWith("#")) return decodeNamedCharacterReference(body);
	const hex = body[1] === "x" || body[1] === "X";
	const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "�";
}
// src/list/blocks/destination.ts
function destinationRange(text, from, end, opener) {
	const open = text.indexOf(opener, from);
	if (open < 0 || open >= end) return {
		start: end,
		end
	};
	let at = open + opener.length;
	while (at < end && /\s/.test(text[at])) at++;
	if (text[at] === "<") {
		const close = text.indexOf(">", at);
		return {
			start: at + 1,
			end: close < 0 || close > end ? end : close
		};
	}
	const start = at;
	let depth = 0;
	for (; at < end; at++) {
		const char = text[at];
		if (char === "\\") at++;
		else if (char === "(") depth++;
		else if (char === ")" && depth-- === 0) break;
		else if (/\s/.test(char)) break;
	}
	return {
		start,
		end: Math.min(at, end)
	};
}
// src/list/blocks/rich.ts
var Rich = class Rich {
	text = "";
	spans = [];
	breaks = [];
	#segments = [];
	#pieces = [];
	add(value, start, end) {
		if (value === "") return;
		const at = this.text.length;
		this.#segments.push({
			at,
			length: value.length,
			source: start,
			sourceLength: end - start
		});
		this.#pieces.push({
			at,
			value
		});
		this.text += value;
	}
	addBreak(kind, start, end) {
		this.breaks.push({
			at: this.text.length,
			kind
		});
		this.add("\n", start, end);
	}
	append(other, kind) {
		const first = other.#segments[0];
		if (!first) return;
		if (this.text !== "") this.addBreak(kind, first.source, first.source);
		const shift = this.text.length;
		for (const segment of other.#segments) this.#segments.push({
			...segment,
			at: segment.at + shift
		});
		for (const span of other.spans) this.spans.push({
			...span,
			from: span.from + shift,
			to: span.to + shift
		});
		for (const { at, kind: other_ } of other.breaks) this.breaks.push({
			at: at + shift,
			kind: other_
		});
		this.#pieces.push({
			at: shift,
			value: other.text
		});
		this.text += other.text;
	}
	since(from) {
		let text = "";
		for (let last = this.#pieces.length - 1; last >= 0; last--) {
			const { at, value } = this.#pieces[last];
			if (at < from) break;
			text = value + text;
		}
		return text;
	}
	lines(own) {
		const starts = [0, ...this.breaks.map((mark) => mark.at + 1)];
		const broken = this.breaks.map(({ at }) => this.#segmentAt(at));
		const lines = starts.map((_, index) => {
			const before = broken[index - 1];
			const range = {
				start: before ? before.source + before.sourceLength : own.start,
				end: broken[index]?.source ?? own.end
			};
			return new Line(index === 0 ? "block" : this.breaks[index - 1].kind, range);
		});
		const endOf = (index) => this.breaks[index]?.at ?? this.text.length;
		const lineOf = (at) => {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if (starts[middle] <= at) low = middle;
				else high = middle - 1;
			}
			return low;
		};
		for (const { at, length, source, sourceLength } of this.#segments) {
			const index = lineOf(at);
			if (at >= endOf(index)) continue;
			lines[index].add(this.text.slice(at, at + length), source, source + sourceLength);
		}
		for (const span of this.spans) {
			const last = lineOf(Math.max(span.from, span.to - 1));
			for (let index = lineOf(span.from); index <= last; index++) {
				const from = Math.max(span.from, starts[index]);
				const to = Math.min(span.to, endOf(index));
				if (to < from) continue;
				lines[index].spans.push({
					...span,
					from: from - starts[index],
					to: to - starts[index]
				});
			}
		}
		return lines;
	}
	slice(from, to) {
		const part = new Rich();
		for (const segment of this.#segments) {
			const begin = Math.max(from, segment.at);
			const end = Math.min(to, segment.at + segment.length);
			if (end <= begin) continue;
			const source = segment.source + inStep(segment, begin - segment.at);
			const sourceEnd = segment.source + inStep(segment, end - segment.at);
			part.add(this.text.slice(begin, end), source, sourceEnd);
		}
		for (const span of this.spans) {
			if (span.to <= from || span.from >= to) continue;
			const clipped = {
				from: Math.max(from, span.from) - from,
				to: Math.min(to, span.to) - from
			};
			part.spans.push({
				...span,
				...clipped
			});
		}
		for (const { at, kind } of this.breaks) if (at >= from && at < to) part.breaks.push({
			at: at - from,
			kind
		});
		return part;
	}
	within(kind, from, to) {
		return this.spans.filter((span) => span.kind === kind && span.from < to && span.to > from).sort((a, b) => a.from - b.from || b.to - a.to);
	}
	source(from, to) {
		const first = this.#segmentAt(from);
		if (!first) return {
			start: 0,
			end: 0
		};
		const start = first.source + inStep(first, from - first.at);
		if (to <= from) return {
			start,
			end: start
		};
		const last = this.#segmentAt(to - 1);
		return {
			start,
			end: last.source + inStep(last, to - last.at)
		};
	}
	#segmentAt(at) {
		let low = 0;
		let high = this.#segments.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#segments[middle].at <= at) low = middle;
			else high = middle - 1;
		}
		return this.#segments[low];
	}
};
var Line = class extends Rich {
	opened;
	range;
	constructor(opened, range) {
		super();
		this.opened = opened;
		this.range = range;
	}
};
function inStep(segment, distance) {
	if (distance <= 0) return 0;
	if (distance >= segment.length) return segment.sourceLength;
	return segment.sourceLength === segment.length ? distance : 0;
}
// src/list/blocks/inline.ts
const markOf = {
	strong: Mark.strong,
	emphasis: Mark.emphasis,
	delete: Mark.delete
};
const MOST_OPEN = 64;
const htmlMarks = {
	b: "strong",
	strong: "strong",
	i: "emphasis",
	em: "emphasis",
	s: "delete",
	del: "delete",
	code: "code"
};
function flatten(nodes, start, gathered) {
	const context = {
		gathered,
		rich: new Rich(),
		marks: 0,
		link: null,
		open: []
	};
	walk(nodes, start, context);
	return finish(context);
}
function flattenHtml(html, start, gathered) {
	const context = {
		gathered,
		rich: new Rich(),
		marks: 0,
		link: null,
		open: []
	};
	for (const piece of htmlPieces(html)) addHtml(piece, html, start, context);
	return finish(context);
}
function finish(context) {
	const open = context.open.find((element) => element.name === "a");
	if (open && context.link) finishLink(context.link, open.from, context.link.range, context);
	return context.rich;
}
function walk(nodes, start, context) {
	let at = start;
	for (const node of nodes) {
		at = visit(node, node.position?.start.offset ?? at, context);
		at = node.position?.end.offset ?? at;
	}
	return at;
}
function visit(node, start, context) {
	const { rich, gathered } = context;
	const end = node.position?.end.offset ?? start;
	switch (node.type) {
		case "text": return alignText(node.value, gathered.source.text, start, (value, from, to) => {
			if (value === "\n") rich.addBreak("soft", from, to);
			else addRun(value, from, to, context);
		});
		case "strong":
		case "emphasis":
		case "delete": {
			const from = rich.text.length;
			const marks = context.marks;
			context.marks |= markOf[node.type];
			const inner = walk(node.children, start, context);
			context.marks = marks;
			const source = {
				start,
				end: node.position ? end : inner
			};
			rich.spans.push({
				kind: node.type,
				from,
				to: rich.text.length,
				source,
				link: context.link
			});
			return source.end;
		}
		case "inlineCode": {
			const from = rich.text.length;
			rich.add(node.value, start, end);
			gathered.verbatim.push({
				start,
				end
			});
			const source = {
				start,
				end
			};
			rich.spans.push({
				kind: "code",
				from,
				to: rich.text.length,
				source,
				link: context.link
			});
			return end;
		}
		case "break":
			rich.addBreak("hard", start, end);
			return end;
		case "image":
		case "imageReference":
			addImage(node, {
				start,
				end
			}, context);
			return end;
		case "link":
		case "linkReference": return addLink(node, start, context);
		case "html":
			for (const piece of htmlPieces(node.value)) addHtml(piece, node.value, start, context);
			return end;
		default: return end;
	}
}
function addRun(text, start, end, context) {
	context.rich.add(text, start, end);
	const { marks, link } = context;
	context.gathered.runs.push({
		range: {
			start,
			end
		},
		text,
		marks,
		link
	});
}
function addImage(node, source, context) {
	const { rich, gathered } = context;
	const from = rich.text.length;
	rich.add("￼", source.start, source.end);
	const definition = node.type === "image" ? node : gathered.definitions.get(node.identifier);
	rich.spans.push({
		kind: "image",
		from,
		to: from + 1,
		source,
		link: context.link,
		alt: node.alt ?? "",
		src: definition?.url ?? ""
	});
}
function addLink(node, start, context) {
	const { rich, gathered } = context;
	const text = gathered.source.text;
	const definition = node.type === "linkReference" ? gathered.definitions.get(node.identifier) : node;
	if (!definition) return walk(node.children, start, context);
	const first = text[start];
	const syntax = node.type === "linkReference" ? "reference" : first === "[" ? "inline" : first === "<" ? "autolink" : "raw";
	const link = newLink(syntax, definition.url);
	const from = rich.text.length;
	const outer = context.link;
	context.link = link;
	gathered.links.push(link);
	const inner = walk(node.children, syntax === "raw" ? start : start + 1, context);
	context.link = outer;
	const end = node.position?.end.offset ?? inner;
	link.range = {
		start,
		end
	};
	if (syntax === "reference") {
		const place = definition.position;
		link.urlRange = destinationRange(text, place?.start.offset ?? start, place?.end.offset ?? end, "]:");
	} else if (syntax === "inline") link.urlRange = destinationRange(text, node.children.at(-1)?.position?.end.offset ?? start + 1, end, "](");
	else link.urlRange = syntax === "autolink" ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
	finishLink(link, from, link.range, context);
	return end;
}
function newLink(syntax, url) {
	const nowhere = {
		start: 0,
		end: 0
	};
	return {
		range: nowhere,
		syntax,
		url,
		urlRange: nowhere,
		label: {
			text: "",
			range: nowhere
		},
		role: "other",
		work: null,
		badge: false
	};
}
function finishLink(link, from, source, context) {
	const { rich } = context;
	const to = rich.text.length;
	const label = rich.since(from);
	link.range = source;
	link.badge = label.includes("￼") && label.replaceAll("￼", "").trim() === "";
	const image = link.badge ? rich.spans.findLast((span) => span.kind === "image") : void 0;
	link.label = {
		text: label.replaceAll("￼", " ").replace(/\s+/g, " ").trim(),
		range: to > from ? rich.source(from, to) : {
			start: source.start + 1,
			end: source.start + 1
		}
	};
	const target = link.url.startsWith("(") ? link.url.replace(/^\(+|\)+$/g, "") : link.url;
	link.work = workOf(target);
	link.role = roleOf(target, link.badge && image ? `${image.alt} ${image.src}` : link.label.text);
	rich.spans.push({
		kind: "link",
		from,
		to,
		source,
		link
	});
}
function addHtml(piece, html, offset, context) {
	const { rich, gathered } = context;
	const range = {
		start: offset + piece.start,
		end: offset + piece.end
	};
	switch (piece.type) {
		case "text":
			if (/^\s*\n\s*$/.test(piece.text)) rich.addBreak("soft", range.start, range.end);
			else rich.add(piece.text.replace(/\s/g, " "), range.start, range.end);
			return;
		case "comment": {
			const text = html.slice(piece.start, piece.end).replace(/^<!--+|(?<!-)--+>$/g, "");
			gathered.comments.push({
				range,
				text: text.trim()
			});
			gathered.verbatim.push(range);
			return;
		}
		case "open":
			gathered.verbatim.push(range);
			for (const name of ["id", "name"]) {
				const anchor = attributeOf(piece, name);
				if (anchor) gathered.anchors.add(anchor.value);
			}
			if (piece.name === "br") rich.addBreak("hard", range.start, range.end);
			else if (piece.name === "img") addHtmlImage(piece, range, context);
			else if (piece.name === "a" || piece.name in htmlMarks) {
				if (piece.name === "a") openAnchor(piece, offset, context);
				context.open.push({
					name: piece.name,
					from: rich.text.length,
					piece,
					offset
				});
			}
			return;
		case "close":
			gathered.verbatim.push(range);
			closeElement(piece.name, range, context);
	}
}
function addHtmlImage(piece, source, context) {
	const from = context.rich.text.length;
	context.rich.add("￼", source.start, source.end);
	const alt = attributeOf(piece, "alt")?.value ?? "";
	const src = attributeOf(piece, "src")?.value ?? "";
	context.rich.spans.push({
		kind: "image",
		from,
		to: from + 1,
		source,
		link: context.link,
		alt,
		src
	});
}
function openAnchor(piece, offset, context) {
	const href = attributeOf(piece, "href");
	if (!href || context.link) return;
	const link = newLink("html", href.value.trim());
	link.urlRange = {
		start: offset + href.start,
		end: offset + href.end
	};
	link.range = {
		start: offset + piece.start,
		end: offset + piece.end
	};
	context.gathered.links.push(link);
	context.link = link;
}
function closeElement(name, range, context) {
	const at = context.open.slice(-64).findLastIndex((open) => open.name === name);
	if (at < 0) return;
	const [open] = context.open.splice(at - Math.min(MOST_OPEN, context.open.length));
	const source = {
		start: open.offset + open.piece.start,
		end: range.end
	};
	if (name === "a") {
		if (context.link?.syntax !== "html") return;
		const link = context.link;
		context.link = null;
		finishLink(link, open.from, source, context);
	} else {
		const to = context.rich.text.length;
		context.rich.spans.push({
			kind: htmlMarks[name],
			from: open.from,
			to,
			source,
			link: context.link
		});
	}
}
// src/list/blocks/items.ts
const BREAK = "break";
function outline(root, gathered, frontMatterEnd) {
	const walk = {
		gathered,
		sections: [],
		tables: [],
		section: null,
		slugger: new BananaSlug(),
		groups: 0,
		frontMatterEnd
	};
	const blocks = readBlocks(root.children, "paragraph", walk);
	closeSections(walk, 1, gathered.source.text.length);
	return {
		blocks,
		sections: walk.sections,
		tables: walk.tables
	};
}
function readBlocks(nodes, shape, walk) {
	const blocks = [];
	const group = ++walk.groups;
	for (const node of nodes) {
		const range = rangeOf(node);
		if (!range || range.end <= walk.frontMatterEnd) continue;
		switch (node.type) {
			case "heading":
				blocks.push(readHeading(node, range, walk));
				break;
			case "paragraph": {
				const rich = flatten(node.children, range.start, walk.gathered);
				blocks.push(newItem(shape, rich, range, walk, group));
				break;
			}
			case "list":
				blocks.push(...readList(node, walk));
				break;
			case "blockquote":
				blocks.push(...readBlocks(node.children, "quote", walk));
				break;
			case "table":
				blocks.push(...readTable(node, range, walk));
				break;
			case "html":
				blocks.push(...readHtml(node.value, range, walk));
				break;
			case "thematicBreak":
				blocks.push(BREAK);
				break;
			case "code":
				walk.gathered.verbatim.push(range);
				break;
			case "footnoteDefinition": blocks.push(...readBlocks(node.children, "paragraph", walk));
		}
	}
	return blocks;
}
function rangeOf(node) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === void 0 || end === void 0 ? null : {
		start,
		end
	};
}
function newItem(shape, rich, range, walk, group) {
	return {
		shape,
		rich,
		range,
		own: range,
		section: walk.section,
		children: [],
		cells: [],
		columns: [],
		group
	};
}
function readHeading(node, range, walk) {
	closeSections(walk, node.depth, range.start);
	const rich = flatten(node.children, range.start + node.depth, walk.gathered);
	const text = rich.text.replaceAll("￼", "").replace(/\s+/g, " ").trim();
	const parent = walk.section;
	const section = {
		index: walk.sections.length,
		title: {
			text,
			range: rich.text === "" ? range : rich.source(0, rich.text.length)
		},
		depth: node.depth,
		range,
		end: range.end,
		parent,
		children: [],
		slug: walk.slugger.slug(rich.text.replaceAll("￼", "")),
		year: yearOfHeading(text),
		entries: []
	};
	parent?.children.push(section);
	walk.sections.push(section);
	const item = newItem("heading", rich, range, walk, ++walk.groups);
	walk.section = section;
	return item;
}
function closeSections(walk, depth, end) {
	while (walk.section && walk.section.depth >= depth) {
		walk.section.end = end;
		walk.section = walk.section.parent;
	}
}
const aroundYear = /^(?:[^\p{L}\p{N}]*)(?:(?:papers?|publications?|year|in|of|from|published)\s+)*((?:19|20)\d\d)(?:\s*年)?(?:\s+(?:papers?|publications?))?(?:[^\p{L}\p{N}]*)$/iu;
function yearOfHeading(text) {
	const match = text.length <= 60 ? aroundYear.exec(text) : null;
	return match ? Number(match[1]) : null;
}
function readList(list, walk) {
	const group = ++walk.groups;
	const items = [];
	for (const child of list.children) {
		const range = rangeOf(child);
		if (!range) continue;
		const [first, ...rest] = child.children;
		const shape = list.ordered ? "numbered" : "bullet";
		const paragraph = first?.type === "paragraph" ? first : null;
		const own = paragraph ? rangeOf(paragraph) ?? range : {
			start: range.start,
			end: range.start
		};
		const item = newItem(shape, paragraph ? flatten(paragraph.children, own.start, walk.gathered) : new Rich(), {
			start: own.start,
			end: range.end
		}, walk, group);
		item.own = own;
		item.children = readBlocks(paragraph ? rest : child.children, "paragraph", walk).filter((block) => block !== BREAK);
		items.push(item);
	}
	return items;
}
function readTable(node, range, walk) {
	const group = ++walk.groups;
	const rows = node.children.map((row) => {
		const rich = new Rich();
		const cells = [];
		const places = [];
		for (const cell of row.children) {
			const place = rangeOf(cell);
			if (!place) continue;
			const text = flatten(cell.children, place.start, walk.gathered);
			rich.append(text, "cell");
			cells.push({
				from: rich.text.length - text.text.length,
				to: rich.text.length
			});
			places.push(place);
		}
		return {
			rich,
			cells,
			places,
			range: rangeOf(row) ?? range
		};
	});
	const [header, ...body] = rows;
	if (!header) return [];
	walk.tables.push({
		range,
		header: {
			range: header.range,
			cells: header.places
		},
		rows: body.map((row) => ({
			range: row.range,
			cells: row.places
		}))
	});
	const columns = header.cells.map(({ from, to }) => header.rich.text.slice(from, to).trim());
	return rows.map((row) => ({
		...newItem("table", row.rich, row.range, walk, group),
		cells: row.cells,
		columns
	}));
}
function gatherComments(html, start, gathered) {
	const parts = htmlBlocks(html).flatMap((block) => block.parts);
	let next = 0;
	for (const piece of htmlPieces(html)) {
		if (piece.type !== "comment") continue;
		while (next < parts.length && parts[next].end <= piece.start) next++;
		if (next < parts.length && parts[next].start <= piece.start) continue;
		const text = html.slice(piece.start, piece.end).replace(/^<!--+|(?<!-)--+>$/g, "");
		const range = {
			start: start + piece.start,
			end: start + piece.end
		};
		gathered.comments.push({
			range,
			text: text.trim()
		});
	}
}
function readHtml(value, range, walk) {
	walk.gathered.verbatim.push(range);
	const group = ++walk.groups;
	gatherComments(value, range.start, walk.gathered);
	return htmlBlocks(value).map((block) => {
		const rich = new Rich();
		const cells = [];
		for (const part of block.parts) {
			const text = flattenHtml(value.slice(part.start, part.end), range.start + part.start, walk.gathered);
			rich.append(text, block.row ? "cell" : "block");
			cells.push({
				from: rich.text.length - text.text.length,
				to: rich.text.length
			});
		}
		return {
			...newItem("html", rich, {
				start: range.start + block.start,
				end: range.start + block.end
			}, walk, group),
			cells: block.row ? cells : [],
			columns: block.columns
		};
	});
}
// src/list/entries/people-before.ts
const part = /\s*(?:and\s+)?([^,\n[("“:.?]*(?:\p{Lu}\.[^,\n[("“:?]*)?),\s+/uy;
const others = /(?:and\s+)?et\.?\s+al\.?,\s+/iuy;
const familyFirst = /\s*(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’-]+),\s+(?:and\s+)?/uy;
function peopleBefore(text, least) {
	familyFirst.lastIndex = 0;
	const family = familyFirst.exec(text);
	if (family) {
		const rest = text.slice(family[0].length);
		const behind = isPerson(`${family[2]} ${family[1]}`) ? countPeople(rest).at : 0;
		if (behind > 0) return family[0].length + behind;
	}
	const { at, people } = countPeople(text);
	return people >= least ? at : 0;
}
function countPeople(text) {
	let at = 0;
	let people = 0;
	part.lastIndex = 0;
	for (let match = part.exec(text); match; match = part.exec(text)) {
		const names = match[1].split(/\s+and\s+/);
		if (!names.every((name) => countWords(name) >= 2 && isPerson(name))) break;
		const next = text.slice(part.lastIndex, part.lastIndex + 40).split(/[,.\n]/)[0];
		if (looksLikeVenue(next) >= .6 || /^\s*(?:arxiv|(?:19|20)\d\d)/i.test(next)) break;
		people += names.length;
		at = part.lastIndex;
	}
	others.lastIndex = at;
	if (people > 0 && others.exec(text)) return {
		at: others.lastIndex,
		people: people + 1
	};
	return {
		at,
		people
	};
}
// src/list/entries/manner.ts
const LINE = 400;
function readManner(blocks, written) {
	const groups = /* @__PURE__ */ new Map();
	let items = 0;
	let bylines = 0;
	let people = 0;
	let single = 0;
	const visit = (level) => {
		countKeys(level, groups);
		for (const item of level) {
			items++;
			const head = item.rich.text.slice(0, LINE);
			if (peopleBefore(head, 2) > 0) people++;
			else if (peopleBefore(head, 1) > 0) single++;
			const by = /[\s,.]by:?\s(.*)/iu.exec(head)?.[1];
			if (by && namesScore(by.split(/\.\s|[[(（\uFFFC]/u)[0]) >= .75) bylines++;
			visit(item.children);
		}
	};
	visit(blocks.filter((block) => block !== BREAK));
	const keys = /* @__PURE__ */ new Set();
	for (const [key, count] of groups) if (count >= 2) keys.add(key);
	return {
		keys,
		byline: bylines >= 3 && bylines * 10 >= items,
		peopleFirst: people >= 3 && people >= single,
		written
	};
}
function countKeys(level, groups) {
	let from = 0;
	while (from < level.length) {
		let to = from;
		let known = false;
		const found = /* @__PURE__ */ new Set();
		while (to < level.length && level[to].group === level[from].group) {
			const line = level[to].rich.text.slice(0, 80);
			known ||= knownKey.test(line);
			const key = keyOf(line);
			if (key) found.add(key);
			to++;
		}
		if (known && found.size > 1) for (const key of found) groups.set(key, (groups.get(key) ?? 0) + 1);
		from = to;
	}
}
function keyOf(line) {
	return (attributeLine.exec(line.slice(0, 80))?.[0].replace(/[^\p{L}\p{N} ]+/gu, ""))?.trim().toLowerCase() ?? null;
}
// src/list/entries/lead.ts
const noise = /(?:[\s|·•：,.<>*~]|:(?![a-z0-9_+-]+:)|[-–—](?=[\s[<"“(])|\uFFFC|(?![\d#*])\p{Emoji}|\uFE0F|\u200D|↘|→|✔|☑|☐)+/uy;
const shortcode = /:[a-z0-9_+-]+:/y;
const numbering = /(?:#?\d{1,4}[.)、]|No\.\s?\d+[.:]?)(?=\s|\p{L}|[*["“])/uy;
const stamp = /(?:(?:19|20)\d{6}|(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?|(?:19|20)\d\d)(?=\s*[-–:：|]?\s*)/y;
const abbreviated = /[A-Z][A-Za-z]{1,9}[’'`-](?:19|20)?\d\d(?:[-\s](?:oral|spotlight|poster|workshop))?(?=\s)/iy;
const venueThenComma = /[A-Za-z][^,\n\uFFFC]{1,40}?\s(?:19|20)\d\d(?:\.\d\d?)?(?:[\s(][^,\n\uFFFC]{1,40})?,\s+/y;
const yearSetOff = /(?:19|20)\d\d(?:[-–_ ][A-Za-z][\w&.-]{1,20}){0,2}\s+[-–—|]\s+(?=\S)/y;
const nickname = /^[A-Z\d-]*[A-Z]{2,}[A-Z\d-]*$/;
const openers = {
	"[": "]",
	"(": ")",
	"（": "）",
	"【": "】"
};
function skipLead(rich, from, to) {
	const links = rich.within("link", from, to);
	const codes = rich.within("code", from, to);
	let at = from;
	for (let step = 0; step < 40 && at < to; step++) {
		const next = past(noise, rich.text, at) ?? past(shortcode, rich.text, at) ?? pastLink(rich, links, at) ?? pastGroup(rich, links, at, to) ?? past(numbering, rich.text, at) ?? pastCode(rich, codes, at, to) ?? pastDate(rich, at, to) ?? past(yearSetOff, rich.text, at) ?? pastVenue(rich, at, to);
		if (next === null || next <= at) break;
		if (next >= to || countWords(rich.text.slice(next, to)) < 1) break;
		at = next;
	}
	return at;
}
function past(pattern, text, at) {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	return match ? at + match[0].length : null;
}
function pastLink(rich, links, at) {
	const span = links.find((link) => link.from === at && link.to > at);
	if (!span) return null;
	const plain = rich.text.slice(span.from, span.to).replaceAll("￼", "").replace(/^[\s[(]+|[\s\])]+$/g, "");
	if (plain === "" || isLabel(plain)) return span.to;
	return countWords(plain) <= 6 && looksLikeVenue(plain) >= .6 ? span.to : null;
}
function pastGroup(rich, links, at, to) {
	const { text } = rich;
	const open = text[at];
	const close = openers[open];
	if (!close) return null;
	const end = text.indexOf(close, at + 1);
	if (end < 0 || end >= to || end - at > 70) return null;
	const inside = text.slice(at + 1, end);
	const inner = links.find((link) => link.from >= at && link.to <= end);
	if (inner && countWords(rich.text.slice(inner.from, inner.to)) >= 4) return looksLikeVenue(inside) >= .6 ? end + 1 : at + 1;
	if (countWords(inside) > 6 || holdsTitle(rich, links, inside, end + 1, to)) return null;
	const follows = text[end + 1] ?? "";
	if (open === "(" && looksLikeVenue(inside) >= .8 && /\d{2}/.test(inside)) return end + 1;
	if (open === "(" && nickname.test(inside) && /^\p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 3))) return end + 1;
	return open === "【" || open === "（" || /[\s\uFFFC[（(【:"“*<-]/.test(follows) || inner || marksEnd(rich, end + 1) ? end + 1 : null;
}
function holdsTitle(rich, links, inside, at, to) {
	if (countWords(inside) < 2 || looksLikeVenue(inside) >= .5 || /\d{4}/.test(inside)) return false;
	const line = rich.text.indexOf("\n", at);
	const end = Math.min(to, line < 0 ? to : line, at + 400);
	let labels = 0;
	let rest = "";
	let from = at;
	for (const link of links) {
		if (link.from < from || link.from >= end) continue;
		if (!isLabel(rich.text.slice(link.from, link.to))) return false;
		rest += rich.text.slice(from, link.from);
		from = link.to;
		labels++;
	}
	rest += rich.text.slice(from, Math.max(from, end));
	return labels > 0 && countWords(rest.replace(/[(（][^()（）]*[)）]/g, "")) === 0;
}
function marksEnd(rich, at) {
	return rich.spans.some((span) => (span.kind === "strong" || span.kind === "link") && (span.to === at || span.from === at));
}
function pastCode(rich, codes, at, to) {
	const span = codes.find((code) => code.from === at);
	if (!span) return null;
	const rest = /^\s*/.exec(rich.text.slice(span.to, to))[0].length + span.to;
	return rich.spans.some((next) => next.from === rest && next.to > rest) ? span.to : null;
}
function pastDate(rich, at, to) {
	const end = past(stamp, rich.text, at);
	if (end === null || end >= to) return null;
	const rest = /^[\s:：|–-]*/.exec(rich.text.slice(end, to))[0].length + end;
	return rich.spans.some((span) => span.from === rest && span.to > rest) || end - at > 4 || /["“[]/.test(rich.text[rest] ?? "") ? rest : null;
}
const LONGEST_VENUE = 120;
function pastVenue(rich, at, to) {
	const short = past(abbreviated, rich.text, at);
	if (short !== null && looksLikeVenue(rich.text.slice(at, short)) >= .6) return short;
	const listed = past(venueThenComma, rich.text, at);
	if (listed !== null && listed < to) {
		if (looksLikeVenue(rich.text.slice(at, listed).replace(/,\s*$/, "")) >= .75) return listed;
	}
	const next = rich.spans.filter((span) => span.from > at && span.kind !== "image" && span.kind !== "code").reduce((least, span) => Math.min(least, span.from), to);
	if (next >= to || next - at > LONGEST_VENUE) return null;
	const text = rich.text.slice(at, next).replace(/[[("“:：\s-]+$/, "");
	return text !== "" && countWords(text) <= 4 && looksLikeVenue(text) >= .6 ? at + text.length : null;
}
// src/list/entries/follows.ts
function goesOn(rest) {
	const text = rest.trim().replace(/[.\s[(]+$/, "");
	if (text.length > 200 || /[.\n\d@]/.test(text) || countWords(text) < 4) return false;
	if (namesScore(text) >= .4 || looksLikeVenue(text) >= .5) return false;
	const long = text.match(/(?<=^|\s)\p{L}{5,}/gu) ?? [];
	return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}
const namedWithYear = /^\p{L}*\p{Lu}{2}[\p{L}@&/-]{0,20}(?:\s?[’'‘]?\d\d|\s?(?:19|20)\d\d)\s*$/u;
function namedAndDated(rest) {
	return /^\s*(?!an?\s|the\s)\p{Lu}[^,.;:\n]{2,50},\s*(?:19|20)\d\d[\s.[(]*$/iu.test(rest.slice(0, 80));
}
function peopleFollow(rest) {
	const line = rest.slice(0, 200).split(/\.\s+(?=[^,]*$)|\n|[[(（\uFFFC]/)[0];
	if (/^\s*(?:a|an|the)\s+\p{L}{3,}/iu.test(line)) return false;
	return (line.split(/,|;|\band\b|&/).filter((part) => part.trim() !== "").length >= 2 || /\bet\.? al\b/i.test(line)) && namesScore(line) >= .8;
}
// src/list/entries/stop.ts
const abbreviation = /(?:\b(?:vs|et|al|st|dr|mr|no|cf|e\.g|i\.e|approx|resp|fig|eq|inc|ph|jr|sr|vol)|\b\p{L})$/iu;
const MOST_STOPS = 40;
const REST = 400;
function plainEnd(rich, start, to, manner) {
	const { text } = rich;
	let end = Math.min(to, markedEnd(rich, start, to));
	const stop = /[.,?!;|\n\uFFFC([（【—–@]|\s(?:-|by|in|from|with)\s|\s\/\/|\*\*|[:：]\s/giu;
	stop.lastIndex = start;
	let tries = 0;
	for (let match = stop.exec(text); match && match.index < end; match = stop.exec(text)) {
		if (++tries > MOST_STOPS) break;
		const at = match.index;
		const sign = match[0];
		const words = countWords(text.slice(start, at));
		const rest = text.slice(at + sign.length, Math.min(end, at + REST));
		if (words < 1) continue;
		if (ends(sign, text, start, at, rest, words, rich, manner)) {
			end = /[?!]/.test(sign) ? at + 1 : at;
			break;
		}
	}
	while (end > start && /[\s[(（【,;|-]/.test(text[end - 1])) end--;
	return end - venueAtEnd(text.slice(start, end));
}
function venueAtEnd(text) {
	const tail = text.slice(-60);
	if (!/\d\d$/.test(tail)) return 0;
	for (const { index } of tail.matchAll(/\s+(?=[\p{Lu}\d])/gu)) {
		const name = tail.slice(index).trim().replace(/[\s'’-]*\d+$/, "");
		if (name.split(/\s+/).length > 3 || !/\p{Lu}.*\p{Lu}/u.test(name) || !findVenue(name)) continue;
		const length = tail.length - index;
		return countWords(text.slice(0, text.length - length)) >= 3 ? length : 0;
	}
	return 0;
}
function markedEnd(rich, start, to) {
	let end = to;
	for (const span of rich.spans) {
		if (span.from >= end || span.from < start || span.to <= start) continue;
		const label = rich.text.slice(span.from, span.to).replaceAll("￼", "").trim();
		if (span.kind === "image") end = span.from;
		else if (span.kind === "link") {
			const words = countWords(rich.text.slice(start, span.from));
			if (isLabel(label) || words >= 3 || /^https?:/i.test(label)) end = span.from;
		} else if (span.kind === "emphasis" || span.kind === "strong") {
			const states = looksLikeVenue(label) >= .6 || namesScore(label) >= .6;
			if (span.from > start && states) end = span.from;
		} else if (span.kind === "code" && span.from > start) {
			const behind = rich.text.slice(span.to, to).replace(/^[\s.,|]+/, "");
			if (behind === "" || /^[[(\uFFFC]/.test(behind) || isLabel(behind.slice(0, 20))) end = span.from;
		}
	}
	return end;
}
function ends(sign, text, start, at, rest, words, rich, manner) {
	const next = firstPart(rest);
	const states = () => looksLikeVenue(next) >= .6 || dateFollows(rest);
	switch (sign) {
		case "￼":
		case "|":
		case "**": return true;
		case "\n": {
			if (rich.breaks.find((mark) => mark.at === at)?.kind !== "soft") return true;
			const line = rest.slice(0, rest.includes("\n") ? rest.indexOf("\n") : void 0);
			return words >= 3 && (states() || namesScore(line) >= .7 || isLabel(line) || /^\s*[[\uFFFC]/.test(line));
		}
		case ".":
			if (!/^\s|^$/.test(rest)) return false;
			if (abbreviation.test(text.slice(Math.max(start, at - 8), at))) return false;
			if (words >= 2 && goesOn(rest)) return false;
			return words >= 2 && (/^\s*$/.test(rest) || !/^\s+\p{Ll}/u.test(rest) || states());
		case "?":
		case "!": return words >= 3 && (states() || peopleFollow(rest) || /^\s*(?:\(|\[|$)/.test(rest)) && !/^["”']?\s*:/.test(rest);
		case ",":
		case ";": return states() || peopleFollow(rest) || /^\s*$/.test(rest) || words >= 3 && namedAndDated(rest);
		case "(":
		case "（":
		case "[":
		case "【": {
			if (sign === "【") return true;
			const close = rest.search(/[)）\]】]/);
			const inside = close < 0 ? rest : rest.slice(0, close);
			if (sign === "[") return words >= 2;
			const last = close >= 0 && rest.slice(close + 1).replace(/[\s.,]/g, "") === "";
			return looksLikeVenue(inside) >= .6 || /^\s*@/.test(inside) || dateFollows(inside) || /^https?:/i.test(inside) || last && (namesScore(inside) >= .7 || namedWithYear.test(inside));
		}
		case "@": return words >= 2 && /\s$/.test(text.slice(start, at));
		default: {
			const word = sign.trim().toLowerCase();
			if (word === "by") return words >= 2 && namesScore(byline(rest)) >= (manner.byline ? .4 : .6);
			if (word === "in" || word === "from") return /\d\d|\p{Lu}{3}|\p{Lu}\p{Ll}*\p{Lu}/u.test(next) && looksLikeVenue(next) >= .75;
			if (word === "-" || word === "–" || word === "—") return words >= 3 && (states() || peopleFollow(rest));
			if (word === "//") return true;
			if (word === ":" || word === "：") {
				const line = rest.split(/\n|,\s*\d/, 1)[0];
				const people = line.split(/\bet\.? al\b/, 1)[0];
				return people.length < line.length && !/\p{L}{2}\.\s/u.test(people) && namesScore(line) >= .75;
			}
			return false;
		}
	}
}
function dateFollows(rest) {
	const text = rest.slice(0, 40);
	if (!/\d/.test(text)) return false;
	return /^\s*(?:19|20)\d\d\b/.test(text) || /^\s*$/.test(text.slice(0, findDates(text)[0]?.start ?? 40));
}
function firstPart(rest) {
	return /^\s*([^,;|\n([（【\uFFFC]*?)(?=\.\s|\.$|[,;|\n([（【\uFFFC]|$)/u.exec(rest)?.[1] ?? "";
}
function byline(rest) {
	return rest.slice(0, 160).split(/\.\s|\n|[[(（]/)[0];
}
// src/list/entries/title-link.ts
const citation = /^\p{Lu}[\p{L}\s,.&'’-]{1,60}\(?(?:19|20)\d\d\)?$/u;
function isCitation(label, before) {
	return citation.test(label) && countWords(before) >= 2 && /[.,?!]$/.test(before.trimEnd());
}
function continues(rich, span, to) {
	const after = rich.text.slice(span.to, Math.min(to, span.to + 40));
	if (/^\s?[:：]/.test(after) && namesScore(after.slice(1).split(/\n|,\s*\d/)[0]) >= .6) return false;
	return /^(?:\s?[:：]\s?|\s|-)[\p{Lu}\p{Ll}]/u.test(after) && !/^\s?(?:by|in|from)\s/i.test(after);
}
function endsBehind(rich, span, to) {
	return /^(?:\s*(?:[(（](?:19|20)\d\d[)）]|。)|\.\s)/.test(rich.text.slice(span.to, Math.min(to, span.to + 12)));
}
// src/list/entries/title-trim.ts
const quotes = [
	["\"", "\""],
	["“", "”"],
	["``", "''"],
	["《", "》"],
	["「", "」"]
];
const outerStart = /^(?:[\s*_,;:：.|\uFFFC]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u;
const outerEnd = /(?:[\s,;:：，、。|\uFFFC]|ï¼[\u0080-\uFFFF]|ã€[\u0080-\uFFFF]|\*+|(?<=[.?!])\s+et\.? al|(?<![A-Z]\.[A-Z])\.|\p{Extended_Pictographic}|\uFE0F|\u200D|:[a-z_]+:|(?<=\p{L})\.(?:pdf|docx?|pptx?)|[（(]\s*(?:oral|spotlight|poster|best paper|new|hot|highlight)[^()（）]{0,30}[)）])+$/iu;
function trimTitle(rich, choice) {
	let { from, to } = choice;
	for (let round = 0; round < 6; round++) {
		const text = rich.text.slice(from, to);
		const lead = outerStart.exec(text)?.[0].length ?? 0;
		const tail = lead < text.length ? outerEnd.exec(text.slice(-160))?.[0].length ?? 0 : 0;
		const next = {
			from: from + lead,
			to: to - tail
		};
		const inner = rich.text.slice(next.from, next.to);
		const pair = quotes.find(([open, close]) => inner.startsWith(open) && inner.endsWith(close) && inner.indexOf(close, open.length) === inner.length - close.length);
		if (!pair && /^\[[^[\]]*\]$/.test(inner)) {
			next.from++;
			next.to--;
		}
		if (pair) {
			next.from += pair[0].length;
			next.to -= pair[1].length;
		}
		next.to -= statedGroup(rich.text.slice(next.from, next.to));
		next.to -= statedTail(rich.text.slice(next.from, next.to));
		next.to -= translation(rich.text.slice(next.from, next.to));
		const quote = quoteWithin(rich.text.slice(next.from, next.to));
		if (quote) {
			next.to = next.from + quote.to;
			next.from += quote.from;
		}
		if (next.from === from && next.to === to) break;
		from = next.from;
		to = Math.max(next.from, next.to);
	}
	return {
		...choice,
		from,
		to
	};
}
function quoteWithin(text) {
	for (const [open, close] of quotes) {
		if (!text.startsWith(open)) continue;
		const end = text.indexOf(close, open.length);
		if (end < 0 || countWords(text.slice(0, end)) < 3) continue;
		const behind = text.slice(end + close.length);
		if (/^[\s,.]*(?:\(\d{4}\)|\d{4}\b|[—–-]\s|by\s)/u.test(behind)) return {
			from: open.length,
			to: end
		};
	}
	return null;
}
function translation(text) {
	const at = text.search(/\s\p{Script=Han}/u);
	if (at < 0 || /\p{Script=Han}/u.test(text.slice(0, at)) || countWords(text.slice(0, at)) < 4) return 0;
	const tail = text.slice(at);
	const han = tail.match(/\p{Script=Han}/gu).length;
	return han >= 4 && han * 2 >= tail.length ? tail.length : 0;
}
function statedTail(text) {
	const match = /[.,?!]\s+([^.,?!]{4,60})\.?$/u.exec(text.slice(-160));
	if (!match || countWords(text.slice(0, text.length - match[0].length)) < 2) return 0;
	const tail = match[1];
	const sign = /[?!]/.test(match[0][0]) ? 1 : 0;
	if (/^(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$/.test(tail)) return match[0].length - sign;
	const parsed = /\d/.test(tail) && looksLikeVenue(tail) >= .8 ? parseVenue(tail) : null;
	if (!parsed?.year || parsed.venue[0] !== 0) return 0;
	return match[0].length - sign;
}
function statedGroup(text) {
	const match = /\s*[([（【]([^()[\]（）【】]{1,160})[)\]）】]$/u.exec(text);
	if (!match || match.index === 0) return 0;
	const inside = match[1];
	return /^\s*@/.test(inside) || /^(?:paper|pdf|blog|video|slides|code|talk)$/.test(inside) || /^(?:19|20)\d\d(?:[./-]\d{1,2})*$/.test(inside.trim()) || /^\p{Lu}[^,.:]{1,60}\s(?:19|20)\d\d$/u.test(inside) && countWords(inside) <= 6 || looksLikeVenue(inside) >= .6 && /\d\d|^[A-Z&]{3,}$|arxiv/i.test(inside) ? match[0].length : 0;
}
// src/list/entries/title.ts
const MOST_MARKS = 24;
function titleChoices(rich, from, to, manner) {
	const start = skipLead(rich, from, to);
	const quote = quoted(rich, start, to);
	const found = [
		quote,
		linked(rich, start, to, manner),
		marked(rich, "strong", start, to),
		marked(rich, "emphasis", start, to),
		quote && quote.merit >= .8 && quote.from > start + 1 ? null : plain(rich, start, to, manner)
	].filter((choice) => choice !== null);
	const name = found.length === 0 ? boldName(rich, from, to) : null;
	return (name ? [name] : found).map((choice) => trimTitle(rich, choice)).filter((choice) => choice.to > choice.from).sort((a, b) => b.merit - a.merit);
}
function before(rich, from, to) {
	const text = rich.text.slice(from, to).replaceAll("￼", "").trim();
	if (text.replace(/[^\p{L}\p{N}]+/gu, "") === "") return 1;
	if (/[:：]\s*[*_]*$/.test(text) && countWords(text) <= 6) return .95;
	if (namesScore(text) >= .5) return .95;
	const words = countWords(text);
	if (words <= 3) return .85;
	return /[.,;:：]$/.test(text) && words <= 60 ? .7 : words <= 6 ? .5 : .15;
}
function quoted(rich, start, to) {
	const { text } = rich;
	for (const [open, close] of quotes) {
		const at = text.indexOf(open, start);
		if (at < 0 || at >= to) continue;
		const inner = at + open.length;
		let end = text.indexOf(close, inner);
		const closing = text.slice(inner, to).search(new RegExp(`${close}(?=[\\s.]*(?:[,;(\\[|]|\\n|$|[A-Z]{2,}|\\*))`, "u"));
		if (closing >= 0 && inner + closing > end) end = inner + closing;
		if (end < 0 || end > to || !titleLike(text.slice(inner, end), 2)) continue;
		const after = text.slice(end + close.length, Math.min(to, end + close.length + 3));
		const goesOn = at <= start + 1 && /^(?:[:：]|\s\p{Ll}|\s?[-–—]\s?\p{L}|\p{L})/u.test(after);
		const lead = before(rich, start, at);
		const alone = /,\s*$/.test(text.slice(start, at)) && /^[,.]/.test(after) ? Math.max(lead, .9) : lead;
		if (goesOn || alone < .5) continue;
		const link = rich.within("link", inner, end)[0] ?? null;
		return {
			from: inner,
			to: end,
			carrier: "quote",
			link,
			merit: .95 * alone
		};
	}
	return null;
}
function linked(rich, start, to, manner) {
	let best = null;
	for (const span of rich.within("link", start, to).slice(0, MOST_MARKS)) {
		const begin = Math.max(span.from, start);
		const label = rich.text.slice(begin, span.to);
		const words = countWords(label);
		if (words === 0 || isLabel(label) || /^\s*(?:https?:|www\.)/i.test(label)) continue;
		if (span.link?.url.startsWith("#")) continue;
		if (isCitation(label, rich.text.slice(start, span.from))) continue;
		const bracketed = rich.text.slice(Math.max(start, span.from - 1), span.from) === "[" && rich.text[span.to] === "]";
		const alone = before(rich, start, span.from);
		const venue = looksLikeVenue(label);
		if (venue >= .6 && (words <= 8 || venue >= .9)) continue;
		if (continues(rich, span, to) && words < 3 && alone === 1) {
			const end = plainEnd(rich, span.to, to, manner);
			if (countWords(rich.text.slice(span.from, end)) >= 3) return {
				from: span.from,
				to: end,
				carrier: "link",
				link: span,
				merit: .85
			};
		}
		if (words < 2 && alone < 1) continue;
		if (namesScore(label) >= .9 && words <= 4 && words > 1 && inEmphasis(rich, span)) continue;
		const sure = alone === 1 && span.link?.role === "paper" && endsBehind(rich, span, to);
		const merit = (words >= 4 ? .93 : words === 3 || sure ? .85 : words === 2 ? .7 : .4) * alone * (bracketed ? .4 : 1);
		if (!best || merit > best.merit) best = {
			from: begin,
			to: span.to,
			carrier: "link",
			link: span,
			merit
		};
		if (merit > .8) break;
	}
	return best;
}
function inEmphasis(rich, span) {
	return rich.spans.some((s) => s.kind === "emphasis" && s.from <= span.from && s.to >= span.to);
}
function marked(rich, kind, start, to) {
	for (const span of rich.within(kind, start, to).slice(0, MOST_MARKS)) {
		const begin = Math.max(span.from, start);
		const text = rich.text.slice(begin, span.to);
		const words = countWords(text);
		if (words === 0 || isLabel(text)) continue;
		if (looksLikeVenue(text) >= .6 && words <= 6) continue;
		const alone = before(rich, start, span.from);
		const after = rich.text.slice(span.to, Math.min(to, span.to + 3));
		if (words <= 3 && alone === 1 && !/[.?!]$/.test(text) && /^(?:\s?[:：]\s?\p{L}|\s\p{Lu})/u.test(after)) return null;
		if (words <= 3 && /[:：]\s*$/.test(text)) return null;
		if (kind === "emphasis" && (namesScore(text) >= .5 || alone < 1)) continue;
		const size = words >= 3 ? .9 : words === 2 ? .7 : .35;
		const link = rich.within("link", span.from, span.to)[0] ?? null;
		const carrier = kind;
		const merit = size * alone * (kind === "emphasis" ? .7 : 1);
		if (link && inEmphasis(rich, link) && namesScore(text) > .5) continue;
		return {
			from: begin,
			to: span.to,
			carrier,
			link,
			merit
		};
	}
	return null;
}
function boldName(rich, from, to) {
	const span = rich.within("strong", from, to)[0];
	if (!span || !/^\p{L}[\p{L}\d+-]* \((?:19|20)\d\d\)$/u.test(rich.text.slice(span.from, span.to))) return null;
	return {
		from: span.from,
		to: span.to,
		carrier: "strong",
		link: null,
		merit: .6
	};
}
function isBar(text, at, step) {
	while (text[at] === " ") at += step;
	return text[at] === "|";
}
function plain(rich, start, to, manner) {
	const begin = start + peopleBefore(rich.text.slice(start, Math.min(to, start + 800)), manner.peopleFirst ? 1 : 2);
	const end = plainEnd(rich, begin, to, manner);
	const text = rich.text.slice(begin, end);
	const words = countWords(text);
	if (words < 2 || isLabel(text) || /^\s*(?:https?:|www\.)/i.test(text)) return null;
	const link = rich.within("link", begin, end)[0] ?? null;
	if (begin === start && !link && /^\[[^[\]]*\]$/.test(text.trim())) return {
		from: begin,
		to: end,
		carrier: "quote",
		link: null,
		merit: words >= 3 ? .9 : .8
	};
	if (!(words >= 4 && isBar(rich.text, start - 1, -1) && isBar(rich.text, end, 1)) && namesScore(text) >= .7) return null;
	return {
		from: begin,
		to: end,
		carrier: "plain",
		link,
		merit: words > 45 ? .15 : words >= 4 ? .65 : words === 3 ? .5 : .3
	};
}
// src/list/entries/looks.ts
const HEAD = 2e3;
const looksOf = /* @__PURE__ */ new WeakMap();
function looks(item, manner) {
	const known = looksOf.get(item);
	if (known) return known;
	const choices = titleChoices(item.rich, 0, Math.min(item.rich.text.length, HEAD), manner);
	const paper = linksOf(item.rich).some((link) => link.role === "paper");
	const best = choices[0] ?? null;
	const marked = best !== null && best.carrier !== "plain" && best.merit >= .6;
	const spelled = best !== null && best.carrier === "plain" && best.merit >= .5;
	const titled = marked && (paper || best.link !== null) || spelled && paper;
	const made = {
		choices,
		entry: manner.written(item) || titled && !isAttribute(item, manner),
		paper,
		best
	};
	looksOf.set(item, made);
	return made;
}
function linksOf(rich) {
	const links = [];
	for (const span of rich.spans) if (span.kind === "link" && span.link) links.push(span.link);
	return links;
}
function isAttribute(item, manner) {
	const bare = item.rich.text.replaceAll("￼", "").trim();
	if (bare === "") return true;
	const head = bare.slice(0, 400).replace(/^[^\p{L}\p{N}]*arxiv:\d{4}\.\d{4,5}(?:v\d+)?\]/iu, "");
	if (knownKey.test(head)) return true;
	const key = keyOf(head);
	if (key !== null && manner.keys.has(key)) return true;
	const unlinked = withoutLabels(item.rich);
	if (unlinked.replace(/[^\p{L}\p{N}]+/gu, "") === "") return true;
	const line = unlinked.split("\n")[0];
	if (linksOf(item.rich)[0]?.role === "paper" && opensWithLink(item.rich)) return false;
	return namesScore(line) >= .75 && !/["“]/.test(line);
}
function opensWithLink(rich) {
	const first = rich.spans.find((span) => span.kind === "link");
	return first !== void 0 && !/[\p{L}\p{N}[]/u.test(rich.text.slice(0, first.from));
}
function withoutLabels(rich) {
	let out = "";
	let at = 0;
	const spans = rich.spans.filter((span) => span.kind === "link").sort((a, b) => a.from - b.from);
	for (const span of spans) {
		if (span.from < at) continue;
		const label = rich.text.slice(span.from, span.to);
		const bracketed = rich.text[span.from - 1] === "[" && rich.text[span.to] === "]";
		if (!isLabel(label) && !bracketed && !/^https?:/i.test(label)) continue;
		out += rich.text.slice(at, span.from);
		at = span.to;
	}
	return (out + rich.text.slice(at)).replaceAll("￼", "");
}
// src/list/entries/children.ts
function partChildren(item, manner) {
	const look = looks(item, manner);
	const children = item.children;
	const entries = children.filter((child) => looks(child, manner).entry || holdsEntries(child, manner)).length;
	if (entries === 0) return childrenWithoutEntries(item, look, manner);
	const titled = look.best !== null && look.best.merit >= .6 && look.paper;
	const short = children.filter((child) => isShort(child, manner)).length;
	if (titled && Math.max(entries, short) * 2 <= children.length) return {
		own: children,
		apart: []
	};
	if (titled || isEntryWithoutLink(look)) {
		const stands = (child) => looks(child, manner).entry || holdsEntries(child, manner) || isShort(child, manner);
		return {
			own: children.filter((child) => !stands(child)),
			apart: children.filter(stands)
		};
	}
	return {
		own: [],
		apart: children
	};
}
function isShort(item, manner) {
	const { best, paper } = looks(item, manner);
	return paper && best !== null && best.merit >= .3 && !isAttribute(item, manner);
}
function holdsEntries(item, manner) {
	return item.children.some((child) => looks(child, manner).entry);
}
function isEntryWithoutLink(look) {
	return look.best !== null && look.best.carrier !== "plain" && look.best.merit >= .8;
}
function childrenWithoutEntries(item, look, manner) {
	const words = look.best ? countWords(item.rich.text.slice(look.best.from, look.best.to)) : 0;
	const attributes = item.children.filter((child) => isAttribute(child, manner)).length;
	return !look.paper && words <= 3 && linksOf(item.rich).length === 0 && attributes === 0 ? {
		own: [],
		apart: item.children
	} : {
		own: item.children,
		apart: []
	};
}
// src/list/entries/lines.ts
function partLines(rich, own, manner) {
	const parts = rich.lines(own).filter((line) => line.text.trim() !== "");
	if (parts.length < 2) return null;
	const looks = parts.map((line) => lineLooks(line, manner));
	const complete = looks.filter((look) => look.complete).length;
	const opening = looks.filter((look) => look.opens).length;
	const starts = looks.filter((look) => look.numbered).length >= 2 && looks[0].numbered ? "numbered" : complete >= 2 ? "complete" : opening >= 2 && looks[0].opens ? "opens" : null;
	if (!starts) return null;
	const entries = [];
	parts.forEach((line, index) => {
		if (index === 0 || looks[index][starts]) {
			const entry = new Line(line.opened, { ...line.range });
			entry.append(line, "soft");
			entries.push(entry);
		} else {
			const entry = entries.at(-1);
			entry.append(line, line.opened);
			entry.range.end = line.range.end;
		}
	});
	return entries;
}
function lineLooks(rich, manner) {
	const numbered = /^\s*(?:\[\d{1,4}\]|\d{1,4}[.)])\s*\S/.test(rich.text);
	const no = {
		opens: false,
		complete: false,
		numbered
	};
	const best = titleChoices(rich, 0, Math.min(rich.text.length, HEAD), manner)[0];
	if (!best || best.merit < .6 || attributeLine.test(rich.text.slice(0, best.from))) return no;
	const text = rich.text.slice(best.from, best.to);
	if (looksLikeVenue(text) >= .9) return no;
	const links = linksOf(rich);
	const marked = best.carrier === "strong" || best.carrier === "link" || best.carrier === "quote";
	const people = namesScore(rich.text.replaceAll("￼", "")) >= .7;
	const opens = marked && countWords(text) >= 3 && best.merit >= .8 && !people;
	return {
		opens,
		complete: links.some((link) => link.role === "paper") && !people && (opens || countWords(text) >= 4),
		numbered
	};
}
// src/list/entries/units.ts
function assemble(blocks, manner) {
	const units = [];
	let head = null;
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		if (block === "break") {
			head = null;
			continue;
		}
		if (block.shape === "heading") {
			head = headingUnit(block, blocks, index, manner);
			if (head) units.push(head);
			continue;
		}
		if (head && isAside(block, blocks[index - 1])) continue;
		if (head && belongs(block, head, manner)) {
			attach(head, block);
			continue;
		}
		if (isOutdented(units.at(-1), block, blocks[index - 1], manner)) {
			attach(units.at(-1), block);
			continue;
		}
		const made = unitsOf(block, manner);
		units.push(...made);
		const last = made.at(-1) ?? null;
		head = last && opensEntry(last, block) ? last : null;
	}
	return units;
}
function isOutdented(last, block, before, manner) {
	if (!last || block.shape !== "paragraph" || before !== last.item) return false;
	if (last.item.shape !== "numbered" && last.item.shape !== "bullet") return false;
	if (!isEntryWithoutLink(looks(last.item, manner)) || looks(last.item, manner).paper) return false;
	return looks(block, manner).paper && isAttribute(block, manner);
}
function opensEntry(unit, block) {
	if (block.shape !== "paragraph" && block.shape !== "quote") return false;
	const best = unit.choices[0];
	if (!best || best.merit < .55) return false;
	return best.carrier !== "plain" || hasPaper(unit);
}
function isAside({ shape, rich, cells }, before) {
	if (shape !== "html" || cells.length > 0 || linksOf(rich).length > 0) return false;
	const text = rich.text.trim();
	if (text === "" || asideName.test(text) || countWords(text) > 30) return true;
	return before !== void 0 && before !== "break" && asideName.test(before.rich.text.trim());
}
const asideName = /^(?:abstract|summary|tl;?dr|details?|bibtex|摘要|简介)\s*[:：]?$/iu;
function belongs(block, head, manner) {
	if (block.shape === "table" || block.shape === "html") return false;
	if (head.item.shape === "quote" && block.shape !== "quote") return false;
	const look = looks(block, manner);
	if (look.entry) return false;
	const best = look.best;
	if (best?.carrier === "strong" && best.merit >= .8 && look.paper && hasPaper(head)) return false;
	return best === null || best.carrier === "plain" || best.merit < .6 || isAttribute(block, manner) || best.carrier === "emphasis" && namesScore(textOf$1(block, best)) > .3;
}
function hasPaper(unit) {
	return linksOf(unit.rich).some((link) => link.role === "paper");
}
function textOf$1(item, choice) {
	return item.rich.text.slice(choice.from, choice.to);
}
const MOST_PAPERS = 4;
function headingUnit(heading, blocks, index, manner) {
	const look = looks(heading, manner);
	if (!look.best || countWords(textOf$1(heading, look.best)) < 3) return null;
	const unit = newUnit(heading, manner);
	if (look.entry) return unit;
	if (countWords(textOf$1(heading, look.best)) < 4) return null;
	let papers = 0;
	let seen = 0;
	for (let next = index + 1; next < blocks.length && seen < 12; next++) {
		const block = blocks[next];
		if (block === "break") break;
		if (block.shape === "heading") {
			if (heading.section?.index === 0 && heading.section.depth === 1 && (block.section?.depth ?? 1) > 1) return null;
			break;
		}
		if (block.shape === "table" || looks(block, manner).entry) return null;
		if (block.children.some((child) => looks(child, manner).entry)) return null;
		papers += linksOf(block.rich).filter((link) => link.role === "paper").length;
		seen++;
	}
	return papers > 0 && papers <= MOST_PAPERS && seen <= 8 ? unit : null;
}
function newUnit(item, manner, rich = item.rich, range = item.range) {
	const copy = new Rich();
	copy.append(rich, "block");
	const to = Math.min(copy.text.length, HEAD);
	return {
		item,
		rich: copy,
		from: 0,
		to,
		range,
		choices: rich === item.rich ? looks(item, manner).choices : titleChoices(copy, 0, to, manner),
		cells: item.cells,
		columns: item.columns
	};
}
function attach(unit, block) {
	unit.rich.append(block.rich, block.shape === "bullet" || block.shape === "numbered" ? "item" : "block");
	unit.range = {
		start: unit.range.start,
		end: Math.max(unit.range.end, block.range.end)
	};
	for (const child of block.children) attach(unit, child);
}
function unitsOf(item, manner) {
	if (item.shape === "table" || item.shape === "html" && item.cells.length > 0) return [newUnit(item, manner)];
	const own = lines(item, manner);
	if (item.children.length === 0) return own;
	const { own: attached, apart } = partChildren(item, manner);
	const last = own.at(-1);
	if (last) for (const child of attached) attach(last, child);
	if (apart.length === 0) return own;
	if (last) last.range = {
		start: last.range.start,
		end: attached.at(-1)?.range.end ?? item.own.end
	};
	return [...own, ...assemble(apart, manner)];
}
function lines(item, manner) {
	const { rich } = item;
	if (rich.text.trim() === "") return [];
	const parted = item.shape === "paragraph" || item.shape === "quote" ? partLines(rich, item.own, manner) : null;
	if (!parted) return [newUnit(item, manner)];
	return parted.map((part) => newUnit(item, manner, part, part.range));
}
// src/list/blocks/contents.ts
function readContents(blocks) {
	const groups = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block === "break" || block.shape !== "bullet" && block.shape !== "numbered") continue;
		const group = groups.get(block.group);
		if (group) group.push(block);
		else groups.set(block.group, [block]);
	}
	const found = [];
	for (const items of groups.values()) {
		const made = [];
		let count = 0;
		const visit = (item, depth) => {
			count++;
			const link = linksOf(item.rich).find(({ url }) => url.startsWith("#") && url.length > 1);
			if (link) made.push({
				range: item.own,
				link,
				depth,
				anchor: decode(link.url.slice(1))
			});
			for (const child of item.children) visit(child, depth + 1);
		};
		for (const item of items) visit(item, 0);
		if (made.length >= 3 && made.length >= count * .6) found.push({
			range: {
				start: items[0].range.start,
				end: items.at(-1).range.end
			},
			items: made
		});
	}
	return found;
}
function decode(anchor) {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
// src/list/entries/is-entry.ts
const ENOUGH$1 = 3;
function shareOfPapers(units, readings) {
	const counts = /* @__PURE__ */ new Map();
	const keysOf = ({ item }) => {
		const section = item.section?.index ?? -1;
		return [
			`${item.group} ${section}`,
			`${item.shape} ${section}`,
			item.shape
		];
	};
	const papers = /* @__PURE__ */ new Set();
	for (const { unit, choice, fields, formatted } of readings) {
		const linked = choice.merit >= .5 && linksOf(unit.rich).some(isSurePaper);
		if (formatted || linked || statesPaper$1(unit, choice, fields)) papers.add(unit);
	}
	for (const unit of units) for (const key of keysOf(unit)) {
		const count = counts.get(key) ?? {
			all: 0,
			papers: 0
		};
		counts.set(key, count);
		count.all++;
		if (papers.has(unit)) count.papers++;
	}
	return (unit) => {
		for (const key of keysOf(unit)) {
			const { all, papers } = counts.get(key);
			if (all >= ENOUGH$1) return papers / all;
		}
		return 0;
	};
}
function statesPaper$1(unit, choice, fields) {
	const words = countWords(unit.rich.text.slice(choice.from, choice.to));
	const marked = choice.carrier !== "plain" && choice.merit >= .6;
	if (fields.authors && marked && (words >= 3 || fields.dates.length > 0)) return true;
	return words >= 2 && fields.venue !== null && fields.venue.score >= .6 && !!fields.venue.year;
}
function isSurePaper(link) {
	if (link.role !== "paper") return false;
	return link.work !== null && link.work.kind !== "url" || roleOf(link.url, "") === "paper";
}
const otherSection = /\b(?:contribut|licen[cs]e|acknowledg|contact|citation|code of conduct|news|updates?|change\s?log|to-?do|table of contents|contents|star history|contributors?|blogs?|tools?|toolkits?|librar(?:y|ies)|software|frameworks?|courses?|tutorials?|videos?|talks?|lectures?|slides|podcasts?|communit|websites?|repositor(?:y|ies)|related\s+(?:awesome|lists?|repos?)|other\s+(?:awesome|lists?|resources)|demos?|products?|people|groups?|jobs?|code ?bases?|implementations?|datasets?|posts?|events?|workshops?|seminars?|resources)\b|目录|工具|教程|博客|贡献|新闻|更新/iu;
const codeAlone = /^[^\p{L}]*(?:source\s+)?codes?[^\p{L}]*$/iu;
const aboutList = /^[^\p{L}]*(?:(?:latest|recent|our|the|project|what['’]s)\s+)*(?:news|new|updates?|change\s?log|licen[cs]e|citations?|cit(?:e|ing)(?:\s+(?:us|this\s+\w+))?|contribut\w+|acknowledge?ments?|contact|star\s+history|to-?do)[^\p{L}]*$/iu;
function isOther({ item }) {
	const section = item.section?.title.text ?? "";
	return otherSection.test(section) || codeAlone.test(section) || aboutList.test(section);
}
const goesOnInLink = /\s(?:about|on|that|of|the|from|with|by|see)$/iu;
const weDo = /^We (?:are|have|will|also|just|thank|released?) \p{Ll}/u;
const saysWe = /^[^\p{L}]*(?:we|our|please|if you|this (?:repo|repository|list|page|survey))\s[^\n]*$/iu;
const keyedElsewhere = /(?:^|\n)[^\p{L}\n]{0,20}(?:blog|news|article|video|youtube|tutorial|博客|解读)\s*[:：]/iu;
function isEntry(unit, choice, fields, share) {
	const title = unit.rich.text.slice(choice.from, choice.to);
	const words = countWords(title);
	if (words === 0 || /^[\p{P}\p{S}\s]+$/u.test(title)) return false;
	const links = linksOf(unit.rich);
	const outward = links.filter((link) => !link.url.startsWith("#"));
	if (links.length > 0 && outward.length === 0) return false;
	const section = unit.item.section?.title.text ?? "";
	if (aboutList.test(section) && (choice.merit < .9 || /^(?:we|our)\s/i.test(title))) return false;
	if (unit.item.shape !== "table" && saysWe.test(unit.rich.text.slice(0, choice.from))) return false;
	if (choice.carrier === "plain" && (goesOnInLink.test(title) || weDo.test(title))) return false;
	const stated = fields.venue !== null && fields.venue.score >= .6;
	const papers = links.filter((link) => link.role === "paper" || link.work !== null && link.work.kind !== "url");
	const other = otherSection.test(section) || codeAlone.test(section);
	const sure = papers.some(isSurePaper) || share >= .5 && !other;
	const marked = choice.carrier !== "plain" && choice.merit >= .6;
	if (papers.length > 0 && (sure || stated || fields.authors || marked && hasDate(fields))) {
		if (isVenueAlone(title, words)) return false;
		if (choice.carrier === "link" && fields.authors) return true;
		if (choice.merit >= .5 || words >= 2 && choice.merit >= .3) return true;
		return share >= .6 && choice.carrier === "link" && choice.link?.link?.role === "paper";
	}
	if (unit.item.shape === "heading") return false;
	if (keyedElsewhere.test(unit.rich.text.slice(0, 2e3))) return false;
	if (other) return share >= .5 && statesPaper$1(unit, choice, fields);
	if (fields.authors && marked && (words >= 3 || hasDate(fields))) return true;
	const row = unit.cells.length > 0 && links.length === 0;
	if (words < 3) return words === 2 && stated && share >= .6 && (row || !!fields.venue?.year);
	const linked = marked && (links.length > 0 || share > 0);
	if (stated && (fields.venue?.year || linked || fields.authors || share >= .6)) return true;
	if (choice.carrier === "quote" && words >= 4 && (outward.length > 0 || share > .5)) return true;
	if (share < .6 || words < 4) return false;
	if (links.length === 0) return choice.merit >= .5 && (fields.dates.length > 0 || isCapitalized(title));
	return marked && outward.some((link) => link.role !== "other");
}
function isCapitalized(title) {
	const long = title.slice(0, 300).match(/(?<![\p{L}\p{N}])\p{L}{5,}/gu) ?? [];
	return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}
function hasDate({ dates, venue }) {
	return dates.length > 0 || !!venue?.year;
}
function isVenueAlone(title, words) {
	return words <= 4 && /\d{2}/.test(title) && looksLikeVenue(title) >= .9;
}
// src/list/entries/bare.ts
const ENOUGH = 3;
const SHARE = .8;
const WORDS = 5;
function bareTitles(readings) {
	const headings = /* @__PURE__ */ new Set();
	let promised = false;
	for (const { unit } of readings) for (let at = unit.item.section; at; at = at.parent) {
		const text = at.title.text;
		promised ||= /papers?\b|\bpublications\b|论文/iu.test(text);
		headings.add(normalTitle(text));
	}
	if (!promised) return [];
	const groups = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		const { shape, group } = reading.unit.item;
		if (shape !== "bullet" && shape !== "numbered") continue;
		const rows = groups.get(group);
		if (rows) rows.push(reading);
		else groups.set(group, [reading]);
	}
	return [...groups.values()].flatMap((rows) => {
		const titles = rows.filter(isBareTitle);
		if (titles.length < ENOUGH || titles.length < rows.length * SHARE) return [];
		const words = titles.reduce((sum, row) => sum + countWords(textOf(row)), 0);
		const repeated = rows.filter((row) => headings.has(normalTitle(textOf(row)))).length;
		return words < titles.length * WORDS || repeated * 3 >= rows.length ? [] : titles;
	});
}
function textOf({ unit, choice }) {
	return unit.rich.text.slice(choice.from, choice.to);
}
function isBareTitle(reading) {
	const { unit, choice } = reading;
	if (linksOf(unit.rich).length > 0 || isOther(unit)) return false;
	const text = unit.rich.text.trim();
	const title = textOf(reading);
	if (text.length > 300 || text.length - title.length > 12 || choice.carrier !== "plain") return false;
	const long = title.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? [];
	const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
	return countWords(title) >= 3 && long.length >= 2 && capitals * 3 >= long.length * 2;
}
// src/list/entries/authors.ts
function findAuthors(rich, title, venue) {
	let best = null;
	for (const region of regions(rich, title, venue)) {
		const text = rich.text.slice(region.from, region.to);
		const score = namesScore(text.replaceAll("￼", " ").replace(/^(?:[\s:：,.;|\]–-]|\([^()]{0,20}\))+|[\s"“]+$/gu, "")) - (region.from < title.from ? .15 : 0);
		if (score >= (venue && region.to === venue.from && rich.text[region.from - 1] === "\n" ? .4 : .6) && (!best || score > best.score)) best = {
			...region,
			score
		};
	}
	return best && tidy(rich, best);
}
function* regions(rich, title, venue) {
	const limit = Math.min(rich.text.length, title.to + 3e3);
	for (const span of rich.spans) {
		if (span.kind !== "emphasis" || span.from < title.to || span.to > limit) continue;
		if (!holdsVenue(rich, span, venue)) yield* aroundVenue(span.from, span.to, venue);
	}
	yield* aroundVenue(title.to, labelAt(rich, title.to, softEnd(rich, title.to, limit)), venue);
	let from = title.to;
	const line = /\n/g;
	line.lastIndex = from;
	for (let count = 0; count < 12 && from < limit; count++) {
		const match = line.exec(rich.text);
		const end = Math.min(match ? match.index : rich.text.length, limit);
		yield* aroundVenue(from, labelAt(rich, from, end), venue);
		if (!match) break;
		from = end + 1;
	}
	if (title.from > 3) yield {
		from: rich.text.lastIndexOf("\n", title.from - 1) + 1,
		to: title.from
	};
}
function softEnd(rich, from, limit) {
	let first = true;
	for (const { at, kind } of rich.breaks) {
		if (at < from) continue;
		if (at >= limit) break;
		if (kind !== "soft" && !(first && rich.text.slice(from, at).trim() === "")) return at;
		first = false;
	}
	return limit;
}
function* aroundVenue(from, to, venue) {
	const start = venue ? Math.min(venue.from, venue.year?.from ?? venue.from) : to;
	if (venue && start > from && start < to) yield {
		from,
		to: start
	};
	else yield {
		from,
		to
	};
}
function holdsVenue(rich, stretch, venue) {
	if (!venue || venue.from < stretch.from || venue.to > stretch.to) return false;
	const around = `${rich.text.slice(stretch.from, venue.from)} ${rich.text.slice(venue.to, stretch.to)}`;
	return namesScore(around) < .4;
}
function labelAt(rich, from, to) {
	let end = to;
	for (const span of rich.spans) {
		if (span.from < from || span.from >= end) continue;
		const text = rich.text.slice(span.from, span.to);
		if (span.kind === "image" || span.kind === "link" && isLabel(text)) end = span.from;
	}
	const bracket = rich.text.slice(from, end).search(/[[【|]/);
	return bracket > 0 ? from + bracket : end;
}
function tidy(rich, stretch) {
	const text = rich.text.slice(stretch.from, stretch.to);
	const lead = /^(?:[\s,.;:：|*_\]\uFFFC–-]|\[\d+\]|\([^()]{0,20}\)|by\s|authors?\s*[:：]|作者\s*[:：])*/iu.exec(text)[0].length;
	const tail = /(?:[\s,.;:|*_(["“\uFFFC–-]|(?<=[\s,(])(?:19|20)\d\d\)?(?=[\s,.]*$))*$/u.exec(text.slice(lead).slice(-120))[0].length;
	return {
		from: stretch.from + lead,
		to: stretch.to - tail
	};
}
// src/list/entries/chunks.ts
const LONGEST$1 = 4e3;
const PROSE = 240;
function cut(rich, title) {
	const end = Math.min(rich.text.length, Math.max(LONGEST$1, title.to + 500));
	const edges = /* @__PURE__ */ new Set([
		0,
		title.from,
		title.to,
		end
	]);
	for (const span of rich.spans) {
		if (span.from >= end) continue;
		edges.add(span.from);
		edges.add(Math.min(span.to, end));
	}
	const signs = /[[\]()（）【】|\n\uFFFC<>]|\p{Extended_Pictographic}/gu;
	for (let match = signs.exec(rich.text); match && match.index < end; match = signs.exec(rich.text)) {
		edges.add(match.index);
		edges.add(match.index + match[0].length);
	}
	const sorted = [...edges].sort((a, b) => a - b);
	const chunks = [];
	const spans = [...rich.spans].sort((a, b) => a.from - b.from);
	let line = 0;
	let next = 0;
	let open = [];
	let prose = false;
	for (let index = 0; index + 1 < sorted.length; index++) {
		const from = sorted[index];
		const to = sorted[index + 1];
		while (next < spans.length && spans[next].from <= from) open.push(spans[next++]);
		open = open.filter((span) => span.to > from);
		const text = rich.text.slice(from, to);
		if (text === "\n") {
			line++;
			prose = isProse(rich.text, to) && title.from < to;
		}
		if (from >= title.from && to <= title.to) continue;
		if (!/[\p{L}\p{N}]/u.test(text)) continue;
		chunks.push({
			from,
			to,
			link: open.find((span) => span.kind === "link") ?? null,
			emphasis: open.some((span) => span.kind === "emphasis" || span.kind === "strong"),
			bracket: /[[(（【<]/.test(rich.text[from - 1] ?? "") ? rich.text[from - 1] : "",
			line,
			prose
		});
	}
	return chunks;
}
function isProse(text, from) {
	const end = text.indexOf("\n", from);
	if ((end < 0 ? text.length : end) - from < PROSE) return false;
	const head = text.slice(from, from + PROSE);
	if (attributeLine.test(head.slice(0, 60))) return true;
	const capitals = head.match(/\s\p{Lu}/gu)?.length ?? 0;
	return (head.match(/\s\p{Ll}/gu)?.length ?? 0) > capitals;
}
function joined(rich, chunks, index) {
	const first = chunks[index];
	let last = first;
	let bracketed = false;
	for (let next = index + 1; next < chunks.length && next <= index + 2; next++) {
		const chunk = chunks[next];
		const between = rich.text.slice(last.to, chunk.from);
		if (chunk.link !== first.link || !/^[\s()（）*]{1,3}$/.test(between) || between.includes("\n")) break;
		if (chunk.to - first.from > 160) break;
		bracketed ||= /[(（]/.test(between);
		last = chunk;
	}
	if (last === first || !bracketed) return null;
	const closes = /[)）]/.test(rich.text[last.to] ?? "") ? 1 : 0;
	return {
		...first,
		to: last.to + closes,
		emphasis: first.emphasis || last.emphasis
	};
}
// src/list/entries/date-field.ts
function findDateFields(rich, chunks, venue) {
	const dates = [];
	for (const chunk of chunks) {
		const text = rich.text.slice(chunk.from, chunk.to);
		if (chunk.prose || /^\s*(?:https?:|www\.)/i.test(text) || text.length > 600) continue;
		if (!/\d/.test(text)) continue;
		for (const date of findDates(text)) {
			const from = chunk.from + date.start;
			const to = chunk.from + date.end;
			if (venue?.year && from < venue.year.to && to > venue.year.from && date.month === null) continue;
			if (venue && from < venue.to && to > venue.from) continue;
			dates.push({
				...date,
				from,
				to
			});
		}
		const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\s|$)/.exec(text);
		if (compact) {
			const from = chunk.from + compact[0].length - 8;
			const [year, month, day] = [
				Number(compact[1]),
				Number(compact[2]),
				Number(compact[3])
			];
			const span = {
				start: from - chunk.from,
				end: from - chunk.from + 8
			};
			dates.push({
				...span,
				year,
				month,
				day,
				form: "YYYYMMDD",
				forms: ["YYYYMMDD"],
				from,
				to: from + 8
			});
		}
	}
	return dates;
}
// src/list/entries/venue-text.ts
function trailingYear(text, offset) {
	const match = /^\s*([\p{L}][^\d\n]{1,60}?)([\s,(’']*)((?:19|20)\d\d)\)?[\s.,]*$/u.exec(text);
	if (!match || namesScore(match[1]) >= .7) return null;
	if (month$1.test(match[1]) || !/\p{Lu}/u.test(match[1])) return null;
	if (/^(?:from|by|since|until)\b/i.test(match[1])) return null;
	const from = offset + match[0].indexOf(match[1]);
	const to = from + match[1].trimEnd().length;
	const yearFrom = offset + match[0].lastIndexOf(match[3]);
	return {
		from,
		to,
		year: {
			value: Number(match[3]),
			from: yearFrom,
			to: yearFrom + 4
		},
		also: null,
		score: .62
	};
}
function yearedInSlot(text, offset, bracketed) {
	if (text.length > 90) return null;
	const match = /^[\s.,;:]*(\p{L}[^\d\n:;]{1,60}?)[\s,]*((?:19|20)\d\d|[’'‘]\d\d|(?<=\s)\d\d)[\s.,)]*$/u.exec(text) ?? /^\s*((?:19|20)\d\d)[\s,]+(\p{L}[^\d\n:;]{1,60}?)[\s.,]*$/u.exec(text);
	if (!match) return null;
	const first = /\d/.test(match[1]);
	const [name, digits] = first ? [match[2], match[1]] : [match[1], match[2]];
	if (!/\p{Lu}/u.test(name) || name.split(/\s+/).length > 6 || month$1.test(name)) return null;
	if (!bracketed && namesScore(name) >= .4 && !/\p{Lu}{4}/u.test(name)) return null;
	const from = offset + text.indexOf(name);
	const bare = digits.replace(/\D/g, "");
	const at = offset + (first ? text.indexOf(bare) : text.lastIndexOf(bare));
	const year = {
		value: bare.length === 4 ? Number(bare) : Number(bare) + (Number(bare) > 80 ? 1900 : 2e3),
		from: at,
		to: at + bare.length
	};
	return {
		from,
		to: from + name.trimEnd().length,
		year,
		also: null,
		score: .6
	};
}
const month$1 = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const keptExtra = /\b(?:findings|workshops?|track|demonstrations?|demos?|tutorials?|ws|companion|challenge|competition)\b|^industry$/i;
const leadOf = /^[\s,.;:·•|"”'’*_~–-]*(?:(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?[\s,;:|]+)?(?:in:?\s+(?=\p{Lu}))?/iu;
function venueAt(text, from, to, offset) {
	if (to - from > 400) return null;
	const raw = text.slice(from, to);
	const lead = leadOf.exec(raw)[0].length;
	const part = raw.slice(lead).replace(/(?:[\s,;:·•|–-]|:[a-z_]+:)+$/, "");
	if (part === "") return null;
	if (/^(?:under review|submitted)\s+(?:at|to|in)\b/i.test(part)) return null;
	const score = looksLikeVenue(part);
	if (score < .55) return null;
	const parsed = parseVenue(part);
	if (!parsed) return null;
	const { venue, year, extra } = parsed;
	if (venue[1] <= venue[0] || /^(?:from|by|since|until)\b/.test(part.slice(...venue))) return null;
	if (!year && /^\s*[:：]/.test(raw.slice(lead + part.length))) return null;
	const start = offset + from + lead;
	const kept = extra !== null && extra[1] - extra[0] <= 60 && keptExtra.test(part.slice(...extra));
	return {
		from: start + venue[0],
		to: start + venue[1],
		year: year && {
			value: year.value,
			from: start + year.start,
			to: start + year.end
		},
		also: kept ? withBrackets(part, extra, start) : null,
		score
	};
}
function withBrackets(text, [from, to], offset) {
	const bracketed = text[from - 1] === "(" && text[to] === ")";
	return {
		from: offset + from - (bracketed ? 1 : 0),
		to: offset + to + (bracketed ? 1 : 0)
	};
}
function* parts(text) {
	const cuts = [0];
	const stamp = /^\s*(?:19|20)\d{6}\s+/.exec(text);
	if (stamp) cuts.push(stamp[0].length);
	const parting = /[.,;]["”’]?\s+|(?<=\bal)\.(?=\S)|\s[-–—|/]\s|[:：]\s|,(?=\S)|\sby\s/gu;
	for (let match = parting.exec(text); match && cuts.length < 60; match = parting.exec(text)) cuts.push(match.index + match[0].length);
	cuts.push(text.length);
	if (cuts.length <= 2) return;
	for (let index = 0; index + 1 < cuts.length; index++) {
		const from = cuts[index];
		const after = cuts[index + 2];
		if (after !== void 0 && after - from <= 100) yield {
			from,
			to: after
		};
		yield {
			from,
			to: cuts[index + 1]
		};
	}
}
// src/list/entries/venue-field.ts
const venueKey = /^\s*(?:venue|publisher|published(?:\s+(?:at|in))?|conference|journal|publication|会议|期刊|发表于?)\s*[:：]\s*/iu;
function findVenueField(rich, title, chunks, style) {
	let best = null;
	chunks.forEach((chunk, index) => {
		const slot = slotOf(chunk, title);
		const habit = style.slots.get(slot) ?? 0;
		const whole = joined(rich, chunks, index);
		const candidates = [...venuesOf(rich, chunk, style, habit)];
		const marked = candidates.length === 0 ? markedInSlot(rich, chunk, habit) : null;
		if (marked) candidates.push(marked);
		if (whole) for (const found of venuesOf(rich, whole, style, habit)) {
			if (/[.;,]\s*[(（]/.test(rich.text.slice(found.from, found.to))) continue;
			if ((found.also?.to ?? found.year?.to ?? found.to) <= chunk.to && found.to <= chunk.to) continue;
			candidates.push({
				...found,
				score: found.score + .06
			});
		}
		for (const found of candidates) {
			let score = found.score;
			if (found.year) score += .08;
			if (chunk.emphasis || chunk.bracket) score += .05;
			if (!(chunk.from >= title.to) && !chunk.bracket && !chunk.link && chunk.line > 0) score -= .2;
			if (chunk.line > 2) score -= .05;
			if (habit >= .4) score += habit * .12;
			if (score >= .6 && (!best || score > best.score + .001)) best = {
				...found,
				score,
				slot
			};
		}
	});
	return best && withYearBehind(rich, best, chunks);
}
function slotOf(chunk, title) {
	return `${chunk.from >= title.to ? "behind" : "before"} ${chunk.link ? "link" : chunk.emphasis ? "mark" : chunk.bracket || "plain"}`;
}
function withYearBehind(rich, venue, chunks) {
	if (venue.year) return venue;
	const chunk = chunks.find((next) => next.from >= venue.to);
	if (!chunk || chunk.link || chunk.from - venue.to > 4) return venue;
	if (rich.text.slice(venue.to, chunk.from).includes("\n")) return venue;
	const text = rich.text.slice(chunk.from, chunk.to);
	const match = /^[\s,]*((?:19|20)\d\d|[’'‘]?\d\d(?=\s*[,.)\]]?\s*$))\b(?![./-]\d)/.exec(text);
	if (!match) return venue;
	const digits = match[1].replace(/\D/g, "");
	const value = digits.length === 4 ? Number(digits) : 2e3 + Number(digits);
	const from = chunk.from + match[0].length - match[1].length;
	return {
		...venue,
		year: {
			value,
			from,
			to: chunk.from + match[0].length
		}
	};
}
function* venuesOf(rich, chunk, style, habit) {
	const text = rich.text.slice(chunk.from, chunk.to);
	if (/^\s*(?:https?:|www\.)/i.test(text)) return;
	if (chunk.link) {
		const label = text.trim();
		if (isLabel(label) && !(style.venueLabels && chunk.link.link?.role === "paper")) return;
		const all = rich.text.slice(chunk.link.from, chunk.link.to);
		if (chunk.link.link?.role === "other" && lettersOf(all) !== lettersOf(label)) return;
	}
	const key = venueKey.exec(text);
	if (key) {
		yield* keyed(text, key[0].length, chunk);
		return;
	}
	if (/^[^\d]{2,24}[:：]\s*$/u.test(text)) return;
	const least = chunk.prose ? .9 : 0;
	for (const found of spelled(text, chunk, habit)) {
		if (found.score < least) continue;
		const named = chunk.prose ? findVenue(rich.text.slice(found.from, found.to)) : null;
		if (chunk.prose && (!found.year || named?.kind === "other")) continue;
		yield found;
	}
}
function lettersOf(text) {
	return text.slice(0, 200).replace(/[^\p{L}\p{N}]+/gu, "");
}
function* keyed(text, start, chunk) {
	const found = venueAt(text, start, text.length, chunk.from);
	const value = text.slice(start).trim();
	if (found) yield {
		...found,
		score: .95
	};
	else if (value.length > 1 && value.length <= 80) {
		const from = chunk.from + text.indexOf(value, start);
		yield {
			from,
			to: from + value.length,
			year: null,
			also: null,
			score: .8
		};
	}
}
function* spelled(text, chunk, habit) {
	if (text.length <= 160) {
		const whole = venueAt(text, 0, text.length, chunk.from);
		if (whole) yield swallowsPeople(text) ? {
			...whole,
			score: whole.score - .2
		} : whole;
		else if (chunk.emphasis || chunk.bracket) {
			const named = trailingYear(text, chunk.from);
			if (named) yield named;
		}
	}
	const slotted = unknownInSlot(text, chunk, habit);
	if (slotted) yield slotted;
	if (habit >= (chunk.bracket ? .3 : .6) && !(habit < .6 && namesScore(text) >= .6)) {
		const beside = yearedInSlot(text, chunk.from, chunk.bracket !== "");
		if (beside) yield beside;
	}
	for (const part of parts(text)) {
		const found = venueAt(text, part.from, part.to, chunk.from);
		if (found) yield {
			...found,
			score: found.score - .02
		};
	}
}
function unknownInSlot(text, chunk, habit) {
	if (habit < .5 || text.length > 400) return null;
	const match = /\bet\.? al\b[.,]*\s+(\p{L}[^.,;()]{2,40})\.?\s*$/u.exec(text);
	if (!match || countWords(match[1]) > 5 || namesScore(match[1]) >= .4) return null;
	const from = chunk.from + match.index + match[0].indexOf(match[1]);
	return {
		from,
		to: from + match[1].trimEnd().length,
		year: null,
		score: .6
	};
}
function markedInSlot(rich, chunk, habit) {
	if (habit < .5 || !chunk.emphasis || chunk.link || chunk.prose) return null;
	const text = rich.text.slice(chunk.from, chunk.to);
	if (!/^\p{Lu}[\p{L}\s&-]{2,60}$/u.test(text) || countWords(text) > 6) return null;
	const line = rich.text.slice(Math.max(0, chunk.from - 600), chunk.from).split("\n").at(-1);
	return namesScore(line) >= .6 ? {
		from: chunk.from,
		to: chunk.to,
		year: null,
		score: .6
	} : null;
}
function swallowsPeople(text) {
	const at = Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "));
	return at > 0 && namesScore(text.slice(0, at).replace(/^\W+/, "")) >= .6;
}
// src/list/entries/fields.ts
function findFields(rich, title, style) {
	const chunks = cut(rich, title);
	const venue = findVenueField(rich, title, chunks, style);
	const dates = findDateFields(rich, chunks, venue);
	return {
		venue,
		authors: findAuthors(rich, title, venue),
		dates
	};
}
// src/list/entries/habits.ts
const SAMPLE$1 = 120;
const FEW = 5;
function learnHabits(units) {
	const carriers = /* @__PURE__ */ new Map();
	const sure = [];
	const bare = [];
	let labels = 0;
	let venues = 0;
	for (const unit of units) {
		const best = unit.choices[0];
		if (!best || best.merit < .5) continue;
		const papers = linksOf(unit.rich).filter((link) => link.role === "paper");
		if (papers.length === 0) {
			if (linksOf(unit.rich).length === 0) bare.push(unit);
			continue;
		}
		sure.push(unit);
		const shape = unit.item.shape;
		const counts = carriers.get(shape) ?? /* @__PURE__ */ new Map();
		carriers.set(shape, counts);
		counts.set(best.carrier, (counts.get(best.carrier) ?? 0) + 1);
		for (const link of papers) {
			if (link === best.link?.link) continue;
			labels++;
			const label = link.label.text;
			if (!isLabel(label) && looksLikeVenue(label) >= .6) venues++;
		}
	}
	for (const counts of carriers.values()) toShares(counts);
	const habits = {
		carriers,
		venueLabels: labels > 0 && venues / labels >= .3,
		slots: /* @__PURE__ */ new Map()
	};
	return {
		...habits,
		slots: learnSlots(sure.length < FEW ? [...sure, ...bare] : sure, habits)
	};
}
function learnSlots(sure, habits) {
	const slots = /* @__PURE__ */ new Map();
	const step = Math.max(1, Math.floor(sure.length / SAMPLE$1));
	for (let index = 0; index < sure.length; index += step) {
		const unit = sure[index];
		const choice = choose(unit, habits);
		const venue = choice && findFields(unit.rich, choice, habits).venue;
		if (venue?.slot && venue.score >= .95) slots.set(venue.slot, (slots.get(venue.slot) ?? 0) + 1);
	}
	toShares(slots);
	return slots;
}
function toShares(counts) {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	for (const [key, count] of counts) counts.set(key, count / total);
}
function choose(unit, habits) {
	const shares = habits.carriers.get(unit.item.shape);
	let best = null;
	let most = 0;
	for (const choice of unit.choices) {
		const share = shares?.get(choice.carrier) ?? 0;
		const score = choice.merit * (.6 + .4 * share) + (share > .6 ? .1 : 0);
		if (score > most) {
			most = score;
			best = choice;
		}
	}
	return best;
}
// src/list/entries/make-entry.ts
function makeEntry(unit, choice, fields, index, source) {
	const { rich } = unit;
	const { venue } = fields;
	const found = [...fields.dates].sort((a, b) => Number(b.month !== null) - Number(a.month !== null))[0] ?? null;
	const title = titleText(rich, choice);
	const venueYear = venue?.year ? {
		value: venue.year.value,
		range: rich.source(venue.year.from, venue.year.to)
	} : null;
	const date = found && {
		...textAt(rich, found),
		year: found.year,
		month: found.month,
		day: found.day
	};
	const year = venueYear ?? (date ? {
		value: date.year,
		range: date.range
	} : null);
	return {
		index,
		shape: unit.item.shape,
		range: trimmed(unit.range, source),
		line: source.lineAt(title.range.start),
		section: unit.item.section,
		title,
		authors: fields.authors && textAt(rich, fields.authors),
		venue: venue && venueText(rich, venue),
		year,
		month: date?.month ? {
			value: date.month,
			range: date.range
		} : null,
		date,
		venueYear,
		links: entryLinks(rich),
		runs: []
	};
}
function titleText(rich, choice) {
	const title = textAt(rich, choice);
	if (!title.text.includes("{") || /[\\$]/.test(title.text)) return title;
	return {
		...title,
		text: title.text.replace(/\{([^{}]*)\}/g, "$1")
	};
}
function textAt(rich, { from, to }) {
	return {
		text: rich.text.slice(from, to).replaceAll("￼", " ").replace(/\s+/g, " ").trim(),
		range: rich.source(from, to)
	};
}
function trimmed({ start, end }, source) {
	const { text } = source;
	while (start < end && /[\s>]/.test(text[start])) start++;
	while (end > start && /\s/.test(text[end - 1])) end--;
	return {
		start,
		end
	};
}
function venueText(rich, venue) {
	const name = textAt(rich, venue);
	if (!venue.also) return name;
	const also = textAt(rich, venue.also);
	return {
		text: `${name.text} ${also.text}`,
		range: {
			start: name.range.start,
			end: also.range.end
		}
	};
}
function entryLinks(rich) {
	return linksOf(rich).filter((link) => !link.url.startsWith("#"));
}
// src/list/entries/columns.ts
const headers = {
	title: /^(?:title|paper|papers|paper\s*title|article|publication\s*title|title\s*[&/].*|论文|标题|题目|论文标题|论文题目|文章|name|work|works?)$/iu,
	venue: /^(?:venue|venues|pub|pub\.|publication|published|publisher|publish|conference|conf|conf\.|journal|source|where|会议|期刊|发表|出处|来源|conference\s*\/\s*journal|venue\s*[&/,].*)$/iu,
	year: /^(?:year|date|time|published\s*date|publication\s*date|release|released|when|年份|年|时间|日期|发表时间)$/iu,
	authors: /^(?:authors?|作者)$/iu
};
const names = /^(?:models?|methods?|networks?|approach(?:es)?|algorithms?|模型|方法)$/iu;
const SAMPLE = 60;
function readColumns(rows, manner) {
	const heads = rows[0]?.columns ?? [];
	const width = Math.max(...rows.slice(0, SAMPLE).map((row) => row.cells.length), 0);
	const titles = new Array(width).fill(0);
	const venues = new Array(width).fill(0);
	const sample = rows.slice(0, SAMPLE);
	for (const row of sample) row.cells.forEach((cell, index) => {
		const text = row.rich.text.slice(cell.from, cell.to).trim();
		if (text === "") return;
		const choice = titleChoices(row.rich, cell.from, Math.min(cell.to, cell.from + 1e3), manner)[0];
		if (choice) {
			const words = Math.min(1, countWords(row.rich.text.slice(choice.from, choice.to)) / 5);
			titles[index] += choice.merit * words * (choice.link ? 1.2 : 1);
		}
		if (text.length < 50 && looksLikeVenue(text) >= .6) venues[index] += 1;
	});
	const named = (key) => heads.findIndex((name) => headers[key].test(bare(name)));
	const best = (scores, bonus) => {
		let at = -1;
		scores.forEach((score, index) => {
			if ((index === bonus ? score * 1.5 + .5 : score) > (at < 0 ? 0 : at === bonus ? scores[at] * 1.5 + .5 : scores[at])) at = index;
		});
		return at;
	};
	const title = best(titles, named("title"));
	const name = heads.findIndex((head) => names.test(bare(head)));
	const spelled = (titles[title] ?? 0) >= sample.length * .35;
	const venue = best(venues, named("venue"));
	return {
		title: named("title") < 0 && name >= 0 && !spelled ? name : title,
		venue: venue >= 0 && (venue === named("venue") || venues[venue] >= sample.length * .3) ? venue : -1,
		year: named("year"),
		authors: named("authors")
	};
}
function bare(name) {
	return name.replace(/[*_`\uFFFC]/g, "").trim();
}
// src/list/entries/tables.ts
function isRow(unit) {
	if (unit.cells.length === 0) return true;
	const first = unit.cells.map((cell) => unit.rich.text.slice(cell.from, cell.to).trim());
	return !(first.length === unit.columns.length && first.every((text, i) => text === unit.columns[i])) || linksOf(unit.rich).some((link) => link.role === "paper");
}
const columnsByUnit = /* @__PURE__ */ new WeakMap();
function columnsOf(units, manner) {
	const tables = /* @__PURE__ */ new Map();
	for (const unit of units) {
		if (unit.cells.length < 2) continue;
		const rows = tables.get(unit.item.group);
		if (rows) rows.push(unit);
		else tables.set(unit.item.group, [unit]);
	}
	for (const rows of tables.values()) {
		const columns = readColumns(rows, manner);
		for (const unit of rows) {
			columnsByUnit.set(unit, columns);
			const cell = unit.cells[columns.title];
			if (!cell) {
				unit.choices = [];
				continue;
			}
			unit.from = cell.from;
			unit.to = Math.min(cell.to, cell.from + 2e3);
			unit.choices = titleChoices(unit.rich, unit.from, unit.to, manner);
			const name = nameAlone(unit);
			if (name) unit.choices = [name];
		}
	}
}
function nameAlone({ rich, from, to, choices }) {
	const text = rich.text.slice(from, to);
	const name = /^\s*(\p{Lu}[\p{L}\d+*-]{1,24}|\p{Ll}{1,2}\p{Lu}[\p{L}\d+*-]{1,24})\s*$/u.exec(text)?.[1];
	if (!name || (choices[0]?.merit ?? 0) >= .6) return null;
	const start = from + text.indexOf(name);
	const link = rich.within("link", from, to)[0] ?? null;
	return {
		from: start,
		to: start + name.length,
		carrier: link ? "link" : "plain",
		link,
		merit: .6
	};
}
function stateFromColumns(unit, fields) {
	const columns = columnsByUnit.get(unit);
	if (!columns || columns.venue < 0) return;
	const cell = unit.cells[columns.venue];
	if (!cell || columns.venue === columns.title) return;
	if (fields.venue && fields.venue.from >= cell.from && fields.venue.to <= cell.to) return;
	const text = unit.rich.text.slice(cell.from, cell.to);
	const match = /^[\s\uFFFC]*([\p{L}][^\n\uFFFC]{0,60}?)(?:\s|:[a-z_]+:)*$/u.exec(text);
	if (findDates(text)[0]?.month && !/\p{L}{2}/u.test(withoutDates(text))) return;
	if (!match || /^(?:n\/?a|none|-|tbd|\?)$/i.test(match[1])) return;
	const from = cell.from + match[0].indexOf(match[1]);
	fields.venue = {
		from,
		to: from + match[1].length,
		year: null,
		also: null,
		score: .6,
		slot: "cell"
	};
}
function withoutDates(text) {
	let out = text;
	for (const { start, end } of findDates(text).reverse()) out = out.slice(0, start) + out.slice(end);
	return out;
}
// src/list/entries/entries.ts
function readEntries(blocks, source, formatted = () => null) {
	const manner = readManner(blocks, (item) => item.cells.length === 0 && formatted(item.rich, item.own, item.shape) !== null);
	const units = assemble(blocks, manner).filter(isRow);
	columnsOf(units, manner);
	const habits = learnHabits(units);
	const entries = [];
	const readings = [];
	for (const unit of units) {
		const known = unit.cells.length > 0 ? null : inFormat(unit, formatted);
		const choice = known?.choice ?? choose(unit, habits);
		if (!choice) continue;
		const fields = known?.fields ?? findFields(unit.rich, choice, habits);
		if (!known) stateFromColumns(unit, fields);
		readings.push({
			unit,
			choice,
			fields,
			formatted: known !== null
		});
	}
	const share = shareOfPapers(units, readings);
	for (const { unit, choice, fields, formatted: known } of readings) if (known || isEntry(unit, choice, fields, share(unit))) entries.push(makeEntry(unit, choice, fields, 0, source));
	if (entries.length === 0) for (const { unit, choice, fields } of bareTitles(readings)) entries.push(makeEntry(unit, choice, fields, 0, source));
	entries.sort((a, b) => a.range.start - b.range.start);
	return entries.map((entry, index) => ({
		...entry,
		index
	}));
}
function inFormat({ rich, range, item }, formatted) {
	return formatted(rich, range, item.shape) ?? formatted(item.rich, item.own, item.shape);
}
// src/list/format/match.ts
const LONGEST = 4e3;
const MOST_TRIES = 5e3;
const ONE_TRY = 128;
const LONGEST_DATE = 40;
const MOST_NAMES = 30;
const month = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|0?[1-9]|1[0-2])\.?$/i;
const holds = {
	title: (text) => text.trim() !== "" && text === text.trim() && !endsInVenue(text),
	authors: (text) => text.trim() !== "" && text === text.trim(),
	venue: (text) => text.trim() !== "" && text === text.trim() && !/\]\(|[,;:([]$/.test(text),
	year: (text, before) => /^(?:(?:19|20)\d\d|['’]?\d\d)$/.test(text) && !/\d/.test(before),
	month: (text) => month.test(text),
	date: isDate,
	url: address,
	code: address,
	project: address,
	other: address
};
function endsInVenue(text) {
	const comma = text.lastIndexOf(", ");
	if (comma < 0) return false;
	const last = text.slice(comma + 2);
	const bare = last.replace(/^[*_]+|[*_]+$/g, "");
	return bare !== last && last.length < 80 || looksLikeVenue(bare) >= .75 || isDate(bare);
}
function isDate(text) {
	if (text.length > LONGEST_DATE) return false;
	return findDates(text).some((date) => date.start === 0 && date.end === text.length);
}
function address(text) {
	return text !== "" && !/[\s<>]/.test(text);
}
function matchFormat(format, text) {
	const end = text.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "").length;
	if (end > LONGEST) return null;
	const { pieces } = format;
	const dead = /* @__PURE__ */ new Set();
	const found = {};
	let tries = 0;
	const namesFirst = (literal, to) => {
		const places = [];
		for (let at = to - 1; at > 0 && places.length < MOST_NAMES && tries < MOST_TRIES;) {
			const last = at - literal.length - 1;
			const start = last < 0 ? -1 : text.lastIndexOf(literal, last);
			if (start < 0) break;
			at = start + literal.length;
			const value = text.slice(at, to);
			tries += 1 + value.length / ONE_TRY;
			if (holds.authors(value, "")) places.push({
				at,
				score: namesScore(value)
			});
		}
		return places.sort((a, b) => b.score - a.score || a.at - b.at).map(({ at }) => at);
	};
	const fits = (index, to) => {
		const piece = pieces[index];
		if (!piece) return to === 0;
		const key = index * 4001 + to;
		if (dead.has(key)) return false;
		if ("literal" in piece) {
			const start = to - piece.literal.length;
			if (start >= 0 && text.startsWith(piece.literal, start) && fits(index - 1, start)) return true;
			dead.add(key);
			return false;
		}
		const before = pieces[index - 1];
		if (piece.field === "authors" && index > 1) {
			for (const at of namesFirst(before.literal, to)) {
				if (!fits(index - 1, at)) continue;
				found.authors = {
					start: at,
					end: to
				};
				return true;
			}
			dead.add(key);
			return false;
		}
		const first = index === 1;
		const lowest = first ? before.literal.length : 0;
		let at = first ? lowest : to - 1;
		for (; at >= lowest && at < to && tries < MOST_TRIES; at--) {
			tries += 1 + (to - at) / ONE_TRY;
			if (!first) {
				const from = at - before.literal.length;
				const literal = from < 0 ? -1 : text.lastIndexOf(before.literal, from);
				if (literal < 0) break;
				at = literal + before.literal.length;
			}
			const value = text.slice(at, to);
			if (holds[piece.field](value, text[at - 1] ?? "") && fits(index - 1, at)) {
				found[piece.field] = {
					start: at,
					end: to
				};
				return true;
			}
			if (first) break;
		}
		dead.add(key);
		return false;
	};
	return fits(pieces.length - 1, end) ? found : null;
}
// src/list/entries/formatted.ts
function readFormatted(rich, range, shape, formats, source) {
	const { start, end } = range;
	const text = source.text.slice(start, end);
	for (const format of formats) {
		if (format.shape !== null && format.shape !== shape) continue;
		const matched = matchFormat(format, text);
		if (!matched?.title || !statesPaper(matched, text)) continue;
		const at = (place) => visible(rich, place, start);
		return {
			choice: {
				...at(matched.title),
				carrier: "plain",
				link: null,
				merit: 1
			},
			fields: fieldsOf(matched, text, at)
		};
	}
	return null;
}
function statesPaper({ url, venue, authors, date, year }, text) {
	if ([
		venue,
		authors,
		date,
		year
	].some((range) => range !== void 0)) return true;
	return url !== void 0 && roleOf(text.slice(url.start, url.end), "") === "paper";
}
function fieldsOf(matched, text, at) {
	const { venue, year, authors } = matched;
	const stated = dateRange(matched);
	const date = stated && findDates(text.slice(stated.start, stated.end))[0];
	const digits = year && text.slice(year.start, year.end).replace(/\D/g, "");
	return {
		authors: authors ? at(authors) : null,
		venue: venue ? {
			...at(venue),
			score: 1,
			year: year && digits ? {
				value: fullYear(digits),
				...at(year)
			} : null
		} : null,
		dates: date ? [{
			...date,
			...at(stated)
		}] : []
	};
}
function dateRange({ date, month, year, venue }) {
	if (date) return date;
	if (month && year) return {
		start: Math.min(month.start, year.start),
		end: Math.max(month.end, year.end)
	};
	return !venue && year ? year : null;
}
function fullYear(digits) {
	const value = Number(digits);
	return digits.length === 4 ? value : value + (value >= 80 ? 1900 : 2e3);
}
function visible(rich, range, offset) {
	return {
		from: firstAt(rich, range.start + offset),
		to: firstAt(rich, range.end + offset)
	};
}
function firstAt(rich, place) {
	let low = 0;
	let high = rich.text.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (rich.source(middle, middle + 1).start >= place) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/list/read.ts
function readPaperList(source, options = {}) {
	const tree = parseMarkdown(source.text);
	return typeof tree === "string" ? {
		...emptyList(source, options),
		unreadable: tree
	} : readPaperListFromTree(source, tree, options);
}
function readPaperListFromTree(source, tree, options = {}) {
	const list = emptyList(source, options);
	const gathered = {
		source,
		definitions: definitionsOf(tree),
		runs: list.runs,
		links: list.links,
		comments: list.comments,
		anchors: list.anchors,
		verbatim: list.verbatim
	};
	const end = frontMatterEnd(source.text);
	if (end > 0) list.verbatim.push({
		start: 0,
		end
	});
	const { blocks, sections, tables } = outline(tree, gathered, end);
	list.sections = sections;
	list.tables = tables;
	const formats = parseFormats(list.formats);
	list.entries = readEntries(blocks, source, (rich, range, shape) => readFormatted(rich, range, shape, formats, source));
	list.contents = readContents(blocks);
	list.links.sort((a, b) => a.range.start - b.range.start);
	shareRuns(list);
	for (const entry of list.entries) entry.section?.entries.push(entry);
	return list;
}
function emptyList(source, options) {
	return {
		source,
		entries: [],
		sections: [],
		links: [],
		runs: [],
		contents: [],
		tables: [],
		comments: [],
		anchors: /* @__PURE__ */ new Set(),
		verbatim: [],
		formats: options.formats ?? [],
		venues: options.venues ?? {},
		unreadable: null
	};
}
function shareRuns(list) {
	list.runs.sort((a, b) => a.range.start - b.range.start);
	let at = 0;
	for (const entry of list.entries) {
		while (at < list.runs.length && list.runs[at].range.start < entry.range.start) at++;
		for (let next = at; next < list.runs.length; next++) {
			const run = list.runs[next];
			if (run.range.end > entry.range.end) break;
			entry.runs.push(run);
		}
	}
}
function definitionsOf(tree) {
	const definitions = /* @__PURE__ */ new Map();
	const queue = [...tree.children];
	for (const node of queue) {
		if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
		if (node.type === "blockquote" || node.type === "listItem" || node.type === "list") queue.push(...node.children);
	}
	return definitions;
}
function frontMatterEnd(text) {
	if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return 0;
	const close = /\r?\n---[ \t]*(?:\r?\n|$)/g;
	close.lastIndex = 3;
	const match = close.exec(text);
	return match && /^[ \t]*[\w-]+[ \t]*:/m.test(text.slice(3, match.index)) ? match.index + match[0].length : 0;
}
// src/model/facts.ts
const noFacts = {};
// src/lint.ts
function lint(source, options) {
	const { rules, settings, formats = null, venues = {}, facts = noFacts, verified } = options;
	const list = readPaperList(source, {
		formats,
		venues
	});
	const permitted = fixFilter(list);
	const findings = [];
	const ran = /* @__PURE__ */ new Set();
	let complete = true;
	for (const rule of list.unreadable === null ? rules : []) {
		const set = settings?.get(rule.id);
		const level = set?.level ?? rule.level;
		if (level === "off") continue;
		if (rule.verify && !verified) complete = false;
		else ran.add(rule.id);
		for (const found of rule.check(list, set ? set.options : parse(rule.options, {}), facts)) {
			const finding = reported(rule, level, found);
			if (!finding) continue;
			const fix = finding.fix && permitted(finding.fix);
			if (fix) finding.fix = fix;
			else delete finding.fix;
			findings.push(finding);
		}
	}
	findings.sort(byPlace);
	const rest = suppress(list, findings, {
		known: rules.map(({ id }) => id),
		ran,
		complete
	});
	return {
		path: source.path,
		entries: list.entries.length,
		findings: rest.sort(byPlace),
		list
	};
}
function reported(rule, ruleLevel, found) {
	const { level = ruleLevel, ...rest } = found;
	if (level === "off") return null;
	const severity = level === "warn" || ruleLevel === "warn" ? "warning" : "error";
	return {
		...rest,
		rule: rule.id,
		severity,
		url: docsUrl(rule.id)
	};
}
function byPlace(a, b) {
	return a.range.start - b.range.start || compare(a.rule, b.rule) || a.range.end - b.range.end;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/rule/targets.ts
function localTargets(list, exists) {
	const targets = /* @__PURE__ */ new Map();
	for (const { url } of list.links) {
		if (targets.has(url)) continue;
		const path = localPath(url);
		if (path !== null) targets.set(url, exists(path));
	}
	return targets;
}
function localPath(url) {
	const bare = url.replace(/[?#].*$/s, "");
	if (!bare || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(bare)) return null;
	try {
		const path = decodeURIComponent(bare);
		return path.includes("\0") ? null : path;
	} catch {
		return null;
	}
}
export { departuresOf as A, status as C, rules as D, widthOf as E, oneLine$1 as M, fieldNamesOf as O, print as S, watchOutput as T, readInput as _, collect as a, complain as b, places as c, commentUrl as d, isInside$1 as f, decodeList as g, Source as h, fixText as i, skeletonOf as j, patternOf as k, docsUrl as l, treeOf as m, lint as n, configsOf as o, pathsIn as p, readPaperList as r, require_dist as s, localTargets as t, commentRule as u, readList$1 as v, wantsColor as w, fail as x, writeOutput as y };
