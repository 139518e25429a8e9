import { O as isAscii, _ as looksLikeVenue, k as rememberedOf, s as namesScore } from "./url.js";
// src/list/queries/section-kind.ts
const news = /\b(?:news|updates?|updated|what['’]?s new|change ?log|latest|recent(?:ly)?|highlights?|announcements?|to-?do|trending|recommend(?:ed|ations?)|must[- ]reads?)\b|新闻|更新|最新|推荐|动态/i;
function isNews(section) {
	for (let at = section; at; at = at.parent) if (announces(at)) return true;
	return false;
}
const announces = rememberedOf(({ title }) => news.test(title.text.slice(0, 120)));
// src/list/queries/title-kind.ts
const namesPaper = rememberedOf(judge);
function judge({ title, shape }) {
	const text = title.text.slice(0, 400);
	const ascii = isAscii(text);
	const words = ascii ? countAscii(text) : text.match(/\p{L}{2,}/gu)?.length ?? 0;
	const cjk = ascii ? 0 : text.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (words < 2 && cjk < 6 || words > 30) return false;
	if (shape === "heading" && /^\d+\.\d/.test(text)) return false;
	return namesScore(text) < .7 && looksLikeVenue(text) < .6;
}
function countAscii(text) {
	let count = 0;
	let run = 0;
	for (let at = 0; at < text.length; at++) {
		const letter = text.charCodeAt(at) | 32;
		run = letter > 96 && letter < 123 ? run + 1 : 0;
		if (run === 2) count++;
	}
	return count;
}
function untagged(title) {
	if (!/[】:：]/.test(title)) return title;
	return title.replace(/^(?:\s*【[^】]{0,40}】)+/u, "").replace(/^\s*(?:poster|demo|short paper|invited|keynote|tutorial)\s*[:：]\s*/i, "");
}
export { untagged as n, isNews as r, namesPaper as t };
