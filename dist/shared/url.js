import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/model/url.ts
const hostLike = /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:org|com|net|io|edu|press|cc|ai|gov|cn|uk))(?:[/?#]|$)/i;
const misspeltScheme = /^(?=[hts]*p)(?=[hps]*t)[htps]{3,7}(?::\/{0,3}|\/\/)/i;
const tracking = /^(?:utm_\w*|fbclid|gclid|spm|share_source|share_medium)$/i;
const longestUrl = 4096;
const idleFragment = /^#(?:$|:~:|page=|rd$|wechat_redirect$|readme$|abstract$)/i;
function lacksScheme(url) {
	return url.startsWith("//") || url.includes("/") && hostLike.test(url.slice(0, 300));
}
function webUrl(url) {
	if (url !== last.url) last = {
		url,
		parsed: parseWeb(url)
	};
	return last.parsed;
}
let last = {
	url: "",
	parsed: null
};
function parseWeb(url) {
	const trimmed = url.trim();
	if (trimmed.length > longestUrl) return null;
	let text = trimmed;
	if (trimmed.startsWith("//")) text = `https:${trimmed}`;
	else if (!/^https?:/i.test(trimmed)) {
		const slip = misspeltScheme.exec(trimmed);
		if (slip) text = `https://${trimmed.slice(slip[0].length)}`;
		else if (lacksScheme(trimmed)) text = `https://${trimmed}`;
		else return null;
	}
	let parsed;
	try {
		parsed = new URL(text);
	} catch {
		return null;
	}
	return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed : null;
}
function hostOf(url) {
	const { hostname } = url;
	if (!hostname.startsWith("www") && !hostname.endsWith(".")) return hostname;
	return hostname.replace(/\.$/, "").replace(/^www\d?\./, "");
}
function pathOf(url) {
	let path = url.pathname;
	if (!path.includes("%")) return path.includes("//") ? path.replace(/\/{2,}/g, "/") : path;
	try {
		path = decodeURIComponent(path);
	} catch {}
	return path.replace(/\s+/g, "").replace(/\/{2,}/g, "/");
}
function urlKey(url) {
	const host = hostOf(url);
	let path = pathOf(url).replace(/\/$/, "");
	if (host === "github.com" && path.split("/").length <= 3) path = path.toLowerCase().replace(/\.git$/, "");
	const query = [...url.searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`).sort();
	const fragment = idleFragment.test(url.hash) ? "" : url.hash;
	return `${host}${url.port ? `:${url.port}` : ""}${path}${query.length ? `?${query.join("&")}` : ""}${fragment}`;
}
// src/model/arxiv.ts
const forms = /* @__PURE__ */ new Set([
	"abs",
	"pdf",
	"html",
	"format",
	"src",
	"e-print",
	"ps"
]);
const pages = /* @__PURE__ */ new Set([
	...forms,
	"dvi",
	"tb",
	"refs",
	"cits",
	"ftp",
	"papers",
	"trackback"
]);
const archives = new Set(`acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas
   cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex
   nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con`.split(/\s+/));
const newId = /^(\d{4})\.(\d{4,5})(?!\d)/;
const oldId = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Za-z-]{2,8})?\/(\d{4})(\d{3})(?!\d)/;
const versionPart = /^v([1-9]\d{0,3})(?!\d)/i;
function readId(text) {
	const bare = text.replace(/^arxiv[:.]/i, "");
	const modern = newId.exec(bare);
	const old = modern ? null : oldId.exec(bare.replace(/^[A-Z-]+/, (part) => part.toLowerCase()));
	const found = modern ?? old;
	if (!found) return null;
	const id = modern ? modern[0] : `${old[1]}/${old[2]}${old[3]}`;
	const behind = bare.slice(found[0].length);
	const version = versionPart.exec(behind);
	if (version) return {
		id,
		version: Number(version[1]),
		rest: behind.slice(version[0].length)
	};
	return {
		id,
		version: null,
		rest: behind
	};
}
function idFlaw(id) {
	const modern = /^(\d{2})(\d{2})\.(\d+)$/.exec(id);
	const old = /^([a-z-]+)\/(\d{2})(\d{2})(\d{3})$/.exec(id);
	const [year, month, number] = modern?.slice(1) ?? old?.slice(2) ?? [];
	if (year === void 0 || month === void 0 || number === void 0) return "not an arXiv id";
	if (old && !archives.has(old[1])) return `arXiv has no archive ${old[1]}`;
	if (month < "01" || month > "12") return `there is no month ${month}`;
	if (/^0+$/.test(number)) return "numbers start at 1";
	const stamp = year + month;
	if (old) return stamp >= "9107" || stamp <= "0703" ? null : "such ids ended in March 2007";
	if (stamp < "0704") return "such ids start in April 2007";
	if (year > "50") return `20${year} is yet to come`;
	const digits = stamp < "1501" ? 4 : 5;
	if (number.length === digits) return null;
	return `ids of 20${year} have ${digits} digits after the dot, not ${number.length}`;
}
function arxivMonth(id) {
	if (idFlaw(id)) return null;
	const stamp = id.includes("/") ? id.slice(id.indexOf("/") + 1) : id;
	const year = Number(stamp.slice(0, 2));
	return {
		year: (id.includes("/") && year >= 91 ? 1900 : 2e3) + year,
		month: Number(stamp.slice(2, 4))
	};
}
function isArxivHost(host) {
	return (host === "arxiv.org" || host.endsWith(".arxiv.org")) && !host.startsWith("ar5iv.");
}
function splitPath(path) {
	const found = /^\/([a-z-]+)(?:\/(.*))?$/i.exec(path);
	const form = found?.[1]?.toLowerCase();
	if (form !== void 0 && forms.has(form)) return {
		form,
		rest: found[2] ?? ""
	};
	const ftp = /^\/ftp\/[a-z-]+\/(?:papers|pdf)\/\d{4}\/(.*)$/.exec(path);
	if (ftp) return {
		form: null,
		rest: ftp[1]
	};
	return readId(path.slice(1)) ? {
		form: null,
		rest: path.slice(1)
	} : null;
}
function arxivSpelling(url) {
	const parsed = webUrl(url);
	if (!parsed || !isArxivHost(hostOf(parsed))) return null;
	const path = splitPath(pathOf(parsed));
	if (!path?.form) return null;
	const read = readId(path.rest);
	if (!read || idFlaw(read.id)) return null;
	const suffix = /^\.(?:pdf|html|ps)$/i.test(read.rest);
	return {
		host: parsed.hostname,
		scheme: parsed.protocol === "http:" ? "http" : "https",
		form: path.form,
		id: read.id,
		version: read.version,
		suffix,
		exact: (suffix || read.rest === "") && !parsed.search && !parsed.hash
	};
}
function arxivUrl(spelling) {
	const { scheme, host, form, id, version, suffix } = spelling;
	const extension = form === "html" || form === "ps" ? form : "pdf";
	return `${scheme}://${host}/${form}/${id}${`${version === null ? "" : `v${version}`}${suffix ? `.${extension}` : ""}`}`;
}
const mirrors = {
	"huggingface.co": /^\/papers\/(.*)/,
	"hf.co": /^\/papers\/(.*)/,
	"alphaxiv.org": /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|resources|audio)\/(.*)/,
	"ar5iv.org": /^\/(?:abs|html|pdf)\/(.*)/,
	"ar5iv.labs.arxiv.org": /^\/(?:abs|html|pdf)\/(.*)/,
	"papers.cool": /^\/arxiv\/(.*)/,
	"hjfy.top": /^\/arxiv\/(.*)/,
	"arxiv-vanity.com": /^\/papers\/(.*)/,
	"scirate.com": /^\/arxiv\/(.*)/,
	"api.semanticscholar.org": /^\/arxiv:(.*)/i,
	"doi.org": /^\/(?:abs\/|pdf\/)?10\.48550\/(arxiv.*)/i,
	"dx.doi.org": /^\/(?:abs\/|pdf\/)?10\.48550\/(arxiv.*)/i
};
function arxivIdOf(url) {
	const host = hostOf(url);
	const path = pathOf(url);
	const text = isArxivHost(host) ? splitPath(path)?.rest : mirrors[host]?.exec(path)?.[1];
	const read = text ? readId(text) : null;
	return read && !idFlaw(read.id) ? {
		id: read.id,
		version: read.version
	} : null;
}
const plainElsewhere = /^https?:\/\/(?![^/]*arxiv)[a-z\d.-]+\//i;
function malformedArxiv(url) {
	if (plainElsewhere.test(url)) return null;
	const parsed = webUrl(url);
	if (!parsed || !isArxivHost(hostOf(parsed))) return null;
	const wrong = /^\/([a-z]{1,8})\/\d{4}\.\d{4,5}(?:v\d+)?$/i.exec(pathOf(parsed))?.[1]?.toLowerCase();
	if (wrong && !pages.has(wrong)) return `arXiv has no pages under /${wrong}`;
	const path = splitPath(pathOf(parsed));
	if (!path) return null;
	if (path.rest === "") return "no id";
	const read = readId(path.rest);
	if (read) return idFlaw(read.id);
	return idFlaw(/^(?:arxiv[:.])?(\d{4}\.\d+)/i.exec(path.rest)?.[1] ?? path.rest);
}
// src/model/memo.ts
const MOST = 4096;
function remembered(work, longest, most = MOST) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length > longest) return work(text);
		const found = known.get(text);
		if (found !== void 0) return found;
		const made = work(text);
		if (known.size >= most) known.clear();
		known.set(text, made);
		return made;
	};
}
function rememberedOf(work) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found;
		const made = work(key);
		known.set(key, made);
		return made;
	};
}
const ascii = /^[\0-\x7f]*$/;
function isAscii(text) {
	return ascii.test(text);
}
// src/rule/define.ts
function defineRule(definition) {
	return definition;
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// node_modules/entities/dist/esm/decode-codepoint.js
var _a;
const decodeMap = /* @__PURE__ */ new Map([
	[0, 65533],
	[128, 8364],
	[130, 8218],
	[131, 402],
	[132, 8222],
	[133, 8230],
	[134, 8224],
	[135, 8225],
	[136, 710],
	[137, 8240],
	[138, 352],
	[139, 8249],
	[140, 338],
	[142, 381],
	[145, 8216],
	[146, 8217],
	[147, 8220],
	[148, 8221],
	[149, 8226],
	[150, 8211],
	[151, 8212],
	[152, 732],
	[153, 8482],
	[154, 353],
	[155, 8250],
	[156, 339],
	[158, 382],
	[159, 376]
]);
const fromCodePoint = (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
	let output = "";
	if (codePoint > 65535) {
		codePoint -= 65536;
		output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
		codePoint = 56320 | codePoint & 1023;
	}
	output += String.fromCharCode(codePoint);
	return output;
});
function replaceCodePoint(codePoint) {
	var _a;
	if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return 65533;
	return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
// node_modules/entities/dist/esm/internal/decode-shared.js
function decodeBase64(input) {
	const bytes = new Uint8Array(Buffer.from(input, "base64"));
	const table = new Uint16Array(bytes.buffer, 0, bytes.length >> 1);
	if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) return table;
	const binary = typeof atob === "function" ? atob(input) : typeof Buffer.from === "function" ? Buffer.from(input, "base64").toString("binary") : new Buffer(input, "base64").toString("binary");
	const evenLength = binary.length & -2;
	const out = new Uint16Array(evenLength / 2);
	for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
		const lo = binary.charCodeAt(index);
		const hi = binary.charCodeAt(index + 1);
		out[outIndex++] = lo | hi << 8;
	}
	return out;
}
// node_modules/entities/dist/esm/generated/decode-data-html.js
const htmlDecodeTree = /* #__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");
// node_modules/entities/dist/esm/generated/decode-data-xml.js
const xmlDecodeTree = /* #__PURE__ */ decodeBase64("AAJhZ2xxBwARABMAFQBtAg0AAAAAAA8AcAAmYG8AcwAnYHQAPmB0ADxg9SFvdCJg");
// node_modules/entities/dist/esm/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
// node_modules/entities/dist/esm/decode.js
var CharCodes$1;
(function(CharCodes) {
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
	CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
	CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
	CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
	CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes$1 || (CharCodes$1 = {}));
const TO_LOWER_BIT = 32;
function isNumber(code) {
	return code >= CharCodes$1.ZERO && code <= CharCodes$1.NINE;
}
function isHexadecimalCharacter(code) {
	return code >= CharCodes$1.UPPER_A && code <= CharCodes$1.UPPER_F || code >= CharCodes$1.LOWER_A && code <= CharCodes$1.LOWER_F;
}
function isAsciiAlphaNumeric(code) {
	return code >= CharCodes$1.UPPER_A && code <= CharCodes$1.UPPER_Z || code >= CharCodes$1.LOWER_A && code <= CharCodes$1.LOWER_Z || isNumber(code);
}
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
		this.state = EntityDecoderState.EntityStart;
		this.consumed = 1;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.decodeMode = DecodingMode.Strict;
		this.runConsumed = 0;
	}
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes$1.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			case EntityDecoderState.NamedEntity: return this.stateNamedEntity(input, offset);
		}
	}
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	stateNumericHex(input, offset) {
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
				this.result = this.result * 16 + digit;
				this.consumed++;
				offset++;
			} else return this.emitNumericEntity(char, 3);
		}
		return -1;
	}
	stateNumericDecimal(input, offset) {
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) {
				this.result = this.result * 10 + (char - CharCodes$1.ZERO);
				this.consumed++;
				offset++;
			} else return this.emitNumericEntity(char, 2);
		}
		return -1;
	}
	emitNumericEntity(lastCp, expectedLength) {
		var _a;
		if (this.consumed <= expectedLength) {
			(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		let current = decodeTree[this.treeIndex];
		let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
		while (offset < input.length) {
			if (valueLength === 0 && (current & BinTrieFlags.FLAG13) !== 0) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (this.runConsumed === 0) {
					const firstChar = current & BinTrieFlags.JUMP_TABLE;
					if (input.charCodeAt(offset) !== firstChar) return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
					offset++;
					this.excess++;
					this.runConsumed++;
				}
				while (this.runConsumed < runLength) {
					if (offset >= input.length) return -1;
					const charIndexInPacked = this.runConsumed - 1;
					const packedWord = decodeTree[this.treeIndex + 1 + (charIndexInPacked >> 1)];
					const expectedChar = charIndexInPacked % 2 === 0 ? packedWord & 255 : packedWord >> 8 & 255;
					if (input.charCodeAt(offset) !== expectedChar) {
						this.runConsumed = 0;
						return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
					}
					offset++;
					this.excess++;
					this.runConsumed++;
				}
				this.runConsumed = 0;
				this.treeIndex += 1 + (runLength >> 1);
				current = decodeTree[this.treeIndex];
				valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			}
			if (offset >= input.length) break;
			const char = input.charCodeAt(offset);
			if (char === CharCodes$1.SEMI && valueLength !== 0 && (current & BinTrieFlags.FLAG13) !== 0) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
			this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
			if (this.treeIndex < 0) return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
			current = decodeTree[this.treeIndex];
			valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			if (valueLength !== 0) {
				if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
				if (this.decodeMode !== DecodingMode.Strict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = this.treeIndex;
					this.consumed += this.excess;
					this.excess = 0;
				}
			}
			offset++;
			this.excess++;
		}
		return -1;
	}
	emitNotTerminatedNamedEntity() {
		var _a;
		const { result, decodeTree } = this;
		const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		(_a = this.errors) === null || _a === void 0 || _a.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~(BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13) : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	end() {
		var _a;
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			case EntityDecoderState.EntityStart: return 0;
		}
	}
};
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (branchCount === 0) return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
	if (jumpOffset) {
		const value = char - jumpOffset;
		return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
	}
	const packedKeySlots = branchCount + 1 >> 1;
	let lo = 0;
	let hi = branchCount - 1;
	while (lo <= hi) {
		const mid = lo + hi >>> 1;
		const midKey = decodeTree[nodeIndex + (mid >> 1)] >> (mid & 1) * 8 & 255;
		if (midKey < char) lo = mid + 1;
		else if (midKey > char) hi = mid - 1;
		else return decodeTree[nodeIndex + packedKeySlots + mid];
	}
	return -1;
}
// node_modules/htmlparser2/dist/esm/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["InSpecialComment"] = 20] = "InSpecialComment";
	State[State["InCommentLike"] = 21] = "InCommentLike";
	State[State["BeforeSpecialS"] = 22] = "BeforeSpecialS";
	State[State["BeforeSpecialT"] = 23] = "BeforeSpecialT";
	State[State["SpecialStartSequence"] = 24] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 25] = "InSpecialTag";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
