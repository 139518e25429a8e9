import { markdownToMdast } from "satteri";
// src/markdown/satteri.ts
function parse(text) {
	return markdownToMdast(text, { features: { frontmatter: false } });
}
export { parse };
