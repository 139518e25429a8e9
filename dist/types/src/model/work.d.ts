export type { ArxivForm, ArxivSpelling } from './arxiv.js';
export { arxivMonth, arxivSpelling, arxivUrl, idFlaw, isPossibleArxivId, malformedArxiv, } from './arxiv.js';
export { roleOf } from './role.js';
/**
 * What a URL denotes: one value whatever the spelling of the URL.
 * `key` is `arxiv:2208.01066`, `doi:10.1145/…`, `openreview:I4HTPws9P6`, … and is what is compared.
 */
export interface Work {
    kind: 'arxiv' | 'doi' | 'openreview' | 'pmlr' | 'acl' | 'cvf' | 'neurips' | 'jmlr' | 'url';
    id: string;
    key: string;
    /** The arXiv version a URL pins (`v2` gives 2); no part of the identity. */
    version?: number;
}
/**
 * @param url a link's destination as written
 * @returns what it denotes, or null where it denotes nothing outside: anchors, relative paths,
 *   other schemes, nothing, what cannot be parsed
 */
export declare function workOf(url: string): Work | null;
