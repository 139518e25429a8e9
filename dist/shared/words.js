// src/rule/words.ts
const SHOWN = 50;
function oneLine(text, longest = SHOWN) {
	const line = text.slice(0, longest * 8).replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
	const points = [...line];
	if (points.length <= longest) return line;
	const cut = points.slice(0, longest).join("");
	const space = cut.lastIndexOf(" ");
	return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
function nameOf(entry) {
	return `"${oneLine(entry.title.text).replaceAll("\"", "'")}"`;
}
const months = "January February March April May June July August September October November December";
function monthAndYear(date) {
	return `${months.split(" ")[date.month - 1]} ${date.year}`;
}
export { nameOf as n, oneLine as r, monthAndYear as t };
