import { F as webUrl, N as malformedArxiv, P as lacksScheme, c as roleOf } from "./url.js";
// src/list/queries/link-flaw.ts
const LONGEST = 4096;
const plainAddress = /^https?:\/\/(?![^/]*xn--)[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}\/[\w./-]*[\w/]$/i;
const doubled = /^(?:https?:?\/{0,2}){1,8}(https?:\/\/)(?=[^/])/i;
const misspelt = /^(?=[hts]*p)(?=[hps]*t)[htps]{3,7}(?::\/{0,3}|\/\/)/i;
const ownMachine = /^(?:file|blob|about|chrome|chrome-extension|edge|moz-extension|view-source|javascript):/i;
const webHost = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i;
const encodedSpace = /(?:%20|%09|%0a|%0d|%c2%a0|%e2%80%8b)$/i;
const stray = /[.,;:!'"`*<>|…，。、；：！）】》”’\p{Cf}\s]$/u;
const pairs = {
	")": "(",
	"]": "[",
	"}": "{"
};
const fullWidthTail = /[，。、；：！？（）【】《》“”‘’　「」]/u;
function linkFlaw(link) {
	const url = link.url;
	if (url.length > LONGEST) return null;
	if (plainAddress.test(url)) return link.work?.kind === "arxiv" ? null : arxivFlaw(url);
	if (url.trim() === "" || url.trim() === "#") return emptyFlaw(link);
	if (/^[#?]/.test(url)) return null;
	const literal = link.syntax === "raw" || link.syntax === "autolink";
	const tail = strayTail(url, link.syntax === "raw");
	const body = url.slice(0, url.length - tail.length).trimStart();
	const schemed = literal ? null : schemeFlaw(body);
	if (schemed) return schemed;
	if (/\s/.test(body)) return {
		what: "a space in the address; write %20 or remove it",
		mended: null
	};
	const host = webHost.exec(body)?.[1];
	if (host !== void 0 && (!/[.:]|^localhost$/i.test(host) || !webUrl(body))) return {
		what: `"${host}" is no host on the web; mend the address`,
		mended: null
	};
	if (tail !== "" || body.length + tail.length < url.length) return {
		what: `${tail.trim() === "" ? "a space" : `"${tail.trim()}"`} does not belong to the address; remove it`,
		mended: body
	};
	return arxivFlaw(body);
}
function arxivFlaw(url) {
	const why = malformedArxiv(url);
	return why ? {
		what: `no such arXiv paper can exist (${why}); look the id up`,
		mended: null
	} : null;
}
function emptyFlaw(link) {
	const label = link.label.text;
	if (link.url.trim() === "#" && /\btop\b|\bback\b|\bup\b|[⬆↑🔝⏫]|返回|顶部/iu.test(label)) return null;
	return {
		what: "the address is missing; put it in, or remove the link",
		mended: null
	};
}
function schemeFlaw(url) {
	const twice = doubled.exec(url);
	if (twice) return {
		what: "the scheme stands twice; keep one",
		mended: twice[1] + url.slice(twice[0].length)
	};
	if (ownMachine.test(url)) return {
		what: `"${url.slice(0, url.indexOf(":") + 1).toLowerCase()}" leads nowhere on the web; link the page itself`,
		mended: null
	};
	if (/^https?:\/\/[^/]/i.test(url)) return null;
	const slip = misspelt.exec(url);
	if (slip && webUrl(url)?.hostname.includes(".")) {
		const mended = `${/^http:\/|^http\/\//i.test(slip[0]) ? "http" : "https"}://${url.slice(slip[0].length)}`;
		return {
			what: `"${slip[0]}" is no scheme; write "https://"`,
			mended
		};
	}
	if (url.startsWith("//") || !(lacksScheme(url) || /^www\.[\w.-]+\.[a-z]{2,}$/i.test(url))) return null;
	return {
		what: "without \"https://\" GitHub takes it for a file of the repository; add it",
		mended: roleOf(url, "") !== "other" ? `https://${url}` : null
	};
}
function strayTail(url, raw) {
	const runOn = raw ? url.search(fullWidthTail) : -1;
	if (runOn > 0) return url.slice(runOn);
	if (/^https?:\/\/[\w.]*(?:wikipedia|wiktionary)\.org\//i.test(url)) return "";
	let end = url.length;
	for (; end > 0; end--) {
		const encoded = encodedSpace.exec(url.slice(Math.max(0, end - 9), end));
		const last = url[end - 1];
		const opener = pairs[last];
		if (encoded) end -= encoded[0].length - 1;
		else if (opener ? balanced(url, end, opener, last) : !stray.test(last)) break;
		else if (/[.!'"*:]/.test(last) && /[?#]/.test(url)) break;
	}
	return url.slice(end);
}
function balanced(url, end, opener, closer) {
	let depth = 0;
	for (let at = 0; at < end; at++) if (url[at] === opener) depth++;
	else if (url[at] === closer) depth--;
	return depth >= 0;
}
export { linkFlaw as t };
