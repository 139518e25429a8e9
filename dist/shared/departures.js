import { g as findVenue } from "./url.js";
import { n as overlaps, t as contains } from "./range.js";
import { t as ownStyle } from "./own-style.js";
// src/list/skeleton.ts
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
const DEEPEST = 8;
function skeletonOf(entry, text) {
	const parts = partsOf(entry, text);
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
function partsOf(entry, text) {
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
	if (entry.authors) add("authors", entry.authors.range);
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
function venueRange(entry, text) {
	const venue = entry.venue.range;
	const withYear = entry.venueYear ? joined(venue, entry.venueYear.range, text) : venue;
	return entry.date ? joined(withYear, entry.date.range, text) : withYear;
}
function joined(one, other, text) {
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
	for (let depth = 0; depth < DEEPEST; depth++) {
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
// src/list/format.ts
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
// src/list/style.ts
const SHARE = .75;
const FEWEST = 4;
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
	const venueMarks = [];
	const venueYears = [];
	const labels = [];
	for (const skeleton of skeletons) {
		for (const separator of skeleton.separators) {
			const text = plainSeparator(separator);
			if (text === null) continue;
			const key = pairOf(separator);
			const texts = bySeparator.get(key);
			if (texts) texts.push(text);
			else bySeparator.set(key, [text]);
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
		if (own.kind === "own" && own.total >= FEWEST && own.count >= own.total * SHARE) separators.set(key, {
			text: own.value,
			count: own.count,
			total: own.total
		});
	}
	return {
		skeletons,
		separators,
		venueMark: ownStyle(venueMarks),
		venues: skeletons.filter(({ entry }) => entry.venue && !entry.date).length,
		venueYear: ownStyle(venueYears),
		label: ownStyle(labels)
	};
}
function inRunningText(entry) {
	return entry.shape !== "table" && entry.shape !== "html";
}
function pairOf({ before, after }) {
	return `${nameOf(before)}>${nameOf(after)}`;
}
function nameOf(part) {
	return part.name === "link" ? part.link.role : part.name;
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
// src/list/expectation.ts
function expectationOf(list, fixed = {}) {
	const style = styleOf(list);
	const formats = parseFormats(fixed.formats ?? list.formats);
	const separators = /* @__PURE__ */ new Map();
	const stated = formats.length > 0;
	if (!stated) for (const [key, { text, count, total }] of style.separators) separators.set(key, {
		text,
		reason: `as in ${count} of ${total} entries`
	});
	for (const { skeleton } of formats) for (const separator of skeleton.separators) {
		const text = plainSeparator(separator);
		const key = pairOf(separator);
		if (text !== null && !separators.has(key)) separators.set(key, {
			text,
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
		venueYear: byOption(fixed.venueYear) ?? fromFormats(formats, ({ skeleton, source }) => venueYearForm(skeleton.entry, source.slice(source.length - skeleton.entry.range.end))) ?? (stated ? null : withYear(own(style.venueYear, "venues"), style)),
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
// src/list/departures.ts
function departuresOf(list, stated = {}) {
	const fixed = Object.keys(stated).length > 0;
	const known = fixed ? void 0 : departures.get(list);
	if (known) return known;
	const expectation = expectationOf(list, stated);
	const made = [];
	for (const skeleton of expectation.skeletons) made.push(...ofEntry(skeleton, expectation, list));
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
	if (plain === habit.text && !spaced) return null;
	if (!punctuation.test(plain) || !punctuation.test(habit.text)) return null;
	const sameSigns = plain.replace(/\s/g, "") === habit.text.replace(/\s/g, "");
	const last = text.slice(Math.max(0, separator.range.start - 3), separator.range.start);
	if (!sameSigns && /[.?!]["”*_)\]]*$/.test(last) && /^[.]\s?$/.test(habit.text)) return null;
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
function placeName(part) {
	return part.name === "link" && part.link.role !== "paper" ? `${part.link.role} link` : part.name;
}
function ofMark(part, skeleton, { venueMark }, list) {
	const found = venueMarkOf(part, skeleton);
	if (!venueMark || found === null || found === venueMark.value) return null;
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
const naming = /^\W*(?:arxiv|pdf|html|abs|abstract|openreview|acl\w*|ieee|acm|springer|doi|journal|pmlr|cvf|nips|neurips|biorxiv|ssrn|official|preprint|proceedings|conference|v\d|full|extended|支?论文)\b/iu;
function ofLabel(part, { entry }, { label }, list) {
	const form = label && labelForm(part);
	if (!label || !form || form === label.value || !part.link) return null;
	const words = (value) => value.replace(/\(…\)|[^\p{L}\p{N} ]/gu, "").trim();
	const [found, expected] = [words(form), words(label.value)];
	const same = found.toLowerCase() === expected.toLowerCase();
	if (!same && (naming.test(found) || !/^(?:papers?|links?|url|here|article|pub(?:lication)?)$/i.test(found))) return null;
	if (!same && label.share < .8) return null;
	const text = list.source.text;
	const url = text.slice(part.link.urlRange.start, part.link.urlRange.end);
	const range = formRange(part, form);
	const source = text.slice(range.start, range.end);
	const [head, tail] = label.value.split("…");
	const [foundHead, foundTail] = form.split("…");
	const plain = source === foundHead + url + foundTail;
	const inPlace = foundTail === tail && plain;
	const edit = inPlace ? {
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
	if (found === null || found === venueYear.value || found.startsWith("@#")) return null;
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
export { venueMarkOf as a, styleOf as i, expectationOf as n, venueYearForm as o, labelForm as r, parseFormat as s, departuresOf as t };
