import { S as rendered, b as deliverReport, f as treeOf, m as places, w as plural, x as formatOf } from "./check.js";
import { n as complain, p as KnownError } from "./start.js";
import { watch as watch$1 } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
// src/commands/watch.ts
const SETTLE = 8;
const ROUNDS = 6;
const WARM_UP = 1500;
const INTERRUPTED = 130;
const settings = /* @__PURE__ */ new Set([...places.map((place) => basename(place)), ".gitignore"]);
async function watch(examine, options) {
	process.on("SIGINT", () => process.exit(INTERRUPTED));
	const watcher = new Watcher(options);
	await watcher.check(examine);
	const { lists } = watcher;
	complain(`watching ${plural(lists, "list")}, Ctrl-C ends it`);
	if (!options.verify && !options.fix) await watcher.warmUp(examine);
	for (;;) {
		await watcher.change();
		try {
			await watcher.check(examine);
		} catch (error) {
			if (!(error instanceof KnownError)) throw error;
			complain(error.message);
		}
	}
}
var Watcher = class {
	lists = 0;
	#options;
	#folders = /* @__PURE__ */ new Map();
	#named;
	#last = "";
	#timer;
	#changed = false;
	#wake = null;
	constructor(options) {
		this.#options = options;
		const { config, baseline } = options;
		const files = [config, baseline].filter((file) => typeof file === "string");
		this.#named = new Set(files.map((file) => basename(file)));
		for (const file of files) this.#watch(dirname(resolve(file)));
	}
	async check(examine) {
		this.#changed = false;
		const { report, failures, notes } = await examine();
		this.lists = report.files.length;
		this.#watchAll(report);
		const texts = report.files.map((file) => file.source.text);
		const text = await rendered(report, process.stdout, this.#options);
		const now = JSON.stringify([
			text,
			failures,
			notes,
			texts
		]);
		if (now === this.#last) return;
		this.#last = now;
		this.#clear();
		if (report.files.length > 0 || failures.length === 0) await deliverReport(report, process.stdout, this.#options);
		for (const line of [...notes, ...failures]) complain(line);
	}
	async warmUp(examine) {
		const end = performance.now() + WARM_UP;
		for (let round = 0; round < ROUNDS && performance.now() < end && !this.#changed; round++) {
			await examine().catch(() => {});
			await setImmediate();
		}
	}
	async change() {
		if (this.#changed) return;
		await new Promise((wake) => {
			this.#wake = wake;
		});
	}
	#clear() {
		const { stdout } = process;
		if (!stdout.isTTY || formatOf(stdout, this.#options) !== "pretty") return;
		stdout.write("\x1B[2J\x1B[3J\x1B[H");
	}
	#watchAll({ files }) {
		const cwd = process.cwd();
		this.#watchUpward(cwd, treeOf(resolve("x"), cwd));
		for (const { source } of files) {
			const file = resolve(source.path);
			this.#watchUpward(dirname(file), treeOf(file, cwd));
		}
	}
	#watchUpward(folder, top) {
		for (let at = folder;; at = dirname(at)) {
			this.#watch(at);
			if (at === top || at === dirname(at)) break;
		}
		this.#watch(resolve(top, ".github"));
	}
	#watch(folder) {
		if (this.#folders.has(folder)) return;
		try {
			const watcher = watch$1(folder, (_, name) => this.#notice(name));
			watcher.on("error", () => this.#folders.delete(folder));
			this.#folders.set(folder, watcher);
		} catch (error) {
			const { code } = error;
			if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") return;
			throw new KnownError(`--watch: cannot watch ${folder}: ${code === "ENOSPC" || code === "EMFILE" ? "the system watches too many files already" : code}`);
		}
	}
	#notice(name) {
		if (!(name === null || /\.(?:md|markdown)$/i.test(name) || settings.has(name) || this.#named.has(name))) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#changed = true;
			this.#wake?.();
		}, SETTLE);
	}
};
export { watch };
