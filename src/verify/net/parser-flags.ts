import { setFlagsFromString } from 'node:v8'

/** Those that V8 knows by these names; of others it would complain on standard error. */
const newestMajor = 24

/** No optimising of WebAssembly: neither at once nor when a function has run for a while. */
export const parserFlags = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']

/**
 * undici's parser of answers is WebAssembly, one huge function of which V8 begins to make a faster
 * version after the first answer. That takes a tenth of a second of CPU, more than it saves within
 * the requests that a run may make: as it is compiled at first an answer takes three microseconds.
 *
 * To be called before the first connection, where undici compiles it.
 */
export function compileParserOnce(): void {
  if (Number.parseInt(process.versions.node, 10) > newestMajor) return
  for (const flag of parserFlags) setFlagsFromString(flag)
}
