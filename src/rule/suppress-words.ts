import { type Misspelling, nearest } from './directive.ts'
import { oneLine } from './words.ts'

/** What is said of comments without effect. */
export const says = {
  noEntry:
    'Unexpected "paperlint-disable-next-entry", expected a paper below it: none follows, so move or remove the comment',
  nothingOff:
    'Unexpected "paperlint-enable", expected a "paperlint-disable" of the same rules above it: nothing is off here',
  unused: (comment: string, who: string) =>
    `Unexpected "${oneLine(comment, 60)}", expected something for it to suppress: ${who} here; remove it`,
  misspelt: ({ written, meant }: Misspelling) =>
    `Unexpected comment "${oneLine(written, 60)}", expected "${meant}": as it stands it does nothing`,
  unknown(id: string, known: readonly string[]): string {
    const near = nearest(id.toLowerCase(), known)
    const hint = near ? `"${near}"` : 'a name that "paperlint rules" lists'
    return `Unexpected rule "${oneLine(id, 60)}", expected ${hint}: there is no rule of this name, so the comment does nothing for it`
  },
}
