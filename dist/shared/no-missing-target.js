import { D as defineRule, J as strictObject, b as contains } from "./url.js";
import { t as targetOf } from "./anchors.js";
import { t as linkFlaw } from "./link-flaw.js";
import { n as isVerbatim } from "./places.js";
import { r as oneLine } from "./words.js";
// rules/no-missing-target.ts
var no_missing_target_default = defineRule({
	id: "no-missing-target",
	summary: "in-page anchors and relative files that are not there",
	why: "A click on such a link does nothing, or leads to a 404 page: readers do not reach the section or file it names.",
	level: "error",
	fix: "safe",
	fixNote: "An anchor is mended where exactly one heading fits it, or the link’s own text; only the anchor changes.",
	options: strictObject({}),
	*check(list, _options, facts) {
		for (const link of list.links) {
			const url = link.url.trim();
			if (url.startsWith("#")) {
				const finding = url.length > 1 ? judgeAnchor(list, link, url.slice(1)) : null;
				if (finding) yield finding;
			} else if (facts.targets?.get(link.url) === false && !linkFlaw(link)) yield {
				range: link.urlRange,
				message: `Unexpected link ${labelOf(link)}to ${oneLine(url, 60)}: there is no such file; correct the path, or add the file`
			};
		}
	}
});
function judgeAnchor(list, link, anchor) {
	const found = targetOf(list, anchor, link.label.text);
	const target = found?.section != null && contains(found.section.range, link.range) && found.match !== "exact" ? null : found;
	if (target?.match === "exact") return null;
	const unexpected = `Unexpected anchor #${oneLine(anchor, 40)} in the link ${labelOf(link).trimEnd()}`;
	if (!target) {
		const message = `${unexpected}: no heading has it; link a heading that is there`;
		return {
			range: link.urlRange,
			message
		};
	}
	const expected = `expected #${oneLine(target.id, 60)}`;
	const why = target.match === "case" ? "anchors are compared with their case" : "no heading has this anchor";
	const finding = {
		range: link.urlRange,
		message: `${unexpected}, ${expected}: ${why}`,
		...fixOf(list, link, target)
	};
	return target.match === "case" ? {
		...finding,
		level: "warn"
	} : finding;
}
function fixOf(list, link, target) {
	const { start, end } = link.urlRange;
	if (isVerbatim(list, link.urlRange) || list.source.text[start] !== "#") return {};
	const edits = [{
		start,
		end,
		text: `#${target.id.replace(/[\s()<>\\[\]]/g, encodeURIComponent)}`
	}];
	return { fix: {
		title: `link #${oneLine(target.id, 60)}`,
		applicability: "safe",
		edits
	} };
}
function labelOf(link) {
	const label = oneLine(link.label.text, 40).replaceAll("\"", "'");
	return label === "" ? "" : `"${label}" `;
}
export { no_missing_target_default as t };
