import { readPaperList } from '../list/read.ts'
import type { Facts } from '../model/facts.ts'
import type { PaperList } from '../model/list.ts'
import { Source } from '../model/source.ts'
import type { Verification } from '../model/verification.ts'
import { urlMatcher } from '../verify/exclude.ts'
import type { LookUpOptions } from '../verify/look-up.ts'
import type { Opened } from './open.ts'

/** How things are looked up; what a list excludes its configuration says. */
export interface Verify extends Omit<LookUpOptions, 'excluded' | 'signal'> {
  /**
   * Told, while things are looked up, how to end that soon; gives back how to stop listening for
   * the wish. What has been looked up by then is kept.
   */
  onInterrupt?: (end: () => void) => () => void
  /** What is left alone besides, by the path of its list: what a pull request did not touch. */
  leaves?: (url: string, path: string) => boolean
}

/** What looking things up came to. */
export interface LookedUp {
  facts: Facts
  verification: Verification
  /** The lists as they were read for it: reading one takes as long as all rules together. */
  lists: ReadonlyMap<Opened, PaperList>
}

/**
 * Looks up what all the lists of a run link, each paper and address once.
 *
 * @throws KnownError where the contact or the proxy's address cannot be used
 */
export async function lookUpAll(opened: readonly Opened[], options: Verify): Promise<LookedUp> {
  // The network is dear to load, and most runs do without.
  const { lookUp } = await import('../verify/look-up.ts')
  const excludes = new Map<PaperList, (url: string) => boolean>()
  const lists = new Map<Opened, PaperList>()
  for (const one of opened) {
    const { file, part, config } = one
    const { format: formats, venues, verifyExclude } = config
    const list = readPaperList(new Source(file.path, part.text), { formats, venues })
    lists.set(one, list)
    // What has not changed is not this run's to look up, nor are hosts to be asked for it.
    const changed = list.links.filter(({ range }) => part.touches(list.source, range))
    const wanted = new Set(changed.map(({ url }) => url))
    const byConfig = urlMatcher(verifyExclude)
    excludes.set(list, (url) => !wanted.has(url) || byConfig(url))
  }
  const excluded = (url: string, list: PaperList) =>
    excludes.get(list)!(url) || Boolean(options.leaves?.(url, list.source.path))
  const ending = new AbortController()
  const { signal } = ending
  const stop = options.onInterrupt?.(() => ending.abort())
  try {
    return { ...(await lookUp([...excludes.keys()], { ...options, excluded, signal })), lists }
  } finally {
    stop?.()
  }
}
