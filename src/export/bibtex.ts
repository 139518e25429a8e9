import type { Person } from './people.ts'
import { type ExportedPaper, type ExportFile, papersOf } from './works.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * BibTeX by its documented grammar (Patashnik, "BibTeXing", 1988): one entry a paper, UTF-8,
 * special characters escaped, mathematics between dollars kept.
 */
export function bibtex(files: readonly ExportFile[]): string {
  return papersOf(files).map(entryOf).join('\n')
}

function entryOf(paper: ExportedPaper): string {
  const { kind, venue, year, month, url, arxiv, doi, also } = paper
  const type = kind === 'conference' ? 'inproceedings' : kind === 'journal' ? 'article' : 'misc'
  const held = {
    conference: 'booktitle',
    journal: 'journal',
    other: 'howpublished',
    preprint: null,
  }
  const place = kind && held[kind]
  const fields: [name: string, value: string | null][] = [
    ['title', `{${escapeText(paper.title)}}`],
    ['author', paper.authors.length ? paper.authors.map(author).join(' and ') : null],
    [place ?? 'howpublished', place && venue ? escapeText(venue) : null],
    ['year', year === null ? null : String(year)],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', doi && escapeUrl(doi)],
    ['url', url && escapeUrl(url)],
    ['note', also.length ? escapeText(`Also listed at ${also.join(', ')}`) : null],
  ]
  const lines = fields
    .filter((field): field is [string, string] => field[1] !== null)
    .map(([name, value]) => `  ${name} = {${value}},`)
  // A month is a macro of BibTeX's own, so that styles can print it in their language.
  if (month !== null) lines.push(`  month = ${months[month - 1]},`)
  return `@${type}{${paper.key},\n${lines.join('\n')}\n}\n`
}

function author({ family, given, others }: Person): string {
  if (others) return 'others'
  // A comma or "and" inside a name would part it.
  const safe = (name: string): string =>
    escapeText(
      name
        .replace(/,|\band\b/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  return given === '' ? `{${safe(family)}}` : `${safe(family)}, ${safe(given)}`
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/**
 * Commands that only print a sign: a stranger's title could also read files (`\input`) or define
 * commands, and TeX runs what stands between dollars.
 */
const sign =
  /\\(?:var)?(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega|ell|infty|times|cdot|circ|pm|mp|leq?|geq?|neq?|sim|approx|equiv|to|(?:left|right)arrow|Rightarrow|partial|nabla|in|subset|cup|cap|prime|star|ast|dagger|sqrt|log|exp|min|max|sum|prod|int|forall|exists|perp|ldots|cdots|mathbb|mathcal|mathrm|mathbf|bf|rm|it|text)(?![A-Za-z])/g

/** Whether what stands between dollars can be left to TeX: nothing runs, and nothing ends it. */
function isMath(part: string): boolean {
  return !/[\\%#&~]|\^\^/.test(part.replace(sign, ''))
}

function escapeText(text: string): string {
  return text
    .split(/(\$[^$\n{}]{1,80}\$)/)
    .map((part, index) =>
      index % 2 === 1 && isMath(part) ? part : part.replace(/[\\~^{}%&$#_]/g, (c) => special[c]!),
    )
    .join('')
}

/** In a URL only braces, and the backslash before them, would end the field early. */
function escapeUrl(url: string): string {
  return url.replace(
    /[\\{}\s]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
