import type { Point, Range } from './range.js';
/** The text of one file with the places of its lines, found once. `path` is as the user gave it. */
export declare class Source {
    readonly path: string;
    readonly text: string;
    /** Offset of the first code unit of every line. CRLF, LF and a lone CR end a line (CommonMark). */
    readonly lineStarts: readonly number[];
    constructor(path: string, text: string);
    /** @returns the line (from 1) that holds the offset. Logarithmic in the number of lines. */
    lineAt(offset: number): number;
    /** @returns line, column (both from 1) and offset; offsets outside the text are clamped. */
    point(offset: number): Point;
    /** @returns the range of a line (from 1) without its line ending. */
    lineRange(line: number): Range;
    slice(range: Range): string;
}