const Sequences = {
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		62
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
var Tokenizer = class {
	constructor({ xmlMode = false, decodeEntities = true }, cbs) {
		this.cbs = cbs;
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.entityStart = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.running = true;
		this.offset = 0;
		this.currentSequence = void 0;
		this.sequenceIndex = 0;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.currentSequence = void 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateSpecialStartSequence(c) {
		const isEnd = this.sequenceIndex === this.currentSequence.length;
		if (!(isEnd ? isEndOfTagSection(c) : (c | 32) === this.currentSequence[this.sequenceIndex])) this.isSpecial = false;
		else if (!isEnd) {
			this.sequenceIndex++;
			return;
		}
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (c === CharCodes.Gt || isWhitespace(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		}
	}
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	stateInCommentLike(c) {
		if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 2);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	startSpecial(sequence, offset) {
		this.isSpecial = true;
		this.currentSequence = sequence;
		this.sequenceIndex = offset;
		this.state = State.SpecialStartSequence;
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			this.state = State.InProcessingInstruction;
			this.sectionStart = this.index + 1;
		} else if (this.isTagStartChar(c)) {
			const lower = c | 32;
			this.sectionStart = this.index;
			if (this.xmlMode) this.state = State.InTagName;
			else if (lower === Sequences.ScriptEnd[2]) this.state = State.BeforeSpecialS;
			else if (lower === Sequences.TitleEnd[2] || lower === Sequences.XmpEnd[2]) this.state = State.BeforeSpecialT;
			else this.state = State.InTagName;
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {} else if (c === CharCodes.Gt) this.state = State.Text;
		else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (c === CharCodes.Gt || isWhitespace(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			if (this.isSpecial) {
				this.state = State.InSpecialTag;
				this.sequenceIndex = 0;
			} else this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
			this.isSpecial = false;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 2;
			this.sectionStart = this.index + 1;
		} else this.state = State.InDeclaration;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeSpecialS(c) {
		const lower = c | 32;
		if (lower === Sequences.ScriptEnd[3]) this.startSpecial(Sequences.ScriptEnd, 4);
		else if (lower === Sequences.StyleEnd[3]) this.startSpecial(Sequences.StyleEnd, 4);
		else {
			this.state = State.InTagName;
			this.stateInTagName(c);
		}
	}
	stateBeforeSpecialT(c) {
		switch (c | 32) {
			case Sequences.TitleEnd[3]:
				this.startSpecial(Sequences.TitleEnd, 4);
				break;
			case Sequences.TextareaEnd[3]:
				this.startSpecial(Sequences.TextareaEnd, 4);
				break;
			case Sequences.XmpEnd[3]:
				this.startSpecial(Sequences.XmpEnd, 4);
				break;
			default:
				this.state = State.InTagName;
				this.stateInTagName(c);
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.BeforeSpecialS:
					this.stateBeforeSpecialS(c);
					break;
				case State.BeforeSpecialT:
					this.stateBeforeSpecialT(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.sectionStart >= endIndex) return;
		if (this.state === State.InCommentLike) {
			if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			else this.cbs.oncomment(this.sectionStart, endIndex, 0);
		} else if (this.state === State.InTagName || this.state === State.BeforeAttributeName || this.state === State.BeforeAttributeValue || this.state === State.AfterAttributeName || this.state === State.InAttributeName || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueDq || this.state === State.InAttributeValueNq || this.state === State.InClosingTagName) {} else this.cbs.ontext(this.sectionStart, endIndex);
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};
// node_modules/htmlparser2/dist/esm/Parser.js
const formTags = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = /* @__PURE__ */ new Set(["p"]);
const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
const openImpliesClose = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", pTag],
	["h1", pTag],
	["h2", pTag],
	["h3", pTag],
	["h4", pTag],
	["h5", pTag],
	["h6", pTag],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const voidElements = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
const htmlIntegrationElements = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignobject",
	"desc",
	"title"
]);
const reNameEnd = /\s|\//;
var Parser = class {
	constructor(cbs, options = {}) {
		var _a, _b, _c, _d, _e, _f;
		this.options = options;
		this.startIndex = 0;
		this.endIndex = 0;
		this.openTagStart = 0;
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack = [];
		this.buffers = [];
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
		this.cbs = cbs !== null && cbs !== void 0 ? cbs : {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = (_a = options.lowerCaseTags) !== null && _a !== void 0 ? _a : this.htmlMode;
		this.lowerCaseAttributeNames = (_b = options.lowerCaseAttributeNames) !== null && _b !== void 0 ? _b : this.htmlMode;
		this.recognizeSelfClosing = (_c = options.recognizeSelfClosing) !== null && _c !== void 0 ? _c : !this.htmlMode;
		this.tokenizer = new ((_d = options.Tokenizer) !== null && _d !== void 0 ? _d : Tokenizer)(this.options, this);
		this.foreignContext = [!this.htmlMode];
		(_f = (_e = this.cbs).onparserinit) === null || _f === void 0 || _f.call(_e, this);
	}
	ontext(start, endIndex) {
		var _a, _b;
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		(_b = (_a = this.cbs).ontext) === null || _b === void 0 || _b.call(_a, data);
		this.startIndex = endIndex;
	}
	ontextentity(cp, endIndex) {
		var _a, _b;
		this.endIndex = endIndex - 1;
		(_b = (_a = this.cbs).ontext) === null || _b === void 0 || _b.call(_a, fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		let name = this.getSlice(start, endIndex);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		this.emitOpenTag(name);
	}
	emitOpenTag(name) {
		var _a, _b, _c, _d;
		this.openTagStart = this.startIndex;
		this.tagname = name;
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) {
			const element = this.stack.shift();
			(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, element, true);
		}
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (foreignContextElements.has(name)) this.foreignContext.unshift(true);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(false);
			}
		}
		(_d = (_c = this.cbs).onopentagname) === null || _d === void 0 || _d.call(_c, name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		var _a, _b;
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			(_b = (_a = this.cbs).onopentag) === null || _b === void 0 || _b.call(_a, this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	onclosetag(start, endIndex) {
		var _a, _b, _c, _d, _e, _f, _g, _h;
		this.endIndex = endIndex;
		let name = this.getSlice(start, endIndex);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		if (this.htmlMode && (foreignContextElements.has(name) || htmlIntegrationElements.has(name))) this.foreignContext.shift();
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) for (let index = 0; index <= pos; index++) {
				const element = this.stack.shift();
				(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, element, index !== pos);
			}
			else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			(_d = (_c = this.cbs).onopentagname) === null || _d === void 0 || _d.call(_c, "br");
			(_f = (_e = this.cbs).onopentag) === null || _f === void 0 || _f.call(_e, "br", {}, true);
			(_h = (_g = this.cbs).onclosetag) === null || _h === void 0 || _h.call(_g, "br", false);
		}
		this.startIndex = endIndex + 1;
	}
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.foreignContext[0]) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	closeCurrentTag(isOpenImplied) {
		var _a, _b;
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) {
			(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, name, !isOpenImplied);
			this.stack.shift();
		}
	}
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	onattribend(quote, endIndex) {
		var _a, _b;
		this.endIndex = endIndex;
		(_b = (_a = this.cbs).onattribute) === null || _b === void 0 || _b.call(_a, this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.prototype.hasOwnProperty.call(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	oncomment(start, endIndex, offset) {
		var _a, _b, _c, _d;
		this.endIndex = endIndex;
		(_b = (_a = this.cbs).oncomment) === null || _b === void 0 || _b.call(_a, this.getSlice(start, endIndex - offset));
		(_d = (_c = this.cbs).oncommentend) === null || _d === void 0 || _d.call(_c);
		this.startIndex = endIndex + 1;
	}
	oncdata(start, endIndex, offset) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k;
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			(_b = (_a = this.cbs).oncdatastart) === null || _b === void 0 || _b.call(_a);
			(_d = (_c = this.cbs).ontext) === null || _d === void 0 || _d.call(_c, value);
			(_f = (_e = this.cbs).oncdataend) === null || _f === void 0 || _f.call(_e);
		} else {
			(_h = (_g = this.cbs).oncomment) === null || _h === void 0 || _h.call(_g, `[CDATA[${value}]]`);
			(_k = (_j = this.cbs).oncommentend) === null || _k === void 0 || _k.call(_j);
		}
		this.startIndex = endIndex + 1;
	}
	onend() {
		var _a, _b;
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		(_b = (_a = this.cbs).onend) === null || _b === void 0 || _b.call(_a);
	}
	reset() {
		var _a, _b, _c, _d;
		(_b = (_a = this.cbs).onreset) === null || _b === void 0 || _b.call(_a);
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		(_d = (_c = this.cbs).onparserinit) === null || _d === void 0 || _d.call(_c, this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(!this.htmlMode);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	write(chunk) {
		var _a, _b;
		if (this.ended) {
			(_b = (_a = this.cbs).onerror) === null || _b === void 0 || _b.call(_a, /* @__PURE__ */ new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	end(chunk) {
		var _a, _b;
		if (this.ended) {
			(_b = (_a = this.cbs).onerror) === null || _b === void 0 || _b.call(_a, /* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	pause() {
		this.tokenizer.pause();
	}
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
	parseChunk(chunk) {
		this.write(chunk);
	}
	done(chunk) {
		this.end(chunk);
	}
};
// src/list/blocks/html.ts
const SINGLE_QUOTE = 2;
function htmlPieces(html) {
	const pieces = [];
	let tag = null;
	let attribute = null;
	const closeTag = (end) => {
		if (tag) {
			tag.end = end + 1;
			pieces.push(tag);
		}
		tag = null;
	};
	const tokenizer = new Tokenizer({ decodeEntities: true }, {
		onopentagname(start, end) {
			tag = {
				type: "open",
				name: html.slice(start, end).toLowerCase(),
				start: start - 1,
				end,
				attributes: []
			};
		},
		onattribname(start, end) {
			attribute = {
				name: html.slice(start, end).toLowerCase(),
				value: "",
				start: -1,
				end: -1
			};
		},
		onattribdata(start, end) {
			if (!attribute) return;
			if (attribute.start < 0) attribute.start = start;
			attribute.value += html.slice(start, end);
		},
		onattribentity(codepoint) {
			if (attribute) attribute.value += String.fromCodePoint(codepoint);
		},
		onattribend(quote, end) {
			if (!attribute) return;
			attribute.end = quote >= SINGLE_QUOTE ? end - 1 : end;
			if (attribute.start < 0) attribute.start = attribute.end;
			tag?.attributes.push(attribute);
			attribute = null;
		},
		onopentagend: closeTag,
		onselfclosingtag: closeTag,
		onclosetag(start, end) {
			const close = html.indexOf(">", end);
			pieces.push({
				type: "close",
				name: html.slice(start, end).toLowerCase(),
				start: start - 2,
				end: close < 0 ? html.length : close + 1
			});
		},
		ontext(start, end) {
			pieces.push({
				type: "text",
				text: html.slice(start, end),
				start,
				end
			});
		},
		ontextentity(codepoint, end) {
			const start = html.lastIndexOf("&", end - 1);
			pieces.push({
				type: "text",
				text: String.fromCodePoint(codepoint),
				start,
				end
			});
		},
		oncomment(start, end) {
			const close = html.indexOf("-->", Math.max(start, end - 3));
			pieces.push({
				type: "comment",
				start: start - 4,
				end: close < 0 ? html.length : close + 3
			});
		},
		oncdata() {},
		ondeclaration() {},
		onprocessinginstruction() {},
		onend() {}
	});
	tokenizer.write(html);
	tokenizer.end();
	return pieces;
}
function attributeOf(piece, name) {
	return piece.attributes.find((attribute) => attribute.name === name) ?? null;
}
// src/model/date.ts
const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const name = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const year = "(?<year>(?:19|20)\\d{2})";
const day = "(?<day>\\d{1,2})(?<nth>st|nd|rd|th)?";
const space = "[ \\t\\u00a0\\u3000]";
const beforeMonth = "(?<![A-Za-z0-9_/#$@=&+-])(?<!\\d[.:,])";
const before$1 = `${beforeMonth}(?<!arxiv[:.])`;
const after = "(?![A-Za-z0-9_%])(?![-/.:,]\\d)";
const [numeric, chinese, nameFirst, nameAndYear, dayFirst, yearAndName, numberAndYear, alone] = [
	`${beforeMonth}${year}(?<mark>[-/.])(?<month>\\d{1,2})(?:\\k<mark>(?<day>\\d{1,2}))?${after}`,
	`${before$1}${year}${space}?年(?:${space}?(?<month>\\d{1,2})${space}?月(?:${space}?(?<day>\\d{1,2})${space}?[日号])?)?`,
	`(?<![A-Za-z0-9_])${name}\\.?,?${space}{0,2}${day}(?:,${space}{0,2}|${space}{1,2})${year}${after}`,
	`(?<![A-Za-z0-9_])${name}\\.?(?:,?${space}{0,2}|[-/])${year}${after}`,
	`${before$1}${day}[ .-]{1,2}${name}\\.?,?[ -]{1,2}${year}${after}`,
	`${before$1}${year}(?:,?${space}{1,2}|[-/.])${name}(?![A-Za-z0-9_])(?:\\.?${space}${day}${after})?`,
	`${before$1}(?<month>\\d{1,2})[/.]${year}${after}`,
	`${before$1}${year}${after}(?![-.][A-Za-z])`
].map((source) => new RegExp(source, "diy"));
const byDigit = [
	numeric,
	chinese,
	dayFirst,
	yearAndName,
	numberAndYear,
	alone
];
const byName = [nameFirst, nameAndYear];
const candidate = /(?<![a-z0-9_/#$@=&+-])[0-9]|(?<![a-z0-9_])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi;
const anyYear = /(?:19|20)\d\d/;
function findDates(text) {
	return anyYear.test(text) ? datesOf(text) : none;
}
const none = [];
const datesOf = remembered(searchDates, 64);
function searchDates(text) {
	const found = [];
	let at = 0;
	while (at < text.length) {
		candidate.lastIndex = at;
		const next = candidate.exec(text);
		if (!next) break;
		const date = dateAt(text, next.index);
		if (date) found.push(date);
		at = date ? date.end : next.index + 1;
	}
	return found;
}
function dateAt(text, at) {
	const code = text.charCodeAt(at);
	for (const shape of code < 58 ? byDigit : byName) {
		shape.lastIndex = at;
		const match = shape.exec(text);
		const date = match && read(match);
		if (date) return date;
	}
	return null;
}
function read(match) {
	const parts = match.groups;
	const month = parts.name ? monthNumber(parts.name) : parts.month ? Number(parts.month) : null;
	const day = parts.day ? Number(parts.day) : null;
	if (month !== null && (month < 1 || month > 12)) return null;
	if (day !== null && (day < 1 || day > 31)) return null;
	if (parts.name === "may") return null;
	const forms = [.../* @__PURE__ */ new Set([formOf(match, "short"), formOf(match, "long")])].filter((form) => form !== null);
	if (!forms.length) return null;
	const start = match.index;
	return {
		start,
		end: start + match[0].length,
		year: Number(parts.year),
		month,
		day,
		form: forms[0],
		forms
	};
}
function monthNumber(text) {
	return months.findIndex((month) => month.slice(0, 3).toLowerCase() === lower3(text)) + 1;
}
function lower3(text) {
	return text.slice(0, 3).toLowerCase();
}
function formOf(match, choice) {
	const { name, month, day, nth } = match.groups;
	const places = match.indices.groups;
	const tokens = [];
	const put = (group, token) => tokens.push([...places[group], token]);
	put("year", "YYYY");
	if (name) {
		const full = months[monthNumber(name) - 1].length === name.length;
		if (!(choice === "short" ? !full || name.length === 3 : full)) return choice === "short" ? formOf(match, "long") : null;
		put("name", choice === "short" ? "MMM" : "MMMM");
	}
	const numbers = [month, name ? void 0 : day].filter((part) => part !== void 0);
	const padded = name ? day?.startsWith("0") : choice === "short";
	if (padded ? numbers.some((part) => part.length < 2) : numbers.some((part) => part.startsWith("0"))) return null;
	if (month) put("month", padded ? "MM" : "M");
	if (day) put("day", padded ? "DD" : "D");
	if (nth) {
		tokens.pop();
		tokens.push([
			places.day[0],
			places.nth[1],
			"Do"
		]);
	}
	tokens.sort((a, b) => a[0] - b[0]);
	let form = "";
	let at = match.index;
	for (const [start, end, token] of tokens) {
		form += match.input.slice(at, start) + token;
		at = end;
	}
	form += match.input.slice(at, match.index + match[0].length);
	return form.replace(/\s+/g, " ");
}
function renderDate(form, date) {
	const { year, month, day } = date;
	if (form.includes("M") && month === null || form.includes("D") && day === null) return null;
	const name = months[(month ?? 1) - 1];
	if (!name) return null;
	return form.replace(/YYYY|M{1,4}|Do|D{1,2}/g, (token) => {
		if (token === "YYYY") return String(year).padStart(4, "0");
		if (token === "MMMM") return name;
		if (token === "MMM") return name.slice(0, 3);
		if (token === "Do") return `${day}${ordinal(day ?? 0)}`;
		return String(token.startsWith("M") ? month : day).padStart(token.length, "0");
	});
}
function ordinal(day) {
	if (day > 10 && day < 14) return "th";
	return [
		"th",
		"st",
		"nd",
		"rd"
	][day % 10] ?? "th";
}
// src/model/range.ts
function contains(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
// src/model/venues.data.ts
const venueLines = {
	conference: `
NeurIPS | Neural Information Processing Systems; Advances in Neural Information Processing Systems; Conference on Neural Information Processing Systems; Annual Conference on Neural Information Processing Systems | NIPS; ANIPS | NeurlPS; NeruIPS; NeurIP; NeuIPS; NuerIPS; NeurrIPS; NeurlIPS; NerurIPS; NeurISP; NeurPIS; NIPs
ICML | International Conference on Machine Learning | | IMCL; ICLM
ICLR | International Conference on Learning Representations | | ILCR; ICRL; ICLRR
AISTATS | International Conference on Artificial Intelligence and Statistics; Artificial Intelligence and Statistics | | AISTAT; AISTATs
UAI | Conference on Uncertainty in Artificial Intelligence; Uncertainty in Artificial Intelligence
COLT | Conference on Learning Theory; Annual Conference on Learning Theory | Computational Learning Theory
ALT | Algorithmic Learning Theory
COLM | Conference on Language Modeling
CoRL | Conference on Robot Learning
CoLLAs | Conference on Lifelong Learning Agents
AutoML | International Conference on Automated Machine Learning
LoG | Learning on Graphs Conference; Learning on Graphs; !LoG
CPAL | Conference on Parsimony and Learning
ACML | Asian Conference on Machine Learning
ECML PKDD | ECML; PKDD; ECML-PKDD; ECML/PKDD; European Conference on Machine Learning and Principles and Practice of Knowledge Discovery in Databases
L4DC | Learning for Dynamics and Control
MIDL | Medical Imaging with Deep Learning
MLSys | Conference on Machine Learning and Systems; Machine Learning and Systems | SysML
AAAI | AAAI Conference on Artificial Intelligence; National Conference on Artificial Intelligence; Conference on Artificial Intelligence | | AAA I; AAAl
IJCAI | International Joint Conference on Artificial Intelligence; International Joint Conferences on Artificial Intelligence; IJCAI-PRICAI; IJCAI-ECAI | | ICJAI; IJACI; IJCA
ECAI | European Conference on Artificial Intelligence
PRICAI | Pacific Rim International Conference on Artificial Intelligence
AAMAS | International Conference on Autonomous Agents and Multiagent Systems; Autonomous Agents and Multiagent Systems
AIES
FAccT | ACM Conference on Fairness, Accountability, and Transparency | FAT*
AIIDE
ICAPS
KR
CogSci | Annual Meeting of the Cognitive Science Society
GECCO | Genetic and Evolutionary Computation Conference
CEC | IEEE Congress on Evolutionary Computation
IJCNN | International Joint Conference on Neural Networks
ICANN | International Conference on Artificial Neural Networks
ICONIP | International Conference on Neural Information Processing
ESANN
ICMLA | International Conference on Machine Learning and Applications
CVPR | Conference on Computer Vision and Pattern Recognition; Computer Vision and Pattern Recognition | | CPVR; CVRP; CVPRR
ICCV | International Conference on Computer Vision | | ICVV; ICCCV
ECCV | European Conference on Computer Vision; Computer Vision ECCV | | ECV; ECCVV
WACV | Winter Conference on Applications of Computer Vision | | WCAV
BMVC | British Machine Vision Conference
ACCV | Asian Conference on Computer Vision
3DV | International Conference on 3D Vision
ICIP | International Conference on Image Processing
ICPR | International Conference on Pattern Recognition
ICME | International Conference on Multimedia and Expo
ICCP | International Conference on Computational Photography
ICVGIP
PRCV
ACPR
CRV
ICB
IJCB
FG | !FG; International Conference on Automatic Face and Gesture Recognition
MICCAI | Medical Image Computing and Computer Assisted Intervention
ISBI | International Symposium on Biomedical Imaging
IPMI
ACM MM | ACMMM; ACM Multimedia; ACM International Conference on Multimedia; ACM-MM; MM; !MM
MMAsia | ACM Multimedia Asia
ICMR | International Conference on Multimedia Retrieval
MMM | !MMM
ICMI | International Conference on Multimodal Interaction
SIGGRAPH | ACM SIGGRAPH; SIGGRAPH Conference; SIGGRAPH (TOG) | | SIGGRPAH; SIGRAPH; SIGGRAPHH
SIGGRAPH Asia | SIGGRAPHAsia; SIGGRAPH-Asia; ACM SIGGRAPH Asia
Eurographics | !EG
SGP | Symposium on Geometry Processing
EGSR
SCA
I3D | !I3D
PG | !PG; Pacific Graphics
ACL | Annual Meeting of the Association for Computational Linguistics; Association for Computational Linguistics; ACL-IJCNLP; ACL/IJCNLP
EMNLP | Conference on Empirical Methods in Natural Language Processing; Empirical Methods in Natural Language Processing; EMNLP-IJCNLP | | EMLNP; ENMLP; EMNPL
NAACL | NAACL-HLT; North American Chapter of the Association for Computational Linguistics; HLT-NAACL | | NACCL; NACL; NAACLL
EACL | European Chapter of the Association for Computational Linguistics
AACL | AACL-IJCNLP; IJCNLP-AACL
COLING | International Conference on Computational Linguistics; LREC-COLING | | COLLING
CoNLL | Conference on Computational Natural Language Learning
IJCNLP
LREC | International Conference on Language Resources and Evaluation
SemEval
*SEM
WMT | Conference on Machine Translation
IWSLT
INLG
SIGDIAL
NLPCC
CCL
AKBC
BlackboxNLP
SIGIR | International ACM SIGIR Conference on Research and Development in Information Retrieval
SIGIR-AP
ECIR | European Conference on Information Retrieval
CIKM | International Conference on Information and Knowledge Management
WSDM | International Conference on Web Search and Data Mining
RecSys | ACM Conference on Recommender Systems
WWW | The Web Conference; TheWebConf; ACM Web Conference; International World Wide Web Conference; Web Conference
KDD | SIGKDD; ACM SIGKDD; Knowledge Discovery and Data Mining; ACM SIGKDD Conference on Knowledge Discovery and Data Mining | | KKD
ICDM | International Conference on Data Mining
SDM | SIAM International Conference on Data Mining
PAKDD
ICTIR
CHIIR
TREC
ISMIR | International Society for Music Information Retrieval Conference
ASONAM
ISWC
ESWC
DSAA
IEEE Big Data | International Conference on Big Data; IEEE BigData; BigData
ICWSM
HT | !HT
UMAP
IUI | International Conference on Intelligent User Interfaces
SIGMOD | International Conference on Management of Data; ACM SIGMOD
VLDB | PVLDB; Proceedings of the VLDB Endowment; VLDB Endowment; International Conference on Very Large Data Bases
ICDE | International Conference on Data Engineering
EDBT
PODS | !PODS
CIDR | Conference on Innovative Data Systems Research
DASFAA
OSDI | Symposium on Operating Systems Design and Implementation
SOSP | Symposium on Operating Systems Principles
NSDI | Symposium on Networked Systems Design and Implementation
USENIX ATC | ATC; !ATC; USENIX Annual Technical Conference
FAST | !FAST; USENIX FAST; Conference on File and Storage Technologies
EuroSys | European Conference on Computer Systems
ASPLOS
ISCA | International Symposium on Computer Architecture
MICRO | !MICRO; IEEE/ACM International Symposium on Microarchitecture
HPCA | International Symposium on High-Performance Computer Architecture
SC | !SC; Supercomputing; International Conference for High Performance Computing, Networking, Storage and Analysis
PPoPP | Principles and Practice of Parallel Programming
CGO | Code Generation and Optimization
PACT | !PACT
ICS | !ICS; International Conference on Supercomputing
IPDPS | International Parallel and Distributed Processing Symposium
HPDC
ICPP | International Conference on Parallel Processing
CCGrid
CLUSTER | !CLUSTER; IEEE Cluster
Euro-Par
SoCC | Symposium on Cloud Computing
Middleware | !Middleware; ACM/IFIP/USENIX Middleware Conference; Middleware Conference
HotOS
HotNets
HotCloud
HotStorage
APSys
EuroMLSys
SIGCOMM
INFOCOM | IEEE Conference on Computer Communications
CoNEXT
IMC | !IMC
MobiCom | International Conference on Mobile Computing and Networking
MobiSys
SenSys
UbiComp
APNet
ICDCS | International Conference on Distributed Computing Systems
ICC | !ICC
GLOBECOM
SIGMETRICS
PODC
DISC
SPAA
ISPASS
DAC | !DAC; Design Automation Conference
DATE | !DATE; DATE Conference; Design, Automation and Test in Europe
ICCAD
ASP-DAC
FPGA | !FPGA
FCCM
FPL
ISSCC
RTSS
RTAS
EMSOFT
MLArchSys
PLDI | Programming Language Design and Implementation
POPL
OOPSLA
ECOOP
ICFP
SPLASH
CC | !CC
ICSE | International Conference on Software Engineering
FSE | ESEC/FSE; Foundations of Software Engineering
ASE | !ASE; Automated Software Engineering
ISSTA
ICSME
SANER
ICPC
MSR | !MSR; Mining Software Repositories
ICST
ISSRE
ESEM
EASE | !EASE
RE | !RE
PROMISE | !PROMISE
Internetware
CAV | !CAV
TACAS
USENIX Security | USENIX Security Symposium; USENIX Sec; Usenix Security
S&P | IEEE S&P; IEEE Symposium on Security and Privacy; Oakland; !Oakland; SP; !SP; IEEE SP
CCS | ACM CCS; Conference on Computer and Communications Security
NDSS | Network and Distributed System Security Symposium
EuroS&P | EuroSP; IEEE EuroS&P
SaTML | IEEE Conference on Secure and Trustworthy Machine Learning
PETS | !PETS; PoPETs
RAID | !RAID
ACSAC
AsiaCCS | ASIACCS
ESORICS
DSN | !DSN
WOOT | !WOOT
CRYPTO | !CRYPTO
EUROCRYPT
SOUPS | !SOUPS
AISec
STOC
FOCS
SODA | !SODA
ITCS
ICALP
ISIT
ICRA | International Conference on Robotics and Automation | | IRCA
IROS | International Conference on Intelligent Robots and Systems | | IORS
RSS | !RSS; Robotics: Science and Systems
HRI | International Conference on Human-Robot Interaction
Humanoids
CASE | !CASE
ISER
WAFR
ITSC
IV | !IV; Intelligent Vehicles Symposium
ACC | !ACC
CDC | !CDC
CHI | !CHI; ACM CHI; CHI Conference on Human Factors in Computing Systems
CSCW
UIST
DIS | !DIS
IEEE VR
VRST
ISMAR
VIS | !VIS; IEEE VIS
ICASSP | International Conference on Acoustics, Speech and Signal Processing
Interspeech | Annual Conference of the International Speech Communication Association | | InterSpeach
ASRU
SLT | !SLT; IEEE SLT; Spoken Language Technology Workshop
ISCSLP
APSIPA
WASPAA
MLSP
EUSIPCO
DCASE
RECOMB
ISMB
PSB
BIBM
ML4H
MLHC
CHIL
SIGCSE
L@S
EDM | !EDM
LAK
SIGSPATIAL
GIS | !GIS
SPIE
RLC | Reinforcement Learning Conference
RLDM
NTIRE
OOD-CV
CLeaR
ICNN
CPAIOR`,
	journal: `
TPAMI | IEEE TPAMI; PAMI; T-PAMI; IEEE Transactions on Pattern Analysis and Machine Intelligence; IEEE Trans. Pattern Anal. Mach. Intell. | | TAPMI; TPMAI
IJCV | International Journal of Computer Vision; Int. J. Comput. Vis.
TIP | !TIP; IEEE TIP; IEEE Transactions on Image Processing
TMM | IEEE TMM; IEEE Transactions on Multimedia
TCSVT | IEEE TCSVT; IEEE Transactions on Circuits and Systems for Video Technology
TVCG | IEEE TVCG; IEEE Transactions on Visualization and Computer Graphics
TOG | ACM TOG; ToG; ACM Transactions on Graphics; ACM Trans. Graph.
CGF | Computer Graphics Forum
TMI | IEEE TMI; IEEE Transactions on Medical Imaging
MedIA | Medical Image Analysis; MIA; !MIA
CVIU | Computer Vision and Image Understanding
Pattern Recognition | PR; !PR
Pattern Recognition Letters | PRL
Image and Vision Computing | IVC
JMLR | Journal of Machine Learning Research
TMLR | Transactions on Machine Learning Research
DMLR
Machine Learning | !Machine Learning; Mach. Learn.
JAIR | Journal of Artificial Intelligence Research
Artificial Intelligence | !Artificial Intelligence; AIJ
AI Magazine
AI Open
Neural Networks | !Neural Networks
Neural Computation | !Neural Computation
Neurocomputing
Neural Computing and Applications
Neural Processing Letters
TNNLS | IEEE TNNLS; IEEE Transactions on Neural Networks and Learning Systems | TNN; IEEE TNN; IEEE Transactions on Neural Networks
TAI | IEEE TAI; IEEE Transactions on Artificial Intelligence
TETCI | IEEE TETCI; IEEE (TETCI); IEEE Transactions on Emerging Topics in Computational Intelligence
TEVC | IEEE Transactions on Evolutionary Computation
TCYB | IEEE Transactions on Cybernetics; IEEE TCYB
TSMC | IEEE Transactions on Systems, Man, and Cybernetics
TKDE | IEEE TKDE; IEEE Transactions on Knowledge and Data Engineering
TKDD | ACM Transactions on Knowledge Discovery from Data
TOIS | ACM TOIS; ACM Transactions on Information Systems
TORS
TIST | ACM TIST; ACM Transactions on Intelligent Systems and Technology
TWEB
TODS
TACL | Transactions of the Association for Computational Linguistics
Computational Linguistics | !Computational Linguistics; !CL
TASLP | IEEE/ACM TASLP; IEEE/ACM Transactions on Audio, Speech, and Language Processing
TALLIP
TSP | !TSP; IEEE TSP; IEEE Transactions on Signal Processing
SPL | IEEE SPL; IEEE Signal Processing Letters
IEEE Signal Processing Magazine | IEEE SPM; SPM
TIFS | IEEE TIFS; IEEE Transactions on Information Forensics and Security
TDSC | IEEE TDSC; IEEE Transactions on Dependable and Secure Computing
TOPS
Computers & Security | Comput. Secur.
TSE | IEEE TSE; IEEE Transactions on Software Engineering
TOSEM | ACM TOSEM; ACM Transactions on Software Engineering and Methodology
EMSE
TPDS | IEEE TPDS; IEEE Transactions on Parallel and Distributed Systems
TC | !TC; IEEE TC; IEEE Transactions on Computers
TCAD | IEEE TCAD
TACO | !TACO; ACM TACO
TOCS
TOS
TON | !ToN; IEEE/ACM Transactions on Networking
TMC | IEEE TMC; IEEE Transactions on Mobile Computing
TWC | IEEE TWC
JSAC | IEEE JSAC
TII | IEEE TII
IoTJ | IEEE IoTJ; IEEE Internet of Things Journal; IoT-J
TITS | T-ITS; IEEE TITS; IEEE Transactions on Intelligent Transportation Systems
TIV | IEEE TIV
TGRS | IEEE TGRS; IEEE Transactions on Geoscience and Remote Sensing
GRSL
TRO | T-RO; IEEE T-RO; IEEE Transactions on Robotics
RA-L | RAL; IEEE RA-L; IEEE Robotics and Automation Letters
IJRR
Science Robotics
JBHI | IEEE JBHI
TIM | !TIM
TBD | !TBD
TNSE
TNSM
TCSS | IEEE TCSS
TAC | !TAC
TAFFC | IEEE Transactions on Affective Computing
TBIOM | T-BIOM; IEEE T-BIOM
TCI | !TCI
IEEE Access
IEEE Micro
IEEE Computer
IEEE Internet Computing
IEEE Network
IEEE Commun. Mag. | IEEE Communications Magazine
IEEE Control Systems Letters
Proceedings of the IEEE | Proc. IEEE
IMWUT
PACMHCI
PACMPL
CSUR | ACM CSUR; ACM Computing Surveys; ACM Comput. Surv.; ACM Computing Survey
Communications of the ACM | CACM
SIGKDD Explorations | SIGKDD Explor.
Information Sciences | !Information Sciences; InfSc
Information Fusion | !Information Fusion
Information Processing & Management | IPM
Knowledge-Based Systems | KBS
Expert Systems with Applications | ESWA; Expert Syst. Appl.
Engineering Applications of Artificial Intelligence | EAAI
Applied Soft Computing
Applied Intelligence
Data Mining and Knowledge Discovery | DMKD; DAMI
KAIS | KIS; !KIS
The Visual Computer | Visual Computer
Signal Processing: Image Communication | SPIC
FGCS | Future Generation Computer Systems
SIAM Journal on Imaging Sciences
SIAM Review
Nature | !Nature
Nature Communications | Nat Commun; Nat. Commun.
Nature Machine Intelligence | Nat Mach Intell; Nat. Mach. Intell.
Nature Methods | Nat Methods
Nature Biotechnology | Nat Biotechnol
Nature Medicine
Nature Computational Science
Nature Human Behaviour
Nature Chemistry
Nature Reviews
Nature Biomedical Engineering
npj Digital Medicine
Science | !Science
Science Advances | Sci. Adv.
Scientific Reports | Sci Rep; Sci. Rep.
Scientific Data
Cell | !Cell
Cell Systems
Patterns | !Patterns
PNAS | Proceedings of the National Academy of Sciences
PLOS ONE | PLoS One
PLOS Computational Biology | PLoS Comput Biol
eLife
Bioinformatics | !Bioinformatics
Briefings in Bioinformatics | Brief Bioinform
Bioinformatics Advances
Nucleic Acids Research | NAR; !NAR
Protein Science
Biology | !Biology
Molecules | !Molecules
Biomolecules | !Biomolecules
Current Opinion in Structural Biology | Curr Opin Struct Biol
Current Opinion in Chemical Biology
Current Protocols
JACS | J. Am. Chem. Soc.
JCIM | J. Chem. Inf. Model.
JCTC | J. Chem. Theory Comput.
ACS Synth. Biol. | ACS Synthetic Biology
ACS Catal. | ACS Catalysis
Angew. Chem. Int. Ed.
Chem. Rev. | Chemical Reviews
Chemical Science | Chem. Sci.
Int. J. Mol. Sci. | International Journal of Molecular Sciences
Frontiers in Immunology | Front. Immunol.
WIREs
National Science Review | NSR
Entropy | !Entropy
Sensors | !Sensors
Remote Sensing | !Remote Sensing
Distill | !Distill
Foundations and Trends in Machine Learning
Quantitative Biology`,
	preprint: `
arXiv | arXiv preprint; arXiv.org; arXiv e-prints; CoRR; arXiv CoRR | | arviv; arXive; axXiv; arXvi; axriv; aixiv; arxv; arXi
bioRxiv | bioRxiv preprint | | bioRvix
medRxiv
ChemRxiv
TechRxiv
PsyArXiv
SSRN
OpenReview
Preprint | Pre-print; Preprints; Under Review; In Submission; Submitted
IACR ePrint | ePrint; !ePrint; Cryptology ePrint Archive
Research Square
HAL | !HAL
Zenodo`,
	other: `
Transformer Circuits Thread | Transformer Circuits
PhD Thesis | Ph.D. Thesis; Doctoral Dissertation; Dissertation
Master's Thesis | Master Thesis; MSc Thesis
Technical Report | Tech Report; Tech. Rep.; OpenAI Technical Report
Blog | Blog Post; OpenAI Blog; Google AI Blog
Book | !Book
MIT Press
Springer
PMLR | Proceedings of Machine Learning Research; JMLR W&CP
LNCS | Lecture Notes in Computer Science`
};
function keyOf$1(name) {
	const lower = name.toLowerCase();
	return lower.replace(isAscii(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, "");
}
const keyOfWord = remembered(keyOf$1, 40);
const dictionary = /* @__PURE__ */ new Map();
for (const kind of Object.keys(venueLines)) for (const line of venueLines[kind].trim().split("\n")) {
	const [name, ...lists] = line.split("|").map((part) => part.trim());
	const names = lists.map((list) => list.split(";").map((one) => one.trim()));
	const canonical = name;
	const guarded = names[0]?.find((one) => one.slice(1) === canonical && one[0] === "!");
	add(canonical, {
		canonical,
		kind,
		spelling: "canonical",
		exact: guarded ? canonical : null
	});
	names.forEach((list, index) => {
		const spelling = [
			"alias",
			"older",
			"misspelt"
		][index];
		for (const one of list) {
			const exact = one.startsWith("!") ? one.slice(1) : null;
			if (one) add(exact ?? one, {
				canonical,
				kind,
				spelling,
				exact
			});
		}
	});
}
function add(name, known) {
	const key = keyOf$1(name);
	const earlier = dictionary.get(key);
	if (!earlier) dictionary.set(key, known);
	else if (known.exact && earlier.canonical === known.canonical) earlier.exact = known.exact;
}
const sortedKeys = [...dictionary.keys()].sort();
function beginsKey(text) {
	let low = 0;
	let high = sortedKeys.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sortedKeys[middle] < text) low = middle + 1;
		else high = middle;
	}
	return text !== "" && sortedKeys[low] !== void 0 && sortedKeys[low].startsWith(text);
}
const around = new Set(`in proceedings proc of the annual ieee acm cvf rsj usenix aaai findings finding workshop workshops
   track tracks datasets dataset and benchmarks benchmark oral spotlight poster highlight best paper
   award outstanding demo demos demonstrations system companion short long main conference conf ea
   extended abstracts abstract international journal preprint volume vol accepted to at by published
   industry industrial tutorial tutorials survey student joint pmlr d b db`.split(/\s+/));
const ordinalWord = /^(?:\d+(?:st|nd|rd|th)|[a-z]+(?:first|second|third|th))$/i;
const workshop = /^workshops?$/i;
const word = /[\p{L}\p{N}*][\p{L}\p{N}*.&+/'’_-]*/gu;
const asciiWord = /[A-Za-z0-9*][A-Za-z0-9*.&+/'_-]*/g;
function findVenue(text) {
	return text.length > 200 ? null : findShort(text).venue;
}
const findShort = remembered((text) => ({ venue: search(text) }), 64);
const MOST_WORDS = 24;
function search(text) {
	const pattern = isAscii(text) ? asciiWord : word;
	const words = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const start = match.index;
		let end = start + match[0].length;
		while (end > start && ".,'’".includes(text[end - 1])) end--;
		words.push({
			start,
			end,
			key: keyOfWord(match[0])
		});
		if (words.length === 1 && opensOther(text, words[0])) return null;
		if (words.length > MOST_WORDS) return null;
	}
	const candidates = [];
	for (let from = 0; from < words.length; from++) {
		let key = "";
		for (let size = 1; size <= 14 && from + size <= words.length; size++) {
			key += words[from + size - 1].key;
			const { start } = words[from];
			const { end } = words[from + size - 1];
			const found = named(text, start, end, key, size === 1);
			if (found) candidates.push({
				from,
				size,
				found
			});
			if (!beginsKey(key)) break;
		}
	}
	if (candidates.length === 0) return null;
	candidates.sort((a, b) => b.size - a.size || a.from - b.from);
	const goesOn = /^(?:and|or)$/i.test(text.slice(words[0].start, words[0].end));
	for (const { from, size, found } of candidates) {
		if (goesOn && from > 0) continue;
		const others = [...words.slice(0, from), ...words.slice(from + size)].map(({ start, end }) => text.slice(start, end));
		const loose = others.some((other) => workshop.test(other)) || text[found.start - 1] === "@";
		if (others.every((other) => loose || plain$1(other))) return found;
	}
	return null;
}
function opensOther(text, { start, end, key }) {
	if (beginsKey(key) || text.includes("@") || /workshop/i.test(text)) return false;
	const first = text.slice(start, end);
	return !first.endsWith("W") && !plain$1(first);
}
function plain$1(other) {
	return around.has(other.toLowerCase()) || ordinalWord.test(other) || dictionary.has(keyOf$1(other));
}
function named(text, start, end, key, single) {
	const known = dictionary.get(key);
	if (!known && !single) return null;
	const name = text.slice(start, end);
	if (known) {
		if (known.exact !== null && known.exact !== name) return null;
		let { spelling } = known;
		if (spelling === "canonical" && name !== known.canonical) {
			if (text.startsWith(known.canonical, start)) return {
				name: known.canonical,
				canonical: known.canonical,
				kind: known.kind,
				spelling,
				start,
				end: start + known.canonical.length
			};
			spelling = "case";
		}
		return {
			canonical: known.canonical,
			kind: known.kind,
			spelling,
			name,
			start,
			end
		};
	}
	const tail = /^([A-Z][A-Za-z]{2,})(?:_?W|-W)$/.exec(name)?.[1];
	return tail ? named(text, start, start + tail.length, keyOf$1(tail), false) : null;
}
// src/model/venue.ts
const structures = [
	[/^(?:in:? )?(?:the )?(?:proceedings|proc\.?|findings|advances) (?:of|in) /i, .9],
	[/\b(?:conference|symposium|workshop|colloquium|congress|meeting|challenge) (?:on|of|for|in) /i, .85],
	[/\b(?:transactions|trans\.|letters) (?:on|of|in) /i, .9],
	[/^(?:international |european |american )?(?:journal|annals|bulletin|archives) of /i, .9],
	[/\b(?:workshops?|conference|symposium|journal|magazine|proceedings)$/i, .7],
	[/^(?:ieee|acm|usenix|siam|ifip|springer|elsevier|nature|lancet|npj|frontiers in) /i, .7]
];
function looksLikeVenue(text) {
	return text.length > 400 ? 0 : judgeShort(text);
}
const judgeShort = remembered((text) => judge(text.trim()), 48);
const prose = /\b(?:we|our|you|your|see|is|are|was|were|has|have|been|please)\b|\bSee (?:the|our|also)\b/;
function judge(trimmed) {
	if (!trimmed || trimmed.length > 200 || prose.test(trimmed)) return 0;
	if (findVenue(trimmed)) return 1;
	if (/^(?:in )?arxiv\b[\s:.,][^;]*$/i.test(trimmed)) return .95;
	const parsed = splitYear(trimmed);
	const name = parsed ? trimmed.slice(...parsed.venue) : trimmed;
	if (parsed && findVenue(name)) return startsTitle(trimmed, parsed) ? .6 : 1;
	for (const [pattern, score] of structures) if (pattern.test(name)) return score;
	if (/-[34]\d$/.test(name) && findVenue(name.slice(0, -3))) return 1;
	if (abbreviated$1(name)) return .75;
	if (parsed && acronyms(name)) return .8;
	if (/^[\p{Lu}\p{N}][\p{L}\p{N}&@/.-]{1,14}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) return parsed ? .8 : .4;
	return parsed && name.split(" ").length <= 4 && /^\p{Lu}/u.test(name) ? .3 : 0;
}
function startsTitle(text, { extra }) {
	const rest = extra ? text.slice(...extra) : "";
	return rest.split(" ").length > 6 && !/workshop|track|award/i.test(rest);
}
function abbreviated$1(name) {
	if (!name.includes(".")) return false;
	const parts = name.split(/\s+/);
	const cut = parts.filter((part) => /^\p{Lu}?\p{L}{2,}\.$/u.test(part));
	return parts.length <= 8 && cut.length >= 2 && parts.every((part) => /^\p{L}+\.?$|^&$/u.test(part));
}
function acronyms(name) {
	const parts = name.split(/\s+/);
	return parts.length <= 4 && parts.every((part) => /^[\p{Lu}\p{N}][\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}&-]*$/u.test(part)) && parts.some((part) => findVenue(part));
}
const glued = /(?<!\d)(?:((?:19|20)\d{2})|(?:['’‘`]|(?<=[A-Z]{3})-)(\d{2}))(?!\d)/g;
const edge = /[\s,.;:()[\]{}*_"“”'’‘|/–—-]/;
function parseVenue(text) {
	if (text.length > 400) return null;
	const parsed = splitYear(text);
	if (parsed) return parsed;
	const id = /^\s*(?:in\s+)?(arxiv(?:\s+preprint)?)\s*(?:arxiv)?[:.\s]\s*\d{4}\.\d{4,5}/i.exec(text);
	if (id) {
		const start = text.indexOf(id[1]);
		const end = start + id[1].length;
		return {
			venue: [start, end],
			year: null,
			month: null,
			extra: trimmed$1(text, end, text.length)
		};
	}
	const whole = nameSpan(text, 0, text.length);
	if (!whole || looksLikeVenue(text.slice(...whole)) < .5) return null;
	return {
		venue: whole,
		year: null,
		month: null,
		extra: null
	};
}
function splitYear(text) {
	return /\d\d/.test(text) ? splitShort(text).parsed : null;
}
const splitShort = remembered((text) => ({ parsed: split(text) }), 64);
function split(text) {
	const date = yearOf(text);
	if (!date) return null;
	const year = {
		value: date.year,
		start: date.yearStart,
		end: date.yearEnd
	};
	const before = nameSpan(text, 0, date.start);
	const stop = text.slice(date.end).search(/[.;]\s+[(（]/);
	const after = trimmed$1(text, date.end, stop < 0 ? text.length : date.end + stop);
	if (before) {
		const number = trimmed$1(text, before[1], date.start);
		return {
			venue: before,
			year,
			month: date.month,
			extra: after ?? number
		};
	}
	if (!after || !/\p{L}{2}/u.test(text.slice(...after))) return null;
	return {
		venue: after,
		year,
		month: date.month,
		extra: null
	};
}
function yearOf(text) {
	const date = findDates(text)[0];
	for (const match of text.matchAll(glued)) {
		const start = match.index;
		const end = start + match[0].length;
		if (date && date.start <= start) break;
		if (/^\.\d{4}/.test(text.slice(end)) || /[\d.]$/.test(text.slice(0, start))) continue;
		const short = Number(match[2]);
		if (!match[1] && isOrdinal(short)) continue;
		return {
			year: match[1] ? Number(match[1]) : short + (short > 80 ? 1900 : 2e3),
			month: null,
			start,
			end,
			yearStart: start,
			yearEnd: end
		};
	}
	if (!date) return shortYear(text);
	const yearStart = text.indexOf(String(date.year), date.start);
	return {
		...date,
		yearStart,
		yearEnd: yearStart + 4
	};
}
function isOrdinal(short) {
	return short >= 30 && short < 50;
}
function shortYear(text) {
	const match = /(?:[\s/-]|(?<=[A-Z]))(\d\d)(?=[\s,.;:]*(?:[([][^\d()[\]]{1,40}[)\]])?[\s,.;:]*$)/.exec(text);
	if (!match || !findVenue(text.slice(0, match.index))) return null;
	const short = Number(match[1]);
	if (isOrdinal(short)) return null;
	const end = match.index + match[0].length;
	const start = end - 2;
	return {
		year: short + (short > 80 ? 1900 : 2e3),
		month: null,
		start,
		end,
		yearStart: start,
		yearEnd: end
	};
}
const behindName = /[\s,]+(?:(?:pp?|pages?|vol|volume|no|issue)\b\.?\s*[\d:–-]+|abs\/\S+|[\w-]+\/\d{7})$|[\s,([-]+(?:oral|poster|spotlight|highlight|best paper|award)s?\)?$/i;
function nameSpan(text, from, to) {
	let span = trimmed$1(text, from, to);
	for (let round = 0; span && round < 3; round++) {
		const match = behindName.exec(text.slice(...span));
		if (!match || match.index === 0) break;
		span = trimmed$1(text, span[0], span[0] + match.index);
	}
	if (!span) return null;
	const name = text.slice(...span);
	let cut = name.length;
	while (cut > 0 && /[\d.:()\s,;–-]/.test(name[cut - 1])) cut--;
	const behind = name.slice(cut);
	const kept = /^[\s,]+\S/.test(behind) || /arxiv$/i.test(name.slice(0, cut)) ? trimmed$1(text, span[0], span[0] + cut) : span;
	if (!kept || !/\p{L}/u.test(text.slice(...kept))) return null;
	const again = /^(arxiv(?:\s+preprint)?)[\s:.]+arxiv$/i.exec(text.slice(...kept));
	return again ? [kept[0], kept[0] + again[1].length] : kept;
}
function trimmed$1(text, from, to) {
	let start = from;
	let end = to;
	while (start < end && edge.test(text[start])) start++;
	if (/^in\b[:\s]/i.test(text.slice(start, Math.min(end, start + 4)))) start += 2;
	while (start < end && edge.test(text[start])) start++;
	while (end > start && edge.test(text[end - 1])) end--;
	const open = text.lastIndexOf("(", end);
	if (text[end] === ")" && end < to && open > start && !text.slice(open, end).includes(")")) end++;
	return start < end ? [start, end] : null;
}
// src/list/format/skeleton.ts
const pairs = {
	"*": "*",
	_: "_",
	"\"": "\"",
	"“": "”",
	"(": ")",
	"[": "]",
	"`": "`",
	"（": "）",
	"【": "】",
	"<": ">",
	"~": "~"
};
const DEEPEST$1 = 8;
function skeletonOf(entry, text) {
	const parts = partsOf(entry, text);
	const separators = [];
	for (let index = 0; index + 1 < parts.length; index++) {
		const before = parts[index];
		const after = parts[index + 1];
		const range = {
			start: before.outer.end,
			end: after.outer.start
		};
		separators.push({
			before,
			after,
			range,
			text: text.slice(range.start, range.end)
		});
	}
	return {
		entry,
		parts,
		separators
	};
}
function partsOf(entry, text) {
	const found = [];
	const used = /* @__PURE__ */ new Set();
	const add = (name, range) => {
		const link = entry.links.find((link) => link.syntax === "inline" && link.range.start < range.start && link.range.end > range.end);
		if (link && used.has(link)) return;
		if (link) used.add(link);
		const held = link ? wrapped(text, link.range, entry.range) : wrapped(text, range, entry.range);
		const inside = link ? wrapped(text, range, link.range) : held;
		found.push({
			name,
			inner: range,
			link: link ?? null,
			outer: held.outer,
			open: link ? held.open + inside.open : held.open,
			close: link ? inside.close + held.close : held.close
		});
	};
	add("title", entry.title.range);
	if (entry.authors) add("authors", withStop(entry.authors.range, text));
	if (entry.venue) add("venue", venueRange(entry, text));
	if (entry.date && !insideVenue(entry, text)) add("date", entry.date.range);
	for (const link of entry.links) {
		if (used.has(link) || link.syntax !== "inline" || link.badge) continue;
		const held = wrapped(text, link.range, entry.range);
		found.push({
			name: "link",
			inner: link.label.range,
			link,
			...held
		});
	}
	found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
	return found.filter((part, index) => index === 0 || part.outer.start >= found[index - 1].outer.end);
}
function withStop(range, text) {
	return /(?:\bal|\betc|\b\p{Lu})$/u.test(text.slice(range.start, range.end)) && text[range.end] === "." ? {
		start: range.start,
		end: range.end + 1
	} : range;
}
function venueRange(entry, text) {
	const venue = entry.venue.range;
	const withYear = entry.venueYear ? joined$1(venue, entry.venueYear.range, text) : venue;
	return entry.date ? joined$1(withYear, entry.date.range, text) : withYear;
}
function joined$1(one, other, text) {
	const [first, second] = other.start < one.start ? [other, one] : [one, other];
	if (second.start < first.end) return contains(one, other) ? one : other;
	const between = text.slice(first.end, second.start);
	if (!/^[\s,.'’‘(:-]{0,4}$/.test(between) || between.includes("\n")) return one;
	const closes = between.includes("(") && text[second.end] === ")" ? 1 : 0;
	return {
		start: first.start,
		end: second.end + closes
	};
}
function insideVenue(entry, text) {
	return entry.venue !== null && overlaps(venueRange(entry, text), entry.date.range);
}
function wrapped(text, range, bounds) {
	let { start, end } = range;
	for (let depth = 0; depth < DEEPEST$1; depth++) {
		const open = text[start - 1];
		if (open === void 0 || start - 1 < bounds.start || end >= bounds.end) break;
		const behind = /[.,]/.test(text[end]) && pairs[open] === text[end + 1] && text[end + 1] !== void 0 && end + 1 < bounds.end ? end + 1 : end;
		if (pairs[open] !== text[behind]) break;
		start--;
		end = behind + 1;
	}
	return {
		outer: {
			start,
			end
		},
		open: text.slice(start, range.start),
		close: text.slice(range.end, end)
	};
}
// src/list/format/format.ts
const fieldNames = [
	"title",
	"authors",
	"venue",
	"year",
	"month",
	"date",
	"url",
	"code",
	"project",
	"other"
];
const markers = [
	[/^>[ \t]*/, "quote"],
	[/^[-*+][ \t]+/, "bullet"],
	[/^\d+[.)][ \t]+/, "numbered"],
	[/^#{1,6}[ \t]+/, "heading"]
];
function parseFormat(source) {
	const marker = markers.find(([pattern]) => pattern.test(source));
	const body = marker ? source.replace(marker[0], "") : source;
	const pieces = [];
	let at = 0;
	const placeholder = /\{([^{}\n]*)\}/g;
	for (let match = placeholder.exec(body); match; match = placeholder.exec(body)) {
		const name = match[1].trim();
		if (!isFieldName(name)) return `unknown field {${name.slice(0, 30)}} in a format: the fields are ${fieldNames.map((field) => `{${field}}`).join(" ")}`;
		if (pieces.some((piece) => "field" in piece && piece.field === name)) return `the field {${name}} stands twice in a format`;
		const literal = body.slice(at, match.index);
		if (literal === "" && pieces.length > 0 && name !== "year") return `nothing parts {${name}} from the field before it in a format`;
		pieces.push({ literal }, { field: name });
		at = match.index + match[0].length;
	}
	pieces.push({ literal: body.slice(at) });
	if (!pieces.some((piece) => "field" in piece && piece.field === "title")) return "a format needs the field {title}";
	return {
		source,
		shape: marker ? marker[1] : null,
		pieces,
		skeleton: skeletonOfFormat(body)
	};
}
function isFieldName(name) {
	return fieldNames.includes(name);
}
function parseFormats(sources) {
	return sources.map(parseFormat).filter((format) => typeof format !== "string");
}
function skeletonOfFormat(body) {
	const text = body;
	const whole = {
		start: 0,
		end: text.length
	};
	const rangeOf = (name) => {
		const start = text.indexOf(`{${name}}`);
		return start < 0 ? null : {
			start,
			end: start + name.length + 2
		};
	};
	const textOf = (name) => {
		const range = rangeOf(name);
		return range && {
			text: text.slice(range.start, range.end),
			range
		};
	};
	const venue = textOf("venue");
	const year = rangeOf("year");
	const month = rangeOf("month");
	const date = textOf("date") ?? dateOf(text, month, venue ? null : year);
	return skeletonOf({
		index: -1,
		shape: "paragraph",
		range: whole,
		line: 1,
		section: null,
		title: textOf("title"),
		authors: textOf("authors"),
		venue,
		year: null,
		month: null,
		date: date && {
			...date,
			year: 0,
			month: null,
			day: null
		},
		venueYear: venue && year ? {
			value: 0,
			range: year
		} : null,
		links: linksOfFormat(text),
		runs: []
	}, text);
}
function dateOf(text, month, year) {
	const first = month ?? year;
	if (!first) return null;
	const range = month && year ? {
		start: Math.min(month.start, year.start),
		end: Math.max(month.end, year.end)
	} : first;
	return {
		text: text.slice(range.start, range.end),
		range
	};
}
const roles = {
	url: "paper",
	code: "code",
	project: "project",
	other: "other"
};
function linksOfFormat(text) {
	const links = [];
	const inline = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\{(url|code|project|other)\}\)/g;
	for (let match = inline.exec(text); match; match = inline.exec(text)) {
		const start = match.index;
		const label = match[1];
		links.push({
			range: {
				start,
				end: start + match[0].length
			},
			syntax: "inline",
			url: `{${match[2]}}`,
			urlRange: {
				start: start + label.length + 3,
				end: start + match[0].length - 1
			},
			label: {
				text: label,
				range: {
					start: start + 1,
					end: start + 1 + label.length
				}
			},
			role: roles[match[2]],
			work: null,
			badge: false
		});
	}
	return links;
}
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/model/title-words.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const common = new Set(`model language large learning image diffusion generation transformer text training video vision
   3d inference graph neural object detection context network multi human self adversarial
   reasoning attention segmentation multimodal domain data synthesis scale visual generative open
   shot semantic editing reinforcement dynamic high survey framework chain supervised pre adaptation
   scaling adaptive knowledge deep zero attack robust thought expert unsupervised long unified fast
   hallucination masked reconstruction cross low agent latent motion optimization fine point action
   efficient based aware guided towards via time free space scene representation task understanding
   serving distributed system prompt end sparse token scalable method analysis approach enhancing
   improving rethinking benchmark evaluation comprehensive review federated robot natural`.trim().split(/\s+/).map(stem));
const empty = new Set(`a an the of for with and in to on from by as is are at can we you do how what why using through
   over into its it be or not your all one more than via towards toward based`.split(/\s+/));
const expansions = {
	llm: "large language model",
	llms: "large language model",
	lm: "language model",
	lms: "language model",
	vlm: "vision language model",
	vlms: "vision language model",
	mllm: "multimodal large language model",
	mllms: "multimodal large language model",
	rl: "reinforcement learning",
	rlhf: "reinforcement learning human feedback",
	gnn: "graph neural network",
	gnns: "graph neural network",
	gcn: "graph convolutional network",
	cnn: "convolutional neural network",
	cnns: "convolutional neural network",
	gan: "generative adversarial network",
	gans: "generative adversarial network",
	nerf: "neural radiance field",
	vit: "vision transformer",
	vits: "vision transformer",
	cot: "chain thought",
	mcot: "multimodal chain thought",
	rag: "retrieval augmented generation",
	moe: "mixture expert",
	icl: "context learning",
	nlp: "natural language processing",
	kd: "knowledge distillation"
};
function stem(text) {
	if (text.length < 5) return text;
	return text.replace(/(?:ies|y)$/, "i").replace(/(?:ations?|ings?|ers?|ed|es|s|e)$/, "");
}
function isCommonWord(word) {
	return common.has(word) || common.has(stem(word));
}
function isWrittenOut(word) {
	return Object.hasOwn(expansions, word);
}
function tellingWords(normal) {
	const long = normal.split(" ").flatMap((one) => (isWrittenOut(one) ? expansions[one] : one).split(" "));
	return new Set(long.filter((one) => one && !empty.has(one)).map(stem));
}
// src/model/title.ts
const longest = 400;
const accent = /\\(?:["'`^~=.]|[cvuHk](?=\{))\{?(\p{L})\}?/gu;
const greek = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(" ");
const greekLetters = "αβγδεζηθικλμνξοπρστυφχψω";
const normalTitle = remembered(inNormalForm, 400, 2e4);
const needsSteps = /[<&[\\]/;
function inNormalForm(text) {
	if (isAscii(text) && !needsSteps.test(text)) return text.toLowerCase().replace(/['`{}$^_*~"]/g, "").replace(/[^a-z0-9+]+/g, " ").trim();
	return decode$2(text).normalize("NFKC").replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1").replace(accent, "$1").replace(/\\([A-Za-z]+)/g, (_, command) => {
		if (greek.includes(command.toLowerCase())) return ` ${command} `;
		return /^(?:ell|times)$/.test(command) ? command === "ell" ? "l" : "x" : " ";
	}).toLowerCase().replace(/[α-ω]/g, (letter) => {
		const name = greek[greekLetters.indexOf(letter === "ς" ? "σ" : letter)];
		return name ? ` ${name} ` : letter;
	}).normalize("NFD").replace(/\p{M}+/gu, "").replace(/ß/g, "ss").replace(/×/g, "x").replace(/&/g, " and ").replace(/['’‘`´{}$^_*~"“”]/g, "").replace(/[^\p{L}\p{N}+]+/gu, " ").trim();
}
function decode$2(text) {
	const bare = text.replace(/<\/?(?:b|i|em|strong|sub|sup|br|span|code|tt|u|s)\s?\/?>/gi, "");
	if (!bare.includes("&")) return bare;
	let decoded = "";
	new Parser({ ontext: (piece) => decoded += piece }, { decodeEntities: true }).end(bare.replaceAll("<", "&lt;"));
	return decoded;
}
function compact(text) {
	return normalTitle(text).replaceAll(" ", "");
}
function similarTitles(a, b) {
	const [left, right] = [compact(a).slice(0, longest), compact(b).slice(0, longest)];
	const most = Math.max(left.length, right.length);
	if (most === 0) return 0;
	const bound = Math.min(left.length, right.length) / most;
	return bound < .5 ? bound : 1 - (0, import_fastest_levenshtein.distance)(left, right) / most;
}
function parts$2(text) {
	const at = text.search(/[:：]|\s[–—-]\s/);
	if (at <= 0) return {
		head: null,
		rest: text
	};
	return {
		head: text.slice(0, at),
		rest: text.slice(at + 1)
	};
}
function withoutNickname(text) {
	const behind = /[(（][^()（）\s]{2,24}[)）]\s*$/.exec(text.slice(-40));
	if (behind) return compact(text.slice(0, -behind[0].length));
	const { head, rest } = parts$2(text);
	if (head === null || head.length > 40) return null;
	return normalTitle(head).split(" ").length <= 4 && normalTitle(rest).split(" ").length >= 3 ? compact(rest) : null;
}
function sameTitle(a, b) {
	const [left, right] = [compact(a), compact(b)];
	if (left === "" || right === "") return false;
	return left === right || withoutNickname(a) === right || withoutNickname(b) === left;
}
function shared(a, b) {
	const [left, right] = [a, b].map((one) => tellingWords(normalTitle(one).slice(0, longest)));
	const weigh = (words) => [...words].reduce((sum, one) => sum + (isCommonWord(one) ? .35 : 1), 0);
	const both = [...left].filter((one) => right.has(one));
	const [least, most] = [weigh(left), weigh(right)].sort((x, y) => x - y);
	const telling = both.filter((one) => !isCommonWord(one)).length;
	if (!least || !most) return {
		part: 0,
		whole: 0,
		telling: 0
	};
	return {
		part: weigh(both) / least,
		whole: weigh(both) / most,
		telling
	};
}
function coined(text) {
	const lead = parts$2(text).head?.trim().split(/\s+/, 5) ?? [];
	const first = lead[0] ?? "";
	const word = first.toLowerCase();
	if (lead.length > 3 || first.length < 3 || isWrittenOut(word) || isCommonWord(word)) return null;
	return /\p{L}/u.test(first) && /^.+[\p{Lu}\p{N}]/u.test(first) || lead.length === 1 ? compact(first) : null;
}
const numbers = (text) => (normalTitle(text).match(/\d+/g) ?? []).join(" ");
function relation(a, b) {
	if (sameTitle(a, b)) return "same";
	if (compact(a) === "" || compact(b) === "") return "unsure";
	const sameNumbers = numbers(a) === numbers(b);
	if (similarTitles(a, b) >= .9) return sameNumbers ? "same" : "unsure";
	if (shortened(a, b) || shortened(b, a)) return "renamed";
	const [left, right] = [coined(a), coined(b)];
	if (left !== null && left === right) return "renamed";
	const { part, whole, telling } = shared(a, b);
	if (part >= .6 && telling >= 2 || part >= .85 && whole >= .6) return sameNumbers ? "renamed" : "unsure";
	if (part >= .3 && (telling >= 1 || part >= .5)) return "unsure";
	return "different";
}
function shortened(long, short) {
	const { head, rest } = parts$2(long);
	const whole = compact(short);
	if (head === null || whole.length < 4) return false;
	return whole === compact(head) || whole === compact(rest) && whole.length > 12;
}
// src/model/role.ts
const paperHosts = hosts(`arxiv.org alphaxiv.org ar5iv.org papers.cool hjfy.top arxiv-vanity.com
  scirate.com openreview.net doi.org openaccess.thecvf.com cv-foundation.org ecva.net aclanthology.org
  aclanthology.info aclweb.org mlr.press jmlr.org jmlr.csail.mit.edu papers.nips.cc
  proceedings.nips.cc proceedings.neurips.cc papers.neurips.cc books.nips.cc proceedings.iclr.cc
  datasets-benchmarks-proceedings.neurips.cc proceedings.mlsys.org proceedings.icml.cc
  themoonlight.io ieeexplore.ieee.org computer.org dl.acm.org portal.acm.org
  delivery.acm.org queue.acm.org cacm.acm.org doi.acm.org sciencedirect.com elsevier.com nature.com
  science.org sciencemag.org cell.com pnas.org link.springer.com springer.com springeropen.com
  biomedcentral.com springernature.com onlinelibrary.wiley.com tandfonline.com sagepub.com
  academic.oup.com oxfordjournals.org cambridge.org mdpi.com frontiersin.org plos.org pubs.acs.org
  pubs.rsc.org rsc.org iopscience.iop.org aps.org aip.org scitation.org epubs.siam.org
  direct.mit.edu mitpressjournals.org worldscientific.com iospress.nl ebooks.iospress.nl
  iospress.com emerald.com hindawi.com elifesciences.org peerj.com jstor.org annualreviews.org
  projecteuclid.org biorxiv.org medrxiv.org chemrxiv.org eprint.iacr.org ssrn.com
  papers.ssrn.com hal.science hal.archives-ouvertes.fr techrxiv.org preprints.org
  researchsquare.com psyarxiv.com osf.io semanticscholar.org researchgate.net
  citeseerx.ist.psu.edu citeseer.ist.psu.edu pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov
  europepmc.org usenix.org ndss-symposium.org isca-speech.org isca-archive.org ijcai.org
  ojs.aaai.org aaai.org auai.org bmva.org bmva-archive.org.uk
  vldb.org cidrdb.org roboticsproceedings.org graphicsinterface.org
  eurographics.org diglib.eg.org jair.org dagstuhl.de drops.dagstuhl.de
  osti.gov  
  research.google/pubs research.facebook.com/publications paperswithcode.com/paper sigmobile.org royalsocietypublishing.org
  rupress.org asm.org informs.org optica.org opg.optica.org spiedigitallibrary.org
  escholarship.org paperdigest.org iclr.cc/virtual icml.cc/virtual
  neurips.cc/virtual nips.cc/virtual machinelearning.wustl.edu`);
const codeHosts = hosts(`github.com gitlab.com bitbucket.org gitee.com gist.github.com
  raw.githubusercontent.com codeocean.com sourceforge.net anonymous.4open.science code.google.com
  codeberg.org sr.ht`);
const projectHosts = hosts(`github.io gitlab.io sites.google.com readthedocs.io readthedocs.org
  netlify.app vercel.app pages.dev web.app gitbook.io herokuapp.com weebly.com`);
const otherHosts = hosts(`youtube.com youtu.be bilibili.com vimeo.com twitter.com x.com medium.com
  zhihu.com csdn.net weixin.qq.com jianshu.com towardsdatascience.com substack.com reddit.com
  linkedin.com facebook.com drive.google.com docs.google.com pan.baidu.com scholar.google.com
  shields.io wikipedia.org huggingface.co hf.co modelscope.cn kaggle.com slideshare.net
  slideslive.com underline.io papertalk.org videolectures.net colab.research.google.com dblp.org
  dblp.uni-trier.de zenodo.org figshare.com googleblog.com wired.com washingtonpost.com
  nytimes.com cnki.net openai.com/blog openai.com/index anthropic.com/news deepmind.com/blog
  ai.facebook.com/blog ai.meta.com/blog t.me discord.gg wechat.com star-history.com amazon.com
  connectedpapers.com orcid.org paperswithcode.com producthunt.com`);
function hosts(words) {
	return new Set(words.trim().split(/\s+/));
}
const listings = [
	["code", codeHosts],
	["project", projectHosts],
	["paper", paperHosts],
	["other", otherHosts]
];
const kindOf = remembered((place) => {
	const slash = place.indexOf("/");
	const [host, first] = [place.slice(0, slash), place.slice(slash + 1)];
	return { role: listings.find(([, set]) => listed(set, host, first))?.[0] ?? null };
}, 120);
function listed(set, host, first) {
	let domain = host;
	for (let round = 0; round < 12; round++) {
		const dot = domain.indexOf(".");
		if (dot < 0) return false;
		if (set.has(domain) || first !== "" && set.has(`${domain}/${first}`)) return true;
		domain = domain.slice(dot + 1);
	}
	return false;
}
const asideFile = /(?:^|[/_.-])(?:poster|slides?|supp\w*|appendix|media-\d+|talk|presentation)(?:[/_.-]|\d|$)/i;
const paperPath = /\.(?:pdf|ps|ps\.gz|djvu)$|\/(?:e?pdf|abs|doi|papers?|articles?|publications?|pubs?|content)\//i;
const documentEnd = /\.(?:pdf|ps|ps\.gz|djvu)$/i;
const archive = /\.(?:zip|tar|gz|tgz|rar|7z)$/i;
const sideText = /\.(?:bib|txt|md|png|jpe?g|gif|svg|mp4|pptx?)$/i;
const hints = [
	[/\b(?:slides?|poster|video|talk|demo|blog|bib(?:tex)?|supp\w*|data(?:set)?s?|models?|weights?|news|tweet|appendix|解读|视频|中文)\b/i, "other"],
	[/解读|视频|数据集|博客/u, "other"],
	[/\b(?:code|github|official|implementation|pytorch|torch|tensorflow|tf|keras|jax|caffe|matlab|repo(?:sitory)?|source|toolbox)\b|代码/i, "code"],
	[/\b(?:projects?|web ?site|web ?page|web|pages?|home ?page|site|homepage)\b|主页|项目/i, "project"],
	[/\b(?:papers?|pdf|arxiv|link|pub|publication|article|preprint|doi|full text|ieee|acm|html|tech(?:nical)? report|proceedings)\b|论文|全文/i, "paper"]
];
function hint(label) {
	if (label.length > 60) return null;
	return hints.find(([words]) => words.test(label))?.[1] ?? null;
}
function roleOf(url, label) {
	const parsed = webUrl(url);
	if (!parsed) return localRole(url);
	const host = hostOf(parsed);
	const path = pathOf(parsed);
	if (documentEnd.test(path)) return asideFile.test(path) || /slides|poster|supp|appendix|幻灯/i.test(label) ? "other" : "paper";
	const slash = path.indexOf("/", 1);
	const known = kindOf(`${host}/${slash < 0 ? path.slice(1) : path.slice(1, slash)}`).role;
	if (known === "code") {
		const profile = host === "github.com" && !/^\/[^/]+\/[^/]/.test(path);
		return sideText.test(path) || profile ? "other" : "code";
	}
	if (known === "project") return "project";
	if (/^(?:huggingface|hf)\.co$/.test(host) && path.startsWith("/papers/")) return "paper";
	if (/^scholar\.google\./.test(host)) return "other";
	if (known === "paper") return venuePage(path) ? "other" : "paper";
	if (known === "other") return "other";
	if (archive.test(path)) return /code|source/i.test(label + path) ? "code" : "other";
	return hint(label) ?? unknownRole(path, label);
}
function venuePage(path) {
	return path.length < 2 || /^\/(?:xpl\/RecentIssue|profile\/|author\/|journal\/[^/]*\/?$)/i.test(path);
}
function unknownRole(path, label) {
	if (paperPath.test(path)) return "paper";
	if (path.length > 1 && label.trim().split(/\s+/, 6).length >= 4) return "paper";
	return "other";
}
function localRole(url) {
	const path = url.trim().replace(/[?#].*$/s, "");
	return documentEnd.test(path) ? "paper" : "other";
}
// src/model/work.ts
const aclOld = /\b([A-Z]\d{2}-\d{4,5})(?:v\d+)?(?![\d-])/i;
const aclNew = /\/(\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?(?![\d-])/i;
function acl(path) {
	const modern = aclNew.exec(path);
	if (modern) return modern[1].toLowerCase();
	return aclOld.exec(path)?.[1]?.toUpperCase() ?? null;
}
function openreview(path, url) {
	const id = url.searchParams.get("id")?.trim();
	return /^\/(?:forum|pdf|attachment|revisions)\/?$/.test(path) && id ? /^[\w-]+/.exec(id)?.[0] ?? null : null;
}
function pmlr(path) {
	const found = /^\/(v\d+)\/([a-z][\w-]*?)(?:\.html|\/([\w-]+)\.pdf|\.pdf)?\/?$/i.exec(path);
	if (!found || found[3] && found[3] !== found[2]) return null;
	return `${found[1]}/${found[2]}`.toLowerCase();
}
function cvf(path) {
	return /\/(?:html|papers)\/(?:[\w-]+\/)?([^/]+)_paper\.(?:html|pdf)$/i.exec(path)?.[1] ?? null;
}
function neurips(path) {
	const hashed = /\/paper\/(\d{4})\/(?:hash|file)\/([\da-f]{32})-(?!Supp|Review|Meta)/i.exec(path);
	if (hashed) return `${hashed[1]}/${hashed[2].toLowerCase()}`;
	return /^\/paper\/(\d+)-[^/]*$/.exec(path)?.[1] ?? null;
}
function jmlr(path) {
	const found = /^\/papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.html|\.pdf|\/[\w-]+\.pdf)?$/i.exec(path);
	return found ? `v${found[1]}/${found[2]}`.toLowerCase() : null;
}
const pmlrElsewhere = (path) => {
	const found = /^\/(?:proceedings\/papers|mlresearch)\/(v\d+)\/(?:main\/assets\/)?(.*)$/.exec(path);
	return found ? pmlr(`/${found[1]}/${found[2]}`) : null;
};
const doiPath = /\/(?:doi|article|chapter|book|content|content\/pdf|abstract|pdf)\/(?:[a-zA-Z]+\/)?(10\.\d{4,9}\/.+)$/;
const doiTail = /(?:v\d+)?(?:\.(?:full|abstract)(?:-text|\.pdf)?|\/(?:full|abstract|pdf|epdf|meta|html|fulltext)|\.pdf)$/i;
function doi(path, url) {
	const host = hostOf(url);
	if (host === "nature.com") {
		const article = /^\/articles\/([a-z\d-]+)(?:\.pdf)?\/?$/i.exec(path);
		return article ? `10.1038/${article[1].toLowerCase()}` : null;
	}
	const own = host === "doi.org" || host === "dx.doi.org" || host === "doi.acm.org";
	const found = own ? /^\/(?:abs\/)?(10\.\d{4,9}\/.+)$/.exec(path) : doiPath.exec(path);
	if (!found) return null;
	let id = found[1].toLowerCase();
	while (/[.,;:'"\]}>*/]/.test(id.at(-1))) id = id.slice(0, -1);
	if (id.endsWith(")") && !id.includes("(")) id = id.slice(0, -1);
	if (!own) id = id.replace(doiTail, "");
	if (/^10\.1101\//.test(id)) id = id.replace(/v\d+$/, "");
	return id.length > 8 ? id : null;
}
const readers = {
	"openreview.net": [["openreview", openreview]],
	"proceedings.mlr.press": [["pmlr", pmlr]],
	"raw.githubusercontent.com": [["pmlr", pmlrElsewhere]],
	"aclanthology.org": [["acl", acl]],
	"aclanthology.info": [["acl", acl]],
	"aclanthology.coli.uni-saarland.de": [["acl", acl]],
	"aclweb.org": [["acl", (path) => path.startsWith("/anthology") ? acl(path) : null]],
	"openaccess.thecvf.com": [["cvf", cvf]],
	"cv-foundation.org": [["cvf", cvf]],
	"papers.nips.cc": [["neurips", neurips]],
	"papers.neurips.cc": [["neurips", neurips]],
	"proceedings.neurips.cc": [["neurips", neurips]],
	"proceedings.nips.cc": [["neurips", neurips]],
	"datasets-benchmarks-proceedings.neurips.cc": [["neurips", neurips]],
	"jmlr.org": [["jmlr", jmlr], ["pmlr", pmlrElsewhere]],
	"jmlr.csail.mit.edu": [["jmlr", jmlr]]
};
function made(kind, id) {
	return {
		kind,
		id,
		key: `${kind}:${id}`
	};
}
function workOf(url) {
	const parsed = webUrl(url);
	if (!parsed) return null;
	const arxiv = arxivIdOf(parsed);
	if (arxiv) {
		const work = {
			kind: "arxiv",
			id: arxiv.id,
			key: `arxiv:${arxiv.id}`
		};
		if (arxiv.version !== null) work.version = arxiv.version;
		return work;
	}
	const path = pathOf(parsed);
	for (const [kind, read] of readers[hostOf(parsed)] ?? []) {
		const id = read(path, parsed);
		if (id) return made(kind, id);
	}
	const id = doi(path, parsed);
	const anthology = id && /^10\.18653\/v1\/(.+)$/.exec(id);
	if (anthology) return made("acl", acl(`/${anthology[1]}`) ?? anthology[1]);
	return id ? made("doi", id) : made("url", urlKey(parsed));
}
// src/list/entries/words.ts
const labels = /^(?:the\s+)?(?:official\s+|full\s+|arxiv\s+|pytorch\s+|tensorflow\s+|python\s+|project\s+|github\s+|source\s+|original\s+|conference\s+|journal\s+|third[- ]party\s+)*(?:paper|papers|pdf|arxiv|ar5iv|link|links|url|code|codes|code\s*&\s*\w+|codebase|github|gitlab|git|repo|repository|project|projects|page|project\s*page|website|web|site|homepage|home\s*page|video|videos|youtube|bilibili|slides?|blog|blog\s*post|post|data|datasets?|demo|abs|abstract|html|openreview|doi|bib|bibtex|cite|poster|supp|supplementary|supplement|supplemental|appendix|model|models|hugging\s*face|hf|colab|notebook|talk|media|presentation|preprint|gitxiv|web\s*server|web\s*interface|reading\s*notes?|news|review|reviews|notes?|summary|tweet|twitter|implementation|reference|impl|pytorch|tensorflow|tf|keras|jax|caffe|matlab|torch|mindspore|chainer|mxnet|python|c\+\+|julia|official|unofficial|pub|publication|springer|ieee|acm|wiki|docs?|documentation|benchmark|leaderboard|book|tutorial|course|material|materials|resource|resources|download|here|source|full\s*text|survey\s*paper|scholar|google\s*scholar|semantic\s*scholar|dblp|medium|zhihu|weights|checkpoint|checkpoints|space|app|intro|论文|论文地址|论文链接|论文下载|代码|代码链接|源码|主页|项目|项目主页|解读|数据集|链接|地址|视频|博客|翻译|笔记|知乎)(?:\s*(?:page|link|repo|code|paper|pdf|version|site|website|address|\d{1,2}|[（(].{0,20}[)）]))?$/i;
function isLabel(text) {
	if (text.length > 48 && isAsciiWord(text.charCodeAt(0))) {
		if (isAsciiWord(text.charCodeAt(text.length - 1))) return false;
	}
	return isShortLabel(text);
}
const isShortLabel = remembered(judgeLabel, 64);
function judgeLabel(text) {
	const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+）)]+$/gu, "").trim();
	if (bare === "" || /^\s*:[a-z0-9_+-]+:\s*$/.test(text)) return true;
	if (bare.length > 48) return false;
	if (labels.test(bare)) return true;
	const parts = bare.split(/\s*[/&+,|·]\s*|\s+(?:and|or)\s+/i);
	return parts.length > 1 && parts.every((part) => labels.test(part));
}
const words = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
function countWords(text, enough = Number.POSITIVE_INFINITY) {
	let count = 0;
	let inside = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 127) return countAnyWords(text);
		const joins = inside && (code === 39 || code === 45 || code === 46);
		const holds = isAsciiWord(code) || joins && isAsciiWord(text.charCodeAt(at + 1));
		if (holds && !inside && ++count >= enough) return count;
		inside = holds;
	}
	return count;
}
function isAsciiWord(code) {
	return code > 47 && code < 58 || code > 64 && code < 91 || code > 96 && code < 123;
}
function countAnyWords(text) {
	const ideographs = text.match(cjk)?.length ?? 0;
	return ((ideographs > 0 ? text.replace(cjk, " ") : text).match(words)?.length ?? 0) + Math.ceil(ideographs / 2);
}
const person = /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.?|d[aeiu]|de\s+la|del|della|van|von|der|den|ten|ter|el|al|bin|ibn|le|la|du|dos|y|zu|jr\.?|sr\.?|i{2,3}|i?v)\*?(?:\s+|-|$)){1,6}$/u;
const asciiPerson = /^(?:(?:[A-Z][A-Za-z'.-]*|d[aeiu]|de\s+la|del|della|van|von|der|den|ten|ter|el|al|bin|ibn|le|la|du|dos|y|zu|jr\.?|sr\.?|i{2,3}|i?v)\*?(?:\s+|-|$)){1,6}$/;
function isPerson(text) {
	if (text.length > 40) return false;
	const bare = text.trim();
	return (isAscii(bare) ? asciiPerson : person).test(bare);
}
const crowd = /(?:^|[\s,.])et\.?\s*al\b|^and\s+others$|\betc\.?$|\bothers\b/i;
function mayBeCrowd(text) {
	const lower = text.toLowerCase();
	return /et\.? ?al|others|etc/.test(lower);
}
const LONGEST$2 = 4e3;
function namesScore(text) {
	return text.length > LONGEST$2 ? 0 : scoreShort(text);
}
const scoreShort = remembered(scoreNames, 64);
const partsPeople = /[,;&()[\]，、；*†‡§¶∗#^⋆\d]|\sand\s|et\.? ?al|others|etc/i;
const MANY = 7;
const severalPeople = /[,;&，、；]|\sand\s/i;
const betweenPeople = /\s*(?:,\s*and\s+|[,;，、；]|\s+and\s+|\s+&\s+)\s*/i;
function bareNames(text) {
	let bare = text;
	if (/[([]/.test(bare)) bare = bare.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
	if (/[*†‡§¶∗#^⋆\d]/.test(bare)) bare = bare.replace(/[*†‡§¶∗#^⋆\d]+/gu, "");
	if (/\s\s|[^\S ]/.test(bare)) bare = bare.replace(/\s+/g, " ");
	bare = bare.trim();
	if (/^[ab作]/i.test(bare)) bare = bare.replace(/^(?:by|authors?|作者) ?[:：]? ?/i, "");
	return /[.,;]$/.test(bare) ? bare.replace(/[.,;]+$/, "") : bare;
}
function scoreNames(text) {
	if (!partsPeople.test(text) && countWords(text, 8) > MANY) return 0;
	const bare = bareNames(text);
	if (bare === "") return 0;
	if (mayBeCrowd(bare) && crowd.test(bare)) {
		const [head, behind] = bare.split(/[\s,.]*(?:\bet\.?\s*al\b|\band\s+others\b|\betc\.?$)/i, 2);
		if (!/^[\p{Lu}\p{Script=Han}]/u.test(head) || countWords(head) > 40) return .4;
		const people = head.split(/,|\band\b|&/).filter(isPerson);
		const parts = head.split(/,|\band\b|&/).length;
		return people.length * 2 >= parts && countWords(behind ?? "") <= 6 ? .95 : .4;
	}
	const parts = severalPeople.test(bare) ? bare.split(betweenPeople).filter((part) => part !== "") : [bare];
	if (parts.length === 0) return 0;
	if (parts.length > 2 && parts.slice(0, 2).every((part) => countWords(part) === 1)) {
		if (parts.slice(2).every((part) => countWords(part) >= 2)) parts.splice(0, 2, `${parts[1]} ${parts[0]}`);
	}
	if (parts.length > 1 && parts.every((part) => !part.includes(" ")) && parts.some(isAcronym)) return .2;
	const share = parts.filter(isPerson).length / parts.length;
	if (parts.length === 1) return share === 1 && countWords(bare) >= 2 && countWords(bare) <= 4 ? .4 : 0;
	const twoWords = parts.filter((part) => countWords(part, 2) >= 2).length / parts.length;
	return share >= .7 ? share * (.6 + .4 * twoWords) : share * .4;
}
function isAcronym(text) {
	return /^[A-Z]{2,6}$/.test(text);
}
function titleLike(text, least = 3) {
	const bare = text.trim();
	if (bare.length < 6 || bare.length > 400) return false;
	if (/^(?:https?:|www\.)/i.test(bare)) return false;
	return countWords(bare) >= least && !isLabel(bare);
}
const attributeLine = /^[^\p{L}\p{N}]*(?:[\p{L}][\p{L}\p{M}\p{N}/&() _-]{0,28})\s*[:：]/u;
const knownKey = /^[^\p{L}\p{N}]*(?:papers?|arxiv|pdf|links?|code|github|projects?|home\s?page|website|intro(?:duction)?|key\s?words?|keys?|metrics?|data\s?sets?|comments?|authors?|affiliations?|institutions?|organi[sz]ations?|venue|conference|journal|date|year|published|publisher|envs?|expenvs?|environments?|tl;?dr|abstract|summary|notes?|openreview|demo|video|slides?|blog|poster|bib(?:tex)?|cite|citations?|doi|tags?|topics?|tasks?|models?|methods?|tldr|official|supp\w*|related|award|status|benchmark|contributions?|论文\S{0,6}|代码\S{0,6}|主页|项目\S{0,4}|简介|摘要|作者|单位|机构|会议|期刊|关键词|数据集|解读|备注|说明|标签|任务|方法|时间|日期)\s*(?:\([^)]*\))?\s*(?:\/\s*\p{L}+\s*)?[:：]/iu;
// src/model/list.ts
const Mark = {
	strong: 1,
	emphasis: 2,
	delete: 4
};
// src/model/errors.ts
var KnownError = class extends Error {
	name = "KnownError";
};
// src/fix/permitted.ts
function fixFilter(list) {
	const { source } = list;
	const verbatim = merged(list.verbatim);
	const mark = source.text.startsWith("﻿") ? 1 : 0;
	return (fix) => {
		const edits = fix.edits.map((edit) => behindMark(inLineEndings(edit, source), mark));
		return edits.every((edit) => edit.start >= mark && edit.end <= source.text.length && !touches(verbatim, edit)) ? {
			...fix,
			edits
		} : null;
	};
}
function merged(ranges) {
	const result = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else if (start < end) result.push({
			start,
			end
		});
	}
	return result;
}
function touches(ranges, edit) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= edit.start) low = middle + 1;
		else high = middle;
	}
	const next = ranges[low];
	return next !== void 0 && next.start < edit.end && edit.start < next.end;
}
function behindMark(edit, mark) {
	return edit.start === 0 && edit.end === 0 ? {
		...edit,
		start: mark,
		end: mark
	} : edit;
}
function inLineEndings(edit, source) {
	if (!/[\r\n]/.test(edit.text)) return edit;
	const text = edit.text.replace(/\r\n?|\n/g, lineEnding(source, edit.start));
	return text === edit.text ? edit : {
		...edit,
		text
	};
}
function lineEnding(source, offset) {
	const line = source.lineAt(offset);
	const next = source.lineStarts[line] ?? source.lineStarts[line - 1];
	if (next === 0) return "\n";
	const before = source.text.slice(Math.max(0, next - 2), next);
	return before === "\r\n" ? before : before.slice(-1);
}
// src/markdown/parse.ts
const DEEPEST = 100;
const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${DEEPEST},}`, "m");
const MOST_MARKS$1 = 3e3;
const native = await import("./satteri.js").then(({ parse }) => parse, () => null);
const portable = native ? null : (await import("./remark2.js")).parse;
function parseMarkdown(text) {
	const why = `it nests more than ${DEEPEST} quotes or lists in each other`;
	if (nested.test(text)) return why;
	if (!native && isKnotted(text)) return `a line of it holds more than ${MOST_MARKS$1} brackets and stars, too many where satteri is not installed`;
	try {
		return (native ?? portable)(text.startsWith("﻿") ? ` ${text.slice(1)}` : text);
	} catch (error) {
		if (error instanceof RangeError) return why;
		throw error;
	}
}
function isKnotted(text) {
	let marks = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === "\n") marks = 0;
		else if ("![]<".includes(char)) marks++;
		else if ("*_`".includes(char) && text[at - 1] !== char) marks++;
		if (marks > MOST_MARKS$1) return true;
	}
	return false;
}
// src/list/blocks/html-blocks.ts
const parting$2 = /* @__PURE__ */ new Set([
	"tr",
	"li",
	"p",
	"div",
	"ul",
	"ol",
	"table",
	"tbody",
	"thead",
	"summary"
]);
const headings = /^h[1-6]$/;
function htmlBlocks(html) {
	const blocks = [];
	let open = null;
	let columns = [];
	let cell = -1;
	const close = (end) => {
		if (open) {
			open.end = end;
			if (open.row && cell >= 0) open.parts.push({
				start: cell,
				end
			});
			if (!open.row) open.parts.push({
				start: open.start,
				end
			});
			blocks.push(open);
		}
		open = null;
		cell = -1;
	};
	const begin = (start, row) => {
		close(start);
		open = {
			start,
			end: start,
			row,
			parts: [],
			columns: row ? columns : []
		};
	};
	for (const piece of htmlPieces(html)) if (piece.type === "open" && (piece.name === "td" || piece.name === "th")) {
		if (!open?.row) begin(piece.start, true);
		if (cell >= 0) open.parts.push({
			start: cell,
			end: piece.start
		});
		cell = piece.end;
	} else if (piece.type === "close" && (piece.name === "td" || piece.name === "th")) {
		if (open && cell >= 0) open.parts.push({
			start: cell,
			end: piece.start
		});
		cell = -1;
	} else if ((piece.type === "open" || piece.type === "close") && parts$1(piece.name)) {
		if (open?.row && piece.name !== "tr" && cell >= 0) continue;
		if (piece.type === "open") {
			if (piece.name === "table") columns = [];
			begin(piece.name === "tr" ? piece.start : piece.end, piece.name === "tr");
		} else {
			close(piece.start);
			if (piece.name === "tr" && columns.length === 0 && blocks.length > 0) columns = blocks.at(-1).parts.map((part) => visible$1(html.slice(part.start, part.end)));
		}
	} else if (!open && piece.type === "text" && piece.text.trim() !== "") begin(piece.start, false);
	else if (!open && piece.type === "open") begin(piece.start, false);
	close(html.length);
	return blocks;
}
function parts$1(name) {
	return parting$2.has(name) || headings.test(name);
}
function visible$1(html) {
	return htmlPieces(html).map((piece) => piece.type === "text" ? piece.text : "").join("").trim();
}
// src/list/blocks/align.ts
const parting$1 = /[\n&\\]/;
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;
function alignText(value, source, start, emit) {
	if (!parting$1.test(value) && source.startsWith(value, start)) {
		if (value !== "") emit(value, start, start + value.length);
		return start + value.length;
	}
	let at = start;
	let from = 0;
	let stretch = start;
	const flush = (to) => {
		if (to > from) emit(value.slice(from, to), stretch, at);
		from = to;
	};
	for (let index = 0; index < value.length;) {
		const code = value.charCodeAt(index);
		if (code === 10) {
			flush(index);
			const line = at;
			while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++;
			if (source.charCodeAt(at) === 13) at++;
			if (source.charCodeAt(at) === 10) at++;
			emit("\n", line, at);
			while (isPrefix(source.charCodeAt(at)) && source.charCodeAt(at) !== value.charCodeAt(index + 1)) at++;
			index++;
			from = index;
			stretch = at;
			continue;
		}
		if (source.charCodeAt(at) === code && code !== 38 && code !== 92) {
			at++;
			index++;
			continue;
		}
		const width = escapeAt(source, at, value, index);
		if (width.source > 1) {
			flush(index);
			emit(value.slice(index, index + width.value), at, at + width.source);
			at += width.source;
			index += width.value;
			from = index;
			stretch = at;
		} else {
			at++;
			index++;
		}
	}
	flush(value.length);
	return at;
}
function isPrefix(code) {
	return code === 32 || code === 9 || code === 62;
}
function escapeAt(source, at, value, index) {
	if (source.charCodeAt(at) === 92 && source[at + 1] === value[index] && value[index] !== "\\") return {
		source: 2,
		value: 1
	};
	if (source.startsWith("\\\\", at) && value[index] === "\\" && value[index + 1] !== "\\") return {
		source: 2,
		value: 1
	};
	if (source.charCodeAt(at) === 38) {
		reference.lastIndex = at;
		const match = reference.exec(source);
		const decoded = match && decode$1(match[0]);
		if (match && decoded && value.startsWith(decoded, index)) return {
			source: match[0].length,
			value: decoded.length
		};
	}
	return {
		source: 1,
		value: 1
	};
}
function decode$1(text) {
	const body = text.slice(1, -1);
	if (!body.startsWith("#")) return decodeNamedCharacterReference(body);
	const hex = body[1] === "x" || body[1] === "X";
	const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "�";
}
// src/list/blocks/destination.ts
function destinationRange(text, from, end, opener) {
	const open = text.indexOf(opener, from);
	if (open < 0 || open >= end) return {
		start: end,
		end
	};
	let at = open + opener.length;
	while (at < end && /\s/.test(text[at])) at++;
	if (text[at] === "<") {
		const close = text.indexOf(">", at);
		return {
			start: at + 1,
			end: close < 0 || close > end ? end : close
		};
	}
	const start = at;
	let depth = 0;
	for (; at < end; at++) {
		const char = text[at];
		if (char === "\\") at++;
		else if (char === "(") depth++;
		else if (char === ")" && depth-- === 0) break;
		else if (/\s/.test(char)) break;
	}
	return {
		start,
		end: Math.min(at, end)
	};
}
var Rich = class Rich {
	text = "";
	spans = [];
	breaks = [];
	#segments = [];
	#pieces = [];
	#links = [];
	#linked = 0;
	get links() {
		for (; this.#linked < this.spans.length; this.#linked++) {
			const { kind, link } = this.spans[this.#linked];
			if (kind === "link" && link) this.#links.push(link);
		}
		return this.#links;
	}
	add(value, start, end) {
		if (value === "") return;
		this.#segments.push(this.text.length, start, end - start);
		this.#pieces.push(value);
		this.text += value;
	}
	addBreak(kind, start, end) {
		this.breaks.push({
			at: this.text.length,
			kind
		});
		this.add("\n", start, end);
	}
	append(other, kind) {
		const first = other.#segments[1];
		if (first === void 0) return;
		if (this.text !== "") this.addBreak(kind, first, first);
		const shift = this.text.length;
		for (let index = 0; index < other.#count; index++) {
			const { at, source, sourceLength } = other.#segment(index);
			this.#segments.push(at + shift, source, sourceLength);
		}
		for (const span of other.spans) this.spans.push({
			...span,
			from: span.from + shift,
			to: span.to + shift
		});
		for (const { at, kind: other_ } of other.breaks) this.breaks.push({
			at: at + shift,
			kind: other_
		});
		this.text += other.text;
	}
	since(from) {
		let added = 0;
		while (added < this.#count && this.#segments.at(-3 * (added + 1)) >= from) added++;
		return this.#pieces.slice(this.#pieces.length - added).join("");
	}
	finish() {
		this.#pieces = [];
		return this;
	}
	lines(own) {
		const starts = [0, ...this.breaks.map((mark) => mark.at + 1)];
		const broken = this.breaks.map(({ at }) => this.#segmentAt(at));
		const lines = starts.map((_, index) => {
			const before = broken[index - 1];
			const range = {
				start: before ? before.source + before.sourceLength : own.start,
				end: broken[index]?.source ?? own.end
			};
			return new Line(index === 0 ? "block" : this.breaks[index - 1].kind, range);
		});
		const endOf = (index) => this.breaks[index]?.at ?? this.text.length;
		const lineOf = (at) => {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if (starts[middle] <= at) low = middle;
				else high = middle - 1;
			}
			return low;
		};
		for (let segment = 0; segment < this.#count; segment++) {
			const { at, length, source, sourceLength } = this.#segment(segment);
			const index = lineOf(at);
			if (at >= endOf(index)) continue;
			lines[index].add(this.text.slice(at, at + length), source, source + sourceLength);
		}
		for (const span of this.spans) {
			const last = lineOf(Math.max(span.from, span.to - 1));
			for (let index = lineOf(span.from); index <= last; index++) {
				const from = Math.max(span.from, starts[index]);
				const to = Math.min(span.to, endOf(index));
				if (to < from) continue;
				lines[index].spans.push({
					...span,
					from: from - starts[index],
					to: to - starts[index]
				});
			}
		}
		return lines;
	}
	slice(from, to) {
		const part = new Rich();
		for (let index = 0; index < this.#count; index++) {
			const segment = this.#segment(index);
			const begin = Math.max(from, segment.at);
			const end = Math.min(to, segment.at + segment.length);
			if (end <= begin) continue;
			const source = segment.source + inStep(segment, begin - segment.at);
			const sourceEnd = segment.source + inStep(segment, end - segment.at);
			part.add(this.text.slice(begin, end), source, sourceEnd);
		}
		for (const span of this.spans) {
			if (span.to <= from || span.from >= to) continue;
			const clipped = {
				from: Math.max(from, span.from) - from,
				to: Math.min(to, span.to) - from
			};
			part.spans.push({
				...span,
				...clipped
			});
		}
		for (const { at, kind } of this.breaks) if (at >= from && at < to) part.breaks.push({
			at: at - from,
			kind
		});
		return part;
	}
	within(kind, from, to) {
		return this.spans.filter((span) => span.kind === kind && span.from < to && span.to > from).sort((a, b) => a.from - b.from || b.to - a.to);
	}
	source(from, to) {
		if (this.text === "") return {
			start: 0,
			end: 0
		};
		const first = this.#segmentAt(from);
		const start = first.source + inStep(first, from - first.at);
		if (to <= from) return {
			start,
			end: start
		};
		const last = this.#segmentAt(to - 1);
		return {
			start,
			end: last.source + inStep(last, to - last.at)
		};
	}
	get #count() {
		return this.#segments.length / 3;
	}
	#segment(index) {
		const at = this.#segments[3 * index];
		const next = this.#segments[3 * index + 3] ?? this.text.length;
		const source = this.#segments[3 * index + 1];
		return {
			at,
			length: next - at,
			source,
			sourceLength: this.#segments[3 * index + 2]
		};
	}
	#segmentAt(at) {
		let low = 0;
		let high = this.#count - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#segments[3 * middle] <= at) low = middle;
			else high = middle - 1;
		}
		return this.#segment(low);
	}
};
var Line = class extends Rich {
	opened;
	range;
	constructor(opened, range) {
		super();
		this.opened = opened;
		this.range = range;
	}
};
function inOneLine(text) {
	return (unevenSpace.test(text) ? text.replaceAll("￼", " ").replace(/\s+/g, " ") : text).trim();
}
const unevenSpace = /\uFFFC|\s\s|[^\S ]/;
function inStep(segment, distance) {
	if (distance <= 0) return 0;
	if (distance >= segment.length) return segment.sourceLength;
	return segment.sourceLength === segment.length ? distance : 0;
}
// src/list/blocks/inline.ts
const markOf = {
	strong: Mark.strong,
	emphasis: Mark.emphasis,
	delete: Mark.delete
};
const MOST_OPEN = 64;
const htmlMarks = {
	b: "strong",
	strong: "strong",
	i: "emphasis",
	em: "emphasis",
	s: "delete",
	del: "delete",
	code: "code"
};
function flatten(nodes, start, gathered) {
	const context = {
		gathered,
		rich: new Rich(),
		marks: 0,
		link: null,
		open: []
	};
	walk(nodes, start, context);
	return finish(context);
}
function flattenHtml(html, start, gathered) {
	const context = {
		gathered,
		rich: new Rich(),
		marks: 0,
		link: null,
		open: []
	};
	for (const piece of htmlPieces(html)) addHtml(piece, html, start, context);
	return finish(context);
}
function finish(context) {
	const open = context.open.find((element) => element.name === "a");
	if (open && context.link) finishLink(context.link, open.from, context.link.range, context);
	return context.rich.finish();
}
function walk(nodes, start, context) {
	let at = start;
	for (const node of nodes) {
		at = visit(node, node.position?.start.offset ?? at, context);
		at = node.position?.end.offset ?? at;
	}
	return at;
}
function visit(node, start, context) {
	const { rich, gathered } = context;
	const end = node.position?.end.offset ?? start;
	switch (node.type) {
		case "text": return alignText(node.value, gathered.source.text, start, (value, from, to) => {
			if (value === "\n") rich.addBreak("soft", from, to);
			else addRun(value, from, to, context);
		});
		case "strong":
		case "emphasis":
		case "delete": {
			const from = rich.text.length;
			const marks = context.marks;
			context.marks |= markOf[node.type];
			const inner = walk(node.children, start, context);
			context.marks = marks;
			const source = {
				start,
				end: node.position ? end : inner
			};
			rich.spans.push({
				kind: node.type,
				from,
				to: rich.text.length,
				source,
				link: context.link
			});
			return source.end;
		}
		case "inlineCode": {
			const from = rich.text.length;
			rich.add(node.value, start, end);
			gathered.verbatim.push({
				start,
				end
			});
			const source = {
				start,
				end
			};
			rich.spans.push({
				kind: "code",
				from,
				to: rich.text.length,
				source,
				link: context.link
			});
			return end;
		}
		case "break":
			rich.addBreak("hard", start, end);
			return end;
		case "image":
		case "imageReference":
			addImage(node, {
				start,
				end
			}, context);
			return end;
		case "link":
		case "linkReference": return addLink(node, start, context);
		case "html":
			for (const piece of htmlPieces(node.value)) addHtml(piece, node.value, start, context);
			return end;
		default: return end;
	}
}
function addRun(text, start, end, context) {
	context.rich.add(text, start, end);
	const { marks, link } = context;
	context.gathered.runs.push({
		range: {
			start,
			end
		},
		text,
		marks,
		link
	});
}
function addImage(node, source, context) {
	const { rich, gathered } = context;
	const from = rich.text.length;
	rich.add("￼", source.start, source.end);
	const definition = node.type === "image" ? node : gathered.definitions.get(node.identifier);
	rich.spans.push({
		kind: "image",
		from,
		to: from + 1,
		source,
		link: context.link,
		alt: node.alt ?? "",
		src: definition?.url ?? ""
	});
}
function addLink(node, start, context) {
	const { rich, gathered } = context;
	const text = gathered.source.text;
	const definition = node.type === "linkReference" ? gathered.definitions.get(node.identifier) : node;
	if (!definition) return walk(node.children, start, context);
	const first = text[start];
	const syntax = node.type === "linkReference" ? "reference" : first === "[" ? "inline" : first === "<" ? "autolink" : "raw";
	const link = newLink(syntax, definition.url);
	const from = rich.text.length;
	const outer = context.link;
	context.link = link;
	gathered.links.push(link);
	const inner = walk(node.children, syntax === "raw" ? start : start + 1, context);
	context.link = outer;
	const end = node.position?.end.offset ?? inner;
	link.range = {
		start,
		end
	};
	if (syntax === "reference") {
		const place = definition.position;
		link.urlRange = destinationRange(text, place?.start.offset ?? start, place?.end.offset ?? end, "]:");
	} else if (syntax === "inline") link.urlRange = destinationRange(text, node.children.at(-1)?.position?.end.offset ?? start + 1, end, "](");
	else link.urlRange = syntax === "autolink" ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
	finishLink(link, from, link.range, context);
	return end;
}
function newLink(syntax, url) {
	const nowhere = {
		start: 0,
		end: 0
	};
	return {
		range: nowhere,
		syntax,
		url,
		urlRange: nowhere,
		label: {
			text: "",
			range: nowhere
		},
		role: "other",
		work: null,
		badge: false
	};
}
function finishLink(link, from, source, context) {
	const { rich } = context;
	const to = rich.text.length;
	const label = rich.since(from);
	link.range = source;
	link.badge = label.includes("￼") && label.replaceAll("￼", "").trim() === "";
	const image = link.badge ? rich.spans.findLast((span) => span.kind === "image") : void 0;
	link.label = {
		text: inOneLine(label),
		range: to > from ? rich.source(from, to) : {
			start: source.start + 1,
			end: source.start + 1
		}
	};
	const target = link.url.startsWith("(") ? link.url.replace(/^\(+|\)+$/g, "") : link.url;
	link.work = workOf(target);
	link.role = roleOf(target, link.badge && image ? `${image.alt} ${image.src}` : link.label.text);
	rich.spans.push({
		kind: "link",
		from,
		to,
		source,
		link
	});
}
function addHtml(piece, html, offset, context) {
	const { rich, gathered } = context;
	const range = {
		start: offset + piece.start,
		end: offset + piece.end
	};
	switch (piece.type) {
		case "text":
			if (/^\s*\n\s*$/.test(piece.text)) rich.addBreak("soft", range.start, range.end);
			else rich.add(piece.text.replace(/\s/g, " "), range.start, range.end);
			return;
		case "comment": {
			const text = html.slice(piece.start, piece.end).replace(/^<!--+|(?<!-)--+>$/g, "");
			gathered.comments.push({
				range,
				text: text.trim()
			});
			gathered.verbatim.push(range);
			return;
		}
		case "open":
			gathered.verbatim.push(range);
			for (const name of ["id", "name"]) {
				const anchor = attributeOf(piece, name);
				if (anchor) gathered.anchors.add(anchor.value);
			}
			if (piece.name === "br") rich.addBreak("hard", range.start, range.end);
			else if (piece.name === "img") addHtmlImage(piece, range, context);
			else if (piece.name === "a" || piece.name in htmlMarks) {
				if (piece.name === "a") openAnchor(piece, offset, context);
				context.open.push({
					name: piece.name,
					from: rich.text.length,
					piece,
					offset
				});
			}
			return;
		case "close":
			gathered.verbatim.push(range);
			closeElement(piece.name, range, context);
	}
}
function addHtmlImage(piece, source, context) {
	const from = context.rich.text.length;
	context.rich.add("￼", source.start, source.end);
	const alt = attributeOf(piece, "alt")?.value ?? "";
	const src = attributeOf(piece, "src")?.value ?? "";
	context.rich.spans.push({
		kind: "image",
		from,
		to: from + 1,
		source,
		link: context.link,
		alt,
		src
	});
}
function openAnchor(piece, offset, context) {
	const href = attributeOf(piece, "href");
	if (!href || context.link) return;
	const link = newLink("html", href.value.trim());
	link.urlRange = {
		start: offset + href.start,
		end: offset + href.end
	};
	link.range = {
		start: offset + piece.start,
		end: offset + piece.end
	};
	context.gathered.links.push(link);
	context.link = link;
}
function closeElement(name, range, context) {
	const at = context.open.slice(-64).findLastIndex((open) => open.name === name);
	if (at < 0) return;
	const [open] = context.open.splice(at - Math.min(MOST_OPEN, context.open.length));
	const source = {
		start: open.offset + open.piece.start,
		end: range.end
	};
	if (name === "a") {
		if (context.link?.syntax !== "html") return;
		const link = context.link;
		context.link = null;
		finishLink(link, open.from, source, context);
	} else {
		const to = context.rich.text.length;
		context.rich.spans.push({
			kind: htmlMarks[name],
			from: open.from,
			to,
			source,
			link: context.link
		});
	}
}
// src/list/blocks/items.ts
const BREAK = "break";
function outline(root, gathered, frontMatterEnd) {
	const walk = {
		gathered,
		sections: [],
		tables: [],
		section: null,
		slugger: new BananaSlug(),
		groups: 0,
		frontMatterEnd
	};
	const blocks = readBlocks(root.children, "paragraph", walk);
	closeSections(walk, 1, gathered.source.text.length);
	return {
		blocks,
		sections: walk.sections,
		tables: walk.tables
	};
}
function readBlocks(nodes, shape, walk) {
	const blocks = [];
	const group = ++walk.groups;
	for (const node of nodes) {
		const range = rangeOf(node);
		if (!range || range.end <= walk.frontMatterEnd) continue;
		switch (node.type) {
			case "heading":
				blocks.push(readHeading(node, range, walk));
				break;
			case "paragraph": {
				const rich = flatten(node.children, range.start, walk.gathered);
				blocks.push(newItem(shape, rich, range, walk, group));
				break;
			}
			case "list":
				for (const item of readList(node, walk)) blocks.push(item);
				break;
			case "blockquote":
				for (const block of readBlocks(node.children, "quote", walk)) blocks.push(block);
				break;
			case "table":
				for (const row of readTable(node, range, walk)) blocks.push(row);
				break;
			case "html":
				for (const item of readHtml(node.value, range, walk)) blocks.push(item);
				break;
			case "thematicBreak":
				blocks.push(BREAK);
				break;
			case "code":
				walk.gathered.verbatim.push(range);
				break;
			case "footnoteDefinition": for (const block of readBlocks(node.children, "paragraph", walk)) blocks.push(block);
		}
	}
	return blocks;
}
function rangeOf(node) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === void 0 || end === void 0 ? null : {
		start,
		end
	};
}
function newItem(shape, rich, range, walk, group) {
	return {
		shape,
		rich,
		range,
		own: range,
		section: walk.section,
		children: [],
		cells: [],
		columns: [],
		group
	};
}
function readHeading(node, range, walk) {
	closeSections(walk, node.depth, range.start);
	const rich = flatten(node.children, range.start + node.depth, walk.gathered);
	const text = rich.text.replaceAll("￼", "").replace(/\s+/g, " ").trim();
	const parent = walk.section;
	const section = {
		index: walk.sections.length,
		title: {
			text,
			range: rich.text === "" ? range : rich.source(0, rich.text.length)
		},
		depth: node.depth,
		range,
		end: range.end,
		parent,
		children: [],
		slug: walk.slugger.slug(rich.text.replaceAll("￼", "")),
		year: yearOfHeading(text),
		entries: []
	};
	parent?.children.push(section);
	walk.sections.push(section);
	const item = newItem("heading", rich, range, walk, ++walk.groups);
	walk.section = section;
	return item;
}
function closeSections(walk, depth, end) {
	while (walk.section && walk.section.depth >= depth) {
		walk.section.end = end;
		walk.section = walk.section.parent;
	}
}
const aroundYear = /^(?:[^\p{L}\p{N}]*)(?:(?:papers?|publications?|year|in|of|from|published)\s+)*((?:19|20)\d\d)(?:\s*年)?(?:\s+(?:papers?|publications?))?(?:[^\p{L}\p{N}]*)$/iu;
function yearOfHeading(text) {
	const match = text.length <= 60 ? aroundYear.exec(text) : null;
	return match ? Number(match[1]) : null;
}
function readList(list, walk) {
	const group = ++walk.groups;
	const items = [];
	for (const child of list.children) {
		const range = rangeOf(child);
		if (!range) continue;
		const [first, ...rest] = child.children;
		const shape = list.ordered ? "numbered" : "bullet";
		const paragraph = first?.type === "paragraph" ? first : null;
		const own = paragraph ? rangeOf(paragraph) ?? range : {
			start: range.start,
			end: range.start
		};
		const item = newItem(shape, paragraph ? flatten(paragraph.children, own.start, walk.gathered) : new Rich(), {
			start: own.start,
			end: range.end
		}, walk, group);
		item.own = own;
		item.children = readBlocks(paragraph ? rest : child.children, "paragraph", walk).filter((block) => block !== BREAK);
		items.push(item);
	}
	return items;
}
function readTable(node, range, walk) {
	const group = ++walk.groups;
	const rows = node.children.map((row) => {
		const rich = new Rich();
		const cells = [];
		const places = [];
		for (const cell of row.children) {
			const place = rangeOf(cell);
			if (!place) continue;
			const text = flatten(cell.children, place.start, walk.gathered);
			rich.append(text, "cell");
			cells.push({
				from: rich.text.length - text.text.length,
				to: rich.text.length
			});
			places.push(place);
		}
		return {
			rich,
			cells,
			places,
			range: rangeOf(row) ?? range
		};
	});
	const [header, ...body] = rows;
	if (!header) return [];
	walk.tables.push({
		range,
		header: {
			range: header.range,
			cells: header.places
		},
		rows: body.map((row) => ({
			range: row.range,
			cells: row.places
		}))
	});
	const columns = header.cells.map(({ from, to }) => header.rich.text.slice(from, to).trim());
	return rows.map((row) => ({
		...newItem("table", row.rich, row.range, walk, group),
		cells: row.cells,
		columns
	}));
}
function gatherComments(html, start, gathered) {
	const parts = htmlBlocks(html).flatMap((block) => block.parts);
	let next = 0;
	for (const piece of htmlPieces(html)) {
		if (piece.type !== "comment") continue;
		while (next < parts.length && parts[next].end <= piece.start) next++;
		if (next < parts.length && parts[next].start <= piece.start) continue;
		const text = html.slice(piece.start, piece.end).replace(/^<!--+|(?<!-)--+>$/g, "");
		const range = {
			start: start + piece.start,
			end: start + piece.end
		};
		gathered.comments.push({
			range,
			text: text.trim()
		});
	}
}
function readHtml(value, range, walk) {
	walk.gathered.verbatim.push(range);
	const group = ++walk.groups;
	gatherComments(value, range.start, walk.gathered);
	return htmlBlocks(value).map((block) => {
		const rich = new Rich();
		const cells = [];
		for (const part of block.parts) {
			const text = flattenHtml(value.slice(part.start, part.end), range.start + part.start, walk.gathered);
			rich.append(text, block.row ? "cell" : "block");
			cells.push({
				from: rich.text.length - text.text.length,
				to: rich.text.length
			});
		}
		return {
			...newItem("html", rich, {
				start: range.start + block.start,
				end: range.start + block.end
			}, walk, group),
			cells: block.row ? cells : [],
			columns: block.columns
		};
	});
}
// src/list/blocks/contents.ts
function readContents(blocks) {
	const groups = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block === "break" || block.shape !== "bullet" && block.shape !== "numbered") continue;
		const group = groups.get(block.group);
		if (group) group.push(block);
		else groups.set(block.group, [block]);
	}
	const found = [];
	for (const items of groups.values()) {
		const made = [];
		let count = 0;
		const visit = (item, depth) => {
			count++;
			const link = item.rich.links.find(({ url }) => url.startsWith("#") && url.length > 1);
			if (link) made.push({
				range: item.own,
				link,
				depth,
				anchor: decode(link.url.slice(1))
			});
			for (const child of item.children) visit(child, depth + 1);
		};
		for (const item of items) visit(item, 0);
		if (made.length >= 3 && made.length >= count * .6) found.push({
			range: {
				start: items[0].range.start,
				end: items.at(-1).range.end
			},
			items: made
		});
	}
	return found;
}
function decode(anchor) {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
// src/list/entries/is-entry.ts
const ENOUGH$2 = 3;
function shareOfPapers(units, readings) {
	const counts = /* @__PURE__ */ new Map();
	const countAt = (key) => {
		const known = counts.get(key);
		if (known) return known;
		const made = {
			all: 0,
			papers: 0
		};
		counts.set(key, made);
		return made;
	};
	const countsOf = ({ item }) => {
		const section = item.section?.index ?? -1;
		return [
			`${item.group} ${section}`,
			`${item.shape} ${section}`,
			item.shape
		].map(countAt);
	};
	const papers = /* @__PURE__ */ new Set();
	for (const { unit, choice, fields, formatted } of readings) {
		const linked = choice.merit >= .5 && unit.rich.links.some(isSurePaper);
		if (formatted || linked || statesPaper$1(unit, choice, fields)) papers.add(unit);
	}
	const own = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const found = countsOf(unit);
		own.set(unit, found);
		for (const count of found) {
			count.all++;
			if (papers.has(unit)) count.papers++;
		}
	}
	return (unit) => {
		const count = own.get(unit).find(({ all }) => all >= ENOUGH$2);
		return count ? count.papers / count.all : 0;
	};
}
function statesPaper$1(unit, choice, fields) {
	const words = countWords(unit.rich.text.slice(choice.from, choice.to));
	const marked = choice.carrier !== "plain" && choice.merit >= .6;
	if (fields.authors && marked && (words >= 3 || fields.dates.length > 0)) return true;
	return words >= 2 && fields.venue !== null && fields.venue.score >= .6 && !!fields.venue.year;
}
function isSurePaper(link) {
	if (link.role !== "paper") return false;
	return link.work !== null && link.work.kind !== "url" || roleOf(link.url, "") === "paper";
}
const otherSection = /\b(?:contribut|licen[cs]e|acknowledg|contact|citation|code of conduct|news|updates?|change\s?log|to-?do|table of contents|contents|star history|contributors?|blogs?|tools?|toolkits?|librar(?:y|ies)|software|frameworks?|courses?|tutorials?|videos?|talks?|lectures?|slides|podcasts?|communit|websites?|repositor(?:y|ies)|related\s+(?:awesome|lists?|repos?)|other\s+(?:awesome|lists?|resources)|demos?|products?|people|groups?|jobs?|code ?bases?|implementations?|datasets?|posts?|events|workshops?|seminars?|resources)\b|目录|工具|教程|博客|贡献|新闻|更新/i;
const codeAlone = /^[^\p{L}]*(?:source\s+)?codes?[^\p{L}]*$/iu;
const aboutList = /^[^\p{L}]*(?:(?:latest|recent|our|the|project|what['’]s)\s+)*(?:news|new|updates?|change\s?log|licen[cs]e|citations?|cit(?:e|ing)(?:\s+(?:us|this\s+\w+))?|contribut\w+|acknowledge?ments?|contact|star\s+history|to-?do)[^\p{L}]*$/iu;
const sectionOf = remembered((title) => ({
	other: otherSection.test(title) || codeAlone.test(title),
	about: aboutList.test(title)
}), 200);
function isOther({ item }) {
	const { other, about } = sectionOf(item.section?.title.text ?? "");
	return other || about;
}
const goesOnInLink = /\s(?:about|on|that|of|the|from|with|by|see)$/i;
const weDo = /^We (?:are|have|will|also|just|thank|released?) \p{Ll}/u;
const saysWe = /^[^\p{L}]*(?:we|our|please|if you|this (?:repo|repository|list|page|survey))\s[^\n]*$/iu;
const keyedElsewhere = /(?:^|\n)[^\p{L}\n]{0,20}(?:blog|news|article|video|youtube|tutorial|博客|解读)\s*[:：]/iu;
function isEntry(unit, choice, fields, share) {
	const title = unit.rich.text.slice(choice.from, choice.to);
	const words = countWords(title);
	if (words === 0 || /^[\p{P}\p{S}\s]+$/u.test(title)) return false;
	const links = unit.rich.links;
	const outward = links.filter((link) => !link.url.startsWith("#"));
	if (links.length > 0 && outward.length === 0) return false;
	const { other, about } = sectionOf(unit.item.section?.title.text ?? "");
	if (about && (choice.merit < .9 || /^(?:we|our)\s/i.test(title))) return false;
	if (unit.item.shape !== "table" && saysWe.test(unit.rich.text.slice(0, choice.from))) return false;
	if (choice.carrier === "plain" && (goesOnInLink.test(title) || weDo.test(title))) return false;
	if (choice.carrier === "plain" && citesInSentence(unit)) return false;
	if (choice.carrier === "plain" && links.length === 0 && introduces.test(title)) return false;
	const stated = fields.venue !== null && fields.venue.score >= .6;
	const papers = links.filter((link) => link.role === "paper" || link.work !== null && link.work.kind !== "url");
	const sure = papers.some(isSurePaper) || share >= .5 && !other;
	const marked = choice.carrier !== "plain" && choice.merit >= .6;
	if (papers.length > 0 && (sure || stated || fields.authors || marked && hasDate(fields))) {
		if (isVenueAlone(title, words)) return false;
		if (choice.carrier === "link" && fields.authors) return true;
		if (choice.merit >= .5 || words >= 2 && choice.merit >= .3) return true;
		return share >= .6 && choice.carrier === "link" && choice.link?.link?.role === "paper";
	}
	if (unit.item.shape === "heading") return false;
	if (keyedElsewhere.test(unit.rich.text.slice(0, 2e3))) return false;
	if (other) return share >= .5 && statesPaper$1(unit, choice, fields);
	if (fields.authors && marked && (words >= 3 || hasDate(fields))) return true;
	const row = unit.cells.length > 0 && links.length === 0;
	if (words < 3) return words === 2 && stated && share >= .6 && (row || !!fields.venue?.year);
	const linked = marked && (links.length > 0 || share > 0);
	if (stated && (fields.venue?.year || linked || fields.authors || share >= .6)) return true;
	if (choice.carrier === "quote" && words >= 4 && (outward.length > 0 || share > .5)) return true;
	if (share < .6 || words < 4) return false;
	if (links.length === 0) return choice.merit >= .5 && (fields.dates.length > 0 || isCapitalized(title));
	return marked && outward.some((link) => link.role !== "other");
}
const introduces = /^(?:here|below|in this|this (?:repo|repository|list|page|section))\b/i;
function citesInSentence({ rich }) {
	const spans = rich.spans.filter(({ kind, link }) => kind === "link" && link?.role === "paper");
	return spans.length > 0 && spans.every(({ from, to }) => {
		const label = rich.text.slice(from, to);
		return /^\p{Ll}/u.test(label) && !isLabel(label) && /[\p{Ll},]\s$/u.test(rich.text.slice(Math.max(0, from - 2), from));
	});
}
function isCapitalized(title) {
	const long = title.slice(0, 300).match(/(?<![\p{L}\p{N}])\p{L}{5,}/gu) ?? [];
	return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}
function hasDate({ dates, venue }) {
	return dates.length > 0 || !!venue?.year;
}
function isVenueAlone(title, words) {
	return words <= 4 && /\d{2}/.test(title) && looksLikeVenue(title) >= .9;
}
// src/list/entries/bare.ts
const ENOUGH$1 = 3;
const SHARE = .8;
const SHARE_OF_MARKED = .6;
const WORDS = 5;
function bareTitles(readings) {
	const headings = /* @__PURE__ */ new Set();
	let promised = false;
	for (const { unit } of readings) for (let at = unit.item.section; at; at = at.parent) {
		const text = at.title.text;
		promised ||= /papers?\b|\bpublications\b|论文/i.test(text);
		headings.add(normalTitle(text));
	}
	if (!promised) return [];
	const groups = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		const { shape, group } = reading.unit.item;
		if (shape !== "bullet" && shape !== "numbered") continue;
		const { carrier } = reading.choice;
		const key = carrier === "plain" ? `plain ${group}` : carrier;
		const rows = groups.get(key);
		if (rows) rows.push(reading);
		else groups.set(key, [reading]);
	}
	return [...groups.values()].flatMap((rows) => {
		const titles = rows.filter(isBareTitle);
		const share = rows[0]?.choice.carrier === "plain" ? SHARE : SHARE_OF_MARKED;
		if (titles.length < ENOUGH$1 || titles.length < rows.length * share) return [];
		const words = titles.reduce((sum, row) => sum + countWords(textOf$1(row)), 0);
		const repeated = rows.filter((row) => headings.has(normalTitle(textOf$1(row)))).length;
		return words < titles.length * WORDS || repeated * 3 >= rows.length ? [] : titles;
	});
}
const carriers = /* @__PURE__ */ new Set([
	"plain",
	"strong",
	"quote"
]);
function textOf$1({ unit, choice }) {
	return unit.rich.text.slice(choice.from, choice.to);
}
function isBareTitle(reading) {
	const { unit, choice } = reading;
	const { rich } = unit.item;
	if (rich.links.length > 0 || isOther(unit) || choice.to > rich.text.length) return false;
	const text = rich.text.trim();
	const title = textOf$1(reading);
	if (text.length > 300 || text.length - title.length > 12 || !carriers.has(choice.carrier)) return false;
	const long = title.match(/(?<![\p{L}\p{N}])\p{L}{4,}/gu) ?? [];
	const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
	return countWords(title) >= 3 && long.length >= 2 && capitals * 3 >= long.length * 2;
}
// src/list/entries/authors.ts
function findAuthors(rich, title, venue) {
	let best = null;
	for (const region of regions(rich, title, venue)) {
		const score = namesScore(rich.text.slice(region.from, region.to).replaceAll("￼", " ").replace(/^(?:[\s:：,.;|\]–-]|\([^()]{0,20}\))+|[\s"“]+$/gu, "")) - (region.from < title.from ? .15 : 0);
		if (score >= (venue && region.to === venue.from && rich.text[region.from - 1] === "\n" ? .4 : .6) && (!best || score > best.score)) best = {
			...region,
			score
		};
	}
	return best && tidy(rich, best);
}
function regions(rich, title, venue) {
	const found = [];
	const limit = Math.min(rich.text.length, title.to + 3e3);
	for (const span of rich.spans) {
		if (span.kind !== "emphasis" || span.from < title.to || span.to > limit) continue;
		if (!holdsVenue(rich, span, venue)) found.push(aroundVenue(span.from, span.to, venue));
	}
	found.push(aroundVenue(title.to, labelAt(rich, title.to, softEnd(rich, title.to, limit)), venue));
	let from = title.to;
	const line = /\n/g;
	line.lastIndex = from;
	for (let count = 0; count < 12 && from < limit; count++) {
		const match = line.exec(rich.text);
		const end = Math.min(match ? match.index : rich.text.length, limit);
		found.push(aroundVenue(from, labelAt(rich, from, end), venue));
		if (!match) break;
		from = end + 1;
	}
	if (title.from > 3) {
		const start = rich.text.lastIndexOf("\n", title.from - 1) + 1;
		found.push({
			from: start,
			to: title.from
		});
	}
	return found;
}
function softEnd(rich, from, limit) {
	let first = true;
	for (const { at, kind } of rich.breaks) {
		if (at < from) continue;
		if (at >= limit) break;
		if (kind !== "soft" && !(first && rich.text.slice(from, at).trim() === "")) return at;
		first = false;
	}
	return limit;
}
function aroundVenue(from, to, venue) {
	const start = venue ? Math.min(venue.from, venue.year?.from ?? venue.from) : to;
	return venue && start > from && start < to ? {
		from,
		to: start
	} : {
		from,
		to
	};
}
function holdsVenue(rich, stretch, venue) {
	if (!venue || venue.from < stretch.from || venue.to > stretch.to) return false;
	return namesScore(`${rich.text.slice(stretch.from, venue.from)} ${rich.text.slice(venue.to, stretch.to)}`) < .4;
}
function labelAt(rich, from, to) {
	let end = to;
	for (const span of rich.spans) {
		if (span.from < from || span.from >= end) continue;
		const text = rich.text.slice(span.from, span.to);
		if (span.kind === "image" || span.kind === "link" && isLabel(text)) end = span.from;
	}
	const bracket = rich.text.slice(from, end).search(/[[【|]/);
	return bracket > 0 ? from + bracket : end;
}
function tidy(rich, stretch) {
	const text = rich.text.slice(stretch.from, stretch.to);
	const lead = /^(?:[\s,.;:：|*_\]\uFFFC–-]|\[\d+\]|\([^()]{0,20}\)|by\s|authors?\s*[:：]|作者\s*[:：])*/i.exec(text)[0].length;
	const tail = /(?:[\s,.;:|*_(["“\uFFFC–-]|(?<=[\s,(])(?:19|20)\d\d\)?(?=[\s,.]*$))*$/u.exec(text.slice(lead).slice(-120))[0].length;
	return {
		from: stretch.from + lead,
		to: stretch.to - tail
	};
}
// src/list/entries/chunks.ts
const LONGEST$1 = 4e3;
const PROSE = 240;
const anySigns = /[[\]()（）【】|\n\uFFFC<>]|\p{Extended_Pictographic}/gu;
const asciiSigns = /[[\]()|\n<>]/g;
function cut(rich, title) {
	const end = Math.min(rich.text.length, Math.max(LONGEST$1, title.to + 500));
	const edges = [
		0,
		title.from,
		title.to,
		end
	];
	for (const span of rich.spans) {
		if (span.from >= end) continue;
		edges.push(span.from, Math.min(span.to, end));
	}
	const signs = isAscii(rich.text) ? asciiSigns : anySigns;
	signs.lastIndex = 0;
	for (let match = signs.exec(rich.text); match && match.index < end; match = signs.exec(rich.text)) edges.push(match.index, match.index + match[0].length);
	edges.sort((a, b) => a - b);
	const chunks = [];
	const spans = rich.spans.length < 2 ? rich.spans : rich.spans.toSorted((a, b) => a.from - b.from);
	let line = 0;
	let next = 0;
	let open = [];
	let prose = false;
	for (let index = 0; index + 1 < edges.length; index++) {
		const from = edges[index];
		const to = edges[index + 1];
		if (from === to) continue;
		while (next < spans.length && spans[next].from <= from) open.push(spans[next++]);
		if (open.some((span) => span.to <= from)) open = open.filter((span) => span.to > from);
		const text = rich.text.slice(from, to);
		if (text === "\n") {
			line++;
			prose = isProse(rich.text, to) && title.from < to;
		}
		if (from >= title.from && to <= title.to) continue;
		if (!/[\p{L}\p{N}]/u.test(text)) continue;
		const before = from > 0 ? rich.text[from - 1] : "";
		chunks.push({
			from,
			to,
			link: open.find((span) => span.kind === "link") ?? null,
			emphasis: open.some((span) => span.kind === "emphasis" || span.kind === "strong"),
			bracket: "[(（【<".includes(before) ? before : "",
			line,
			prose
		});
	}
	return chunks;
}
function isProse(text, from) {
	const end = text.indexOf("\n", from);
	if ((end < 0 ? text.length : end) - from < PROSE) return false;
	const head = text.slice(from, from + PROSE);
	if (attributeLine.test(head.slice(0, 60))) return true;
	const capitals = head.match(/\s\p{Lu}/gu)?.length ?? 0;
	return (head.match(/\s\p{Ll}/gu)?.length ?? 0) > capitals;
}
const LONGEST_JOINED = 160;
const lastSentence = /^.*[^.\s]{3}(?<!\b(?:Proc|Conf|Symp|Trans|Int|Natl|vol))\. (?=\S)/su;
function withTail(rich, chunk) {
	if (chunk.to - chunk.from <= LONGEST_JOINED / 2) return chunk;
	const stop = lastSentence.exec(rich.text.slice(chunk.from, chunk.to))?.[0];
	const from = chunk.from + (stop?.length ?? 0);
	return looksLikeVenue(rich.text.slice(from, chunk.to)) >= .6 ? {
		...chunk,
		from
	} : chunk;
}
function joined(rich, chunks, index) {
	const first = withTail(rich, chunks[index]);
	let last = first;
	let bracketed = false;
	for (let next = index + 1; next < chunks.length && next <= index + 2; next++) {
		const chunk = chunks[next];
		const between = rich.text.slice(last.to, chunk.from);
		if (chunk.link !== first.link || !/^[\s()（）*]{1,3}$/.test(between) || between.includes("\n")) break;
		if (chunk.to - first.from > LONGEST_JOINED) break;
		bracketed ||= /[(（]/.test(between);
		last = chunk;
	}
	if (last === first || !bracketed) return null;
	const closes = /[)）]/.test(rich.text[last.to] ?? "") ? 1 : 0;
	return {
		...first,
		to: last.to + closes,
		emphasis: first.emphasis || last.emphasis
	};
}
// src/list/entries/date-field.ts
function withoutVenueYear(text, chunk, venue) {
	const year = venue?.year;
	if (!year || year.from < chunk.from || year.to > chunk.to) return text;
	const [from, to] = [year.from - chunk.from, year.to - chunk.from];
	const rest = text.slice(to);
	return /(?:19|20)\d\d/.test(rest) ? text.slice(0, from) + "_".repeat(to - from) + rest : text;
}
function findDateFields(rich, chunks, venue) {
	const dates = [];
	for (const chunk of chunks) {
		const text = rich.text.slice(chunk.from, chunk.to);
		if (chunk.prose || /^\s*(?:https?:|www\.)/i.test(text) || text.length > 600) continue;
		if (!/\d/.test(text)) continue;
		for (const date of findDates(withoutVenueYear(text, chunk, venue))) {
			const from = chunk.from + date.start;
			const to = chunk.from + date.end;
			if (venue?.year && from < venue.year.to && to > venue.year.from && date.month === null) continue;
			if (venue && from < venue.to && to > venue.from) continue;
			dates.push({
				...date,
				from,
				to
			});
		}
		const compact = /^\s*((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\s|$)/.exec(text);
		if (compact) {
			const from = chunk.from + compact[0].length - 8;
			const [year, month, day] = [
				Number(compact[1]),
				Number(compact[2]),
				Number(compact[3])
			];
			const span = {
				start: from - chunk.from,
				end: from - chunk.from + 8
			};
			dates.push({
				...span,
				year,
				month,
				day,
				form: "YYYYMMDD",
				forms: ["YYYYMMDD"],
				from,
				to: from + 8
			});
		}
	}
	return dates;
}
// src/list/entries/venue-text.ts
function trailingYear(text, offset) {
	const match = /^\s*([\p{L}][^\d\n]{1,60}?)([\s,(’']*)((?:19|20)\d\d)\)?[\s.,]*$/u.exec(text);
	if (!match || namesScore(match[1]) >= .6) return null;
	if (month$1.test(match[1]) || !/\p{Lu}/u.test(match[1])) return null;
	if (/^(?:from|by|since|until)\b/i.test(match[1])) return null;
	const from = offset + match[0].indexOf(match[1]);
	const to = from + match[1].trimEnd().length;
	const yearFrom = offset + match[0].lastIndexOf(match[3]);
	return {
		from,
		to,
		year: {
			value: Number(match[3]),
			from: yearFrom,
			to: yearFrom + 4
		},
		also: null,
		score: .62
	};
}
function yearedInSlot(text, offset, bracketed, habit) {
	if (text.length > 90) return null;
	const match = /^[\s.,;:]*(\p{L}[^\d\n:;]{1,60}?)[\s,]*((?:19|20)\d\d|[’'‘]\d\d|(?<=\s)\d\d)[\s.,)]*$/u.exec(text) ?? /^\s*((?:19|20)\d\d)[\s,]+(\p{L}[^\d\n:;]{1,60}?)[\s.,]*$/u.exec(text);
	if (!match) return null;
	const first = /\d/.test(match[1]);
	const [name, digits] = first ? [match[2], match[1]] : [match[1], match[2]];
	if (!/\p{Lu}/u.test(name) || name.split(/\s+/).length > 6 || month$1.test(name)) return null;
	const unparted = habit >= .6 && !first && bareYear.test(match[0]);
	if (!bracketed && !unparted && namesScore(name) >= .4 && !/\p{Lu}{4}/u.test(name)) return null;
	const from = offset + text.indexOf(name);
	const bare = digits.replace(/\D/g, "");
	const at = offset + (first ? text.indexOf(bare) : text.lastIndexOf(bare));
	const year = {
		value: bare.length === 4 ? Number(bare) : Number(bare) + (Number(bare) > 80 ? 1900 : 2e3),
		from: at,
		to: at + bare.length
	};
	return {
		from,
		to: from + name.trimEnd().length,
		year,
		also: null,
		score: .6
	};
}
const bareYear = /^\s*(?!(?:by|and|from)\s)\p{L}+(?:\s(?!and\s)\p{L}+)+\s(?:19|20)\d\d[\s.,)]*$/iu;
const month$1 = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const keptExtra = /\b(?:findings|workshops?|track|demonstrations?|demos?|tutorials?|ws|companion|challenge|competition|short papers?|benchmarks?)\b|^industry$/i;
const leadOf = /^[\s,.;:·•|"”'’*_~–-]*(?:(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?[\s,;:|]+)?(?:in:?\s+(?=\p{Lu}))?/iu;
function venueAt(text, from, to, offset) {
	if (to - from > 400) return null;
	const raw = text.slice(from, to);
	const lead = leadOf.exec(raw)[0].length;
	const part = raw.slice(lead).replace(/(?:[\s,;:·•|–-]|:[a-z_]+:)+$/, "");
	if (part === "") return null;
	if (/^(?:under review|submitted)\s+(?:at|to|in)\b/i.test(part)) return null;
	const score = looksLikeVenue(part);
	if (score < .55) return null;
	const parsed = parseVenue(part);
	if (!parsed) return null;
	const { venue, year, extra } = parsed;
	if (venue[1] <= venue[0] || /^(?:from|by|since|until)\b/.test(part.slice(...venue))) return null;
	if (!year && /^\s*[:：]/.test(raw.slice(lead + part.length))) return null;
	const start = offset + from + lead;
	const kept = extra !== null && extra[1] - extra[0] <= 60 && keptExtra.test(part.slice(...extra));
	return {
		from: start + venue[0],
		to: start + venue[1],
		year: year && {
			value: year.value,
			from: start + year.start,
			to: start + year.end
		},
		also: kept ? withBrackets(part, extra, start) : null,
		score
	};
}
function withBrackets(text, [from, to], offset) {
	const bracketed = text[from - 1] === "(" && text[to] === ")";
	return {
		from: offset + from - (bracketed ? 1 : 0),
		to: offset + to + (bracketed ? 1 : 0)
	};
}
const parting = /[.,;]["”’]?\s+|(?<=\bal)\.(?=\S)|\s[-–—|/]\s|[:：]\s|,(?=\S)|\sby\s/gu;
function parts(text) {
	const cuts = [0];
	const stamp = /^\s*(?:19|20)\d{6}\s+/.exec(text);
	if (stamp) cuts.push(stamp[0].length);
	parting.lastIndex = 0;
	for (let match = parting.exec(text); match && cuts.length < 60; match = parting.exec(text)) cuts.push(match.index + match[0].length);
	cuts.push(text.length);
	if (cuts.length <= 2) return [];
	const found = [];
	for (let index = 0; index + 1 < cuts.length; index++) {
		const from = cuts[index];
		const after = cuts[index + 2];
		if (after !== void 0 && after - from <= 100) found.push({
			from,
			to: after
		});
		found.push({
			from,
			to: cuts[index + 1]
		});
	}
	return found;
}
// src/list/entries/venue-field.ts
const venueKey = /^\s*(?:venue|publisher|published(?:\s+(?:at|in))?|conference|journal|publication|会议|期刊|发表于?)\s*[:：]\s*/i;
function findVenueField(rich, title, chunks, style) {
	let best = null;
	chunks.forEach((chunk, index) => {
		const slot = slotOf(chunk, title);
		const habit = style.slots.get(slot) ?? 0;
		const whole = joined(rich, chunks, index);
		const candidates = venuesOf(rich, chunk, style, habit);
		const marked = candidates.length === 0 ? markedInSlot(rich, chunk, habit) ?? labelInSlot(rich, chunk, title, style, habit) : null;
		if (marked) candidates.push(marked);
		if (whole) for (const found of venuesOf(rich, whole, style, habit)) {
			const from = Math.min(found.from, found.year?.from ?? found.from);
			if (/[.;,]\s*[(（]/.test(rich.text.slice(from, found.to))) continue;
			if ((found.also?.to ?? found.year?.to ?? found.to) <= chunk.to && found.to <= chunk.to) continue;
			const inFull = inFullWithAcronym.test(rich.text.slice(found.from, found.to));
			candidates.push({
				...found,
				score: found.score + (inFull ? .3 : .06)
			});
		}
		for (const found of candidates) {
			let score = found.score;
			if (found.year) score += .08;
			if (chunk.emphasis || chunk.bracket) score += .05;
			if (!(chunk.from >= title.to) && !chunk.bracket && !chunk.link && chunk.line > 0) score -= .2;
			if (chunk.line > 2) score -= .05;
			if (habit >= .4) score += habit * .12;
			if (score >= .6 && (!best || score > best.score + .001)) best = {
				...found,
				score,
				slot
			};
		}
	});
	return best && withYearBehind(rich, best, chunks);
}
const inFullWithAcronym = /^\S+(?:\s+\S+){2,}\s*[(（]\p{Lu}[\p{L}\d&-]{1,14}[)）]$/u;
function slotOf(chunk, title) {
	return `${chunk.from >= title.to ? "behind" : "before"} ${chunk.link ? "link" : chunk.emphasis ? "mark" : chunk.bracket || "plain"}`;
}
function withYearBehind(rich, venue, chunks) {
	if (venue.year) return venue;
	const chunk = chunks.find((next) => next.from >= venue.to);
	if (!chunk || chunk.link || chunk.from - venue.to > 4) return venue;
	if (rich.text.slice(venue.to, chunk.from).includes("\n")) return venue;
	const text = rich.text.slice(chunk.from, chunk.to);
	const match = /^[\s,]*((?:19|20)\d\d|[’'‘]?\d\d(?=\s*[,.)\]]?\s*$))\b(?![./-]\d)/.exec(text);
	if (!match) return venue;
	const digits = match[1].replace(/\D/g, "");
	const value = digits.length === 4 ? Number(digits) : 2e3 + Number(digits);
	const from = chunk.from + match[0].length - match[1].length;
	return {
		...venue,
		year: {
			value,
			from,
			to: chunk.from + match[0].length
		}
	};
}
function venuesOf(rich, chunk, style, habit) {
	const text = rich.text.slice(chunk.from, chunk.to);
	if (/^\s*(?:(?:https?:|www\.)|preprint\s*$)/i.test(text)) return [];
	if (chunk.link) {
		const label = text.trim();
		if (isLabel(label) && !(style.venueLabels && chunk.link.link?.role === "paper")) return [];
		const all = rich.text.slice(chunk.link.from, chunk.link.to);
		if (chunk.link.link?.role === "other" && lettersOf(all) !== lettersOf(label)) return [];
	}
	if (/[:：]/.test(text)) {
		const key = venueKey.exec(text);
		if (key) return keyed(text, key[0].length, chunk);
		if (/^[^\d]{2,24}[:：]\s*$/u.test(text)) return [];
	}
	const found = spelled(text, chunk, habit);
	return chunk.prose ? found.filter((one) => isSureInProse(rich, one)) : found;
}
function isSureInProse(rich, { score, year, from, to }) {
	return score >= .9 && !!year && findVenue(rich.text.slice(from, to))?.kind !== "other";
}
function lettersOf(text) {
	return text.slice(0, 200).replace(/[^\p{L}\p{N}]+/gu, "");
}
function keyed(text, start, chunk) {
	const found = venueAt(text, start, text.length, chunk.from);
	const value = text.slice(start).trim();
	if (found) return [{
		...found,
		score: .95
	}];
	if (value.length < 2 || value.length > 80) return [];
	const from = chunk.from + text.indexOf(value, start);
	return [{
		from,
		to: from + value.length,
		year: null,
		also: null,
		score: .8
	}];
}
function spelled(text, chunk, habit) {
	const candidates = [];
	if (text.length <= 160) {
		const whole = venueAt(text, 0, text.length, chunk.from);
		if (whole) candidates.push(swallowsPeople(text) ? {
			...whole,
			score: whole.score - .2
		} : whole);
		else if (chunk.emphasis || chunk.bracket) {
			const named = trailingYear(text, chunk.from);
			if (named) candidates.push(named);
		}
	}
	const slotted = unknownInSlot(text, chunk, habit);
	if (slotted) candidates.push(slotted);
	if (habit >= (chunk.bracket ? .3 : .6) && !(habit < .6 && namesScore(text) >= .6)) {
		const beside = yearedInSlot(text, chunk.from, chunk.bracket !== "", habit);
		if (beside) candidates.push(beside);
	}
	for (const part of parts(text)) {
		const found = venueAt(text, part.from, part.to, chunk.from);
		if (found) candidates.push({
			...found,
			score: found.score - .02
		});
	}
	return candidates;
}
function unknownInSlot(text, chunk, habit) {
	if (habit < .5 || text.length > 400) return null;
	const match = /\bet\.? al\b[.,]*\s+(\p{L}[^.,;()]{2,40})\.?\s*$/u.exec(text);
	if (!match || countWords(match[1]) > 5 || namesScore(match[1]) >= .4) return null;
	const from = chunk.from + match.index + match[0].indexOf(match[1]);
	return {
		from,
		to: from + match[1].trimEnd().length,
		year: null,
		score: .6
	};
}
function markedInSlot(rich, chunk, habit) {
	if (habit < .5 || !chunk.emphasis || chunk.link || chunk.prose) return null;
	const text = rich.text.slice(chunk.from, chunk.to);
	if (!/^\p{Lu}[\p{L}\s&-]{2,60}$/u.test(text) || countWords(text) > 6) return null;
	return namesScore(rich.text.slice(Math.max(0, chunk.from - 600), chunk.from).split("\n").at(-1)) >= .6 ? {
		from: chunk.from,
		to: chunk.to,
		year: null,
		score: .6
	} : null;
}
function labelInSlot(rich, chunk, title, style, habit) {
	const link = chunk.link;
	if (!style.venueLabels || habit < .5 || !link || chunk.from < title.to) return null;
	if (link.link?.role !== "paper" || link.from !== chunk.from || link.to !== chunk.to) return null;
	const label = rich.text.slice(chunk.from, chunk.to);
	if (isLabel(label) || /version|preprint/i.test(label) || countWords(label) > 12 || !/^\s*\p{Lu}[\p{L}\s&:-]+$/u.test(label)) return null;
	return {
		from: chunk.from,
		to: chunk.to,
		year: null,
		score: .6
	};
}
function swallowsPeople(text) {
	const at = Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "));
	if (at > 0 && namesScore(text.slice(0, at).replace(/^\W+/, "")) >= .6) return true;
	const comma = text.replace(/[,\s]*(?:19|20)\d\d\W*$/, "").lastIndexOf(", ");
	return comma > 0 && text.slice(0, comma).includes(", ") && namesScore(text.slice(0, comma)) >= .8;
}
// src/list/entries/fields.ts
function findFields(rich, title, style) {
	const chunks = cut(rich, title);
	const venue = findVenueField(rich, title, chunks, style);
	const dates = findDateFields(rich, chunks, venue);
	return {
		venue,
		authors: findAuthors(rich, title, venue),
		dates
	};
}
// src/list/entries/habits.ts
const SAMPLE$1 = 120;
const FEW = 5;
function learnHabits(units) {
	const carriers = /* @__PURE__ */ new Map();
	const sure = [];
	const bare = [];
	let labels = 0;
	let venues = 0;
	for (const unit of units) {
		const best = unit.choices[0];
		if (!best || best.merit < .5) continue;
		const papers = unit.rich.links.filter((link) => link.role === "paper");
		if (papers.length === 0) {
			if (unit.rich.links.length === 0) bare.push(unit);
			continue;
		}
		sure.push(unit);
		const shape = unit.item.shape;
		const counts = carriers.get(shape) ?? /* @__PURE__ */ new Map();
		carriers.set(shape, counts);
		counts.set(best.carrier, (counts.get(best.carrier) ?? 0) + 1);
		for (const link of papers) {
			if (link === best.link?.link) continue;
			labels++;
			const label = link.label.text;
			if (!isLabel(label) && looksLikeVenue(label) >= .6) venues++;
		}
	}
	for (const counts of carriers.values()) toShares(counts);
	const habits = {
		carriers,
		venueLabels: labels > 0 && venues / labels >= .3,
		slots: /* @__PURE__ */ new Map()
	};
	return {
		...habits,
		slots: learnSlots(sure.length < FEW ? [...sure, ...bare] : sure, habits)
	};
}
function learnSlots(sure, habits) {
	const slots = /* @__PURE__ */ new Map();
	const step = Math.max(1, Math.floor(sure.length / SAMPLE$1));
	for (let index = 0; index < sure.length; index += step) {
		const unit = sure[index];
		const choice = choose(unit, habits);
		const venue = choice && findFields(unit.rich, choice, habits).venue;
		if (venue?.slot && venue.score >= .95) slots.set(venue.slot, (slots.get(venue.slot) ?? 0) + 1);
	}
	toShares(slots);
	return slots;
}
function toShares(counts) {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	for (const [key, count] of counts) counts.set(key, count / total);
}
function choose(unit, habits) {
	const shares = habits.carriers.get(unit.item.shape);
	let best = null;
	let most = 0;
	for (const choice of unit.choices) {
		const share = shares?.get(choice.carrier) ?? 0;
		const score = choice.merit * (.6 + .4 * share) + (share > .6 ? .1 : 0);
		if (score > most) {
			most = score;
			best = choice;
		}
	}
	return best;
}
// src/list/entries/make-entry.ts
function makeEntry(unit, choice, fields, index, source) {
	const { rich } = unit;
	const { venue } = fields;
	const found = [...fields.dates].sort((a, b) => Number(b.month !== null) - Number(a.month !== null))[0] ?? null;
	const title = titleText(rich, choice);
	const links = entryLinks(rich);
	const venueYear = venue?.year && !isMonthOfId(rich, venue, links) ? {
		value: venue.year.value,
		range: rich.source(venue.year.from, venue.year.to)
	} : null;
	const date = found && {
		...textAt(rich, found),
		year: found.year,
		month: found.month,
		day: found.day
	};
	const year = venueYear ?? (date ? {
		value: date.year,
		range: date.range
	} : null);
	return {
		index,
		shape: unit.item.shape,
		range: trimmed(unit.range, source),
		line: source.lineAt(title.range.start),
		section: unit.item.section,
		title,
		authors: fields.authors && textAt(rich, fields.authors),
		venue: venue && venueText(rich, venue),
		year,
		month: date?.month ? {
			value: date.month,
			range: date.range
		} : null,
		date,
		venueYear,
		links,
		runs: []
	};
}
function titleText(rich, choice) {
	const title = textAt(rich, choice);
	if (!title.text.includes("{") || /[\\$]/.test(title.text)) return title;
	return {
		...title,
		text: title.text.replace(/\{([^{}]*)\}/g, "$1")
	};
}
function textAt(rich, { from, to }) {
	return {
		text: inOneLine(rich.text.slice(from, to)),
		range: rich.source(from, to)
	};
}
function trimmed({ start, end }, source) {
	const { text } = source;
	while (start < end && /[\s>]/.test(text[start])) start++;
	while (end > start && /\s/.test(text[end - 1])) end--;
	return {
		start,
		end
	};
}
function venueText(rich, venue) {
	const name = textAt(rich, venue);
	if (!venue.also) return name;
	const also = textAt(rich, venue.also);
	return {
		text: `${name.text} ${also.text}`,
		range: {
			start: name.range.start,
			end: also.range.end
		}
	};
}
function isMonthOfId(rich, { from, to, year }, links) {
	if (!/^arxiv$/i.test(rich.text.slice(from, to).trim())) return false;
	return links.some(({ work }) => work?.kind === "arxiv" && work.id.startsWith(`${year?.value}.`));
}
function entryLinks(rich) {
	return rich.links.filter((link) => !link.url.startsWith("#"));
}
// src/list/entries/people-before.ts
const part = /\s*(?:and\s+)?([^,\n[("“:.?]*(?:\p{Lu}\.[^,\n[("“:?]*)?),\s+/uy;
const others = /(?:and\s+)?et\.?\s+al\.?,\s+/iy;
const familyFirst = /\s*(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’-]+),\s+(?:and\s+)?/uy;
function peopleBefore(text, least) {
	const { at, people } = leadingPeople(text);
	return people >= least ? at : 0;
}
const yearBehind = /\.\s+\(?(?:19|20)\d\d[a-z]?\)?\.\s+(?=\p{Lu})/u;
function referenceLead(text) {
	const match = yearBehind.exec(text);
	if (!match) return 0;
	const people = text.slice(0, match.index);
	return namesScore(people) >= .75 || isPerson(people) && countWords(people) >= 2 ? match.index + match[0].length : 0;
}
function leadingPeople(text) {
	familyFirst.lastIndex = 0;
	const family = familyFirst.exec(text);
	if (family) {
		const rest = text.slice(family[0].length);
		const behind = isPerson(`${family[2]} ${family[1]}`) ? countPeople(rest) : null;
		if (behind && behind.at > 0) return {
			at: family[0].length + behind.at,
			people: behind.people + 1
		};
	}
	return countPeople(text);
}
function countPeople(text) {
	let at = 0;
	let people = 0;
	part.lastIndex = 0;
	for (let match = part.exec(text); match; match = part.exec(text)) {
		const names = match[1].split(/\s+and\s+/);
		if (!names.every((name) => countWords(name) >= 2 && isPerson(name))) break;
		const next = text.slice(part.lastIndex, part.lastIndex + 40).split(/[,.\n]/)[0];
		if (looksLikeVenue(next) >= .6 || /^\s*(?:arxiv|(?:19|20)\d\d)/i.test(next)) break;
		people += names.length;
		at = part.lastIndex;
	}
	others.lastIndex = at;
	if (people > 0 && others.exec(text)) return {
		at: others.lastIndex,
		people: people + 1
	};
	return {
		at,
		people
	};
}
// src/list/entries/manner.ts
const LINE = 400;
function readManner(blocks, written) {
	const groups = /* @__PURE__ */ new Map();
	let items = 0;
	let bylines = 0;
	let people = 0;
	let single = 0;
	const visit = (level) => {
		countKeys(level, groups);
		for (const item of level) {
			items++;
			const head = item.rich.text.slice(0, LINE);
			const before = leadingPeople(head).people;
			if (before >= 2) people++;
			else if (before === 1) single++;
			const by = /[\s,.]by:?\s(.*)/i.exec(head)?.[1];
			if (by && namesScore(by.split(/\.\s|[[(（\uFFFC]/u)[0]) >= .75) bylines++;
			visit(item.children);
		}
	};
	visit(blocks.filter((block) => block !== BREAK));
	const keys = /* @__PURE__ */ new Set();
	for (const [key, count] of groups) if (count >= 2) keys.add(key);
	return {
		keys,
		byline: bylines >= 3 && bylines * 10 >= items,
		peopleFirst: people >= 3 && people >= single,
		written
	};
}
function countKeys(level, groups) {
	let from = 0;
	while (from < level.length) {
		let to = from;
		let known = false;
		if (level[from + 1]?.group !== level[from].group) {
			from++;
			continue;
		}
		const found = /* @__PURE__ */ new Set();
		while (to < level.length && level[to].group === level[from].group) {
			const line = level[to].rich.text.slice(0, 80);
			known ||= knownKey.test(line);
			const key = keyOf(line);
			if (key) found.add(key);
			to++;
		}
		if (known && found.size > 1) for (const key of found) groups.set(key, (groups.get(key) ?? 0) + 1);
		from = to;
	}
}
function keyOf(line) {
	return (attributeLine.exec(line.slice(0, 80))?.[0].replace(/[^\p{L}\p{N} ]+/gu, ""))?.trim().toLowerCase() ?? null;
}
// src/list/entries/lead.ts
const noise = /(?:[\s|·•：,.<>*~]|:(?![a-z0-9_+-]+:)|[-–—](?=[\s[<"“(])|\uFFFC|(?![\d#*])\p{Emoji}|\uFE0F|\u200D|↘|→|✔|☑|☐)+/uy;
const shortcode = /:[a-z0-9_+-]+:/y;
const numbering = /(?:#?\d{1,4}[.)、]|No\.\s?\d+[.:]?)(?=\s|\p{L}|[*["“])/uy;
const stamp = /(?:(?:19|20)\d{6}|(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?|(?:19|20)\d\d)(?=\s*[-–:：|]?\s*)/y;
const abbreviated = /[A-Z][A-Za-z]{1,9}[’'`-](?:19|20)?\d\d(?:[-\s](?:oral|spotlight|poster|workshop))?(?=\s)/iy;
const venueThenComma = /[A-Za-z][^,\n\uFFFC]{1,40}?\s(?:19|20)\d\d(?:\.\d\d?)?(?:[\s(][^,\n\uFFFC]{1,40})?,\s+/y;
const yearSetOff = /(?:19|20)\d\d(?:[-–_ ][A-Za-z][\w&.-]{1,20}){0,2}\s+[-–—|]\s+(?=\S)/y;
const nickname = /^[A-Z\d+-]*[A-Z]{2,}[A-Z\d+-]*$/;
const openers = {
	"[": "]",
	"(": ")",
	"（": "）",
	"【": "】"
};
function skipLead(rich, from, to) {
	const links = rich.within("link", from, to);
	const codes = rich.within("code", from, to);
	let at = from;
	for (let step = 0; step < 40 && at < to; step++) {
		const next = past(noise, rich.text, at) ?? past(shortcode, rich.text, at) ?? pastLink(rich, links, at) ?? pastGroup(rich, links, at, to) ?? past(numbering, rich.text, at) ?? pastCode(rich, codes, at, to) ?? pastDate(rich, at, to) ?? past(yearSetOff, rich.text, at) ?? pastVenue(rich, at, to);
		if (next === null || next <= at) break;
		if (next >= to || countWords(rich.text.slice(next, to), 1) < 1) break;
		at = next;
	}
	return at;
}
function past(pattern, text, at) {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	return match ? at + match[0].length : null;
}
function pastLink(rich, links, at) {
	const span = links.find((link) => link.from === at && link.to > at);
	if (!span) return null;
	const plain = rich.text.slice(span.from, span.to).replaceAll("￼", "").replace(/^[\s[(]+|[\s\])]+$/g, "");
	if (plain === "" || isLabel(plain)) return span.to;
	return countWords(plain) <= 6 && looksLikeVenue(plain) >= .6 ? span.to : null;
}
function pastGroup(rich, links, at, to) {
	const { text } = rich;
	const open = text[at];
	const close = openers[open];
	if (!close) return null;
	const end = text.indexOf(close, at + 1);
	if (end < 0 || end >= to || end - at > 70) return null;
	const inside = text.slice(at + 1, end);
	const inner = links.find((link) => link.from >= at && link.to <= end);
	if (inner && countWords(rich.text.slice(inner.from, inner.to)) >= 4) return looksLikeVenue(inside) >= .6 ? end + 1 : at + 1;
	if (countWords(inside) > 6 || holdsTitle(rich, links, inside, end + 1, to)) return null;
	const follows = text[end + 1] ?? "";
	if (open === "(" && looksLikeVenue(inside) >= .8 && /\d{2}/.test(inside)) return end + 1;
	if ((open === "(" || open === "[") && nickname.test(inside) && /^\p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 3))) return end + 1;
	return open === "【" || open === "（" || /[\s\uFFFC[（(【:"“*<-]/.test(follows) || inner || marksEnd(rich, end + 1) ? end + 1 : null;
}
function holdsTitle(rich, links, inside, at, to) {
	if (countWords(inside) < 2 || looksLikeVenue(inside) >= .5 || /\d{4}/.test(inside)) return false;
	const line = rich.text.indexOf("\n", at);
	const end = Math.min(to, line < 0 ? to : line, at + 400);
	let labels = 0;
	let rest = "";
	let from = at;
	for (const link of links) {
		if (link.from < from || link.from >= end) continue;
		if (!isLabel(rich.text.slice(link.from, link.to))) return false;
		rest += rich.text.slice(from, link.from);
		from = link.to;
		labels++;
	}
	rest += rich.text.slice(from, Math.max(from, end));
	return labels > 0 && countWords(rest.replace(/[(（][^()（）]*[)）]/g, "")) === 0;
}
function marksEnd(rich, at) {
	return rich.spans.some((span) => (span.kind === "strong" || span.kind === "link") && (span.to === at || span.from === at));
}
function pastCode(rich, codes, at, to) {
	const span = codes.find((code) => code.from === at);
	if (!span) return null;
	const rest = /^\s*/.exec(rich.text.slice(span.to, to))[0].length + span.to;
	return rich.spans.some((next) => next.from === rest && next.to > rest) ? span.to : null;
}
function pastDate(rich, at, to) {
	const end = past(stamp, rich.text, at);
	if (end === null || end >= to) return null;
	const rest = /^[\s:：|–-]*/.exec(rich.text.slice(end, to))[0].length + end;
	return rich.spans.some((span) => span.from === rest && span.to > rest) || end - at > 4 || /["“[]/.test(rich.text[rest] ?? "") ? rest : null;
}
const LONGEST_VENUE = 120;
function pastVenue(rich, at, to) {
	const short = past(abbreviated, rich.text, at);
	if (short !== null && looksLikeVenue(rich.text.slice(at, short)) >= .6) return short;
	const listed = past(venueThenComma, rich.text, at);
	if (listed !== null && listed < to) {
		if (looksLikeVenue(rich.text.slice(at, listed).replace(/,\s*$/, "")) >= .75) return listed;
	}
	const next = rich.spans.filter((span) => span.from > at && span.kind !== "image" && span.kind !== "code").reduce((least, span) => Math.min(least, span.from), to);
	if (next >= to || next - at > LONGEST_VENUE) return null;
	const text = rich.text.slice(at, next).replace(/[[("“:：\s-]+$/, "");
	return text !== "" && countWords(text, 5) <= 4 && looksLikeVenue(text) >= .6 ? at + text.length : null;
}
// src/list/entries/follows.ts
function goesOn(rest) {
	const text = rest.trim().replace(/[.\s[(]+$/, "");
	if (text.length > 200 || /[.\n\d@]/.test(text) || countWords(text) < 4) return false;
	if (namesScore(text) >= .4 || looksLikeVenue(text) >= .5) return false;
	const long = text.match(/(?<=^|\s)\p{L}{5,}/gu) ?? [];
	return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}
const namedWithYear = /^\p{L}*\p{Lu}{2}[\p{L}@&/-]{0,20}(?:\s?[’'‘]?\d\d|\s?(?:19|20)\d\d)\s*$/u;
function namedAndDated(rest) {
	return /^\s*(?!an?\s|the\s)\p{Lu}[^,.;:\n]{2,50},\s*(?:19|20)\d\d[\s.[(]*$/iu.test(rest.slice(0, 80));
}
function peopleFollow(rest) {
	const line = rest.slice(0, 200).split(/\.\s+(?=[^,]*$)|\n|[[(（\uFFFC]/)[0];
	if (/^\s*(?:a|an|the)\s+\p{L}{3,}/iu.test(line)) return false;
	return (line.split(/,|;|\band\b|&/).filter((part) => part.trim() !== "").length >= 2 || /\bet\.? al\b/i.test(line)) && namesScore(line) >= .8;
}
// src/list/entries/stop.ts
const abbreviation = /(?:\b(?:vs|et|al|st|dr|mr|no|cf|e\.g|i\.e|approx|resp|fig|eq|inc|ph|jr|sr|vol)|\b\p{L})$/iu;
const MOST_STOPS = 40;
const ENOUGH = 3;
const REST = 400;
function plainEnd(rich, start, to, manner) {
	const { text } = rich;
	let end = Math.min(to, markedEnd(rich, start, to));
	const stop = /[.,?!;|\n\uFFFC([（【—–@]|\s(?:-|by|in|from|with)\s|\s\/\/|\*\*|[:：]\s/gi;
	stop.lastIndex = start;
	let tries = 0;
	for (let match = stop.exec(text); match && match.index < end; match = stop.exec(text)) {
		if (++tries > MOST_STOPS) break;
		const at = match.index;
		const sign = match[0];
		const words = countWords(text.slice(start, at), ENOUGH);
		const rest = text.slice(at + sign.length, Math.min(end, at + REST));
		if (words < 1) continue;
		if (ends(sign, text, start, at, rest, words, rich, manner)) {
			end = /[?!]/.test(sign) ? at + 1 : at;
			break;
		}
	}
	while (end > start && /[\s[(（【,;|-]/.test(text[end - 1])) end--;
	return end - venueAtEnd(text.slice(start, end));
}
function venueAtEnd(text) {
	const tail = text.slice(-60);
	if (!/\d\d$/.test(tail)) return 0;
	for (const { index } of tail.matchAll(/\s+(?=[\p{Lu}\d])/gu)) {
		const name = tail.slice(index).trim().replace(/[\s'’-]*\d+$/, "");
		if (name.split(/\s+/).length > 3 || !/\p{Lu}.*\p{Lu}/u.test(name) || !findVenue(name)) continue;
		const length = tail.length - index;
		return countWords(text.slice(0, text.length - length)) >= 3 ? length : 0;
	}
	return 0;
}
function markedEnd(rich, start, to) {
	let end = to;
	for (const span of rich.spans) {
		if (span.from >= end || span.from < start || span.to <= start) continue;
		const label = rich.text.slice(span.from, span.to).replaceAll("￼", "").trim();
		if (span.kind === "image") end = span.from;
		else if (span.kind === "link") {
			const words = countWords(rich.text.slice(start, span.from));
			if (isLabel(label) || words >= 3 || /^https?:/i.test(label)) end = span.from;
		} else if (span.kind === "emphasis" || span.kind === "strong") {
			const states = looksLikeVenue(label) >= .6 || namesScore(label) >= .6;
			if (span.from > start && states) end = span.from;
		} else if (span.kind === "code" && span.from > start) {
			const behind = rich.text.slice(span.to, to).replace(/^[\s.,|]+/, "");
			if (behind === "" || /^[[(\uFFFC]/.test(behind) || isLabel(behind.slice(0, 20))) end = span.from;
		}
	}
	return end;
}
function ends(sign, text, start, at, rest, words, rich, manner) {
	const next = firstPart(rest);
	const states = () => looksLikeVenue(next) >= .6 || dateFollows(rest);
	switch (sign) {
		case "￼":
		case "|":
		case "**": return true;
		case "\n": {
			if (rich.breaks.find((mark) => mark.at === at)?.kind !== "soft") return true;
			const line = rest.slice(0, rest.includes("\n") ? rest.indexOf("\n") : void 0);
			return words >= 3 && (states() || namesScore(line) >= .7 || isLabel(line) || /^\s*[[\uFFFC]/.test(line));
		}
		case ".":
			if (!/^\s|^$/.test(rest)) return false;
			if (abbreviation.test(text.slice(Math.max(start, at - 8), at))) return false;
			if (words >= 2 && goesOn(rest)) return false;
			return words >= 2 && (/^\s*$/.test(rest) || !/^\s+\p{Ll}/u.test(rest) || states());
		case "?":
		case "!": return words >= 3 && (states() || peopleFollow(rest) || /^\s*(?:\(|\[|$)/.test(rest)) && !/^["”']?\s*:/.test(rest);
		case ",":
		case ";": return states() || peopleFollow(rest) || /^\s*$/.test(rest) || words >= 3 && namedAndDated(rest);
		case "(":
		case "（":
		case "[":
		case "【": {
			if (sign === "【") return true;
			const close = rest.search(/[)）\]】]/);
			const inside = close < 0 ? rest : rest.slice(0, close);
			if (sign === "[") return words >= 2;
			const last = close >= 0 && rest.slice(close + 1).replace(/[\s.,]/g, "") === "";
			return looksLikeVenue(inside) >= .6 || /^\s*@/.test(inside) || dateFollows(inside) || /^https?:/i.test(inside) || last && (namesScore(inside) >= .7 || namedWithYear.test(inside));
		}
		case "@": return words >= 2 && /\s$/.test(text.slice(start, at));
		default: {
			const word = sign.trim().toLowerCase();
			if (word === "by") return words >= 2 && namesScore(byline(rest)) >= (manner.byline ? .4 : .6);
			if (word === "in" || word === "from") return /\d\d|\p{Lu}{3}|\p{Lu}\p{Ll}*\p{Lu}/u.test(next) && looksLikeVenue(next) >= .75;
			if (word === "-" || word === "–" || word === "—") return words >= 3 && (states() || peopleFollow(rest));
			if (word === "//") return true;
			if (word === ":" || word === "：") {
				const line = rest.split(/\n|,\s*\d/, 1)[0];
				const people = line.split(/\bet\.? al\b/, 1)[0];
				return people.length < line.length && !/\p{L}{2}\.\s/u.test(people) && namesScore(line) >= .75;
			}
			return false;
		}
	}
}
function dateFollows(rest) {
	const text = rest.slice(0, 40);
	if (!/\d/.test(text)) return false;
	return /^\s*(?:19|20)\d\d\b/.test(text) || /^\s*$/.test(text.slice(0, findDates(text)[0]?.start ?? 40));
}
function firstPart(rest) {
	return /^\s*([^,;|\n([（【\uFFFC]*?)(?=\.\s|\.$|[,;|\n([（【\uFFFC]|$)/u.exec(rest)?.[1] ?? "";
}
function byline(rest) {
	return rest.slice(0, 160).split(/\.\s|\n|[[(（]/)[0];
}
// src/list/entries/title-link.ts
const citation = /^\p{Lu}[\p{L}\s,.&'’-]{1,60}\(?(?:19|20)\d\d\)?$/u;
function isCitation$1(label, before) {
	return citation.test(label) && countWords(before) >= 2 && /[.,?!]$/.test(before.trimEnd());
}
function continues(rich, span, to) {
	const after = rich.text.slice(span.to, Math.min(to, span.to + 40));
	if (/^\s?[:：]/.test(after) && namesScore(after.slice(1).split(/\n|,\s*\d/)[0]) >= .6) return false;
	return /^(?:\s?[:：]\s?|\s|-)[\p{Lu}\p{Ll}]/u.test(after) && !/^\s?(?:by|in|from)\s/i.test(after);
}
function endsBehind(rich, span, to) {
	return /^(?:\s*(?:[(（](?:19|20)\d\d[)）]|。)|\.\s)/.test(rich.text.slice(span.to, Math.min(to, span.to + 12)));
}
// src/list/entries/title-trim.ts
const quotes = [
	["\"", "\""],
	["“", "”"],
	["``", "''"],
	["《", "》"],
	["「", "」"],
	["\"", "”"],
	["“", "\""]
];
function isMixed(open, close) {
	return open === "\"" !== (close === "\"") && close !== "''" && "\"“”".includes(open);
}
const outerStart = /^(?:[\s*_,;:：.|\uFFFC]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u;
const outerEnd = /(?:[\s,;:：，、。|\uFFFC]|ï¼[\u0080-\uFFFF]|ã€[\u0080-\uFFFF]|\*+|(?<=[.?!])\s+et\.? al|(?<![A-Z]\.[A-Z])\.|\p{Extended_Pictographic}|\uFE0F|\u200D|:[a-z_]+:|(?<=\p{L})\.(?:pdf|docx?|pptx?)|[（(]\s*(?:oral|spotlight|poster|best paper|new|hot|highlight)[^()（）]{0,30}[)）])+$/iu;
const startsPlain = /^[A-Za-z0-9]/;
const otherEnd = /(?:al|pdf|docx?|pptx?)$/i;
function endsPlain(text) {
	return /[A-Za-z0-9]$/.test(text.slice(-1)) && !otherEnd.test(text.slice(-4));
}
function tailOf(text) {
	return outerEnd.exec(text.slice(-160))?.[0].length ?? 0;
}
function trimTitle(rich, choice) {
	let { from, to } = choice;
	for (let round = 0; round < 6; round++) {
		const text = rich.text.slice(from, to);
		const lead = startsPlain.test(text) ? 0 : outerStart.exec(text)?.[0].length ?? 0;
		const tail = lead < text.length && !endsPlain(text) ? tailOf(text) : 0;
		const next = {
			from: from + lead,
			to: to - tail
		};
		const inner = rich.text.slice(next.from, next.to);
		const pair = quotes.find(([open, close]) => inner.startsWith(open) && inner.endsWith(close) && inner.indexOf(close, open.length) === inner.length - close.length && (!isMixed(open, close) || !/["“”]/.test(inner.slice(1, -1))));
		if (!pair && /^\[[^[\]]*\]$/.test(inner)) {
			next.from++;
			next.to--;
		}
		if (pair) {
			next.from += pair[0].length;
			next.to -= pair[1].length;
		}
		next.to -= statedGroup(rich.text.slice(next.from, next.to));
		next.to -= statedTail(rich.text.slice(next.from, next.to));
		next.to -= translation(rich.text.slice(next.from, next.to));
		const quote = quoteWithin(rich.text.slice(next.from, next.to));
		if (quote) {
			next.to = next.from + quote.to;
			next.from += quote.from;
		}
		if (next.from === from && next.to === to) break;
		from = next.from;
		to = Math.max(next.from, next.to);
	}
	return {
		...choice,
		from,
		to
	};
}
function quoteWithin(text) {
	for (const [open, close] of quotes) {
		if (!text.startsWith(open)) continue;
		const end = text.indexOf(close, open.length);
		if (end < 0 || countWords(text.slice(0, end)) < 3) continue;
		const behind = text.slice(end + close.length);
		if (/^[\s,.]*(?:\(\d{4}\)|\d{4}\b|[—–-]\s|by\s)/u.test(behind)) return {
			from: open.length,
			to: end
		};
	}
	return null;
}
function translation(text) {
	if (isAscii(text)) return 0;
	const at = text.search(/\s\p{Script=Han}/u);
	if (at < 0 || /\p{Script=Han}/u.test(text.slice(0, at)) || countWords(text.slice(0, at)) < 4) return 0;
	const tail = text.slice(at);
	const han = tail.match(/\p{Script=Han}/gu).length;
	return han >= 4 && han * 2 >= tail.length ? tail.length : 0;
}
function statedTail(text) {
	if (!/\d/.test(text.slice(-62))) return 0;
	const match = /[.,?!]\s+([^.,?!]{4,60})\.?$/u.exec(text.slice(-160));
	if (!match || countWords(text.slice(0, text.length - match[0].length)) < 2) return 0;
	const tail = match[1];
	const sign = /[?!]/.test(match[0][0]) ? 1 : 0;
	if (/^(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$/.test(tail)) return match[0].length - sign;
	const parsed = /\d/.test(tail) && looksLikeVenue(tail) >= .8 ? parseVenue(tail) : null;
	if (!parsed?.year || parsed.venue[0] !== 0) return 0;
	return match[0].length - sign;
}
function isCitation(text) {
	const match = /^(\p{Lu}[^\d]{2,100}?)(,?)\s+(?:19|20)\d\d[a-z]?$/u.exec(text);
	if (!match) return false;
	const names = match[1];
	if (match[2] === "," && /^\p{Lu}\p{Ll}+$/u.test(names) && !findVenue(names)) return true;
	return /\bet\.? al\b/.test(names) || namesScore(names) >= .6;
}
function statedGroup(text) {
	if (!/[)\]）】]/.test(text.slice(-1))) return 0;
	const match = /\s*[([（【]([^()[\]（）【】]{1,160})[)\]）】]$/u.exec(text);
	if (!match || match.index === 0) return 0;
	const inside = match[1];
	return /^\s*@/.test(inside) || /^(?:paper|pdf|blog|video|slides|code|talk)$/.test(inside) || /^(?:19|20)\d\d(?:[./-]\d{1,2})*$/.test(inside.trim()) || /^\p{Lu}[^,.:]{1,60}\s(?:19|20)\d\d$/u.test(inside) && countWords(inside) <= 6 || isCitation(inside) || looksLikeVenue(inside) >= .6 && /\d\d|^[A-Z&]{3,}$|arxiv/i.test(inside) ? match[0].length : 0;
}
// src/list/entries/title.ts
const MOST_MARKS = 24;
function titleChoices(rich, from, to, manner) {
	const start = skipLead(rich, from, to);
	const quote = quoted(rich, start, to);
	const found = [
		quote,
		linked(rich, start, to, manner),
		marked(rich, "strong", start, to),
		marked(rich, "emphasis", start, to),
		quote && quote.merit >= .8 && quote.from > start + 1 ? null : plain(rich, start, to, manner)
	].filter((choice) => choice !== null);
	const name = found.length === 0 ? boldName(rich, from, to) : null;
	return (name ? [name] : found).map((choice) => trimTitle(rich, choice)).filter((choice) => choice.to > choice.from).sort((a, b) => b.merit - a.merit);
}
function before(rich, from, to) {
	if (to <= from) return 1;
	const text = rich.text.slice(from, to).replaceAll("￼", "").trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return 1;
	if (/[:：]\s*[*_]*$/.test(text) && countWords(text) <= 6) return .95;
	if (namesScore(text) >= .5) return .95;
	const words = countWords(text);
	if (words <= 3) return .85;
	return /[.,;:：]$/.test(text) && words <= 60 ? .7 : words <= 6 ? .5 : .15;
}
function quoted(rich, start, to) {
	const { text } = rich;
	for (const [open, close] of quotes) {
		const at = text.indexOf(open, start);
		if (at < 0 || at >= to) continue;
		const inner = at + open.length;
		let end = text.indexOf(close, inner);
		const closing = text.slice(inner, to).search(new RegExp(`${close}(?=[\\s.]*(?:[,;(\\[|]|\\n|$|[A-Z]{2,}|\\*))`, "u"));
		if (closing >= 0 && inner + closing > end) end = inner + closing;
		if (end < 0 || end > to || !titleLike(text.slice(inner, end), 2)) continue;
		if (isMixed(open, close) && /["“]/.test(text.slice(inner, end))) continue;
		const after = text.slice(end + close.length, Math.min(to, end + close.length + 3));
		const goesOn = at <= start + 1 && /^(?:[:：]|\s\p{Ll}|\s?[-–—]\s?\p{L}|\p{L})/u.test(after);
		const lead = before(rich, start, at);
		const alone = /,\s*$/.test(text.slice(start, at)) && /^[,.]/.test(after) ? Math.max(lead, .9) : lead;
		if (goesOn || alone < .5) continue;
		const link = rich.within("link", inner, end)[0] ?? null;
		return {
			from: inner,
			to: end,
			carrier: "quote",
			link,
			merit: .95 * alone
		};
	}
	return null;
}
function linked(rich, start, to, manner) {
	let best = null;
	for (const span of rich.within("link", start, to).slice(0, MOST_MARKS)) {
		const begin = Math.max(span.from, start);
		const label = rich.text.slice(begin, span.to);
		const words = countWords(label);
		if (words === 0 || isLabel(label) || /^\s*(?:https?:|www\.)/i.test(label)) continue;
		if (span.link?.url.startsWith("#")) continue;
		if (isCitation$1(label, rich.text.slice(start, span.from))) continue;
		const bracketed = rich.text.slice(Math.max(start, span.from - 1), span.from) === "[" && rich.text[span.to] === "]";
		const alone = before(rich, start, span.from);
		const venue = looksLikeVenue(label);
		if (venue >= .6 && (words <= 8 || venue >= .9)) continue;
		if (continues(rich, span, to) && words < 3 && alone === 1) {
			const end = plainEnd(rich, span.to, to, manner);
			if (countWords(rich.text.slice(span.from, end)) >= 3) return {
				from: span.from,
				to: end,
				carrier: "link",
				link: span,
				merit: .85
			};
		}
		if (words < 2 && alone < 1) continue;
		if (namesScore(label) >= .9 && words <= 4 && words > 1 && inEmphasis(rich, span)) continue;
		const sure = alone === 1 && span.link?.role === "paper" && endsBehind(rich, span, to);
		const size = words >= 4 ? .93 : words === 3 || sure ? .85 : words === 2 ? .7 : .4;
		const whole = alone === 1 && words >= 3 && span.link?.role === "paper";
		const merit = size * alone * (bracketed && !whole ? .4 : 1);
		if (!best || merit > best.merit) best = {
			from: begin,
			to: span.to,
			carrier: "link",
			link: span,
			merit
		};
		if (merit > .8) break;
	}
	return best;
}
function inEmphasis(rich, span) {
	return rich.spans.some((s) => s.kind === "emphasis" && s.from <= span.from && s.to >= span.to);
}
function marked(rich, kind, start, to) {
	for (const span of rich.within(kind, start, to).slice(0, MOST_MARKS)) {
		const begin = Math.max(span.from, start);
		const text = rich.text.slice(begin, span.to);
		const words = countWords(text);
		if (words === 0 || isLabel(text)) continue;
		if (looksLikeVenue(text) >= .6 && words <= 6) continue;
		const alone = before(rich, start, span.from);
		const after = rich.text.slice(span.to, Math.min(to, span.to + 3));
		if (words <= 3 && alone === 1 && !/[.?!]$/.test(text) && /^(?:\s?[:：]\s?\p{L}|\s\p{Lu})/u.test(after)) return null;
		if (words <= 3 && /[:：]\s*$/.test(text)) return null;
		if (kind === "emphasis" && (namesScore(text) >= .5 || alone < 1)) continue;
		const size = words >= 3 ? .9 : words === 2 ? .7 : .35;
		const link = rich.within("link", span.from, span.to)[0] ?? null;
		const carrier = kind;
		const merit = size * alone * (kind === "emphasis" ? .7 : 1);
		if (link && inEmphasis(rich, link) && namesScore(text) > .5) continue;
		return {
			from: begin,
			to: span.to,
			carrier,
			link,
			merit
		};
	}
	return null;
}
function boldName(rich, from, to) {
	const span = rich.within("strong", from, to)[0];
	if (!span || !/^\p{L}[\p{L}\d+-]* \((?:19|20)\d\d\)$/u.test(rich.text.slice(span.from, span.to))) return null;
	return {
		from: span.from,
		to: span.to,
		carrier: "strong",
		link: null,
		merit: .6
	};
}
function isBar(text, at, step) {
	while (text[at] === " ") at += step;
	return text[at] === "|";
}
function plain(rich, start, to, manner) {
	const head = rich.text.slice(start, Math.min(to, start + 800));
	const begin = start + (referenceLead(head) || peopleBefore(head, manner.peopleFirst ? 1 : 2));
	const end = plainEnd(rich, begin, to, manner);
	const text = rich.text.slice(begin, end);
	const words = countWords(text);
	if (words < 2 || isLabel(text) || /^\s*(?:https?:|www\.)/i.test(text)) return null;
	const link = rich.within("link", begin, end)[0] ?? null;
	if (begin === start && !link && /^\[[^[\]]*\]$/.test(text.trim())) return {
		from: begin,
		to: end,
		carrier: "quote",
		link: null,
		merit: words >= 3 ? .9 : .8
	};
	if (!(words >= 4 && isBar(rich.text, start - 1, -1) && isBar(rich.text, end, 1)) && namesScore(text) >= .7) return null;
	return {
		from: begin,
		to: end,
		carrier: "plain",
		link,
		merit: words > 45 ? .15 : words >= 4 ? .65 : words === 3 ? .5 : .3
	};
}
// src/list/entries/columns.ts
const headers = {
	title: /^(?:title|paper|papers|paper\s*title|article|publication\s*title|title\s*[&/].*|论文|标题|题目|论文标题|论文题目|文章|name|work|works?)$/i,
	venue: /^(?:venue|venues|pub|pub\.|publication|published|publisher|publish|conference|conf|conf\.|journal|source|where|会议|期刊|发表|出处|来源|conference\s*\/\s*journal|venue\s*[&/,].*)$/i,
	year: /^(?:year|date|time|published\s*date|publication\s*date|release|released|when|年份|年|时间|日期|发表时间)$/i,
	authors: /^(?:authors?|作者)$/i
};
const names = /^(?:models?|methods?|networks?|approach(?:es)?|algorithms?|模型|方法)$/i;
const SAMPLE = 60;
function readColumns(rows, manner) {
	const heads = rows[0]?.columns ?? [];
	const width = Math.max(...rows.slice(0, SAMPLE).map((row) => row.cells.length), 0);
	const titles = new Array(width).fill(0);
	const venues = new Array(width).fill(0);
	const sample = rows.slice(0, SAMPLE);
	for (const row of sample) row.cells.forEach((cell, index) => {
		const text = row.rich.text.slice(cell.from, cell.to).trim();
		if (text === "") return;
		const choice = titleChoices(row.rich, cell.from, Math.min(cell.to, cell.from + 1e3), manner)[0];
		if (choice) {
			const words = Math.min(1, countWords(row.rich.text.slice(choice.from, choice.to)) / 5);
			const paper = choice.link?.link?.role === "paper" && choice.carrier === "link";
			titles[index] += choice.merit * Math.max(words, paper ? .7 : 0) * (choice.link ? 1.2 : 1);
		}
		if (text.length < 50 && looksLikeVenue(text) >= .6) venues[index] += 1;
	});
	const named = (key) => heads.findIndex((name) => headers[key].test(bare(name)));
	const best = (scores, bonus) => {
		let at = -1;
		scores.forEach((score, index) => {
			if ((index === bonus ? score * 1.5 + .5 : score) > (at < 0 ? 0 : at === bonus ? scores[at] * 1.5 + .5 : scores[at])) at = index;
		});
		return at;
	};
	const title = best(titles, named("title"));
	const name = heads.findIndex((head) => names.test(bare(head)));
	const spelled = (titles[title] ?? 0) >= sample.length * .35;
	const venue = best(venues, named("venue"));
	return {
		title: named("title") < 0 && name >= 0 && !spelled ? name : title,
		venue: venue >= 0 && (venue === named("venue") || venues[venue] >= sample.length * .3) ? venue : -1,
		year: named("year"),
		authors: named("authors")
	};
}
function bare(name) {
	return name.replace(/[*_`\uFFFC]/g, "").trim();
}
// src/list/entries/tables.ts
function isRow(unit) {
	if (unit.cells.length === 0) return true;
	const first = unit.cells.map((cell) => unit.rich.text.slice(cell.from, cell.to).trim());
	return !(first.length === unit.columns.length && first.every((text, i) => text === unit.columns[i])) || unit.rich.links.some((link) => link.role === "paper");
}
const columnsByUnit = /* @__PURE__ */ new WeakMap();
function columnsOf(units, manner) {
	const tables = /* @__PURE__ */ new Map();
	for (const unit of units) {
		if (unit.cells.length < 2) continue;
		const rows = tables.get(unit.item.group);
		if (rows) rows.push(unit);
		else tables.set(unit.item.group, [unit]);
	}
	for (const rows of tables.values()) {
		const columns = readColumns(rows, manner);
		for (const unit of rows) {
			columnsByUnit.set(unit, columns);
			const cell = unit.cells[columns.title];
			if (!cell) {
				unit.choices = [];
				continue;
			}
			unit.from = cell.from;
			unit.to = Math.min(cell.to, cell.from + 2e3);
			unit.choices = titleChoices(unit.rich, unit.from, unit.to, manner);
			const name = nameAlone(unit);
			if (name) unit.choices = [name];
		}
	}
}
function nameAlone({ rich, from, to, choices }) {
	const text = rich.text.slice(from, to);
	const name = /^\s*(\p{Lu}[\p{L}\d+*-]{1,24}|\p{Ll}{1,2}\p{Lu}[\p{L}\d+*-]{1,24})\s*$/u.exec(text)?.[1];
	if (!name || (choices[0]?.merit ?? 0) >= .6) return null;
	const start = from + text.indexOf(name);
	const link = rich.within("link", from, to)[0] ?? null;
	return {
		from: start,
		to: start + name.length,
		carrier: link ? "link" : "plain",
		link,
		merit: .6
	};
}
function stateFromColumns(unit, fields) {
	const columns = columnsByUnit.get(unit);
	if (!columns || columns.venue < 0) return;
	const cell = unit.cells[columns.venue];
	if (!cell || columns.venue === columns.title) return;
	if (fields.venue && fields.venue.from >= cell.from && fields.venue.to <= cell.to) return;
	const text = unit.rich.text.slice(cell.from, cell.to);
	const match = /^[\s\uFFFC]*([\p{L}][^\n\uFFFC]{0,60}?)(?:\s|:[a-z_]+:)*$/u.exec(text);
	if (findDates(text)[0]?.month && !/\p{L}{2}/u.test(withoutDates(text))) return;
	if (!match || /^(?:n\/?a|none|-|tbd|\?)$/i.test(match[1])) return;
	const from = cell.from + match[0].indexOf(match[1]);
	fields.venue = {
		from,
		to: from + match[1].length,
		year: null,
		also: null,
		score: .6,
		slot: "cell"
	};
}
function withoutDates(text) {
	let out = text;
	for (const { start, end } of findDates(text).toReversed()) out = out.slice(0, start) + out.slice(end);
	return out;
}
// src/list/entries/looks.ts
const HEAD = 2e3;
const looksOf = /* @__PURE__ */ new WeakMap();
function looks(item, manner) {
	const known = looksOf.get(item);
	if (known) return known;
	const choices = titleChoices(item.rich, 0, Math.min(item.rich.text.length, HEAD), manner);
	const paper = item.rich.links.some((link) => link.role === "paper");
	const best = choices[0] ?? null;
	const marked = best !== null && best.carrier !== "plain" && best.merit >= .6;
	const spelled = best !== null && best.carrier === "plain" && best.merit >= .5;
	const titled = marked && (paper || best.link !== null) || spelled && paper;
	const cited = best?.carrier === "plain" && referenceLead(item.rich.text.slice(0, 800)) > 0;
	const made = {
		choices,
		entry: manner.written(item) || cited || titled && !isAttribute(item, manner),
		paper,
		best
	};
	looksOf.set(item, made);
	return made;
}
function isAttribute(item, manner) {
	const bare = item.rich.text.replaceAll("￼", "").trim();
	if (bare === "") return true;
	const start = bare.slice(0, 400);
	if (/[:：]/.test(start)) {
		const head = start.replace(/^[^\p{L}\p{N}]*arxiv:\d{4}\.\d{4,5}(?:v\d+)?\]/iu, "");
		if (knownKey.test(head)) return true;
		const key = keyOf(head);
		if (key !== null && manner.keys.has(key)) return true;
	}
	if (item.rich.links.some(isTitled)) return false;
	const unlinked = withoutLabels(item.rich);
	if (!/[\p{L}\p{N}]/u.test(unlinked)) return true;
	const line = unlinked.split("\n")[0];
	if (item.rich.links[0]?.role === "paper" && opensWithLink(item.rich)) return false;
	return namesScore(line) >= .75 && !/["“]/.test(line) && !isTitleAndVenue(line);
}
function isTitled({ work, label: { text } }) {
	if (!work || work.kind === "url" || countWords(text, 2) < 2) return false;
	return !isLabel(text) && looksLikeVenue(text) < .6 && namesScore(text) < .75;
}
function isTitleAndVenue(line) {
	const parts = line.split(/[,;]/).filter((part) => part.trim() !== "");
	const others = parts.filter((part) => looksLikeVenue(part) < .8);
	return others.length === 1 && parts.length > 1 && countWords(others[0]) >= 4;
}
function opensWithLink(rich) {
	const first = rich.spans.find((span) => span.kind === "link");
	return first !== void 0 && !/[\p{L}\p{N}[]/u.test(rich.text.slice(0, first.from));
}
function withoutLabels(rich) {
	let out = "";
	let at = 0;
	const spans = rich.spans.filter((span) => span.kind === "link").sort((a, b) => a.from - b.from);
	for (const span of spans) {
		if (span.from < at) continue;
		const label = rich.text.slice(span.from, span.to);
		const bracketed = rich.text[span.from - 1] === "[" && rich.text[span.to] === "]";
		if (!isLabel(label) && !bracketed && !/^https?:/i.test(label)) continue;
		out += rich.text.slice(at, span.from);
		at = span.to;
	}
	return (out + rich.text.slice(at)).replaceAll("￼", "");
}
// src/list/entries/children.ts
function partChildren(item, manner) {
	const look = looks(item, manner);
	const children = item.children;
	const entries = children.filter((child) => looks(child, manner).entry || holdsEntries(child, manner)).length;
	if (entries === 0) return childrenWithoutEntries(item, look, manner);
	const titled = look.best !== null && look.best.merit >= .6 && look.paper;
	const short = children.filter((child) => isShort(child, manner)).length;
	if (titled && Math.max(entries, short) * 2 <= children.length) return {
		own: children,
		apart: []
	};
	if (titled || isEntryWithoutLink(look)) {
		const stands = (child) => looks(child, manner).entry || holdsEntries(child, manner) || isShort(child, manner);
		return {
			own: children.filter((child) => !stands(child)),
			apart: children.filter(stands)
		};
	}
	return {
		own: [],
		apart: children
	};
}
function isShort(item, manner) {
	const { best, paper } = looks(item, manner);
	return paper && best !== null && best.merit >= .3 && !isAttribute(item, manner);
}
function holdsEntries(item, manner) {
	return item.children.some((child) => looks(child, manner).entry);
}
function isEntryWithoutLink(look) {
	return look.best !== null && look.best.carrier !== "plain" && look.best.merit >= .8;
}
function childrenWithoutEntries(item, look, manner) {
	const words = look.best ? countWords(item.rich.text.slice(look.best.from, look.best.to)) : 0;
	const attributes = item.children.filter((child) => isAttribute(child, manner)).length;
	return !look.paper && words <= 3 && item.rich.links.length === 0 && attributes === 0 ? {
		own: [],
		apart: item.children
	} : {
		own: item.children,
		apart: []
	};
}
// src/list/entries/lines.ts
function partLines(rich, own, manner) {
	if (rich.breaks.length === 0) return null;
	const parts = rich.lines(own).filter((line) => line.text.trim() !== "");
	if (parts.length < 2) return null;
	const looks = parts.map((line) => lineLooks(line, manner));
	const complete = looks.filter((look) => look.complete).length;
	const opening = looks.filter((look) => look.opens).length;
	const starts = looks.filter((look) => look.numbered).length >= 2 && looks[0].numbered ? "numbered" : complete >= 2 ? "complete" : opening >= 2 && looks[0].opens ? "opens" : null;
	if (!starts) return null;
	const entries = [];
	parts.forEach((line, index) => {
		const look = looks[index];
		if (index === 0 || look[starts]) entries.push({
			line,
			choices: look.choices
		});
		else {
			const entry = entries.at(-1);
			entry.line.append(line, line.opened);
			entry.line.range.end = line.range.end;
			entry.choices = null;
		}
	});
	return entries;
}
function lineLooks(rich, manner) {
	const numbered = /^\s*(?:\[\d{1,4}\]|\d{1,4}[.)])\s*\S/.test(rich.text);
	const choices = titleChoices(rich, 0, Math.min(rich.text.length, HEAD), manner);
	const no = {
		choices,
		opens: false,
		complete: false,
		numbered
	};
	const [best] = choices;
	if (!best || best.merit < .6 || attributeLine.test(rich.text.slice(0, best.from))) return no;
	const text = rich.text.slice(best.from, best.to);
	if (looksLikeVenue(text) >= .9) return no;
	const links = rich.links;
	const marked = best.carrier === "strong" || best.carrier === "link" || best.carrier === "quote";
	const people = namesScore(rich.text.replaceAll("￼", "")) >= .7;
	const opens = marked && countWords(text) >= 3 && best.merit >= .8 && !people;
	return {
		choices,
		opens,
		complete: links.some((link) => link.role === "paper") && !people && (opens || countWords(text) >= 4),
		numbered
	};
}
// src/list/entries/units.ts
function assemble(blocks, manner) {
	const units = [];
	let head = null;
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		if (block === "break") {
			head = null;
			continue;
		}
		if (block.shape === "heading") {
			head = headingUnit(block, blocks, index, manner);
			if (head) units.push(head);
			continue;
		}
		if (head && isAside(block, blocks[index - 1])) continue;
		if (head && belongs(block, head, manner)) {
			attach(head, block);
			continue;
		}
		if (isOutdented(units.at(-1), block, blocks[index - 1], manner)) {
			attach(units.at(-1), block);
			continue;
		}
		const made = unitsOf(block, manner);
		for (const unit of made) units.push(unit);
		const last = made.at(-1) ?? null;
		head = last && opensEntry(last, block) ? last : null;
	}
	return units;
}
function isOutdented(last, block, before, manner) {
	if (!last || block.shape !== "paragraph" || before !== last.item) return false;
	if (last.item.shape !== "numbered" && last.item.shape !== "bullet") return false;
	if (!isEntryWithoutLink(looks(last.item, manner)) || looks(last.item, manner).paper) return false;
	return looks(block, manner).paper && isAttribute(block, manner);
}
function opensEntry(unit, block) {
	if (block.shape !== "paragraph" && block.shape !== "quote") return false;
	const best = unit.choices[0];
	if (!best || best.merit < .55) return false;
	return best.carrier !== "plain" || hasPaper(unit);
}
function isAside({ shape, rich, cells }, before) {
	if (shape !== "html" || cells.length > 0 || rich.links.length > 0) return false;
	const text = rich.text.trim();
	if (text === "" || asideName.test(text) || countWords(text) > 30) return true;
	return before !== void 0 && before !== "break" && asideName.test(before.rich.text.trim());
}
const asideName = /^(?:abstract|summary|tl;?dr|details?|bibtex|摘要|简介)\s*[:：]?$/i;
function belongs(block, head, manner) {
	if (block.shape === "table" || block.shape === "html") return false;
	if (head.item.shape === "quote" && block.shape !== "quote") return false;
	const look = looks(block, manner);
	if (look.entry) return false;
	const best = look.best;
	if (best?.carrier === "strong" && best.merit >= .8 && look.paper && hasPaper(head)) return false;
	return best === null || best.carrier === "plain" || best.merit < .6 || isAttribute(block, manner) || best.carrier === "emphasis" && namesScore(textOf(block, best)) > .3;
}
function hasPaper(unit) {
	return unit.rich.links.some((link) => link.role === "paper");
}
function textOf(item, choice) {
	return item.rich.text.slice(choice.from, choice.to);
}
const MOST_PAPERS = 4;
function headingUnit(heading, blocks, index, manner) {
	const look = looks(heading, manner);
	if (!look.best) return null;
	if (countWords(textOf(heading, look.best)) < 3 && !isLinkedPaper(heading)) return null;
	const unit = newUnit(heading, manner);
	if (look.entry) return unit;
	if (countWords(textOf(heading, look.best)) < 4) return null;
	let papers = 0;
	let seen = 0;
	for (let next = index + 1; next < blocks.length && seen < 12; next++) {
		const block = blocks[next];
		if (block === "break") break;
		if (block.shape === "heading") {
			if (heading.section?.index === 0 && heading.section.depth === 1 && (block.section?.depth ?? 1) > 1) return null;
			break;
		}
		if (block.shape === "table" || looks(block, manner).entry) return null;
		if (block.children.some((child) => looks(child, manner).entry)) return null;
		papers += block.rich.links.filter((link) => link.role === "paper").length;
		seen++;
	}
	return papers > 0 && papers <= MOST_PAPERS && seen <= 8 ? unit : null;
}
function isLinkedPaper({ rich }) {
	const span = rich.spans.find(({ kind }) => kind === "link");
	const work = span?.link?.work;
	return !!work && work.kind !== "url" && span.from === 0 && span.to === rich.text.trimEnd().length;
}
function newUnit(item, manner, part) {
	const rich = part?.line ?? item.rich;
	const to = Math.min(rich.text.length, HEAD);
	const choices = part ? part.choices ?? titleChoices(rich, 0, to, manner) : looks(item, manner).choices;
	const { cells, columns } = item;
	return {
		item,
		rich,
		from: 0,
		to,
		range: part?.line.range ?? item.range,
		choices,
		cells,
		columns
	};
}
function attach(unit, block) {
	if (unit.rich === unit.item.rich) {
		unit.rich = new Rich();
		unit.rich.append(unit.item.rich, "block");
	}
	unit.rich.append(block.rich, block.shape === "bullet" || block.shape === "numbered" ? "item" : "block");
	unit.range = {
		start: unit.range.start,
		end: Math.max(unit.range.end, block.range.end)
	};
	for (const child of block.children) attach(unit, child);
}
function unitsOf(item, manner) {
	if (item.shape === "table" || item.shape === "html" && item.cells.length > 0) return [newUnit(item, manner)];
	const own = lines(item, manner);
	if (item.children.length === 0) return own;
	const { own: attached, apart } = partChildren(item, manner);
	const last = own.at(-1);
	if (last) for (const child of attached) attach(last, child);
	if (apart.length === 0) return own;
	if (last) last.range = {
		start: last.range.start,
		end: attached.at(-1)?.range.end ?? item.own.end
	};
	return [...own, ...assemble(apart, manner)];
}
function lines(item, manner) {
	const { rich } = item;
	if (rich.text.trim() === "") return [];
	const parted = item.shape === "paragraph" || item.shape === "quote" ? partLines(rich, item.own, manner) : null;
	if (!parted) return [newUnit(item, manner)];
	return parted.map((part) => newUnit(item, manner, part));
}
// src/list/entries/entries.ts
function readEntries(blocks, source, formatted = () => null) {
	const manner = readManner(blocks, (item) => item.cells.length === 0 && formatted(item.rich, item.own, item.shape) !== null);
	const units = assemble(blocks, manner).filter(isRow);
	columnsOf(units, manner);
	const habits = learnHabits(units);
	const entries = [];
	const readings = [];
	for (const unit of units) {
		const known = unit.cells.length > 0 ? null : inFormat(unit, formatted);
		const choice = known?.choice ?? choose(unit, habits);
		if (!choice) continue;
		const fields = known?.fields ?? findFields(unit.rich, choice, habits);
		if (!known) stateFromColumns(unit, fields);
		readings.push({
			unit,
			choice,
			fields,
			formatted: known !== null
		});
	}
	const share = shareOfPapers(units, readings);
	for (const { unit, choice, fields, formatted: known } of readings) if (known || isEntry(unit, choice, fields, share(unit))) entries.push(makeEntry(unit, choice, fields, 0, source));
	if (entries.length === 0) for (const { unit, choice, fields } of bareTitles(readings)) entries.push(makeEntry(unit, choice, fields, 0, source));
	entries.sort((a, b) => a.range.start - b.range.start);
	for (const [index, entry] of entries.entries()) entry.index = index;
	return entries;
}
function inFormat({ rich, range, item }, formatted) {
	return formatted(rich, range, item.shape) ?? formatted(item.rich, item.own, item.shape);
}
// src/list/format/match.ts
const LONGEST = 4e3;
const MOST_TRIES = 5e3;
const ONE_TRY = 128;
const LONGEST_DATE = 40;
const MOST_NAMES = 30;
const month = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|0?[1-9]|1[0-2])\.?$/i;
const holds = {
	title: (text) => text.trim() !== "" && text === text.trim() && !endsInVenue(text),
	authors: (text) => text.trim() !== "" && text === text.trim(),
	venue: (text) => text.trim() !== "" && text === text.trim() && !/\]\(|[,;:([]$/.test(text),
	year: (text, before) => /^(?:(?:19|20)\d\d|['’]?\d\d)$/.test(text) && !/\d/.test(before),
	month: (text) => month.test(text),
	date: isDate,
	url: address,
	code: address,
	project: address,
	other: address
};
function endsInVenue(text) {
	const comma = text.lastIndexOf(", ");
	if (comma < 0) return false;
	const last = text.slice(comma + 2);
	const bare = last.replace(/^[*_]+|[*_]+$/g, "");
	return bare !== last && last.length < 80 || looksLikeVenue(bare) >= .75 || isDate(bare);
}
function isDate(text) {
	if (text.length > LONGEST_DATE) return false;
	return findDates(text).some((date) => date.start === 0 && date.end === text.length);
}
function address(text) {
	return text !== "" && !/[\s<>]/.test(text);
}
function matchFormat(format, text) {
	const end = text.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "").length;
	if (end > LONGEST) return null;
	const { pieces } = format;
	const dead = /* @__PURE__ */ new Set();
	const found = {};
	let tries = 0;
	const namesFirst = (literal, to) => {
		const places = [];
		for (let at = to - 1; at > 0 && places.length < MOST_NAMES && tries < MOST_TRIES;) {
			const last = at - literal.length - 1;
			const start = last < 0 ? -1 : text.lastIndexOf(literal, last);
			if (start < 0) break;
			at = start + literal.length;
			const value = text.slice(at, to);
			tries += 1 + value.length / ONE_TRY;
			if (holds.authors(value, "")) places.push({
				at,
				score: namesScore(value)
			});
		}
		return places.sort((a, b) => b.score - a.score || a.at - b.at).map(({ at }) => at);
	};
	const fits = (index, to) => {
		const piece = pieces[index];
		if (!piece) return to === 0;
		const key = index * 4001 + to;
		if (dead.has(key)) return false;
		if ("literal" in piece) {
			const start = to - piece.literal.length;
			if (start >= 0 && text.startsWith(piece.literal, start) && fits(index - 1, start)) return true;
			dead.add(key);
			return false;
		}
		const before = pieces[index - 1];
		if (piece.field === "authors" && index > 1) {
			for (const at of namesFirst(before.literal, to)) {
				if (!fits(index - 1, at)) continue;
				found.authors = {
					start: at,
					end: to
				};
				return true;
			}
			dead.add(key);
			return false;
		}
		const first = index === 1;
		const lowest = first ? before.literal.length : 0;
		let at = first ? lowest : to - 1;
		for (; at >= lowest && at < to && tries < MOST_TRIES; at--) {
			tries += 1 + (to - at) / ONE_TRY;
			if (!first) {
				const from = at - before.literal.length;
				const literal = from < 0 ? -1 : text.lastIndexOf(before.literal, from);
				if (literal < 0) break;
				at = literal + before.literal.length;
			}
			const value = text.slice(at, to);
			if (holds[piece.field](value, text[at - 1] ?? "") && fits(index - 1, at)) {
				found[piece.field] = {
					start: at,
					end: to
				};
				return true;
			}
			if (first) break;
		}
		dead.add(key);
		return false;
	};
	return fits(pieces.length - 1, end) ? found : null;
}
// src/list/entries/formatted.ts
function readFormatted(rich, range, shape, formats, source) {
	const { start, end } = range;
	const text = source.text.slice(start, end);
	for (const format of formats) {
		if (format.shape !== null && format.shape !== shape) continue;
		const matched = matchFormat(format, text);
		if (!matched?.title || !statesPaper(matched, text)) continue;
		const at = (place) => visible(rich, place, start);
		return {
			choice: {
				...at(matched.title),
				carrier: "plain",
				link: null,
				merit: 1
			},
			fields: fieldsOf(matched, text, at)
		};
	}
	return null;
}
function statesPaper({ url, venue, authors, date, year }, text) {
	if ([
		venue,
		authors,
		date,
		year
	].some((range) => range !== void 0)) return true;
	return url !== void 0 && roleOf(text.slice(url.start, url.end), "") === "paper";
}
function fieldsOf(matched, text, at) {
	const { venue, year, authors } = matched;
	const stated = dateRange(matched);
	const date = stated && findDates(text.slice(stated.start, stated.end))[0];
	const digits = year && text.slice(year.start, year.end).replace(/\D/g, "");
	return {
		authors: authors ? at(authors) : null,
		venue: venue ? {
			...at(venue),
			score: 1,
			year: year && digits ? {
				value: fullYear(digits),
				...at(year)
			} : null
		} : null,
		dates: date ? [{
			...date,
			...at(stated)
		}] : []
	};
}
function dateRange({ date, month, year, venue }) {
	if (date) return date;
	if (month && year) return {
		start: Math.min(month.start, year.start),
		end: Math.max(month.end, year.end)
	};
	return !venue && year ? year : null;
}
function fullYear(digits) {
	const value = Number(digits);
	return digits.length === 4 ? value : value + (value >= 80 ? 1900 : 2e3);
}
function visible(rich, range, offset) {
	return {
		from: firstAt(rich, range.start + offset),
		to: firstAt(rich, range.end + offset)
	};
}
function firstAt(rich, place) {
	let low = 0;
	let high = rich.text.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (rich.source(middle, middle + 1).start >= place) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/list/read.ts
function readPaperList(source, options = {}) {
	const list = emptyList(source, options);
	const blocks = parsedBlocks(list);
	return typeof blocks === "string" ? {
		...list,
		unreadable: blocks
	} : withEntries(list, blocks);
}
function parsedBlocks(list) {
	const tree = parseMarkdown(list.source.text);
	return typeof tree === "string" ? tree : blocksOf(tree, list);
}
function withEntries(list, blocks) {
	const { source } = list;
	const formats = parseFormats(list.formats);
	list.entries = readEntries(blocks, source, (rich, range, shape) => readFormatted(rich, range, shape, formats, source));
	list.contents = readContents(blocks);
	list.links.sort((a, b) => a.range.start - b.range.start);
	shareRuns(list);
	for (const entry of list.entries) entry.section?.entries.push(entry);
	return list;
}
function blocksOf(tree, list) {
	const { source } = list;
	const gathered = {
		source,
		definitions: definitionsOf(tree),
		runs: list.runs,
		links: list.links,
		comments: list.comments,
		anchors: list.anchors,
		verbatim: list.verbatim
	};
	const end = frontMatterEnd(source.text);
	if (end > 0) list.verbatim.push({
		start: 0,
		end
	});
	const { blocks, sections, tables } = outline(tree, gathered, end);
	list.sections = sections;
	list.tables = tables;
	return blocks;
}
function emptyList(source, options) {
	return {
		source,
		entries: [],
		sections: [],
		links: [],
		runs: [],
		contents: [],
		tables: [],
		comments: [],
		anchors: /* @__PURE__ */ new Set(),
		verbatim: [],
		formats: options.formats ?? [],
		venues: options.venues ?? {},
		unreadable: null
	};
}
function shareRuns(list) {
	list.runs.sort((a, b) => a.range.start - b.range.start);
	let at = 0;
	for (const entry of list.entries) {
		while (at < list.runs.length && list.runs[at].range.start < entry.range.start) at++;
		for (let next = at; next < list.runs.length; next++) {
			const run = list.runs[next];
			if (run.range.end > entry.range.end) break;
			entry.runs.push(run);
		}
	}
}
function definitionsOf(tree) {
	const definitions = /* @__PURE__ */ new Map();
	const queue = [...tree.children];
	for (const node of queue) {
		if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
		if (node.type === "blockquote" || node.type === "listItem" || node.type === "list") for (const child of node.children) queue.push(child);
	}
	return definitions;
}
function frontMatterEnd(text) {
	if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return 0;
	const close = /\r?\n---[ \t]*(?:\r?\n|$)/g;
	close.lastIndex = 3;
	const match = close.exec(text);
	return match && /^[ \t]*[\w-]+[ \t]*:/m.test(text.slice(3, match.index)) ? match.index + match[0].length : 0;
}
// src/model/source.ts
var Source = class {
	path;
	text;
	lineStarts;
	constructor(path, text) {
		this.path = path;
		this.text = text;
		const starts = [0];
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
		}
		this.lineStarts = starts;
	}
	lineAt(offset) {
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.lineStarts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	point(offset) {
		const at = Math.max(0, Math.min(offset, this.text.length));
		const line = this.lineAt(at);
		return {
			line,
			column: at - this.lineStarts[line - 1] + 1,
			offset: at
		};
	}
	lineRange(line) {
		const start = this.lineStarts[line - 1] ?? this.text.length;
		let end = this.lineStarts[line] ?? this.text.length;
		if (end > start && this.text.charCodeAt(end - 1) === 10) end--;
		if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
		return {
			start,
			end
		};
	}
	slice(range) {
		return this.text.slice(range.start, range.end);
	}
};
// src/rule/url.ts
function docsUrl(id) {
	return `https://github.com/paperlint/paperlint/blob/main/docs/rules/${id}.md`;
}
export { arxivMonth as A, minLength as B, renderDate as C, defineRule as D, slug as E, webUrl as F, rawCheck as G, parse as H, array as I, strictObject as J, record as K, check as L, arxivUrl as M, malformedArxiv as N, isAscii as O, lacksScheme as P, description as R, findDates as S, htmlPieces as T, picklist as U, optional as V, pipe as W, string as X, strictTuple as Y, union as Z, looksLikeVenue as _, KnownError as a, contains as b, roleOf as c, sameTitle as d, require_fastest_levenshtein as f, venueRange as g, skeletonOf as h, fixFilter as i, arxivSpelling as j, rememberedOf as k, normalTitle as l, parseFormats as m, Source as n, Mark as o, parseFormat as p, safeParse as q, readPaperList as r, namesScore as s, docsUrl as t, relation as u, parseVenue as v, attributeOf as w, overlaps as x, findVenue as y, getDotPath as z };
