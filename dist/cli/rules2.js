import { i as __toESM } from "./rolldown-runtime.js";
import { a as require_picocolors, n as clip, r as columns } from "./pretty.js";
// src/commands/rules.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function rulesText(rules, color, width) {
	const paint = import_picocolors.default.createColors(color);
	const longest = Math.max(...rules.map((rule) => rule.id.length));
	const levels = {
		error: paint.red,
		warn: paint.yellow,
		off: paint.dim
	};
	return rules.map(({ id, level, fix, verify, summary }) => {
		const note = verify ? `(verify) ${summary}` : summary;
		const start = `${id.padEnd(longest)}  ${level.padEnd(5)}  ${fix.padEnd(7)}`;
		const room = width - columns(start) - 2;
		const end = Number.isFinite(room) ? clip(note, Math.max(room, 20)) : note;
		const shownFix = fix === "none" ? paint.dim(fix.padEnd(7)) : fix.padEnd(7);
		return `${paint.bold(id.padEnd(longest))}  ${levels[level](level.padEnd(5))}  ${shownFix}  ${end}\n`;
	}).join("");
}
export { rulesText };
