import type { Config } from '../config/defaults.ts'
import type { Found } from '../files/collect.ts'
import type { Part } from '../git/scope.ts'

/** A list that is to be checked, read, with the configuration that counts for it. */
export interface Opened {
  file: Found
  part: Part
  config: Config
}

/** @returns a text of which every finding counts */
export function whole(text: string): Part {
  return { text, only: (_, findings) => [...findings], touches: () => true }
}
