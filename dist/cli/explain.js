import { i as __toESM } from "./rolldown-runtime.js";
import { $ as getDefault, et as getDescription, xt as require_fastest_levenshtein } from "./check.js";
import { a as require_picocolors, i as wrap } from "./pretty.js";
import { p as KnownError } from "./start.js";
// src/commands/rule-options.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const nouns = {
	Array: "a list",
	Object: "a mapping",
	string: "a text",
	number: "a number",
	boolean: "true or false"
};
function optionsOf(schema) {
	return Object.entries(schema.entries ?? {}).map(([name, option]) => {
		const value = getDefault(option);
		return {
			name,
			type: typeOf(option.wrapped ?? option),
			default: value === void 0 ? "none" : JSON.stringify(value),
			about: getDescription(option.wrapped ?? option) ?? null
		};
	});
}
function typeOf({ expects }) {
	return expects.replace(/^\((.*)\)$/s, "$1").split(" | ").map((part) => nouns[part] ?? part.replace(/^"(.*)"$/s, "$1")).join(" | ");
}
// src/commands/explain.ts
function ruleNamed(id, rules) {
	const bare = id.replace(/^paperlint:/, "");
	const rule = rules.find((one) => one.id === bare);
	if (rule) return rule;
	const near = (0, import_fastest_levenshtein.closest)(bare.slice(0, 64), rules.map((one) => one.id));
	throw new KnownError(`no rule ${JSON.stringify(bare.slice(0, 64))}: did you mean "${near}"?`);
}
const fixes = {
	safe: "made by --fix",
	unsafe: "made by --fix --unsafe-fixes",
	display: "shown, never made",
	none: "none"
};
function explanation(rule, { color, width, url, examples }) {
	const paint = import_picocolors.default.createColors(color);
	const paragraph = (text) => wrap(text, width).join("\n");
	const block = (title, body) => `${paint.bold(title)}\n${indented(body)}`;
	const sentence = `${rule.summary[0]?.toUpperCase()}${rule.summary.slice(1)}.`;
	const level = `Level: ${rule.level}${rule.verify ? " (speaks with --verify)" : ""}`;
	const blocks = [
		`${paint.bold(rule.id)}\n${paragraph(sentence)}`,
		paragraph(rule.why),
		`${level}\n${paragraph(`Fixes: ${fixes[rule.fix]}. ${rule.fixNote}`)}`
	];
	const options = optionsOf(rule.options);
	if (options.length) {
		const rows = options.flatMap(({ name, type, default: standard, about }) => wrap(`${name}: ${type} (default: ${standard})${about ? `. ${about}` : ""}`, width - 2));
		blocks.push(block("Options", rows.join("\n")));
	}
	for (const example of examples ?? []) {
		const { config, before, findings, after } = example;
		if (config !== void 0) blocks.push(block("With the configuration", config));
		blocks.push(block("Finds", before), indented(findings.flatMap((one) => wrap(one, width - 2)).join("\n")));
		if (after !== void 0) blocks.push(block("Makes of it", after));
	}
	blocks.push(paint.dim(url));
	return `${blocks.join("\n\n")}\n`;
}
function indented(text) {
	return text.replace(/\n$/, "").split("\n").map((line) => line ? `  ${line}` : "").join("\n");
}
export { explanation, ruleNamed };
