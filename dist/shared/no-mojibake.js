import { D as defineRule, J as strictObject, O as isAscii, x as overlaps } from "./url.js";
import { i as neighbours, r as isCjk, t as asciiFor } from "./full-width.js";
import { t as entryAt } from "./places.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/list/queries/hidden.ts
const hidden = /[\u0080-\u009F\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF\uFFFD]+/gu;
const names = {
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
		const name = `${names[char] ?? "control character"} (U+${code(char)})`;
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
const marks = /[\u2000-\u2BFF\u3000-\u301F\uFE0E\uFE0F\uFEFF\uFF01-\uFF65]/;
function plausible(text, { start, end, decoded }) {
	if ([...decoded].length > 1) return true;
	if (end - start === 4 || marks.test(decoded)) return true;
	if (end - start === 3) return isCjk(decoded) && !/[‘’“”–—…]/.test(text.slice(start, end));
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
			if (isAscii(run.text) || run.text.length !== run.range.end - run.range.start) continue;
			if (run.link && run.link.syntax !== "inline" && run.link.syntax !== "reference") continue;
			const entry = entryAt(list, run.range.start);
			const garbled = garbledParts(run.text);
			for (const { start, end, decoded } of garbled) {
				const text = spaced(list, at, start, end, decoded);
				const title = text === "" ? "remove it" : `write "${oneLine(text, 20)}"`;
				const message = `Unexpected text ${`"${oneLine(run.text.slice(start, end), 20)}"`}${inEntry(entry)}: it is "${oneLine(decoded, 20)}" in UTF-8, decoded wrongly; ${title}`;
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
	return entry ? ` in ${nameOf(entry)}` : "";
}
function spaced(list, at, start, end, decoded) {
	const run = list.runs[at];
	const { before, after } = neighbours(list.source, run, start, end - start, list.runs[at - 1], list.runs[at + 1]);
	if (decoded === "\xA0") return /\s|^$/.test(before) || /\s|^$/.test(after) ? "" : " ";
	if (/^[\u200B\uFEFF\u00AD]+$/.test(decoded)) return "";
	return (!isCjk(run.text) && [...decoded].length === 1 ? asciiFor(decoded, before, after) : null) ?? decoded;
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
export { no_mojibake_default as t };
