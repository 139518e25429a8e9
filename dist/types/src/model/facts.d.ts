/**
 * What is known from outside the text when the rules run, gathered beforehand so that rules stay
 * pure. Without a fact a rule that needs it is silent.
 */
export interface Facts {
    /** Relative link targets of this file, as written, and whether the file or folder is there. */
    targets?: ReadonlyMap<string, boolean>;
}
export declare const noFacts: Facts;
