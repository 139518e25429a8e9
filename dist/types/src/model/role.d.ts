/** The role a link plays for its entry; what `Link.role` holds. */
export type LinkRole = 'paper' | 'code' | 'project' | 'other';
/**
 * What a link leads to. The target decides (GitHub is code, `github.io` a project page, whatever
 * the label says); the label only where the host is unknown; a title as the label means a paper.
 * @param url the destination as written; a missing scheme is forgiven
 * @param label the visible label
 */
export declare function roleOf(url: string, label: string): LinkRole;
