import { remembered } from './memo.ts'
import { hostOf, pathOf, webUrl } from './url.ts'

/** The role a link plays for its entry; what `Link.role` holds. */
export type LinkRole = 'paper' | 'code' | 'project' | 'other'

/** Hosts (and all below them) whose pages are papers. */
const paperHosts = hosts(`arxiv.org alphaxiv.org ar5iv.org papers.cool hjfy.top arxiv-vanity.com
  scirate.com openreview.net doi.org openaccess.thecvf.com cv-foundation.org ecva.net aclanthology.org
  aclanthology.info aclweb.org mlr.press jmlr.org jmlr.csail.mit.edu papers.nips.cc
  proceedings.nips.cc proceedings.neurips.cc papers.neurips.cc books.nips.cc proceedings.iclr.cc
  datasets-benchmarks-proceedings.neurips.cc proceedings.mlsys.org proceedings.icml.cc
  themoonlight.io ieeexplore.ieee.org computer.org dl.acm.org portal.acm.org
  delivery.acm.org queue.acm.org cacm.acm.org doi.acm.org sciencedirect.com elsevier.com nature.com
  science.org sciencemag.org cell.com pnas.org link.springer.com springer.com springeropen.com
  biomedcentral.com springernature.com onlinelibrary.wiley.com tandfonline.com sagepub.com
  academic.oup.com oxfordjournals.org cambridge.org mdpi.com frontiersin.org plos.org pubs.acs.org
  pubs.rsc.org rsc.org iopscience.iop.org aps.org aip.org scitation.org epubs.siam.org
  direct.mit.edu mitpressjournals.org worldscientific.com iospress.nl ebooks.iospress.nl
  iospress.com emerald.com hindawi.com elifesciences.org peerj.com jstor.org annualreviews.org
  projecteuclid.org biorxiv.org medrxiv.org chemrxiv.org eprint.iacr.org ssrn.com
  papers.ssrn.com hal.science hal.archives-ouvertes.fr techrxiv.org preprints.org
  researchsquare.com psyarxiv.com osf.io semanticscholar.org researchgate.net
  citeseerx.ist.psu.edu citeseer.ist.psu.edu pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov
  europepmc.org usenix.org ndss-symposium.org isca-speech.org isca-archive.org ijcai.org
  ojs.aaai.org aaai.org auai.org bmva.org bmva-archive.org.uk
  vldb.org cidrdb.org roboticsproceedings.org graphicsinterface.org
  eurographics.org diglib.eg.org jair.org dagstuhl.de drops.dagstuhl.de
  osti.gov  
  research.google/pubs research.facebook.com/publications paperswithcode.com/paper sigmobile.org royalsocietypublishing.org
  rupress.org asm.org informs.org optica.org opg.optica.org spiedigitallibrary.org
  escholarship.org paperdigest.org iclr.cc/virtual icml.cc/virtual
  neurips.cc/virtual nips.cc/virtual machinelearning.wustl.edu`)

const codeHosts = hosts(`github.com gitlab.com bitbucket.org gitee.com gist.github.com
  raw.githubusercontent.com codeocean.com sourceforge.net anonymous.4open.science code.google.com
  codeberg.org sr.ht`)

const projectHosts = hosts(`github.io gitlab.io sites.google.com readthedocs.io readthedocs.org
  netlify.app vercel.app pages.dev web.app gitbook.io herokuapp.com weebly.com`)

const otherHosts = hosts(`youtube.com youtu.be bilibili.com vimeo.com twitter.com x.com medium.com
  zhihu.com csdn.net weixin.qq.com jianshu.com towardsdatascience.com substack.com reddit.com
  linkedin.com facebook.com drive.google.com docs.google.com pan.baidu.com scholar.google.com
  shields.io wikipedia.org huggingface.co hf.co modelscope.cn kaggle.com slideshare.net
  slideslive.com underline.io papertalk.org videolectures.net colab.research.google.com dblp.org
  dblp.uni-trier.de zenodo.org figshare.com googleblog.com wired.com washingtonpost.com
  nytimes.com cnki.net openai.com/blog openai.com/index anthropic.com/news deepmind.com/blog
  ai.facebook.com/blog ai.meta.com/blog t.me discord.gg wechat.com star-history.com amazon.com
  connectedpapers.com orcid.org paperswithcode.com producthunt.com`)

/** A set of `host` or `host/first-path-part` from words. */
function hosts(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/))
}

const listings = [
  ['code', codeHosts],
  ['project', projectHosts],
  ['paper', paperHosts],
  ['other', otherHosts],
] as const

