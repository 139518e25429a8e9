import type { Finding } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import type { Range } from '../model/range.ts'
import { type Directive, type Misspelling, readDirective } from './directive.ts'
import { EntryScopes } from './entry-scopes.ts'
import { says } from './suppress-words.ts'

/** Findings about our own comments: no rule, so that no comment can suppress them. */
export const commentRule = 'paperlint-comment'
export const commentUrl = 'https://github.com/paperlint/paperlint#suppressing-findings'

/** Stands for every rule where a comment names none. No rule can have this id. */
const all = '*'

export interface RanRules {
  /** The ids of all rules there are. */
  known: readonly string[]
  /** The ids of those that ran. */
  ran: ReadonlySet<string>
  /** Whether every rule that is switched on could run. */
  complete: boolean
}

/** One comment at work. */
interface Effect {
  directive: Directive
  /** Ids (or `*`) under which it has suppressed something. */
  used: Set<string>
}
type Off = Map<string, Effect>

/**
 * Takes out the findings that comments in the list suppress, and adds a warning for every comment
 * without effect: a name that is no rule, a misspelt comment, one that suppresses nothing. The last
 * is said only of rules that ran. There is no fix: a comment may be there for a run that looks
 * papers up, and no fix may touch comments. Linear in findings and comments.
 *
 * @param findings in order of place
 * @returns the rest, then the warnings
 */
export function suppress(list: PaperList, findings: Finding[], rules: RanRules): Finding[] {
  const read = list.comments.map((comment) => readDirective(comment, list.source))
  const comments = read.filter((one) => one !== null)
  if (comments.length === 0) return findings
  comments.sort((a, b) => a.range.start - b.range.start)
  const sweep = new Sweep(list, rules)
  let at = 0
  const rest: Finding[] = []
  sweep.open(comments)
  for (const finding of findings) {
    while (at < comments.length && comments[at]!.range.end <= finding.range.start) {
      sweep.pass(comments[at++]!)
    }
    if (!sweep.suppresses(finding)) rest.push(finding)
  }
  while (at < comments.length) sweep.pass(comments[at++]!)
  sweep.close()
  return [...rest, ...sweep.warnings]
}

class Sweep {
  readonly warnings: Finding[] = []
  readonly #rules: RanRules
  readonly #known: ReadonlySet<string>
  readonly #effects: Effect[] = []
  readonly #file: Off = new Map()
  readonly #entries: EntryScopes<Off>
  /** What is off from the last comments passed on, and what is on although all is off. */
  readonly #block: Off = new Map()
  readonly #except = new Set<string>()
  #mistaken = false

  constructor(list: PaperList, rules: RanRules) {
    this.#entries = new EntryScopes(list, () => new Map())
    this.#rules = rules
    this.#known = new Set(rules.known)
  }

  /** Readies what holds for the whole file or one entry. */
  open(comments: (Directive | Misspelling)[]): void {
    for (const comment of comments) {
      if ('meant' in comment) continue
      if (comment.verb === 'disable-file') this.#turnOff(comment, this.#file)
      if (comment.verb !== 'disable-next-entry') continue
      const off = this.#entries.after(comment.range.end)
      if (off) this.#turnOff(comment, off)
      else this.#warn(comment.range, says.noEntry)
    }
  }

  /** Goes past a comment: what follows it is off, or on again. */
  pass(comment: Directive | Misspelling): void {
    if ('meant' in comment) {
      this.#mistaken = true
      this.#warn(comment.range, says.misspelt(comment))
      return
    }
    for (const [id, range] of comment.rules) {
      if (this.#known.has(id)) continue
      this.#mistaken = true
      this.#warn(range, says.unknown(id, this.#rules.known))
    }
    if (comment.verb === 'enable') this.#turnOn(comment)
    if (comment.verb !== 'disable') return
    if (comment.rules.size === 0 && this.#except.size > 0) this.#block.delete(all)
    this.#turnOff(comment, this.#block)
    if (comment.rules.size === 0) this.#except.clear()
  }

  suppresses({ rule, range }: Finding): boolean {
    const offs = [this.#file, this.#block, this.#entries.at(range.start)]
    let suppressed = false
    for (const off of offs) {
      for (const id of [rule, all]) {
        const effect = off?.get(id)
        if (!effect || (off === this.#block && id === all && this.#except.has(rule))) continue
        effect.used.add(id)
        suppressed = true
      }
    }
    return suppressed
  }

  /** Says which comments have had no effect. */
  close(): void {
    const { ran, complete } = this.#rules
    for (const { directive, used } of this.#effects) {
      const name = `paperlint-${directive.verb}`
      if (directive.rules.size === 0 && complete && !used.has(all)) {
        this.#warn(directive.range, says.unused(name, 'no rule finds anything'))
      }
      for (const [id, range] of directive.rules) {
        if (!ran.has(id) || used.has(id)) continue
        this.#warn(range, says.unused(`${name} ${id}`, `${id} finds nothing`))
      }
    }
  }

  /** What is off already stays with the comment that came first. */
  #turnOff(directive: Directive, off: Off): void {
    const effect = { directive, used: new Set<string>() }
    const named = [...directive.rules.keys()].filter((id) => this.#known.has(id))
    const ids = directive.rules.size > 0 ? named : [all]
    for (const id of ids) if (!off.has(id)) off.set(id, effect)
    this.#effects.push(effect)
  }

  #turnOn({ rules, range }: Directive): void {
    const ids = [...rules.keys()].filter((id) => this.#known.has(id))
    let changes = rules.size === 0 ? this.#block.size > 0 : ids.length === 0
    for (const id of ids) {
      const off = this.#block.has(all) && !this.#except.has(id)
      if (off) this.#except.add(id)
      changes = this.#block.delete(id) || off || changes
    }
    // A misspelt comment before it has been reported, and this one belongs to it.
    if (!changes && !this.#mistaken) this.#warn(range, says.nothingOff)
    if (rules.size > 0) return
    this.#block.clear()
    this.#except.clear()
    this.#mistaken = false
  }

  #warn(range: Range, message: string): void {
    this.warnings.push({ rule: commentRule, severity: 'warning', range, message, url: commentUrl })
  }
}
