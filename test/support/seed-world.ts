import type { PaperList } from '../../src/model/list.ts'
import type { Paper, World } from './internet/world.ts'

/** What arXiv calls papers that the first list links wrongly. */
const corrections: Paper[] = [
  {
    id: '2407.01079',
    title:
      'On Statistical Rates and Provably Efficient Criteria of Latent Diffusion Transformers (DiTs)',
  },
  {
    id: '2409.02426',
    title: 'Diffusion Models Learn Low-Dimensional Distributions via Subspace Clustering',
  },
  {
    id: '2305.15408',
    title: 'Towards Revealing the Mystery behind Chain of Thought: A Theoretical Perspective',
  },
]

/** @returns an internet with the papers of the first list, of which two links are wrong */
export function seedWorld(list: PaperList): World {
  const known = new Map<string, Paper>()
  for (const { title, links } of list.entries) {
    for (const { work } of links) {
      if (work?.kind !== 'arxiv' || known.has(work.id)) continue
      // The list's own slips are none of arXiv's.
      known.set(work.id, { id: work.id, title: title.text.replace(/[*,.ï¼Œ\s]+$/u, '') })
    }
  }
  for (const paper of corrections) known.set(paper.id, paper)
  return { papers: [...known.values()], anyHost: true }
}
