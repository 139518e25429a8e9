import { D as defineRule, J as strictObject } from "./url.js";
// rules/table-shape.ts
var table_shape_default = defineRule({
	id: "table-shape",
	summary: "rows with more or fewer cells than the header",
	why: "GitHub drops surplus cells without a word and leaves missing ones empty, so a paper can lose its link or its venue on the page.",
	level: "warn",
	fix: "none",
	fixNote: "Which cell is missing, or which bar was meant as text, only the author knows.",
	options: strictObject({}),
	*check(list) {
		for (const table of list.tables) {
			const expected = table.header.cells.length;
			for (const row of table.rows) {
				const found = row.cells.length;
				if (found === expected) continue;
				const cells = found === 1 ? "1 cell" : `${found} cells`;
				yield {
					range: row.range,
					message: `Unexpected row of ${cells}, expected ${expected} as in the header: ${found > expected ? "the surplus is not shown on GitHub; escape a literal \"|\" as \"\\|\"" : "add the missing \"|\""}`
				};
			}
		}
	}
});
export { table_shape_default as t };
