import { slug } from 'github-slugger'
import type { PaperList, Section } from '../../model/list.ts'
import { attributeOf, type HtmlPiece, htmlPieces } from '../blocks/html.ts'
import { verbatimPlaces } from './places.ts'

/** How an anchor found its target: as it is, but for its case, by its letters, by the link's label. */
export type Match = 'exact' | 'case' | 'letters' | 'label'

export interface Target {
  match: Match
  /** The anchor that leads there. */
  id: string
  /** The section that begins there; null where none does. */
  section: Section | null
}

/** All anchors of a file: headings' slugs (Markdown and HTML) and `id`/`name` attributes. */
interface Anchors {
  exact: Map<string, { id: string; section: Section | null }>
  folded: Map<string, string[]>
  letters: Map<string, string[]>
  titles: Map<string, string[]>
}

/** Anchors that GitHub's own page around a README has. */
const page = new Set([
  'top',
  'readme',
  'readme-ov-file',
  'start-of-content',
  'repo-content-pjax-container',
])

/** Selectors and joiners of emoji, which GitHub and lists keep or drop in anchors as they please. */
const emojiParts = /[\uFE0E\uFE0F\u200D]/g

const known = new WeakMap<PaperList, Anchors>()

/**
 * Finds what an in-page anchor leads to, as GitHub would, or what it was meant to lead to where
 * exactly one target fits.
 *
 * @param anchor without `#`, as written or percent-decoded
 * @param label the link's text, which often is the heading's
 * @returns null where nothing, or more than one thing, fits
 */
export function targetOf(list: PaperList, anchor: string, label: string): Target | null {
  const anchors = anchorsOf(list)
  const id = decoded(anchor).replace(/^user-content-/, '')
  if (page.has(id)) return { match: 'exact', id, section: null }
  const exact = anchors.exact.get(bare(id))
  if (exact) return { match: 'exact', ...exact }
  return (
    only('case', anchors.folded.get(bare(id).toLowerCase()), anchors) ??
    only('letters', anchors.letters.get(letters(id)), anchors) ??
    only('label', anchors.titles.get(titleKey(label)), anchors)
  )
}

function only(match: Match, ids: string[] | undefined, anchors: Anchors): Target | null {
  const [id, more] = ids ?? []
  if (id === undefined || more !== undefined) return null
  return { match, id, section: anchors.exact.get(bare(id))?.section ?? null }
}

function anchorsOf(list: PaperList): Anchors {
  let anchors = known.get(list)
  if (!anchors) {
    anchors = readAnchors(list)
    known.set(list, anchors)
  }
  return anchors
}

function readAnchors(list: PaperList): Anchors {
  const anchors: Anchors = {
    exact: new Map(),
    folded: new Map(),
    letters: new Map(),
    titles: new Map(),
  }
  for (const section of list.sections) {
    put(anchors, section.slug, section)
    push(anchors.titles, titleKey(section.title.text), section.slug)
  }
  const places = new Map<string, number>()
  for (const { start, end } of verbatimPlaces(list)) {
    if (list.source.text[start] !== '<') continue
    readHtml(list.source.text.slice(start, end), start, anchors, places)
  }
  for (const id of new Set([...places.keys(), ...list.anchors]))
    put(anchors, id, sectionAt(list, places.get(id)))
  return anchors
}

/** Gathers HTML headings, which get slugs too, and the places of `id` and `name` attributes. */
function readHtml(html: string, offset: number, anchors: Anchors, places: Map<string, number>) {
  let heading: string | null = null
  for (const piece of htmlPieces(html)) {
    if (piece.type === 'open') {
      for (const id of idsOf(piece)) if (!places.has(id)) places.set(id, offset + piece.start)
      if (/^h[1-6]$/.test(piece.name)) heading = ''
    } else if (piece.type === 'text' && heading !== null) {
      heading += piece.text
    } else if (piece.type === 'close' && heading !== null && /^h[1-6]$/.test(piece.name)) {
      put(anchors, slug(heading.trim()), null)
      push(anchors.titles, titleKey(heading), slug(heading.trim()))
      heading = null
    }
  }
}

function idsOf(piece: Extract<HtmlPiece, { type: 'open' }>): string[] {
  return ['id', 'name'].flatMap((name) => attributeOf(piece, name)?.value ?? [])
}

/** The section whose heading holds the offset or follows it with nothing but tags between. */
function sectionAt(list: PaperList, offset: number | undefined): Section | null {
  if (offset === undefined) return null
  const { sections, source } = list
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.range.end > offset) high = middle
    else low = middle + 1
  }
  const section = sections[low]
  if (!section || section.range.start <= offset) return section ?? null
  if (section.range.start - offset > 200) return null
  const between = source.text.slice(offset, section.range.start)
  return /^(?:\s|<[^<>]*>|#)*$/.test(between) ? section : null
}

function put(anchors: Anchors, id: string, section: Section | null): void {
  if (id === '' || anchors.exact.has(bare(id))) return
  anchors.exact.set(bare(id), { id, section })
  push(anchors.folded, bare(id).toLowerCase(), id)
  push(anchors.letters, letters(id), id)
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (key === '') return
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id) && ids.length < 2) ids.push(id)
}

function bare(id: string): string {
  return id.replace(emojiParts, '')
}

/** Letters and digits alone: underscores, hyphens, punctuation and emoji are where anchors go wrong. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function titleKey(title: string): string {
  return letters(title.replace(/:[a-z\d_+-]{2,40}:/g, ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
