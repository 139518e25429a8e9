import { describe, expect, it } from 'vitest'
import { addressFlaw } from '../src/verify/net/addresses.ts'
import { addressPolicy } from '../src/verify/net/policy.ts'
import { hostileUrls } from './support/hostile-urls.ts'

const policy = addressPolicy({ version: '1' })
const permitting = addressPolicy({ version: '1', allowPrivateNetwork: true, ports: [8080] })

/** First and last of each range that is not the internet's, and the neighbours that are. */
const addresses: [string, 'public' | 'private' | 'reserved'][] = [
  ['0.0.0.0', 'reserved'],
  ['0.255.255.255', 'reserved'],
  ['1.0.0.0', 'public'],
  ['9.255.255.255', 'public'],
  ['10.0.0.0', 'private'],
  ['10.255.255.255', 'private'],
  ['11.0.0.0', 'public'],
  ['100.63.255.255', 'public'],
  ['100.64.0.0', 'private'],
  ['100.100.100.200', 'reserved'],
  ['100.127.255.255', 'private'],
  ['100.128.0.0', 'public'],
  ['126.255.255.255', 'public'],
  ['127.0.0.1', 'private'],
  ['127.255.255.255', 'private'],
  ['128.0.0.0', 'public'],
  ['168.63.129.16', 'reserved'],
  ['169.253.255.255', 'public'],
  ['169.254.0.0', 'reserved'],
  ['169.254.169.254', 'reserved'],
  ['169.255.0.0', 'public'],
  ['172.15.255.255', 'public'],
  ['172.16.0.0', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['192.0.0.192', 'reserved'],
  ['192.0.1.0', 'public'],
  ['192.0.2.1', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['192.167.255.255', 'public'],
  ['192.168.0.0', 'private'],
  ['192.168.255.255', 'private'],
  ['192.169.0.0', 'public'],
  ['198.17.255.255', 'public'],
  ['198.18.0.0', 'reserved'],
  ['198.19.255.255', 'reserved'],
  ['198.20.0.0', 'public'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.7', 'reserved'],
  ['223.255.255.255', 'public'],
  ['224.0.0.1', 'reserved'],
  ['239.255.255.255', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['::', 'reserved'],
  ['::1', 'private'],
  ['::2', 'reserved'],
  ['::7f00:1', 'reserved'],
  ['::ffff:127.0.0.1', 'private'],
  ['::ffff:7f00:1', 'private'],
  ['::ffff:a9fe:a9fe', 'reserved'],
  ['::ffff:8.8.8.8', 'public'],
  ['::ffff:0:7f00:1', 'reserved'],
  ['64:ff9b::a00:1', 'private'],
  ['64:ff9b::a9fe:a9fe', 'reserved'],
  ['64:ff9b::', 'reserved'],
  ['64:ff9b::1', 'reserved'],
  ['64:ff9b::7f00:0', 'private'],
  ['64:ff9b::8.8.8.8', 'public'],
  ['64:ff9b:1::1', 'reserved'],
  ['100::1', 'reserved'],
  ['2001::1', 'reserved'],
  ['2001:0:7f00:1::', 'reserved'],
  ['2001:1ff:ffff::', 'reserved'],
  ['2001:200::1', 'public'],
  ['2001:db8::1', 'reserved'],
  ['2002:7f00:1::', 'reserved'],
  ['2002:808:808::', 'reserved'],
  ['2606:4700:4700::1111', 'public'],
  ['3fff::1', 'reserved'],
  ['3fff:1000::1', 'public'],
  ['4000::1', 'reserved'],
  ['fc00::1', 'private'],
  ['fd00:ec2::254', 'reserved'],
  ['fdff:ffff::1', 'private'],
  ['fe80::1', 'reserved'],
  ['fe80::1%eth0', 'reserved'],
  ['fec0::1', 'reserved'],
  ['ff02::1', 'reserved'],
  ['', 'reserved'],
  ['example.com', 'reserved'],
]

describe('addresses', () => {
  it.each(addresses)('%s is %s', (address, kind) => {
    expect(addressFlaw(address, false) === null).toBe(kind === 'public')
    expect(addressFlaw(address, true) === null).toBe(kind !== 'reserved')
  })
})

describe('URLs', () => {
  it.each(hostileUrls)('%s is not asked', (url, reason) => {
    expect(policy.url(url)).toMatch(reason)
  })

  it.each([
    'http://example.com/',
    'https://example.com/',
    'https://example.com:443/',
    'http://example.com:443/',
    'https://example.com:80/',
    'http://8.8.8.8/',
    'http://[2606:4700:4700::1111]/',
    'https://localhost.example.com/',
    'https://internal.org/',
    'https://bücher.example/',
  ])('%s is asked', (url) => {
    expect(policy.url(url)).toBeInstanceOf(URL)
  })

  it.each([
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'http://intranet/',
    'http://192.168.0.10:8080/',
    'http://[fd12::1]/',
  ])('%s is asked where the user permits private networks', (url) => {
    expect(permitting.url(url)).toBeInstanceOf(URL)
  })

  it.each(['http://169.254.169.254/', 'http://metadata.google.internal/', 'http://127.0.0.1:22/'])(
    '%s is never asked',
    (url) => {
      expect(permitting.url(url)).toBeTypeOf('string')
    },
  )
})

describe('what a name resolves to', () => {
  it('is refused as a whole where one address is private', () => {
    const found = ['8.8.8.8', '10.0.0.1'].map((address) => ({ address, family: 4 }))
    expect(policy.addresses('mixed.example.com', found)).toBe(
      'mixed.example.com resolves to 10.0.0.1, which is a private address',
    )
    expect(policy.addresses('good.example.com', found.slice(0, 1))).toBeNull()
  })
})
