#!/usr/bin/env node
import { i as __toESM, r as __require, t as __commonJSMin } from "./cli/rolldown-runtime.js";
import { D as require_fastest_levenshtein, t as KnownError } from "./cli/errors.js";
import { C as status, D as rules, E as widthOf, S as print, T as watchOutput, _ as readInput, a as collect, b as complain, c as places, d as commentUrl, f as isInside$1, g as decodeList, h as Source, i as fixText, l as docsUrl, m as treeOf, n as lint, o as configsOf, p as pathsIn, r as readPaperList, t as localTargets, u as commentRule, v as readList, w as wantsColor, x as fail, y as writeOutput } from "./cli/targets.js";
import { a as wrap, i as visible, n as clip, r as columns$1, t as characters } from "./cli/text.js";
import { E as normalTitle, N as findVenue, r as titleMismatches, s as linkKey } from "./cli/title-mismatch.js";
import { t as require_picocolors } from "./cli/picocolors.js";
import { constants, existsSync, readFileSync, realpathSync, watch as watch$1 } from "node:fs";
import { execFile } from "node:child_process";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { access, open as open$1, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { performance } from "node:perf_hooks";
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program: program$1, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// src/report/report.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function count(report) {
	const findings = report.files.flatMap((file) => file.findings);
	const severe = (severity) => findings.filter((one) => one.severity === severity).length;
	const fixes = (how) => findings.filter((one) => one.fix?.applicability === how).length;
	return {
		files: report.files.length,
		entries: report.files.reduce((sum, file) => sum + file.entries, 0),
		errors: severe("error"),
		warnings: severe("warning"),
		fixable: fixes("safe"),
		unsafe: fixes("unsafe"),
		fixed: report.files.reduce((sum, file) => sum + file.fixed, 0)
	};
}
function plural(number, word, words = `${word}s`) {
	return `${number} ${number === 1 ? word : words}`;
}
// src/commands/contradictions.ts
function refuseContradictions(paths, options) {
	const { fix, diff, unsafeFixes, stdinFilename, baseline, updateBaseline } = options;
	if (unsafeFixes && !fix && !diff) throw new KnownError("--unsafe-fixes goes with --fix (to make them) or --diff (to see them)");
	if (updateBaseline && baseline === void 0) throw new KnownError("--update-baseline goes with --baseline <file>, which it writes");
	for (const name of [
		"facts",
		"strict",
		"contact",
		"allowPrivateNetwork"
	]) {
		if (options[name] === void 0 || options.verify || options.offline) continue;
		const long = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		throw new KnownError(`--${long} goes with --verify (or --offline), which looks things up`);
	}
	if (!paths.includes("-")) {
		if (stdinFilename === void 0) return;
		throw new KnownError("--stdin-filename goes with - (standard input)");
	}
	if (paths.length > 1) throw new KnownError("- (standard input) does not go with other paths");
	for (const name of [
		"since",
		"staged",
		"watch"
	]) {
		if (options[name] === void 0) continue;
		throw new KnownError(`--${name} does not go with - (standard input): name the file`);
	}
}
// src/report/path.ts
function workspacePath(path, { cwd, workspace }) {
	return relative(workspace, resolve(cwd, path)).replaceAll("\\", "/");
}
// src/report/github.ts
const github = (report, target) => {
	const lines = report.files.flatMap(({ source, findings }) => findings.map((finding) => ({
		error: finding.severity === "error",
		line: command(source, finding, target)
	})));
	return [...lines.filter((one) => one.error), ...lines.filter((one) => !one.error)].map((one) => `${one.line}\n`).join("");
};
function command(source, finding, target) {
	const start = source.point(finding.range.start);
	const end = source.point(finding.range.end);
	const properties = {
		file: workspacePath(source.path, target),
		line: start.line,
		endLine: end.line,
		title: `paperlint(${finding.rule})`
	};
	if (start.line === end.line) {
		properties.col = start.column;
		properties.endColumn = end.column;
	}
	const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
	return `::${finding.severity} ${list.join(",")}::${message(finding)}`;
}
function message({ message, fix, related }) {
	const lines = [message, ...(related ?? []).map((one) => one.message)];
	if (fix) lines.push(`Fix: ${fix.title}`);
	return lines.map((line) => encode(visible(line))).join("%0A");
}
function encode(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return encode(text).replaceAll(":", "%3A").replaceAll(",", "%2C").replace(/[\x00-\x1f\x7f-\x9f]/g, "�");
}
// src/report/identity.ts
const LONGEST_TITLE = 100;
const LONGEST_CONTENT = 120;
const TELLING = 3;
const LONGEST_WORD = 30;
function identitiesOf({ source, list, findings }) {
	const entries = [...list.entries].sort((a, b) => a.range.start - b.range.start);
	return findings.map(({ rule, range, related = [], about }) => {
		const base = {
			path: source.path,
			rule
		};
		if (about !== void 0) return {
			...base,
			title: "",
			work: "",
			content: about
		};
		const own = placeOf(range);
		if (related.length === 0) return {
			...base,
			...own
		};
		const places = [own, ...related.map((one) => placeOf(one.range))];
		const all = (key) => [...new Set(places.map((one) => one[key]))].sort().join(" & ");
		return {
			...base,
			title: all("title"),
			work: all("work"),
			content: all("content")
		};
	});
	function placeOf(range) {
		const entry = entryAt(entries, range);
		const work = entry?.links.find((link) => link.role === "paper" && link.work)?.work?.key;
		return {
			title: cut(entry ? normalTitle(entry.title.text) : headingAbove(list, range), LONGEST_TITLE),
			work: cut(work ?? "", LONGEST_TITLE),
			content: contentAt(source, range)
		};
	}
}
function fingerprintsOf(file) {
	const seen = /* @__PURE__ */ new Map();
	return identitiesOf(file).map(({ path, rule, title, work, content }) => {
		const key = JSON.stringify([
			path,
			rule,
			title,
			work,
			content
		]);
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return createHash("sha256").update(`${key}${times}`).digest("hex").slice(0, 32);
	});
}
function entryAt(entries, range) {
	const at = lastBefore(entries, range.start);
	const [entry, next] = [entries[at], entries[at + 1]];
	if (entry && range.start <= entry.range.end) return entry;
	return next && range.end > next.range.start ? next : null;
}
function headingAbove(list, range) {
	const section = list.sections[lastBefore(list.sections, range.start)];
	return section ? `# ${normalTitle(section.title.text)}` : "#";
}
function lastBefore(sorted, offset) {
	let low = -1;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (sorted[middle].range.start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function contentAt(source, range) {
	const line = source.lineRange(source.lineAt(range.start));
	let { start } = range;
	let end = Math.min(range.end, Math.max(line.end, start));
	const { text } = source;
	if (text.slice(start, Math.min(end, start + 50)).trim().length < TELLING) {
		start = wordStart(text, start, Math.max(line.start, start - LONGEST_WORD));
		end = wordEnd(text, end, Math.min(line.end, end + LONGEST_WORD));
	}
	return cut(text.slice(start, Math.min(end, start + 240)), LONGEST_CONTENT);
}
function wordStart(text, offset, least) {
	let at = offset;
	while (at > least && isSpace(text, at - 1)) at--;
	while (at > least && !isSpace(text, at - 1)) at--;
	return at;
}
function wordEnd(text, offset, most) {
	let at = offset;
	while (at < most && isSpace(text, at)) at++;
	while (at < most && !isSpace(text, at)) at++;
	return at;
}
function isSpace(text, at) {
	return /\s/.test(text[at] ?? " ");
}
function cut(text, most) {
	return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, "") : text;
}
// src/report/inert.ts
function inert(text) {
	return text.replace(/[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (found) => {
		return `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
	}).replaceAll("##[", "##\\u005b");
}
// src/report/gitlab.ts
const gitlab = (report, target) => {
	const issues = report.files.flatMap((file) => {
		const prints = fingerprintsOf(file);
		const path = workspacePath(file.source.path, target);
		return file.findings.map(({ rule, severity, message, range }, at) => ({
			description: message,
			check_name: rule,
			fingerprint: prints[at],
			severity: severity === "error" ? "major" : "minor",
			location: {
				path,
				lines: { begin: file.source.lineAt(range.start) }
			}
		}));
	});
	return `${inert(JSON.stringify(issues, null, 2))}\n`;
};
// src/report/json.ts
const json$1 = (report) => {
	const { files, entries, errors, warnings, fixable } = count(report);
	const data = {
		version: 1,
		tool: {
			name: "paperlint",
			version: report.version
		},
		summary: {
			files,
			entries,
			errors,
			warnings,
			fixable,
			verified: report.verification?.verified ?? 0,
			unverified: report.verification?.unverified ?? 0,
			requests: report.verification?.requests ?? 0,
			...report.verification && { unanswered: report.verification.unanswered }
		},
		files: report.files.map((file) => ({
			path: file.source.path,
			entries: file.entries,
			findings: file.findings.map((finding) => findingOf(file.source, finding)),
			...file.verdicts && { verdicts: file.verdicts.map(({ range, ...verdict }) => {
				return {
					...verdict,
					range: placeOf$1(file.source, range)
				};
			}) }
		}))
	};
	return `${inert(JSON.stringify(data, null, 2))}\n`;
};
function findingOf(source, finding) {
	const { rule, severity, message, range, related, fix, url, evidence } = finding;
	return {
		rule,
		severity,
		message,
		range: placeOf$1(source, range),
		...related?.length && { related: related.map((one) => ({
			message: one.message,
			range: placeOf$1(source, one.range)
		})) },
		...fix && { fix: {
			title: fix.title,
			applicability: fix.applicability,
			edits: fix.edits.map(({ start, end, text }) => ({
				start,
				end,
				text
			}))
		} },
		url,
		...evidence && Object.keys(evidence).length && { evidence }
	};
}
function placeOf$1(source, range) {
	return {
		start: source.point(range.start),
		end: source.point(range.end)
	};
}
// src/report/junit.ts
const junit = (report) => {
	const suites = report.files.map(suite);
	const sum = (key) => suites.reduce((all, one) => all + one[key], 0);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="paperlint" ${`tests="${sum("tests")}" failures="${sum("failures")}" errors="0"`}>`,
		...suites.flatMap(({ lines }) => lines),
		"</testsuites>\n"
	].join("\n");
};
function suite({ source, findings }) {
	const failures = findings.filter(({ severity }) => severity === "error").length;
	const tests = Math.max(1, findings.length);
	const path = xml(source.path);
	const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${findings.length - failures}"`;
	const clean = `    <testcase classname="${path}" name="no problems"/>`;
	return {
		tests,
		failures,
		lines: [
			`  <testsuite name="${path}" ${counts}>`,
			...findings.length > 0 ? findings.flatMap((one) => testcase(source, one, path)) : [clean],
			"  </testsuite>"
		]
	};
}
function testcase(source, finding, path) {
	const { rule, severity, message, range, fix } = finding;
	const { line, column } = source.point(range.start);
	const place = `${line}:${column}`;
	const body = [`${path}:${place} ${xml(message)}`, ...fix ? [`Fix: ${xml(fix.title)}`] : []].join("\n");
	const verdict = severity === "error" ? `<failure type="${xml(rule)}" message="${xml(message)}">${body}</failure>` : `<skipped>${body}</skipped>`;
	return [
		`    <testcase classname="${path}" name="${xml(rule)} ${place}">`,
		`      ${verdict}`,
		"    </testcase>"
	];
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function xml(text) {
	return visible(text).replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']/g, (sign) => entities[sign]);
}
// src/report/excerpt.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const REACH = 400;
function cellsOf(text) {
	return characters(text).map(({ segment, index }) => {
		const shown = segment === "	" ? "    " : visible(segment);
		return {
			start: index,
			end: index + segment.length,
			shown,
			width: columns$1(shown)
		};
	});
}
function insidePair(text, at) {
	const code = text.charCodeAt(at);
	return code >= 56320 && code < 57344;
}
function excerptOf(text, mark, width, from) {
	let low = Math.max(0, mark.start - REACH);
	if (insidePair(text, low)) low++;
	let high = Math.min(text.length, mark.start + REACH);
	if (insidePair(text, high)) high++;
	const cells = cellsOf(text.slice(low, high));
	let begin = firstCell(cells, mark.start - low, width, {
		forced: from === void 0 ? null : from - low,
		cutLeft: low > 0,
		end: mark.end - low
	});
	let room = width - 1;
	let last = begin;
	while (last < cells.length && cells[last].width <= room) room -= cells[last++].width;
	const whole = last === cells.length && from === void 0;
	while (whole && begin > 0 && cells[begin - 1].width <= room) room -= cells[--begin].width;
	const cutLeft = low > 0 || begin > 0;
	if (!cutLeft) room++;
	const cutRight = last < cells.length || high < text.length;
	if (cutRight) while (room < 1 && last > begin) room += cells[--last].width;
	return assemble(cells.slice(begin, last), {
		mark: {
			start: mark.start - low,
			end: mark.end - low
		},
		cutLeft,
		cutRight,
		from: low + (cells[begin]?.start ?? 0)
	});
}
function firstCell(cells, start, width, wish) {
	const at = cells.findIndex((cell) => cell.end > start);
	const marked = at < 0 ? cells.length : at;
	const { forced } = wish;
	if (forced !== null) {
		const same = cells.findIndex((cell) => cell.start >= forced);
		if (same >= 0 && same <= marked && span(cells, same, marked) < width - 2) return same;
	}
	const stop = cells.findIndex((cell) => cell.start >= wish.end);
	const tail = Math.max(marked, stop < 0 ? cells.length : stop);
	if (!wish.cutLeft && span(cells, 0, tail) < width - 1) return 0;
	if (!wish.cutLeft && span(cells, 0, marked) < width / 2) return 0;
	let first = marked;
	let room = Math.floor(width / 3);
	while (first > 0 && cells[first - 1].width <= room) room -= cells[--first].width;
	return first;
}
function span(cells, from, to) {
	let sum = 0;
	for (let at = from; at < to; at++) sum += cells[at].width;
	return sum;
}
function assemble(cells, { mark, cutLeft, cutRight, from }) {
	const result = {
		before: "",
		marked: "",
		after: "",
		indent: 0,
		length: 0,
		from
	};
	if (cutLeft) {
		result.before = "…";
		result.indent = 1;
	}
	for (const cell of cells) if (cell.end <= mark.start) {
		result.before += cell.shown;
		result.indent += cell.width;
	} else if (cell.start < mark.end) {
		result.marked += cell.shown;
		result.length += cell.width;
	} else result.after += cell.shown;
	if (cutRight) result.after += "…";
	result.length = Math.max(1, result.length);
	return result;
}
function lineOf(source, range) {
	const line = source.lineRange(source.lineAt(range.start));
	const mark = {
		start: Math.min(range.start, line.end) - line.start,
		end: Math.min(range.end, line.end) - line.start
	};
	return {
		text: source.slice(line),
		mark,
		start: line.start
	};
}
function mended(text, start, edits) {
	const first = edits[0];
	const last = edits.at(-1);
	if (!first || !last || first.start < start || last.end > start + text.length) return null;
	if (last.end - first.start > REACH || edits.some((edit) => /[\r\n]/.test(edit.text))) return null;
	const cut = Math.max(0, first.start - start - 2 * REACH);
	const head = text.slice(cut, first.start - start);
	let middle = "";
	let at = first.start - start;
	for (const edit of edits) {
		middle += text.slice(at, edit.start - start) + edit.text;
		at = edit.end - start;
	}
	const mark = {
		start: head.length,
		end: head.length + middle.length
	};
	return {
		text: head + middle + text.slice(at, at + 2 * REACH),
		mark,
		cut
	};
}
// src/report/fold.ts
const SHOWN$1 = 3;
function shapeOf(message) {
	return message.replace(/"[^"]*"|`[^`]*`|\*[^*]*\*|\d+/g, "_");
}
function firstPlace(findings) {
	return findings[0].range.start;
}
function fold(findings) {
	const sorted = [...findings].sort((a, b) => a.range.start - b.range.start);
	const groups = [];
	for (const severity of ["error", "warning"]) {
		const ofSeverity = sorted.filter((finding) => finding.severity === severity);
		for (const ofRule of groupBy(ofSeverity, (finding) => finding.rule)) for (const same of groupBy(ofRule, (finding) => shapeOf(finding.message))) groups.push(split$1(same));
	}
	return groups;
}
function split$1(same) {
	const shown = same.length <= 4 ? same.length : SHOWN$1;
	const rest = same.slice(shown);
	const canFold = (finding) => finding.severity !== "error" && finding.fix?.applicability === "safe";
	return {
		rule: same[0].rule,
		full: same.slice(0, shown),
		brief: rest.filter((finding) => !canFold(finding)),
		folded: rest.filter(canFold)
	};
}
function groupBy(findings, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const name = key(finding);
		const group = groups.get(name);
		if (group) group.push(finding);
		else groups.set(name, [finding]);
	}
	return [...groups.values()].sort((a, b) => firstPlace(a) - firstPlace(b));
}
// src/model/verification.ts
function isAllUnverified({ verified, unverified }) {
	return verified === 0 && unverified > 0;
}
// src/report/verification.ts
const MOST_REASONS = 5;
function nothingVerified(verification) {
	if (!verification || !isAllUnverified(verification)) return null;
	const { unverified, unanswered } = verification;
	const why = unanswered[0] ? `: ${reason(unanswered[0])}` : "";
	return `nothing could be verified (${plural(unverified, "paper or link", "papers and links")})${why}`;
}
function verificationLines(verification, width, paint) {
	const { verified, unverified, requests, stale, unanswered, interrupted } = verification;
	const asked = requests === 0 ? "without a request" : `in ${plural(requests, "request")}`;
	const old = stale === 0 ? "" : `, ${stale} of them by stale facts`;
	const head = `verified ${plural(verified, "paper or link", "papers and links")} ${asked}${old}`;
	const lines = wrap(interrupted ? `${head}; interrupted` : head, width);
	if (unverified === 0) return lines;
	lines.push(paint.yellow(`unverified: ${unverified}`));
	for (const one of unanswered.slice(0, MOST_REASONS)) {
		const text = wrap(`${one.count} ${reason(one)}`, width - 2);
		lines.push(...text.map((line) => `  ${line}`));
	}
	const others = unanswered.slice(MOST_REASONS).reduce((sum, { count }) => sum + count, 0);
	if (others > 0) lines.push(`  ${others} for other reasons`);
	return lines;
}
function reason({ host, reason: why }) {
	return visible(`${host} ${why}`.slice(0, 200));
}
// src/report/summary.ts
const MANY = 10;
function summary(report, width, paint) {
	const counts = count(report);
	const findings = report.files.flatMap((file) => file.findings);
	const blocks = findings.length > MANY ? [table$1(findings, paint)] : [];
	const { verification } = report;
	const lines = [numbers(counts, width, paint, verification && isAllUnverified(verification) ? paint.yellow : paint.green)];
	for (const { source, entries } of report.files) if (entries === 0) lines.push(...wrap(`no papers found in ${visible(source.path)}`, width));
	if (counts.files > 0 && counts.entries === 0) lines.push(...wrap(noPapers, width));
	if (report.known) lines.push(paint.dim(`${plural(report.known, "known problem")} not shown`));
	if (verification) lines.push(...verificationLines(verification, width, paint));
	for (const step of next(counts)) lines.push(...wrap(step, width).map((line) => paint.dim(line)));
	return [...blocks, lines.join("\n")].join("\n\n");
}
const noPapers = "A paper is an item, quote, table row or heading with a title and a link: name another file, or say with \"format\" in .paperlintrc.yaml how your entries look.";
function numbers(counts, width, paint, good) {
	const { errors, warnings, fixable, unsafe, fixed, files, entries } = counts;
	const done = fixed ? `${paint.green(`fixed ${plural(fixed, "problem")}`)}, ` : "";
	const left = fixed ? " left" : "";
	const papers = plural(entries, "entry", "entries");
	const where = files === 1 ? `in ${papers}` : `in ${papers} of ${plural(files, "file")}`;
	if (!errors && !warnings) return `${done}${good(`no problems${left}`)} ${where}`;
	const what = [errors ? paint.bold(paint.red(plural(errors, "error"))) : "", warnings ? paint.bold(paint.yellow(plural(warnings, "warning"))) : ""].filter(Boolean).join(" and ");
	const how = [fixable ? `${fixable} fixable with --fix` : "", unsafe ? `${unsafe} ${fixable ? "more " : "fixable "}with --unsafe-fixes` : ""].filter(Boolean).join(", ");
	const all = `${done}${what}${left} ${where}${how && ` (${how})`}`;
	return columns$1(all) <= width ? all : `${done}${what}${left} ${where}\n(${how})`;
}
function next({ errors, warnings, fixable, unsafe }) {
	if (!errors && !warnings) return [];
	const why = "paperlint explain <rule> tells why a rule speaks.";
	if (fixable) return ["Run again with --diff to see the fixes, with --fix to make them.", why];
	if (unsafe) return ["Run again with --diff --unsafe-fixes to see the fixes.", why];
	return [why];
}
function table$1(findings, paint) {
	const rows = /* @__PURE__ */ new Map();
	for (const { rule, severity, fix } of findings) {
		const key = `${severity} ${rule}`;
		const row = rows.get(key) ?? {
			rule,
			severity,
			found: 0,
			fixable: 0
		};
		row.found++;
		if (fix?.applicability === "safe") row.fixable++;
		rows.set(key, row);
	}
	const order = [...rows.values()].sort((a, b) => a.severity.localeCompare(b.severity) || b.found - a.found);
	const longest = Math.max(...order.map((row) => row.rule.length));
	const digits = Math.max(...order.map((row) => String(row.found).length));
	return order.map(({ rule, severity, found, fixable }) => {
		const color = severity === "error" ? paint.red : paint.yellow;
		const fixes = fixable === 0 ? "" : fixable === found ? "all fixable" : `${fixable} fixable`;
		return `${`  ${String(found).padStart(digits)} ${color(severity.padEnd(7))}`} ${fixes ? `${rule.padEnd(longest)}  ${paint.dim(fixes)}` : rule}`;
	}).join("\n");
}
// src/report/pretty.ts
const LONGEST_MESSAGE = 600;
const PLACE_LINES = 3;
const pretty = (report, { color, width }) => {
	const paint = import_picocolors.default.createColors(color);
	const blocks = report.files.flatMap((file) => fileBlocks(file, width, paint));
	const nothing = nothingVerified(report.verification);
	if (nothing) blocks.unshift(wrap(nothing, width).map((line) => paint.yellow(line)).join("\n"));
	return `${[...blocks, summary(report, width, paint)].join("\n\n")}\n`;
};
function fileBlocks({ source, findings }, width, paint) {
	const path = visible(source.path);
	const isLong = columns$1(path) > width / 2;
	const page = {
		source,
		prefix: isLong ? "" : `${path}:`,
		width,
		paint
	};
	const blocks = fold(findings).flatMap((group) => groupBlocks(page, group));
	return isLong && blocks.length ? [paint.underline(path), ...blocks] : blocks;
}
function groupBlocks(page, group) {
	const blocks = group.full.map((finding) => fullBlock(page, finding));
	if (group.brief.length) blocks.push(group.brief.flatMap((finding) => heading$1(page, finding)).join("\n"));
	if (group.folded.length) blocks.push(foldedBlock(page, group));
	return blocks;
}
function fullBlock(page, finding) {
	return [
		...heading$1(page, finding),
		...sourceLines(page, finding),
		...relatedLines(page, finding),
		...fixLines(page, finding.fix)
	].join("\n");
}
function heading$1(page, finding) {
	const { paint, prefix, width } = page;
	const severity = severityColor(paint, finding.severity)(finding.severity);
	const place = paint.bold(`${prefix}${placeOf(page.source, finding.range.start)}`);
	const message = clip(visible(finding.message), LONGEST_MESSAGE);
	return [`${place} ${severity} ${paint.dim(finding.rule)}`, ...wrap(message, width - 2).map((line) => `  ${line}`)];
}
function severityColor(paint, severity) {
	return severity === "error" ? (text) => paint.bold(paint.red(text)) : paint.yellow;
}
function placeOf(source, offset) {
	const { line, column } = source.point(offset);
	return `${line}:${column}`;
}
function sourceLines(page, finding) {
	const { source, paint, width } = page;
	const number = String(source.lineAt(finding.range.start));
	const room = width - number.length - 5;
	const line = lineOf(source, finding.range);
	const excerpt = excerptOf(line.text, line.mark, room);
	const color = severityColor(paint, finding.severity);
	const blank = " ".repeat(number.length);
	const bar = paint.dim("|");
	const carets = "^".repeat(Math.min(excerpt.length, room - excerpt.indent));
	const lines = [`  ${paint.dim(number)} ${bar} ${painted(excerpt, color)}`, `  ${blank} ${bar} ${" ".repeat(excerpt.indent)}${color(carets)}`];
	const after = mended(line.text, line.start, finding.fix?.edits ?? []);
	if (after) {
		const shown = excerptOf(after.text, after.mark, room, excerpt.from - after.cut);
		const plus = paint.green("+".padStart(number.length));
		lines.push(`  ${plus} ${bar} ${painted(shown, paint.green)}`);
	}
	return lines;
}
function painted(excerpt, color) {
	return `${excerpt.before}${excerpt.marked && color(excerpt.marked)}${excerpt.after}`.trimEnd();
}
function relatedLines(page, { related }) {
	return (related ?? []).flatMap(({ message, range }) => {
		return hanging(`see ${placeOf(page.source, range.start)}: ${clip(visible(message), LONGEST_MESSAGE)}`, page.width).map((line) => page.paint.dim(line));
	});
}
const fixNames = {
	safe: "fix",
	unsafe: "fix (unsafe)",
	display: "suggestion"
};
function fixLines({ width, paint }, fix) {
	if (!fix) return [];
	const name = fixNames[fix.applicability];
	const title = clip(`${name}: ${visible(fix.title)}`, width - 2);
	return [`  ${paint.green(title.slice(0, name.length + 1))}${title.slice(name.length + 1)}`];
}
function foldedBlock({ source, width, paint }, { rule, folded }) {
	const places = folded.map((finding) => placeOf(source, finding.range.start));
	const all = hanging(`${`… ${folded.length} more ${rule} like this, all fixable (--diff shows them):`} ${places.join(", ")}`, width);
	if (all.length <= PLACE_LINES) return all.map((line) => paint.dim(line)).join("\n");
	const kept = all.slice(0, PLACE_LINES);
	const shown = kept.join("").split(",").length - 1;
	const end = `    and ${folded.length - shown} more places`;
	return [...kept, end].map((line) => paint.dim(line)).join("\n");
}
function hanging(text, width) {
	return wrap(text, width - 4).map((line, at) => at === 0 ? `  ${line}` : `    ${line}`);
}
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
// src/report/sarif.ts
const MOST = 25e3;
const sarif = (report, target) => {
	const index = new Map(report.rules.map(({ id }, at) => [id, at]));
	const all = report.files.flatMap((file) => resultsOf(file, target, index));
	const kept = all.length > MOST ? errorsFirst(all).slice(0, MOST) : all;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: driverOf(report) },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				...notices(all.length - kept.length)
			}],
			artifacts: report.files.map(({ source }) => ({ location: locationOf(source, target) })),
			results: kept
		}]
	};
	return `${inert(JSON.stringify(log, null, 2))}\n`;
};
function driverOf({ version, rules }) {
	return {
		name: "paperlint",
		version,
		semanticVersion: version,
		informationUri: "https://github.com/paperlint/paperlint",
		rules: rules.map(descriptorOf)
	};
}
function descriptorOf({ id, summary, why, fixNote, level, url }) {
	return {
		id,
		shortDescription: { text: `${summary[0]?.toUpperCase()}${summary.slice(1)}.` },
		fullDescription: { text: why },
		help: {
			text: `${why} Fixes: ${fixNote} See ${url}`,
			markdown: `${why}\n\n**Fixes:** ${fixNote}\n\n[${id}](${url})`
		},
		helpUri: url,
		defaultConfiguration: {
			enabled: level !== "off",
			level: level === "error" ? "error" : "warning"
		},
		properties: { tags: ["papers", "markdown"] }
	};
}
function notices(left) {
	if (left === 0) return {};
	return { toolExecutionNotifications: [{
		level: "warning",
		message: { text: `${left} findings are left out: a run holds at most ${MOST}` }
	}] };
}
function resultsOf(file, target, index) {
	const { source, findings } = file;
	const prints = fingerprintsOf(file);
	const artifactLocation = locationOf(source, target);
	return findings.map((finding, at) => {
		const { rule, severity, message, range, related, evidence } = finding;
		return {
			ruleId: rule,
			...index.has(rule) && { ruleIndex: index.get(rule) },
			level: severity,
			message: { text: plain(message) },
			locations: [{ physicalLocation: {
				artifactLocation,
				region: regionOf(source, range)
			} }],
			...related?.length && { relatedLocations: related.map((one, id) => ({
				id,
				message: { text: plain(one.message) },
				physicalLocation: {
					artifactLocation,
					region: regionOf(source, one.range)
				}
			})) },
			partialFingerprints: { primaryLocationLineHash: `${prints[at].slice(0, 16)}:1` },
			...fixesOf(source, finding, artifactLocation),
			properties: {
				...finding.fix && { applicability: finding.fix.applicability },
				...evidence && Object.keys(evidence).length > 0 && { evidence }
			}
		};
	});
}
function fixesOf(source, { fix }, artifactLocation) {
	if (!fix || fix.applicability === "display" || fix.edits.length === 0) return {};
	const changes = [{
		artifactLocation,
		replacements: fix.edits.map((edit) => ({
			deletedRegion: regionOf(source, edit),
			insertedContent: { text: edit.text }
		}))
	}];
	return { fixes: [{
		description: { text: fix.title },
		artifactChanges: changes
	}] };
}
function plain(message) {
	return message.includes("](") ? message.replace(/[[\]\\]/g, "\\$&") : message;
}
function regionOf(source, range) {
	const start = source.point(range.start);
	const end = source.point(range.end);
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
		charOffset: start.offset,
		charLength: end.offset - start.offset
	};
}
function locationOf(source, target) {
	return { uri: workspacePath(source.path, target).replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/") };
}
function errorsFirst(results) {
	return [...results.filter(({ level }) => level === "error"), ...results.filter(({ level }) => level !== "error")];
}
// src/report/index.ts
const reporters = {
	pretty,
	json: json$1,
	sarif,
	github,
	gitlab,
	junit,
	rdjson
};
// src/commands/deliver.ts
async function deliverReport(report, stream, options) {
	const format = formatOf(stream, options);
	await deliver(rendered(report, stream, {
		...options,
		format
	}), stream, {
		...options,
		format
	});
}
function formatOf(stream, { format, outputFile }) {
	if (format) return format;
	return outputFile === void 0 && stream === process.stdout && process.env.GITHUB_ACTIONS === "true" ? "github" : "pretty";
}
function rendered(report, stream, options) {
	const { outputFile, color, quiet } = options;
	const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
	const cwd = process.cwd();
	const target = {
		color: outputFile === void 0 ? wantsColor(stream, color) : color === true,
		width: outputFile === void 0 ? widthOf(stream) : 80,
		cwd,
		workspace: GITHUB_WORKSPACE || CI_PROJECT_DIR || cwd
	};
	return reporters[formatOf(stream, options)](quiet ? errorsOnly(report) : report, target);
}
function errorsOnly(report) {
	const files = report.files.map((file) => ({
		...file,
		findings: file.findings.filter((finding) => finding.severity === "error")
	}));
	return {
		...report,
		files
	};
}
async function deliverDiff(diff, stream, options) {
	await deliver(options.outputFile !== void 0 || !process.stdout.isTTY ? diff : diff.split("\n").map(visible).join("\n"), stream, options);
}
async function deliver(text, stream, options) {
	const { outputFile, format } = options;
	if (outputFile !== void 0) await writeOutput(outputFile, text);
	else if (format === "github") stream.write(text);
	else print(stream, text);
}
// src/git/git.ts
const MOST_OUTPUT = 256 * 2 ** 20;
const settings$1 = ["core.fsmonitor=false", "diff.relative=false"];
function gitIn(folder, env) {
	const options = {
		cwd: folder,
		encoding: "buffer",
		maxBuffer: MOST_OUTPUT,
		env: {
			...env,
			GIT_OPTIONAL_LOCKS: "0",
			GIT_LITERAL_PATHSPECS: "1",
			LC_ALL: "C"
		}
	};
	const common = settings$1.flatMap((setting) => ["-c", setting]);
	return (args, input = "") => new Promise((resolve, reject) => {
		const child = execFile("git", [...common, ...args], options, (error, stdout, stderr) => {
			const complaint = stderr.toString().trim().split("\n")[0] ?? "";
			const { code } = error ?? { code: 0 };
			if (code === "ENOENT") reject(new KnownError("git is not installed, or not on the PATH"));
			else if (typeof code === "number") resolve({
				status: code,
				stdout,
				complaint
			});
			else reject(error);
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input);
	});
}
function parts(output) {
	return output.toString().split("\0").slice(0, -1);
}
function withoutGit(env) {
	const own = Object.entries(env).filter(([name]) => !/^GIT_(?!CONFIG|EXEC_PATH)/.test(name));
	return Object.fromEntries(own);
}
// src/git/base.ts
async function mergeBase(git, ref) {
	const option = `--since ${ref}`;
	if (ref.startsWith("-") || ref === "") throw new KnownError(`${option}: no name of a commit`);
	const commit = await commitOf(git, ref);
	if (commit === null) {
		if (await isShallow(git)) throw shallow(option, `there is no ${ref} here`);
		const hint = await commitOf(git, `origin/${ref}`) ? `did you mean origin/${ref}?` : "\"git branch -a\" names what there is";
		throw new KnownError(`${option}: no such branch, tag or commit: ${hint}`);
	}
	if (await commitOf(git, "HEAD") === null) throw new KnownError(`${option}: the branch has no commit yet`);
	const { status, stdout } = await git([
		"merge-base",
		"HEAD",
		commit
	]);
	if (status === 0) return text(stdout);
	if (await isShallow(git)) throw shallow(option, `where HEAD and ${ref} parted is not in it`);
	throw new KnownError(`${option}: HEAD and ${ref} have no commit in common`);
}
async function headOrNothing(git) {
	return await commitOf(git, "HEAD") ?? text((await git([
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	])).stdout);
}
async function namesBefore(git, from, to) {
	const list = parts(need(await git([
		"diff",
		...to === "index" ? ["--cached"] : [],
		"--name-status",
		"-z",
		"-M",
		"--no-ext-diff",
		from,
		"--"
	])));
	const before = /* @__PURE__ */ new Map();
	for (let at = 0; at < list.length;) {
		const kind = list[at++][0];
		const path = list[at++];
		if (kind === "R" || kind === "C") before.set(list[at++], path);
		else before.set(path, kind === "A" ? null : path);
	}
	return before;
}
async function textIn(git, commit, path) {
	const tree = need(await git([
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		path
	]));
	const hash = /^100\d{3} blob ([\da-f]+)\t/.exec(tree.toString())?.[1];
	return hash ? need(await git([
		"cat-file",
		"blob",
		hash
	])).toString() : "";
}
async function commitOf(git, ref) {
	const { status, stdout } = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return status === 0 ? text(stdout) : null;
}
async function isShallow(git) {
	return text((await git(["rev-parse", "--is-shallow-repository"])).stdout) === "true";
}
function shallow(option, what) {
	return new KnownError(`${option}: this clone is shallow, and ${what}: run "git fetch --unshallow" (actions/checkout: "fetch-depth: 0")`);
}
function need({ status, stdout, complaint }) {
	if (status !== 0) throw new KnownError(`git: ${complaint || `exit status ${status}`}`);
	return stdout;
}
function text(output) {
	return output.toString().trim();
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
	includeIndex: false,
	includeUnderline: false,
	includeFileHeaders: true
};
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
// src/fix/lines.ts
const mostEdits = 300;
function changedLines(old, now) {
	const changes = [];
	let oldAt = 0;
	let newAt = 0;
	const ends = [...anchors(old, now), [old.length, now.length]];
	for (const [oldEnd, newEnd] of ends) {
		compare$1(old, now, {
			oldStart: oldAt,
			oldEnd,
			newStart: newAt,
			newEnd
		}, changes);
		oldAt = oldEnd + 1;
		newAt = newEnd + 1;
	}
	return changes;
}
function anchors(old, now) {
	const [oldPlaces, newPlaces] = [uniqueLines(old), uniqueLines(now)];
	const pairs = [];
	for (const [line, oldAt] of oldPlaces) {
		const newAt = newPlaces.get(line);
		if (oldAt >= 0 && newAt !== void 0 && newAt >= 0) pairs.push([oldAt, newAt]);
	}
	return longestRising(pairs);
}
function uniqueLines(lines) {
	const places = /* @__PURE__ */ new Map();
	for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? -1 : at);
	return places;
}
function longestRising(pairs) {
	const tails = [];
	const previous = [];
	for (const [index, [, second]] of pairs.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (pairs[tails[middle]][1] < second) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? tails[low - 1] : -1;
		tails[low] = index;
	}
	const series = [];
	for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]) series.push(pairs[at]);
	return series.reverse();
}
function compare$1(old, now, within, changes) {
	let { oldStart, oldEnd, newStart, newEnd } = within;
	while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) {
		oldStart++;
		newStart++;
	}
	while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === now[newEnd - 1]) {
		oldEnd--;
		newEnd--;
	}
	const gap = {
		oldStart,
		oldEnd,
		newStart,
		newEnd
	};
	if (oldStart === oldEnd || newStart === newEnd) push(changes, gap);
	else between(old, now, gap, changes);
}
function between(old, now, gap, changes) {
	const parts = diffArrays(old.slice(gap.oldStart, gap.oldEnd), now.slice(gap.newStart, gap.newEnd), { maxEditLength: mostEdits });
	if (!parts) {
		placeByPlace(old, now, gap, changes);
		return;
	}
	let { oldStart, newStart } = gap;
	for (const { added, removed, count } of parts) {
		const oldEnd = added ? oldStart : oldStart + count;
		const newEnd = removed ? newStart : newStart + count;
		if (added || removed) push(changes, {
			oldStart,
			oldEnd,
			newStart,
			newEnd
		});
		oldStart = oldEnd;
		newStart = newEnd;
	}
}
function placeByPlace(old, now, gap, changes) {
	let { oldStart, newStart } = gap;
	while (oldStart < gap.oldEnd && newStart < gap.newEnd) {
		if (old[oldStart] !== now[newStart]) push(changes, {
			oldStart,
			oldEnd: oldStart + 1,
			newStart,
			newEnd: newStart + 1
		});
		oldStart++;
		newStart++;
	}
	push(changes, {
		oldStart,
		oldEnd: gap.oldEnd,
		newStart,
		newEnd: gap.newEnd
	});
}
function push(changes, change) {
	if (change.oldStart === change.oldEnd && change.newStart === change.newEnd) return;
	const last = changes.at(-1);
	if (last && last.oldEnd === change.oldStart && last.newEnd === change.newStart) {
		last.oldEnd = change.oldEnd;
		last.newEnd = change.newEnd;
	} else changes.push({ ...change });
}
// src/git/changed.ts
function changesSince(before) {
	const old = linesOf$1(new Source("", before));
	const changed = /* @__PURE__ */ new WeakMap();
	const touches = (source, range) => {
		const lines = changed.get(source) ?? newLines(old, linesOf$1(source));
		changed.set(source, lines);
		return lies(source, range, lines);
	};
	const only = (source, findings) => findings.filter(({ range, related = [] }) => [range, ...related.map((one) => one.range)].some((place) => touches(source, place)));
	return {
		only,
		touches
	};
}
function newLines(old, now) {
	const lines = /* @__PURE__ */ new Set();
	for (const { newStart, newEnd } of changedLines(old, now)) for (let line = newStart; line < newEnd; line++) lines.add(line + 1);
	return lines;
}
function linesOf$1(source) {
	return source.lineStarts.map((_, at) => source.slice(source.lineRange(at + 1)));
}
function lies(source, { start, end }, lines) {
	const first = source.lineAt(start);
	const last = source.lineAt(Math.max(start, end - 1));
	for (let line = first; line <= last; line++) if (lines.has(line)) return true;
	return false;
}
// src/git/repository.ts
function repositories(cwd, option) {
	const known = /* @__PURE__ */ new Map();
	let own;
	return async (real) => {
		own ??= topOf(cwd, process.env);
		const here = await own;
		const nearest = treeOf(real, cwd);
		if (here && isInside$1(real, here.top) && !isInside$1(nearest, `${here.top}${sep}`)) return here;
		const folder = dirname(real);
		let found = known.get(folder);
		if (!found) {
			found = topOf(folder, withoutGit(process.env)).then((repository) => {
				if (repository) return repository;
				throw new KnownError(`${option}: ${folder} is in no git repository`);
			});
			known.set(folder, found);
		}
		return found;
	};
	async function topOf(folder, env) {
		const { status, stdout, complaint } = await gitIn(folder, env)(["rev-parse", "--show-toplevel"]);
		const path = stdout.toString().replace(/\r?\n$/, "");
		if (status === 0 && path) {
			const top = realpathSync(path);
			return {
				top,
				git: gitIn(top, env)
			};
		}
		if (/not a git repository/.test(complaint)) return null;
		throw new KnownError(`${option}: ${complaint || "this repository has no work tree"}`);
	}
}
function inRepository({ top }, real) {
	return relative(top, real).split(sep).join("/");
}
// src/git/scope.ts
function since(ref, cwd) {
	const repositoryOf = repositories(cwd, `--since ${ref}`);
	const stateOf = once(async ({ git }) => {
		const commit = await mergeBase(git, ref);
		return {
			commit,
			tracked: new Set(parts(need(await git([
				"ls-files",
				"-z",
				"--full-name"
			])))),
			before: await namesBefore(git, commit, "files")
		};
	});
	return { async open({ real, path }) {
		const repository = await repositoryOf(real);
		const { commit, tracked, before } = await stateOf(repository);
		const text = readList(real, path);
		const name = inRepository(repository, real);
		return {
			text,
			...changesSince(!before.has(name) && !tracked.has(name) ? "" : await oldText(repository, {
				commit,
				before,
				name,
				text
			}))
		};
	} };
}
function staged(cwd) {
	const repositoryOf = repositories(cwd, "--staged");
	const stateOf = once(async ({ git }) => {
		const commit = await headOrNothing(git);
		return {
			commit,
			before: await namesBefore(git, commit, "index")
		};
	});
	return { async open({ real, path }) {
		const repository = await repositoryOf(real);
		const { commit, before } = await stateOf(repository);
		const name = inRepository(repository, real);
		if (!before.has(name)) return null;
		const text = await indexText(repository, name, path);
		if (text === null) return null;
		return {
			text,
			...changesSince(await oldText(repository, {
				commit,
				before,
				name,
				text
			}))
		};
	} };
}
async function oldText({ git }, { commit, before, name, text }) {
	const old = before.get(name);
	if (old === void 0) return text;
	return old === null ? "" : textIn(git, commit, old);
}
async function indexText({ git }, name, path) {
	const found = parts(need(await git([
		"ls-files",
		"-s",
		"-z",
		"--full-name",
		"--",
		name
	]))).map((entry) => /^100\d{3} ([\da-f]+) (\d)\t/.exec(entry)).filter((one) => !!one);
	if (found.some(([, , stage]) => stage !== "0")) throw new KnownError(`${path}: has conflicts of a merge: resolve them and add it first`);
	const hash = found[0]?.[1];
	return hash ? decodeList(need(await git([
		"cat-file",
		"blob",
		hash
	])), path) : null;
}
function once(make) {
	const made = /* @__PURE__ */ new Map();
	return (repository) => {
		const state = made.get(repository.top) ?? make(repository);
		made.set(repository.top, state);
		return state;
	};
}
// src/rule/notes.ts
const comments = {
	id: commentRule,
	summary: "comments of ours that suppress nothing or name no rule",
	why: "A comment without effect looks as if something were settled that is not.",
	fixNote: "None: no fix touches a comment.",
	level: "warn",
	url: commentUrl
};
function ruleNotes(rules) {
	return [...rules.map(({ id, summary, why, fixNote, level }) => {
		return {
			id,
			summary,
			why,
			fixNote,
			level,
			url: docsUrl(id)
		};
	}), comments];
}
// src/fix/diff.ts
const context = 3;
const noNewline = "\\ No newline at end of file";
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const [old, now] = [linesOf(before), linesOf(after)];
	const hunks = grouped(changedLines(old, now), old.length).map((group) => hunkOf(group, old, now));
	return formatPatch({
		oldFileName: `a/${path}`,
		newFileName: `b/${path}`,
		oldHeader: void 0,
		newHeader: void 0,
		hunks
	}, FILE_HEADERS_ONLY);
}
function linesOf(text) {
	return text === "" ? [] : text.split(/(?<=\n)/);
}
function grouped(changes, lines) {
	const groups = [];
	let end = -1;
	for (const change of changes) {
		if (end >= 0 && change.oldStart - context <= end) groups.at(-1).push(change);
		else groups.push([change]);
		end = Math.min(change.oldEnd + context, lines);
	}
	return groups;
}
function hunkOf(group, old, now) {
	const [first, last] = [group[0], group.at(-1)];
	const start = Math.max(0, first.oldStart - context);
	const end = Math.min(old.length, last.oldEnd + context);
	const newStart = first.newStart - (first.oldStart - start);
	const newEnd = last.newEnd + (end - last.oldEnd);
	const lines = [];
	let at = start;
	for (const change of group) {
		put(lines, " ", old, at, change.oldStart);
		put(lines, "-", old, change.oldStart, change.oldEnd);
		put(lines, "+", now, change.newStart, change.newEnd);
		at = change.oldEnd;
	}
	put(lines, " ", old, at, end);
	const counts = {
		oldLines: end - start,
		newLines: newEnd - newStart
	};
	return {
		oldStart: start + 1,
		newStart: newStart + 1,
		...counts,
		lines
	};
}
function put(to, sign, lines, start, end) {
	for (let at = start; at < end; at++) {
		const line = lines[at];
		if (line.endsWith("\n")) to.push(sign + line.slice(0, -1));
		else to.push(sign + line, noNewline);
	}
}
// src/fix/write.ts
async function writeChange({ path, before, after, root }) {
	try {
		const target = await insideTarget(path, root);
		const stats = await stat(target);
		await assertWritable(path, target, stats);
		const unchanged = async () => {
			if (!(await readFile(target)).equals(Buffer.from(before))) throw new KnownError(`${path}: changed while it was being checked, left as it is: run again`);
		};
		await replaceFile(target, Buffer.from(after), stats, unchanged);
	} catch (error) {
		throw known(path, error);
	}
}
async function insideTarget(path, root) {
	const target = await realpath(path);
	const named = isInside(resolve(root), resolve(path)) ? root : dirname(path);
	if (isInside(await realpath(named), target)) return target;
	throw new KnownError(`${path}: a symlink out of the tree (to ${target}), left as it is`);
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
async function assertWritable(path, target, stats) {
	if (!stats.isFile()) throw new KnownError(`${path}: not a file, left as it is`);
	if (!(stats.mode & constants.S_IWUSR)) throw new KnownError(readOnly(path));
	await access(target, constants.W_OK);
}
function readOnly(path) {
	return `${path}: read-only, left as it is: make it writable, or use --diff to see the fixes`;
}
async function replaceFile(target, content, { mode, uid, gid }, lastCheck) {
	const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
	const file = await open$1(temporary, "wx", mode & 511);
	try {
		try {
			await file.writeFile(content);
			const made = await file.stat();
			if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid);
			await file.chmod(mode & 4095);
			await file.sync();
		} finally {
			await file.close();
		}
		await lastCheck();
		await rename(temporary, target);
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	}
}
const reasons = {
	ENOENT: "no such file",
	ENOTDIR: "no such file",
	ELOOP: "a symlink that leads to itself",
	ENOSPC: "no space left on the device",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file would be larger than allowed",
	EROFS: "the file system is read-only",
	EIO: "the device failed",
	ENAMETOOLONG: "the name is too long"
};
function known(path, error) {
	if (error instanceof KnownError || !(error instanceof Error) || !("code" in error)) return error;
	const { code, syscall } = error;
	if (syscall === void 0) return error;
	if ((code === "EACCES" || code === "EPERM") && syscall === "access") return new KnownError(readOnly(path));
	const reason = code === "EACCES" || code === "EPERM" ? "no permission to write beside it" : reasons[code ?? ""] ?? error.message;
	return new KnownError(`${path}: cannot be written, left as it is: ${reason}`, { cause: error });
}
// src/verify/verdicts.ts
function verdictsOf(list, facts) {
	const wrong = new Set(titleMismatches(list, facts).map(({ link }) => link));
	const verdicts = [];
	for (const { links } of list.entries) for (const link of links) {
		const fact = factOf(link, facts);
		if (!fact) continue;
		const { by, checkedAt, reason, stale } = fact;
		const title = "title" in fact ? fact.title : void 0;
		const movedTo = "movedTo" in fact ? fact.movedTo : void 0;
		verdicts.push({
			url: link.url,
			range: link.urlRange,
			work: link.work && link.work.kind !== "url" ? link.work.key : null,
			verdict: wrong.has(link) ? "mismatch" : fact.verdict,
			evidence: {
				by,
				checkedAt,
				...title && { title },
				...reason && { reason },
				...movedTo && { movedTo },
				...stale && { stale }
			}
		});
	}
	return verdicts;
}
function factOf({ work, url }, facts) {
	if (!work) return void 0;
	if (work.kind !== "url") return facts.works?.get(work.key);
	const key = linkKey(url);
	return key === null ? void 0 : facts.urls?.get(key);
}
// src/run/check-text.ts
function checkText(opened, { cwd, fix, facts }) {
	const { file, part, config } = opened;
	const { path, real } = file;
	const { text, only } = part;
	const targets = new Targets(pathsIn(dirname(real), treeOf(real, cwd)));
	const check = (source) => {
		const { format: formats, venues } = config;
		const found = lint(source, {
			rules,
			settings: config.rules,
			formats,
			venues,
			facts: {
				...facts,
				targets
			},
			verified: facts !== null
		});
		return {
			...found,
			findings: only(source, found.findings),
			source
		};
	};
	const reportOf = ({ source, list, entries, findings }, fixed = 0) => {
		return {
			source,
			list,
			entries,
			findings,
			fixed,
			...facts && { verdicts: verdictsOf(list, facts) }
		};
	};
	const first = check(new Source(path, text));
	const unreadable = first.list.unreadable;
	if (unreadable) throw new KnownError(`${path}: cannot be read as Markdown: ${unreadable}`);
	const before = reportOf(first);
	const fixed = (unsafe) => fixText(text, (now) => now === text ? first : check(new Source(path, now)), { unsafe });
	const mend = () => fixed(false).text;
	if (!fix) return {
		report: before,
		before,
		text,
		mend
	};
	const mended = fixed(fix === "unsafe");
	return {
		report: reportOf(mended.report, mended.applied),
		before,
		text: mended.text,
		mend
	};
}
var Targets = class extends Map {
	#exists;
	constructor(exists) {
		super();
		this.#exists = exists;
	}
	has(url) {
		return this.get(url) !== void 0;
	}
	get(url) {
		return localTargets({ links: [{ url }] }, this.#exists).get(url);
	}
};
// src/verify/exclude.ts
function urlMatcher(globs) {
	const patterns = globs.map(tokens);
	return (url) => patterns.some((pattern) => matches(pattern, url));
}
function tokens(glob) {
	return glob.match(/\*+|[^*]/gsu)?.map((token) => token.length > 1 ? "**" : token) ?? [];
}
function matches(pattern, url) {
	let reached = closure(pattern, /* @__PURE__ */ new Set([0]));
	for (const char of url) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) {
			const token = pattern[at];
			if (token === "**" || token === "*" && char !== "/") next.add(at);
			else if (token === char) next.add(at + 1);
		}
		if (next.size === 0) return false;
		reached = closure(pattern, next);
	}
	return reached.has(pattern.length);
}
function closure(pattern, places) {
	for (const at of places) if (pattern[at]?.startsWith("*")) places.add(at + 1);
	return places;
}
// src/run/look-up.ts
async function lookUpAll(opened, options) {
	const { lookUp } = await import("./cli/look-up.js");
	const excludes = /* @__PURE__ */ new Map();
	for (const { file, part, config } of opened) {
		const { format: formats, venues, verifyExclude } = config;
		const list = readPaperList(new Source(file.path, part.text), {
			formats,
			venues
		});
		const changed = list.links.filter(({ range }) => part.touches(list.source, range));
		const wanted = new Set(changed.map(({ url }) => url));
		const byConfig = urlMatcher(verifyExclude);
		excludes.set(list, (url) => !wanted.has(url) || byConfig(url));
	}
	const excluded = (url, list) => excludes.get(list)(url) || Boolean(options.leaves?.(url, list.source.path));
	const ending = new AbortController();
	const { signal } = ending;
	const stop = options.onInterrupt?.(() => ending.abort());
	try {
		return await lookUp([...excludes.keys()], {
			...options,
			excluded,
			signal
		});
	} finally {
		stop?.();
	}
}
// src/run/open.ts
function whole(text) {
	return {
		text,
		only: (_, findings) => [...findings],
		touches: () => true
	};
}
// src/run.ts
async function run(options) {
	const result = {
		files: [],
		failures: [],
		diff: "",
		text: null,
		mend: /* @__PURE__ */ new Map()
	};
	const opened = await open(options, result);
	const looked = options.verify ? await lookUpAll(opened, options.verify) : null;
	if (looked) result.verification = looked.verification;
	if (looked?.verification.interrupted) return result;
	for (const one of opened) await tolerant(result, () => checkOne(one, options, looked?.facts ?? null, result));
	return result;
}
async function open(options, result) {
	const { cwd, input, scope } = options;
	const configFor = configsOf(options);
	if (input) return [await openInput(input, cwd, configFor)];
	const { files, refused } = collect({
		...options,
		configFor
	});
	result.failures.push(...refused);
	const opened = [];
	for (const file of files) await tolerant(result, async () => {
		const { path, real } = file;
		const part = scope ? await scope.open(file) : whole(readList(real, path));
		if (part) opened.push({
			file,
			part,
			config: configFor(dirname(resolve(cwd, path)))
		});
	});
	return opened;
}
async function openInput({ stream, path }, cwd, configFor) {
	const part = whole(await readInput(stream, path));
	const real = resolve(cwd, path);
	return {
		file: {
			path,
			real
		},
		part,
		config: configFor(dirname(real))
	};
}
async function tolerant({ failures }, work) {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		failures.push(error);
	}
}
async function checkOne(opened, options, facts, result) {
	const { cwd, fix, write, input } = options;
	const { file, part } = opened;
	const { path, real } = file;
	const { text } = part;
	const checked = checkText(opened, {
		cwd,
		fix,
		facts
	});
	result.mend.set(path, checked.mend);
	if (input || !write) {
		result.files.push(checked.report);
		result.diff += unifiedDiff(path, text, checked.text);
		if (input && write) result.text = checked.text;
		return;
	}
	result.files.push(checked.text === text ? checked.report : checked.before);
	if (checked.text === text) return;
	await writeChange({
		path,
		before: text,
		after: checked.text,
		root: treeOf(real, cwd)
	});
	result.files[result.files.length - 1] = checked.report;
}
// src/version.ts
const version = "0.1.0";
// src/baseline/compare.ts
function compare(known, found) {
	const isKnown = new Array(found.length).fill(false);
	const left = new Set(known);
	for (const keyOf of [
		exactly,
		byWork,
		byTitle
	]) {
		const waiting = /* @__PURE__ */ new Map();
		for (const one of left) {
			const key = keyOf(one);
			if (key === null) continue;
			const same = waiting.get(key);
			if (same) same.push(one);
			else waiting.set(key, [one]);
		}
		for (const [at, one] of found.entries()) {
			const key = isKnown[at] ? null : keyOf(one);
			const match = key === null ? void 0 : waiting.get(key)?.pop();
			if (!match) continue;
			isKnown[at] = true;
			left.delete(match);
		}
	}
	return {
		isKnown,
		gone: [...left]
	};
}
function exactly({ path, title, work, rule, content }) {
	return JSON.stringify([
		path,
		title,
		work,
		rule,
		content
	]);
}
function byWork({ path, work, rule, content }) {
	return work ? JSON.stringify([
		path,
		work,
		rule,
		content
	]) : null;
}
function byTitle({ path, title, rule, content }) {
	return JSON.stringify([
		path,
		title,
		rule,
		content
	]);
}
// src/baseline/baseline.ts
function sift(files, baseline, options) {
	const { isKnown, gone } = compare(baseline, files.map((file) => foundIn(file, options)).flat());
	let at = 0;
	const fresh = files.map((file) => {
		const first = at;
		at += file.findings.length;
		return {
			...file,
			findings: file.findings.filter((_, index) => !isKnown[first + index])
		};
	});
	const judged = judgedBy(files, options);
	return {
		files: fresh,
		known: isKnown.filter(Boolean).length,
		gone: gone.filter(judged)
	};
}
function renewed(files, baseline, options) {
	const judged = judgedBy(files, options);
	const folder = dirname(resolve(options.cwd, options.path));
	const exists = /* @__PURE__ */ new Map();
	return [...baseline.filter((one) => {
		if (judged(one)) return false;
		const there = exists.get(one.path) ?? existsSync(resolve(folder, one.path));
		exists.set(one.path, there);
		return there;
	}), ...files.flatMap((file) => foundIn(file, options))];
}
function foundIn(file, options) {
	const path = pathFrom(file, options);
	return identitiesOf(file).map((one) => ({
		...one,
		path
	}));
}
function pathFrom({ source }, { path, cwd }) {
	const folder = dirname(resolve(cwd, path));
	return relative(folder, resolve(cwd, source.path)).split(sep).join("/");
}
function judgedBy(files, options) {
	const paths = new Set(files.map((file) => pathFrom(file, options)));
	return ({ path, rule }) => paths.has(path) && !options.idle.has(rule);
}
// src/baseline/lines.ts
const heading = "# paperlint baseline 1: known findings by file, paper, rule and content, a line each, sorted";
const LARGEST = 50 * 2 ** 20;
function readBaseline(path) {
	return textOf(path).split(/\r?\n/).flatMap((line, at) => line === "" || line.startsWith("#") ? [] : [parsed(line, path, at + 1)]);
}
function textOf(path) {
	let bytes;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const { code } = error;
		if (!code) throw error;
		if (code !== "ENOENT") throw new KnownError(`--baseline: cannot read ${path} (${code})`);
		throw new KnownError(`--baseline: no file ${path}: make it with --update-baseline`);
	}
	if (bytes.length > LARGEST) throw new KnownError(`--baseline: ${path} is no baseline: too large`);
	return bytes.toString();
}
function parsed(line, path, at) {
	if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw new KnownError(`${path}:${at}: a conflict of a merge: keep the lines of both sides and delete the marks`);
	const fields = fieldsOf(line);
	if (fields) return fields;
	throw new KnownError(`${path}:${at}: no line of a baseline: delete it, or use --update-baseline`);
}
function fieldsOf(line) {
	let data;
	try {
		data = JSON.parse(line);
	} catch {
		return null;
	}
	if (!Array.isArray(data) || data.length !== 5) return null;
	if (!data.every((field) => typeof field === "string")) return null;
	const [path, title, work, rule, content] = data;
	return {
		path,
		title,
		work,
		rule,
		content
	};
}
function baselineText(known) {
	const lines = known.map(({ path, title, work, rule, content }) => inert(JSON.stringify([
		path,
		title,
		work,
		rule,
		content
	])));
	return `${[heading, ...lines.sort()].join("\n")}\n`;
}
// src/commands/known.ts
const SHOWN = 3;
async function siftKnown(files, options) {
	const { baseline: path, updateBaseline } = options;
	if (path === void 0) return {
		files,
		known: 0,
		notes: []
	};
	const settings = {
		path,
		cwd: process.cwd(),
		idle: idleRules(options)
	};
	const isThere = existsSync(path);
	const before = updateBaseline && !isThere ? [] : readBaseline(path);
	const sifted = sift(files, before, settings);
	if (!updateBaseline) {
		const gone = options.since === void 0 && !options.staged ? sifted.gone : [];
		return {
			...sifted,
			notes: gone.length ? [goneNote(path, gone)] : []
		};
	}
	const text = baselineText(renewed(files, before, settings));
	await writeOutput(path, text, "--baseline");
	const all = files.reduce((sum, file) => sum + file.findings.length, 0);
	const added = plural(all - sifted.known, "new one");
	const note = `${path}: ${plural(all, "finding")} known (${added}, ${sifted.gone.length} gone)`;
	return {
		files: files.map((file) => ({
			...file,
			findings: []
		})),
		known: all,
		notes: [note]
	};
}
function goneNote(path, gone) {
	const shown = gone.slice(0, SHOWN).map(({ rule, title }) => `${rule} of "${title.slice(0, 40)}"`);
	const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : "";
	return `${path}: ${gone.length === 1 ? "a known finding is gone" : `${gone.length} known findings are gone`} (${shown.join(", ")}${more}): --update-baseline takes them out`;
}
function idleRules({ verify }) {
	if (verify) return /* @__PURE__ */ new Set();
	return new Set(rules.filter((rule) => rule.verify).map(({ id }) => id));
}
// src/report/progress.ts
const whys = {
	pace: "its pace",
	"retry-after": "it asked for it",
	"back-off": "it is busy"
};
const EVERY = 100;
const EARLY = 3e3;
function progressLine(stream, now) {
	if (!stream.isTTY) return {
		show() {},
		clear() {}
	};
	const start = now();
	let drawn = Number.NEGATIVE_INFINITY;
	let isShown = false;
	return {
		show(state) {
			if (now() - drawn < EVERY && state.settled < state.total) return;
			drawn = now();
			isShown = true;
			const width = Math.max(20, (stream.columns || 80) - 1);
			stream.write(`\r\u001b[2K${progressText(state, now() - start, width)}`);
		},
		clear() {
			if (isShown) stream.write("\r\x1B[2K");
			isShown = false;
		}
	};
}
function progressText(state, elapsed, width) {
	const { requests, settled, total, waiting } = state;
	const done = `${settled} of ${total} looked up, ${requests} requests${timeLeft(state, elapsed)}`;
	const seconds = waiting ? Math.ceil(waiting.ms / 1e3) : 0;
	const why = waiting ? whys[waiting.why] ?? waiting.why : "";
	const text = done + (waiting ? `; waiting ${seconds} s for ${visible(waiting.host)} (${why})` : "");
	return columns$1(text) <= width ? text : done.slice(0, width);
}
function timeLeft({ settled, total }, elapsed) {
	if (settled === 0 || settled >= total || elapsed < EARLY) return "";
	const seconds = Math.ceil(elapsed * (total - settled) / settled / 1e3);
	return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
}
// src/commands/online.ts
function onlineOf(options) {
	const { offline = false, facts, contact, allowPrivateNetwork = false } = options;
	if (!options.verify && !offline) return {
		verify: null,
		done() {}
	};
	const line = progressLine(process.stderr, () => performance.now());
	return {
		verify: {
			version,
			offline,
			factsPath: facts === void 0 ? void 0 : resolve(facts),
			contact,
			allowPrivateNetwork,
			...!options.watch && { onInterrupt },
			onProgress: (state) => line.show(state)
		},
		done: () => line.clear()
	};
}
function onInterrupt(end) {
	const signals = ["SIGINT", "SIGTERM"];
	for (const signal of signals) process.once(signal, end);
	return () => {
		for (const signal of signals) process.off(signal, end);
	};
}
// src/commands/examine.ts
async function examine(paths, options) {
	const { stdinFilename = "stdin.md", config, fix, diff, unsafeFixes } = options;
	const online = onlineOf(options);
	const ran = await run({
		paths,
		cwd: process.cwd(),
		input: paths.includes("-") ? {
			stream: process.stdin,
			path: stdinFilename
		} : null,
		config,
		fix: fix || diff ? unsafeFixes ? "unsafe" : "safe" : null,
		scope: scopeOf(options),
		verify: online.verify,
		write: Boolean(fix)
	}).finally(online.done);
	const { verification } = ran;
	const { files, known, notes } = await siftKnown(ran.files, options);
	const counted = options.baseline === void 0 ? {} : { known };
	return {
		report: {
			version,
			rules: ruleNotes(rules),
			...counted,
			...verification && { verification },
			files
		},
		failures: [...new Set(ran.failures.map(({ message }) => message))],
		notes: [...notes, ...verification?.warnings ?? []],
		diff: ran.diff,
		text: ran.text,
		interrupted: verification?.interrupted ?? false
	};
}
function scopeOf(options) {
	if (options.staged) return staged(process.cwd());
	return options.since === void 0 ? null : since(options.since, process.cwd());
}
// src/commands/watch.ts
const SETTLE = 15;
const INTERRUPTED = 130;
const settings = /* @__PURE__ */ new Set([...places.map((place) => basename(place)), ".gitignore"]);
async function watch(examine, options) {
	process.on("SIGINT", () => process.exit(INTERRUPTED));
	const watcher = new Watcher(options);
	await watcher.check(examine);
	const { lists } = watcher;
	complain(`watching ${plural(lists, "list")}, Ctrl-C ends it`);
	for (;;) {
		await watcher.change();
		try {
			await watcher.check(examine);
		} catch (error) {
			if (!(error instanceof KnownError)) throw error;
			complain(error.message);
		}
	}
}
var Watcher = class {
	lists = 0;
	#options;
	#folders = /* @__PURE__ */ new Map();
	#named;
	#last = "";
	#timer;
	#changed = false;
	#wake = null;
	constructor(options) {
		this.#options = options;
		const { config, baseline } = options;
		const files = [config, baseline].filter((file) => typeof file === "string");
		this.#named = new Set(files.map((file) => basename(file)));
		for (const file of files) this.#watch(dirname(resolve(file)));
	}
	async check(examine) {
		this.#changed = false;
		const { report, failures, notes } = await examine();
		this.lists = report.files.length;
		this.#watchAll(report);
		const texts = report.files.map((file) => file.source.text);
		const text = rendered(report, process.stdout, this.#options);
		const now = JSON.stringify([
			text,
			failures,
			notes,
			texts
		]);
		if (now === this.#last) return;
		this.#last = now;
		this.#clear();
		if (report.files.length > 0 || failures.length === 0) await deliverReport(report, process.stdout, this.#options);
		for (const line of [...notes, ...failures]) complain(line);
	}
	async change() {
		if (this.#changed) return;
		await new Promise((wake) => {
			this.#wake = wake;
		});
	}
	#clear() {
		const { stdout } = process;
		if (!stdout.isTTY || formatOf(stdout, this.#options) !== "pretty") return;
		stdout.write("\x1B[2J\x1B[3J\x1B[H");
	}
	#watchAll({ files }) {
		const cwd = process.cwd();
		this.#watchUpward(cwd, treeOf(resolve("x"), cwd));
		for (const { source } of files) {
			const file = resolve(source.path);
			this.#watchUpward(dirname(file), treeOf(file, cwd));
		}
	}
	#watchUpward(folder, top) {
		for (let at = folder;; at = dirname(at)) {
			this.#watch(at);
			if (at === top || at === dirname(at)) break;
		}
		this.#watch(resolve(top, ".github"));
	}
	#watch(folder) {
		if (this.#folders.has(folder)) return;
		try {
			const watcher = watch$1(folder, (_, name) => this.#notice(name));
			watcher.on("error", () => this.#folders.delete(folder));
			this.#folders.set(folder, watcher);
		} catch (error) {
			const { code } = error;
			if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") return;
			throw new KnownError(`--watch: cannot watch ${folder}: ${code === "ENOSPC" || code === "EMFILE" ? "the system watches too many files already" : code}`);
		}
	}
	#notice(name) {
		if (!(name === null || /\.(?:md|markdown)$/i.test(name) || settings.has(name) || this.#named.has(name))) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#changed = true;
			this.#wake?.();
		}, SETTLE);
	}
};
// src/commands/check.ts
async function check(paths, options) {
	refuseContradictions(paths, options);
	if (options.watch) return watch(() => examine(paths, options), options);
	const { report, failures, notes, diff, text, interrupted } = await examine(paths, options);
	if (interrupted) {
		for (const line of [...notes, "interrupted: what was looked up is kept"]) complain(line);
		return status.interrupted;
	}
	const { files, verification } = report;
	if (text !== null) process.stdout.write(text);
	const stream = text === null ? process.stdout : process.stderr;
	if (options.diff) await deliverDiff(diff, stream, options);
	else if (files.length || !failures.length) await deliverReport(report, stream, options);
	if (!files.length && !failures.length) complain(nothing(options));
	for (const line of [...notes, ...failures]) complain(line);
	if (failures.length) return status.failed;
	if (options.diff) return diff ? status.found : status.clean;
	const { errors, warnings } = count(report);
	const tooMany = warnings > (options.maxWarnings ?? 1e400);
	if (tooMany) complain(`${warnings} warnings, more than the ${options.maxWarnings} allowed`);
	const unverified = options.strict ? verification?.unverified ?? 0 : 0;
	if (unverified) complain(`--strict: ${unverified} papers or links could not be verified`);
	return errors || tooMany || unverified ? status.found : status.clean;
}
function nothing({ staged }) {
	return staged ? "no list is staged" : "every file named is ignored by the configuration";
}
// src/export/people.ts
const OTHERS = {
	family: "others",
	given: "",
	others: true
};
const crowd = /[\s,]*(?:\bet\.?\s*al\b\.?|\band others\b|\betc\b\.?|等).*$/iu;
const particles = /* @__PURE__ */ new Set([
	"van",
	"von",
	"der",
	"den",
	"de",
	"del",
	"della",
	"di",
	"da",
	"la",
	"le",
	"ter",
	"ten",
	"bin",
	"al",
	"el"
]);
function peopleOf(text) {
	const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]|[*†‡§¶∗#^⋆]/g, " ").replace(/^\s*(?:by|authors?)\s*:?\s+/i, "").replace(/\s+/g, " ").trim();
	const others = crowd.test(bare);
	const people = names(bare.replace(crowd, "").replace(/[\s,.;]+$/, (end) => /\p{Lu}\.$/u.test(bare) ? "." : end && "")).map(personOf).filter(({ family }) => family !== "");
	return others && people.length > 0 ? [...people, OTHERS] : people;
}
function names(text) {
	if (text.includes(";")) return split(text, /\s*;\s*/);
	const ands = split(text, /\s*,?\s+(?:and|&)\s+/i);
	if (ands.length > 1 && ands.every((part) => /^[^,]+,[^,]+$/.test(part))) return ands;
	const parts = ands.flatMap((part) => split(part, /\s*[,，、]\s*/));
	const [first, second] = split(ands[0] ?? "", /\s*[,，、]\s*/);
	if (!(first !== void 0 && second !== void 0 && isFamily(first) && isGiven(second))) return parts;
	const rest = parts.slice(2);
	return [`${first}, ${second}`, ...rest.every(isShort) ? pairs(rest) : rest];
}
function split(text, at) {
	return text.split(at).map((part) => part.trim()).filter((part) => part !== "");
}
function isFamily(text) {
	return !text.includes(" ") && !text.includes(".");
}
function isGiven(text) {
	return /^\p{L}[\p{L}'’-]*\.?(?:[ -]?\p{Lu}\.?)*$/u.test(text);
}
function isShort(text) {
	return isFamily(text) || isGiven(text);
}
function pairs(parts) {
	const made = [];
	for (let at = 0; at < parts.length; at += 2) made.push(parts[at + 1] === void 0 ? parts[at] : `${parts[at]}, ${parts[at + 1]}`);
	return made;
}
function personOf(name) {
	const comma = name.indexOf(",");
	if (comma > 0) return {
		family: name.slice(0, comma).trim(),
		given: name.slice(comma + 1).trim()
	};
	const words = name.split(" ");
	let from = words.length - 1;
	while (from > 1 && particles.has(words[from - 1].toLowerCase())) from--;
	return {
		family: words.slice(from).join(" "),
		given: words.slice(0, from).join(" ")
	};
}
// src/export/works.ts
function papersOf(files) {
	const known = /* @__PURE__ */ new Map();
	const papers = [];
	for (const { path, list } of files) for (const entry of list.entries) {
		const paper = paperOf(entry, path);
		const marks = identities(paper);
		const first = marks.map((mark) => known.get(mark)).find((found) => found !== void 0);
		const kept = first ?? paper;
		if (first) {
			first.also.push(`${path}:${entry.line}${paper.section.length ? ` (${paper.section.at(-1)})` : ""}`);
			complete(first, paper);
		} else papers.push(paper);
		for (const mark of marks) if (!known.has(mark)) known.set(mark, kept);
	}
	return keyed(papers);
}
function identities(paper) {
	const title = normalTitle(paper.title);
	const work = paper.entry.links.find((link) => link.role === "paper" && link.work)?.work;
	return [...work ? [work.key] : [], ...title.length >= 20 ? [`title:${title}`] : []];
}
function complete(paper, other) {
	paper.venue ??= other.venue;
	paper.kind ??= other.kind;
	paper.year ??= other.year;
	paper.month ??= other.month;
	paper.url ??= other.url;
	paper.arxiv ??= other.arxiv;
	paper.doi ??= other.doi;
	if (paper.authors.length === 0) paper.authors = other.authors;
}
function paperOf(entry, path) {
	const papers = entry.links.filter((link) => link.role === "paper");
	const idOf = (kind) => papers.find((link) => link.work?.kind === kind)?.work?.id ?? null;
	const venue = entry.venue?.text ?? null;
	return {
		key: "",
		entry,
		path,
		title: entry.title.text,
		authors: entry.authors ? peopleOf(entry.authors.text) : [],
		venue,
		kind: venue === null ? null : findVenue(venue)?.kind ?? "other",
		year: entry.year?.value ?? null,
		month: entry.month?.value ?? null,
		url: papers[0]?.url ?? null,
		arxiv: idOf("arxiv"),
		doi: idOf("doi"),
		section: sectionPath(entry),
		also: []
	};
}
function sectionPath(entry) {
	const path = [];
	for (let section = entry.section; section; section = section.parent) path.unshift(section.title.text);
	return path;
}
const idle = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the",
	"on",
	"of",
	"for",
	"in",
	"to",
	"and",
	"with",
	"from",
	"towards",
	"is",
	"are"
]);
function keyed(papers) {
	const shared = /* @__PURE__ */ new Map();
	for (const paper of papers) {
		const key = plainKey(paper);
		const group = shared.get(key);
		if (group) group.push(paper);
		else shared.set(key, [paper]);
	}
	const taken = new Set(shared.keys());
	for (const [key, group] of shared) {
		const sorted = [...group].sort((a, b) => identity(a) < identity(b) ? -1 : 1);
		for (const [index, paper] of sorted.entries()) {
			paper.key = key;
			for (let salt = 0; index > 0 && (salt === 0 || taken.has(paper.key)); salt++) paper.key = `${key}-${mark(identity(paper) + (salt || ""))}`;
			taken.add(paper.key);
		}
	}
	return papers;
}
function plainKey({ authors, year, title }) {
	const words = normalTitle(title).normalize("NFD").replace(/[^a-z0-9 ]+/g, "").split(" ").filter((word) => word !== "" && !idle.has(word));
	const family = authors[0] ? ascii(authors[0].family) : "";
	const first = words[0] ?? "paper";
	return family === "" ? `${first}${year ?? ""}${words[1] ?? ""}` : `${family}${year ?? ""}${first}`;
}
function ascii(text) {
	return text.normalize("NFD").toLowerCase().replace(/[^a-z]+/g, "");
}
function identity(paper) {
	return (paper.entry.links.find((link) => link.role === "paper" && link.work)?.work)?.key ?? `${normalTitle(paper.title)} ${paper.path}:${paper.entry.line}`;
}
function mark(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return (hash >>> 0).toString(36);
}
// src/export/bibtex.ts
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function bibtex(files) {
	return papersOf(files).map(entryOf$1).join("\n");
}
function entryOf$1(paper) {
	const { kind, venue, year, month, url, arxiv, doi, also } = paper;
	const type = kind === "conference" ? "inproceedings" : kind === "journal" ? "article" : "misc";
	const place = kind && {
		conference: "booktitle",
		journal: "journal",
		other: "howpublished",
		preprint: null
	}[kind];
	const lines = [
		["title", `{${escapeText(paper.title)}}`],
		["author", paper.authors.length ? paper.authors.map(author).join(" and ") : null],
		[place ?? "howpublished", place && venue ? escapeText(venue) : null],
		["year", year === null ? null : String(year)],
		["eprint", arxiv],
		["archiveprefix", arxiv && "arXiv"],
		["doi", doi && escapeUrl(doi)],
		["url", url && escapeUrl(url)],
		["note", also.length ? escapeText(`Also listed at ${also.join(", ")}`) : null]
	].filter((field) => field[1] !== null).map(([name, value]) => `  ${name} = {${value}},`);
	if (month !== null) lines.push(`  month = ${months[month - 1]},`);
	return `@${type}{${paper.key},\n${lines.join("\n")}\n}\n`;
}
function author({ family, given, others }) {
	if (others) return "others";
	const safe = (name) => escapeText(name.replace(/,|\band\b/gi, " ").replace(/\s+/g, " ").trim());
	return given === "" ? `{${safe(family)}}` : `${safe(family)}, ${safe(given)}`;
}
const special = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"{": "\\{",
	"}": "\\}",
	"%": "\\%",
	"&": "\\&",
	$: "\\$",
	"#": "\\#",
	_: "\\_"
};
const sign = /\\(?:var)?(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega|ell|infty|times|cdot|circ|pm|mp|leq?|geq?|neq?|sim|approx|equiv|to|(?:left|right)arrow|Rightarrow|partial|nabla|in|subset|cup|cap|prime|star|ast|dagger|sqrt|log|exp|min|max|sum|prod|int|forall|exists|perp|ldots|cdots|mathbb|mathcal|mathrm|mathbf|bf|rm|it|text)(?![A-Za-z])/g;
function isMath(part) {
	return !/[\\%#&~]|\^\^/.test(part.replace(sign, ""));
}
function escapeText(text) {
	return text.split(/(\$[^$\n{}]{1,80}\$)/).map((part, index) => index % 2 === 1 && isMath(part) ? part : part.replace(/[\\~^{}%&$#_]/g, (c) => special[c])).join("");
}
function escapeUrl(url) {
	return url.replace(/[\\{}\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
// src/export/csl.ts
const types = {
	conference: "paper-conference",
	journal: "article-journal",
	preprint: "article",
	other: "document"
};
function cslJson(files) {
	return `${JSON.stringify(papersOf(files).map(itemOf), null, 2)}\n`;
}
function itemOf(paper) {
	const { kind, venue, year, month, url, arxiv, doi, also } = paper;
	const people = paper.authors.filter((person) => !person.others);
	return {
		id: paper.key,
		type: kind ? types[kind] : arxiv ? types.preprint : types.other,
		title: paper.title,
		...people.length && { author: people.map(({ family, given }) => given === "" ? { literal: family } : {
			family,
			given
		}) },
		...venue !== null && { "container-title": venue },
		...year !== null && { issued: { "date-parts": [month === null ? [year] : [year, month]] } },
		...arxiv !== null && {
			archive: "arXiv",
			archive_location: arxiv
		},
		...doi !== null && { DOI: doi },
		...url !== null && { URL: url },
		...also.length && { note: `Also listed at ${also.join(", ")}` }
	};
}
// src/export/csv.ts
const columns = [
	"path",
	"line",
	"title",
	"authors",
	"venue",
	"year",
	"month",
	"paper",
	"work",
	"code",
	"project",
	"section",
	"also"
];
function csv(files) {
	const rows = papersOf(files).map((paper) => {
		const { entry } = paper;
		const link = (role) => entry.links.find((one) => one.role === role)?.url ?? "";
		const work = entry.links.find((one) => one.role === "paper")?.work?.key;
		return [
			paper.path,
			entry.line,
			paper.title,
			entry.authors?.text,
			paper.venue,
			paper.year,
			paper.month,
			paper.url,
			work,
			link("code"),
			link("project"),
			paper.section.join(" > "),
			paper.also.join("; ")
		];
	});
	return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
function field(value) {
	const text = String(value ?? "");
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/export/json.ts
function json(files) {
	const shown = files.map(({ path, list }) => ({
		path,
		entries: list.entries.map((entry) => entryOf(entry, list.source))
	}));
	return `${JSON.stringify({
		version: 1,
		files: shown
	}, null, 2)}\n`;
}
function entryOf(entry, source) {
	return {
		range: {
			start: source.point(entry.range.start),
			end: source.point(entry.range.end)
		},
		title: entry.title.text,
		authors: entry.authors?.text ?? null,
		venue: entry.venue?.text ?? null,
		year: entry.year?.value ?? null,
		month: entry.month?.value ?? null,
		links: entry.links.map(({ url, role, work }) => ({
			url,
			role,
			work: work?.key ?? null
		})),
		section: sectionPath(entry)
	};
}
// src/export/index.ts
const exporters = {
	json,
	csv,
	bibtex,
	"csl-json": cslJson
};
// src/commands/export.ts
async function exportEntries(paths, options) {
	const cwd = process.cwd();
	const configFor = configsOf({
		cwd,
		config: options.config
	});
	const { files, refused } = collect({
		paths,
		cwd,
		configFor
	});
	const read = [];
	for (const { path, real } of files) {
		const { format: formats, venues } = configFor(dirname(resolve(cwd, path)));
		const list = readPaperList(new Source(path, readList(real, path)), {
			formats,
			venues
		});
		if (list.unreadable) throw new KnownError(`${path}: cannot be read as Markdown: ${list.unreadable}`);
		read.push({
			path,
			list
		});
	}
	const text = exporters[options.to](read);
	if (options.outputFile !== void 0) await writeOutput(options.outputFile, text);
	else print(process.stdout, text);
	for (const { message } of refused) complain(message);
	return refused.length ? status.failed : status.clean;
}
// src/commands/rules.ts
function rulesText(rules, color, width) {
	const paint = import_picocolors.default.createColors(color);
	const longest = Math.max(...rules.map((rule) => rule.id.length));
	const levels = {
		error: paint.red,
		warn: paint.yellow,
		off: paint.dim
	};
	return rules.map(({ id, level, fix, verify, summary }) => {
		const note = verify ? `(verify) ${summary}` : summary;
		const start = `${id.padEnd(longest)}  ${level.padEnd(5)}  ${fix.padEnd(7)}`;
		const room = width - columns$1(start) - 2;
		const end = Number.isFinite(room) ? clip(note, Math.max(room, 20)) : note;
		const shownFix = fix === "none" ? paint.dim(fix.padEnd(7)) : fix.padEnd(7);
		return `${paint.bold(id.padEnd(longest))}  ${levels[level](level.padEnd(5))}  ${shownFix}  ${end}\n`;
	}).join("");
}
// src/options.ts
function wholeNumber(text) {
	const number = Number(text);
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) throw new InvalidArgumentError("It must be a whole number.");
	return number;
}
const table = [
	["Fixes:", [
		new Option("--fix", "make the safe fixes"),
		new Option("--diff", "print what --fix would do, write nothing").conflicts([
			"fix",
			"format",
			"quiet",
			"maxWarnings"
		]),
		new Option("--unsafe-fixes", "with --fix or --diff: also fixes that may change the meaning")
	]],
	["Online:", [
		new Option("--verify", "look papers and links up: titles, venues, what is gone"),
		new Option("--offline", "with what was looked up before, and no request"),
		new Option("--facts <file>", "keep what was looked up here (default: in the user’s cache)"),
		new Option("--strict", "fail where something could not be verified"),
		new Option("--contact <address>", "your mail address, for the services that are asked"),
		new Option("--allow-private-network", "also ask private and loopback addresses")
	]],
	["Only what is new:", [
		new Option("--since <ref>", "findings on lines changed since HEAD and the ref parted"),
		new Option("--staged", "for hooks: the lines of the next commit, as it will hold them").conflicts(["since", "fix"]),
		new Option("--baseline <file>", "leave out the findings that this file knows"),
		new Option("--update-baseline", "write what is found to that file").conflicts([
			"since",
			"staged",
			"fix",
			"diff"
		])
	]],
	["Configuration:", [
		new Option("--config <file>", "use this file (otherwise the nearest .paperlintrc.yaml, …)"),
		new Option("--no-config", "use no configuration file"),
		new Option("--stdin-filename <name>", "with -: the name that standard input goes by")
	]],
	["Report:", [
		new Option("--format <format>", "how to report (default: pretty; on a runner github)").choices(Object.keys(reporters)),
		new Option("--output-file <file>", "write the report to a file"),
		new Option("--max-warnings <n>", "fail where there are more warnings").argParser(wholeNumber),
		new Option("--quiet", "report errors only"),
		new Option("--watch", "check again whenever a list is saved; Ctrl-C ends it").conflicts([
			"fix",
			"diff",
			"updateBaseline"
		]),
		new Option("--color", "use colours, even in a pipe"),
		new Option("--no-color", "use no colours (also: NO_COLOR)")
	]]
];
function addCheckOptions(command) {
	for (const [group, options] of table) for (const option of options) command.addOption(option.helpGroup(group));
}
// src/cli.ts
const program = new Command("paperlint").description("The linter for Markdown lists of papers.").argument("[paths...]", "files, folders and globs to check; - for standard input").helpOption("-h, --help", "print this help").version(version, "--version", "print the version").helpCommand(false).enablePositionalOptions().addHelpText("after", `
Examples:
  paperlint                      check README.md, or what the config names
  paperlint docs '*.md'          folders and globs; folders honour .gitignore
  paperlint --diff               see what --fix would do
  paperlint --fix                mend what is safe
  paperlint --since main         only what this branch has changed
  paperlint --verify             look papers and links up online
  paperlint --watch              check again at every save
  paperlint --fix - <in >out     mend standard input (report on standard error)

Exit status: 0 clean, 1 something found, 2 paperlint could not do its work.`).exitOverride().configureOutput({
	writeErr: () => {},
	writeOut: (text) => print(process.stdout, text)
}).action(async (paths, options) => {
	refuseMistypedCommand(paths);
	process.exitCode = await check(paths, options);
});
addCheckOptions(program);
program.command("explain").argument("<rule>", "the id of a rule").description("say what a rule finds and why, its options and examples").action(async (id) => {
	const { explanation, ruleNamed } = await import("./cli/explain.js");
	const { examples } = await import("./cli/examples.js");
	const rule = ruleNamed(id, rules);
	const options = {
		url: docsUrl(rule.id),
		examples: examples[rule.id] ?? [],
		...page()
	};
	print(process.stdout, explanation(rule, options));
});
program.command("rules").description("list the rules: level, boldest fix, what they find").action(() => {
	const { color, width } = page();
	print(process.stdout, rulesText(rules, color, process.stdout.isTTY ? width : 1e400));
});
program.command("init").argument("[path]", "the list to learn from (default: README.md)").description("learn a list's own format and write the configuration").option("--force", "write over what is there").option("--action", "also write the GitHub workflow").option("--contributing", "only print a section for CONTRIBUTING.md").action(async (path, options) => {
	const { init } = await import("./cli/init.js");
	process.exitCode = await init(path, options);
});
program.command("export").argument("[paths...]", "files, folders and globs (default as for the check)").description("print the entries as data").addOption(new Option("--to <format>", "what to write").choices(Object.keys(exporters)).default("json")).option("--config <file>", "use this file").option("--no-config", "use no configuration file").option("--output-file <file>", "write to a file").action(async (paths, options) => {
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
function refuseMistypedCommand([word]) {
	if (word === void 0 || !/^[a-z]{1,20}$/i.test(word) || existsSync(word)) return;
	const near = (0, import_fastest_levenshtein.closest)(word, program.commands.map((command) => command.name()));
	if ((0, import_fastest_levenshtein.distance)(word, near) > 2) return;
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
