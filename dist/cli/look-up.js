import { a as readPaperList, r as Source } from "./check.js";
// src/verify/exclude.ts
function urlMatcher(globs) {
	const patterns = globs.map(tokens);
	return (url) => patterns.some((pattern) => matches(pattern, url));
}
function tokens(glob) {
	return glob.match(/\*+|[^*]/gsu)?.map((token) => token.length > 1 ? "**" : token) ?? [];
}
function matches(pattern, url) {
	let reached = closure(pattern, /* @__PURE__ */ new Set([0]));
	for (const char of url) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) {
			const token = pattern[at];
			if (token === "**" || token === "*" && char !== "/") next.add(at);
			else if (token === char) next.add(at + 1);
		}
		if (next.size === 0) return false;
		reached = closure(pattern, next);
	}
	return reached.has(pattern.length);
}
function closure(pattern, places) {
	for (const at of places) if (pattern[at]?.startsWith("*")) places.add(at + 1);
	return places;
}
// src/run/look-up.ts
async function lookUpAll(opened, options) {
	const { lookUp } = await import("./look-up2.js");
	const excludes = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	for (const one of opened) {
		const { file, part, config } = one;
		const { format: formats, venues, verifyExclude } = config;
		const list = readPaperList(new Source(file.path, part.text), {
			formats,
			venues
		});
		lists.set(one, list);
		const changed = list.links.filter(({ range }) => part.touches(list.source, range));
		const wanted = new Set(changed.map(({ url }) => url));
		const byConfig = urlMatcher(verifyExclude);
		excludes.set(list, (url) => !wanted.has(url) || byConfig(url));
	}
	const excluded = (url, list) => excludes.get(list)(url) || Boolean(options.leaves?.(url, list.source.path));
	const ending = new AbortController();
	const { signal } = ending;
	const stop = options.onInterrupt?.(() => ending.abort());
	try {
		return {
			...await lookUp([...excludes.keys()], {
				...options,
				excluded,
				signal
			}),
			lists
		};
	} finally {
		stop?.();
	}
}
export { lookUpAll };
