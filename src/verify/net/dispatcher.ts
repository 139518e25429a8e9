import type { Agent as AgentTypes, Dispatcher, EnvHttpProxyAgent } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { KnownError } from '../../model/errors.ts'
import { guardedConnector } from './connector.ts'
import { compileParserOnce } from './parser-flags.ts'
import type { Policy } from './policy.ts'
import { queueOf } from './scheduler.ts'
import type { NetOptions } from './types.ts'

const longestHeaders = 64 * 1024

/** An environment variable in either case; curl and undici prefer the lower one. */
function variable(env: Record<string, string | undefined>, name: string): string {
  return env[name.toLowerCase()] || env[name] || ''
}

/** A proxy's address is the user's own, and may hold a password: it is not shown. */
function proxyOf(env: Record<string, string | undefined>, name: string): string {
  const value = variable(env, name).trim()
  if (!value) return ''
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw new KnownError(`${name} is not the address of a proxy: expected http://host:port`)
}

/**
 * Where requests go: straight out under the policy, or to the user's proxy. The proxy resolves
 * names itself, so that there only literals and local names can be refused (`Policy.url`); the
 * proxy may stand on a private address.
 *
 * @returns a promise where there is a proxy: what speaks to one is dear to load
 * @throws KnownError where the proxy's address cannot be used
 */
export function makeDispatcher(
  policy: Policy,
  options: NetOptions,
): Dispatcher | Promise<Dispatcher> {
  compileParserOnce()
  const env = options.env ?? process.env
  const [httpProxy, httpsProxy] = [proxyOf(env, 'HTTP_PROXY'), proxyOf(env, 'HTTPS_PROXY')]
  const agent: AgentTypes.Options = {
    connect: guardedConnector(policy, options),
    factory: (origin, own) => {
      // arXiv's terms: one connection at a time.
      const connections = queueOf(new URL(origin)) === 'arxiv.org' ? 1 : (options.perHost ?? 6)
      return new Pool(origin, { ...own, connections })
    },
    allowH2: false,
    pipelining: 1,
    maxHeaderSize: longestHeaders,
    // The total deadline of a request stands in for both.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 10_000,
  }
  if (!httpProxy && !httpsProxy) return new Agent(agent)
  const noProxy = variable(env, 'NO_PROXY')
  const tls = options.ca && { ca: options.ca }
  return throughProxy({
    ...agent,
    httpProxy,
    httpsProxy,
    noProxy,
    // Plain http goes to a proxy as an absolute request: many refuse CONNECT to port 80.
    proxyTunnel: false,
    ...(tls && { requestTls: tls, proxyTls: tls }),
  })
}

async function throughProxy(options: EnvHttpProxyAgent.Options): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici')
  return new EnvHttpProxyAgent(options)
}
