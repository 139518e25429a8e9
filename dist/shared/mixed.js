// src/list/format/mixed.ts
function mixedStyle(style, cases) {
	if (style.kind !== "mixed") return null;
	for (const found of cases) if (found.value === style.values[1]) return {
		first: found,
		values: style.values,
		counts: style.counts
	};
	return null;
}
export { mixedStyle as t };
