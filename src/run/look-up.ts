import { readPaperList } from '../list/read.ts'
import type { Facts } from '../model/facts.ts'
import type { PaperList } from '../model/list.ts'
import { Source } from '../model/source.ts'
import type { Verification } from '../model/verification.ts'
import { urlMatcher } from '../verify/exclude.ts'
import type { LookUpOptions } from '../verify/look-up.ts'
import type { Opened } from './open.ts'

/** What is to be looked up, and how; what a list excludes its configuration says. */
export type Verify = Omit<LookUpOptions, 'excluded'>

/**
 * Looks up what all the lists of a run link, each paper and address once.
 *
 * @throws KnownError where the contact or the proxy's address cannot be used
 */
export async function lookUpAll(
  opened: readonly Opened[],
  options: Verify,
): Promise<{ facts: Facts; verification: Verification }> {
  // The network is dear to load, and most runs do without.
  const { lookUp } = await import('../verify/look-up.ts')
  const excludes = new Map<PaperList, (url: string) => boolean>()
  for (const { file, part, config } of opened) {
    const { format: formats, venues, verifyExclude } = config
    const list = readPaperList(new Source(file.path, part.text), { formats, venues })
    excludes.set(list, urlMatcher(verifyExclude))
  }
  const excluded = (url: string, list: PaperList) => excludes.get(list)!(url)
  return lookUp([...excludes.keys()], { ...options, excluded })
}
