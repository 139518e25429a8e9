// The X.509 library's own need.
import 'reflect-metadata'
import { type webcrypto, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { createSecureContext, type SecureContext } from 'node:tls'
import * as x509 from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const day = 24 * 60 * 60 * 1000

export interface Authority {
  /** The authority's own certificate, PEM. */
  ca: string
  /** A server's certificate for a host, made when first asked for. */
  contextFor(host: string): Promise<SecureContext>
}

async function pemOfKey(key: webcrypto.CryptoKey): Promise<string> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key)
  return x509.PemConverter.encode(pkcs8, 'PRIVATE KEY')
}

/** Makes a certificate authority that lives as long as the test. */
export async function makeAuthority(): Promise<Authority> {
  const [own, servers] = await Promise.all([
    crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
    crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
  ])
  const valid = { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + day) }
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=The stand-in internet',
    ...valid,
    signingAlgorithm: algorithm,
    keys: own,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  })
  const key = await pemOfKey(servers.privateKey)
  const contexts = new Map<string, Promise<SecureContext>>()
  let serial = 16

  async function make(host: string): Promise<SecureContext> {
    const leaf = await x509.X509CertificateGenerator.create({
      serialNumber: (serial++).toString(16).padStart(4, '0'),
      subject: 'CN=stand-in',
      issuer: root.subject,
      ...valid,
      signingAlgorithm: algorithm,
      publicKey: servers.publicKey,
      signingKey: own.privateKey,
      extensions: [
        new x509.SubjectAlternativeNameExtension([
          { type: isIP(host) ? 'ip' : 'dns', value: host },
        ]),
      ],
    })
    return createSecureContext({ key, cert: leaf.toString('pem') })
  }

  const ca = new X509Certificate(root.toString('pem')).toString()
  return {
    ca,
    contextFor(host) {
      let context = contexts.get(host)
      if (!context) {
        context = make(host)
        contexts.set(host, context)
      }
      return context
    },
  }
}
