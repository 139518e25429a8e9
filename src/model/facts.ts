import type { LinkFact, TitleFact, WorkFact } from './fact.ts'

/**
 * What is known from outside the text when the rules run, gathered beforehand so that rules stay
 * pure. Without a fact a rule that needs it is silent.
 */
export interface Facts {
  /** Relative link targets of this file, as written, and whether the file or folder is there. */
  targets?: ReadonlyMap<string, boolean>
  /** Papers by `Work.key`: every kind but `url`. */
  works?: ReadonlyMap<string, WorkFact>
  /** Plain web addresses by `linkKey`. */
  urls?: ReadonlyMap<string, LinkFact>
  /** Which paper arXiv has under a title, by `normalTitle`. */
  searches?: ReadonlyMap<string, TitleFact>
}

export const noFacts: Facts = {}
