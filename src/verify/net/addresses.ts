import { BlockList, isIP } from 'node:net'

/**
 * Which addresses are the internet's. Sources: IANA's registries of special-purpose addresses
 * (RFC 6890 and its successors) and the metadata services of the large clouds.
 */

/** Reachable where the user permits private networks. */
const privateRanges = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
]

/** Never reachable: link-local (cloud metadata lives there), documentation, multicast, reserved. */
const reservedRanges = [
  '0.0.0.0/8',
  '100.100.100.200/32', // metadata of Alibaba Cloud, inside a private range
  '168.63.129.16/32', // the host of an Azure machine, inside a public range
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  'fd00:ec2::/32', // metadata of AWS, inside a private range
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32',
  '2002::/16', // 6to4 embeds any IPv4 address
  '3fff::/20',
]

function listOf(ranges: string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network, bits] = range.split('/')
    list.addSubnet(network!, Number(bits), network!.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}

const privates = listOf(privateRanges)
const reserved = listOf(reservedRanges)
/** All that IANA has given out for global use. */
const globalUnicast = listOf(['2000::/3'])
/** IPv6 that stands for an IPv4 address in its last 32 bits: mapped, and NAT64's own prefix. */
const embedding = listOf(['::ffff:0:0/96', '64:ff9b::/96'])

/** The IPv4 address in the last 32 bits of an IPv6 address. */
function embedded(address: string): string {
  // The URL parser gives every spelling one form: groups in hexadecimal, the longest gap as `::`.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [high, low] = canonical.replace(/::$/, '::0').split(':').slice(-2)
  const bits = [Number.parseInt(high || '0', 16), Number.parseInt(low || '0', 16)]
  return bits.flatMap((group) => [group >> 8, group & 255]).join('.')
}

/**
 * @param address an IP address, without brackets
 * @returns why no connection is made to it, to follow the address in a sentence, or null
 */
export function addressFlaw(address: string, allowPrivate: boolean): string | null {
  const bare = address.split('%')[0]!
  const version = isIP(bare)
  if (version === 0) return 'is not an address'
  const family = version === 4 ? 'ipv4' : 'ipv6'
  if (version === 6 && embedding.check(bare, family)) {
    return addressFlaw(embedded(bare), allowPrivate)
  }
  if (reserved.check(bare, family)) return 'is a reserved address'
  if (privates.check(bare, family)) return allowPrivate ? null : 'is a private address'
  if (version === 6 && !globalUnicast.check(bare, family)) return 'is a reserved address'
  return null
}
