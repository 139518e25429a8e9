import { titleDoubts } from '../list/queries/title-mismatch.ts'
import { hostName, type WorkFact } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import type { PaperList } from '../model/list.ts'
import type { Verification } from '../model/verification.ts'
import { askArxiv, factOf } from './arxiv.ts'
import { ArxivService } from './arxiv-service.ts'
import { collectTargets, type Targets } from './collect.ts'
import { askDatacite } from './datacite.ts'
import { settleDoubts } from './doubts.ts'
import { type FactMap, urlPrefix } from './facts-format.ts'
import { DOUBT_DAYS, Memory } from './memory.ts'
import type { Clock, Net } from './net/types.ts'
import { askPaper } from './paper-page.ts'
import { askPlain, linkFact } from './plain.ts'
import { tally } from './tally.ts'

export interface VerifyOptions {
  /** null: offline, only what is known counts, however old. */
  net: Net | null
  clock: Clock
  /** What the facts file holds. */
  known: FactMap
  /** Milliseconds since 1970. */
  now: () => number
  signal?: AbortSignal
  /** Whether a URL of a list is not to be looked up (`verify.exclude`). */
  excluded?: (url: string, list: PaperList) => boolean
  /** Told whenever something is settled. */
  onProgress?: (progress: Progress) => void
}

/** How far a run has come: papers and addresses, each once. */
export interface Progress {
  settled: number
  total: number
}

export interface Verified {
  /** For the rules. */
  facts: Facts
  /** What was looked up in this run, for the facts file. */
  fresh: FactMap
  verification: Verification
}

/**
 * Looks up what the entries of some lists link: every paper and address once, those first that are
 * known from before. Never throws for what the network does: it ends in verdicts.
 */
export async function verify(
  lists: readonly PaperList[],
  options: VerifyOptions,
): Promise<Verified> {
  const targets = collectTargets(lists, options.excluded)
  const memory = new Memory(options.known, options.now)
  const { net } = options
  if (net) await new Run(lists, targets, memory, { ...options, net }).all()
  else recallAll(targets, memory)
  const { facts, fresh } = memory
  const counts = tally(targets, memory)
  const requests = net?.requests ?? 0
  const interrupted = options.signal?.aborted ?? false
  return { facts, fresh, verification: { ...counts, requests, interrupted, warnings: [] } }
}

class Run {
  readonly #lists: readonly PaperList[]
  readonly #targets: Targets
  readonly #memory: Memory
  readonly #options: VerifyOptions & { net: Net }
  #settled = 0

  constructor(
    lists: readonly PaperList[],
    targets: Targets,
    memory: Memory,
    options: VerifyOptions & { net: Net },
  ) {
    this.#lists = lists
    this.#targets = targets
    this.#memory = memory
    this.#options = options
  }

  async all(): Promise<void> {
    this.#settle(0)
    await Promise.all([this.#arxiv(), this.#papers(), this.#urls()])
  }

  async #arxiv(): Promise<void> {
    if (this.#targets.arxiv.size === 0) return
    const { net, clock, signal } = this.#options
    const memory = this.#memory
    const ids = this.#unknownIds()
    const known = this.#targets.arxiv.size - ids.length
    this.#settle(known)
    const service = new ArxivService(net, clock, signal)
    const asked = new Set(ids)
    const canary = [...this.#targets.arxiv].find((id) => !asked.has(id) && this.#isThere(id))
    const { found, absent, unanswered } = await askArxiv(service, ids, canary, (count) =>
      this.#settle(count),
    )
    for (const [id, paper] of found) memory.put(`arxiv:${id}`, factOf(paper, memory.stamp()))
    for (const id of absent) memory.put(`arxiv:${id}`, this.#absent())
    await this.#unanswered(unanswered)
    if (service.trouble) memory.recallSearches()
    else await settleDoubts(this.#lists, memory, service)
  }

  /** Those without a fact that holds. One that its entry contradicts holds for fewer days. */
  #unknownIds(): string[] {
    const memory = this.#memory
    const ids = [...this.#targets.arxiv].filter((id) => !memory.recall(`arxiv:${id}`))
    const doubted = new Set(
      this.#lists.flatMap((list) =>
        titleDoubts(list, memory.facts).map(({ link }) => link.work.key),
      ),
    )
    for (const key of doubted) {
      if (!key.startsWith('arxiv:') || memory.recall(key, DOUBT_DAYS)) continue
      ids.push(key.slice('arxiv:'.length))
    }
    return ids
  }

  #isThere(id: string): boolean {
    return this.#memory.works.get(`arxiv:${id}`)?.verdict === 'ok'
  }

  #absent(): WorkFact {
    const reason = 'arXiv has no such paper'
    return { verdict: 'dead', checkedAt: this.#memory.stamp(), by: 'arxiv.org', reason }
  }

  /** What is known from before serves first, however old, then what DataCite knows. */
  async #unanswered(unanswered: Map<string, string>): Promise<void> {
    const { net, clock, signal } = this.#options
    const memory = this.#memory
    const open = [...unanswered.keys()].filter((id) => !memory.recallStale(`arxiv:${id}`))
    const facts = await askDatacite(net, open, { clock, signal, now: memory.stamp })
    for (const id of open) {
      const fact = facts.get(id)
      const reason = unanswered.get(id)!
      const none: WorkFact = {
        verdict: 'unverifiable',
        checkedAt: memory.stamp(),
        by: 'arxiv.org',
        reason,
      }
      memory.put(`arxiv:${id}`, fact ?? none)
    }
  }

  async #papers(): Promise<void> {
    const { net } = this.#options
    const memory = this.#memory
    const tasks = [...this.#targets.papers].map(async ([key, { work, url }]) => {
      if (!memory.recall(key)) {
        const fact = await askPaper(net, work, url, memory.stamp())
        if (fact.verdict !== 'unverifiable' || !memory.recallStale(key)) memory.put(key, fact)
      }
      this.#settle(1)
    })
    await Promise.all(tasks)
  }

  async #urls(): Promise<void> {
    const { net } = this.#options
    const memory = this.#memory
    const tasks = [...this.#targets.urls.keys()].map(async (url) => {
      const key = urlPrefix + url
      if (!memory.recall(key)) {
        const fact = linkFact(await askPlain(net, url), hostName(url), memory.stamp())
        if (fact.verdict !== 'unverifiable' || !memory.recallStale(key)) memory.put(key, fact)
      }
      this.#settle(1)
    })
    await Promise.all(tasks)
  }

  #settle(count: number): void {
    this.#settled += count
    const { arxiv, papers, urls } = this.#targets
    const total = arxiv.size + papers.size + urls.size
    this.#options.onProgress?.({ settled: Math.min(this.#settled, total), total })
  }
}

function recallAll({ arxiv, papers, urls }: Targets, memory: Memory): void {
  for (const id of arxiv) memory.recallStale(`arxiv:${id}`)
  for (const key of papers.keys()) memory.recallStale(key)
  for (const url of urls.keys()) memory.recallStale(urlPrefix + url)
  memory.recallSearches()
}
