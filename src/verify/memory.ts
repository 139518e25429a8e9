import type { LinkFact, TitleFact, WorkFact } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { type FactMap, type StoredFact, titlePrefix, urlPrefix } from './facts-format.ts'

const DAY = 86_400_000
/** Days that a fact holds; what is not named here does not hold at all. */
const DAYS: Record<string, number> = { ok: 30, moved: 30, withdrawn: 7, dead: 1 }
/** Days that a mismatch and the search for the right paper hold. */
export const DOUBT_DAYS = 7
/** DataCite knows neither comments nor versions: arXiv is asked again soon. */
const DATACITE_DAYS = 1

/** What is known while a run goes on: from the facts file, and looked up anew. */
export class Memory {
  readonly fresh: FactMap = new Map()
  readonly #known: FactMap
  /** What rules get: a live view of everything asked for in this run. */
  readonly works = new Map<string, WorkFact>()
  readonly urls = new Map<string, LinkFact>()
  readonly searches = new Map<string, TitleFact>()
  readonly #now: () => number

  /** @param now milliseconds since 1970 */
  constructor(known: FactMap, now: () => number) {
    this.#known = known
    this.#now = now
  }

  get facts(): Facts {
    return { works: this.works, urls: this.urls, searches: this.searches }
  }

  /** @returns the time as facts state it */
  readonly stamp = (): string => new Date(this.#now()).toISOString()

  /**
   * Takes a fact from the file, where there is one that still holds.
   *
   * @returns whether there was
   */
  recall(key: string, days?: number): boolean {
    const fact = this.#known.get(key)
    if (!fact || !this.#holds(fact, days)) return false
    this.#show(key, fact)
    return true
  }

  /**
   * Takes a fact from the file although it holds no more, and calls it stale.
   *
   * @returns whether there was
   */
  recallStale(key: string): boolean {
    const fact = this.#known.get(key)
    if (!fact) return false
    this.#show(key, this.#holds(fact) ? fact : { ...fact, stale: true })
    return true
  }

  /** Takes what title searches have found before. */
  recallSearches(): void {
    for (const key of this.#known.keys()) if (key.startsWith(titlePrefix)) this.recallStale(key)
  }

  put(key: string, fact: StoredFact): void {
    this.fresh.set(key, fact)
    this.#show(key, fact)
  }

  #show(key: string, fact: StoredFact): void {
    if (key.startsWith(urlPrefix)) this.urls.set(key.slice(urlPrefix.length), fact as LinkFact)
    else if (key.startsWith(titlePrefix)) {
      this.searches.set(key.slice(titlePrefix.length), fact as TitleFact)
    } else this.works.set(key, fact as WorkFact)
  }

  /** A time to come is nobody's: such a fact is asked for anew. */
  #holds(fact: StoredFact, days = daysOf(fact)): boolean {
    const age = this.#now() - Date.parse(fact.checkedAt)
    return age >= -DAY && age < days * DAY
  }
}

function daysOf(fact: StoredFact): number {
  if (!('verdict' in fact)) return DOUBT_DAYS
  if (fact.verdict === 'ok' && fact.by === 'api.datacite.org') return DATACITE_DAYS
  return DAYS[fact.verdict] ?? 0
}
