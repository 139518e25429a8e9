// src/markdown/satteri.ts
const { markdownToMdast } = await import("satteri");
function parse(text) {
	return markdownToMdast(text, { features: { frontmatter: false } });
}
export { parse };
