import { r as columns } from "./pretty.js";
import { t as version, u as visible } from "./start.js";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
// src/report/progress.ts
const whys = {
	pace: "its pace",
	"retry-after": "it asked for it",
	"back-off": "it is busy"
};
const EVERY = 100;
const EARLY = 3e3;
function progressLine(stream, now) {
	if (!stream.isTTY) return {
		show() {},
		clear() {}
	};
	const start = now();
	let drawn = Number.NEGATIVE_INFINITY;
	let isShown = false;
	return {
		show(state) {
			if (now() - drawn < EVERY && state.settled < state.total) return;
			drawn = now();
			isShown = true;
			const width = Math.max(20, (stream.columns || 80) - 1);
			stream.write(`\r\u001b[2K${progressText(state, now() - start, width)}`);
		},
		clear() {
			if (isShown) stream.write("\r\x1B[2K");
			isShown = false;
		}
	};
}
function progressText(state, elapsed, width) {
	const { requests, settled, total, waiting } = state;
	const done = `${settled} of ${total} looked up, ${requests} requests${timeLeft(state, elapsed)}`;
	const seconds = waiting ? Math.ceil(waiting.ms / 1e3) : 0;
	const why = waiting ? whys[waiting.why] ?? waiting.why : "";
	const text = done + (waiting ? `; waiting ${seconds} s for ${visible(waiting.host)} (${why})` : "");
	return columns(text) <= width ? text : done.slice(0, width);
}
function timeLeft({ settled, total }, elapsed) {
	if (settled === 0 || settled >= total || elapsed < EARLY) return "";
	const seconds = Math.ceil(elapsed * (total - settled) / settled / 1e3);
	return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
}
// src/commands/online.ts
function onlineOf(options) {
	const { offline = false, facts, contact, allowPrivateNetwork = false } = options;
	const line = progressLine(process.stderr, () => performance.now());
	return {
		verify: {
			version,
			offline,
			factsPath: facts === void 0 ? void 0 : resolve(facts),
			contact,
			allowPrivateNetwork,
			...!options.watch && { onInterrupt },
			onProgress: (state) => line.show(state)
		},
		done: () => line.clear()
	};
}
function onInterrupt(end) {
	const signals = ["SIGINT", "SIGTERM"];
	for (const signal of signals) process.once(signal, end);
	return () => {
		for (const signal of signals) process.off(signal, end);
	};
}
export { onlineOf };
