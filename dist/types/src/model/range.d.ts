/**
 * A stretch of the source text: UTF-16 code units, `start` included, `end` excluded.
 * All places in the model are such pairs; lines and columns are derived once, at the report.
 */
export interface Range {
    start: number;
    end: number;
}
/** A place as people count it: line and column from 1, offset from 0 (unist's `Point`). */
export interface Point {
    line: number;
    column: number;
    offset: number;
}
/** @returns whether `inner` lies inside `outer`, ends included. */
export declare function contains(outer: Range, inner: Range): boolean;
/** @returns whether the two ranges share at least one code unit. */
export declare function overlaps(a: Range, b: Range): boolean;
