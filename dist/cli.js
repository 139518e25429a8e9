#!/usr/bin/env node
import { i as __toESM } from "./cli/rolldown-runtime.js";
import { a as status, c as widthOf, d as addCheckOptions, g as Option, h as CommanderError, i as print, m as Command, n as complain, o as wantsColor, p as KnownError, r as fail, s as watchOutput, t as version } from "./cli/start.js";
import { existsSync } from "node:fs";
// src/cli.ts
const notes = `
Examples:
  paperlint                      check README.md, or what the config names
  paperlint docs '*.md'          folders and globs; folders honour .gitignore
  paperlint --diff               see what --fix would do
  paperlint --fix                mend what is safe
  paperlint --since main         only what this branch has changed
  paperlint --verify             look papers and links up online
  paperlint --watch              check again at every save
  paperlint --fix - <in >out     mend standard input (report on standard error)

Exit status: 0 clean, 1 something found, 2 paperlint could not do its work.`;
const exportFormats = Object.keys({
	json: null,
	csv: null,
	bibtex: null,
	"csl-json": null
});
const program = new Command("paperlint").description("The linter for Markdown lists of papers.").argument("[paths...]", "files, folders and globs to check; - for standard input").helpOption("-h, --help", "print this help").version(version, "--version", "print the version").helpCommand(false).enablePositionalOptions().addHelpText("after", notes).exitOverride().configureOutput({
	writeErr: () => {},
	writeOut: (text) => print(process.stdout, text)
}).action(async (paths, options) => {
	await refuseMistypedCommand(paths);
	const { check } = await import("./cli/check2.js");
	process.exitCode = await check(paths, options);
});
addCheckOptions(program);
program.command("explain").argument("<rule>", "the id of a rule").description("say what a rule finds and why, its options and examples").action(async (id) => {
	const { rules } = await import("./cli/rules.js");
	const { explanation, ruleNamed } = await import("./cli/explain.js");
	const { examples } = await import("./cli/examples.js");
	const { docsUrl } = await import("./cli/url.js");
	const rule = ruleNamed(id, rules);
	const options = {
		url: docsUrl(rule.id),
		examples: examples[rule.id] ?? [],
		...page()
	};
	print(process.stdout, explanation(rule, options));
});
program.command("rules").description("list the rules: level, boldest fix, what they find").action(async () => {
	const { rules } = await import("./cli/rules.js");
	const { rulesText } = await import("./cli/rules2.js");
	const { color, width } = page();
	print(process.stdout, rulesText(rules, color, process.stdout.isTTY ? width : 1e400));
});
program.command("init").argument("[path]", "the list to learn from (default: README.md)").description("learn a list's own format and write the configuration").option("--force", "write over what is there").option("--action", "also write the GitHub workflow").option("--contributing", "only print a section for CONTRIBUTING.md").action(async (path, options) => {
	const { init } = await import("./cli/init.js");
	process.exitCode = await init(path, options);
});
program.command("export").argument("[paths...]", "files, folders and globs (default as for the check)").description("print the entries as data").addOption(new Option("--to <format>", "what to write").choices(exportFormats).default("json")).option("--config <file>", "use this file").option("--no-config", "use no configuration file").option("--output-file <file>", "write to a file").action(async (paths, options) => {
	const { exportEntries } = await import("./cli/export.js");
	process.exitCode = await exportEntries(paths, options);
});
for (const command of program.commands) command.hook("preAction", refuseForeignOptions);
function page() {
	return {
		color: wantsColor(process.stdout, void 0),
		width: widthOf(process.stdout)
	};
}
function refuseForeignOptions(command) {
	for (const option of program.options) {
		if (program.getOptionValueSource(option.attributeName()) !== "cli") continue;
		throw new KnownError(`${option.long} does not go with "${command.name()}"`);
	}
}
async function refuseMistypedCommand([word]) {
	if (word === void 0 || !/^[a-z]{1,20}$/i.test(word) || existsSync(word)) return;
	const { closest, distance } = await import("./cli/fastest-levenshtein.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const near = closest(word, program.commands.map((command) => command.name()));
	if (distance(word, near) > 2) return;
	throw new KnownError(`no file or command "${word}": did you mean "paperlint ${near}"?`);
}
watchOutput();
try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof CommanderError)) fail(error);
	else if (error.exitCode !== 0) {
		complain(error.message.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\?\)/, ": did you mean $1?"));
		process.exitCode = status.failed;
	}
}
export {};
