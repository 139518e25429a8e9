import { normalTitle } from '../model/title.ts'
import { type FeedPaper, parseFeed } from './feed.ts'
import {
  type Answer,
  type Clock,
  isAnswer,
  type Net,
  type Refusal,
  type RefusalKind,
} from './net/types.ts'

const endpoint = 'https://export.arxiv.org/api/query'

/** Before the second and the third try, in milliseconds. */
const WAITS = [10_000, 30_000]
/** The same where no answer came at all: no server is asking for patience. */
const SHORT_WAITS = [1000, 3000]
/** How often one batch is sent anew because arXiv names a malformed id. */
const MOST_DROPPED = 5
/** So many papers, and arXiv knows none of them: that is a hiccup rather than an answer. */
const HICCUP = 3
const DEADLINE = 60_000
const MOST_BYTES = 8 << 20
/** After these trying again can bring nothing. */
const final = new Set<RefusalKind>(['blocked', 'limit', 'deadline', 'aborted'])
/** Words of a title that a search is made of. */
const MOST_WORDS = 30

export interface Trouble {
  reason: string
}

export interface BatchResult {
  papers: FeedPaper[]
  /** Ids that arXiv itself calls malformed. */
  refusedIds: Set<string>
  /** Set where there was no answer after all tries. */
  trouble: Trouble | null
}

/**
 * arXiv's query API. One request after the other; the pace between them is the network's. After
 * three tries in vain the circuit is open: nothing more is asked in this run.
 */
export class ArxivService {
  readonly #net: Net
  readonly #clock: Clock
  readonly #signal: AbortSignal | undefined
  #trouble: Trouble | null = null

  constructor(net: Net, clock: Clock, signal?: AbortSignal) {
    this.#net = net
    this.#clock = clock
    this.#signal = signal
  }

  /** Why nothing more is asked, or null. */
  get trouble(): Trouble | null {
    return this.#trouble
  }

  /** @param ids at most a hundred, canonical; `Xv1` asks for that version */
  async byId(ids: readonly string[]): Promise<BatchResult> {
    const refusedIds = new Set<string>()
    let left = [...ids]
    while (left.length > 0) {
      const query = `id_list=${left.join(',')}&start=0&max_results=${left.length}`
      const feed = await this.#ask(query, left.length >= HICCUP)
      if (!feed) return { papers: [], refusedIds, trouble: this.#trouble }
      if (feed.badId === null) return { papers: feed.papers, refusedIds, trouble: null }
      const bad = left.find((id) => id === feed.badId)
      if (bad === undefined || refusedIds.size >= MOST_DROPPED) {
        return { papers: [], refusedIds, trouble: { reason: 'arXiv refuses the request' } }
      }
      refusedIds.add(bad)
      left = left.filter((id) => id !== bad)
    }
    return { papers: [], refusedIds, trouble: null }
  }

  /**
   * @param title as an entry states it: only its words are sent, for a hyphen acts as NOT, and an
   *   unbalanced parenthesis is an error
   * @returns what arXiv finds, the best first; null where there is no answer
   */
  async byTitle(title: string): Promise<FeedPaper[] | null> {
    const words = wordsOf(withoutNickname(title)).slice(0, MOST_WORDS)
    const query = `search_query=${encodeURIComponent(`ti:"${words.join(' ')}"`)}`
    const feed = await this.#ask(`${query}&start=0&max_results=10`, false)
    return feed && feed.badId === null ? feed.papers : null
  }

  async #ask(query: string, mustFind: boolean) {
    for (let tried = 0; this.#trouble === null; tried++) {
      const result = await this.#net.ask({
        url: `${endpoint}?${query}`,
        accept: 'application/atom+xml',
        deadline: DEADLINE,
        maxBytes: MOST_BYTES,
        // Trying again is done here, where a batch that fails in another way counts too.
        retries: 0,
      })
      const read = feedOf(result, mustFind)
      if (typeof read !== 'string') return read
      const isBroken = !isAnswer(result) && result.kind === 'network'
      const wait = (isBroken ? SHORT_WAITS : WAITS)[tried]
      const useless = !isAnswer(result) && final.has(result.kind)
      if (useless || wait === undefined || !(await this.#wait(wait))) {
        this.#trouble = { reason: read }
      }
    }
    return null
  }

  /** @returns false where the user does not want to wait any more */
  async #wait(ms: number): Promise<boolean> {
    try {
      await this.#clock.sleep(ms, this.#signal)
      return true
    } catch (error) {
      if (this.#signal?.aborted) return false
      throw error
    }
  }
}

function wordsOf(text: string): string[] {
  return normalTitle(text).replaceAll('+', ' ').split(/\s+/)
}

/** A nickname may be the list's own addition; what follows it finds the paper with or without. */
function withoutNickname(title: string): string {
  const at = title.search(/[:：]/)
  const isOne = at > 0 && wordsOf(title.slice(0, at)).length === 1
  const rest = title.slice(at + 1)
  return isOne && wordsOf(rest).length >= 5 ? rest : title
}

/** The feed, or why there is none. An error feed counts as a feed, whatever its status. */
function feedOf(result: Answer | Refusal, mustFind: boolean) {
  if (!isAnswer(result)) return result.reason
  const { status, body, truncated } = result
  const feed = truncated ? null : parseFeed(body)
  if (feed && feed.badId !== null) return feed
  if (status !== 200) return `answers ${status}`
  if (body.trim() === '') return 'answers with nothing'
  if (!feed) return 'answers with no whole feed'
  return mustFind && feed.papers.length === 0 ? 'answers with no paper at all' : feed
}
