import { i as wrap, t as VFileMessage } from "./lib2.js";
import { a as KnownError, i as fixFilter, n as Source, q as safeParse, r as readPaperList, t as docsUrl, z as getDotPath } from "./url.js";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
	const id = typeof meta === "string" ? meta : meta.origin;
	const url = typeof meta === "string" ? void 0 : meta.url;
	const parts = id.split(":");
	/* c8 ignore next -- Possibly useful if externalised later. */
	const source = parts[1] ? parts[0] : void 0;
	const ruleId = parts[1];
	Object.defineProperty(plugin, "name", { value: id });
	return plugin;
	function plugin(config) {
		const [severity, options] = coerce(ruleId, config);
		const fatal = severity === 2;
		if (!severity) return;
		return function(tree, file, next) {
			let index = file.messages.length - 1;
			wrap(rule, function(error) {
				const messages = file.messages;
				/* c8 ignore next 8 -- add the error,
				* if not already properly added.
				* Only happens for incorrect plugins. */
				if (error && !messages.includes(error)) try {
					file.fail(error);
				} catch {}
				while (++index < messages.length) Object.assign(messages[index], {
					fatal,
					ruleId,
					source,
					url
				});
				next();
			})(tree, file, options);
		};
	}
}
function coerce(name, config) {
	if (Array.isArray(config)) {
		const [severity, option] = config;
		switch (severity) {
			case false:
			case 0:
			case "off": return [0, option];
			case true:
			case 1:
			case "on":
			case "warn": return [1, option];
			case 2:
			case "error": return [2, option];
			default:
				if (typeof severity === "number") throw new Error("Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2");
				return [1, config];
		}
	}
	return [1, config];
}
// src/rule/message.ts
function addMessage(file, source, finding) {
	const { fix } = finding;
	const edit = fix ? inPlaceEdit(finding.range, fix) : null;
	const range = edit ?? finding.range;
	const message = file.message(finding.message, {
		place: position(source, range),
		cause: causes(source, finding),
		source: "paperlint",
		ruleId: finding.rule
	});
	message.url = finding.url;
	message.actual = source.slice(range);
	if (edit) message.expected = [edit.text];
	if (fix) message.note = `To ${fix.title} (${fix.applicability} fix).`;
	return message;
}
function inPlaceEdit(range, { edits, applicability }) {
	const [edit, more] = edits;
	if (!edit || more || applicability === "display") return null;
	return edit.start <= range.end && range.start <= edit.end ? edit : null;
}
function causes(source, finding) {
	let cause;
	for (const related of finding.related?.toReversed() ?? []) cause = new VFileMessage(related.message, {
		place: position(source, related.range),
		cause
	});
	return cause;
}
function position(source, range) {
	return {
		start: source.point(range.start),
		end: source.point(range.end)
	};
}
// src/rule/targets.ts
function localTargets(list, exists) {
	const targets = /* @__PURE__ */ new Map();
	for (const { url } of list.links) {
		if (targets.has(url)) continue;
		const path = localPath(url);
		if (path !== null) targets.set(url, exists(path));
	}
	return targets;
}
function localPath(url) {
	const bare = url.replace(/[?#].*$/s, "");
	if (!bare || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(bare)) return null;
	try {
		const path = decodeURIComponent(bare);
		return path.includes("\0") ? null : path;
	} catch {
		return null;
	}
}
// src/rule/session.ts
const sessions = /* @__PURE__ */ new WeakMap();
function sessionOf(tree, file) {
	const known = sessions.get(tree);
	if (known !== void 0) return known;
	const text = String(file);
	const session = tree.position !== void 0 && tree.children.every((node) => node.position) && text ? open(new Source(file.path ?? "", text), file) : null;
	sessions.set(tree, session);
	return session;
}
function open(source, file) {
	const list = readPaperList(source);
	return {
		list,
		facts: targetFacts(list, file),
		permitted: fixFilter(list),
		ran: /* @__PURE__ */ new Set(),
		findings: /* @__PURE__ */ new Map()
	};
}
function targetFacts(list, file) {
	if (!file.path) return {};
	const folder = resolve(file.cwd, dirname(file.path));
	return { targets: localTargets(list, (path) => existsSync(resolve(folder, path))) };
}
// src/rule/remark.ts
function remarkPlugin(rule) {
	const url = docsUrl(rule.id);
	const lint = lintRule({
		origin: `paperlint:${rule.id}`,
		url
	}, (tree, file, options) => {
		const session = sessionOf(tree, file);
		if (session) check(rule, session, file, options, url);
	});
	const plugin = (config) => {
		const { severity, options } = readConfig(rule, config);
		const transform = lint([severity, options]);
		if (!transform) return void 0;
		return (tree, file, next) => transform(tree, file, () => {
			soften(tree, file);
			next();
		});
	};
	Object.defineProperty(plugin, "name", { value: `paperlint:${rule.id}` });
	return plugin;
}
function check(rule, session, file, options, url) {
	const { list, facts, permitted, ran, findings } = session;
	ran.add(rule);
	for (const { level, fix: offered, ...found } of rule.check(list, options, facts)) {
		if (level === "off") continue;
		const fix = offered && permitted(offered);
		const severity = level === "warn" ? "warning" : "error";
		const finding = {
			...found,
			rule: rule.id,
			severity,
			url,
			...fix && { fix }
		};
		findings.set(addMessage(file, list.source, finding), finding);
	}
}
function soften(tree, file) {
	const findings = sessionOf(tree, file)?.findings;
	for (const message of file.messages) if (findings?.get(message)?.severity === "warning") message.fatal = false;
}
const severities = /* @__PURE__ */ new Map([
	[false, 0],
	[0, 0],
	["off", 0],
	[true, 1],
	[1, 1],
	["on", 1],
	["warn", 1],
	[2, 2],
	["error", 2]
]);
function readConfig(rule, config) {
	const pair = Array.isArray(config) ? config : severities.has(config) ? [config] : [1, config];
	const severity = severities.get(pair[0]);
	if (severity === void 0 || pair.length > 2) throw new KnownError(`paperlint:${rule.id}: expected [severity, options] with severity "off", "warn" or "error"`);
	const result = safeParse(rule.options, pair[1] ?? {});
	if (result.success) return {
		severity,
		options: result.output
	};
	const issue = result.issues[0];
	const path = getDotPath(issue);
	const place = path ? `option "${path}"` : "options";
	throw new KnownError(`paperlint:${rule.id}: ${place}: ${issue.message}`);
}
export { sessionOf as n, addMessage as r, remarkPlugin as t };
