/**
 * arXiv's identifiers and the shapes of its URLs.
 * Source: https://info.arxiv.org/help/arxiv_identifier.html and the routes of arxiv-browse.
 */
import { hostOf, pathOf, webUrl } from './url.ts'

export interface ArxivSpelling {
  /** `arxiv.org`, `www.arxiv.org`, `export.arxiv.org`, … */
  host: string
  scheme: 'http' | 'https'
  /** What stands before the id: `abs`, `pdf`, `html`, `format`, `src`, `e-print`, `ps`. */
  form: ArxivForm
  /** Canonical, without version and subject class. */
  id: string
  version: number | null
  /** Whether `.pdf` (or `.html`, `.ps`) follows the id. */
  suffix: boolean
  /** Whether the URL holds nothing else: no junk, query or fragment behind the id. */
  exact: boolean
}

export type ArxivForm = 'abs' | 'pdf' | 'html' | 'format' | 'src' | 'e-print' | 'ps'
const forms = new Set<ArxivForm>(['abs', 'pdf', 'html', 'format', 'src', 'e-print', 'ps'])

/** Pages about a paper beside its forms: not the paper, and no mistake. */
const pages = new Set<string>([...forms, 'dvi', 'tb', 'refs', 'cits', 'ftp', 'papers', 'trackback'])

/** The archives of ids before April 2007, those merged into others since included. */
const archives = new Set(
  `acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas
   cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex
   nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con`.split(/\s+/),
)

const newId = /^(\d{4})\.(\d{4,5})(?!\d)/
const oldId = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Za-z-]{2,8})?\/(\d{4})(\d{3})(?!\d)/
const versionPart = /^v([1-9]\d{0,3})(?!\d)/i

/** An id at the start of a text, with the version and the rest behind it. */
interface Read {
  id: string
  version: number | null
  rest: string
}

function readId(text: string): Read | null {
  const bare = text.replace(/^arxiv[:.]/i, '')
  const modern = newId.exec(bare)
  const old = modern ? null : oldId.exec(bare.replace(/^[A-Z-]+/, (part) => part.toLowerCase()))
  const found = modern ?? old
  if (!found) return null
  const id = modern ? modern[0] : `${old![1]}/${old![2]}${old![3]}`
  const behind = bare.slice(found[0].length)
  const version = versionPart.exec(behind)
  if (version) return { id, version: Number(version[1]), rest: behind.slice(version[0].length) }
  return { id, version: null, rest: behind }
}

/**
 * Why an id cannot exist, or null where it can.
 * Ids run `YYMM.NNNN` from 0704 to 1412 and `YYMM.NNNNN` from 1501 on; before, `archive/YYMMNNN`
 * from 9107 to 0703. A year beyond 2050 is taken for a slip.
 */
export function idFlaw(id: string): string | null {
  const modern = /^(\d{2})(\d{2})\.(\d+)$/.exec(id)
  const old = /^([a-z-]+)\/(\d{2})(\d{2})(\d{3})$/.exec(id)
  const [year, month, number] = modern?.slice(1) ?? old?.slice(2) ?? []
  if (year === undefined || month === undefined || number === undefined) return 'not an arXiv id'
  if (old && !archives.has(old[1]!)) return `arXiv has no archive ${old[1]}`
  if (month < '01' || month > '12') return `there is no month ${month}`
  if (/^0+$/.test(number)) return 'numbers start at 1'
  const stamp = year + month
  if (old) {
    const possible = stamp >= '9107' || stamp <= '0703'
    return possible ? null : 'such ids ended in March 2007'
  }
  if (stamp < '0704') return 'such ids start in April 2007'
  if (year > '50') return `20${year} is yet to come`
  const digits = stamp < '1501' ? 4 : 5
  if (number.length === digits) return null
  return `ids of 20${year} have ${digits} digits after the dot, not ${number.length}`
}

/** @returns whether an id (canonical, without version) can exist by its form. */
export function isPossibleArxivId(id: string): boolean {
  return idFlaw(id) === null
}

/** @returns the month of first submission that a possible id states; null for others. */
export function arxivMonth(id: string): { year: number; month: number } | null {
  if (idFlaw(id)) return null
  const stamp = id.includes('/') ? id.slice(id.indexOf('/') + 1) : id
  const year = Number(stamp.slice(0, 2))
  const century = id.includes('/') && year >= 91 ? 1900 : 2000
  return { year: century + year, month: Number(stamp.slice(2, 4)) }
}

function isArxivHost(host: string): boolean {
  return (host === 'arxiv.org' || host.endsWith('.arxiv.org')) && !host.startsWith('ar5iv.')
}

