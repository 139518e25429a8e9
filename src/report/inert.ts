/**
 * Makes JSON fit for a terminal and a log: what a terminal would obey (C1 controls, direction, the
 * invisible) and what a log of GitHub Actions would (`##[`) is escaped. The value stays the same.
 *
 * @param text JSON
 */
export function inert(text: string): string {
  return text
    .replace(
      /[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
      (found) => {
        return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
      },
    )
    .replaceAll('##[', '##\\u005b')
}
