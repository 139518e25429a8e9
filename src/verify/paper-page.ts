import { hostName, type WorkFact } from '../model/fact.ts'
import type { Work } from '../model/work.ts'
import { parse } from './json.ts'
import { landingPage } from './landing.ts'
import { isAnswer, type Net } from './net/types.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { readPage } from './page.ts'
import { askPlain } from './plain.ts'

const DEADLINE = 25_000
const MOST_BYTES = 2 << 20

/**
 * Asks for a paper that is not arXiv's: its page, or the DOI's handle. Only the link itself can be
 * dead: where page or handle is not there, the link is asked.
 *
 * @param url one link to it
 * @param at the time, ISO 8601
 */
export async function askPaper(net: Net, work: Work, url: string, at: string): Promise<WorkFact> {
  if (work.kind === 'doi') return askDoi(net, work, url, at)
  const page = landingPage(work, url)
  if (page === null) return factOf(await askPlain(net, url), hostName(url), at)
  const answer = await net.ask({ url: page, deadline: DEADLINE, maxBytes: MOST_BYTES })
  const outcome = outcomeOf(answer)
  const by = hostName(page)
  if (outcome.verdict === 'dead') return factOf(await askPlain(net, url), hostName(url), at)
  const isThere = outcome.verdict === 'ok' || outcome.verdict === 'moved'
  if (!isThere || !isAnswer(answer)) return factOf(outcome, by, at)
  const { title, authors, venue, doi, date } = readPage(answer.body)
  return {
    ...factOf({ verdict: 'ok' }, by, at),
    ...(title && { title }),
    ...(authors && { authors }),
    ...(venue && { venue }),
    ...(doi && { doi }),
    ...(date && { published: date }),
  }
}

/** Publishers refuse programs, so doi.org is asked whether the DOI is there, and not followed. */
async function askDoi(net: Net, { id }: Work, url: string, at: string): Promise<WorkFact> {
  const handle = `https://doi.org/api/handles/${id.split('/').map(encodeURIComponent).join('/')}`
  const ask = () =>
    net.ask({
      url: handle,
      accept: 'application/json',
      deadline: DEADLINE,
      maxBytes: 1 << 20,
      redirects: 0,
    })
  let outcome: Outcome = { verdict: 'dead' }
  for (let tried = 0; tried < 2 && outcome.verdict === 'dead'; tried++) {
    const answer = await ask()
    outcome = handleOutcome(isAnswer(answer) ? answer.body : '', outcomeOf(answer))
  }
  const isDoiLink = /^(?:dx\.)?doi\.org$/.test(hostName(url))
  if (outcome.verdict === 'dead' && !isDoiLink) outcome = await askPlain(net, url)
  return { ...factOf(outcome, 'doi.org', at), doi: id }
}

/** 1: there; 100: no such handle; 200: there, without the value asked for. */
function handleOutcome(body: string, outcome: Outcome): Outcome {
  if (outcome.verdict !== 'ok' && outcome.verdict !== 'dead') return outcome
  const code = parse(body)?.responseCode
  if (code === 1 || code === 200) return { verdict: 'ok' }
  if (code === 100) return { verdict: 'dead', reason: 'there is no such DOI' }
  if (outcome.verdict === 'dead') return { verdict: 'dead', reason: 'there is no such DOI' }
  return { verdict: 'unverifiable', reason: 'answers with no handle' }
}

function factOf({ verdict, reason }: Outcome, by: string, checkedAt: string): WorkFact {
  return { verdict, checkedAt, by, ...(reason && { reason }) }
}
