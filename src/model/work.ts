import { arxivIdOf } from './arxiv.ts'
import { hostOf, pathOf, urlKey, webUrl } from './url.ts'

export type { ArxivForm, ArxivSpelling } from './arxiv.ts'
export {
  arxivMonth,
  arxivSpelling,
  arxivUrl,
  idFlaw,
  isPossibleArxivId,
  malformedArxiv,
} from './arxiv.ts'
export { roleOf } from './role.ts'

/**
 * What a URL denotes: one value whatever the spelling of the URL.
 * `key` is `arxiv:2208.01066`, `doi:10.1145/…`, `openreview:I4HTPws9P6`, … and is what is compared.
 */
export interface Work {
  kind: 'arxiv' | 'doi' | 'openreview' | 'pmlr' | 'acl' | 'cvf' | 'neurips' | 'jmlr' | 'url'
  id: string
  key: string
  /** The arXiv version a URL pins (`v2` gives 2); no part of the identity. */
  version?: number
}

type Kind = Exclude<Work['kind'], 'arxiv' | 'url'>
type Reader = (path: string, url: URL) => string | null

const aclOld = /\b([A-Z]\d{2}-\d{4,5})(?:v\d+)?(?![\d-])/i
const aclNew = /\/(\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?(?![\d-])/i

function acl(path: string): string | null {
  const modern = aclNew.exec(path)
  if (modern) return modern[1]!.toLowerCase()
  return aclOld.exec(path)?.[1]?.toUpperCase() ?? null
}

function openreview(path: string, url: URL): string | null {
  const id = url.searchParams.get('id')?.trim()
  const known = /^\/(?:forum|pdf|attachment|revisions)\/?$/.test(path)
  return known && id ? (/^[\w-]+/.exec(id)?.[0] ?? null) : null
}

/** `/v97/foo19a.html`, `/v97/foo19a/foo19a.pdf`; the supplement is another document. */
function pmlr(path: string): string | null {
  const found = /^\/(v\d+)\/([a-z][\w-]*?)(?:\.html|\/([\w-]+)\.pdf|\.pdf)?\/?$/i.exec(path)
  if (!found || (found[3] && found[3] !== found[2])) return null
  return `${found[1]}/${found[2]}`.toLowerCase()
}

/** `…/html/X_CVPR_2020_paper.html` and `…/papers/X_CVPR_2020_paper.pdf`. */
function cvf(path: string): string | null {
  return /\/(?:html|papers)\/(?:[\w-]+\/)?([^/]+)_paper\.(?:html|pdf)$/i.exec(path)?.[1] ?? null
}

/** The hash forms of page and PDF; before 2020 the number and words of the page's name. */
function neurips(path: string): string | null {
  const hashed = /\/paper\/(\d{4})\/(?:hash|file)\/([\da-f]{32})-(?!Supp|Review|Meta)/i.exec(path)
  if (hashed) return `${hashed[1]}/${hashed[2]!.toLowerCase()}`
  return /^\/paper\/(\d+)-[^/]*$/.exec(path)?.[1] ?? null
}

function jmlr(path: string): string | null {
  const found = /^\/papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.html|\.pdf|\/[\w-]+\.pdf)?$/i.exec(path)
  return found ? `v${found[1]}/${found[2]}`.toLowerCase() : null
}

/** Volumes that PMLR holds now, at JMLR's and GitHub's older addresses. */
const pmlrElsewhere: Reader = (path) => {
  const found = /^\/(?:proceedings\/papers|mlresearch)\/(v\d+)\/(?:main\/assets\/)?(.*)$/.exec(path)
  return found ? pmlr(`/${found[1]}/${found[2]}`) : null
}

const doiPath =
  /\/(?:doi|article|chapter|book|content|content\/pdf|abstract|pdf)\/(?:[a-zA-Z]+\/)?(10\.\d{4,9}\/.+)$/
const doiTail =
  /(?:v\d+)?(?:\.(?:full|abstract)(?:-text|\.pdf)?|\/(?:full|abstract|pdf|epdf|meta|html|fulltext)|\.pdf)$/i

/** A DOI is compared in lower case; what a publisher's path adds behind it is dropped. */
function doi(path: string, url: URL): string | null {
  const host = hostOf(url)
  if (host === 'nature.com') {
    const article = /^\/articles\/([a-z\d-]+)(?:\.pdf)?\/?$/i.exec(path)
    return article ? `10.1038/${article[1]!.toLowerCase()}` : null
  }
  const own = host === 'doi.org' || host === 'dx.doi.org' || host === 'doi.acm.org'
  const found = own ? /^\/(?:abs\/)?(10\.\d{4,9}\/.+)$/.exec(path) : doiPath.exec(path)
  if (!found) return null
  let id = found[1]!.toLowerCase()
  while (/[.,;:'"\]}>*/]/.test(id.at(-1)!)) id = id.slice(0, -1)
  if (id.endsWith(')') && !id.includes('(')) id = id.slice(0, -1)
  if (!own) id = id.replace(doiTail, '')
  if (/^10\.1101\//.test(id)) id = id.replace(/v\d+$/, '')
  return id.length > 8 ? id : null
}

const readers: Record<string, [Kind, Reader][]> = {
  'openreview.net': [['openreview', openreview]],
  'proceedings.mlr.press': [['pmlr', pmlr]],
  'raw.githubusercontent.com': [['pmlr', pmlrElsewhere]],
  'aclanthology.org': [['acl', acl]],
  'aclanthology.info': [['acl', acl]],
  'aclanthology.coli.uni-saarland.de': [['acl', acl]],
  'aclweb.org': [['acl', (path) => (path.startsWith('/anthology') ? acl(path) : null)]],
  'openaccess.thecvf.com': [['cvf', cvf]],
  'cv-foundation.org': [['cvf', cvf]],
  'papers.nips.cc': [['neurips', neurips]],
  'papers.neurips.cc': [['neurips', neurips]],
  'proceedings.neurips.cc': [['neurips', neurips]],
  'proceedings.nips.cc': [['neurips', neurips]],
  'datasets-benchmarks-proceedings.neurips.cc': [['neurips', neurips]],
  'jmlr.org': [
    ['jmlr', jmlr],
    ['pmlr', pmlrElsewhere],
  ],
  'jmlr.csail.mit.edu': [['jmlr', jmlr]],
}

function made(kind: Kind | 'url', id: string): Work {
  return { kind, id, key: `${kind}:${id}` }
}

/**
 * @param url a link's destination as written
 * @returns what it denotes, or null where it denotes nothing outside: anchors, relative paths,
 *   other schemes, nothing, what cannot be parsed
 */
export function workOf(url: string): Work | null {
  const parsed = webUrl(url)
  if (!parsed) return null
  const arxiv = arxivIdOf(parsed)
  if (arxiv) {
    const work: Work = { kind: 'arxiv', id: arxiv.id, key: `arxiv:${arxiv.id}` }
    if (arxiv.version !== null) work.version = arxiv.version
    return work
  }
  const path = pathOf(parsed)
  for (const [kind, read] of readers[hostOf(parsed)] ?? []) {
    const id = read(path, parsed)
    if (id) return made(kind, id)
  }
  const id = doi(path, parsed)
  // ACL's DOIs carry the Anthology's id.
  const anthology = id && /^10\.18653\/v1\/(.+)$/.exec(id)
  if (anthology) return made('acl', acl(`/${anthology[1]}`) ?? anthology[1]!)
  return id ? made('doi', id) : made('url', urlKey(parsed))
}