/** What is listed of a host and the first part of a path, `github.com/owner`; null where nothing is. */
const kindOf = remembered((place: string): { role: LinkRole | null } => {
  const slash = place.indexOf('/')
  const [host, first] = [place.slice(0, slash), place.slice(slash + 1)]
  return { role: listings.find(([, set]) => listed(set, host, first))?.[0] ?? null }
}, 120)

/** Whether the host, a domain above it, or either with the first part of the path is listed. */
function listed(set: Set<string>, host: string, first: string): boolean {
  let domain = host
  for (let round = 0; round < 12; round++) {
    const dot = domain.indexOf('.')
    if (dot < 0) return false
    if (set.has(domain) || (first !== '' && set.has(`${domain}/${first}`))) return true
    domain = domain.slice(dot + 1)
  }
  return false
}

const asideFile =
  /(?:^|[/_.-])(?:poster|slides?|supp\w*|appendix|media-\d+|talk|presentation)(?:[/_.-]|\d|$)/i
const paperPath =
  /\.(?:pdf|ps|ps\.gz|djvu)$|\/(?:e?pdf|abs|doi|papers?|articles?|publications?|pubs?|content)\//i
const documentEnd = /\.(?:pdf|ps|ps\.gz|djvu)$/i
const archive = /\.(?:zip|tar|gz|tgz|rar|7z)$/i
const sideText = /\.(?:bib|txt|md|png|jpe?g|gif|svg|mp4|pptx?)$/i

/** What a label says the link is; whole words only, first match wins. */
const hints: [RegExp, LinkRole][] = [
  [
    /\b(?:slides?|poster|video|talk|demo|blog|bib(?:tex)?|supp\w*|data(?:set)?s?|models?|weights?|news|tweet|appendix|解读|视频|中文)\b/i,
    'other',
  ],
  [/解读|视频|数据集|博客/u, 'other'],
  [
    /\b(?:code|github|official|implementation|pytorch|torch|tensorflow|tf|keras|jax|caffe|matlab|repo(?:sitory)?|source|toolbox)\b|代码/i,
    'code',
  ],
  [
    /\b(?:projects?|web ?site|web ?page|web|pages?|home ?page|site|homepage)\b|主页|项目/i,
    'project',
  ],
  [
    /\b(?:papers?|pdf|arxiv|link|pub|publication|article|preprint|doi|full text|ieee|acm|html|tech(?:nical)? report|proceedings)\b|论文|全文/i,
    'paper',
  ],
]

function hint(label: string): LinkRole | null {
  if (label.length > 60) return null
  return hints.find(([words]) => words.test(label))?.[1] ?? null
}

/**
 * What a link leads to. The target decides (GitHub is code, `github.io` a project page, whatever
 * the label says); the label only where the host is unknown; a title as the label means a paper.
 * @param url the destination as written; a missing scheme is forgiven
 * @param label the visible label
 */
export function roleOf(url: string, label: string): LinkRole {
  const parsed = webUrl(url)
  if (!parsed) return localRole(url)
  const host = hostOf(parsed)
  const path = pathOf(parsed)
  if (documentEnd.test(path)) {
    const aside = asideFile.test(path) || /slides|poster|supp|appendix|幻灯/i.test(label)
    return aside ? 'other' : 'paper'
  }
  const slash = path.indexOf('/', 1)
  const known = kindOf(`${host}/${slash < 0 ? path.slice(1) : path.slice(1, slash)}`).role
  if (known === 'code') {
    const profile = host === 'github.com' && !/^\/[^/]+\/[^/]/.test(path)
    return sideText.test(path) || profile ? 'other' : 'code'
  }
  if (known === 'project') return 'project'
  if (/^(?:huggingface|hf)\.co$/.test(host) && path.startsWith('/papers/')) return 'paper'
  if (/^scholar\.google\./.test(host)) return 'other'
  if (known === 'paper') return venuePage(path) ? 'other' : 'paper'
  if (known === 'other') return 'other'
  if (archive.test(path)) return /code|source/i.test(label + path) ? 'code' : 'other'
  return hint(label) ?? unknownRole(path, label)
}

/** Pages of a publisher that are no paper's: a journal's latest issue, an author's profile. */
function venuePage(path: string): boolean {
  return (
    path.length < 2 || /^\/(?:xpl\/RecentIssue|profile\/|author\/|journal\/[^/]*\/?$)/i.test(path)
  )
}

/** Without a known host or telling label: by the path, and by whether the label reads as a title. */
function unknownRole(path: string, label: string): LinkRole {
  if (paperPath.test(path)) return 'paper'
  if (path.length > 1 && label.trim().split(/\s+/, 6).length >= 4) return 'paper'
  return 'other'
}

function localRole(url: string): LinkRole {
  const path = url.trim().replace(/[?#].*$/s, '')
  return documentEnd.test(path) ? 'paper' : 'other'
}
