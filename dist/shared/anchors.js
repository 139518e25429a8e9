import { E as slug, T as htmlPieces, w as attributeOf } from "./url.js";
import { r as verbatimPlaces } from "./places.js";
// src/list/queries/anchors.ts
const page = /* @__PURE__ */ new Set([
	"top",
	"readme",
	"readme-ov-file",
	"start-of-content",
	"repo-content-pjax-container"
]);
const emojiParts = /[\uFE0E\uFE0F\u200D]/g;
const known = /* @__PURE__ */ new WeakMap();
function targetOf(list, anchor, label) {
	const anchors = anchorsOf(list);
	const id = decoded(anchor).replace(/^user-content-/, "");
	if (page.has(id)) return {
		match: "exact",
		id,
		section: null
	};
	const exact = anchors.exact.get(bare(id));
	if (exact) return {
		match: "exact",
		...exact
	};
	return only("case", anchors.folded.get(bare(id).toLowerCase()), anchors) ?? only("letters", anchors.letters.get(letters(id)), anchors) ?? only("label", anchors.titles.get(titleKey(label)), anchors);
}
function only(match, ids, anchors) {
	const [id, more] = ids ?? [];
	if (id === void 0 || more !== void 0) return null;
	return {
		match,
		id,
		section: anchors.exact.get(bare(id))?.section ?? null
	};
}
function anchorsOf(list) {
	let anchors = known.get(list);
	if (!anchors) {
		anchors = readAnchors(list);
		known.set(list, anchors);
	}
	return anchors;
}
function readAnchors(list) {
	const anchors = {
		exact: /* @__PURE__ */ new Map(),
		folded: /* @__PURE__ */ new Map(),
		letters: /* @__PURE__ */ new Map(),
		titles: /* @__PURE__ */ new Map()
	};
	for (const section of list.sections) {
		put(anchors, section.slug, section);
		push(anchors.titles, titleKey(section.title.text), section.slug);
	}
	const places = /* @__PURE__ */ new Map();
	for (const { start, end } of verbatimPlaces(list)) {
		if (list.source.text[start] !== "<") continue;
		readHtml(list.source.text.slice(start, end), start, anchors, places);
	}
	for (const id of /* @__PURE__ */ new Set([...places.keys(), ...list.anchors])) put(anchors, id, sectionAt(list, places.get(id)));
	return anchors;
}
function readHtml(html, offset, anchors, places) {
	let heading = null;
	for (const piece of htmlPieces(html)) if (piece.type === "open") {
		for (const id of idsOf(piece)) if (!places.has(id)) places.set(id, offset + piece.start);
		if (/^h[1-6]$/.test(piece.name)) heading = "";
	} else if (piece.type === "text" && heading !== null) heading += piece.text;
	else if (piece.type === "close" && heading !== null && /^h[1-6]$/.test(piece.name)) {
		put(anchors, slug(heading.trim()), null);
		push(anchors.titles, titleKey(heading), slug(heading.trim()));
		heading = null;
	}
}
function idsOf(piece) {
	return ["id", "name"].flatMap((name) => attributeOf(piece, name)?.value ?? []);
}
function sectionAt(list, offset) {
	if (offset === void 0) return null;
	const { sections, source } = list;
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sections[middle].range.end > offset) high = middle;
		else low = middle + 1;
	}
	const section = sections[low];
	if (!section || section.range.start <= offset) return section ?? null;
	if (section.range.start - offset > 200) return null;
	const between = source.text.slice(offset, section.range.start);
	return /^(?:\s|<[^<>]*>|#)*$/.test(between) ? section : null;
}
function put(anchors, id, section) {
	if (id === "" || anchors.exact.has(bare(id))) return;
	anchors.exact.set(bare(id), {
		id,
		section
	});
	push(anchors.folded, bare(id).toLowerCase(), id);
	push(anchors.letters, letters(id), id);
}
function push(map, key, id) {
	const ids = map.get(key);
	if (key === "") return;
	if (!ids) map.set(key, [id]);
	else if (!ids.includes(id) && ids.length < 2) ids.push(id);
}
function bare(id) {
	return id.replace(emojiParts, "");
}
function letters(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
function titleKey(title) {
	return letters(title.replace(/:[a-z\d_+-]{2,40}:/g, ""));
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { targetOf as t };
