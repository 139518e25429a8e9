export interface ArxivSpelling {
    /** `arxiv.org`, `www.arxiv.org`, `export.arxiv.org`, … */
    host: string;
    scheme: 'http' | 'https';
    /** What stands before the id: `abs`, `pdf`, `html`, `format`, `src`, `e-print`, `ps`. */
    form: ArxivForm;
    /** Canonical, without version and subject class. */
    id: string;
    version: number | null;
    /** Whether `.pdf` (or `.html`, `.ps`) follows the id. */
    suffix: boolean;
    /** Whether the URL holds nothing else: no junk, query or fragment behind the id. */
    exact: boolean;
}
export type ArxivForm = 'abs' | 'pdf' | 'html' | 'format' | 'src' | 'e-print' | 'ps';
/**
 * Why an id cannot exist, or null where it can.
 * Ids run `YYMM.NNNN` from 0704 to 1412 and `YYMM.NNNNN` from 1501 on; before, `archive/YYMMNNN`
 * from 9107 to 0703. A year beyond 2050 is taken for a slip.
 */
export declare function idFlaw(id: string): string | null;
/** @returns whether an id (canonical, without version) can exist by its form. */
export declare function isPossibleArxivId(id: string): boolean;
/** @returns the month of first submission that a possible id states; null for others. */
export declare function arxivMonth(id: string): {
    year: number;
    month: number;
} | null;
/**
 * @returns how a URL on one of arXiv's own hosts is spelt, part by part; null for URLs elsewhere,
 *   pages that are no paper's, ids that cannot exist, and paths with no form before the id
 */
export declare function arxivSpelling(url: string): ArxivSpelling | null;
/** @returns the URL of a spelling; junk that stood behind the id is gone. */
export declare function arxivUrl(spelling: Omit<ArxivSpelling, 'exact'>): string;
/** @returns the arXiv id and version a parsed URL denotes, on arXiv's hosts or on mirrors. */
export declare function arxivIdOf(url: URL): {
    id: string;
    version: number | null;
} | null;
/**
 * @returns a short reason where an arXiv URL holds an id that cannot exist (or none); null for
 *   good ids, whatever stands behind them, and for pages that are no paper's (`/list/cs.LG`)
 */
export declare function malformedArxiv(url: string): string | null;
