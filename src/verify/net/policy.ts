import { isIP } from 'node:net'
import { addressFlaw } from './addresses.ts'
import type { Address, NetOptions } from './types.ts'

/** What may be asked: read from trusted options only, never from a configuration. */
export interface Policy {
  /** @returns the URL read the way browsers do, or why it is not asked */
  url(text: string): URL | string
  /** @returns why no connection is made to this host (a name or a literal) and port, or null */
  host(host: string, port: number): string | null
  /** @returns why what a name resolved to is not connected to, or null */
  addresses(host: string, addresses: Address[]): string | null
}

/** Longer ones no server takes. */
const longestUrl = 8192
const localNames = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa)$/
/** Names of the clouds' metadata services, refused even where private networks are permitted. */
const metadataNames = /^(?:metadata\.google\.internal|metadata|instance-data)$/

export function addressPolicy(options: NetOptions): Policy {
  const allowPrivate = options.allowPrivateNetwork ?? false
  const ports = new Set([80, 443, ...(options.ports ?? [])])

  function nameFlaw(name: string): string | null {
    if (metadataNames.test(name)) return `${name} is a name of this machine's own network`
    if (allowPrivate) return null
    const local = localNames.test(name) || !name.includes('.')
    return local ? `${name} is a name of this machine's own network` : null
  }

  /** A list asks one host a thousand times. */
  const known = new Map<string, string | null>()
  function host(text: string, port: number): string | null {
    const key = `${text}:${port}`
    let flaw = known.get(key)
    if (flaw === undefined) {
      flaw = hostFlaw(text, port)
      known.set(key, flaw)
    }
    return flaw
  }

  function hostFlaw(text: string, port: number): string | null {
    if (!ports.has(port)) return `port ${port} is not asked, only ${[...ports].join(' and ')}`
    const name = text
      .replace(/^\[|\]$/g, '')
      .replace(/\.+$/, '')
      .toLowerCase()
    if (isIP(name) === 0) return nameFlaw(name)
    const flaw = addressFlaw(name, allowPrivate)
    return flaw && `${name} ${flaw}`
  }

  function url(text: string): URL | string {
    if (text.length > longestUrl) return `the URL has ${text.length} characters`
    let parsed: URL
    try {
      parsed = new URL(text)
    } catch {
      return 'not a URL'
    }
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
      return `${parsed.protocol} is not asked, only http: and https:`
    }
    if (parsed.username || parsed.password) return 'the URL holds a user name or a password'
    const port = Number(parsed.port || (parsed.protocol === 'https:' ? 443 : 80))
    return host(parsed.hostname, port) ?? parsed
  }

  function addresses(name: string, found: Address[]): string | null {
    for (const { address } of found) {
      const flaw = addressFlaw(address, allowPrivate)
      if (flaw) return `${name} resolves to ${address}, which ${flaw}`
    }
    return null
  }

  return { url, host, addresses }
}
