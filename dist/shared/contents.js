import { D as defineRule, J as strictObject } from "./url.js";
import { t as targetOf } from "./anchors.js";
import { r as oneLine } from "./words.js";
// src/list/queries/covered.ts
function listedItems(list, contents) {
	const roots = [];
	const path = [];
	for (const item of contents.items) {
		const made = {
			item,
			section: targetOf(list, item.anchor, item.link.label.text)?.section ?? null,
			children: [],
			block: { ...item.range }
		};
		while (path.length > 0 && path.at(-1).item.depth >= item.depth) path.pop();
		(path.at(-1)?.children ?? roots).push(made);
		path.push(made);
		for (const above of path) above.block.end = Math.max(above.block.end, item.range.end);
	}
	return roots;
}
function misplacedItems(siblings) {
	const known = siblings.flatMap(({ section }, at) => section ? {
		at,
		order: section.index
	} : []);
	const kept = longestRise(known.map(({ order }) => order));
	if (known.length < 3 || known.length - kept.size > Math.max(1, known.length * .2)) return [];
	const fixed = known.filter((_, index) => kept.has(index));
	return known.filter((_, index) => !kept.has(index)).map(({ at, order }) => {
		const above = fixed.filter((other) => other.order <= order).at(-1);
		return {
			siblings,
			from: at,
			to: above === void 0 ? fixed[0].at : above.at < at ? above.at + 1 : above.at
		};
	});
}
function longestRise(values) {
	const tails = [];
	const before = [];
	for (const [index, value] of values.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (values[tails[middle]] <= value) low = middle + 1;
			else high = middle;
		}
		before.push(low > 0 ? tails[low - 1] : -1);
		tails[low] = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) kept.add(at);
	return kept;
}
function moveItem(list, { siblings, from, to }) {
	const { source } = list;
	const first = Math.min(from, to);
	const places = siblings.slice(first, Math.max(from, to) + 1);
	for (const [at, place] of places.entries()) {
		const next = places[at + 1];
		const between = next && source.text.slice(place.block.end, next.block.start);
		if (between !== void 0 && !/^\s{0,200}(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(between)) return null;
	}
	if (places.some(({ children }) => children.length > 0) && new Set(places.map(({ block }) => source.point(block.start).column)).size > 1) return null;
	const texts = places.map(({ block }) => source.slice(block));
	const [moved] = texts.splice(from - first, 1);
	texts.splice(to - first, 0, moved);
	return places.map(({ block }, at) => ({
		...block,
		text: texts[at]
	}));
}
const aside = /\b(?:contents|toc|licen[cs]e|contribut\w*|acknowledg\w*|citations?|cite|citing|about|star history|contacts?|references?|disclaimer|news|updates?|changelog|sponsors?|code of conduct|maintainers?|authors?|overview|introduction|related (?:lists|repositories)|support|to-?do|how to)\b|目录|引用|致谢|贡献|许可|更新|简介/i;
function missingSections(list, contents, items) {
	const covered = /* @__PURE__ */ new Set();
	for (const other of list.contents) {
		const tree = other === contents ? items : listedItems(list, other);
		for (const { section } of flat(tree)) if (section) covered.add(section);
	}
	const full = sectionsWithEntries(list);
	const kinds = /* @__PURE__ */ new Map();
	for (const section of list.sections) {
		if (section.range.start < contents.range.end) continue;
		const { text } = section.title;
		const known = covered.has(section);
		if (!known && (text === "" || section.year !== null || aside.test(text.slice(0, 200)))) continue;
		const parent = section.parent;
		if (!known && parent && parent.range.start > contents.range.end && !covered.has(parent)) continue;
		const key = `${section.depth} ${full.has(section)}`;
		const kind = kinds.get(key) ?? {
			missing: [],
			found: 0
		};
		kinds.set(key, kind);
		if (known) kind.found++;
		else kind.missing.push(section);
	}
	return [...kinds.values()].filter(({ missing, found }) => found >= 3 && found >= (found + missing.length) * .7).flatMap(({ missing }) => missing).sort((a, b) => a.index - b.index);
}
function flat(items) {
	return items.flatMap((item) => [item, ...flat(item.children)]);
}
function sectionsWithEntries(list) {
	const full = /* @__PURE__ */ new Set();
	for (const section of list.sections.toReversed()) if (section.entries.length > 0 || section.children.some((child) => full.has(child))) full.add(section);
	return full;
}
// rules/contents.ts
var contents_default = defineRule({
	id: "contents",
	summary: "a table of contents whose items miss, add or reorder sections",
	why: "Readers of a long list find their way by its contents: a section that is missing there, or stands elsewhere, is not found.",
	level: "warn",
	fix: "safe",
	fixNote: "Items are moved whole, and a missing one is written the way its neighbours are; where the contents hold more than links nothing is changed.",
	options: strictObject({}),
	*check(list) {
		const [first] = [...list.contents].sort((a, b) => b.items.length - a.items.length);
		for (const contents of list.contents) {
			const items = listedItems(list, contents);
			for (const siblings of [items, ...flat(items).map(({ children }) => children)]) for (const misplaced of misplacedItems(siblings)) yield outOfOrder(list, misplaced);
			if (contents !== first) continue;
			const all = flat(items);
			for (const section of missingSections(list, contents, items)) {
				const above = all.findLast((other) => other.section && other.section.index < section.index);
				if (all[above ? all.indexOf(above) + 1 : 0]?.section === null) continue;
				yield missing(list, section, all, above);
			}
		}
	}
});
function outOfOrder(list, misplaced) {
	const { siblings, from, to } = misplaced;
	const { item, section } = siblings[from];
	const other = siblings[to];
	const side = to > from ? "after" : "before";
	const edits = moveItem(list, misplaced);
	const title = `move it ${side} "${name(other.item.link.label.text)}"`;
	const finding = {
		range: item.range,
		message: `Unexpected place of "${name(item.link.label.text)}" in the contents, expected ${side} "${name(other.item.link.label.text)}", as the sections stand`
	};
	if (section) finding.related = [{
		message: "the section stands here",
		range: section.range
	}];
	if (edits) finding.fix = {
		title,
		applicability: "safe",
		edits
	};
	return finding;
}
function missing(list, section, items, above) {
	const line = list.source.lineAt(section.range.start);
	const place = above ?? items[0];
	const finding = {
		range: place.item.range,
		message: `Unexpected contents without the section "${name(section.title.text)}" (line ${line}), expected ${above ? `behind "${name(place.item.link.label.text)}"` : "at their beginning"}: readers do not find it; add it`,
		related: [{
			message: "the section stands here",
			range: section.range
		}]
	};
	const edit = above ? insertion(list, section, items) : null;
	if (edit) finding.fix = {
		title: `add "${name(section.title.text)}" to the contents`,
		applicability: "safe",
		edits: [edit]
	};
	return finding;
}
function insertion(list, section, items) {
	const { source } = list;
	const beside = items.filter((other) => other.section?.parent === section.parent);
	const sibling = beside.filter((other) => other.section.index < section.index).at(-1);
	if (!sibling || sibling.section.depth !== section.depth) return null;
	const { range, link } = sibling.item;
	const before = source.text.slice(range.start, link.range.start);
	const after = source.text.slice(link.range.end, range.end);
	if (link.syntax !== "inline" || !/^[*_]{0,3}$/.test(before) || !/^[*_]{0,3}$/.test(after)) return null;
	const line = source.lineRange(source.lineAt(range.start));
	const marker = /^([ \t>]*)([-*+]|\d{1,9}[.)])([ \t]+)$/.exec(source.text.slice(line.start, range.start));
	const last = sibling === beside.at(-1);
	if (!marker || /\d/.test(marker[2]) && !last) return null;
	const label = source.slice(section.title.range).replace(/[[\]\\]/g, "\\$&");
	if (label !== section.title.text || /[*_`<>|\\]/.test(label)) return null;
	const sign = marker[2].replace(/\d+/, (number) => String(Number(number) + 1));
	const text = `${source.text.slice(line.end, line.end + 2).startsWith("\r") ? "\r\n" : "\n"}${marker[1]}${sign}${marker[3]}${before}[${label}](#${section.slug})${after}`;
	return {
		start: sibling.block.end,
		end: sibling.block.end,
		text
	};
}
function name(text) {
	return oneLine(text, 40).replaceAll("\"", "'");
}
export { contents_default as t };
