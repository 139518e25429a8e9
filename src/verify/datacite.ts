import { parse } from './json.ts'
import type { WorkFact } from '../model/fact.ts'
import { type Clock, isAnswer, type Net } from './net/types.ts'
import { isOver } from './outcome.ts'

/** A second between two requests: far below what DataCite allows. */
const PAUSE = 1000
/** So many a run: the rest waits for arXiv to be back. */
const MOST = 200

/**
 * Asks DataCite, where every arXiv paper has a DOI, for papers that arXiv did not answer for. It
 * knows title and authors; a paper it does not have may be on arXiv all the same.
 *
 * @returns the facts of those it knows
 */
export async function askDatacite(
  net: Net,
  ids: readonly string[],
  { clock, signal, now }: { clock: Clock; signal?: AbortSignal | undefined; now: () => string },
): Promise<Map<string, WorkFact>> {
  const facts = new Map<string, WorkFact>()
  let failures = 0
  for (const [index, id] of ids.slice(0, MOST).entries()) {
    if (signal?.aborted || failures > 1) break
    if (index > 0) await clock.sleep(PAUSE, signal).catch(() => {})
    const doi = encodeURIComponent(`10.48550/arXiv.${id}`)
    const answer = await net.ask({
      url: `https://api.datacite.org/dois/${doi}`,
      accept: 'application/vnd.api+json',
      deadline: 20_000,
      maxBytes: 1 << 20,
    })
    if (isOver(answer)) break
    const fact = isAnswer(answer) && answer.status === 200 ? factOf(answer.body, now()) : null
    const isKnown = fact !== null || (isAnswer(answer) && answer.status === 404)
    failures = isKnown ? 0 : failures + 1
    if (fact) facts.set(id, fact)
  }
  return facts
}

function factOf(body: string, checkedAt: string): WorkFact | null {
  const attributes = parse(body)?.data?.attributes
  const title = attributes?.titles?.[0]?.title
  if (typeof title !== 'string' || title.trim() === '') return null
  const creators: unknown[] = Array.isArray(attributes.creators) ? attributes.creators : []
  const authors = creators
    .map((creator) => (creator as { name?: unknown } | null)?.name)
    .filter((name) => typeof name === 'string')
    .map(forwards)
  return {
    verdict: 'ok',
    checkedAt,
    by: 'api.datacite.org',
    title: title.slice(0, 4000).replace(/\s+/g, ' ').trim(),
    ...(authors.length > 0 && { authors: authors.slice(0, 500) }),
  }
}

/** `Vaswani, Ashish` the way arXiv has it. */
function forwards(name: string): string {
  const at = name.indexOf(',')
  const text = at < 0 ? name : `${name.slice(at + 1)} ${name.slice(0, at)}`
  return text.slice(0, 200).replace(/\s+/g, ' ').trim()
}
