import { hostOf, pathOf, webUrl } from '../model/url.ts'
import type { Work } from '../model/work.ts'

/**
 * @param work a paper with a page of its own
 * @param url one link to it, page or PDF
 * @returns the page that states title and venue (PDFs state none); null where its address does not
 *   follow from the link's
 */
export function landingPage(work: Work, url: string): string | null {
  const parsed = webUrl(url)
  const id = encodeURI(work.id)
  switch (work.kind) {
    case 'openreview':
      return `https://openreview.net/forum?id=${encodeURIComponent(work.id)}`
    case 'pmlr':
      return `https://proceedings.mlr.press/${id}.html`
    case 'acl':
      return `https://aclanthology.org/${id}/`
    case 'jmlr':
      return `https://jmlr.org/papers/${id}.html`
    case 'cvf':
      return parsed && cvfPage(parsed)
    case 'neurips':
      return parsed && neuripsPage(parsed)
    default:
      return null
  }
}

/** `…/papers/X_paper.pdf` and `…/html/X_paper.html` stand beside each other. */
function cvfPage(url: URL): string | null {
  const found = /^(\/.*)\/(?:papers|html)\/(.*_paper)\.(?:pdf|html)$/i.exec(pathOf(url))
  if (!found) return null
  // The old host sends everything on to this one, by another path.
  if (hostOf(url) !== 'openaccess.thecvf.com') return null
  return `https://openaccess.thecvf.com${encodeURI(`${found[1]}/html/${found[2]}`)}.html`
}

/** `…/file/<hash>-Paper-Conference.pdf` belongs to `…/hash/<hash>-Abstract-Conference.html`. */
function neuripsPage(url: URL): string | null {
  const path = pathOf(url)
  const host = hostOf(url).replace(/^(?:papers|proceedings)\.n(?:eur)?ips\.cc$/, 'papers.nips.cc')
  const hashed =
    /^(.*\/paper\/\d{4})\/(?:hash|file)\/([\da-f]{32})-(?:Paper|Abstract)([\w-]*)\.(?:pdf|html)$/i
  const found = hashed.exec(path)
  if (found) {
    return `https://${host}${encodeURI(found[1]!)}/hash/${found[2]}-Abstract${found[3]}.html`
  }
  const old = /^\/paper\/(\d+-[^/]*?)(?:\.pdf)?$/.exec(path)
  return old ? `https://${host}/paper/${encodeURI(old[1]!)}` : null
}
