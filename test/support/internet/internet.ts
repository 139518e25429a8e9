import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { makeAuthority } from './certificates.ts'
import { answer, isKnown } from './hosts.ts'
import { send } from './reply.ts'
import type { Page, Recorded, Trouble, World } from './world.ts'

/** An internet on this machine, behind a forward proxy. */
export interface Internet {
  /** What is served; may be changed between requests. */
  world: World
  /** `HTTP_PROXY`, `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS` for the program. */
  env: Record<string, string>
  /** The certificate authority, for `NetOptions.ca`. */
  ca: string[]
  /** Ports that answer without a proxy, for `NetOptions.detour`. */
  detour: Record<number, number>
  /** Every request in the order they came. */
  requests: Recorded[]
  /** Every `host:port` the proxy was asked to connect to. */
  connects: string[]
  /** Connections accepted so far, tunnels not counted twice. */
  connections(): number
  close(): Promise<void>
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) text += chunk
  return text
}

/** A proxy writes the whole URL into the request line; a server reads it from `Host`. */
function urlOf(request: IncomingMessage): URL {
  const target = request.url ?? '/'
  if (/^https?:\/\//.test(target)) return new URL(target)
  const scheme = 'encrypted' in request.socket ? 'https' : 'http'
  return new URL(target, `${scheme}://${request.headers.host}`)
}

/** Starts the stand-in. Everything it does is on the loopback interface. */
export async function startInternet(world: World = {}): Promise<Internet> {
  const authority = await makeAuthority()
  const folder = mkdtempSync(join(tmpdir(), 'paperlint-internet-'))
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, authority.ca)

  const requests: Recorded[] = []
  const connects: string[] = []
  const counts = new Map<string, number>()
  const flying = new Map<string, number>()
  const met = new Map<Trouble, number>()
  const sockets = new Map<Socket, number>()
  let connections = 0

  function troubleOf(url: URL): Trouble | undefined {
    const path = url.pathname + url.search
    return internet.world.troubles?.find((trouble) => {
      if (trouble.host !== url.hostname || !path.startsWith(trouble.path ?? '/')) return false
      const before = met.get(trouble) ?? 0
      met.set(trouble, before + 1)
      const after = trouble.after ?? 0
      return before >= after && before < after + (trouble.times ?? Number.POSITIVE_INFINITY)
    })
  }

  function pageFor(url: URL, record: Recorded): Page {
    const count = counts.get(record.host) ?? 0
    counts.set(record.host, count + 1)
    const trouble = troubleOf(url)
    const own = trouble?.status ?? trouble?.behaviour ?? trouble?.redirect
    if (trouble && own !== undefined) return trouble
    const asked = { method: record.method, url, body: record.body, count }
    const page = answer(internet.world, asked, trouble?.omit ?? [])
    if (trouble?.mangle === 'empty') return { ...page, body: '' }
    if (trouble?.mangle === 'halve') {
      return { ...page, body: page.body?.slice(0, page.body.length >> 1) ?? '' }
    }
    return page
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = urlOf(request)
    const concurrent = (flying.get(url.host) ?? 0) + 1
    flying.set(url.host, concurrent)
    const record: Recorded = {
      method: request.method ?? '',
      url: url.href,
      host: url.host,
      headers: request.headers,
      body: '',
      start: performance.now(),
      end: null,
      status: null,
      connection: sockets.get(request.socket) ?? 0,
      concurrent,
    }
    requests.push(record)
    // Before the answer can have arrived, so that no later request sees this one in flight.
    const done = () => {
      if (record.end !== null) return
      flying.set(url.host, (flying.get(url.host) ?? 1) - 1)
      record.end = performance.now()
      record.status = response.headersSent ? response.statusCode : null
    }
    response.on('close', done)
    record.body = await bodyOf(request)
    if (internet.world.latency) await delay(internet.world.latency)
    const known = isKnown(internet.world, url.hostname)
    const page: Page = known ? pageFor(url, record) : { status: 502 }
    send(page, request, response)
    if (!page.behaviour) done()
  }

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => request.socket.destroy())
  }
  const plain = createHttp({ keepAliveTimeout: 60_000 }, handle)
  const secure = createHttps(
    {
      keepAliveTimeout: 60_000,
      SNICallback: (host, done) => {
        authority.contextFor(host).then(
          (context) => done(null, context),
          (error: Error) => done(error),
        )
      },
    },
    handle,
  )
  for (const server of [plain, secure]) {
    const event = server === secure ? 'secureConnection' : 'connection'
    server.on(event, (socket: Socket) => {
      sockets.set(socket, ++connections)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    })
    server.on('tlsClientError', (_, socket: Socket) => socket.destroy())
  }
  plain.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    connects.push(request.url ?? '')
    connections--
    const host = (request.url ?? '').replace(/:\d+$/, '')
    if (!isKnown(internet.world, host)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    secure.emit('connection', socket)
  })

  const [httpPort, httpsPort] = [await listen(plain), await listen(secure)]
  const proxy = `http://127.0.0.1:${httpPort}`
  const internet: Internet = {
    world,
    env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: caFile },
    ca: [authority.ca],
    detour: { 80: httpPort, 443: httpsPort },
    requests,
    connects,
    connections: () => connections,
    async close() {
      for (const socket of sockets.keys()) socket.destroy()
      for (const server of [plain, secure]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return internet
}
