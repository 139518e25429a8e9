function ownStyle(values, least = .5) {
	const counts = /* @__PURE__ */ new Map();
	let total = 0;
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
		total++;
	}
	if (total < 3) return {
		kind: "none",
		total
	};
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!first) return {
		kind: "none",
		total
	};
	const rival = second?.[1] ?? 0;
	if (first[1] >= total * least && first[1] - rival >= total * .08) return {
		kind: "own",
		value: first[0],
		count: first[1],
		total
	};
	if (second && first[1] + second[1] >= total * .8) return {
		kind: "mixed",
		values: [first[0], second[0]],
		counts: [first[1], second[1]],
		total
	};
	return {
		kind: "none",
		total
	};
}
export { ownStyle as t };
