import { clip, visible } from '../report/text.ts'

const zeroWidthSpace = '\u200B'

/** A web address, which is shown as code: GitHub would make a link of it. */
const address = /((?:https?:\/\/|www\.)[^\s"'<>`|]*[^\s"'<>`|.,;:!?()[\]{}*_~])/i

/**
 * A stranger's text as plain text within GitHub's Markdown, on one line: no markup, no HTML, no
 * comment, no link. Mentions and references (`@name`, `#1`, `GH-1`, URLs) are broken by a
 * zero-width space, since GitHub looks for them in what is shown, however it was escaped; web
 * addresses become code, so that they can be copied.
 *
 * @param most so many columns are kept
 */
export function plainText(text: string, most = 1000): string {
  const parts = clip(visible(text), most).split(address)
  return parts.map((part, index) => (index % 2 ? `\`${part}\`` : escaped(part))).join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~!^$]/g, '\\$&')
    .replace(/[@#＠]/g, `$&${zeroWidthSpace}`)
    .replace(/\bGH-/gi, (found) => found.replace('-', `${zeroWidthSpace}-`))
    .replaceAll('://', `:${zeroWidthSpace}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${zeroWidthSpace}.`)
}

/** @returns a link; the text is our own, the URL is to be encoded (see `urlPath`) */
export function link(text: string, url: string): string {
  return `[${text}](${url})`
}

/** @returns a path as part of a URL that can stand in a Markdown link */
export function urlPath(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return encoded.replace(/[()*!'~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

/** A block whose fence is longer than any run of backticks in it. The content is kept as it is. */
export function fenced(info: string, content: string): string {
  let longest = 2
  for (const [run] of content.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${content}${content === '' ? '' : '\n'}${fence}`
}
