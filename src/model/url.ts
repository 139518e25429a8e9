/**
 * URLs as lists write them. Everything here is pure and linear in the length of the URL, never
 * throws, and reads a URL the way a browser would after mending what is plainly a slip (a missing
 * or misspelt scheme), so that the mended URL denotes what the slip did.
 */

const hostLike =
  /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:org|com|net|io|edu|press|cc|ai|gov|cn|uk))(?:[/?#]|$)/i
const misspeltScheme = /^(?=[hts]*p)(?=[hps]*t)[htps]{3,7}(?::\/{0,3}|\/\/)/i
const tracking = /^(?:utm_\w*|fbclid|gclid|spm|share_source|share_medium)$/i
/** Longer ones no server takes; the limit keeps hostile ones cheap. */
const longestUrl = 4096
const idleFragment = /^#(?:$|:~:|page=|rd$|wechat_redirect$|readme$|abstract$)/i

/** @returns whether the URL names a host but lacks a scheme: `arxiv.org/abs/…`, `//arxiv.org/…`. */
export function lacksScheme(url: string): boolean {
  return url.startsWith('//') || (url.includes('/') && hostLike.test(url.slice(0, 300)))
}

/**
 * @param url a link's destination as written
 * @returns the http(s) URL it means, or null for anchors, relative paths, other schemes
 *   (`mailto:`, `data:`) and what no parser takes
 */
export function webUrl(url: string): URL | null {
  if (url !== last.url) last = { url, parsed: parseWeb(url) }
  return last.parsed
}

/** A reader asks several things of one address in a row. */
let last: { url: string; parsed: URL | null } = { url: '', parsed: null }

function parseWeb(url: string): URL | null {
  const trimmed = url.trim()
  if (trimmed.length > longestUrl) return null
  let text = trimmed
  if (trimmed.startsWith('//')) text = `https:${trimmed}`
  else if (!/^https?:/i.test(trimmed)) {
    const slip = misspeltScheme.exec(trimmed)
    if (slip) text = `https://${trimmed.slice(slip[0].length)}`
    else if (lacksScheme(trimmed)) text = `https://${trimmed}`
    else return null
  }
  let parsed: URL
  try {
    parsed = new URL(text)
  } catch {
    return null
  }
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null
}

/** @returns the host in lower case without `www.` and without a final dot. */
export function hostOf(url: URL): string {
  const { hostname } = url
  if (!hostname.startsWith('www') && !hostname.endsWith('.')) return hostname
  return hostname.replace(/\.$/, '').replace(/^www\d?\./, '')
}

/** @returns the path percent-decoded where it can be, without white space. */
export function pathOf(url: URL): string {
  let path = url.pathname
  // The parser has encoded white space: a path without `%` holds none.
  if (!path.includes('%')) return path.includes('//') ? path.replace(/\/{2,}/g, '/') : path
  try {
    path = decodeURIComponent(path)
  } catch {
    // A stray `%`: the path as it stands.
  }
  return path.replace(/\s+/g, '').replace(/\/{2,}/g, '/')
}

/**
 * One value for all spellings of a plain web address: http and https, `www.`, host case, trailing
 * slash, tracking parameters, order of parameters, case of GitHub's owner and repository. A
 * fragment stays, for lists link to `publications.html#paper12`, unless it is known to be idle.
 */
export function urlKey(url: URL): string {
  const host = hostOf(url)
  let path = pathOf(url).replace(/\/$/, '')
  if (host === 'github.com' && path.split('/').length <= 3) {
    path = path.toLowerCase().replace(/\.git$/, '')
  }
  const pairs = [...url.searchParams].filter(([name]) => !tracking.test(name))
  const query = pairs.map(([name, value]) => `${name}=${value}`).sort()
  const fragment = idleFragment.test(url.hash) ? '' : url.hash
  const port = url.port ? `:${url.port}` : ''
  return `${host}${port}${path}${query.length ? `?${query.join('&')}` : ''}${fragment}`
}
