import { D as defineRule, J as strictObject, y as findVenue } from "./url.js";
import { n as submissionOf } from "./own-paper.js";
import { n as nameOf, r as oneLine, t as monthAndYear } from "./words.js";
// src/list/queries/date-conflicts.ts
const FEWEST = 4;
const MOST_OTHER = .35;
const MOST_LATER = .1;
const POSTED_LATE = 4;
function dateConflicts(list) {
	const found = [];
	const told = /* @__PURE__ */ new Set();
	for (const { entry, submission } of wrongMonths(list)) {
		if (!entry.date) continue;
		told.add(entry);
		found.push({
			entry,
			range: entry.date.range,
			by: "month",
			submission
		});
	}
	for (const entry of list.entries) {
		if (!entry.venueYear || told.has(entry)) continue;
		const submission = submissionOf(entry);
		if (submission && isTooEarly(entry, entry.venueYear.value, submission)) found.push({
			entry,
			range: entry.venueYear.range,
			by: "venue",
			submission
		});
	}
	return found;
}
function wrongMonths(list) {
	let right = 0;
	const other = [];
	for (const entry of list.entries) {
		const { date } = entry;
		const submission = date?.month ? submissionOf(entry) : null;
		if (!date?.month || !submission) continue;
		const months = (date.year - submission.year) * 12 + date.month - submission.month;
		if (months === 0) right++;
		else other.push({
			entry,
			submission,
			months
		});
	}
	const total = right + other.length;
	if (right < FEWEST || other.length > total * MOST_OTHER) return [];
	const habit = other.filter((one) => one.months > 0 && !isExplained(one)).length > Math.max(3, total * MOST_LATER);
	return other.filter((one) => one.months > 0 ? !habit && !isExplained(one) : one.months < -2);
}
function isExplained({ entry, submission }) {
	if ((submission.link.work.version ?? 1) > 1) return true;
	const venue = entry.venue && findVenue(entry.venue.text);
	return entry.venue !== null && venue?.kind !== "preprint";
}
function isTooEarly(entry, year, { year: posted, month }) {
	const after = (posted - year - 1) * 12 + month;
	if (after <= 0) return false;
	const text = entry.venue?.text ?? "";
	const venue = findVenue(text);
	if (venue?.kind === "preprint") return after > 1;
	return (venue?.kind === "conference" || venue?.kind === "journal") && after > POSTED_LATE && !/workshop|\bW$|@/i.test(text);
}
// rules/no-date-mismatch.ts
var no_date_mismatch_default = defineRule({
	id: "no-date-mismatch",
	summary: "a stated month, or a venue year, that the arXiv id contradicts",
	why: "An arXiv id begins with the year and month of first submission. Where an entry says another month than its id, or a venue that met long before the paper was sent in, either the date is wrong or the link leads to another paper.",
	level: "warn",
	fix: "none",
	fixNote: "Whether the date or the link is wrong only a look at the paper can tell.",
	options: strictObject({}),
	*check(list) {
		for (const conflict of dateConflicts(list)) yield {
			range: conflict.range,
			message: message(conflict)
		};
	}
});
function message({ entry, by, submission }) {
	const first = monthAndYear(submission);
	const id = `arXiv:${submission.id}`;
	if (by === "month") return `Unexpected "${oneLine(entry.date?.text ?? "", 30)}" for ${nameOf(entry)}, expected ${first}, when ${id} was first submitted: check the date and the link`;
	return `Unexpected "${oneLine(`${entry.venue?.text ?? ""} ${entry.venueYear?.value ?? ""}`, 40)}" for ${nameOf(entry)}: its link ${id} was first submitted later, in ${first}; check the link and the year`;
}
export { no_date_mismatch_default as t };
