import { setFlagsFromString } from 'node:v8'

const patterns = '--no-regexp-tier-up'

/** By the major version of V8, which complains of flags it does not know: those of Node 20, 22, 24. */
const flags: Record<string, readonly string[]> = {
  11: [patterns, '--interrupt-budget=2000000'],
  12: [patterns, '--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
  // Maglev is dependable here, and all that is needed.
  13: [patterns, '--invocation-count-for-maglev=2000', '--no-opt'],
}

/**
 * Tells V8 what kind of program this is: one that has done its work before the optimizing compiler
 * has, which takes up to half of the time and a fifth of the memory. So only what is run very often
 * is optimized; and patterns, nearly all of which are used more than once, are compiled once, not to
 * bytecode first. On other versions V8 is left as it is.
 */
export function tune(): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const flag of flags[major] ?? []) setFlagsFromString(flag)
}
