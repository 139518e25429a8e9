import { t as inert } from "./inert.js";
// src/report/utf8.ts
const STEP = 1024;
var Utf8 = class {
	#source;
	#bytes = [0];
	constructor(source) {
		this.#source = source;
		for (let at = 0; at + STEP <= source.text.length; at += STEP) this.#bytes.push(this.#bytes.at(-1) + this.#count(at, at + STEP));
	}
	range({ start, end }) {
		return {
			start: this.#position(start),
			end: this.#position(end)
		};
	}
	#position(offset) {
		const { line, column } = this.#source.point(offset);
		const start = this.#source.lineStarts[line - 1];
		return {
			line,
			column: this.#before(start + column - 1) - this.#before(start) + 1
		};
	}
	#before(offset) {
		const step = Math.floor(offset / STEP);
		return this.#bytes[step] + this.#count(step * STEP, offset);
	}
	#count(start, end) {
		let bytes = 0;
		for (let at = start; at < end; at++) {
			const code = this.#source.text.charCodeAt(at);
			if (code < 128) bytes += 1;
			else if (code < 2048 || code >= 55296 && code < 57344) bytes += 2;
			else bytes += 3;
		}
		return bytes;
	}
};
// src/report/rdjson.ts
const LONGEST = 1e4;
const rdjson = (report) => {
	const diagnostics = report.files.flatMap(({ source, findings }) => {
		const utf8 = new Utf8(source);
		return findings.map(({ rule, severity, message, range, url, fix, related }) => ({
			message,
			location: {
				path: source.path,
				range: utf8.range(range)
			},
			severity: severity === "error" ? "ERROR" : "WARNING",
			code: {
				value: rule,
				url
			},
			...suggestionsOf(source, fix, utf8),
			...related?.length && { related_locations: related.map((one) => ({
				message: one.message,
				location: {
					path: source.path,
					range: utf8.range(one.range)
				}
			})) }
		}));
	});
	return `${inert(JSON.stringify({
		source: {
			name: "paperlint",
			url: "https://github.com/paperlint/paperlint"
		},
		diagnostics
	}, null, 2))}\n`;
};
function suggestionsOf(source, fix, utf8) {
	const [first, last] = [fix?.edits[0], fix?.edits.at(-1)];
	if (!fix || !first || !last || fix.applicability === "display") return {};
	const range = {
		start: first.start,
		end: last.end
	};
	let text = "";
	let at = range.start;
	for (const edit of fix.edits) {
		text += source.text.slice(at, edit.start) + edit.text;
		at = edit.end;
		if (text.length > LONGEST) return {};
	}
	return { suggestions: [{
		range: utf8.range(range),
		text
	}] };
}
export { rdjson };
