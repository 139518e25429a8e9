import { KnownError } from './model/errors.js';
import type { Facts } from './model/facts.js';
import type { Finding, Level } from './model/finding.js';
import type { PaperList } from './model/list.js';
export type { Facts } from './model/facts.js';
export type * from './model/finding.js';
export type * from './model/list.js';
export type { Point, Range } from './model/range.js';
export type { Source } from './model/source.js';
export type { Work } from './model/work.js';
export { KnownError };
/** How to read and judge a list: the keys of a configuration file that matter to a text. */
export interface Config {
    /** How an entry looks, or several formats, accepted in order; none: the list's own are learnt. */
    format?: string | string[];
    /** Further venues: the name to write, with the other spellings of it. */
    venues?: Record<string, string[]>;
    /** A rule's level, or its level and options, by id. */
    rules?: Record<string, Level | [level: Level, options: object]>;
}
export interface Options {
    /** The name the list goes by; nothing is read from there. */
    path?: string;
    config?: Config;
    /** What is known from outside, such as which relative targets exist. */
    facts?: Facts;
}
export interface Result {
    list: PaperList;
    /** In order of place, then rule. Ranges are offsets; `list.source.point` gives line and column. */
    findings: Finding[];
}
/**
 * Reads Markdown as a list of papers.
 *
 * @throws KnownError when the configuration is wrong, never because of the text: one that cannot
 *   be parsed gives an empty list that says why (`unreadable`)
 */
export declare function readPaperList(text: string, { path, config }?: Options): PaperList;
/**
 * Lints a list. No input or output: what has to be looked up comes with `facts`.
 *
 * @throws KnownError when the configuration is wrong
 */
export declare function lint(text: string, options?: Options): Result;
/**
 * Mends a list as `--fix` does, or with `unsafe` as `--fix --unsafe-fixes` does.
 *
 * @returns the mended text, and what is still found in it
 * @throws KnownError when the configuration is wrong
 */
export declare function fix(text: string, { unsafe, ...options }?: Options & {
    unsafe?: boolean;
}): Result & {
    text: string;
};
