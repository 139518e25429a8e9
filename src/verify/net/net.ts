import { setMaxListeners } from 'node:events'
import { KnownError } from '../../model/errors.ts'
import { resolve } from './connector.ts'
import { makeDispatcher } from './dispatcher.ts'
import { EndedError, type Failure, failureOf } from './failure.ts'
import { type HopRequest, isRedirect } from './exchange.ts'
import { type HopAnswer, hop, type InFlight } from './hop.ts'
import { isBusy, retryAfter } from './host-state.ts'
import { addressPolicy } from './policy.ts'
import { makeScheduler } from './scheduler.ts'
import type { Answer, Ask, Net, NetOptions, Redirect, Refusal } from './types.ts'

const mostRedirects = 5
const defaultDeadline = 20_000
const defaultBytes = 512 * 1024
/** A name that resolves wherever there is an internet. */
const wellKnownName = 'arxiv.org'

/** An honest name, with the contact address services ask for where the user gives one. */
function userAgent({ version, contact }: NetOptions): string {
  if (contact !== undefined && !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(contact)) {
    throw new KnownError(`the contact ${JSON.stringify(contact)} is not a mail address`)
  }
  const mail = contact === undefined ? '' : `; mailto:${contact}`
  return `paperlint/${version} (+https://github.com/paperlint/paperlint${mail})`
}

/**
 * Opens the network: the one way out of this program.
 *
 * @throws KnownError where the contact or the proxy's address cannot be used
 */
export function openNet(options: NetOptions): Net {
  const agent = userAgent(options)
  const policy = addressPolicy(options)
  const dispatcher = makeDispatcher(policy, options)
  const inFlight: InFlight = new Set()
  const ended = new AbortController()
  // Every host that waits listens.
  setMaxListeners(0, ended.signal)
  const scheduler = makeScheduler(options, ended.signal)

  function end(reason: EndedError): void {
    if (ended.signal.aborted) return
    ended.abort(reason)
    for (const exchange of inFlight) exchange.end(reason)
  }
  const interrupt = () => end(new EndedError('aborted', 'the run was interrupted'))
  if (options.signal?.aborted) interrupt()
  options.signal?.addEventListener('abort', interrupt, { once: true })
  const late = () => end(new EndedError('deadline', 'the time for the whole run is over'))
  const { runDeadline } = options
  const timer = runDeadline === undefined ? undefined : setTimeout(late, runDeadline).unref()

  const over = new Promise<boolean>((resolved) => {
    ended.signal.addEventListener('abort', () => resolved(false), { once: true })
  })
  let namesResolve: Promise<boolean> | undefined
  /** A machine without a network says of every name that it does not exist. */
  async function confirmNoHost(failure: Failure): Promise<Failure> {
    namesResolve ??= (options.lookup ?? resolve)(wellKnownName).then(
      () => true,
      () => false,
    )
    // A lookup cannot be called off.
    if (await Promise.race([namesResolve, over])) return failure
    if (ended.signal.aborted) return failureOf(ended.signal.reason)
    return { kind: 'network', reason: 'no name can be resolved, not even arXiv’s' }
  }

  function firstRequest(ask: Ask, url: URL): HopRequest {
    const headers: Record<string, string> = {
      'user-agent': agent,
      accept: ask.accept ?? '*/*',
      'accept-encoding': 'gzip, br',
    }
    for (const name of ['content-type', 'accept-language'] as const) {
      const value = ask.headers?.[name]
      if (value !== undefined) headers[name] = value
    }
    return {
      url,
      method: ask.method ?? 'GET',
      headers,
      ...(ask.body !== undefined && { body: ask.body }),
      maxBytes: ask.maxBytes ?? defaultBytes,
      deadline: ask.deadline ?? defaultDeadline,
    }
  }

  /** One request in its turn; asked again once where the connection broke under it. */
  async function send(request: HopRequest): Promise<HopAnswer | Failure> {
    const work = () => hop(dispatcher, inFlight, request)
    const first = await scheduler.run(request.url, work)
    if ('status' in first || !first.again || request.deadline <= 0) return first
    return scheduler.run(request.url, work)
  }

  async function ask(asked: Ask): Promise<Answer | Refusal> {
    const followed: Redirect[] = []
    const most = Math.min(asked.redirects ?? mostRedirects, mostRedirects)
    let retries = asked.retries ?? 1
    const start = policy.url(asked.url)
    if (typeof start === 'string') return { kind: 'blocked', reason: start }
    let request = firstRequest(asked, start)
    const refuse = ({ kind, reason }: Refusal, url: string = request.url.href): Refusal => {
      return { kind, reason, ...(url !== asked.url && { url }), redirects: followed }
    }
    for (;;) {
      let result = await send(request)
      if (!('status' in result)) {
        if (result.kind === 'no-host') result = await confirmNoHost(result)
        return refuse(result)
      }
      if (isBusy(result) && retries > 0 && retryAfter(result.headers['retry-after'], Date.now())) {
        retries--
        continue
      }
      const location = isRedirect(result.status) && most > 0 ? result.headers.location : undefined
      if (!location) return { ...result, url: request.url.href, redirects: followed }
      const from = request.url.href
      if (followed.length === most) {
        return refuse({ kind: 'network', reason: `more than ${most} redirects` })
      }
      const to = URL.canParse(location, from) ? new URL(location, from).href : location
      followed.push({ from, to, status: result.status })
      const next = policy.url(to)
      if (typeof next === 'string') {
        return refuse({ kind: 'blocked', reason: `redirected to a place not asked: ${next}` }, to)
      }
      if (request.deadline <= 0) return refuse({ kind: 'timeout', reason: 'redirects without end' })
      request = follow(request, next, result.status)
    }
  }

  return {
    ask,
    get requests() {
      return scheduler.requests
    },
    async close() {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', interrupt)
      end(new EndedError('aborted', 'the network is closed'))
      await (await dispatcher).destroy()
    },
  }
}

/** The request a redirect asks for; as in browsers, 301 to 303 turn a POST into a GET. */
function follow(request: HopRequest, url: URL, status: number): HopRequest {
  if (request.method !== 'POST' || status > 303) return { ...request, url }
  const { body: _, ...rest } = request
  const { 'content-type': __, ...headers } = request.headers
  return { ...rest, url, method: 'GET', headers }
}
