import { Q as description, X as array, Z as check, _t as strictTuple, ct as optional, dt as pipe, ft as rawCheck, g as oneLine, gt as strictObject, h as inspect, ht as safeParse, lt as parse, pt as record, rt as minLength, ut as picklist, v as resolved, vt as string, xt as require_fastest_levenshtein, yt as union } from "./check.js";
import { p as KnownError } from "./start.js";
import { t as require_dist } from "./dist2.js";
// src/config/json.ts
var import_dist = require_dist();
function failure$1(text) {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		return error.message;
	}
}
function canGoOn(text) {
	const message = failure$1(text);
	if (message === null || /end of JSON input|Unterminated/.test(message)) return true;
	return Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= text.length;
}
function jsonFlaw(text) {
	const message = failure$1(text);
	if (message === null) return null;
	const said = message.replace(/(?: in JSON)? at position.*$| JSON input$|, (?:\.\.\.)?".*$/s, "");
	const stated = /at position (\d+)/.exec(message)?.[1];
	let low = 0;
	let high = text.length;
	if (stated !== void 0) low = Number(stated);
	else if (message.includes("end of JSON")) low = text.length;
	else while (low < high) {
		const middle = low + high + 1 >> 1;
		if (canGoOn(text.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	return {
		offset: low,
		message: `JSON syntax: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
	};
}
// src/config/read.ts
const deepest = 32;
function tooDeep(tokens) {
	const left = tokens.map((token) => [token, 0]);
	for (let next = left.pop(); next; next = left.pop()) {
		const [token, depth] = next;
		if (depth > deepest) return token;
		if ("value" in token && token.value) left.push([token.value, depth + 1]);
		if (!("items" in token)) continue;
		for (const { key, value } of token.items) {
			if (key) left.push([key, depth + 1]);
			if (value) left.push([value, depth + 1]);
		}
	}
	return null;
}
var Walk = class {
	places = /* @__PURE__ */ new Map();
	mistakes = [];
	read(node) {
		if ((0, import_dist.isScalar)(node)) return node.value;
		if ((0, import_dist.isSeq)(node)) return this.#list(node.items);
		if ((0, import_dist.isMap)(node)) return this.#mapping(node.items);
		if (node) this.#add(node, "YAML aliases are not read: write the value out, or quote a text that begins with \"*\"");
		return null;
	}
	#add(node, message) {
		this.mistakes.push({
			offset: start(node) ?? 0,
			message
		});
	}
	#list(items) {
		const list = [];
		const places = /* @__PURE__ */ new Map();
		this.places.set(list, places);
		for (const item of items) {
			const offset = start(item) ?? 0;
			places.set(list.length, {
				key: offset,
				value: offset
			});
			list.push(this.read(item));
		}
		return list;
	}
	#mapping(items) {
		const mapping = Object.create(null);
		const places = /* @__PURE__ */ new Map();
		this.places.set(mapping, places);
		for (const { key, value } of items) {
			if (!(0, import_dist.isScalar)(key) || key.value === null) {
				this.#add(key, "a key must be a plain word or a string");
				continue;
			}
			const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
			if (places.has(name)) this.#add(key, `${JSON.stringify(name)} is given twice`);
			const offset = start(key) ?? 0;
			places.set(name, {
				key: offset,
				value: start(value) ?? offset
			});
			mapping[name] = this.read(value);
		}
		return mapping;
	}
};
function start(node) {
	return node?.range?.[0];
}
const unquoted = [
	"BAD_ALIAS",
	"BAD_SCALAR_START",
	"TAG_RESOLVE_FAILED"
];
function syntaxMessage({ code, message }) {
	const said = message.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
	return `YAML syntax: ${said}${unquoted.includes(code) || said.startsWith("not a YAML token") ? ": text that begins with a sign needs quotes" : ""}`;
}
function compose(text) {
	const tokens = [...new import_dist.Parser().parse(text)];
	const deep = tooDeep(tokens);
	if (deep) return {
		document: null,
		mistakes: [{
			offset: "offset" in deep ? deep.offset : 0,
			message: "nested too deeply"
		}]
	};
	const composer = new import_dist.Composer({
		prettyErrors: false,
		uniqueKeys: false,
		resolveKnownTags: false,
		schema: "core",
		logLevel: "silent"
	});
	let document = null;
	const mistakes = [];
	for (const found of composer.compose(tokens, true, text.length)) {
		if (document) {
			mistakes.push({
				offset: found.range[0],
				message: "YAML syntax: more than one document"
			});
			break;
		}
		document = found;
		const [first] = [...found.errors, ...found.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
		if (first) mistakes.push({
			offset: first.pos[0],
			message: syntaxMessage(first)
		});
	}
	return {
		document,
		mistakes
	};
}
function readText(text, kind, section) {
	const flaw = kind === "json" && text.trim() !== "" ? jsonFlaw(text) : null;
	if (flaw) return {
		data: null,
		mistakes: [flaw],
		offsetOf: () => flaw.offset
	};
	const { document, mistakes } = compose(text);
	if (document && kind === "json") mistakes.length = 0;
	const whole = document?.contents;
	const node = section === void 0 || !(0, import_dist.isMap)(whole) ? whole : whole.get(section, true);
	const walk = new Walk();
	const data = walk.read(node);
	return {
		data,
		mistakes: mistakes.length > 0 ? mistakes : walk.mistakes,
		offsetOf(path, part) {
			let offset = start(node) ?? 0;
			let value = data;
			for (const [index, step] of path.entries()) {
				const place = walk.places.get(value)?.get(step);
				if (!place) break;
				offset = index === path.length - 1 ? place[part] : place.value;
				value = value[step];
			}
			return offset;
		}
	};
}
// src/config/glob.ts
const longest = 256;
function globFlaw(glob) {
	const pattern = glob.startsWith("!") ? glob.slice(1) : glob;
	if (pattern.trim() === "") return "must not be empty";
	if (glob.length > longest) return `must not be longer than ${longest} characters`;
	if (pattern.includes("\0")) return "must not hold a null character";
	if (/^[/\\~]|^[a-z]:/i.test(pattern)) return "must be relative, not start at a root";
	const pieces = pattern.replace(/^(?:\.\/)+/, "").split(/[/\\{},()|[\]]/);
	if (pieces.includes("..") || /[{([]/.test(pattern) && pieces.includes(".")) return "must stay inside its folder, without \"..\"";
	if (/[@?*+!]\(/.test(pattern)) return "must not use \"?(\", \"*(\", \"+(\", \"@(\" or \"!(\"";
	const segments = pattern.split("/");
	if (segments.filter((segment) => segment.includes("**")).length > 4) return "must not have more than four \"**\"";
	return segments.some((segment) => (segment.match(/\*+/g)?.length ?? 0) > 4) ? "must not have more than four \"*\" between two slashes" : null;
}
// src/config/schema.ts
const glob = pipe(string(), rawCheck(({ dataset, addIssue }) => {
	const flaw = dataset.typed && globFlaw(dataset.value);
	if (flaw) addIssue({ message: flaw });
}));
const filled = pipe(string(), check((text) => text.trim() !== "", "must not be empty"));
const url = pipe(string(), check((text) => text.trim() !== "" && text.length <= 256, "must have 1 to 256 characters"));
const keys = {
	$schema: optional(pipe(string(), description("The JSON Schema of this file, for editors."))),
	files: optional(pipe(array(glob), minLength(1, "must name at least one file"), description("The lists to check where none is named: globs, relative to this folder."))),
	format: optional(pipe(union([filled, pipe(array(filled), minLength(1, "must hold at least one format"))]), description("How an entry looks, or several such formats, accepted in order: \"> {title}, *{venue} {year}*, [link]({url})\". Without it the list's own format is learnt."))),
	venues: optional(pipe(record(filled, array(filled)), description("Further venues: the name to write, with the other spellings of it."))),
	ignore: optional(pipe(array(glob), description("Files to leave alone: globs, relative to this folder."))),
	verify: optional(pipe(strictObject({ exclude: optional(pipe(array(url), description("Links not to look up: globs over the whole URL."))) }), description("What --verify looks up.")))
};
const level = picklist([
	"off",
	"warn",
	"error"
]);
function setting(rule) {
	const note = `${rule.summary} (${rule.level} unless set)`;
	return optional(pipe(union([level, strictTuple([level, rule.options])]), description(note)));
}
function configSchema(rules) {
	const settings = Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)]));
	const note = "Levels and options of the rules, by id.";
	return strictObject({
		...keys,
		rules: optional(pipe(strictObject(settings), description(note)))
	});
}
// src/config/validate.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function nameOf(path) {
	let name = "";
	for (const [depth, step] of path.entries()) {
		if (path[0] === "rules" && depth === 2) continue;
		if (typeof step === "number") name += `[${step}]`;
		else name += `${name && "."}${/^[\w$ -]+$/.test(step) ? step : JSON.stringify(step)}`;
	}
	return name || "the configuration";
}
function quoted(path) {
	if (path.length === 0) return nameOf(path);
	return `${(path[0] === "rules" && path.length === 3 ? ["the level of ", "the options of "] : [])[Number(path[2])] ?? ""}"${nameOf(path)}"`;
}
function listed(words) {
	return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function unknownKey(path, known) {
	const key = String(path.at(-1));
	const parent = path.slice(0, -1);
	const noun = parent[0] === "rules" ? [
		"key",
		"rule",
		"key",
		"option"
	][parent.length] ?? "key" : "key";
	const where = parent.length === 0 ? "" : ` in "${nameOf(parent)}"`;
	const near = known.length > 0 && key.length < 64 ? (0, import_fastest_levenshtein.closest)(key.toLowerCase(), known) : null;
	const isNear = near && (0, import_fastest_levenshtein.distance)(key.toLowerCase(), near) <= Math.max(2, near.length / 3);
	let hint = noun === "rule" ? "see \"paperlint rules\"" : `expected ${listed(known)}`;
	if (known.length === 0) hint = "there are none";
	return `unknown ${noun} ${inspect(key)}${where}: ${isNear ? `did you mean "${near}"?` : hint}`;
}
const nouns = {
	string: "a string",
	number: "a number",
	boolean: "true or false",
	Array: "a list",
	Object: "a mapping",
	null: "nothing"
};
function expectation(expects) {
	return listed(expects.replace(/^\((.*)\)$/s, "$1").split(" | ").map((part) => nouns[part] ?? part.replace(/^"(.*)"$/s, "$1")));
}
function mismatch(path, expected, value) {
	const hint = /a string/.test(expected) && ["number", "boolean"].includes(typeof value) ? ": put it in quotes" : "";
	return `${quoted(path)} must be ${expected}, not ${inspect(value)}${hint}`;
}
function messageOf(issue, base) {
	let deepest = issue;
	const steps = [...issue.path ?? []];
	for (let inner = issue.issues; inner;) {
		const furthest = inner.reduce((a, b) => (b.path?.length ?? 0) > (a.path?.length ?? 0) ? b : a);
		if (!furthest.path?.length) break;
		steps.push(...furthest.path);
		deepest = furthest;
		inner = furthest.issues;
	}
	const path = [...base, ...steps.map((step) => step.key)];
	const own = !deepest.message.startsWith("Invalid ");
	const clause = `${deepest.message.startsWith("must ") ? "" : ":"} ${deepest.message}`;
	if (own) return {
		path,
		part: "value",
		message: `${quoted(path)}${clause}`
	};
	return {
		path,
		part: "value",
		message: mismatch(path, expectation(deepest.expected ?? "something else"), deepest.input)
	};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function* flaws(schema, value, path = []) {
	const { type, wrapped, entries, items, options } = schema;
	if (wrapped) return yield* flaws(wrapped, value, path);
	if (type === "strict_object" && !isMapping(value)) return yield {
		path,
		part: "value",
		message: mismatch(path, "a mapping", value)
	};
	if (type === "strict_object" && entries && isMapping(value)) {
		let sound = true;
		for (const [key, inner] of Object.entries(value)) {
			const known = Object.hasOwn(entries, key);
			const at = [...path, key];
			if (!known) {
				yield {
					path: at,
					part: "key",
					message: unknownKey(at, Object.keys(entries).filter((name) => name !== "$schema"))
				};
				sound = false;
				continue;
			}
			for (const flaw of flaws(entries[key], inner, at)) {
				yield flaw;
				sound = false;
			}
		}
		if (!sound) return;
	}
	if (type === "record" && isMapping(value)) for (const key of [
		"__proto__",
		"constructor",
		"prototype"
	]) {
		const at = [...path, key];
		const message = `${quoted(at)} cannot be a key`;
		if (Object.hasOwn(value, key)) yield {
			path: at,
			part: "key",
			message
		};
	}
	const tuple = options?.find((option) => option.type === "strict_tuple");
	if (tuple) return yield* settingFlaws(options, tuple, value, path);
	if (items && Array.isArray(value)) {
		for (const [index, item] of items.entries()) yield* flaws(item, value[index], [...path, index]);
		return;
	}
	const result = safeParse(schema, value);
	for (const issue of result.issues ?? []) yield messageOf(issue, path);
}
function* settingFlaws([level], tuple, value, path) {
	if (Array.isArray(value) && value.length === 2) return yield* flaws(tuple, value, path);
	if (!Array.isArray(value) && safeParse(level, value).success) return;
	const levels = expectation(level.expects).replace(" or ", ", ");
	yield {
		path,
		part: "value",
		message: `${quoted(path)} must be ${levels} or [level, options], not ${inspect(value)}`
	};
}
// src/config/config.ts
function failure(found, mistakes) {
	const first = mistakes.reduce((a, b) => b.offset < a.offset ? b : a);
	const before = found.text.slice(0, first.offset).split(/\r\n|\r|\n/);
	const place = `${before.length}:${before.at(-1).length + 1}`;
	const others = mistakes.length - 1;
	const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "mistake" : "mistakes"})`;
	return new KnownError(oneLine(`${found.path}:${place}: ${first.message}${more}`));
}
function parseConfig(found, { rules, checkFormat }) {
	const reading = readText(found.text, found.kind, found.section);
	if (reading.mistakes.length > 0) throw failure(found, reading.mistakes);
	const data = reading.data ?? (found.section === void 0 ? {} : null);
	const schema = configSchema(rules);
	const mistakes = [];
	for (const { path, part, message } of flaws(schema, data)) mistakes.push({
		offset: reading.offsetOf(path, part),
		message
	});
	if (mistakes.length > 0) throw failure(found, mistakes);
	const written = parse(schema, data);
	const listed = Array.isArray(written.format);
	for (const [index, format] of [written.format ?? []].flat().entries()) {
		const flaw = checkFormat?.(format);
		const path = listed ? ["format", index] : ["format"];
		const name = listed ? `format[${index}]` : "format";
		if (!flaw) continue;
		mistakes.push({
			offset: reading.offsetOf(path, "value"),
			message: `"${name}": ${flaw}`
		});
	}
	if (mistakes.length > 0) throw failure(found, mistakes);
	return resolved(written, rules, found);
}
export { parseConfig };
