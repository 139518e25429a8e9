import type { Finding } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import { applyEdits, chooseFixes, editsOf } from './apply.ts'
import { losesPapers } from './loss.ts'

/** What the loop needs to know of a text. */
export interface Linted {
  findings: Finding[]
  list: PaperList
}

export interface FixOutcome<Report extends Linted> {
  text: string
  /** How often fixes were applied, at most `mostRounds`. */
  rounds: number
  /** How many fixes were applied in all. */
  applied: number
  /**
   * Why it ended. `rest`: nothing is left to apply. `cycle`: fixes undo each other; the text is the
   * one of the circle with the fewest findings. `limit`: still changing after `mostRounds`.
   */
  stopped: 'rest' | 'cycle' | 'limit'
  /** What is found in `text`. */
  report: Report
  /** Those findings of `report` whose safe fix was not applied because a paper would be lost. */
  withheld: Finding[]
}

export const mostRounds = 10
/** How many extra readings a run may spend on finding the fixes that lose a paper. */
const mostTries = 32

interface State<Report> {
  text: string
  report: Report
  applied: number
}

/**
 * Lints, applies what can be applied together, and lints again until nothing changes. A round
 * applies safe fixes only, or unsafe ones where no safe fix is left. A round of safe fixes after
 * which a paper or link is missing is never kept: the fixes to blame are found by halving and
 * withheld. A last line with or without its newline stays so.
 *
 * @param text the text to mend
 * @param lint findings in order of place, and the list they were found in; pure
 * @param options.unsafe whether unsafe fixes are applied as well
 */
export function fixText<Report extends Linted>(
  text: string,
  lint: (text: string) => Report,
  { unsafe = false }: { unsafe?: boolean } = {},
): FixOutcome<Report> {
  const loop = new Loop(lint, unsafe)
  let state: State<Report> = { text, report: lint(text), applied: 0 }
  const seen = [state]
  for (let rounds = 0; ; rounds++) {
    const next = loop.step(state)
    const outcome = (stopped: FixOutcome<Report>['stopped'], end = state) => ({
      ...end,
      rounds,
      stopped,
      withheld: end.report.findings.filter((finding) => loop.isWithheld(finding)),
    })
    if (!next) return outcome('rest')
    if (rounds === mostRounds) return outcome('limit')
    const known = seen.findIndex((earlier) => earlier.text === next.text)
    if (known >= 0) return outcome('cycle', best(seen.slice(known)))
    seen.push(next)
    state = next
  }
}

/** The same text whichever of the circle one starts from. */
function best<Report extends Linted>(circle: State<Report>[]): State<Report> {
  return circle.reduce((a, b) => {
    const more = b.report.findings.length - a.report.findings.length
    return more < 0 || (more === 0 && b.text < a.text) ? b : a
  })
}

class Loop<Report extends Linted> {
  readonly #lint: (text: string) => Report
  readonly #unsafe: boolean
  /** By name: places change from round to round. */
  readonly #withheld = new Set<string>()
  /** The text in which the withheld were last tried. */
  #weighedIn = ''
  #tries = 0

  constructor(lint: (text: string) => Report, unsafe: boolean) {
    this.#lint = lint
    this.#unsafe = unsafe
  }

  isWithheld(finding: Finding): boolean {
    return finding.fix?.applicability === 'safe' && this.#withheld.has(nameOf(finding))
  }

  /** @returns the state after one more round, or null where there is nothing to apply */
  step(state: State<Report>): State<Report> | null {
    const next = this.#round(state)
    if (next || this.#withheld.size === 0 || this.#weighedIn === state.text) return next
    // What would have lost a paper may have become harmless since: a run of its own would make it.
    this.#withheld.clear()
    this.#tries = 0
    this.#weighedIn = state.text
    return this.#round(state)
  }

  #round(state: State<Report>): State<Report> | null {
    const open = state.report.findings.filter((finding) => !this.isWithheld(finding))
    const safe = chooseFixes(open, ['safe']).chosen
    const next = safe.length > 0 ? this.#applySafely(state, safe) : null
    if (next || !this.#unsafe) return next
    const bold = chooseFixes(open, ['unsafe']).chosen
    return bold.length > 0 ? this.#apply(state, bold) : null
  }

  #apply(state: State<Report>, chosen: Finding[]): State<Report> {
    const changed = applyEdits(state.text, editsOf(chosen))
    const text = withLastLine(changed, state.text)
    return { text, report: this.#lint(text), applied: state.applied + chosen.length }
  }

  #applySafely(state: State<Report>, chosen: Finding[]): State<Report> | null {
    if (this.#withheld.size === 0) this.#weighedIn = state.text
    const whole = this.#attempt(state, chosen)
    if (whole) return whole
    let kept: Finding[] = []
    let result: State<Report> | null = null
    const groups = halves(chosen)
    for (let group = groups.pop(); group; group = groups.pop()) {
      const tried = this.#tries++ < mostTries ? this.#attempt(state, [...kept, ...group]) : null
      if (tried) {
        kept = [...kept, ...group]
        result = tried
      } else if (group.length === 1 || this.#tries > mostTries) {
        for (const finding of group) this.#withheld.add(nameOf(finding))
      } else {
        groups.push(...halves(group))
      }
    }
    return result
  }

  #attempt(state: State<Report>, chosen: Finding[]): State<Report> | null {
    const next = this.#apply(state, chosen)
    const lost = losesPapers(state.report.list, next.report.list, editsOf(chosen))
    return lost ? null : next
  }
}

/** The later half first, so that the earlier one is popped first. */
function halves<Item>(items: Item[]): Item[][] {
  const middle = items.length >> 1
  return [items.slice(middle), items.slice(0, middle)].filter((half) => half.length > 0)
}

function nameOf({ rule, message, fix }: Finding): string {
  return JSON.stringify([rule, message, fix?.title])
}

/** Gives a text the final newline, or the lack of one, that another has. */
function withLastLine(text: string, model: string): string {
  const ending = /(?:\r\n|\r|\n)$/
  const wanted = ending.exec(model.slice(-2))?.[0] ?? ''
  const found = ending.exec(text.slice(-2))?.[0] ?? ''
  if (text === '' || model === '' || (wanted === '') === (found === '')) return text
  return wanted ? text + wanted : text.slice(0, -found.length)
}
