import type { Range } from './range.js';
import type { Source } from './source.js';
import type { Work } from './work.js';
/** Visible text (markup gone, references decoded) and where its source stands. */
export interface Text {
    text: string;
    range: Range;
}
/** A year, month or day the entry states. */
export interface Stated {
    value: number;
    range: Range;
}
/** A calendar date as an entry writes it: `Apr 2024`, `2024/05`, `July, 2024`, `2023-07-03`. */
export interface DateField extends Text {
    year: number;
    month: number | null;
    day: number | null;
}
export type LinkRole = 'paper' | 'code' | 'project' | 'other';
/** A link of any syntax: inline, reference, autolink, raw URL or HTML `<a>`. */
export interface Link {
    /** The whole construct, brackets and parentheses included. */
    range: Range;
    syntax: 'inline' | 'reference' | 'autolink' | 'raw' | 'html';
    url: string;
    /** Where the destination stands in the source; for a reference link, in its definition. */
    urlRange: Range;
    label: Text;
    role: LinkRole;
    /** What it denotes; null where it denotes nothing outside (anchors, local files, broken URLs). */
    work: Work | null;
    /** The link is an image badge: its label is the image. */
    badge: boolean;
}
/** How the entry stands in the document. */
export type Shape = 'bullet' | 'numbered' | 'quote' | 'paragraph' | 'table' | 'heading' | 'html';
/** A stretch of text directly in the source: what rules about characters and spaces look at. */
export interface TextRun {
    range: Range;
    text: string;
    /** Bits of `Mark`. */
    marks: number;
    /** The link this text labels. */
    link: Link | null;
}
export declare const Mark: {
    readonly strong: 1;
    readonly emphasis: 2;
    readonly delete: 4;
};
/** One listed paper. A field is null where the entry itself does not state it. */
export interface Entry {
    index: number;
    shape: Shape;
    /** From the first character of the entry's content (after bullet or quote marker) to its last. */
    range: Range;
    /** The line the title stands on (from 1). */
    line: number;
    section: Section | null;
    title: Text;
    authors: Text | null;
    venue: Text | null;
    year: Stated | null;
    month: Stated | null;
    /** The date where one stands as a date (not merely a venue's year). */
    date: DateField | null;
    /** The year that belongs to the venue (`ICML 2023`); null where the year is only a date's. */
    venueYear: Stated | null;
    links: Link[];
    runs: TextRun[];
}
/** A heading and what stands below it up to the next heading of its depth or above. */
export interface Section {
    index: number;
    title: Text;
    /** 1 to 6; bold lines that act as headings get the depth below the heading above them. */
    depth: number;
    /** The heading itself. */
    range: Range;
    /** The end of the section's content. */
    end: number;
    parent: Section | null;
    children: Section[];
    /** The anchor GitHub gives the heading. */
    slug: string;
    /** The year a year heading names (`### 2023`, `## Papers of 2023`); null for others. */
    year: number | null;
    /** Entries directly below this heading. */
    entries: Entry[];
}
/** A table of contents: a list whose items link to headings of the same file. */
export interface Contents {
    range: Range;
    items: ContentsItem[];
}
export interface ContentsItem {
    range: Range;
    link: Link;
    /** Nesting, from 0. */
    depth: number;
    /** The anchor without `#`, percent-decoded. */
    anchor: string;
}
export interface TableRow {
    range: Range;
    cells: Range[];
}
export interface Table {
    range: Range;
    header: TableRow;
    rows: TableRow[];
}
/** An HTML comment of ours, e.g. `<!-- paperlint-disable-next-entry spacing -- reason -->`. */
export interface Comment {
    range: Range;
    /** What stands between `<!--` and `-->`, trimmed. */
    text: string;
}
/** A Markdown file read as a list of papers. Plain data, made once a file, shared by all rules. */
export interface PaperList {
    source: Source;
    entries: Entry[];
    /** All sections in document order; `parent` and `children` make the tree. */
    sections: Section[];
    /** Every link of the document in order of place, entries' included. */
    links: Link[];
    /** Every visible text run of the document in order of place (no code, no HTML, no comments). */
    runs: TextRun[];
    contents: Contents[];
    tables: Table[];
    comments: Comment[];
    /** Ids of HTML `id=`/`name=` attributes, in addition to the headings' slugs. */
    anchors: Set<string>;
    /** Places no fix may touch: code, HTML comments, front matter, raw HTML. */
    verbatim: Range[];
    /** The configured formats, in order; empty where the list's own is learnt. */
    formats: string[];
    /** Venues that the configuration adds: canonical name to other spellings. */
    venues: Record<string, string[]>;
    /** Why the text could not be read at all (it nests too deeply); null where it could. */
    unreadable: string | null;
}
