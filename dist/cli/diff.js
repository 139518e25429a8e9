import { n as FILE_HEADERS_ONLY, r as formatPatch, t as changedLines } from "./lines.js";
// src/fix/diff.ts
const context = 3;
const noNewline = "\\ No newline at end of file";
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const [old, now] = [linesOf(before), linesOf(after)];
	const hunks = grouped(changedLines(old, now), old.length).map((group) => hunkOf(group, old, now));
	const patch = {
		oldFileName: `a/${path}`,
		newFileName: `b/${path}`,
		oldHeader: void 0,
		newHeader: void 0,
		hunks
	};
	return formatPatch(patch, FILE_HEADERS_ONLY);
}
function linesOf(text) {
	return text === "" ? [] : text.split(/(?<=\n)/);
}
function grouped(changes, lines) {
	const groups = [];
	let end = -1;
	for (const change of changes) {
		if (end >= 0 && change.oldStart - context <= end) groups.at(-1).push(change);
		else groups.push([change]);
		end = Math.min(change.oldEnd + context, lines);
	}
	return groups;
}
function hunkOf(group, old, now) {
	const [first, last] = [group[0], group.at(-1)];
	const start = Math.max(0, first.oldStart - context);
	const end = Math.min(old.length, last.oldEnd + context);
	const newStart = first.newStart - (first.oldStart - start);
	const newEnd = last.newEnd + (end - last.oldEnd);
	const lines = [];
	let at = start;
	for (const change of group) {
		put(lines, " ", old, at, change.oldStart);
		put(lines, "-", old, change.oldStart, change.oldEnd);
		put(lines, "+", now, change.newStart, change.newEnd);
		at = change.oldEnd;
	}
	put(lines, " ", old, at, end);
	const counts = {
		oldLines: end - start,
		newLines: newEnd - newStart
	};
	return {
		oldStart: start + 1,
		newStart: newStart + 1,
		...counts,
		lines
	};
}
function put(to, sign, lines, start, end) {
	for (let at = start; at < end; at++) {
		const line = lines[at];
		if (line.endsWith("\n")) to.push(sign + line.slice(0, -1));
		else to.push(sign + line, noNewline);
	}
}
export { unifiedDiff };
