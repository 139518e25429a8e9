import type { Range } from './range.js';
/** One replacement in the source: the code units from `start` to `end` become `text`. */
export interface Edit extends Range {
    text: string;
}
/**
 * How far a fix can be trusted. `safe`: no meaning is lost, `--fix` applies it. `unsafe`: it may
 * change what the list says, `--unsafe-fixes` applies it. `display`: shown, never applied.
 */
export type Applicability = 'safe' | 'unsafe' | 'display';
/** A change that mends a finding: edits in order of place, none overlapping. */
export interface Fix {
    /** What the fix does, in the imperative, without a full stop: `insert ","`. */
    title: string;
    applicability: Applicability;
    edits: Edit[];
}
/** Another place that belongs to a finding, such as the first listing of a duplicate. */
export interface Related {
    message: string;
    range: Range;
}
/** `off` is a rule's level only; a reported finding is a `warning` or an `error`. */
export type Level = 'off' | 'warn' | 'error';
export type Severity = 'error' | 'warning';
/** What a rule yields. `level` only where it differs from the rule's own. */
export interface RuleFinding {
    range: Range;
    /** What is wrong, why, and what to do, naming the entry: see CONTRIBUTING.md for the grammar. */
    message: string;
    level?: Level;
    related?: Related[];
    fix?: Fix;
    /**
     * Set where the finding is about the whole list, its place being no more than the first example:
     * what about it, so that the finding is known again wherever the example stands by then.
     */
    about?: string;
    /** Facts from outside that led to the finding (for example what arXiv calls an id). */
    evidence?: Record<string, unknown>;
}
/** A finding as it is reported: the rule's, with its id and severity. */
export interface Finding extends Omit<RuleFinding, 'level'> {
    rule: string;
    severity: Severity;
    url: string;
}
