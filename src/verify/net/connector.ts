import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import type { buildConnector as Build } from 'undici'
import buildConnector from 'undici/lib/core/connect.js'
import type { Policy } from './policy.ts'
import type { Lookup, NetOptions } from './types.ts'

/** Thrown inside the connection where the policy forbids it. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError'
  readonly code = 'ERR_BLOCKED'
}

const connectTimeout = 10_000

export const resolve: Lookup = (host) => systemLookup(host, { all: true })

/**
 * The connector of every direct connection. The policy stands in the lookup that the socket itself
 * uses: what is checked is what is connected to, so that a name that answers differently the
 * second time (rebinding) gains nothing. Literals never reach the lookup and are checked before.
 */
export function guardedConnector(policy: Policy, options: NetOptions): Build.connector {
  const find = options.lookup ?? resolve
  const detour = options.detour

  const lookup: LookupFunction = (host, { all }, done) => {
    const finish = async () => {
      const found = await find(host)
      const flaw = policy.addresses(host, found)
      if (flaw) throw new BlockedError(flaw)
      return detour ? [{ address: '127.0.0.1', family: 4 }] : found
    }
    finish().then(
      (found) => {
        if (all) return done(null, found)
        const [first] = found
        done(null, first?.address ?? '', first?.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    )
  }

  const connect = buildConnector({
    allowH2: false,
    timeout: connectTimeout,
    lookup,
    ...(options.ca && { ca: options.ca }),
  })

  return (target, callback) => {
    const port = Number(target.port || (target.protocol === 'https:' ? 443 : 80))
    const flaw = policy.host(target.hostname, port)
    if (flaw) return callback(new BlockedError(flaw), null)
    if (!detour) return connect(target, callback)
    const literal = isIP(target.hostname.replace(/^\[|\]$/g, '')) !== 0
    connect(
      {
        ...target,
        port: String(detour[port] ?? 0),
        hostname: literal ? '127.0.0.1' : target.hostname,
      },
      callback,
    )
  }
}
