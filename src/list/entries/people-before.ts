import { looksLikeVenue } from '../../model/venue.ts'
import { countWords, isPerson, namesScore } from './words.ts'

// Behind the first initial a point is as good as any sign: repeating the group would only let the
// same text be parted in exponentially many ways.
const part = /\s*(?:and\s+)?([^,\n[("“:.?]*(?:\p{Lu}\.[^,\n[("“:?]*)?),\s+/uy
const others = /(?:and\s+)?et\.?\s+al\.?,\s+/iy
const familyFirst = /\s*(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’-]+),\s+(?:and\s+)?/uy

/**
 * Length of the people before a title that nothing marks: `N. Wang, D. Yeung, Learning a Deep …`.
 * A name that a venue or a year follows is the title itself (`R. Girshick, Fast R-CNN, ICCV`).
 *
 * @param least how many people there must be; `et al.` is one more
 */
export function peopleBefore(text: string, least: number): number {
  const { at, people } = leadingPeople(text)
  return people >= least ? at : 0
}

const yearBehind = /\.\s+\(?(?:19|20)\d\d[a-z]?\)?\.\s+(?=\p{Lu})/u

/**
 * Length of the people and the year that a reference in ACM's style begins with:
 * `M. Carvalho and D. F. Macedo. 2021. A Title. In …`; 0 where a text is none.
 */
export function referenceLead(text: string): number {
  const match = yearBehind.exec(text)
  if (!match) return 0
  const people = text.slice(0, match.index)
  const sure = namesScore(people) >= 0.75 || (isPerson(people) && countWords(people) >= 2)
  return sure ? match.index + match[0].length : 0
}

/** How many people a text begins with, and where the last of them ends. */
export function leadingPeople(text: string): { at: number; people: number } {
  familyFirst.lastIndex = 0
  const family = familyFirst.exec(text)
  if (family) {
    // `Osendorfer, Christian, Hubert Soyer, …`: more people make sure of the first.
    const rest = text.slice(family[0].length)
    const behind = isPerson(`${family[2]} ${family[1]}`) ? countPeople(rest) : null
    if (behind && behind.at > 0) {
      return { at: family[0].length + behind.at, people: behind.people + 1 }
    }
  }
  return countPeople(text)
}

function countPeople(text: string): { at: number; people: number } {
  let at = 0
  let people = 0
  part.lastIndex = 0
  for (let match = part.exec(text); match; match = part.exec(text)) {
    const names = match[1]!.split(/\s+and\s+/)
    if (!names.every((name) => countWords(name) >= 2 && isPerson(name))) break
    const next = text.slice(part.lastIndex, part.lastIndex + 40).split(/[,.\n]/)[0]!
    if (looksLikeVenue(next) >= 0.6 || /^\s*(?:arxiv|(?:19|20)\d\d)/i.test(next)) break
    people += names.length
    at = part.lastIndex
  }
  others.lastIndex = at
  if (people > 0 && others.exec(text)) return { at: others.lastIndex, people: people + 1 }
  return { at, people }
}