/** The form of an arXiv path and what follows it; form null where the id stands alone. */
function splitPath(path: string): { form: ArxivForm | null; rest: string } | null {
  const found = /^\/([a-z-]+)(?:\/(.*))?$/i.exec(path)
  const form = found?.[1]?.toLowerCase() as ArxivForm | undefined
  if (form !== undefined && forms.has(form)) return { form, rest: found![2] ?? '' }
  const ftp = /^\/ftp\/[a-z-]+\/(?:papers|pdf)\/\d{4}\/(.*)$/.exec(path)
  if (ftp) return { form: null, rest: ftp[1]! }
  return readId(path.slice(1)) ? { form: null, rest: path.slice(1) } : null
}

/**
 * @returns how a URL on one of arXiv's own hosts is spelt, part by part; null for URLs elsewhere,
 *   pages that are no paper's, ids that cannot exist, and paths with no form before the id
 */
export function arxivSpelling(url: string): ArxivSpelling | null {
  const parsed = webUrl(url)
  if (!parsed || !isArxivHost(hostOf(parsed))) return null
  const path = splitPath(pathOf(parsed))
  if (!path?.form) return null
  const read = readId(path.rest)
  if (!read || idFlaw(read.id)) return null
  const suffix = /^\.(?:pdf|html|ps)$/i.test(read.rest)
  return {
    host: parsed.hostname,
    scheme: parsed.protocol === 'http:' ? 'http' : 'https',
    form: path.form,
    id: read.id,
    version: read.version,
    suffix,
    exact: (suffix || read.rest === '') && !parsed.search && !parsed.hash,
  }
}

/** @returns the URL of a spelling; junk that stood behind the id is gone. */
export function arxivUrl(spelling: Omit<ArxivSpelling, 'exact'>): string {
  const { scheme, host, form, id, version, suffix } = spelling
  const extension = form === 'html' || form === 'ps' ? form : 'pdf'
  const tail = `${version === null ? '' : `v${version}`}${suffix ? `.${extension}` : ''}`
  return `${scheme}://${host}/${form}/${id}${tail}`
}

/** Other sites whose pages stand for an arXiv paper, by the path before the id. */
const mirrors: Record<string, RegExp> = {
  'huggingface.co': /^\/papers\/(.*)/,
  'hf.co': /^\/papers\/(.*)/,
  'alphaxiv.org': /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|resources|audio)\/(.*)/,
  'ar5iv.org': /^\/(?:abs|html|pdf)\/(.*)/,
  'ar5iv.labs.arxiv.org': /^\/(?:abs|html|pdf)\/(.*)/,
  'papers.cool': /^\/arxiv\/(.*)/,
  'hjfy.top': /^\/arxiv\/(.*)/,
  'arxiv-vanity.com': /^\/papers\/(.*)/,
  'scirate.com': /^\/arxiv\/(.*)/,
  'api.semanticscholar.org': /^\/arxiv:(.*)/i,
  'doi.org': /^\/(?:abs\/|pdf\/)?10\.48550\/(arxiv.*)/i,
  'dx.doi.org': /^\/(?:abs\/|pdf\/)?10\.48550\/(arxiv.*)/i,
}

/** @returns the arXiv id and version a parsed URL denotes, on arXiv's hosts or on mirrors. */
export function arxivIdOf(url: URL): { id: string; version: number | null } | null {
  const host = hostOf(url)
  const path = pathOf(url)
  const text = isArxivHost(host) ? splitPath(path)?.rest : mirrors[host]?.exec(path)?.[1]
  const read = text ? readId(text) : null
  return read && !idFlaw(read.id) ? { id: read.id, version: read.version } : null
}

/** An address that no parser could read as one on arXiv's hosts. */
const plainElsewhere = /^https?:\/\/(?![^/]*arxiv)[a-z\d.-]+\//i

/**
 * @returns a short reason where an arXiv URL holds an id that cannot exist (or none); null for
 *   good ids, whatever stands behind them, and for pages that are no paper's (`/list/cs.LG`)
 */
export function malformedArxiv(url: string): string | null {
  if (plainElsewhere.test(url)) return null
  const parsed = webUrl(url)
  if (!parsed || !isArxivHost(hostOf(parsed))) return null
  const wrong = /^\/([a-z]{1,8})\/\d{4}\.\d{4,5}(?:v\d+)?$/i
    .exec(pathOf(parsed))?.[1]
    ?.toLowerCase()
  if (wrong && !pages.has(wrong)) return `arXiv has no pages under /${wrong}`
  const path = splitPath(pathOf(parsed))
  if (!path) return null
  if (path.rest === '') return 'no id'
  const read = readId(path.rest)
  if (read) return idFlaw(read.id)
  const loose = /^(?:arxiv[:.])?(\d{4}\.\d+)/i.exec(path.rest)
  return idFlaw(loose?.[1] ?? path.rest)
}
