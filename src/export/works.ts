import type { Entry, PaperList } from '../model/list.ts'
import { normalTitle } from '../model/title.ts'
import { findVenue } from '../model/venue.ts'
import { peopleOf, type Person } from './people.ts'

/** A list as it is exported: its path and what was read in it. */
export interface ExportFile {
  path: string
  list: PaperList
}

/** One paper of the lists: what its first listing states, and where else it is listed. */
export interface ExportedPaper {
  /** Stable and unique: see `keyed`. */
  key: string
  entry: Entry
  path: string
  title: string
  authors: Person[]
  venue: string | null
  kind: 'conference' | 'journal' | 'preprint' | 'other' | null
  year: number | null
  month: number | null
  /** The paper's own link. */
  url: string | null
  arxiv: string | null
  doi: string | null
  section: string[]
  /** Other places that list it, as `README.md:12 (Section)`. */
  also: string[]
}

/**
 * Gathers the papers of the lists in their order. A paper listed twice, by its link or by its
 * title, comes once; what the first listing leaves open the others may state.
 */
export function papersOf(files: readonly ExportFile[]): ExportedPaper[] {
  const known = new Map<string, ExportedPaper>()
  const papers: ExportedPaper[] = []
  for (const { path, list } of files) {
    for (const entry of list.entries) {
      const paper = paperOf(entry, path)
      const marks = identities(paper)
      const first = marks.map((mark) => known.get(mark)).find((found) => found !== undefined)
      const kept = first ?? paper
      if (first) {
        first.also.push(
          `${path}:${entry.line}${paper.section.length ? ` (${paper.section.at(-1)})` : ''}`,
        )
        complete(first, paper)
      } else papers.push(paper)
      for (const mark of marks) if (!known.has(mark)) known.set(mark, kept)
    }
  }
  return keyed(papers)
}

function identities(paper: ExportedPaper): string[] {
  const title = normalTitle(paper.title)
  const work = paper.entry.links.find((link) => link.role === 'paper' && link.work)?.work
  // Short titles ("Deep learning") are shared by different papers.
  return [...(work ? [work.key] : []), ...(title.length >= 20 ? [`title:${title}`] : [])]
}

function complete(paper: ExportedPaper, other: ExportedPaper): void {
  paper.venue ??= other.venue
  paper.kind ??= other.kind
  paper.year ??= other.year
  paper.month ??= other.month
  paper.url ??= other.url
  paper.arxiv ??= other.arxiv
  paper.doi ??= other.doi
  if (paper.authors.length === 0) paper.authors = other.authors
}

function paperOf(entry: Entry, path: string): ExportedPaper {
  const papers = entry.links.filter((link) => link.role === 'paper')
  const idOf = (kind: string): string | null =>
    papers.find((link) => link.work?.kind === kind)?.work?.id ?? null
  const venue = entry.venue?.text ?? null
  return {
    key: '',
    entry,
    path,
    title: entry.title.text,
    authors: entry.authors ? peopleOf(entry.authors.text) : [],
    venue,
    kind: venue === null ? null : (findVenue(venue)?.kind ?? 'other'),
    year: entry.year?.value ?? null,
    month: entry.month?.value ?? null,
    url: papers[0]?.url ?? null,
    arxiv: idOf('arxiv'),
    doi: idOf('doi'),
    section: sectionPath(entry),
    also: [],
  }
}

/** @returns the headings above an entry, the outermost first. */
export function sectionPath(entry: Entry): string[] {
  const path: string[] = []
  for (let section = entry.section; section; section = section.parent)
    path.unshift(section.title.text)
  return path
}

const idle = new Set([
  'a',
  'an',
  'the',
  'on',
  'of',
  'for',
  'in',
  'to',
  'and',
  'with',
  'from',
  'towards',
  'is',
  'are',
])

/**
 * Gives every paper a key: who, when, first word of the title (`garg2022what`). Where papers share
 * it, each but one gets a mark of its own made from its link or title, so that no key depends on
 * the order of the list.
 */
function keyed(papers: ExportedPaper[]): ExportedPaper[] {
  const shared = new Map<string, ExportedPaper[]>()
  for (const paper of papers) {
    const key = plainKey(paper)
    const group = shared.get(key)
    if (group) group.push(paper)
    else shared.set(key, [paper])
  }
  const taken = new Set(shared.keys())
  for (const [key, group] of shared) {
    const sorted = [...group].sort((a, b) => (identity(a) < identity(b) ? -1 : 1))
    for (const [index, paper] of sorted.entries()) {
      paper.key = key
      for (let salt = 0; index > 0 && (salt === 0 || taken.has(paper.key)); salt++) {
        paper.key = `${key}-${mark(identity(paper) + (salt || ''))}`
      }
      taken.add(paper.key)
    }
  }
  return papers
}

function plainKey({ authors, year, title }: ExportedPaper): string {
  const words = normalTitle(title)
    .normalize('NFD')
    .replace(/[^a-z0-9 ]+/g, '')
    .split(' ')
    .filter((word) => word !== '' && !idle.has(word))
  const family = authors[0] ? ascii(authors[0].family) : ''
  const first = words[0] ?? 'paper'
  return family === '' ? `${first}${year ?? ''}${words[1] ?? ''}` : `${family}${year ?? ''}${first}`
}

function ascii(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '')
}

function identity(paper: ExportedPaper): string {
  const work = paper.entry.links.find((link) => link.role === 'paper' && link.work)?.work
  return work?.key ?? `${normalTitle(paper.title)} ${paper.path}:${paper.entry.line}`
}

/** FNV-1a, 32 bits: short, and the same on every machine. */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
