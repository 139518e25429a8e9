import { O as isAscii, o as Mark } from "./url.js";
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
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
function isCjk(text) {
	return cjk.test(text);
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
const FOREIGN = .05;
function writesCjk(list) {
	if (isAscii(list.source.text)) return false;
	let latin = 0;
	let cjk = 0;
	for (const { text } of list.runs) for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 592) latin += (code | 32) > 96 && (code | 32) < 123 ? 1 : 0;
		else if (isCjk(String.fromCodePoint(text.codePointAt(at)))) cjk++;
	}
	return cjk * 3 > (latin + cjk * 3) * FOREIGN;
}
export { writesCjk as a, neighbours as i, fullWidth as n, isCjk as r, asciiFor as t };
