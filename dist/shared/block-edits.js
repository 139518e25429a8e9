// src/list/queries/block-edits.ts
const marker = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\|?[ \t]*$/;
const tail = /^(?:<br ?\/?>|\\|\|)?$/i;
const listMarker = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const delimiterRow = /^[\s>|:-]+$/;
function blockOf(list, entry) {
	if (entry.shape === "heading" || entry.shape === "html") return null;
	const { source } = list;
	const first = source.lineAt(entry.range.start);
	const last = source.lineAt(Math.max(entry.range.start, entry.range.end - 1));
	const prefix = source.text.slice(source.lineRange(first).start, entry.range.start);
	const behind = source.text.slice(entry.range.end, source.lineRange(last).end);
	if (!marker.test(prefix.slice(0, 200)) || prefix.length > 200 || !tail.test(behind.trim())) return null;
	const before = list.entries[entry.index - 1];
	const after = list.entries[entry.index + 1];
	if (before && source.lineAt(before.range.end) >= first && before.range.end > before.range.start) return null;
	if (after && source.lineAt(after.range.start) <= last) return null;
	const block = {
		first,
		last,
		prefix
	};
	return standsAlone(source, entry, block) ? block : null;
}
function standsAlone(source, entry, { first, last, prefix }) {
	const above = lineText(source, first - 1);
	const below = lineText(source, last + 1);
	if (entry.shape === "table") return !delimiterRow.test(below) || isBlank(below);
	const item = listMarker.test(prefix);
	if (isBlank(below)) return isBlank(above) || item || !above.trimEnd().endsWith("\\");
	if (item) return indentOf(below) <= indentOf(prefix) && listMarker.test(below);
	return entry.shape === "paragraph" || entry.shape === "quote";
}
function lineText(source, line) {
	return line < 1 || line > source.lineStarts.length ? "" : source.slice(source.lineRange(line));
}
function isBlank(line) {
	return /^[\s>]*$/.test(line);
}
function indentOf(line) {
	return /^[ \t>]*/.exec(line)[0].length;
}
function removeBlock(list, entry) {
	const block = blockOf(list, entry);
	return block && {
		...removed(list.source, block),
		text: ""
	};
}
function removed(source, { first, last }) {
	const { text, lineStarts } = source;
	const parted = isBlank(lineText(source, first - 1));
	const blankBelow = last < lineStarts.length && isBlank(lineText(source, last + 1));
	const start = lineStarts[first - 1];
	const end = lineStarts[last] ?? text.length;
	if (parted && blankBelow && last + 1 < lineStarts.length) return {
		start,
		end: lineStarts[last + 1]
	};
	if (!(last >= lineStarts.length || blankBelow && end === text.length) || first === 1) return {
		start,
		end
	};
	const above = parted && first > 2 ? first - 1 : first;
	if (last < lineStarts.length) return {
		start: lineStarts[above - 1],
		end
	};
	return {
		start: source.lineRange(above - 1).end,
		end
	};
}
function moveBlock(list, entry, behind) {
	const { source } = list;
	const block = blockOf(list, entry);
	const target = blockOf(list, behind);
	if (!block || !target || entry === behind || entry.shape !== behind.shape) return null;
	if (withoutNumber(block.prefix) !== withoutNumber(target.prefix)) return null;
	const lines = source.text.slice(source.lineStarts[block.first - 1], source.lineRange(block.last).end);
	const moved = renumbered(target.prefix) + lines.slice(block.prefix.length);
	const eol = lineEnding(source);
	const gap = apart(source, target, behind) ? eol : "";
	const at = source.lineRange(target.last).end;
	const insert = {
		start: at,
		end: at,
		text: `${eol}${gap}${moved}`
	};
	const remove = {
		...removed(source, block),
		text: ""
	};
	if (remove.start <= at && at <= remove.end) return null;
	return insert.start < remove.start ? [insert, remove] : [remove, insert];
}
function apart(source, target, entry) {
	if (entry.shape === "table") return false;
	const siblings = entry.section?.entries ?? [];
	const index = siblings.indexOf(entry, Math.max(0, siblings.length - 2));
	if (listMarker.test(target.prefix) && index < 1) return false;
	return isBlank(lineText(source, target.first - 1));
}
function withoutNumber(prefix) {
	return prefix.replace(/\d+(?=[.)])/, "1");
}
function renumbered(prefix) {
	return prefix.replace(/\d+(?=[.)])/, (number) => String(Number(number) + 1));
}
function lineEnding(source) {
	const end = source.lineRange(1).end;
	return source.text.startsWith("\r\n", end) ? "\r\n" : source.text[end] === "\r" ? "\r" : "\n";
}
export { removeBlock as a, moveBlock as i, isBlank as n, lineEnding as r, blockOf as t };
