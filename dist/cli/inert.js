// src/report/inert.ts
function inert(text) {
	return text.replace(/[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (found) => {
		return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
	}).replaceAll("##[", "##\\u005b");
}
export { inert as t };
