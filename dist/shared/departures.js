import { b as contains, g as venueRange, m as parseFormats, y as findVenue } from "./url.js";
import { a as venueMarkOf, i as styleOf, n as pairOf, o as venueYearForm, r as plainSeparator, t as labelForm } from "./style.js";
// src/list/format/announced.ts
const ENOUGH = 5;
function announcedPaper(list) {
	const [first, second] = list.entries;
	if (!first || list.entries.length <= ENOUGH) return null;
	const inFront = (entry) => (entry.section?.index ?? 0) === 0;
	return inFront(first) && !inFront(second) ? first : null;
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
		share: style.withYear
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
	if (plain.trim() === "" && /[.,;:]/.test(separator.before.close) && habit.text.trim() !== "") return null;
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
	const held = venueRange({
		...entry,
		date: null
	}, text);
	const year = entry.venueYear.range;
	const range = !contains(held, year) ? {
		start: Math.min(held.start, year.start),
		end: Math.max(held.end, year.end)
	} : held;
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
export { expectationOf as n, departuresOf as t };
