import { hostOf, webUrl } from './url.ts'

/**
 * What looking something up came to. `dead` is said only of what is gone for certain; what merely
 * refused to answer is `unverifiable`, what our own policy does not ask is `blocked`.
 */
export type Verdict = 'ok' | 'moved' | 'withdrawn' | 'dead' | 'blocked' | 'unverifiable'

interface Fact {
  verdict: Verdict
  /** When it was looked up, ISO 8601 in UTC. */
  checkedAt: string
  /** Who says so: a host. */
  by: string
  /** Why, where the verdict is no `ok`: one line for people. */
  reason?: string
  /** Older than facts may be; the service could not be asked anew. */
  stale?: true
}

/** What is known of a paper. A field is missing where its source does not state it. */
export interface WorkFact extends Fact {
  title?: string
  /** Titles that single versions have, by their number: they change between versions. */
  versions?: Record<string, string>
  authors?: string[]
  /** The first version's date, ISO 8601. */
  published?: string
  /** The newest version's number. */
  version?: number
  /** arXiv's own: the newest version's comment, journal reference and DOI. */
  comment?: string
  journalRef?: string
  doi?: string
  /** The venue that the paper's own page names. */
  venue?: string
}

/** What is known of a plain web address. */
export interface LinkFact extends Fact {
  /** Where it leads for good now. */
  movedTo?: string
}

/** What a search for a title found: the arXiv id of the paper with just that title, or none. */
export interface TitleFact {
  id: string | null
  title?: string
  checkedAt: string
  stale?: true
}

/** @returns whether the verdict says something of the thing itself */
export function isVerified({ verdict }: { verdict: Verdict }): boolean {
  return verdict !== 'unverifiable' && verdict !== 'blocked'
}

/**
 * @param url a link's destination as written
 * @returns the key of `Facts.urls`: the whole URL as it is asked for, without fragment; null where
 *   nothing can be asked
 */
export function linkKey(url: string): string | null {
  const parsed = webUrl(url)
  if (!parsed) return null
  parsed.hash = ''
  return parsed.href
}

/** @returns the host a URL is on, for messages; the text itself where it is no URL */
export function hostName(url: string): string {
  const parsed = webUrl(url)
  return parsed ? hostOf(parsed) : url.slice(0, 60)
}
