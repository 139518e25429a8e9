import { createRequire } from "module";
// node_modules/satteri/dist/phantom.js
const PHANTOM_SPACE = "";
function restorePhantomSpaces(value) {
	return value.includes(PHANTOM_SPACE) ? value.replaceAll(PHANTOM_SPACE, " ") : value;
}
new TextDecoder("utf-8", { ignoreBOM: true });
function ru32(view, off) {
	return view.getUint32(off, true);
}
function readPosition(view, off) {
	const startLine = ru32(view, off + 8);
	if (startLine === 0) return void 0;
	return {
		start: {
			offset: ru32(view, off),
			line: startLine,
			column: ru32(view, off + 12)
		},
		end: {
			offset: ru32(view, off + 4),
			line: ru32(view, off + 16),
			column: ru32(view, off + 20)
		}
	};
}
// node_modules/satteri/dist/string-pool.js
const NO_WORDS = /* @__PURE__ */ new Uint32Array(0);
var PoolOffsets = class {
	#starts;
	#shifts;
	#count;
	#hint = 0;
	constructor(bytes, extraBytes) {
		const starts = new Uint32Array(extraBytes);
		const shifts = new Uint32Array(extraBytes);
		const n = bytes.length;
		const pad = 4 - (bytes.byteOffset & 3) & 3;
		const wordCount = n > pad ? n - pad >> 2 : 0;
		const words = wordCount === 0 ? NO_WORDS : new Uint32Array(bytes.buffer, bytes.byteOffset + pad, wordCount);
		let count = 0;
		let shift = 0;
		let i = 0;
		for (;;) {
			if (i >= pad && (i - pad & 3) === 0) {
				let w = i - pad >> 2;
				while (w < wordCount && ((words[w] ?? 0) & 2155905152) === 0) w++;
				i = pad + (w << 2);
			}
			if (i >= n) break;
			const lead = bytes[i] ?? 0;
			if (lead < 128) {
				i++;
				continue;
			}
			starts[count] = i;
			if (lead < 224) {
				shift += 1;
				i += 2;
			} else if (lead < 240) {
				shift += 2;
				i += 3;
			} else {
				shift += 2;
				i += 4;
			}
			shifts[count] = shift;
			count++;
		}
		this.#starts = starts;
		this.#shifts = shifts;
		this.#count = count;
	}
	#seek(byteOffset) {
		const starts = this.#starts;
		const count = this.#count;
		const hint = this.#hint;
		if ((hint === count || (starts[hint] ?? 0) >= byteOffset) && (hint === 0 || (starts[hint - 1] ?? 0) < byteOffset)) return hint;
		let lo = 0;
		let hi = count;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if ((starts[mid] ?? 0) < byteOffset) lo = mid + 1;
			else hi = mid;
		}
		this.#hint = lo;
		return lo;
	}
	#shiftAt(index) {
		return index === 0 ? 0 : this.#shifts[index - 1] ?? 0;
	}
	slice(text, offset, len) {
		const start = offset - this.#shiftAt(this.#seek(offset));
		const endByte = offset + len;
		return text.substring(start, endByte - this.#shiftAt(this.#seek(endByte)));
	}
};
// node_modules/satteri/dist/generated/arena-layout.js
const ARENA_MAGIC = 1380009037;
const FIELD = {
	id: 0,
	node_type: 4,
	parent: 8,
	start_offset: 12,
	end_offset: 16,
	start_line: 20,
	start_column: 24,
	end_line: 28,
	end_column: 32,
	children_start: 36,
	children_count: 40,
	data_offset: 44,
	data_len: 48
};
const HEADER = {
	magic: 0,
	kind: 4,
	node_struct_size: 8,
	node_count: 12,
	nodes_offset: 16,
	children_count: 20,
	children_offset: 24,
	type_data_len: 28,
	type_data_offset: 32,
	string_pool_len: 36,
	string_pool_offset: 40,
	node_data_count: 44,
	node_data_offset: 48
};
// node_modules/satteri/dist/freeze.js
function deepFreeze(value) {
	if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const key of Object.keys(value)) deepFreeze(value[key]);
	}
	return value;
}
// node_modules/satteri/dist/materializer-cache.js
function createMaterializer(spec) {
	const readerCaches = /* @__PURE__ */ new WeakMap();
	function materialize(reader, nodeId, frozen = false, refs) {
		const cache = readerCache(reader, frozen, refs);
		let node = cache.nodes.get(nodeId);
		if (node === void 0) {
			node = buildNode(reader, cache, nodeId, reader.getNodeType(nodeId));
			cache.nodes.set(nodeId, node);
		}
		return node;
	}
	function frozenChildrenDescriptor(reader, cache) {
		return {
			get() {
				const nodeId = this._nodeId;
				let value = cache.childLists.get(nodeId);
				if (value === void 0) {
					const ids = reader.getChildIds(nodeId);
					const built = new Array(ids.length);
					let i = 0;
					for (const childId of ids) built[i++] = materialize(reader, childId, true);
					value = Object.freeze(built);
					cache.childLists.set(nodeId, value);
				}
				return value;
			},
			configurable: true,
			enumerable: true
		};
	}
	function mutableChildrenDescriptor(reader, nodeId) {
		return {
			get() {
				const ids = reader.getChildIds(nodeId);
				const value = new Array(ids.length);
				let i = 0;
				for (const childId of ids) value[i++] = materialize(reader, childId);
				Object.defineProperty(this, "children", {
					value,
					writable: true,
					configurable: true,
					enumerable: true
				});
				return value;
			},
			configurable: true,
			enumerable: true
		};
	}
	function readerCache(reader, frozen, refs) {
		let cache = readerCaches.get(reader);
		if (cache === void 0) {
			cache = {
				nodes: /* @__PURE__ */ new Map(),
				childLists: /* @__PURE__ */ new Map(),
				children: void 0,
				frozen,
				refs
			};
			if (frozen) cache.children = frozenChildrenDescriptor(reader, cache);
			readerCaches.set(reader, cache);
		}
		if (cache.frozen !== frozen) throw new Error(`${spec.label}: a reader cannot mix frozen and mutable materialization`);
		return cache;
	}
	function buildNode(reader, cache, nodeId, nodeType, eager = false) {
		const node = { type: spec.typeNames[nodeType] ?? `unknown(${nodeType})` };
		const position = reader.getPosition(nodeId);
		if (position !== void 0) node.position = position;
		if (cache.frozen) {
			cache.refs?.set(node, nodeId);
			Object.defineProperty(node, "_nodeId", {
				value: nodeId,
				writable: false,
				configurable: true,
				enumerable: false
			});
		}
		spec.populate(node, reader, nodeId, nodeType);
		const rawData = reader.getNodeData(nodeId);
		if (rawData !== null) try {
			const parsed = JSON.parse(rawData);
			if (parsed && typeof parsed === "object" && Object.keys(parsed).length > 0) Object.defineProperty(node, "data", {
				value: parsed,
				writable: true,
				configurable: true,
				enumerable: true
			});
		} catch (err) {
			if (process.env.NODE_ENV !== "production") console.warn(`${spec.label}: malformed node_data for nodeId=${nodeId}`, err);
		}
		if (!eager && spec.hasChildren(nodeType, node, reader, nodeId)) Object.defineProperty(node, "children", cache.children ?? mutableChildrenDescriptor(reader, nodeId));
		if (cache.frozen) {
			const descriptors = Object.getOwnPropertyDescriptors(node);
			for (const key of Object.keys(descriptors)) {
				const desc = descriptors[key];
				if (desc !== void 0 && "value" in desc) deepFreeze(desc.value);
			}
			Object.freeze(node);
		}
		return node;
	}
	function fillTree(reader, cache, rootId) {
		const rootType = reader.getNodeType(rootId);
		const root = buildNode(reader, cache, rootId, rootType, true);
		if (!spec.hasChildren(rootType, root, reader, rootId)) return root;
		const parents = [root];
		const parentIds = [rootId];
		for (let p = 0; p < parentIds.length; p++) {
			const parent = parents[p];
			const parentId = parentIds[p];
			if (parent === void 0 || parentId === void 0) continue;
			const ids = reader.getChildIds(parentId);
			const kids = new Array(ids.length);
			for (let i = 0; i < ids.length; i++) {
				const childId = ids[i];
				if (childId === void 0) continue;
				const childType = reader.getNodeType(childId);
				const child = buildNode(reader, cache, childId, childType, true);
				kids[i] = child;
				if (spec.hasChildren(childType, child, reader, childId)) {
					parents.push(child);
					parentIds.push(childId);
				}
			}
			parent.children = kids;
		}
		return root;
	}
	function materializeTree(reader, rootId) {
		return fillTree(reader, readerCache(reader, false, void 0), rootId);
	}
	return {
		node: materialize,
		tree: materializeTree
	};
}
// node_modules/satteri/index.js
const require = createRequire(createRequire(import.meta.url).resolve("satteri"));
new URL(".", import.meta.url).pathname;
const { readFileSync } = require("fs");
let nativeBinding = null;
const loadErrors = [];
const isMusl = () => {
	let musl = false;
	if (process.platform === "linux") {
		musl = isMuslFromFilesystem();
		if (musl === null) musl = isMuslFromReport();
		if (musl === null) musl = isMuslFromChildProcess();
	}
	return musl;
};
const isFileMusl = (f) => f.includes("libc.musl-") || f.includes("ld-musl-");
const isMuslFromFilesystem = () => {
	try {
		return readFileSync("/usr/bin/ldd", "utf-8").includes("musl");
	} catch {
		return null;
	}
};
const isMuslFromReport = () => {
	let report = null;
	if (process.report && typeof process.report.getReport === "function") {
		process.report.excludeNetwork = true;
		report = process.report.getReport();
	}
	if (!report) return null;
	if (report.header && report.header.glibcVersionRuntime) return false;
	if (Array.isArray(report.sharedObjects)) {
		if (report.sharedObjects.some(isFileMusl)) return true;
	}
	return false;
};
const isMuslFromChildProcess = () => {
	try {
		return require("child_process").execSync("ldd --version", { encoding: "utf8" }).includes("musl");
	} catch (e) {
		return false;
	}
};
function requireNative() {
	if (process.env.NAPI_RS_NATIVE_LIBRARY_PATH) try {
		return require(process.env.NAPI_RS_NATIVE_LIBRARY_PATH);
	} catch (err) {
		loadErrors.push(err);
	}
	else if (process.platform === "android") {
		if (process.arch === "arm64") {
			try {
				return require("./satteri_napi.android-arm64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-android-arm64");
				const bindingPackageVersion = require("@bruits/satteri-android-arm64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "arm") {
			try {
				return require("./satteri_napi.android-arm-eabi.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-android-arm-eabi");
				const bindingPackageVersion = require("@bruits/satteri-android-arm-eabi/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on Android ${process.arch}`));
	} else if (process.platform === "win32") {
		if (process.arch === "x64") {
			if (process.config && process.config.variables && process.config.variables.shlib_suffix === "dll.a" || process.config && process.config.variables && process.config.variables.node_target_type === "shared_library") {
				try {
					return require("./satteri_napi.win32-x64-gnu.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-win32-x64-gnu");
					const bindingPackageVersion = require("@bruits/satteri-win32-x64-gnu/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			} else {
				try {
					return require("./satteri_napi.win32-x64-msvc.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-win32-x64-msvc");
					const bindingPackageVersion = require("@bruits/satteri-win32-x64-msvc/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			}
		} else if (process.arch === "ia32") {
			try {
				return require("./satteri_napi.win32-ia32-msvc.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-win32-ia32-msvc");
				const bindingPackageVersion = require("@bruits/satteri-win32-ia32-msvc/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "arm64") {
			try {
				return require("./satteri_napi.win32-arm64-msvc.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-win32-arm64-msvc");
				const bindingPackageVersion = require("@bruits/satteri-win32-arm64-msvc/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on Windows: ${process.arch}`));
	} else if (process.platform === "darwin") {
		try {
			return require("./satteri_napi.darwin-universal.node");
		} catch (e) {
			loadErrors.push(e);
		}
		try {
			const binding = require("@bruits/satteri-darwin-universal");
			const bindingPackageVersion = require("@bruits/satteri-darwin-universal/package.json").version;
			if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
			return binding;
		} catch (e) {
			loadErrors.push(e);
		}
		if (process.arch === "x64") {
			try {
				return require("./satteri_napi.darwin-x64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-darwin-x64");
				const bindingPackageVersion = require("@bruits/satteri-darwin-x64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "arm64") {
			try {
				return require("./satteri_napi.darwin-arm64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-darwin-arm64");
				const bindingPackageVersion = require("@bruits/satteri-darwin-arm64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on macOS: ${process.arch}`));
	} else if (process.platform === "freebsd") {
		if (process.arch === "x64") {
			try {
				return require("./satteri_napi.freebsd-x64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-freebsd-x64");
				const bindingPackageVersion = require("@bruits/satteri-freebsd-x64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "arm64") {
			try {
				return require("./satteri_napi.freebsd-arm64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-freebsd-arm64");
				const bindingPackageVersion = require("@bruits/satteri-freebsd-arm64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on FreeBSD: ${process.arch}`));
	} else if (process.platform === "linux") {
		if (process.arch === "x64") {
			if (isMusl()) {
				try {
					return require("./satteri_napi.linux-x64-musl.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-x64-musl");
					const bindingPackageVersion = require("@bruits/satteri-linux-x64-musl/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			} else {
				try {
					return require("./satteri_napi.linux-x64-gnu.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-x64-gnu");
					const bindingPackageVersion = require("@bruits/satteri-linux-x64-gnu/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			}
		} else if (process.arch === "arm64") {
			if (isMusl()) {
				try {
					return require("./satteri_napi.linux-arm64-musl.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-arm64-musl");
					const bindingPackageVersion = require("@bruits/satteri-linux-arm64-musl/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			} else {
				try {
					return require("./satteri_napi.linux-arm64-gnu.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-arm64-gnu");
					const bindingPackageVersion = require("@bruits/satteri-linux-arm64-gnu/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			}
		} else if (process.arch === "arm") {
			if (isMusl()) {
				try {
					return require("./satteri_napi.linux-arm-musleabihf.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-arm-musleabihf");
					const bindingPackageVersion = require("@bruits/satteri-linux-arm-musleabihf/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			} else {
				try {
					return require("./satteri_napi.linux-arm-gnueabihf.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-arm-gnueabihf");
					const bindingPackageVersion = require("@bruits/satteri-linux-arm-gnueabihf/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			}
		} else if (process.arch === "loong64") {
			if (isMusl()) {
				try {
					return require("./satteri_napi.linux-loong64-musl.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-loong64-musl");
					const bindingPackageVersion = require("@bruits/satteri-linux-loong64-musl/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			} else {
				try {
					return require("./satteri_napi.linux-loong64-gnu.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-loong64-gnu");
					const bindingPackageVersion = require("@bruits/satteri-linux-loong64-gnu/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			}
		} else if (process.arch === "riscv64") {
			if (isMusl()) {
				try {
					return require("./satteri_napi.linux-riscv64-musl.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-riscv64-musl");
					const bindingPackageVersion = require("@bruits/satteri-linux-riscv64-musl/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			} else {
				try {
					return require("./satteri_napi.linux-riscv64-gnu.node");
				} catch (e) {
					loadErrors.push(e);
				}
				try {
					const binding = require("@bruits/satteri-linux-riscv64-gnu");
					const bindingPackageVersion = require("@bruits/satteri-linux-riscv64-gnu/package.json").version;
					if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
					return binding;
				} catch (e) {
					loadErrors.push(e);
				}
			}
		} else if (process.arch === "ppc64") {
			try {
				return require("./satteri_napi.linux-ppc64-gnu.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-linux-ppc64-gnu");
				const bindingPackageVersion = require("@bruits/satteri-linux-ppc64-gnu/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "s390x") {
			try {
				return require("./satteri_napi.linux-s390x-gnu.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-linux-s390x-gnu");
				const bindingPackageVersion = require("@bruits/satteri-linux-s390x-gnu/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on Linux: ${process.arch}`));
	} else if (process.platform === "openharmony") {
		if (process.arch === "arm64") {
			try {
				return require("./satteri_napi.openharmony-arm64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-openharmony-arm64");
				const bindingPackageVersion = require("@bruits/satteri-openharmony-arm64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "x64") {
			try {
				return require("./satteri_napi.openharmony-x64.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-openharmony-x64");
				const bindingPackageVersion = require("@bruits/satteri-openharmony-x64/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else if (process.arch === "arm") {
			try {
				return require("./satteri_napi.openharmony-arm.node");
			} catch (e) {
				loadErrors.push(e);
			}
			try {
				const binding = require("@bruits/satteri-openharmony-arm");
				const bindingPackageVersion = require("@bruits/satteri-openharmony-arm/package.json").version;
				if (bindingPackageVersion !== "0.10.1" && process.env.NAPI_RS_ENFORCE_VERSION_CHECK && process.env.NAPI_RS_ENFORCE_VERSION_CHECK !== "0") throw new Error(`Native binding package version mismatch, expected 0.10.1 but got ${bindingPackageVersion}. You can reinstall dependencies to fix this issue.`);
				return binding;
			} catch (e) {
				loadErrors.push(e);
			}
		} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported architecture on OpenHarmony: ${process.arch}`));
	} else loadErrors.push(/* @__PURE__ */ new Error(`Unsupported OS: ${process.platform}, architecture: ${process.arch}`));
}
nativeBinding = requireNative();
const forceWasi = process.env.NAPI_RS_FORCE_WASI === "true" || process.env.NAPI_RS_FORCE_WASI === "error";
if (!nativeBinding || forceWasi) {
	let wasiBinding = null;
	let wasiBindingError = null;
	try {
		wasiBinding = require("./satteri_napi.wasi.cjs");
		nativeBinding = wasiBinding;
	} catch (err) {
		if (forceWasi) wasiBindingError = err;
	}
	if (!nativeBinding || forceWasi) try {
		wasiBinding = require("@bruits/satteri-wasm32-wasi");
		nativeBinding = wasiBinding;
	} catch (err) {
		if (forceWasi) {
			if (!wasiBindingError) wasiBindingError = err;
			else wasiBindingError.cause = err;
			loadErrors.push(err);
		}
	}
	if (process.env.NAPI_RS_FORCE_WASI === "error" && !wasiBinding) {
		const error = /* @__PURE__ */ new Error("WASI binding not found and NAPI_RS_FORCE_WASI is set to error");
		error.cause = wasiBindingError;
		throw error;
	}
}
if (!nativeBinding && globalThis.process?.versions?.["webcontainer"]) try {
	nativeBinding = require("./webcontainer-fallback.cjs");
} catch (err) {
	loadErrors.push(err);
}
if (!nativeBinding) {
	if (loadErrors.length > 0) {
		const error = /* @__PURE__ */ new Error("Cannot find native binding. npm has a bug related to optional dependencies (https://github.com/npm/cli/issues/4828). Please try `npm i` again after removing both package-lock.json and node_modules directory.");
		error.cause = loadErrors.reduce((err, cur) => {
			cur.cause = err;
			return cur;
		});
		throw error;
	}
	throw new Error(`Failed to load native binding`);
}
const { applyCommandsAndCompileHandle, applyCommandsAndConvertToHastHandle, applyCommandsAndRenderHandle, applyCommandsToHandle, applyCommandsToMdastHandle, applyMdastCommandsAndConvertAndCompile, applyMdastCommandsAndConvertAndRender, compileHandle, compileMdx, convertMdastToHastHandle, createHastHandle, createHastHandleFromHtml, createHastHandleWithFrontmatter, createMdastHandle, createMdxHastHandle, createMdxHastHandleWithFrontmatter, createMdxMdastHandle, dropHandle, getHandleSource, getMdastFrontmatter, getNodeData, markdownToHtmlFast, markdownToJsFast, mdastTextContentHandle, mdxToJsFast, parseEsm, parseExpression, parseToHtml, renderHandle, serializeHandle, setNodeData, textContentHandle, walkHandle, walkMdastHandle } = nativeBinding;
// node_modules/satteri/dist/lazy-child-resolver.js
const HANDLE_EPOCHS = /* @__PURE__ */ new WeakMap();
const EPOCH_CACHE_SLOTS = [];
function markHandleMutated(handle) {
	HANDLE_EPOCHS.set(handle, (HANDLE_EPOCHS.get(handle) ?? 0) + 1);
	for (const slot of EPOCH_CACHE_SLOTS) slot.delete(handle);
}
// node_modules/satteri/dist/mdast/generated/node-types.js
const TYPE_NAMES = {
	0: "root",
	1: "paragraph",
	2: "heading",
	3: "thematicBreak",
	4: "blockquote",
	5: "list",
	6: "listItem",
	7: "html",
	8: "code",
	9: "definition",
	10: "text",
	11: "emphasis",
	12: "strong",
	13: "inlineCode",
	14: "break",
	15: "link",
	16: "image",
	17: "linkReference",
	18: "imageReference",
	19: "footnoteDefinition",
	20: "footnoteReference",
	21: "table",
	22: "tableRow",
	23: "tableCell",
	24: "delete",
	25: "yaml",
	26: "toml",
	27: "math",
	28: "inlineMath",
	30: "containerDirective",
	31: "leafDirective",
	32: "textDirective",
	33: "superscript",
	34: "subscript",
	35: "descriptionList",
	36: "descriptionTerm",
	37: "descriptionDetails",
	38: "custom",
	100: "mdxJsxFlowElement",
	101: "mdxJsxTextElement",
	102: "mdxFlowExpression",
	103: "mdxTextExpression",
	104: "mdxjsEsm"
};
const NAME_TO_TYPE = {
	root: 0,
	paragraph: 1,
	heading: 2,
	thematicBreak: 3,
	blockquote: 4,
	list: 5,
	listItem: 6,
	html: 7,
	code: 8,
	definition: 9,
	text: 10,
	emphasis: 11,
	strong: 12,
	inlineCode: 13,
	break: 14,
	link: 15,
	image: 16,
	linkReference: 17,
	imageReference: 18,
	footnoteDefinition: 19,
	footnoteReference: 20,
	table: 21,
	tableRow: 22,
	tableCell: 23,
	delete: 24,
	yaml: 25,
	toml: 26,
	math: 27,
	inlineMath: 28,
	containerDirective: 30,
	leafDirective: 31,
	textDirective: 32,
	superscript: 33,
	subscript: 34,
	descriptionList: 35,
	descriptionTerm: 36,
	descriptionDetails: 37,
	custom: 38,
	mdxJsxFlowElement: 100,
	mdxJsxTextElement: 101,
	mdxFlowExpression: 102,
	mdxTextExpression: 103,
	mdxjsEsm: 104
};
Object.freeze({
	Root: 0,
	Paragraph: 1,
	Heading: 2,
	ThematicBreak: 3,
	Blockquote: 4,
	List: 5,
	ListItem: 6,
	Html: 7,
	Code: 8,
	Definition: 9,
	Text: 10,
	Emphasis: 11,
	Strong: 12,
	InlineCode: 13,
	Break: 14,
	Link: 15,
	Image: 16,
	LinkReference: 17,
	ImageReference: 18,
	FootnoteDefinition: 19,
	FootnoteReference: 20,
	Table: 21,
	TableRow: 22,
	TableCell: 23,
	Delete: 24,
	Yaml: 25,
	Toml: 26,
	Math: 27,
	InlineMath: 28,
	ContainerDirective: 30,
	LeafDirective: 31,
	TextDirective: 32,
	Superscript: 33,
	Subscript: 34,
	DescriptionList: 35,
	DescriptionTerm: 36,
	DescriptionDetails: 37,
	Custom: 38,
	MdxJsxFlowElement: 100,
	MdxJsxTextElement: 101,
	MdxFlowExpression: 102,
	MdxTextExpression: 103,
	MdxjsEsm: 104
});
const NodeTypeName = {
	0: "Root",
	1: "Paragraph",
	2: "Heading",
	3: "ThematicBreak",
	4: "Blockquote",
	5: "List",
	6: "ListItem",
	7: "Html",
	8: "Code",
	9: "Definition",
	10: "Text",
	11: "Emphasis",
	12: "Strong",
	13: "InlineCode",
	14: "Break",
	15: "Link",
	16: "Image",
	17: "LinkReference",
	18: "ImageReference",
	19: "FootnoteDefinition",
	20: "FootnoteReference",
	21: "Table",
	22: "TableRow",
	23: "TableCell",
	24: "Delete",
	25: "Yaml",
	26: "Toml",
	27: "Math",
	28: "InlineMath",
	30: "ContainerDirective",
	31: "LeafDirective",
	32: "TextDirective",
	33: "Superscript",
	34: "Subscript",
	35: "DescriptionList",
	36: "DescriptionTerm",
	37: "DescriptionDetails",
	38: "Custom",
	100: "MdxJsxFlowElement",
	101: "MdxJsxTextElement",
	102: "MdxFlowExpression",
	103: "MdxTextExpression",
	104: "MdxjsEsm"
};
// node_modules/satteri/dist/mdast/column-align.js
const ALIGN_NAMES = [
	null,
	"left",
	"right",
	"center"
];
function decodeColumnAlign(byte) {
	return ALIGN_NAMES[byte] ?? null;
}
// node_modules/satteri/dist/mdast/generated/layout.js
const MDAST_LAYOUTS = {
	2: [{
		js: "depth",
		offset: 0,
		kind: "u8",
		default: 1
	}],
	7: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	10: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	13: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	25: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	26: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	8: [
		{
			js: "lang",
			offset: 0,
			kind: "str16",
			nullable: true
		},
		{
			js: "meta",
			offset: 8,
			kind: "str16",
			nullable: true
		},
		{
			js: "value",
			offset: 16,
			kind: "str32"
		}
	],
	9: [
		{
			js: "url",
			offset: 0,
			kind: "str16"
		},
		{
			js: "title",
			offset: 8,
			kind: "str16",
			nullable: true
		},
		{
			js: "identifier",
			offset: 16,
			kind: "str16"
		},
		{
			js: "label",
			offset: 24,
			kind: "str16"
		}
	],
	15: [{
		js: "url",
		offset: 0,
		kind: "str16"
	}, {
		js: "title",
		offset: 8,
		kind: "str16",
		nullable: true
	}],
	16: [
		{
			js: "url",
			offset: 0,
			kind: "str16"
		},
		{
			js: "alt",
			offset: 8,
			kind: "str16"
		},
		{
			js: "title",
			offset: 16,
			kind: "str16",
			nullable: true
		}
	],
	17: [
		{
			js: "identifier",
			offset: 0,
			kind: "str16"
		},
		{
			js: "label",
			offset: 8,
			kind: "str16"
		},
		{
			js: "referenceType",
			offset: 16,
			kind: "u8",
			values: [
				"shortcut",
				"collapsed",
				"full"
			]
		}
	],
	18: [
		{
			js: "identifier",
			offset: 0,
			kind: "str16"
		},
		{
			js: "label",
			offset: 8,
			kind: "str16"
		},
		{
			js: "referenceType",
			offset: 16,
			kind: "u8",
			values: [
				"shortcut",
				"collapsed",
				"full"
			]
		},
		{
			js: "alt",
			offset: 20,
			kind: "str16"
		}
	],
	19: [{
		js: "identifier",
		offset: 0,
		kind: "str16"
	}, {
		js: "label",
		offset: 8,
		kind: "str16"
	}],
	20: [
		{
			js: "identifier",
			offset: 0,
			kind: "str16"
		},
		{
			js: "label",
			offset: 8,
			kind: "str16"
		},
		{
			js: "",
			offset: 16,
			kind: "u8",
			skip: true
		}
	],
	27: [{
		js: "meta",
		offset: 0,
		kind: "str16",
		nullable: true
	}, {
		js: "value",
		offset: 8,
		kind: "str32"
	}],
	28: [{
		js: "value",
		offset: 8,
		kind: "str32"
	}],
	38: [{
		js: "name",
		offset: 0,
		kind: "str16"
	}, {
		js: "value",
		offset: 8,
		kind: "str32"
	}],
	102: [{
		js: "value",
		offset: 0,
		kind: "str32",
		phantom: true
	}],
	103: [{
		js: "value",
		offset: 0,
		kind: "str32",
		phantom: true
	}],
	104: [{
		js: "value",
		offset: 0,
		kind: "str32",
		phantom: true
	}]
};
function materializeMdastFields(reader, node, nodeId, nodeType) {
	const fields = MDAST_LAYOUTS[nodeType];
	if (fields === void 0) return false;
	const out = node;
	for (const f of fields) {
		if (f.skip) continue;
		if (f.kind === "u8") {
			const b = reader.fieldU8(nodeId, f.offset, f.default ?? 0);
			out[f.js] = f.values ? f.values[b] ?? f.values[0] : b;
		} else {
			const raw = reader.fieldString(nodeId, f.offset);
			const s = f.nullable && raw === "" ? null : raw;
			out[f.js] = f.phantom && typeof s === "string" ? restorePhantomSpaces(s) : s;
		}
	}
	return true;
}
// node_modules/satteri/dist/mdast/mdast-materializer.js
const MDAST_CUSTOM = NAME_TO_TYPE.custom;
const LEAF_TYPES = /* @__PURE__ */ new Set([
	9,
	10,
	13,
	7,
	8,
	14,
	3,
	16,
	18,
	20,
	25,
	26,
	27,
	28,
	102,
	103,
	104
]);
function isCustomLeaf(node, childCount) {
	const { value, data } = node;
	if (childCount !== 0 || typeof value !== "string" || value === "") return false;
	if (data === null || typeof data !== "object") return true;
	if ("hName" in data && typeof data.hName === "string") return false;
	if ("hChildren" in data && Array.isArray(data.hChildren)) return false;
	if (!("hProperties" in data)) return true;
	const props = data.hProperties;
	return props === null || typeof props !== "object" || Array.isArray(props);
}
function addTypeProperties(node, reader, nodeId, nodeType) {
	if (materializeMdastFields(reader, node, nodeId, nodeType)) {
		if (nodeType === MDAST_CUSTOM) {
			const n = node;
			if (n.name !== void 0) n.type = n.name;
			delete n.name;
			if (n.value === "") delete n.value;
		}
		return;
	}
	switch (nodeType) {
		case 5: {
			const d = reader.getListData(nodeId);
			const n = node;
			n.ordered = d.ordered;
			n.start = d.ordered ? d.start : null;
			n.spread = d.spread;
			break;
		}
		case 6: {
			const d = reader.getListItemData(nodeId);
			const n = node;
			n.spread = d.spread;
			n.checked = d.checked;
			break;
		}
		case 37:
			node.spread = reader.getDescriptionDetailsData(nodeId).spread;
			break;
		case 21:
			node.align = reader.getTableAlign(nodeId);
			break;
		case 30:
		case 31:
		case 32: {
			const d = reader.getDirectiveData(nodeId);
			const n = node;
			n.name = d.name;
			n.attributes = d.attributes;
			break;
		}
		case 100:
		case 101: {
			const d = reader.getMdxJsxElementData(nodeId);
			const n = node;
			n.name = d.name;
			n.attributes = d.attributes;
			break;
		}
	}
}
const mdastMaterializer = createMaterializer({
	label: "materializeNode",
	typeNames: TYPE_NAMES,
	hasChildren: (nodeType, node, reader, nodeId) => nodeType === MDAST_CUSTOM ? !isCustomLeaf(node, reader.getChildIds(nodeId).length) : !LEAF_TYPES.has(nodeType),
	populate: addTypeProperties
});
mdastMaterializer.node;
function materializeMdastTree(reader) {
	return mdastMaterializer.tree(reader, 0);
}
// node_modules/satteri/dist/mdast/mdast-reader.js
var MdastReader = class {
	#view;
	#header;
	#textDecoder;
	#stringPoolCache = null;
	#poolChecked = false;
	#poolOffsets = null;
	constructor(buffer) {
		if (buffer instanceof Uint8Array) this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		else this.#view = new DataView(buffer);
		this.#textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
		this.#header = this.#readHeader();
	}
	#readHeader() {
		const v = this.#view;
		const magic = v.getUint32(HEADER.magic, true);
		if (magic !== 1380009037) throw new Error(`Invalid buffer: bad magic 0x${magic.toString(16)}, expected 0x${ARENA_MAGIC.toString(16)}`);
		const kind = v.getUint32(HEADER.kind, true);
		if (kind !== 1) throw new Error(`MdastReader was handed a buffer of kind ${kind} (expected 1). MDAST and HAST node types overlap; reading the wrong kind decodes garbage.`);
		return {
			nodeStructSize: v.getUint32(HEADER.node_struct_size, true),
			nodeCount: v.getUint32(HEADER.node_count, true),
			nodesOffset: v.getUint32(HEADER.nodes_offset, true),
			childrenCount: v.getUint32(HEADER.children_count, true),
			childrenOffset: v.getUint32(HEADER.children_offset, true),
			typeDataLen: v.getUint32(HEADER.type_data_len, true),
			typeDataOffset: v.getUint32(HEADER.type_data_offset, true),
			stringPoolLen: v.getUint32(HEADER.string_pool_len, true),
			stringPoolOffset: v.getUint32(HEADER.string_pool_offset, true),
			nodeDataCount: v.getUint32(HEADER.node_data_count, true),
			nodeDataOffset: v.getUint32(HEADER.node_data_offset, true)
		};
	}
	#nodeDataTable = null;
	getNodeData(nodeId) {
		if (this.#header.nodeDataCount === 0) return null;
		if (this.#nodeDataTable === null) {
			this.#nodeDataTable = /* @__PURE__ */ new Map();
			const v = this.#view;
			let pos = this.#header.nodeDataOffset;
			for (let i = 0; i < this.#header.nodeDataCount; i++) {
				const id = v.getUint32(pos, true);
				pos += 4;
				const len = v.getUint32(pos, true);
				pos += 4;
				const slice = new Uint8Array(this.#view.buffer, this.#view.byteOffset + pos, len);
				this.#nodeDataTable.set(id, this.#textDecoder.decode(slice));
				pos += len;
			}
		}
		return this.#nodeDataTable.get(nodeId) ?? null;
	}
	get nodeCount() {
		return this.#header.nodeCount;
	}
	get header() {
		return { ...this.#header };
	}
	getStringPool() {
		if (this.#stringPoolCache === null) {
			const { stringPoolOffset, stringPoolLen } = this.#header;
			const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
			this.#stringPoolCache = this.#textDecoder.decode(bytes);
		}
		return this.#stringPoolCache;
	}
	getString(offset, len) {
		if (len === 0) return "";
		const pool = this.getStringPool();
		if (!this.#poolChecked) {
			this.#poolChecked = true;
			const { stringPoolOffset, stringPoolLen } = this.#header;
			const extraBytes = stringPoolLen - pool.length;
			if (extraBytes > 0) {
				const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
				this.#poolOffsets = new PoolOffsets(bytes, extraBytes);
			}
		}
		const offsets = this.#poolOffsets;
		return offsets === null ? pool.substring(offset, offset + len) : offsets.slice(pool, offset, len);
	}
	getNode(nodeId) {
		const { nodesOffset, nodeStructSize, nodeCount } = this.#header;
		if (nodeId >= nodeCount) throw new RangeError(`Node ID ${nodeId} out of range (count: ${nodeCount})`);
		const base = nodesOffset + nodeId * nodeStructSize;
		const v = this.#view;
		const type = v.getUint8(base + FIELD.node_type);
		const position = readPosition(v, base + FIELD.start_offset);
		return {
			id: v.getUint32(base + FIELD.id, true),
			type,
			typeName: NodeTypeName[type] ?? `Unknown(${type})`,
			parent: v.getUint32(base + FIELD.parent, true),
			position,
			childrenStart: v.getUint32(base + FIELD.children_start, true),
			childrenCount: v.getUint32(base + FIELD.children_count, true),
			dataOffset: v.getUint32(base + FIELD.data_offset, true),
			dataLen: v.getUint32(base + FIELD.data_len, true)
		};
	}
	getNodeType(nodeId) {
		const { nodesOffset, nodeStructSize } = this.#header;
		return this.#view.getUint8(nodesOffset + nodeId * nodeStructSize + FIELD.node_type);
	}
	getPosition(nodeId) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		return readPosition(this.#view, base + FIELD.start_offset);
	}
	getParentId(nodeId) {
		const { nodesOffset, nodeStructSize } = this.#header;
		return this.#view.getUint32(nodesOffset + nodeId * nodeStructSize + FIELD.parent, true);
	}
	getChildIds(nodeId) {
		const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
		const base = nodesOffset + nodeId * nodeStructSize;
		const v = this.#view;
		const childrenStart = v.getUint32(base + FIELD.children_start, true);
		const childrenCount = v.getUint32(base + FIELD.children_count, true);
		if (childrenCount === 0) return [];
		const ids = [];
		for (let i = 0; i < childrenCount; i++) ids.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
		return ids;
	}
	pushChildIds(nodeId, stack) {
		const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
		const base = nodesOffset + nodeId * nodeStructSize;
		const v = this.#view;
		const childrenStart = v.getUint32(base + FIELD.children_start, true);
		const childrenCount = v.getUint32(base + FIELD.children_count, true);
		if (childrenCount === 0) return;
		for (let i = childrenCount - 1; i >= 0; i--) stack.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
	}
	fieldU8(nodeId, offset, fallback) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		const v = this.#view;
		if (offset >= v.getUint32(base + FIELD.data_len, true)) return fallback;
		const at = this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true);
		return v.getUint8(at + offset);
	}
	fieldString(nodeId, offset) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		const v = this.#view;
		if (offset + 8 > v.getUint32(base + FIELD.data_len, true)) return "";
		const at = this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true) + offset;
		return this.getString(v.getUint32(at, true), v.getUint32(at + 4, true));
	}
	getTypeData(nodeId) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		const v = this.#view;
		const dataOffset = v.getUint32(base + FIELD.data_offset, true);
		const dataLen = v.getUint32(base + FIELD.data_len, true);
		if (dataLen === 0) return /* @__PURE__ */ new Uint8Array(0);
		return new Uint8Array(v.buffer, v.byteOffset + this.#header.typeDataOffset + dataOffset, dataLen);
	}
	readStringRef(typeData, byteOffset = 0) {
		const at = typeData.byteOffset - this.#view.byteOffset + byteOffset;
		return {
			offset: this.#view.getUint32(at, true),
			len: this.#view.getUint32(at + 4, true)
		};
	}
	getTextValue(nodeId) {
		return this.fieldString(nodeId, 0);
	}
	getListData(nodeId) {
		const data = this.getTypeData(nodeId);
		return {
			start: new DataView(data.buffer, data.byteOffset).getUint32(0, true),
			ordered: data[4] !== 0,
			spread: data[5] !== 0
		};
	}
	getListItemData(nodeId) {
		const data = this.getTypeData(nodeId);
		const checkedByte = data[0];
		return {
			checked: checkedByte === 2 ? null : checkedByte === 1,
			spread: data[1] !== 0
		};
	}
	getDescriptionDetailsData(nodeId) {
		const data = this.getTypeData(nodeId);
		return { spread: data.length > 0 && data[0] !== 0 };
	}
	getTableAlign(nodeId) {
		const data = this.getTypeData(nodeId);
		if (data.length < 4) return [];
		const count = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
		const result = [];
		for (let i = 0; i < count; i++) result.push(decodeColumnAlign(data[4 + i]));
		return result;
	}
	getMdxJsxElementName(nodeId) {
		const data = this.getTypeData(nodeId);
		const nameRef = this.readStringRef(data, 0);
		return nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
	}
	getMdxJsxElementData(nodeId) {
		const data = this.getTypeData(nodeId);
		if (data.length < 16) return {
			name: this.getMdxJsxElementName(nodeId),
			attributes: []
		};
		const nameRef = this.readStringRef(data, 0);
		const name = nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
		const attrCount = new DataView(data.buffer, data.byteOffset + 8).getUint32(0, true);
		const attributes = [];
		for (let i = 0; i < attrCount; i++) {
			const base = 16 + i * 20;
			const kind = data[base];
			const attrNameRef = this.readStringRef(data, base + 4);
			const attrValueRef = this.readStringRef(data, base + 12);
			switch (kind) {
				case 0:
					attributes.push({
						type: "mdxJsxAttribute",
						name: this.getString(attrNameRef.offset, attrNameRef.len),
						value: null
					});
					break;
				case 1:
					attributes.push({
						type: "mdxJsxAttribute",
						name: this.getString(attrNameRef.offset, attrNameRef.len),
						value: this.getString(attrValueRef.offset, attrValueRef.len)
					});
					break;
				case 2:
					attributes.push({
						type: "mdxJsxAttribute",
						name: this.getString(attrNameRef.offset, attrNameRef.len),
						value: {
							type: "mdxJsxAttributeValueExpression",
							value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len))
						}
					});
					break;
				case 3: attributes.push({
					type: "mdxJsxExpressionAttribute",
					value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len))
				});
			}
		}
		return {
			name,
			attributes
		};
	}
	getDirectiveData(nodeId) {
		const data = this.getTypeData(nodeId);
		if (data.length < 16) return {
			name: "",
			attributes: {}
		};
		const nameRef = this.readStringRef(data, 0);
		const name = this.getString(nameRef.offset, nameRef.len);
		const attrCount = new DataView(data.buffer, data.byteOffset + 8).getUint32(0, true);
		const attributes = {};
		for (let i = 0; i < attrCount; i++) {
			const base = 16 + i * 16;
			const keyRef = this.readStringRef(data, base);
			const valRef = this.readStringRef(data, base + 8);
			const key = this.getString(keyRef.offset, keyRef.len);
			attributes[key] = this.getString(valRef.offset, valRef.len);
		}
		return {
			name,
			attributes
		};
	}
	walk(visitor, rootId = 0) {
		const stack = [rootId];
		while (stack.length > 0) {
			const nodeId = stack.pop();
			if (visitor(nodeId, this.getNodeType(nodeId)) !== false) {
				const childIds = this.getChildIds(nodeId);
				for (let i = childIds.length - 1; i >= 0; i--) stack.push(childIds[i]);
			}
		}
	}
	walkFull(visitor, rootId = 0) {
		this.walk((nodeId) => visitor(this.getNode(nodeId)), rootId);
	}
};
// node_modules/satteri/dist/generated/parse-options.js
const ENABLE_MATH = 1024;
const ENABLE_DEFINITION_LIST = 4096;
const ENABLE_SUPERSCRIPT = 8192;
const ENABLE_SUBSCRIPT = 16384;
const ENABLE_WIKILINKS = 32768;
const ENABLE_DIRECTIVE = 65536;
const ENABLE_SMART_QUOTES = 1 << 18;
const ENABLE_SMART_DASHES = 1 << 19;
const ENABLE_SMART_ELLIPSES = 1 << 20;
const ENABLE_MATH_MULTI_DOLLAR = 1 << 23;
// node_modules/satteri/dist/compile.js
const GFM_PARSE_OPTIONS = 2074;
const FRONTMATTER_PARSE_OPTIONS = 384;
const DEFAULT_PARSE_OPTIONS = 2462;
function featuresToParseOptions(features) {
	let options = 0;
	const { gfm } = features;
	if (typeof gfm === "object") {
		options |= GFM_PARSE_OPTIONS;
		if (gfm.footnotes !== false) options |= 4;
	} else if (gfm ?? true) options |= 2078;
	if (features.frontmatter ?? true) options |= FRONTMATTER_PARSE_OPTIONS;
	const { math } = features;
	if (typeof math === "object") options |= math.singleDollarTextMath === false ? ENABLE_MATH_MULTI_DOLLAR : ENABLE_MATH;
	else if (math) options |= ENABLE_MATH;
	if (features.headingAttributes) options |= 64;
	if (features.directive) options |= ENABLE_DIRECTIVE;
	if (features.superscript) options |= ENABLE_SUPERSCRIPT;
	if (features.subscript) options |= ENABLE_SUBSCRIPT;
	if (features.wikilinks) options |= ENABLE_WIKILINKS;
	if (features.definitionList) options |= ENABLE_DEFINITION_LIST;
	const smartPunctuation = features.smartPunctuation;
	if (typeof smartPunctuation === "object") {
		if (smartPunctuation.quotes ?? true) options |= ENABLE_SMART_QUOTES;
		if (smartPunctuation.dashes ?? true) options |= ENABLE_SMART_DASHES;
		if (smartPunctuation.ellipses ?? true) options |= ENABLE_SMART_ELLIPSES;
	} else if (smartPunctuation) options |= 32;
	return options;
}
function featuresToNative(features) {
	if (!features) return {
		parseOptions: DEFAULT_PARSE_OPTIONS,
		convertOptions: void 0
	};
	let convertOptions;
	const { gfm } = features;
	if (typeof gfm === "object" && typeof gfm.footnotes === "object") {
		const { label, backContent, backLabel, clobberPrefix } = gfm.footnotes;
		convertOptions = {};
		if (label !== void 0) convertOptions.footnoteLabel = label;
		if (backContent !== void 0) convertOptions.footnoteBackContent = backContent;
		if (backLabel !== void 0) convertOptions.footnoteBackLabel = backLabel;
		if (clobberPrefix !== void 0) convertOptions.clobberPrefix = clobberPrefix;
	}
	if (features.rawHtml !== void 0) {
		convertOptions = convertOptions ?? {};
		convertOptions.rawHtml = features.rawHtml;
	}
	return {
		parseOptions: featuresToParseOptions(features),
		convertOptions
	};
}
function releaseHandle(handle, invalidateStubs) {
	if (invalidateStubs) markHandleMutated(handle);
	dropHandle(handle);
}
function markdownToMdast(source, options = {}) {
	const handle = createMdastHandle(source, featuresToNative(options.features).parseOptions, options.position);
	try {
		return materializeMdastTree(new MdastReader(serializeHandle(handle)));
	} finally {
		releaseHandle(handle, true);
	}
}
export { markdownToMdast };
