// src/list/queries/ordered.ts
function outOfOrder(values, ascending) {
	const tails = [];
	const previous = new Int32Array(values.length).fill(-1);
	const fits = (a, b) => ascending ? a <= b : a >= b;
	for (let index = 0; index < values.length; index++) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (fits(values[tails[middle]], values[index])) low = middle + 1;
			else high = middle;
		}
		if (low > 0) previous[index] = tails[low - 1];
		tails[low] = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]) kept.add(at);
	return [...values.keys()].filter((index) => !kept.has(index));
}
function steps(values) {
	let up = 0;
	let down = 0;
	for (let index = 1; index < values.length; index++) if (values[index] > values[index - 1]) up++;
	else if (values[index] < values[index - 1]) down++;
	return {
		up,
		down
	};
}
export { steps as n, outOfOrder as t };
