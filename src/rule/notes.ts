import type { Rule } from './define.ts'
import { commentRule, commentUrl } from './suppress.ts'
import { docsUrl } from './url.ts'

/** Comments without effect are reported under a name that is no rule's. */
const comments = {
  id: commentRule,
  summary: 'comments of ours that suppress nothing or name no rule',
  why: 'A comment without effect looks as if something were settled that is not.',
  fixNote: 'None: no fix touches a comment.',
  level: 'warn',
  url: commentUrl,
} as const

/** @returns what reports say of the rules, and of findings about comments */
export function ruleNotes(rules: readonly Rule[]) {
  const notes = rules.map(({ id, summary, why, fixNote, level }) => {
    return { id, summary, why, fixNote, level, url: docsUrl(id) }
  })
  return [...notes, comments]
}
