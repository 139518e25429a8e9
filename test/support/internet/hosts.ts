import { arxiv } from './arxiv.ts'
import type { Incoming } from './reply.ts'
import { html } from './reply.ts'
import { datacite, doi, landing, openreview, publishers, semanticScholar } from './scholarly.ts'
import type { Page, World } from './world.ts'

type Site = (world: World, request: Incoming, omit: string[]) => Page

const sites: Record<string, Site> = {
  'arxiv.org': arxiv,
  'www.arxiv.org': arxiv,
  'export.arxiv.org': arxiv,
  'api.datacite.org': datacite,
  'openreview.net': openreview,
  'api.openreview.net': openreview,
  'api2.openreview.net': openreview,
  'api.semanticscholar.org': semanticScholar,
  'doi.org': doi,
  'dx.doi.org': doi,
}

function withoutFragment(url: string): string {
  return url.split('#')[0]!
}

/** Whether there is such a host at all. */
export function isKnown(world: World, host: string): boolean {
  if (world.anyHost || host in sites || host in publishers) return true
  const named = [...Object.keys(world.pages ?? {}), ...(world.landings ?? []).map(({ url }) => url)]
  const troubled = (world.troubles ?? []).some((trouble) => trouble.host === host)
  return troubled || named.some((url) => new URL(url).hostname === host)
}

/** The answer when nothing goes wrong. */
export function answer(world: World, request: Incoming, omit: string[]): Page {
  const { href, hostname } = request.url
  const page = world.pages?.[withoutFragment(href)]
  if (page !== undefined) return typeof page === 'number' ? html(`Status ${page}`, page) : page
  for (const each of world.landings ?? []) {
    if (each.url === href) return landing(each)
    if (each.pdf === href) return { headers: { 'content-type': 'application/pdf' }, body: '%PDF' }
  }
  const site = sites[hostname]
  if (site) return site(world, request, omit)
  if (publishers[hostname]) return publishers[hostname]
  return html('<title>A page</title>', world.anyHost ? 200 : 404)
}
