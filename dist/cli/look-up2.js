import { i as __toESM } from "./rolldown-runtime.js";
import { A as isVerified, D as titleDoubts, E as isMismatch, F as normalTitle, G as isPossibleArxivId, H as Parser, I as sameTitle, J as pathOf, K as malformedArxiv, M as KnownTitles, N as isSure, O as linkFlaw, P as titleClaims, W as arxivIdOf, X as array, Y as webUrl, at as nullable, bt as unknown, ct as optional, dt as pipe, gt as strictObject, ht as safeParse, it as minValue, j as linkKey, k as hostName, mt as regex, nt as maxLength, ot as number, pt as record, q as hostOf, st as object, tt as integer, ut as picklist, vt as string } from "./check.js";
import { p as KnownError } from "./start.js";
import { _ as require_connect, n as require_pool, t as require_agent } from "./agent.js";
import { constants } from "node:fs";
import { setMaxListeners } from "node:events";
import path, { dirname, join } from "node:path";
import process$1 from "node:process";
import { BlockList, isIP } from "node:net";
import { TextDecoder } from "node:util";
import { constants as constants$1, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { performance as performance$1 } from "node:perf_hooks";
import { randomBytes } from "node:crypto";
import { mkdir, open, rename, stat, unlink } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import os from "node:os";
import { lookup } from "node:dns/promises";
import { StringDecoder } from "node:string_decoder";
// node_modules/env-paths/index.js
const homedir = os.homedir();
const tmpdir = os.tmpdir();
const { env } = process$1;
const macos = (name) => {
	const library = path.join(homedir, "Library");
	return {
		data: path.join(library, "Application Support", name),
		config: path.join(library, "Preferences", name),
		cache: path.join(library, "Caches", name),
		log: path.join(library, "Logs", name),
		temp: path.join(tmpdir, name)
	};
};
const windows = (name) => {
	const appData = env.APPDATA || path.join(homedir, "AppData", "Roaming");
	const localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
	return {
		data: path.join(localAppData, name, "Data"),
		config: path.join(appData, name, "Config"),
		cache: path.join(localAppData, name, "Cache"),
		log: path.join(localAppData, name, "Log"),
		temp: path.join(tmpdir, name)
	};
};
const linux = (name) => {
	const username = path.basename(homedir);
	return {
		data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
		config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
		cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
		log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
		temp: path.join(tmpdir, username, name)
	};
};
function envPaths(name, { suffix = "nodejs" } = {}) {
	if (typeof name !== "string") throw new TypeError(`Expected a string, got ${typeof name}`);
	if (suffix) name += `-${suffix}`;
	if (process$1.platform === "darwin") return macos(name);
	if (process$1.platform === "win32") return windows(name);
	return linux(name);
}
// src/verify/json.ts
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
const urlPrefix = "url:";
const titlePrefix = "title:";
const text = (longest) => pipe(string(), maxLength(longest));
const time = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/));
const base = {
	verdict: picklist([
		"ok",
		"moved",
		"withdrawn",
		"dead"
	]),
	checkedAt: time,
	by: text(300),
	reason: optional(text(1e3))
};
const work = strictObject({
	...base,
	title: optional(text(4e3)),
	versions: optional(record(pipe(string(), regex(/^[1-9]\d{0,3}$/)), text(4e3))),
	authors: optional(pipe(array(text(4e3)), maxLength(500))),
	published: optional(text(100)),
	version: optional(pipe(number(), integer(), minValue(1))),
	comment: optional(text(4e3)),
	journalRef: optional(text(4e3)),
	doi: optional(text(4e3)),
	venue: optional(text(4e3))
});
const link = strictObject({
	...base,
	movedTo: optional(text(4e3))
});
const title = strictObject({
	id: nullable(string()),
	title: optional(text(4e3)),
	checkedAt: time
});
const file = object({
	version: number(),
	facts: record(string(), unknown())
});
const newer = object({ version: pipe(number(), minValue(2)) });
function parseFacts(source) {
	const data = parse(source.replace(/^\uFEFF/, ""));
	const later = safeParse(newer, data);
	if (later.success) return {
		kind: "newer",
		version: later.output.version
	};
	const read = safeParse(file, data);
	if (!read.success || read.output.version !== 1) return { kind: "damaged" };
	const facts = /* @__PURE__ */ new Map();
	let dropped = 0;
	for (const [key, value] of Object.entries(read.output.facts)) {
		const parsed = safeParse(schemaOf(key), value);
		const fact = parsed.success ? parsed.output : null;
		const idFits = fact && (!("id" in fact) || fact.id === null || isPossibleArxivId(fact.id));
		if (fact && idFits) facts.set(key, fact);
		else dropped++;
	}
	return {
		kind: "facts",
		facts,
		dropped
	};
}
function schemaOf(key) {
	if (key.startsWith("url:")) return link;
	return key.startsWith("title:") ? title : work;
}
function renderFacts(facts) {
	const lines = [...facts.keys()].sort().map((key) => `${JSON.stringify(key)}: ${JSON.stringify(sorted(facts.get(key)))}`);
	return `{"version": 1, "facts": {${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}}}\n`;
}
function sorted(fact) {
	const all = fact;
	return {
		authors: all.authors,
		by: all.by,
		checkedAt: all.checkedAt,
		comment: all.comment,
		doi: all.doi,
		id: all.id,
		journalRef: all.journalRef,
		movedTo: all.movedTo,
		published: all.published,
		reason: all.reason,
		title: all.title,
		venue: all.venue,
		verdict: all.verdict,
		version: all.version,
		versions: all.versions
	};
}
function mergeFacts(into, from) {
	for (const [key, fact] of from) {
		const known = into.get(key);
		if (!known || known.checkedAt <= fact.checkedAt) into.set(key, fact);
	}
}
// src/verify/facts-lock.ts
const FORGOTTEN = 2e4;
const PATIENCE = 1e4;
async function withLock(path, work) {
	const held = await acquire(path);
	try {
		return await work();
	} finally {
		if (held) await unlink(path).catch(() => {});
	}
}
async function acquire(path) {
	const until = performance.now() + PATIENCE;
	while (performance.now() < until) {
		try {
			await (await open(path, "wx")).close();
			return true;
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		if (await isForgotten(path)) {
			const away = `${path}.${process.pid}`;
			await rename(path, away).then(() => unlink(away), () => {});
		} else await setTimeout$1(10 + Math.random() * 30);
	}
	return false;
}
async function isForgotten(path) {
	const made = await stat(path).catch(() => null);
	return made !== null && Date.now() - made.mtimeMs > FORGOTTEN;
}
// src/verify/facts-file.ts
const MOST_BYTES$3 = 256 << 20;
function defaultFactsPath() {
	return join(envPaths("paperlint", { suffix: "" }).cache, "facts.json");
}
async function openFactsFile(path) {
	const warnings = [];
	const first = await load(path, warnings);
	return {
		facts: first ?? /* @__PURE__ */ new Map(),
		warnings,
		async save(fresh) {
			if (fresh.size === 0 || first === null) return;
			try {
				await mkdir(dirname(path), { recursive: true });
				await withLock(`${path}.lock`, async () => {
					const now = await load(path, warnings);
					if (now === null) return;
					mergeFacts(now, keepable(fresh));
					await replace(path, renderFacts(now));
				});
			} catch (error) {
				warnings.push(`${path}: cannot be written (${reasonOf(error)}): what was looked up is not kept`);
			}
		}
	};
}
function keepable(facts) {
	const keep = (fact) => !("verdict" in fact) || fact.verdict !== "unverifiable" && fact.verdict !== "blocked";
	return new Map([...facts].filter(([, fact]) => keep(fact) && !fact.stale));
}
async function load(path, warnings) {
	let text;
	try {
		text = await readText(path);
	} catch (error) {
		warnings.push(`${path}: cannot be read (${reasonOf(error)}): nothing known is used or kept`);
		return null;
	}
	if (text === null) return /* @__PURE__ */ new Map();
	const read = parseFacts(text);
	if (read.kind === "newer") {
		warnings.push(`${path}: written by a later paperlint (version ${read.version}): left alone, not used`);
		return null;
	}
	if (read.kind === "damaged") {
		const aside = await setAside(path);
		warnings.push(`${path}: damaged, set aside as ${aside}: everything is looked up anew`);
		return /* @__PURE__ */ new Map();
	}
	if (read.dropped > 0) warnings.push(`${path}: ${read.dropped} facts of a wrong shape are not used`);
	return read.facts;
}
async function readText(path) {
	const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
	const file = await open(path, flags).catch((error) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	if (file === null) return null;
	try {
		const stats = await file.stat();
		if (!stats.isFile()) throw new Error("no file");
		if (stats.size > MOST_BYTES$3) throw new Error("too large");
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
async function setAside(path) {
	const aside = `${path}.damaged-${randomBytes(3).toString("hex")}`;
	await rename(path, aside);
	return aside;
}
async function replace(path, text) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	const file = await open(temporary, "wx");
	try {
		await file.writeFile(text).then(() => file.sync()).finally(() => file.close());
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	}
}
function reasonOf(error) {
	const { code, message } = error;
	return code ?? message;
}
// src/verify/net/clock.ts
const systemClock = {
	now: () => performance$1.now(),
	sleep: async (ms, signal) => {
		await setTimeout$1(ms, void 0, { signal });
	}
};
// src/verify/net/connector.ts
var import_connect = /* @__PURE__ */ __toESM(require_connect(), 1);
var BlockedError = class extends Error {
	name = "BlockedError";
	code = "ERR_BLOCKED";
};
const connectTimeout = 1e4;
const resolve = (host) => lookup(host, { all: true });
function guardedConnector(policy, options) {
	const find = options.lookup ?? resolve;
	const detour = options.detour;
	const lookup = (host, { all }, done) => {
		const finish = async () => {
			const found = await find(host);
			const flaw = policy.addresses(host, found);
			if (flaw) throw new BlockedError(flaw);
			return detour ? [{
				address: "127.0.0.1",
				family: 4
			}] : found;
		};
		finish().then((found) => {
			if (all) return done(null, found);
			const [first] = found;
			done(null, first?.address ?? "", first?.family);
		}, (error) => done(error, "", 0));
	};
	const connect = (0, import_connect.default)({
		allowH2: false,
		timeout: connectTimeout,
		lookup,
		...options.ca && { ca: options.ca }
	});
	return (target, callback) => {
		const port = Number(target.port || (target.protocol === "https:" ? 443 : 80));
		const flaw = policy.host(target.hostname, port);
		if (flaw) return callback(new BlockedError(flaw), null);
		if (!detour) return connect(target, callback);
		const literal = isIP(target.hostname.replace(/^\[|\]$/g, "")) !== 0;
		connect({
			...target,
			port: String(detour[port] ?? 0),
			hostname: literal ? "127.0.0.1" : target.hostname
		}, callback);
	};
}
// src/verify/net/parser-flags.ts
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
var import_agent = /* @__PURE__ */ __toESM(require_agent(), 1);
const newestMajor = 24;
const parserFlags = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];
function compileParserOnce() {
	if (Number.parseInt(process.versions.node, 10) > newestMajor) return;
	for (const flag of parserFlags) setFlagsFromString(flag);
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/verify/net/failure.ts
var EndedError = class extends Error {
	name = "EndedError";
	kind;
	constructor(kind, message) {
		super(message);
		this.kind = kind;
	}
};
const tlsCodes = /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_(?:CA|PURPOSE)|EPROTO$|UND_ERR_PRX_TLS)/;
const brokenCodes = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;
const plainWords = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was reset",
	EPIPE: "the connection was reset",
	UND_ERR_SOCKET: "the connection was closed before the answer was complete",
	UND_ERR_CONNECT_TIMEOUT: "no connection within 10 s",
	ETIMEDOUT: "no connection in time",
	EAI_AGAIN: "the name could not be resolved for now",
	ENETUNREACH: "the network is unreachable",
	EHOSTUNREACH: "the host is unreachable"
};
function* unfold(error, depth = 0) {
	if (!(error instanceof Error) || depth > 5) return;
	yield error;
	yield* unfold(error.cause, depth + 1);
	if (error instanceof AggregateError) for (const each of error.errors) yield* unfold(each, depth + 1);
}
function codeOf(error) {
	return "code" in error ? String(error.code) : "";
}
function failureOf(error) {
	const errors = [...unfold(error)];
	const ended = errors.find((each) => each instanceof EndedError);
	if (ended) return {
		kind: ended.kind,
		reason: ended.message
	};
	const blocked = errors.find((each) => each instanceof BlockedError);
	if (blocked) return {
		kind: "blocked",
		reason: blocked.message
	};
	const codes = errors.map(codeOf).filter(Boolean);
	if (codes.includes("ENOTFOUND")) return {
		kind: "no-host",
		reason: "there is no such host"
	};
	const tls = errors.find((each) => tlsCodes.test(codeOf(each)));
	if (tls) return {
		kind: "tls",
		reason: oneLine(tls.message)
	};
	if (codes.includes("UND_ERR_HEADERS_OVERFLOW")) return {
		kind: "too-large",
		reason: "the headers of the answer are too long"
	};
	const known = codes.find((code) => code in plainWords);
	const message = errors.at(-1)?.message || "the connection failed";
	const proxy = /^Proxy response \((\d+)\)/.exec(message);
	if (proxy) return {
		kind: "network",
		reason: `the proxy answered ${proxy[1]}`
	};
	const failure = {
		kind: "network",
		reason: known ? plainWords[known] : oneLine(message)
	};
	if (codes.some((code) => brokenCodes.test(code))) failure.again = true;
	return failure;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim().slice(0, 200);
}
// src/verify/net/host-state.ts
const mostRefusals = 5;
const mostFailures = 10;
const rest = 6e4;
const firstBackOff = 1e3;
function newHost(name, places, interval) {
	return {
		name,
		places,
		taken: 0,
		waiting: [],
		interval,
		requests: 0,
		flying: 0,
		lastStart: Number.NEGATIVE_INFINITY,
		notBefore: 0,
		why: "pace",
		refusals: 0,
		failures: 0,
		refusedAt: Number.NEGATIVE_INFINITY,
		closedUntil: 0,
		closedBecause: ""
	};
}
function retryAfter(value, wall) {
	const text = value?.trim() ?? "";
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text.slice(0, 60)) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - wall);
}
function isBusy(result) {
	return "status" in result && (result.status === 429 || result.status === 503);
}
function close(host, until, because) {
	host.closedUntil = until;
	host.closedBecause = `${host.name} ${because}`;
}
function learn(host, result, started, now, maxRetryAfter) {
	if (isBusy(result)) {
		host.failures = 0;
		const stated = retryAfter(result.headers["retry-after"], Date.now());
		if (result.status === 503 && stated === null) return;
		if (started > host.refusedAt) {
			host.refusals++;
			host.places = Math.ceil(host.places / 2);
		}
		host.refusedAt = now;
		if (stated !== null && stated > maxRetryAfter) {
			close(host, now + stated, `asks for ${Math.round(stated / 1e3)} s of patience`);
			return;
		}
		const backOff = Math.max(firstBackOff, host.interval) * 2 ** (host.refusals - 1);
		host.notBefore = now + (stated || Math.min(backOff, maxRetryAfter));
		host.why = stated ? "retry-after" : "back-off";
		if (host.refusals >= mostRefusals) close(host, now + rest, `keeps answering ${result.status}`);
		return;
	}
	if ("status" in result) {
		host.refusals = 0;
		host.failures = 0;
		return;
	}
	if (result.kind !== "timeout" && result.kind !== "network") return;
	host.failures++;
	if (host.failures >= mostFailures) close(host, now + rest, "has failed several times in a row");
}
// src/verify/net/scheduler.ts
const defaults = {
	concurrency: 128,
	perHost: 6,
	arxivInterval: 3e3,
	maxRequests: 5e3,
	maxRequestsPerHost: 1e3,
	maxRetryAfter: 6e4
};
function queueOf(url) {
	const host = url.host.replace(/\.(?=:|$)/, "");
	return /(?:^|\.)arxiv\.org$/.test(host) ? "arxiv.org" : host;
}
const longestWay = 1e3;
function makeScheduler(options, ended) {
	const clock = options.clock ?? systemClock;
	const value = (name) => options[name] ?? defaults[name];
	const [mostRequests, mostPerHost] = [value("maxRequests"), value("maxRequestsPerHost")];
	const longestPatience = value("maxRetryAfter");
	const overall = pLimit(value("concurrency"));
	const hosts = /* @__PURE__ */ new Map();
	const byHost = /* @__PURE__ */ new Map();
	const ready = [];
	let requests = 0;
	function hostFor(url) {
		let host = byHost.get(url.host);
		if (!host) {
			const name = queueOf(url);
			const arxiv = name === "arxiv.org";
			host = hosts.get(name) ?? newHost(name, arxiv ? 1 : value("perHost"), arxiv ? value("arxivInterval") : 0);
			hosts.set(name, host);
			byHost.set(url.host, host);
		}
		return host;
	}
	function refusal(host) {
		if (ended.aborted) return failureOf(ended.reason);
		if (isClosed(host)) return {
			kind: "busy",
			reason: host.closedBecause
		};
		if (requests >= mostRequests) return {
			kind: "limit",
			reason: `more than ${requests} requests in one run`
		};
		if (host.requests >= mostPerHost) return {
			kind: "limit",
			reason: `more than ${host.requests} requests to ${host.name}`
		};
		return null;
	}
	function isClosed(host) {
		return host.closedUntil > 0 && clock.now() < host.closedUntil;
	}
	async function turn(host) {
		for (;;) {
			const paced = host.lastStart + host.interval;
			const ms = Math.max(host.notBefore, paced) - clock.now();
			if (ms <= 0 || ended.aborted || isClosed(host)) return;
			const why = host.notBefore > paced ? host.why : "pace";
			options.onWait?.({
				host: host.name,
				ms: Math.ceil(ms),
				why
			});
			await clock.sleep(Math.ceil(ms), ended).catch(() => {});
		}
	}
	function run(url, work) {
		return new Promise((resolve) => {
			const host = hostFor(url);
			host.waiting.push({
				host,
				work,
				resolve
			});
			admit(host);
		});
	}
	function admit(host) {
		while (host.taken < host.places && host.waiting.length > 0) {
			const waiter = host.waiting.shift();
			host.taken++;
			if (host.interval > 0 || host.notBefore > 0) turn(host).then(() => line(waiter));
			else line(waiter);
		}
	}
	function line(waiter) {
		const refused = refusal(waiter.host);
		if (refused) settle(waiter, refused);
		else {
			ready.push(waiter);
			overall(sendNext);
		}
	}
	function settle({ host, resolve }, outcome) {
		resolve(outcome);
		host.taken--;
		admit(host);
	}
	async function sendNext() {
		let best = 0;
		for (let at = 1; at < ready.length && ready[best].host.flying > 0; at++) if (ready[at].host.flying < ready[best].host.flying) best = at;
		const [waiter] = ready.splice(best, 1);
		settle(waiter, await send(waiter));
	}
	async function send({ host, work }) {
		const refused = refusal(host);
		if (refused) return refused;
		requests++;
		host.requests++;
		host.flying++;
		const started = clock.now();
		host.lastStart = started;
		const result = await work();
		host.flying--;
		const now = clock.now();
		host.lastStart = Math.min(now, started + longestWay);
		learn(host, result, started, now, longestPatience);
		return result;
	}
	return {
		run,
		get requests() {
			return requests;
		}
	};
}
// src/verify/net/dispatcher.ts
const longestHeaders = 65536;
function variable(env, name) {
	return env[name.toLowerCase()] || env[name] || "";
}
function proxyOf(env, name) {
	const value = variable(env, name).trim();
	if (!value) return "";
	const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
	if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
	throw new KnownError(`${name} is not the address of a proxy: expected http://host:port`);
}
function makeDispatcher(policy, options) {
	compileParserOnce();
	const env = options.env ?? process.env;
	const [httpProxy, httpsProxy] = [proxyOf(env, "HTTP_PROXY"), proxyOf(env, "HTTPS_PROXY")];
	const agent = {
		connect: guardedConnector(policy, options),
		factory: (origin, own) => {
			const connections = queueOf(new URL(origin)) === "arxiv.org" ? 1 : options.perHost ?? 6;
			return new import_pool.default(origin, {
				...own,
				connections
			});
		},
		allowH2: false,
		pipelining: 1,
		maxHeaderSize: longestHeaders,
		headersTimeout: 0,
		bodyTimeout: 0,
		keepAliveTimeout: 1e4
	};
	if (!httpProxy && !httpsProxy) return new import_agent.default(agent);
	const noProxy = variable(env, "NO_PROXY");
	const tls = options.ca && { ca: options.ca };
	return throughProxy({
		...agent,
		httpProxy,
		httpsProxy,
		noProxy,
		proxyTunnel: false,
		...tls && {
			requestTls: tls,
			proxyTls: tls
		}
	});
}
async function throughProxy(options) {
	const { EnvHttpProxyAgent } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return new EnvHttpProxyAgent(options);
}
// src/verify/net/exchange.ts
const idleBytes = 16384;
const idleTime = 1e3;
function isRedirect(status) {
	return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
var Exchange = class {
	status = 0;
	headers = {};
	body = {
		chunks: [],
		size: 0,
		truncated: false
	};
	wanted = false;
	reason = void 0;
	#request;
	#controller = void 0;
	#idle = void 0;
	#settled = false;
	#resolve = () => {};
	#reject = () => {};
	constructor(request) {
		this.#request = request;
	}
	send(dispatcher) {
		const { url, method, headers, body } = this.#request;
		return new Promise((resolve, reject) => {
			this.#resolve = resolve;
			this.#reject = reject;
			dispatcher.dispatch({
				origin: url.origin,
				path: url.pathname + url.search,
				method,
				headers: { ...headers },
				body: body ?? null,
				reset: false
			}, this);
		});
	}
	end(reason) {
		if (this.#settled || this.reason) return;
		this.reason = reason;
		if (this.#controller) this.#controller.abort(reason);
		else this.#fail(reason);
	}
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.reason) controller.abort(this.reason);
	}
	onResponseStart(_, status, headers) {
		if (status < 200) return;
		const { method, maxBytes } = this.#request;
		this.status = status;
		this.headers = flat(headers);
		if (method === "HEAD") return;
		this.wanted = maxBytes > 0 && !isRedirect(status);
		if (this.wanted) return;
		if (Number(this.headers["content-length"]) > idleBytes) this.#cut();
		else this.#idle = setTimeout(() => this.#cut(), idleTime);
	}
	onResponseData(_, chunk) {
		if (this.#settled) return;
		const { body } = this;
		const room = (this.wanted ? this.#request.maxBytes : idleBytes) - body.size;
		const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
		if (this.wanted) body.chunks.push(part);
		body.size += part.length;
		if (chunk.length <= room) return;
		body.truncated = true;
		this.#cut();
	}
	onResponseEnd() {
		this.#settle();
	}
	onResponseError(_, error) {
		if (this.status > 0 && !this.wanted) this.#settle();
		else this.#fail(error);
	}
	#cut() {
		this.#settle();
		this.#controller?.abort(/* @__PURE__ */ new Error("the rest of the body is not read"));
	}
	#settle() {
		if (this.#over()) this.#resolve();
	}
	#fail(error) {
		if (this.#over()) this.#reject(error);
	}
	#over() {
		if (this.#settled) return false;
		this.#settled = true;
		clearTimeout(this.#idle);
		return true;
	}
};
function flat(headers) {
	const record = {};
	for (const name in headers) {
		const value = headers[name];
		if (value !== void 0) record[name] = Array.isArray(value) ? value.join(", ") : value;
	}
	return record;
}
// src/verify/net/body.ts
function take$1(stream, most) {
	return new Promise((resolve, reject) => {
		const taken = {
			chunks: [],
			size: 0,
			truncated: false
		};
		stream.on("data", (chunk) => {
			const room = most - taken.size;
			if (taken.truncated) return;
			taken.chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
			taken.size += Math.min(chunk.length, room);
			if (chunk.length <= room) return;
			taken.truncated = true;
			resolve(taken);
			stream.destroy();
		});
		let complete = false;
		stream.on("end", () => {
			complete = true;
			resolve(taken);
		});
		stream.on("error", reject);
		stream.on("close", () => {
			if (!complete) reject(/* @__PURE__ */ new Error("the body ended early"));
		});
	});
}
function decoder(coding, first) {
	const cut = { finishFlush: constants$1.Z_SYNC_FLUSH };
	if (coding === "gzip" || coding === "x-gzip") return createGunzip(cut);
	if (coding === "br") return createBrotliDecompress({ finishFlush: constants$1.BROTLI_OPERATION_FLUSH });
	if (coding === "deflate") return first !== void 0 && (first & 15) === 8 ? createInflate(cut) : createInflateRaw(cut);
	return null;
}
function textOf(chunks, contentType) {
	const charset = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase();
	const decoder = decoderFor(charset);
	let text = "";
	for (const chunk of chunks) text += decoder.write(chunk);
	text += decoder.end();
	return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
function decoderFor(charset) {
	const plain = new StringDecoder("utf8");
	if (charset === void 0 || charset === "utf-8") return plain;
	try {
		const decoder = new TextDecoder(charset);
		return {
			write: (chunk) => decoder.decode(chunk, { stream: true }),
			end: () => decoder.decode()
		};
	} catch {
		return plain;
	}
}
async function readBody(wire, headers, maxBytes) {
	const coding = (headers["content-encoding"] ?? "identity").trim().toLowerCase();
	let read = wire;
	if (coding && coding !== "identity" && wire.size > 0) {
		const unpack = decoder(coding, wire.chunks[0]?.[0]);
		if (!unpack) throw new Error(`the body is packed as ${coding}`);
		for (const chunk of wire.chunks.splice(0)) unpack.write(chunk);
		unpack.end();
		read = await take$1(unpack, maxBytes);
	}
	return {
		body: textOf(read.chunks, headers["content-type"] ?? ""),
		bytes: read.size,
		truncated: wire.truncated || read.truncated
	};
}
// src/verify/net/hop.ts
async function hop(dispatcher, inFlight, request) {
	const { deadline, maxBytes } = request;
	const start = performance.now();
	const exchange = new Exchange(request);
	const late = () => {
		const seconds = Math.max(.1, Math.round(deadline / 100) / 10);
		exchange.end(new EndedError("timeout", `no complete answer within ${seconds} s`));
	};
	const timer = setTimeout(late, deadline);
	inFlight.add(exchange);
	try {
		await exchange.send(await dispatcher);
		await new Promise(setImmediate);
		const { status, headers, wanted } = exchange;
		if (!wanted) return {
			status,
			headers,
			body: "",
			bytes: 0,
			truncated: false
		};
		return {
			status,
			headers,
			...await readBody(exchange.body, headers, maxBytes)
		};
	} catch (error) {
		return failureOf(exchange.reason ?? error);
	} finally {
		clearTimeout(timer);
		inFlight.delete(exchange);
		request.deadline -= performance.now() - start;
	}
}
// src/verify/net/addresses.ts
const privateRanges = [
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"::1/128",
	"fc00::/7"
];
const reservedRanges = [
	"0.0.0.0/8",
	"100.100.100.200/32",
	"168.63.129.16/32",
	"169.254.0.0/16",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4",
	"fd00:ec2::/32",
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20"
];
function listOf(ranges) {
	const list = new BlockList();
	for (const range of ranges) {
		const [network, bits] = range.split("/");
		list.addSubnet(network, Number(bits), network.includes(":") ? "ipv6" : "ipv4");
	}
	return list;
}
const privates = listOf(privateRanges);
const reserved = listOf(reservedRanges);
const globalUnicast = listOf(["2000::/3"]);
const embedding = listOf(["::ffff:0:0/96", "64:ff9b::/96"]);
function embedded(address) {
	const [high, low] = new URL(`http://[${address}]/`).hostname.slice(1, -1).replace(/::$/, "::0").split(":").slice(-2);
	return [Number.parseInt(high || "0", 16), Number.parseInt(low || "0", 16)].flatMap((group) => [group >> 8, group & 255]).join(".");
}
function addressFlaw(address, allowPrivate) {
	const bare = address.split("%")[0];
	const version = isIP(bare);
	if (version === 0) return "is not an address";
	const family = version === 4 ? "ipv4" : "ipv6";
	if (version === 6 && embedding.check(bare, family)) return addressFlaw(embedded(bare), allowPrivate);
	if (reserved.check(bare, family)) return "is a reserved address";
	if (privates.check(bare, family)) return allowPrivate ? null : "is a private address";
	if (version === 6 && !globalUnicast.check(bare, family)) return "is a reserved address";
	return null;
}
// src/verify/net/policy.ts
const longestUrl = 8192;
const localNames = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa)$/;
const metadataNames = /^(?:metadata\.google\.internal|metadata|instance-data)$/;
function addressPolicy(options) {
	const allowPrivate = options.allowPrivateNetwork ?? false;
	const ports = /* @__PURE__ */ new Set([
		80,
		443,
		...options.ports ?? []
	]);
	function nameFlaw(name) {
		if (metadataNames.test(name)) return `${name} is a name of this machine's own network`;
		if (allowPrivate) return null;
		return localNames.test(name) || !name.includes(".") ? `${name} is a name of this machine's own network` : null;
	}
	const known = /* @__PURE__ */ new Map();
	function host(text, port) {
		const key = `${text}:${port}`;
		let flaw = known.get(key);
		if (flaw === void 0) {
			flaw = hostFlaw(text, port);
			known.set(key, flaw);
		}
		return flaw;
	}
	function hostFlaw(text, port) {
		if (!ports.has(port)) return `port ${port} is not asked, only ${[...ports].join(" and ")}`;
		const name = text.replace(/^\[|\]$/g, "").replace(/\.+$/, "").toLowerCase();
		if (isIP(name) === 0) return nameFlaw(name);
		const flaw = addressFlaw(name, allowPrivate);
		return flaw && `${name} ${flaw}`;
	}
	function url(text) {
		if (text.length > longestUrl) return `the URL has ${text.length} characters`;
		let parsed;
		try {
			parsed = new URL(text);
		} catch {
			return "not a URL";
		}
		if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return `${parsed.protocol} is not asked, only http: and https:`;
		if (parsed.username || parsed.password) return "the URL holds a user name or a password";
		const port = Number(parsed.port || (parsed.protocol === "https:" ? 443 : 80));
		return host(parsed.hostname, port) ?? parsed;
	}
	function addresses(name, found) {
		for (const { address } of found) {
			const flaw = addressFlaw(address, allowPrivate);
			if (flaw) return `${name} resolves to ${address}, which ${flaw}`;
		}
		return null;
	}
	return {
		url,
		host,
		addresses
	};
}
// src/verify/net/net.ts
const mostRedirects = 5;
const defaultDeadline = 2e4;
const defaultBytes = 524288;
const wellKnownName = "arxiv.org";
function userAgent({ version, contact }) {
	if (contact !== void 0 && !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(contact)) throw new KnownError(`the contact ${JSON.stringify(contact)} is not a mail address`);
	return `paperlint/${version} (+https://github.com/paperlint/paperlint${contact === void 0 ? "" : `; mailto:${contact}`})`;
}
function openNet(options) {
	const agent = userAgent(options);
	const policy = addressPolicy(options);
	const dispatcher = makeDispatcher(policy, options);
	const inFlight = /* @__PURE__ */ new Set();
	const ended = new AbortController();
	setMaxListeners(0, ended.signal);
	const scheduler = makeScheduler(options, ended.signal);
	function end(reason) {
		if (ended.signal.aborted) return;
		ended.abort(reason);
		for (const exchange of inFlight) exchange.end(reason);
	}
	const interrupt = () => end(new EndedError("aborted", "the run was interrupted"));
	if (options.signal?.aborted) interrupt();
	options.signal?.addEventListener("abort", interrupt, { once: true });
	const late = () => end(new EndedError("deadline", "the time for the whole run is over"));
	const { runDeadline } = options;
	const timer = runDeadline === void 0 ? void 0 : setTimeout(late, runDeadline).unref();
	const over = new Promise((resolved) => {
		ended.signal.addEventListener("abort", () => resolved(false), { once: true });
	});
	let namesResolve;
	async function confirmNoHost(failure) {
		namesResolve ??= (options.lookup ?? resolve)(wellKnownName).then(() => true, () => false);
		if (await Promise.race([namesResolve, over])) return failure;
		if (ended.signal.aborted) return failureOf(ended.signal.reason);
		return {
			kind: "network",
			reason: "no name can be resolved, not even arXiv’s"
		};
	}
	function firstRequest(ask, url) {
		const headers = {
			"user-agent": agent,
			accept: ask.accept ?? "*/*",
			"accept-encoding": "gzip, br"
		};
		for (const name of ["content-type", "accept-language"]) {
			const value = ask.headers?.[name];
			if (value !== void 0) headers[name] = value;
		}
		return {
			url,
			method: ask.method ?? "GET",
			headers,
			...ask.body !== void 0 && { body: ask.body },
			maxBytes: ask.maxBytes ?? defaultBytes,
			deadline: ask.deadline ?? defaultDeadline
		};
	}
	async function send(request) {
		const work = () => hop(dispatcher, inFlight, request);
		const first = await scheduler.run(request.url, work);
		if ("status" in first || !first.again || request.deadline <= 0) return first;
		return scheduler.run(request.url, work);
	}
	async function ask(asked) {
		const followed = [];
		const most = Math.min(asked.redirects ?? mostRedirects, mostRedirects);
		let retries = asked.retries ?? 1;
		const start = policy.url(asked.url);
		if (typeof start === "string") return {
			kind: "blocked",
			reason: start
		};
		let request = firstRequest(asked, start);
		const refuse = ({ kind, reason }, url = request.url.href) => {
			return {
				kind,
				reason,
				...url !== asked.url && { url },
				redirects: followed
			};
		};
		for (;;) {
			let result = await send(request);
			if (!("status" in result)) {
				if (result.kind === "no-host") result = await confirmNoHost(result);
				return refuse(result);
			}
			if (isBusy(result) && retries > 0 && retryAfter(result.headers["retry-after"], Date.now())) {
				retries--;
				continue;
			}
			const location = isRedirect(result.status) && most > 0 ? result.headers.location : void 0;
			if (!location) return {
				...result,
				url: request.url.href,
				redirects: followed
			};
			const from = request.url.href;
			if (followed.length === most) return refuse({
				kind: "network",
				reason: `more than ${most} redirects`
			});
			const to = URL.canParse(location, from) ? new URL(location, from).href : location;
			followed.push({
				from,
				to,
				status: result.status
			});
			const next = policy.url(to);
			if (typeof next === "string") return refuse({
				kind: "blocked",
				reason: `redirected to a place not asked: ${next}`
			}, to);
			if (request.deadline <= 0) return refuse({
				kind: "timeout",
				reason: "redirects without end"
			});
			request = follow(request, next, result.status);
		}
	}
	return {
		ask,
		get requests() {
			return scheduler.requests;
		},
		async close() {
			clearTimeout(timer);
			options.signal?.removeEventListener("abort", interrupt);
			end(new EndedError("aborted", "the network is closed"));
			await (await dispatcher).destroy();
		}
	};
}
function follow(request, url, status) {
	if (request.method !== "POST" || status > 303) return {
		...request,
		url
	};
	const { body: _, ...rest } = request;
	const { "content-type": __, ...headers } = request.headers;
	return {
		...rest,
		url,
		method: "GET",
		headers
	};
}
// src/model/withdrawn.ts
const word = /\bwithdr[ae]w(?:n|m|ed|al)?\b/gi;
const paper = "(?:papers?|article|manuscript|submission|(?:p?re)?print|version(?: of (?:the|this) paper)?|letter|note|work|report|contribution)";
const told = "(?:\\s+(?:has|have|had|is|was|are|were|now|been|being|hereby|temporarily|already))*";
const subject = new RegExp(`(?:\\b(?:this|the|our|present|entire|my)\\s+${paper}|\\b${paper}|\\b(?:it|this))${told}\\s*$`, "i");
const foreign = new RegExp(`\\b(?:ApJL?|MNRAS|PRL|PRD|journal|conference|earlier|previous|old|original|companion)\\s+${paper}${told}\\s*$`, "i");
const opens = /(?:^|[.;:,*)!]\s*|\b(?:pages?|figures?|tables?|appendix|figs?\.?)\s*)(?:temporarily\s+)?$/i;
const wills = new RegExp(`^\\s+(?:this\\s+|the\\s+|our\\s+|my\\s+)?${paper}\\b(?!\\s+from\\s+(?!(?:the\\s+)?arxiv))`, "i");
const because = /^\s*(?:$|[.,;:*()[\]–-]|(?:by|due|because|for|after|as|since|until|pending|to|in|at|and|on|owing|following|upon)\b)/i;
const elsewhere = /^\s*(?:from\s+(?!(?:the\s+)?(?:arxiv|archive))|by mistake|should\b|[)\]]?\s*(?:arxiv:\s*)?(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5}))/i;
const replaced = /(?:\b(?:replaces?|replacing|supersedes?|of)\s+(?:the\s+|a\s+)?|\()$/i;
function saysWithdrawn(comment) {
	const text = comment.slice(0, 2e3).replace(/\s+/g, " ").trim();
	for (const match of text.matchAll(word)) {
		const before = text.slice(Math.max(0, match.index - 300), match.index);
		const after = text.slice(match.index + match[0].length);
		if (elsewhere.test(after) || replaced.test(before)) continue;
		if (/al$/i.test(match[0])) {
			if (opens.test(before) && /^(?: reason)?\s*:/i.test(after)) return true;
		} else if (/w$/i.test(match[0]) && !subject.test(before)) {
			if ((opens.test(before) || /\b(?:i|we|to)\s+$/i.test(before)) && wills.test(after)) return true;
			if (opens.test(before) && /^(?: (?:because|due|as|since)\b|[\s.]*$)/i.test(after)) return true;
		} else if (subject.test(before)) {
			if (!foreign.test(before)) return true;
		} else if (opens.test(before) && because.test(after)) return true;
	}
	return false;
}
const KNOWN_PAPER = "1706.03762";
async function askArxiv(service, ids, canary, onSettled = () => {}) {
	const answer = {
		found: /* @__PURE__ */ new Map(),
		absent: /* @__PURE__ */ new Set(),
		unanswered: /* @__PURE__ */ new Map()
	};
	const missing = [];
	const sorted = [...new Set(ids)].sort();
	for (let at = 0; at < sorted.length; at += 100) {
		const batch = sorted.slice(at, at + 100);
		take(answer, batch, await service.byId(batch), (id) => missing.push(id));
		onSettled(batch.length);
	}
	const sure = canary ?? answer.found.keys().next().value ?? KNOWN_PAPER;
	const doubtful = missing.filter((id) => id !== sure);
	for (let at = 0; at < doubtful.length; at += 99) {
		const batch = doubtful.slice(at, at + 100 - 1);
		const result = await service.byId([...batch, sure].sort());
		const isThere = result.papers.some(({ id }) => id === sure);
		take(answer, batch, result, (id) => {
			if (isThere) answer.absent.add(id);
			else answer.unanswered.set(id, "arXiv leaves out papers that it has");
		});
	}
	for (const id of missing) if (id === sure) answer.unanswered.set(id, "arXiv left it out");
	return answer;
}
function take(answer, batch, { papers, refusedIds, trouble }, onMissing) {
	for (const paper of papers) answer.found.set(paper.id, paper);
	for (const id of batch) {
		if (answer.found.has(id)) continue;
		if (refusedIds.has(id)) answer.unanswered.set(id, "arXiv calls the id malformed");
		else if (trouble) answer.unanswered.set(id, trouble.reason);
		else onMissing(id);
	}
}
function factOf$2(paper, checkedAt) {
	const { title, authors, version, published, comment, journalRef, doi } = paper;
	const withdrawn = comment !== void 0 && saysWithdrawn(comment);
	return {
		verdict: withdrawn ? "withdrawn" : "ok",
		checkedAt,
		by: "arxiv.org",
		...withdrawn && { reason: "its comment on arXiv says so" },
		title,
		authors,
		version,
		...published && { published },
		...comment && { comment },
		...journalRef && { journalRef },
		...doi && { doi }
	};
}
// src/verify/feed.ts
const fields = /* @__PURE__ */ new Set([
	"id",
	"title",
	"published",
	"comment",
	"journal_ref",
	"doi",
	"summary"
]);
const LONGEST$1 = 4e3;
const MOST_AUTHORS$1 = 500;
function parseFeed(text) {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
	const reader = new Reader();
	new Parser({
		onopentag: (name) => reader.open(localName(name)),
		ontext: (piece) => reader.text(piece),
		onclosetag: (name, implied) => reader.close(localName(name), implied)
	}, {
		xmlMode: true,
		decodeEntities: true
	}).end(text);
	return reader.whole ? {
		papers: reader.papers,
		badId: reader.badId
	} : null;
}
function localName(name) {
	return name.slice(name.indexOf(":") + 1);
}
var Reader = class {
	papers = [];
	badId = null;
	whole = false;
	#path = [];
	#entry = {};
	#authors = [];
	#text = null;
	open(name) {
		this.#path.push(name);
		const [root, entry, field] = this.#path;
		if (root !== "feed" || entry !== "entry") return;
		if (this.#path.length === 2) {
			this.#entry = {};
			this.#authors = [];
		}
		if (this.#path.length === 3 && fields.has(name) || field === "author" && name === "name") this.#text = "";
	}
	text(piece) {
		if (this.#text !== null && this.#text.length < LONGEST$1) this.#text += piece;
	}
	close(name, implied) {
		const depth = this.#path.length;
		const inEntry = this.#path[0] === "feed" && this.#path[1] === "entry";
		this.#path.pop();
		if (implied) return;
		if (this.#text !== null) {
			const text = this.#text.slice(0, LONGEST$1).replace(/\s+/g, " ").trim();
			this.#text = null;
			if (name !== "name") this.#entry[name] ??= text;
			else if (text && this.#authors.length < MOST_AUTHORS$1) this.#authors.push(text);
		}
		if (depth === 2 && inEntry) this.#keep();
		if (depth === 1 && name === "feed") this.whole = true;
	}
	#keep() {
		const { id = "", title = "", summary = "", published, comment, journal_ref, doi } = this.#entry;
		if (/\/api\/errors\b/.test(id)) {
			this.badId ??= /incorrect id format for (\S+)/i.exec(summary)?.[1] ?? "";
			return;
		}
		const url = webUrl(id);
		const read = url && arxivIdOf(url);
		if (!read || title === "") return;
		this.papers.push({
			id: read.id,
			version: read.version ?? 1,
			title,
			authors: this.#authors,
			...published && { published },
			...comment && { comment },
			...journal_ref && { journalRef: journal_ref },
			...doi && { doi }
		});
	}
};
// src/verify/net/types.ts
function isAnswer(result) {
	return "status" in result;
}
// src/verify/arxiv-service.ts
const endpoint = "https://export.arxiv.org/api/query";
const WAITS = [1e4, 3e4];
const SHORT_WAITS = [1e3, 3e3];
const MOST_DROPPED = 5;
const HICCUP = 3;
const DEADLINE$2 = 6e4;
const MOST_BYTES$2 = 8 << 20;
const final = /* @__PURE__ */ new Set([
	"blocked",
	"limit",
	"deadline",
	"aborted"
]);
const MOST_WORDS = 30;
var ArxivService = class {
	#net;
	#clock;
	#signal;
	#trouble = null;
	constructor(net, clock, signal) {
		this.#net = net;
		this.#clock = clock;
		this.#signal = signal;
	}
	get trouble() {
		return this.#trouble;
	}
	async byId(ids) {
		const refusedIds = /* @__PURE__ */ new Set();
		let left = [...ids];
		while (left.length > 0) {
			const query = `id_list=${left.join(",")}&start=0&max_results=${left.length}`;
			const feed = await this.#ask(query, left.length >= HICCUP);
			if (!feed) return {
				papers: [],
				refusedIds,
				trouble: this.#trouble
			};
			if (feed.badId === null) return {
				papers: feed.papers,
				refusedIds,
				trouble: null
			};
			const bad = left.find((id) => id === feed.badId);
			if (bad === void 0 || refusedIds.size >= MOST_DROPPED) return {
				papers: [],
				refusedIds,
				trouble: { reason: "arXiv refuses the request" }
			};
			refusedIds.add(bad);
			left = left.filter((id) => id !== bad);
		}
		return {
			papers: [],
			refusedIds,
			trouble: null
		};
	}
	async byTitle(title) {
		const words = wordsOf(withoutNickname(title)).slice(0, MOST_WORDS);
		const query = `search_query=${encodeURIComponent(`ti:"${words.join(" ")}"`)}`;
		const feed = await this.#ask(`${query}&start=0&max_results=10`, false);
		return feed && feed.badId === null ? feed.papers : null;
	}
	async #ask(query, mustFind) {
		for (let tried = 0; this.#trouble === null; tried++) {
			const result = await this.#net.ask({
				url: `${endpoint}?${query}`,
				accept: "application/atom+xml",
				deadline: DEADLINE$2,
				maxBytes: MOST_BYTES$2,
				retries: 0
			});
			const read = feedOf(result, mustFind);
			if (typeof read !== "string") return read;
			const wait = (!isAnswer(result) && result.kind === "network" ? SHORT_WAITS : WAITS)[tried];
			if (!isAnswer(result) && final.has(result.kind) || wait === void 0 || !await this.#wait(wait)) this.#trouble = { reason: read };
		}
		return null;
	}
	async #wait(ms) {
		try {
			await this.#clock.sleep(ms, this.#signal);
			return true;
		} catch (error) {
			if (this.#signal?.aborted) return false;
			throw error;
		}
	}
};
function wordsOf(text) {
	return normalTitle(text).replaceAll("+", " ").split(/\s+/);
}
function withoutNickname(title) {
	const at = title.search(/[:：]/);
	const isOne = at > 0 && wordsOf(title.slice(0, at)).length === 1;
	const rest = title.slice(at + 1);
	return isOne && wordsOf(rest).length >= 5 ? rest : title;
}
function feedOf(result, mustFind) {
	if (!isAnswer(result)) return result.reason;
	const { status, body, truncated } = result;
	const feed = truncated ? null : parseFeed(body);
	if (feed && feed.badId !== null) return feed;
	if (status !== 200) return `answers ${status}`;
	if (body.trim() === "") return "answers with nothing";
	if (!feed) return "answers with no whole feed";
	return mustFind && feed.papers.length === 0 ? "answers with no paper at all" : feed;
}
// src/verify/collect.ts
function collectTargets(lists, excluded = () => false) {
	const targets = {
		arxiv: /* @__PURE__ */ new Set(),
		papers: /* @__PURE__ */ new Map(),
		urls: /* @__PURE__ */ new Map()
	};
	for (const list of lists) for (const { links } of list.entries) for (const link of links) if (link.work && !excluded(link.url, list)) collect(targets, link, link.work);
	return targets;
}
function collect(targets, link, work) {
	const { url } = link;
	if (work.kind === "arxiv") targets.arxiv.add(work.id);
	else if (work.kind !== "url") {
		if (!targets.papers.has(work.key)) targets.papers.set(work.key, {
			work,
			url
		});
	} else {
		const key = linkKey(url);
		if (key === null || malformedArxiv(url) !== null || linkFlaw(link)) return;
		targets.urls.set(key, key);
	}
}
// src/verify/outcome.ts
const challengePath = /\/(?:challenge|captcha|cdn-cgi\/challenge|sorry\/|_sec\/verify|validate)\b/i;
const challengeText = /<title>\s*(?:just a moment|attention required|access denied|are you a robot|robot check|verifying|security check|please wait|checking your browser|one more step)/i;
function outcomeOf(result) {
	if (!isAnswer(result)) return refused(result);
	const { status, headers, url, redirects } = result;
	if (status === 404 || status === 410) return {
		verdict: "dead",
		reason: `answers ${status}`
	};
	if (isChallenge(result)) return {
		verdict: "unverifiable",
		reason: "asks for proof of a human"
	};
	if (status === 202) return {
		verdict: "unverifiable",
		reason: "answers 202 without the page"
	};
	if (status < 200 || status > 299) return {
		verdict: "unverifiable",
		reason: `answers ${status}${headers["retry-after"] === void 0 ? "" : " (asks to wait)"}`
	};
	const first = redirects[0]?.status;
	if (first !== 301 && first !== 308) return { verdict: "ok" };
	return {
		verdict: "moved",
		reason: "moved for good",
		movedTo: url
	};
}
function refused({ kind, reason }) {
	if (kind === "blocked") return {
		verdict: "blocked",
		reason
	};
	if (kind === "no-host") return {
		verdict: "dead",
		reason: "there is no such host"
	};
	return {
		verdict: "unverifiable",
		reason
	};
}
function isChallenge({ headers, url, body }) {
	if (headers["cf-mitigated"] !== void 0) return true;
	const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").slice(0, 300);
	return challengePath.test(path) || challengeText.test(body.slice(0, 4e3));
}
function isOver(result) {
	return !isAnswer(result) && (result.kind === "aborted" || result.kind === "deadline");
}
// src/verify/datacite.ts
const PAUSE = 1e3;
const MOST = 200;
async function askDatacite(net, ids, { clock, signal, now }) {
	const facts = /* @__PURE__ */ new Map();
	let failures = 0;
	for (const [index, id] of ids.slice(0, MOST).entries()) {
		if (signal?.aborted || failures > 1) break;
		if (index > 0) await clock.sleep(PAUSE, signal).catch(() => {});
		const doi = encodeURIComponent(`10.48550/arXiv.${id}`);
		const answer = await net.ask({
			url: `https://api.datacite.org/dois/${doi}`,
			accept: "application/vnd.api+json",
			deadline: 2e4,
			maxBytes: 1 << 20
		});
		if (isOver(answer)) break;
		const fact = isAnswer(answer) && answer.status === 200 ? factOf$1(answer.body, now()) : null;
		failures = fact !== null || isAnswer(answer) && answer.status === 404 ? 0 : failures + 1;
		if (fact) facts.set(id, fact);
	}
	return facts;
}
function factOf$1(body, checkedAt) {
	const attributes = parse(body)?.data?.attributes;
	const title = attributes?.titles?.[0]?.title;
	if (typeof title !== "string" || title.trim() === "") return null;
	const authors = (Array.isArray(attributes.creators) ? attributes.creators : []).map((creator) => creator?.name).filter((name) => typeof name === "string").map(forwards$1);
	return {
		verdict: "ok",
		checkedAt,
		by: "api.datacite.org",
		title: title.slice(0, 4e3).replace(/\s+/g, " ").trim(),
		...authors.length > 0 && { authors: authors.slice(0, 500) }
	};
}
function forwards$1(name) {
	const at = name.indexOf(",");
	return (at < 0 ? name : `${name.slice(at + 1)} ${name.slice(0, at)}`).slice(0, 200).replace(/\s+/g, " ").trim();
}
async function settleDoubts(lists, memory, service) {
	await askVersions(doubtsOf(lists, memory).flatMap(({ link, fact }) => link.work.version === void 0 ? [] : versionToAsk(link.work.id, link.work.version, fact)), memory, service);
	await search(lists, memory, service);
	await askVersions(doubtsOf(lists, memory).filter((doubt) => isMismatch(doubt) && !doubt.right).flatMap(({ link, fact }) => versionToAsk(link.work.id, 1, fact)), memory, service);
}
function doubtsOf(lists, memory) {
	const titles = new KnownTitles(memory.facts);
	return lists.flatMap((list) => titleDoubts(list, memory.facts, titles)).filter(({ link, fact }) => link.work.kind === "arxiv" && !fact.stale);
}
function versionToAsk(id, version, fact) {
	if (fact.by !== "arxiv.org" || fact.version === void 0) return [];
	return version >= fact.version || fact.versions?.[version] !== void 0 ? [] : [[id, version]];
}
async function askVersions(versions, memory, service) {
	const ids = [...new Set(versions.map(([id, version]) => `${id}v${version}`))].sort();
	if (ids.length === 0) return;
	const { papers } = await service.byId(ids.slice(0, 100));
	for (const { id, version, title } of papers) {
		const fact = memory.works.get(`arxiv:${id}`);
		if (!fact) continue;
		memory.put(`arxiv:${id}`, {
			...fact,
			versions: {
				...fact.versions,
				[version]: title
			}
		});
	}
}
async function search(lists, memory, service) {
	let left = 10;
	const seen = /* @__PURE__ */ new Set();
	for (const claim of toSearch(lists, memory)) {
		const normal = normalTitle(claim.title);
		if (seen.has(normal)) continue;
		seen.add(normal);
		if (memory.recall("title:" + normal)) continue;
		if (left-- === 0) break;
		const papers = await service.byTitle(claim.title);
		if (papers === null) break;
		const found = best(papers, claim);
		memory.put(titlePrefix + normal, {
			id: found?.id ?? null,
			...found && { title: found.title },
			checkedAt: memory.stamp()
		});
	}
}
function toSearch(lists, memory) {
	const doubts = doubtsOf(lists, memory).filter(({ right }) => !right);
	const titles = new KnownTitles(memory.facts);
	const dead = lists.flatMap(titleClaims).filter((claim) => {
		const { kind, key } = claim.link.work;
		return kind === "arxiv" && memory.works.get(key)?.verdict === "dead" && !titles.right(claim);
	});
	return [
		...doubts.filter(isMismatch),
		...dead,
		...doubts.filter(({ relation }) => relation === "unsure")
	].filter(({ title, entry }) => entry.authors || isSure(title, entry, []));
}
function best(papers, { title, entry }) {
	const sure = papers.filter((paper) => sameTitle(paper.title, title)).filter(({ authors }) => isSure(title, entry, authors));
	return sure.find((paper) => normalTitle(paper.title) === normalTitle(title)) ?? sure[0];
}
// src/verify/memory.ts
const DAY = 864e5;
const DAYS = {
	ok: 30,
	moved: 30,
	withdrawn: 7,
	dead: 1
};
const DATACITE_DAYS = 1;
var Memory = class {
	fresh = /* @__PURE__ */ new Map();
	#known;
	works = /* @__PURE__ */ new Map();
	urls = /* @__PURE__ */ new Map();
	searches = /* @__PURE__ */ new Map();
	#now;
	constructor(known, now) {
		this.#known = known;
		this.#now = now;
	}
	get facts() {
		return {
			works: this.works,
			urls: this.urls,
			searches: this.searches
		};
	}
	stamp = () => new Date(this.#now()).toISOString();
	recall(key, days) {
		const fact = this.#known.get(key);
		if (!fact || !this.#holds(fact, days)) return false;
		this.#show(key, fact);
		return true;
	}
	recallStale(key) {
		const fact = this.#known.get(key);
		if (!fact) return false;
		this.#show(key, this.#holds(fact) ? fact : {
			...fact,
			stale: true
		});
		return true;
	}
	recallSearches() {
		for (const key of this.#known.keys()) if (key.startsWith("title:")) this.recallStale(key);
	}
	put(key, fact) {
		this.fresh.set(key, fact);
		this.#show(key, fact);
	}
	#show(key, fact) {
		if (key.startsWith("url:")) this.urls.set(key.slice(4), fact);
		else if (key.startsWith("title:")) this.searches.set(key.slice(6), fact);
		else this.works.set(key, fact);
	}
	#holds(fact, days = daysOf(fact)) {
		const age = this.#now() - Date.parse(fact.checkedAt);
		return age >= -864e5 && age < days * DAY;
	}
};
function daysOf(fact) {
	if (!("verdict" in fact)) return 7;
	if (fact.verdict === "ok" && fact.by === "api.datacite.org") return DATACITE_DAYS;
	return DAYS[fact.verdict] ?? 0;
}
// src/verify/landing.ts
function landingPage(work, url) {
	const parsed = webUrl(url);
	const id = encodeURI(work.id);
	switch (work.kind) {
		case "openreview": return `https://openreview.net/forum?id=${encodeURIComponent(work.id)}`;
		case "pmlr": return `https://proceedings.mlr.press/${id}.html`;
		case "acl": return `https://aclanthology.org/${id}/`;
		case "jmlr": return `https://jmlr.org/papers/${id}.html`;
		case "cvf": return parsed && cvfPage(parsed);
		case "neurips": return parsed && neuripsPage(parsed);
		default: return null;
	}
}
function cvfPage(url) {
	const found = /^(\/.*)\/(?:papers|html)\/(.*_paper)\.(?:pdf|html)$/i.exec(pathOf(url));
	if (!found) return null;
	if (hostOf(url) !== "openaccess.thecvf.com") return null;
	return `https://openaccess.thecvf.com${encodeURI(`${found[1]}/html/${found[2]}`)}.html`;
}
function neuripsPage(url) {
	const path = pathOf(url);
	const host = hostOf(url).replace(/^(?:papers|proceedings)\.n(?:eur)?ips\.cc$/, "papers.nips.cc");
	const found = /^(.*\/paper\/\d{4})\/(?:hash|file)\/([\da-f]{32})-(?:Paper|Abstract)([\w-]*)\.(?:pdf|html)$/i.exec(path);
	if (found) return `https://${host}${encodeURI(found[1])}/hash/${found[2]}-Abstract${found[3]}.html`;
	const old = /^\/paper\/(\d+-[^/]*?)(?:\.pdf)?$/.exec(path);
	return old ? `https://${host}/paper/${encodeURI(old[1])}` : null;
}
// src/verify/page.ts
const LONGEST = 2e3;
const MOST_AUTHORS = 500;
const venueNames = [
	"citation_conference_title",
	"citation_journal_title",
	"citation_inbook_title",
	"citation_book_title"
];
function readPage(html) {
	const found = /* @__PURE__ */ new Map();
	new Parser({ onopentag(element, attributes) {
		if (element !== "meta") return;
		const name = (attributes.name ?? attributes.property ?? "").toLowerCase();
		const content = (attributes.content ?? "").slice(0, LONGEST).replace(/\s+/g, " ").trim();
		if (!name.startsWith("citation_") || content === "") return;
		const others = found.get(name);
		if (!others) found.set(name, [content]);
		else if (others.length < MOST_AUTHORS) others.push(content);
	} }).end(html);
	const first = (name) => found.get(name)?.[0];
	const title = first("citation_title");
	const venue = venueNames.map(first).find((one) => one !== void 0);
	const doi = first("citation_doi");
	const date = first("citation_publication_date") ?? first("citation_date");
	const authors = found.get("citation_author")?.map(forwards);
	return {
		...title && { title },
		...authors && { authors },
		...venue && { venue },
		...doi && { doi },
		...date && { date }
	};
}
function forwards(name) {
	const at = name.indexOf(",");
	return at < 0 ? name : `${name.slice(at + 1)} ${name.slice(0, at)}`.trim();
}
// src/verify/plain.ts
const DEADLINE$1 = 25e3;
const MOST_BYTES$1 = 16384;
async function askPlain(net, url) {
	const head = await net.ask({
		url,
		method: "HEAD",
		deadline: DEADLINE$1,
		maxBytes: MOST_BYTES$1
	});
	const first = outcomeOf(head);
	if (isOver(head) || isFinal(head, first)) return first;
	const outcome = outcomeOf(await net.ask({
		url,
		deadline: DEADLINE$1,
		maxBytes: MOST_BYTES$1
	}));
	if (outcome.verdict !== "dead" || first.verdict === "dead") return outcome;
	return outcomeOf(await net.ask({
		url,
		deadline: DEADLINE$1,
		maxBytes: MOST_BYTES$1
	}));
}
function isFinal(head, { verdict }) {
	if (!isAnswer(head)) return [
		"blocked",
		"limit",
		"tls",
		"busy",
		"timeout"
	].includes(head.kind);
	return verdict === "ok" || verdict === "moved" || head.status === 429 || head.status === 999;
}
function linkFact({ verdict, reason, movedTo }, by, at) {
	return {
		verdict,
		checkedAt: at,
		by,
		...reason && { reason },
		...movedTo && { movedTo: movedTo.slice(0, 2e3) }
	};
}
// src/verify/paper-page.ts
const DEADLINE = 25e3;
const MOST_BYTES = 2 << 20;
async function askPaper(net, work, url, at) {
	if (work.kind === "doi") return askDoi(net, work, url, at);
	const page = landingPage(work, url);
	if (page === null) return factOf(await askPlain(net, url), hostName(url), at);
	const answer = await net.ask({
		url: page,
		deadline: DEADLINE,
		maxBytes: MOST_BYTES
	});
	const outcome = outcomeOf(answer);
	const by = hostName(page);
	if (outcome.verdict === "dead") return factOf(await askPlain(net, url), hostName(url), at);
	if (!(outcome.verdict === "ok" || outcome.verdict === "moved") || !isAnswer(answer)) return factOf(outcome, by, at);
	const { title, authors, venue, doi, date } = readPage(answer.body);
	return {
		...factOf({ verdict: "ok" }, by, at),
		...title && { title },
		...authors && { authors },
		...venue && { venue },
		...doi && { doi },
		...date && { published: date }
	};
}
async function askDoi(net, { id }, url, at) {
	const handle = `https://doi.org/api/handles/${id.split("/").map(encodeURIComponent).join("/")}`;
	const ask = () => net.ask({
		url: handle,
		accept: "application/json",
		deadline: DEADLINE,
		maxBytes: 1 << 20,
		redirects: 0
	});
	let outcome = { verdict: "dead" };
	for (let tried = 0; tried < 2 && outcome.verdict === "dead"; tried++) {
		const answer = await ask();
		outcome = handleOutcome(isAnswer(answer) ? answer.body : "", outcomeOf(answer));
	}
	const isDoiLink = /^(?:dx\.)?doi\.org$/.test(hostName(url));
	if (outcome.verdict === "dead" && !isDoiLink) outcome = await askPlain(net, url);
	return {
		...factOf(outcome, "doi.org", at),
		doi: id
	};
}
function handleOutcome(body, outcome) {
	if (outcome.verdict !== "ok" && outcome.verdict !== "dead") return outcome;
	const code = parse(body)?.responseCode;
	if (code === 1 || code === 200) return { verdict: "ok" };
	if (code === 100) return {
		verdict: "dead",
		reason: "there is no such DOI"
	};
	if (outcome.verdict === "dead") return {
		verdict: "dead",
		reason: "there is no such DOI"
	};
	return {
		verdict: "unverifiable",
		reason: "answers with no handle"
	};
}
function factOf({ verdict, reason }, by, checkedAt) {
	return {
		verdict,
		checkedAt,
		by,
		...reason && { reason }
	};
}
// src/verify/tally.ts
function tally({ arxiv, papers, urls }, memory) {
	const counts = {
		verified: 0,
		unverified: 0,
		stale: 0,
		unanswered: []
	};
	const reasons = /* @__PURE__ */ new Map();
	const add = (fact, host) => {
		if (fact && isVerified(fact)) {
			counts.verified++;
			if (fact.stale) counts.stale++;
			return;
		}
		counts.unverified++;
		const reason = fact?.reason ?? "not looked up";
		const name = host();
		const key = `${name} ${reason}`;
		const known = reasons.get(key);
		if (known) known.count++;
		else reasons.set(key, {
			host: name,
			reason,
			count: 1
		});
	};
	for (const id of arxiv) add(memory.works.get(`arxiv:${id}`), () => "arxiv.org");
	for (const [key, { url }] of papers) {
		const fact = memory.works.get(key);
		add(fact, () => fact?.by ?? hostName(url));
	}
	for (const url of urls.keys()) add(memory.urls.get(url), () => hostName(url));
	counts.unanswered = [...reasons.values()].sort((a, b) => b.count - a.count || (a.host < b.host ? -1 : 1));
	return counts;
}
// src/verify/verify.ts
async function verify(lists, options) {
	const targets = collectTargets(lists, options.excluded);
	const memory = new Memory(options.known, options.now);
	const { net } = options;
	if (net) await new Run(lists, targets, memory, {
		...options,
		net
	}).all();
	else recallAll(targets, memory);
	const { facts, fresh } = memory;
	const counts = tally(targets, memory);
	const requests = net?.requests ?? 0;
	const interrupted = options.signal?.aborted ?? false;
	return {
		facts,
		fresh,
		verification: {
			...counts,
			requests,
			interrupted,
			warnings: []
		}
	};
}
var Run = class {
	#lists;
	#targets;
	#memory;
	#options;
	#settled = 0;
	constructor(lists, targets, memory, options) {
		this.#lists = lists;
		this.#targets = targets;
		this.#memory = memory;
		this.#options = options;
	}
	async all() {
		this.#settle(0);
		await Promise.all([
			this.#arxiv(),
			this.#papers(),
			this.#urls()
		]);
	}
	async #arxiv() {
		if (this.#targets.arxiv.size === 0) return;
		const { net, clock, signal } = this.#options;
		const memory = this.#memory;
		const ids = this.#unknownIds();
		const known = this.#targets.arxiv.size - ids.length;
		this.#settle(known);
		const service = new ArxivService(net, clock, signal);
		const asked = new Set(ids);
		const { found, absent, unanswered } = await askArxiv(service, ids, [...this.#targets.arxiv].find((id) => !asked.has(id) && this.#isThere(id)), (count) => this.#settle(count));
		for (const [id, paper] of found) memory.put(`arxiv:${id}`, factOf$2(paper, memory.stamp()));
		for (const id of absent) memory.put(`arxiv:${id}`, this.#absent());
		await this.#unanswered(unanswered);
		if (service.trouble) memory.recallSearches();
		else await settleDoubts(this.#lists, memory, service);
	}
	#unknownIds() {
		const memory = this.#memory;
		const ids = [...this.#targets.arxiv].filter((id) => !memory.recall(`arxiv:${id}`));
		const doubted = new Set(this.#lists.flatMap((list) => titleDoubts(list, memory.facts).map(({ link }) => link.work.key)));
		for (const key of doubted) {
			if (!key.startsWith("arxiv:") || memory.recall(key, 7)) continue;
			ids.push(key.slice(6));
		}
		return ids;
	}
	#isThere(id) {
		return this.#memory.works.get(`arxiv:${id}`)?.verdict === "ok";
	}
	#absent() {
		return {
			verdict: "dead",
			checkedAt: this.#memory.stamp(),
			by: "arxiv.org",
			reason: "arXiv has no such paper"
		};
	}
	async #unanswered(unanswered) {
		const { net, clock, signal } = this.#options;
		const memory = this.#memory;
		const open = [...unanswered.keys()].filter((id) => !memory.recallStale(`arxiv:${id}`));
		const facts = await askDatacite(net, open, {
			clock,
			signal,
			now: memory.stamp
		});
		for (const id of open) {
			const fact = facts.get(id);
			const reason = unanswered.get(id);
			const none = {
				verdict: "unverifiable",
				checkedAt: memory.stamp(),
				by: "arxiv.org",
				reason
			};
			memory.put(`arxiv:${id}`, fact ?? none);
		}
	}
	async #papers() {
		const { net } = this.#options;
		const memory = this.#memory;
		const tasks = [...this.#targets.papers].map(async ([key, { work, url }]) => {
			if (!memory.recall(key)) {
				const fact = await askPaper(net, work, url, memory.stamp());
				if (fact.verdict !== "unverifiable" || !memory.recallStale(key)) memory.put(key, fact);
			}
			this.#settle(1);
		});
		await Promise.all(tasks);
	}
	async #urls() {
		const { net } = this.#options;
		const memory = this.#memory;
		const tasks = [...this.#targets.urls.keys()].map(async (url) => {
			const key = urlPrefix + url;
			if (!memory.recall(key)) {
				const fact = linkFact(await askPlain(net, url), hostName(url), memory.stamp());
				if (fact.verdict !== "unverifiable" || !memory.recallStale(key)) memory.put(key, fact);
			}
			this.#settle(1);
		});
		await Promise.all(tasks);
	}
	#settle(count) {
		this.#settled += count;
		const { arxiv, papers, urls } = this.#targets;
		const total = arxiv.size + papers.size + urls.size;
		this.#options.onProgress?.({
			settled: Math.min(this.#settled, total),
			total
		});
	}
};
function recallAll({ arxiv, papers, urls }, memory) {
	for (const id of arxiv) memory.recallStale(`arxiv:${id}`);
	for (const key of papers.keys()) memory.recallStale(key);
	for (const url of urls.keys()) memory.recallStale(urlPrefix + url);
	memory.recallSearches();
}
// src/verify/look-up.ts
const RUN_DEADLINE = 18e5;
async function lookUp(lists, options) {
	const { offline, factsPath, signal, excluded, onProgress } = options;
	const state = {
		requests: 0,
		settled: 0,
		total: 0,
		waiting: null
	};
	const tell = (change) => {
		Object.assign(state, change, { requests: net?.requests ?? 0 });
		onProgress?.(state);
	};
	const net = offline ? null : openNet({
		...netOptions(options),
		onWait: (waiting) => wait(waiting)
	});
	const wait = (waiting) => tell({ waiting: {
		...waiting,
		since: systemClock.now()
	} });
	const file = await openFactsFile(factsPath ?? defaultFactsPath());
	try {
		const { facts, fresh, verification } = await verify(lists, {
			net,
			clock: systemClock,
			known: file.facts,
			now: Date.now,
			...signal && { signal },
			excluded,
			onProgress: (progress) => tell({
				...progress,
				waiting: null
			})
		});
		await file.save(fresh);
		return {
			facts,
			verification: {
				...verification,
				warnings: file.warnings
			}
		};
	} finally {
		await net?.close();
	}
}
function netOptions({ version, contact, allowPrivateNetwork, signal }) {
	return {
		version,
		allowPrivateNetwork,
		runDeadline: RUN_DEADLINE,
		...contact !== void 0 && { contact },
		...signal && { signal }
	};
}
export { lookUp };
