/**
 * Lists to measure with: entries in the style of a real list, the same for the same size. Pure.
 */

const openings = 'Uncovering Rethinking Understanding Scaling Provable Revisiting Learning Trained'
const subjects =
  'Transformers Diffusion Attention Reasoning Prompting Hallucination Retrieval Memory'
const qualities = 'Linear Sparse Causal Implicit Bayesian Recurrent Modular Robust Latent Convex'
const ends =
  'Induction Regression Generalization Convergence Optimization Alignment Inference Search'
const venues = 'NeurIPS ICML ICLR COLM AISTATS COLT JMLR TMLR'

const words = [openings, qualities, subjects, ends].map((line) => line.split(' '))
const venueNames = venues.split(' ')

export interface ListOptions {
  /** How many papers. */
  entries: number
  /** Every so many entries has a defect that can be mended; 0 or missing: none has. */
  defectEvery?: number
}

/** What can be wrong with an entry, in turn. */
const defects: ((entry: Entry) => Entry)[] = [
  (entry) => ({ ...entry, url: entry.url.replace('/abs/', '/pdf/') }),
  (entry) => ({ ...entry, title: `${entry.title}**` }),
  (entry) => ({ ...entry, comma: ', , ' }),
  (entry) => ({ ...entry, url: entry.url.replace('https:', 'http:') }),
  (entry) => ({ ...entry, comma: ' ' }),
]

interface Entry {
  title: string
  venue: string
  year: number
  comma: string
  url: string
}

/** @returns Markdown: a heading for every hundred papers, every paper a quote of its own. */
export function makeList({ entries, defectEvery = 0 }: ListOptions): string {
  const blocks = ['# Papers on Large Models', '', 'A list of papers, by topic.', '']
  for (let index = 0; index < entries; index++) {
    if (index % 100 === 0) blocks.push(`## Topic ${index / 100 + 1}`, '')
    const broken = defectEvery > 0 && index % defectEvery === defectEvery - 1
    const defect = broken ? defects[Math.floor(index / defectEvery) % defects.length] : undefined
    const entry = entryAt(index)
    blocks.push(written(defect ? defect(entry) : entry), '')
  }
  return blocks.join('\n')
}

function entryAt(index: number): Entry {
  const [opening, quality, subject, end] = words.map(
    (choices, place) => choices[Math.floor(index / 8 ** place) % choices.length],
  )
  // No two papers share a title or an address.
  const task = `Task ${letters(index)}`
  const year = 2018 + (index % 7)
  const month = String((index % 12) + 1).padStart(2, '0')
  const number = String(Math.floor(index / 12) + 1).padStart(5, '0')
  return {
    title: `${opening} ${quality} ${subject} for ${end} of ${task}`,
    venue: venueNames[index % venueNames.length]!,
    year,
    comma: ', ',
    url: `https://arxiv.org/abs/${String(year % 100)}${month}.${number}`,
  }
}

/** A number as a made-up word. */
function letters(index: number): string {
  const syllables = ['Ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu']
  return [...String(index)].map((digit) => syllables[Number(digit)]).join('')
}

function written({ title, venue, year, comma, url }: Entry): string {
  return `> ${title}, *${venue} ${year}*${comma}[link](${url})`
}
