import type { Applicability, Edit, Finding } from '../model/finding.ts'
import { Taken } from './taken.ts'

/**
 * @param text the text the edits' places belong to
 * @param edits in any order; of two that overlap, or insert at one point, the first in the text
 *   (then in the array) is applied; exact duplicates are applied once
 * @returns the text with the edits applied; everything outside them is kept to the code unit
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  let last: Edit | null = null
  for (const edit of inOrder(edits)) {
    const insertsTwice = last && last.start === edit.start && last.end === edit.end
    if (edit.start < at || edit.end < edit.start || edit.end > text.length || insertsTwice) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
    last = edit
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

export interface Choice {
  /** Findings whose fixes can be applied together, in the order given. */
  chosen: Finding[]
  /** Findings with a fix of the kind asked for that has to wait for another round. */
  skipped: Finding[]
}

/**
 * Chooses fixes that do not get into each other's way. A fix is whole or not at all. The first
 * wins: two fixes conflict where edits of theirs overlap, or where one inserts inside or at the
 * border of what the other replaces or inserts, since neither knows what the other puts there.
 * Edits that are equal in place and text are one. O(n log n) in the number of edits.
 *
 * @param findings in the order in which they may choose
 * @param kinds how bold the fixes may be
 */
export function chooseFixes(findings: readonly Finding[], kinds: readonly Applicability[]): Choice {
  const candidates = findings.filter(
    ({ fix }) => fix && kinds.includes(fix.applicability) && fix.edits.length > 0,
  )
  const taken = new Taken(candidates.flatMap(({ fix }) => fix!.edits))
  const choice: Choice = { chosen: [], skipped: [] }
  for (const finding of candidates) {
    const edits = finding.fix!.edits
    const fits = isOrderly(edits) && !edits.some((edit) => taken.conflicts(edit))
    if (fits) for (const edit of edits) taken.add(edit)
    choice[fits ? 'chosen' : 'skipped'].push(finding)
  }
  return choice
}

/** A fix that breaks its own promise (edits in order, none overlapping) is not applied at all. */
function isOrderly(edits: readonly Edit[]): boolean {
  return edits.every((edit, index) => {
    const before = edits[index - 1]
    if (edit.start < 0 || edit.end < edit.start) return false
    if (!before) return true
    return before.end < edit.start || (before.end === edit.start && before.start < edit.end)
  })
}

/** @returns the edits of all the findings' fixes, in order of place */
export function editsOf(findings: readonly Finding[]): Edit[] {
  return inOrder(findings.flatMap(({ fix }) => fix?.edits ?? []))
}
