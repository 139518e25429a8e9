/**
 * Takes the force out of workflow commands in a text that goes to a log of GitHub Actions: the
 * runner obeys lines that begin with `::` (after any space) and `##[` anywhere, and a stranger's
 * list could hold either.
 *
 * @returns the text with a space inside such marks
 */
export function defuse(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}
