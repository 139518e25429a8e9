import type { Readable, Transform } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { TextDecoder } from 'node:util'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib'
import type { Bytes } from './exchange.ts'

/**
 * Reads at most so much, then destroys the stream. Events, for an iterator costs a promise a chunk.
 */
function take(stream: Readable, most: number): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const taken: Bytes = { chunks: [], size: 0, truncated: false }
    stream.on('data', (chunk: Buffer) => {
      const room = most - taken.size
      if (taken.truncated) return
      taken.chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      taken.size += Math.min(chunk.length, room)
      if (chunk.length <= room) return
      taken.truncated = true
      resolve(taken)
      stream.destroy()
    })
    let complete = false
    stream.on('end', () => {
      complete = true
      resolve(taken)
    })
    stream.on('error', reject)
    stream.on('close', () => {
      if (!complete) reject(new Error('the body ended early'))
    })
  })
}

/** A body cut off at its cap still gives what its first part holds. */
function decoder(coding: string, first: number | undefined): Transform | null {
  const cut = { finishFlush: constants.Z_SYNC_FLUSH }
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(cut)
  if (coding === 'br')
    return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
  // Servers send `deflate` with and without zlib's header, whose first byte ends in 8.
  if (coding === 'deflate') {
    return first !== undefined && (first & 15) === 8 ? createInflate(cut) : createInflateRaw(cut)
  }
  return null
}

/** Piece by piece, so that a body is held once. */
function textOf(chunks: Buffer[], contentType: string): string {
  const charset = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase()
  const decoder = decoderFor(charset)
  let text = ''
  for (const chunk of chunks) text += decoder.write(chunk)
  text += decoder.end()
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function decoderFor(charset: string | undefined): Pick<StringDecoder, 'write' | 'end'> {
  const plain = new StringDecoder('utf8')
  if (charset === undefined || charset === 'utf-8') return plain
  try {
    const decoder = new TextDecoder(charset)
    return {
      write: (chunk: Buffer) => decoder.decode(chunk, { stream: true }),
      end: () => decoder.decode(),
    }
  } catch {
    return plain
  }
}

/**
 * Unpacks a body and reads it as text. The cap that held for the bytes on the wire holds for the
 * bytes unpacked as well, so that no compression bomb is kept.
 *
 * @param wire as it came; it is emptied where it is packed
 * @throws where the coding is unknown or broken
 */
export async function readBody(
  wire: Bytes,
  headers: Record<string, string>,
  maxBytes: number,
): Promise<{ body: string; bytes: number; truncated: boolean }> {
  const coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  let read = wire
  if (coding && coding !== 'identity' && wire.size > 0) {
    const unpack = decoder(coding, wire.chunks[0]?.[0])
    if (!unpack) throw new Error(`the body is packed as ${coding}`)
    for (const chunk of wire.chunks.splice(0)) unpack.write(chunk)
    unpack.end()
    read = await take(unpack, maxBytes)
  }
  return {
    body: textOf(read.chunks, headers['content-type'] ?? ''),
    bytes: read.size,
    truncated: wire.truncated || read.truncated,
  }
}
