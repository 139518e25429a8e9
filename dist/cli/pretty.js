import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { l as isFlat, u as visible } from "./start.js";
import { C as count, w as plural } from "./check.js";
// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
// node_modules/ansi-regex/index.js
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// node_modules/string-width/index.js
let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
let emoji;
const rgiEmojiRegex = { test: (text) => (emoji ??= new RegExp("^\\p{RGI_Emoji}$", "v")).test(text) };
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
// src/report/text.ts
let graphemes;
function columns(text) {
	if (!isFlat(text)) return stringWidth(text);
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) < 12288 ? 1 : 2;
	return sum;
}
function characters(text) {
	if (isFlat(text)) return [...text].map((segment, index) => ({
		segment,
		index
	}));
	graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return [...graphemes.segment(text)];
}
function clip(text, width) {
	const near = text.slice(0, width * 16);
	if (near.length === text.length && columns(text) <= width) return text;
	let kept = "";
	let used = 0;
	for (const { segment } of characters(near)) {
		used += columns(segment);
		if (used > width - 1) break;
		kept += segment;
	}
	return `${kept}…`;
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ").filter(Boolean)) for (const piece of pieces(word, width)) {
		const wide = columns(piece);
		const space = line === "" ? 0 : 1;
		if (line !== "" && used + space + wide > width) {
			lines.push(line);
			line = piece;
			used = wide;
		} else {
			line += (space ? " " : "") + piece;
			used += space + wide;
		}
	}
	if (line !== "") lines.push(line);
	return lines;
}
function pieces(word, width) {
	if (columns(word) <= width) return [word];
	const found = [];
	let piece = "";
	let used = 0;
	for (const { segment } of characters(word)) {
		const wide = columns(segment);
		if (used + wide > width && piece !== "") {
			found.push(piece);
			piece = "";
			used = 0;
		}
		piece += segment;
		used += wide;
	}
	found.push(piece);
	return found;
}
// src/report/excerpt.ts
const REACH = 400;
function cellsOf(text) {
	return characters(text).map(({ segment, index }) => {
		const shown = segment === "	" ? "    " : visible(segment);
		return {
			start: index,
			end: index + segment.length,
			shown,
			width: columns(shown)
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
const SHOWN = 3;
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
		for (const ofRule of groupBy(ofSeverity, (finding) => finding.rule)) for (const same of groupBy(ofRule, (finding) => shapeOf(finding.message))) groups.push(split(same));
	}
	return groups;
}
function split(same) {
	const shown = same.length <= 4 ? same.length : SHOWN;
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
	const blocks = findings.length > MANY ? [table(findings, paint)] : [];
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
	return columns(all) <= width ? all : `${done}${what}${left} ${where}\n(${how})`;
}
function next({ errors, warnings, fixable, unsafe }) {
	if (!errors && !warnings) return [];
	const why = "paperlint explain <rule> tells why a rule speaks.";
	if (fixable) return ["Run again with --diff to see the fixes, with --fix to make them.", why];
	if (unsafe) return ["Run again with --diff --unsafe-fixes to see the fixes.", why];
	return [why];
}
function table(findings, paint) {
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
	const isLong = columns(path) > width / 2;
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
	if (group.brief.length) blocks.push(group.brief.flatMap((finding) => heading(page, finding)).join("\n"));
	if (group.folded.length) blocks.push(foldedBlock(page, group));
	return blocks;
}
function fullBlock(page, finding) {
	return [
		...heading(page, finding),
		...sourceLines(page, finding),
		...relatedLines(page, finding),
		...fixLines(page, finding.fix)
	].join("\n");
}
function heading(page, finding) {
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
export { require_picocolors as a, wrap as i, clip as n, columns as r, pretty as t };
