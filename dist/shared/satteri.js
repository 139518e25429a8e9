// src/markdown/entities.ts
const marks = /&#?\w{1,31};|\n[ \t]*(?=\r?\n)|\n[ \t>]*(?:([-*+][ \t])|\d{1,9}[.)][ \t]|\|)/g;
const MOST = 2e7;
const MOST_IN_ALL = 4e8;
function hasTooManyEntities(text) {
	let block = 0;
	let line = 0;
	let sum = 0;
	let all = 0;
	for (const { 0: found, 1: bullet, index } of text.matchAll(marks)) if (found.startsWith("&")) {
		sum += index - line;
		all += index - block;
		if (sum > MOST || all > MOST_IN_ALL) return true;
	} else {
		line = index;
		if (bullet || found.trim() === "") block = index;
	}
	return false;
}
const stands = Array.from({ length: 32 }, (_, at) => String.fromCharCode(57344 + at));
function parseWithoutEntities(text, parse) {
	const stand = stands.find((char) => !text.includes(char));
	if (stand === void 0) throw new RangeError("too many entities");
	const tree = parse(text.replace(/&(?=#?\w{1,31};)/g, stand));
	const queue = [tree];
	for (const node of queue) for (const [key, value] of Object.entries(node)) {
		if (key === "position") continue;
		if (typeof value === "string" && value.includes(stand)) Object.assign(node, { [key]: value.replaceAll(stand, "&") });
		else if (Array.isArray(value)) {
			for (const child of value) if (typeof child === "object" && child) queue.push(child);
		}
	}
	return tree;
}
// src/markdown/satteri.ts
const { markdownToMdast } = await import("satteri");
function parse(text) {
	return hasTooManyEntities(text) ? parseWithoutEntities(text, toTree) : toTree(text);
}
function toTree(text) {
	return markdownToMdast(text, { features: { frontmatter: false } });
}
export { parse };
