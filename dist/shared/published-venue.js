import { D as defineRule, J as strictObject, v as parseVenue, y as findVenue } from "./url.js";
import { i as styleOf, o as venueYearForm } from "./style.js";
import { n as agreement, r as titleClaims } from "./title-claims.js";
import { r as venueUses } from "./venue-use.js";
import { n as nameOf, r as oneLine } from "./words.js";
// src/model/publication.ts
const notYet = /\b(?:submitted|submission|under review|in review|review|preprint|rejected|withdrawn|workshops?|extend(?:ed|s|ing)|extension|previous(?:ly)?|earlier|preliminary|short(?:er)? version|journal version|(?:longer|full) version (?:in|of)|based on|part of|builds? on|follow-?up|related to|see also|challenge|competition|tutorial|demo|code|data ?sets? from|template|style|format|poster session|supersedes?|companion|thesis|solution)\b|\bat the\b.*@/i;
const led = /^(?:(?:this|the) (?:paper|work|article) (?:has been|was|is|will be)\s+)?(?:(?:has been|was|is|will be|to be)\s+)?(?:accepted|published|to appear|appears?|appearing|appeared|accept|presented|forthcoming)(?: as (?:an? )?[\w -]{1,40}?)?(?:\s+(?:for|to)\s+(?:publication|presentation|the proceedings|appear))?\s+(?:at|in|to|by|for|on|with)\s+/i;
const trailing = /[\s,(-]*\b(?:camera[- ]ready(?: version)?|final version|full version|accepted(?: paper)?|conference paper|main(?: conference| track)?|long paper|short paper|regular paper|oral(?: presentation)?|spotlight|highlight|poster|best paper(?: award)?|proceedings)\b[\s)]*$/i;
function publicationOf(fact) {
	const { venue, journalRef, doi, comment, by } = fact;
	return venue !== void 0 && by !== "arxiv.org" && reference(venue, "page", fact.published) || journalRef !== void 0 && reference(journalRef, "journal reference") || doi !== void 0 && byDoi(doi) || comment !== void 0 && byComment(comment) || null;
}
function reference(text, from, date) {
	const source = text.slice(0, 500);
	if (/\bworkshops?\b/i.test(source)) return null;
	const year = yearIn(source) ?? yearIn(date ?? "");
	const parts = [source, ...source.split(/[,;:()]|\.\s/)];
	for (const part of parts.slice(0, 20)) {
		const venue = published(part.replace(/\b(?:19|20)\d{2}\b/g, " ").replace(/\s+\d+[\s\d.–-]*$/, "").trim());
		if (venue) return {
			venue,
			year,
			from,
			text: source
		};
	}
	return null;
}
function byDoi(doi) {
	const ieee = /^10\.1109\/([a-z]{3,10})(?:w?\d{3,})?\.((?:19|20)\d{2})\.\d+$/i.exec(doi);
	const acl = /^10\.18653\/v1\/(\d{4})\.([a-z]+)-(?:main|long|short)\.\d+$/i.exec(doi);
	const name = ieee?.[1] ?? acl?.[2];
	const year = ieee?.[2] ?? acl?.[1];
	if (name === void 0 || /w$/i.test(name)) return null;
	const venue = published(name.toUpperCase());
	return venue ? {
		venue,
		year: Number(year),
		from: "DOI",
		text: doi
	} : null;
}
function byComment(comment) {
	const source = comment.slice(0, 1e3);
	const found = [];
	for (const sentence of source.split(/[.;\n]+(?:\s|$)/).slice(0, 30)) {
		if (notYet.test(sentence)) continue;
		for (const part of partsOf(sentence)) {
			const one = venueAndYear(part);
			if (one) found.push({
				...one,
				from: "comment",
				text: part
			});
		}
	}
	const [first] = found;
	if (!first || found.some(({ venue }) => venue !== first.venue)) return null;
	return found.find(({ year }) => year !== null) ?? first;
}
function partsOf(sentence) {
	return sentence.replace(/\(([^()]*)\)/g, ", $1, ").split(/,|\s[-–—|/]\s|[[\]()]/).map((part) => part.trim()).filter((part) => part !== "" && part.length <= 200).slice(0, 30);
}
function venueAndYear(part) {
	const lead = led.exec(part);
	let rest = (lead ? part.slice(lead[0].length) : part).replace(/^(?:the|proceedings of(?: the)?)\s+/i, "");
	for (let round = 0; round < 3; round++) rest = rest.replace(trailing, "");
	const parsed = parseVenue(rest);
	const name = parsed ? rest.slice(...parsed.venue) : rest;
	const year = parsed?.year?.value ?? null;
	if (!lead && year === null) return null;
	const venue = published(name.trim());
	return venue ? {
		venue,
		year
	} : null;
}
function published(name) {
	if (name.length < 2 || name.length > 200) return null;
	const found = findVenue(name);
	if (!found || found.kind === "preprint" || found.kind === "other") return null;
	return /\bworkshops?\b/i.test(name) || found.spelling === "misspelt" ? null : found.canonical;
}
function yearIn(text) {
	const years = text.match(/(?<!\d)(?:19|20)\d{2}(?![\d:–-])/g);
	return years ? Number(years.at(-1)) : null;
}
// src/list/queries/publications.ts
const SHARE = .6;
function unpublished(list, facts) {
	const found = [];
	if (!facts.works?.size) return found;
	const statesVenues = list.entries.filter(({ venue }) => venue).length >= list.entries.length * SHARE;
	const told = /* @__PURE__ */ new Set();
	for (const claim of titleClaims(list)) {
		const { entry, link } = claim;
		const fact = facts.works.get(link.work.key);
		if (told.has(entry) || !fact || fact.verdict === "dead" || fact.verdict === "withdrawn") continue;
		const relation = agreement(claim, fact);
		const publication = relation === "same" || relation === "renamed" ? publicationOf(fact) : null;
		const states = publication && statement(entry, publication, statesVenues);
		if (!publication || !states) continue;
		told.add(entry);
		found.push({
			entry,
			link,
			fact,
			publication,
			states
		});
	}
	return found;
}
function statement(entry, publication, statesVenues) {
	if (!entry.venue) return statesVenues && !entry.date && !entry.year ? "none" : null;
	const stated = findVenue(entry.venue.text);
	if (!stated) return null;
	if (stated.kind === "preprint") return "preprint";
	const plain = !parseVenue(entry.venue.text)?.extra && !/workshop|findings|track|@/i.test(entry.venue.text);
	if (publication.from !== "comment" || stated.kind !== "conference" || !plain) return null;
	if (stated.canonical !== publication.venue) return "other";
	const year = entry.venueYear?.value;
	return year !== void 0 && publication.year !== null && year !== publication.year ? "other" : null;
}
function ownVenueNames(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const { found } of venueUses(list)) {
		if (found.spelling === "misspelt") continue;
		const names = counts.get(found.canonical) ?? /* @__PURE__ */ new Map();
		names.set(found.name, (names.get(found.name) ?? 0) + 1);
		counts.set(found.canonical, names);
	}
	const best = (names) => [...names].sort((a, b) => b[1] - a[1])[0][0];
	return new Map([...counts].map(([canonical, names]) => [canonical, best(names)]));
}
function venueEdits(list, { entry, publication }, name) {
	const { venue, venueYear } = entry;
	const year = publication.year;
	if (!venue || list.source.slice(venue.range) !== venue.text) return null;
	if (!venueYear) {
		const own = styleOf(list).venueYear;
		const form = own.kind === "own" ? own.value : null;
		if (entry.date || entry.year || year === null || !/^@[ ,']{0,2}##?$/.test(form ?? "")) return null;
		const digits = form.endsWith("##") ? String(year).slice(2) : String(year);
		const text = form.replace("@", name).replace(/##?$/, digits);
		return [{
			...venue.range,
			text
		}];
	}
	if (year === null || entry.date || venueYearForm(entry, list.source.text) === null) return null;
	const written = list.source.slice(venueYear.range);
	if (!/^(?:\d{2}|\d{4})$/.test(written)) return null;
	const edits = [{
		...venue.range,
		text: name
	}];
	const digits = String(year).slice(-written.length);
	if (digits !== written) edits.push({
		...venueYear.range,
		text: digits
	});
	return edits.sort((a, b) => a.start - b.start);
}
// rules/published-venue.ts
var published_venue_default = defineRule({
	id: "published-venue",
	summary: "a preprint that has since been published, or a venue that arXiv contradicts",
	why: "Papers are listed as preprints and published later. The venue tells readers that a paper was reviewed, and where to cite it from.",
	level: "warn",
	fix: "unsafe",
	fixNote: "A preprint’s venue and year are replaced, in the list’s own form, by what arXiv or the paper’s page state; that they are right is for you to see.",
	verify: true,
	options: strictObject({}),
	*check(list, _options, facts) {
		const found = unpublished(list, facts);
		if (found.length === 0) return;
		const names = ownVenueNames(list);
		for (const one of found) {
			const { entry, link, fact, publication, states } = one;
			const name = names.get(publication.venue) ?? publication.venue;
			const fix = states === "preprint" ? fixOf(list, one, name) : null;
			yield {
				range: entry.venue?.range ?? entry.title.range,
				message: message(one, name),
				...fix && { fix },
				evidence: {
					work: link.work?.key,
					venue: publication.venue,
					year: publication.year,
					from: publication.from,
					text: publication.text,
					source: fact.by,
					checkedAt: fact.checkedAt,
					...fact.stale && { stale: true }
				}
			};
		}
	}
});
function message({ entry, publication, states }, name) {
	const { year, from, text } = publication;
	const venue = year === null ? name : `${name} ${year}`;
	const words = `the paper’s ${from} says "${oneLine(text, 60).replaceAll("\"", "'")}"`;
	if (states === "none") return `Missing venue of ${nameOf(entry)}, expected "${venue}": ${words}`;
	const stated = [entry.venue?.text, entry.venueYear?.value].filter(Boolean).join(" ");
	return `Unexpected venue "${oneLine(stated, 40)}" of ${nameOf(entry)}, expected "${venue}": ${words}`;
}
function fixOf(list, one, name) {
	const edits = venueEdits(list, one, name);
	if (!edits) return null;
	const { year } = one.publication;
	return {
		title: `write "${name}${year === null ? "" : ` ${year}`}"`,
		applicability: "unsafe",
		edits
	};
}
export { published_venue_default as t };
