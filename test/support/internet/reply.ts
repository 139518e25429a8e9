import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import type { Behaviour, Page } from './world.ts'

/** One request, read. */
export interface Incoming {
  method: string
  url: URL
  body: string
  /** How many requests this host has had before. */
  count: number
}

export function html(body: string, status = 200): Page {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export function json(value: unknown, status = 200): Page {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers, body: JSON.stringify(value) }
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const megabyte = 1024 * 1024
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
const bombs = new Map<string, Buffer>()

/** Packed zeros: members of a megabyte each behind one another, or one long stream. */
function bomb(coding: 'gzip' | 'deflate' | 'br'): Buffer {
  let packed = bombs.get(coding)
  if (!packed) {
    const size = 64
    const zeros = Buffer.alloc(size * megabyte)
    if (coding === 'gzip') packed = Buffer.concat(Array(16).fill(gzipSync(zeros)))
    else if (coding === 'deflate') packed = deflateSync(zeros)
    else packed = brotliCompressSync(zeros, fast)
    bombs.set(coding, packed)
  }
  return packed
}

/** Writes for ever, as fast as it is taken. */
function pour(response: ServerResponse, chunk: string | Buffer, raw: boolean): void {
  const target = raw ? response.socket! : response
  const more = () => {
    let room = true
    while (room && !target.destroyed) room = target.write(chunk)
  }
  target.on('drain', more)
  target.on('error', () => {})
  more()
}

type Misbehave = (page: Page, response: ServerResponse) => void

function start(page: Page, response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(page.status ?? 200, {
    'content-type': 'text/html',
    ...page.headers,
    ...headers,
  })
}

function packed(coding: 'gzip' | 'deflate' | 'br'): Misbehave {
  return (page, response) => {
    start(page, response, { 'content-encoding': coding })
    response.end(bomb(coding))
  }
}

const behaviours: Record<Behaviour, Misbehave> = {
  reset(_, { socket }) {
    // Through TLS in a tunnel there is nothing to reset: then the connection just ends.
    if (socket && !('encrypted' in socket)) socket.resetAndDestroy()
    else socket?.destroy()
  },
  hang() {},
  drip(page, response) {
    start(page, response)
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  },
  'endless-body'(page, response) {
    start(page, response, { 'content-length': String(1024 * megabyte) })
    pour(response, Buffer.alloc(64 * 1024, 'x'), false)
  },
  'gzip-bomb': packed('gzip'),
  'deflate-bomb': packed('deflate'),
  'brotli-bomb': packed('br'),
  'endless-headers'(page, response) {
    response.socket!.write(`HTTP/1.1 ${page.status ?? 200} OK\r\n`)
    pour(response, `x-more: ${'y'.repeat(1000)}\r\n`.repeat(16), true)
  },
  'endless-hints'(_, response) {
    pour(response, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(64), true)
  },
  truncated(page, response) {
    const body = Buffer.from(page.body ?? 'half of this is missing')
    start(page, response, { 'content-length': String(body.length) })
    response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy())
  },
}

/** Sends a page the way it says. */
export function send(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (page.behaviour) {
    behaviours[page.behaviour](page, response)
    return
  }
  const status = page.status ?? (page.redirect ? 302 : 200)
  const headers: Record<string, string | number> = { ...page.headers }
  if (page.redirect) headers.location = page.redirect
  const body = Buffer.from(page.body ?? '')
  headers['content-length'] ??= body.length
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
