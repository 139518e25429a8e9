import { B as strictObject, i as Mark, x as defineRule } from "../shared/url.js";
import { t as entryAt } from "../shared/places.js";
import { n as nameOf, r as oneLine } from "../shared/words.js";
import { t as remarkPlugin } from "../shared/remark.js";
// src/list/full-width.ts
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
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
function isCjk(text) {
	return cjk.test(text);
}
function asciiFor(char, before, after) {
	const plain = ascii[char];
	if (plain === void 0) return null;
	if (plain === " ") return /\s|^$/.test(before) || /\s|^$/.test(after) ? "" : " ";
	if (plain === "(") return /[\s([{"'“‘/-]|^$/.test(before) ? "(" : " (";
	if (plain === "%") return plain;
	if (plain === ":" && /\d/.test(before) && /\d/.test(after)) return plain;
	if (plain === "&") return /\s/.test(after) ? plain : plain;
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
// src/list/hidden.ts
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
// src/list/mojibake.ts
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
var no_mojibake_default$1 = defineRule({
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
			for (const { start, end, decoded } of garbledParts(run.text)) {
				const text = spaced(list, at, start, end, decoded);
				const garbled = oneLine(run.text.slice(start, end), 20);
				const title = text === "" ? "remove it" : `write "${oneLine(text, 20)}"`;
				const what = `text "${garbled}"${entry ? ` in ${nameOf(entry)}` : ""}: it is "${oneLine(decoded, 20)}" in UTF-8, decoded wrongly; ${title}`;
				yield finding(run, {
					start,
					end,
					text
				}, `Unexpected ${what}`, title);
			}
			for (const part of hiddenParts(run.text, entry !== null)) {
				if (besideMark(list, run, part)) continue;
				const place = entry ? ` in ${nameOf(entry)}` : "";
				const advice = part.text === null ? "a character was lost; write it anew" : part.text === "" ? "remove it" : "write a plain space";
				yield finding(run, part, `Unexpected ${part.name}${place}: ${part.text === null ? "" : "searches miss the text around it; "}${advice}`, advice);
			}
		}
	}
});
function spaced(list, at, start, end, decoded) {
	const run = list.runs[at];
	const { before, after } = neighbours(list.source, run, start, end - start, list.runs[at - 1], list.runs[at + 1]);
	if (decoded === "\xA0") return /\s|^$/.test(before) || /\s|^$/.test(after) ? "" : " ";
	if (/^[\u200B\uFEFF\u00AD]+$/.test(decoded)) return "";
	return (!isCjk(run.text) && [...decoded].length === 1 ? asciiFor(decoded, before, after) : null) ?? decoded;
}
function besideMark(list, run, part) {
	const { text } = list.source;
	const start = run.range.start + part.start;
	const end = run.range.start + part.end;
	return part.text === "" && /[*_~`]/.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`);
}
function finding(run, part, message, title) {
	const range = {
		start: run.range.start + part.start,
		end: run.range.start + part.end
	};
	if (part.text === null) return {
		range,
		message
	};
	return {
		range,
		message,
		fix: {
			title,
			applicability: "safe",
			edits: [{
				...range,
				text: part.text
			}]
		}
	};
}
// virtual:rules/no-mojibake
var no_mojibake_default = remarkPlugin(no_mojibake_default$1);
export { no_mojibake_default as default };
