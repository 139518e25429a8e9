import { C as renderDate, D as defineRule, J as strictObject, R as description, S as findDates, V as optional, W as pipe, X as string } from "./url.js";
import { t as mixedStyle } from "./mixed.js";
import { t as ownStyle } from "./own-style.js";
import { t as quoteSource } from "./quote.js";
import { n as nameOf } from "./words.js";
// src/list/queries/dates.ts
function datesOf(list) {
	const withMonth = [];
	const withDay = [];
	for (const entry of list.entries) {
		if (!entry.date || entry.date.month === null) continue;
		const place = entry.date.range;
		const text = list.source.slice(place);
		const [date] = findDates(text);
		if (date?.start !== 0 || date.end !== text.length) continue;
		const stated = {
			...date,
			forms: withShortNames(date),
			entry,
			place
		};
		if (date.day === null) withMonth.push(stated);
		else withDay.push(stated);
	}
	return [withMonth, withDay].map(settle);
}
function withShortNames(date) {
	if (date.month === null || date.month < 5 || date.month > 7) return date.forms;
	const forms = date.forms.flatMap((form) => form.includes("MMMM") ? [
		form,
		form.replace("MMMM", "MMM"),
		form.replace("MMMM", "MMM.")
	] : form);
	return [...new Set(forms)];
}
function settle(dates) {
	const counts = /* @__PURE__ */ new Map();
	for (const date of dates) for (const form of date.forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	const most = (forms) => forms.reduce((best, form) => (counts.get(form) ?? 0) > (counts.get(best) ?? 0) ? form : best);
	return dates.map((date) => ({
		...date,
		form: most(date.forms)
	}));
}
const shortName = /(?<!M)MMM(?!M)/;
function redated(text, date, form) {
	const name = /\p{L}{3,}/u.exec(text)?.[0];
	const short = name !== void 0 && (name.length <= 4 || date.month === 6 || date.month === 7);
	if (name && short && shortName.test(form)) {
		const rendered = renderDate(form.replace(shortName, "\0"), date);
		const full = /^(?:may|june|july)$/i.test(name);
		if (rendered?.includes("\0")) return rendered.replace(full ? /\0\.?/ : "\0", name);
	}
	return renderDate(form, date);
}
// rules/date-format.ts
const CLEAR = .75;
var date_format_default = defineRule({
	id: "date-format",
	summary: "dates in another shape than the list's",
	why: "Dates in one shape can be compared at a glance and sorted by a script; in several they cannot.",
	level: "warn",
	fix: "safe",
	fixNote: "The same day, month and year are written in the list's shape; a date that says more or less than the shape is left alone.",
	options: strictObject({ form: optional(pipe(string(), description("A pattern such as `MMM YYYY`, `YYYY.MM` or `YYYY-MM-DD`; consistent: the list's own")), "consistent") }),
	*check(list, { form }) {
		for (const dates of datesOf(list)) {
			const own = ownStyle(dates.map((date) => date.form), CLEAR);
			const expected = form !== "consistent" ? form : own.kind === "own" ? own.value : null;
			if (expected === null) {
				const mixed = mixedStyle(own, dates.map((date) => ({
					...date,
					value: date.form
				})));
				if (!mixed) continue;
				yield {
					range: mixed.first.place,
					message: `Unexpected mix of dates, ${mixed.counts[0]} written ${mixed.values[0]} and ${mixed.counts[1]} ${mixed.values[1]}, the first of these in ${nameOf(mixed.first.entry)}: choose one with the option form`,
					about: "mix"
				};
				continue;
			}
			for (const date of dates) {
				if (date.forms.includes(expected)) continue;
				const text = list.source.slice(date.place);
				const written = redated(text, date, expected);
				if (written === null || written === text) continue;
				const reason = own.kind === "own" && form === "consistent" ? `as in ${own.count} of ${own.total} dates` : "as configured";
				yield {
					range: date.place,
					message: `Unexpected date ${quoteSource(text)} in ${nameOf(date.entry)}, expected ${quoteSource(written)} ${reason}: write every date in one shape`,
					fix: {
						title: `write ${quoteSource(written)}`,
						applicability: "safe",
						edits: [{
							...date.place,
							text: written
						}]
					}
				};
			}
		}
	}
});
export { date_format_default as t };
