import { r as oneLine } from "./words.js";
// src/rule/quote.ts
function quoteSource(text) {
	const seen = text.replace(/\r?\n|\r/g, "⏎").replace(/\t/g, "⇥");
	return seen.trim() === "" ? `"${seen.slice(0, 50)}"` : `"${spaced(seen)}"`;
}
function spaced(text) {
	const lead = /^ */.exec(text)[0].slice(0, 4);
	const tail = /(?<! ) *$/.exec(text)?.[0].slice(0, 4) ?? "";
	return `${lead}${oneLine(text)}${tail}`;
}
export { quoteSource as t };
