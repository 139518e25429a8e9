/** A person as a bibliography names them; `others` stands for those an "et al." leaves out. */
export interface Person {
  family: string
  given: string
  others?: true
}

const OTHERS: Person = { family: 'others', given: '', others: true }
const crowd = /[\s,]*(?:\bet\.?\s*al\b\.?|\band others\b|\betc\b\.?|等).*$/i
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'la',
  'le',
  'ter',
  'ten',
  'bin',
  'al',
  'el',
])

/**
 * Parts a list of names as entries write them: `J. Long, E. Shelhamer, and T. Darrell`, `LeCun,
 * Yann, et al.`, `Nan, Guoshun and Qiao, Rui`, `Leo Gao et al`.
 *
 * @param text the authors as written
 * @returns the people in order; the last may stand for others
 */
export function peopleOf(text: string): Person[] {
  const bare = text
    .replace(/\([^()]*\)|\[[^[\]]*\]|[*†‡§¶∗#^⋆]/g, ' ')
    .replace(/^\s*(?:by|authors?)\s*:?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  const others = crowd.test(bare)
  const named = bare
    .replace(crowd, '')
    .replace(/[\s,.;]+$/, (end) => (/\p{Lu}\.$/u.test(bare) ? '.' : end && ''))
  const people = names(named)
    .map(personOf)
    .filter(({ family }) => family !== '')
  return others && people.length > 0 ? [...people, OTHERS] : people
}

function names(text: string): string[] {
  if (text.includes(';')) return split(text, /\s*;\s*/)
  const ands = split(text, /\s*,?\s+(?:and|&)\s+/i)
  // BibTeX's way: `Nan, Guoshun and Qiao, Rui and Lu, Wei`.
  if (ands.length > 1 && ands.every((part) => /^[^,]+,[^,]+$/.test(part))) return ands
  const parts = ands.flatMap((part) => split(part, /\s*[,，、]\s*/))
  const [first, second] = split(ands[0] ?? '', /\s*[,，、]\s*/)
  const turned = first !== undefined && second !== undefined && isFamily(first) && isGiven(second)
  if (!turned) return parts
  // `LeCun, Yann, Yoshua Bengio`: the first person is written family name first.
  const rest = parts.slice(2)
  return [`${first}, ${second}`, ...(rest.every(isShort) ? pairs(rest) : rest)]
}

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isFamily(text: string): boolean {
  return !text.includes(' ') && !text.includes('.')
}

/** A first name and at most one more, or initials: `Yann`, `E. A.`. */
function isGiven(text: string): boolean {
  return /^\p{L}[\p{L}'’-]*\.?(?:[ -]?\p{Lu}\.?)*$/u.test(text)
}

function isShort(text: string): boolean {
  return isFamily(text) || isGiven(text)
}

function pairs(parts: string[]): string[] {
  const made: string[] = []
  for (let at = 0; at < parts.length; at += 2) {
    made.push(parts[at + 1] === undefined ? parts[at]! : `${parts[at]}, ${parts[at + 1]}`)
  }
  return made
}

function personOf(name: string): Person {
  const comma = name.indexOf(',')
  if (comma > 0) {
    return { family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() }
  }
  const words = name.split(' ')
  let from = words.length - 1
  while (from > 1 && particles.has(words[from - 1]!.toLowerCase())) from--
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}
