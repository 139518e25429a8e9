import { type ArxivSpelling, arxivSpelling } from '../../model/arxiv.ts'
import type { Entry, Link, PaperList } from '../../model/list.ts'
import { type OwnStyle, ownStyle } from '../format/own-style.ts'

/** An arXiv link of an entry, by the parts of its spelling. */
export interface ArxivLink {
  entry: Entry
  link: Link
  spelling: ArxivSpelling & { form: 'abs' | 'pdf' }
  /**
   * Whether abs or pdf is the link's choice: its label does not name the form, and the entry does
   * not link both on purpose.
   */
  free: boolean
}

/** How a list spells arXiv's URLs; each part is learnt apart. */
export interface ArxivStyle {
  form: OwnStyle<'abs' | 'pdf'>
  scheme: OwnStyle<'http' | 'https'>
  /** Whether the host is `arxiv.org` itself. */
  plainHost: OwnStyle<boolean>
  pinned: OwnStyle<boolean>
  /** Whether `.pdf` ends the PDF links. */
  suffix: OwnStyle<boolean>
}

/** @returns the links of all entries to a paper's abstract or PDF on arXiv's own hosts. */
export function arxivLinks(list: PaperList): ArxivLink[] {
  const links: ArxivLink[] = []
  const seen = new Set<number>()
  for (const entry of list.entries) {
    const own: ArxivLink[] = []
    const spellings: ArxivSpelling[] = []
    for (const link of entry.links) {
      if (link.role !== 'paper' || !/^https?:\/\//i.test(link.url)) continue
      const spelling = arxivSpelling(link.url)
      if (!spelling) continue
      spellings.push(spelling)
      const { form } = spelling
      if ((form !== 'abs' && form !== 'pdf') || seen.has(link.urlRange.start)) continue
      seen.add(link.urlRange.start)
      own.push({ entry, link, spelling: { ...spelling, form }, free: !namesForm(list, link, form) })
    }
    if (spellings.length > 1) bindPairs(own, spellings)
    for (const one of own) links.push(one)
  }
  return links
}

/** Where an entry links several forms of a paper, they are there on purpose. */
function bindPairs(own: ArxivLink[], spellings: ArxivSpelling[]): void {
  const forms = new Map<string, Set<string>>()
  for (const { id, form } of spellings) {
    const known = forms.get(id)
    if (known) known.add(form)
    else forms.set(id, new Set([form]))
  }
  for (const one of own) if (forms.get(one.spelling.id)!.size > 1) one.free = false
}

/** `[pdf](…/pdf/…)`, `[[abs]](…/abs/…)`, badges alike: the label tells readers what they get. */
function namesForm(list: PaperList, link: Link, form: 'abs' | 'pdf'): boolean {
  const { start } = link.range
  const end = Math.min(link.urlRange.start, start + 400)
  const label = link.badge ? list.source.text.slice(start, end) : link.label.text.slice(0, 100)
  return form === 'pdf' ? /\bpdf\b/i.test(label) : /\babs(?:tract)?\b/i.test(label)
}

/** @returns what the list itself does, part by part. */
export function learnArxivStyle(links: readonly ArxivLink[]): ArxivStyle {
  const spellings = links.map(({ spelling }) => spelling)
  const pdfs = spellings.filter(({ form }) => form === 'pdf')
  return {
    form: ownStyle(links.filter(({ free }) => free).map(({ spelling }) => spelling.form)),
    scheme: ownStyle(spellings.map(({ scheme }) => scheme)),
    plainHost: ownStyle(spellings.map(({ host }) => host === 'arxiv.org')),
    pinned: ownStyle(spellings.map(({ version }) => version !== null)),
    suffix: ownStyle(pdfs.map(({ suffix }) => suffix)),
  }
}

/** What a link should be, part by part; null where nothing is expected. */
export interface Expected {
  form: 'abs' | 'pdf' | null
  scheme: 'https' | null
  host: 'arxiv.org' | null
  version: 'never' | null
  suffix: boolean | null
}

/** How a configuration fixes the parts; `consistent` leaves a part to the list. */
export interface ArxivOptions {
  form: 'consistent' | 'abs' | 'pdf' | 'any'
  scheme: 'consistent' | 'https' | 'any'
  host: 'consistent' | 'arxiv.org' | 'any'
  version: 'consistent' | 'never' | 'any'
  suffix: 'consistent' | 'always' | 'never' | 'any'
}

/** The plain form is no departure from another one, so only form and suffix work both ways. */
export function expectedOf(style: ArxivStyle, chosen: ArxivOptions): Expected {
  const plain = <T>(option: string, own: OwnStyle<T>, value: T) =>
    option === 'any'
      ? false
      : option !== 'consistent' || (own.kind === 'own' && own.value === value)
  const { form, suffix } = chosen
  const learntForm = style.form.kind === 'own' ? style.form.value : null
  const learntSuffix = style.suffix.kind === 'own' ? style.suffix.value : null
  return {
    form: form === 'consistent' ? learntForm : form === 'any' ? null : form,
    scheme: plain(chosen.scheme, style.scheme, 'https') ? 'https' : null,
    host: plain(chosen.host, style.plainHost, true) ? 'arxiv.org' : null,
    version: plain(chosen.version, style.pinned, false) ? 'never' : null,
    suffix: suffix === 'consistent' ? learntSuffix : suffix === 'any' ? null : suffix === 'always',
  }
}
